"""Gets pages of ministry news, from the live web and from archives, and turns them into articles."""

__version__ = "0.1.0"
