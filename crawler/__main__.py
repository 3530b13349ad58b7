"""`python -m crawler`: the `kronika` command where its script is on no path; no work of its own."""

import sys

from crawler.cli import main

sys.exit(main())
