"""The frames and kinds of markup of `leaks`: how templates lay out a page, and a line or box in it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

_PIECE = re.compile(r"\[([^\]]*)\]|\{([^}]*)\}")


def inline(text: str) -> str:
    """A line with its links and buttons."""
    made = []
    end = 0
    for number, match in enumerate(_PIECE.finditer(text)):
        made.append(html.escape(text[end : match.start()]))
        end = match.end()
        if match[1] is not None:
            made.append(f"<a href='/seite/{len(match[1])}-{number}'>{html.escape(match[1])}</a>")
        else:
            made.append(f"<button type=button>{html.escape(match[2])}</button>")
    return "".join([*made, html.escape(text[end:])])


def _lines(text: str) -> list[str]:
    return [inline(part.strip()) for part in text.split("¶")]


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{line}</p>" for line in _lines(text))


def _boxes(text: str) -> str:
    return f"<div>{''.join(f'<div>{line}</div>' for line in _lines(text))}</div>"


def _headed(text: str) -> str:
    first, *rest = _lines(text)
    if not rest:
        return f"<div><p>{first}</p></div>"
    return f"<div><h3>{first}</h3>{''.join(f'<p>{line}</p>' for line in rest)}</div>"


def _spans(text: str) -> str:
    return f"<div>{'<br>'.join(f'<span>{line}</span>' for line in _lines(text))}</div>"


def _listed(text: str) -> str:
    first, *rest = _lines(text)
    if not rest:
        return f"<ul><li>{first}</li></ul>"
    return f"<h4>{first}</h4><ul>{''.join(f'<li>{line}</li>' for line in rest)}</ul>"


def _section(text: str) -> str:
    first, *rest = _lines(text)
    if not rest:
        return f"<section><div>{first}</div></section>"
    return f"<section><h4>{first}</h4><div>{''.join(f'<div>{line}</div>' for line in rest)}</div></section>"


def _strong(text: str) -> str:
    first, *rest = _lines(text)
    return f"<p><strong>{first}</strong>{''.join(f'<br>{line}' for line in rest)}</p>"


def _table(text: str) -> str:
    return f"<table>{''.join(f'<tr><td>{line}</td></tr>' for line in _lines(text))}</table>"


def _emphasis(text: str) -> str:
    return "".join(f"<p><em>{line}</em></p>" for line in _lines(text))


MARKUPS: dict[str, Callable[[str], str]] = {
    "paragraphs": _paragraphs,
    "boxes": _boxes,
    "headed box": _headed,
    "spans": _spans,
    "list": _listed,
    "section": _section,
    "strong": _strong,
    "table": _table,
    "emphasis": _emphasis,
}


def lay_out_kept(text: str) -> str:
    """A part of the text: paragraphs, headings, lists, a table."""
    parts = [part.strip() for part in text.split("¶")]
    if "‖" in text:
        rows = ("".join(f"<td>{inline(cell.strip())}</td>" for cell in part.split("‖")) for part in parts)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    made = []
    items: list[str] = []
    for part in [*parts, ""]:
        if part.startswith("- "):
            items.append(f"<li>{inline(part[2:])}</li>")
            continue
        if items:
            made.append(f"<ul>{''.join(items)}</ul>")
            items = []
        if part.startswith("# "):
            made.append(f"<h3>{inline(part[2:])}</h3>")
        elif part:
            made.append(f"<p>{inline(part)}</p>")
    return "".join(made)


class Frame(NamedTuple):
    """How a page is laid out, and of how many paragraphs its article is at most."""

    paragraphs: int
    build: Callable[[str, str, Sequence[str], str, str], str]
    """Of language, title, paragraphs, the line's markup, and its place."""


def _text(paragraphs: Sequence[str], line: str, place: str) -> str:
    made = [f"<p>{html.escape(p, quote=False)}</p>" for p in paragraphs]
    at = {"before": 0, "amid": (len(made) + 1) // 2, "after": len(made)}.get(place)
    if at is not None:
        made.insert(at, line)
    return "\n".join(made)


_MENU = "".join(
    f"<li><a href='/{i}'>{t}</a></li>" for i, t in enumerate(("Home", "News", "Press", "Service"))
)
_END = "<p>Lauterbach</p><a href='/imprint'>Imprint</a> <a href='/privacy'>Privacy</a>"


def _of_publisher(language: str, title: str, paragraphs: Sequence[str], line: str, place: str) -> str:
    head = f"<meta property='og:type' content='article'><meta property='og:title' content='{title}'>"
    data = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "%s"}</script>'
    outside = line if place == "outside" else ""
    beside = f"<div class='k3'>{line}</div>" if place == "beside" else ""
    return (
        f"<!DOCTYPE html><html lang={language}><head><title>{title} | Bote</title>{head}{data % title}</head><body>"
        f"<header><nav><ul>{_MENU}</ul></nav></header><main><article><h1>{title}</h1>"
        f"<div class='k1'>{_text(paragraphs, line, place)}</div>{outside}</article>{beside}</main>"
        f"<footer>{_END}</footer></body></html>"
    )


def _of_office(language: str, title: str, paragraphs: Sequence[str], line: str, place: str) -> str:
    outside = f"<div>{line}</div>" if place == "outside" else ""
    beside = f"<div id='b'>{line}</div>" if place == "beside" else ""
    return (
        f"<!DOCTYPE html><html lang={language}><head><title>{title}</title></head><body><div id='w'>"
        f"<div id='m'><ul>{_MENU}</ul></div>{beside}<div id='c'><h1>{title}</h1><div>{_text(paragraphs, line, place)}</div>"
        f"{outside}</div></div><div id='e'>{_END}</div></body></html>"
    )


def _flat(language: str, title: str, paragraphs: Sequence[str], line: str, place: str) -> str:
    beside = f"<td width=200>{line}</td>" if place == "beside" else ""
    outside = line if place == "outside" else ""
    return (
        f"<html lang={language}><head><title>{title}</title></head><body><table><tr><td colspan=2>"
        f"<ul>{_MENU}</ul></td></tr><tr><td><h2>{title}</h2>{_text(paragraphs, line, place)}{outside}</td>{beside}</tr>"
        f"<tr><td colspan=2>{_END}</td></tr></table></body></html>"
    )


def _blog(language: str, title: str, paragraphs: Sequence[str], line: str, place: str) -> str:
    outside = f"<footer>{line}</footer>" if place == "outside" else ""
    beside = f"<div id='secondary'>{line}</div>" if place == "beside" else ""
    return (
        f"<!DOCTYPE html><html lang={language}><head><title>{title} – Blog</title>"
        f"<meta property='og:title' content='{title}'></head><body><div id=page><div><ul>{_MENU}</ul></div>"
        f"<div id='primary'><article><header><h1>{title}</h1></header><div class='k2'>"
        f"{_text(paragraphs, line, place)}</div>{outside}</article></div>{beside}<div>{_END}</div></div></body></html>"
    )


FRAMES = {
    "publisher": Frame(6, _of_publisher),
    "office": Frame(6, _of_office),
    "flat": Frame(4, _flat),
    "blog": Frame(2, _blog),
}
