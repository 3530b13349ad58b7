"""Pages as the default templates of news modules and boards lay them out: TYPO3, Contao, NukeViet, XOOPS, GnuBoard and others."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture

KB, MB = 1024, 1024 * 1024


@page("https://www.bueltschent.example.lu/actualites/detail/marche-de-noel")
def typo3_news_older_template_luxembourgish() -> tuple[str, Gold]:
    title = "Le marché de Noël revient place Guillaume"
    lead = "Du 18 novembre au 1er janvier, soixante chalets s’installent au centre de la ville."
    text = [
        "La patinoire ouvre dès le premier week-end et reste gratuite pour les écoles.",
        "Les bus de nuit circulent jusqu’à deux heures du matin pendant toute la durée du marché.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr-LU"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 --><title>{title}: Commune</title><meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/a.css"></head>
<body id="p12"><header id="top"><a href="/" class="logo"><img src="/fileadmin/logo.png" alt="Commune"></a><ul id="nav"><li class="active"><a href="/actualites">Actualités</a></li><li><a href="/contact">Contact</a></li></ul></header><div class="breadcrumb"><a href="/">Accueil</a> &gt; <a href="/actualites">Actualités</a> &gt; Détail</div>
<div id="content"><!--TYPO3SEARCH_begin--><div id="c34" class="csc-default"><div class="news news-single"><div class="article"><div class="header"><h3>{title}</h3></div><div class="footer"><p><!-- date --><span class="news-list-date"><time datetime="2016-11-08">08/11/2016</time></span><!-- Category --><span class="news-list-category">Loisirs</span><!-- Tags --><span class="news-list-tags">fêtes</span><!-- author --><span class="news-list-author" itemscope itemtype="http://data-vocabulary.org/Person">de <span itemprop="name">Josée Weber</span></span></p></div>
<!-- teaser --><div class="teaser-text"><p>{lead}</p></div><!-- fal media files --><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/photos/chalets.jpg" title="Les chalets" class="lightbox" rel="lightbox[myImageSet]"><img src="/fileadmin/_processed_/csm_chalets_77.jpg" width="282" height="188" alt="" /></a></div><p class="news-img-caption">Les chalets de l’an dernier (photo : Ville)</p></div></div>
<!-- main text --><div class="news-text-wrap">{paragraphs(text, 'class="bodytext"')}</div><!-- Link Back --><div class="news-backlink-wrap"><a href="/actualites">Retour</a></div><!-- related things --><div class="news-related-wrap"><div class="news-related news-related-news"><h4>Actualités liées</h4><ul><li><span class="news-related-news-date">02/11/2016</span> <a href="/actualites/detail/illuminations">Les illuminations</a></li></ul></div><div class="news-related news-related-files"><h4>Fichiers liés</h4><ul><li><span class="news-related-files-link"><a href="/fileadmin/plan_marche.pdf">Plan du marché</a></span> <span class="news-related-files-size">412 KB</span></li></ul></div><div class="news-related news-related-links"><h4>Liens liés</h4><ul><li><a href="https://www.patinoire.example.lu" title="Patinoire">Patinoire</a><span>Horaires et réservations</span></li></ul></div></div></div></div></div><!--TYPO3SEARCH_end--></div><footer><p>© Commune</p></footer></body></html>"""
    base = "https://www.bueltschent.example.lu"
    return html, {
        "language": "fr-LU",
        "title": title,
        "lead": lead,
        "date": "2016-11-08",
        "body": text,
        "links_also": [["https://www.patinoire.example.lu"]],
        "images": [
            picture(f"{base}/fileadmin/photos/chalets.jpg", "Les chalets de l’an dernier", "Ville", "lead"),
        ],
        "images_also": [
            [
                picture(
                    f"{base}/fileadmin/photos/chalets.jpg", "Les chalets de l’an dernier", "Ville", "inline"
                )
            ],
        ],
        "attachments": [file(f"{base}/fileadmin/plan_marche.pdf", "Plan du marché", 412 * KB)],
        "authors": ["Josée Weber"],
        "tags": ["fêtes"],
        "tags_also": [["Loisirs", "fêtes"], []],
        "breadcrumbs": ["Actualités"],
        "breadcrumbs_also": [["Actualités", "Détail"]],
    }


