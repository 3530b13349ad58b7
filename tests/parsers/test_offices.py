"""What pages of offices on systems of their own have around the text: files in rows, heads of releases, foots of old pages, menus."""

from __future__ import annotations

import pytest

from crawler.items import Listing, Record
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from tests.parsers.test_generic import TEXT, page, parse, record
from tests.parsers.test_generic_lines import MORE

KB, MB = 1024, 1024 * 1024


def found(inside: str, title: str = "<h1>Titel der Seite</h1>") -> Record:
    return record(page(f"<div class=q1>{title}{inside}</div>"))


def files_of(inside: str) -> list[tuple[str | None, int | None]]:
    return [
        (file.title, file.size) for file in found(f"<div class=q2>{TEXT}{MORE}</div>{inside}").attachments
    ]


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    "row",
    ["<table><tr><td>Umleitungsplan</td><td><a href='/d/1.pdf'>Download</a> (PDF, 684 kB)</td></tr></table>",
     "<table><tr><td>Umleitungsplan</td><td>684 KB</td><td><a href='/d/1.pdf'>Pobierz</a></td></tr></table>",
     "<ul class=downloads><li>Umleitungsplan: <a href='/d/1.pdf'>PDF</a> <span>684 KB</span></li></ul>"],
)  # fmt: skip
def test_file_is_named_by_its_row(row: str) -> None:
    assert files_of(f"<h2>Dokumente</h2>{row}") == [("Umleitungsplan", 684 * KB)]


def test_one_file_in_two_formats_has_one_name() -> None:
    item = "<ul><li><span>申請須知</span><a href='/Download.ashx?u=a&n=n.pdf'>pdf</a><a href='/Download.ashx?u=b&n=n.odt'>odt</a></li></ul>"
    assert files_of(f"<h4>附件</h4>{item}") == [("申請須知", None), ("申請須知", None)]


def test_label_in_wide_brackets_is_no_part_of_the_name() -> None:
    assert files_of("<h2>関連資料</h2><ul><li><a href='/a.pdf'>公募要領（PDF形式：312KB）</a></li></ul>") == [
        ("公募要領", 312 * KB)
    ]


@pytest.mark.parametrize(
    "address",
    ["/DocumentCenter/View/2210/Leaf-Map", "/home/showpublisheddocument/77", "/LinkClick.aspx?fileticket=aB3",
     "/plan/at_download/file"],
)  # fmt: skip
def test_document_stores_lead_to_files(address: str) -> None:
    article = found(
        f"<div class=q2>{TEXT}<p>Alles zeigt der <a href='{address}'>Plan der Brücke</a>.</p></div>"
    )
    assert [file.title for file in article.attachments] == ["Plan der Brücke"]
    assert [link.type for link in article.links] == ["attachment"]


def test_list_under_its_heading_counts_in_a_box_called_related() -> None:
    box = "<section class=related-content><h2>{}</h2><ul><li><a href='/a.pdf'>Cifras <span>(PDF, 31 KB)</span></a></li></ul></section>"
    assert files_of(box.format("Descargas")) == [("Cifras", 31 * KB)]
    assert files_of(box.format("Otras noticias")) == []


def test_list_of_files_with_sizes_below_the_text_is_no_text() -> None:
    files = "<ul><li><a href='/a.pdf'>Plan der Brücke</a> <span>pdf - 154kB</span></li></ul>"
    article = found(f"<div class=q2>{TEXT}{MORE}{files}</div>")
    assert "Plan der Brücke" not in (article.body or "")
    assert [(file.title, file.size) for file in article.attachments] == [("Plan der Brücke", 154 * KB)]
    written = files.replace("<span>pdf - 154kB</span>", "(pdf, 154 kB)")  # as editors do
    assert "Plan der Brücke" in (found(f"<div class=q2>{TEXT}{MORE}{written}</div>").body or "")
    amid = found(f"<div class=q2>{TEXT}{files}{MORE}</div>")
    assert "Plan der Brücke" in (amid.body or "")


def test_page_of_a_heading_and_a_file() -> None:
    article = found("<div><iframe src='/n.pdf'></iframe><a href='/n.pdf' download>Pobierz</a></div>")
    assert [file.url.rpartition("/")[2] for file in article.attachments] == ["n.pdf"]


