"""Pictures of cards amid a text, scaled copies of files, and headlines that stand beside the title."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, URL, page, record
from tests.parsers.test_generic_lines import MORE

HOST = "/".join(URL.split("/")[:3])
CARD = (
    "<article class=q7><div class=q8><img src='/m/p-{0}.jpg' alt='{0}'></div>"
    "<span><a href='/news/{2}.html'>{1}</a></span></article>"
)


def pictures_of(unit: str, head: str = "") -> list[tuple[str, str | None, str | None, str | None]]:
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div></main>", head))
    return [(p.url, p.thumbnail_url, p.caption, p.credit) for p in (*found.images, *found.gallery)]


def names_of(unit: str) -> list[str]:
    return [url.rpartition("/")[2] for url, *_ in pictures_of(unit)]


def test_pictures_of_cards_whose_headline_alone_is_a_link_are_none_of_the_text() -> None:
    cards = CARD.format("a1", "Die Otter kehren an den Bach zurück", "otter") + CARD.format(
        "a2", "Das alte Wehr wird im Herbst erneuert", "wehr"
    )
    assert names_of(f"<aside><div><p>Meistgelesen</p><div>{cards}</div></div></aside>") == []


@pytest.mark.parametrize(
    "unit",
    [
        "<div class=q7><div class=q8><img src='/m/a.jpg'></div><p>Die Otter kehren an den Bach zurück, wie "
        "<a href='/amt'>das Amt am Fluss sagt</a>.</p></div>",
        "<article class=q7><div class=q8><img src='/m/a.jpg'></div><p><a href='/m/a.jpg'>Das Bild in voller "
        "Größe ansehen</a></p></article>",
        "<article class=q7><figure><img src='/m/a.jpg'><figcaption>Der Otter am Bach, im Mai</figcaption></figure>"
        "<p><a href='/news/otter.html'>Die Otter kehren zurück, sagt das Amt</a></p></article>",
    ],
)
def test_pictures_beside_a_link_of_the_text_stay(unit: str) -> None:
    assert names_of(unit) == ["a.jpg"]


@pytest.mark.parametrize(
    ("image", "url"),
    [
        (
            "<img srcset='/m/fit-in/138x0/a.jpg 1x, /m/fit-in/276x0/a.jpg 2x' src='/m/fit-in/1920x0/a.jpg'>",
            "/m/fit-in/1920x0/a.jpg",
        ),
        (
            "<picture><source media='(min-width: 768px)' srcset='https://i.example.org/webp/thumb/512x0/m/5/a.jpg'>"
            "<img src='/m/5/a.jpg'></picture>",
            "/m/5/a.jpg",
        ),
        (
            "<img srcset='/m/a-300x200.jpg 300w, /m/a-900x600.jpg 900w' src='/m/a-300x200.jpg'>",
            "/m/a-900x600.jpg",
        ),
        ("<img srcset='/m/gross.jpg 900w' src='/m/klein.jpg'>", "/m/gross.jpg"),
        ("<img srcset='/m/b-900x600.jpg 900w' src='/klein.jpg'>", "/m/b-900x600.jpg"),
    ],
)
def test_address_outside_a_set_is_taken_where_it_is_larger(image: str, url: str) -> None:
    assert [found[0].removeprefix(HOST) for found in pictures_of(f"<p>{image}</p>")] == [url]


@pytest.mark.parametrize(
    ("shown", "stated", "taken"),
    [
        ("/m/otter-678x381.jpg", "/m/otter.jpg", "/m/otter.jpg"),
        ("/m/otter.jpg?w=300", "/m/otter.jpg", "/m/otter.jpg"),
        ("/m/otter.jpg&MaxH=200&MaxW=200", "/m/otter.jpg", "/m/otter.jpg"),
        ("/m/otter.jpg&MaxW=200", "/m/biber.jpg", "/m/otter.jpg&MaxW=200"),
        ("/m/otter-678x381.jpg", "/m/otter-1200x630.jpg", "/m/otter-678x381.jpg"),
        ("/m/otter.jpg?width=2280", "/m/otter.jpg?maxwidth=1200", "/m/otter.jpg?width=2280"),
        ("/m/otter.jpg", "/m/otter-1200x630.jpg", "/m/otter.jpg"),
    ],
)
def test_file_that_the_metadata_name_goes_before_its_copy(shown: str, stated: str, taken: str) -> None:
    head = f'<meta property="og:image" content="{stated}">'
    found = pictures_of(f"<p><img src='{shown}'></p>", head)
    assert [url.removeprefix(HOST) for url, *_ in found] == [taken]
    small = found[0][1]
    assert small is None if taken == shown else small is not None and small.endswith(shown)


def test_pictures_that_open_in_a_window_are_the_articles() -> None:
    unit = (
        '<figure class="xy-slideshow-modal-image wp-block-image"><div class="xy-slideshow-modal-image__wrapper">'
        '<a href="/m/otter.jpg"><img src="/m/otter-300x200.jpg"></a></div>'
        "<figcaption>Der Otter am Bach</figcaption></figure>"
    )
    assert [found[2] for found in pictures_of(unit)] == ["Der Otter am Bach"]


def test_credit_in_a_caption_called_so_as_well_is_no_caption() -> None:
    unit = (
        "<div class=photo><p><img src='/m/otter.jpg'></p><span class=newsCaption>Der Otter am Bach "
        "<span class=caption>(Foto: Amt am Fluss)</span></span></div>"
    )
    assert [found[2:] for found in pictures_of(unit)] == [("Der Otter am Bach", "Amt am Fluss")]


def test_marks_of_a_quotation_are_no_picture_whoever_is_quoted() -> None:
    unit = (
        "<div class=Quote><p>Der Bach gehört wieder den Ottern, und das ist gut so.</p>"
        "<div class=Quote-source>Ada Weir</div><div><img src='/img/quote-bottom.png'></div></div>"
    )
    assert names_of(unit) == []


SECOND = '{{"@context":"https://schema.org","@type":"NewsArticle","headline":"Titel der Seite","alternativeHeadline":"{}"}}'


def article(before: str, second: str, inner: str = TEXT + MORE) -> tuple[str | None, list[str]]:
    head = f'<script type="application/ld+json">{SECOND.format(second)}</script>'
    found = record(
        page(
            f"<nav><a href='/'>Start</a><h1>Titel der Seite</h1></nav><main><article>{before}{inner}</article></main>",
            head,
        )
    )
    return found.lead, (found.body or "").split("\n\n")


@pytest.mark.parametrize(
    ("heading", "second"),
    [
        ("<h2>Am Bach: Die Otter kehren zurück</h2>", "Am Bach: Die Otter kehren zurück"),
        (
            "<h2><span>Am Bach</span><div>Die Otter kehren zurück</div></h2>",
            "Am Bach - Die Otter kehren zurück",
        ),
        (
            "<h2><small>Natur</small> <span>Die Otter kehren an den Bach zurück</span></h2>",
            "Die Otter kehren an den Bach zurück",
        ),
    ],
)
def test_second_headline_is_no_text(heading: str, second: str) -> None:
    assert not [block for block in article(heading, second)[1] if "Otter" in block or "Am Bach" in block]


@pytest.mark.parametrize(
    ("heading", "second"),
    [
        ("<h2>Die Otter kehren zurück</h2>", "Das Wehr wird erneuert"),
        ("<h2>Die Otter kehren zurück</h2>", "Otter"),
        (
            "<h2>Wie die Otter, die lange niemand gesehen hatte, an den Bach zurückkehrten und blieben</h2>",
            "und blieben",
        ),
    ],
)
def test_headings_that_are_no_second_headline_stay(heading: str, second: str) -> None:
    assert any("Otter" in block for block in article(TEXT + heading, second)[1])


def test_introduction_stated_as_second_headline_stays_the_lead() -> None:
    saying = "Nach vierzig Jahren leben am Bach wieder Otter, sagt das Amt."
    lead, _ = article(f"<h2>Titel der Seite</h2><p class=lead>{saying}</p>", saying)
    assert lead == saying


@pytest.mark.parametrize(
    ("classes", "is_lead"),
    [("font-bold copy line", True), ("copy line fw-semibold", True), ("copy line wide", False)],
)
def test_first_paragraph_in_heavier_type_that_describes_the_page_is_the_lead(
    classes: str, is_lead: bool
) -> None:
    saying = "Nach vierzig Jahren leben am Bach wieder Otter, sagt das Amt."
    rows = f"<div class=r><p class='{classes}'>{saying}</p></div>" + "".join(
        f"<div class=r>{row}</p></div>".replace("<p>", "<p class='copy line'>")
        for row in (TEXT + MORE).split("</p>")[:-1]
    )
    head = f'<meta name="description" content="{saying}">'
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{rows}</div></main>", head))
    assert (found.lead == saying) is is_lead
    assert (saying in (found.body or "").split("\n\n")) is not is_lead


def test_title_printed_again_between_title_and_text_is_no_text() -> None:
    title = "Das Amt am Fluss lädt Kinder und Eltern im März zu einer Führung am neuen Wehr ein"
    html = (
        f"<html><head><title>{title}</title></head><body><main><header><h1>{title}</h1></header>"
        f"<article><h6 class=x1>{title}</h6><div><div>{TEXT}{MORE}</div></div></article></main></body></html>"
    )
    found = record(html)
    assert title not in (found.body or "").split("\n\n")
    assert found.title == title


def test_clock_that_counts_down_is_no_text() -> None:
    clock = "<ul class='wahl_countdown'><li>12 <span>h</span></li><li>38 <span>m</span></li></ul>"
    around = f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{{}}{MORE}</div></main>"
    found, bare = (record(page(around.format(more))).body for more in (clock, ""))
    assert bare
    assert found == bare


def test_second_headline_repeated_amid_the_text_heads_a_part_of_it() -> None:
    heading = "Am Bach: Die Otter kehren zurück"
    assert heading in article("", heading, f"{TEXT}<h3>{heading}</h3>{MORE}")[1]


def paragraphs_called(*sayings: str) -> str:
    return "".join(f"<p class='post-lead x'>{saying}</p>" for saying in sayings)


def test_introduction_may_have_several_paragraphs() -> None:
    sayings = (
        "Am Bach leben wieder Otter.",
        "Das Amt hat sie im Mai gezählt – und freut sich.",
        "Nun wird das Wehr erneuert.",
    )
    head = (
        f"<main><h1>Titel der Seite</h1>{paragraphs_called(*sayings)}<div class=q2>{TEXT}{MORE}</div></main>"
    )
    found = record(page(head))
    assert found.lead == " ".join(sayings)
    assert not set(sayings) & set((found.body or "").split("\n\n"))


def test_introduction_ends_with_the_paragraphs_called_so() -> None:
    first = "Am Bach leben wieder Otter, sagt das Amt."
    other = "<p class=byline>12. Mai 2024</p>"
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1>{paragraphs_called(first)}{other}<div class=q2>{TEXT}{MORE}</div></main>"
        )
    )
    assert found.lead == first


def test_text_goes_on_below_a_card_headed_as_related() -> None:
    card = (
        "<h3>Auch interessant</h3><div class=c><div><a href='/news/wehr.html'><strong>Das alte Wehr wird im Herbst erneuert"
        "</strong></a></div></div>"
    )
    last = "Dort sollen im nächsten Jahr auch die Wege am Ufer erneuert werden, für die der Rat schon im Herbst das Geld gegeben hat, sagte die Leiterin."
    years = "".join(
        f"<p>Im Jahr {year} zählte das Amt {year - 1960} Tiere am Bach, und an {year - 1975} Stellen wurden Bäume am Ufer "
        "gepflanzt, die heute den Tieren Schatten geben, so steht es im Bericht der Gemeinde.</p>"
        for year in range(1980, 1986)
    )
    text = f"{TEXT}{MORE}{years}"
    found = record(
        page(f"<main><h1>Titel der Seite</h1><div class=q2>{text}{card}<p>{last}</p>{card}</div></main>")
    )
    blocks = (found.body or "").split("\n\n")
    assert blocks[-1] == last
    assert not [block for block in blocks if "Wehr" in block or "interessant" in block]
    story = f"<h3>Auch interessant</h3><p><a href='/news/wehr.html'>Das alte Wehr wird erneuert</a></p><p>{last}</p>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{text}{story}</div></main>"))
    assert last not in (found.body or "")