@page("https://www.gemeinde-triesen.example.li/aktuell/detail/neuer-schulbus.html")
def contao_news_full_liechtenstein() -> tuple[str, Gold]:
    title = "Neuer Schulbus für den Ortsteil Matschils"
    text = [
        "Ab dem 16. August fährt jeden Morgen um 7.20 Uhr ein Bus vom Matschilser Brunnen zur Primarschule.",
        "Der Gemeinderat hat den Versuchsbetrieb für zwei Jahre bewilligt.",
    ]
    sub = "Versuchsbetrieb startet nach den Sommerferien"
    html = f"""<!DOCTYPE html><html lang="de-LI"><head><meta charset="UTF-8"><title>{title} - Gemeinde</title><base href="https://www.gemeinde-triesen.example.li/"><meta name="generator" content="Contao Open Source CMS"></head>
<body id="top" itemscope itemtype="http://schema.org/WebPage"><div id="wrapper"><header id="header"><div class="inside"><a href="./">Gemeinde</a><nav class="mod_navigation block"><ul class="level_1"><li class="trail"><a href="aktuell.html" title="Aktuell" class="trail">Aktuell</a></li></ul></nav></div></header>
<div id="container"><main id="main"><div class="inside"><div class="mod_breadcrumb block"><ul itemprop="breadcrumb"><li class="first"><a href="./" title="Start">Start</a></li><li><a href="aktuell.html">Aktuell</a></li><li class="active last">{title}</li></ul></div>
<div class="mod_newsreader block"><div class="layout_full block"><h1>{title}</h1><p class="info"><time datetime="2021-07-02T10:15:00+02:00">02.07.2021 10:15</time> von Doris Beck</p><h2>{sub}</h2><div class="ce_text block">{paragraphs(text)}</div><div class="ce_image block"><figure class="image_container"><a href="files/bilder/schulbus.jpg" data-lightbox="lb12"><img src="assets/images/2/schulbus-1f.jpg" width="640" height="427" alt="Bus"></a><figcaption class="caption">Der Bus fährt mit Strom</figcaption></figure></div><ul class="enclosure"><li class="download-element ext-pdf"><a href="aktuell/detail/neuer-schulbus.html?file=files/fahrplan.pdf" title="Die Datei herunterladen">Fahrplan Schulbus <span class="size">(83,4 KiB)</span></a></li></ul></div>
<p class="back"><a href="javascript:history.go(-1)" title="Zurück">Zurück</a></p></div></div></main></div><footer id="footer"><div class="inside"><p>Gemeindeverwaltung</p></div></footer></div></body></html>"""
    base = "https://www.gemeinde-triesen.example.li"
    pdf = f"{base}/aktuell/detail/neuer-schulbus.html?file=files/fahrplan.pdf"
    return html, {
        "language": "de-LI",
        "title": title,
        "lead": sub,
        "lead_also": [None],
        "date": "2021-07-02T10:15:00+02:00",
        "body": text,
        "body_also": [[sub, *text]],
        "images": [picture(f"{base}/files/bilder/schulbus.jpg", "Der Bus fährt mit Strom", role="inline")],
        "attachments": [file(pdf, "Fahrplan Schulbus", round(83.4 * KB))],
        "authors": ["Doris Beck"],
        "breadcrumbs": ["Aktuell"],
    }


@page("https://laocai.example.gov.vn/vi/news/tin-tuc/khanh-thanh-cau-moi-qua-song-hong-512.html")
def nukeviet_vietnamese() -> tuple[str, Gold]:
    title = "Khánh thành cầu mới qua sông Hồng"
    lead = "Sáng 12/3, tỉnh Lào Cai khánh thành cây cầu nối hai bờ sông Hồng."
    text = [
        "Cây cầu dài 430 mét, rộng 14 mét, được xây dựng trong hai năm.",
        "Người dân hai xã không còn phải đi phà như trước đây.",
    ]
    html = f"""<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><meta name="description" content="{lead}"><meta name="generator" content="NukeViet v4.5"><meta charset="utf-8"></head>
<body><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo"><a title="Cổng thông tin" href="/"><img src="/uploads/logo.png" alt="Cổng thông tin"/></a></div></div></div></header><nav class="second-nav" id="menusite"><ul class="nav navbar-nav"><li><a href="/vi/about/">Giới thiệu</a></li><li><a href="/vi/news/">Tin Tức</a></li></ul></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><div class="bg"><div class="clearfix"><div class="breadcrumbs-wrap"><ul class="breadcrumbs list-none"><li itemprop="itemListElement"><a href="/vi/" title="Trang nhất"><span itemprop="title">Trang nhất</span></a></li><li><a href="/vi/news/" title="Tin Tức"><span class="txt" itemprop="title">Tin Tức</span></a></li></ul></div><div class="headerSearch"><input type="text" placeholder="Tìm kiếm..."></div></div></div></div></nav>
<div class="row"><div class="col-sm-16 col-md-18"><div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">{title}</h1><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">Thứ sáu - 12/03/2021 14:05</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Gửi bài viết qua email" href="javascript:void(0);"><em class="fa fa-envelope">&nbsp;</em></a></li><li><a class="dimgray" title="In ra" href="javascript: void(0)"><em class="fa fa-print">&nbsp;</em></a></li></ul></div></div><div class="clearfix"><div class="hometext m-bottom">{lead}</div><figure class="article center"><img alt="{title}" src="/uploads/news/2021_03/cau-song-hong.jpg" width="460" class="img-thumbnail"/><figcaption>Đại biểu cắt băng khánh thành</figcaption></figure></div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">{paragraphs(text)}</div><div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả: </strong>Giàng Thị Mai</p><p class="h5 text-right"><strong>Nguồn tin: </strong><a title="Báo tỉnh" href="/vi/news/source/bao-tinh/">Báo tỉnh</a></p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><p class="clickrating">Click để đánh giá bài viết</p></div></form></div></div><div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong><a title="giao thông" href="/vi/news/tag/giao-thong/"><em>giao thông</em></a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><div class="clearfix"><ul class="related list-inline"><li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="/vi/news/tin-tuc/le-hoi-513.html" title="Lễ hội xuống đồng">Lễ hội xuống đồng</a></h4><em>(14/03/2021)</em></li></ul></div><p class="h3"><strong>Những tin cũ hơn</strong></p><div class="clearfix"><ul class="related list-inline"><li><h4><a href="/vi/news/tin-tuc/truong-hoc-511.html">Trường học mới ở Bát Xát</a></h4><em>(10/03/2021)</em></li></ul></div></div></div></div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Thống kê</div><div class="panel-body"><ul class="counter list-none display-table"><li><span>Đang truy cập</span><span>14</span></li></ul></div></div></div></div></div></section><footer id="footer"><div class="container"><p>© Bản quyền thuộc về Cổng thông tin</p></div></footer></div></body></html>"""
    return html, {
        "language": "vi",
        "title": title,
        "lead": lead,
        "date": "2021-03-12",
        "body": text,
        "images": [
            picture(
                "https://laocai.example.gov.vn/uploads/news/2021_03/cau-song-hong.jpg",
                "Đại biểu cắt băng khánh thành",
            )
        ],
        "images_also": [
            [
                picture(
                    "https://laocai.example.gov.vn/uploads/news/2021_03/cau-song-hong.jpg",
                    "Đại biểu cắt băng khánh thành",
                    role="inline",
                )
            ]
        ],
        "authors": ["Giàng Thị Mai"],
        "tags": ["giao thông"],
        "breadcrumbs": ["Tin Tức"],
    }


