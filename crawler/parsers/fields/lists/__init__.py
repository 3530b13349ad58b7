"""Lists of articles, their entries, pages and periods."""
