"""Newspapers, agencies and portals from Morocco to Japan, with captions and credits in their languages' ways."""

from __future__ import annotations

from tests.world.building import ANY, Gold, json_ld, metas, page, picture


@page("https://www.jiangbao.example.cn/news/article/G8K2M1N40001899O.html")
def chinese_portal_post_body() -> tuple[str, Gold]:
    title = "老茶馆搬上货轮 船长亲自泡茶"
    text = [
        "清晨六点，“江安号”货轮的汽笛刚响，甲板上的第一壶茶已经泡好。",
        "船长周桂生今年五十八岁，跑了三十二年长江。去年岸上的老茶馆要拆，他把整套桌椅买了下来。",
        "“船在走，茶馆就在走。”他说，“老客人到哪个码头都能上来坐。”",
        "目前茶馆只在停靠时营业，每碗茶收两元，不另收服务费。",
    ]
    base = "https://cms-bucket.jiangbao.example.cn/2021/0504"
    html = f"""<!DOCTYPE HTML><html id="ne_wrap" data-category="要闻"><head><meta charset="utf-8"/><title>{title}_江报新闻</title>{metas({"keywords": "茶馆,货轮,船长", "description": f"{title},茶馆,货轮", "og:title": title, "og:type": "news", "article:published_time": "2021-05-04T08:12:33+08:00"})}</head>
<body><div class="N-nav"><a href="/">江报首页</a><a href="/news">新闻</a><a href="/sports">体育</a><a href="/login">登录</a></div>
<div class="wrapper clearfix" id="contain"><div class="post_crumb"><a href="https://www.jiangbao.example.cn/">江报首页</a> &gt; <a href="https://www.jiangbao.example.cn/news/">新闻中心</a> &gt; <a href="https://www.jiangbao.example.cn/society/">社会</a> &gt; 正文</div>
<div class="post_main"><h1 class="post_title">{title}</h1><div class="post_info">2021-05-04 08:12:33　来源: <a href="#" target="_blank">江南晚报</a>　江苏 <a class="post_jubao" href="/report">举报</a></div><div class="post_tools"><span>分享到：</span><a>微信</a><a>微博</a><span class="tie-count">124</span></div>
<div class="post_content" id="content"><div class="post_body"><p class="f_center"><img src="{base}/cha1.jpeg" alt=""><br/>“江安号”甲板上的茶桌。 本报记者 李岚 摄</p><p style="text-indent:2em;">{text[0]}</p><p style="text-indent:2em;">{text[1]}</p><p class="f_center"><img src="{base}/cha2.jpeg" alt=""><br/>周桂生在船舱里烧水。 本报记者 李岚 摄</p><p style="text-indent:2em;">{text[2]}</p><p style="text-indent:2em;">{text[3]}</p></div><div class="post_author"><a class="ep-icon" href="/"><img src="/logo.png" alt="江报"></a>本文来源：江南晚报　责任编辑：王小艺_NN7379</div></div>
<div class="post_recommends"><div class="post_recommends_titles"><h3>相关推荐</h3><h3>热点推荐</h3></div><ul><li><a href="/a.html">渡口关闭前的最后一天</a><span>2021-05-03 21:07:40</span></li></ul></div><div class="post_next_post"><a href="/b.html">下一篇：桥下的棋摊</a></div></div></div><div class="N-nav-bottom">关于我们 | 免责声明</div></body></html>"""
    return html, {
        "language": "zh",
        "title": title,
        "date": "2021-05-04T08:12:33+08:00",
        "body": text,
        "images": [
            picture(f"{base}/cha1.jpeg", "“江安号”甲板上的茶桌。", "本报记者 李岚", "lead"),
            picture(f"{base}/cha2.jpeg", "周桂生在船舱里烧水。", "本报记者 李岚", "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/cha1.jpeg", "“江安号”甲板上的茶桌。", credit, role),
                picture(f"{base}/cha2.jpeg", "周桂生在船舱里烧水。", credit, "inline"),
            ]
            for credit in ("本报记者 李岚", "本报记者 李岚 摄", "李岚")
            for role in ("lead", "inline")
        ],
        "authors": [],
        "authors_also": [["李岚"]],
        "breadcrumbs": ["新闻中心", "社会"],
    }


@page("https://www.souyi.example.com/a/512345678_120244154")
def chinese_self_media_portal() -> tuple[str, Gold]:
    title = "外婆的收音机修好了"
    text = [
        "收音机是一九七六年买的，外婆用它听了三十年评书。",
        "上个月它忽然不响了。镇上的修理铺说，零件早就停产。",
        "我在网上找到一位退休的无线电工程师，他只要了一盒绿豆糕。",
        "昨天晚上，外婆又听到了开场锣。",
    ]
    base = "https://p0.souyi.example.com/images/20220116"
    html = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}_外婆_评书_收音机</title>{metas({"keywords": "外婆,评书,收音机", "description": text[0], "og:type": "news", "og:title": title, "og:release_date": "2022-01-16 20:31", "mediaid": "慢慢写字的人"})}
<script type="application/ld+json">{{"@context": "https://ziyuan.baidu.example.com/contexts/cambrian.jsonld", "@id": "https://www.souyi.example.com/a/512345678_120244154", "title": "{title}", "pubDate": "2022-01-16T20:31:00",}}</script></head>
<body class="article-page"><div id="header"><a href="/">搜易</a><ul class="nav"><li><a href="/news">新闻</a></li><li><a href="/culture">文化</a></li></ul></div><div class="wrapper-box"><div class="left sidebar"><div class="user-info"><h4><a href="/u/1">慢慢写字的人</a></h4><dl><dt><em>214</em> 文章</dt><dt><em>38万</em> 总阅读</dt></dl></div></div>
<div class="main article"><div class="text"><div class="text-title"><h1>{title}</h1><div class="article-info"><span class="time" id="news-time" data-val="1642336260000">2022-01-16 20:31</span> 来源: <span class="user">慢慢写字的人</span></div></div><article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：外婆的收音机</p><p>{text[0]}</p><p class="ql-align-center"><img src="{base}/radio.jpeg" max-width="600"></p><p class="ql-align-center"><span style="font-size:14px;color:#888">外婆的红灯牌收音机（图源：作者）</span></p><p>{text[1]}</p><p>{text[2]}</p><p>{text[3]}<a href="//www.souyi.example.com/?spm=1" class="backsohu"><i>返回搜易，查看更多</i></a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">平台声明：该文观点仅代表作者本人，搜易号系信息发布平台，搜易仅提供信息存储空间服务。</div><div class="bottom-relate-wrap"><span class="read-wrap">阅读 (<em class="read-num">1204</em>)</span><a href="#comment_area">评论</a></div></div></div><div class="right sidebar"><h3>今日搜易热点</h3><ul><li><a href="/x">一场雪下在两座城</a></li></ul></div></div></body></html>"""
    return html, {
        "language": "zh-cn",
        "title": title,
        "date": ANY,
        "body": text,
        "images": [picture(f"{base}/radio.jpeg", "外婆的红灯牌收音机", "作者", "inline")],
        "images_also": [
            [picture(f"{base}/radio.jpeg", "外婆的红灯牌收音机（图源：作者）", None, "inline")],
        ],
        "authors": ["慢慢写字的人"],
        "authors_also": [[]],
    }