@page("https://www.eup.example.go.kr/bbs/board.php?bo_table=notice&wr_id=318")
def gnuboard_korean() -> tuple[str, Gold]:
    title = "2023년 벚꽃축제 교통 통제 안내"
    text = [
        "4월 1일부터 4월 9일까지 열리는 벚꽃축제 기간에 강변로 일부 구간의 차량 통행이 제한됩니다.",
        "축제장을 찾는 방문객은 읍사무소 앞 임시 주차장을 이용하여 주시기 바랍니다.",
        "셔틀버스는 오전 10시부터 30분 간격으로 운행됩니다.",
    ]
    html = f"""<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{title} > 공지사항 | 읍사무소</title><link rel="stylesheet" href="/skin/board/basic/style.css"></head>
<body><div id="hd"><h1 id="hd_h1">{title} > 공지사항</h1><div id="skip_to_container"><a href="#container">본문 바로가기</a></div><div id="hd_wrapper"><div id="logo"><a href="/"><img src="/img/logo.png" alt="읍사무소"></a></div></div><nav id="gnb"><h2>메인메뉴</h2><ul id="gnb_1dul"><li class="gnb_1dli"><a href="/intro" class="gnb_1da">읍소개</a></li><li class="gnb_1dli"><a href="/bbs/board.php?bo_table=notice" class="gnb_1da">공지사항</a></li></ul></nav></div>
<div id="wrapper"><div id="container_wr"><div id="container"><h2 id="container_title"><span title="{title} > 공지사항">공지사항</span></h2>
<article id="bo_v" style="width:100%"><header><h2 id="bo_v_title"><span class="bo_v_cate">행사</span><span class="bo_v_tit">
            {title}</span></h2></header><section id="bo_v_info"><h2>페이지 정보</h2><div class="profile_info"><div class="profile_info_ct"><span class="sound_only">작성자</span> <strong><span class="sv_member">관리자</span></strong><br><span class="sound_only">댓글</span><strong><a href="#bo_vc"> <i class="fa fa-commenting-o" aria-hidden="true"></i> 0건</a></strong> <span class="sound_only">조회</span><strong><i class="fa fa-eye" aria-hidden="true"></i> 1,204회</strong> <strong class="if_date"><span class="sound_only">작성일</span><i class="fa fa-clock-o" aria-hidden="true"></i> 23-03-20 09:12</strong></div></div><div id="bo_v_top"><ul class="btn_bo_user bo_v_com"><li><a href="./board.php?bo_table=notice" class="btn_b01 btn" title="목록"><span class="sound_only">목록</span></a></li></ul></div></section>
<section id="bo_v_atc"><h2 id="bo_v_atc_title">본문</h2><div id="bo_v_share"><a href="./scrap_popin.php?bo_table=notice" class="btn btn_b03"> 스크랩</a></div><div id="bo_v_img"></div><!-- 본문 내용 시작 {{ --><div id="bo_v_con">{paragraphs(text)}</div><!-- }} 본문 내용 끝 --></section>
<section id="bo_v_file"><h2>첨부파일</h2><ul><li><i class="fa fa-folder-open" aria-hidden="true"></i><a href="https://www.eup.example.go.kr/bbs/download.php?bo_table=notice&amp;wr_id=318&amp;no=0" class="view_file_download"><strong>교통통제_구간도.pdf</strong></a> (1.2M)<br><span class="bo_v_file_cnt">55회 다운로드 | DATE : 2023-03-20 09:12:40</span></li></ul></section>
<ul class="bo_v_nb"><li class="btn_prv"><span class="nb_tit"><i class="fa fa-chevron-up" aria-hidden="true"></i> 이전글</span><a href="./board.php?bo_table=notice&amp;wr_id=319">봄맞이 대청소</a> <span class="nb_date">23.03.22</span></li><li class="btn_next"><span class="nb_tit">다음글</span><a href="./board.php?bo_table=notice&amp;wr_id=317">수도 요금 안내</a> <span class="nb_date">23.03.15</span></li></ul><button type="button" class="cmt_btn"><span class="total"><b>댓글</b> 0</span></button><section id="bo_vc"><h2>댓글목록</h2><p id="bo_vc_empty">등록된 댓글이 없습니다.</p></section></article></div></div></div>
<div id="ft"><p>Copyright &copy; 읍사무소. All rights reserved.</p></div></body></html>"""
    return html, {
        "language": "ko",
        "title": title,
        "date": "2023-03-20",
        "body": text,
        "attachments": [
            file(
                "https://www.eup.example.go.kr/bbs/download.php?bo_table=notice&wr_id=318&no=0",
                "교통통제_구간도.pdf",
                round(1.2 * MB),
                "pdf",
            )
        ],
        "authors": ANY,
        "breadcrumbs": [],
        "breadcrumbs_also": [["공지사항"]],
        "section_also": ["공지사항"],
        "tags": ANY,
    }


