"""Credits at the end of captions in the ways of many languages' papers, and captions that only end like them."""

from __future__ import annotations

import pytest

from tests.parsers.test_news_pictures import only

SIGNED = [
    ("The ferry at the pier on Monday. (Supplied: Jane Doe)", "The ferry at the pier on Monday.", "Supplied: Jane Doe"),
    ("The ferry at the pier on Monday. (Supplied)", "The ferry at the pier on Monday.", "Supplied"),
    ("The ferry at the pier on Monday. (ABC News: Jane Doe)", "The ferry at the pier on Monday.", "ABC News: Jane Doe"),
    ("The ferry at the pier on Monday. File photo: Jane Doe", "The ferry at the pier on Monday.", "Jane Doe"),
    ("The ferry at the pier on Monday. Jane Doe for The Courier", "The ferry at the pier on Monday.", "Jane Doe for The Courier"),
    ("Le bac au vieux quai. JEAN DORÉ POUR LE COURRIER", "Le bac au vieux quai.", "JEAN DORÉ POUR LE COURRIER"),
    ("Le bac au vieux quai. Photo DR", "Le bac au vieux quai.", "DR"),
    ("El barco en el muelle viejo. Juan Pérez (EFE)", "El barco en el muelle viejo.", "Juan Pérez (EFE)"),
    ("El barco en el muelle viejo. Cortesía", "El barco en el muelle viejo.", "Cortesía"),
    ("O barco no cais velho. JOÃO LIMA/LUSA", "O barco no cais velho.", "JOÃO LIMA/LUSA"),
    ("El vaixell al moll vell. Joan Puig / ACN", "El vaixell al moll vell.", "Joan Puig / ACN"),
    ("Bacul la vechiul chei. Inquam Photos / Ion Pop", "Bacul la vechiul chei.", "Inquam Photos / Ion Pop"),
    ("Bacul la vechiul chei. Sursa foto: Ion Pop", "Bacul la vechiul chei.", "Ion Pop"),
    ("Praam vana kai ääres. Autor/allikas: Jaan Tamm/ERR", "Praam vana kai ääres.", "Jaan Tamm/ERR"),
    ("Το φέρι στην παλιά προβλήτα. [ΑΠΕ-ΜΠΕ]", "Το φέρι στην παλιά προβλήτα.", "ΑΠΕ-ΜΠΕ"),
    ("Vapur eski iskelede. (AA)", "Vapur eski iskelede.", "AA"),
    ("Jono Petraičio / BNS nuotr. / Keltas prie senos prieplaukos", "Keltas prie senos prieplaukos", "Jono Petraičio / BNS"),
    ("Kryžius, asociatyvi nuotr. / Jono Petraičio nuotr.", "Kryžius, asociatyvi nuotr.", "Jono Petraičio"),
    ("Паром у старого причала. Иван Петров / ТАСС", "Паром у старого причала.", "Иван Петров / ТАСС"),
    ("渡轮停靠在旧码头。（新华社记者 王伟 摄）", "渡轮停靠在旧码头。", "新华社记者 王伟 摄"),
    ("渡轮停靠在旧码头。黎明 摄", "渡轮停靠在旧码头。", "黎明 摄"),
    ("渡輪停靠在舊碼頭。（王偉攝）", "渡輪停靠在舊碼頭。", "王偉攝"),
    ("渡輪停靠在舊碼頭。 中新社記者 王偉 攝", "渡輪停靠在舊碼頭。", "中新社記者 王偉 攝"),
    ("渡轮停靠在旧码头。受访者供图", "渡轮停靠在旧码头。", "受访者供图"),
    ("渡轮停靠在旧码头。（新华社发）", "渡轮停靠在旧码头。", "新华社发"),
    ("古い桟橋に着いた渡し船＝町提供", "古い桟橋に着いた渡し船", "町提供"),
    ("古い桟橋に着いた渡し船（町提供）", "古い桟橋に着いた渡し船", "町提供"),
    ("古い桟橋に着いた渡し船［ロイター］", "古い桟橋に着いた渡し船", "ロイター"),
    ("古い桟橋に着いた渡し船（写真＝小林修）", "古い桟橋に着いた渡し船", "小林修"),
    ("나룻배가 옛 부두에 닿고 있다. 홍길동 기자", "나룻배가 옛 부두에 닿고 있다.", "홍길동 기자"),
    ("나룻배가 옛 부두에 닿고 있다. 군청 제공", "나룻배가 옛 부두에 닿고 있다.", "군청 제공"),
    ("나룻배가 옛 부두에 닿고 있다. (군청 제공)", "나룻배가 옛 부두에 닿고 있다.", "군청 제공"),
    ("나룻배가 옛 부두에 닿고 있다. 사진 제공=군청", "나룻배가 옛 부두에 닿고 있다.", "군청"),
    ("나룻배가 옛 부두에 닿고 있다. ⓒ 홍길동", "나룻배가 옛 부두에 닿고 있다.", "홍길동"),
    ("العبارة عند الرصيف القديم (الفرنسية)", "العبارة عند الرصيف القديم", "الفرنسية"),
    ("العبارة عند الرصيف القديم - رويترز", "العبارة عند الرصيف القديم", "رويترز"),
    ("قایق در اسکله قدیمی عکس: علی حسنی", "قایق در اسکله قدیمی", "علی حسنی"),
    ("המעבורת ברציף הישן קרדיט: דנה כהן", "המעבורת ברציף הישן", "דנה כהן"),
    ("पुराने घाट पर नाव। (पीटीआई)", "पुराने घाट पर नाव।", "पीटीआई"),
    ("Con phà ở bến cũ. Ảnh minh họa: Minh Châu", "Con phà ở bến cũ.", "Minh Châu"),
    ("Kapal di dermaga tua. (Dok. Pribadi)", "Kapal di dermaga tua.", "Dok. Pribadi"),
    ("เรือข้ามฟากที่ท่าเก่า ขอบคุณภาพ: มติชน", "เรือข้ามฟากที่ท่าเก่า", "มติชน"),
    ("The ferry at the pier on Monday. @harbour_office", "The ferry at the pier on Monday.", "@harbour_office"),
    ("The ferry at the pier (@harbour_office)", "The ferry at the pier", "@harbour_office"),
    ("The ferry at the pier on Monday. instagram.com/harbour", "The ferry at the pier on Monday.", "instagram.com/harbour"),
    ("@harbour_office", None, "@harbour_office"),
    ("港口的船。王小明摄影", "港口的船。", "王小明摄影"),
    ("The ferry at the pier on Monday. Post photo by Ida Quill", "The ferry at the pier on Monday.", "Post photo by Ida Quill"),
    ("The ferry at the pier on Monday. Harbour Post photo/I. Quill", "The ferry at the pier on Monday.", "Harbour Post photo/I. Quill"),
    ("The ferry at the pier on Monday. STAFF PHOTO BY IDA QUILL", "The ferry at the pier on Monday.", "IDA QUILL"),
    ("The ferry at the pier on Monday. Harbour Post file photo", "The ferry at the pier on Monday.", "Harbour Post file photo"),
    ("The ferry at the pier on Monday. (Ida Quill, Harbour Post)", "The ferry at the pier on Monday.", "Ida Quill, Harbour Post"),
    ("The ferry at the pier on Monday. — Ida Quill", "The ferry at the pier on Monday.", "Ida Quill"),
    ("The ferry at the pier on Monday. IDA QUILL", "The ferry at the pier on Monday.", "IDA QUILL"),
    ("The ferry at the pier on Monday. Photography by Ida Quill", "The ferry at the pier on Monday.", "Ida Quill"),
    ("Le bac au vieux quai. Photo d’Anne Doré", "Le bac au vieux quai.", "Anne Doré"),
    ("Post photo by Ida Quill", None, "Post photo by Ida Quill"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "caption", "credit"), SIGNED)
