"""The demo site's article pages in the forms that INTRACOM pages have; pure functions of the content."""

from __future__ import annotations

import re
from html import escape

from crawler.demo.content import Content, File, Picture, Section, Story
from crawler.demo.notation import render
from crawler.demo.pages import Rendering, render_frame

# Polish typesetting: a one-letter word does not end a line
_SHORT_WORD = re.compile(r"(?<=\s)([aiouwzAIOUWZ]) (?=\w)")


def render_article(content: Content, story: Story, rendering: Rendering) -> str:
    """The page of an article."""
    text = render(story.body, lambda href: content.resolve(story, href))
    lead = f'<p class="intro">{_text(story.lead)}</p>' if story.lead and story.lead_form == "text" else ""
    main = [
        _crumbs(content.sections[story.section], story),
        '<div class="archiwum"><h3>Informacja</h3><p>Strona znajduje się w archiwum.</p></div>'
        if story.archived
        else "",
        _head(story),
        f'<article class="txt">{_lead_picture(story.picture)}{lead}{_typeset(text.html)}</article>',
        _gallery(story),
        _files([file for file in story.files if not story.is_inline(file)]),
        _print_box(story),
    ]
    return render_frame(content, story.title, "\n".join(main), rendering)


def _crumbs(section: Section, story: Story) -> str:
    above = "".join(f"<li><span>{escape(name)}</span></li>" for name in section.crumbs[:-1])
    here = f'<li><a href="{section.path}">{escape(section.name)}</a></li><li>{_text(story.title)}</li>'
    return (
        '<div id="sciezka-navi"><ul id="sciezka-naviUl"><li><a href="/">Strona główna</a></li>'
        f"{above}{here}</ul></div>"
    )


def _head(story: Story) -> str:
    lines = []
    if story.date_form == "metryka":
        label, changed = "", ""
        if story.modified:
            label = "Data publikacji: "
            changed = f'<div class="data">Data modyfikacji: {story.modified:%d.%m.%Y}</div>'
        day = f'<div class="data icon-info">{label}{story.date:%d.%m.%Y}</div>'
        lines.append(f'<section class="metryka">{day}{changed}</section>')
    lines.append(f"<h2>{_text(story.title)}</h2>")
    if story.lead and story.lead_form == "heading":
        lines.append(f"<h3>{_text(story.lead)}</h3>")
    elif story.lead and story.lead_form == "head":
        lines.append(f'<div class="intro">{_text(story.lead)}</div>')
    return f'<div class="head">{"".join(lines)}</div>'


def _lead_picture(picture: Picture | None) -> str:
    if picture is None:
        return ""
    caption = f'<p class="podpis"> {_caption(picture)}</p>' if picture.caption else ""
    return f'<div class="foto">{_linked(picture)}{caption}</div>'


def _gallery(story: Story) -> str:
    if not story.gallery:
        return ""
    if story.gallery_form == "list":
        items = [f"<li>{_linked(p, title=_caption(p))}</li>" for p in story.gallery]
        return f'<ul class="galeria">{"".join(items)}</ul>'
    if story.gallery_form == "figures":
        items = [
            f"<figure>{_linked(p)}<figcaption>{_caption(p)}</figcaption></figure>" for p in story.gallery
        ]
    else:
        items = [
            f'<div class="zdjecie">{_linked(p)}<p class="opis"> {_caption(p)}</p></div>'
            for p in story.gallery
        ]
    return f'<div class="galeria"><h3 class="hide">Galeria</h3>{"".join(items)}</div>'


def _linked(picture: Picture, title: str = "") -> str:
    attributes = f' rel="galeria" title="{title}"' if title else ""
    image = f'<img src="{picture.thumbnail_url}" alt="{escape(picture.alt)}"/>'
    return f'<a href="{picture.url}"{attributes}>{image}</a>'


def _caption(picture: Picture) -> str:
    credit = f"Fot. {picture.credit}" if picture.credit else ""
    return escape(f"{picture.caption or ''} {credit}".strip())


def _files(files: list[File]) -> str:
    if not files:
        return ""
    items = "".join(f'<li><a href="{escape(file.url)}">{escape(file.text)}</a></li>' for file in files)
    return f'<div class="zalaczniki"><h3>Załączniki</h3><ul>{items}</ul></div>'


def _print_box(story: Story) -> str:
    day = ""
    if story.date_form == "drukuj":
        day = f'<span class="data">Data publikacji {story.date:%d.%m.%Y}</span>'
    return f'<div id="drukuj">{day}<a href="javascript:window.print()">drukuj</a></div>'


def _text(text: str) -> str:
    return _typeset(escape(text, quote=False))


def _typeset(markup: str) -> str:
    return _SHORT_WORD.sub("\\1\u00a0", markup)