@page("https://www.library.example.or.kr/notice/20417")
def rhymix_board_korean() -> tuple[str, Gold]:
    title = "여름방학 독서교실 참가자 모집"
    text = [
        "어린이자료실은 초등학교 3학년과 4학년을 대상으로 여름방학 독서교실을 운영합니다.",
        "참가 신청은 7월 3일 오전 10시부터 누리집에서 선착순으로 받습니다.",
    ]
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><meta name="generator" content="Rhymix"><title>공지사항 - {title}</title>{metas({"og:title": title, "og:type": "article", "article:published_time": "2023-06-26T15:40:02+09:00", "article:modified_time": "2023-06-27T08:10:11+09:00"})}</head>
<body class="xedition"><div class="container"><header class="header"><h1 class="logo-item"><a href="/">도서관</a></h1><nav class="gnb"><ul><li><a href="/guide">이용안내</a></li><li class="active"><a href="/notice">공지사항</a></li></ul></nav></header>
<div class="body"><div class="content" id="content"><div class="board"><div class="board_header"><h2><a href="/notice">공지사항</a></h2></div><div class="board_read"><div class="read_header"><h1><a href="/notice/category/77" class="category">행사</a> <a href="https://www.library.example.or.kr/notice/20417">{title}</a></h1><p class="meta"><span class="author"><i class="xi-user"></i><a href="#popup_menu_area" class="member_4 author" onclick="return false">어린이실</a></span> <span class="time"><i class="xi-time"></i> 2023.06.26 15:40</span> <span class="read_count"><i class="xi-eye"></i> 조회 수 : 412</span></p></div>
<div class="read_body"><!--BeforeDocument(20417,4)--><div class="document_20417_4 rhymix_content xe_content">{paragraphs(text)}</div><!--AfterDocument(20417,4)--></div>
<div class="read_footer"><div class="fileList"><button type="button" class="toggleFile"><i class="xi-diskette"></i> 첨부 [<strong>1</strong>]</button><ul class="files"><li><a href="/index.php?module=file&amp;act=procFileDownload&amp;file_srl=20418">신청서.hwp <span class="fileSize">[File Size:28.5KB/Download:31]</span></a></li></ul></div><div class="tns"><span class="tags"><i class="xi-tags"></i> <a href="/notice?search_target=tag" class="tag" rel="tag">독서교실</a><span>,</span></span> <a class="document_20417 action" href="#popup_menu_area" onclick="return false">이 게시물을</a><ul class="sns"><li class="twitter link"><a href="http://twitter.com/">Twitter</a></li><li class="facebook link"><a href="http://facebook.com/">Facebook</a></li></ul></div><div class="btnArea"><span class="etc"><a href="/notice" class="btn">목록</a></span></div></div></div><div class="feedback" id="comment"><div class="fbHeader"><h2>댓글 <em>0</em></h2></div><p>권한이 없습니다. <a href="/login">로그인</a></p></div></div></div></div><footer class="footer"><p>COPYRIGHT 도서관</p></footer></div></body></html>"""
    url = "https://www.library.example.or.kr/index.php?module=file&act=procFileDownload&file_srl=20418"
    return html, {
        "language": "ko",
        "title": title,
        "date": "2023-06-26T15:40:02+09:00",
        "date_modified": "2023-06-27T08:10:11+09:00",
        "body": text,
        "attachments": [file(url, "신청서.hwp", round(28.5 * KB))],
        "attachments_also": [[(url, "신청서.hwp", round(28.5 * KB), "application/x-hwp")]],
        "authors": ["어린이실"],
        "tags": ["독서교실"],
        "breadcrumbs": [],
        "breadcrumbs_also": [["공지사항"]],
        "section": "행사",
        "section_also": ["공지사항"],
    }


@page("https://www.city.shirasawa.example.jp/docs/2022101700012/")
def shirasagi_japanese() -> tuple[str, Gold]:
    title = "市民文化祭の開催について"
    text = [
        "第40回市民文化祭を11月3日から5日まで市民会館で開催します。",
        "入場は無料です。駐車場には限りがありますので、公共交通機関をご利用ください。",
    ]
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>{title} - 白沢市</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/css/style.css"></head>
<body id="body--docs-2022101700012" class="body--docs"><div id="page"><div id="tool"><nav><a id="nocssread" href="#wrap">本文へ</a><div class="size">文字サイズ<span id="ss-small">小</span><span id="ss-medium">標準</span><span id="ss-large">大</span></div><div class="theme">背景色<span id="ss-theme"></span></div></nav></div><header id="head"><p id="ss-site-name"><a href="/">白沢市</a></p></header><nav id="navi"><ul><li class="current"><a href="/kurashi/">くらし・手続き</a></li><li><a href="/kanko/">観光・文化・スポーツ</a></li></ul></nav>
<div id="wrap"><div class="crumbs" itemscope itemtype="https://schema.org/BreadcrumbList"><div class="crumb"><span class="page" itemprop="itemListElement"><a itemprop="item" href="/"><span itemprop="name">ホーム</span></a></span><span class="separator">&gt;</span><span class="page"><a href="/kanko/"><span itemprop="name">観光・文化・スポーツ</span></a></span><span class="separator">&gt;</span><span class="page"><span itemprop="name">{title}</span></span></div></div>
<div id="main" class="page"><header><h1 id="ss-page-name">{title}</h1></header><div class="site-sns"><div class="site-sns-wrap"><a class="twitter-share-button" href="https://twitter.com/share">Tweet</a></div></div><header class="released"><time datetime="2022-10-17">2022年10月17日</time></header><div class="body">{paragraphs(text)}<p><a class="icon-pdf attachment" href="/fs/1/2/8/_/program.pdf">プログラム (PDF 1.4MB)</a></p></div>
<section class="categories"><header><h2>カテゴリー</h2></header><div class="nodes"><div class="category"><a href="/kanko/bunka/">文化・芸術</a></div></div></section><footer class="contact"><h2>お問い合わせ</h2><p class="group">教育委員会 文化課</p><dl class="tel"><dt>電話番号:</dt><dd>0000-00-0000</dd></dl></footer><nav class="ss-adobe-reader" style="display: none">PDFファイルの閲覧には Adobe System 社の Adobe Reader が必要です。</nav><div class="page-feedback"><h2>この情報は役に立ちましたか？</h2></div></div>
<div id="side"><section id="month"><header class="title"><h2>月別ページ一覧</h2></header><ul><li><a href="/docs/202210/">2022年10月</a></li></ul></section></div></div><footer id="foot"><p>白沢市役所</p></footer></div></body></html>"""
    base = "https://www.city.shirasawa.example.jp"
    pdf = f"{base}/fs/1/2/8/_/program.pdf"
    label = "プログラム (PDF 1.4MB)"
    contact = ["お問い合わせ", "教育委員会 文化課"]
    return html, {
        "language": "ja",
        "title": title,
        "date": "2022-10-17",
        "body": text,
        "body_also": [[*text, label], [*text, label, *contact], [*text, *contact]],
        "links_also": [[pdf]],
        "attachments": [file(pdf, "プログラム", round(1.4 * MB))],
        "tags": ["文化・芸術"],
        "tags_also": [[]],
        "breadcrumbs": ["観光・文化・スポーツ"],
    }


