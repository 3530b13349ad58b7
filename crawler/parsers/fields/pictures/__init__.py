"""The pictures of an article with captions and credits, and its galleries."""