@page("https://www.hokutoshimbun.example.jp/national/20230209-OYT1T50123/")
def japanese_national_daily() -> tuple[str, Gold]:
    title = "最後の連絡船、猫を乗せて出港"
    text = [
        "島と本土を結ぶ町営連絡船「はまゆう」が８日、最終便の運航を終えた。",
        "乗客は２３人と、２０年前から船着き場に住み着いていた猫１匹だった。",
        "船長の浜田勇さん（６４）は「猫だけは切符を買ったことがない」と笑った。",
        "１０日からは橋を渡るバスが１日６往復する。",
    ]
    base = "https://www.hokutoshimbun.example.jp/media/2023/02"
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title} : 北斗新聞</title>{metas({"description": "【北斗新聞】" + text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/neko-OGP.jpg", "article:published_time": "2023-02-09T15:05:00+09:00", "article:modified_time": "2023-02-09T15:05:00+09:00", "cXenseParse:kiji": "1"})}
{json_ld([{"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-02-09T15:05:00+09:00", "dateModified": "2023-02-09T15:05:00+09:00", "author": {"@type": "Organization", "name": "北斗新聞"}}, {"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": "https://www.hokutoshimbun.example.jp/", "name": "ホーム"}}, {"@type": "ListItem", "position": 2, "item": {"@id": "https://www.hokutoshimbun.example.jp/national/", "name": "社会"}}]}])}</head>
<body class="single"><header class="global-header"><a href="/">北斗新聞オンライン</a><nav><ul><li><a href="/national/">社会</a></li><li><a href="/politics/">政治</a></li></ul></nav><a href="/register">会員登録</a></header><div class="layout-contents"><nav class="breadcrumbs"><ul><li><a href="/">ホーム</a></li><li><a href="/national/">社会</a></li></ul></nav>
<div class="layout-contents__main"><article class="article-content"><div class="article-header"><h1 class="title-article c-article-title">{title}</h1><div class="c-article-header-date"><time datetime="2023-02-09T15:05">2023/02/09 15:05</time></div><ul class="p-article-action"><li>スクラップ機能は読者会員限定です</li><li>文字サイズ</li></ul></div>
<div class="p-main-contents"><figure class="p-article-thumb"><a href="{base}/neko-1.jpg" class="modal-link"><img src="{base}/neko-1-768x512.jpg" alt="最終便のデッキに座る猫（８日午前、浜島港で）"></a><figcaption>最終便のデッキに座る猫（８日午前、浜島港で）＝小林修撮影</figcaption></figure><p class="par1">　{text[0]}</p><p class="par2">　{text[1]}</p><aside class="c-news-inread"><p>広告</p></aside><div class="p-relation-in"><p class="p-relation-in__ttl">【関連記事】</p><ul><li><a href="/national/x/">橋の開通、３年遅れ</a></li></ul></div><p class="par3">　{text[2]}</p><figure class="p-article-in"><a href="{base}/kippu.jpg" class="modal-link"><img src="{base}/kippu-300x200.jpg" alt=""></a><figcaption>最終便の切符＝町提供</figcaption></figure><p class="par4">　{text[3]}</p></div>
<div class="p-article-notice"><p>無断転載・複製を禁じます</p><dl><dt>記事に関する報告</dt><dd><a href="/report">こちら</a></dd></dl></div><div class="p-tag"><a href="/tag/猫/">#猫</a></div></article><div class="p-list-related"><h2>「社会」の最新記事一覧</h2><ul><li><a href="/national/y/">雪像、暖冬で縮む</a><time>02/09 14:40</time></li></ul></div></div><aside class="layout-contents__side"><h2>アクセスランキング</h2></aside></div><footer>© 北斗新聞社</footer></body></html>"""
    cat, ticket = "最終便のデッキに座る猫（８日午前、浜島港で）", "最終便の切符"
    return html, {
        "language": "ja",
        "title": title,
        "date": "2023-02-09T15:05:00+09:00",
        "date_modified": ANY,
        "body": text,
        "images": [
            picture(f"{base}/neko-1.jpg", cat, "小林修撮影"),
            picture(f"{base}/kippu.jpg", ticket, "町提供", "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/neko-1.jpg", cat, "小林修"),
                picture(f"{base}/kippu.jpg", ticket, "町", "inline"),
            ],
            [
                picture(f"{base}/neko-1.jpg", cat, "小林修"),
                picture(f"{base}/kippu.jpg", ticket, "町提供", "inline"),
            ],
        ],
        "authors": ANY,
        "tags": ["猫"],
        "tags_also": [["#猫"]],
        "breadcrumbs": ["社会"],
    }


@page("https://note.shirotsume.example.jp/n/n4f0a1b2c3d4e")
def japanese_note_service() -> tuple[str, Gold]:
    title = "商店街でいちばん遅い時計"
    text = [
        "駅から三軒目の時計店には、十五分遅れた時計が一つだけ飾られている。",
        "店主に聞くと、「急ぐ人はこれを見ない」と言われた。",
        "それから私は、待ち合わせの前に必ずその時計を見るようになった。",
    ]
    base = "https://assets.shirotsume.example.jp/production/uploads/images"
    html = f"""<!doctype html><html data-n-head-ssr lang="ja"><head><meta charset="utf-8"><title>{title}｜あさぎ</title>{metas({"description": text[0], "og:title": f"{title}｜あさぎ", "og:type": "article", "og:image": f"{base}/11/rectangle_large.png?width=1200"})}
{json_ld([{"@context": "http://schema.org", "@type": "BlogPosting", "headline": title, "datePublished": "2022-04-03T21:10:45.000+09:00", "dateModified": "2022-04-03T21:10:45.000+09:00", "author": {"@type": "Person", "name": "あさぎ"}}])}</head>
<body><div id="__layout"><div class="o-navbarPrimary"><a href="/">しろつめ</a><button>ログイン</button><button>会員登録</button></div><main class="p-article__main"><article class="p-article__content pt-4"><figure class="o-noteEyecatch"><a href="/asagi/n/n4f0a1b2c3d4e"><img src="{base}/11/rectangle_large.png?width=800" alt="見出し画像" width="1280" height="670"></a></figure>
<div class="p-article__contentHead"><div class="m-noteCountButtons"><button>12</button></div><h1 class="o-noteContentHeader__title">{title}</h1><div class="o-noteContentHeader__info"><a href="/asagi"><img src="{base}/user.jpg" alt="あさぎ"></a><div class="o-noteContentHeader__name"><a href="/asagi">あさぎ</a></div><div class="o-noteContentHeader__date"><time datetime="2022-04-03T21:10:45.000+09:00">2022年4月3日 21:10</time></div></div></div>
<div class="p-article__body"><div class="note-common-styles__textnote-body" data-name="body"><p name="a1" id="a1">{text[0]}</p><figure name="b1" id="b1"><a href="{base}/75/picture_pc_75.jpg"><img src="{base}/75/picture_pc_75.jpg?width=800" alt="画像" width="620" height="413" loading="lazy"></a><figcaption>十五分遅れの柱時計</figcaption></figure><p name="a2" id="a2">{text[1]}</p><p name="a3" id="a3">{text[2]}</p><p name="a4" id="a4"><br></p></div></div>
<div class="p-article__action"><p>この記事が気に入ったらサポートをしてみませんか？</p><button>気に入ったらサポート</button></div><div class="m-tagList"><ul><li><a href="/hashtag/商店街">#商店街</a></li><li><a href="/hashtag/時計">#時計</a></li></ul></div><div class="o-profileArea"><div>あさぎ</div><p>駅前に住んで九年。歩いたことを書きます。</p><button>フォロー</button></div></article><section class="p-article__related"><h2>この記事が含まれているマガジン</h2><a href="/m/1">散歩帳</a><span>14本</span></section></main></div></body></html>"""
    return html, {
        "language": "ja",
        "title": title,
        "date": "2022-04-03T21:10:45+09:00",
        "date_modified": ANY,
        "body": text,
        "images": [
            picture(f"{base}/11/rectangle_large.png?width=800"),
            picture(f"{base}/75/picture_pc_75.jpg", "十五分遅れの柱時計", None, "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/11/rectangle_large.png?width=1200"),
                picture(f"{base}/75/picture_pc_75.jpg", "十五分遅れの柱時計", None, "inline"),
            ]
        ],
        "authors": ["あさぎ"],
        "tags": ["商店街", "時計"],
        "tags_also": [["#商店街", "#時計"]],
    }


