"""Parts of pages that stand where their names or places say little: a gallery of one picture, the next page of a menu, titles
above parts, keywords as buttons, files in a box of related things, introductions that are short."""

from __future__ import annotations

import pytest

from crawler.items import Listing
from tests.parsers.test_generic import TEXT, page, parse, record
from tests.parsers.test_generic_lines import MORE

HOST = "https://www.amt-fuer-wege.example"
LONG = TEXT + MORE


def names_of(below: str) -> list[str]:
    box = f"<div class=seite><h1>Titel der Seite</h1><p class=datum>3. Mai 2021</p><div class=text>{LONG}</div>{below}</div>"
    found = record(page(box))
    assert "Lupe" not in (found.body or "")
    return [picture.url.rpartition("/")[2] for picture in (*found.images, *found.gallery)]


# ---------------------------------------------------------------- a gallery of one picture


@pytest.mark.parametrize(
    "box",
    [
        "<div class=gallery><a href='/f/damm.jpg'><img src='/f/t/damm.jpg' width=300 height=200 alt=Damm></a></div>",
        "<div class='field field--name-field-gallery'><div><div><img alt=Damm height=600 src='/f/damm.jpg' width=800></div></div></div>",
        "<section class=fotogaleria><ul><li><a title=Damm href='/f/damm.jpg'><img src='/f/t/damm.jpg'></a></li></ul></section>",
    ],
)
def test_picture_alone_in_a_gallery_below_the_text(box: str) -> None:
    assert names_of(box) == ["damm.jpg"]


def test_portfolio_of_spip_with_one_document() -> None:
    link = "<a href='/IMG/damm.jpg' type='image/jpeg' class=mediabox><img src='/t/damm.jpg' width=150 height=100 alt=Damm></a>"
    assert names_of(f"<div id=documents_portfolio><h2>Portfolio</h2>{link}</div>") == ["damm.jpg"]


@pytest.mark.parametrize(
    "box",
    [
        # slides of a site, and a gallery that leads to its own page
        "<div class='carousel slider'><div><img src='/f/damm.jpg' width=300 height=200></div></div>",
        "<div class=gallery><a href='/fotos/damm'><img src='/f/damm.jpg' width=300 height=200 alt=Damm></a></div>",
        "<div class=gallery-slider><a href='/f/damm.jpg'><img src='/f/damm.jpg' width=300 height=200></a></div>",
        "<div class=photos><h2>Das Foto des Tages</h2><img src='/f/damm.jpg' width=640 height=400 alt=Katze></div>",
        "<div class=partner><img src='/f/damm.jpg' width=300 height=200 alt=Partner></div>",
    ],
)
def test_picture_alone_below_the_text_that_may_be_of_anything(box: str) -> None:
    assert names_of(box) == []


# ---------------------------------------------------------------- the next page of a list


def next_of(head: str, below: str = "", path: str = "/news/") -> str | None:
    entries = "".join(
        f"<article><h2><a href='/news/m{n}'>Der Damm wird zum {n}. Mal erhöht</a></h2><p>0{n}. Mai 2021</p><p>Das Amt sagt in einem "
        "Satz, was sich am Fluss in diesem Jahr ändert.</p></article>"
        for n in range(1, 7)
    )
    found = parse(page(f"<main><h1>Meldungen</h1>{entries}</main>{below}", head), url=f"{HOST}{path}")
    assert isinstance(found, Listing)
    return found.next_url.removeprefix(HOST) if found.next_url else None


@pytest.mark.parametrize(
    "link",
    [
        "<a rel=next href='/about/'>Next <b>About us</b></a>",
        "<a href='/about/' class=next rel=next>Next</a>",
        "<a rel=next href='/news/rules/'>Rules for the use of the dam</a>",
    ],
)
def test_next_page_of_a_menu_is_none_of_the_list(link: str) -> None:
    assert next_of("<link title='Regeln am Damm' rel=next href='rules.html'>") is None
    assert next_of("", f"<nav class=foot>{link}</nav>") is None
    assert next_of("<link href='/about/' rel=next>") is None


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/news/", "/news/page/2/"),
        ("/news/", "/news/older/"),
        ("/news/2021/", "/news/2020/"),
        ("/news", "/news-2"),
        ("/news-2.html", "/news-3.html"),
        ("/a/news/", "/archiv/seite/2"),
        ("/news/", "/news/?after=m6"),
        ("/blog/index.html", "/blog/index2.html"),
    ],
)
def test_next_page_that_the_head_names(path: str, url: str) -> None:
    assert next_of(f"<link rel=next href='{url}'>", path=path) == url
    assert next_of("", f"<div><a href='{url}' rel='nofollow next'>Weiter »</a></div>", path) == url


