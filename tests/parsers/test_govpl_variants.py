"""Variants of gov.pl article pages and lists, by hand: each gives its whole gold."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.document import Document
from crawler.items import Listing, Page, Site
from crawler.parsers import govpl
from tests.parsers.variants import (
    DEFAULT,
    FIRST,
    PARAGRAPHS,
    SAME,
    SECOND,
    assert_reads,
    assert_same,
    case,
    read,
)

U = "https://www.gov.pl/web/straz-wymyslona/nowa-lodz"
LIST = "https://www.gov.pl/web/straz-wymyslona/aktualnosci"
PH = "https://www.gov.pl/photo/"
AT = "https://www.gov.pl/attachment/"
P, P1, P2 = PARAGRAPHS, FIRST, SECOND
HD = '<h2>Nowa łódź patrolowa</h2><p class="event-date">17.03.2018</p>'
T = f'<div class="editor-content"><div>{P}</div></div>'
A = HD + T
B = {"section": "Aktualności", "breadcrumbs": ("Straż Wymyślona", "Aktualności")}


def page(
    art: str,
    lang: str = "pl-PL",
    cr: str = "<li>Nowa łódź patrolowa</li>",
    title: str = "Nowa łódź patrolowa - Straż Wymyślona - Portal Gov.pl",
    before: str = "",
    after: str = "",
    id: str = 'id="main-content"',
    ogurl: str = U,
) -> str:
    """A page of the portal around the content of its article element; `cr` is the last step of the path."""
    return (
        f'<!DOCTYPE html><html lang="{lang}" class="no-js "><head><title>{title}</title><meta charset="utf-8"/>'
        f'<meta property="og:site_name" content="Straż Wymyślona"/><meta property="og:url" content="{ogurl}"/>'
        f'<meta property="og:title" content="{title}"/><meta property="og:type" content="website"/>'
        '<meta property="govpl:site_path" content="/web/straz-wymyslona"/></head><body><header class="page-header">'
        '<h1 class="unit-h1"><a href="/web/straz-wymyslona">Straż Wymyślona</a></h1></header>'
        f'{before}<main><nav class="breadcrumbs main-container"><ul><li><a class="home" href="https://www.gov.pl/"></a></li>'
        '<li><a href="/web/straz-wymyslona">Straż Wymyślona</a></li>'
        f'<li><a href="/web/straz-wymyslona/aktualnosci">Aktualności</a></li>{cr}</ul></nav>'
        '<div class="main-container return-button"><a href="/web/straz-wymyslona/aktualnosci" '
        'aria-label="Powrót do strony nadrzędnej - Aktualności">Powrót</a></div><div class="article-area main-container ">'
        f'<article class="article-area__article " {id}>{art}</article></div>'
        f'<pre id="pageMetadata" class="hide">{{"register":{{"columns":[]}}}}</pre>{after}</main>'
        '<footer class="footer"><h2>stopka Straż Wymyślona</h2><p>ul. Wymyślona 1</p></footer></body></html>'
    )


def ga(n: str, desc: str, alt: str = "") -> str:
    """A picture of the gallery."""
    return (
        f'<a href="/photo/{n}" data-group="gallery" data-modaal-desc="{desc}">'
        f'<span class="sr-only">Pokaż zdjęcie {n} z galerii.</span><img alt="{alt}" src="/photo/{n}"/></a>'
    )


def gal(*pictures: str) -> str:
    """The gallery."""
    return (
        f'<h3>Zdjęcia ({len(pictures)})</h3><div class="gallery"><button class="prev">'
        f'<span class="sr-only">Pokaż poprzednie zdjęcia</span></button><div>{"".join(pictures)}</div></div>'
    )


ARTICLES = [
    case(
        "a notice with its heading at the start of the text",
        page(HD + T.replace("<div><p>", "<div><p>Uwaga!</p><p><b>Treść archiwalna</b></p><p>", 1)),
        {"archived": True},
    ),
    case("plain", page(A), B),
    case(
        "uppercase",
        page(A)
        .replace("<p", "<P")
        .replace("<div", "<DIV")
        .replace("<article", "<ARTICLE")
        .replace("<h2", "<H2"),
        B,
    ),
    case("cp1250", page(A).replace("utf-8", "windows-1250"), {}, encoding="cp1250"),
    case("no id", page(A, id=""), B),
    case(
        "id first",
        page(A).replace(
            'class="article-area__article " id="main-content"',
            'id="main-content" class="article-area__article"',
        ),
        B,
    ),
    case(
        "main div variant",
        page(A).replace("<article class", "<div class").replace("</article>", "</div>"),
        {},
    ),
    case("wrapped h2", page("<header>" + HD + "</header>" + T), {}),
    case("h1 title", page(A.replace("h2>", "h1>")), {}),
    case("intro", page(HD + '<p class="intro">To jest lead.</p>' + T), {"lead": "To jest lead."}),
    case(
        "intro div", page(HD + '<div class="intro"><p>To jest lead.</p></div>' + T), {"lead": "To jest lead."}
    ),
    case(
        "intro before date",
        page(
            '<h2>Nowa łódź patrolowa</h2><p class="intro">To jest lead.</p><p class="event-date">17.03.2018</p>'
            + T
        ),
        {"lead": "To jest lead."},
    ),
    case("no date", page("<h2>Nowa łódź patrolowa</h2>" + T), {"date": None, "warnings": ("date_missing",)}),
    case("date words", page(A.replace("17.03.2018", "17 marca 2018")), {}),
    case(
        "date time el",
        page(A.replace("17.03.2018", '<time datetime="2018-03-17T14:05">17.03.2018</time>')),
        {"date": "2018-03-17T14:05+01:00"},
    ),
    case(
        "date time shown",
        page(A.replace("17.03.2018", "17.03.2018 14:05")),
        {"date": "2018-03-17T14:05+01:00"},
    ),
    case(
        "date time el empty",
        page(A.replace("17.03.2018", '<time datetime="2018-03-17T14:05"></time>')),
        {"date": "2018-03-17T14:05+01:00"},
    ),
    case(
        "metrics table",
        page(
            "<h2>Nowa łódź patrolowa</h2>"
            + T
            + '<h3>Metryka</h3><table class="metrics"><tr><th>Pierwsza publikacja:</th><td>17.03.2018 14:05 Jan Wymyślony</td></tr><tr><th>Ostatnia modyfikacja:</th><td>18.03.2018 09:00 Jan Wymyślony</td></tr></table>'
        ),
        {"date": "2018-03-17T14:05+01:00", "date_modified": "2018-03-18T09:00+01:00"},
    ),
    case(
        "metrics dl",
        page(
            "<h2>Nowa łódź patrolowa</h2>"
            + T
            + '<div class="metrics"><h3>Metryka</h3><dl><dt>Pierwsza publikacja:</dt><dd>17.03.2018 14:05 Jan Wymyślony</dd><dt>Wytwarzający/ Odpowiadający:</dt><dd>Jan Wymyślony</dd><dt>Ostatnia modyfikacja:</dt><dd>18.03.2018 09:00</dd></dl></div>'
        ),
        {"date": "2018-03-17T14:05+01:00", "date_modified": "2018-03-18T09:00+01:00"},
    ),
    case("gallery 0", page(A + '<div class="gallery"></div>'), {}),
    case("gallery 1", page(A + gal(ga("a", "Jeden"))), {"gal": [(PH + "a", "Jeden", None)]}),
    case(
        "gallery 50",
        page(A + gal(*[ga(str(i), "Opis") for i in range(50)])),
        {"gal": [(PH + str(i), "Opis", None) for i in range(50)]},
    ),
    case(
        "gallery credit",
        page(A + gal(ga("a", "Jeden, fot. KGSW"), ga("b", "fot. A. Nowak"))),
        {"gal": [(PH + "a", "Jeden", "KGSW"), (PH + "b", None, "A. Nowak")]},
    ),
    case(
        "gallery nocap",
        page(A + gal(ga("a", ""), ga("b", ""))),
        {"gal": [(PH + "a", None, None), (PH + "b", None, None)]},
    ),
    case(
        "gallery json",
        page(
            A
            + '<div class="gallery" data-items="{&quot;a&quot;:1}"><ul><li><a href="/photo/a" data-modaal-type="image" data-modaal-options="{&quot;x&quot;:1}" data-modaal-desc="Jeden"><img src="/photo/format/a/resolution/268x113" alt="x"></a></li></ul></div>'
        ),
        {"gal": [(PH + "a", "Jeden", None)]},
    ),
    case(
        "gallery in text",
        page(
            HD
            + T.replace(
                "</div></div>",
                '<div class="gallery"><a href="/photo/a" data-group="gallery" data-modaal-desc="Jeden"><img src="/photo/a"/></a></div></div></div>',
            )
        ),
        {"gal": [(PH + "a", "Jeden", None)]},
    ),
    case(
        "gallery figure",
        page(
            A
            + '<div class="gallery"><figure><img src="/photo/a" alt="x"/><figcaption>Jeden</figcaption></figure><figure><img src="/photo/b" alt="x"/><figcaption>Dwa</figcaption></figure></div>'
        ),
        {"gal": [(PH + "a", "Jeden", None), (PH + "b", "Dwa", None)]},
    ),
    case(
        "materialy",
        page(
            A
            + '<h3>Materiały</h3><a class="file-download" href="/attachment/u1" aria-label="Pobierz plik raport.pdf">Raport<br/><span class="extra"><span class="details">raport.pdf 1.2MB</span></span></a><a class="file-download" href="/attachment/u2" aria-label="Pobierz plik plan.docx">plan<span class="extra">plan.docx 35KB</span></a>'
        ),
        {
            "att": [
                (AT + "u1", "Raport", "application/pdf", 1258291),
                (
                    AT + "u2",
                    "plan",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    35840,
                ),
            ]
        },
    ),
    case(
        "main photo",
        page(
            HD
            + '<div class="main-photo"><picture><img alt="Łódź" src="/photo/format/z/resolution/1920x810"/></picture></div>'
            + T
        ),
        {"img": [("lead", PH + "format/z/resolution/1920x810", None, None)]},
    ),
    case(
        "main photo caption",
        page(
            HD
            + '<div class="main-photo"><figure><img alt="Łódź" src="/photo/z"/><figcaption>Łódź, fot. SW</figcaption></figure></div>'
            + T
        ),
        {"img": [("lead", PH + "z", "Łódź", "SW")]},
    ),
    case(
        "inline figure",
        page(
            HD
            + T.replace(
                "<p>Drugi",
                '<figure><img src="/photo/q" alt="x"/><figcaption>Podpis, fot. SW</figcaption></figure><p>Drugi',
            )
        ),
        {"img": [("inline", PH + "q", "Podpis", "SW")]},
    ),
    case(
        "10 contents",
        page(
            HD
            + "".join(
                f'<div class="editor-content"><h3>R{i}</h3><div><p>Tekst akapitu rozdziału numer {i} o wszystkim i o niczym.</p></div></div>'
                for i in range(10)
            )
        ),
        {
            "body": [
                x
                for i in range(10)
                for x in (f"R{i}", f"Tekst akapitu rozdziału numer {i} o wszystkim i o niczym.")
            ]
        },
    ),
    case(
        "archive notice",
        page('<div class="archive-info"><p>Treść archiwalna</p></div>' + A),
        {"archived": True},
    ),
    case(
        "archive notice2",
        page('<div class="alert">Strona znajduje się w archiwum.</div>' + A),
        {"archived": True},
    ),
    case(
        "archive notice main",
        page(
            A,
            before="",
        ).replace(
            "<main>", '<main><div class="archival-bar"><strong>Uwaga!</strong> Strona archiwalna</div>'
        ),
        {"archived": True},
    ),
    case(
        "archive notice over main",
        page(A, before='<div class="archive-banner">To jest strona archiwalna.</div>'),
        {"archived": True},
    ),
    case(
        "archive notice in text",
        page(
            HD
            + T.replace("<p>Pierwszy", "<p><strong>Strona znajduje się w archiwum.</strong></p><p>Pierwszy")
        ),
        {"archived": True},
    ),
    case(
        "archive notice en",
        page(A, before="", lang="en").replace("<main>", '<main><p class="n">This is an archived page</p>'),
        {"archived": True},
    ),
    case(
        "see also list",
        page(
            A
            + '<section><h3>Zobacz również</h3><div class="art-prev"><ul><li><div class="event"><span class="date">1.1.2018</span></div><div class="title"><a href="/web/straz-wymyslona/x">Inna</a></div></li></ul></div></section>'
        ),
        {},
    ),
    case(
        "cookie",
        page(
            A,
            before='<div id="cookies-info" class="cookies-info"><p>W celu świadczenia usług na najwyższym poziomie stosujemy pliki cookies.</p><button>OK</button></div><div id="rodo">RODO</div>',
        ),
        {},
    ),
    case(
        "share",
        page(
            A
            + '<div class="social-share"><a href="https://facebook.com/sharer">Udostępnij</a></div><button class="print">Drukuj</button>'
        ),
        {},
    ),
    case(
        "share in text",
        page(
            HD
            + T.replace(
                "</div></div>",
                '</div><div class="social-share"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Udostępnij</a></div></div>',
            )
        ),
        {},
    ),
    case(
        "video",
        page(
            HD
            + '<div class="editor-content"><div>'
            + P
            + '<div class="video"><iframe src="https://www.youtube.com/embed/x" title="Film"></iframe></div></div></div>'
        ),
        {},
    ),
    case(
        "video block",
        page(A + '<h3>Wideo</h3><div class="video-wrapper"><video><source src="/x.mp4"></video></div>'),
        {},
    ),
    case(
        "en",
        page(
            A.replace("17.03.2018", "17.03.2018"),
            lang="en",
            title="Nowa łódź patrolowa - Invented Guard - Gov.pl website",
        ),
        {},
        url="https://www.gov.pl/web/straz-wymyslona-en/nowa",
    ),
    case("ua", page(A, lang="uk", title="Nowa łódź patrolowa - Прикордонна - Веб-сайт Gov.pl"), {}),
    case(
        "title - dash",
        page(
            A.replace("Nowa łódź patrolowa", "Łódź - nowa - patrolowa"),
            title="Łódź - nowa - patrolowa - Straż Wymyślona - Portal Gov.pl",
            cr="<li>Łódź - nowa - patrolowa</li>",
        ),
        {"title": "Łódź - nowa - patrolowa"},
    ),
    case(
        "sklad: spans",
        page(
            HD
            + T.replace("<p>", '<p><span style="font-size:11pt"><span lang="PL">').replace(
                "</p>", "</span></span></p><p>&nbsp;</p>"
            )
        ),
        {},
    ),
    case(
        "table",
        page(
            HD
            + T.replace(
                "<p>Drugi",
                "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table><p>Drugi",
            )
        ),
        {"body": [DEFAULT["body"][0], "A | B", "1 | 2", DEFAULT["body"][1]]},
    ),
    case(
        "links",
        page(
            HD
            + T.replace(
                "<p>Drugi",
                '<p><a href="mailto:a@example.org">poczta</a> <a href="javascript:void(0)">js</a> <a href="#x">k</a> <a href="/web/inna/x">strona</a> <a href="/attachment/u3">plik</a></p><p>Drugi',
            )
        ),
        {
            "body": [DEFAULT["body"][0], "poczta js k strona plik", DEFAULT["body"][1]],
            "links": [
                ("mailto:a@example.org", "poczta", "email"),
                ("https://www.gov.pl/web/inna/x", "strona", "internal"),
                (AT + "u3", "plik", "attachment"),
            ],
            "att": [(AT + "u3", "plik", None, None)],
        },
    ),
    case("excerpt article", f'<article class="article-area__article ">{A}</article>', {}),
    case("excerpt bits", f"<div>{A}</div>", {}),
    case(
        "quotes",
        page(
            HD
            + T.replace(
                "<p>Drugi",
                "<blockquote><p>Cytat.</p></blockquote><ul><li>raz<ul><li>pod</li></ul></li><li>dwa</li></ul><p>Drugi",
            )
        ),
        {"body": [DEFAULT["body"][0], "Cytat.", "raz", "pod", "dwa", DEFAULT["body"][1]]},
    ),
    case("pre meta in article", page(A + '<pre id="pageMetadata">{"register":{"columns":[]}}</pre>'), {}),
    case(
        "samorzad",
        page(A, ogurl="https://samorzad.gov.pl/web/gmina-x/nowa").replace(
            "www.gov.pl/photo", "samorzad.gov.pl/photo"
        ),
        {},
        url="https://samorzad.gov.pl/web/gmina-x/nowa",
    ),
    case(
        "quote box unknown",
        page(HD + T + '<div class="quote-box"><p>Ramka spoza treści.</p></div>'),
        {"warnings": ("unknown_block",)},
    ),
    case(
        "no breadcrumb",
        page(A).replace('<nav class="breadcrumbs main-container">', '<nav class="x">'),
        {"section": "Aktualności", "breadcrumbs": ()},
    ),
    case(
        "crumbs linked self",
        page(A, cr='<li><a href="/web/straz-wymyslona/nowa-lodz">Nowa łódź patrolowa</a></li>'),
        B,
    ),
    case(
        "crumbs ol div",
        page(A)
        .replace('<nav class="breadcrumbs main-container"><ul>', '<div class="breadcrumbs"><ol>')
        .replace("</ul></nav>", "</ol></div>"),
        B,
    ),
    case("canonical twin", page(A, ogurl="https://www.gov.pl/web/straz-wymyslona/nowa-lodz?page=2"), {}),
    case(
        "gallery caption quotes",
        page(A + gal(ga("a", "&amp;quot;Jeden&amp;quot; &lt;br&gt; dwa"))),
        {"gal": [(PH + "a", '"Jeden" dwa', None)]},
    ),
    case(
        "gallery equal",
        page(A + gal(ga("a", "X"), ga("b", "X"), ga("a", "X"))),
        {"gal": [(PH + "a", "X", None), (PH + "b", "X", None), (PH + "a", "X", None)]},
    ),
    case("gallery alt only", page(A + gal(ga("a", "", "Alt"))), {"gal": [(PH + "a", "Alt", None)]}),
    case(
        "2 galleries",
        page(A + gal(ga("a", "A")) + gal(ga("b", "B"))),
        {"gal": [(PH + "a", "A", None), (PH + "b", "B", None)]},
    ),
    case(
        "gallery upper attr",
        page(A + gal(ga("a", "A")).replace("data-modaal-desc", "DATA-MODAAL-DESC").replace("href", "HREF")),
        {"gal": [(PH + "a", "A", None)]},
    ),
    case(
        "gallery abs",
        page(A + gal(ga("a", "A")).replace('href="/photo', 'href="https://www.gov.pl/photo')),
        {"gal": [(PH + "a", "A", None)]},
    ),
    case(
        "gallery protorel",
        page(A + gal(ga("a", "A")).replace('href="/photo', 'href="//www.gov.pl/photo')),
        {"gal": [(PH + "a", "A", None)]},
    ),
    case(
        "gallery figcap below",
        page(
            A
            + '<div class="gallery"><ul><li><a href="/photo/a" data-group="gallery"><img src="/photo/a"></a><p>Jeden</p></li><li><a href="/photo/b" data-group="gallery"><img src="/photo/b"></a><p>Dwa</p></li></ul></div>'
        ),
        {"gal": [(PH + "a", "Jeden", None), (PH + "b", "Dwa", None)]},
    ),
    case("intro equals first", page(HD + f'<p class="intro">{P1}</p>' + T), {"lead": P1, "body": [P2]}),
    case("intro empty", page(HD + '<p class="intro">&nbsp;</p>' + T), {}),
    case(
        "main photo in content",
        page(HD + T.replace("<div><p>", '<div><p><img src="/photo/m" alt="x"></p><p>', 1)),
        {"img": [("inline", PH + "m", None, None)]},
    ),
    case(
        "photo caption p small",
        page(
            HD
            + '<div class="main-photo"><img src="/photo/z" alt="A"><p class="caption">Podpis. fot. MW</p></div>'
            + T
        ),
        {"img": [("lead", PH + "z", "Podpis.", "MW")]},
    ),
    case(
        "video with transcript link",
        page(
            HD
            + T
            + '<h3>Wideo</h3><div class="video"><iframe src="https://www.youtube.com/embed/x"></iframe><a href="/attachment/t1" class="file-download">Transkrypcja (TXT 2KB)</a></div>'
        ),
        {"att": [(AT + "t1", "Transkrypcja", "text/plain", 2048)]},
    ),
    case(
        "pliki",
        page(
            HD
            + T
            + '<h3>Materiały</h3><a class="file-download" href="/pliki/duzy.zip">Duży <span class="extra">duzy.zip 120MB</span></a>'
        ),
        {"att": [("https://www.gov.pl/pliki/duzy.zip", "Duży", "application/zip", 125829120)]},
    ),
    case(
        "att no size",
        page(
            HD
            + T
            + '<h3>Materiały</h3><a class="file-download" href="/attachment/u1" aria-label="Pobierz plik raport.pdf">raport.pdf</a>'
        ),
        {"att": [(AT + "u1", "raport.pdf", "application/pdf", None)]},
    ),
    case("archiwum url only", page(A), {"archived": False}, url="https://www.gov.pl/web/archiwum-x/nowa"),
    case(
        "mixed entities",
        page(
            A.replace(
                P1,
                "Łódź &ndash; &bdquo;Wymyślona&rdquo; &oacute;smego dnia pływała po zalewie do wieczora i jeszcze dłużej, bo pogoda była.",
            )
        ),
        {
            "body": [
                "Łódź – „Wymyślona” ósmego dnia pływała po zalewie do wieczora i jeszcze dłużej, bo pogoda była.",
                P2,
            ]
        },
    ),
    case("div paragraphs", page(HD + T.replace("<p>", "<div>").replace("</p>", "</div>")), {}),
    case("content direct text", page(HD + f'<div class="editor-content">{P1}<br><br>{P2}</div>'), {}),
    case("event-date label", page(A.replace("17.03.2018", "Data publikacji: 17.03.2018")), {}),
    case("event-date range", page(A.replace("17.03.2018", "17.03.2018 - 20.03.2018")), {}),
    case(
        "event-date div",
        page(
            A.replace(
                '<p class="event-date">17.03.2018</p>',
                '<div class="event-date"><span>17.03.2018</span></div>',
            )
        ),
        {},
    ),
    case(
        "en unit",
        page(A, lang="en", title="Nowa łódź patrolowa - Invented Guard - Gov.pl website").replace(
            "Powrót do strony nadrzędnej", "Back to the parent page"
        ),
        {},
        url="https://www.gov.pl/web/straz-wymyslona-en/nowa",
    ),
    case(
        "ua unit archive",
        page(A, lang="uk").replace("<main>", "<main><p>Архівна сторінка</p>"),
        {"archived": True},
    ),
    case(
        "hidden archive",
        page(A).replace("<main>", '<main><p style="display:none">Strona archiwalna</p>'),
        {"archived": False},
    ),
    case(
        "footer archive link",
        page(
            A, after='<footer><a href="/web/archiwum">Strona archiwalna</a><p>Archiwalna strona</p></footer>'
        ),
        {"archived": False},
    ),
    case(
        "note in sidebar below",
        page(A).replace(
            '<footer class="footer">',
            '<div class="x"><p>Poprzednia strona jest archiwalna</p></div><footer class="footer">',
        ),
        {"archived": False},
    ),
    case(
        "nested article",
        page(A + '<article class="card"><h3><a href="/web/straz-wymyslona/i">Inna</a></h3></article>'),
        {"warnings": ("unknown_block",)},
    ),
    case(
        "cookies in main",
        page('<div class="cookies"><p>Strona używa cookies</p></div>' + A),
        {"warnings": ("unknown_block",)},
    ),
    case("xhtml", page(A).replace("<!DOCTYPE html>", '<?xml version="1.0"?>'), {}),
    case("comment nest", page(A.replace("<p>", "<!--[if IE]><p>x</p><![endif]--><p>")), {}),
    case(
        "rodo after",
        page(
            HD
            + T.replace(
                "</div></div>", '<p class="rodo">Administratorem danych jest Minister.</p></div></div>'
            )
        ),
        {"body": [P1, P2, "Administratorem danych jest Minister."]},
    ),
    case(
        "see also in text",
        page(
            HD
            + T.replace(
                "</div></div>",
                '<h3>Zobacz również</h3><ul><li><a href="/web/straz-wymyslona/i">Inna</a></li><li><a href="/web/straz-wymyslona/j">Druga</a></li></ul></div></div>',
            )
        ),
        {},
    ),
    case(
        "file name and size on a second line",
        page(
            A
            + '<h3>Materiały</h3><ul><li><a class="file-download" href="/attachment/u1">Raport roczny<br>raport_roczny.pdf (0.5MB)</a></li></ul>'
        ),
        {"att": [(AT + "u1", "Raport roczny", "application/pdf", 524288)]},
    ),
]


@pytest.mark.parametrize(("html", "changes", "given"), ARTICLES)
def test_article(html: str, changes: dict[str, Any], given: dict[str, str]) -> None:
    assert_reads(read(html, **{"url": U, **given}), changes)


@pytest.mark.parametrize("change", SAME)
def test_markup_that_means_the_same_changes_nothing(change: str) -> None:
    assert_same(ARTICLES, SAME[change], U)


def li(n: int, date: str = '<span class="date">17.03.2018</span>') -> str:
    """An entry of a list."""
    return (
        f'<li><a href="/web/straz-wymyslona/a{n}"><picture><img src="/photo/{n}" alt="x"></picture><div>'
        f'<div class="event">{date}</div><div class="title">Tytuł {n}</div><p class="intro">Lead</p></div></a></li>'
    )


def parse_list(content: str, url: str = LIST) -> Listing:
    html = page(f"<h2>Aktualności</h2>{content}", id="", cr="<li>Aktualności</li>")
    found = govpl.parse(Document(Page(body=html.encode(), url=url)), Site(id="x", listings=(LIST,)))
    assert isinstance(found, Listing)
    return found


def near_menu(*items: str) -> str:
    return f'<div class="art-prev art-prev--near-menu"><ul>{"".join(items)}</ul></div>'


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ('<span class="date">17.03.2018 14:05</span>', "17.03.2018 14:05"),
        ('<time datetime="2018-03-17">17.03.2018</time>', "17.03.2018"),
        ("", None),
    ],
)
def test_dates_of_entries(date: str, expected: str | None) -> None:
    found = parse_list(near_menu(li(1, date), li(2, date)))
    assert [(i.url.rpartition("/")[2], i.title_text, i.date_text, i.lead_text) for i in found.items] == [
        ("a1", "Tytuł 1", expected, "Lead"),
        ("a2", "Tytuł 2", expected, "Lead"),
    ]


def test_navigation_to_sister_sections_is_no_list() -> None:
    under = '<div class="art-prev art-prev--under-title"><ul><li><div class="title"><a href="/web/x/n">N</a></div></li></ul></div>'
    assert [i.title_text for i in parse_list(under + near_menu(li(1))).items] == ["Tytuł 1"]


@pytest.mark.parametrize(
    ("number", "expected"), [("1", LIST + "?size=10&page=2"), ("7", None), ("x", None), ("", None)]
)
def test_a_pager_that_is_only_a_form(number: str, expected: str | None) -> None:
    pager = (
        f'<div class="pagination"><form><input id="js-pagination-page" name="page" value="{number}"/>'
        '<input type="hidden" name="size" value="10"/></form><span id="js-pagination-pages-count">7</span></div>'
    )
    assert parse_list(near_menu(li(1)) + pager).next_url == expected