def test_a_credit_at_the_end_is_told_by_its_form(text: str, caption: str, credit: str) -> None:
    assert only(f'<figure><img src="/a.jpg"><figcaption>{text}</figcaption></figure>') == (caption, credit)


UNSIGNED = [
    "参观展览 历史摄影",
    "游客在港口 驻足拍摄",
    "The minister with @harbouroffice at the pier",
    "The ferry at the pier. Write to desk@harbour.example",
    "Der Platz mit Brunnen. Links Rathaus / Rechts Kirche",
    "Das Plakat hängt noch. Neue Stimmen für Bremen",
    "The old pier (built in 1904)",
    "Flour is handed out in the square (supplied weekly)",
    "A poster on the wall. It reads: Votes for Women",
    "The ferry to Larne / Stranraer",
    "Le quai est vide. Départ pour Marseille",
    "La plaza. Salida para Madrid",
    "Il molo. Partenza per Napoli",
    "The last ride. AA members got in free",
    "The map (NSW: north)",
    "Паром. Рейс Москва / Казань",
    "사장이 음식을 무료 제공",
    "나룻배를 탄 기자",
    "나룻배 (무료 제공)",
    "渡し船の乗り場（右は駅）",
    "橋を渡る人々＝８日、浜島町",
    "列车从站台出发",
    "老人们在茶馆喝茶。茶具由游客提供",
    "The ferry at the pier, in a Post photo by Ida Quill that won a prize.",
    "The ferry at the pier. (Harwich, Essex)",
    "“We are glad to sail again.” — Ida Quill",
    "THE FERRY AT THE PIER. OLD HARBOUR",
    "The ferry in a file photo.",
    "渡轮停靠在旧码头，由船员拍摄",
    "الرصيف القديم (يمين)",
    "Con phà ở bến cũ (bên trái)",
    "Το φέρι (δεξιά) στην προβλήτα",
]


