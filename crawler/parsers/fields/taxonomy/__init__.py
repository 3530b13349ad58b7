"""Keywords, sections and the path to a page."""
