"""Listings: whether a page is one, its entries, and what leads on from it to further entries.

`listing.find_listing` decides, and puts the list together from two questions.

*What are its entries?* `list_candidates` asks, in this order: teasers with a linked heading (`list_items`, from the survey),
like boxes with a link and a day or heading each (`entries`), lines without boxes (`entry_lines`), lists too short to be told by
their number (`short_lists`, with `entry_boxes`, `entry_links` and `list_signs`). Where the registry says that the page is a list,
it also takes `further_titles` and `plain_entries`. What one entry says is read by `cards` (title, lead, day) and `item_days`;
`year_heads` and `column_heads` tell of days by what stands above them.

*What comes after it?* `following.find_following` asks, the plainest first: `pager` (what the page calls next or more),
`page_numbers` (rows of numbers), `further_pages` (no known word or arrow), and tells by `drawn_pagers` that only a script knows.
`divisions` are parts by year, month or letter. `extents` reads how many entries there are, for the crawler.

`article_pages` is of articles that run over several pages, which have pagers as lists have.
"""
