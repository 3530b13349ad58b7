"""News pages in scripts from right to left and in other calendars: Arabic, Hebrew, Persian, with digits of their own."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, metas, page, paragraphs, picture

KB, MB = 1024, 1024 * 1024


@page("https://www.gov.example.il/he/pages/news-rail-2023")
def israeli_government_service() -> tuple[str, Gold]:
    title = "קו רכבת חדש לצפון ייפתח בחורף"
    lead = "משרד התחבורה הודיע על פתיחת קו הרכבת לכרמיאל."
    text = [
        "הקו החדש יחבר את חיפה עם כרמיאל בתוך עשרים וחמש דקות.",
        "לפי שר התחבורה, ההשקעה בקו עומדת על 2.8 מיליארד שקלים.",
    ]
    html = f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>{title} | משרד התחבורה</title><base href="/"></head>
<body class="gov-body"><app-root ng-version="15.1.0"><a class="skip-link" href="#mainContent">דלג לתוכן</a><header class="gov-header"><a href="/he"><img src="/assets/govil.svg" alt="gov.il"></a><nav><ul><li><a href="/he/services">שירותים</a></li><li><a href="/he/ministries">משרדים</a></li></ul></nav></header>
<div class="breadcrumbs" aria-label="פירורי לחם"><ul><li><a href="/he">דף הבית</a></li><li><a href="/he/departments/transport">משרד התחבורה</a></li><li><a href="/he/departments/news">חדשות</a></li></ul></div>
<main id="mainContent"><div class="content-head"><span class="content-type">הודעות לעיתונות</span><h1 class="page-title">{title}</h1><ul class="details"><li><span class="label">תאריך פרסום:</span> <span class="value">12.03.2023</span></li><li><span class="label">תאריך עדכון:</span> <span class="value">14.03.2023</span></li></ul></div>
<div class="content-body"><p class="abstract">{lead}</p><div class="inner-html" dir="rtl">{paragraphs(text)}</div>
<div class="attachments"><h2>קבצים מצורפים</h2><ul><li><a href="/BlobFolder/news/rail-2023/he/map.pdf"><span>מפת הקו</span> <span class="size">PDF 1.5 MB</span></a></li></ul></div></div>
<div class="share-area"><span>שתף</span><a href="#">פייסבוק</a></div></main><footer class="gov-footer"><a href="/he/terms">תנאי שימוש</a></footer></app-root></body></html>"""
    return html, {
        "language": "he",
        "title": title,
        "lead": lead,
        "date": "2023-03-12",
        "date_modified": "2023-03-14",
        "body": text,
        "attachments": [
            file(
                "https://www.gov.example.il/BlobFolder/news/rail-2023/he/map.pdf",
                "מפת הקו",
                round(1.5 * MB),
            )
        ],
        "breadcrumbs": ["משרד התחבורה", "חדשות"],
    }


@page(
    "http://www.moi.example.eg/ar/news/4512",
    encoding="windows-1256",
    content_type="text/html; charset=windows-1256",
)
def egyptian_ministry_cp1256() -> tuple[str, Gold]:
    title = "افتتاح مركز جديد لخدمات المرور في الإسكندرية"
    text = [
        "افتتح السيد الوزير اليوم مركزا جديدا لخدمات المرور في مدينة الإسكندرية.",
        "ويقدم المركز خدماته للمواطنين من الثامنة صباحا حتى الثامنة مساء.",
        "وحضر الافتتاح محافظ الإسكندرية وعدد من القيادات.",
    ]
    html = f"""<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>الوزارة - أخبار</title></head>
<body dir="rtl"><table width="770" align="center" border="0"><tr><td colspan="2"><img src="/images/banner.jpg" alt="الوزارة"></td></tr><tr><td width="150" valign="top"><a href="/ar/">الرئيسية</a><br><a href="/ar/news">الأخبار</a><br><a href="/ar/contact">اتصل بنا</a></td>
<td valign="top"><h2 align="right">{title}</h2><p align="right"><font color="gray" size="2">الأحد 12 مارس 2006</font></p><p align="center"><img src="/images/news/4512.jpg" width="300" alt="الافتتاح"></p><p align="justify">{text[0]}</p><p align="justify">{text[1]}</p><p align="justify">{text[2]}</p>
<p align="left"><a href="javascript:window.print()">طباعة</a></p></td></tr><tr><td colspan="2" align="center">جميع الحقوق محفوظة © 2006</td></tr></table></body></html>"""
    url = "http://www.moi.example.eg/images/news/4512.jpg"
    return html, {
        "language": "ar",
        "title": title,
        "date": "2006-03-12",
        "body": text,
        "images": [picture(url, role="inline")],
        "images_also": [[picture(url)]],
    }


