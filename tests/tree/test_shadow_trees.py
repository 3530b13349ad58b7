"""Declarative shadow trees: what an element holds stands in the slots of its tree, and nothing else changes its place."""

from __future__ import annotations

import pytest
from lxml import etree

from crawler.document import Document
from crawler.items import Page


def drawn(body: str) -> str:
    """The markup of `main` as it is read, without attributes."""
    tree = Document(Page(body=f"<html><body><main>{body}</main></body></html>".encode())).tree
    main = next(tree.iter("main"))
    for element in main.iter():
        element.attrib.clear()
    return etree.tostring(main, encoding="unicode", with_tail=False)


def shadow(tree: str) -> str:
    return f'<template shadowrootmode="open"><style>p {{ color: red }}</style>{tree}</template>'


PARAGRAPH = shadow("<p><slot></slot></p>")
LINK = shadow('<a href="/takt"><slot></slot></a>')


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<x-absatz>{PARAGRAPH}Die Fähre fährt.</x-absatz>", "<p>Die Fähre fährt.</p>"),
        (f"<x-absatz>\n{PARAGRAPH}\nDie <b>neue</b> Fähre.</x-absatz>", "<p>\n\nDie <b>neue</b> Fähre.</p>"),
        (f"<p>Zum <x-verweis>{LINK}Takt</x-verweis>.</p>", "<p>Zum <span><a>Takt</a></span>.</p>"),
        (
            f"<x-karte>{shadow('<h2><slot name=kopf></slot></h2><p><slot></slot></p><p><slot name=fuss>Ende</slot></p>')}"
            "Der Text.<i slot=kopf>Der Kopf</i></x-karte>",
            "<div><h2><i>Der Kopf</i></h2><p>Der Text.</p><p>Ende</p></div>",
        ),
    ],
    ids=["a text", "texts and elements", "a part of a line", "slots with names, one of them empty"],
)  # fmt: skip
def test_what_an_element_holds_stands_in_the_slots_of_its_tree(body: str, expected: str) -> None:
    assert drawn(body).replace("<style>p { color: red }</style>", "") == f"<main>{expected}</main>"


def test_a_tree_in_a_tree_passes_on_what_is_put_into_it() -> None:
    inner = f"<x-rahmen>{shadow('<section><slot></slot></section>')}<slot></slot></x-rahmen>"
    found = drawn(f"<x-seite>{shadow(inner)}<x-absatz>{PARAGRAPH}Die Fähre fährt.</x-absatz></x-seite>")
    assert found == "<main><div><section><p>Die Fähre fährt.</p></section></div></main>"


def test_what_no_slot_is_for_stays() -> None:
    found = drawn(f"<x-notiz>{shadow('')}Die <p>Fähre</p> fährt.</x-notiz>")
    assert found == "<main><div>Die <p>Fähre</p> fährt.</div></main>"


def test_an_element_around_a_lone_box_gives_it_its_name() -> None:
    body = f"<x-absatz class=auftakt>{shadow('<p class=p><slot></slot></p>')}Die Fähre fährt.</x-absatz>"
    tree = Document(Page(body=f"<html><body><main>{body}</main></body></html>".encode())).tree
    assert [(e.tag, e.get("class")) for e in next(tree.iter("main")) if e.tag != "style"] == [
        ("p", "auftakt p")
    ]


def test_one_with_a_role_stays() -> None:
    body = f"<x-liste><x-punkt role=listitem>{PARAGRAPH}Eins</x-punkt></x-liste>"
    assert "<div><p>Eins</p></div>" in drawn(body)


def test_a_template_without_a_mode_is_not_drawn() -> None:
    found = drawn("<x-absatz><template><p><slot></slot></p></template>Die Fähre fährt.</x-absatz>")
    assert found == "<main><x-absatz><template><p><slot/></p></template>Die Fähre fährt.</x-absatz></main>"


def test_signs_that_no_tree_takes_cost_only_themselves() -> None:
    body = f"<x-absatz class='&#1;auftakt'>{shadow('<p class=p>Zum <slot></slot></p>')}&#1;Die F\u00e4hre&#2; <b>f\u00e4hrt</b>.&#3;</x-absatz>"
    found = drawn(body).replace("<style>p { color: red }</style>", "")
    assert found == "<main><p>Zum Die F\u00e4hre <b>f\u00e4hrt</b>.</p></main>"
