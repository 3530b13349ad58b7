"""Captions, attachments and links: what is cut out of printed texts."""

from __future__ import annotations

import pytest

from crawler.items import Anchor, FileLink
from pipelines.attachments import build_attachments, find_media_type, parse_size, strip_label
from pipelines.captions import split_credit
from pipelines.links import build_links, classify_link


@pytest.mark.parametrize(
    ("caption", "credit_text", "expected"),
    [
        ("Uczestnicy spotkania", None, ("Uczestnicy spotkania", None)),
        ("Uczestnicy spotkania. Fot. Jan Kowalski", None, ("Uczestnicy spotkania.", "Jan Kowalski")),
        ("Uczestnicy spotkania fot. Jan Kowalski", None, ("Uczestnicy spotkania", "Jan Kowalski")),
        ("Le pont de bois Photo : Zoé Exemple", None, ("Le pont de bois", "Zoé Exemple")),
        ("Η γέφυρα Φωτογραφία: Άννα Δείγμα", None, ("Η γέφυρα", "Άννα Δείγμα")),
        ("木の橋 撮影：見本花子", None, ("木の橋", "見本花子")),
        ("木の橋 写真：見本花子", None, ("木の橋", "見本花子")),
        ("旧码头的木桥今年重新开放。来源：江安晚报", None, ("旧码头的木桥今年重新开放。", "江安晚报")),
        ("Medinis tiltas. Šaltinis: Ona Pavyzdytė", None, ("Medinis tiltas.", "Ona Pavyzdytė")),
        ("الجسر الخشبي تصوير: سامر", None, ("الجسر الخشبي", "سامر")),
        ("Uczestnicy (fot. Jan Kowalski)", None, ("Uczestnicy", "Jan Kowalski")),
        ("Minister przy pracy © Agencja / Nowak", None, ("Minister przy pracy", "Agencja / Nowak")),
        ("Quelle: THW", None, (None, "THW")),
        ("Das Wehr am Morgen; Fotografin: Ada Weir", None, ("Das Wehr am Morgen", "Ada Weir")),
        ("Das Wehr am Morgen. Urheber: Ada Weir", None, ("Das Wehr am Morgen.", "Ada Weir")),
        ("Das Wehr; im Hintergrund: Ada Weir", None, ("Das Wehr; im Hintergrund: Ada Weir", None)),
        ("La diga all'alba", "Foto di Ada Weir", ("La diga all'alba", "Ada Weir")),
        ("La diga all'alba", "Foto di gruppo", ("La diga all'alba", "Foto di gruppo")),
        (
            None,
            "Herbst auf der Alm © Muster Werbung / Eva Lang",
            ("Herbst auf der Alm", "Muster Werbung / Eva Lang"),
        ),
        (None, "© Muster Werbung", (None, "Muster Werbung")),
        ("Das Foto zeigt den Hafen/Kai", None, ("Das Foto zeigt den Hafen/Kai", None)),
        ("Privat", None, (None, "Privat")),
        ("Privat krankenversichert", None, ("Privat krankenversichert", None)),
        ("Haus am See —", "Eva Lang", ("Haus am See", "Eva Lang")),
        ("海辺の家 写真を拡大", None, ("海辺の家", None)),
        ("Die Alm Bild vergrößern", None, ("Die Alm", None)),
        ("工廠已經重新開工。 圖／報社", None, ("工廠已經重新開工。", "報社")),
        ("開通前の橋 (撮影：佐野健)", None, ("開通前の橋", "佐野健")),
        ("开通前的新桥（摄影：李建国）", None, ("开通前的新桥", "李建国")),
        ("開通前の橋", "撮影：佐野健", ("開通前の橋", "佐野健")),
        ("الجسر قبل افتتاحه (تصوير: سامي الحداد)", None, ("الجسر قبل افتتاحه", "سامي الحداد")),
        ("Pflanzung am OrtsrandFoto: Eva Lang", None, ("Pflanzung am Ortsrand", "Eva Lang")),
        ("Δεντροφύτευση στην πέτραΦωτογραφία: Νίκος", None, ("Δεντροφύτευση στην πέτρα", "Νίκος")),
        ("Mein iPhoto: der Wald", None, ("Mein iPhoto: der Wald", None)),
        ("圖書館開放", None, ("圖書館開放", None)),
        ("© BMI", None, (None, "BMI")),
        (
            "Die Werft im Mai",
            "n/a",
            ("Die Werft im Mai", None),
        ),  # what systems print where nobody was entered
        ("Die Werft im Mai", "Foto: undefined", ("Die Werft im Mai", None)),
        ("Die Werft im Mai", "© ---", ("Die Werft im Mai", None)),
        ("Die Werft im Mai", "Foto: (Ada Weir", ("Die Werft im Mai", "Ada Weir")),
        ("Die Werft im Mai", "Foto: Ada Weir)", ("Die Werft im Mai", "Ada Weir")),
        ("Die Werft im Mai", "Foto: Ada Weir (Hafenamt)", ("Die Werft im Mai", "Ada Weir (Hafenamt)")),
        ("Foto: Anna Przykład", None, (None, "Anna Przykład")),
        ("Zdjęcie grupowe uczestników", None, ("Zdjęcie grupowe uczestników", None)),
        ("Die Ministerin Foto: BMI", "BMI", ("Die Ministerin", "BMI")),
        ("Die Ministerin", "© BMI / Muster", ("Die Ministerin", "BMI / Muster")),
        ("Ein Bild: so schön", None, ("Ein Bild: so schön", None)),
        ("Das Bild zeigt die Quelle der Donau", None, ("Das Bild zeigt die Quelle der Donau", None)),
        ("Откриване на моста. Снимка: Пресцентър", None, ("Откриване на моста.", "Пресцентър")),
        ("A hídavatás. Fotó: Minta Anna", None, ("A hídavatás.", "Minta Anna")),
        ("Der Weg (Symbolbild: E. Muster/Bank)", None, ("Der Weg", "E. Muster/Bank")),
        ("Foto und Styling: Erika Muster", None, (None, "Erika Muster")),
        ("Der Weg", "Bild 1 von 4 © Erika Muster", ("Der Weg", "Erika Muster")),
        ("Der Weg", "(Foto: Erika Muster)", ("Der Weg", "Erika Muster")),
        ("Der Weg", "Erika Muster)", ("Der Weg", "Erika Muster")),
        ("Der Weg", "[Foto: Erika Muster]", ("Der Weg", "Erika Muster")),
        ("Der Weg", "Erika Muster]", ("Der Weg", "Erika Muster")),
        ("山の道", "（写真：山田花子）", ("山の道", "山田花子")),
        ("Foto: Jan Wzór (Agencja)", None, (None, "Jan Wzór (Agencja)")),
        ("Archivfoto: EM - Der Weg am Ufer", "Archivfoto: EM", ("Der Weg am Ufer", "EM")),
        ("Der Weg", "Photo by Erika Muster", ("Der Weg", "Erika Muster")),
        ("Der Weg", "Picture by Erika Muster", ("Der Weg", "Erika Muster")),
        ("Der Weg", "Foto von Erika Muster", ("Der Weg", "Erika Muster")),
        ("Der Weg", "Photo by -", ("Der Weg", None)),
        ("Der Weg", "agentur/Erika Muster | AGENTUR/Erika Muster", ("Der Weg", "agentur/Erika Muster")),
        ("Der Weg", "Erika Muster/Agentur | Erika Muster", ("Der Weg", "Erika Muster/Agentur")),
        ("Der Weg", "Agentur | Erika Muster", ("Der Weg", "Agentur | Erika Muster")),
        ("Photo by the river", None, ("Photo by the river", None)),
        ("Symbolbild: Ein Kai im alten Hafen", None, ("Symbolbild: Ein Kai im alten Hafen", None)),
        ("Photo: A pier in the fog", None, ("Photo: A pier in the fog", None)),
        ("Foto: Ein Boot für alle e. V.", None, (None, "Ein Boot für alle e. V.")),
        ("© Eine Insel Netz Nord", None, (None, "Eine Insel Netz Nord")),
        ("Quelle: Eine Studie der Hochschule", None, (None, "Eine Studie der Hochschule")),
        ("Photo: A Muster and E Muster", None, (None, "A Muster and E Muster")),
        ("Foto: Un Mondo Nuovo", None, (None, "Un Mondo Nuovo")),
        ("Crediti fotografici: Erika Muster", None, (None, "Erika Muster")),
        ("Autor fotografie: Erika Muster", None, (None, "Erika Muster")),
        ("Der Weg", "foto Agentur", ("Der Weg", "Agentur")),
        ("Der Weg", "Foto Agentur", ("Der Weg", "Foto Agentur")),
        ("Muster feiert den Sommer", "Muster", ("Muster feiert den Sommer", "Muster")),
        ("", "", (None, None)),
        (None, None, (None, None)),
        ("\u00a0 \u00ad", None, (None, None)),
    ],
)
def test_credit_apart_from_caption(caption: str, credit_text: str, expected: tuple[str, str]) -> None:
    assert split_credit(caption, credit_text) == expected


