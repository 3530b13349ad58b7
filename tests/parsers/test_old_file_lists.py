"""Files of pages made by hand: with the program that opens them, and the size in lines, rows and brackets."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

TEXT = "The quota for herring will be raised by a fifth this autumn, the Minister said in Killybegs."
FILES = [
    ("form.doc", "Application form", "MS Word, 48 KB", 48 * 1024),
    ("maps.zip", "Maps of the coast", "WinZip, 1.5 MB", 1536 * 1024),
    ("sheet.xls", "Landings", "Microsoft Excel 12 kB", 12 * 1024),
]
ENTRIES = [
    '<a href="{0}">{1}</a> ({2})',
    '<a href="{0}">{1}</a> - {2}',
    '<a href="{0}">{1} ({2})</a>',
    '<a href="{0}"><img src="/icons/f.gif" width=16 height=16 border=0></a> <a href="{0}">{1}</a> [{2}]',
    '<a href="{0}">{1}</a></td><td>{2}',
]
LISTS = [
    "<table><tr><td>{}</td></tr></table>",
    "<ul><li>{}</ul>",
    "<p>{}</p>",
    "<dl><dd>{}</dl>",
    "<font size=2>{}</font>",
]
JOINTS = ["</td></tr><tr><td>", "<li>", "</p><p>", "<dd>", "<br>"]


@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize(("around", "joint"), list(zip(LISTS, JOINTS, strict=True)))
def test_files_have_title_and_size(around: str, joint: str, entry: str) -> None:
    if "</td>" in entry and "<td>" not in around:
        entry = entry.replace("</td><td>", " ")
    listed = around.format(joint.join(entry.format(*file) for file in FILES))
    page = f"<html><head><title>Herring</title></head><body><h2>Herring</h2><p>{TEXT}</p><p>{TEXT}!</p>{listed}</body></html>"
    record = extract_page(Page(body=page.encode(), url="http://www.office.example/n/1.htm"), load_registry())
    assert isinstance(record, Record)
    assert [(file.title, file.size) for file in record.attachments] == [(file[1], file[3]) for file in FILES]


@pytest.mark.parametrize("title", ["The last word (12)", "Letter (in a word, no)", "To excel in 2003"])
def test_words_that_programs_are_called_by_stay_in_titles(title: str) -> None:
    page = f'<html><body><h2>Herring</h2><p>{TEXT}</p><p>{TEXT}!</p><p><a href="a.pdf">{title}</a></p></body></html>'
    record = extract_page(Page(body=page.encode(), url="http://www.office.example/n/1.htm"), load_registry())
    assert isinstance(record, Record)
    assert [(file.title, file.size) for file in record.attachments] == [(title, None)]
