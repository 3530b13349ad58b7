"""A large input cut into parts that several processes read side by side; reads no pages."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from crawler.sources.discover import Input
from crawler.sources.forms import find_form, is_zip
from crawler.sources.opening import open_file
from crawler.sources.ranges import size_of
from crawler.sources.record_reader import find_chain, find_record_starts


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
    except OSError:
        return [item]  # reading it reports the error
    edges = [0, *sorted(set(cuts) - {0}), None]
    return [
        msgspec.structs.replace(item, start=start, end=end)
        for start, end in pairwise(edges)
        if start is not None
    ]
