"""Lines that papers from Morocco to Japan put between and below their paragraphs, and lines that only begin like them."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from tests.parsers.test_generic import page, record

TEXTS = {
    "zh": (
        "清晨六点，货轮的汽笛刚响，甲板上的第一壶茶已经泡好，老船长坐在桌边等着第一位客人上船来。",
        "船长今年五十八岁，跑了三十二年长江，去年岸上的老茶馆要拆，他把整套桌椅都买了下来。",
        "目前茶馆只在停靠时营业，每碗茶收两元钱，不另收服务费，孩子和老人都可以免费喝。",
    ),
    "ja": (
        "島と本土を結ぶ町営の連絡船が八日、最終便の運航を終え、多くの住民が桟橋で手を振って見送った。",
        "船長の浜田さんは、猫だけは一度も切符を買ったことがないと笑い、操舵室の鍵を町長に渡した。",
        "十日からは橋を渡るバスが一日に六往復し、島の子どもたちは本土の学校へ通うことになる。",
    ),
    "ko": (
        "지난 2일 오전 11시, 옛 분교 운동장에 종이 울렸다. 수업이 아니라 점심시간을 알리는 종소리였다.",
        "3년 전 문을 닫은 학교에서 국수를 삶는 사람은 이 학교 18회 졸업생인 예순한 살의 최씨다.",
        "교실 네 칸 가운데 한 칸은 졸업 앨범을 두는 방으로 남겨 누구나 와서 볼 수 있게 했다.",
    ),
    "vi": (
        "Ông Nguyễn Văn Lộc, 71 tuổi, leo 84 bậc thang mỗi ngày ba lần để cho đàn cá của mình ăn.",
        "Nước được bơm từ bể ngầm, lọc qua ba lớp sỏi và một lớp than trước khi vào bể nuôi.",
        "Năm ngoái, ông bán được bốn mươi con, con đắt nhất có giá hơn ba triệu đồng.",
    ),
    "ar": (
        "لا يعرف حارس المنارة وجوه مستمعيه، لكنه يعرف أسماء قواربهم واحدا واحدا ويحييهم كل مساء.",
        "بدأ الأمر قبل ست سنوات، حين طلب منه صياد شاب أن يحدثه عبر اللاسلكي كي لا ينام.",
        "وتنوي جمعية محلية إصدار القراءات في أقراص توزع مجانا على الصيادين في الميناء.",
    ),
    "fa": (
        "مردی پنجاه و چهار ساله هر روز با شصت جلد کتاب از کوچه های خشتی شهر می گذرد و کتاب می فروشد.",
        "او می گوید مغازه نداشته اما کوچه داشته و همین برای یک کتابفروش کافی است.",
        "شهرداری برای او سایه بانی ثابت پیشنهاد کرده اما او گفته است دوچرخه باید بچرخد.",
    ),
    "he": (
        "בכל בוקר בשבע וחצי יוצא יוסי אדלר מסניף הדואר, ובתיק העור שלו ארבעים מכתבים לכל היותר.",
        "הוא מכיר את כל הכלבים במושבה בשמם, ורק אחד מהם עדיין נובח עליו מדי בוקר.",
        "ברשות הדואר נמסר כי המכרז למשרה יפורסם בקרוב וכי התיק יישמר במוזיאון המקומי.",
    ),
    "hi": (
        "सुबह नौ बजे जैसे ही साइकिल की घंटी बजती है, गांव के बच्चे किताबों के लिए दौड़ पड़ते हैं।",
        "रामविलास बताते हैं कि इस काम की शुरुआत अपनी बेटी की पुरानी किताबों से हुई थी।",
        "डाक अधीक्षक ने कहा कि विभाग उन्हें जल्द ही एक बड़ा और मजबूत झोला देगा।",
    ),
    "id": (
        "Setiap pagi Pak Budi menyeberangkan anak sekolah dengan perahu yang dicat biru dan kuning.",
        "Perahu itu dibuat ayahnya pada tahun 1986 dari kayu ulin yang tidak pernah lapuk.",
        "Pemerintah desa berencana membangun jembatan gantung pada akhir tahun depan.",
    ),
}
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "X"}</script>'


def read(language: str, line: str) -> Record:
    first, second, third = TEXTS[language]
    inner = f"<p>{first}</p><p>{second}</p>{line}<p>{third}</p>"
    return record(page(f"<main><h1>Titel der Seite</h1><div class=q1>{inner}</div></main>", NEWS))


OF_TEMPLATES = [
    ("zh", '<p>相关阅读：<a href="/a.html">渡口关闭前的最后一天</a></p>'),
    ("zh", '<div><p>延伸阅读</p><ul><li><a href="/a.html">渡口关闭前的最后一天</a></li></ul></div>'),
    ("zh", "<p>声明：转载此文是出于传递更多信息之目的。</p>"),
    ("zh", "<p>扫描二维码，关注我们的微信公众号</p>"),
    ("zh", "<p>【纠错】【责任编辑：王小艺】</p>"),
    ("zh", "<p>打开APP阅读全文</p>"),
    ("ja", '<p>【あわせて読みたい】<a href="/a.html">橋の開通、三年遅れ</a></p>'),
    ("ja", '<div><p>【関連記事】</p><ul><li><a href="/a.html">橋の開通、三年遅れ</a></li></ul></div>'),
    ("ja", "<p>無断転載・複製を禁じます</p>"),
    ("ja", "<p>メールマガジンの登録はこちら</p>"),
    ("ko", '<p>[관련기사] <a href="/a.html">영도다리 아래 점집</a></p>'),
    ("ko", "<p>한지우 기자 jiwoo@sinbo.example.kr</p>"),
    ("ko", "<p>▶ 강원신보 구독하기</p>"),
    ("ko", "<p>이 기사 어떠셨나요?</p>"),
    ("vi", '<p>Xem thêm: <a href="/a.html">Vườn rau trên nóc chung cư</a></p>'),
    ("vi", "<p>Mời độc giả theo dõi kênh YouTube của chúng tôi</p>"),
    ("ar", '<p>اقرأ أيضًا.. <a href="/a.html">السفينة التي لم تبحر</a></p>'),
    ("ar", "<p>تابعنا على فيسبوك وتويتر</p>"),
    ("ar", "<p>جميع الحقوق محفوظة</p>"),
    ("fa", '<p>بیشتر بخوانید: <a href="/a.html">قناتی که آواز می خواند</a></p>'),
    ("fa", "<p>انتهای پیام/</p>"),
    ("he", '<p>קראו גם: <a href="/a.html">הגשר שנבנה פעמיים</a></p>'),
    ("he", "<p>הצטרפו לערוץ הטלגרם שלנו</p>"),
    ("hi", '<p>यह भी पढ़ें: <a href="/a.html">कुएं में मिला पुराना रेडियो</a></p>'),
    ("hi", "<p>ताज़ा खबरों के लिए ऐप डाउनलोड करें</p>"),
    ("id", '<p>Baca juga: <a href="/a.html">Kapal yang tak pernah berlayar</a></p>'),
    ("id", "<p>Ikuti berita terbaru di Google News</p>"),
]


@pytest.mark.parametrize(("language", "line"), OF_TEMPLATES)
def test_lines_of_templates_are_left_out(language: str, line: str) -> None:
    result = read(language, line)
    assert result.body == "\n\n".join(TEXTS[language])
    assert result.links == ()


OF_AUTHORS = [
    ("zh", "来源地的茶农说，今年雨水好。"),
    ("zh", "打开窗，江风就进来了。"),
    ("zh", "本文明信片由读者寄来。"),
    ("ja", "無断で持ち出された切符は一枚もない。"),
    ("ja", "関連記事を書いた記者も乗っていた。"),
    ("ko", "기자가 찾은 날에도 국수는 일찍 떨어졌다."),
    ("ko", "이 기사를 쓴 기자도 국수를 먹었다."),
    ("ko", "댓글로 응원하는 졸업생도 많다."),
    ("vi", "Theo dõi đàn cá là thú vui của ông."),
    ("vi", "Nguồn nước lấy từ bể ngầm của tòa nhà."),
    ("ar", "المصدر الوحيد للضوء هو المنارة نفسها."),
    ("ar", "تابعنا السير حتى وصلنا إلى الميناء."),
    ("fa", "منبع درآمد او همین دوچرخه است."),
    ("he", "שתפו פעולה איתו גם ילדי המושבה."),
    ("hi", "विज्ञापन देखकर भी कुछ लोग किताबें लेने आए।"),
    ("id", "Ikuti saja perahunya, kata anak-anak."),
]


@pytest.mark.parametrize(("language", "line"), OF_AUTHORS)
def test_sentences_that_begin_like_them_stay(language: str, line: str) -> None:
    first, second, third = TEXTS[language]
    assert read(language, f"<p>{line}</p>").body == "\n\n".join((first, second, line, third))


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("【関連記事】", "関連記事を書いた記者。"),
        ("相关阅读", "相关阅读材料已经送到船上。"),
        ("댓글 목록", "댓글이 많이 달렸다."),
        ("اقرأ أيضا", "اقرأ أيضا في الليل"),
        ("כתבות נוספות", "כתבות נוספות פורסמו אתמול"),
        ("यह भी पढ़ें", "यह भी पढ़ें कि नाव कब चली"),
    ],
)
def test_headings_of_links_are_whole_lines(heading: str, sentence: str) -> None:
    assert is_heading_of_links(heading)
    assert not is_heading_of_links(sentence)
