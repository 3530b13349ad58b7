"""Names of authors in the lines that pages print: labels, photographers, addresses and days are none."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.author_names import names_in

LINES = {
    "Erstellt von Ida Krug": ["Ida Krug"],
    "Ein Gastbeitrag von Ida Krug": ["Ida Krug"],
    "Written by: Ann Hill": ["Ann Hill"],
    "Author: By Ann Hill": ["Ann Hill"],
    "Interview: Ida Krug": ["Ida Krug"],
    "Interview: Ida Krug Foto: Max Lamm": ["Ida Krug"],
    "Text: Ida Krug / Fotos: Max Lamm": ["Ida Krug"],
    "Ida Krug Fr, 11. März 2022": ["Ida Krug"],
    "Ida Krug, 11. März 2022": ["Ida Krug"],
    "Petr Kos pondělí, 11. března 2022 - 10:15": ["Petr Kos"],
    "Ida Krug (krug@blatt.example)": ["Ida Krug"],
    "www.blatt.example | Ida Krug": ["Ida Krug"],
    "Rédigé par Luc Petit": ["Luc Petit"],
    "Scritto da Anna Riva": ["Anna Riva"],
    "Di Anna Riva": ["Anna Riva"],
    "Napsal Petr Kos": ["Petr Kos"],
    "Γράφτηκε από Άννα Μαυρή": ["Άννα Μαυρή"],
    "كتب بواسطة ليلى حداد": ["ليلى حداد"],
    "Scris de Ana Pop": ["Ana Pop"],
    "Escrit per Anna Riu": ["Anna Riu"],
    "Di Maio": ["Di Maio"],
    "Da Silva": ["Da Silva"],
    "Автор: Олег Белов": ["Олег Белов"],
    "質問者：あおい": ["あおい"],
    "Ida Krug, Max Lamm und Eva Rot": ["Ida Krug", "Max Lamm", "Eva Rot"],
    "Ida Krug, dpa": ["Ida Krug, dpa"],
    "Amt für Gesundheit, Familie und Jugend": ["Amt für Gesundheit, Familie und Jugend"],
    "Staff and news service reports": ["Staff and news service reports"],
    "Ann Hill, AP National Writer": ["Ann Hill"],
    "Ann Hill, Staff Writer": ["Ann Hill"],
    "Ida Krug, Redakteurin": ["Ida Krug"],
    "Ann Writer": ["Ann Writer"],
    "AP Correspondent": [],
    "(Lautertal - Blatt)": [],
    "Posted": [],
    "Artikel von:": [],
    "Foto: Max Lamm": [],
    "Фото: Олег Белов": [],
    "Снимка: агенция": [],
    "zvg": [],
    "blatt.example.com": [],
    "krug[at]blatt.example": [],
    "/idakrug": [],
    "----": [],
    "anónimo": [],
    "Publisert: 11. mars 2022": [],
    "Eine Kundin sagt zu uns dass sie immer wieder gern hier kauft": [],
}


@pytest.mark.parametrize(("line", "names"), LINES.items())
def test_names_in_a_line(line: str, names: list[str]) -> None:
    assert names_in(line) == names
