"""What stands amid a text and is another's: entries of tickers, polls, players, signatures; and what only looks like it."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

NEWS = '<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Titel der Seite"{}}}</script>'


def article(inner: str, head: str = "") -> Record:
    return record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{inner}</div></main>", head))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


def added(inner: str, head: str = "") -> list[str]:
    """The blocks that are none of the paragraphs around."""
    own = blocks_of(article(TEXT + MORE, head))
    return [block for block in blocks_of(article(inner, head)) if block not in own]


ENTRY = "<ul><li class=d1>{0}</li><li>Das Wehr am {1} wird im Herbst erneuert, die Arbeiten dauern drei Monate.</li></ul>"


def test_entries_that_begin_with_their_age_are_none_of_the_text() -> None:
    ticker = ENTRY.format("vor 16 Stunden", "Bach") + ENTRY.format("vor 18 Stunden", "Fluss")
    assert added(f"{TEXT}{MORE}<div><h2>Kurz gemeldet</h2>{ticker}</div>") == []
    assert added(f"{TEXT}<div>{ticker}</div>{MORE}") == []


def test_age_alone_is_no_line_of_a_text() -> None:
    assert added(f"{TEXT}<p>14 hours ago</p>{MORE}") == []


@pytest.mark.parametrize(
    "inner",
    [
        "<p>Vor 16 Stunden brach das Wehr am Bach, wie das Amt am Abend sagte, und zwei Keller liefen voll.</p>",
        "<h2>Vor 20 Jahren</h2>",
        "<ul><li>Das Wehr ist alt.</li><li>Der Bach ist kurz.</li></ul>",
    ],
)
def test_texts_that_tell_of_times_stay(inner: str) -> None:
    assert added(TEXT + inner + MORE)


POLL = (
    "<div class=x1><div><p>{0}</p></div><div>{1}</div></div>",
    "<label><div><input type=radio name=a><label>{0}</label></div></label>",
)


def poll(question: str, *answers: str) -> str:
    return POLL[0].format(question, "".join(map(POLL[1].format, answers)))


def test_question_with_answers_to_choose_from_is_no_text() -> None:
    assert (
        added(TEXT + poll("Wie finden Sie die neue Brücke?", "Gut.", "Schlecht.") + MORE, NEWS.format(""))
        == []
    )


@pytest.mark.parametrize(
    ("inner", "head"),
    [
        (poll("Wie finden Sie die neue Brücke?", "Gut.", "Schlecht."), ""),  # an office asks its citizens
        ("<div><p>Wie breit ist die Brücke? Drei Meter.</p></div>", NEWS.format("")),
        (
            "<div><input type=radio id=t1><input type=radio id=t2><p>Die Brücke am Fluss ist drei Meter breit.</p></div>",
            NEWS.format(""),
        ),
    ],
)
def test_questions_and_panels_of_a_text_stay(inner: str, head: str) -> None:
    assert added(TEXT + inner + MORE, head)


def test_card_of_a_film_is_no_text() -> None:
    card = (
        "<div><span><div class='player-placeholder-ui-container'><div role=button><img src='/m/f.jpg'>"
        "<h3 class=title>Der Film vom Wehr am Bach</h3><span>12:38</span></div></div></span></div>"
    )
    assert added(TEXT + card + MORE) == []


def test_sentence_before_the_authors_link_stays() -> None:
    last = "<p>So hat es das <a href='/amt'>Amt gesagt</a>. <a class=author href='/authors/ada-weir'><em>Ada Weir</em></a></p>"
    found = article(TEXT + MORE + last, NEWS.format(',"author":{"name":"Ada Weir"}'))
    assert blocks_of(found)[-1] == "So hat es das Amt gesagt."
    assert [link.text for link in found.links] == ["Amt gesagt"]
    assert list(found.authors) == ["Ada Weir"]


def test_author_in_brackets_below_the_text_is_no_text() -> None:
    head = "<meta name=author content='Ada Weir'>"
    assert added(f"{TEXT}{MORE}<p>(<strong>Ada Weir</strong>)</p>", head) == []
    assert added(f"{TEXT}{MORE}<p>(Ben Auer, im Amt seit zwei Jahren, dankt allen.)</p>", head)
    assert added(f"{TEXT}<p>Ada Weir</p>{MORE}<p>Mehr sagt sie nicht, auch nicht auf Fragen.</p>", head)


@pytest.mark.parametrize(
    "line",
    [
        "Du musst eingeloggt sein, um einen Kommentar posten zu können.",
        "Hier klicken, um sich einzuloggen",
        "Você precisa estar logado para enviar comentários.",
    ],
)
def test_who_may_write_comments_is_no_text(line: str) -> None:
    assert added(f"{TEXT}{MORE}<p>{line}</p>") == []


def test_file_behind_a_sign_that_says_download_aloud_is_attached() -> None:
    box = (
        "<div class=pub><a class=circle href='/m/1/ab12.pdf' download><i class=icon><span class='u-srOnly'>Télécharger</span>"
        "</i></a><div><h3>Bericht über das Wehr</h3></div></div>"
    )
    html = page(f"<main><div><h1>Titel der Seite</h1>{box}<div class=q2>{TEXT}{MORE}</div></div></main>")
    assert [file.url.rpartition("/")[2] for file in record(html).attachments] == ["ab12.pdf"]
    assert (
        record(html.replace(" download>", ">").replace("u-srOnly'>Télécharger", "x'>Neu")).attachments == ()
    )
