"""Forms of whole pages of systems that no rule was written from: files, captions, days, titles, authors, layout tables."""

from __future__ import annotations

import re

import pytest

from crawler.items import Listing, Record
from tests.parsers.test_generic import TEXT, page, parse, record
from tests.parsers.test_generic_lines import MORE

URL = "https://www.amt-fuer-wege.example/meldungen/bruecke"


def article(inner: str, head: str = "", title: str = "<h1>Titel der Seite</h1>") -> Record:
    return record(page(f"<main><article>{title}{inner}</article></main>", head))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


@pytest.mark.parametrize(
    ("label", "is_file"),
    [("附件：", True), ("Anexo: ", True), ("Prilozi:", True), ("Siehe ", False), ("", False)],
)
def test_file_behind_the_text_in_a_line_that_says_so(label: str, is_file: bool) -> None:
    found = article(
        f'<div class=c>{TEXT}{MORE}</div><div class=fj><p>{label}<a href="/p/plan.docx">Plan</a></p></div>'
    )
    assert [file.title for file in found.attachments if is_file] == ["Plan"] * is_file


@pytest.mark.parametrize(
    ("text", "size"), [("Karte der Wege (PDF 3MB)", 3 * 1024 * 1024), ("Karte der Wege", None)]
)
def test_file_of_a_store_that_names_no_type(text: str, size: int | None) -> None:
    found = article(f'{TEXT}{MORE}<ul><li><a href="/-/media/karte.ashx">{text}</a></li></ul>')
    assert [file.size for file in found.attachments] == ([size] if size else [])


def test_size_before_a_link_to_look_at_the_file() -> None:
    row = '<a href="/f/bericht.hwp">bericht.hwp</a> <span>[512 KB]</span> <a href="/look">Ansehen</a>'
    (file,) = article(f"<ul class=files><li>{row}</li></ul>{TEXT}{MORE}").attachments
    assert file.size == 512 * 1024
    other = '<a href="/f/bericht.hwp">bericht.hwp</a> <span>vom Amt</span> <a href="/look">Ansehen</a>'
    assert article(f"<ul class=files><li>{other}</li></ul>{TEXT}{MORE}").attachments[0].size is None


def test_callout_of_an_export_is_text_and_a_figure_of_a_teaser_is_not() -> None:
    note = '<figure class="block-color-gray callout"><div>💡</div><div>Der Steg bleibt im Mai gesperrt.</div></figure>'
    teaser = '<figure class="rich"><a href="/x"><div>Der Steg von gestern</div></a></figure>'
    text = blocks_of(article(TEXT + note + teaser + MORE))
    assert "Der Steg bleibt im Mai gesperrt." in text
    assert not any("von gestern" in block for block in text)


def test_title_of_a_viewer_is_the_caption_where_its_description_is_the_credit() -> None:
    slides = "".join(
        f'<figure><a class=glightbox href="/i/{n}.jpg" data-title="Am Steg {n}" data-description="Foto: Ina Moor">'
        f'<img src="/t/{n}.jpg"></a></figure>'
        for n in (1, 2)
    )
    found = article(f"{TEXT}{MORE}<div class=photos>{slides}</div>")
    assert [(item.caption, item.credit) for item in found.gallery] == [
        ("Am Steg 1", "Ina Moor"),
        ("Am Steg 2", "Ina Moor"),
    ]


def test_headings_in_the_boxes_of_a_gallery_are_captions() -> None:
    boxes = "".join(
        f'<div class="et_pb_gallery_item"><div class="et_pb_gallery_image"><a href="/i/steg{n}.jpg" title="steg{n}">'
        f'<img src="/i/steg{n}-400x284.jpg"></a></div><h3 class="et_pb_gallery_title">Der Steg, Teil {n}</h3></div>'
        for n in (1, 2)
    )
    found = article(
        f'{TEXT}{MORE}<div class="et_pb_gallery"><div class="et_pb_gallery_items">{boxes}</div></div>'
    )
    assert [item.caption for item in found.gallery] == ["Der Steg, Teil 1", "Der Steg, Teil 2"]


