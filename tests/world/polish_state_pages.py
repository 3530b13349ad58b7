"""Polish state offices beside the two systems of today: gov.pl's lists and editions, ministries before 2018, text captures."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, page, paragraphs, picture, plains
from tests.world.listing_pages import listing
from tests.world.polish_pages import HOST, govpl, intracom

KB, MB = 1024, 1024 * 1024
GOVPL = "https://www.gov.pl"
UUID = "6a7b8c9d-1e2f-4a5b-8c9d-abcdef01234"


@page("https://www.gov.pl/web/rodzina-example/wiadomosci?page=1&size=10")
def govpl_list() -> tuple[str, Gold]:
    entries = [
        ("/web/rodzina-example/nowe-zlobki", "Nowe żłobki w 300 gminach", "14.09.2023"),
        ("/web/rodzina-example/senior-plus", "Senior+: rusza nabór wniosków", "12.09.2023"),
        ("/web/rodzina-example/karta-rodziny", "Karta Dużej Rodziny z nowymi partnerami", "8.09.2023"),
        ("/web/rodzina-example/opieka", "Opieka wytchnieniowa dla kolejnych rodzin", "5.09.2023"),
    ]
    rows = "".join(
        f"""<li><div class="event"><span class="date">{date}</span></div><div class="title"><a href="{path}">{title}</a></div><div class="intro">Minister przedstawiła dziś szczegóły na konferencji.</div><picture><img src="/photo/format/{UUID}{n}/resolution/300x127" alt=""></picture></li>"""
        for n, (path, title, date) in enumerate(entries)
    )
    content = f"""<article class="article-area__article "><h2>Wiadomości</h2><div class="art-prev art-prev--near-menu"><ul>{rows}</ul></div>
<div class="pagination"><input id="js-pagination-page" value="1"><a id="js-pagination-page-next" href="/web/rodzina-example/wiadomosci?page=2&amp;size=10" aria-label="Następna strona"></a><a id="js-pagination-pages-count" href="/web/rodzina-example/wiadomosci?page=88&amp;size=10">88</a></div></article>"""
    html = govpl(content, title="Wiadomości", unit="Ministerstwo Rodziny")
    gold = listing(GOVPL, entries, f"{GOVPL}/web/rodzina-example/wiadomosci?page=2&size=10")
    return html.replace("obrona-example/wiadomosc", "rodzina-example/wiadomosci"), gold


@page("https://www.gov.pl/web/defence-example-en/joint-exercise")
def govpl_english_edition() -> tuple[str, Gold]:
    title = "Joint exercise begins in Orzysz"
    lead = "Soldiers of eight countries take part."
    text = [
        "The exercise will last until 20 May and will be observed by the Deputy Minister.",
        '<span style="color:#000000"><a href="https://www.nato.example.int">NATO</a></span> units practise river crossings.',
    ]
    content = f"""<article class="article-area__article " id="main-content"><h2>{title}</h2><p class="event-date">09.05.2023</p><p class="intro">{lead}</p>
<div class="editor-content"><div>{paragraphs(text)}</div></div><div class="metrics"><dl><dt>First publication:</dt><dd>09.05.2023 16:02 Jan Nowak</dd></dl></div></article>"""
    html = govpl(content, title=title, unit="Ministry of Defence", lead=lead)
    html = html.replace('lang="pl-PL"', 'lang="en-GB"').replace("Wiadomości", "News")
    return html, {
        "language": "en-GB",
        "language_also": ["en"],
        "title": title,
        "lead": lead,
        "date": "2023-05-09",
        "date_also": ["2023-05-09T16:02+02:00"],
        "body": plains(text),
        "links": ["https://www.nato.example.int"],
        "breadcrumbs": ["Ministry of Defence", "News"],
    }


@page("https://www.gov.pl/web/archiwum-cyfryzacja-example/koniec-konsultacji")
def govpl_of_a_closed_ministry() -> tuple[str, Gold]:
    title = "Koniec konsultacji „Strategii 2030” – dziękujemy!"
    text = ["Otrzymaliśmy 412 uwag.", "Raport ukaże się w lipcu."]
    points = ["uwagi organizacji", "uwagi urzędów"]
    content = f"""<article class="article-area__article " id="main-content"><p class="archive-info">Treść archiwalna</p><h2>{title}</h2><p class="event-date">20.06.2020</p>
