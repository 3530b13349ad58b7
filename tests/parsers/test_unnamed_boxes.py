"""Where the text is on pages whose names tell nothing: side columns, comments, contacts, boxes of links beside it."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.phrases.comment_words import is_heading_of_comments, is_name_of_comments
from crawler.parsers.fields.phrases.people_words import is_heading_of_contact
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.survey.comments import find_permalinks, mark_comments
from crawler.parsers.fields.survey.content import survey_page
from tests.parsers.test_generic import page, record

TITLE = "<h1>Nový most přes Labe</h1>"
FIRST = "Most spojí obě části města a zkrátí cestu do nemocnice o celou čtvrthodinu."
SECOND = "Stavba začne na jaře a potrvá dva roky, uvedl ředitel stavebního úřadu na setkání s občany."
THIRD = "Peníze dává kraj, město zaplatí osvětlení a chodníky po obou stranách řeky, a to ještě letos."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
ASIDE = "Úřad je otevřen každé pondělí a středu od osmi hodin ráno do pěti hodin odpoledne."


def blocks_of(inner: str) -> list[str]:
    """The blocks of the body of a page with such markup, and none of its title."""
    return (record(page(inner)).body or "").split("\n\n")


# ---------------------------------------------------------------- the box of title and text


def test_columns_beside_the_box_of_title_and_text_are_left_out() -> None:
    body = blocks_of(
        f"<div class=k1><div class=k2>{TITLE}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
        f"<div class=k3><h3>Kdy přijít</h3><div>{ASIDE}</div></div></div><div class=k4><div>{ASIDE}</div></div>"
    )
    assert body == [FIRST, SECOND, THIRD]


def test_picture_on_a_stage_above_the_columns_is_the_articles() -> None:
    found = record(
        page(
            f'<div class=k0><div class=k1><img src="/most.jpg" width=1200 height=500 alt="Nový most"></div><div class=k2>'
            f"<div class=k3>{TITLE}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div><div class=k4><div>{ASIDE}</div>"
            f'<img src="/urad.jpg" width=900 height=500 alt="Úřad"></div></div><div class=k5><div>{ASIDE}</div></div></div>'
        )
    )
    assert [(image.url[-9:], image.role) for image in found.images] == [("/most.jpg", "lead")]


def test_rows_of_one_kind_are_all_of_the_text() -> None:
    rows = "".join(f"<div class=k2><div>{text}</div></div>" for text in (SECOND, THIRD))
    body = blocks_of(
        f"<div class=k1><div class=k2>{TITLE}<div>{3 * f'{FIRST} {SECOND} '}</div></div>{rows}</div>"
    )
    assert body[-2:] == [SECOND, THIRD]


@pytest.mark.parametrize("tag", ["h3", "div"])
def test_headings_amid_loose_text_stay(tag: str) -> None:
    loose = f"{FIRST} {SECOND}<br><br>{THIRD}"
    parts = "".join(f"<{tag}>{name}:</{tag}>{loose}" for name in ("Kdy", "Kde", "Za kolik"))
    body = blocks_of(f"<table><tr><td>{TITLE}{loose}{parts}</td></tr></table>")
    assert [block for block in body if block.endswith(":")] == ["Kdy:", "Kde:", "Za kolik:"]


def test_title_is_not_taken_from_a_list_of_links_that_holds_the_page_itself() -> None:
    links = "<ul><li><h3><a href='/meldungen/bruecke'>Nový most přes Labe</a></h3></li><li><h3><a href=/j>Jiná zpráva</a></h3></li></ul>"
    body = blocks_of(f"<article>{TITLE}{TEXT}</article><section><h2>Nejčtenější</h2>{links}</section>")
    assert body == [FIRST, SECOND, THIRD]


def test_text_that_stands_there_again_for_other_screens_is_read_once() -> None:
    copy = f"<section class='{{}}'><p>{FIRST} {SECOND}</p><p>{SECOND} {THIRD}</p><ul><li>{FIRST}</li></ul></section>"
    once = blocks_of(f"<div>{TITLE}{copy.format('velky')}</div>")
    assert blocks_of(f"<div>{TITLE}{copy.format('velky')}<p>Inzerce</p>{copy.format('maly')}</div>") == once
    assert once[0] == f"{FIRST} {SECOND}"


def test_links_to_edit_a_section_are_no_part_of_its_heading() -> None:
    edit = '<span class="mw-editsection"><span>[</span><a href="/w/most?action=edit">editovat</a><span>]</span></span>'
    found = record(
        page(f"<main>{TITLE}<p>{FIRST}</p><h2>Stavba{edit}</h2><p>{SECOND}</p><p>{THIRD}</p></main>")
    )
    assert (found.body, found.links) == (f"{FIRST}\n\nStavba\n\n{SECOND}\n\n{THIRD}", ())


def test_line_between_the_title_and_the_box_of_the_text_is_of_the_article() -> None:
    joint = "Společná zpráva stavebního úřadu, krajského úřadu a správy povodí řeky Labe"
    text = f"<p>{FIRST} {SECOND}</p><p>{SECOND} {THIRD}</p><p>{THIRD} {FIRST}</p>"
    body = blocks_of(f"<article>{TITLE}<section><div>{joint}</div></section><div>{text}</div></article>")
    assert body == [joint, f"{FIRST} {SECOND}", f"{SECOND} {THIRD}", f"{THIRD} {FIRST}"]


def test_text_that_is_called_the_introduction_is_not_lost_to_a_notice_above_it() -> None:
    notice = "Tato slavnost již proběhla a lístky na ni nejsou."
    text = f"{FIRST} {SECOND} {THIRD}"
    found = record(
        page(
            f"<article>{TITLE}<div>{notice}</div><div class=entry-content><p class=summary>{text}</p></div></article>"
        )
    )
    assert (found.lead, found.body) == (None, f"{notice}\n\n{text}")


def test_paragraphs_that_a_box_closed_too_soon_leaves_outside_are_of_the_text() -> None:
    body = blocks_of(
        f"<div class=k1><div class=k2>{TITLE}<p>{FIRST}</p><p>{SECOND}</p></div></div><p>{THIRD}</p>"
    )
    assert body == [FIRST, SECOND, THIRD]


def test_a_few_words_below_the_box_of_the_text_are_left_out() -> None:
    body = blocks_of(
        f"<div class=k1>{TITLE}<div class=k2>{TEXT}</div><div class=k3><span>Odbor dopravy a silnic, dům C</span></div>"
        f"<div class=k4><div>Za obsah stránky odpovídá tiskový odbor.</div></div></div>"
    )
    assert body == [FIRST, SECOND, THIRD]


def test_as_much_text_again_below_the_box_of_the_text_stays() -> None:
    body = blocks_of(
        f"<div class=k1>{TITLE}<div class=k2><p>{FIRST}</p><p>{SECOND}</p></div><div class=k3><p>{THIRD}</p></div></div>"
    )
    assert body == [FIRST, SECOND, THIRD]


def test_boxes_with_most_classes_in_common_are_of_one_kind() -> None:
    body = blocks_of(
        f'<div class=k1>{TITLE}<div class="k2 k3 k4">{TEXT}<p>{SECOND}</p></div>'
        '<div class="k2 k3 k5"><div>Most ponese jméno stavitele.</div></div></div>'
    )
    assert body[-1] == "Most ponese jméno stavitele."


def test_text_before_what_was_taken_for_the_title_is_not_lost() -> None:
    body = blocks_of(f"<div class=k1>{3 * TEXT}<h2>Titel der Seite</h2>{4 * f'<p>{ASIDE}</p>'}</div>")
    assert body[:3] == [FIRST, SECOND, THIRD]


# ---------------------------------------------------------------- comments


@pytest.mark.parametrize(
    "line",
    ["25 thoughts on “The bridge”", "2 komentáře:", "Keine Kommentare:", "Schreibe einen Kommentar", "No comments yet",
     "Comments (3)", "Leave a Reply", "Brak komentarzy", "0 comentarios", "Добавить комментарий", "Geef een reactie",
     "Vos réactions (3)", "Réactions à cet article", "댓글 3", "コメントを書く", "Laisser un commentaire", "Skriv en kommentar", "Hozzászólás írása", "اترك تعليقا"],
)  # fmt: skip
def test_lines_that_head_comments(line: str) -> None:
    assert is_heading_of_comments(line)


@pytest.mark.parametrize(
    "line",
    ["Kommentar", "Comment", "No comment", "No comment from the ministry", "3 comments were received by the office",
     "Antworten auf häufige Fragen", "Kommentare zum Gesetz"],
)  # fmt: skip
def test_lines_that_head_no_comments(line: str) -> None:
    assert not is_heading_of_comments(line)
    assert not is_name_of_comments(line)


COMMENTS = "".join(
    f"<div class=k8><b>Čtenář {n}</b><p>Na ten most čekáme už dvacet let a nikdo z radnice nám nikdy neodpověděl.</p></div>"
    for n in range(9)
)


@pytest.mark.parametrize(
    "comments",
    [
        f"<div class=k5><h3>9 komentářů</h3>{COMMENTS}</div>",
        f"<div class=k5><div><div>9 komentářů</div></div><div>{COMMENTS}</div></div>",
        f"<h2>Komentáře</h2><div class=k6>{COMMENTS}</div>",
        f"<div class=k5><div class=k6>Komentáře</div>{COMMENTS}</div>",
        f"<div class=k5><h4>Komentáře:</h4><p>Za komentáře odpovídají ti, kdo je píší, a redakce je nemusí zveřejnit.</p>{COMMENTS}</div>",
    ],
)
def test_comments_longer_than_the_text_are_none_of_it(comments: str) -> None:
    assert blocks_of(f"<div class=k1>{TITLE}<div class=k2>{TEXT}</div>{comments}</div>") == [
        FIRST,
        SECOND,
        THIRD,
    ]


def comment(number: int, page_url: str = "", text: str = ASIDE) -> str:
    """A comment with a link to itself in its head."""
    link = f"<a href='{page_url}#comment-{number}'>9. května 2024, 10:5{number % 10}</a>"
    return (
        f"<li class=k7><div class=k8><div class=k9><b>Eva</b> {link}</div><div><p>{text}</p></div></div></li>"
    )


OWN = "https://www.amt-fuer-wege.example/zpravy/most"


@pytest.mark.parametrize(
    "comments",
    [
        f"<div class=k5><h3>Napsali jste</h3><ol>{comment(7)}{comment(8)}</ol></div>",
        f"<ol>{comment(1711, OWN)}</ol>",
        f"<ol>{comment(7, '/zpravy/most/')}</ol>",
        f"<ol>{comment(7, '/comment/7')}</ol>",
        comment(7).replace("li", "article") + comment(8).replace("li", "article"),
    ],
    ids=["list", "whole address", "path", "page of its own", "without a list"],
)
def test_what_begins_with_the_address_of_a_comment_is_one(comments: str) -> None:
    found = record(page(f"<div class=k1>{TITLE}<div class=k2>{TEXT}</div>{comments}</div>"), url=OWN)
    assert (found.body or "").split("\n\n") == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "inner",
    [
        f"{TITLE}{TEXT}<p>Psali to <a href='#comment-3'>v komentáři</a> i lidé z druhého břehu řeky Labe.</p>",
        f"{comment(3)}{TITLE}<p>{ASIDE}</p>{TEXT}",
        f"{TITLE}<p>{FIRST}</p><div><a href='/zpravy/jez#comment-3'>Eva</a><p>{ASIDE}</p></div>{TEXT}",
        f"{TITLE}{TEXT}<div><div><a href='#comments-5'>5 názorů</a></div><p>{ASIDE}</p></div>",
    ],
    ids=["in a sentence", "above the text", "of another page", "no comment's"],
)
def test_other_links_begin_no_comments(inner: str) -> None:
    document = Document(Page(body=page(f"<div>{inner}</div>").encode(), url=OWN))
    survey = survey_page(texts := body_texts(document))
    mark_comments(survey, permalinks=find_permalinks(document, texts))
    kept = {b.element.text for b in survey.blocks if b.mark is not Mark.COMMENTS and b.chars}
    assert {FIRST, SECOND, THIRD} <= kept
    assert not any(b.mark is Mark.COMMENTS and b.good for b in survey.blocks)


def test_heading_with_no_text_before_it_heads_no_comments() -> None:
    texts = body_texts(Document(Page(body=page(f"<div><h2>Komentáře</h2><div>{TEXT}</div></div>").encode())))
    survey = survey_page(texts)
    mark_comments(survey)
    assert not any(block.mark is Mark.COMMENTS for block in survey.blocks)


def test_link_to_the_comments_heads_none() -> None:
    link = '<p><a href="#k9">9 komentářů</a></p>'
    inner = f"<div>{TITLE}<p>{FIRST} {SECOND}</p><div>LINE<p>{THIRD}</p><p>{ASIDE}</p></div></div>"
    marked = {}
    for line in (link, "<p>9 komentářů</p>"):
        texts = body_texts(Document(Page(body=page(inner.replace("LINE", line)).encode())))
        survey = survey_page(texts)
        mark_comments(survey)
        marked[line] = any(block.mark is Mark.COMMENTS for block in survey.blocks)
    assert list(marked.values()) == [False, True]


def test_footer_longer_than_a_short_article_is_none_of_it() -> None:
    about = f"{ASIDE} {SECOND} {THIRD} {ASIDE}"
    body = blocks_of(
        f"<div class=k1>{TITLE}<div>{TEXT}</div></div><footer><div class=k4><p>{about}</p></div></footer>"
    )
    assert body == [FIRST, SECOND, THIRD]


def test_section_of_the_text_on_comments_stays() -> None:
    body = blocks_of(f"<div class=k1>{TITLE}{TEXT}<h2>5 komentářů</h2><p>{ASIDE}</p></div>")
    assert body[-1] == ASIDE


# ---------------------------------------------------------------- labels, contacts, sharing

LINKS = '<ul><li><a href="https://www.facebook.example/s?u=1">Facebook</a></li><li><a href="https://x.example/s">X</a></li></ul>'


@pytest.mark.parametrize(
    "label", ["<b>Rozešlete to dál</b>", "<h4>Soubory a odkazy</h4>", "<p>Ke stažení</p>"]
)
def test_label_of_a_box_of_links_goes_with_them(label: str) -> None:
    body = blocks_of(
        f"<div>{TITLE}<p>{FIRST}</p><div class=k2>{label}{LINKS}</div><p>{SECOND}</p><p>{THIRD}</p></div>"
    )
    assert body == [FIRST, SECOND, THIRD]


def test_heading_over_a_picture_stays() -> None:
    picture = "<a href=/most.jpg><img src=/most-s.jpg></a><p><em>Foto: Most v noci</em></p>"
    body = blocks_of(
        f"<div>{TITLE}<p>{FIRST}</p><div class=k2><h2>Jak bude vypadat</h2>{picture}</div>{TEXT}</div>"
    )
    assert "Jak bude vypadat" in body


@pytest.mark.parametrize(
    "line",
    ["Kontakt", "Pressekontakt:", "Media contacts", "Contacts for media", "Rückfragen & Kontakt:", "Kontakt dla mediów",
     "Adresse für Rückfragen", "Ansprechpartnerin zum Thema:", "Contact presse", "Gabinete de prensa", "Biuro Prasowe",
     "Контакты для СМИ", "お問い合わせ先"],
)  # fmt: skip
def test_headings_of_contacts(line: str) -> None:
    assert is_heading_of_contact(line)


@pytest.mark.parametrize(
    "line", ["Kontakt mit der Bevölkerung", "Contact tracing", "Pressekonferenz", "Contacts renewed"]
)
def test_headings_that_only_begin_like_those_of_contacts(line: str) -> None:
    assert not is_heading_of_contact(line)


CONTACT = "<h3>Kontakt pro média</h3><p>Eva Nová<br>telefon +420 000 111 222<br>eva.nova@urad.example.cz</p>"


def test_box_of_a_contact_below_the_text_is_left_out_and_a_paragraph_of_the_text_stays() -> None:
    lines = CONTACT.replace("<h3>Kontakt pro média</h3>", "<h3>Kontakt</h3>")
    assert blocks_of(f"<div>{TITLE}{TEXT}<div class=k3>{lines}</div><p>{ASIDE}</p></div>") == [
        FIRST,
        SECOND,
        THIRD,
        ASIDE,
    ]
    assert "Kontakt" in blocks_of(f"<div>{TITLE}{TEXT}{lines}<p>{ASIDE}</p></div>")


@pytest.mark.parametrize(
    "line",
    ["Teilen Sie dies mit:", "Diesen Artikel teilen", "Partager sur Facebook", "Suivez-nous sur les réseaux sociaux",
     "Compartilhe por Facebook", "Поширити:Facebook", "Udostępnij: Facebook", "Share this article on X", "Follow us",
     "Del denne artikkel på Facebook", "Podijelite"],
)  # fmt: skip
def test_lines_that_ask_to_pass_a_page_on(line: str) -> None:
    assert is_template_line(line)


@pytest.mark.parametrize(
    "line", ["Share prices fell", "Follow the money", "Line 5", "Facebook", "Deel 2", "X", "Follow"]
)
def test_lines_that_do_not_ask_to_pass_a_page_on(line: str) -> None:
    assert not is_template_line(line)
