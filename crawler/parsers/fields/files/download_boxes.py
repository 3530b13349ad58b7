"""Boxes of downloads, by their names and by the headings that say so; whose the files are is told elsewhere."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, once_a_page
from crawler.parsers.fields.files.file_links import is_file, may_be_file
from crawler.parsers.fields.page.inline import element_before, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.patterns import lazy
from crawler.text import normalize_text

# Names of boxes and headings of files: in English and in the languages of European offices.
_BOX_WORDS = frozenset(
    "file download downloads attachment attachments files filelist documents dokumente dokument zalaczniki zalacznik pliki "
    "materialdownload allegati documenti documentos descargas pieces telechargements filelinks wpblockfile fieldtypefile "
    "fichier fichiers ficheros archivos adjuntos anexos anexo bijlagen bijlage allegato datoteke prilozi priloge prilohy priloha "
    "soubory subory liitteet tiedostot failid manused pielikumi faili priedai failai csatolmanyok letoltesek fisiere atasamente "
    "uploads ceuploads documente prilozheniya fajlove fayly dosyalar bilag filer vedlegg bilagor".split()
)
FILES_HEADING = lazy(
    r"(?i)^\W*(?:downloads?|zum (?:download|herunterladen)|(?:documents? )?à télécharger|para (?:descargar|baixar)|da scaricare|dokumente?|bildmaterial|pressebilder|anhänge?|dateien|attachments?|files|documents|załącznik\w*|pliki(?: do pobrania)?|"
    r"materiały(?: do pobrania)?|do pobrania|allegat[io]|documenti|documentos|pièces? jointes?|télécharge\w*|descargar|příloh[ya]|bijlagen?|"
    r"fichiers(?: joints)?|documentos adjuntos|archivos|ficheros|descargas|anexos?|documenten|soubory|ke stažení|súbory|príloh[ya]|na stiahnutie|"
    r"arquivos|belgeler|dokumenti|datoteke|prilozi|prilog[ae]?|liit(?:teet|e)|tiedostot|failid|manused|dokumendid|pielikumi|priedai|dokumentai|"
    r"csatolmány\w*|dokumentumok|letölt\w*|fișiere|atașamente|documente|last ned|ladda ne[dr]|lataa|hent(?= (?:filer|dokument|som)|\W*$)|прикачени файлове|файлове|документи|приложения|файлы|документы|"
    r"вложения|додатки|файли|συνημμένα|αρχεία|έγγραφα|ekler|dosyalar|bilag|filer|dokumenter|vedlegg|bilagor|dokument|annexes?|"
    r"related (?:materials|documents|files|downloads)|[^.!?:]{0,40}\bpdf|첨부(?:\s?파일)?|파일|붙임|(?:相關|相关)?附件|添付(?:資料|ファイル)?|関連資料|المرفقات|ملفات|קבצים(?: מצורפים)?|ไฟล์แนบ|เอกสาร(?:แนบ|ดาวน์โหลด|ที่เกี่ยวข้อง)|(?:tệp|file|tài liệu) đính kèm|lampiran|"
    r"相關(?:檔案|文件|連結)|檔案下載|附檔|文件下載|فایل[\u200c\s]?های (?:پیوست|ضمیمه)|پیوست[\u200c\s]?ها|ضمائم|(?:ال)?مرفقات|الملفات المرفقة|קבצים להורדה|संलग्नक|संलग्न फाइल|"
    r"সংযুক্তি|সংযুক্ত ফাইল|მიმაგრებული ფაილები|დოკუმენტები|կից ֆայլեր|հավելվածներ|sənədlər|қоса берілген файлдар|ilovalar|хавсралт\w*|ឯកសារភ្ជាប់|ເອກະສານຕິດຄັດ|viambatisho|አባሪ(?:ዎች)?)(?!\w)"
)


TITLE_TAGS = frozenset("h2 h3 h4 h5 h6 strong p dt th".split())


def download_box(link: HtmlElement, document: Document) -> HtmlElement | None:
    """The box of downloads around a link: named so, or under a heading that says so."""
    known = _download_boxes(document)
    for level, above in enumerate(link.iterancestors()):
        if level > 6 or above.tag in ("body", "main", "html"):
            return None
        if above not in known:
            known[above] = _is_download_box(above, document)
        if known[above]:
            return above
    return None


@once_a_page
def _download_boxes(document: Document) -> dict[HtmlElement, bool]:
    """What `_is_download_box` said of boxes: each is asked about by all links in it."""
    return {}


def _is_download_box(box: HtmlElement, document: Document) -> bool:
    if not words_of(box).isdisjoint(_BOX_WORDS):
        return True
    before = element_before(box)
    if box.tag in _ROWS:
        for _ in range(_MOST_ROWS):  # each file of a list below one heading has a box of its own
            if before is None or before.tag != box.tag or not _is_row_of_file(before, document):
                break
            before = element_before(before)
    is_head = before is not None and (before.tag in TITLE_TAGS or _is_head(before))
    return (is_head and heads_files(before)) or _begins_with_head(box)


def _is_row_of_file(row: HtmlElement, document: Document) -> bool:
    """Whether a box holds a link to a file, and besides it no more than its type and size."""
    links = [a for a in islice(row.iter("a"), 2) if a.get("href")]
    url = document.absolute(links[0].get("href")) if len(links) == 1 else None
    if url is None or not may_be_file(links[0]) or not is_file(url, links[0]):
        return False
    return len(inline_text(row, set(links))) <= _LONGEST_LABEL


_ROWS = frozenset(("p", "div"))
_MOST_ROWS = 40
_LONGEST_LABEL = 40


def _begins_with_head(box: HtmlElement) -> bool:
    """Whether the first line of a box says that files follow, and is bold or ends with a colon: "<b>Documents joints :</b><br>"."""
    head = next((e for e in islice(box, 2) if e.tag != "hr"), None)
    said = normalize_text(box.text)
    if head is None:
        return False
    if head.tag == "br":
        return (
            said[-1:] in _COLONS and 1 < len(said) < _LONGEST_SAID and FILES_HEADING.match(said) is not None
        )
    if head.tag not in ("b", "strong", "u") or said:
        return False
    after = head.getnext()
    is_line = after is not None and after.tag == "br" and not normalize_text(head.tail).strip(":")
    return is_line and heads_files(head)


_COLONS = (":", "：")
_LONGEST_SAID = 30


def heads_files(heading: HtmlElement | None) -> bool:
    """Whether a short line says that files follow."""
    text = inline_text(heading)
    return len(text) < _LONGEST_HEADING and FILES_HEADING.match(text) is not None


_ATTACHMENTS = lazy(
    r"(?i)\W*(?:downloads?|zum (?:download|herunterladen)|anhänge?|à télécharger|pièces? jointes?|para (?:descargar|baixar)|descargas|"
    r"(?:documentos |archivos )?adjuntos|anexos?|da scaricare|allegat[io]|attachments?|załącznik\w*|(?:pliki |materiały )?do pobrania|bijlagen?|"
    r"příloh[ya]|príloh[ya]|ke stažení|na stiahnutie|bilag(?:or)?|vedlegg|liit(?:teet|e)|pielikumi|priedai|prilozi|csatolmány\w*|atașamente|"
    r"прикачени файлове|вложения|додатки|συνημμένα|ekler|첨부(?:\s?파일)?|(?:相關|相关)?附件|添付(?:資料|ファイル)?|المرفقات|ไฟล์แนบ)\W*"
)
"""Headings whose lists hold files and never pages; "Documents" may have pages of their own."""


def heads_attachments(heading: HtmlElement) -> bool:
    """Whether a line says that attachments follow, and no more."""
    text = inline_text(heading)
    return len(text) < _LONGEST_HEADING and _ATTACHMENTS.fullmatch(text) is not None


_LONGEST_HEADING = 60


def _is_head(box: HtmlElement) -> bool:
    """Whether a box holds a heading alone, as those above TYPO3's elements of content do."""
    return box.tag in ("div", "header") and len(box) == 1 and box[0].tag in TITLE_TAGS
