"""Which address is the next page of a list, and what only looks like one."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.lists.following import find_following, is_turned_by_script
from crawler.parsers.fields.lists.pager import find_next
from crawler.parsers.fields.page.list_addresses import is_page_of

HOST = "https://www.urzad.example"
LIST = f"{HOST}/aktualnosci"


def document(markup: str, path: str = "/aktualnosci") -> Document:
    return Document(
        Page(
            body=f"<html><body>{markup}</body></html>".encode(),
            url=HOST + path,
            content_type="text/html; charset=utf-8",
        )
    )


NEXT = {
    "word for readers of screens below a tooltip in another language": (
        "/aktualnosci",
        '<ul class="pager"><li><a href="?page=1" title="Go to next page"><span class="visually-hidden">Επόμενο</span>'
        '<span aria-hidden="true">››</span></a></li></ul>',
        "?page=1",
    ),
    "word for readers of screens beside two arrows": (
        "/aktualnosci",
        '<ul class="pager"><li><a href="?page=1"><span class="visually-hidden">Next page</span><span aria-hidden="true">››</span></a>'
        "</li></ul>",
        "?page=1",
    ),
    "script of SharePoint, whose numbers fall": (
        "/aktualnosci?Paged=TRUE&p_ID=70&PageFirstRow=11",
        """<a href="javascript:" onclick='RefreshPageTo(event, "/aktualnosci?Paged=TRUE\\u0026PagedPrev=TRUE\\u0026p_ID=69");'><img></a>"""
        """<a href="javascript:" onclick='RefreshPageTo(event, "/aktualnosci?Paged=TRUE\\u0026p_ID=50\\u0026PageFirstRow=21");'><img></a>""",
        "?Paged=TRUE&p_ID=50&PageFirstRow=21",
    ),
    "letter before the number in the path, as Craft has it": (
        "/aktualnosci/p2",
        '<nav><a href="/aktualnosci">Previous</a> <a href="/aktualnosci/p3">Next</a></nav>',
        "/aktualnosci/p3",
    ),
    "arrow to the last page behind the numbers": (
        "/aktualnosci",
        '<ul class="pager"><li class="pager-current">1</li><li><a href="?page=1">2</a></li><li><a href="?page=2">3</a></li>'
        '<li><a href="?page=9">»</a></li></ul>',
        "?page=1",
    ),
    **{
        f"word for the next page, {word}": (
            "/aktualnosci",
            f'<ul class="pager"><li><a href="?page=9">{word} ›</a></li><li><a href="?page=29">xxx »</a></li></ul>',
            "?page=9",
        )
        for word in (
            "próximo",
            "seguente",
            "Avanti",
            "Vorwärts",
            "επόμενο",
            "Вперёд",
            "следующий",
            "Pagina următoare",
            "Naprej",
            "Напред",
            "Edasi",
            "Trang sau",
            "अगला",
            "次",
            "下页",
            "بعدی",
            "Sljedeće",
        )
    },
    "ranges of TYPO3's plugins": (
        "/aktualnosci.html",
        '<div class="news-list-browse"><div class="browseLinksWrap"><span class="activeLinkWrap">1-6</span>'
        '<a href="/x/browse/1.html">7-12</a><a href="/x/browse/2.html">13-18</a></div></div>',
        "/x/browse/1.html",
    ),
    "name in TYPO3's plugins": (
        "/aktualnosci.html",
        '<div class="tx-ttnews-browsebox"><table><tr><td><a href="/x/browse/1.html">Next &gt;</a></td></tr></table></div>',
        "/x/browse/1.html",
    ),
    "pointer of TYPO3's plugins": (
        "/index.php?id=5",
        '<p><a href="/index.php?id=5&amp;tx_ttnews%5Bpointer%5D=1&amp;cHash=0a">Next &gt;</a></p>',
        "/index.php?id=5&tx_ttnews%5Bpointer%5D=1&cHash=0a",
    ),
    "numbers, this one is text": (
        "/aktualnosci",
        '<div class="pager"><b>1</b> <a href="?p=2">2</a></div>',
        "?p=2",
    ),
    "numbers, a window of them": (
        "/aktualnosci?page=5",
        '<p class="pages"><a href="?page=1">1</a> … <a href="?page=4">4</a> <span>5</span> <a href="?page=6">6</a></p>',
        "?page=6",
    ),
    "numbers, this one is marked": (
        "/aktualnosci/2",
        '<ul class="pagination"><li><a href="/x/1">1</a></li><li class="current"><a href="/x/2">2</a></li>'
        '<li><a href="/x/3">3</a></li></ul>',
        "/x/3",
    ),
    "numbers outside of any box": (
        "/aktualnosci",
        '<a href="?start=0">1</a><a href="?start=10">2</a>',
        "?start=10",
    ),
    "an empty relation before a name": (
        "/aktualnosci",
        '<div class="pager"><a rel="next" href="javascript:void(0)">x</a><a href="?page=2">Dalej</a></div>',
        "?page=2",
    ),
    "older entries": ("/wpisy/page/2/", '<a href="/wpisy/page/3/">← Starsze wpisy</a>', "/wpisy/page/3/"),
    "more": ("/aktualnosci?offset=10", '<a href="?offset=20">Mehr laden</a>', "?offset=20"),
    "a picture": (
        "/aktualnosci",
        '<a href="?page=2"><img src="/r.gif" alt="Następna strona"></a>',
        "?page=2",
    ),
    "an arrow": ("/aktualnosci?page=3", '<a href="?page=2">←</a> <a href="?page=4">→</a>', "?page=4"),
    "numbers in brackets": (
        "/aktualnosci?page=2",
        '<a href="?page=1">[1]</a> <b>[2]</b> <a href="?page=3">[3]</a>',
        "?page=3",
    ),
    "entries of each page": (
        "/aktualnosci?od=11",
        '<p class="pager"><a href="?od=1">1–10</a> | <b>11–20</b> | <a href="?od=21">21–23</a></p>',
        "?od=21",
    ),
    "entries of each page, this one is linked": (
        "/aktualnosci?start=10",
        '<a href="?start=0">1-10</a> <a href="?start=10">11-20</a> <a href="?start=20">21-30</a>',
        "?start=20",
    ),
    "a choice of addresses": (
        "/aktualnosci?page=2",
        '<select><option value="?page=1">Strona 1<option value="?page=2" selected>Strona 2<option value="?page=3">Strona 3</select>',
        "?page=3",
    ),
    "a choice that a form sends": (
        "/aktualnosci",
        '<form><input type="hidden" name="lang" value="pl"><select name="strona"><option>1 z 3<option>2 z 3<option>3 z 3</select></form>',
        "?lang=pl&strona=2",
    ),
    "older ones under a bare number": (
        "/actualites/",
        '<nav><a href="/actualites/1/">Plus ancien</a></nav>',
        "/actualites/1/",
    ),
    "the bare number after the page's own": (
        "/actualites/1/",
        '<p><a href="/actualites/">Plus récents</a> <a href="/actualites/2/">Articles plus anciens</a></p>',
        "/actualites/2/",
    ),
    "older ones in Greek": ("/nea?page=2", '<a href="/nea?page=3">Παλαιότερα νέα</a>', "/nea?page=3"),
    "a button": (
        "/aktualnosci",
        '<form><input type="hidden" name="strona" value="2"><input type="submit" value="Następna"></form>',
        "?strona=2",
    ),
}


NEXT |= {
    "an address for a script": (
        "/aktualnosci?page=2",
        '<div data-prev="?page=1" data-next-url="/aktualnosci?page=3" class="x"></div>',
        "/aktualnosci?page=3",
    ),
    "a script in a button": (
        "/aktualnosci",
        "<p><button onclick=\"window.location='?offset=20'\">Dalej</button></p>",
        "?offset=20",
    ),
    "the first page and the last": (
        "/aktualnosci?page=3",
        '<div class="pager"><a href="?page=1">1</a> … <a href="?page=9">9</a></div>',
        "?page=4",
    ),
    "the last alone, counted from 0": (
        "/aktualnosci",
        '<div class="pager"><b>1</b> … <a href="?page=8">9</a></div>',
        "?page=1",
    ),
    "the last alone, as an offset": (
        "/aktualnosci?start=30",
        '<div class="pager"><b>4</b> … <a href="?start=80">9</a></div>',
        "?start=40",
    ),
    "a word for the last": (
        "/aktualnosci",
        '<ul class="pagination"><li><a href="?page=7">Dernière page</a></li></ul>',
        "?page=1",
    ),
}
NEXT |= {
    "offset in the path, as eZ Publish has it": (
        "/aktualnosci/(offset)/10",
        '<a href="/aktualnosci/(offset)/0">Previous</a> <a href="/aktualnosci/(offset)/20">Next</a>',
        "/aktualnosci/(offset)/20",
    ),
    "what is not chosen is named with a 0": (
        "/modules.php?name=News",
        '<center>1 | <a href="modules.php?name=News&amp;new_topic=0&amp;pagenum=2">2</a></center>',
        "/modules.php?name=News&new_topic=0&pagenum=2",
    ),
    "number right behind the name of the file": (
        "/cms/list.htm",
        '<a href="list2.htm">Next</a>',
        "/cms/list2.htm",
    ),
    "arrow to the last page beside the number of this one": (
        "/aktualnosci",
        '<p class="pager"><a href="?page=1">«</a> 1 / 9 <a href="?page=9">»</a></p>',
        "?page=2",
    ),
    "the same where pages are counted from 0": (
        "/aktualnosci?page=2",
        '<p class="pager"><a href="?page=0">«</a> 3/9 <a href="?page=8">»</a></p>',
        "?page=3",
    ),
    "arrow to the next page, which is the last": (
        "/aktualnosci",
        '<p class="pager"><a href="?page=1">«</a> 1/2 <a href="?page=2">»</a></p>',
        "?page=2",
    ),
    "arrow to the next page beside how many there are": (
        "/aktualnosci?page=4",
        '<p class="pager"><a href="?page=3">«</a> 4/9 <a href="?page=5">»</a></p>',
        "?page=5",
    ),
}
OLDER = (
    "Предыдущие записи", "Попередні записи", "По-стари публикации", "Stariji članci", "Starejši prispevki", "Ältere Posts",
    "Posts anteriores", "Messages plus anciens", "Senesni įrašai", "Vecāki raksti", "مقالات أقدم", "오래된 글", "Bài viết cũ hơn",
)  # fmt: skip


@pytest.mark.parametrize("label", OLDER)
def test_older_entries_in_many_languages(label: str) -> None:
    link = f'<nav class="posts-navigation"><a href="/aktualnosci/page/2/">{label}</a></nav>'
    assert find_next(document(link)) == f"{LIST}/page/2/"
    assert find_next(document(link.replace("/aktualnosci/page/2/", "/artykul-o-lesie/"))) is None


def test_pager_that_bloggers_hosts_call_older() -> None:
    pager = '<div class="blog-pager"><a class="{}" href="/search?updated-max=2021-03-01&amp;max-results=6">Starsze posty</a></div>'
    assert (
        find_next(document(pager.format("blog-pager-older-link")))
        == f"{HOST}/search?updated-max=2021-03-01&max-results=6"
    )
    assert find_next(document(pager.format("odnośnik"))) is None


def test_number_beside_a_word_that_is_read_aloud() -> None:
    page = '<span class="elementor-screen-only">Page</span>'
    pager = (
        f'<nav class="elementor-pagination"><span aria-current="page" class="page-numbers current">{page}1</span>'
        f'<a class="page-numbers" href="/aktualnosci/page/2/">{page}2</a></nav>'
    )
    assert find_next(document(pager)) == f"{LIST}/page/2/"


def test_page_that_a_script_is_told_to_fetch() -> None:
    anchor = '<div class="e-load-more-anchor" data-page="1" data-next-page="{}"></div>'
    assert find_next(document(anchor.format(f"{LIST}/page/2/"))) == f"{LIST}/page/2/"
    assert find_next(document(anchor.format(f"{HOST}/o-nas/"))) is None


@pytest.mark.parametrize("name", NEXT)
def test_next(name: str) -> None:
    path, markup, expected = NEXT[name]
    page = document(markup, path)
    assert find_next(page) == page.absolute(expected)


@pytest.mark.parametrize(
    "other", ["https://urzad.example", "http://www.urzad.example", "http://urzad.example"]
)
@pytest.mark.parametrize(
    ("path", "markup", "expected"),
    [
        ("/aktualnosci", '<a href="{}/aktualnosci?strona=2">Dalej</a>', "/aktualnosci?strona=2"),
        ("/aktualnosci?x=2", '<a href="{}/aktualnosci?x=3">Dalej</a>', "/aktualnosci?x=3"),
        ("/aktualnosci/2/", '<a href="{}/aktualnosci/3/">Dalej</a>', "/aktualnosci/3/"),
        ("/aktualnosci,2.html", '<a href="{}/aktualnosci,3.html">Dalej</a>', "/aktualnosci,3.html"),
        (
            "/aktualnosci",
            '<a href="{0}/aktualnosci">1</a> <a href="{0}/aktualnosci?strona=2">2</a>',
            "/aktualnosci?strona=2",
        ),
        ("/aktualnosci", '<a href="{}/aktualnosci?after=71x">Load more</a>', "/aktualnosci?after=71x"),
    ],
)
def test_pages_are_linked_under_the_other_name_of_the_site(
    other: str, path: str, markup: str, expected: str
) -> None:
    """A site that sends its readers on, to https or to www, need not have changed its templates."""
    page = document(markup.format(other), path)
    assert find_following(page).url == other + expected
    assert find_following(document(markup.format("https://foto.urzad.example"), path)).url is None


NONE = {
    "the last number": ("/aktualnosci?page=2", '<div class="pager"><a href="?page=1">1</a> <b>2</b></div>'),
    "a calendar": (
        "/aktualnosci",
        '<table><td><a href="/kalendarz/2021/5/1">1</a><td><a href="/kalendarz/2021/5/2">2</a></table>',
    ),
    "days of the list": ("/aktualnosci", '<a href="?dzien=1">1</a> <a href="?dzien=2">2</a>'),
    "a teaser's link": ("/aktualnosci", '<a href="/aktualnosci/droga-7">Zobacz więcej</a>'),
    "an article by number": (
        "/aktualnosci",
        '<a href="/aktualnosci/1007">Więcej aktualności</a> <a href="?id=7">Load more</a>',
    ),
    "an article with a number of few digits": (
        "/aktualnosci",
        '<a href="/aktualnosci/107">Starsze wpisy</a> <a href="/aktualnosci/droga/2">Starsze wpisy</a>',
    ),
    "a gallery": ("/aktualnosci", '<div class="gallery"><a href="/foto/2">Dalej</a></div>'),
    "a form that is posted": (
        "/aktualnosci",
        '<form method="post"><button name="strona" value="2">Dalej</button></form>',
    ),
    "a search": (
        "/aktualnosci",
        '<form action="/szukaj"><input type="hidden" name="page" value="1"><button>Dalej</button></form>',
    ),
    "how many on a page": (
        "/aktualnosci",
        '<form><select name="limit"><option>10<option selected>20<option>50</select></form>',
    ),
    "an order": (
        "/aktualnosci",
        '<select><option value="?sort=1">Tytuł<option value="?sort=2">Data</select>',
    ),
    "a choice that is posted": (
        "/aktualnosci",
        '<form method="post"><select name="strona"><option>1<option>2</select></form>',
    ),
    "a choice of something else": (
        "/aktualnosci",
        '<form action="/szukaj"><select name="strona"><option>1<option>2</select></form>',
    ),
    "the last choice": (
        "/aktualnosci?page=2",
        '<select><option value="?page=1">1<option value="?page=2" selected>2</select>',
    ),
    "the last entries": (
        "/aktualnosci?od=11",
        '<p class="pager"><a href="?od=1">1–10</a> | <b>11–14</b></p>',
    ),
    "days of a month": ("/aktualnosci", '<a href="/kalendarz?dzien=2">2–4</a> <b>1</b>'),
    "the way back in SharePoint, and what another list's script asks for": (
        "/aktualnosci?Paged=TRUE&p_ID=70&PageFirstRow=11",
        """<a href="javascript:" onclick='RefreshPageTo(event, "/aktualnosci?Paged=TRUE\\u0026PagedPrev=TRUE\\u0026p_ID=69");'><img></a>"""
        """<a href="javascript:" onclick='RefreshPageTo(event, "/foto?Paged=TRUE\\u0026p_ID=5");'><img></a>""",
    ),
    "itself": ("/aktualnosci?page=2", '<div class="x"><a href="?page=2">Load more</a></div>'),
}


NONE |= {
    "an address of something else": ("/aktualnosci", '<div data-url="/mapa?page=2" data-src="/aktualnosci/foto.jpg"></div>'),
    "a word on the last page, at that page itself": (
        "/aktualnosci?page=9",
        '<ul class="pager"><li><a href="?page=8">Poprzednia</a></li><li class="disabled"><a href="?page=9">Następna</a></li></ul>',
    ),
    "an address that leads back": ("/aktualnosci?page=2", '<div data-url="/aktualnosci?page=1"></div>'),
    "the last page, with the first one linked": (
        "/aktualnosci?page=9",
        '<div class="pager"><a href="?page=1">1</a> … <b>9</b></div>',
    ),
    "a word for the last, as an offset": (
        "/aktualnosci",
        '<ul class="pagination"><li><a href="?start=70">Letzte Seite</a></li></ul>',
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", NONE)
def test_no_next(name: str) -> None:
    path, markup = NONE[name]
    assert find_next(document(markup, path)) is None


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<ul class="pagination"><li>1</li><li><a href="#">2</a></li></ul>', True),
        ('<div class="pager"><button>Następna</button></div>', True),
        ('<div class="tabs"><a href="#">2</a></div>', False),
        ('<p>1 <a href="javascript:idz(2)">2</a></p>', True),
        ("""<p>1 <a href="#" onclick="strona('news', 2); return false">2</a></p>""", True),
        ('<p><a href="javascript:void(0)">1</a> <a href="javascript:void(0)">2</a></p>', False),
        ('<ul class="pagination"><li>1</li></ul>', False),
        ('<button class="btn load-more">Pokaż więcej</button>', True),
        ('<button class="filter-toggle">Pokaż więcej</button>', False),
        ('<form method="post"><input type="submit" name="s" value="Weiter"></form>', True),
        ('<form><input type="submit" name="s" value="Weiter"></form>', False),
        ("""<td>1<td><a href="javascript:__doPostBack('ctl00$Lista','Page$2')">2</a>""", True),
        ("""<td><a href="javascript:__doPostBack('ctl00$Lista','Sort$Data')">Data</a>""", False),
        (
            '<ul class="page-selector-list"><li>1</li><li><a href="#" data-itemnumber="1">2</a></li></ul>',
            True,
        ),
        ('<button data-action="loadMore" data-offset="10">Pokaż więcej</button>', True),
        ('<button data-action="unfold">Pokaż więcej</button>', False),
        ('<a href="javascript:goPage(2)">下一页</a>', True),
        ("""<a href="#" onclick="show('4')">Następna</a>""", True),
        ('<a href="javascript:plusSlides(1)">Następna</a>', False),
        ('<div class="mat-paginator"><button aria-label="Next page"></button></div>', True),
        ('<div class="carousel"><button aria-label="Next"></button></div>', False),
        ("""<div class="calendar"><a href="#" onclick="show(6)">Następna</a></div>""", False),
        ('<div class="fc-toolbar"><button aria-label="next page" data-offset="1"></button></div>', False),
    ],
)
def test_pagers_that_scripts_turn(markup: str, expected: bool) -> None:
    assert is_turned_by_script(document(markup)) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/aktualnosci/", True),
        ("/aktualnosci?page=2", True),
        ("/aktualnosci/page/2/", True),
        ("/aktualnosci/strona-3", True),
        ("/aktualnosci/2021", True),
        ("/aktualnosci/2021/05", True),
        ("/aktualnosci/archiwum/2021/page/2", True),
        ("/aktualnosci?rok=2021&miesiac=5", True),
        ("/aktualnosci?rok=dwudziesty", False),
        ("/aktualnosci/2021/05/20", False),
        ("/aktualnosci/1234", False),
        ("/aktualnosci/2021/13", False),
        ("/aktualnosci?id=2021", False),
        ("/inne/2021", False),
    ],
)
def test_pages_of_a_list(url: str, expected: bool) -> None:
    assert is_page_of(HOST + url, LIST) is expected


def test_a_year_below_the_front_page_is_no_page_of_it() -> None:
    assert not is_page_of(
        f"{HOST}/news.php?list=1&st", f"{HOST}/news.php?list=1"
    )  # not a part of the name before it
    assert not is_page_of(f"{HOST}/news.php?extend.40", f"{HOST}/news.php")
    assert not is_page_of(f"{HOST}/2021", f"{HOST}/")


def test_last_page_whose_pager_names_it_in_no_link() -> None:
    # the first page is a link without a number in its address
    links = '<a href="/aktualnosci">1</a><a href="/aktualnosci?start=7">2</a><a href="/aktualnosci?start=14">3</a>'
    page = document(
        f'<div id="pages"><span>&lt; Back</span>{links}<span>4</span></div>', "/aktualnosci?start=21"
    )
    assert find_next(page) is None


BY_SCRIPT = {
    **{
        f"a button without a name: {word}": f"<button>{word}</button>"
        for word in ("Load more", "Mehr laden", "Charger plus", "Załaduj więcej")
    },
    "a button of ASP.NET": "<form method='post'><a href=\"javascript:__doPostBack('ctl00$next','')\">Next</a></form>",
    "a box called so": '<div class="load-more" data-endpoint="/api">More notices</div>',
    "a line called so": '<span class="loadmore">More notices</span>',
    "a paragraph called so": '<p class="loadmore">More notices</p>',
    "a script near the end": "<script>new IntersectionObserver(() => fetch(`/api/news?page=${++page}`))</script>",
}


@pytest.mark.parametrize("markup", BY_SCRIPT.values(), ids=BY_SCRIPT)
def test_a_list_that_only_a_script_turns_is_told(markup: str) -> None:
    assert is_turned_by_script(document(f"<ul><li><a href='/n/1'>Obwieszczenie</a></li></ul>{markup}"))


@pytest.mark.parametrize(
    "markup",
    [
        "<a href=\"javascript:__doPostBack('ctl00$print','')\">Print</a>",
        "<div class=\"load-more\"><a href='/archive'>More notices</a></div>",
        "<button>Show more</button>",
        "<button>Mehr anzeigen</button>",
        "<button>Upload more</button>",
        "<script>fetch('/count?page=' )</script>",
        "<script>fetch('/hits?page=' + encodeURIComponent(document.title))</script>",
        "<script>new Image(); $.get(`/hits?p=${window.location.pathname}`)</script>",
        "<script>var link = '/news?page=' + 2</script>",
    ],
)
def test_what_a_script_does_otherwise_turns_no_list(markup: str) -> None:
    assert not is_turned_by_script(document(markup))


def test_buttons_of_a_form_that_are_numbers() -> None:
    buttons = "".join(f'<button name="page" value="{n}">{n}</button>' for n in (1, 2, 3))
    form = f'<form action="/aktualnosci">{buttons}</form>'
    assert find_next(document(form)) == f"{LIST}?page=2"
    assert find_next(document(form, "/aktualnosci?page=2")) == f"{LIST}?page=3"
    assert find_next(document(form, "/aktualnosci?page=3")) is None


def test_ranges_of_entries_without_a_pager() -> None:
    def row(own: int) -> str:
        shown = ((n, f"{n + 1}-{n + 6}") for n in (0, 6, 12))
        return " | ".join(
            text if n == own else f'<a href="/aktualnosci?start={n}">{text}</a>' for n, text in shown
        )

    assert find_next(document(f"<p>{row(0)}</p>")) == f"{LIST}?start=6"
    assert find_next(document(f"<p>{row(6)}</p>", "/aktualnosci?start=6")) == f"{LIST}?start=12"
    assert find_next(document(f"<p>{row(12)}</p>", "/aktualnosci?start=12")) is None


def test_a_choice_of_ranges() -> None:
    def form(own: int) -> str:
        options = "".join(
            f'<option value="{n}"{" selected" if n == own else ""}>{n + 1} - {n + 6}</option>'
            for n in (0, 6, 12)
        )
        return f'<form action="/aktualnosci"><select name="start">{options}</select></form>'

    assert find_next(document(form(6), "/aktualnosci?start=6")) == f"{LIST}?start=12"
    assert find_next(document(form(12), "/aktualnosci?start=12")) is None


@pytest.mark.parametrize("label", ["Show 6 more", "Pokaż więcej (17)", "Mehr Meldungen laden", "Strona 2"])
def test_words_with_a_number(label: str) -> None:
    assert find_next(document(f"<p><a href='?page=2'>{label}</a></p>")) == f"{LIST}?page=2"
    assert find_next(document(f"<p><a href='/wydarzenia/7'>{label}</a></p>")) is None
