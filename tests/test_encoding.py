"""Bytes to text: declarations believed and disbelieved, detection, repair."""

from __future__ import annotations

import gzip
import json
import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.document import Document
from crawler.encoding import codec_of_label, decode
from crawler.items import Page

POLISH = "Zażółć gęślą jaźń. Minister spotkał się w środę ze służbami – powiedział: „To ważny krok”. Łódź, Źródło, Ćwiczenia."
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy. Ministr řekl, že je to důležité – tak šťastný. Česká republika, Žďár."
HUNGARIAN = "Árvíztűrő tükörfúrógép. A belügyminiszter szerint fontos ülés volt – mondta. Őszi Űrhajó."
GERMAN = (
    "Der Minister für Verkehr hat am Freitag „große Änderungen“ – über Straßen – angekündigt. Öffentlichkeit."
)
FRENCH = "Le ministre de l’Intérieur a annoncé « une réforme » très attendue. Élève, garçon, où, être, naïf."
GREEK = "Ο υπουργός Εσωτερικών δήλωσε ότι η ασφάλεια είναι σημαντική. Άνθρωποι, Αθήνα, ημέρα."
RUSSIAN = "Министр внутренних дел заявил, что безопасность важна. Москва, Россия. Съезд прошёл успешно."
UKRAINIAN = "Міністр внутрішніх справ заявив, що безпека важлива. Київ, Україна, їжак, є."
CHINESE = "河北各市巡演结束。今年的工作会议在北京召开，国家领导人出席了会议并发表讲话。"
TAIWANESE = "行政院長表示，政府將持續推動國家發展，今年的經濟成長會比去年好。"
JAPANESE = "日本の首相は今日、東京で記者会見を行いました。新しい政策について説明しています。"
KOREAN = "대한민국 정부는 오늘 새로운 정책을 발표했습니다. 국민의 안전이 가장 중요합니다."
TURKISH = "İçişleri Bakanı güvenliğin önemli olduğunu söyledi. Türkiye, şehir, ağaç, ışık."
LITHUANIAN = "Vidaus reikalų ministras pareiškė, kad saugumas svarbus. Šiaulių, Žmonės, ąžuolas, įvykis."

META = '<meta http-equiv="Content-Type" content="text/html; charset={}">'


def page(text: str, codec: str, meta: str = "", before: str = "") -> tuple[bytes, str]:
    """The bytes of a page with such text, and the text they hold (characters a codec lacks become references)."""
    source = f"<html><head>{before}{meta}<title>x</title></head><body><p>{text}</p></body></html>"
    body = source.encode(codec, "xmlcharrefreplace")
    return body, body.decode(codec)