@page("https://momijigari.hatenablog.example.jp/entry/2017/11/23/080000")
def hatena_blog_japanese() -> tuple[str, Gold]:
    title = "紅葉より先に団子を見つけた話"
    text = [
        "山頂まであと二十分というところで、団子の匂いがした。",
        "道しるべの横に小さな屋台があり、おばあさんが炭をあおいでいる。",
        "結局その日は山頂へ行かなかった。",
    ]
    base = "https://cdn-ak.f.st-hatena.example.jp/images/fotolife/m/momijigari/20171122"
    html = f"""<!DOCTYPE html><html lang="ja" data-avail-langs="ja en" data-page="entry"><head><meta charset="utf-8"/><title>{title} - もみじ日和</title>{metas({"og:title": f"{title} - もみじ日和", "og:type": "article", "og:image": f"{base}/2017112219.jpg", "article:published_time": "1511391600"})}<link rel="canonical" href="https://momijigari.hatenablog.example.jp/entry/2017/11/23/080000"/></head>
<body class="page-entry category-山 globalheader-off"><div id="container"><header id="blog-title"><h1 id="title"><a href="https://momijigari.hatenablog.example.jp/">もみじ日和</a></h1><h2 id="blog-description">低い山しか登りません</h2></header><div id="content" class="hfeed"><div id="wrapper"><div id="main"><div id="main-inner"><div class="pager pager-permalink"><span class="pager-prev"><a href="/entry/2017/11/20/080000">« 靴を洗う</a></span></div>
<article class="entry hentry test-hentry js-entry-article date-first autopagerize_page_element" data-uuid="8599" ><div class="entry-inner"><header class="entry-header"><div class="date entry-date first"><a href="/archive/2017/11/23" rel="nofollow"><time datetime="2017-11-22T23:00:00Z" title="2017-11-22T23:00:00Z"><span class="date-year">2017</span><span class="hyphen">-</span><span class="date-month">11</span><span class="hyphen">-</span><span class="date-day">23</span></time></a></div><h1 class="entry-title"><a href="https://momijigari.hatenablog.example.jp/entry/2017/11/23/080000" class="entry-title-link bookmark">{title}</a></h1><div class="entry-categories categories"><a href="/archive/category/山" class="entry-category-link category-山">山</a></div></header>
<div class="entry-content hatenablog-entry"><p>{text[0]}</p><p><span itemscope itemtype="http://schema.org/Photograph"><img src="{base}/2017112219.jpg" alt="f:id:momijigari:20171122190000j:plain" title="f:id:momijigari:20171122190000j:plain" class="hatena-fotolife" itemprop="image"></span></p><p>{text[1]}</p><figure class="figure-image figure-image-fotolife" title="あんは三種類"><img src="{base}/dango.jpg" alt="f:id:momijigari:20171122191500j:plain" class="hatena-fotolife"><figcaption>あんは三種類</figcaption></figure><p>{text[2]}</p><p><iframe src="https://hatenablog-parts.example.jp/embed?url=x" title="前回の山" class="embed-card"></iframe><cite class="hatena-citation"><a href="https://momijigari.hatenablog.example.jp/entry/2017/10/09">momijigari.hatenablog.example.jp</a></cite></p></div>
<footer class="entry-footer"><p class="entry-footer-section"><span class="author vcard"><a href="http://blog.hatena.example.jp/momijigari/" class="fn url"><span class="author vcard"><span class="fn">momijigari</span></span></a></span> <span class="entry-footer-time"><a href="#"><time data-relative datetime="2017-11-22T23:00:00Z" class="updated">2017-11-23 08:00</time></a></span></p><div class="hatena-star-container"></div><div class="social-buttons"><a class="hatena-bookmark-button">このエントリーをはてなブックマークに追加</a></div><div class="comment-box js-comment-box"><ul class="comment js-comment"><li class="entry-comment"><p class="comment-user-name"><a>sanpo</a></p><div class="comment-content"><p>その屋台、去年の秋に私も寄りました。おばあさん元気そうでよかったです。</p></div><p class="comment-metadata"><time>6年前</time></p></li></ul><a class="leave-comment-title">コメントを書く</a></div></footer></div></article></div></div></div><aside id="box1"><div class="hatena-module"><div class="hatena-module-title">プロフィール</div><span class="id">id:momijigari</span></div></aside></div></div></body></html>"""
    return html, {
        "language": "ja",
        "title": title,
        "date": "2017-11-22T23:00:00+00:00",
        "date_also": ["2017-11-23"],
        "date_modified": ANY,
        "body": text,
        "links": ANY,
        "images": [
            picture(f"{base}/2017112219.jpg", None, None, "inline"),
            picture(f"{base}/dango.jpg", "あんは三種類", None, "inline"),
        ],
        "authors": ["momijigari"],
        "authors_also": [[]],
        "tags": ["山"],
        "tags_also": [[]],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://n.news.dasan.example.kr/mnews/article/081/0003412345")
def korean_portal_news() -> tuple[str, Gold]:
    title = "폐교에 문 연 국숫집, 교가는 그대로"
    text = [
        "[강원신보] 지난 2일 오전 11시, 옛 덕전분교 운동장에 종이 울렸다. 수업이 아니라 점심시간을 알리는 종이다.",
        "3년 전 문을 닫은 학교에서 국수를 삶는 사람은 이 학교 18회 졸업생 최명숙(61)씨다.",
        "최씨는 “칠판에 메뉴를 쓰다 보면 아직도 선생님께 혼날 것 같다”고 말했다.",
        "교실 네 칸 가운데 한 칸은 졸업 앨범을 두는 방으로 남겼다.",
    ]
    base = "https://imgnews.dasan.example.kr/image/081/2023/03/03"
    html = f"""<!doctype html><html lang="ko" data-useragent="x"><head><meta charset="utf-8"><title>{title}</title>{metas({"og:title": title, "og:type": "article", "og:article:author": "강원신보 | 다산", "og:image": f"{base}/a.jpg", "twitter:creator": "강원신보"})}</head>
<body><div class="u_skip"><a href="#ct">본문 바로가기</a></div><header class="Nheader"><a href="/">NEWS</a><ul class="Nlnb_menu"><li><a href="/politics">정치</a></li><li><a href="/society">사회</a></li></ul></header>
<div id="ct_wrap" class="ct_wrap"><div class="ct_scroll_wrapper"><div id="ct" role="main" class="newsct"><div class="media_end_head go_trans"><div class="media_end_head_top"><a href="/press/081" class="media_end_head_top_logo"><img src="/press/081.png" alt="강원신보"></a></div><div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>{title}</span></h2></div><div class="media_end_head_info nv_notrans"><div class="media_end_head_info_datestamp"><div class="media_end_head_info_datestamp_bunch"><em class="media_end_head_info_datestamp_term">입력</em><span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2023-03-03 10:21:07">2023.03.03. 오전 10:21</span></div><div class="media_end_head_info_datestamp_bunch"><em class="media_end_head_info_datestamp_term">수정</em><span class="media_end_head_info_datestamp_time _ARTICLE_MODIFY_DATE_TIME" data-modify-date-time="2023-03-03 11:02:55">2023.03.03. 오전 11:02</span></div><a href="https://www.gwsinbo.example.kr/news/1" class="media_end_head_origin_link">기사원문</a></div><div class="media_end_head_journalist"><button><em class="media_end_head_journalist_name">한지우 기자</em></button></div></div><div class="media_end_head_info_variety_right"><a>추천 3</a><a>댓글 12</a><span>본문 요약봇</span><span>텍스트 음성 변환 서비스</span></div></div></div>
<div id="contents" class="newsct_body"><div id="newsct_article" class="newsct_article _article_body"><article id="dic_area" class="go_trans _article_content">{text[0]}<br><br><span class="end_photo_org"><div class="nbd_im_w _LAZY_LOADING_WRAP"><div class="nbd_a"><img id="img1" data-src="{base}/a.jpg" class="_LAZY_LOADING"></div></div><em class="img_desc">최명숙씨가 옛 교실에서 국수를 내고 있다. 한지우 기자</em></span>{text[1]}<br><br>{text[2]}<br><br><span class="end_photo_org"><div class="nbd_im_w"><div class="nbd_a"><img id="img2" data-src="{base}/b.jpg"></div></div><em class="img_desc">칠판에 적힌 메뉴. 최명숙씨 제공</em></span>{text[3]}</article></div><div class="byline"><p class="byline_p"><span class="byline_s">한지우 기자(jiwoo@gwsinbo.example.kr)</span></p></div><div class="copyright"><p class="c_text">Copyright ⓒ 강원신보. All rights reserved. 무단 전재 및 재배포 금지.</p></div><div class="categorize"><p>이 기사는 언론사에서 <em class="media_end_categorize_item">사회</em> 섹션으로 분류했습니다.</p><a href="#">기사 섹션 분류 안내</a></div></div>
<div class="media_end_linked_more"><ul><li><a href="/x">강원신보 언론사홈 바로가기</a></li></ul></div></div></div></div><footer>Copyright © DASAN Corp.</footer></body></html>"""
    one, two = "최명숙씨가 옛 교실에서 국수를 내고 있다.", "칠판에 적힌 메뉴."
    return html, {
        "language": "ko",
        "title": title,
        "date": "2023-03-03",
        "date_modified": "2023-03-03",
        "body": text,
        "body_also": [[text[0].removeprefix("[강원신보] "), *text[1:]]],
        "images": [
            picture(f"{base}/a.jpg", one, "한지우 기자", "inline"),
            picture(f"{base}/b.jpg", two, "최명숙씨 제공", "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/a.jpg", one, "한지우 기자", "inline"),
                picture(f"{base}/b.jpg", two, "최명숙씨", "inline"),
            ],
        ],
        "authors": ["한지우"],
        "authors_also": [["한지우 기자"]],
        "section": ANY,
        "date_also": ["2023-03-03T10:21:07+09:00", "2023-03-03T10:21+09:00"],
        "date_modified_also": ["2023-03-03T11:02:55+09:00", "2023-03-03T11:02+09:00"],
    }