@pytest.mark.parametrize(
    ("text", "size"),
    [("298KB", 305152), ("(PDF, 1,5 MB)", 1572864), ("2.0 GB", 2147483648), ("512 B", 512), ("1 234 bajtów", 1234),
     ("12 kB", 12288), ("pdf, 1,5 Mt", 1572864), ("PDF 234 kt", 239616), ("Päästöt 5 Mt", None), ("PDF", None), ("2015 Bericht", None), (None, None),
     ("1,234 KB", 1234 * 1024),
     ("1,5 KB", 1536), ("0,345 KB", 353), ("39.436 kB", 40382), ("345 Kilobyte", 345 * 1024), ("1,2 Megabytes", 1258291), ("8 000 000 GB", 8_000_000 * 1024**3), ("9000000 GB", None), ("99999999999999999999 GB", None), (f"{'9' * 400} MB", None)],
)  # fmt: skip
def test_sizes(text: str, size: int | None) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(
    ("title", "stripped"),
    [("Raport (PDF, 298KB)", "Raport"), ("Raport [plik pdf 1,5 MB]", "Raport"), ("Raport (2015)", "Raport (2015)"),
     ("Raport (wersja robocza)", "Raport (wersja robocza)"), ("(PDF)", "(PDF)"), ("Raport", "Raport"),
     ("Rapport (nouvelle fenêtre, PDF, 345 Ko)", "Rapport"), ("Piano (formato PDF, dimensione 345 KB)", "Piano"),
     ("Bericht PDF-Dokument [2.3 MB]", "Bericht"), ("How to sign a PDF document (PDF, 1 MB)", "How to sign a PDF document"), ("Hinweise zum PDF-Dokument (PDF)", "Hinweise zum PDF-Dokument"), ("Fahrplan (neues Fenster)", "Fahrplan (neues Fenster)"), ("PDF-Dokument [2.3 MB]", "PDF-Dokument"), ("Das PDF-Dokument (Entwurf)", "Das PDF-Dokument (Entwurf)"),
     ("Aikataulu (pdf, 1,5 Mt)", "Aikataulu"), ("Päästöt (5 Mt)", "Päästöt (5 Mt)"),
     ("Calendar (PDF) [312KB]", "Calendar"), ("Calendar (2) [312KB]", "Calendar (2)"), ("Meldung (application/pdf 145.2 KB)", "Meldung"), ("How to read it (application)", "How to read it (application)"), ("(PDF) [312KB]", "(PDF)")],
)  # fmt: skip
def test_labels_are_cut_from_titles(title: str, stripped: str) -> None:
    assert strip_label(title) == stripped


