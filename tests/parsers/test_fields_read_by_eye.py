"""What a reader sees at once: calendars in texts, staff beside portraits, sentences that begin with the title, headings of
nothing, quotes set twice, notes on authors, pictures of teasers."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers.fields.language import guess_language
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def article(inner: str, head: str = "", title: str = "<h1>Titel der Seite</h1>") -> Record:
    return record(page(f"<main><article>{title}{inner}</article></main>", head))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


CALENDAR = [
    "02.11.2022 - Reiher - Stadthalle",
    "04.11.2022 - 12 Biber - Hafen",
    "05.11.2022 - Sam Weir - Hafen",
    "09.11.2022 - Die Auen - Wehr",
]


def test_lines_of_a_calendar_are_text() -> None:
    lines = "".join(f"<p>{line}</p>" for line in CALENDAR)
    found = article(f"<p class=date>1.11.2022</p>{TEXT}{MORE}<h2>Kalender</h2>{lines}<p>Viel Freude.</p>")
    assert [line for line in blocks_of(found) if line in CALENDAR] == CALENDAR
    assert found.date == "2022-11-01"


def test_day_office_and_place_before_a_text_are_no_calendar() -> None:
    found = article(f"<p>02.11.2022 - Presseamt</p><p>Meldung 12</p>{TEXT}{MORE}")
    assert found.date == "2022-11-02"
    assert "02.11.2022 - Presseamt" not in blocks_of(found)


def staff(*people: tuple[str, str]) -> str:
    return "".join(
        f'<div class="x"><div class="y"><img src="/i/{n}.jpg" width="200" height="200"></div>'
        f'<div class="z"><h3>{name}</h3>{"<p>" + office + "</p>" if office else ""}</div></div>'
        for n, (name, office) in enumerate(people)
    )


def test_names_and_offices_beside_portraits_are_text() -> None:
    people = (("Ada Weir", "Leitung"), ("Ben Auer", "Technik"))
    text = blocks_of(article(TEXT + MORE + staff(*people) + MORE))
    assert [line for line in text if line in ("Ada Weir", "Leitung", "Ben Auer", "Technik")] == [
        "Ada Weir",
        "Leitung",
        "Ben Auer",
        "Technik",
    ]


@pytest.mark.parametrize(
    ("rest", "first"),
    [
        ("sind wieder da und ziehen die Weser hinauf bis an das Wehr, wie der Verein mitteilt.", True),
        ("Der Verein teilt mit, dass sie wieder die Weser hinauf bis an das Wehr ziehen.", False),
    ],
)
def test_a_sentence_keeps_the_title_that_it_begins_with(rest: str, first: bool) -> None:
    head = (
        '<title>Meerforellen im Oberlauf</title><meta property="og:title" content="Meerforellen im Oberlauf">'
    )
    inner = f"<div><p><strong>Meerforellen im Oberlauf</strong> {rest}</p>{TEXT}{MORE}</div>"
    found = article(inner, head, title="")
    assert found.title == "Meerforellen im Oberlauf"
    assert blocks_of(found)[0] == (f"Meerforellen im Oberlauf {rest}" if first else rest)


@pytest.mark.parametrize(
    ("language", "word"),
    [("bn", "নদীর"), ("ta", "ஆற்றின்"), ("te", "నదిలో"), ("gu", "નદીના"), ("my", "မြစ်ကမ်း"), ("km", "ទន្លេ"), ("ka", "მდინარე"), ("hy", "գետի"), ("am", "ወንዝ")],
)  # fmt: skip
def test_scripts_of_one_language(language: str, word: str) -> None:
    assert guess_language(f"{word} " * 40) == language
    assert (
        guess_language("The town of the river is in the north and has it all " * 9 + f"{word} " * 3) == "en"
    )


def teaser(number: int) -> str:
    return (
        f'<article class="t"><a href="/n/{number}"><img src="/i/t{number}.jpg" width="300" height="200"></a>'
        f'<h3><a href="/n/{number}">Ein anderer Bericht vom Wehr, Nummer {number}</a></h3>'
        f'<p>Was dort geschah.</p><a href="/n/{number}">Mehr erfahren</a></article>'
    )


ROW = f'<div class="teasers">{teaser(1)}{teaser(2)}{teaser(3)}</div>'
PICTURE = '<figure><img src="/i/eigenes.jpg" width="600" height="400"></figure>'


def test_heading_of_teasers_goes_with_them_and_so_do_their_pictures() -> None:
    found = article(f"{TEXT}<h2>Aus den Wehren</h2>{ROW}<h2>Kosten</h2>{PICTURE}{MORE}")
    blocks = blocks_of(found)
    assert "Aus den Wehren" not in blocks
    assert "Kosten" in blocks
    assert [image.url.rpartition("/")[2] for image in found.images] == ["eigenes.jpg"]


@pytest.mark.parametrize(
    "below",
    [
        f"<p>Drei Wehre sind noch im Bau, und jedes hat seine Geschichte, sagt das Amt.</p>{ROW}<h2>Kosten</h2>",
        "<h3>Am Oberlauf</h3>",
        f"{PICTURE}<h2>Kosten</h2>",
    ],
)
def test_headings_of_something_stay(below: str) -> None:
    assert "Aus den Wehren" in blocks_of(article(f"{TEXT}<h2>Aus den Wehren</h2>{below}{MORE}"))


SAID = "Der Schulweg wird um drei Kilometer kürzer"


@pytest.mark.parametrize(("quote", "stays"), [(SAID, False), ("„Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer“", False), ("Der Schulweg war bisher lang und für die Kleinen zu gefährlich", True), ("Der Schulweg", True)])  # fmt: skip
def test_quotes_that_the_text_has_word_for_word(quote: str, stays: bool) -> None:
    text = f"<p>{SAID}, sagte die Leiterin des Amtes am Montag, als sie die neue Brücke freigab.</p>"
    found = article(f"{TEXT}{text}<blockquote><p>{quote}</p></blockquote>{MORE}")
    assert (quote in blocks_of(found)) == stays


NOTE = "Nora Beck, Fischerin und Autorin mehrerer Bücher über den Fluss, unterrichtet an der Schule am Wehr."


@pytest.mark.parametrize(
    ("last", "author", "stays"),
    [
        (NOTE, "Nora Beck", False),
        ("Nora Beck lehrt an der Schule am Wehr und schreibt seit Jahren über den Fluss und seine Fische", "Nora Beck", False),
        (NOTE, "Ben Auer", True),
        ("Nora Becker, die Leiterin des Amtes, sagte dazu, dass die Arbeiten im Herbst enden.", "Nora Beck", True),
    ],
)  # fmt: skip
def test_note_on_the_author_ends_no_text(last: str, author: str, stays: bool) -> None:
    head = f'<meta name="author" content="{author}">'
    found = article(f"{TEXT}{MORE}<p><strong>{last[:9]}</strong>{last[9:]}</p>", head)
    assert found.authors == (author,)
    assert (last in blocks_of(found)) == stays


def test_copy_for_print_leaves_the_caption_to_the_picture() -> None:
    figure = (
        '<figure><a href="/i/kran.jpg"><picture><img src="/i/kran_800.jpg" alt="Kran" title="Kran"></picture>'
        '<img src="/i/kran.jpg" alt="Kran" title="Kran" style="display:none"></a>'
        "<figcaption>Abb. 3: Der Kran hob das Tragwerk an einem Vormittag ein.</figcaption></figure>"
    )
    other = (
        '<div><img src="/i/kran.jpg" alt="Kran"><img src="/i/steg.jpg" alt="Steg" style="display:none"></div>'
    )
    assert [image.caption for image in article(TEXT + figure + MORE).images] == [
        "Abb. 3: Der Kran hob das Tragwerk an einem Vormittag ein."
    ]
    assert len(article(TEXT + other + MORE).images) == 2


@pytest.mark.parametrize(
    ("file", "kept"),
    [("pfeil-nach-rechts-1.webp", False), ("pfeil_links.png", False), ("pfeil-und-bogen.jpg", True)],
)
def test_arrows_are_no_pictures(file: str, kept: bool) -> None:
    found = article(f'{TEXT}<p><img src="/i/{file}" width="300" height="200"></p>{MORE}')
    assert bool(found.images) == kept
