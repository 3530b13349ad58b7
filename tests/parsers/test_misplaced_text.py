"""Texts that stand where none is looked for: in a menu or button that was never closed, in a box with another's name."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Rejection, Site
from crawler.parsers import generic
from tests.parsers.test_generic import page, record

URL = "https://www.kaupunki.example/uutiset/kirjasto"
SITE = Site(id="kaupunki", hosts=("www.kaupunki.example",))
TITLE = "<h1>Kirjasto avaa ovensa satamassa</h1>"
TEXTS = (
    "Kaupungin uusi kirjasto avataan satamassa ensi maanantaina, ja ensimmäisen viikon aikana kaikki lainat ovat maksuttomia.",
    "Rakennus maksoi yhdeksän miljoonaa euroa, josta kaksi kolmasosaa tuli valtiolta ja loput kaupungin omasta kassasta.",
    "Kirjastonjohtajan mukaan lukusali on auki myös öisin, koska moni opiskelija asuu ahtaasti ja tarvitsee rauhaa.",
)
TEXT = "".join(f"<p>{text}</p>" for text in TEXTS)
MENU = "<a href=/etusivu>Etusivu</a>"
SMALL = ("aside", "button", "dialog", "figcaption", "footer", "label", "nav", "noscript", "select", "video")
UNCLOSED = {
    "div": "<{tag}><div>{menu}</{tag}>{text}",
    "div in a closed box": "<div><{tag}><div>{menu}</{tag}></div>{text}<div>Kaupunki</div>",
    "two in a header": "<header><div><{tag}><div>{menu}<div></{tag}></div></header>{text}",
    "table": "<{tag}><table><tr><td>{menu}</{tag}>{text}",
}


@pytest.mark.parametrize("form", UNCLOSED)
@pytest.mark.parametrize("tag", SMALL)
@pytest.mark.parametrize("around", ["<main>{0}</main>", "<article>{0}</article>", "<div>{0}</div>"])
def test_text_in_a_part_that_was_never_closed(tag: str, form: str, around: str) -> None:
    html = UNCLOSED[form].format(tag=tag, menu=MENU, text=around.format(TITLE + TEXT))
    found = record(page(html))
    assert (found.title, found.body) == ("Kirjasto avaa ovensa satamassa", "\n\n".join(TEXTS))
    assert found.provenance["body"]["rule"] != "trafilatura"


@pytest.mark.parametrize(
    "html",
    [
        f"<main>{TITLE}{TEXT}</main><nav><p>{TEXTS[0]}</p></nav>",
        f"<nav><div><h2>{TEXTS[0]}</h2><p>{TEXTS[1]}</p></div></nav><main>{TITLE}{TEXT}</main>",
        f"<nav>{TITLE}<p>{TEXTS[0]}</p></nav>",
    ],
    ids=["at the end", "large menu", "one text"],
)
def test_menu_that_holds_less_than_the_text_stays_one(html: str) -> None:
    page = Page(body=f"<html><body>{html}</body></html>".encode())
    assert Document(page).tree.find(".//nav") is not None


FRAMES = "<html><head><title>Kirjasto avaa ovensa satamassa</title></head><frameset cols='20%,80%'><frame src=a><frame src=b><noframes>{0}</noframes></frameset></html>"


def test_text_for_browsers_without_frames_is_that_of_a_page_of_frames() -> None:
    found = generic.parse(
        Document(Page(body=FRAMES.format(f"<body>{TITLE}{TEXT}</body>").encode(), url=URL)), SITE
    )
    assert isinstance(found, Article)
    assert found.body is not None
    assert found.body.blocks == TEXTS


def test_notice_that_a_browser_shows_no_frames_is_no_text() -> None:
    notice = "<p>Selaimesi ei näytä kehyksiä. Siirry <a href=b>tästä sisältöön</a>, niin pääset eteenpäin sivuilla.</p>"
    found = generic.parse(Document(Page(body=FRAMES.format(notice).encode(), url=URL)), SITE)
    assert isinstance(found, Rejection)


def test_text_for_browsers_without_frames_is_none_of_another_page() -> None:
    html = f"<div>{TITLE}{TEXT}<noframes><p>{TEXTS[0]} <b>kehykset</b></p></noframes></div>"
    assert record(page(html)).body == "\n\n".join(TEXTS)


@pytest.mark.parametrize("style", ["display:block", "margin:0; DISPLAY : flex", "display: table;color:red"])
def test_spans_shown_as_lines_are_paragraphs(style: str) -> None:
    html = "".join(f'<span style="{style}">{text}</span>' for text in TEXTS)
    assert record(page(f"<div>{TITLE}{html}</div>")).body == "\n\n".join(TEXTS)


# ---------------------------------------------------------------- names of others

NOTICE = "<div class=offer><p>Tilaa uutiset puhelimeen, saat ne heti.</p></div>"


@pytest.mark.parametrize(
    "name", ["share-wrapper", "inread-content", "social_text", "promo", "story--toolbar"]
)
def test_text_in_a_box_with_the_name_of_another(name: str) -> None:
    teasers = "".join(
        f"<div><h3><a href=/u/{n}>Uutinen {n}</a></h3><p>{TEXTS[n]} {TEXTS[n - 1]} ({n})</p></div>"
        for n in range(3)
    )
    html = f"<div class=k1><article>{TITLE}{NOTICE}<div class={name}>{TEXT}</div></article></div><div class=k2>{teasers}</div>"
    assert (record(page(html)).body or "").endswith("\n\n".join(TEXTS))


def test_paragraphs_that_each_have_the_name_of_another() -> None:
    html = "".join(f"<p class='c1 promo'>{text}</p>" for text in TEXTS)
    assert (record(page(f"<article>{TITLE}{NOTICE}{html}</article>")).body or "").endswith("\n\n".join(TEXTS))


def test_paragraphs_named_for_the_wall_they_stand_behind() -> None:
    # the name that search engines ask publishers to give to such text
    html = "".join(f"<p class=paywall>{text}</p>" for text in TEXTS[1:])
    assert record(page(f"<article>{TITLE}<p>{TEXTS[0]}</p>{html}</article>")).body == "\n\n".join(TEXTS)


@pytest.mark.parametrize("name", ["newsletter-box", "cookie-notice", "comments", "related-news", "login"])
def test_short_text_beside_a_longer_box_that_is_never_text(name: str) -> None:
    short = "Kirjasto on suljettu huomenna."
    html = f"<article>{TITLE}<p>{short}</p><div class={name}>{TEXT}{TEXT}</div></article>"
    assert record(page(html)).body == short


def test_short_text_beside_an_appeal() -> None:
    short = "Kirjasto on huomenna suljettu, koska sähköt katkaistaan koko korttelista aamusta iltaan."
    html = (
        f"<article>{TITLE}<p>{short}</p><p>{TEXTS[1]}</p><div class=promo><p>{TEXTS[0]}</p></div></article>"
    )
    assert record(page(html)).body == f"{short}\n\n{TEXTS[1]}"


def test_box_of_a_post_is_text_whatever_its_keywords_are_called() -> None:
    # WordPress puts the names of a post's keywords and sections into its class
    notices = "".join(f"<div><p>{text} {text} ({n})</p></div>" for n, text in enumerate(TEXTS * 2))
    post = f"<div class='post-7 hentry topic-cookie topic-newsletter topic-share'>{TEXT}</div>"
    found = record(page(f"<main>{TITLE}{post}<section>{notices}</section></main>"))
    assert {*TEXTS} <= {found.lead, *(found.body or "").split("\n\n")}


def test_only_article_of_a_page_below_its_title_is_the_text() -> None:
    notices = "".join(f"<div><p>{text} {text} {text} ({n})</p></div>" for n, text in enumerate(TEXTS * 3))
    html = f"<div><div>{TITLE}</div><div><article>{TEXT}</article></div><div><h4>Ilmoitukset</h4>{notices}</div></div>"
    assert record(page(html)).body == "\n\n".join(TEXTS)


def test_filler_in_the_place_of_a_text_behind_a_wall_is_none() -> None:
    filler = (
        "Voluptatem repellat cumque et ipsam delectus rerum. Laboriosam sed exercitationem natus quod iure.",
        "Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque laudantium totam rem aperiam.",
    )
    latin = "Pater familias cum filiis suis in hortum venit et sub arbore sedens cenam laetus exspectabat ut solebat."
    html = "".join(f"<p>{text}</p>" for text in (TEXTS[0], latin, *filler))
    assert record(page(f"<article>{TITLE}{html}</article>")).body == f"{TEXTS[0]}\n\n{latin}"


MESSAGE = "Linkki on kopioitu leikepöydälle. Voit nyt liittää sen viestiin."


@pytest.mark.parametrize(
    "role", ['role="status"', "role='status'", 'role="alertdialog"', 'class=m role="tooltip"']
)
@pytest.mark.parametrize("tag", ["span", "div", "p"])
def test_messages_of_the_moment_are_no_text(tag: str, role: str) -> None:
    message = f"<{tag} {role}>{MESSAGE}</{tag}>"
    for html in (f"<main>{TITLE}{message}{TEXT}</main>", f"<main>{TITLE}{TEXT}</main>{message}"):
        assert record(page(html)).body == "\n\n".join(TEXTS)


@pytest.mark.parametrize("role", ['role="alert"', 'role="note"', 'class="status"'])
def test_notes_are_text(role: str) -> None:
    html = f"<main>{TITLE}<p>{TEXTS[0]}</p><div {role}><p>{MESSAGE}</p></div><p>{TEXTS[1]}</p></main>"
    assert record(page(html)).body == "\n\n".join((TEXTS[0], MESSAGE, TEXTS[1]))


def test_page_within_a_status_is_read() -> None:
    found = record(page(f'<div role="status">{TITLE}{TEXT}</div>'))
    assert found.body == "\n\n".join(TEXTS)


@pytest.mark.parametrize(
    "html",
    [f"<a name=alku>{TITLE}{TEXT}", f"{TITLE}" + "".join(f"<p><a name=k{n}>{text}</a></p>" for n, text in enumerate(TEXTS)),
     f"<table><tr><td>{MENU}</td><td>{TITLE}" + "".join(f"<p><a name=k{n}>{text}</a></p>" for n, text in enumerate(TEXTS)) + "</td></tr></table>"],
    ids=["never closed", "around paragraphs", "in a table"],
)  # fmt: skip
def test_places_in_the_page_are_no_links(html: str) -> None:
    found = record(page(html))
    assert (found.title, found.body) == ("Kirjasto avaa ovensa satamassa", "\n\n".join(TEXTS))
    assert found.provenance["body"]["rule"] != "trafilatura"


def test_heading_that_is_a_place_in_the_page_is_kept() -> None:
    found = record(
        page(
            f"<main>{TITLE}<p>{TEXTS[0]}</p><h2><a name=k>Rakennus</a></h2><p>{TEXTS[1]}</p><p>{TEXTS[2]}</p></main>"
        )
    )
    assert "\n\nRakennus\n\n" in (found.body or "")
