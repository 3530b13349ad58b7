"""Scrapy's own commands, where the project needs more of them."""
