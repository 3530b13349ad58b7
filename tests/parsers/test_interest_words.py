"""Lines that offer what else may interest the reader: they and their links are none of the text, in any language."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.interest_words import says_may_interest
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

LINK = "<a href='/n/7'>Der neue Anleger im Norden der Insel</a>"
OTHER = "<a href='/n/8'>Die Gebühren im Hafen sinken</a>"
ENTRIES = f"<ul><li>{LINK}</li><li>{OTHER}</li></ul>"
CARDS = "".join(
    f"<div><a href='/n/{n}'><img src='/{n}.jpg'></a><a href='/n/{n}'>Meldung {n}</a><p>So begann es am Kai, und so ging es weiter.</p></div>"
    for n in (7, 8)
)
LINE = "Das könnte Sie auch interessieren"


def body_of(end: str) -> str:
    html = f"<html lang=de><body><main><h1>Neue Fähre über die Lauter</h1><div>{TEXT}{MORE}{end}</div></main></body></html>"
    return record(html).body or ""


PLAIN = body_of("")


@pytest.mark.parametrize(
    "line",
    [
        "This might also interest you.",
        "You may also be interested in:",
        "Vielleicht interessiert Sie auch:",
        "Was Sie noch interessieren könnte",
        "Cela pourrait vous intéresser :",
        "Ça pourrait t’intéresser",
        "También le puede interesar:",
        "Potrebbe interessarti anche:",
        "Também pode interessar-lhe:",
        "Mogą Państwa zainteresować:",
        "Mohlo by vás zajímat:",
        "Mohlo by vás zaujímať",
        "Dit vindt u misschien ook interessant:",
        "Detta kan också intressera dig",
        "Måske er du også interesseret i",
        "Tämä saattaa kiinnostaa sinua:",
        "Ezek is érdekelhetik Önt",
        "V-ar putea interesa și:",
        "Може да ви интересува:",
        "Moglo bi vas zanimati:",
        "Можда вас занима:",
        "Morda vas zanima tudi:",
        "Μπορεί να σας ενδιαφέρει:",
        "ΜΠΟΡΕΙ ΝΑ ΣΑΣ ΕΝΔΙΑΦΕΡΕΙ",
        "İlginizi çekebilir:",
        "Вам также может быть интересно:",
        "Вас може зацікавити:",
        "Jus taip pat gali sudominti:",
        "Jūs varētu interesēt:",
        "See võib teile huvi pakkuda:",
        "També et pot interessar:",
        "Þetta gæti vakið áhuga þinn:",
        "Mund t'ju interesojë:",
        "قد يهمك أيضا:",
        "אולי יעניין אותך:",
        "Có thể bạn cũng quan tâm:",
        "Anda mungkin juga tertarik:",
    ],
)
def test_it_is_told_by_its_words(line: str) -> None:
    assert says_may_interest(line)
    assert is_heading_of_links(line)


@pytest.mark.parametrize(
    "line",
    [
        "您可能感兴趣的内容：",
        "你也可能會喜歡",
        "興味があるかもしれません",
        "관심 있을 만한 기사",
        "คุณอาจสนใจ",
    ],
)
def test_it_is_told_in_scripts_without_blanks(line: str) -> None:
    assert is_heading_of_links(line)


@pytest.mark.parametrize(
    "line",
    [
        "This may interest you if you keep sheep",
        "This may interest you?",
        "You may also",
        "This may be of interest",
        "Das interessiert Sie",
        "Diese Themen könnten Sie auch interessieren, diese Artikel vielleicht auch, diese Beiträge noch",
    ],
)
def test_what_says_more_or_less_is_none(line: str) -> None:
    assert not says_may_interest(line)


@pytest.mark.parametrize(
    "end",
    [
        f"<p>{LINE}.</p>{ENTRIES}",
        f"<p>{LINE}.</p><p>{LINK}</p><p>{OTHER}</p>",
        f"<div>{LINE}:</div>{CARDS}",
        f"<p>{LINE}.</p>",
        f"<span>{LINE}</span>{ENTRIES}",
        f"<strong>{LINE}</strong>{ENTRIES}",
        f"<strong>{LINE}</strong><br>{LINK}<br>{OTHER}",
        f"<b>{LINE}.</b><p>{LINK}</p><p>{OTHER}</p>",
        f"<div>Das könnte Sie auch interessieren: {LINK}<p>{OTHER}</p></div>",
        f"<p>Vielleicht interessiert Sie auch {LINK}</p>",
        f"<p><b>Vielleicht interessiert Sie auch</b><br>{LINK}<br>{OTHER}</p>",
    ],
)
def test_it_goes_with_its_links(end: str) -> None:
    assert body_of(end) == PLAIN


@pytest.mark.parametrize(
    "end",
    [
        f"<p>{LINE}.</p>{MORE}",
        f"<p>{LINE}.</p>{MORE}".replace("</p>", " <a href='/plan'>Fahrplan</a>.</p>").replace(
            f"{LINE}. <a href='/plan'>Fahrplan</a>.", f"{LINE}."
        ),
        f"<div>{LINE}.</div> <br>So beginnt der Fahrplan, der am Kai hängt. {LINK}",
        f"<p><strong>{LINE}.</strong></p>{MORE}",
        f"<p><strong>{LINE}.</strong><br>So beginnt der Fahrplan, der am Kai hängt.</p>{MORE}",
        f"<p><strong>{LINE}.</strong> So beginnt der Fahrplan, der am Kai hängt <br>{LINK}</p>{MORE}",
    ],
)
def test_it_is_said_of_the_text_that_follows(end: str) -> None:
    assert LINE in body_of(end)


@pytest.mark.parametrize(
    "below",
    [
        "<p>Am Kai hängt der Fahrplan, den das Amt im Mai erneuert hat.</p><p><a href='/plan'>Fahrplan ab Mai</a> der Fähre am Kai</p>",
        "<p>Am Kai hängt der <a href='/plan'>Fahrplan ab Mai</a> der Fähre am Kai, den das Amt im Mai erneuert hat.</p>",
    ],
)
def test_only_the_links_right_below_it_go(below: str) -> None:
    body = body_of(f"<b>{LINE}</b><br>{LINK}<br>{OTHER}{below}")
    assert "Fahrplan ab Mai der Fähre am Kai" in body
    assert "Der neue Anleger" not in body


def test_sentence_with_a_link_stays() -> None:
    assert "Fahrgäste" in body_of(f"<p>Das könnte auch Fahrgäste interessieren: {LINK}</p>")
