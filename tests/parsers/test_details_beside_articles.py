"""What stands beside an article and is read as a detail of it, or is another's: windows of controls, teasers, further names,
unfolded captions, the language of a copied template, the later of two days of change."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers.fields.language import guess_language
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE, NEWS

LAST = "<p>Im Winter fährt die Fähre nur bei offenem Wasser, sonst verkehren zwei Busse über den Damm.</p>"
LONG = TEXT + MORE + LAST


def article(
    inner: str = LONG, *, head: str = NEWS, before: str = "", after: str = "", above: str = ""
) -> Record:
    box = f"{before}<main><article><h1>Titel der Seite</h1>{above}{inner}</article>{after}</main>"
    return record(page(box, head))


# ---------------------------------------------------------------- language


GUJARATI = "ગામની નજીક નવી શાળા શરૂ થઈ અને બાળકો ખુશ થયા. શિક્ષકોએ કહ્યું કે પુસ્તકાલય પણ ખુલ્લું છે અને બધા આવી શકે છે."
ROMANIAN = (
    "Podul nou din sat a fost deschis în luna mai şi este folosit de localnici. Lucrările pentru drum sunt gata, "
    "iar după sărbători va fi reparată şi şcoala. În primărie sunt patru birouri, cu program din zori şi până în seară, "
    "pentru care consiliul a plătit în rate. Locuitorii sunt mulţumiţi şi cer mai multe autobuze în timpul iernii."
)
ALBANIAN = (
    "Ura e re në fshat u hap në maj dhe është e gjerë. Nga java që vjen, autobusi do të kalojë për herë të parë me "
    "orar të ri në të dyja anët, dhe kjo nuk është më pak për banorët që kanë punë në qytet. Bashkia thotë se janë "
    "bërë të gjitha që ka kërkuar komuna, me një rrugë të re për në shkollë."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [(GUJARATI, "gu"), (ROMANIAN, "ro"), (ALBANIAN, "sq"), ("გზა " * 30, "ka"), ("கடல் " * 30, "ta")],
)
def test_a_language_told_by_its_script_or_its_frequent_words(text: str, language: str) -> None:
    assert guess_language(text) == language
    said = article(f"<p>{text}</p>", head=NEWS)
    assert said.language == language


def test_a_language_of_a_shared_script_stays_as_declared() -> None:
    # Assamese is written as Bengali is
    text = "নদীৰ ওপৰত নতুন দলং খোলা হ'ল আৰু গাঁৱৰ মানুহ সুখী হ'ল। " * 3
    found = record(
        page(f"<article><h1>Titel</h1><p>{text}</p></article>").replace("<html", '<html lang="as"')
    )
    assert found.language == "as"


# ---------------------------------------------------------------- days


def _days(changed: str, meta: str) -> str | None:
    data = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Titel der Seite",'
        f'"datePublished":"2024-03-05T08:00:00Z","dateModified":"{changed}"}}</script>'
    )
    return article(head=f'{data}<meta property="article:modified_time" content="{meta}">').date_modified


def test_a_change_at_the_moment_of_publication_gives_way_to_a_later_one() -> None:
    assert _days("2024-03-05T08:00:00Z", "2024-03-06T09:30:00+00:00") == "2024-03-06T09:30:00+00:00"


def test_a_later_change_stays_and_one_without_a_zone_or_before_publication_is_none() -> None:
    assert _days("2024-03-05T10:00:00Z", "2024-03-06T09:30:00+00:00") == "2024-03-05T10:00:00+00:00"
    assert _days("2024-03-05T08:00:00Z", "2024-03-04T09:30:00+00:00") == "2024-03-05T08:00:00+00:00"
    assert _days("2024-03-05T08:00:00Z", "2024-03-06T09:30:00") == "2024-03-05T08:00:00+00:00"


# ---------------------------------------------------------------- path, section, keywords


def test_a_frame_called_a_path_that_is_empty_is_passed_over() -> None:
    frame = '<div class="top bread-crumb"><div></div></div>'
    path = '<div class="breadcrumbs"><a href="/">Startseite</a> | <a href="/verkehr/">Verkehr</a></div>'
    assert article(before=frame + path).breadcrumbs == ("Verkehr",)
    assert article(before=path + frame).breadcrumbs == ("Verkehr",)


def test_what_a_window_explains_beside_a_step_is_no_step() -> None:
    note = "<b>Bericht</b> Ein Bericht beruht auf dem, was unsere Leute gesehen oder aus erster Hand erfahren haben."
    path = (
        '<div class="breadcrumbs"><a href="/">Startseite</a><a href="/verkehr/">Verkehr</a>'
        f'<a href="#">Bericht<span>{note}</span></a></div>'
    )
    assert article(before=path).breadcrumbs == ("Verkehr",)
    long = "Verkehr und Wege im Norden der Stadt, Brücken, Fähren und was sonst über das Wasser führt"
    assert article(before=path.replace(f"Bericht<span>{note}</span>", long)).breadcrumbs == ("Verkehr", long)


@pytest.mark.parametrize(
    ("stated", "step"), [("espana", "España"), ("strassen", "Straßen"), ("meteo", "Météo")]
)
def test_a_section_stated_as_in_an_address_is_spelled_as_in_the_path(stated: str, step: str) -> None:
    path = f'<nav class="breadcrumb"><a href="/">Startseite</a> › <a href="/{stated}/">{step}</a></nav>'
    head = f'<meta property="article:section" content="{stated}">'
    assert article(before=path, head=head).section == step
    other = f'<meta property="article:section" content="{stated}s-neu">'
    assert article(before=path, head=other).section == f"{stated}s-neu"


def test_links_in_a_window_beside_a_keyword_are_none() -> None:
    window = '<div class="popup" style="display: none;">Mehr dazu<br><a href="/t/{0}">ansehen</a></div>'
    items = "".join(
        f'<li><a href="javascript:">{word}</a>{window.format(word)}</li>'
        for word in ("Fähre", "Hafen", "Damm")
    )
    login = '<div style="display:none"><div><a href="/login">Zum Login</a></div></div>'
    shown = article(LONG + f'<div class="tags-list"><ul>{items}</ul>{login}</div>').tags
    assert shown == ("Fähre", "Hafen", "Damm")


def test_keywords_that_a_control_unfolds_stay() -> None:
    items = '<li><a href="/t/f">Fähre</a></li><li style="display:none"><a href="/t/h">Hafen</a></li>'
    items += '<li><div style="display:none">Anmelden</div></li>'
    assert article(LONG + f'<div class="tags-list"><ul>{items}</ul></div>').tags == ("Fähre", "Hafen")


def test_keywords_below_a_label_in_rows_of_its_own() -> None:
    rows = "".join(f'<div class="row-{n}">' for n in "abcd")
    label = f"{rows}<h4>Mehr lesen über</h4></div></div></div></div>"
    links = "".join(f'<li><a href="/{n}/">{n}</a></li>' for n in ("Fähre", "Hafen"))
    assert article(after=f"<div>{label}<ul>{links}</ul></div>").tags == ("Fähre", "Hafen")


# ---------------------------------------------------------------- authors


def test_a_further_author_who_stands_beside_the_stated_one() -> None:
    head = '<meta name="author" content="Jana Maria Wirt">'
    names = "".join(
        f'<div class="byline"><address><a rel="author" href="mailto:{n}@amt.example">'
        f'<span class="firstname">{first}</span> <span class="lastname">{last}</span></a></address></div>'
        for n, first, last in (("e", "Emil", "Stock"), ("j", "Jana Maria", "Wirt"))
    )
    assert article(above=f"<div>{names}</div>", head=head).authors == ("Emil Stock", "Jana Maria Wirt")
    # a page that shows others says who else wrote, and not that the stated one did not
    other = names.replace("Jana Maria", "Ida")
    assert article(above=f"<div>{other}</div>", head=head).authors == ("Jana Maria Wirt",)


def test_the_author_of_a_teaser_in_the_text_is_none() -> None:
    teaser = (
        '<section class="inline-article"><article><div class="inline-article__content"><h4 class="inline-article__title">'
        '<a href="/n/alt">Im alten Hafen liegen noch drei Kähne und warten</a></h4>'
        '<span class="inline-article__author">Von Emil Stock</span><time datetime="2023-10-26T01:00">26. Oktober 2023</time></div>'
        '<figure class="inline-article__media"><a href="/n/alt"><img src="/b/alt.jpg" alt=""></a></figure></article></section>'
    )
    assert article(TEXT + teaser + MORE + LAST).authors == ()
    byline = '<div class="head"><span class="inline-article__author">Von Emil Stock</span></div>'
    assert article(above=byline).authors == ("Emil Stock",)


def test_persons_who_sign_the_text_that_an_agency_is_stated_for() -> None:
    head = '<meta name="author" content="EPD">'
    assert article(above="<p>Von: Emil Stock, Ida Wirt</p>", head=head).authors == ("Emil Stock", "Ida Wirt")
    assert article(head=head).authors == ("EPD",)


def test_the_signs_of_editors_and_who_made_the_site_are_no_authors() -> None:
    assert article(LONG + '<p>Amt, 5. März; <span itemprop="author">amt/hob;kem</span></p>').authors == ()
    made = '<meta name="author" content="www.studio-wirt.example | Ida Wirt">'
    assert article(head=made).authors == ()
    own = '<meta name="author" content="www.amt-fuer-wege.example | Ida Wirt">'
    assert "Ida Wirt" in " ".join(article(head=own).authors)


def test_a_line_of_the_reporter() -> None:
    line = '<div class="reporter-line"><p>Emil Stock</p><p>berichtet aus Lauterhafen</p></div>'
    assert article(above=line).authors == ("Emil Stock",)


# ---------------------------------------------------------------- teasers, calls and their pictures


TEASER = (
    '<article class="media"><figure><a href="/verkehr/faehre-nachts-neu-12"><img src="/b/faehre.jpg" alt="Fähre"></a></figure>'
    '<div><span>Auch das</span><header><a href="/verkehr/faehre-nachts-neu-12">'
    "Die neue Fähre fährt ab dem Herbst auch in der Nacht über die Lauter und hält am</a></header></div></article>"
)


def test_an_article_within_the_text_that_only_leads_to_another_page() -> None:
    read = article(TEXT + TEASER + MORE + LAST)
    assert read.body
    assert read.body == article(TEXT + MORE + LAST).body
    assert read.images == ()


def test_an_article_within_the_text_that_says_something_stays() -> None:
    said = TEASER.replace(
        "<span>Auch das</span>", "<p>Zwei Schiffe teilen sich den Dienst, das eine ist neu und leise.</p>"
    )
    assert "teilen sich den Dienst" in (article(TEXT + said + MORE + LAST).body or "")


def test_a_picture_whose_page_is_called_like_its_file_is_no_teaser() -> None:
    link = '<a href="/bilder/faehre-am-kai">'
    unit = (
        f'<figure>{link}<img src="/b/faehre-am-kai.jpg" alt=""></a>'
        f"<figcaption>{link}Die Fähre am Kai im Hafen von Lauter</a></figcaption></figure>"
    )
    assert len(article(TEXT + unit + MORE + LAST).images) == 1
    # a headline has the word in it as well
    headline = unit.replace("faehre-am-kai.jpg", "faehre.jpg").replace(
        "faehre-am-kai", "die-faehre-am-kai-bleibt-wo-sie-ist"
    )
    assert article(TEXT + headline + MORE + LAST).images == ()


@pytest.mark.parametrize(
    "line",
    [
        "<p>Read or share this story: https://www.amt-fuer-wege.example/story/2024/03/05/weg/123/</p>",
        '<div class="cta-content"><p>Klick hier, und <a href="/angebot/">sieh dir alle Angebote an!</a></p></div>',
        '<div class="q2"><span>Ezt ne hagyja ki!</span> <a href="https://lap.example/">Történetek, érdekességek, hírek és programok a tóról itt: lap.example.</a></div>',
    ],
)
def test_calls_amid_a_text(line: str) -> None:
    assert article(TEXT + line + MORE + LAST).body == article().body


@pytest.mark.parametrize("heading", ["Mira también", "Alte ştiri de Lauterpost", "Alte știri din țară"])
def test_headings_of_links_to_other_pages(heading: str) -> None:
    assert is_heading_of_links(heading)
    links = "".join(
        f'<li><a href="/n/{n}">Meldung {n} aus dem Hafen und der Stadt</a></li>' for n in range(3)
    )
    assert article(TEXT + MORE + LAST + f"<h3>{heading}</h3><ul>{links}</ul>").body == article().body


# ---------------------------------------------------------------- pictures


def only(unit: str) -> tuple[str | None, str | None]:
    (image,) = article(TEXT + unit + MORE + LAST).images
    return image.caption, image.credit


def test_a_picture_in_an_attribute_that_is_called_a_source() -> None:
    (image,) = article(
        TEXT + '<p><img dsrc="https://www.amt-fuer-wege.example/b/kai.jpg" alt="Der Kai"></p>' + MORE
    ).images
    assert image.url == "https://www.amt-fuer-wege.example/b/kai.jpg"
    assert article(TEXT + '<p><img longdesc="/b/kai.jpg" alt=""></p>' + MORE).images == ()


def test_the_rest_of_a_caption_that_a_control_unfolds() -> None:
    unit = (
        '<figure><img src="/b/kai.jpg" alt=""><figcaption><p>Die neue Fähre liegt am Kai und wartet auf die '
        '<span class="plus">... [+]</span><span class="expanded-caption"> ersten Gäste. (Photo by: Ida Wirt/EPD Images)</span></p>'
        "<small>EPD Images</small></figcaption></figure>"
    )
    assert only(unit) == ("Die neue Fähre liegt am Kai und wartet auf die ersten Gäste.", "EPD Images")


def test_a_caption_behind_a_sign_without_words() -> None:
    unit = (
        '<div class="pic"><div><figure><img src="/b/kai.jpg" alt="Symbolbild vom Kai"></figure><span class="zoom"></span>'
        '<span class="slug">Symbolbild vom Kai</span></div></div>'
    )
    assert only(unit)[0] == "Symbolbild vom Kai"


def test_a_credit_of_which_each_part_has_its_own_element() -> None:
    parts = "<span>Foto: </span><span>Ida Wirt</span><span>/</span><span>EPD</span>"
    unit = f'<div class="article-picture"><picture><img src="/b/kai.jpg" alt=""></picture><div class="secondaryText">{parts}</div></div>'
    assert only(unit) == (None, "Ida Wirt / EPD")
    beside = unit.replace("<span>/</span><span>EPD</span>", "<span>Am Kai</span>")
    assert only(beside) == ("Am Kai", "Ida Wirt")
