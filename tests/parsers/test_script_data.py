"""Pages whose text only scripts put in: it is taken from their data where that is unmistakable, else they are refused."""

from __future__ import annotations

import html
import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.document import Document
from crawler.extract import extract
from crawler.items import Article, Listing, Page, Rejection, Site
from crawler.parsers.fields.page.rich_text import to_html
from crawler.parsers.fields.page.script_data import find_script_article
from crawler.sites import Registry

URL = "https://www.urzad.example/news/most"
SITE = Site(id="xx-urzad", hosts=("www.urzad.example",), listings=("https://www.urzad.example/news",))
TITLE = "Nowy most przez rzekę otwarty"
PARAGRAPHS = (
    "Minister otworzył dziś rano nowy most przez rzekę, w obecności burmistrza i wielu gości z całego powiatu.",
    "Most ma czterysta metrów długości, dwa pasy ruchu i ścieżkę dla rowerów; budowano go trzy lata.",
    "Po południu przejechały nim pierwsze autobusy, a stary most zostanie zamknięty w przyszłym miesiącu.",
)
MARKUP = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
ARTICLE = {"title": TITLE, "body": MARKUP, "publishedAt": "2023-05-04T10:00:00+02:00"}
SHELL = "<div id=app></div><script src=/main.js></script>"


def page(body: str, head: str = "", title: str = f"{TITLE} - Urząd") -> str:
    return f"<!DOCTYPE html><html lang=pl><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"


def read(markup: str, url: str = URL) -> Article | Listing | Rejection:
    return extract(Page(body=markup.encode(), url=url, content_type="text/html"), Registry(()), SITE)


def block(value: Any, attributes: str = 'id="__NEXT_DATA__" type="application/json"') -> str:
    return f"<script {attributes}>{json.dumps(value)}</script>"


def nested(value: Any) -> Any:
    return {"props": {"pageProps": {"menu": [{"title": "O nas", "url": "/o-nas"}], "page": value}}}


def flat(value: Any) -> list[Any]:
    """As Nuxt 3 writes a value: objects and lists name the places of what they hold."""
    places: list[Any] = []

    def put(inner: Any) -> int:
        place = len(places)
        places.append(None)
        if isinstance(inner, dict):
            places[place] = {key: put(item) for key, item in inner.items()}
        elif isinstance(inner, list):
            places[place] = [put(item) for item in inner]
        else:
            places[place] = inner
        return place

    put({"data": {"news": value}, "state": {}})
    reactive = len(places)
    places.append(places[0])
    places[0] = ["ShallowReactive", reactive]
    return places


ANGULAR = json.dumps({"G.json.news": ARTICLE}, ensure_ascii=False)
for character, escape in (("&", "&a;"), ('"', "&q;"), ("'", "&s;"), ("<", "&l;"), (">", "&g;")):
    ANGULAR = ANGULAR.replace(character, escape)


def flight(value: Any) -> str:
    """As the App Router of Next.js writes a value: rows in pieces, a long text in a row of its own."""
    text = value["body"]
    node = ["$", "$L4", None, {"news": {**value, "body": "$9", "publishedAt": f"$D{value['publishedAt']}"}}]
    rows = f'1:I[77,["c"],"x"]\n9:T{len(text.encode()):x},{text}8:{json.dumps(node)}\n0:{{"P":null}}\n'
    half = len(rows) // 2
    pushed = "".join(
        f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in (rows[:half], rows[half:])
    )
    return f"<script>(self.__next_f=self.__next_f||[]).push([0])</script>{pushed}"


def island(value: Any) -> Any:
    """As Astro writes the properties of an island: each value with its kind."""
    if isinstance(value, dict):
        return [0, {key: island(inner) for key, inner in value.items()}]
    return [1, [island(inner) for inner in value]] if isinstance(value, list) else [0, value]


FRAMEWORKS = {
    "Next.js": block(nested(ARTICLE)),
    "Next.js, App Router": flight(ARTICLE),
    "Astro": f'<astro-island props="{html.escape(json.dumps({"tags": island([1]), "news": island(ARTICLE)}))}"></astro-island>',
    "Nuxt 3": block(flat(ARTICLE), 'type="application/json" data-nuxt-data="nuxt-app" id="__NUXT_DATA__"'),
    "SvelteKit": block(
        {"status": 200, "body": json.dumps(ARTICLE)}, 'type="application/json" data-sveltekit-fetched'
    ),
    "Angular": block({"news": {"b": ARTICLE}}, 'id="ng-state" type="application/json"'),
    "Angular, older": f'<script id="serverApp-state" type="application/json">{ANGULAR}</script>',
    "a store": f"<script>window.__INITIAL_STATE__ = {json.dumps({'news': ARTICLE})}; start();</script>",
    "a store as a text": f"<script>window.__STATE__=JSON.parse({json.dumps(json.dumps(ARTICLE))});</script>",
    "behind other assignments": f'<script>var a={{}};var b={{"c":1}};x.d=[{{e:1}}];y.page={json.dumps(ARTICLE)}</script>',
    "an attribute": f'<div id=app data-page="{html.escape(json.dumps({"props": {"article": ARTICLE}}))}"></div>',
}


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_the_article_in_the_data_of_a_framework(name: str) -> None:
    found = read(page(SHELL + FRAMEWORKS[name]))
    assert isinstance(found, Article), found
    assert found.body is not None
    assert found.body.blocks == PARAGRAPHS
    assert found.title[0].raw == TITLE
    assert found.body.rule.startswith("script data ")
    assert [(day.raw, day.rule.rpartition(" ")[2]) for day in found.date] == [
        (ARTICLE["publishedAt"], "publishedAt")
    ]
    assert found.warnings == ("body_from_script",)