def test_media_type_by_ending_then_label() -> None:
    assert find_media_type("https://a.pl/x/Raport.PDF?v=2") == "application/pdf"
    assert find_media_type("https://a.pl/attachment/1", "przetarg.docx").endswith("wordprocessingml.document")  # type: ignore[union-attr]
    assert find_media_type("https://a.pl/attachment/1", "Raport (PDF, 3 MB)") == "application/pdf"
    assert find_media_type("https://a.pl/attachment/1", "Raport") is None
    assert find_media_type("https://a.pl/raport.pdf/@@download/file", "Raport") == "application/pdf"
    assert find_media_type("https://a.pl/raport.pdf/strony/1", "Raport") is None
    assert find_media_type("https://a.pl/download.php?id=3&file=files/pm.pdf", "Raport") == "application/pdf"


def test_one_file_offered_twice_is_one_attachment() -> None:
    files = [FileLink(url="https://a.pl/1.pdf", title_text="Raport (PDF, 1 KB)"),
             FileLink(url="https://a.pl/1.pdf#page=2", title_text="zobacz")]  # fmt: skip
    (attachment,) = build_attachments(files)
    assert (attachment.title, attachment.media_type, attachment.size) == ("Raport", "application/pdf", 1024)


@pytest.mark.parametrize(
    ("url", "kind"),
    [("mailto:a@b.pl", "email"), ("https://www.gov.pl/web/x/y", "internal"), ("https://example.org/", "external"),
     ("https://example.org/a/raport.pdf", "attachment"), ("https://www.gov.pl/attachment/1", "attachment"),
     ("https://example.org/photo.jpg", "external"), ("http://[::1", "external")],
)  # fmt: skip
def test_link_types(url: str, kind: str) -> None:
    assert classify_link(url, ["www.gov.pl"], {"https://www.gov.pl/attachment/1"}) == kind


