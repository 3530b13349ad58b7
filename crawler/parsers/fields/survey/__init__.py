"""Where on a page its article is: weights of blocks, comments, teasers of others, side columns."""
