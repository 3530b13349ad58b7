"""Which address is the next page of a list that no word or arrow leads to, and what only looks like one."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.lists.following import find_following
from tests.parsers.test_pager import document

ROW = '<center>1 | <a href="/aktualnosci,2.html">2</a> | <a href="/aktualnosci,3.html">3</a></center>'
BESIDE = {
    "a calendar": '<table><caption><a href="?month=2021-04">«</a> maj <a href="?month=2021-06">»</a></caption></table>',
    "comments": '<div class="pagination"><b>1</b> <a href="?cpage=2">2</a> <a href="?cpage=2">Następne</a></div>',
    "a gallery": '<div class="pager"><b>1</b> <a href="/galeria?page=2">2</a> <a href="/galeria?page=2">Następne</a></div>',
    "events": '<div class="pager"><a rel="next" href="/wydarzenia?page=2">Następne</a></div>',
    "an order": '<p><a href="?sort=2">2</a> <a href="?order=asc">»</a></p>',
}
"""What is turned on the page of a list, and is not the list."""
NEXT = {
    "a link to more that asks for a longer list": (
        "/aktualnosci",
        '<p><a href="?limit=20">Pokaż więcej</a></p>',
        "?limit=20",
    ),
    "a link to more that asks for a still longer list": (
        "/aktualnosci?pageSize=20&sort=data",
        '<p><a href="?sort=data&amp;pageSize=30">Pokaż więcej</a></p>',
        "?sort=data&pageSize=30",
    ),
    "a page that is named in two ways": (
        "/aktualnosci/page/2",
        '<p><a href="/aktualnosci">1</a> <b>2</b> <a href="/aktualnosci?page=3">Następna</a></p>',
        "/aktualnosci?page=3",
    ),
    "the year before, behind the last page of one": (
        "/aktualnosci/2021?page=2",
        '<div class="pager"><a href="/aktualnosci/2020?page=1">Następna</a></div>',
        "/aktualnosci/2020?page=1",
    ),
    "a row of numbers that are all links, counted in a parameter of any name": (
        "/aktualnosci",
        '<p><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></p>',
        "?p=2",
    ),
    "the same on its second page": (
        "/aktualnosci?p=2",
        '<p><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></p>',
        "?p=3",
    ),
    "an icon": ("/aktualnosci", '<a href="?strona=2"><i class="fa fa-angle-right"></i></a>', "?strona=2"),
    "two arrows alone": ("/aktualnosci", '<a href="?strona=2">&gt;&gt;</a>', "?strona=2"),
    "two arrows, both ways": (
        "/aktualnosci?strona=2",
        '<a href="?strona=1">&lt;&lt;</a> <a href="?strona=3">&gt;&gt;</a>',
        "?strona=3",
    ),
    "an icon for the next entries and one for the last": (
        "/aktualnosci?start=10",
        '<a href="?start=340"><i></i></a> <a href="?start=20"><i></i></a> <a href="?start=0"><i></i></a>',
        "?start=20",
    ),
    **{
        f"entries to come, {label}": (
            "/aktualnosci?b_start:int=20",
            f'<p><a href="?b_start:int=0">« x</a> <a href="?b_start:int=40">{label}</a></p>',
            "?b_start:int=40",
        )
        for label in (
            "Następne 20 elementów",
            "Next 20 items »",
            "Nächste 20 Artikel",
            "20 éléments suivants",
            "Próximos 20 itens",
            "Prossimi 20 elementi",
            "Následujících 20 položek",
            "Επόμενα 20 στοιχεία",
            "Следующие 20",
        )
    },
    **{
        f"a label of several words, {label}": (
            "/aktualnosci?strona=2",
            f'<a href="?strona=1">x y z</a> <a href="?strona=3">{label}</a>',
            "?strona=3",
        )
        for label in (
            "Przejdź do następnej strony",
            "Aller à la page suivante",
            "idź do strony 3",
            "Wcześniejsze informacje",
        )
    },
    **{
        f"a word and {address}": (own, f'<p><a href="{address}">Następna</a></p>', address)
        for own, address in (
            ("/aktualnosci", "/aktualnosci,2.html"),
            ("/aktualnosci.html", "/aktualnosci_2.html"),
            ("/aktualnosci/", "/aktualnosci;page=2"),
            ("/aktualnosci-2", "/aktualnosci-3"),
            ("/aktualnosci~9.html", "/aktualnosci~10.html"),
        )
    },
    "a choice whose script opens the page": (
        "/aktualnosci",
        """<select onchange="location='/aktualnosci?strona=' + this.value"><option>1<option>2<option>3</select>""",
        "?strona=2",
    ),
    "a link that a script follows": (
        "/aktualnosci",
        """<p>1 <a href="javascript:window.location.href='/aktualnosci?strona=2'">2</a></p>""",
        "?strona=2",
    ),
    "a frame that is loaded at the end": (
        "/aktualnosci",
        '<turbo-frame id="x" loading="lazy" src="/aktualnosci?strona=2"></turbo-frame>',
        "?strona=2",
    ),
    "a frame that shows something meanwhile": (
        "/aktualnosci",
        '<turbo-frame id="x" loading="lazy" src="/aktualnosci?strona=2"><p>Chwileczkę…</p></turbo-frame>',
        "?strona=2",
    ),
    "an area of a picture": (
        "/aktualnosci",
        '<map name="m"><area href="/mapa" alt="Mapa"><area alt="Następna strona" href="?strona=2"></map>',
        "?strona=2",
    ),
    "numbers that are areas": (
        "/aktualnosci?strona=2",
        '<map name="m"><area alt="1" href="?strona=1"><area alt="2" href="?strona=2"><area alt="3" href="?strona=3"></map>',
        "?strona=3",
    ),
    "what is older, at the end of a path": (
        "/aktualnosci/before/140",
        '<a href="/aktualnosci/after/141">Nowsze</a> <a href="/aktualnosci/before/130">Starsze</a>',
        "/aktualnosci/before/130",
    ),
    "the same under an unknown word": (
        "/aktualnosci",
        '<a href="/aktualnosci/before/2021-05-11">Wcześniej</a>',
        "/aktualnosci/before/2021-05-11",
    ),
    "numbers in Latin": (
        "/aktualnosci?strona=2",
        '<p><a href="?strona=1">I</a> <b>II</b> <a href="?strona=3">III</a> <a href="?strona=4">IV</a></p>',
        "?strona=3",
    ),
    **{
        f"{pager} {place} {name}": ("/aktualnosci", markup, address)
        for pager, own, address in (
            ("numbers", '<ul class="pagination"><li>1</li><li><a href="?page=2">2</a></li></ul>', "?page=2"),
            ("a word", '<p><a class="next" href="?p=2">Następna</a></p>', "?p=2"),
            ("a link to more", '<a href="?offset=10">Pokaż więcej</a>', "?offset=10"),
            ("an arrow", '<nav><a href="?page=2">»</a></nav>', "?page=2"),
            (
                "what a script loads",
                '<button data-url="/aktualnosci?page=2">Pokaż więcej</button>',
                "?page=2",
            ),
        )
        for name, other in BESIDE.items()
        for place, markup in (("before", own + other), ("behind", other + own))
    },
    "numbers of a later page beside others": (
        "/aktualnosci?page=2",
        '<div class="pager"><b>1</b> <a href="?page=2&amp;cpage=2">2</a> <a href="?page=2&amp;cpage=3">3</a></div>'
        '<div class="pager"><a href="/aktualnosci">1</a> <b>2</b> <a href="?page=3">3</a></div>',
        "?page=3",
    ),
    "signs, one for each page": (
        "/aktualnosci",
        '<p><b>•</b> <a href="?blok=2">•</a> <a href="?blok=3">•</a></p>',
        "?blok=2",
    ),
    "signs on a later page": (
        "/aktualnosci?blok=2",
        '<ul><li><a href="?blok=1">○</a></li><li>●</li><li><a href="?blok=3">○</a></li><li><a href="?blok=4">○</a></li></ul>',
        "?blok=3",
    ),
    "a button that sends its form elsewhere": (
        "/aktualnosci",
        '<form action="/szukaj"><button formaction="/aktualnosci?strona=2">Następna</button></form>',
        "?strona=2",
    ),
    "a row beside that of a gallery": (
        "/aktualnosci?strona=2",
        '<p><a href="?strona=1">1</a> <b>2</b> <a href="?strona=3">3</a></p><p><b>1</b> <a href="/galeria?strona=2">2</a></p>',
        "?strona=3",
    ),
    "a row beside a choice of languages": (
        "/aktualnosci?strona=2",
        '<p><b>1</b> <a href="?strona=2&amp;lang=2">2</a></p><p><a href="?strona=1">1</a> <b>2</b> <a href="?strona=3">3</a></p>',
        "?strona=3",
    ),
    "a row that a program turns elsewhere": (
        "/aktualnosci",
        '<p><b>1</b> <a href="/modules.php?name=News&amp;page=2">2</a></p>',
        "/modules.php?name=News&page=2",
    ),
    "a row of addresses of any form": ("/aktualnosci", ROW, "/aktualnosci,2.html"),
    "such a row behind words and below other text": (
        "/aktualnosci,2.html",
        '<td>Tekst.<br>Strony: <a href="/aktualnosci,1.html">1</a> | <b>2</b> | <a href="/aktualnosci,3.html">3</a> Góra</td>',
        "/aktualnosci,3.html",
    ),
    "such a row in a list": (
        "/aktualnosci",
        '<ul><li><span>1</span></li><li><a href="/a-2">2</a></li><li><a href="/a-3">3</a></li></ul>',
        "/a-2",
    ),
    "such a row with a gap": (
        "/aktualnosci",
        '<p>1 <a href="/a-2">2</a> <a href="/a-3">3</a> … <a href="/a-9">9</a></p>',
        "/a-2",
    ),
    "ranges, the first of them no link": (
        "/aktualnosci",
        '<div>1-10 <a href="?strona=2">11-20</a> <a href="?strona=3">21-25</a></div>',
        "?strona=2",
    ),
    "ranges, one in the middle no link": (
        "/aktualnosci?strona=2",
        '<div><a href="?strona=1">1-10</a> 11-20 <a href="?strona=3">21-25</a></div>',
        "?strona=3",
    ),
    "words for a page, at an address of any form": (
        "/xw/",
        '<div class="page"><a href="/xw/index_1.html">下一页</a></div>',
        "/xw/index_1.html",
    ),
    "a field with the number of the page": (
        "/aktualnosci?strona=2",
        '<form action="/aktualnosci">Strona <input name="strona" value="2"> z 4 <button>Idź</button></form>',
        "?strona=3",
    ),
    "a pager that a script of TRS writes": (
        "/xw/index_1.html",
        '<script>createPageHTML(4, 1, "index", "html");</script>',
        "/xw/index_2.html",
    ),
    "all entries": (
        "/aktualnosci",
        '<a href="?wszystkie=1">Zobacz wszystkie aktualności</a>',
        "?wszystkie=1",
    ),
    "more, behind an entry": ("/aktualnosci", '<a href="?after=126">Wczytaj kolejne</a>', "?after=126"),
    "earlier, behind a day": (
        "/aktualnosci?before=2021-05-01",
        '<a href="?before=2021-04-02">Wcześniejsze</a>',
        "?before=2021-04-02",
    ),
    "a word at a number of any name": (
        "/aktualnosci",
        '<p><a href="?p=2" class="next">Następna</a></p>',
        "?p=2",
    ),
    "a word in Vietnamese": (
        "/aktualnosci",
        '<div class="pager"><a href="?trang=2">Sau</a></div>',
        "?trang=2",
    ),
    "an offset under any name": ("/aktualnosci", '<a href="?s=10">Następna</a>', "?s=10"),
    "an offset at the end of the path": (
        "/aktualnosci",
        '<a href="/aktualnosci/10">&gt;</a>',
        "/aktualnosci/10",
    ),
    "the same on the second page": (
        "/aktualnosci/10",
        '<a href="/aktualnosci">&lt;</a> <a href="/aktualnosci/20">&gt;</a>',
        "/aktualnosci/20",
    ),
    "the same further on": (
        "/aktualnosci?s=20",
        '<a href="?s=10">Poprzednia</a> <a href="?s=30">Następna</a>',
        "?s=30",
    ),
    "the second file of a folder": (
        "/aktualnosci/",
        '<p><a href="index_2.html">次へ</a></p>',
        "index_2.html",
    ),
    "the third file of a folder": (
        "/aktualnosci/index_2.html",
        '<p><a href="index.html">前へ</a> <a href="index_3.html">次へ</a></p>',
        "index_3.html",
    ),
    "more results in French": ("/aktualnosci", '<a href="?page=1">Charger plus de résultats</a>', "?page=1"),
    "all of what is listed": ("/aktualnosci", '<a href="?view=all">Alle Meldungen anzeigen</a>', "?view=all"),
    "such a number, counted from 0": ("/aktualnosci", '<a href="?nr=1">Następna</a>', "?nr=1"),
    "such a number beside others": (
        "/lista?dzial=7&p=3",
        '<a href="?dzial=7&p=2">Poprzednia</a> <a href="?dzial=7&p=4">Następna</a>',
        "/lista?dzial=7&p=4",
    ),
    "a choice of such numbers": (
        "/aktualnosci",
        '<form><select name="p"><option selected>1<option>2<option>3</select></form>',
        "?p=2",
    ),
    "an address in data for a script": (
        "/aktualnosci",
        """<div data-settings='{"total": 35, "next": "\\/aktualnosci?strona=2"}'></div>""",
        "?strona=2",
    ),
}


@pytest.mark.parametrize("name", NEXT)
def test_next(name: str) -> None:
    path, markup, expected = NEXT[name]
    page = document(markup, path)
    assert find_following(page).url == page.absolute(expected)


LOADED = {
    "a button that says more": ('<button data-url="/ajax?page=2">Pokaż więcej</button>', "/ajax?page=2"),
    "a place that is called so": (
        '<div class="load-more" data-url="/ajax?start=10"></div>',
        "/ajax?start=10",
    ),
    "a page by its bare number": ('<button data-url="/ajax?p=2">Pokaż więcej</button>', "/ajax?p=2"),
    "a place that is loaded when it is seen": (
        '<div hx-get="/ajax?page=2" hx-trigger="revealed"></div>',
        "/ajax?page=2",
    ),
    "a place that is loaded when it is clicked": (
        '<div hx-get="/ajax?page=2" hx-trigger="click"></div>',
        None,
    ),
    "a page further on": ('<button data-url="/ajax?page=9">Pokaż więcej</button>', None),
    "a button beside the list": (
        '<aside><button data-url="/ajax?page=2">Pokaż więcej</button></aside>',
        None,
    ),
    "buttons of several lists": (
        '<button data-url="/ajax?page=2">Pokaż więcej</button><button data-url="/wideo?page=2">Pokaż więcej</button>',
        None,
    ),
    "another host": ('<button data-url="https://inny.example/ajax?page=2">Pokaż więcej</button>', None),
    "no page": ('<button data-url="/ajax?id=2">Pokaż więcej</button>', None),
    "something else": ('<button data-url="/mapa?page=2">Pokaż mapę</button>', None),
}


@pytest.mark.parametrize("name", LOADED)
def test_what_a_button_has_a_script_load(name: str) -> None:
    markup, expected = LOADED[name]
    page = document(markup)
    found = find_following(page)
    assert (found.url, found.is_loaded) == (page.absolute(expected), expected is not None)


NONE = {
    "a shorter list": ("/aktualnosci?limit=50", '<p><a href="?limit=10">Pokaż więcej</a></p>'),
    "the same list in another order": ("/aktualnosci", '<p><a href="?sort=9">Pokaż więcej</a></p>'),
    "a choice of lengths": ("/aktualnosci", '<p>Na stronie: <b>1</b> <a href="?limit=2">2</a></p>'),
    "numbers of languages": (
        "/aktualnosci",
        '<p><b>1</b> <a href="?lang=2">2</a> <a href="?lang=3">3</a></p>',
    ),
    "events beside the last page": (
        "/aktualnosci?strona=4",
        f'<p><a href="?strona=3">3</a> <b>4</b></p>{BESIDE["events"]}{BESIDE["a gallery"]}{BESIDE["an order"]}',
    ),
    "an order": ("/aktualnosci", BESIDE["an order"]),
    "the pages of a gallery": (
        "/aktualnosci",
        '<p><b>1</b> <a href="/galeria?page=2">2</a> <a href="/galeria?page=3">3</a></p>',
    ),
    "a row that counts another list, at the end": (
        "/aktualnosci?start=30",
        '<p><b>1</b> <a href="/x,2.html">2</a></p><p><a href="?start=0">1</a> <a href="?start=15">2</a> <b>3</b></p>',
    ),
    "a teaser at a round number in its path": ("/aktualnosci", '<a href="/aktualnosci/10">Pokaż więcej</a>'),
    "a teaser at a round number": ("/aktualnosci", '<a href="?s=10">Pokaż więcej</a>'),
    "a calendar of months": (
        "/aktualnosci",
        '<div class="event-calendar"><a href="?mo=10">Następna</a></div>',
    ),
    "a slider": ("/aktualnosci", '<div class="slider"><a href="?s=10">Następna</a></div>'),
    "the days of a month": (
        "/aktualnosci",
        f'<table><tr><th><a href="?mo=10">&gt;</a></th></tr><tr>{"".join(f"<td>{n}</td>" for n in range(1, 31))}</tr></table>',
    ),
    "an article at a round number": ("/aktualnosci?id=10", '<a href="?id=20">Następna</a>'),
    "a day": ("/aktualnosci?dzien=10", '<a href="?dzien=20">Następny</a>'),
    "one sign": ("/aktualnosci", '<p><a href="?blok=2">•</a></p>'),
    "signs of something else": ("/aktualnosci", '<p><a href="/a?x=1">•</a> <a href="/b?x=2">•</a></p>'),
    "signs of languages": ("/aktualnosci", '<p><a href="?lang=1">•</a> <a href="?lang=2">•</a></p>'),
    "a posted button elsewhere": (
        "/aktualnosci",
        '<form><button formaction="/aktualnosci?strona=2" formmethod="post">Następna</button></form>',
    ),
    "an icon for the last page": ("/aktualnosci", '<a href="?strona=9"><i class="last"></i></a>'),
    "an icon back": ("/aktualnosci?strona=3", '<a href="?strona=2"><i></i></a>'),
    "an icon to another list": ("/aktualnosci", '<a href="/galeria?strona=2"><i></i></a>'),
    "words at an address like that of a page": ("/aktualnosci", '<a href="?strona=2">Urząd stanu</a>'),
    "how many on a page": ("/aktualnosci", '<a href="?size=20">20</a> <a href="?size=50">50</a>'),
    "numbers of issues, all linked": (
        "/aktualnosci",
        '<p><a href="/zeszyt-1">1</a> <a href="/zeszyt-2">2</a> <a href="/zeszyt-3">3</a></p>',
    ),
    "days of a month, all linked": (
        "/aktualnosci",
        '<p><a href="?dzień=1">1</a> <a href="?dzień=2">2</a></p>',
    ),
    "the last number of a row, all linked": (
        "/aktualnosci?p=3",
        '<p><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></p>',
    ),
    "the end of a row": (
        "/aktualnosci,3.html",
        '<p><a href="/aktualnosci,1.html">1</a> <a href="/aktualnosci,2.html">2</a> <b>3</b></p>',
    ),
    "numbers of which several have no link": (
        "/aktualnosci",
        '<p>1 <a href="/a-2">2</a> 3 <a href="/a-4">4</a></p>',
    ),
    "a calendar": (
        "/aktualnosci",
        '<table><tr><td>1<td><a href="/dzien-2">2</a><td><a href="/dzien-3">3</a></table>',
    ),
    "numbers among words": ("/aktualnosci", '<p>1 most <a href="/m-2">2</a> mosty <a href="/m-3">3</a></p>'),
    "the end of ranges": ("/aktualnosci?strona=2", '<div><a href="?strona=1">1-10</a> 11-14</div>'),
    "words for a page elsewhere": ("/xw/", '<a href="/foto/12.html">下一页</a>'),
    "a field on the last page": (
        "/aktualnosci?strona=4",
        '<form action="/aktualnosci">Strona <input name="strona" value="4"> z 4</form>',
    ),
    "a field of something else": ("/aktualnosci", '<form><input name="ile" value="2"> z 4</form>'),
    "a field that is posted": (
        "/aktualnosci",
        '<form method="post"><input name="strona" value="1"> z 4</form>',
    ),
    "the last page that a script of TRS writes": (
        "/xw/index_3.html",
        '<script>createPageHTML(4, 3, "index", "html");</script>',
    ),
    "all entries of something else": ("/aktualnosci", '<a href="/galerie?wszystkie=1">Zobacz wszystkie</a>'),
    "a number that jumps": ("/aktualnosci?nr=4", '<a href="?nr=9">Następna</a>'),
    "a number in place of another": ("/aktualnosci?id=4", '<a href="?nr=5">Następna</a>'),
    "words at such a number": ("/aktualnosci", '<a href="?p=2">Urząd stanu</a>'),
    "more of several articles": (
        "/aktualnosci",
        '<a href="?id=1">Zobacz więcej</a> <a href="?id=2">Zobacz więcej</a>',
    ),
    "a choice of departments": (
        "/aktualnosci",
        '<form><select name="dzial"><option selected>1<option>2<option>3</select></form>',
    ),
    "a notice on what was before": (
        "/aktualnosci",
        '<a href="/aktualnosci/before-the-flood">Przed powodzią</a>',
    ),
    "what was before in another list": ("/aktualnosci", '<a href="/foto/before/130">Wcześniej</a>'),
    "two places to go on before": (
        "/aktualnosci",
        '<a href="/aktualnosci/before/130">Wcześniej</a> <a href="/aktualnosci/before/110">Dawniej</a>',
    ),
    "a number that an article has": ("/aktualnosci", '<a href="/aktualnosci_3.html">Następna</a>'),
    "a number behind another list": ("/aktualnosci", '<a href="/aktualnosci-urzedu_2.html">Następna</a>'),
    "a frame of something else": ("/aktualnosci", '<iframe src="/mapa?strona=2"></iframe>'),
    "a page of all that have numbers": ("/aktualnosci", '<a href="?strona=2">Strona urzędu</a>'),
    "a number in a title": ("/aktualnosci", '<a href="/aktualnosci/10-lat">Kolejne 10 lat</a>'),
    "an area of a map": ("/aktualnosci", '<map name="m"><area alt="2" href="/powiat-2"></map>'),
    "more of an article": ("/aktualnosci", '<a href="?id=126">Zobacz więcej</a>'),
    "more, behind an entry of another list": ("/aktualnosci", '<a href="/foto?after=126">Wczytaj więcej</a>'),
    "an address in data that is no page": (
        "/aktualnosci",
        """<div data-settings='{"next": "/aktualnosci/foto.jpg", "map": "/mapa?page=2"}'></div>""",
    ),
}


@pytest.mark.parametrize("name", NONE)
def test_no_next(name: str) -> None:
    path, markup = NONE[name]
    assert find_following(document(markup, path)).url is None