@pytest.mark.parametrize(
    ("stated", "shown", "date"),
    [
        ("2020-01-01", "9. August 2023", "2023-08-09"),
        ("2023-08-09", "9. August 2023", "2023-08-09"),
        ("2023-08-08T23:30:00Z", "9. August 2023", "2023-08-09"),
        ("2023-09-08", "08/09/2023", "2023-09-08"),
        ("2023-07-15", "۲۴ تیر ۱۴۰۲", "2023-07-15"),
        ("2023-08-09", "vor drei Wochen", "2023-08-09"),
    ],
)
def test_day_that_a_template_left_in_the_attribute(stated: str, shown: str, date: str) -> None:
    found = article(f'<p class=m><a href="#"><time datetime="{stated}">{shown}</time></a></p>{TEXT}{MORE}')
    assert (found.date or "")[:10] == date


def test_day_of_a_file_below_is_no_chronicle_with_that_above_the_title() -> None:
    row = '<div class="row"><span>Tiedotteet</span> <span>11.4.2024</span></div>'
    file = '<div class="files"><a href="/m/kartta.png" download>Kartta 14.2.2024</a></div>'
    body = f"<main><div>{row}<h1>Titel der Seite</h1><div>{TEXT}{MORE}</div>{file}</div></main>"
    assert record(page(body)).date == "2024-04-11"


@pytest.mark.parametrize("link", ["/meldungen/bruecke", URL])
def test_heading_that_leads_to_its_own_page_is_the_title(link: str) -> None:
    head = "<section><h2>Meldung im Wortlaut</h2></section>"
    body = f'<article><h2 class=e><a href="{link}">Die neue Brücke ist frei</a></h2>{TEXT}{MORE}</article>'
    html = page(head + body).replace("Titel der Seite", "Amt für Wege")
    assert record(html).title == "Die neue Brücke ist frei"
    other = html.replace(f'href="{link}"', 'href="/meldungen/anderes"')
    assert record(other).title != "Die neue Brücke ist frei"


def test_text_in_one_label_is_no_title() -> None:
    lines = (
        "Das Amt pflanzt Weiden am Ufer",
        "Im Herbst folgen die Erlen im Tal",
        "Wer mag, hilft am Samstag mit",
    )
    text = "<br><br>".join(lines)
    html = (
        "<html><head><title>Amt</title></head><body><form><table><tr><td><span id=c_lblTitle class=TitleNews>"
        "Weiden für das Ufer der Lauter</span><br><span class=DateNews>14. August 2022</span><br><br>"
        f"<span id=c_lblDetail>{text}</span></td></tr></table></form></body></html>"
    )
    found = record(html)
    assert found.title == "Weiden für das Ufer der Lauter"
    assert found.body == "\n\n".join(lines)


def test_rows_of_a_layout_around_the_text_are_no_list() -> None:
    inner = (
        "<table><tr><td class=k>Pressemitteilungen</td></tr><tr><td class=d>07.09.2011</td></tr>"
        "<tr><td class=t>Das Wehr von Langental ist repariert</td></tr>"
        f"<tr><td>{TEXT}{MORE}</td></tr><tr><td><a href=m.cfm>&lt;&lt; Zurück</a></td></tr></table>"
    )
    menu = "<td width=180><a href=/i.cfm>Start</a><br><a href=/m.cfm>Mitteilungen</a></td>"
    html = (
        "<html><head><title>Amt - Pressemitteilungen</title></head><body><table><tr><td colspan=2><img src=o.jpg></td></tr>"
        f"<tr>{menu}<td>{inner}</td></tr></table></body></html>"
    )
    assert not isinstance(parse(html), Listing)
    found = record(html)
    assert (found.title, found.date) == ("Das Wehr von Langental ist repariert", "2011-09-07")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ('<span>Written by <a href="/author/x">सुधा तिवारी</a></span>', "सुधा तिवारी"),
        ("<p>By: সুধা রহমান</p>", "সুধা রহমান"),
        ('<p class="signatura">Quim Roca | Vilanova | 24/08/2020 - 18:12h</p>', "Quim Roca"),
        ('<div class="authors">Radio Lauter | By Mo Tan</div>', "Mo Tan"),
    ],
)
def test_authors_of_other_scripts_and_behind_the_house(line: str, author: str) -> None:
    assert article(f"<div class=top>{line}</div>{TEXT}{MORE}").authors == (author,)


