"""Files that a page states otherwise than by the address: labels, names, signs, headings, buttons."""

from __future__ import annotations

import pytest

from tests.parsers.test_viewers import article

PDF = "application/pdf"


def files(markup: str) -> list[tuple[str, str | None]]:
    return [(one.url.rpartition("/")[2], one.title) for one in article(markup).attachments]


@pytest.mark.parametrize(
    "markup",
    [
        '<p><a href="/dl/4711">Bericht (PDF, 1,2 MB)</a></p>',
        '<p><a href="/dl/4711">Bericht</a> (PDF, 1,2 MB)</p>',
        '<p><a href="/dl/4711">Bericht</a> <span>[pdf - 340 kB]</span></p>',
        '<p><a href="/dl/4711"><b>Bericht</b> <small>PDF-Datei, 340 KB</small></a></p>',
        '<ul><li><a href="/dl/4711">Bericht</a> <span>1,2 MB</span></li></ul>',
        "<table><tr><th>Dokument</th><th>Größe</th></tr><tr><td><a href='/dl/4711'>Bericht</a></td><td>1,2 MB</td></tr></table>",
        '<p><a href="/dl/4711" title="PDF-Datei, 1 MB">Bericht</a></p>',
        '<p><a href="/dl/4711" aria-label="Bericht herunterladen (PDF)">Bericht</a></p>',
        '<p><i class="icon-pdf"></i><a href="/dl/4711">Bericht</a></p>',
        '<p><i class="far fa-file-pdf" aria-hidden="true"></i> <a href="/dl/4711">Bericht</a></p>',
        '<p><a href="/dl/4711"><span class="icon icon-file-word"></span>Bericht</a></p>',
        '<p><img src="/img/icons/pdf.png" alt="PDF"><a href="/dl/4711">Bericht</a></p>',
        '<p><a href="/dl/4711"><img src="/img/icon_pdf_16.gif" alt=""> Bericht</a></p>',
        '<p><a class="pdf" href="/dl/4711">Bericht</a></p>',
        '<h2>Downloads</h2><ul><li><a href="/dl/4711">Bericht</a></li></ul>',
        '<h3>Załączniki:</h3><ul><li><a href="/dl/4711">Bericht</a></li></ul>',
    ],
)
def test_files_under_numbers(markup: str) -> None:
    assert files(markup) == [("4711", "Bericht")]


def test_name_of_a_file_as_the_text() -> None:
    assert files('<p><a href="/files/4711">Bericht_2024.pdf</a></p>') == [("4711", "Bericht_2024.pdf")]
    (found,) = article('<p><a href="/files/4711">Bericht 2024.pdf</a> (12 KB)</p>').attachments
    assert (found.media_type, found.size) == (PDF, 12 * 1024)


@pytest.mark.parametrize(
    "markup",
    [
        '<p>Das Video (12 MB) zeigt <a href="/themen/4711">die Talsperre</a> im Mai.</p>',
        '<p>Das Netz hat 100 MB. <a href="/node/12">Mehr dazu</a></p>',
        '<p><a href="/bericht.html">Bericht (PDF, 1 MB)</a></p>',
        '<p><a href="/bericht/">Bericht (PDF, 1 MB)</a></p>',
        '<p><a class="pdf" href="/node/12/pdf">PDF</a></p>',
        '<p><a class="print-pdf" href="/node/12/pdf">Seite als PDF</a></p>',
        '<p><a href="/node/12/pdf"><img src="/icons/pdf.png" alt="">Als PDF speichern</a></p>',
        '<p><a href="/node/12" title="PDF für alle gestalten">Ohne Hürden</a></p>',
        '<p><a class="word" href="/glossar/12">Talsperre</a></p>',
        '<h3>Dokumente</h3><ul><li><a href="/dok/1">Bericht</a></li></ul>',
        '<h3>Downloads</h3><ul><li><a href="/downloads/berichte">Berichte</a></li></ul>',
        '<h3>Downloads</h3><ul><li><a href="/dl/1.html">Bericht</a></li></ul>',
        "<p><button onclick=\"share('/m/b.pdf')\">Teilen</button></p>",
        '<p><button data-download="b.pdf">Bericht</button></p>',
        "<p><button onclick=\"location.href='/themen'\">Themen</button></p>",
    ],
)
def test_links_to_pages(markup: str) -> None:
    assert files(markup) == []


@pytest.mark.parametrize(
    "markup",
    [
        "<p><button onclick=\"location.href='/m/b.pdf'\">Bericht</button></p>",
        "<p><button onclick=\"window.open('/m/b.pdf', '_blank')\">Bericht</button></p>",
        '<p><span class="link" data-href="/m/b.pdf">Bericht</span></p>',
        '<ul><li data-url="https://www.ufer.example/m/b.pdf">Bericht</li></ul>',
        '<form action="/m/b.pdf"><input type="hidden" name="a" value="1"><button>Bericht</button></form>',
        '<form action="/m/b.pdf"><input type="submit" value="Bericht"></form>',
    ],
)
def test_buttons_that_lead_to_documents(markup: str) -> None:
    assert files(markup) == [("b.pdf", "Bericht")]
