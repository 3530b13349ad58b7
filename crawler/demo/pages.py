"""The demo site's frame, lists, feed and service pages in INTRACOM markup; no HTTP, no clock."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime
from html import escape
from importlib.resources import files
from string import Template
from typing import NamedTuple
from zoneinfo import ZoneInfo

from crawler.demo.content import Content, Notice, Section, Story

TIMEZONE = "Europe/Warsaw"
FEED = "/dokumenty/rss/1-rss-1.rss"
FEED_LENGTH = 10
ROBOTS = "User-agent: *\nDisallow: /pl/panel\nDisallow: /pl/robocze/\n"

_FRAME = Template((files("crawler.demo") / "content" / "frame.html").read_text(encoding="utf-8"))
_NO_PICTURE = "/dokumenty/szablonyimg/1.png"


class Rendering(NamedTuple):
    """What of a page changes with every request."""

    now: datetime
    seconds: float
    session: str


def render_frame(content: Content, title: str, main: str, rendering: Rendering) -> str:
    """A whole page around its main part, signed as the CMS signs."""
    name = escape(content.publisher)
    menu = "".join(
        f'<li class=" "><a href="{section.path}" target="_top">\n   {escape(section.name)}  </a></li>'
        for section in content.sections.values()
    )
    time = f"{rendering.now.astimezone(ZoneInfo(TIMEZONE)):%d.%m.%Y %H:%M}"
    return _FRAME.substitute(
        publisher=name,
        title=f" {escape(title)} - {name}" if title else f" {name}",
        feed=FEED,
        menu=menu,
        main=main,
        signature=f"<!-- {rendering.seconds:.6f} / WebAdministrator ({time}) //--><!-- WWW:1 //-->",
    )


def render_home(content: Content, rendering: Rendering) -> str:
    """The front page: top news and the first items of every section."""
    main = _top_news(content, rendering.session)
    for key, section in content.sections.items():
        items = [_item(content, item, section, "a") for item in content.listed(key)[:3]]
        more = f'<div class="wiecejAll"><a href="{section.path}">więcej</a></div>'
        main += _panel(section.name, items) + more
    return render_frame(content, "", main, rendering)


def render_listing(content: Content, key: str, number: int, rendering: Rendering) -> str:
    """Page `number` (from 0) of a section's listing; one past the end has no items."""
    section = content.sections[key]
    items = content.listed(key)
    first = number * section.per_page
    variant = section.variants[min(number, len(section.variants) - 1)]
    shown = [_item(content, item, section, variant) for item in items[first : first + section.per_page]]
    has_slider = section is next(iter(content.sections.values())) and number == 0
    main = [
        _top_news(content, rendering.session) if has_slider else "",
        _panel(section.name, shown),
        _pager(-(-len(items) // section.per_page), number),
        _beside(content, section),
    ]
    return render_frame(content, section.name, "\n".join(main), rendering)


def render_plain(content: Content, title: str, text: str, rendering: Rendering) -> str:
    """A page with a heading and one paragraph: contact, errors."""
    main = f'<div class="head"><h2>{escape(title)}</h2></div><p>{escape(text)}</p>'
    return render_frame(content, title, main, rendering)


def render_trap(content: Content, target: str, rendering: Rendering) -> str:
    """A calendar day, filter or print version: links to ever more of its kind."""
    start = escape(target + ("&" if "?" in target else "?"))
    steps = "".join(f'<li><a href="{start}{rendering.session}={n}">dalej {n}</a></li>' for n in range(3))
    return render_frame(content, "Kalendarium", f"<ul>{steps}</ul>", rendering)


def render_feed(content: Content, base_url: str) -> str:
    """RSS 2.0 of the newest articles; at midnight, as a system has it that keeps no hour."""
    items = []
    for story in content.newest(FEED_LENGTH):
        published = datetime(story.date.year, story.date.month, story.date.day, tzinfo=ZoneInfo(TIMEZONE))
        items.append(
            f"<item><title>{escape(story.title)}</title><link>{base_url}{content.path(story)}</link>"
            f"<description>{escape(story.lead or '')}</description>"
            f"<pubDate>{format_datetime(published)}</pubDate></item>"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
        f"<title>{escape(content.publisher)}</title><link>{base_url}/</link>{''.join(items)}</channel></rss>\n"
    )


def _panel(name: str, items: list[str]) -> str:
    return (
        f'<section class="panel"><div class="naglowek"><h2>{escape(name)}</h2></div>\n'
        f'<div class="okno"><ul>\n{"".join(items)}<li class="clear"></li>\n</ul></div></section>'
    )


def _item(content: Content, item: Story | Notice, section: Section, variant: str) -> str:
    """An item of a listing in one of the forms that sites of the family show."""
    href = escape(content.path(item) if isinstance(item, Story) else item.url)
    title = escape(item.title, quote=False)
    lead = f"<p>{escape(item.lead, quote=False)}</p>" if item.lead else ""
    day = f"{item.date:%d.%m.%Y}"
    picture = item.picture.thumbnail_url if isinstance(item, Story) and item.picture else _NO_PICTURE
    style = f"style=\"background-image:url('{picture}')\""
    kind, inside = {
        "a": (
            "news",
            f'<div class="imgwraper"><img src="{picture}" alt=""/></div><strong>{title}</strong>{lead}'
            f'<span class="data">{section.date_label}{day}</span><span class="dodatek">MSP  </span>',
        ),
        "b": (
            "threeRows box dataBox",
            f'<div class="imgwraperLeft" {style}></div><h3>{title}</h3>{lead}<span class="data">{day}</span>',
        ),
        "c": (
            "news threeRows",
            f'<div class="imgwraper" {style}><div class="data">{day}</div></div><h3>{title}</h3>{lead}',
        ),
        "d": ("strz", f"<h3>{title}</h3>"),
        "e": ("news fotoLeft", f'<img src="{picture}" alt=""/><h3>{title}</h3>'),
    }[variant]
    return f'<li class="{kind}"><a href="{href}" target="_top">{inside}</a></li>\n'


def _top_news(content: Content, session: str) -> str:
    """The slider of the newest articles: the same as in the list, their addresses in another spelling."""
    items = []
    for story in content.newest(2):
        href = f"{content.path(story).replace(',', '%2C')}?sid={session}"
        title, lead = escape(story.title, quote=False), escape(story.lead or "", quote=False)
        items.append(
            f'<section class="item"><a href="{href}"><div class="info">'
            f"<h3>{title}</h3><p>{lead}</p></div></a></section>"
        )
    return f'<article id="topnews"><div class="slider">{"".join(items)}</div></article>'


def _pager(pages: int, current: int) -> str:
    links = [f'<li><a href="?page={n}">{n + 1}</a></li>' for n in range(pages)] if pages > 1 else []
    if current + 1 < pages:
        links.append(f'<li><a href="?page={current + 1}">następna</a></li>')
    return f'<div id="meni_strony"><ul>{"".join(links)}</ul></div>'


def _beside(content: Content, section: Section) -> str:
    """The right-hand column: most-read articles without dates, and ways into lists without end."""
    most_read = "".join(_item(content, story, section, "d") for story in content.stories[:2])
    return (
        f'<div class="mainRight"><div class="okno"><ul>{most_read}</ul></div>'
        '<div class="kalendarium"><a href="/pl/kalendarium/dzien,sel.ajax?did=54&amp;data=10-14-2025">14</a> '
        f'<a href="{section.path}?ida%5B4%5D=28">województwo lubelskie</a> '
        f'<a href="{section.path}?ida[4]=30&amp;page=1">województwo mazowieckie</a> '
        f'<a href="/pl/wai{section.path.removeprefix("/pl")}">wersja tekstowa</a></div></div>'
    )
