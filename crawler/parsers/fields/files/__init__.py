"""The files that an article links to: `file_links` tells which links are such and what they state of the file, `files` which
of them are the article's, and which boxes are lists of files and no text."""
