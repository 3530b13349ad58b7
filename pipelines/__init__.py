"""Article to record: pure functions, each on one subject; the Scrapy classes beside them only call these.

A pipeline imports items, errors, text and urls, never parsers, sites or spiders; it knows a site only by the
`Site` that the article carries.
"""
