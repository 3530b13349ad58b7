"""Whole pages of INTRACOM, gov.pl and other sites: the text of `site_server` within head, menus and footer.

The parts around the text have the markup of the platforms and words of our own: two menus of 250 links in all,
scripts, styles, icons, a footer; about 40 KB a page, of which an article's text is a tenth.
"""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Iterator
from dataclasses import replace

from crawler.items import Page
from tests.end_to_end.site_server import WORDS, News, NewsSite, generate

BASE = {"intracom": "https://www.urzad.example.org", "govpl": "https://www.gov.pl"}
MENU_LINKS = 250
PARAGRAPHS = 8
PICTURES = 5


def portal_pages(platform: str, *, articles: int = 12, listings: int = 3) -> tuple[list[Page], list[Page]]:
    """(articles, listings) of a platform, the same at each call."""
    base = BASE[platform]
    rng = random.Random(platform)
    site = NewsSite(platform, [_lengthen(item, rng) for item in generate(articles + 30, seed=7)])
    head, top, bottom = _surroundings(platform, rng)

    def page(target: str) -> Page:
        answer = site.page(target, base)
        assert answer is not None
        text = answer[2].decode()
        text = text.replace("</head>", f"{head}</head>").replace("<body>", f"<body>{top}", 1)
        return Page(body=text.replace("</body>", f"{bottom}</body>").encode(), url=base + target)

    first = 0 if platform == "intracom" else 1
    return (
        [page(site.path(item)) for item in site.news[:articles]],
        [page(f"{site.listing_path}?page={first + number}") for number in range(listings)],
    )


def article_pages(
    platform: str, count: int, *, batch: int = 0, is_whole: bool = True
) -> Iterator[tuple[str, bytes]]:
    """(address, body) of `count` articles that no other batch has; `generic` is a system that no parser knows.

    `is_whole` is false for pages without menus, scripts and footer: a tenth of the size.
    """
    rng = random.Random(f"{platform} {batch}")
    base = f"https://www.urzad-{batch}.example.org"
    news = generate(count, seed=batch)
    site = NewsSite("intracom" if platform == "generic" else platform, news)
    head, top, bottom = _surroundings(platform, rng) if is_whole else ("", "", "")
    for short in news:
        item = _lengthen(short, rng) if is_whole else short
        if platform == "generic":
            url, text = f"{base}/news/{item.slug}", _unknown_system(item, base)
        else:
            url = site.url_of(base, item)
            render = site._intracom_article if platform == "intracom" else site._govpl_article
            text = render(item, base)
        text = text.replace("</head>", f"{head}</head>", 1).replace("<body>", f"<body>{top}", 1)
        yield url, text.replace("</body>", f"{bottom}</body>").encode()


def surround(body: bytes) -> bytes:
    """A page in UTF-8 that holds little but its article, with head, menus and footer of a whole one around that."""
    head, top, bottom = _surroundings("generic", random.Random(1))
    text = body.decode()
    text = re.sub("(?=</head>)", lambda _: head, text, count=1)
    text = re.sub("<body[^>]*>", lambda found: found[0] + top, text, count=1)
    return re.sub("(?=</body>)", lambda _: bottom, text, count=1).encode()


def _unknown_system(item: News, base: str) -> str:
    """An article of a system without parser: with structured data, or (every third) with its marks alone."""
    title, day = html.escape(item.title), item.day.isoformat() if item.day else ""
    data = json.dumps({"@type": "NewsArticle", "headline": item.title, "datePublished": day})
    described = f'<script type="application/ld+json">{data}</script>' if item.number % 3 else ""
    pictures = "".join(
        f'<figure><img src="/media/{item.number}-{n}.jpg" alt=""><figcaption>{html.escape(text)}</figcaption></figure>'
        for n, text in enumerate(item.captions)
    )
    text = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in item.paragraphs)
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} | Urząd</title>'
        f'<link rel="canonical" href="{base}/news/{item.slug}"><meta property="og:title" content="{title}">'
        f'{described}</head><body><main><article class="news"><h1>{title}</h1>'
        f'<time datetime="{day}">{day}</time><p class="intro">{html.escape(item.lead or "")}</p>'
        f'<div class="article-body">{text}{pictures}</div></article></main></body></html>'
    )