@page("https://www.nantou-es.example.edu.tw/modules/tadnews/index.php?nsn=2143")
def xoops_tadnews_taiwanese() -> tuple[str, Gold]:
    title = "本校合唱團榮獲縣賽特優"
    text = [
        "本校合唱團參加全縣學生音樂比賽，榮獲國小組特優，將代表本縣參加全國決賽。",
        "感謝指導老師與家長志工的辛勞，決賽將於三月在臺中舉行。",
    ]
    html = f"""<!DOCTYPE html><html lang="zh-TW"><head><meta charset="UTF-8"><title>{title} - 榮譽榜 - 國民小學</title><meta name="generator" content="XOOPS">{metas({"og:title": title, "og:description": text[0]})}</head>
<body><div id="page"><div id="nav"><nav class="navbar"><a class="navbar-brand" href="/index.php">首頁</a><ul class="nav navbar-nav"><li><a href="/modules/tadnews/">最新消息</a></li></ul></nav></div><div id="xoops_theme_content" class="row"><div id="xoops_theme_center_zone" class="col-sm-9"><div id="xoops_contents"><p><div class="toolbar_bootstrap_nav"><ul><li><a href="/modules/tadnews/index.php">回首頁</a></li><li><a href="/modules/tadnews/archive.php">分月消息</a></li></ul></div></p>
<div class="row"><div class="col-sm-12"><div><div style="padding:10px 0px;"><a href="https://www.nantou-es.example.edu.tw/modules/tadnews/index.php?nsn=2143" style="font-size: 24px;  font-weight: normal; line-height: 150%;">
              {title}
              </a></div></div></div></div>
<div class="row"><div class="col-sm-9"><span style="font-size: 11px;"><a href="/userinfo.php?uid=7">教務主任</a> - <a href="/modules/tadnews/index.php?ncsn=4">榮譽榜</a> | 2019-12-04 | 人氣：318
          </span></div><div class="col-sm-3"><div class="pull-right"></div></div></div>
<div class="row"><div class="col-sm-12"><div style="border:1px solid #efefef; background-color: #fefefe; padding: 30px; margin:10px auto; line-height: 2em; font-weight: normal; ">{paragraphs(text)}<div style="clear:both;"></div><div class="text-right"></div></div><div style="margin: 30px 0px;"><table class="table"><tr><td><a href="/modules/tadnews/index.php?op=tufdl&amp;files_sn=88&amp;fn=choir.pdf" class="iconize">1) 成績公告.pdf</a></td></tr></table></div></div></div>
<div class="row"><div class="col-sm-6"><a href="index.php?nsn=2142" class="btn btn-default btn-block"><img src="images/left.png" alt="家長日通知">家長日通知</a></div><div class="col-sm-6"><a href="index.php?nsn=2144" class="btn btn-default btn-block">流感疫苗接種<img src="images/right.png" alt="流感疫苗接種"></a></div></div></div></div><div id="xoops_theme_left_zone" class="col-sm-3"><div class="leftBlock"><h3 class="blockTitle">即時空品</h3><div class="blockContent">良好</div></div></div></div><div id="footer">南投縣國民小學 電話：000-0000000</div></div></body></html>"""
    return html, {
        "language": "zh-TW",
        "title": title,
        "date": "2019-12-04",
        "body": text,
        "attachments": [
            file(
                "https://www.nantou-es.example.edu.tw/modules/tadnews/index.php?op=tufdl&files_sn=88&fn=choir.pdf",
                "成績公告.pdf",
            )
        ],
        "attachments_also": [
            [
                file(
                    "https://www.nantou-es.example.edu.tw/modules/tadnews/index.php?op=tufdl&files_sn=88&fn=choir.pdf",
                    "1) 成績公告.pdf",
                )
            ]
        ],
        "authors": ANY,
        "tags": ANY,
        "breadcrumbs": ANY,
        "section": ANY,
    }


