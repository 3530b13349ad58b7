"""Lists of news as design systems, boards and themes lay them out."""

from __future__ import annotations

from tests.world.building import Gold, page
from tests.world.listing_pages import listing


@page("https://www.performance.example.gov/news/")
def american_collection_list() -> tuple[str, Gold]:
    base = "https://www.performance.example.gov"
    entries = [
        ("/news/award-winners/", "Winners of the public service award", "September 30, 2020"),
        ("/news/dashboard/", "A dashboard for small businesses", "September 24, 2020"),
        ("/news/updates/", "Quarterly updates show progress on goals", "September 17, 2020"),
        ("/news/workforce/", "How agencies train their workforce", "September 3, 2020"),
    ]
    rows = "".join(
        f"""<li class="usa-collection__item"><div class="usa-collection__body"><h3 class="usa-collection__heading"><a class="usa-link" href="{path}">{title}</a></h3><p class="usa-collection__description">The administration announced today what the programme has achieved during the last quarter.</p><ul class="usa-collection__meta" aria-label="More information"><li class="usa-collection__meta-item">By Sara Ames and Lu Chen</li><li class="usa-collection__meta-item"><time datetime="2020-09-{int(date.split()[1].strip(",")):02}T12:00:00+01:00">{date}</time></li></ul><ul class="usa-collection__meta" aria-label="Topics"><li class="usa-collection__meta-item usa-tag usa-tag--new">New</li><li class="usa-collection__meta-item usa-tag">PMA</li></ul></div></li>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>News | Performance</title></head><body><section class="usa-banner"><p>An official website of the United States government</p></section><header class="usa-header"><a href="/">Performance</a><nav class="usa-nav"><ul class="usa-nav__primary"><li><a href="/news/">News</a></li><li><a href="/about/">About</a></li></ul></nav></header>
<main id="main-content"><div class="grid-container"><h1>News</h1><ul class="usa-collection">{rows}</ul><nav aria-label="Pagination" class="usa-pagination"><ul class="usa-pagination__list"><li class="usa-pagination__item usa-pagination__page-no"><a href="/news/" class="usa-pagination__button usa-current" aria-label="Page 1" aria-current="page">1</a></li><li class="usa-pagination__item usa-pagination__page-no"><a href="/news/2/" class="usa-pagination__button" aria-label="Page 2">2</a></li><li class="usa-pagination__item usa-pagination__arrow"><a href="/news/2/" class="usa-pagination__link usa-pagination__next-page" aria-label="Next page"><span class="usa-pagination__link-text">Next</span></a></li></ul></nav></div></main><footer class="usa-footer"><p>Performance</p></footer></body></html>"""
    gold = listing(base, entries, f"{base}/news/2/")
    days = [f"2020-09-{int(date.split()[1].strip(',')):02}T12:00:00+01:00" for _, _, date in entries]
    gold["items_also"] = [
        [(base + path, title, day) for (path, title, _), day in zip(entries, days, strict=True)]
    ]
    return html, gold


@page("https://www.bakom.example.admin.ch/de/news")
def swiss_design_system_list() -> tuple[str, Gold]:
    base = "https://www.bakom.example.admin.ch"
    entries = [
        ("/de/newnsb/1001", "Neue Regeln für Funkanlagen", "12. April 2022"),
        ("/de/newnsb/1002", "Frequenzen für Privatradios vergeben", "6. April 2022"),
        ("/de/newnsb/1003", "Glasfaser erreicht jede zweite Gemeinde", "29. März 2022"),
        ("/de/newnsb/1004", "Störungen beim Notruf untersucht", "22. März 2022"),
    ]
    cards = "".join(
        f"""<li><div class="card card--list card--clickable"><div class="card__content"><div class="card__header"><p class="meta-info"><span class="meta-info__item">Medienmitteilung</span><span class="meta-info__item">{date}</span></p></div><div class="card__body"><div class="card__title"><h3>{title}</h3></div><p>Der Bundesrat hat an seiner Sitzung die entsprechenden Grundlagen verabschiedet.</p></div><div class="card__footer"><div class="card__footer__action"><a href="{path}" class="btn btn--outline btn--icon-only" aria-label="Weiterlesen {title}"><svg class="icon btn__icon"></svg><span class="btn__text">Weiterlesen</span></a></div></div></div></div></li>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Medienmitteilungen</title></head><body><header id="main-header"><a class="logo" href="/de">Bundesamt für Kommunikation</a><nav class="main-navigation"><ul><li><a href="/de/news">Aktuell</a></li><li><a href="/de/amt">Das Amt</a></li></ul></nav></header>
<main id="main-content"><section class="section section--default bg--secondary-50"><div class="container"><h1 class="h1">Medienmitteilungen</h1><div class="search__filters"><button class="btn btn--bare">Filter anzeigen</button></div></div></section><section class="section section--default"><div class="container gap--responsive"><div class="search-results search-results--list" aria-live="polite"><div class="search-results__header"><div class="search-results__header__left"><a class="btn btn--bare" href="/de/rss">RSS Abo erstellen</a></div></div><h2 class="sr-only">Resultate</h2><ul class="search-results-list">{cards}</ul><div class="pagination pagination--right"><input class="pagination__input" type="number" value="1"><div class="pagination__text">von 13 Seiten</div><ul class="pagination__items"><li><a href="?page=2" class="pagination__item"><svg></svg><span class="sr-only">Nächste Seite</span></a></li></ul></div></div></div></section></main><footer class="footer" id="main-footer"><p>BAKOM</p></footer></body></html>"""
    return html, listing(base, entries, f"{base}/de/news?page=2")


@page("https://www.mois.example.go.kr/news/list.do?bbsId=B01")
def korean_design_system_list() -> tuple[str, Gold]:
    base = "https://www.mois.example.go.kr"
    entries = [
        (f"/news/view.do?bbsId=B01&nttId={n}", title, date)
        for n, title, date in [
            (311, "여름철 재난안전 대책 추진", "2024.06.12"),
            (310, "주민등록 서비스 개선 방안 발표", "2024.06.10"),
            (309, "지방 소멸 대응 기금 배분 계획", "2024.06.05"),
            (308, "정부 누리집 접근성 점검 결과", "2024.06.03"),
        ]
    ]
    rows = "".join(
        f"""<li class="structured-item"><div class="in"><div class="card-top"><span class="krds-badge bg-light-primary">보도자료</span></div><div class="card-body"><a href="{path.replace("&", "&amp;")}" class="c-text"><p class="c-tit"><span class="span">{title}</span></p><p class="c-txt">행정안전부는 관계 기관과 함께 세부 계획을 마련하여 추진한다고 밝혔다.</p><p class="c-date"><strong class="key">등록일</strong> <span class="value">{date}</span></p></a></div><div class="card-btn"><button type="button" class="krds-btn medium text"><i class="svg-icon ico-share"></i> 공유하기</button></div></div></li>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>보도자료 | 행정안전부</title></head><body><div id="krds-masthead"><div class="toggle-wrap"><div class="toggle-head"><div class="inner"><span class="nuri-txt">이 누리집은 대한민국 공식 전자정부 누리집입니다.</span></div></div></div></div><header id="krds-header"><div class="header-in"><h2 class="logo"><a href="/">행정안전부</a></h2><nav class="krds-main-menu"><ul class="gnb-menu"><li><a href="/news/list.do?bbsId=B01" class="gnb-main-trigger">뉴스</a></li></ul></nav></div></header>
<div id="container"><div class="inner"><nav class="krds-breadcrumb-wrap" aria-label="현재 경로"><ol class="breadcrumb"><li class="home"><a href="/" class="txt">홈</a></li><li><a href="/news/" class="txt">뉴스</a></li></ol></nav><div class="contents" id="contents"><h2 class="h-tit">보도자료</h2><div class="search-list-top"><p>총 <strong>1,204</strong>건</p></div><ul class="krds-structured-list type-full">{rows}</ul><div class="krds-pagination"><a class="page-navi prev disabled" href="#">이전</a><div class="page-links"><a class="page-link active" href="#"><span class="sr-only">현재페이지 </span>1</a><a class="page-link" href="/news/list.do?bbsId=B01&amp;pageIndex=2">2</a></div><a class="page-navi next" href="/news/list.do?bbsId=B01&amp;pageIndex=2">다음</a></div></div></div></div><footer id="krds-footer"><p>행정안전부</p></footer></body></html>"""
    return html, listing(base, entries, f"{base}/news/list.do?bbsId=B01&pageIndex=2")


@page("https://www.eup.example.go.kr/bbs/board.php?bo_table=notice")
def gnuboard_list() -> tuple[str, Gold]:
    base = "https://www.eup.example.go.kr"
    entries = [
        (f"/bbs/board.php?bo_table=notice&wr_id={n}", title, date)
        for n, title, date in [
            (320, "상수도 공사에 따른 단수 안내", "23-04-02"),
            (319, "봄맞이 대청소에 참여하세요", "23-03-22"),
            (318, "벚꽃축제 교통 통제 안내", "23-03-20"),
            (317, "수도 요금 자동이체 신청 안내", "23-03-15"),
        ]
    ]
    rows = "".join(
        f"""<tr class=" {"even" if n % 2 else ""}"><td class="td_num2">{40 - n}</td><td class="td_subject" style="padding-left:0px"><div class="bo_tit"><a href="{base}{path.replace("&", "&amp;")}">{title}</a> <i class="fa fa-download" aria-hidden="true"></i></div></td><td class="td_name sv_use"><span class="sv_member">관리자</span></td><td class="td_num">{n * 31}</td><td class="td_datetime">{date}</td></tr>"""
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>공지사항 1 페이지 | 읍사무소</title></head><body><div id="hd"><h1 id="hd_h1">공지사항 1 페이지</h1><div id="logo"><a href="/"><img src="/img/logo.png" alt="읍사무소"></a></div><nav id="gnb"><ul id="gnb_1dul"><li class="gnb_1dli"><a href="/intro">읍소개</a></li></ul></nav></div>
<div id="wrapper"><div id="container"><h2 id="container_title"><span title="공지사항 1 페이지">공지사항</span></h2><div id="bo_list" style="width:100%"><form name="fboardlist" id="fboardlist" action="./board_list_update.php" method="post"><div id="bo_btn_top"><div id="bo_list_total"><span>Total 40건</span> 1 페이지</div></div><div class="tbl_head01 tbl_wrap"><table><caption>공지사항 목록</caption><thead><tr><th scope="col">번호</th><th scope="col">제목</th><th scope="col">글쓴이</th><th scope="col"><a href="/bbs/board.php?bo_table=notice&amp;sst=wr_hit">조회</a></th><th scope="col"><a href="/bbs/board.php?bo_table=notice&amp;sst=wr_datetime">날짜</a></th></tr></thead><tbody>{rows}</tbody></table></div><nav class="pg_wrap"><span class="pg"><span class="sound_only">열린</span><strong class="pg_current">1</strong><span class="sound_only">페이지</span> <a href="./board.php?bo_table=notice&amp;page=2" class="pg_page">2<span class="sound_only">페이지</span></a> <a href="./board.php?bo_table=notice&amp;page=3" class="pg_page pg_end">맨끝</a></span></nav></form></div></div></div><div id="ft"><p>읍사무소</p></div></body></html>"""
    return html, listing(base, entries, f"{base}/bbs/board.php?bo_table=notice&page=2")


@page("https://www.transport.example.nsw.gov.au/news")
def new_south_wales_list() -> tuple[str, Gold]:
    base = "https://www.transport.example.nsw.gov.au"
    entries = [
        ("/news/ferry-upgrade", "New ferries for the inner harbour", "17 March 2022"),
        ("/news/night-trains", "Night trains return on weekends", "9 March 2022"),
        ("/news/cycleway", "Cycleway over the bridge approved", "1 March 2022"),
        ("/news/bus-lanes", "Bus lanes for Parramatta Road", "22 February 2022"),
    ]
    months = {"March": 3, "February": 2}
    cards = "".join(
        f"""<div class="nsw-col nsw-col-md-6"><div class="nsw-card nsw-card--content"><div class="nsw-card__content"><h2 class="nsw-card__title"><a href="{path}" class="nsw-card__link" title="More information about {title}">{title}</a></h2><p class="nsw-card__tag">Public transport</p><p class="nsw-card__date"><time datetime="2022-{months[date.split()[1]]:02}-{int(date.split()[0]):02}">{date}</time></p><p class="nsw-card__copy">Passengers will notice the changes before the end of the year.</p><i class="material-icons nsw-material-icons nsw-card__icon" focusable="false" aria-hidden="true">east</i></div></div></div>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="en-AU"><head><meta charset="utf-8"><title>News | Transport</title></head><body><header class="nsw-header"><a href="/">Transport</a></header><nav class="nsw-main-nav"><ul><li><a href="/news">News</a></li></ul></nav><div class="nsw-container nsw-p-top-sm nsw-p-bottom-lg"><div class="nsw-page-layout"><main id="main-content" class="nsw-page-layout__main"><article><div class="nsw-block"><h1>News</h1><p class="nsw-intro">What is new on roads, rails and water.</p></div><section><div class="nsw-grid">{cards}</div><nav aria-label="Pagination" class="nsw-pagination"><ul><li><a href="?start=0" class="active"><span class="sr-only">Page </span>1</a></li><li><a href="?start=10">2</a></li><li><a class="nsw-direction-link" href="?start=10"><span class="sr-only">Next</span><i class="material-icons nsw-material-icons">keyboard_arrow_right</i></a></li></ul></nav></section></article></main></div></div><footer class="nsw-footer"><p>Transport</p></footer></body></html>"""
    gold = listing(base, entries, f"{base}/news?start=10")
    days = [f"2022-{months[date.split()[1]]:02}-{int(date.split()[0]):02}" for _, _, date in entries]
    gold["items_also"] = [
        [(base + path, title, day) for (path, title, _), day in zip(entries, days, strict=True)]
    ]
    return html, gold


@page("https://blog.marine.example.ie/tag/sea/")
def ghost_casper_tag() -> tuple[str, Gold]:
    base = "https://blog.marine.example.ie"
    entries = [
        ("/survey-ship-returns/", "Survey ship returns from the bank", "2021-03-15"),
        ("/tides/", "Tides of spring", "2021-03-08"),
        ("/buoys/", "Five new weather buoys", "2021-02-26"),
        ("/herring/", "Herring stocks recover slowly", "2021-02-12"),
    ]
    cards = "".join(
        f"""<article class="post-card post"><a class="post-card-image-link" href="{path}"><img class="post-card-image" src="/content/images/size/w300/{n}.jpg" alt="{title}" loading="lazy" /></a><div class="post-card-content"><a class="post-card-content-link" href="{path}"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">Sea</span></div><h2 class="post-card-title">{title}</h2></header><div class="post-card-excerpt"><p>What the crew found, measured and brought home from the last weeks at sea.</p></div></a><footer class="post-card-meta"><ul class="author-list"><li class="author-list-item"><a href="/author/orla/" class="static-avatar"><img class="author-profile-image" src="/orla.jpg" alt="Orla Byrne" /></a></li></ul><div class="post-card-byline-content"><span><a href="/author/orla/">Orla Byrne</a></span><span class="post-card-byline-date"><time datetime="{day}">{day}</time> <span class="bull">&bull;</span> 2 min read</span></div></footer></div></article>"""
        for n, (path, title, day) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><title>Marine Blog</title><link rel="next" href="{base}/tag/sea/page/2/" /><meta name="generator" content="Ghost 4.0" /></head><body class="tag-template tag-sea"><div class="viewport"><header id="gh-head" class="gh-head outer"><a class="gh-head-logo" href="{base}">Marine Blog</a><nav class="gh-head-menu"><ul class="nav"><li class="nav-home nav-current"><a href="/">Home</a></li></ul></nav></header><div class="site-content"><div class="site-header-content outer"><div class="site-header-inner inner"><h1 class="site-title">Marine Blog</h1><p class="site-description">News from the sea</p></div></div><main id="site-main" class="site-main outer"><div class="inner posts"><div class="post-feed">{cards}</div><nav class="pagination"><span class="page-number">Page 1 of 3</span><a class="older-posts" href="/tag/sea/page/2/">Older Posts <span aria-hidden="true">&rarr;</span></a></nav></div></main></div><footer class="site-footer outer"><section class="copyright">Marine Blog &copy; 2021</section></footer></div></body></html>"""
    return html, listing(base, entries, f"{base}/tag/sea/page/2/")
