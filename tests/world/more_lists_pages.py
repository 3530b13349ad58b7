"""Further lists of news and pages that are no news, in the words of further languages."""

from __future__ import annotations

from datetime import datetime

from tests.world.building import Gold, page
from tests.world.listing_pages import listing
from tests.world.refusal_pages import rejection


@page("https://www.dgs.example.pt/noticias.aspx")
def joomla_blog_portuguese() -> tuple[str, Gold]:
    entries = [
        ("/noticias/141-gripe", "Vacinação contra a gripe começa a 28 de setembro", "15 setembro 2020"),
        ("/noticias/140-calor", "Onda de calor: recomendações à população", "8 setembro 2020"),
        ("/noticias/139-escolas", "Orientações para o regresso às escolas", "4 setembro 2020"),
        ("/noticias/138-praias", "Balanço da época balnear", "1 setembro 2020"),
    ]
    rows = "".join(
        f"""<div class="items-row cols-1 row-{n}"><div class="item column-1" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><div class="page-header"><h2 itemprop="name"><a href="{path}" itemprop="url">{title}</a></h2></div><dl class="article-info"><dd class="published"><time datetime="2020-09-{date.split()[0]:0>2}T10:00:00+00:00" itemprop="datePublished">{date}</time></dd></dl><p>A Direção-Geral divulgou hoje as orientações para os próximos meses, que entram em vigor de imediato.</p><p class="readmore"><a class="btn" href="{path}">Ler mais: {title}</a></p></div></div>"""
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="pt-pt"><head><meta charset="utf-8"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>Notícias</title></head><body class="site com_content view-category layout-blog"><header><a href="/">Direção-Geral</a><nav><ul><li><a href="/sobre">Sobre</a></li><li><a href="/noticias.aspx">Notícias</a></li></ul></nav></header><main><div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>Notícias</h1></div>{rows}<div class="pagination"><p class="counter">Pág. 1 de 12</p><ul><li class="pagination-next"><a title="Seguinte" href="/noticias.aspx?start=4">Seguinte</a></li></ul></div></div></main><footer>Lisboa</footer></body></html>"""
    base = "https://www.dgs.example.pt"
    gold = listing(base, entries, f"{base}/noticias.aspx?start=4")
    gold["items_also"] = [[(u, t, f"2020-09-{d.split()[0]:0>2}T10:00:00+00:00") for u, t, d in gold["items"]]]
    return html, gold


@page("https://www.forst.example.at/presse.html")
def typo3_news_list_austrian() -> tuple[str, Gold]:
    entries = [
        ("/presse/detail/borkenkaefer.html", "Borkenkäfer: Schadholz geht zurück", "03.08.2021"),
        ("/presse/detail/waldfonds.html", "Waldfonds: 1.000 Anträge bewilligt", "27.07.2021"),
        ("/presse/detail/jagd.html", "Neue Schonzeiten für die Jagd", "20.07.2021"),
        ("/presse/detail/holzbau.html", "Holzbau-Initiative gestartet", "13.07.2021"),
        ("/presse/detail/lehre.html", "Mehr Lehrlinge in der Forstwirtschaft", "06.07.2021"),
    ]
    rows = "".join(
        f"""<div class="article articletype-0" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3><a itemprop="url" title="{title}" href="{path}"><span itemprop="headline">{title}</span></a></h3></div><div class="footer"><p><span class="news-list-date"><time datetime="{date[6:]}-{date[3:5]}-{date[:2]}" itemprop="datePublished">{date}</time></span></p></div><div class="teaser-text" itemprop="description"><p>Das Ministerium hat heute in Wien die aktuellen Zahlen vorgelegt. <a class="more" title="{title}" href="{path}">Weiterlesen</a></p></div></div>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>Presse - Forst</title><meta name="generator" content="TYPO3 CMS"></head><body><header><a href="/">Forst</a><nav><ul><li><a href="/wald.html">Wald</a></li><li><a href="/presse.html">Presse</a></li></ul></nav></header><main><h1>Presse</h1><div class="news"><div class="news-list-view" id="news-container-12">{rows}<div class="page-navigation"><p>Seite 1 von 8</p><ul class="f3-widget-paginator"><li class="current">1</li><li><a href="/presse/seite-2.html">2</a></li><li class="last next"><a href="/presse/seite-2.html">nächste</a></li></ul></div></div></div></main><footer>Wien</footer></body></html>"""
    base = "https://www.forst.example.at"
    gold = listing(base, entries, f"{base}/presse/seite-2.html")
    gold["items_also"] = [[(u, t, f"{d[6:]}-{d[3:5]}-{d[:2]}") for u, t, d in gold["items"]]]
    return html, gold


@page("https://www.agriculture.example.gouv.fr/actualites-presse")
def dsfr_cards_french() -> tuple[str, Gold]:
    entries = [
        ("/actualites/vendanges", "Vendanges 2023 : une récolte stable", "11 septembre 2023"),
        ("/actualites/secheresse", "Sécheresse : les aides aux éleveurs", "6 septembre 2023"),
        ("/actualites/installation", "Installation : le nouveau guichet unique", "1 septembre 2023"),
        ("/actualites/cantines", "Cantines : plus de produits locaux", "29 août 2023"),
    ]
    cards = "".join(
        f"""<div class="fr-col-12 fr-col-md-4"><div class="fr-card fr-enlarge-link"><div class="fr-card__body"><div class="fr-card__content"><h2 class="fr-card__title"><a href="{path}">{title}</a></h2><p class="fr-card__desc">Le ministre a présenté ce matin les mesures prises par le Gouvernement.</p><div class="fr-card__start"><p class="fr-card__detail fr-icon-calendar-line">{date}</p></div></div></div><div class="fr-card__header"><div class="fr-card__img"><img class="fr-responsive-img" src="/img/{n}.jpg" alt=""></div></div></div></div>"""
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="fr" data-fr-scheme="system"><head><meta charset="utf-8"><title>Actualités | Ministère de l’Agriculture</title></head><body><header role="banner" class="fr-header"><p class="fr-logo">Ministère</p><nav class="fr-nav"><ul><li><a class="fr-nav__link" href="/ministere">Ministère</a></li><li><a class="fr-nav__link" href="/actualites-presse" aria-current="page">Actualités</a></li></ul></nav></header><main role="main"><div class="fr-container"><h1>Actualités</h1><div class="fr-grid-row fr-grid-row--gutters">{cards}</div><nav role="navigation" class="fr-pagination" aria-label="Pagination"><ul class="fr-pagination__list"><li><a class="fr-pagination__link" aria-current="page">1</a></li><li><a class="fr-pagination__link" href="/actualites-presse?page=1">2</a></li><li><a class="fr-pagination__link fr-pagination__link--next" href="/actualites-presse?page=1">Page suivante</a></li></ul></nav></div></main></body></html>"""
    base = "https://www.agriculture.example.gouv.fr"
    return html, listing(base, entries, f"{base}/actualites-presse?page=1")


@page(
    "http://www.mpips.example.gov.pl/aktualnosci.php?rok=2004",
    encoding="iso-8859-2",
    content_type="text/html",
)
def plain_list_of_links_polish() -> tuple[str, Gold]:
    entries = [
        ("/news.php?id=88", "Konferencja o polityce rodzinnej", "2004-05-14"),
        ("/news.php?id=87", "Nowe zasady świadczeń przedemerytalnych", "2004-05-11"),
        ("/news.php?id=86", "Spotkanie Komisji Trójstronnej", "2004-05-07"),
        ("/news.php?id=85", "Bezrobocie w kwietniu spadło", "2004-05-05"),
        ("/news.php?id=84", "Targi pracy w Katowicach", "2004-05-04"),
    ]
    rows = "<br>\n".join(f'{date} <a href="{path}">{title}</a>' for path, title, date in entries)
    html = f"""<html><head><title>MPiPS - Aktualności</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body><table width="100%"><tr><td colspan="2"><img src="/img/top.gif" alt="MPiPS"></td></tr><tr><td width="150"><a href="/">Start</a><br><a href="/aktualnosci.php">Aktualności</a></td><td><h2>Aktualności 2004</h2>{rows}</td></tr></table></body></html>"""
    return html, listing("http://www.mpips.example.gov.pl", entries)


@page("https://www.trade.example.mt/en/media/press-releases")
def query_loop_english() -> tuple[str, Gold]:
    def stamp(date: str) -> str:
        return f"{datetime.strptime(date, '%B %d, %Y'):%Y-%m-%dT10:00:00}+02:00"

    base = "https://www.trade.example.mt"
    entries = [
        ("/en/pr-2107/", "Malta and Tunisia sign trade agreement", "May 4, 2023"),
        ("/en/pr-2106/", "Support scheme for small exporters extended", "April 28, 2023"),
        ("/en/pr-2105/", "Minister visits shipyard apprentices", "April 21, 2023"),
        ("/en/pr-2104/", "New rules for online marketplaces", "April 14, 2023"),
    ]
    rows = "".join(
        f"""<li class="wp-block-post post type-post"><h2 class="wp-block-post-title"><a href="{base}{path}" target="_self">{title}</a></h2><div class="wp-block-post-date"><time datetime="{stamp(date)}">{date}</time></div><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">The Ministry announced today that the measure will come into force next month&hellip; <a class="wp-block-post-excerpt__more-link" href="{base}{path}">Read more</a></p></div></li>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8" /><title>Press Releases &#8211; Trade Malta</title></head><body class="page-template-default page"><div class="wp-site-blocks"><header><p class="wp-block-site-title"><a href="{base}">Trade Malta</a></p><nav><ul><li><a href="/en/about/">About</a></li><li><a href="/en/media/">Media</a></li></ul></nav></header><main><h1 class="wp-block-post-title">Press Releases</h1><div class="wp-block-query"><ul class="wp-block-post-template">{rows}</ul><nav class="wp-block-query-pagination"><div class="wp-block-query-pagination-numbers"><span class="page-numbers current">1</span><a class="page-numbers" href="?query-1-page=2">2</a></div><a href="{base}/en/media/press-releases?query-1-page=2" class="wp-block-query-pagination-next">Next Page</a></nav></div></main></div></body></html>"""
    gold = listing(base, entries, f"{base}/en/media/press-releases?query-1-page=2")
    gold["items_also"] = [[(u, t, stamp(d)) for u, t, d in gold["items"]]]
    return html, gold


def _missing(title: str, text: str, lang: str, office: str) -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {office}</title></head><body><header><a href="/">{office}</a><nav><a href="/a">1</a><a href="/b">2</a></nav></header><main><h1>{title}</h1><p>{text}</p></main><footer>© {office}</footer></body></html>"""


@page("https://www.sns.example.pt/xyz")
def portuguese_missing_page() -> tuple[str, Gold]:
    return _missing(
        "Página não encontrada", "A página que procura não existe ou foi removida.", "pt", "Saúde"
    ), rejection("soft_404")


@page("https://www.mpo.example.cz/xyz")
def czech_missing_page() -> tuple[str, Gold]:
    return _missing(
        "Stránka nenalezena", "Požadovaná stránka neexistuje nebo byla přesunuta.", "cs", "MPO"
    ), rejection("soft_404")


@page("https://www.kormany.example.hu/xyz")
def hungarian_missing_page() -> tuple[str, Gold]:
    return _missing("Az oldal nem található", "A keresett oldal nem létezik.", "hu", "Kormány"), rejection(
        "soft_404"
    )


@page("https://www.overheid.example.nl/xyz")
def dutch_missing_page() -> tuple[str, Gold]:
    return _missing(
        "Pagina niet gevonden", "De pagina die u zoekt, bestaat niet (meer).", "nl", "Overheid"
    ), rejection("soft_404")


@page("https://www.myndigheten.example.se/xyz")
def swedish_missing_page() -> tuple[str, Gold]:
    return _missing(
        "Sidan kunde inte hittas", "Sidan du söker finns inte eller har flyttats.", "sv", "Myndigheten"
    ), rejection("soft_404")


@page("https://www.mai.example.ro/xyz")
def romanian_missing_page() -> tuple[str, Gold]:
    return _missing(
        "Pagina nu a fost găsită", "Ne pare rău, pagina căutată nu există.", "ro", "MAI"
    ), rejection("soft_404")


@page("https://www.servizio.example.it/xyz")
def maintenance_in_italian() -> tuple[str, Gold]:
    return _missing(
        "Sito in manutenzione",
        "Il sito è temporaneamente non disponibile. Torneremo presto.",
        "it",
        "Servizio",
    ), rejection("unavailable")
