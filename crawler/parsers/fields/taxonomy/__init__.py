"""Keywords, sections and the path to a page.

`paths` finds the path, by its name or with `unnamed_paths`, and reads its steps with `crumbs`. The section is the one that the
metadata state (`sections`), else the last step of the path, else what is printed beside the title (`sections` again). `keywords.find_tags` takes keywords shown in a list so called,
those behind a label (`labelled_keywords`), and those of the metadata (`stated_keywords`), in that order. Whose a link to a
keyword or section is, the article's or a teaser's, is told in `taxonomy_links`.
"""