FORMS = {
    "WordPress": {"title": {"rendered": TITLE}, "content": {"rendered": MARKUP}},
    "Drupal": {"attributes": {"title": TITLE, "body": {"value": "źródło", "processed": MARKUP}}},
    "Contentful": {
        "fields": {
            "headline": TITLE,
            "body": {
                "nodeType": "document",
                "content": [
                    {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": text, "marks": []}]}
                    for text in PARAGRAPHS
                ],
            },
        }
    },
    "Sanity": {
        "title": TITLE,
        "body": [
            {
                "_type": "block",
                "style": "normal",
                "children": [{"_type": "span", "text": text[:20]}, {"_type": "span", "text": text[20:]}],
            }
            for text in PARAGRAPHS
        ],
    },
    "Editor.js": {
        "name": TITLE,
        "content": {"blocks": [{"type": "paragraph", "data": {"text": t}} for t in PARAGRAPHS]},
    },
    "plain text": {"tytul": TITLE, "tresc": "\n\n".join(PARAGRAPHS)},
    "escaped twice": {"title": TITLE, "text": html.escape(MARKUP)},
    "sections": {
        "seo": {"title": TITLE},
        "sections": [{"type": "text", "text": f"<p>{t}</p>"} for t in PARAGRAPHS],
    },
}


@pytest.mark.parametrize("name", FORMS)
def test_forms_in_which_systems_keep_a_text(name: str) -> None:
    found = read(page(SHELL + block(nested(FORMS[name]))))
    assert isinstance(found, Article), found
    assert found.body is not None
    assert found.body.blocks == PARAGRAPHS


def test_links_pictures_and_headings_are_those_of_the_text() -> None:
    body = f'<h2>Przebieg</h2>{MARKUP}<p>Zobacz <a href="mapa">mapę</a>.</p><figure><img src=/f/most.jpg width=800 height=500><figcaption>Most nocą</figcaption></figure>'
    found = read(
        page(
            SHELL
            + block(
                nested(
                    {
                        **ARTICLE,
                        "body": body,
                        "lead": "Stary most posłuży jeszcze miesiąc, potem zostanie zamknięty.",
                    }
                )
            ),
            "<base href=/pl/>",
        )
    )
    assert isinstance(found, Article)
    assert [(link.url, link.text) for link in found.links] == [("https://www.urzad.example/pl/mapa", "mapę")]
    assert [(picture.url, picture.caption_text) for picture in found.pictures] == [
        ("https://www.urzad.example/f/most.jpg", "Most nocą")
    ]
    assert found.lead[0].raw.startswith("Stary most")
    assert found.body is not None
    assert "Przebieg" in found.body.html


def test_rich_text_keeps_headings_lists_and_links() -> None:
    link = {
        "nodeType": "hyperlink",
        "data": {"uri": "/a?b=1&c=2"},
        "content": [{"nodeType": "text", "value": "tu"}],
    }
    tree = [
        {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "Cena < 5"}]},
        {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "Zobacz "}, link]},
        {
            "_type": "block",
            "listItem": "bullet",
            "style": "normal",
            "children": [{"_type": "span", "text": "raz"}],
        },
        {"type": "teaser", "title": "Inna strona", "url": "/inna", "text": "Nie ta."},
    ]
    assert to_html(tree) == '<h3>Cena &lt; 5</h3><p>Zobacz <a href="/a?b=1&amp;c=2">tu</a></p><p>raz</p>'