<div class="editor-content"><div><p>{text[0]}</p><ul>{items(points)}</ul><p>{text[1]}</p></div></div>
<h3>Materiały</h3><a class="file-download" href="/attachment/{UUID}7" download aria-label="Pobierz plik Zestawienie uwag.xlsx">Zestawienie uwag<br><span class="extra">zestawienie.xlsx 1.20MB</span></a><a class="file-download" href="/attachment/{UUID}8" download>Strategia<br><span class="extra">strategia.docx 80KB</span></a></article>"""
    return govpl(content, title=title, unit="Archiwum Ministerstwa Cyfryzacji"), {
        "language": "pl-PL",
        "language_also": ["pl"],
        "title": title,
        "date": "2020-06-20",
        "archived": True,
        "body": [text[0], *points, text[1]],
        "attachments": [
            file(f"{GOVPL}/attachment/{UUID}7", "Zestawienie uwag", round(1.2 * MB), "xlsx"),
            file(f"{GOVPL}/attachment/{UUID}8", "Strategia", 80 * KB, "docx"),
        ],
        "breadcrumbs": ["Archiwum Ministerstwa Cyfryzacji", "Wiadomości"],
    }


@page(f"{HOST}/pl/aktualnosci/15100,Konkurs-dla-OSP.html")
def intracom_table_files_and_two_leads() -> tuple[str, Gold]:
    title = "Konkurs dla OSP rozstrzygnięty"
    lead = "Nagrody trafią do 16 jednostek."
    rows = [["Jednostka", "Kwota"], ["OSP Lipiny", "10 000 zł"], ["OSP Wola", "8 000 zł"]]
    text = ["Komisja oceniła 214 zgłoszeń.", "Gratulujemy laureatom!"]
    table = "".join("<tr>" + "".join(f"<td><p>{c}</p></td>" for c in row) + "</tr>" for row in rows)
    content = f"""<article class="txt_wrap"><div class="head"><h2>{title}</h2><section class="metryka"><div class="data icon-info">Data publikacji 09.02.2018</div></section></div>