@page("https://moen.example.gov.iq/ar/news/article/881")
def iraqi_ministry_arabic_digits() -> tuple[str, Gold]:
    title = "وزارة البيئة تطلق حملة لزراعة مليون شجرة"
    text = [
        "أطلقت وزارة البيئة حملة وطنية لزراعة مليون شجرة في المحافظات الجنوبية.",
        "وقال الوزير إن الحملة تستمر حتى نهاية العام.",
    ]
    html = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title} - وزارة البيئة</title>{metas({"og:title": title, "og:type": "article", "og:locale": "ar_IQ"})}</head>
<body><header><a href="/ar"><img src="/logo.png" alt="وزارة البيئة"></a><nav><ul><li><a href="/ar/about">عن الوزارة</a></li><li><a href="/ar/news">الأخبار</a></li></ul></nav></header>
<ol class="breadcrumb"><li><a href="/ar">الرئيسية</a></li><li><a href="/ar/news">الأخبار</a></li></ol>
<article class="post"><h1>{title}</h1><div class="post-meta"><span class="post-date"><i class="icon-clock"></i> ١٢ آذار ٢٠٢٣</span> <span class="post-views"><i class="icon-eye"></i> ١٬٢٤٥ مشاهدة</span></div><img class="post-thumb" src="/uploads/2023/tree.jpg" alt="{title}"><div class="post-content">{paragraphs(text)}</div><div class="post-tags"><a rel="tag" href="/ar/tag/1">البيئة</a></div></article>
<aside><h3>أخبار ذات صلة</h3><ul><li><a href="/ar/news/article/880">اجتماع اللجنة العليا</a> <span>١١ آذار ٢٠٢٣</span></li></ul></aside><footer>© وزارة البيئة ٢٠٢٣</footer></body></html>"""
    return html, {
        "language": "ar",
        "title": title,
        "date": "2023-03-12",
        "body": text,
        "images": [picture("https://moen.example.gov.iq/uploads/2023/tree.jpg")],
        "tags": ["البيئة"],
        "breadcrumbs": ["الأخبار"],
    }


@page("https://www.spa.example.sa/viewfullstory.php?lang=ar&newsid=2411234")
def saudi_agency_two_calendars() -> tuple[str, Gold]:
    title = "وزير النقل يدشن مطارا جديدا في شمال المملكة"
    text = [
        "الجوف 20 شعبان 1444 هـ الموافق 12 مارس 2023 م واس",
        "دشن معالي وزير النقل اليوم المطار الجديد بمنطقة الجوف.",
        "وتبلغ طاقة المطار مليونا ونصف المليون مسافر سنويا.",
    ]
    html = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title} وكالة الأنباء</title></head>
<body><div id="wrap"><div class="top-bar"><span>الأحد 1444/8/20 هـ الموافق 2023/03/12 م</span></div><div class="menu"><ul><li><a href="/">الرئيسية</a></li><li><a href="/cat.php?id=1">عام</a></li></ul></div>
<div class="news-detail"><h1>{title}</h1><div class="date-row"><span>الأحد 1444/8/20 هـ الموافق 2023/03/12 م</span></div><div class="divNewsDetailsText">{paragraphs(text)}<p>// انتهى //</p></div></div><div class="bottom">حقوق النشر محفوظة</div></div></body></html>"""
    return html, {
        "language": "ar",
        "title": title,
        "date": "2023-03-12",
        "body": [*text, "// انتهى //"],
        "body_also": [text],
    }