HEBREW = "שר הפנים נפגש היום עם ראשי הערים בירושלים ודן בתקציב."
ARABIC = "اجتمع وزير الداخلية اليوم مع المحافظين في العاصمة."
LEGACY = [
    (POLISH, "cp1250"),
    (POLISH, "iso8859-2"),
    (CZECH, "cp1250"),
    (CZECH, "iso8859-2"),
    (HUNGARIAN, "cp1250"),
    (HUNGARIAN, "iso8859-2"),
    (GERMAN, "cp1252"),
    (FRENCH, "cp1252"),
    (GREEK, "cp1253"),
    (GREEK, "iso8859-7"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso8859-5"),
    (UKRAINIAN, "cp1251"),
    (UKRAINIAN, "koi8-u"),
    (TURKISH, "cp1254"),
    (HEBREW, "cp1255"),
    (HEBREW, "iso8859-8"),
    (ARABIC, "cp1256"),
    (ARABIC, "iso8859-6"),
    (LITHUANIAN, "cp1257"),
    (CHINESE, "gb2312"),
    (TAIWANESE, "big5"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc_jp"),
    (KOREAN, "euc_kr"),
]


@pytest.mark.parametrize(
    "declared", [None, "right", "utf-8", "iso-8859-1", "windows-1250", "iso-8859-2", "x-unknown"]
)
@pytest.mark.parametrize(("text", "codec"), LEGACY)
def test_legacy_text_is_read_whatever_is_declared(text: str, codec: str, declared: str | None) -> None:
    label = codec if declared == "right" else declared
    body, expected = page(text, codec, META.format(label) if label else "")

    decoded = decode(body)

    assert decoded.text == expected
    if declared in (None, "right", "x-unknown"):
        assert not decoded.repaired


def test_repaired_tells_that_the_declaration_was_wrong() -> None:
    for meta, content_type in [(META.format("iso-8859-2"), None), ("", "text/html; charset=ISO-8859-2")]:
        assert decode(page(POLISH, "cp1250", meta)[0], content_type)[1:3] == ("windows-1250", True)
        assert decode(page(POLISH, "utf-8", meta)[0], content_type)[1:3] == ("utf-8", True)
        assert decode(page(POLISH, "iso8859-2", meta)[0], content_type)[1:3] == ("iso-8859-2", False)
    assert decode(page(POLISH, "cp1250", META.format("utf-8"))[0])[1:3] == ("windows-1250", True)


def test_iso_8859_1_is_read_as_windows_1252_like_browsers_do() -> None:
    body, expected = page("„groß“ 5 €", "cp1252", META.format("iso-8859-1"))

    assert decode(body)[:3] == (expected, "windows-1252", False)


def test_declared_code_page_wins_where_the_bytes_say_nothing() -> None:
    body, expected = page("§ 5 ü ö", "iso8859-2", META.format("iso-8859-2"))

    assert decode(body)[:3] == (expected, "iso-8859-2", False)


@pytest.mark.parametrize("text", ["№ 5 Да", "§ 7", "Р", "ЖЩ"])
def test_a_few_letters_are_no_evidence_against_the_declaration(text: str) -> None:
    body, expected = page(text, "iso8859-5", META.format("iso-8859-5"))

    assert decode(body)[:3] == (expected, "iso-8859-5", False)


def test_http_goes_before_meta() -> None:
    body, _ = page("caf\u00e9 5 \u00a4", "iso8859-15", META.format("iso-8859-15"))

    assert decode(body, "text/html;charset=windows-1252").encoding == "windows-1252"
    assert decode(body, 'text/html; Charset="iso-8859-15"').encoding == "iso-8859-15"
    assert decode(body, "text/html; charset=nonsense").encoding == "iso-8859-15"


@pytest.mark.parametrize(
    "head",
    [
        "<meta charset=iso-8859-16>",
        "<META CHARSET = 'ISO-8859-16' >",
        '<meta http-equiv=Content-Type content="text/html;charset=iso-8859-16">',
        "<meta content='text/html; charset=iso-8859-16' http-equiv='content-type'/>",
        "<?xml version='1.0' encoding='iso-8859-16'?>",
        "<script charset='utf-8'>var a = '<meta charset=koi8-r>'</script><meta charset=iso-8859-16>",
        "<!-- <meta charset=koi8-r> --><meta charset=iso-8859-16>",
        "<style>/* <meta charset=koi8-r> */</style><title><meta charset=koi8-r></title><meta charset=iso-8859-16>",
        "<meta name=description content='charset=koi8-r'><meta charset=iso-8859-16>",
        "<script>" + "x" * 20_000 + "</script><meta charset=iso-8859-16>",
        "<meta charset=x-user-defined><meta charset=utf-7><meta charset=rot13><meta charset=iso-8859-16>",
    ],
)
def test_where_a_declaration_stands(head: str) -> None:
    body = f"{head}<p>mi\u015fto \u20ac</p>".encode("iso8859-16", "replace")

    assert decode(body).encoding == "iso-8859-16"


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("UTF8", "utf-8"),
        (" 'iso-8859-1' ", "cp1252"),
        ("us-ascii", "cp1252"),
        ("win-1250", "cp1250"),
        ("gb2312", "gb18030"),
        ("x-sjis", "cp932"),
        ("utf-16", None),
        ("utf-7", None),
        ("base64", None),
        ("", None),
        ("a\x00b", None),
    ],
)
def test_labels(label: str, codec: str | None) -> None:
    assert codec_of_label(label) == codec