def test_relative_links_of_a_page_without_address_are_its_own_sites() -> None:
    assert classify_link("/pl/wiadomosci", [], ()) == "internal"
    assert classify_link("tel:+48221234567", ["www.gov.pl"], ()) == "external"


def test_repeated_links_stay_repeated() -> None:
    anchors = [Anchor("https://a.pl/", " x\u00a0y "), Anchor("https://a.pl/", "z")]
    assert [link.text for link in build_links(anchors, ["a.pl"], [])] == ["x y", "z"]


@pytest.mark.parametrize(
    "text", ["(c) Amt für Wege", "Foto: (c) Amt für Wege", "((c) Amt für Wege)", "© © Amt für Wege"]
)
def test_marks_before_a_credit_go_however_many(text: str) -> None:
    assert split_credit(None, text) == (None, "Amt für Wege")


def test_signs_that_point_to_the_picture_are_no_part_of_the_caption() -> None:
    assert split_credit("The old lock. 📷 Ann Lee") == ("The old lock.", "Ann Lee")
    assert split_credit("Das alte Wehr 📸: Ida Krug") == ("Das alte Wehr", "Ida Krug")
    assert split_credit("A régi zsilip. Fénykép: Kis Anna") == ("A régi zsilip.", "Kis Anna")
    assert split_credit("▲ 북쪽에서 바라본 새 다리. 사진: 이도현") == ("북쪽에서 바라본 새 다리.", "이도현")
    assert split_credit("◀새 다리") == ("새 다리", None)


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        (
            "Fotos: Wer noch welche hat, kann sie bis zum Freitag im Amt am Ufer abgeben.",
            ("Fotos: Wer noch welche hat, kann sie bis zum Freitag im Amt am Ufer abgeben.", None),
        ),
        (
            "Foto: Archiv des Museums für die Geschichte von Stadt und Fluss.",
            (None, "Archiv des Museums für die Geschichte von Stadt und Fluss"),
        ),
        ("Photo: courtesy of the Museum of the River", (None, "courtesy of the Museum of the River")),
    ],
)
def test_sentence_behind_a_word_for_pictures_is_told_not_named(
    caption: str, expected: tuple[str | None, str | None]
) -> None:
    assert split_credit(caption) == expected
