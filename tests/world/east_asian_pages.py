"""News pages of offices of Asia: eras and years of their own, many encodings, texts without blanks between words."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.mofa.example.go.jp/mofaj/press/release/pressit_000001_01234.html")
def japanese_foreign_ministry() -> tuple[str, Gold]:
    title = "北欧諸国との海洋環境に関する協議の開催"
    text = [
        "1　本日、東京において、北欧諸国との第3回海洋環境協議が開催されました。",
        "2　双方は、海洋プラスチックごみの削減に向けた協力を確認しました。",
    ]
    heading = "（参考）"
    more = "前回の協議は、令和5年9月にオスロで開催されました。"
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>{title}｜外務省</title><meta name="viewport" content="width=device-width">{metas({"og:title": title, "og:type": "article", "og:site_name": "外務省"})}</head>
<body><div id="container"><div id="skip"><a href="#main">本文へ</a></div><header id="header"><div id="logo"><a href="/mofaj/index.html"><img src="/common/img/logo.png" alt="外務省 Ministry of Foreign Affairs"></a></div><nav id="gnav"><ul><li><a href="/mofaj/press/index.html">会見・発表・広報</a></li><li><a href="/mofaj/gaiko/index.html">外交政策</a></li></ul></nav></header>
<div id="breadcrumb"><ul><li><a href="/mofaj/index.html">トップページ</a></li><li><a href="/mofaj/press/index.html">会見・発表・広報</a></li><li><a href="/mofaj/press/release/index.html">報道発表</a></li><li>{title}</li></ul></div>
<main id="main"><article><p class="subtitle">報道発表</p><h1 class="title1">{title}</h1><div class="rightaligned">令和7年10月17日</div><div class="any-area">{paragraphs(text)}</div><div class="any-area"><h2 class="title2">{heading}</h2><p>{more}</p></div>
<div class="link-btn"><ul><li><a href="/mofaj/files/100012345.pdf">共同文書（PDF、215KB）<img src="/common/img/icon_new.png" alt="別ウィンドウで開く"></a></li></ul></div></article>
<div class="back"><a href="/mofaj/press/release/index.html">報道発表へ戻る</a></div></main>
<footer id="footer"><p>外務省 〒100-8919 東京都千代田区霞が関2-2-1</p></footer></div></body></html>"""
    base = "https://www.mofa.example.go.jp/mofaj"
    text = [line.replace("\u3000", " ") for line in text]
    return html, {
        "language": "ja",
        "title": title,
        "date": "2025-10-17",
        "body": [*text, heading, more],
        "body_also": [[*text, heading, more, "共同文書（PDF、215KB）"]],
        "links_also": [[f"{base}/files/100012345.pdf"]],
        "attachments": [file(f"{base}/files/100012345.pdf", "共同文書", 215 * KB)],
        "breadcrumbs": ["会見・発表・広報", "報道発表"],
    }