@page("https://blog.dasan.example.kr/PostView?blogId=bomnal&logNo=223012345678")
def korean_smart_editor_blog() -> tuple[str, Gold]:
    title = "망원동 골목, 우산 고치는 집"
    text = [
        "비 오는 날에만 문을 여는 가게가 있다고 해서 다녀왔어요.",
        "사장님은 우산살 하나에 천 원, 손잡이는 삼천 원을 받으세요.",
        "고치는 동안 믹스커피를 주셔서 한참 앉아 있었답니다.",
    ]
    base = "https://postfiles.dasan.example.kr/MjAyMzAz"
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"/><title>{title} : 다산 블로그</title>{metas({"og:title": title, "og:type": "article", "og:image": f"{base}/umbrella.jpg?type=w2", "og:site_name": "다산 블로그 | 봄날의 산책", "og:description": text[0]})}</head>
<body><div id="whole-border"><div id="blog-menu"><ul><li><a href="/bomnal">프롤로그</a></li><li><a href="/bomnal/list">블로그</a></li></ul></div><div id="content-area"><div id="post_1"><table id="printPost1" class="tbl"><tr><td class="bcc"><div class="wrap_rabbit"><div class="se-viewer se-theme-default" lang="ko-KR"><div class="se-component se-documentTitle se-l-default" id="SE-1"><div class="se-component-content"><div class="se-section se-section-documentTitle"><div class="blog2_series"><a href="/bomnal?categoryNo=7">동네 산책</a></div><div class="pcol1"><div class="se-module se-module-text se-title-text"><p class="se-text-paragraph" id="SE-2"><span class="se-fs- se-ff-">{title}</span></p></div></div><div class="blog2_container"><span class="writer"><span class="nick"><a href="/bomnal">봄날</a></span></span><span class="se_publishDate pcol2">2023. 3. 12. 22:40</span></div></div></div></div>
<div class="se-main-container"><div class="se-component se-text se-l-default"><div class="se-component-content"><div class="se-section se-section-text"><div class="se-module se-module-text"><p class="se-text-paragraph se-text-paragraph-align-center"><span class="se-fs-fs16 se-ff-nanummyeongjo">{text[0]}</span></p><p class="se-text-paragraph"><span>&#8203;</span></p></div></div></div></div><div class="se-component se-image se-l-default"><div class="se-component-content se-component-content-fit"><div class="se-section se-section-image se-section-align-center"><div class="se-module se-module-image"><a href="#" class="se-module-image-link"><img src="{base}/umbrella.jpg?type=w80_blur" data-lazy-src="{base}/umbrella.jpg?type=w966" data-width="966" data-height="725" alt="" class="se-image-resource"></a></div><div class="se-module se-module-text se-caption"><p class="se-text-paragraph"><span>간판 없는 입구</span></p></div></div></div></div><div class="se-component se-text"><div class="se-component-content"><div class="se-section se-section-text"><div class="se-module se-module-text"><p class="se-text-paragraph"><span>{text[1]}</span></p><p class="se-text-paragraph"><span>{text[2]}</span></p></div></div></div></div><div class="se-component se-placesMap"><div class="se-component-content"><div class="se-section"><div class="se-module se-module-map-text"><a href="#"><strong class="se-map-title">우산 고치는 집</strong><p class="se-map-address">서울특별시 마포구 망원로 11</p></a></div></div></div></div></div></div></div></td></tr></table>
<div class="post_footer_contents"><div class="wrap_tag"><a class="item" href="/tag/1"><span class="ell">#망원동</span></a><a class="item" href="/tag/2"><span class="ell">#우산수리</span></a></div><div class="post-btn"><a>공감 31</a><a>댓글 4</a></div></div><div class="area_comment"><div class="u_cbox_contents">이웃님 덕분에 저도 다음 비 오는 날 꼭 가보려고요, 좋은 글 감사합니다.</div></div></div></div></div></body></html>"""
    return html, {
        "language": "ko",
        "title": title,
        "date": "2023-03-12",
        "body": text,
        "lead_also": [text[0]],
        "body_also": [text[1:]],
        "images": [picture(f"{base}/umbrella.jpg?type=w966", "간판 없는 입구", None, "inline")],
        "images_also": [[picture(f"{base}/umbrella.jpg?type=w966", "간판 없는 입구")]],
        "authors": ["봄날"],
        "authors_also": [[]],
        "tags": ["망원동", "우산수리"],
        "tags_also": [["#망원동", "#우산수리"]],
        "section": ANY,
        "breadcrumbs": ANY,
        "links": [],
    }


