"""How records leave: formats that researchers load, the report, the schema. Works from a site's folder alone.

A format writes the records that it is handed to the path that it is handed; `exports.export` reads, merges,
selects, protects the old export and puts the new one in place. Nothing here crawls or parses.
"""
