"""Lists of the boards that offices publish with: signs beside titles, labels before days, a newest entry set larger."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Listing, Page, Site
from crawler.parsers import generic

SITE = Site(id="gun", hosts=("www.gun.example",))
URL = "https://www.gun.example/board/list.do?bbs=7"
ROWS = [
    ("나루터 다리 다시 열려", "2026.04.21"),
    ("군립도서관 밤까지 연다", "2026.04.20"),
    ("마을 버스 세 노선 늘어", "2026.04.17"),
    ("농기계 빌려 쓰기 신청 받아", "2026.04.15"),
    ("물놀이터 칠월에 문 연다", "2026.04.14"),
]
BASE = "https://www.gun.example/board/view.do?bbs=7&no="


def read(body: str) -> Listing:
    html = (
        f"<html lang=ko><head><title>보도자료 | 큰내군</title></head><body><ul class=gnb><li><a href=/a>민원</a></li><li>"
        f"<a href=/b>소식</a></li></ul><div id=c><h3>보도자료</h3>{body}</div><div id=footer>큰내군 중앙로 1</div></body></html>"
    )
    found = generic.parse(Document(Page(body=html.encode(), url=URL)), SITE)
    assert isinstance(found, Listing), found
    return found


def link(number: int) -> str:
    return f'href="view.do?bbs=7&amp;no={number}"'


def wanted() -> list[tuple[str, str, str]]:
    return [(f"{BASE}{n}", title, day) for n, (title, day) in enumerate(ROWS)]


def entries(found: Listing) -> list[tuple[str, str | None, str | None]]:
    return [(item.url, item.title_text, item.date_text) for item in found.items]


@pytest.mark.parametrize(
    "title",
    [
        "<strong>{} <span class=ico_file>첨부파일 있음</span></strong>",
        "<p class=tit><span class='krds-badge basic'>새글</span> {} </p>",
        "<em class='p-media__heading-text'>{} <span class='p-icon p-icon__new'>새글</span></em>",
        "<em class=news_tit><span class=styCategory>[생활]</span> {}<span class=inew><img src=/n.png alt=new></span></em>",
        "{} <span class=badge>NEW</span>",
    ],
)
def test_signs_beside_a_title_are_none_of_it(title: str) -> None:
    rows = "".join(
        f"<li><a {link(n)}>{title.format(name)}</a><span class=date>{day}</span></li>"
        for n, (name, day) in enumerate(ROWS)
    )
    assert entries(read(f"<ul class=news>{rows}</ul>")) == wanted()


def test_title_that_is_a_sign_alone_is_kept() -> None:
    rows = "".join(
        f"<li><a {link(n)}><span class=icon-title-new>{name}</span></a><span class=date>{day}</span></li>"
        for n, (name, day) in enumerate(ROWS)
    )
    assert entries(read(f"<ul class=news>{rows}</ul>")) == wanted()


def test_line_of_a_link_that_is_called_title() -> None:
    rows = "".join(
        f"<li><a {link(n)}><em class=news_tit>{name}</em><span class=in><span class=txt>{name} 주민들 반겨</span></span>"
        f"<span class=info>작성일 : {day}</span></a></li>"
        for n, (name, day) in enumerate(ROWS)
    )
    assert entries(read(f"<ul class=news>{rows}</ul>")) == wanted()


def test_term_beside_a_link_that_only_says_more() -> None:
    rows = "".join(
        f"<div class=one><dl><dt>{name}</dt><dd>{name} 소식을 전한다. 누구나 함께할 수 있다.</dd><dd class=d>{day}</dd>"
        f"<dd><a {link(n)}>MORE VIEW</a></dd></dl></div>"
        for n, (name, day) in enumerate(ROWS)
    )
    assert entries(read(f"<div class=list>{rows}</div>")) == wanted()


def test_label_of_a_day_in_an_element_of_its_own() -> None:
    rows = "".join(
        f"<div class=one><h4><a {link(n)}>{name}</a></h4><p>{name} 사업을 마쳤다고 밝혔다.</p><ul><li><span>작성자 : </span>홍보과</li>"
        f"<li><span>작성일 : </span>{day}</li></ul></div>"
        for n, (name, day) in enumerate(ROWS)
    )
    assert entries(read(f"<div class=list>{rows}</div>")) == wanted()


def larger(number: int, name: str, day: str, href: str = "") -> str:
    target = href or link(number)
    return (
        f"<div class=main><p class=img><a {target}><img src=/0.jpg alt=''></a></p><dl><dt><a {target}>{name}</a><span class=date>{day}"
        f"</span></dt><dd><a {target}>{name} 두고 주민들 반겨</a></dd></dl></div>"
    )


def test_newest_entry_in_a_box_of_its_own_before_the_list() -> None:
    rows = "".join(
        f"<li><dl><dt><a {link(n)}>{name}</a><span class=date>{day}</span></dt></dl></li>"
        for n, (name, day) in enumerate(ROWS)
        if n
    )
    assert entries(read(f"{larger(0, *ROWS[0])}<div class=news><ul>{rows}</ul></div>")) == wanted()


def test_box_before_the_list_that_leads_elsewhere_is_no_entry() -> None:
    rows = "".join(
        f"<li><dl><dt><a {link(n)}>{name}</a><span class=date>{day}</span></dt></dl></li>"
        for n, (name, day) in enumerate(ROWS)
    )
    campaign = larger(9, "여름 물놀이 안전 수칙", "2026.01.02", "href=/campaign/water")
    assert entries(read(f"{campaign}<div class=news><ul>{rows}</ul></div>")) == wanted()


@pytest.mark.parametrize(
    "opened",
    [
        "href='#' onclick=\"popup('/board/view.do?bbs=7&amp;no={}', 800, 600); return false;\"",
        "href='#none' onclick=\"window.open('./view.do?bbs=7&amp;no={}')\"",
        "href=\"javascript:goView('/board/view.do?bbs=7&amp;no={}');\"",
        "href='#' onclick=\"ga('send', 'click'); popup('/board/view.do?bbs=7&amp;no={}')\"",
        "href='javascript:void(0);' onclick=\"location.href='https://www.gun.example/board/view.do?bbs=7&amp;no={}'\"",
    ],
)
def test_rows_that_a_script_opens_lead_where_it_would(opened: str) -> None:
    rows = "".join(
        f"<tr><td>{n + 10}</td><td><a {opened.format(n)}>{name}</a></td><td>{day}</td></tr>"
        for n, (name, day) in enumerate(ROWS)
    )
    assert entries(read(f"<table><tr><th>번호<th>제목<th>등록일</tr>{rows}</table>")) == wanted()


@pytest.mark.parametrize(
    "links",
    [
        "<a href=# onclick=\"share('https://one.example/?u=1')\">1</a><a href=# onclick=\"share('https://two.example/?u=1')\">2</a>"
        "<a href=# onclick=\"share('https://three.example/?u=1')\">3</a>",
        "<a href=#a onclick=\"count('/at?p=1')\">1</a><a href=#b onclick=\"count('/at?p=2')\">2</a>"
        "<a href=#c onclick=\"count('/at?p=3')\">3</a>",
        "".join(f"<a href=# onclick=\"zoom('/show?p={n}')\"><img src=/{n}.jpg></a>" for n in range(4)),
        "<a href=# onclick=\"print('/view?p=1')\">1</a><a href=# onclick=\"print('/view?p=2')\">2</a>",
        "".join(
            f"<a href=# onclick=\"ga('send', 'pageview', '/at/{n}'); show({n})\">{n}</a>" for n in range(4)
        ),
        "".join(f"<a href=# onclick=\"_gaq.push(['_trackPageview', '/at/{n}'])\">{n}</a>" for n in range(4)),
        "".join(f"<a href=/own/{n} onclick=\"count('/at?p={n}')\">{n}</a>" for n in range(4)),
    ],
    ids=["shares", "parts of the page", "pictures", "two", "clicks", "older clicks", "links of their own"],
)
def test_other_links_that_call_scripts_keep_their_own_address(links: str) -> None:
    document = Document(Page(body=f"<html><body><p>{links}</p></body></html>".encode(), url=URL))
    assert not any(
        link.get("href", "").startswith(("/at", "/view", "/show", "http")) for link in document.tree.iter("a")
    )