# ---------------------------------------------------------------- days


def test_head_of_a_release_in_a_single_row() -> None:
    head = "<table><tr><td><b>FOR IMMEDIATE RELEASE</b><br>P05-11<br>March 15, 2005</td><td>Media Inquiries:<br>Ann Cole</td></tr></table>"
    article = found(f"{head}<h2>Titel der Seite</h2>{TEXT}{MORE}", "")
    assert article.date == "2005-03-15"
    rows = (
        f"<h2>Titel der Seite</h2>{TEXT}{MORE}<table><tr><td>Eröffnung</td><td>15.03.2005</td></tr></table>"
    )
    assert found(rows, "").date is None


def test_state_of_a_text_below_its_day_is_that_of_a_change() -> None:
    state = "<p>Stand: 04.10.2022</p>"
    article = found(f"<p>03.10.2022</p><h1>Titel der Seite</h1>{TEXT}{MORE}{state}", "")
    assert (article.date, article.date_modified) == ("2022-10-03", "2022-10-04")
    alone = found(f"{state}{TEXT}{MORE}")
    assert (alone.date, alone.date_modified) == ("2022-10-04", None)


@pytest.mark.parametrize("foot", ["entry-footer", "itemContentFooter"])
def test_foot_of_an_article_says_when_it_was_changed(foot: str) -> None:
    line = f"<div class={foot}><span>Read <b>981</b> times</span> <span>Last modified on Wednesday, 09 March 2022</span></div>"
    article = found(f"<p class=date>08.03.2022</p><div class=q2>{TEXT}{MORE}</div>{line}")
    assert (article.date, article.date_modified) == ("2022-03-08", "2022-03-09")
    site = line.replace(foot, "site-footer")
    assert found(f"<p class=date>08.03.2022</p><div class=q2>{TEXT}{MORE}</div>{site}").date_modified is None


def test_day_beside_the_buttons_to_share() -> None:
    line = "<div class='{}'><span class=date>12.05.2022</span> <a href='#'>Teilen</a></div>"
    assert found(f"{line.format('date-share')}<h1>Titel der Seite</h1>{TEXT}{MORE}", "").date == "2022-05-12"


# ---------------------------------------------------------------- lines and tables


@pytest.mark.parametrize(
    "text",
    ["Przejdź do treści", "Skip to main content", "Přejít na obsah", "Перейти к содержанию", "Zum Inhalt springen",
     "Video überspringen", "1 / 7", "/ Bildern", "AnteriorSiguiente", "Previous | Next",
     "This site is best viewed using 800 x 600 resolution.", "Did you find what you were looking for?",
     "Ist diese Seite verständlich?"],
)  # fmt: skip
def test_further_lines_of_templates(text: str) -> None:
    assert is_template_line(text)


@pytest.mark.parametrize(
    "text",
    ["Przejdź do treści umowy, zanim ją podpiszesz.", "1 / 7 der Fläche", "Facebook",
     "The bridge is best viewed from the hill.", "Der Inhalt wird zum Teil übersprungen."],
)  # fmt: skip
def test_sentences_and_single_words_are_none(text: str) -> None:
    assert not is_template_line(text)


def test_line_of_both_days_tells_about_the_text() -> None:
    assert is_meta_line("Publisert av Siri Moen. Publisert 17.06.2022 10.12. Sist endret 20.06.2022 08.01")
    assert is_meta_line(
        "Publié le 21 juin 2022 - Mis à jour le 23 juin 2022 - Direction de l'information légale"
    )
    assert not is_meta_line("Publié le 21 juin 2022, le rapport a été mis à jour le 23 juin 2022.")


def test_mark_that_ends_a_release() -> None:
    after = "<p>###</p><p>The Department of Roads builds and keeps all bridges of the state.</p>"
    body = found(f"<div class=q2>{TEXT}{MORE}{MORE}{after}</div>").body or ""
    assert "###" not in body
    assert "Department of Roads" not in body
    rest = after + MORE * 4  # what follows is as long as what stands before
    assert "Department of Roads" in (found(f"<div class=q2>{TEXT}{rest}</div>").body or "")


