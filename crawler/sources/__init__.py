"""Sources: everything that holds pages offline, as `Page`s; knows nothing of sites, parsers or records.

`iter_inputs` finds the files, `open_source` reads one, `shards` cuts a large one into parts, and
`resolve_revisits` finishes what a single pass could not; a `Report` takes up all that is not a page. A source
raises UsageError for what the user names wrongly and nothing for what files contain: bad input costs only
itself.
"""

from crawler.sources.archives import open_source
from crawler.sources.discover import Input, iter_inputs, read_manifest
from crawler.sources.originals import iter_records, resolve_revisits
from crawler.sources.parts import shards
from crawler.sources.report import Damage, Failure, Report, Revisit, Skipped
from crawler.sources.revisits import RevisitIndex

__all__ = [
    "Damage",
    "Failure",
    "Input",
    "Report",
    "Revisit",
    "RevisitIndex",
    "Skipped",
    "iter_inputs",
    "iter_records",
    "open_source",
    "read_manifest",
    "resolve_revisits",
    "shards",
]