@page("https://oblast.example.gov.kz/press/news/1842/")
def bitrix_government_solution_russian() -> tuple[str, Gold]:
    title = "В области открылись три сельские амбулатории"
    lead = "Новые амбулатории приняли первых пациентов в Акжаре, Бестобе и Каратале."
    text = [
        "Каждая амбулатория рассчитана на двадцать пять посещений в смену и оснащена кабинетом диагностики.",
        "До конца года планируется построить ещё пять таких объектов.",
    ]
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title}</title><link href="/bitrix/cache/css/s1/gos_modern/page.css" type="text/css" rel="stylesheet" /></head>
<body class="gos-modern"><div class="body-wrapper clearfix"><div class="special-settings"><span>Размер шрифта</span><a href="#">A</a></div><header><div class="logo"><a href="/"><h2>Акимат области</h2></a></div><nav class="navigation"><ul><li><a href="/gov/">Акимат</a></li><li><a href="/press/">Пресс-центр</a></li></ul></nav></header>
<div class="content-area"><div class="breadcrumb"><a href="/">Главная</a> / <a href="/press/">Пресс-центр</a> / <a href="/press/news/">Новости</a></div><h1>Новости</h1><div class="white-box padding-box"><div class="news-item-text clearfix"><p class="date">14 сентября 2018</p><img align="left" src="/upload/iblock/a1/ambulatoriya.jpg" width="300" height="200" alt="амбулатория"  title="{title}" /><h3>{title}</h3><p>{lead}</p><p>{text[0]}<br /><br />{text[1]}</p><p>
		Источник:&nbsp;<a href="/press/">пресс-служба</a><br /></p></div><div class="share"><div class="ya-share2" data-services="vkontakte"></div></div><p><a href="/press/news/">Возврат к списку</a></p></div></div>
<footer><div class="copy">© Акимат области, 2018</div></footer></div></body></html>"""
    return html, {
        "language": "ru",
        "title": title,
        "date": "2018-09-14",
        "lead_also": [lead],
        "body": [lead, *text],
        "body_also": [text, [lead, *text, "Источник: пресс-служба"]],
        "links": [],
        "links_also": [["https://oblast.example.gov.kz/press/"]],
        "images": [
            picture("https://oblast.example.gov.kz/upload/iblock/a1/ambulatoriya.jpg", None, role="lead")
        ],
        "images_also": [
            [picture("https://oblast.example.gov.kz/upload/iblock/a1/ambulatoriya.jpg", None, role="inline")]
        ],
        "breadcrumbs": ["Пресс-центр", "Новости"],
    }


@page("https://www.calapan.example.gov.ph/2019/08/libreng-bakuna-sa-mga-barangay/")
def philippine_government_wordpress() -> tuple[str, Gold]:
    title = "Libreng bakuna sa mga barangay"
    text = [
        "Sinimulan ngayong linggo ng City Health Office ang libreng bakuna laban sa tigdas sa lahat ng barangay.",
        "Ang mga magulang ay pinapayuhang dalhin ang talaan ng bakuna ng kanilang mga anak.",
    ]
    html = f"""<!DOCTYPE html><html lang="fil-PH"><head><meta charset="UTF-8" /><title>{title} | City of Calapan</title><link rel='stylesheet' href='https://www.calapan.example.gov.ph/wp-content/themes/gwt-wordpress/style.css' /></head>
<body class="post-template-default single single-post postid-512"><div id="accessibility-shortcuts"><ul><li><a href="#" class="skips toggle-statement">Accessibility Statement</a></li></ul></div><div id="main-nav"><nav class="top-bar"><ul class="title-area"><li class="name"><h1><a href="http://www.gov.ph">GOVPH</a></h1></li></ul><section class="top-bar-section"><ul><li><a href="/">Home</a></li><li><a href="/news/">News</a></li></ul></section></nav></div><header class="container-masthead"><div class="row"><h1 class="logo"><a href="/" title="City of Calapan" rel="home"><img src="/logo.png" alt=""/></a></h1></div></header>
<div class="container-banner"><div class="row"><div class="large-9 columns container-main"><header><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="https://www.calapan.example.gov.ph/2019/08/libreng-bakuna-sa-mga-barangay/" rel="bookmark"><time class="entry-date published" datetime="2019-08-06T08:30:00+08:00">August 6, 2019</time></a></span></div></header></div></div></div>
<div id="main-content" class="container-main" role="document"><div class="row"><div id="content" class="large-8 medium-8 columns" role="main"><article id="post-512" class="post-512 post type-post status-publish format-standard hentry category-news tag-bakuna"><div class="entry-content">{paragraphs(text)}</div><footer class="entry-meta">This entry was posted in <a href="/category/news/" rel="category tag">News</a> and tagged <a href="/tag/bakuna/" rel="tag">bakuna</a>. Bookmark the <a href="https://www.calapan.example.gov.ph/2019/08/libreng-bakuna-sa-mga-barangay/" title="Permalink to {title}" rel="bookmark">permalink</a>.</footer></article>
<nav role="navigation" id="nav-below" class="post-navigation"><h1 class="screen-reader-text">Post navigation</h1><div class="nav-previous"><a href="/2019/08/a/" rel="prev"><span class="meta-nav">&larr;</span> Linis-ilog</a></div></nav></div><aside id="sidebar-right" class="large-4 columns"><aside class="widget"><h3 class="widget-title">Transparency Seal</h3><a href="/seal/"><img src="/seal.png" alt="seal"></a></aside></aside></div></div>
<footer id="gwt-standard-footer"><p>All content is in the public domain unless otherwise stated.</p></footer></body></html>"""
    return html, {
        "language": "fil-PH",
        "title": title,
        "date": "2019-08-06T08:30:00+08:00",
        "body": text,
        "tags": ["bakuna"],
        "section": "News",
        "section_also": [None],
        "breadcrumbs": [],
        "breadcrumbs_also": [["News"]],
    }


@page("https://participa.example.cat/processes/places/f/12/posts/34")
def decidim_blog_catalan() -> tuple[str, Gold]:
    title = "Ja tenim les deu places escollides"
    text = [
        "Més de tres mil veïnes i veïns han votat les places que es reformaran els propers dos anys.",
        "Les obres començaran a la primavera per la plaça del Mercat.",
    ]
    html = f"""<!DOCTYPE html><html lang="ca" class="no-js"><head><title>{title} - Bloc - Deu places - Participa</title>{metas({"description": text[0], "og:title": title, "og:description": text[0], "og:url": "https://participa.example.cat/processes/places/f/12/posts/34"})}<meta charset="utf-8"></head>