@page("https://neulbom.tistory.example.kr/214")
def tistory_korean() -> tuple[str, Gold]:
    title = "오래된 지도를 들고 부산 걷기"
    text = [
        "헌책방에서 1968년판 부산 시가도를 샀습니다. 값은 만 이천 원.",
        "지도에 있는 다방 열한 곳 가운데 남은 곳은 하나뿐이었습니다.",
        "커피는 여전히 설탕 둘, 프림 둘입니다.",
    ]
    base = "https://img1.daumcdn.example.kr/thumb/R1280x0/?fname=https%3A%2F%2Fblog.kakaocdn.example.kr%2Fdn"
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="UTF-8"><title>{title}</title>{metas({"og:type": "article", "og:title": title, "og:image": f"{base}%2Fmap.jpg", "og:article:author": "늘봄", "article:published_time": "2020-10-25T19:03:11+09:00", "article:modified_time": "2020-10-25T19:20:40+09:00"})}
{json_ld({"@context": "http://schema.org", "@type": "BlogPosting", "headline": title, "datePublished": "2020-10-25T19:03:11+09:00", "dateModified": "2020-10-25T19:20:40+09:00", "author": {"@type": "Person", "name": "늘봄"}})}</head>
<body id="tt-body-page" class="layout-aside-right paging-number"><div id="acc-nav"><a href="#content">본문 바로가기</a></div><div id="wrap"><header id="header"><div class="inner"><h1><a href="/">늘봄의 걷는 책상</a></h1><nav id="gnb"><ul class="tt_category"><li><a href="/category/걷기">걷기 <span class="c_cnt">(31)</span></a></li></ul></nav></div></header>
<section class="container"><article id="content"><div class="inner"><div class="post-cover" style="background-image:url({base}%2Fcover.jpg)"><div class="inner"><span class="category">걷기</span><h1>{title}</h1><span class="meta"><span class="author">by 늘봄</span> <span class="date">2020. 10. 25.</span></span></div></div><div class="entry-content" id="article-view"><div class="tt_article_useless_p_margin contents_style"><p data-ke-size="size16">{text[0]}</p><figure class="imageblock alignCenter" data-ke-mobileStyle="widthOrigin" data-filename="map.jpg"><span data-url="https://blog.kakaocdn.example.kr/dn/map.jpg" data-lightbox="lightbox"><img src="{base}%2Fmap.jpg" data-filename="map.jpg"></span><figcaption>접힌 자국이 낙동강을 지나간다</figcaption></figure><p data-ke-size="size16">{text[1]}</p><p data-ke-size="size16">&nbsp;</p><p data-ke-size="size16">{text[2]}</p></div><div class="container_postbtn"><div class="postbtn_like"><button>공감<span class="txt_like">9</span></button></div></div><div class="another_category another_category_color_gray"><h4>'<a href="/category/걷기">걷기</a>' 카테고리의 다른 글</h4><table><tr><th><a href="/213">영도다리 아래 점집</a> <span>(2)</span></th><td>2020.10.11</td></tr></table></div></div>
<div class="tags"><h2>태그</h2><div class="items"><a href="/tag/부산" rel="tag">부산</a>, <a href="/tag/다방" rel="tag">다방</a></div></div><div class="related-articles"><h2>관련글</h2><ul><li><a href="/213">영도다리 아래 점집</a></li></ul></div><div class="comments"><h2>댓글 <span class="count">1</span></h2><div class="comment-list"><ul><li><div class="author-meta">길동 <span class="date">2020.10.26 08:11</span></div><p>저희 아버지가 그 다방에서 어머니를 처음 만나셨다고 늘 자랑하십니다.</p></li></ul></div></div></div></article></section></div></body></html>"""
    return html, {
        "language": "ko",
        "title": title,
        "date": "2020-10-25T19:03:11+09:00",
        "date_modified": "2020-10-25T19:20:40+09:00",
        "body": text,
        "images": [picture(f"{base}%2Fmap.jpg", "접힌 자국이 낙동강을 지나간다", None, "inline")],
        "images_also": [
            [
                picture(
                    "https://blog.kakaocdn.example.kr/dn/map.jpg",
                    "접힌 자국이 낙동강을 지나간다",
                    None,
                    "inline",
                )
            ]
        ],
        "authors": ["늘봄"],
        "tags": ["부산", "다방"],
        "section": "걷기",
        "section_also": [None],
    }


@page("https://sonnhanh.example.vn/ong-lao-nuoi-ca-chep-tren-san-thuong-4598765.html")
def vietnamese_daily_fck() -> tuple[str, Gold]:
    title = "Ông lão nuôi cá chép trên sân thượng"
    lead = "Ba mươi bể xi măng nằm giữa chậu hoa giấy và dây phơi quần áo, trên nóc một căn nhà năm tầng."
    text = [
        "Ông Nguyễn Văn Lộc, 71 tuổi, leo 84 bậc thang mỗi ngày ba lần để cho cá ăn.",
        "“Hàng xóm nuôi chim, tôi nuôi cá. Cá không gáy sáng”, ông nói.",
        "Nước được bơm từ bể ngầm, lọc qua ba lớp sỏi và một lớp than hoạt tính.",
        "Năm ngoái, ông bán được 40 con, con đắt nhất giá ba triệu đồng.",
    ]
    base = "https://i1-doisong.sncdn.example.vn/2023/04/20"
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Sớm Nhanh</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/ca-fb.jpg", "pubdate": "2023-04-20T06:00:00+07:00", "lastmod": "2023-04-20T06:00:12+07:00", "keywords": "cá chép, sân thượng"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-04-20T06:00:00+07:00", "dateModified": "2023-04-20T06:00:12+07:00", "author": {"@type": "Person", "name": "Sớm Nhanh"}})}</head>
<body class="page-detail top-detail"><header class="section top-header"><a href="/" class="logo">Sớm Nhanh</a><span class="time-now">Thứ sáu, 21/4/2023</span></header><nav class="main-nav"><ul class="parent"><li><a href="/thoi-su">Thời sự</a></li><li><a href="/doi-song">Đời sống</a></li></ul></nav>
<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb" data-campaign="Header"><li><a href="/doi-song" title="Đời sống">Đời sống</a></li><li><a href="/doi-song/nhip-song">Nhịp sống</a></li></ul><span class="date">Thứ năm, 20/4/2023, 06:00 (GMT+7)</span></div><h1 class="title-detail">{title}</h1><p class="description"><span class="location-stamp">Hà Nội</span>{lead}</p>
<article class="fck_detail"><p class="Normal">{text[0]}</p><figure data-size="true" itemprop="associatedMedia image" itemscope itemtype="http://schema.org/ImageObject" class="tplCaption"><meta itemprop="url" content="{base}/loc-1.jpg"><div class="fig-picture" style="padding-bottom:66%"><picture><img itemprop="contentUrl" src="data:image/gif;base64,R0lGOD" class="lazy" data-src="{base}/loc-1.jpg?w=680" alt="Ông Lộc"></picture></div><figcaption itemprop="description"><p class="Image">Ông Lộc cho cá ăn sáng 18/4. Ảnh: <em>Phan Dương</em></p></figcaption></figure><p class="Normal">{text[1]}</p><ul class="list-news" data-campaign="Box-Related"><li><a href="/x.html">Vườn rau trên nóc chung cư</a></li></ul><p class="Normal">{text[2]}</p><div class="item_slide_show clearfix"><div class="block_thumb_slide_show" style="padding-bottom:66%"><img class="lazy" data-src="{base}/loc-2.jpg?w=680" alt="bể cá"></div><div class="desc_cation"><p class="Image">Bể cá cạnh dây phơi. Ảnh: <em>Phan Dương</em></p></div></div><p class="Normal">{text[3]}</p><p class="Normal" style="text-align:right;"><strong>Phan Dương</strong></p></article>
<div class="footer-content width_common"><a class="back-folder" href="/doi-song">Trở lại Đời sống</a><div class="social">Chia sẻ</div></div><div class="tags"><h4 class="item-tag"><a href="/chu-de/ca-chep">cá chép</a></h4><h4 class="item-tag"><a href="/chu-de/san-thuong">sân thượng</a></h4></div><div id="box_comment"><h3>Ý kiến <label>(12)</label></h3><p>Đọc nhiều nhất</p></div></div></div></section><footer>Bản quyền Sớm Nhanh</footer></body></html>"""
    one = picture(f"{base}/loc-1.jpg?w=680", "Ông Lộc cho cá ăn sáng 18/4.", "Phan Dương", "inline")
    two = picture(f"{base}/loc-2.jpg?w=680", "Bể cá cạnh dây phơi.", "Phan Dương", "inline")
    return html, {
        "language": "vi",
        "title": title,
        "lead": f"Hà Nội{lead}",
        "lead_also": [lead, f"Hà Nội {lead}"],
        "date": "2023-04-20T06:00:00+07:00",
        "date_modified": "2023-04-20T06:00:12+07:00",
        "body": text,
        "images": [one, two],
        "images_also": [[(f"{base}/loc-1.jpg", *one[1:]), two], [one]],
        "gallery_also": [[two]],
        "authors": ["Phan Dương"],
        "authors_also": [[], ["Sớm Nhanh"]],
        "tags": ["cá chép", "sân thượng"],
        "breadcrumbs": ["Đời sống", "Nhịp sống"],
    }


