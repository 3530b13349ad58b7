"""A large input cut into parts that several processes read side by side; reads no pages."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import BinaryIO

import msgspec

from crawler.sources.captures import LOOK_AHEAD
from crawler.sources.discover import Input
from crawler.sources.forms import Form, find_form, is_zip
from crawler.sources.opening import open_file
from crawler.sources.ranges import size_of
from crawler.sources.record_reader import find_chain, find_record_starts, read_records
from crawler.sources.report import Report


def shards(item: Input, count: int) -> list[Input]:
    """The input cut into at most `count` parts that together give the same pages in the same order.

    Gzip and zstd archives with many members are cut at members, plain archives at records; everything else
    stays whole.
    """
    try:
        with open_file(item.file) as file:
            if count < 2 or is_zip(file, item.file):
                return [item]
            form = find_form(file, item.file)
            if form.kind is None or form.codec == "lz4":
                return [item]
            size = size_of(file)
            ideal = [size * number // count for number in range(1, count)]
            if form.codec == "plain":
                cuts = find_record_starts(file, form.kind, ideal)
            else:
                spans = pairwise([*ideal, size])
                chains = (find_chain(file, form.codec, form.kind, start, stop) for start, stop in spans)
                cuts = [cut for cut in chains if cut is not None]
            cuts = [_before_request(file, form, cut) for cut in cuts]
    except OSError:
        return [item]  # reading it reports the error
    edges = [0, *sorted(set(cuts) - {0}), None]
    return [
        msgspec.structs.replace(item, start=start, end=end)
        for start, end in pairwise(edges)
        if start is not None
    ]


def _before_request(file: BinaryIO, form: Form, cut: int) -> int:
    """The first record from a cut on that is a request, if one is near: some writers put it before its answer, which no cut is to
    part from it. (What stands behind an answer is looked for behind a cut.) Nor is one to part a page from its text."""
    if form.kind != "warc":
        return cut
    records = islice(read_records(file, form.codec, form.kind, "", Report(), cut), LOOK_AHEAD)
    near = [record for record in records if record.is_first]
    requests = [record.offset for record in near if record.type == "request"]
    return next(iter([*requests, *(r.offset for r in near if r.type != "conversion")]), cut)
