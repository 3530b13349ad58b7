"""Fields of the two Polish portals, INTRACOM and gov.pl, and of text captures: rules of their own, not the generic ones.

`crawler.parsers.intracom` and `.govpl` decide what a page is; its fields are read here. Of INTRACOM, `intracom_region` cuts
the page into zones, and `intracom_article` puts the article together from them, with titles and sections from
`intracom_names`, and days, files and pictures from the modules called so; lists are read in `intracom_listing`, addresses in
`intracom_address`. gov.pl has the same parts under `govpl_`. In both, the registry's selectors go first (`overrides`).

`text_unfold` and `text_markers` are of text captures, whose parser is `crawler.parsers.text`.
"""
