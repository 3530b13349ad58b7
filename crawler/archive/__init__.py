"""One site's folder on disk: WARC files, ledger and lock; must not decide what is fetched, nor read a page."""
