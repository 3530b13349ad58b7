"""What is a file by its address and its link, and what is printed beside it of its size."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

TEXT = (
    "The harbour office has counted the boats that wintered on the slip, the harbour master said in Arklow."
)
HOST = "http://www.office.example"


def files(rows: str) -> list[tuple[str, str | None, int | None]]:
    page = (
        "<html><head><title>Boats</title></head><body><main><h1>Boats</h1>"
        f"<p>{TEXT}</p><p>{TEXT}!</p>{rows}</main></body></html>"
    )
    record = extract_page(Page(body=page.encode(), url=f"{HOST}/n/1.htm"), load_registry())
    assert isinstance(record, Record)
    return [(file.url.removeprefix(HOST), file.title, file.size) for file in record.attachments]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ('<p><a href="/bbs/down.do?no=7">winter-list.hwp</a></p>', "winter-list.hwp"),
        ('<p><a href="/bbs/down.do?no=7">Winter list</a></p>', None),
        ('<p><a href="/get.php?name=list.pdf">list.pdf</a></p>', "list.pdf"),
        ('<p><a href="/show.php?from=list.pdf">All lists</a></p>', None),
        ('<p><a href="/f/12" type="application/pdf">Winter list</a></p>', "Winter list"),
        ('<p><a href="/f/12" type="application/xhtml+xml">Winter list</a></p>', None),
        ('<p><a href="/f/12" type="text/html">Winter list</a></p>', None),
        ('<p><a href="/f/list.xml" download>Winter list</a></p>', "Winter list"),
        ('<p><a href="/f/list.xml">Winter list</a></p>', None),
        ('<p><a href="/f/slip.jpg" download>The slip</a></p>', "The slip"),
        ('<p><a href="/f/slip.jpg">The slip</a></p>', None),
        ('<p><a href="file:///C:/office/list.pdf">Winter list</a></p>', None),
        ('<p><a href="gopher://www.office.example/list.pdf">Winter list</a></p>', None),
        ('<p><a href="/store/12.ashx">Winter list (PDF, 85 KB)</a></p>', "Winter list"),
        ('<p><a href="/store/12.ashx">Winter list</a></p>', None),
        # Polish bulletins, and scripts named in other languages
        ('<p><a href="/zalacznik/22011">Winter list</a></p>', "Winter list"),
        ('<p><a href="/zalacznik/lista">Winter list</a></p>', None),
        ('<p><a href="/pobierz/22011">Winter list</a></p>', "Winter list"),
        ('<p><a href="/document/22011/telecharger">Winter list</a></p>', "Winter list"),
        ('<p><a href="/office/media/139022/dl?inline">Winter list</a></p>', "Winter list"),
        ('<p><a href="/office/media/139022/dlrg">Winter list</a></p>', None),
        ('<p><a href="/guide/telecharger">How to print lists</a></p>', None),
        ('<p><a href="dl-70011-a1b2.html">Winter list</a></p>', "Winter list"),
        ('<p><a href="/download.php?id=7">Winter list</a> (DOC, 84.5 KB)</p>', "Winter list"),
        ('<p><a href="/download?id=7">Winter list</a> <em>[ZIP; 4,3 MB]</em></p>', "Winter list"),
        ('<p><a href="/download?id=7">All lists</a></p>', None),
        ('<p><a href="/download.php?id=7">All lists</a></p>', None),
        # the line alone tells
        ('<p><a href="/pl/d/77aa88">Winter list</a> [PDF, 1.2 MB]</p>', "Winter list"),
        ('<p><a href="/pl/d/77aa88">Winter list (PDF, 95 KB)</a></p>', "Winter list"),
        ('<p><a href="/lists/winter.html">Winter list</a> [PDF, 1.2 MB]</p>', None),
        ('<p><a href="/pl/d/77aa88">The slip</a> holds 1.2 MB</p>', None),
        ('<p><a href="/download.php?id=7">All lists</a> 12 files, 84.5 MB</p>', None),
    ],
)
def test_what_is_a_file(row: str, found: str | None) -> None:
    assert [title for _, title, _ in files(row)] == ([found] if found else [])


@pytest.mark.parametrize(
    ("row", "size"),
    [
        ('<p><a href="/f/list.pdf">Winter list</a> (1.2M)</p>', int(1.2 * 1024**2)),
        ('<p><a href="/f/list.pdf">Winter list</a> (85 K)</p>', 85 * 1024),
        ('<p><a href="/f/list.pdf">Winter list</a> (85)</p>', None),
        ('<table><tr><td><a href="/f/list.pdf">Winter list</a></td><td>85 K</td></tr></table>', 85 * 1024),
        (
            '<table><tr><td>4 May</td><td><a href="/f/list.pdf">Winter list</a></td><td>85 K</td></tr></table>',
            85 * 1024,
        ),
        ('<ul><li><span><a href="/f/list.pdf">Winter list</a></span> <span>85 K</span></li></ul>', 85 * 1024),
        ('<p><a href="/f/list.pdf">Winter list</a> 85 Kilometres on</p>', None),
        ('<p><a href="/f/list.pdf"><span>PDF | 85 KB</span> Winter list</a></p>', 85 * 1024),
        ('<p><a href="/f/list.pdf" title="PDF - 85 KB">Winter list</a></p>', 85 * 1024),
        (
            '<p><a href="/f/list.pdf" title="Opens the list"><img src="/i.gif" alt="PDF - 85 KB"> Winter list</a></p>',
            85 * 1024,
        ),
        ('<p><a href="/f/list.pdf"><b>Winter list</b> <em>85 KB, 12 pages</em></a></p>', 85 * 1024),
        (
            '<p><a href="/f/list.pdf">Winter list <span>PDF <span>(85 KB)</span> opens here</span></a></p>',
            85 * 1024,
        ),
        ('<p><a href="/f/list.pdf"><i class="file-meta">Type: PDF, 85 KB</i> Winter list</a></p>', 85 * 1024),
        ('<p><a href="/f/list.pdf">Winter list (PDF)</a> <span class="size">85 KB</span></p>', 85 * 1024),
        ('<p><a href="/f/list.pdf">Winter list (PDF)</a> was shown for 85 days</p>', None),
        ('<p><a href="/f/list.pdf" type="application/pdf; length=188416">Winter list</a></p>', 188416),
        (
            '<p><a href="/f/list.pdf" type="application/pdf; length=188416">Winter list</a> (85 KB)</p>',
            85 * 1024,
        ),
        ('<p><a href="/f/list.pdf">Winter list (pdf, 85 KB) 09.10.2018 10:12</a></p>', 85 * 1024),
        ('<p><a href="/f/list.pdf">Winter list (PDF) [85KB]</a></p>', 85 * 1024),
    ],
)
def test_the_size_beside_a_file(row: str, size: int | None) -> None:
    assert files(row) == [("/f/list.pdf", "Winter list", size)]


@pytest.mark.parametrize(
    "entry",
    [
        '<a href="/f/{0}.pdf">{1} <span>PDF, 85 KB</span></a>',
        '<a href="/f/{0}.pdf">{1}</a> <span>PDF, 85 KB</span>',
    ],
)
def test_a_list_of_files_behind_the_text_is_none_of_it(entry: str) -> None:
    items = "".join(
        f"<li>{entry.format(n, name)}</li>" for n, name in enumerate(("Winter list", "Map of the slip"))
    )
    page = (
        "<html><head><title>Boats</title></head><body><main><h1>Boats</h1>"
        f"<p>{TEXT}</p><p>{TEXT}!</p><ul>{items}</ul></main></body></html>"
    )
    record = extract_page(Page(body=page.encode(), url=f"{HOST}/n/1.htm"), load_registry())
    assert isinstance(record, Record)
    assert record.body == f"{TEXT}\n\n{TEXT}!"
    assert [(file.title, file.size) for file in record.attachments] == [
        ("Winter list", 85 * 1024),
        ("Map of the slip", 85 * 1024),
    ]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Download Winter list (PDF, 85 KB)", "Winter list"),
        ("Download Winter list as PDF (85 KB)", "Winter list"),
        ("Pobierz: lista zimowa", "lista zimowa"),
        ("PDF herunterladen: Winterliste", "Winterliste"),
        ("Télécharger « La liste d’hiver » (PDF - 85 Ko)", "La liste d’hiver"),
        ("Завантажити Список", "Список"),
        ("دانلود گزارش سالانه", "گزارش سالانه"),
        ("ดาวน์โหลด รายงาน", "รายงาน"),
        ("Download the winter list", "Download the winter list"),
        ("Downloads of 2021", "Downloads of 2021"),
        ("Winterliste | PDF, 85 kB, 12 Seiten", "Winterliste"),
    ],
)
def test_names_without_what_to_do(said: str, title: str) -> None:
    assert [found for _, found, _ in files(f'<p><a href="/f/list.pdf">{said}</a></p>')] == [title]


@pytest.mark.parametrize(
    ("row", "size"),
    [
        (
            "<ul><li><div><a href='/f/list.pdf'>Winter list</a><span>As of May 2024</span><span>1.20 MB</span></div></li></ul>",
            1258291,
        ),
        ("<p><a href='/f/list.pdf' title='PDF, 85 KB, nicht barrierefrei'>Winter list</a></p>", 85 * 1024),
        ("<p><a href='/f/list.pdf' title='Boats of 85 tons, PDF'>Winter list</a></p>", None),
    ],
)
def test_size_in_a_part_or_tooltip_of_its_own(row: str, size: int | None) -> None:
    assert files(row) == [("/f/list.pdf", "Winter list", size)]


@pytest.mark.parametrize(
    "row",
    [
        "<table><tr><td>{}</td><td>2016-12-29 09:41</td><td>55.5 KB</td><td>docx</td></tr></table>",
        "<div class=pliki><div>{}<span>Typ: docx, rozmiar: 55.5 KB</span></div></div>",
    ],
)
def test_type_and_size_in_parts_of_their_own(row: str) -> None:
    row = row.format('<a href="/zalacznik/7">Winter list</a>')
    html = f"<html lang=en><body><main><h1>Boats</h1><p>{TEXT}</p><p>{TEXT}!</p>{row}</main></body></html>"
    record = extract_page(Page(body=html.encode(), url=f"{HOST}/n/1.htm"), load_registry())
    assert isinstance(record, Record)
    assert [(file.size, (file.media_type or "")[-8:]) for file in record.attachments] == [(56832, "document")]


@pytest.mark.parametrize(
    ("links", "found"),
    [
        (["/media/18112/aftale.pdf", "/media/18113/ark.pdf"], 2),
        (["/media/18112/aftale.pdf", "/nyheder/havnen"], 0),
        (["/media/18112/lyd.mp3"], 0),
        (["/doc/16215.pdf"], 1),
    ],
)
def test_a_list_of_files_alone_below_any_heading(links: list[str], found: int) -> None:
    items = "".join(f'<li><a href="{link}">Aftale {n}</a></li>' for n, link in enumerate(links))
    page = (
        f"<html lang=en><body><main><article><header><h1>Boats</h1></header><div class=rich-text><p>{TEXT}</p><p>{TEXT}!</p></div>"
        f"<div class=docs><h2>Read more</h2><ul class=link-list>{items}</ul></div></article></main></body></html>"
    )
    record = extract_page(Page(body=page.encode(), url=f"{HOST}/n/1.htm"), load_registry())
    assert isinstance(record, Record)
    assert len(record.attachments) == found


@pytest.mark.parametrize(("text", "found"), [("Télécharger le discours", 1), ("Le discours du maire", 0)])
def test_a_button_below_the_text_says_what_it_downloads(text: str, found: int) -> None:
    page = (
        f"<html lang=fr><body><main><article><header><h1>Boats</h1></header><div class=rich-text><p>{TEXT}</p><p>{TEXT}!</p></div>"
        f"<div class=q7><a class=btn href='/doc/16215discours.pdf'><i></i> {text}</a></div></article></main></body></html>"
    )
    record = extract_page(Page(body=page.encode(), url=f"{HOST}/n/1.htm"), load_registry())
    assert isinstance(record, Record)
    assert len(record.attachments) == found


def test_the_label_of_japanese_offices_names_the_program() -> None:
    row = '<p><a href="/f/list.docx">Winter list（ワード：85KB）</a></p>'
    assert files(row) == [("/f/list.docx", "Winter list", 85 * 1024)]


@pytest.mark.parametrize(
    "box",
    [
        "<div class=sidebar><h3>Law</h3>{}</div>",
        "<div id=right><h3>Law</h3>{}</div>",
        "<aside><h3>Law</h3>{}</aside>",
        "<div class=widget><h4>Law</h4>{}</div>",
    ],
)
@pytest.mark.parametrize(
    "links",
    [
        "<ul><li><a href=/f/law.pdf>The Harbour Act</a></li><li><a href=/f/rules.pdf>Rules</a></li></ul>",
        "<a href=/f/catalogue.pdf>Download the catalogue</a>",
    ],
)
def test_files_of_a_side_column_are_the_offices(box: str, links: str) -> None:
    assert files(box.format(links)) == []


@pytest.mark.parametrize(
    "verb",
    ["डाउनलोड", "ডাউনলোড করুন", "دانلود", "تحميل", "הורדה", "ดาวน์โหลด", "tải về", "ទាញយក", "Unduh", "Жүктеу"],
)
def test_the_cell_beside_a_word_for_downloads_names_the_file(verb: str) -> None:
    rows = f"<table><tr><th>Name</th><th></th></tr><tr><td>Winter list</td><td><a href=/f/list.pdf>{verb}</a></td></tr></table>"
    assert [found for _, found, _ in files(rows)] == ["Winter list"]