<article class="txt"><p><strong>{lead}</strong></p><p>{text[0]}</p><table class="tabela" border="1"><tbody>{table}</tbody></table><p>{text[1]}<br />&nbsp;</p><p><a href="/download/1/22001/Listarankingowa.pdf" title="Lista rankingowa">Lista rankingowa</a> (PDF, 1,5 MB)</p></article>
<ul class="zalaczniki"><li><a href="/download/1/22002/Regulamin.docx">Regulamin konkursu</a> <span>(docx, 33 KB)</span></li></ul></article>"""
    files = [
        file(f"{HOST}/download/1/22001/Listarankingowa.pdf", "Lista rankingowa", round(1.5 * MB)),
        file(f"{HOST}/download/1/22002/Regulamin.docx", "Regulamin konkursu", 33 * KB),
    ]
    body = [text[0], *[" | ".join(row) for row in rows], text[1], "Lista rankingowa (PDF, 1,5 MB)"]
    return intracom(content, title=title), {
        "language": "pl",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2018-02-09",
        "body": body,
        "body_also": [[lead, *body]],
        "links": [files[0][0]],
        "attachments": files,
    }


@page("http://www.prezydent.example.pl/aktualnosci/wydarzenia/art,512,spotkanie-z-nauczycielami.html")
def edito_polish() -> tuple[str, Gold]:
    title = "Spotkanie z nauczycielami w Belwederze"
    lead = "Prezydent wręczył odznaczenia z okazji Dnia Edukacji Narodowej."
    text = [
        "W uroczystości wzięli udział nauczyciele z całego kraju oraz minister edukacji.",
        "– Szkoła to wspólnota – mówił Prezydent.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Oficjalna strona / Aktualności / Wydarzenia / {title}</title><meta name="generator" content="edito"><meta property="og:title" content="{title}"><meta property="og:image" content="http://www.prezydent.example.pl/gfx/foto/512.jpg"></head>
<body><div id="top"><a href="/"><img src="/gfx/logo.png" alt="Prezydent"></a><ul class="menu"><li><a href="/aktualnosci/">Aktualności</a></li><li><a href="/kancelaria/">Kancelaria</a></li></ul></div>
<div class="path"><a href="/">Strona główna</a> / <a href="/aktualnosci/">Aktualności</a> / <a href="/aktualnosci/wydarzenia/">Wydarzenia</a></div>
<div class="article"><div class="date">wtorek, 14 października 2014</div><h1>{title}</h1><div class="lead">{lead}</div><div class="photo"><a href="/gfx/foto/512_d.jpg" class="lightbox" title="Fot. Wojciech Grzędziński / KPRP"><img src="/gfx/foto/512.jpg" alt="{title}"></a><div class="photo-desc">Wręczenie odznaczeń <span>fot. Wojciech Grzędziński / KPRP</span></div></div><div class="text">{paragraphs(text)}</div><div class="tools"><a href="#">Drukuj</a> <a href="#">Wyślij</a></div></div><div id="footer">Kancelaria Prezydenta</div></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2014-10-14",
        "body": text,
        "images": [
            picture(
                "http://www.prezydent.example.pl/gfx/foto/512_d.jpg",
                "Wręczenie odznaczeń",
                "Wojciech Grzędziński / KPRP",
            )
        ],
        "breadcrumbs": ["Aktualności", "Wydarzenia"],
    }


@page(
    "http://www.msz.example.gov.pl/pl/aktualnosci/wiadomosci/wizyta_ministra_w_oslo;jsessionid=8F1A.cmsap5p"
)
def liferay_ministry_polish() -> tuple[str, Gold]:
    title = "Wizyta ministra w Oslo"
    text = [
        "Współpraca energetyczna i sytuacja w regionie były tematami rozmów szefów dyplomacji.",
        "Ministrowie podpisali memorandum o współpracy w zakresie Funduszy Norweskich.",
    ]
    html = f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="pl-PL"><head><title>{title}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" /></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><div id="wrapper"><header id="banner" role="banner"><a class="logo" href="/pl"><img alt="MSZ" src="/msz-theme/images/logo.png" /></a><nav id="navigation"><ul><li><a href="/pl/ministerstwo"><span>Ministerstwo</span></a></li><li class="selected"><a href="/pl/aktualnosci"><span>Aktualności</span></a></li></ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumbs breadcrumbs-horizontal lfr-component"><li class="first"><span><a href="/pl">Strona główna</a></span></li><li><span><a href="/pl/aktualnosci">Aktualności</a></span></li><li class="last"><span><a href="/pl/aktualnosci/wiadomosci">Wiadomości</a></span></li></ul></nav>
<div class="portlet-layout"><div class="portlet-column"><div class="portlet-boundary portlet-boundary_56_ portlet-journal-content"><div class="portlet-content"><div class="journal-content-article"><h2 class="news-title">{title}</h2><div class="news-date">21 maja 2014</div><div class="news-text">{paragraphs(text, 'class="rtejustify"')}<p><em>Marcin Wojciechowski</em><br/><em>Rzecznik Prasowy MSZ</em></p></div>
<div class="gallery"><ul class="thumbs"><li><a href="/resource/aa11.jpg" rel="lightbox" title="Ministrowie przed rozmowami / fot. MSZ"><img src="/resource/aa11_mini.jpg" alt="" /></a></li><li><a href="/resource/aa12.jpg" rel="lightbox" title="Podpisanie memorandum / fot. MSZ"><img src="/resource/aa12_mini.jpg" alt="" /></a></li></ul></div></div></div></div></div></div></div><footer id="footer"><p>al. Szucha 23</p></footer></div></body></html>"""
    base = "http://www.msz.example.gov.pl/resource"
    return html, {
        "language": "pl-PL",
        "title": title,
        "date": "2014-05-21",
        "body": [*text, "Marcin Wojciechowski Rzecznik Prasowy MSZ"],
        "gallery": [
            picture(f"{base}/aa11.jpg", "Ministrowie przed rozmowami", "MSZ"),
            picture(f"{base}/aa12.jpg", "Podpisanie memorandum", "MSZ"),
        ],
        "gallery_also": [
            [
                picture(f"{base}/aa11.jpg", "Ministrowie przed rozmowami /", "MSZ"),
                picture(f"{base}/aa12.jpg", "Podpisanie memorandum /", "MSZ"),
            ]
        ],
        "authors": ANY,
        "breadcrumbs": ["Aktualności", "Wiadomości"],
    }


