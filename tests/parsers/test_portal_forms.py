"""Forms of lists and articles that the systems of ministries' portals share, cut down to the elements that matter."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Listing, Page, Site
from crawler.parsers import generic

HOST = "https://rivers.example"
SITE = Site(id="xx-rivers", publisher="Office", language="en", hosts=("rivers.example",))


def read(body: str, *, title: str, lang: str = "en", path: str = "/news/") -> object:
    source = (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>{title}</title></head><body>{body}</body></html>'
    )
    page = Page(url=HOST + path, body=source.encode(), content_type="text/html; charset=utf-8")
    return generic.parse(Document(page), SITE)


def listing(body: str, *, lang: str = "en", path: str = "/news/") -> Listing:
    found = read(body, title="News", lang=lang, path=path)
    assert isinstance(found, Listing), found
    return found


def article(body: str, *, title: str = "Lock on the canal reopened", lang: str = "en") -> Article:
    found = read(body, title=f"{title} | Office", lang=lang, path="/news/a-text-of-today/")
    assert isinstance(found, Article), found
    return found


NAMES = [
    "Шлюз снова открыт",
    "Новый причал для лодок",
    "Дно канала измерено",
    "Мост получит перила",
    "Ночные рейсы",
]
SUMMARIES = [
    "Суда проходят с утра до вечера, а по праздникам и ночью, сообщает управление канала.",
    "Места хватит для сорока лодок, по словам управления порта, и для двух катеров.",
]


def entries(form: str) -> str:
    return "".join(
        form.format(url=f"/news/{100 - n}/", name=name, text=SUMMARIES[n % 2], day=f"{20 - n}.03.2023")
        for n, name in enumerate(NAMES)
    )


CLEARED = (
    '<p class="news-item"><a href="{url}"><img src="/i.jpg" alt="{name}"></a><span class="news-date-time">{day}</span> '
    '<a href="{url}"><b>{name}</b></a><br>{text}<div style="clear:both"></div></p>'
)


def test_entries_between_boxes_that_clear_their_floats_are_a_list() -> None:
    body = f'<h1>Новости</h1><div class="news-list">{entries(CLEARED)}<div>Всего 5</div></div>'
    found = listing(body, lang="ru")
    assert [item.url for item in found.items] == [f"{HOST}/news/{100 - n}/" for n in range(5)]
    assert [item.title_text for item in found.items] == NAMES
    assert found.items[0].date_text == "20.03.2023"


PAGERS = {
    "modern": (
        '<div class="modern-page-navigation"><span class="modern-page-title">Страницы:</span> '
        '<span class="modern-page-current">1</span> <a href="/news/?PAGEN_1=2">2</a> <a href="/news/?PAGEN_1=3">3</a> '
        '<a class="modern-page-next" href="/news/?PAGEN_1=2">След.</a></div>',
        "/news/?PAGEN_1=2",
    ),
    "modern, from the last page down": (
        '<div class="modern-page-navigation"><span class="modern-page-current">1</span> <a href="/news/?PAGEN_1=8">2</a> '
        '<a href="/news/?PAGEN_1=7">3</a> <a class="modern-page-next" href="/news/?PAGEN_1=8">След.</a></div>',
        "/news/?PAGEN_1=8",
    ),
    "font": (
        '<font class="text">Начало | Пред. | <b>1</b> <a href="/news/?PAGEN_1=2">2</a> | '
        '<a href="/news/?PAGEN_1=2">След.</a> | <a href="/news/?PAGEN_1=9">Конец</a></font>',
        "/news/?PAGEN_1=2",
    ),
    "more": ('<div><a class="btn" href="/news/?PAGEN_1=2">Показать ещё</a></div>', "/news/?PAGEN_1=2"),
    "more, Ukrainian": ('<div><a href="/news/?page=2">Завантажити більше новин</a></div>', "/news/?page=2"),
    "more, Greek": ('<div><a href="/news/?page=2">Περισσότερα νέα</a></div>', "/news/?page=2"),
    "more, Spanish": ('<div><a href="/news/?page=2">Cargar más noticias</a></div>', "/news/?page=2"),
    "more, Arabic": ('<div><a href="/news/?page=2">عرض المزيد</a></div>', "/news/?page=2"),
}


@pytest.mark.parametrize("form", PAGERS)
def test_next_page_of_portals(form: str) -> None:
    pager, following = PAGERS[form]
    found = listing(f'<h1>Новости</h1><div class="news-list">{entries(CLEARED)}</div>{pager}', lang="ru")
    assert found.next_url == HOST + following


DAYS = {
    "behind an icon": '<div class="when"><i class="fa fa-calendar"></i> {day}</div>',
    "behind an empty picture": '<span class="when"><svg></svg>{day}</span>',
    "behind one word": '<div class="when">published {day}</div>',
    "behind a label": '<div class="when">Posted on: {day}</div>',
}


@pytest.mark.parametrize("form", DAYS)
def test_day_of_an_entry_below_its_text(form: str) -> None:
    card = '<div class="cell"><h3><a href="{url}">{name}</a></h3><div>{text}</div>' + DAYS[form]
    card += '<div><a class="btn" href="{url}">Read more</a></div></div>'
    found = listing(f"<h1>News</h1><div>{entries(card)}</div>")
    assert [item.date_text for item in found.items] == [f"{20 - n}.03.2023" for n in range(5)]


SHORT = [
    "The lock on the canal is open again, and boats pass from dawn to dusk.",
    "The gates were cast anew.",
]
COLUMN = "".join(
    f'<p class="item"><span>{day}.02.2023</span> <a href="/news/{day}/"><b>A quay for boats number {day}</b></a><br>'
    f"There is room for forty boats at the quay, says the harbour office of the town.</p>"
    for day in (11, 12, 13)
)


def page(column: str, text: str, headline: str = "h3") -> str:
    return (
        f'<div class="row"><div class="main-part"><div class="detail"><{headline}>Lock on the canal reopened</{headline}>'
        f'<div class="words">{text}</div></div></div><div class="col-md-3 {column}"><h4>News</h4>{COLUMN}</div></div>'
    )


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize("headline", ["h1", "h3"])
def test_column_of_teasers_beside_a_short_text_is_none_of_it(headline: str) -> None:
    found = article(page("sidebar", paragraphs(SHORT), headline))
    assert found.body is not None
    assert list(found.body.blocks) == SHORT
    assert not found.links


def test_text_in_a_box_called_a_column_is_kept() -> None:
    words = [*SHORT, "The old ones, of oak, lie in the yard of the museum, where children climb on them."]
    text = f'<div class="sidebar">{paragraphs(words)}<p><a href="/fund">The fund</a> paid for it.</p></div>'
    found = article(f"<div><h1>Lock on the canal reopened</h1>{text}</div>")
    assert found.body is not None
    assert list(found.body.blocks) == [*words, "The fund paid for it."]


def test_title_printed_again_above_the_text_is_no_introduction() -> None:
    body = (
        "<h1>Lock on the canal reopened after two winters</h1><div class='row'><div class='col-md-9'><div class='detail'>"
        "<img src='/upload/lock.jpg' alt=''><h3 class='name'>Lock on the canal reopened after two winters</h3>"
        f"<div class='words'>{paragraphs(SHORT)}</div><div class='day'>14.03.2023</div></div></div>"
        f"<div class='col-md-3 sidebar'>{COLUMN}</div></div>"
    )
    found = article(body, title="Lock on the canal reopened after two winters")
    assert not found.lead
    assert found.body is not None
    assert list(found.body.blocks) == SHORT


COUNTERS = {
    "ru": "Количество показов: 117",
    "uk": "Кількість переглядів: 1 204",
    "tr": "Görüntülenme sayısı: 93",
    "pt": "Visualizações: 2.310",
    "el": "Προβολές: 58",
}


@pytest.mark.parametrize("lang", COUNTERS)
def test_counter_of_views_below_a_text(lang: str) -> None:
    lines = f"{paragraphs(SHORT * 3)}<p><i class='fa fa-eye'></i> {COUNTERS[lang]}</p>"
    found = article(f"<h1>Lock on the canal reopened</h1><div class='words'>{lines}</div>", lang=lang)
    assert found.body is not None
    assert list(found.body.blocks) == SHORT * 3


def test_picture_for_wide_screens_goes_before_those_for_narrow_ones() -> None:
    picture = (
        '<p><picture><source media="(max-width:300px)" srcset="/small/Thumbnail-300x300/lock.jpg?t=1">'
        '<source media="(max-width:1000px) and (min-width:300px)" srcset="/mid/Preview-1000x0/lock.jpg?t=1">'
        '<img alt="" src="/documents/20117/lock.jpg/9c?t=1"></picture></p>'
    )
    found = article(f"<article><h1>Lock on the canal reopened</h1>{picture}{paragraphs(SHORT * 3)}</article>")
    assert [p.url for p in found.pictures] == [f"{HOST}/documents/20117/lock.jpg/9c?t=1"]


def test_sources_for_wide_screens_go_before_the_picture_for_all_others() -> None:
    picture = (
        '<p><picture><source media="(min-width:900px)" srcset="/large/lock.jpg"><img alt="" src="/small/lock.jpg">'
        "</picture></p>"
    )
    found = article(f"<article><h1>Lock on the canal reopened</h1>{picture}{paragraphs(SHORT * 3)}</article>")
    assert [p.url for p in found.pictures] == [f"{HOST}/large/lock.jpg"]


def test_name_beside_the_day_in_the_box_of_the_author() -> None:
    box = (
        '<div class="metadata-author"><div><span class="user-info"><strong>Ida Brook</strong></span></div>'
        '<div><span class="date-info">published 14/03/23</span></div></div>'
    )
    found = article(f"<div><h1>Lock on the canal reopened</h1>{box}<div>{paragraphs(SHORT * 3)}</div></div>")
    assert found.authors == ("Ida Brook",)


OWN_NUMBER = {
    "a first page without a number": (
        "/news/page/3/",
        '<a href="/news/">1</a> <a href="/news/page/2/">2</a> <span>3</span> <a href="/news/page/4/">4</a>',
        "/news/page/4/",
    ),
    "a first page without a number, in a list": (
        "/news/page/2/",
        '<ul><li><a href="/news/">1</a></li><li>2</li><li><a href="/news/page/3/">3</a></li></ul>',
        "/news/page/3/",
    ),
    "a name beside the number of pages": (
        "/index.php?mact=News&page=15",
        '<p>Page 2 of 9 <a href="/index.php?mact=News,cntnt01&n=3&page=15">&gt;</a></p>',
        "/index.php?mact=News,cntnt01&n=3&page=15",
    ),
    "numbers called by the module": (
        "/news/P10",
        '<div class="paginate"><a href="/news">1</a> <strong>2</strong> <a href="/news/P20">3</a></div>',
        "/news/P20",
    ),
    "an offset in the path": (
        "/news",
        '<div class="pagenavigator"><span class="next"><a href="/news/(offset)/10"><span>Next&nbsp;»</span></a></span></div>',
        "/news/(offset)/10",
    ),
    "numbers behind dots": (
        "/news.php?default.0.10",
        '<div class="nextprev"><a href="/news.php">1</a> <b>2</b> <a href="/news.php?default.0.20">3</a></div>',
        "/news.php?default.0.20",
    ),
}


@pytest.mark.parametrize("form", OWN_NUMBER)
def test_page_after_the_second_or_third(form: str) -> None:
    path, pager, following = OWN_NUMBER[form]
    found = listing(f'<h1>News</h1><div>{entries(CLEARED)}</div><div class="turn">{pager}</div>', path=path)
    assert found.next_url == HOST + following


SCRIPTED = {
    "more": '<button type="button" onclick="more()"><span>Carica altre notizie</span></button>',
    "a picture": '<div class="pager"><a href="javascript:"><img src="/r.gif" alt="Next"></a></div>',
    "a table": "<table><tr><td>1 - 30</td><td><a href='javascript:' onclick='RefreshPageTo(event, \"/x\")'></a></td></tr></table>",
}


@pytest.mark.parametrize("form", SCRIPTED)
def test_further_pages_behind_scripts_are_told(form: str) -> None:
    found = listing(f"<h1>News</h1><div>{entries(CLEARED)}</div><div>{SCRIPTED[form]}</div>")
    assert found.next_url is None
    assert found.is_next_scripted


def test_button_that_unfolds_the_menu_is_no_further_page() -> None:
    found = listing(f"<h1>News</h1><div>{entries(CLEARED)}</div><button type='button'>Menu</button>")
    assert not found.is_next_scripted


TABLES = (
    '<table class="story"><tr><td><b><a href="{url}">{name}</a></b></td></tr><tr><td>{text}</td></tr>'
    '<tr><td><font class="tiny">{day} <a href="{url}"><b>Подробнее...</b></a></font></td></tr></table><br>'
)


def test_list_of_tables_with_their_titles() -> None:
    found = listing(f"<h1>News</h1><div>{entries(TABLES)}</div>")
    assert [item.title_text for item in found.items] == NAMES
    assert [item.url for item in found.items] == [f"{HOST}/news/{100 - n}/" for n in range(5)]


FOUND = '<div class="cell"><span class="data">{day}</span><a href="{url}"><h3>{name}</h3></a><p class="text">{text}</p></div>'


def test_form_of_a_search_that_holds_what_it_finds() -> None:
    form = f'<form role="search" class="search-form"><h2>All news</h2><input name="q"><div>{entries(FOUND)}</div></form>'
    found = listing(f"<main><h1>News</h1><div>{form}</div></main>")
    assert [item.title_text for item in found.items] == NAMES


def test_form_of_a_search_beside_a_text_is_none_of_it() -> None:
    hint = "Type a word, the name of an office or the number of a notice, and choose from what is shown below the field."
    form = f'<form class="search-form"><h2>Search</h2><input name="q"><p>{hint}</p><p>{hint}</p></form>'
    found = article(f"<h1>Lock on the canal reopened</h1><div>{paragraphs(SHORT)}</div>{form}")
    assert found.body is not None
    assert list(found.body.blocks) == SHORT


LONG = [*SHORT, "The old gates lie in the yard of the museum, where children climb on them all day.", *SHORT]


def test_day_in_a_list_of_marks_below_the_text_whose_item_is_called_so() -> None:
    marks = (
        '<div class="meta"><ul class="right"><li class="views">117</li><li>0</li></ul><ul class="left">'
        '<li class="story_date"><svg></svg> Ida Brook<span> от </span><time datetime="2023-03-14">14.03.2023, 09:30</time></li></ul></div>'
    )
    found = article(
        f"<article><h1>Lock on the canal reopened</h1><div>{paragraphs(LONG)}</div>{marks}</article>"
    )
    assert [c.raw for c in found.date][:1] == ["2023-03-14"]


def test_days_of_a_list_in_the_text_are_not_the_pages() -> None:
    days = "".join(
        f'<li><time datetime="2022-0{n}-14">14.0{n}.2022</time> gate {n} cast</li>' for n in (1, 2, 3)
    )
    found = article(
        f"<article><h1>Lock on the canal reopened</h1>{paragraphs(LONG)}<ul>{days}</ul></article>"
    )
    assert not found.date


HISTORY = """<div class="gem-c-published-dates" id="full-history"><h2 class="gem-c-published-dates__title">Updates to this page</h2>
Published 27 June 2023<br>Last updated 5 July 2023<details><summary>+ show all updates</summary><ol><li>
<time datetime="2023-07-05T10:00:00Z">5 July 2023</time><p>A table was added to the page.</p></li></ol></details></div>"""


def test_history_below_a_text_tells_its_days_and_is_none_of_it() -> None:
    found = article(f"<main><h1>Lock on the canal reopened</h1><div>{paragraphs(LONG)}{HISTORY}</div></main>")
    assert found.body is not None
    assert list(found.body.blocks) == LONG
    assert found.date[0].raw == "27 June 2023"
    assert found.date_modified[0].raw == "5 July 2023"


def test_one_who_posted_the_item_wrote_it() -> None:
    head = "<div class='itemHead'><span class='itemTitle'><a href='/t/1'>Canals</a> : Lock on the canal reopened</span></div>"
    info = (
        '<div class="itemInfo"><span class="itemPoster">Posted by <a href="/userinfo.php?uid=1">Ida Brook</a></span> on '
        '<span class="itemPostDate">2023/3/14 9:30:00</span> (<span class="itemStats">12 reads</span>)</div>'
    )
    text = f'<div class="itemBody"><p>{SHORT[0]}</p><div class="itemText">{paragraphs(LONG[1:])}</div></div>'
    found = article(
        f'<table><tr><td><div class="item">{head}{info}{text}</div><table><tr><td>{NOTES[0]}</td></tr></table></td></tr></table>'
    )
    assert found.authors == ("Ida Brook",)


def test_name_before_the_weekday_below_a_text() -> None:
    foot = "<footer><p class='meta'>Written by <em>Ida Brook</em> on Tuesday 14 March 2023</p></footer>"
    found = article(f"<article><h1>Lock on the canal reopened</h1>{paragraphs(LONG)}{foot}</article>")
    assert found.authors == ("Ida Brook",)


NOTES = [
    "The comments are owned by the poster. We aren't responsible for their content.",
    "Les commentaires sont la propriété de leurs auteurs. Nous ne sommes pas responsables de leur contenu.",
    "Los comentarios son propiedad de quien los envió. No somos responsables por su contenido.",
    "Posted by Ida Brook on 03/14 at 09:30 AM",
]


@pytest.mark.parametrize("note", NOTES)
def test_line_of_the_module_below_a_text(note: str) -> None:
    found = article(
        f"<h1>Lock on the canal reopened</h1><div class='words'>{paragraphs([*LONG, note])}</div>"
    )
    assert found.body is not None
    assert list(found.body.blocks) == LONG


def few(count: int, form: str) -> str:
    whole = "".join(
        form.format(url=f"/news/{100 - n}/", name=name, text=SUMMARIES[n % 2], day=f"{20 - n}.03.2023")
        for n, name in enumerate(NAMES[:count])
    )
    pager = '<div class="pages"><a href="/news">1</a> <a href="/news/grid/2">2</a> <b>3</b></div>'
    return f"<main><h1>News</h1>{whole}{pager}</main>"


ROW = '<div class="cell"><strong>{day}</strong> <a href="{url}">{name}</a></div>'


@pytest.mark.parametrize("form", [ROW, FOUND, CLEARED])
@pytest.mark.parametrize("count", [1, 3])
def test_last_page_of_a_list_has_few_entries(count: int, form: str) -> None:
    found = listing(few(count, form), path="/news/grid/3")
    assert [item.title_text for item in found.items] == NAMES[:count]
    assert found.next_url is None


def test_second_page_of_an_article_is_no_list() -> None:
    pager = '<div class="pagination"><a href="/news/lock">1</a> <b>2</b></div>'
    teaser = FOUND.format(url="/news/99/", name=NAMES[0], text=SUMMARIES[0], day="20.03.2023")
    found = article(f"<main><h1>Lock on the canal reopened</h1>{paragraphs(SHORT)}{pager}{teaser}</main>")
    assert found.body is not None
    assert list(found.body.blocks) == SHORT


def test_short_article_with_a_way_back_and_teasers_is_no_list() -> None:
    pager = '<ul class="pager"><li class="previous"><a href="/news/98/">Previous</a></li></ul>'
    teaser = FOUND.format(url="/news/99/", name=NAMES[0], text=SUMMARIES[0] * 3, day="20.03.2023")
    found = article(f"<main><h1>Lock on the canal reopened</h1><p>{SHORT[1]}</p>{pager}{teaser}</main>")
    assert found.title[0].raw == "Lock on the canal reopened"


READ_ALOUD = {
    "a label before the number": '<ul class="pagination"><li><a href="/n~page=1~.html"><u>Page:</u> 1</a></li>'
    '<li class="current"><em><u>Page:</u> 2</em></li><li><a href="/n~page=3~.html"><u>Page:</u> 3</a></li></ul>',
    "labels on both sides": '<ul class="pagination"><li><a href="/n?idx=0"><span>Page </span>1</a></li>'
    '<li class="active"><a href="/n?idx=10"><span>Page </span>2<span>: Current page</span></a></li>'
    '<li><a href="/n~page=3~.html"><span>Page </span>3</a></li></ul>',
}


@pytest.mark.parametrize("form", READ_ALOUD)
def test_numbers_with_words_to_be_read_aloud(form: str) -> None:
    found = listing(f"<h1>News</h1><div>{entries(CLEARED)}</div>{READ_ALOUD[form]}", path="/n~page=2~.html")
    assert found.next_url == f"{HOST}/n~page=3~.html"
