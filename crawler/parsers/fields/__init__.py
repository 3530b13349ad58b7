"""The rules by which pages of any system are read; a package holds each field's.

`engine.read_page` is the order of the steps: it surveys the page, finds title and place of the text (`text_place`), decides
whether the page is an article, and has `article_text` read what stands in that place. `context` and `language` say what holds
of the whole page, and `fallback` is asked where the own rules find little text. What the page is read into once is `page.work`.
`redesigned` is for pages of a portal that no more look like one.
"""
