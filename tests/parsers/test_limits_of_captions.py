"""Where captions end: figures within figures, texts too long for one, small lines behind a picture, and lines of dates."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

from crawler.items import Record
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.inline import inline_text
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

IMAGE = '<img src="/i/faehre.jpg" width="800" height="500">'
FILM = '<figure class="film"><video src="/v/fahrt.mp4"></video><figcaption>{}</figcaption></figure>'
LONG = " ".join(["Die neue Fähre fährt von heute an zweimal in der Stunde über den Fluss."] * 14)


def article(unit: str) -> Record:
    return record(page(f"<main><h1>Titel der Seite</h1>{TEXT}{unit}{MORE}</main>"))


def captions_of(unit: str) -> list[tuple[str | None, str | None]]:
    return [(image.caption, image.credit) for image in article(unit).images]


@pytest.mark.parametrize(
    "film", [FILM.format("Ein Film von der Fahrt"), f"<div>{FILM.format('Un film')}</div>"]
)
def test_caption_of_a_figure_within_that_shows_something_else_is_not_the_pictures(film: str) -> None:
    assert captions_of(f"<figure>{IMAGE}{film}</figure>") == [(None, None)]
    own = "<figcaption>Die Fähre am Kai</figcaption>"
    assert captions_of(f"<figure>{film}{IMAGE}{own}</figure>") == [("Die Fähre am Kai", None)]


def test_caption_of_the_inner_figure_that_holds_the_picture_is_its_own() -> None:
    inner = f"<figure>{IMAGE}<figcaption>Die Fähre am Kai</figcaption></figure>"
    assert captions_of(f"<figure>{inner}</figure>") == [("Die Fähre am Kai", None)]


def test_text_too_long_for_a_caption_is_none_and_stays_text_where_only_a_name_calls_it_one() -> None:
    named = article(f'<div class="image">{IMAGE}<div class="caption"><p>{LONG}</p></div></div>')
    assert [image.caption for image in named.images] == [None]
    assert LONG in (named.body or "")
    figure = article(f"<figure>{IMAGE}<figcaption>{LONG}</figcaption></figure>")
    assert [image.caption for image in figure.images] == [None]
    assert LONG not in (figure.body or "")


@pytest.mark.parametrize("tag", ["small", "em", "i"])
@pytest.mark.parametrize("line", ["p", "div"])
def test_small_line_with_a_credit_right_behind_a_picture_is_its_caption(line: str, tag: str) -> None:
    unit = f"<p>{IMAGE}</p><{line}><{tag}>Die Fähre am Kai. Foto: Eva Lauter</{tag}></{line}>"
    assert captions_of(unit) == [("Die Fähre am Kai.", "Eva Lauter")]
    assert "Fähre am Kai" not in (article(unit).body or "")


@pytest.mark.parametrize("line", [f"<p><small>{LONG[:400]} Foto: Eva Lauter</small></p>", f"<p>{LONG}</p>"])
def test_long_line_behind_a_picture_is_text(line: str) -> None:
    found = article(f"<p>{IMAGE}</p>{line}")
    assert [image.caption for image in found.images] == [None]
    assert LONG[:400] in (found.body or "")


def test_a_line_of_dates_has_few_parts() -> None:
    parts = ["Presse", "Verkehr", "Fluss", "Häfen", "Fähren"]
    assert is_date_line(" | ".join([*parts, DAY]))
    assert not is_date_line(" | ".join([*parts, "Kontakt", DAY])), "a bar of navigation"


def test_texts_are_the_same_at_whatever_depth() -> None:
    core = "eins<br>zwei<p>drei</p>vier<script>weg</script>fünf<b>sechs</b>sieben<i class='weg'>weg</i>acht"
    deep = fromstring("<div>" + "<span>" * 150 + core + "</span>" * 150 + "</div>")
    shallow = fromstring(f"<div><span>{core}</span></div>")
    texts = [inline_text(e, set(e.iter("i"))) for e in (deep, shallow)]
    assert texts[0] == texts[1] == "eins zwei drei vierfünfsechssiebenacht"


SENTENCE = "Zehn Gemeinden bekommen neue Boote. Das Amt hat die Verträge gestern unterschrieben."


@pytest.mark.parametrize(
    "attributes",
    ['class="left"', 'class="img alignright"', 'align="left"', 'style="margin:4px; float: right"'],
)
def test_the_first_sentence_in_bold_beside_a_picture_is_text(attributes: str) -> None:
    image = IMAGE.replace("<img", f"<img {attributes}")
    for line in (
        f"{image}<strong>{SENTENCE}</strong>",
        f"<a href='/i/gross.jpg'>{image}</a><b>{SENTENCE}</b>",
    ):
        found = record(page(f"<main><h1>Titel der Seite</h1><div><p>{line}</p>{TEXT}{MORE}</div></main>"))
        assert SENTENCE in (found.lead, *(found.body or "").split("\n\n"))
        assert [image.caption for image in found.images] == [None]


@pytest.mark.parametrize(
    ("attributes", "text"),
    [
        ("", SENTENCE),
        ('class="left"', "Die Fähre am Kai"),
        ('class="left"', "Die Fähre am Kai. Foto: Ada Beispiel"),
    ],
)
def test_a_line_below_a_picture_or_none_of_the_text_is_its_caption(attributes: str, text: str) -> None:
    image = IMAGE.replace("<img", f"<img {attributes}")
    assert captions_of(f"<p>{image}<em>{text}</em></p>")[0][0] == text.partition(" Foto:")[0]


@pytest.mark.parametrize("line", ["<em>{}</em>", "<i>{}</i>", "<br><em>{}</em>", "<br><b>{}</b>"])
def test_a_sentence_in_italics_or_on_a_line_below_a_floating_picture_is_its_caption(line: str) -> None:
    image = IMAGE.replace("<img", '<img align="left"')
    assert captions_of(f"<p>{image}{line.format(SENTENCE)}</p>")[0][0] == SENTENCE