<body><a class="skip" href="#content">Salta al contingut</a><div class="off-canvas-wrapper"><div class="title-bar"><a href="/">Participa</a></div><div class="navbar hide-for-small-only"><nav class="main-nav"><ul><li class="main-nav__link main-nav__link--active"><a href="/processes">Processos</a></li></ul></nav></div>
<main><div class="process-header"><div class="row column process-header__main"><div class="process-header__container"><div class="process-header__inner"><h1 class="text-highlight heading1"><a href="/processes/places"> <span class="process-header__title">Deu places</span></a></h1><h2 class="text-highlight heading2">Decidim quines places es reformen</h2></div></div></div><div class="process-nav"><div class="row column"><ul><li class="process-nav__item is-active"><a class="process-nav__link" href="/processes/places/f/12/">Bloc</a></li></ul></div></div></div>
<div class="wrapper" id="content"><div class="row"><div class="columns medium-7 mediumlarge-8"><div class="row column view-header"><h2 class="heading2">{title}</h2><div class="author-data"><div class="author-data__main"><div class="author author--inline"><a href="/profiles/eva"><span class="author__avatar"><img alt="Avatar: Eva Soler" src="/avatar.svg"></span><span class="author__name">Eva Soler</span></a></div></div><div class="author-data__extra"><span><time datetime="2021-02-18T10:21:00Z">18/02/2021 11:21</time></span><span><a href="#comments">2 comentaris</a></span></div></div></div><div class="section"><p>{"</p><p>".join(text)}</p></div></div>
<div id="most-commented" class="columns medium-5 mediumlarge-4 large-4"><div class="card card--list"><div class="card--list__heading"><h2 class="heading5">Articles més comentats</h2></div><div class="card--list__item"><a class="card--list__heading" href="/processes/places/f/12/posts/12">Com es vota</a></div></div></div></div>
<div class="comments" id="comments"><h2 class="section-heading">2 comentaris</h2><div class="comment-thread"><div class="comment"><div class="comment__header"><span class="author__name">Pau</span><span><time datetime="2021-02-19T08:00:00Z">19/02/2021 09:00</time></span></div><div class="comment__content"><p>Molt bona feina a totes les persones que hi han participat!</p></div></div></div></div></div></main><div class="footer"><p>Participa</p></div></div></body></html>"""
    return html, {
        "language": "ca",
        "title": title,
        "date": "2021-02-18T10:21:00+00:00",
        "date_also": ["2021-02-18"],
        "body": text,
        "authors": ["Eva Soler"],
        "breadcrumbs": ANY,
        "section": ANY,
    }


@page("https://www.cartographie.example.be/ca/noticies/mapes-antics")
def plone_news_item_catalan() -> tuple[str, Gold]:
    title = "Mapes antics en línia"
    lead = "L’Institut publica quatre-cents mapes dels segles XVII i XVIII."
    text = [
        "La col·lecció procedeix de l’arxiu militar i es pot consultar amb alta resolució.",
        "Els mapes es poden reutilitzar lliurement citant-ne la font.",
    ]
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="ca" xml:lang="ca"><head><meta charset="utf-8"/><title>{title} — Institut</title><meta content="{lead}" name="description"/><meta content="{lead}" name="DC.description"/><meta content="2017/10/02 - " name="DC.date.valid_range"/><meta content="2017-09-28T12:01:10+00:00" name="DC.date.created"/><meta content="Notícia" name="DC.type"/><meta content="2017-10-05T07:30:00+00:00" name="DC.date.modified"/><meta content="mapes, arxiu" name="keywords"/><meta name="generator" content="Plone - http://plone.org" /></head>
<body class="template-newsitem_view portaltype-news-item site-ca section-noticies icons-on userrole-anonymous viewpermission-view" id="visual-portal-wrapper" dir="ltr"><div class="outer-wrapper"><header id="content-header"><div class="container"><div id="portal-top"><a id="portal-logo" href="/ca"><img src="/logo.png" alt="Institut"/></a></div></div></header><div id="mainnavigation-wrapper"><nav id="portal-globalnav-wrapper"><ul id="portal-globalnav"><li id="portaltab-noticies" class="selected"><a href="/ca/noticies">Notícies</a></li></ul></nav></div>
<div id="above-content-wrapper"><nav id="portal-breadcrumbs" class="plone-breadcrumb"><div class="container"><span id="breadcrumbs-you-are-here" class="hiddenStructure">Sou aquí:</span><ol aria-labelledby="breadcrumbs-you-are-here"><li id="breadcrumbs-home"><a href="/ca">Inici</a></li><li id="breadcrumbs-1"><a href="/ca/noticies">Notícies</a></li><li id="breadcrumbs-current">{title}</li></ol></div></nav></div>
<div class="container"><div class="row"><div id="main-container"><div id="content-container"><article id="content"><header><div id="viewlet-above-content-title"></div><h1 class="documentFirstHeading">{title}</h1><div id="viewlet-below-content-title"><div class="documentByLine" id="plone-document-byline"><span class="documentAuthor">per <a href="/ca/author/mriera">Marta Riera</a> — </span><span class="documentPublished"><span>publicat</span> 02/10/2017 14:05, </span><span class="documentModified"><span>darrera modificació</span> 05/10/2017 09:30</span></div></div><div class="documentDescription description">{lead}</div></header>
<div id="viewlet-above-content-body"><section id="section-leadimage"><div class="leadImage"><div class="newsImageContainer"><a href="/ca/noticies/mapes-antics/@@images/8a.jpeg"><img src="/ca/noticies/mapes-antics/@@images/3c.jpeg" alt="{title}" title="{title}" height="150" width="200" class="newsImage"/><p class="discreet">Mapa de la Cerdanya, 1712</p></a></div></div></section></div><div id="content-core"><div id="parent-fieldname-text">{paragraphs(text)}</div></div>
<div id="viewlet-below-content-body"><div class="visualClear"><!-- --></div><div class="documentActions"></div><div id="category" class="documentByLine">arxivat sota: <span><a href="/ca/@@search?Subject=mapes" class="link-category" rel="nofollow">mapes</a><span class="separator">,</span></span> <span><a href="/ca/@@search?Subject=arxiu" class="link-category" rel="nofollow">arxiu</a></span></div></div></article></div></div></div></div><footer id="portal-footer-wrapper"><p>© Institut</p></footer></div></body></html>"""
    base = "https://www.cartographie.example.be/ca/noticies/mapes-antics"
    return html, {
        "language": "ca",
        "title": title,
        "lead": lead,
        "date": "2017-10-02",
        "date_modified": "2017-10-05T07:30:00+00:00",
        "date_modified_also": ["2017-10-05"],
        "body": text,
        "images": [picture(f"{base}/@@images/8a.jpeg", "Mapa de la Cerdanya, 1712")],
        "images_also": [[picture(f"{base}/@@images/3c.jpeg", "Mapa de la Cerdanya, 1712")]],
        "authors": ["Marta Riera"],
        "tags": ["mapes", "arxiu"],
        "breadcrumbs": ["Notícies"],
    }


