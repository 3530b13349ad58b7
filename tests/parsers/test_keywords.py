"""Keywords of an article, in all forms in which pages show or state them; those of the site and of other articles are none."""

from __future__ import annotations

import json

import pytest

from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

TITLE = "Neue Fähre über die Lauter fährt ab Mai"
TAGS = ["Hafen", "Stadtrat", "Schiffe"]


def tags_of(after: str = "", head: str = "", before: str = "") -> list[str]:
    return list(
        record(
            f"<html lang=de><head><title>{TITLE}</title>{head}</head><body><main><h1>{TITLE}</h1>{before}"
            f"<div class=q3>{TEXT}{MORE}</div>{after}</main></body></html>"
        ).tags
    )


def links(names: list[str] = TAGS, path: str = "/t/") -> str:
    return ", ".join(f"<a href='{path}{n}'>{name}</a>" for n, name in enumerate(names))


def ld(keywords: object) -> str:
    node = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2024-03-12", "keywords": keywords}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


LABELS = (
    "Tags", "Schlagwörter", "Stichwörter", "Mots-clés", "Etiquetas", "Palabras clave", "Parole chiave", "Palavras-chave", "Tagi",
    "Trefwoorden", "Štítky", "Klíčová slova", "Nyckelord", "Теги", "Ключевые слова", "Ετικέτες", "Etiketler", "Címkék", "关键词",
    "برچسب‌ها", "الوسوم", "תגיות", "საკვანძო სიტყვები", "Պիտակներ", "Açar sözlər", "टैग", "แท็ก", "ស្លាក", "Maneno muhimu",
)  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [
        "<p>{0}, {1}</p>",
        "<p>Mehr: {0} | {1}</p>",
        "<div>{2}{0}</div>",
        "<footer>{0} {1}</footer>",
        "<table><tr><td>{0} {1}</td></tr></table>",
        "<p><small>{0} {1}</small></p>",
    ],
)
def test_links_in_a_row_that_begin_with_the_sign_of_keywords(row: str) -> None:
    names = ["Hafen", "Stadtrat", "Am alten Hafen"]
    row = row.format(*(f"<a href=/suche?q={n}>#{name}</a>" for n, name in enumerate(names)))
    shown = [name for name in names if f"#{name}" in row]
    assert sorted(tags_of(row)) == sorted(shown)
    assert tags_of("<p><a href=/suche?q=1>#Hafen</a> <a href=/das-amt>Das Amt</a></p>") == []


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize(
    "form",
    [
        "<p class=q5>{label}: {links}</p>",
        "<div class=q5><strong>{label}:</strong> {links}</div>",
        "<h3>{label}</h3><div>{links}</div>",
        "<p class=q5>{label}: {names}</p>",
        "<p class=q5><b>{label}:</b> {names}</p>",
    ],
)
def test_keywords_behind_a_label(label: str, form: str) -> None:
    found = tags_of(form.format(label=label, links=links(), names=", ".join(TAGS)))
    assert found == TAGS


@pytest.mark.parametrize(
    "label", ["Themen", "Topics", "Thèmes", "Onderwerpen", "Témata", "Темы", "Θέματα", "Thema's"]
)
def test_topics_are_keywords_where_they_are_links(label: str) -> None:
    assert tags_of(f"<h3>{label}</h3><ul>{links()}</ul>") == TAGS
    assert tags_of(f"<p class=q5>{label}: {', '.join(TAGS)}</p>") == []
    assert tags_of(f"<nav><h3>{label}</h3><ul>{links()}</ul></nav>") == []