def test_next_page_by_its_address_whatever_the_link_says() -> None:
    link = "<a rel=next href='/news/page/2/'>Was zuvor geschah</a>"
    assert next_of("", f"<div>{link}</div>") == "/news/page/2/"


# ---------------------------------------------------------------- the title above headings of parts


def title_of(
    above: str, first: str = "<h1>Wie gebaut wurde</h1>", second: str = "<h1>Was folgt</h1>"
) -> str | None:
    inner = f"<table><tr><td>{above}{first}{LONG}{second}{LONG}</td></tr></table>"
    return record(page(inner).replace("Titel der Seite", "Amt für Wege")).title


@pytest.mark.parametrize(
    "line",
    [
        "<p align=center><font size=4><b>Die Brücke im Tal ist offen</b></font></p><p><img src='/b.jpg' width=400 height=300></p>",
        "<b><font color=navy size='+2'>Die Brücke im Tal ist offen</font></b><br>",
        "<div style='font-size: 20px'><strong>Die Brücke im Tal ist offen</strong></div>",
    ],
)
def test_title_in_large_type_above_headings_of_parts(line: str) -> None:
    assert title_of(line) == "Die Brücke im Tal ist offen"


@pytest.mark.parametrize(
    "line",
    [
        "<b>Die Brücke im Tal ist offen</b><br>",  # no larger than the text
        "<font size=4><b>Amt für Wege</b></font><br>",
        "<font size=5>Presse</font><br>",
        "<font size=5>Alle Meldungen aus dem Mai</font></td></tr><tr><td>",  # the head of the page, in a cell of its own
        "<font size=4><a href='/'>Das Amt für Wege und Brücken</a></font><br>",
    ],
)
def test_line_above_headings_that_is_no_title(line: str) -> None:
    assert title_of(line) == "Wie gebaut wurde"


def test_lone_heading_is_the_title_whatever_stands_above() -> None:
    line = "<font size=5><b>Nachrichten aus dem ganzen Land</b></font><br>"
    assert title_of(line, second="<h2>Was folgt</h2>") == "Wie gebaut wurde"


# ---------------------------------------------------------------- keywords that are buttons


def tags_of(box: str) -> list[str]:
    found = record(page(f"<main><article><h1>Titel der Seite</h1><div>{LONG}</div>{box}</article></main>"))
    assert "Hafen" not in (found.body or "")
    return list(found.tags)


@pytest.mark.parametrize(
    "box",
    [
        "<div><h4>Tags</h4><button class=chip>Hafen</button><button class=chip>Schiffe</button></div>",
        "<div><div><h3>Schlagwörter</h3></div><div><button>Hafen</button> <button>Schiffe</button></div></div>",
        "<section><span>Keywords:</span><ul><li><button>Hafen</button></li><li><button>Schiffe</button></li></ul></section>",
    ],
)
def test_keywords_as_buttons(box: str) -> None:
    assert tags_of(box) == ["Hafen", "Schiffe"]


@pytest.mark.parametrize(
    "box",
    [
        "<div><h4>Tags</h4><button>Hafen</button></div>",
        "<div><h4>Teilen</h4><button>Hafen</button><button>Schiffe</button></div>",
    ],
)
def test_buttons_that_are_no_keywords(box: str) -> None:
    assert tags_of(box) == []


def test_link_beside_the_row_of_keywords_that_are_buttons_is_another_page() -> None:
    row = "<div class=row><span>Tags</span><button>Hafen</button><button>Schiffe</button></div>"
    assert tags_of(f"{row}<nav class=more><a href='/n/9'>Fähre verkauft</a></nav>") == ["Hafen", "Schiffe"]


def test_buttons_beside_keywords_that_are_links() -> None:
    box = "<div><h4>Tags</h4><a href='/k/1'>Hafen</a> <a href='/k/2'>Schiffe</a> <button>Folgen</button><button>Merken</button></div>"
    assert tags_of(box) == ["Hafen", "Schiffe"]


# ---------------------------------------------------------------- files of a newsroom


def files_of(box: str) -> list[str]:
    inner = f"<div><div class=content><h1>Titel der Seite</h1><p>3. Mai 2021</p>{LONG}</div>{box}</div>"
    return [file.title or "" for file in record(page(inner)).attachments]


NEWSROOM = "/material/document/4711/download?resource_type=resource_document"


def test_files_in_a_box_of_related_things_whose_heading_says_so() -> None:
    items = f"<div class=item><h3>Plan des Damms</h3><span>.pdf</span><a href='{NEWSROOM}'>Download</a></div>"
    assert files_of(f"<div class=related-materials><h2>Downloads</h2>{items}</div>") == ["Plan des Damms"]
    assert files_of(f"<div class=related-news><h2>Mehr zum Thema</h2>{items}</div>") == []
    assert files_of(f"<footer class=related><h2>Unsere Leitlinien</h2>{items}</footer>") == []