@page("https://www.mporg.example.ir/news/55123")
def iranian_ministry_solar_calendar() -> tuple[str, Gold]:
    title = "بهره‌برداری از نیروگاه خورشیدی در یزد آغاز شد"
    lead = "وزیر نیرو امروز نیروگاه ده مگاواتی یزد را افتتاح کرد."
    text = [
        "این نیروگاه برق پنج هزار خانوار را تأمین می‌کند.",
        "ساخت آن چهارده ماه طول کشید.",
    ]
    html = f"""<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>{title}</title>{metas({"og:title": title, "og:locale": "fa_IR", "description": lead})}</head>
<body class="news item-page rtl"><header id="masthead"><a class="brand" href="/">وزارت نیرو</a><nav><ul><li><a href="/">صفحه نخست</a></li><li><a href="/service/news">اخبار</a></li></ul></nav></header>
<main id="main"><article class="item-body"><div class="item-header"><div class="item-nav"><div class="item-date"><span>۲۱ اسفند ۱۴۰۲ - ۱۰:۱۵</span></div><div class="item-code">کد خبر: <span>55123</span></div></div><h1 class="title"><a href="/news/55123">{title}</a></h1></div>
<div class="item-summary"><figure class="item-img"><img src="/d/2024/03/11/3/101.jpg" alt="نیروگاه"></figure><p class="summary introtext" itemprop="description">{lead}</p></div>
<div class="item-text" itemprop="articleBody">{paragraphs(text)}</div><section class="box tags"><header><h2>برچسب‌ها</h2></header><ul><li><a href="/tag/1" rel="tag">انرژی</a></li></ul></section></article></main>
<footer>تمامی حقوق محفوظ است</footer></body></html>"""
    lead_photo = picture("https://www.mporg.example.ir/d/2024/03/11/3/101.jpg")
    return html, {
        "language": "fa",
        "title": title,
        "lead": lead,
        "date": "2024-03-11",
        "date_also": [None],  # the day is one of another calendar
        "body": text,
        "images": [lead_photo],
        "tags": ["انرژی"],
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://www.pm.example.gov.jo/Ar/NewsDetails/1290")
def jordanian_prime_ministry_weekday_and_slashes() -> tuple[str, Gold]:
    title = "مجلس الوزراء يقر نظاما جديدا للمحميات الطبيعية"
    text = [
        "قرر مجلس الوزراء في جلسته اليوم الموافقة على نظام المحميات الطبيعية لسنة 2019.",
        "ويهدف النظام إلى:",
    ]
    points = ["حماية الأنواع النادرة.", "دعم المجتمعات المحلية."]
    html = f"""<!DOCTYPE html><html lang="ar-jo" dir="rtl"><head><meta charset="utf-8" /><title>رئاسة الوزراء - {title}</title></head>
<body><form id="form1" action="./1290" method="post"><div class="header"><a href="/Default/Ar"><img src="/img/logo.png" alt="رئاسة الوزراء" /></a></div><div class="nav"><a href="/Default/Ar">الصفحة الرئيسية</a> <a href="/Ar/News">الأخبار</a></div>
<div class="inner"><h3 class="innerTitle">الأخبار</h3><div class="newsDetails"><h1 class="newsTitle">{title}</h1><span class="newsDate">الأربعاء 18/09/2019</span><div class="newsBody"><p>{text[0]}</p><p>{text[1]}</p><ul>{items(points)}</ul></div></div></div>
<div class="footer">آخر تحديث للموقع: 25/11/2019</div></form></body></html>"""
    return html, {
        "language": "ar-jo",
        "kinds": "p p li li",
        "title": title,
        "date": "2019-09-18",
        "body": [*text, *points],
        "breadcrumbs": [],
        "section": ANY,
    }