@pytest.mark.parametrize(
    "line",
    [
        "より良いウェブサイトにするためにみなさまのご意見をお聞かせください",
        "このページの情報は役に立ちましたか？",
        "อ่าน 512 ครั้ง",
        "ติดตามข่าวได้ที่ LINE",
        "Autor: Krystyna Wrona Liczba odwiedzin: 318",
    ],
)
def test_lines_of_templates(line: str) -> None:
    assert line not in blocks_of(article(f"{TEXT}{MORE}<p>{line}</p>"))


@pytest.mark.parametrize(
    "line", ["この道の情報は市民の役に立つ。", "ผู้เข้าชมงานมีจำนวน 512 คนในวันแรก", "Autor: Krystyna Wrona"]
)
def test_lines_that_only_begin_so(line: str) -> None:
    assert line in blocks_of(article(f"{TEXT}<p>{line}</p>{MORE}"))


def test_line_between_picture_and_title_is_no_caption() -> None:
    cover = (
        '<div class="episode-cover"><img src="/i/a.jpg" alt="Wehr am Abend" width="600" height="600"></div>'
    )
    head = f'{cover}<p class="episode-no">Episode 42</p><h1>Titel der Seite</h1><p class="episode-date">8. Mai 2023 · 31 Min.</p>'
    found = record(
        page(f'<main><div class="episode">{head}<div class="episode-notes">{TEXT}{MORE}</div></div></main>')
    )
    assert [image.caption for image in found.images] == [None]
    below = page(
        f"<main>{cover}<p class=caption>Das Wehr am Abend</p><h1>Titel der Seite</h1>{TEXT}{MORE}</main>"
    )
    assert [image.caption for image in record(below).images] == ["Das Wehr am Abend"]


def test_first_day_of_a_span_is_not_the_day_of_the_page() -> None:
    state = '<p class="update">更新日：平成31年3月18日　ページ番号：1002881</p>'
    span = "<h2>工事の期間</h2><p>平成31年4月8日（月曜日）から6月14日（金曜日）まで</p>"
    first = "<p>港公園の大型すべり台は、設置から四十年が過ぎたため、新しい遊具に取り替えます。</p>"
    found = article(f'{state}<div class="wysiwyg">{first}{span}{MORE}</div>')
    assert (found.date, found.date_modified) == (None, "2019-03-18")


def test_line_of_the_author_ends_a_title_without_a_heading() -> None:
    head = "<font size=1>Friday June 14, 2002</font><p><font size=5><b>Ferry captain hangs up his cap</b></font><br>"
    head += "<font size=2><i>By Walter Prinn</i></font>"
    html = f"<html><head><title>Gazette</title></head><body><table><tr><td>{head}{TEXT}{MORE}</td></tr></table></body></html>"
    assert record(html).title == "Ferry captain hangs up his cap"


def test_block_that_calls_to_act_is_no_text() -> None:
    text = (
        '<section class="matrix-block matrix-block--text"><h2>Whose idea was it?</h2><p>Mine. I had eleven at home and my husband '
        "had opinions.</p><h2>Do they come back?</h2><p>All but two. One came back with an extra string.</p></section>"
    )
    block = (
        '<section class="matrix-block matrix-block--{}"><h2>Borrow one</h2><p>All you need is a library card.</p>'
        '<a class="btn" href="/join">Join the library</a></section>'
    )
    html = f'<main><div class="hero"><h1>Titel der Seite</h1></div><div class="matrix">{text}{block}</div></main>'
    assert "Borrow one" not in blocks_of(record(page(html.format("cta"))))
    assert "Borrow one" in blocks_of(record(page(html.format("text"))))


@pytest.mark.parametrize(
    "line",
    [
        "Text und Fotos: Svea Brandt<br>17. Juni 2022",
        "Tekst i fotografije: Svea Brandt",
        "Photos et texte : Svea Brandt",
        "Vum Svea Brandt, 2. August 2024",
    ],
)
def test_label_of_who_wrote_and_took_the_pictures(line: str) -> None:
    assert article(f"<p class=top>{line}</p>{TEXT}{MORE}").authors == ("Svea Brandt",)


