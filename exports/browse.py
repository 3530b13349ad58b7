"""How Datasette shows the SQLite export: titles, descriptions, facets, search, ready-made queries."""

from __future__ import annotations

from typing import Any

EXTRA = "browse"

FACETS = ("site", "section", "year", "archived", "status")

_OWN_TABLES = {
    "links": ("Links of lead and body, one row an occurrence.", ["type"]),
    "attachments": ("Files offered for download.", ["media_type"]),
    "images": ("Lead and inline pictures.", ["role", "credit"]),
    "gallery": ("Pictures of the galleries, in page order.", ["credit"]),
}

_OVERVIEW = ("date", "title", "section", "site", "url", "memento_url")
"""Columns of the short view; all of them make a table too wide to read."""


def datasette_metadata(database: str, sites: list[str]) -> dict[str, Any]:
    """The metadata of Datasette for the export of that name (file name without suffix)."""
    overview = f"/{database}/records?" + "&amp;".join(f"_col={name}" for name in _OVERVIEW)
    links = f'<a href="{overview}">Short table</a> · <a href="/{database}/records">all columns</a>'
    described = (
        f"<p>{links} · <a href='/{database}/search_with_snippets'>search with the words in context</a>. "
        "<code>url</code> leads to the source, <code>memento_url</code> to its capture.</p>"
    )
    return {
        "title": f"News of {', '.join(sites)}",
        "description_html": described,
        "databases": {
            database: {
                "description_html": described,
                "tables": {
                    "records": {
                        "description_html": described,
                        "facets": list(FACETS),
                        "fts_table": "records_fts",
                        "label_column": "title",
                        "sort_desc": "date",
                    },
                    **{
                        name: {"description": description, "facets": facets}
                        for name, (description, facets) in _OWN_TABLES.items()
                    },
                    "kronika": {"hidden": True},
                    "records_text": {"hidden": True},
                },
                "queries": _QUERIES,
            }
        },
    }


_QUERIES = {
    "search_with_snippets": {
        "title": "Full-text search with the words in context",
        "description": 'With or without diacritics; "in quotes": a phrase; AND, OR, NOT, word*.',
        "sql": "SELECT r.date, r.title, snippet(records_fts, -1, '«', '»', '…', 24) AS context, r.url, r.id "
        "FROM records_fts JOIN records AS r ON r.rowid = records_fts.rowid "
        "WHERE records_fts MATCH :words ORDER BY bm25(records_fts, 10, 5, 1, 1) LIMIT 100",
    },
    "records_by_month": {
        "title": "Records by month",
        "sql": "SELECT substr(date, 1, 7) AS month, site, count(*) AS records FROM records "
        "WHERE date IS NOT NULL GROUP BY month, site ORDER BY month DESC, site",
    },
    "linked_addresses": {
        "title": "Addresses linked most often",
        "sql": "SELECT url, count(*) AS links, count(DISTINCT record_id) AS records FROM links "
        "WHERE type = 'external' GROUP BY url ORDER BY links DESC LIMIT 200",
    },
    "warnings": {
        "title": "Warnings",
        "sql": "SELECT w.value AS warning, r.site, count(*) AS records "
        "FROM records AS r, json_each(r.warnings) AS w GROUP BY warning, r.site ORDER BY records DESC",
    },
}