def _lengthen(item: News, rng: random.Random) -> News:
    """The article with as many paragraphs and pictures as a usual report of an event."""
    paragraphs = tuple(" ".join(_sentence(rng) for _ in range(4)) for _ in range(PARAGRAPHS))
    captions = tuple(_sentence(rng) for _ in range(PICTURES))
    return replace(item, paragraphs=paragraphs, captions=captions, shows_day=True)


def _sentence(rng: random.Random) -> str:
    return f"{' '.join(rng.choice(WORDS) for _ in range(rng.randint(8, 14))).capitalize()}."


def _surroundings(platform: str, rng: random.Random) -> tuple[str, str, str]:
    """What stands in the head, before and after the content."""
    head = "".join(
        f'<meta name="{name}" content="{_sentence(rng)}"/>'
        for name in ("description", "keywords", "twitter:description", "twitter:card", "viewport")
    )
    head += "".join(
        f'<link rel="icon" type="image/png" href="/img/icon-{n}.png" sizes="{n}x{n}">' for n in (16, 32, 96)
    )
    head += "".join(f'<link rel="stylesheet" type="text/css" href="/css/part-{n}.css">' for n in range(6))
    head += "".join(f'<script src="/scripts/part-{n}.js"></script>' for n in range(14))
    head += f"<script>var settings = {{{', '.join(f'part{n}: [{n}, {n * n}]' for n in range(60))}}};</script>"
    head += f"<style>{' '.join(f'.part-{n} > li a {{ margin: {n}px; color: #{n:06x} }}' for n in range(40))}</style>"
    lists = []
    for number in range(10):
        items = "".join(_menu_item(platform, rng, f"{number}-{n}") for n in range(MENU_LINKS // 10))
        lists.append(
            f'\n<li class="has-child unit-list-item" id="menu-{number}"><a href="/menu/{number}">{_name(rng)}</a>\n'
            f'<button class="toggle" aria-expanded="false"><span class="menu-open">{_name(rng)}</span></button>\n'
            f'<ul class="submenu">{items}</ul></li>'
        )
    icons = "".join(
        f'<li><a href="https://social.example.org/{n}"><span class="sr-only">{_name(rng)}</span>'
        f'<img src="/img/{n}.svg" alt="" aria-hidden="true"/></a></li>'
        for n in range(8)
    )
    search = (
        '<form class="search" action="/szukaj"><input type="hidden" name="scope" value="urzad"/>'
        '<input name="query" type="text"/><button type="submit">Szukaj</button></form>'
    )
    name = "gov-menu-nav" if platform == "govpl" else "nawigacja"
    top = (
        f'<ul class="nav"><li><a href="#content">{_name(rng)}</a></li></ul>\n<header class="page-header">'
        f'<div><ul class="icons">{icons}</ul>{search}</div>\n'
        f'<nav id="{name}" aria-label="Menu"><ul>{"".join(lists[:6])}</ul></nav></header>'
    )
    bottom = (
        f'<footer class="footer"><div class="main-container"><nav><ul>{"".join(lists[6:])}</ul></nav>'
        f"<address><h2>{_name(rng)}</h2><p>{_sentence(rng)}<br/>{_sentence(rng)}</p></address>"
        f'<ul class="icons">{icons}</ul><p>{_sentence(rng)}</p></div></footer>'
        f"<script>{' '.join(f'start({n});' for n in range(80))}</script>"
    )
    return head, top, bottom


def _menu_item(platform: str, rng: random.Random, number: str) -> str:
    words = [rng.choice(WORDS) for _ in range(rng.randint(1, 6))]
    path = "-".join(words)
    href = f"/pl/{words[0]}/{words[-1]}-{number}" if platform == "intracom" else f"/web/urzad/{path}"
    return f'\n<li>\n<a href="{href}"\n>{" ".join(words).capitalize()}</a>\n</li>'


def _name(rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(3)).capitalize()