@pytest.mark.parametrize(
    ("link", "caption"),
    [
        ('class="colorbox" title="Das Wehr nach dem Umbau"', "Das Wehr nach dem Umbau"),
        ('rel="lightbox[a]" title="Das Wehr nach dem Umbau"', "Das Wehr nach dem Umbau"),
        ('rel="lightbox" title="wehr_umbau.jpg"', None),
        ('class="colorbox" title="Bild vergrößern"', None),
        ('target="_blank" title="Das Wehr nach dem Umbau"', None),
    ],
)
def test_tooltip_that_a_viewer_shows_below_the_picture(link: str, caption: str | None) -> None:
    picture = f'<div class="p"><a href="/i/wehr.jpg" {link}><img src="/t/wehr.jpg" width="220" height="146" alt=""></a></div>'
    (image,) = article(f"{picture}{TEXT}{MORE}").images
    assert image.caption == caption


@pytest.mark.parametrize(
    ("alt", "is_badge"),
    [
        ("공공누리 1유형", True),
        ("Creative Commons License", True),
        ("Creative Commons tagt im Rathaus", False),
    ],
)
def test_badge_of_a_licence_is_no_picture(alt: str, is_badge: bool) -> None:
    found = article(f'{TEXT}{MORE}<div class=k><img src="/img/mark1.png" alt="{alt}"></div>')
    assert len(found.images) == (not is_badge)


@pytest.mark.parametrize(
    ("link", "tags"), [("/blog/2020", ("genomik",)), ("/blog/tag/2020", ("2020", "genomik"))]
)
def test_year_beside_keywords(link: str, tags: tuple[str, ...]) -> None:
    row = f'<p class="post-tags"><a href="{link}">2020</a> · <a href="/blog/tag/genomik">genomik</a></p>'
    assert article(f"{row}{TEXT}{MORE}").tags == tags


@pytest.mark.parametrize(
    "line",
    [
        "Publicado em Sexta, Março 12 @ 10:21:47 WET por zemaria",
        '본 저작물은 "공공누리" 제1유형에 따라 이용할 수 있습니다.',
    ],
)
def test_further_lines_of_templates(line: str) -> None:
    assert line not in blocks_of(article(f"<p>{line}</p>{TEXT}{MORE}<p>{line}</p>"))


@pytest.mark.parametrize(
    "line",
    [
        "Oleh: Siti Aminah",
        "Ditulis oleh Siti Aminah",
        "Nga Besnik Lala",
        "Pisze Jan Wzór",
        "Parengė Rasa Petkutė",
        "Sagatavoja: Ilze Zariņa",
        "Пише: Вук Перић",
        "Höfundur: Jón Jónsson",
        "Egilea: Ane Etxe",
        "Deur Jan Smit",
        "Toimittaja: Aino Kivi",
        "ავტორი: ნინო ბერიძე",
        "Հեղինակ՝ Աննա Պետրոսյան",
        "Γράφει η Λένα Σαρρή",
        "লেখক: আনিসা রহমান",
        "ผู้เขียน: สมชาย ใจดี",
        "כתבה: דנה ברק",
        "撰文：陳大文",
    ],
)
def test_labels_of_authors_in_further_languages(line: str) -> None:
    (name,) = article(f"<p class=m>{line}</p><p>3 May 2021</p>{TEXT}{MORE}").authors
    assert line.endswith(name)
    assert name == re.split(r"[:：՝] ?|^(?:Ditulis oleh|\S+(?: η)?) ", line, maxsplit=1)[-1]


@pytest.mark.parametrize("name", ["Oleh Kovalenko", "Nga Tran"])
def test_first_names_that_are_labels_elsewhere(name: str) -> None:
    found = article(f'<div class="author">{name}</div>{TEXT}{MORE}')
    assert found.authors == (name,)