@page("https://warta.sukamaju.example.desa.id/artikel/2021/6/14/musyawarah-desa-tetapkan-irigasi")
def village_information_system_indonesian() -> tuple[str, Gold]:
    title = "Musyawarah Desa Tetapkan Perbaikan Irigasi"
    text = [
        "Pemerintah Desa Sukamaju bersama warga menetapkan perbaikan saluran irigasi sepanjang dua kilometer.",
        "Pekerjaan akan dilakukan secara gotong royong mulai bulan Juli dengan dana desa tahap kedua.",
    ]
    html = f"""<!DOCTYPE html><html lang="id" prefix="og: http://ogp.me/ns#"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title} - Website Resmi Desa Sukamaju</title>{metas({"og:title": title, "og:type": "article", "og:site_name": "Desa Sukamaju", "og:image": "https://warta.sukamaju.example.desa.id/desa/upload/artikel/sedang_161_irigasi.jpg", "generator": "OpenSID"})}</head>
<body><div class="container"><header id="header"><div class="header_top"><a href="/"><img src="/desa/logo.png" alt="logo"/>Desa Sukamaju</a></div></header><div id="navarea"><nav class="navbar"><ul class="nav navbar-nav"><li><a href="/">Beranda</a></li><li><a href="/artikel/profil">Profil Desa</a></li></ul></nav></div>
<section id="mainContent"><div class="content_bottom"><div class="col-lg-8 col-md-8"><div class="content_bottom_left"><div class="single_page_area" id="Artikel"><div style="margin-top:0px;"><ol class="breadcrumb"><li><a href="/">Beranda</a></li><li><a href="/artikel/kategori/berita-desa">Berita Desa</a></li></ol></div><div class="single_category wow fadeInDown"><h2><span class="bold_line"><span></span></span> <span class="solid_line"></span> <span class="title_text">Artikel</span></h2></div><div id="printableArea"><h4 class="catg_titile" style="font-family: Oswald"><font color="#FFFFFF">{title}</font></h4><div class="post_commentbox"><span class="meta_date">14 Juni 2021 10:20:31&nbsp;<i class="fa fa-user"></i>Administrator&nbsp;<i class="fa fa-eye"></i>231 Kali Dibaca&nbsp;<a href='/artikel/kategori/berita-desa'><i class='fa fa-tag'></i>Berita Desa</a></span>
<div class="fb-like"></div></div><div class="single_page_content" style="margin-bottom:10px;"><div class="sampul"><a class="group2" href="https://warta.sukamaju.example.desa.id/desa/upload/artikel/sedang_161_irigasi.jpg" title=""><img src="https://warta.sukamaju.example.desa.id/desa/upload/artikel/sedang_161_irigasi.jpg" width="270px" class="img-fluid img-thumbnail hidden-sm hidden-xs"/></a></div><div class="teks" style="text-align: justify;">{paragraphs(text)}</div></div></div>
<div class="share"><a name="fb_share" href="http://www.facebook.com/sharer.php?u=x" class="btn btn-primary btn-sm"><i class="fa fa-facebook"></i></a></div><div class="contact_bottom"><div class="box-body"><h2>Kirim Komentar</h2><form action="/add_comment/161" method="POST"><table><tr><td>Nama</td><td><input type="text" name="owner"/></td></tr></table></form></div></div></div></div></div>
<div class="col-lg-4 col-md-4"><div class="content_bottom_right"><div class="single_bottom_rightbar"><h2><i class="fa fa-archive"></i>&nbsp;Arsip Artikel</h2><ul><li><a href="/artikel/2021/6/2/posyandu">Jadwal Posyandu Bulan Juni</a></li></ul></div></div></div></div></section><footer id="footer"><div class="footer_bottom"><p>Hak cipta Desa Sukamaju</p></div></footer></div></body></html>"""
    url = "https://warta.sukamaju.example.desa.id/desa/upload/artikel/sedang_161_irigasi.jpg"
    return html, {
        "language": "id",
        "title": title,
        "date": "2021-06-14",
        "body": text,
        "images": [picture(url, None, role="lead")],
        "images_also": [[picture(url, None, role="inline")]],
        "authors": ANY,
        "tags": ANY,
        "breadcrumbs": ["Berita Desa"],
    }