@pytest.mark.parametrize("text", [POLISH, RUSSIAN, CHINESE, "plain"])
@pytest.mark.parametrize(
    "codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_unicode_with_and_without_marks(text: str, codec: str) -> None:
    body, expected = page(text, codec, META.format("iso-8859-2"))

    decoded = decode(body, "text/html; charset=iso-8859-2")

    assert decoded.text == expected
    assert decoded.encoding == "-".join(codec.split("-")[:2])


def test_a_mark_inside_the_page_is_no_mark() -> None:
    assert decode("<p>ą\ufeffę</p>".encode()).text == "<p>ą\ufeffę</p>"


@pytest.mark.parametrize(
    ("broken", "read"),
    [
        (b"cut \xc5 here", "cut \ufffd here"),
        (b"one \xfc byte", "one \ufffd byte"),
        (b"cut \xe2\x80 quote", "cut \ufffd quote"),
    ],
)
@pytest.mark.parametrize("meta", ["", META.format("utf-8")])
def test_broken_utf_8_stays_utf_8(broken: bytes, read: str, meta: str) -> None:
    body, text = page(POLISH, "utf-8", meta)

    assert decode(body + broken)[:3] == (text + read, "utf-8", True)


def test_clipped_page_stays_utf_8() -> None:
    assert decode("<p>Plain text, clipped: ą".encode()[:-1])[:2] == (
        "<p>Plain text, clipped: \ufffd",
        "utf-8",
    )


def test_declared_utf_8_with_one_legacy_letter_is_read_by_its_bytes() -> None:
    assert decode(b"<meta charset=utf-8><p>M\xfcller</p>")[:3] == (
        "<meta charset=utf-8><p>Müller</p>",
        "windows-1252",
        True,
    )


def test_last_letter_of_a_legacy_text_is_not_a_cut_one() -> None:
    assert decode(b"caf\xe9", "text/plain; charset=iso-8859-1").text == "café"


def test_a_few_rare_characters_are_no_evidence_against_a_declared_encoding() -> None:
    body, expected = page("鹳雀", "gb2312", META.format("gb2312"))

    assert decode(body)[:3] == (expected, "gb18030", False)


@pytest.mark.parametrize(
    "sign", ["\U0001f600", "\U00020000", "\U00020bb7", "\U0002a6d6", "\U000e0067", "\U0010fffd"]
)
def test_surrogates_written_one_by_one_are_joined(sign: str) -> None:
    pair = sign.encode("utf-16-be")
    written = b"".join(
        chr(int.from_bytes(half)).encode("utf-8", "surrogatepass") for half in (pair[:2], pair[2:])
    )

    assert decode("ąę ".encode() + written).text == f"ąę {sign}"
    assert decode(KOREAN.encode() + written[:3] + b"!").text == f"{KOREAN}\ufffd!"


def test_iso_2022_jp_is_read_although_it_is_ascii() -> None:
    body, expected = page(JAPANESE, "iso2022_jp", META.format("iso-2022-jp"))

    assert decode(body)[:3] == (expected, "iso-2022-jp", False)


def test_two_declarations_and_the_second_is_true() -> None:
    body, expected = page(CHINESE, "gb2312", META.format("gb2312"), before="<meta charset=utf-8>")

    assert decode(body)[:3] == (expected, "gb18030", True)


@pytest.mark.parametrize("text", [POLISH, GERMAN, CZECH, RUSSIAN, GREEK])
@pytest.mark.parametrize("codec", ["cp1252", "cp1250", "iso8859-2", "latin-1"])
def test_text_encoded_twice_is_repaired(text: str, codec: str) -> None:
    garbled = "".join(
        chr(byte) if (char := bytes([byte]).decode(codec, "replace")) == "\ufffd" else char
        for byte in text.encode()
    )
    body, _ = page(garbled, "utf-8", META.format("utf-8"))

    decoded = decode(body)

    assert text in decoded.text
    assert decoded.encoding == "utf-8"
    assert decoded.repaired


@pytest.mark.parametrize(
    "text",
    [
        POLISH + " Zamiast „ł” widać „Å‚”.",
        "Das Zeichen „ü“ wird zu „Ã¼“, „ä“ zu „Ã¤“, „ö“ zu „Ã¶“.",
        "Ã¼ is what a wrong reading makes of a letter.",
        "CAFÉ™ CAFÉ™ CAFÉ™ NESTLÉ® NESTLÉ®",
        "Á»‡ Â» © 2020",
        "Ä, Ö, Ü… MENÜ» GROẞ",
        "ΑΒΓ Ñ± ÄÖÜ",
        GERMAN,
        FRENCH,
        CHINESE,
    ],
)
def test_text_that_only_looks_encoded_twice_is_left(text: str) -> None:
    body, expected = page(text, "utf-8")

    assert decode(body)[:3] == (expected, "utf-8", False)


def test_empty_and_ascii() -> None:
    assert decode(b"")[:3] == ("", "utf-8", False)
    assert decode(b"<p>a", "text/html; charset=iso-8859-2")[0] == "<p>a"
    assert not decode(b"<p>a", "text/html; charset=iso-8859-2").repaired


@given(st.binary(max_size=400), st.none() | st.text(max_size=30))
def test_never_raises(body: bytes, content_type: str | None) -> None:
    decoded = decode(body, content_type)

    assert isinstance(decoded.text, str)
    assert not decoded.is_plain_utf8 or decoded.text.encode() == body


@given(st.sampled_from([codec for _, codec in LEGACY]), st.text(max_size=30))
def test_never_raises_on_declared_encodings(codec: str, text: str) -> None:
    decode(f"<meta charset={codec}>".encode() + text.encode("utf-16-le", "surrogatepass"))


@pytest.mark.parametrize(
    "piece", [b"<!--", b"<script>", b"<meta ", b"<meta charset=", b"<", b"\xff", b"<?xml "]
)
def test_hostile_repetition_is_read_in_linear_time(piece: bytes) -> None:
    # takes minutes where a search goes back over what it has read
    started = time.process_time()
    decode(piece * (400_000 // len(piece)) + b"\xb1")
    assert time.process_time() - started < 2


def test_random_bytes_are_some_text() -> None:
    body = random.Random(1).randbytes(20_000)

    assert len(decode(body).text) > 1000


def test_real_pages_with_odd_encodings(shared: Path) -> None:
    folder = shared / "corpus" / "encodings"
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 7
    for entry in map(json.loads, lines):
        document = Document(Page(body=gzip.decompress((folder / entry["path"]).read_bytes())))
        text = "".join(document.tree.itertext())
        assert entry["gold"]["title"].strip() in text, entry["path"]
        for snippet in entry["gold"].get("with", ()):
            assert snippet.split("\n")[0][:60] in " ".join(text.split()), entry["path"]


@pytest.mark.parametrize("text", ["£50,000 for village halls", "§ 12", "5 °C · 3 m²", "© 1999"])
def test_a_few_signs_alone_are_those_of_the_default(text: str) -> None:
    body, expected = page(text, "cp1252", "")

    assert decode(body)[:2] == (expected, "windows-1252")


SHORT_HUNGARIAN = "A főkonzul csütörtökön megnyitotta a felújított épületet, így a várakozás megszűnik."


@pytest.mark.parametrize("codec", ["iso8859-2", "cp1250"])
@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252"])
def test_letters_of_no_one_language_belie_a_declaration(codec: str, declared: str) -> None:
    body, expected = page(SHORT_HUNGARIAN, codec, META.format(declared))

    assert decode(body).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tõnu Õnnepalu käis Võrus, täna õhtul öösel.",
        "São João, coração, à tarde; Zürich é longe.",
        "Curaçao, señor, façade, João, naïve.",
    ],
)
def test_names_from_abroad_do_not(text: str) -> None:
    body, expected = page(text, "cp1252", META.format("iso-8859-1"))

    assert decode(body)[:2] == (expected, "windows-1252")


@pytest.mark.parametrize("declared", ["gb2312", "euc-kr", "big5", "shift_jis", "euc-jp"])
@pytest.mark.parametrize(("text", "codec"), [(POLISH, "cp1250"), (GERMAN, "cp1252"), (RUSSIAN, "cp1251")])
def test_letters_of_one_byte_are_none_of_the_wide_encoding_that_is_declared(
    text: str, codec: str, declared: str
) -> None:
    body, expected = page(text * 3, codec, META.format(declared))
    assert decode(body)[:3] == (expected, codec.replace("cp", "windows-"), True)


def test_a_mark_of_utf_8_is_believed_though_bytes_are_broken() -> None:
    assert decode(b"\xef\xbb\xbf<p>Za\xc5\xbc\xc3\xb3\xc5\x82\xc4 \xb1</p>")[1:3] == ("utf-8", True)


@pytest.mark.parametrize("text", ["a \x1b(Zq b", "a \x1b$", "the code \x1b[31m"])
def test_signs_of_a_terminal_are_no_japanese(text: str) -> None:
    assert decode(text.encode())[:2] == (text, "utf-8")


def test_signs_without_letters_are_read_as_declared() -> None:
    body, expected = page("1990 – 5 °", "cp1250", META.format("windows-1250"))
    assert decode(body)[:3] == (expected, "windows-1250", False)


@given(st.text())
def test_any_label_is_a_codec_or_none(label: str) -> None:
    codec = codec_of_label(label)
    assert codec is None or "ascii".encode(codec)