@pytest.mark.parametrize("text", UNSIGNED)
def test_a_caption_that_ends_like_a_credit_stays_whole(text: str) -> None:
    assert only(f'<figure><img src="/a.jpg"><figcaption>{text}</figcaption></figure>') == (text, None)


SAID = "Die Fähre wartet am alten Kai auf den Bürgermeister."
PARTED = [
    (f"{SAID} <em>Nora Beck</em>", "Nora Beck"),
    (f"<span>Foto: Nora Beck</span>{SAID}", "Nora Beck"),
    (f"<span>Nora Beck/dpa</span>{SAID}", "Nora Beck/dpa"),
    (f"<span>{SAID}</span><span>N. B.</span>", "N. B."),
    (f"Foto: Nora Beck. {SAID}", "Nora Beck"),
    (f"<b>© Nora Beck/dpa.</b> {SAID}", "Nora Beck/dpa"),
    (f'{SAID} Foto: Nora Beck <a href="/bilder/12">Mehr Bilder</a>', "Nora Beck"),
    (f'<span>© Nora Beck</span>{SAID} <a href="/kaufen">Foto kaufen</a>', "Nora Beck"),
    (f'<input type="checkbox" id="c"><label for="c">Show caption</label><div>{SAID} Foto: Nora Beck</div>', "Nora Beck"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "credit"), PARTED)
def test_a_credit_stands_apart_whatever_holds_it(markup: str, credit: str) -> None:
    assert only(f'<figure><img src="/a.jpg"><figcaption>{markup}</figcaption></figure>') == (SAID, credit)


@pytest.mark.parametrize(
    ("markup", "caption"),
    [
        (f"<span>Foto:</span> {SAID}", SAID),
        (f"<em>Abendrot am Wannsee.</em> {SAID}", f"Abendrot am Wannsee. {SAID}"),
        ("So heißt das Schiff: <em>Nora Beck</em>", "So heißt das Schiff: Nora Beck"),
    ],
)
def test_an_element_that_is_no_credit_stays_in_the_caption(markup: str, caption: str) -> None:
    assert only(f'<figure><img src="/a.jpg"><figcaption>{markup}</figcaption></figure>')[0] == caption
