"""Pagers that a script draws, and what is called so and tells of no further page."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.lists.following import is_turned_by_script
from tests.parsers.test_pager import document

MORE = {
    "a component told of entries": '<x-pagination total="23" per-page="10" page="1"></x-pagination>',
    "a component told of pages": '<app-paginator current="1" total-pages="3"></app-paginator>',
    "a component told of two pages": '<x-pagination total-pages="2"></x-pagination>',
    "a box that is told of more in words": '<div class="feed" data-has-more="true"></div>',
    "a box for a script": '<div id="pager" data-total="23" data-page-size="10"></div>',
    "a box told of pages, its sign no link": '<nav class="news-pager" data-pages="4"><i></i></nav>',
    "a call of a library": '<ul id="p"></ul><script>$("#p").twbsPagination({visiblePages: 5, totalPages: 3});</script>',
    "a call told of entries": '<script>new Pagination(box, {"totalItems": 41, itemsPerPage: 10})</script>',
    "an empty box and a library": '<div class="pagination"></div><script src="/js/simplePagination.js"></script>',
    "a component told nothing": "<pagination-controls></pagination-controls>",
    "data of the list": '<script>window.__STATE__ = {"items": [], "page": 1, "totalPages": 3}</script>',
    "data with entries": '<script type="application/json">{"a": {"page": 1, "pageSize": 10, "total": 23}}</script>',
    "a button of Livewire": """<button wire:click="nextPage('page')">Dalej</button>""",
    "a button of Alpine": '<button x-on:click="page++">Next</button>',
    "a number for a script": '<ul><li><a data-page="1">1</a></li><li><a data-page="2">2</a></li></ul>',
    "a list that knows its next page": '<div class="feed" data-next-page="2"></div>',
    "a cursor": '<button data-next-cursor="abc">Pokaż więcej</button>',
    "a pager read aloud": '<nav aria-label="Pagination"><button aria-label="Page 2">2</button></nav>',
    "a list told of pages": '<div class="wiesci" data-total-pages="4" data-current="1"></div>',
    "a list told of entries": '<section data-total="44" data-page-size="10"></section>',
    "a row of buttons": "<div><button>1</button> <button>2</button> <button>3</button></div>",
    "buttons in items": "<ul><li><button>1</button></li><li><button>2</button></li></ul>",
    "an address within the page": '<p><a href="#1">1</a> <a href="#2">2</a></p>',
    "such an address that says it in short": '<p><a href="#pg1">1</a> <a href="#pg2">2</a></p>',
    "entries that are called records": '<x-pagination total-records="23" per-page="10"></x-pagination>',
    "an empty list and a library": '<ul class="pagination"></ul><script src="/js/simplePagination.js"></script>',
    "a program of Alpine": """<div x-data="{p: 1, more() { fetch('/api/wiesci?page=' + ++this.p) }}"></div>""",
    "what a script posts": '<script>$.post("/ajax", {action: "more", pageNumber: page, n: 9}, show)</script>',
    "a value of an address": '<script>url.searchParams.set("page", ++page); fetch(url)</script>',
    "such an address that says page": '<p><a href="#page=1">1</a> <a href="#page=2">2</a></p>',
}


@pytest.mark.parametrize("markup", MORE.values(), ids=MORE)
def test_a_pager_that_is_still_to_be_drawn(markup: str) -> None:
    assert is_turned_by_script(document(markup))


NONE = {
    "a single page": '<x-pagination total-pages="1"></x-pagination>',
    "a number that is none": f'<x-pagination total-pages="{"9" * 5000}">1</x-pagination>',
    "the last page": '<x-pagination current-page="3" total-pages="3"></x-pagination>',
    "entries of a single page": '<x-pagination total="9" per-page="10"></x-pagination>',
    "entries up to the last page": '<x-pagination total="23" per-page="10" page="3"></x-pagination>',
    "a component for something else": '<x-carousel total="23" per-page="4"></x-carousel>',
    "data of a single page": '<script>var s = {"page": 1, "totalPages": 1}</script>',
    "data of the last page": '<script>var s = {"page": 3, "pageSize": 10, "total": 23}</script>',
    "a button for pictures": '<button x-on:click="slide++">Next</button>',
    "a program of Alpine for something else": """<div x-data="{load() { fetch('/api/pogoda') }}"></div>""",
    "a program that counts visits": """<a onclick="fetch('/stat?p=' + location.pathname)">Mapa</a>""",
    "a list of choices": "<script>$.ajax({data: p => ({q: p.term, page: params.page})})</script>",
    "what is told of the page itself": '<script>$.post("/stat", {page: location.pathname, offset: top})</script>',
    "a page that is fixed": '<script>$.getJSON("/pogoda", {page: 1, start: from})</script>',
    "a page for something else": "<button x-on:click=\"page = 'map'\">Mapa</button>",
    "a box read aloud": '<nav aria-label="Page menu"><button>Następna</button></nav>',
    "a list that knows that it has ended": '<div data-next-page="" data-has-more="false"></div>',
    "a box with links": '<div class="pager" data-pages="4"><a href="/aktualnosci">1</a></div>',
    "an empty box": '<div class="pagination"></div><script src="/js/site.js"></script>',
    "a library without a box": '<script src="/js/simplePagination.js"></script>',
    "a call for a single page": "<script>$('#p').twbsPagination({totalPages: 1})</script>",
    "a call for pictures": "<script>$('#p').slider({pages: 4})</script>",
    "a place on the page": '<p><a href="#1">1</a> <a href="#2">2</a></p><h2 id="1">a</h2><h2 id="2">b</h2>',
    "a list told of its last page": '<div data-total-pages="4" data-page="4"></div>',
    "a list told of one page": '<div data-total-pages="1"></div>',
    "a list told of few entries": '<section data-total="9" data-page-size="10"></section>',
    "buttons of a slider": '<div class="hero-slider"><p><button>1</button><button>2</button></p></div>',
    "tabs": '<div><button role="tab">1</button><button role="tab">2</button></div>',
    "marks": "<form><p>Oceń: <button>1</button><button>2</button><button>3</button></p></form>",
    "a button alone": "<p><button>1</button></p>",
    "the days of a month": "".join(f"<button>{n}</button>" for n in range(1, 32)),
    "buttons that do nothing": "<p><button>1</button><button disabled>2</button></p>",
    "a picture of a slider": '<p><a href="#slide-2">2</a></p>',
}


@pytest.mark.parametrize("markup", NONE.values(), ids=NONE)
def test_no_pager_that_is_still_to_be_drawn(markup: str) -> None:
    assert not is_turned_by_script(document(markup))


@pytest.mark.parametrize(("path", "is_turned"), [("/aktualnosci", True), ("/aktualnosci?strona=3", False)])
def test_a_further_page_was_opened_without_a_script(path: str, is_turned: bool) -> None:
    script = "<script>fetch('/aktualnosci?strona=' + page)</script>"
    assert is_turned_by_script(document(script, path)) is is_turned
