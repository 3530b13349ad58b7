"""Patterns on text that was made to keep them busy end within the second: what runs away takes minutes, or years."""

from __future__ import annotations

import time

import pytest

from crawler.document import Document
from crawler.items import Page, Site
from crawler.parsers import generic
from crawler.parsers.fields.phrases.file_formats import find_feed_kind
from crawler.parsers.fields.phrases.file_labels import ACTION_AROUND, FILE_LABEL
from pipelines.captions import split_credit

SECONDS = 2.0


def spent(started: float) -> float:
    return time.process_time() - started


@pytest.mark.parametrize("caption", ["© " * 3000, "Der Kai. " + "Foto: " * 3000, "| " * 5000 + "©"])
def test_captions_of_nothing_but_marks(caption: str) -> None:
    started = time.process_time()
    split_credit(caption)
    assert spent(started) < SECONDS


@pytest.mark.parametrize("text", ["1" * 50_000, "pdf" + "- " * 10_000, "-" * 50_000])
def test_labels_of_files_amid_digits_and_dashes(text: str) -> None:
    started = time.process_time()
    assert FILE_LABEL.search(text) is None
    assert spent(started) < SECONDS


def test_a_link_of_many_digits() -> None:
    html = f'<main><h1>Werte der Woche</h1><p>Die Werte stehen unten.</p><p><a href="/w.pdf">{"7" * 20_000}</a></p></main>'
    started = time.process_time()
    generic.parse(
        Document(Page(body=html.encode(), url="https://amt.example.org/w")), Site(id="amt", hosts=())
    )
    assert spent(started) < SECONDS


def test_a_button_of_nothing_but_dashes() -> None:
    started = time.process_time()
    assert ACTION_AROUND.search("-" * 50_000 + "7") is None
    assert ACTION_AROUND.sub("", "Bericht - " + "-" * 50_000 + " Download") == "Bericht"
    assert spent(started) < SECONDS


def test_comments_before_what_is_no_feed() -> None:
    started = time.process_time()
    assert find_feed_kind(b"<!-- a -->" * 300 + b"<p>No <rss > here</p>") is None
    assert find_feed_kind(b"<!-- a -->" * 30 + b"<rss version='2.0'>") == "a feed"
    assert spent(started) < SECONDS