def test_timetable_is_text_and_dates_nothing() -> None:
    rows = "".join(
        f"<tr><td>{day}/8/2023</td><td>{hour}</td></tr>" for day, hour in ((12, "07:30"), (16, "19:00"))
    )
    table = f"<table><tbody><tr><td>Tag</td><td>Abfahrt</td></tr>{rows}</tbody></table>"
    found = article(f"<time datetime='2023-08-01'>1. August 2023</time>{TEXT}{table}{MORE}")
    assert found.date == "2023-08-01"
    assert [block for block in blocks_of(found) if "|" in block] == [
        "Tag | Abfahrt",
        "12/8/2023 | 07:30",
        "16/8/2023 | 19:00",
    ]


def test_card_of_a_file_goes_with_the_name_beside_its_link() -> None:
    card = (
        '<div class="ecl-file"><div class="ecl-file__container"><div class="ecl-file__info"><div class="ecl-file__title">Karte der '
        'Wege</div><div class="ecl-file__language">Deutsch</div><div class="ecl-file__meta">(1.2 MB - PDF)</div></div>'
        '<a href="/f/karte.pdf" class="ecl-link ecl-file__download" download>Download</a></div></div>'
    )
    body = f"<main><h1>Titel der Seite</h1><div>{TEXT}{card}</div></main>"
    found = record(page(body))
    assert [file.title for file in found.attachments] == ["Karte der Wege"]
    assert not {"Karte der Wege", "Deutsch"}.intersection(blocks_of(found))


def test_foot_behind_a_rule_tells_nothing_of_how_a_text_is_set() -> None:
    picture = '<p align="center"><img src="/i/markt.jpg" width="400" height="300"></p>'
    line = '<p align="center"><i><font size="2">{}</font></i></p>'
    foot = line.format("Stand: 09.12.2004 - Rathaus")
    found = article(f"{TEXT}{MORE}{picture}{line.format('Der Markt im letzten Jahr')}<hr>{foot}")
    assert [image.caption for image in found.images] == ["Der Markt im letzten Jahr"]
    set_so = line.format("Der Markt geht weiter im Hof")
    other = article(f"{set_so}{set_so}{picture}{line.format('Der Markt im letzten Jahr')}{set_so}")
    assert [image.caption for image in other.images] == [None]


def test_time_of_an_event_stays_in_the_text() -> None:
    event = "<h2>2.表彰式</h2><p>日時：令和6年7月20日（土曜日）午後1時から<br>会場：林業会館</p>"
    found = article(f'<p class="date">令和6年6月12日<br>林業庁</p>{TEXT}{event}')
    assert found.date == "2024-06-12"
    assert blocks_of(found)[-2:] == ["2.表彰式", "日時：令和6年7月20日（土曜日）午後1時から 会場：林業会館"]
    assert article(f"<p>掲載日時：2024年6月12日</p>{TEXT}{MORE}").date == "2024-06-12"


@pytest.mark.parametrize("town", ["Câmara Municipal de Rio Longo", "Gemeinde Sankt Anton am Berg"])
def test_town_in_the_title_of_the_window_says_nothing(town: str) -> None:
    head = '<div class="sec">Notícias</div><div class="n_data">26-02-2009</div><div class="n_titulo">Biblioteca chega às aldeias</div>'
    text = "A carrinha começa na segunda-feira.<br><br>Leva mil e duzentos livros, explicou o vereador da Cultura."
    html = f"<html><head><title>{town}</title></head><body><div>{head}<div class=n_texto>{text}</div></div></body></html>"
    assert record(html).title == "Biblioteca chega às aldeias"


def test_who_took_a_picture_behind_two_shortened_words() -> None:
    figure = "<figure><img src=/i/a.jpg width=600 height=400><figcaption>Das Wehr. Nuotr. aut. Rasa Petraitė</figcaption></figure>"
    (image,) = article(f"{figure}{TEXT}{MORE}").images
    assert (image.caption, image.credit) == ("Das Wehr.", "Rasa Petraitė")


@pytest.mark.parametrize(("name", "authors"), [("Admin", ()), ("Siti Aminah", ("Siti Aminah",))])
def test_day_of_the_week_is_no_part_of_a_name(name: str, authors: tuple[str, ...]) -> None:
    row = f"<div class=m><span>Oleh {name}</span> <span>Jumat, 12 Maret 2021 14:20 WIB</span> <span>Dilihat 8 kali</span></div>"
    assert article(f"{row}{TEXT}{MORE}").authors == authors