@page("https://men.example.gov.pl/ministerstwo/informacje/swiadectwa-z-czerwonym-paskiem.html")
def wordpress_ministry_polish() -> tuple[str, Gold]:
    title = "Świadectwa z czerwonym paskiem"
    text = [
        "Minister edukacji odwiedziła dziś szkołę podstawową w Serocku i pogratulowała uczniom wyników.",
        "Wakacje rozpoczęło 4,6 mln uczniów.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl-PL"><head><meta charset="UTF-8"><title>{title} - Ministerstwo Edukacji</title><link rel="https://api.w.org/" href="https://men.example.gov.pl/wp-json/" /><meta name="generator" content="WordPress 4.7.5" /></head>
<body class="single single-post single-format-standard"><div id="page"><div id="header"><a href="https://men.example.gov.pl" title="Strona główna">Ministerstwo Edukacji</a></div><ul id="menu-glowne"><li class="menu-item"><a href="/ministerstwo">Ministerstwo</a></li></ul>
<div id="breadcrumbs">Jesteś tutaj: <a href="https://men.example.gov.pl">Strona główna</a> / <a href="/kategoria/ministerstwo">Ministerstwo</a> / <a href="/kategoria/ministerstwo/informacje">Informacje</a> / {title}</div>
<div id="content"><div class="post hentry"><h2 class="posttitle">{title}</h2><p class="postmetadata"><span class="date">23.06.2017</span></p><div class="entry"><div class="gallery-thumb"><img src="https://men.example.gov.pl/wp-content/uploads/2017/06/swiadectwa.jpg" class="attachment-post wp-post-image" alt="świadectwa"/></div>{paragraphs(text)}<p>Departament Informacji<br />Ministerstwo Edukacji</p></div></div></div><div id="sidebar"><h3>Ostatnie wpisy</h3><ul><li><a href="/x.html">Rekrutacja do liceów</a></li></ul></div><div id="footer">al. Szucha 25</div></div></body></html>"""
    return html, {
        "language": "pl-PL",
        "title": title,
        "date": "2017-06-23",
        "body": [*text, "Departament Informacji Ministerstwo Edukacji"],
        "images": [picture("https://men.example.gov.pl/wp-content/uploads/2017/06/swiadectwa.jpg")],
        "authors": ANY,
        "breadcrumbs": ["Ministerstwo", "Informacje"],
    }


@page(f"{HOST}/pl/aktualnosci/13377,Odprawa-komendantow.html", content_type="text/plain; charset=utf-8")
def text_capture_of_intracom() -> tuple[str, Gold]:
    text = [
        "Minister spotkał się z komendantami wojewódzkimi. Odprawa dotyczyła zabezpieczenia imprez masowych.",
        "– Oczekuję ścisłej współpracy z organizatorami – powiedział minister.",
        "Więcej informacji można znaleźć na stronie http://www.policja.example.pl/odprawa.",
    ]
    captions = ["Odprawa komendantów", "Minister i komendant główny", "Odprawa komendantów"]
    blocks = [
        "Aktualności",
        "Informacja",
        "Strona znajduje się w archiwum.\nData publikacji 12.05.2015",
        "Odprawa komendantów",
        " Odprawa komendantów",
        *text,
        *captions,
        "Mapa serwisu",
    ]
    return "\n\n".join(blocks) + "\n", {
        "language": "pl",
        "language_also": [None],
        "title": "Odprawa komendantów",
        "date": "2015-05-12",
        "archived": True,
        "section": "Aktualności",
        "body": text,
        "links": ["http://www.policja.example.pl/odprawa"],
        "gallery": [(None, caption, None) for caption in captions],
        "images": ANY,
    }


@page("https://www.mzn.example.sk/aktuality/nova-nemocnica", content_type="text/plain; charset=utf-8")
def text_capture_of_a_slovak_page() -> tuple[str, Gold]:
    title = "V Michalovciach otvorili novú nemocnicu"
    text = [
        "Ministerka zdravotníctva dnes slávnostne otvorila novú nemocnicu v Michalovciach.",
        "Nemocnica má 220 lôžok a zamestnáva 500 ľudí, ktorí sa postarajú o pacientov z celého regiónu Zemplína.",
        "Investícia dosiahla 34 miliónov eur a stavba trvala dva roky.",
    ]
    blocks = [
        "Ministerstvo zdravotníctva SR",
        "Domov\nAktuality\nKontakt",
        title,
        "14. 01. 2020",
        *text,
        "© 2020 Ministerstvo zdravotníctva SR",
    ]
    return "\n\n".join(blocks), {
        "language": "sk",
        "language_also": [None],
        "title": title,
        "date": "2020-01-14",
        "body": text,
    }