def test_page_of_a_document_is_no_file() -> None:
    assert (
        files_of("<div class=downloads><h2>Downloads</h2><a href='/documents/plan-4711'>Plan</a></div>") == []
    )
    assert (
        files_of("<div class=downloads><h2>Downloads</h2><a href='/documents/start/downloads'>Alle</a></div>")
        == []
    )


@pytest.mark.parametrize("sign", ["&gt; ", "» ", "• ", "→"])
def test_sign_before_the_name_of_a_file_is_none_of_it(sign: str) -> None:
    link = f"<a href='/download/12/file/plan.pdf'>{sign}Plan des Damms - Format: PDF - 1,20 MB</a>"
    assert files_of(f"<div class=downloads>{link}</div>") == ["Plan des Damms"]


# ---------------------------------------------------------------- introductions


SAID = "Die Brücke verbindet zwei Dörfer am Fluss."


@pytest.mark.parametrize("name", ["teaser", "teaser-text", "article__teaser"])
def test_short_introduction_called_teaser_is_no_scrap(name: str) -> None:
    found = record(
        page(
            f"<main><article><h1>Titel der Seite</h1><p>3. Mai 2021</p><p class={name}>{SAID}</p>{LONG}</article></main>"
        )
    )
    assert found.lead == SAID
    assert SAID not in (found.body or "")


@pytest.mark.parametrize("name", ["linha-fina", "ingressi", "underrubrik"])
def test_introduction_that_ends_without_a_stop(name: str) -> None:
    said = "Zwei Dörfer am Fluss sind wieder auf kurzem Weg verbunden"
    line = f"<p class={name}>{said}</p><p class=tag>3. Mai 2021</p>"
    found = record(page(f"<main><article><h1>Titel der Seite</h1>{line}{LONG}</article></main>"))
    assert found.lead == said


def test_teaser_of_another_page_is_no_introduction() -> None:
    other = "<p class=teaser><a href='/news/faehre'>Die Fähre fährt wieder an allen Tagen.</a></p>"
    found = record(
        page(f"<main><article><h1>Titel der Seite</h1><p>3. Mai 2021</p>{other}{LONG}</article></main>")
    )
    assert found.lead is None
    assert "Fähre fährt" not in (found.body or "")


@pytest.mark.parametrize(
    "name",
    [
        "linha-fina", "gravata", "entradeta", "accroche", "inleiding", "ingressi", "underrubrik", "riassunto", "kivonat", "annotation",
        "resume", "haber-spot", "spot_text",
    ],
)  # fmt: skip
def test_names_of_introductions_in_further_languages(name: str) -> None:
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1><p>3. Mai 2021</p><div><p class={name}>{SAID}</p>{LONG}</div></main>"
        )
    )
    assert found.lead == SAID


# ---------------------------------------------------------------- what entries say in boxes


def leads_of(entry: str) -> set[str | None]:
    entries = "".join(entry.format(n=n) for n in range(1, 7))
    found = parse(page(f"<main><h1>Meldungen</h1><div>{entries}</div></main>"), url=f"{HOST}/news")
    assert isinstance(found, Listing)
    return {item.lead_text for item in found.items}


HEAD = "<h3><a href='/news/m{n}'>Der Damm wird zum {n}. Mal erhöht</a></h3>"


def test_entry_whose_text_leads_on_in_its_box() -> None:
    said = "Das Amt erhöht den Damm am Fluss noch in <b>diesem</b> Jahr..."
    entry = (
        f"<div><i>0{{n}}. Mai 2021</i>{HEAD}<div>{said} <a href='/news/m{{n}}'>Weiterlesen</a></div></div>"
    )
    assert leads_of(entry) == {"Das Amt erhöht den Damm am Fluss noch in diesem Jahr..."}


@pytest.mark.parametrize(
    "said",
    ["Das Amt erhöht den Damm am Fluss noch in diesem Jahr.", "Das Amt erhöht den Damm am Fluss noch in…"],
)
def test_entry_whose_text_is_a_box(said: str) -> None:
    assert leads_of(f"<div><i>0{{n}}. Mai 2021</i>{HEAD}<div>{said}</div></div>") == {said}


@pytest.mark.parametrize(
    "box",
    [
        "<div class=post-meta>Mitgeteilt vom Referat für Dämme und Deiche im Amt.</div>",
        "<div>Abteilung für Dämme, Deiche und alle Brücken</div>",
        "<div>Kurz.</div>",
        "<div>0{n}. Mai 2021</div>",
    ],
)
def test_entry_whose_box_is_no_text(box: str) -> None:
    assert leads_of(f"<div><i>0{{n}}. Mai 2021</i>{HEAD}{box}</div>") == {None}