@page(
    "http://www.mod.example.go.jp/j/press/news/2013/03/12a.html",
    encoding="shift_jis",
    content_type="text/html",
)
def japanese_ministry_shift_jis() -> tuple[str, Gold]:
    title = "災害派遣訓練の実施について"
    text = [
        "防災のため、次のとおり訓練を実施しますのでお知らせします。",
        "訓練には隊員約３００名と車両４０両が参加します。",
        "報道関係者の取材の申し込みは３月２０日までに広報課へお願いします。",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>お知らせ：{title}</title></head>
<body><table width="760" border="0"><tr><td><img src="/j/img/title.gif" alt="○○省"></td></tr></table>
<p><a href="/j/index.html">トップ</a> &gt; <a href="/j/press/index.html">報道資料</a> &gt; お知らせ</p>
<table width="760" border="0"><tr><td><p align="right">平成25年3月12日<br>広報課</p><h2 align="center">{title}</h2><p>　{text[0]}</p><p>　{text[1]}</p><p>　{text[2]}</p><p align="right">以上</p></td></tr></table>
<hr><p align="center"><a href="#top">ページの先頭へ</a></p></body></html>"""
    return html, {
        "language": "ja",
        "title": title,
        "date": "2013-03-12",
        "body": [*text, "以上"],
        "body_also": [text],
        "breadcrumbs": ["報道資料", "お知らせ"],
        "breadcrumbs_also": [["報道資料"]],
    }


@page("https://www.korea.example.kr/briefing/pressReleaseView.do?newsId=156557788")
def korean_policy_briefing() -> tuple[str, Gold]:
    title = "농어촌 버스 노선 확대, 9월부터 시행"
    lead = "- 전국 42개 군에서 하루 운행 횟수 늘린다 -"
    text = [
        "국토교통부는 오는 9월부터 농어촌 버스 노선을 확대한다고 12일 밝혔다.",
        "이번 조치로 주민 약 30만 명이 혜택을 볼 것으로 보인다.",
    ]
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{title} - 브리핑룸 | 정책브리핑</title>{metas({"og:title": title, "og:type": "article", "og:description": text[0]})}</head>
<body><ul id="skipnav"><li><a href="#container">본문 바로가기</a></li></ul><header id="header"><h1 class="logo"><a href="/">대한민국 정책브리핑</a></h1><nav><ul><li><a href="/news">뉴스</a></li><li><a href="/briefing">브리핑룸</a></li></ul></nav></header>
<div class="location"><a href="/" class="home">홈</a><a href="/briefing">브리핑룸</a><a href="/briefing/pressReleaseList.do">보도자료</a></div>
<main id="container"><div class="article_wrap"><div class="article_head"><h1>{title}</h1><div class="info"><span>2023.07.12 10:15</span><span>국토교통부</span></div></div><div class="article_body"><div class="view_cont"><p style="text-align:center"><b>{lead}</b></p>{paragraphs(text)}</div>
<div class="filedown"><dl><dt>첨부파일</dt><dd><p><span><a href="/common/download.do?fileId=197701">230712(보도자료) 농어촌 버스.hwp</a></span></p><p><span><a href="/common/download.do?fileId=197702">230712(보도자료) 농어촌 버스.pdf</a></span></p></dd></dl></div>
<div class="article_source"><p>“이 자료는 국토교통부의 보도자료를 전재하여 제공함을 알려드립니다.”</p></div></div></div>
<aside><h2>많이 본 뉴스</h2><ol><li><a href="/news/1">여름철 전력 수급 대책</a></li></ol></aside></main><footer id="footer"><p>30119 세종특별자치시</p></footer></body></html>"""
    base = "https://www.korea.example.kr/common/download.do?fileId="
    note = "“이 자료는 국토교통부의 보도자료를 전재하여 제공함을 알려드립니다.”"
    return html, {
        "language": "ko",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2023-07-12",
        "body": text,
        "body_also": [[lead, *text], [lead, *text, note], [*text, note]],
        "attachments": [
            (f"{base}197701", "230712(보도자료) 농어촌 버스.hwp", None, "application/x-hwp"),
            (f"{base}197702", "230712(보도자료) 농어촌 버스.pdf", None, "application/pdf"),
        ],
        "attachments_also": [
            [
                (f"{base}197701", "230712(보도자료) 농어촌 버스.hwp", None, None),
                (f"{base}197702", "230712(보도자료) 농어촌 버스.pdf", None, "application/pdf"),
            ]
        ],
        "authors": ANY,
        "breadcrumbs": ["브리핑룸", "보도자료"],
    }


@page(
    "http://www.mogaha.example.go.kr/news/view.php?no=881",
    encoding="euc-kr",
    content_type="text/html; charset=euc-kr",
)
def korean_board_euc_kr() -> tuple[str, Gold]:
    title = "지방자치단체 재난관리 평가 결과 발표"
    text = [
        "행정자치부는 전국 지방자치단체의 재난관리 실태를 평가한 결과를 발표하였다.",
        "우수 기관으로는 강원도와 춘천시가 선정되었다.",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>행정자치부</title></head><body>
<table width="800" cellpadding="0" cellspacing="0"><tr><td><a href="/"><img src="/img/top.gif" alt="행정자치부"></a></td></tr><tr><td>HOME &gt; 소식 &gt; 보도자료</td></tr>
<tr><td><table class="board" width="100%" border="1"><tr><th width="100">제목</th><td colspan="3">{title}</td></tr><tr><th>작성자</th><td>재난관리과</td><th>등록일</th><td>2007-03-12</td></tr><tr><th>첨부파일</th><td colspan="3"><a href="/data/070312.hwp">070312.hwp</a> (45KB)</td></tr><tr><td colspan="4" class="content"><p>{text[0]}</p><p>{text[1]}</p></td></tr></table></td></tr>
<tr><td align="right"><a href="list.php">목록</a></td></tr><tr><td>Copyright 2007 행정자치부</td></tr></table></body></html>"""
    return html, {
        "language": "ko",
        "title": title,
        "date": "2007-03-12",
        "body": text,
        "attachments": [
            ("http://www.mogaha.example.go.kr/data/070312.hwp", "070312.hwp", 45 * KB, "application/x-hwp")
        ],
        "attachments_also": [
            [("http://www.mogaha.example.go.kr/data/070312.hwp", "070312.hwp", 45 * KB, None)]
        ],
        "breadcrumbs": ["소식", "보도자료"],
        "breadcrumbs_also": [[]],
        "section_also": [None],
        "authors": ANY,
    }


@page("https://www.moi.example.gov.tw/News_Content.aspx?n=4&s=281234")
def taiwanese_interior_ministry() -> tuple[str, Gold]:
    title = "防汛演練結合地方志工 提升社區應變能力"
    text = [
        "內政部今日在宜蘭舉行防汛演練，共有十二個社區的志工參與。",
        "部長表示，社區自主防災是降低災害損失的關鍵。",
    ]
    html = f"""<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>內政部全球資訊網-{title}</title>{metas({"DC.Title": title, "DC.Date": "2023-03-12", "DC.Language": "中文"})}</head>
<body class="contentpage"><form id="form1"><a id="goCenter" href="#center" tabindex="1" accesskey="C">跳到主要內容區塊</a><div class="header"><a href="/"><img src="/images/logo.png" alt="內政部"></a><ul class="nav"><li><a href="/News.aspx?n=4">新聞發布</a></li></ul></div>
<div class="path"><span>:::</span><ul><li><a href="/">首頁</a></li><li><a href="/News.aspx?n=1">訊息公告</a></li><li><a href="/News.aspx?n=4">新聞發布</a></li></ul></div>
<div class="center" id="center"><div class="simple-text title"><h3>{title}</h3></div><div class="list-text detail"><ul><li><span>發布日期：</span>112-03-12</li><li><span>發布單位：</span>消防署</li></ul></div><div class="area-essay page-caption-p"><div class="p">{paragraphs(text)}</div></div>
<div class="area-attachment"><h4>相關附件</h4><ul><li><a href="/Download.ashx?u=abc&amp;n=5ryU57e0.pdf&amp;icon=.pdf" title="防汛演練新聞稿.pdf(另開新視窗)">防汛演練新聞稿</a> <span class="filesize">203KB</span></li></ul></div>
<div class="area-editor system-info"><ul><li><span>點閱數：</span>512</li><li><span>資料更新：</span>112-03-13</li></ul></div></div><div class="footer">地址：臺北市徐州路5號</div></form></body></html>"""
    url = "https://www.moi.example.gov.tw/Download.ashx?u=abc&n=5ryU57e0.pdf&icon=.pdf"
    return html, {
        "language": "zh-Hant",
        "title": title,
        "date": "2023-03-12",
        "date_modified": "2023-03-13",
        "date_modified_also": [None],
        "body": text,
        "attachments": [(url, "防汛演練新聞稿", 203 * KB, "application/pdf")],
        "authors": ANY,
        "breadcrumbs": ["訊息公告", "新聞發布"],
    }


@page("http://www.ey.example.gov.tw/ct.asp?xItem=31234", encoding="big5", content_type="text/html")
def taiwanese_cabinet_big5() -> tuple[str, Gold]:
    title = "政院通過偏鄉醫療改善計畫"
    text = [
        "行政院院會今天通過衛生署提出的偏鄉醫療改善計畫，三年投入新臺幣十八億元。",
        "計畫將補助四十個鄉鎮增設巡迴醫療車。",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>行政院-院務新聞</title></head><body>
<table width="760" align="center"><tr><td><img src="/public/banner.jpg" alt="行政院"></td></tr><tr><td class="path"><a href="/mp.asp">首頁</a> &gt; <a href="/lp.asp?ctNode=1">院務新聞</a></td></tr>
<tr><td><div class="cp"><h2>{title}</h2><p class="date">日期：民國 98 年 3 月 12 日</p><p>{text[0]}</p><p>{text[1]}</p></div></td></tr><tr><td align="center">行政院版權所有</td></tr></table></body></html>"""
    return html, {
        "language": "zh",
        "language_also": ["zh-hant", "zh-tw"],
        "title": title,
        "date": "2009-03-12",
        "body": text,
        "breadcrumbs": ["院務新聞"],
    }


@page(
    "http://www.gov.example.cn/xinwen/2014-03/12/content_2637123.htm",
    encoding="gb18030",
    content_type="text/html; charset=gb2312",
)
def chinese_government_gb18030() -> tuple[str, Gold]:
    title = "国务院部署加强农村饮水安全工程建设"
    text = [
        "新华社北京3月12日电 国务院常务会议12日召开，部署加强农村饮水安全工程建设。",
        "会议指出，要在两年内解决六千万农村居民的饮水安全问题。",
        "会议还研究了其他事项。",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}_新闻_中国政府网</title><meta name="keywords" content="农村;饮水安全" /></head>
<body><div class="header"><a href="/"><img src="/images/logo.gif" alt="中国政府网" /></a><ul><li><a href="/xinwen/">新闻</a></li><li><a href="/zhengce/">政策</a></li></ul></div>
<div class="BreadcrumbNav">首页 &gt; <a href="/xinwen/">新闻</a> &gt; <a href="/xinwen/gundong.htm">滚动</a></div>
<div class="content"><div class="article oneColumn pub_border"><h1>{title}</h1><div class="pages-date">2014-03-12 20:15 <span class="font">来源： 新华社</span><div class="pages_print"><span class="font">【字体：大 中 小】</span><span>打印</span></div></div>
<div class="pages_content" id="UCAP-CONTENT"><p>　　{text[0]}</p><p>　　{text[1]}</p><p>　　{text[2]}</p></div><div class="editor"><span>责任编辑： 李明</span></div></div>
<div class="related"><h3>相关稿件</h3><ul><li><a href="/x.htm">饮水安全规划印发</a></li></ul></div></div><div class="footer">版权所有：中国政府网</div></body></html>"""
    return html, {
        "language": "zh",
        "language_also": ["zh-hans", "zh-cn"],
        "title": title,
        "date": "2014-03-12",
        "body": text,
        "authors": ANY,
        "tags": ANY,
        "breadcrumbs": ["新闻", "滚动"],
    }


@page("https://www.info.example.gov.hk/gia/general/202303/12/P2023031200123.htm")
def hong_kong_press_release() -> tuple[str, Gold]:
    title = "Harbour clean-up day to be held in April"
    text = [
        "The Environmental Protection Department will hold a clean-up day along the harbour on April 16.",
        "“We hope that families will join us,” a spokesman for the department said today (March 12).",
        'Details are available at <a href="https://www.cleanharbour.example.hk" target="_blank">www.cleanharbour.example.hk</a>.',
    ]
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width"></head>
<body><div id="wrapper"><div class="skipNav"><a href="#contentBody">Skip to main content</a></div><div class="topBanner"><img src="/gia/images/banner.jpg" alt="Press Releases"></div><div class="leftMenu"><ul><li><a href="/gia/general/today.htm">Today's Press Releases</a></li><li><a href="/gia/ISD_public_Calendar_en.html">Past Press Releases</a></li></ul></div>
<div id="contentBody"><div class="langLinks"><a href="/gia/general/202303/12/P2023031200123c.htm">繁體</a></div><h1 id="PRHeadline"><span id="PRHeadlineSpan">{title}</span></h1><div class="controlMenu"><a href="#">Print</a></div><p>******************************************************************************************</p>
<span id="pressrelease">&nbsp; &nbsp; &nbsp;{text[0]}<br />&nbsp;<br />&nbsp; &nbsp; &nbsp;{text[1]}<br />&nbsp;<br />&nbsp; &nbsp; &nbsp;{text[2]}</span>
<div class="mB15 f15">&nbsp;<br />Ends/Sunday, March 12, 2023<br />Issued at HKT 11:00</div><div class="mB15 f15">NNNN</div></div>
<div class="otherPhoto"><h2>Today's Press Releases</h2></div></div></body></html>"""
    stars = "*" * 90
    end = ["Ends/Sunday, March 12, 2023 Issued at HKT 11:00", "NNNN"]
    return html, {
        "language": "en",
        "language_also": [None],  # the page does not say
        "title": title,
        "date": "2023-03-12",
        "body": plains(text),
        "body_also": [[*plains(text), *end], [stars, *plains(text), *end], [stars, *plains(text), end[-1]]],
        "links": ["https://www.cleanharbour.example.hk"],
        "links_also": [["https://www.cleanharbour.example.hk/"]],
        "breadcrumbs": [],
    }


@page("https://pib.example.gov.in/PressReleasePage.aspx?PRID=1906123")
def indian_press_bureau() -> tuple[str, Gold]:
    title = "Shri Rao inaugurates new terminal at Port Blair"
    lead = "Terminal to handle 5 million passengers a year"
    text = [
        "The Union Minister for Civil Aviation, Shri Rao, today inaugurated the new terminal building at Port Blair.",
        "The terminal has been built at a cost of Rs. 710 crore and collects rain water on its shell-shaped roof.",
    ]
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>
	Press Release: Press Information Bureau
</title><meta charset="utf-8" /><meta property="og:title" content="{title}" /><meta property="og:type" content="website" /></head>
<body><form method="post" action="./PressReleasePage.aspx?PRID=1906123" id="form1"><div class="top-bar"><a href="#main">Skip to main content</a></div><div class="header"><img src="/images/pib.png" alt="Press Information Bureau" /><h2>Press Information Bureau</h2><span>Government of India</span></div><ul class="menu"><li><a href="/allRel.aspx">All Press Releases</a></li></ul>
<div class="innner-page-main-about-us-content-right-part"><div class="MinistryNameSubhead text-center">Ministry of Civil Aviation</div><div class="text-center"><img src="/WriteReadData/logo.png" alt="azadi ka amrit mahotsav" /></div><h2 style="text-align:center">{title}</h2><h3 style="text-align:center">{lead}</h3>
<div class="ReleaseDateSubHeaddateTime text-center pt20">Posted On: 12 MAR 2023 4:37PM by PIB Delhi</div><div class="pt20"></div>{paragraphs(text, 'style="text-align:justify"')}
<p style="text-align:center">***</p><p><strong>YB/DK</strong></p><div class="ReleaseLang"><span>(Release ID: 1906123)</span> <span>Visitor Counter : 482</span></div><div>Read this release in: <a href="/PressReleasePage.aspx?PRID=1906124">Hindi</a>, <a href="/PressReleasePage.aspx?PRID=1906125">Tamil</a></div></div><div class="footer">Site is hosted by National Informatics Centre</div></form></body></html>"""
    signs = ["***", "YB/DK"]
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2023-03-12",
        "body": [*text, "YB/DK"],
        "body_also": [text, [*text, *signs]],
        "authors": ANY,
    }


@page(
    "http://www.mfa.example.go.th/main/th/news/1234",
    encoding="tis-620",
    content_type="text/html; charset=tis-620",
)
def thai_ministry_buddhist_year() -> tuple[str, Gold]:
    title = "กระทรวงเปิดศูนย์บริการประชาชนแห่งใหม่ที่เชียงใหม่"
    text = [
        "รัฐมนตรีเป็นประธานในพิธีเปิดศูนย์บริการประชาชนแห่งใหม่ที่จังหวัดเชียงใหม่",
        "ศูนย์แห่งนี้ให้บริการทุกวันจันทร์ถึงวันศุกร์",
    ]
    html = f"""<html lang="th"><head><meta http-equiv="Content-Type" content="text/html; charset=tis-620"><title>{title}</title></head><body>
<div id="header"><a href="/main/th"><img src="/img/logo.gif" alt="กระทรวง"></a></div><div id="menu"><ul><li><a href="/main/th/news">ข่าว</a></li><li><a href="/main/th/about">เกี่ยวกับกระทรวง</a></li></ul></div>
<div id="content"><h1>{title}</h1><p class="date">วันที่ 12 มีนาคม 2555</p>{paragraphs(text)}</div><div id="footer">สงวนลิขสิทธิ์ พ.ศ. 2555</div></body></html>"""
    return html, {
        "language": "th",
        "title": title,
        "date": "2012-03-12",
        "body": text,
    }


@page("https://www.chinhphu.example.vn/khoi-cong-cau-moi-qua-song-hau-102230312101523456.htm")
def vietnamese_government() -> tuple[str, Gold]:
    title = "Khởi công cầu mới qua sông Hậu"
    lead = "(Chinhphu.vn) - Cây cầu dài 3,2 km sẽ hoàn thành vào năm 2026."
    text = [
        "Sáng 12/3, tại Cần Thơ, Bộ Giao thông vận tải đã tổ chức lễ khởi công cây cầu mới.",
        "Tổng mức đầu tư của dự án là 7.500 tỷ đồng.",
    ]
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2023-03-12T10:15:00"})}</head>
<body><header class="header"><a href="/"><img src="/logo.png" alt="Báo điện tử Chính phủ"></a><nav><ul><li><a href="/chinh-tri.htm">Chính trị</a></li><li><a href="/kinh-te.htm">Kinh tế</a></li></ul></nav></header>
<div class="detail"><div class="detail__breadcrumb"><a href="/kinh-te.htm" data-role="cate-name">Kinh tế</a></div><h1 class="detail-title" data-role="title">{title}</h1><div class="detail-time"><div data-role="publishdate">12/03/2023&nbsp; 10:15</div></div><h2 class="detail-sapo" data-role="sapo">{lead}</h2>
<div class="detail-content" data-role="content"><figure class="VCSortableInPreviewMode" type="Photo"><div><a href="https://media.example.vn/2023/3/12/cau.jpg" title="Lễ khởi công" data-fancybox="content"><img src="https://media.example.vn/thumb_w/640/2023/3/12/cau.jpg" alt="Khởi công cầu mới qua sông Hậu - Ảnh 1." /></a></div><figcaption class="PhotoCMS_Caption"><p>Lễ khởi công cầu mới - Ảnh: VGP/Nam</p></figcaption></figure>{paragraphs(text)}<p style="text-align:right"><b>Minh Anh</b></p></div>
<div class="detail-tag"><ul><li><a href="/cau.html">Cần Thơ</a></li></ul></div></div>
<div class="box-other"><h3>Tham khảo thêm</h3><a href="/x.htm">Đường ven biển thông xe</a></div><footer>© Cổng Thông tin điện tử Chính phủ</footer></body></html>"""
    return html, {
        "language": "vi",
        "title": title,
        "lead": lead,
        "date": "2023-03-12",
        "body": text,
        "body_also": [[*text, "Minh Anh"]],
        "images": [
            picture("https://media.example.vn/2023/3/12/cau.jpg", "Lễ khởi công cầu mới", "VGP/Nam"),
        ],
        "images_also": [
            [
                picture(
                    "https://media.example.vn/2023/3/12/cau.jpg",
                    "Lễ khởi công cầu mới",
                    "VGP/Nam",
                    role="inline",
                )
            ]
        ],
        "authors": ANY,
        "tags": ["Cần Thơ"],
        "breadcrumbs": ["Kinh tế"],
    }
