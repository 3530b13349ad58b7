"""The text of an article and its lead, without what a template puts between."""