@page("https://tretrebao.example.vn/cay-cau-khong-ai-di-20220715081234567.htm")
def vietnamese_channel_script() -> tuple[str, Gold]:
    title = "Cây cầu không ai đi"
    lead = "TTB - Cầu Rạch Gốc khánh thành đã bốn tháng nhưng hai đầu vẫn là ruộng lúa."
    text = [
        "Từ trên cầu nhìn xuống, ông Tư Hải thấy đúng thửa ruộng của mình bị cắt làm đôi.",
        '"Tôi phơi lúa trên cầu, được cái cao ráo" - ông cười.',
        "Chủ đầu tư cho biết đường dẫn sẽ xong vào quý 4.",
    ]
    base = "https://cdn.tretrebao.example.vn/thumb_w/730/2022/7/15"
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Trẻ Trẻ Báo</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/cau.jpg", "article:published_time": "2022-07-15T08:20:00+07:00", "article:author": "Báo Trẻ Trẻ"})}</head>
<body><div class="header__top"><a href="/">Trẻ Trẻ Báo</a><span>Thứ 7, ngày 16 tháng 7 năm 2022</span></div><div class="main"><div class="detail__section"><div class="container"><div class="detail__cmain"><div class="detail-top"><div class="detail-cate"><a data-role="cate-name" href="/thoi-su.htm">Thời sự</a></div><div class="detail-time"><div data-role="publishdate">15/07/2022 08:20 GMT+7</div></div></div><h1 class="detail-title article-title" data-role="title">{title}</h1>
<div class="detail-author-bottom author-info"><a class="name" href="/tac-gia/minh-chau.htm" title="MINH CHÂU">MINH CHÂU</a></div><h2 class="detail-sapo" data-role="sapo">{lead}</h2><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody"><div class="VCSortableInPreviewMode" type="Photo"><div><a href="{base}/cau-1.jpg" class="detail-img-lightbox"><img src="{base}/cau-1-w640.jpg" id="img_1" alt="Cây cầu không ai đi - Ảnh 1." title="Cây cầu không ai đi - Ảnh 1."></a></div><div class="PhotoCMS_Caption"><p data-placeholder="[nhập chú thích]">Cầu Rạch Gốc, sáng 14-7 - Ảnh: MINH CHÂU</p></div></div><p>{text[0]}</p><div class="VCSortableInPreviewMode link-content-footer" type="RelatedOneNews"><a href="/x.htm" title="Bến đò sắp nghỉ"><span class="title">Bến đò sắp nghỉ</span></a><p class="sapo">TTB - Chủ đò nói sẽ bán ghe để mua xe ba gác.</p></div><p>{text[1]}</p><div class="VCSortableInPreviewMode" type="VideoStream" data-vid="x"><div class="VideoCMS_Caption"><p>Nhìn từ trên cao - Video: TTB</p></div></div><p>{text[2]}</p></div>
<div class="detail-tab"><div class="detail-tags"><ul><li class="item"><a href="/cau-rach-goc.html">cầu Rạch Gốc</a></li></ul></div></div><div class="detail-cmt"><h3>Bình luận (8)</h3></div></div></div></div><div class="box-tin-lien-quan"><h3>Tin cùng chuyên mục</h3><ul><li><a href="/y.htm">Lúa được mùa</a><span>16/07/2022 07:11</span></li></ul></div></div><div class="footer">© Trẻ Trẻ Báo</div></body></html>"""
    return html, {
        "language": "vi",
        "title": title,
        "lead": lead,
        "date": "2022-07-15T08:20:00+07:00",
        "body": text,
        "images": [picture(f"{base}/cau-1.jpg", "Cầu Rạch Gốc, sáng 14-7", "MINH CHÂU", "lead")],
        "images_also": [[picture(f"{base}/cau-1.jpg", "Cầu Rạch Gốc, sáng 14-7", "MINH CHÂU", "inline")]],
        "authors": ["MINH CHÂU"],
        "tags": ["cầu Rạch Gốc"],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.qanat.example.net/culture/2022/9/18/حارس-المنارة-في-الصويرة-يقرأ-للبحارة")
def arabic_broadcaster_wysiwyg() -> tuple[str, Gold]:
    title = "حارس المنارة في الصويرة يقرأ للبحارة"
    lead = "كل مساء يفتح إدريس بنعلي جهاز اللاسلكي ويقرأ فصلا من رواية لمن يسهرون في عرض البحر"
    text = [
        "الصويرة- لا يعرف إدريس بنعلي وجوه مستمعيه، لكنه يعرف أسماء قواربهم واحدا واحدا.",
        "بدأ الأمر قبل 6 سنوات، حين طلب منه صياد شاب أن يحدثه كي لا ينام.",
        'يقول <a href="https://www.qanat.example.net/tag/essaouira/">حارس المنارة</a> إن البحارة يفضلون الروايات البوليسية لأنها لا تترك أحدا يغفو.',
        "وتنوي جمعية محلية إصدار القراءات في أقراص توزع مجانا في الميناء.",
    ]
    heading = "رواية لكل موسم"
    base = "https://www.qanat.example.net/wp-content/uploads/2022/09"
    html = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title} | ثقافة | القناة نت</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/manara.jpg?resize=1200%2C630", "pageType": "Article Page", "tags": "المغرب, الصويرة", "publishedDate": "2022-09-18T11:20:03Z", "lastDate": "2022-09-18T13:45:00Z"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-09-18T11:20:03Z", "dateModified": "2022-09-18T13:45:00Z", "author": {"@type": "Person", "name": "سناء القويطي"}})}</head>
<body class="post-type-post"><div id="root"><div class="layout-wrapper"><header class="site-header"><a href="/">القناة</a><ul class="menu__list"><li><a href="/news">أخبار</a></li><li><a href="/culture">ثقافة</a></li></ul></header><div class="container--article"><div class="article-info-block"><div class="topics"><a href="/culture">ثقافة</a><span class="separator">|</span><a href="/where/morocco">المغرب</a></div></div><main id="main-content-area"><header class="article-header"><h1>{title}</h1><p class="article__subhead css-1wt8oh6"><em>{lead}</em></p></header>
<figure class="article-featured-image"><div class="responsive-image"><img loading="lazy" src="{base}/manara.jpg?resize=770%2C513" alt="إدريس بنعلي أمام جهاز اللاسلكي"></div><figcaption>إدريس بنعلي أمام جهاز اللاسلكي (القناة)</figcaption></figure><div class="article-info-block article-info-block--rtl"><div class="article-author-name"><a class="author-link" href="/author/sanaa">سناء القويطي</a></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">نشرت في 18/9/2022</span><span aria-hidden="true">18/9/2022</span></div><span>|</span><div>آخر تحديث: 18/9/2022 04:45 م (بتوقيت مكة المكرمة)</div></div></div>
<div class="wysiwyg wysiwyg--all-content css-1vkfgk0" aria-live="polite"><p>{text[0]}</p><p>{text[1]}</p><div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><ul class="more-on__list"><li>list 1 of 2<h3><a href="/x">السفينة التي لم تبحر</a></h3></li><li>list 2 of 2<h3><a href="/y">خرائط بلا بحر</a></h3></li></ul><span>end of list</span></div><h2>{heading}</h2><p>{text[2]}</p><figure id="attachment_5" class="wp-caption alignnone"><img src="{base}/kutub.jpg?w=770" alt="" width="770" height="513"><figcaption class="wp-caption-text">رف الروايات قرب جهاز اللاسلكي (الفرنسية)</figcaption></figure><p>{text[3]}</p></div><div class="article-source"><span>المصدر</span> : <span>القناة</span></div><div class="article-tags"><a href="/tag/essaouira">الصويرة</a></div></main><aside class="trending-articles"><h2>الأكثر قراءة</h2><ol><li><a href="/z">مقهى بلا كراس</a></li></ol></aside></div></div></div></body></html>"""
    body = [
        *text[:2],
        heading,
        "يقول حارس المنارة إن البحارة يفضلون الروايات البوليسية لأنها لا تترك أحدا يغفو.",
        text[3],
    ]
    return html, {
        "language": "ar",
        "title": title,
        "lead": lead,
        "date": "2022-09-18T11:20:03+00:00",
        "date_modified": "2022-09-18T13:45:00+00:00",
        "body": body,
        "body_also": [[*body, "المصدر : القناة"]],
        "links": ["https://www.qanat.example.net/tag/essaouira/"],
        "images": [
            picture(f"{base}/manara.jpg?resize=770%2C513", "إدريس بنعلي أمام جهاز اللاسلكي", "القناة"),
            picture(f"{base}/kutub.jpg?w=770", "رف الروايات قرب جهاز اللاسلكي", "الفرنسية", "inline"),
        ],
        "authors": ["سناء القويطي"],
        "tags": ["الصويرة"],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.khabarnameh.example.ir/news/1401062819654/کتابفروشی-روی-دوچرخه")
def persian_student_agency() -> tuple[str, Gold]:
    title = "کتابفروشی روی دوچرخه"
    lead = "خبرنامه/یزد مردی ۵۴ ساله هر روز با ۶۰ جلد کتاب از کوچه‌های خشتی فهادان می‌گذرد."
    text = [
        "علی‌اکبر دهقان می‌گوید: «مغازه نداشتم، ولی کوچه داشتم.»",
        "او کتاب‌ها را امانت هم می‌دهد و تنها شرطش این است که لای هیچ برگی تا نشود.",
        "شهرداری یزد برای او سایه‌بانی ثابت پیشنهاد کرده، اما دهقان گفته است دوچرخه باید بچرخد.",
    ]
    base = "https://cdn.khabarnameh.example.ir/d/2022/09/19"
    html = f"""<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>{title} - خبرنامه</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/4/1.jpg", "article:published_time": "2022-09-19T05:12:00Z", "article:section": "استان‌ها > یزد", "dc.date": "2022-09-19", "keywords": "کتاب,یزد"})}</head>
<body class="item item-news"><header id="masthead"><a href="/">خبرنامه</a><ul class="nav"><li><a href="/service/Culture">فرهنگی و هنری</a></li><li><a href="/service/Provinces">استان‌ها</a></li></ul><span>دوشنبه / ۲۸ شهریور ۱۴۰۱</span></header><div class="container"><div class="main-content col-d-9"><article id="item"><div class="item-header"><div class="full-news-toolbar"><ul class="meta-news"><li><i class="fa fa-calendar-o"></i> <span class="title-meta">دوشنبه / ۲۸ شهریور ۱۴۰۱ / ۰۹:۴۲</span></li><li><span class="title-meta">دسته‌بندی:</span> <a href="/service/Yazd"><span class="text-meta">یزد</span></a></li><li><span class="title-meta">کد خبر:</span> <span class="text-meta">1401062819654</span></li></ul><h1 class="first-title" itemprop="headline">{title}</h1></div></div>
<figure class="item-img"><img src="{base}/3/1.jpg" alt="{title}" title="{title}"></figure><div class="item-summary"><p class="summary" itemprop="description">{lead}</p></div><div class="item-body"><div itemprop="articleBody" class="item-text"><p>{text[0]}</p><p>{text[1]}</p><div class="inline-gallery"><ul><li><a href="{base}/4/2.jpg" rel="lightbox" title="کتاب‌های کودک در سبد جلو"><img src="{base}/1/2.jpg" alt=""></a></li><li><a href="{base}/4/3.jpg" rel="lightbox" title="توقف در میدان"><img src="{base}/1/3.jpg" alt=""></a></li></ul></div><p>{text[2]}</p><p>انتهای پیام</p></div></div><div class="item-nav"><ul class="share"><li><a>تلگرام</a></li></ul><div class="short-link"><span>لینک کوتاه</span> <input value="https://khabarnameh.example.ir/xdKfR"></div></div><footer class="tags"><span>برچسب‌ها</span><ul><li><a rel="tag" href="/tag/کتاب">کتاب</a></li><li><a rel="tag" href="/tag/یزد">یزد</a></li></ul></footer></article><section class="related"><header><h2>اخبار مرتبط</h2></header><ul><li><h3><a href="/news/1">قناتی که آواز می‌خواند</a></h3></li></ul></section></div></div><footer id="footer">تمامی حقوق محفوظ است</footer></body></html>"""
    return html, {
        "language": "fa",
        "title": title,
        "lead": lead,
        "date": "2022-09-19T05:12:00+00:00",
        "body": text,
        "body_also": [[*text, "انتهای پیام"]],
        "images": [picture(f"{base}/3/1.jpg")],
        "gallery": [
            picture(f"{base}/4/2.jpg", "کتاب‌های کودک در سبد جلو"),
            picture(f"{base}/4/3.jpg", "توقف در میدان"),
        ],
        "tags": ["کتاب", "یزد"],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.hayom-bagalil.example.co.il/news/article/bjx1t2kw3")
def hebrew_portal_draft_editor() -> tuple[str, Gold]:
    title = "הדואר האחרון של מטולה הולך ברגל"
    lead = "יוסי אדלר, בן 67, מחלק מכתבים במושבה כבר 41 שנה. בחודש הבא הוא פורש, ואין מי שיירש את התיק"
    text = [
        "בכל בוקר בשבע וחצי יוצא יוסי אדלר מסניף הדואר, ובתיק העור שלו ארבעים מכתבים לכל היותר.",
        '"פעם היו מאתיים, והיום רובם מהבנק", הוא מספר בחיוך.',
        "הוא מכיר את כל הכלבים בשמם, ורק אחד מהם עדיין נובח עליו.",
        "ברשות הדואר נמסר כי המכרז למשרה יפורסם בקרוב.",
    ]
    base = "https://ynet-pic1.hayom.example.co.il/cdn-cgi/image/f=auto/picserver5"
    spans = [
        f'<div class="text_editor_paragraph rtl"><div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div class="public-DraftEditor-content"><div data-contents="true"><div class="" data-block="true" data-offset-key="k{i}-0-0"><div data-offset-key="k{i}-0-0" class="public-DraftStyleDefault-block public-DraftStyleDefault-rtl"><span data-offset-key="k{i}-0-0"><span data-text="true">{line}</span></span></div></div></div></div></div></div></div>'
        for i, line in enumerate(text)
    ]
    html = f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/yossi_large.jpg", "vr:category": "צפון"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-01-22T08:03:51.123Z", "dateModified": "2023-01-22T10:15:00.456Z", "author": {"@type": "Person", "name": "אחיה ראב"}})}</head>
