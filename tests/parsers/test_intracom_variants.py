"""Variants of INTRACOM article pages and lists, by hand: each gives its whole gold.

The first real article page decides; until then every form is one that the CMS, its editors or an archive could make.
"""

from __future__ import annotations

from typing import Any

import pytest

from crawler.document import Document
from crawler.items import Article, Listing, Page, Site
from crawler.parsers import intracom
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

H = "https://straz.example"
URL = H + "/pl/aktualnosci/6001,Nowa-lodz.html"
SIGNATURE = "<!-- 0.022060 / WebAdministrator (17.03.2018 19:08) //--><!-- WWW:2 //--><!-- GZIP Buffer //-->"
P, P1, P2 = PARAGRAPHS, FIRST, SECOND
Z = "/dokumenty/zalaczniki/1/1-%s_g.jpg"
M = "/dokumenty/zalaczniki/1/mini/1-%s_mo2.jpg"
HEAD = (
    '<div class="head"><h2>Nowa łódź patrolowa</h2>'
    '<section class="metryka"><div class="data icon-info">17.03.2018</div></section></div>'
)
A = f'{HEAD}<article class="txt">{P}</article>'


def page(
    content: str,
    title: str = "Nowa łódź patrolowa - Aktualności - Straż Wymyślona",
    before: str = "",
    lang: str = "pl",
    head: str = "",
) -> str:
    """A page of the CMS around the content."""
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"/>{head}<title> {title}</title></head>'
        f'<body>{before}<div id="content">{content}</div></body></html>{SIGNATURE}'
    )


def L(n: object) -> str:
    """The address of a picture."""
    return H + Z % n


def li(n: object, caption: str = "", alt: str = "", title: str = "") -> str:
    """An item of a gallery."""
    return f'<li><a href="{Z % n}" title="{title}"><img src="{M % n}" alt="{alt}"/></a>{caption}</li>'


