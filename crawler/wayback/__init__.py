"""Crawls of web archives that speak the Wayback Machine's CDX and replay addresses, into a site's own folder."""