<body class="yncd"><div class="siteHeader"><a href="/">היום בגליל</a><nav><ul><li><a href="/news">חדשות</a></li><li><a href="/food">אוכל</a></li></ul></nav></div><div class="layoutContainer"><div class="ArticleHeaderComponent"><div class="categoryBreadcrumbs"><a href="/news"><span>חדשות</span></a></div><h1 class="mainTitleWrapper"><span class="mainTitle">{title}</span></h1><h2 class="subTitleWrapper"><span class="subTitle">{lead}</span></h2><div class="authorAndDateContainer"><div class="authorAndDateInner"><span class="authors"><a href="/author/1"><span>אחיה ראב</span></a></span><span class="date"><span class="DateDisplay" data-wcmdate="2023-01-22T08:03:51.123Z">22.01.23 | 10:03</span></span></div></div></div>
<div class="ArticleBodyComponent" id="ArticleBodyComponent"><div class="mainMedia"><div class="ArticleImageComponent"><div class="ArticleImageComponentInner"><img src="{base}/yossi_medium.jpg" alt="יוסי אדלר" title="יוסי אדלר"><div class="ImageDetails"><div class="ImageCaption">יוסי אדלר ברחוב הראשי של המושבה</div><div class="ImageCredit">( צילום: אפי שריר )</div></div></div></div></div>{spans[0]}{spans[1]}<div class="ArticleRelatedArticle"><div>כתבות נוספות:</div><ul><li><a href="/a">הגשר שנבנה פעמיים</a></li></ul></div>{spans[2]}<div class="ArticleImageComponent"><div class="ArticleImageComponentInner"><img src="{base}/tik_medium.jpg" alt="תיק"><div class="ImageDetails"><div class="ImageCaption">תיק העור, תיקון רביעי</div><div class="ImageCredit">( צילום: אלבום פרטי )</div></div></div></div>{spans[3]}<div class="NewsletterArticleComponent"><p>מעוניינים בניוזלטר? הירשמו כאן</p></div></div><div class="ArticleTags"><span class="tagsLabel">תגיות</span><a href="/topics/דואר">דואר</a><a href="/topics/מטולה">מטולה</a></div><div class="ArticleTalkbacks"><div class="talkbackTitle">לכתוב תגובה</div><p>תודה יוסי, אתה ליווית אותי מגיל שש עם גלויות מסבתא</p></div></div></body></html>"""
    return html, {
        "language": "he",
        "title": title,
        "lead": lead,
        "date": "2023-01-22T08:03:51+00:00",
        "date_also": ["2023-01-22T08:03:51.123Z"],
        "date_modified": "2023-01-22T10:15:00+00:00",
        "body": text,
        "images": [
            picture(f"{base}/yossi_large.jpg", "יוסי אדלר ברחוב הראשי של המושבה", "אפי שריר"),
            picture(f"{base}/tik_medium.jpg", "תיק העור, תיקון רביעי", "אלבום פרטי", "inline"),
        ],
        "authors": ["אחיה ראב"],
        "tags": ["דואר", "מטולה"],
        "breadcrumbs": ["חדשות"],
        "breadcrumbs_also": [[]],
        "section": ANY,
    }


@page("https://www.subahkhabar.example.in/bihar/gaya-postmaster-cycle-library-23412345.html")
def hindi_daily() -> tuple[str, Gold]:
    title = "डाकिया की साइकिल पर चलता पुस्तकालय, गांव वाले करते हैं इंतजार"
    lead = "गया के डाकिया रामविलास पासवान चिट्ठियों के साथ किताबें भी बांटते हैं। अब तक 1,200 किताबें लौट चुकी हैं।"
    text = [
        "जागरण संवाददाता, गया। सुबह नौ बजे जैसे ही साइकिल की घंटी बजती है, बच्चे दौड़ पड़ते हैं।",
        "रामविलास बताते हैं कि शुरुआत अपनी बेटी की पुरानी किताबों से हुई थी।",
        "डाक अधीक्षक ने कहा कि विभाग उन्हें एक बड़ा झोला देगा।",
    ]
    sub = "बेटी की किताबों से हुई शुरुआत"
    base = "https://www.sbimages.example.in/images/newimg/09052023"
    html = f"""<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>{title} - Gaya Postman Library</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/09_05_2023-cycle_m.jpg", "article:published_time": "2023-05-09T15:04:00+05:30", "article:modified_time": "2023-05-09T15:04:00+05:30"})}
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"2023-05-09T15:04:00+05:30","dateModified":"2023-05-09T15:04:00+05:30","author":{{"@type":"Person","name":"Pankaj Mishra"}},"articleBody":"{text[0]}
{text[1]}"}}</script></head>
<body><header><a href="/">सुबह खबर</a><nav><ul><li><a href="/bihar">बिहार</a></li><li><a href="/cricket">क्रिकेट</a></li></ul></nav></header><div class="breadcrumb"><ul><li><a href="/">Hindi News</a></li><li><a href="/bihar/">बिहार</a></li><li><a href="/bihar/gaya">गया</a></li></ul></div>
<main class="Article_main"><article class="ArticleDetail"><h1>{title}</h1><div class="ArticleDetail_summary"><p>{lead}</p></div><div class="ArticleDetail_Byline"><span>By <a href="/author/pankaj">Pankaj Mishra</a></span> <span>Edited By: <a href="/author/amit">Amit Singh</a></span><div class="date">Publish Date: Tue, 09 May 2023 03:04 PM (IST)</div><div class="date">Updated Date: Tue, 09 May 2023 03:04 PM (IST)</div></div><figure class="ArticleDetail_image"><img src="{base}/09_05_2023-cycle_23412.webp" alt="डाकिया की साइकिल"><figcaption>किताबों के झोले के साथ रामविलास पासवान। (फोटो: जागृति)</figcaption></figure><div class="ArticleBody"><p>{text[0]}</p><h2>{sub}</h2><p>{text[1]}</p><div class="alsoread"><strong>यह भी पढ़ें: <a href="/x.html">कुएं में मिला पुराना रेडियो, अब भी बज रहा है गाना</a></strong></div><p>{text[2]}</p></div><div class="ArticleDetail_tags"><span>Tags:</span><a href="/topics/gaya">gaya</a></div></article><div class="whatsapp"><p>ताज़ा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें</p></div><section class="more-stories"><h3>अन्य खबरें</h3><a href="/y.html">पुल पर लगा आम का मेला</a></section></main><footer>Copyright © 2023</footer></body></html>"""
    return html, {
        "language": "hi",
        "title": title,
        "lead": lead,
        "date": "2023-05-09T15:04:00+05:30",
        "date_modified": ANY,
        "body": [text[0], sub, *text[1:]],
        "images": [
            picture(f"{base}/09_05_2023-cycle_23412.webp", "किताबों के झोले के साथ रामविलास पासवान।", "जागृति")
        ],
        "authors": ["Pankaj Mishra"],
        "authors_also": [["Pankaj Mishra", "Amit Singh"]],
        "tags": ["gaya"],
        "breadcrumbs": ["बिहार", "गया"],
        "breadcrumbs_also": [["Hindi News", "बिहार", "गया"]],
    }
