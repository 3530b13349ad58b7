"""What the templates of governments and of the systems that they use set around, beside and amid short texts."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import record

ONE = "Die Fähre am unteren Steg fährt ab Mai jede Stunde über den Fluss, auch am Abend."
TWO = "Das Amt hat dafür zwei Schiffe gekauft, die mit Strom vom eigenen Dach geladen werden."
THREE = "Wer ein Fahrrad mitnimmt, zahlt für die Überfahrt so viel wie für einen Sitzplatz."
TITLE = "Neue Fähre am Steg"
CONTACT = (
    "Pressestelle<br>Amt für Wege<br>Uferstraße 4, 12345 Erlau<br>Telefon 030 1234-567, auch am Abend besetzt"
)


def read(inside: str, above: str = "", lang: str = "de", below: str = "") -> Record:
    head = f"{above}<h1>{TITLE}</h1><p class=when>3. Mai 2024</p>"
    return record(
        f"<html lang={lang}><head><title>{TITLE} | Amt</title></head><body><main><article>{head}{inside}</article>{below}</main></body></html>"
    )


def lines(inside: str, **around: str) -> list[str]:
    return (read(inside, **around).body or "").split("\n\n")


SHORT = ("村の渡し船は五月から川を渡ります。", "船は二隻あり、夜に充電します。", "岸まで段差なく行けます。")


def test_items_of_a_list_above_the_longest_line_of_a_page_of_short_sentences() -> None:
    items = ["六十分ごとに出発", "自転車は無料"]
    listed = "".join(f"<li>{item}</li>" for item in items)
    contact = "<p>道路庁広報室<br>江流市川通り四番地<br>電話〇三の一二三四の五六七八<br>月曜から金曜まで受け付けています</p>"
    text = "".join(f"<p>{line}</p>" for line in SHORT)
    found = lines(f"{text}<ul>{listed}</ul><p>{SHORT[1]}</p><h2>お問い合わせ</h2>{contact}", lang="ja")
    assert found[3:5] == items


def test_lines_about_the_page_above_short_sentences() -> None:
    about = "<ul><li><span>發布單位：</span>公關室</li><li><span>點閱次數：</span>321</li></ul>"
    found = lines(
        f"<div>{about}</div><div class=essay><p>新渡輪五月啟航，每小時一班。</p><p>船隻夜間充電。</p></div>",
        lang="zh-Hant",
    )
    assert found == ["新渡輪五月啟航，每小時一班。", "船隻夜間充電。"]


def test_the_box_of_a_text_that_is_called_for_its_captions() -> None:
    assert lines(f"<div class='essay page-caption-p'><p>{ONE}</p><p>{TWO}</p></div>") == [ONE, TWO]


def test_a_caption_of_one_line_is_none_of_the_text() -> None:
    picture = f"<div><img src=/f.jpg width=900 height=600><p class=caption>{THREE}</p></div>"
    assert lines(f"{picture}<p>{ONE}</p><p>{TWO}</p>") == [ONE, TWO]


@pytest.mark.parametrize(
    "button",
    [
        "<span class=x-flex><span class=x-indicator><span class=x__toggle-label>Öffnen</span></span><span class=x__toggle-title>{}</span></span>",
        "<span class=x__summary-heading>{}</span><span class=x__toggle aria-hidden=true>Zeigen</span>",
    ],
)
def test_what_unfolds_a_panel_is_none_of_its_title(button: str) -> None:
    panel = f"<div><h3><button type=button>{button.format('Wer fährt frei?')}</button></h3><div><p>{THREE}</p></div></div>"
    assert lines(f"<p>{ONE}</p><p>{TWO}</p>{panel}") == [ONE, TWO, "Wer fährt frei?", THREE]


def test_a_button_without_a_part_called_its_title_keeps_its_words() -> None:
    panel = f"<div><h3><button><span>Wer</span> <span>fährt frei?</span></button></h3><div><p>{THREE}</p></div></div>"
    assert lines(f"<p>{ONE}</p><p>{TWO}</p>{panel}")[2] == "Wer fährt frei?"


def test_a_link_to_the_top_of_its_own_box() -> None:
    panel = "<details id=p1><summary>Wer fährt frei?</summary><div><p>{}</p><a href='#{}'>An den Anfang dieses Teils</a></div></details>"
    text = f"<p>{ONE}</p><p>{TWO}</p>"
    assert lines(text + panel.format(THREE, "p1")) == [ONE, TWO, "Wer fährt frei?", THREE]
    assert lines(text + panel.format(THREE, "plan"))[-1] == "An den Anfang dieses Teils"


HERO = "<div class=hero><h1>{title}</h1><div class=row><div><p class=s>{label}</p><p>{name}</p></div><div><p class=s>Datum der Freigabe</p><time datetime=2024-05-03>3.5.24</time></div></div></div>"


def hero(label: str, name: str) -> Record:
    top = HERO.format(title=TITLE, label=label, name=name)
    text = f"<div class=rich><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>"
    return record(
        f"<html lang=de><head><title>{TITLE}</title></head><body><article>{top}{text}</article></body></html>"
    )


def test_the_label_of_a_day_and_an_author_in_a_line_below_its_label() -> None:
    found = hero("Autor", "Jana Lohse")
    assert (found.date, found.authors, (found.body or "").split("\n\n")) == (
        "2024-05-03",
        ("Jana Lohse",),
        [ONE, TWO, THREE],
    )


@pytest.mark.parametrize(("label", "name"), [("Ort", "Jana Lohse"), ("Autor", "Alle 12 Fähren")])
def test_other_pairs_of_lines_name_no_author(label: str, name: str) -> None:
    assert hero(label, name).authors == ()


def test_the_kind_of_a_text_as_a_heading_above_it() -> None:
    text = f"<h2>Pressemitteilung</h2><div><p>{ONE}</p><p>{TWO}</p></div><h2>Kontakt</h2><p>{CONTACT}</p>"
    assert lines(text)[:2] == [ONE, TWO]
    amid = lines(f"<p>{ONE}</p><p>{TWO}</p><h2>Nachrichten</h2><p>{THREE}</p>")
    assert amid == [ONE, TWO, "Nachrichten", THREE]


def test_keywords_below_a_heading_that_ends_with_their_name() -> None:
    row = "<h2>Search for related information by {}:</h2><div><a href=/q?1>Ferries</a> | <a href=/q?2>Rivers</a></div>"
    text = f"<p>{ONE}</p><p>{TWO}</p>"
    assert read(text + row.format("keyword")).tags == ("Ferries", "Rivers")
    assert read(text + row.format("office")).tags == ()


def test_a_picture_beside_the_sign_of_its_type() -> None:
    box = "<div class='{}'><img src=/media/steg.jpg alt=x width=900 height=600><span class=image-caption>Der Steg</span></div>"
    text = f"<p>{ONE}</p>{{}}<p>{TWO}</p><p>{THREE}</p>"
    found = read(text.format(box.format("image file-type-icon-media-link")))
    assert [image.caption for image in found.images] == ["Der Steg"]
    assert read(text.format(box.format("image icon"))).images == ()


SLIDES = "".join(
    f"<div class=item><img src=/m/{n}.jpg alt='' width=900 height=600><div class=info><div class='{{caption}}'>Bild {n} am Steg</div></div></div>"
    for n in (1, 2, 3)
)


def test_a_gallery_that_editors_of_sitecore_insert() -> None:
    text = f"<p>{ONE}</p><p>{TWO}</p>{{}}<h2>Kontakt</h2><p>{THREE}</p>"
    box = f"<div class=gallery-inner><div class=slides>{SLIDES.format(caption='gallery-caption')}</div></div>"
    found = read(text.format(box))
    assert [item.caption for item in found.gallery] == [f"Bild {n} am Steg" for n in (1, 2, 3)]
    assert found.images == ()


FILE = "<div class=d><p>{name} (1,5 MB)</p><a class=btn href=/plan.pdf>Datei herunterladen</a></div>"


def test_a_file_named_in_the_line_before_its_button() -> None:
    text = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><section><h3>Downloads</h3>{{}}</section>"
    found = read(text.format(FILE.format(name="Fahrplan der Fähre")))
    assert [(file.title, file.size) for file in found.attachments] == [("Fahrplan der Fähre", 1572864)]


def test_the_title_of_a_file_goes_before_its_language() -> None:
    card = (
        "<div class=f><div class=f__title>Fahrplan der Fähre</div><div class=f__foot><div>französisch</div><div>(1,5 MB - PDF)</div>"
        "<div><a href=/plan.pdf>Herunterladen</a></div></div></div>"
    )
    assert [f.title for f in read(f"<p>{ONE}</p><p>{TWO}</p>{card}").attachments] == ["Fahrplan der Fähre"]


def test_keywords_in_a_loose_line_above_a_note_for_browsers_without_scripts() -> None:
    tags = "<br><span><a href=/tag/ufer/>Ufer</a></span> <span><a href=/tag/steg/>Steg</a></span><br>"
    note = "<noscript>Bitte schalten Sie Skripte ein, um die Kommentare zu dieser Seite zu sehen.</noscript>"
    found = read(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{tags}<hr>{note}")
    assert (found.tags, (found.body or "").split("\n\n")[-1]) == (("Ufer", "Steg"), THREE)


POST = "<li itemprop=comment itemscope itemtype=http://schema.org/Comment><a href=/user/{n}>nutzer{n}</a><div itemprop=text><p>{text}</p></div></li>"


def test_the_post_that_opens_a_thread() -> None:
    posts = POST.format(n=1, text=f"{ONE}</p><p>{TWO}</p><p>{THREE}") + POST.format(
        n=2,
        text="Das ist schön, endlich fährt sie wieder, und auch die Kinder freuen sich alle sehr darüber.",
    )
    found = record(
        f"<html lang=de><head><title>{TITLE} | Forum</title></head><body><h1>{TITLE}</h1><ul>{posts}</ul></body></html>"
    )
    assert (found.body or "").split("\n\n") == [ONE, TWO, THREE]


def test_other_news_below_a_short_text() -> None:
    items = "".join(
        f"<li><div>02.03.2023</div><div><a href=/news/{n}>{name}</a></div><div>{text}</div></li>"
        for n, name, text in ((1, "Busse zum alten Preis", "Die Preise bleiben noch ein Jahr, wie sie sind."),
                              (2, "Ein Steg für Wanderer", "Am Ulmenweg entsteht bald ein Steg aus Holz."))
    )  # fmt: skip
    text = f"<p>{ONE}</p><p>{TWO}</p><div><h3>{{}}</h3><ul>{items}</ul></div>"
    assert lines(text.format("Weitere Meldungen")) == [ONE, TWO]
    assert "Die Preise bleiben noch ein Jahr, wie sie sind." in lines(text.format("Was bisher geschah"))


def test_an_introduction_named_within_its_paragraph() -> None:
    text = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    lead = "Ab Mai fährt am unteren Steg jede Stunde ein Schiff, das am Dach geladen wird."
    assert read(f"<p class=x-p><span class='x-text x-text--lead'>{lead}</span></p>{text}").lead == lead
    assert (
        read(f"<p class=x-p><span class='x-text--lead'>{lead[:20]}</span>{lead[20:]}</p>{text}").lead is None
    )


def test_the_type_of_a_file_before_its_name_in_a_row() -> None:
    row = "<li><span>PDF</span><div><p>Fahrplan der Fähre</p><p>1.5 MB</p></div><a href=/plan.pdf>Herunterladen</a></li>"
    found = read(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><div><h2>Downloads</h2><ul>{row}</ul></div>")
    assert [(file.title, file.size) for file in found.attachments] == [("Fahrplan der Fähre", 1572864)]


@pytest.mark.parametrize("name", ["table caption-top", "x-table x-table--caption-top"])
def test_a_table_called_for_where_its_caption_stands(name: str) -> None:
    table = f"<table class='{name}'><tr><th>Steg</th><th>Takt</th></tr><tr><td>Oben</td><td>60 min</td></tr></table>"
    found = lines(f"<p>{ONE}</p><p>{TWO}</p>{table}<p>{THREE}</p>")
    assert found == [ONE, TWO, "Steg | Takt", "Oben | 60 min", THREE]


FILE_CARD = (
    "<div class=x-flex><img src=/t.png alt='' width=80 height=110><div><h3><a href=/plan.pdf>Fahrplan der Fähre</a></h3>"
    "<div><a href={}>Herunterladen</a> <span>PDF</span> <span>1.5 MB</span></div></div></div>"
)


def test_a_card_that_leads_to_a_file_alone() -> None:
    text = f"<div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div><div class=m>{{}}</div>"
    found = read(text.format(FILE_CARD.format("/plan.pdf")))
    assert [(file.title, file.size) for file in found.attachments] == [("Fahrplan der Fähre", 1572864)]


def test_a_row_whose_link_names_the_accessible_version() -> None:
    row = "<tr><td>Fahrplan der Fähre</td><td>02/03/2023</td><td><a href=/plan.pdf>Accessible Version : View<span>(1.5 MB)</span></a></td></tr>"
    table = f"<div><table><tr><th>Titel</th><th>Datum</th><th>Datei</th></tr>{row}</table></div>"
    found = read(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{table}")
    assert [(file.title, file.size) for file in found.attachments] == [("Fahrplan der Fähre", 1572864)]


@pytest.mark.parametrize(
    ("below", "count"), [(f"<h2>Kontakt</h2><p>{CONTACT}</p>", 3), (f"<p>{THREE} {ONE}</p>", 0)]
)
def test_slides_above_whom_to_ask_are_a_gallery(below: str, count: int) -> None:
    slides = "".join(
        f"<li class=slide><div class=card><img src=/m/{n}.jpg alt='' width=900 height=600><p>Bild {n} am Steg</p></div></li>"
        for n in (1, 2, 3)
    )
    found = read(f"<p>{ONE}</p><p>{TWO}</p><div class=x-carousel><ol>{slides}</ol></div>{below}")
    assert len(found.gallery) == count
    assert len(found.images) == 3 - count


@pytest.mark.parametrize(
    ("line", "names"),
    [("Posted by Jana Lohse on May 3, 2024", ("Jana Lohse",)), ("Posted on May 3, 2024", ())],
)
def test_an_author_in_a_loose_line_beside_the_title(line: str, names: tuple[str, ...]) -> None:
    top = f"<header class=masthead><div class=row><div class=post-heading><h1>{TITLE}</h1><span class=meta>{line}</span></div></div></header>"
    text = f"<article><div class=row><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></article>"
    found = record(f"<html lang=en><head><title>{TITLE} - Amt</title></head><body>{top}{text}</body></html>")
    assert (found.authors, found.date) == (names, "2024-05-03")


def test_a_kind_of_text_that_heads_the_first_of_several_sections() -> None:
    text = f"<h2>Aktuelles</h2><p>{ONE}</p><p>{TWO}</p><h2>Abfahrt</h2><p>{THREE}</p>"
    assert lines(text)[:2] == ["Aktuelles", ONE]


def test_short_items_of_lists_above_short_steps() -> None:
    goods = ("1 Kürbis, mit Schale gewogen", "200 g Linsen", "3 Zwiebeln")
    values = ("Energie 640 kcal", "Eiweiß 31 g")
    steps = ("Den Kürbis halbieren und backen.", "Die Linsen in Wasser kochen.", "Alles mischen und würzen.")
    listed = (f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>" for items in (goods, values))
    shown = "".join(f"<div class=step-text>{step}</div>" for step in steps)
    found = lines(f"<h4>Zutaten</h4>{next(listed)}<h4>Nährwerte</h4>{next(listed)}<h4>Schritte</h4>{shown}")
    assert [line for line in found if line in goods + values] == [*goods, *values]


@pytest.mark.parametrize(
    ("above", "items"),
    [
        ("<h3>Zutaten</h3>", ("200 g Linsen", "3 Zwiebeln")),
        ("", ("1 Kürbis, mit der Schale gewogen", "200 g Linsen", "3 Zwiebeln")),
    ],
)
def test_short_items_of_a_list_that_is_headed_or_has_a_long_one(above: str, items: tuple[str, ...]) -> None:
    listed = f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
    found = lines(f"{above}<div>{listed}</div><p>{ONE} {TWO}</p><p>{TWO} {THREE}</p>")
    assert [line for line in found if line in items] == [*items]


def test_short_items_of_a_list_above_a_text_are_scraps() -> None:
    listed = "<ul><li>Erlau</li><li>Zeilen</li></ul>"
    assert lines(f"<div>{listed}</div><p>{ONE} {TWO}</p><p>{TWO} {THREE}</p>")[0] == f"{ONE} {TWO}"


def test_an_introduction_below_what_readers_may_report() -> None:
    report = (
        "<ul class=tools><li class=more>Melden<div class=k4><div class=k5>Haben Sie einen Fehler gefunden?</div>"
        "<div class=k6>Bitte markieren Sie die Wörter im Text.</div><div class=k7>Zwei Klicks genügen.</div></div></li></ul>"
        "<figure><img src=/f.jpg width=900 height=600><figcaption>Die Fähre legt am Steg ab.</figcaption></figure>"
    )
    text = f"<div><p>{TWO}</p><p>{THREE * 2}</p></div><div><p>{ONE * 2}</p><p>{TWO * 3}</p></div>"
    found = read(f"<div class=content>{report}<div class=leadIn><p>{ONE}</p></div>{text}</div>")
    assert found.lead == ONE