ARTICLES = [
    case(
        "a notice with its heading at the start of the text",
        page(
            A.replace(
                '<article class="txt">',
                '<article class="txt"><p>Informacja</p><p>Strona znajduje się w archiwum.</p>',
            )
        ),
        {"archived": True},
    ),
    case("plain", page(A), {}),
    case(
        "uppercase",
        page(
            A.replace("<p>", "<P>")
            .replace("</p>", "</P>")
            .replace("<div", "<DIV")
            .replace("</div>", "</DIV>")
            .replace("class=", "CLASS=")
            .replace("<article", "<ARTICLE")
            .replace("</article>", "</ARTICLE>")
        ),
        {},
    ),
    case(
        "comments", page(A.replace("<p>", "<!-- x --><p><!-- y -->").replace(".</p>", "<!-- z -->.</p>")), {}
    ),
    case("cp1250", page(A).replace("UTF-8", "windows-1250"), {}, encoding="cp1250"),
    case("iso", page(A).replace("UTF-8", "iso-8859-2"), {}, encoding="iso-8859-2"),
    case(
        "iso-http",
        page(A).replace('<meta charset="UTF-8"/>', ""),
        {},
        encoding="iso-8859-2",
        content_type="text/html; charset=iso-8859-2",
    ),
    case(
        "time metryka offset",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>',
                '<time datetime="2018-03-17T14:05:30+01:00">17.03.2018</time>',
            )
        ),
        {"date": "2018-03-17T14:05:30+01:00", "date_precision": "second"},
    ),
    case(
        "time metryka month name",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>',
                '<time datetime="2018-03-17T14:05">17 marca 2018</time>',
            )
        ),
        {"date": "2018-03-17T14:05+01:00"},
    ),
    case(
        "time metryka month name r.",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>',
                '<time datetime="2018-03-17 14:05">17 marca 2018 r.</time>',
            )
        ),
        {"date": "2018-03-17T14:05+01:00"},
    ),
    case(
        "time only attr",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>', '<time datetime="2018-03-17T14:05"></time>'
            )
        ),
        {"date": "2018-03-17T14:05+01:00"},
    ),
    case(
        "time day attr",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>',
                '<time datetime="2018-03-17">17.03.2018</time>',
            )
        ),
        {},
    ),
    case(
        "time labelled",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>',
                '<span>Data publikacji</span> <time datetime="2018-03-17T14:05">17.03.2018</time> <span>Data modyfikacji</span> <time datetime="2018-03-18T09:00">18.03.2018</time>',
            )
        ),
        {"date": "2018-03-17T14:05+01:00", "date_modified": "2018-03-18T09:00+01:00"},
    ),
    case(
        "time shown",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>', '<div class="data">17.03.2018 14:05</div>'
            )
        ),
        {"date": "2018-03-17T14:05+01:00", "date_precision": "minute"},
    ),
    case(
        "time godz",
        page(
            A.replace(
                '<div class="data icon-info">17.03.2018</div>',
                '<div class="data">17.03.2018, godz. 14:05</div>',
            )
        ),
        {"date": "2018-03-17T14:05+01:00"},
    ),
    case(
        "several metryka",
        page(
            f'{HEAD}<article class="txt">{P}</article><section class="metryka"><h3>Metryka</h3><table><tr><th>Data publikacji</th><td>17.03.2018</td></tr><tr><th>Data modyfikacji</th><td>20.03.2018</td></tr><tr><th>Podmiot udostępniający</th><td>Biuro Prasowe</td></tr><tr><th>Autor</th><td>Jan Wymyślony</td></tr></table></section>'
        ),
        {"date_modified": "2018-03-20"},
    ),
    case(
        "metryka mod first",
        page(
            A.replace(
                "17.03.2018",
                'Data modyfikacji: 20.03.2018</div><div class="data">Data publikacji: 17.03.2018',
            )
        ),
        {"date_modified": "2018-03-20"},
    ),
    case("lead h3", page(A.replace("</h2>", "</h2><h3>To jest lead.</h3>")), {"lead": "To jest lead."}),
    case(
        "lead intro in txt",
        page(A.replace('<article class="txt">', '<article class="txt"><p class="intro">To jest lead.</p>')),
        {"lead": "To jest lead."},
    ),
    case(
        "first strong para",
        page(
            A.replace(
                '<article class="txt">',
                '<article class="txt"><p><strong>To jest wyróżniony pierwszy akapit.</strong></p>',
            )
        ),
        {"body": ["To jest wyróżniony pierwszy akapit."] + DEFAULT["body"]},
    ),
    case(
        "notice after text",
        page(A + '<p class="archiwum">Strona znajduje się w archiwum.</p>'),
        {"archived": True},
    ),
    case(
        "notice UPPER",
        page('<div class="info"><strong>INFORMACJA</strong> STRONA ZNAJDUJE SIĘ W ARCHIWUM.</div>' + A),
        {"archived": True},
    ),
    case("notice wiadomosc archiwalna", page("<p>Wiadomość archiwalna</p>" + A), {"archived": True}),
    case(
        "notice art arch",
        page('<div class="arch"><span>Artykuł archiwalny</span></div>' + A),
        {"archived": True},
    ),
    case(
        "notice tresc",
        page(A.replace("</section>", '</section><div class="archiwum">Treść archiwalna</div>')),
        {"archived": True},
    ),
    case("notice EN", page("<p>This page has been archived.</p>" + A), {"archived": True}),
    case("notice EN2", page("<p>Information</p><p>The page is in the archive.</p>" + A), {"archived": True}),
    case("notice UA", page("<p>Сторінка знаходиться в архіві.</p>" + A), {"archived": True}),
    case("notice in head", page(A.replace("<h2>", '<span class="label">Archiwum</span><h2>')), {}),
    case(
        "notice in text container",
        page(
            A.replace(
                '<article class="txt">',
                '<article class="txt"><div class="komunikat">Strona znajduje się w archiwum.</div>',
            )
        ),
        {"archived": True},
    ),
    case(
        "body mention",
        page(
            A.replace(
                "Drugi akapit tekstu o łodzi, z którego nic nie wynika, ale który jest dość długi na potrzeby tej próby.",
                "Dokument znajduje się w archiwum państwowym.",
            )
        ),
        {"body": [DEFAULT["body"][0], "Dokument znajduje się w archiwum państwowym."]},
    ),
    case("gallery 0", page(A + '<div class="galeria"><h3>Galeria</h3><ul></ul></div>'), {}),
    case(
        "gallery 1",
        page(A + '<div class="galeria"><ul>' + li(5, "<p>Podpis</p>") + "</ul></div>"),
        {"gal": [(L(5), "Podpis", None)]},
    ),
    case(
        "gallery 50",
        page(
            A
            + '<div class="galeria"><ul>'
            + "".join(li(i, title=f"Zdjęcie łodzi nr {i}") for i in range(50))
            + "</ul></div>"
        ),
        {"gal": [(L(i), f"Zdjęcie łodzi nr {i}", None) for i in range(50)]},
    ),
    case(
        "gallery no caps",
        page(A + '<div class="galeria"><ul>' + li(5) + li(6) + "</ul></div>"),
        {"gal": [(L(5), None, None), (L(6), None, None)]},
    ),
    case(
        "gallery credit",
        page(
            A
            + '<div class="galeria"><ul>'
            + li(5, "<p>Łódź na wodzie, fot. A. Kowalska</p>")
            + li(6, "<p>fot. KGW</p>")
            + "</ul></div>"
        ),
        {"gal": [(L(5), "Łódź na wodzie", "A. Kowalska"), (L(6), None, "KGW")]},
    ),
    case(
        "gallery flat caps before",
        page(
            A
            + f'<div class="galeria"><p>Jeden</p><a href="{Z % 5}"><img src="{M % 5}"/></a><p>Dwa</p><a href="{Z % 6}"><img src="{M % 6}"/></a></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "gallery flat caps before text nodes",
        page(
            A + f'<div class="galeria">Jeden <br/><img src="{Z % 5}"/><br/>Dwa<br/><img src="{Z % 6}"/></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "gallery flat caps before 3 one missing",
        page(
            A
            + f'<div class="galeria"><p>Jeden</p><img src="{Z % 5}"/><img src="{Z % 6}"/><p>Trzy</p><img src="{Z % 7}"/></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), None, None), (L(7), "Trzy", None)]},
    ),
    case(
        "gallery flat caps after",
        page(
            A
            + f'<div class="galeria"><a href="{Z % 5}"><img src="{M % 5}"/></a><p>Jeden</p><a href="{Z % 6}"><img src="{M % 6}"/></a><p>Dwa</p></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "gallery flat after text nodes",
        page(
            A + f'<div class="galeria"><img src="{Z % 5}"/><br/>Jeden<br/><img src="{Z % 6}"/><br/>Dwa</div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "gallery flat before heading",
        page(
            A
            + f'<div class="galeria"><h3>Galeria</h3><span>Jeden</span><img src="{Z % 5}"/><span>Dwa</span><img src="{Z % 6}"/><span>Trzy</span><img src="{Z % 7}"/></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None), (L(7), "Trzy", None)]},
    ),
    case(
        "table caps below",
        page(
            A
            + f'<table class="galeria"><tr><td><img src="{Z % 5}"/></td><td><img src="{Z % 6}"/></td></tr><tr><td>Jeden</td><td>Dwa</td></tr></table>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "table caps below one empty",
        page(
            A
            + f'<table class="galeria"><tr><td><img src="{Z % 5}"/></td><td><img src="{Z % 6}"/></td></tr><tr><td>Jeden</td><td>&nbsp;</td></tr></table>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), None, None)]},
    ),
    case(
        "table caps below 2 rows",
        page(
            A
            + f'<table class="galeria"><tbody><tr><td><a href="{Z % 5}"><img src="{M % 5}"/></a></td><td><a href="{Z % 6}"><img src="{M % 6}"/></a></td></tr><tr><td>Jeden</td><td>Dwa</td></tr><tr><td><a href="{Z % 7}"><img src="{M % 7}"/></a></td><td></td></tr><tr><td>Trzy</td><td></td></tr></tbody></table>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None), (L(7), "Trzy", None)]},
    ),
    case(
        "table caps colspan",
        page(
            A
            + f'<table class="galeria"><tr><td><img src="{Z % 5}"/></td><td><img src="{Z % 6}"/></td></tr><tr><td colspan="2">Wspólny podpis</td></tr></table>'
        ),
        {"gal": [(L(5), None, None), (L(6), None, None)]},
    ),
    case(
        "table in text with caps",
        page(
            A.replace(
                "<p>Drugi",
                f'<table><tr><td><img src="{Z % 5}"/></td><td><img src="{Z % 6}"/></td></tr><tr><td>Jeden</td><td>Dwa</td></tr></table><p>Drugi',
            )
        ),
        {"img": [("inline", L(5), "Jeden", None), ("inline", L(6), "Dwa", None)]},
    ),
    case(
        "att sizes",
        page(
            A
            + '<ul class="zalaczniki"><li><a href="/download/1/9001/Raport.pdf">Raport</a> <span>(PDF, 1.2 MB)</span></li><li><a href="/download/1/9002/Plan.doc">Plan</a> - 35 KB</li><li><a href="/download/1/9003/Zbior.zip">Zbiór [ZIP 2,5 MB]</a></li></ul>'
        ),
        {
            "att": [
                (H + "/download/1/9001/Raport.pdf", "Raport", "application/pdf", 1258291),
                (H + "/download/1/9002/Plan.doc", "Plan", "application/msword", 35840),
                (H + "/download/1/9003/Zbior.zip", "Zbiór", "application/zip", 2621440),
            ]
        },
    ),
    case(
        "protocol relative",
        page(
            A
            + f'<div class="galeria"><ul><li><a href="//straz.example{Z % 5}" title="Jeden"><img src="//straz.example{M % 5}"/></a></li></ul></div>'
        ),
        {"gal": [(L(5), "Jeden", None)]},
    ),
    case(
        "relative",
        page(
            A
            + f'<div class="galeria"><ul><li><a href="../..{Z % 5}" title="Jeden"><img src="../..{M % 5}"/></a></li></ul></div>'
        ),
        {"gal": [(L(5), "Jeden", None)]},
    ),
    case(
        "base",
        page(
            A
            + f'<div class="galeria"><ul><li><a href="{(Z % 5)[1:]}" title="Jeden"><img src="{(M % 5)[1:]}"/></a></li></ul></div>',
            head='<base href="https://straz.example/"/>',
        ),
        {"gal": [(L(5), "Jeden", None)]},
    ),
    case(
        "links kinds",
        page(
            A.replace(
                "bez przerwy.</p>",
                'bez przerwy.</p><p><a href="mailto:a@example.org">poczta</a> <a href="javascript:void(0)">js</a> <a href="#x">kotwica</a> <a href="/pl/x/5,Y.html">strona</a> <a href="https://example.org/d.pdf">plik</a></p>',
                1,
            )
        ),
        {
            "body": [DEFAULT["body"][0], "poczta js kotwica strona plik", DEFAULT["body"][1]],
            "links": [
                ("mailto:a@example.org", "poczta", "email"),
                (H + "/pl/x/5,Y.html", "strona", "internal"),
                ("https://example.org/d.pdf", "plik", "attachment"),
            ],
        },
    ),
    case(
        "nested table",
        page(
            A.replace(
                "<p>Drugi",
                "<table><tr><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table><p>Drugi",
            )
        ),
        {"body": [DEFAULT["body"][0], "A | B", "1 | 2", DEFAULT["body"][1]]},
    ),
    case(
        "quote list",
        page(
            A.replace(
                "<p>Drugi",
                "<blockquote><p>Cytat.</p></blockquote><ul><li>raz<ul><li>pod</li></ul></li><li>dwa</li></ul><p>Drugi",
            )
        ),
        {"body": [DEFAULT["body"][0], "Cytat.", "raz", "pod", "dwa", DEFAULT["body"][1]]},
    ),
    case(
        "share print block in txt",
        page(
            A.replace(
                "</article>",
                '<div class="social"><a href="https://facebook.com/sharer.php?u=x">Udostępnij</a></div><div class="drukuj"><a href="javascript:print()">Drukuj</a></div></article>',
            )
        ),
        {},
    ),
    case(
        "share after",
        page(
            A
            + '<ul class="social"><li><a href="https://twitter.com/share">Tweetnij</a></li></ul><div class="narzedzia"><a href="#" onclick="print()">Drukuj</a> <a href="mailto:?subject=x">Poleć</a></div>'
        ),
        {},
    ),
    case(
        "see also in txt",
        page(
            A.replace(
                "</article>",
                '<div class="zobacz"><h3>Zobacz również</h3><ul><li><a href="/pl/aktualnosci/5001,Inna.html">Inna wiadomość</a></li><li><a href="/pl/aktualnosci/5002,Inna.html">Jeszcze inna</a></li></ul></div></article>',
            )
        ),
        {},
    ),
    case(
        "see also after",
        page(
            A
            + '<div class="podobne"><h3>Podobne</h3><ul><li><a href="/pl/aktualnosci/5001,Inna.html"><img src="'
            + M % 99
            + '" alt=""/>Inna wiadomość</a></li><li><a href="/pl/aktualnosci/5002,Inna.html">Jeszcze inna</a></li></ul></div>'
        ),
        {},
    ),
    case(
        "video",
        page(
            A.replace(
                "</article>",
                '<div class="video"><video controls><source src="/dokumenty/film/1.mp4"/>Twoja przeglądarka nie obsługuje wideo.</video><p class="opis">Film z akcji</p></div></article>',
            )
        ),
        {"body": DEFAULT["body"]},
    ),
    case(
        "video after",
        page(
            A
            + '<div class="film"><object data="/x.swf"></object><a href="/pl/filmy/1,F.mp4">Pobierz film (format mp4 - rozmiar 12.3 MB)</a></div>'
        ),
        {},
    ),
    case(
        "en",
        page(A.replace("17.03.2018", "Publication date: 17.03.2018"), lang="en"),
        {},
        url=H + "/en/news/6001,New-boat.html",
    ),
    case(
        "ua",
        page(A.replace("17.03.2018", "Дата публікації: 17.03.2018"), lang="uk"),
        {},
        url=H + "/ua/news/6001,New-boat.html",
    ),
    case(
        "no article tag div.txt",
        page(A.replace('<article class="txt">', '<div class="txt">').replace("</article>", "</div>")),
        {},
    ),
    case(
        "order: date after",
        page(
            f'<div class="head"><h2>Nowa łódź patrolowa</h2></div><article class="txt">{P}</article><div class="metryka"><span class="data">Data publikacji 17.03.2018</span></div>'
        ),
        {},
    ),
    case("title h1", page(A.replace("h2>", "h1>")), {}),
    case(
        "no head wrapper",
        page(
            f'<h2>Nowa łódź patrolowa</h2><span class="data">Data publikacji: 17.03.2018</span><article class="txt">{P}</article>'
        ),
        {},
    ),
    case(
        "content main",
        page(A)
        .replace('<div id="content">', '<main id="content">')
        .replace("</div></body>", "</main></body>"),
        {},
    ),
    case("unclosed", page(A).replace("</p>", "").replace("</article>", ""), {}),
    case(
        "figure gallery",
        page(
            A
            + f'<div class="gallery"><figure><a data-fancybox="g" data-caption="Jeden" href="{Z % 5}"><img src="{M % 5}" alt="x"/></a></figure><figure><a data-fancybox="g" data-caption="Jeden" href="{Z % 6}"><img src="{M % 6}" alt="x"/></a></figure></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Jeden", None)]},
    ),
    case(
        "lazy",
        page(
            A
            + f'<div class="gallery"><div class="item"><img src="data:image/gif;base64,R0" data-src="{Z % 5}" alt="Jeden"/></div><div class="item"><img src="data:image/gif;base64,R0" data-src="{Z % 6}" alt="Dwa"/></div></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "lead pic credit",
        page(
            A.replace(
                '<article class="txt">',
                f'<div class="zdjecie"><img src="{Z % 4}" alt="a"/><p class="podpis">Łódź, fot. Straż Wymyślona</p></div><article class="txt">',
            )
        ),
        {"img": [("lead", L(4), "Łódź", "Straż Wymyślona")]},
    ),
    case(
        "cookie banner",
        page(
            A,
            before='<div id="cookies"><p>Ta strona używa cookies. Dowiedz się więcej.</p><button>Zamknij</button></div><div class="rodo">RODO</div>',
        ),
        {},
    ),
    case("cookie in content", page('<div class="cookies"><p>Strona używa plików cookies.</p></div>' + A), {}),
    case(
        "nav prev next",
        page(
            A
            + '<div class="nawigacja"><a href="/pl/aktualnosci/6000,Poprzednia.html">Poprzednia wiadomość</a> <a href="/pl/aktualnosci/6002,Nastepna.html">Następna wiadomość</a></div>'
        ),
        {},
    ),
    case(
        "liczba",
        page(A + '<div class="ocena">Ocena: 4/5 (12)</div><div class="licznik">Liczba wejść: 123</div>'),
        {},
    ),
    case(
        "brs",
        page(
            f'{HEAD}<article class="txt">Pierwszy akapit tekstu o łodzi, która pływa po Zalewie Wymyślonym od wiosny do jesieni każdego roku bez przerwy.<br><br>Drugi akapit tekstu o łodzi, z którego nic nie wynika, ale który jest dość długi na potrzeby tej próby.</article>'
        ),
        {},
    ),
    case(
        "metryka before head",
        page(
            '<div class="metryka"><span>Data publikacji</span> <span class="data">17.03.2018</span></div><h2>Nowa łódź patrolowa</h2><article class="txt">'
            + P
            + "</article>"
        ),
        {},
    ),
    case(
        "metryka dl",
        page(
            A.replace('<section class="metryka"><div class="data icon-info">17.03.2018</div></section>', "")
            + '<dl class="metryka"><dt>Data publikacji:</dt><dd>17.03.2018 14:05</dd><dt>Autor:</dt><dd>Jan Kowalski</dd><dt>Ostatnia modyfikacja:</dt><dd>19.03.2018 08:00</dd></dl>'
        ),
        {"date": "2018-03-17T14:05+01:00", "date_modified": "2018-03-19T08:00+01:00"},
    ),
    case(
        "metryka wytworzenia",
        page(
            A.replace(
                "17.03.2018",
                'Data wytworzenia: 16.03.2018</div><div class="data">Data udostępnienia: 17.03.2018',
            )
        ),
        {},
    ),
    case("date short year", page(A.replace("17.03.2018", "17 marca 2018 r.")), {}),
    case("date roman", page(A.replace("17.03.2018", "17 III 2018")), {}),
    case("date weekday", page(A.replace("17.03.2018", "sobota, 17 marca 2018")), {}),
    case("date iso", page(A.replace("17.03.2018", "2018-03-17")), {}),
    case("date genitive upper", page(A.replace("17.03.2018", "17 MARCA 2018")), {}),
    case(
        "date event in text",
        page(A.replace(P2, P2 + " Termin: 20.04.2018.")),
        {"body": [P1, P2 + " Termin: 20.04.2018."]},
    ),
    case(
        "list date wins?",
        page(
            A.replace('<section class="metryka"><div class="data icon-info">17.03.2018</div></section>', "")
            + '<section class="panel"><div class="naglowek"><h2>Zobacz także</h2></div><div class="okno"><ul><li class="news"><a href="/pl/aktualnosci/5001,I.html"><strong>I</strong><span class="data">Data publikacji: 01.02.2018</span></a></li></ul></div></section>'
        ),
        {"date": None, "warnings": ("date_missing",)},
    ),
    case("nav in aside", page(A + '<aside><h2>Menu</h2><ul><li><a href="/pl/x">X</a></li></ul></aside>'), {}),
    case(
        "content after sidebar",
        page(
            '<div class="mainRight"><div class="galeria"><a href="'
            + Z % 77
            + '"><img src="'
            + M % 77
            + '"/></a></div><p>Reklama</p></div>'
            + A
        ),
        {},
    ),
    case(
        "banner img",
        page(
            A
            + '<div class="banery"><a href="https://example.org/"><img src="/dokumenty/zalaczniki/1/1-88.jpg" alt="Baner"/></a></div>'
        ),
        {},
    ),
    case(
        "logo in text",
        page(
            A.replace(
                "<p>Pierwszy", '<p><img src="/dokumenty/szablonyimg/1-logo.png" alt="logo"/></p><p>Pierwszy'
            )
        ),
        {},
    ),
    case(
        "gallery title+visible",
        page(
            A
            + '<div id="galeria"><div class="foto"><a href="'
            + Z % 5
            + '" title="Tytuł"><img src="'
            + M % 5
            + '" alt="Alt"/></a><div class="podpis">Widoczny</div></div><div class="foto"><a href="'
            + Z % 6
            + '" title="Tytuł 2"><img src="'
            + M % 6
            + '" alt="Alt"/></a></div></div>'
        ),
        {"gal": [(L(5), "Widoczny", None), (L(6), "Tytuł 2", None)]},
    ),
    case(
        "gallery inside article end",
        page(
            A.replace(
                "</article>", '<ul class="galeria">' + li(5, title="A") + li(6, title="B") + "</ul></article>"
            )
        ),
        {"gal": [(L(5), "A", None), (L(6), "B", None)]},
    ),
    case(
        "gallery baguette",
        page(
            A
            + '<div class="baguetteBoxOne gallery">'
            + "".join(
                f'<a href="{Z % n}" data-caption="Zdjęcie &lt;b&gt;{n}&lt;/b&gt;"><img src="{M % n}"></a>'
                for n in (5, 6)
            )
            + "</div>"
        ),
        {"gal": [(L(5), "Zdjęcie 5", None), (L(6), "Zdjęcie 6", None)]},
    ),
    case(
        "gallery zip",
        page(
            A
            + '<div class="galeria"><ul>'
            + li(5, title="A")
            + li(6, title="B")
            + '</ul><a href="/download/1/901/zdjecia.zip">Pobierz wszystkie (ZIP, 12 MB)</a></div>'
        ),
        {
            "gal": [(L(5), "A", None), (L(6), "B", None)],
            "att": [(H + "/download/1/901/zdjecia.zip", "Pobierz wszystkie", "application/zip", 12582912)],
        },
    ),
    case(
        "att in text twice",
        page(
            A.replace(
                P2, P2 + ' <a href="/download/1/1/A.pdf">A</a> i <a href="/download/1/1/A.pdf">A znowu</a>'
            )
        ),
        {
            "body": [P1, P2 + " A i A znowu"],
            "att": [(H + "/download/1/1/A.pdf", "A", "application/pdf", None)],
            "links": [
                (H + "/download/1/1/A.pdf", "A", "attachment"),
                (H + "/download/1/1/A.pdf", "A znowu", "attachment"),
            ],
        },
    ),
    case(
        "att table",
        page(
            A
            + '<table class="pliki"><tr><th>Nazwa</th><th>Rozmiar</th></tr><tr><td><a href="/download/1/1/A.pdf">A</a></td><td>2.5 MB</td></tr></table>'
        ),
        {"att": [(H + "/download/1/1/A.pdf", "A", "application/pdf", 2621440)]},
    ),
    case(
        "att icon img",
        page(
            A
            + '<div class="zalaczniki"><a href="/download/1/1/A.pdf"><img src="/dokumenty/szablonyimg/pdf.png" alt="PDF"/> Regulamin konkursu</a> <small>PDF 120.5 KB</small></div>'
        ),
        {"att": [(H + "/download/1/1/A.pdf", "Regulamin konkursu", "application/pdf", 123392)]},
    ),
    case(
        "links lead",
        page(A.replace("</h2>", '</h2><h3>Lead z <a href="https://example.org/x">linkiem</a>.</h3>')),
        {"lead": "Lead z linkiem.", "links": [("https://example.org/x", "linkiem", "external")]},
    ),
    case(
        "lead is notice",
        page(A.replace("</h2>", "</h2><h3>Strona znajduje się w archiwum.</h3>")),
        {"archived": True},
    ),
    case(
        "text about archive first",
        page(A.replace(P1, "Strona archiwalna Instytutu ma nowy wygląd, o którym piszemy poniżej.")),
        {"body": ["Strona archiwalna Instytutu ma nowy wygląd, o którym piszemy poniżej.", P2]},
    ),
    case("h1 site name + head", page(A, before="<header><h1>Straż Wymyślona</h1></header>"), {}),
    case(
        "title quote",
        page(A.replace("Nowa łódź patrolowa", "Akcja &quot;Łódź&quot; &amp; „Woda”"), title="Akcja"),
        {"title": 'Akcja "Łódź" & „Woda”'},
    ),
    case("nbsp title", page(A.replace("Nowa łódź patrolowa", "Nowa&nbsp;łódź&shy; patrolowa")), {}),
    case("empty paragraphs", page(A.replace("<p>", "<p>&nbsp;</p><p></p><p><br/></p><p>")), {}),
    case("br in p", page(A.replace(P1, "Wers 1<br/>Wers 2")), {"body": ["Wers 1 Wers 2", P2]}),
    case(
        "iframe",
        page(A.replace("</article>", '<iframe src="https://www.youtube.com/embed/x"></iframe></article>')),
        {},
    ),
    case(
        "ol",
        page(A.replace("<p>Drugi", "<ol><li><p>raz</p></li><li>dwa</li></ol><p>Drugi")),
        {"body": [P1, "raz", "dwa", P2]},
    ),
    case(
        "h4 in txt",
        page(A.replace("<p>Drugi", "<h4>Śródtytuł</h4><p>Drugi")),
        {"body": [P1, "Śródtytuł", P2]},
    ),
    case("%2C url", page(A), {}, url=H + "/pl/aktualnosci/6001%2CNowa-lodz.html?sid=abc"),
    case("alias", page(A), {}, url=H + "/pl/aktualnosci/6001,dok.html"),
    case("no url", page(A), {"warnings": ("url_unknown",)}, url=None),
    case(
        "policja",
        page(A.replace("17.03.2018", "Data publikacji 17.03.2018")).replace(
            '<div class="head">', '<div id="drukuj" class="head">'
        ),
        {},
        url="https://komenda.example/ld/informacje/6001,X.html",
    ),
    case(
        "an archive host", page(A, lang="pl"), {}, url="https://archiwum.example/pl/aktualnosci/6001,X.html"
    ),
    case(
        "noscript",
        page(
            A.replace("</article>", '<noscript>Włącz JS</noscript><script>var x="</p>";</script></article>')
        ),
        {},
    ),
    case(
        "author line",
        page(A.replace("</article>", '<p class="autor">(jk)</p></article>')),
        {"body": [P1, P2, "(jk)"]},
    ),
    case(
        "zobacz rowniez p link",
        page(
            A.replace(
                "</article>",
                '<p>Zobacz również: <a href="/pl/aktualnosci/5001,I.html">Inna wiadomość</a></p></article>',
            )
        ),
        {
            "body": [P1, P2, "Zobacz również: Inna wiadomość"],
            "links": [(H + "/pl/aktualnosci/5001,I.html", "Inna wiadomość", "internal")],
        },
    ),
    case(
        "two article.txt",
        page(A + '<article class="txt"><p>Dopisek.</p></article>'),
        {"body": [P1, P2, "Dopisek."]},
    ),
    case("nested txt", page(HEAD + f'<div class="txt"><article class="txt">{P}</article></div>'), {}),
    case("form wrapper", page('<form action="/">' + A + "</form>"), {}),
    case("whole in table", page("<table><tr><td>" + A + "</td></tr></table>"), {}),
    case(
        "xhtml old",
        page(f'<h1>Nowa łódź patrolowa</h1><p class="data">17.03.2018</p><div class="txt">{P}</div>').replace(
            "<!DOCTYPE html>",
            '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">',
        ),
        {},
    ),
    case(
        "ipn like",
        f'<html lang="pl"><head><meta charset="utf-8"><title>Nowa łódź patrolowa - Aktualności - Instytut</title><link href="/dokumenty/szablony/1.css" rel="stylesheet"></head><body><div id="wrap"><div class="main"><h1>Nowa łódź patrolowa</h1><div class="data">17.03.2018</div><div class="intro"><p>To jest lead.</p></div><div class="txt">{P}</div><div class="galeria"><a href="{Z % 5}" title="A"><img src="{M % 5}"></a><a href="{Z % 6}" title="B"><img src="{M % 6}"></a></div></div></div></body></html>{SIGNATURE}',
        {
            "lead": "To jest lead.",
            "gal": [
                ("https://instytut.example" + Z % 5, "A", None),
                ("https://instytut.example" + Z % 6, "B", None),
            ],
        },
        url="https://instytut.example/pl/aktualnosci/6001,X.html",
    ),
    case(
        "no txt container", page(HEAD + f'<div class="tresc">{P}</div>'), {"warnings": ("body_from_content",)}
    ),
    case(
        "no txt container + gallery + files + share",
        page(
            HEAD
            + f'<div class="tresc">{P}</div><div class="galeria"><ul>'
            + li(5, title="A")
            + li(6, title="B")
            + '</ul></div><ul class="pliki"><li><a href="/download/1/1/A.pdf">A</a></li></ul><div class="social"><a href="https://facebook.com/sharer">Udostępnij</a></div><a href="javascript:history.back()">Powrót</a>'
        ),
        {
            "gal": [(L(5), "A", None), (L(6), "B", None)],
            "att": [(H + "/download/1/1/A.pdf", "A", "application/pdf", None)],
            "warnings": ("body_from_content",),
        },
    ),
    case(
        "gallery before text",
        page(
            HEAD
            + '<div class="galeria"><ul>'
            + li(5, title="A")
            + li(6, title="B")
            + '</ul></div><article class="txt">'
            + P
            + "</article>"
        ),
        {"gal": [(L(5), "A", None), (L(6), "B", None)]},
    ),
    case(
        "gallery nested lists",
        page(
            A
            + '<div class="galeria"><ul><li><ul>'
            + li(5, title="A")
            + li(6, title="B")
            + "</ul></li><li><ul>"
            + li(7, title="C")
            + "</ul></li></ul></div>"
        ),
        {"gal": [(L(5), "A", None), (L(6), "B", None), (L(7), "C", None)]},
    ),
    case(
        "gallery spans",
        page(
            A
            + '<div class="galeria">'
            + "".join(
                f'<span class="foto"><a href="{Z % n}"><img src="{M % n}" alt=""></a><span class="opis">Opis {n}</span></span>'
                for n in (5, 6)
            )
            + "</div>"
        ),
        {"gal": [(L(5), "Opis 5", None), (L(6), "Opis 6", None)]},
    ),
    case(
        "gallery caption above in item",
        page(
            A
            + '<div class="galeria">'
            + "".join(
                f'<div><p>Opis {n}</p><a href="{Z % n}"><img src="{M % n}" alt=""></a></div>' for n in (5, 6)
            )
            + "</div>"
        ),
        {"gal": [(L(5), "Opis 5", None), (L(6), "Opis 6", None)]},
    ),
    case(
        "gallery control captions",
        page(
            A
            + '<div class="galeria"><ul>'
            + "".join(
                li(n, "<span>Powiększ zdjęcie</span>", title="Kliknij, aby powiększyć", alt=f"Alt {n}")
                for n in (5, 6)
            )
            + "</ul></div>"
        ),
        {"gal": [(L(5), "Alt 5", None), (L(6), "Alt 6", None)]},
    ),
    case(
        "gallery numbers",
        page(
            A
            + '<div class="galeria"><ul>'
            + "".join(li(n, f"<span>{n - 4}/2</span>", title=f"T{n}") for n in (5, 6))
            + "</ul></div>"
        ),
        {"gal": [(L(5), "T5", None), (L(6), "T6", None)]},
    ),
    case(
        "gallery upper ext",
        page(
            A
            + '<div class="galeria"><a href="/dokumenty/zalaczniki/1/1-5_G.JPG" title="A"><img src="/dokumenty/zalaczniki/1/mini/1-5_MO2.JPG"/></a></div>'
        ),
        {"gal": [(H + "/dokumenty/zalaczniki/1/1-5_G.JPG", "A", None)]},
    ),
    case(
        "gallery query",
        page(A + f'<div class="galeria"><a href="{Z % 5}?v=2" title="A"><img src="{M % 5}?v=2"/></a></div>'),
        {"gal": [(L(5) + "?v=2", "A", None)]},
    ),
    case(
        "gallery text captions row 3",
        page(
            A
            + f'<div class="galeria"><img src="{Z % 5}"/>Jeden <img src="{Z % 6}"/>Dwa <img src="{Z % 7}"/></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None), (L(7), None, None)]},
    ),
    case(
        "gallery heading then loose",
        page(A + f'<div class="galeria">Galeria: <img src="{Z % 5}"/><img src="{Z % 6}"/></div>'),
        {"gal": [(L(5), None, None), (L(6), None, None)]},
    ),
    case(
        "gallery p wraps pic then p caption",
        page(
            A
            + f'<div class="galeria"><p><img src="{Z % 5}"/></p><p>Jeden</p><p><img src="{Z % 6}"/></p><p>Dwa</p></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "gallery p br caption",
        page(
            A
            + f'<div class="galeria"><p><img src="{Z % 5}"/><br/>Jeden</p><p><img src="{Z % 6}"/><br/>Dwa</p></div>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "table tbody th captions",
        page(
            A
            + f'<table class="galeria"><tr><td><img src="{Z % 5}"/></td><td><img src="{Z % 6}"/></td></tr><tr><th>Jeden</th><th>Dwa</th></tr></table>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "table caps above",
        page(
            A
            + f'<table class="galeria"><tr><td>Jeden</td><td>Dwa</td></tr><tr><td><img src="{Z % 5}"/></td><td><img src="{Z % 6}"/></td></tr></table>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "table caps in cell",
        page(
            A
            + f'<table class="galeria"><tr><td><img src="{Z % 5}"/><br/>Jeden</td><td><img src="{Z % 6}"/><br/>Dwa</td></tr></table>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "dl gallery",
        page(
            A
            + f'<dl class="galeria"><dt><img src="{Z % 5}"/></dt><dd>Jeden</dd><dt><img src="{Z % 6}"/></dt><dd>Dwa</dd></dl>'
        ),
        {"gal": [(L(5), "Jeden", None), (L(6), "Dwa", None)]},
    ),
    case(
        "noscript img",
        page(
            A
            + f'<div class="galeria"><ul><li><img data-src="{Z % 5}" alt="A" class="lazy"/><noscript><img src="{Z % 5}" alt="A"/></noscript></li></ul></div>'
        ),
        {"gal": [(L(5), "A", None)]},
    ),
    case(
        "pic in p text",
        page(A.replace("<p>Drugi", f'<p><img src="{Z % 5}" alt="x"/>Drugi')),
        {"img": [("inline", L(5), None, None)]},
    ),
    case(
        "pic at the start of the second text",
        page(f'{A}<article class="txt"><p><img src="{Z % 5}" alt="x"/></p><p>Trzeci akapit.</p></article>'),
        {"img": [("inline", L(5), None, None)], "body": [*DEFAULT["body"], "Trzeci akapit."]},
    ),
    case(
        "pic behind a text in no element of its own",
        page(A.replace("<p>Pierwszy", f'<p><br/>Do jesieni. <img src="{Z % 5}" alt="x"/></p><p>Pierwszy')),
        {"img": [("inline", L(5), None, None)], "body": ["Do jesieni.", *DEFAULT["body"]]},
    ),
    case(
        "pic with figcaption credit in text",
        page(
            A.replace(
                "<p>Drugi",
                f'<figure><img src="{Z % 5}" alt="x"/><figcaption>Sala. Fot. J. Nowak</figcaption></figure><p>Drugi',
            )
        ),
        {"img": [("inline", L(5), "Sala.", "J. Nowak")]},
    ),
    case(
        "lead pic then gallery same",
        page(
            HEAD
            + f'<div class="fotoGlowne"><img src="{Z % 5}" alt="A"/></div><article class="txt">{P}</article><ul class="galeria">{li(5, title="A")}{li(6, title="B")}</ul>'
        ),
        {"img": [("lead", L(5), None, None)], "gal": [(L(6), "B", None)]},
    ),
    case(
        "metryka full",
        page(
            A
            + '<div class="metryka"><h3>Metryka</h3><ul><li>Data publikacji 17.03.2018</li><li>Data modyfikacji 18.03.2018</li><li>Rejestr zmian</li></ul><table><tr><th>Osoba</th><th>Data</th></tr><tr><td>Jan</td><td>01.01.2020</td></tr></table></div>'
        ),
        {"date_modified": "2018-03-18"},
    ),
    case(
        "several .metryka",
        page(
            A.replace("17.03.2018", "Data publikacji: 17.03.2018")
            + '<div class="metryka"><span class="data">Ostatnia aktualizacja: 19.03.2018 10:11</span></div>'
        ),
        {"date_modified": "2018-03-19T10:11+01:00"},
    ),
    case(
        "print version link",
        page(
            '<ul class="narzedzia"><li><a href="/pl/aktualnosci/6001,Nowa-lodz.html?print=1">Drukuj</a></li><li><a href="/pl/aktualnosci/pdf/6001">PDF</a></li></ul>'
            + A
        ),
        {},
    ),
    case(
        "breadcrumb in content",
        page(
            '<ul id="sciezka-naviUl"><li><a href="/">Strona główna</a></li><li><a href="/pl/aktualnosci">Aktualności</a></li><li>Nowa łódź patrolowa</li></ul>'
            + A
        ),
        {"section": "Aktualności", "breadcrumbs": ("Aktualności",)},
    ),
    case("unit in head", page(A.replace("<h2>", '<span class="dodatek">Oddział Wymyślony</span><h2>')), {}),
    case(
        "opublikowano przez",
        page(A.replace("17.03.2018", "Opublikowano: 17.03.2018 przez: Jan Kowalski")),
        {},
    ),
    case(
        "body strong lead + lead none",
        page(
            A.replace(
                "<p>Pierwszy", "<p><b>Wyróżniony wstęp do artykułu, który jest pogrubiony.</b></p><p>Pierwszy"
            )
        ),
        {"body": ["Wyróżniony wstęp do artykułu, który jest pogrubiony.", P1, P2]},
    ),
    case(
        "bare url",
        page(A.replace(P2, P2 + " Zob. https://example.org/a_(b).")),
        {
            "body": [P1, P2 + " Zob. https://example.org/a_(b)."],
            "links": [("https://example.org/a_(b)", "https://example.org/a_(b)", "external")],
        },
    ),
    case("RTL/zero width", page(A.replace("Pierwszy", "Pier\u200bwszy")), {}),
    case("null bytes", page(A).replace("Pierwszy", "Pier\x00wszy"), {}),
    case(
        "only gallery page",
        page(
            HEAD
            + '<article class="txt"></article><div class="galeria"><ul>'
            + li(5, title="A")
            + li(6, title="B")
            + "</ul></div>"
        ),
        {"body": [], "gal": [(L(5), "A", None), (L(6), "B", None)], "warnings": ("body_missing",)},
    ),
    case(
        "empty txt then p",
        page(HEAD + '<article class="txt"></article>' + P),
        {"warnings": ("body_from_content",)},
    ),
    case(
        "en archived",
        page(
            '<div class="info"><h3>Information</h3><p>This page is in the archive.</p></div>' + A, lang="en"
        ),
        {"archived": True},
    ),
]


@pytest.mark.parametrize(("html", "changes", "given"), ARTICLES)
def test_article(html: str, changes: dict[str, Any], given: dict[str, str]) -> None:
    assert_reads(read(html, **{"url": URL, **given}), changes)


@pytest.mark.parametrize("change", SAME)
def test_markup_that_means_the_same_changes_nothing(change: str) -> None:
    assert_same(ARTICLES, SAME[change], URL)


def test_texts_of_a_page_nested_too_deep_are_kept() -> None:
    inside = HEAD + '<article class="txt">' + "<div>" * 4000 + P + "</div>" * 4000 + "</article>"
    assert_reads(read(page(inside), URL), {})
    around = "<div>" * 3500 + A + "</div>" * 3500
    assert_reads(read(page(around), URL), {"warnings": ("body_from_content",)})


def test_a_stated_time_of_day_needs_a_shown_day() -> None:
    shown = '<time datetime="2018-03-17T14:05">%s</time>'
    old = '<div class="data icon-info">17.03.2018</div>'
    assert read(page(A.replace(old, shown % "17.03.2018")), URL)["date_precision"] == "minute"
    other = read(page(A.replace(old, shown % "16.03.2018")), URL)
    assert (other["date"], other["date_precision"]) == ("2018-03-16", "day")
    midnight = page(A.replace(old, '<time datetime="2018-03-17T00:00">17.03.2018</time>'))
    assert read(midnight, URL)["date_precision"] == "day"


def test_the_stage_of_a_viewer_is_no_item_of_its_own() -> None:
    links = "".join(f'<a href="{Z % n}" title="Łódź {n}"><img src="{M % n}"/></a>' for n in (5, 6, 5))
    viewer = f'<div class="media"><div class="scena"><img src="{Z % 5}" alt="5"/></div><div class="lista">{links}</div></div>'
    assert read(page(A + viewer), URL)["gal"] == [
        (L(5), "Łódź 5", None),
        (L(6), "Łódź 6", None),
        (L(5), "Łódź 5", None),
    ]


def test_credits_of_all_forms() -> None:
    captions = ("Łódź (fot. Jan Nowak)", "Łódź. Foto: KGSW", "Łódź / fot. archiwum SW", "fot. KGW")
    items = "".join(li(n, f"<p>{caption}</p>") for n, caption in enumerate(captions))
    found = read(page(f'{A}<div class="galeria"><ul>{items}</ul></div>'), URL)["gal"]
    assert [(caption, credit) for _, caption, credit in found] == [
        ("Łódź", "Jan Nowak"),
        ("Łódź.", "KGSW"),
        ("Łódź", "archiwum SW"),
        (None, "KGW"),
    ]


ITEM = (
    '<li class="news"><a href="/pl/aktualnosci/1,A.html"><strong>Pierwsza</strong><p>Lead A</p>'
    '<span class="data">Data publikacji: 17.03.2018</span></a></li>'
)
ENTRY = ("1,A", "Pierwsza", "17.03.2018", "Lead A")


def panel(items: str, pager: str = "") -> str:
    """A panel with a list of articles."""
    return page(
        '<section class="panel"><div class="naglowek"><h2>Aktualności</h2></div>'
        f'<div class="okno"><ul>{items}</ul></div></section>{pager}'
    )


def a(n: int, letter: str, text: str) -> str:
    return f'<a href="/pl/aktualnosci/{n},{letter}.html">{text}</a>'


FIRST_LINK, SECOND_LINK = a(1, "A", "Pierwsza"), a(2, "B", "Druga")
LISTS = {
    "usual": (panel(ITEM), [ENTRY]),
    "an entry without date and lead": (
        panel(f'{ITEM}<li class="strz">{a(2, "B", "<h3>Druga</h3>")}</li><li class="clear"></li>'),
        [ENTRY, ("2,B", "Druga", None, None)],
    ),
    "nothing but links": (
        panel(f"<li>{FIRST_LINK}</li><li>{SECOND_LINK}</li>"),
        [("1,A", "Pierwsza", None, None), ("2,B", "Druga", None, None)],
    ),
    "dates before the links": (
        panel(f"<li>17.03.2018 {FIRST_LINK}</li><li>16.03.2018 {SECOND_LINK}</li>"),
        [("1,A", "Pierwsza", "17.03.2018", None), ("2,B", "Druga", "16.03.2018", None)],
    ),
    "time elements": (
        panel(
            f'<li><h3>{FIRST_LINK}</h3><time datetime="2018-03-17T14:05">17.03.2018</time></li>'
            f'<li><h3>{SECOND_LINK}</h3><time datetime="2018-03-16"></time></li>'
        ),
        [("1,A", "Pierwsza", "2018-03-17T14:05", None), ("2,B", "Druga", "2018-03-16", None)],
    ),
    "a link to read more inside the lead": (
        panel(
            f"<li><h3>{FIRST_LINK}</h3><p>Lead A {a(1, 'A', 'czytaj więcej')}</p></li><li><h3>{SECOND_LINK}</h3></li>"
        ),
        [("1,A", "Pierwsza", None, "Lead A"), ("2,B", "Druga", None, None)],
    ),
    "a table": (
        page(
            '<table class="table-listing"><tr><th>Data</th><th>Tytuł</th></tr>'
            f"<tr><td>17.03.2018</td><td>{FIRST_LINK}</td></tr><tr><td>16.03.2018</td><td>{SECOND_LINK}</td></tr></table>"
        ),
        [("1,A", "Pierwsza", "17.03.2018", None), ("2,B", "Druga", "16.03.2018", None)],
    ),
    "articles": (
        page(
            f'<article class="item"><h2>{FIRST_LINK}</h2><div class="data">17 marca 2018</div><div class="zajawka">Lead A</div>'
            f'</article><article class="item"><h2>{SECOND_LINK}</h2></article>'
        ),
        [("1,A", "Pierwsza", "17 marca 2018", "Lead A"), ("2,B", "Druga", None, None)],
    ),
    "days as terms": (
        page(f"<dl><dt>17.03.2018</dt><dd>{FIRST_LINK}</dd><dt>16.03.2018</dt><dd>{SECOND_LINK}</dd></dl>"),
        [("1,A", "Pierwsza", "17.03.2018", None), ("2,B", "Druga", "16.03.2018", None)],
    ),
    "capitals": (
        panel(ITEM.replace("<li", "<LI").replace("<span", "<SPAN").replace("href", "HREF")),
        [ENTRY],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_list(name: str) -> None:
    html, expected = LISTS[name]
    site = Site(id="pl-straz", hosts=("straz.example",), listings=(H + "/pl/aktualnosci",))
    found = intracom.parse(Document(Page(body=html.encode(), url=H + "/pl/aktualnosci")), site)
    assert isinstance(found, Listing)
    rows = [(i.url.rpartition("/")[2][:-5], i.title_text, i.date_text, i.lead_text) for i in found.items]
    assert rows == expected


def test_a_page_without_any_box_of_the_system_has_no_menu_in_its_text() -> None:
    html = (
        '<html lang="pl"><head><title>Nowa łódź patrolowa</title></head><body><ul id="menu"><li><a href="/pl/urzad">Urząd</a></li></ul>'
        f'<div id="main"><h2>Nowa łódź patrolowa</h2><p>Data publikacji: 4.09.2014</p><div id="PageContent">{P}</div><div class="metryka">Liczba odwiedzin: 911</div></div>'
        f'<div class="zalaczniki"><a href="/download/10/18233/lista.xls">lista</a></div></body></html>{SIGNATURE}'
    )
    found = intracom.parse(
        Document(Page(body=html.encode(), url=URL)), Site(id="straz", hosts=("straz.example",))
    )
    assert isinstance(found, Article)
    text = "\n".join(found.body.blocks) if found.body is not None else ""
    assert FIRST in text
    assert "Urząd" not in text