@pytest.mark.parametrize(
    "box",
    [
        "<ul class=article-tags><li><span>Hafen</span></li><li><span>Stadtrat</span></li><li><span>Schiffe</span></li></ul>",
        "<div class=field-tags><div>Schlagwörter</div><div class=tags><i>Hafen</i><i>Stadtrat</i><i>Schiffe</i></div></div>",
        "<div class=tags>Tags: Hafen; Stadtrat; Schiffe</div>",
        "<div class=field_topics><div class=label>Topic</div><div><i>Hafen</i><i>Stadtrat</i><i>Schiffe</i></div></div>",
        "<nav aria-label=tags><ul><li><a href='/1'>Hafen</a></li><li><a href='/2'>Stadtrat</a></li><li><a href='/3'>Schiffe</a></li></ul></nav>",
        "<div class=q5><a href='/1'>#Hafen</a> <a href='/2'>#Stadtrat</a> <a href='/3'>#Schiffe</a></div>",
    ],
)
def test_keywords_of_a_list(box: str) -> None:
    assert tags_of(box) == TAGS


@pytest.mark.parametrize(
    "key", ["news_keywords", "parsely-tags", "sailthru.tags", "og:article:tag", "dc.subject"]
)
def test_keywords_of_further_metadata(key: str) -> None:
    assert tags_of(head=f"<meta name='{key}' content='Hafen, Stadtrat, cat_12, Schiffe'>") == TAGS
    assert (
        tags_of(head=f"<meta name='{key}' content='neue,fähre,über,lauter,Hafen'>") == []
    )  # the title's words
    assert tags_of(head=f"<meta name='{key}' content='{TITLE}, {', '.join(LABELS)}'>") == []


def test_keywords_of_the_site_are_none() -> None:
    assert tags_of(head="<meta name=keywords content='Hafen, Stadtrat, Schiffe'>") == []


@pytest.mark.parametrize("keywords", ["Hafen | Stadtrat | Schiffe", json.dumps(TAGS), [*TAGS, "Hafen"]])
def test_keywords_of_json_ld(keywords: object) -> None:
    assert tags_of(head=ld(keywords)) == TAGS


@pytest.mark.parametrize("name", ["popular-tags", "trending-topics"])
def test_what_readers_look_for_is_none(name: str) -> None:
    box = f"<div class={name}><h3>Tags</h3>{links(path='/tag/')}</div>"
    assert tags_of(box) == tags_of(before=box) == []


def test_keywords_of_teasers_are_none() -> None:
    teaser = "<div><h3><a href='/n/7'>Brücke bleibt bis zum Herbst gesperrt</a></h3><p><a rel=tag href='/t/8'>Brücke</a></p></div>"
    assert tags_of(teaser) == []
    assert (
        tags_of(f"<div class=card><a href='/n/7'>Brücke gesperrt</a><div class=tags>{links()}</div></div>")
        == []
    )
    own = f"<div><div class=tags>{links()}</div><h3><a href='/n/7'>Brücke bleibt bis zum Herbst gesperrt</a></h3></div>"
    assert tags_of(own) == TAGS


@pytest.mark.parametrize(
    ("items", "tags"),
    [
        ("<li class=category_1><a href='/n/category/hafen/'>Hafen</a></li>", []),
        ("<li class=category_1><a href='/n/category/hafen/'>Hafen</a></li><li class=tag_1><a href='/n/tag/boot/'>Boote</a></li>", ["Boote"]),
        ("<li class=t1><a href='/n/category/hafen/'>Hafen</a></li>", ["Hafen"]),
        ("<li class=category><a href='/n/tag/boot/'>Boote</a></li>", ["Boote"]),
    ],
    ids=["section alone", "section and keyword", "keyword at the address of one", "keyword in a box of one"],
)  # fmt: skip
def test_items_called_category_are_sections(items: str, tags: list[str]) -> None:
    assert tags_of(before=f"<ul class='post-detail tags'>{items}</ul>") == tags


@pytest.mark.parametrize("tag", ["p", "div", "li"])
def test_further_labels_in_the_box_of_keywords(tag: str) -> None:
    others = f"<{tag}><strong>Länder:</strong> <a href='/r'>Wales</a></{tag}><{tag}><strong>Stelle:</strong> <a href='/u'>Hafenamt</a></{tag}>"
    assert tags_of(f"<div class=tags><{tag}><strong>Tags:</strong> {links()}</{tag}>{others}</div>") == TAGS
