"""The files that an article links to."""