def test_label_of_links_that_are_left_out() -> None:
    links = "<ul><li><a href='/a'>Die Fähre im Frühling</a></li><li><a href='/b'>Die Fähre im Herbst</a></li></ul>"
    body = found(f"<div class=q2>{TEXT}{MORE}<p>Siehe dazu:</p>{links}</div>").body
    assert body
    assert "Siehe dazu:" not in body


def test_single_row_with_paragraphs_places_them() -> None:
    nav = "<td><p><a href='/'>Start</a></p><p><a href='/reden'>Reden</a></p></td>"
    body = (
        found(
            f"<table><tr>{nav}<td>{TEXT}{MORE}</td></tr></table><p>This site is best viewed using 800 x 600 resolution. Last Updated: 26 May, 2004</p>"
        ).body
        or ""
    )
    assert " | " not in body
    assert len(body.split("\n\n")) == 3
    data = "<table><tr><td><p>Länge</p></td><td><p>120 Meter</p></td></tr><tr><td>Breite</td><td>9 Meter</td></tr></table>"
    assert "Länge | 120 Meter" in (found(f"<div class=q2>{TEXT}{data}{MORE}</div>").body or "")


def test_name_and_office_of_a_speaker_are_no_text() -> None:
    office = "<div class=q3><a href='/ruiz'>Ana Ruiz</a><div>Minister for Infrastructure, Transport and Regional Development</div></div>"
    body = found(f"{office}<div class=q2>{TEXT}{MORE}</div>").body
    assert body
    assert "Minister for" not in body


# ---------------------------------------------------------------- titles and authors


def window(title: str, body: str, url: str) -> str | None:
    html = f"<html><head><title>{title}</title></head><body>{body}<div>{TEXT}{MORE}</div></body></html>"
    return record(html, url=url).title


def test_title_before_the_name_that_the_address_has() -> None:
    url = "https://www.exeter.example/item/12"
    assert window("The Old Wharf - City of Exeter", "", url) == "The Old Wharf"
    assert window("News - City of Exeter", "", url) != "News"


def test_first_part_of_the_window_that_is_a_heading() -> None:
    site = "<div class=logo><a href='/'><h1 class=h1-logo>District Satara</h1></a></div>"
    title = "Soil Health Cards | District Satara, Government of Maharashtra | India"
    assert window(title, f"{site}<h2>Soil Health Cards</h2>", "https://s.example/p/1") == "Soil Health Cards"


def test_title_of_a_speech_says_when_it_was_held() -> None:
    line = "<p align=center><b>Address by the Deputy Minister on the Occasion of Africa Day, Johannesburg, 25 May 2004</b></p>"
    assert (window("Speech", line, "https://d.example/2004/m.htm") or "").startswith("Address by the Deputy")
    place = "<p align=center><b>Johannesburg, 25 May 2004</b></p>"
    assert window("Speech", place, "https://d.example/2004/m.htm") == "Speech"


@pytest.mark.parametrize(
    "line", ["Written by Tunde Bello", "Geschrieben von Karin Thiele", "Escrito por Ana Ruiz"]
)
def test_line_of_the_author_alone(line: str) -> None:
    article = found(f"<div class=q4><span>{line}</span></div><div class=q2>{TEXT}{MORE}</div>")
    assert list(article.authors) == [" ".join(line.split()[2:])]


@pytest.mark.parametrize(
    "line",
    ["Autor: Tunde Bello, 3 maja 2021", "3. května 2021 | Autorka: Tunde Bello", "03.05.2021 - Text: Tunde Bello", "Автор: Tunde Bello · 3 мая 2021",
     "Published: 3 May 2021, Author: Tunde Bello"],
)  # fmt: skip
def test_author_with_a_label_beside_the_day(line: str) -> None:
    article = found(f"<h1>Most nad rzeką</h1><div class=q4>{line}</div><div class=q2>{TEXT}{MORE}</div>")
    assert article.authors == ("Tunde Bello",)


@pytest.mark.parametrize("line", ["3 May 2021 | Place: Tunde Bello", "3 May 2021, Photo: Tunde Bello"])
def test_other_labels_beside_the_day_name_no_author(line: str) -> None:
    article = found(f"<h1>Most nad rzeką</h1><div class=q4>{line}</div><div class=q2>{TEXT}{MORE}</div>")
    assert not article.authors


