"""What stands between Scrapy and a server: recording byte for byte, pace, robots.txt; must not judge a page."""
