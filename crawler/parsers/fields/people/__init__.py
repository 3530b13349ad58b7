"""Who wrote an article."""