# ---------------------------------------------------------------- lists


def listing(body: str) -> Listing:
    result = parse(page(body), url="https://www.amt-fuer-wege.example/neues")
    assert isinstance(result, Listing), result
    return result


def test_days_as_terms() -> None:
    rows = "".join(
        f"<dt>2022年4月{20 + n}日</dt><dd><a href='/n/{n}.html'>橋梁点検の結果について {n}</a></dd>"
        for n in range(5)
    )
    result = listing(f"<h1>新着情報</h1><p>最近発表した情報の一覧です。</p><dl>{rows}</dl>")
    assert [item.date_text for item in result.items] == [f"2022年4月{20 + n}日" for n in range(5)]


def test_page_with_a_day_of_its_own_is_no_list() -> None:
    rows = "".join(
        f"<li>0{n}.05.2021 <a href='/n/{n}.html'>Neue Meldung Nummer {n}</a></li>" for n in range(1, 6)
    )
    note = "<p>Die Brücke ist ab Montag gesperrt.</p>"
    assert isinstance(parse(page(f"<h1>Neues</h1>{note}<ul>{rows}</ul>")), Listing)
    html = page(f"<h1>Titel der Seite</h1><p>Vom 12.05.2021</p>{note}<ul>{rows}</ul>")
    assert not isinstance(parse(html), Listing)


def test_labelled_day_and_empty_link_around_the_picture() -> None:
    rows = "".join(
        f"<div class=q3><a href='/n/{n}'><img src='/{n}.jpg' alt=''></a><div>Posted on: May {n}, 2021</div><div><a href='/n/{n}'>Road {n} is closed</a></div></div>"
        for n in range(1, 6)
    )
    items = listing(f"<h1>News</h1><div>{rows}</div>").items
    assert [(item.title_text, item.date_text) for item in items] == [
        (f"Road {n} is closed", f"May {n}, 2021") for n in range(1, 6)
    ]


def test_headline_of_a_card_whose_parts_nothing_names() -> None:
    cards = "".join(
        f"<div><a class=q3 href='/n/{n}'><div>1{n}.05.2021</div><div>Die Straße {n} wird gesperrt</div><div>Das Amt teilte dies heute mit.</div></a></div>"
        for n in range(1, 6)
    )
    items = listing(f"<h1>Neues</h1><div>{cards}</div>").items
    assert [item.title_text for item in items] == [f"Die Straße {n} wird gesperrt" for n in range(1, 6)]


def test_teasers_of_a_menu_have_no_days_and_make_no_list() -> None:
    teaser = "<li><h3><a href='/thema/{0}'>Thema {0} der Stadt</a></h3><p>Alles, was die Stadt dazu tut und plant, steht auf diesen Seiten, mit Adressen und Zeiten.</p></li>"
    menu = f"<ul>{''.join(teaser.format(n) for n in range(12))}</ul>"
    html = page(f"<div>{menu}</div><div><h1>Titel der Seite</h1>{TEXT}{MORE}{MORE}</div>")
    assert not isinstance(parse(html), Listing)
    dated = html.replace("<p>Alles,", "<span>12.05.2021</span><p>Alles,")
    assert isinstance(parse(dated), Listing)


@pytest.mark.parametrize(
    "line",
    ["Last updated 1 hour ago • 4 minute read", "Published 3 hours ago", "vor 2 Stunden aktualisiert", "Aktualisiert vor 3 Minuten",
     "Mis à jour il y a 2 heures", "Opublikowano 2 dni temu", "Обновлено 3 дня назад", "Tempo di lettura: 4 minuti", "4 minuty czytania",
     "約4分で読めます", "1h ago", "Publié il y a 3 jours · Temps de lecture : 3 min"],
)  # fmt: skip
def test_lines_that_count_back(line: str) -> None:
    assert is_meta_line(line)


@pytest.mark.parametrize(
    "line",
    ["The bridge was updated 3 years ago", "3 hours ago the bridge was opened", "Vor 2 Jahren wurde die Brücke gebaut",
     "Updated rules, 3 pages", "Published 3 books in 2 years", "12, 13"],
)  # fmt: skip
def test_lines_that_only_seem_to_count_back(line: str) -> None:
    assert not is_meta_line(line)