OTHERS = {
    "another article": {"title": "Zupełnie inna wiadomość dnia", "body": MARKUP},
    "related articles": {"title": TITLE, "related": [{"title": "Inne", "url": "/inne", "body": MARKUP}]},
    "teasers": {"title": TITLE, "sections": [{"title": "Inne", "slug": "inne", "body": MARKUP}]},
    "the footer": {"title": TITLE, "footerText": MARKUP},
    "a short description": {"title": TITLE, "content": PARAGRAPHS[0]},
    "a description for search engines": {"title": TITLE, "description": " ".join(PARAGRAPHS)},
    "a title as short as a section's": {"title": "Most", "body": MARKUP},
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_not_unmistakable_is_left(name: str) -> None:
    title = "Most" if "section" in name else f"{TITLE} - Urząd"
    found = read(page(SHELL + block(nested(OTHERS[name])), title=title))
    assert isinstance(found, Rejection)
    assert found.reason == "needs_script"


UNFILLED = {
    "an empty mount": SHELL,
    "own elements": "<app-root></app-root><script src=/main.js></script>",
    "words to readers without scripts": "<noscript>Please enable JavaScript.</noscript><div></div><script src=/a.js></script>",
    "a program": "<div id=__nuxt></div><script>window.__NUXT__=(function(a){return {title:a}}('x'))</script>",
    "a tracker beside": SHELL + "<noscript><iframe src=//t.example/ns></iframe></noscript>",
    "a frame and a date": f"<h1>{TITLE}</h1><time datetime=2023-05-04>04.05.2023</time><div id=root></div><script src=/a.js></script>",
}


@pytest.mark.parametrize("name", UNFILLED)
def test_a_page_that_scripts_fill_is_refused_by_name(name: str) -> None:
    found = read(page(UNFILLED[name]))
    assert isinstance(found, Rejection)
    assert found.reason == "needs_script"


FILLED = {
    "a film": f"<h1>{TITLE}</h1><time datetime=2023-05-04>04.05.2023</time><iframe src=/film></iframe><div id=root></div><script src=/a.js></script>",
    "a text beside an empty mount": f"<main><h1>{TITLE}</h1>{MARKUP}</main><div id=root></div><script src=/a.js></script>",
}


@pytest.mark.parametrize("name", FILLED)
def test_a_page_with_something_on_it_is_not(name: str) -> None:
    assert isinstance(read(page(FILLED[name])), Article)


def test_a_long_text_of_the_page_itself_stays() -> None:
    own = "".join(f"<p>Zdanie numer {n} o moście i o rzece, nad którą on stoi.</p>" for n in range(12))
    found = read(page(f"<main><h1>{TITLE}</h1>{own}</main>" + block(nested(ARTICLE))))
    assert isinstance(found, Article)
    assert found.body is not None
    assert len(found.body.blocks) == 12
    assert found.warnings == ()


def test_a_list_that_scripts_fill_is_no_empty_list() -> None:
    found = read(page(SHELL, title="Aktualności"), url="https://www.urzad.example/news")
    assert isinstance(found, Rejection)
    assert found.reason == "needs_script"
    feed = '<link rel="alternate" type="application/rss+xml" href="/rss">'
    assert isinstance(
        read(page(SHELL, feed, title="Aktualności"), url="https://www.urzad.example/news"), Listing
    )


@given(
    st.recursive(
        st.none() | st.integers(-3, 9) | st.text(max_size=5),
        lambda s: (
            st.lists(s)
            | st.dictionaries(
                st.sampled_from(["title", "body", "content", "type", "children", "text", "url"]), s
            )
        ),
    )
)
def test_no_value_makes_it_fail(value: Any) -> None:
    to_html(value)
    padded = {"title": TITLE, "body": value, "pad": "x" * 300}
    for attributes in ('type="application/json"', 'type="application/json" id="__NUXT_DATA__"'):
        data = [padded, value] if "NUXT" in attributes else padded
        find_script_article(Document(Page(body=page(block(data, attributes)).encode(), url=URL)), [TITLE])


def test_hostile_data_is_left_in_time() -> None:
    shared: list[Any] = [{"title": 1, "body": 2}, TITLE]
    shared += [[place + 1] * 50 for place in range(2, 40)]
    shared.append(PARAGRAPHS[0])
    deep = "[" * 100_000
    many = "<script>" + 'a={"b":' * 50_000 + "</script>"
    started = time.process_time()
    data = block(shared, 'id="__NUXT_DATA__" type="application/json"')
    read(
        page(
            f"{SHELL}{data}<script type=application/json>{deep}</script>{many}<script type=application/json>{'<' * 150_000}</script>"
        )
    )
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "pushed",
    [
        "[1",
        '[1,"8:[1"]',
        '[1,"8:Tffff,text"]',
        '[1,"' + "8:" * 5000 + '"]',
        '[1,"8:' + "[" * 5000 + '"]',
        '[1,"x"]',
        "[1,7]",
    ],
)
def test_rows_that_break_off_hold_nothing(pushed: str) -> None:
    found = read(page(f"{SHELL}<script>self.__next_f.push({pushed})</script>"))
    assert isinstance(found, Rejection)


@pytest.mark.parametrize("props", ["", "{", "[1]", '{"a":7}', '{"a":[1,7]}', '{"a":' + "[0," * 5000])
def test_properties_that_are_not_packed_hold_nothing(props: str) -> None:
    found = read(page(f'{SHELL}<astro-island props="{html.escape(props)}"></astro-island>'))
    assert isinstance(found, Rejection)
