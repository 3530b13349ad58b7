"""What a link prints of its file: type and size, and that it is to be downloaded; texts alone."""

from __future__ import annotations

import re

from crawler.patterns import lazy

TYPES = r"(?:pdf|hwpx?|docx?|xlsx?|pptx?|odt|ods|rtf|zip|csv|jpe?g|png|mp3|epub)"
SIZED = rf"(?:{TYPES}|(?:(?:ms|microsoft)[\s-]?)?(?:word|excel|powerpoint)|(?:adobe\s)?acrobat|winzip)"
"""What stands before a size: the type, or in older lists the program that opens it."""
UNIT = r"(?:[KMG]i?[BO]|[КМГ]Б)"
"""Units of size, also French (Ko, Mo: octets) and Cyrillic."""
FILE_LABEL = re.compile(
    rf"(?i)[(\[（,|–-]?\s*(?:(?:format\w?|fichier|plik|datei|file|archivo|soubor|súbor)\s+)?(?:{SIZED}\b[\s,;、|:–-]*+(?:datei|file|plik)?[\s,;、|:–-]*)?"
    rf"(?<!\d)\d+(?:[.,]\d+)?\s?{UNIT}\b\s*[)\]）]?|[(（]\s*{TYPES}\b[^()（）]*[)）]"
)
_FILE = (
    rf"(?:{TYPES}|datei|dokument\w*|documento?|files?|plik|fichier|archivo|fichero|ficheiro|arquivo|bestand|soubor|súbor|fájl|"
    r"(?:ال)?ملف|فایل|קובץ|ไฟล์|फाइल|ফাইল|tệp|berkas|ֆայլը?|ფაილი|fayl|"
    r"fișierul?|datoteku?|tiedosto|fil|fail|файла?|αρχείου?)"
)
DOWNLOAD_VERBS = (
    r"(?:download(?:en)?|herunterladen|pobierz|télécharger|descargar?|scarica|baixar|descarregar|transferir|stáhnout|stiahnuť|"
    r"letöltése?|descarcă|hent|lataa|ladda ner|last ned|atsisiųsti|lejupielādēt|lae alla|preuzmi|prenesi|изтегли|скачать|"
    r"завантажити|λήψη|indir|ダウンロード|下载|下載|다운로드|डाउनलोड(?:\s(?:करें|गर्नुहोस्))?|ডাউনলোড(?:\sকরুন)?|ڈاؤن\s?لوڈ(?:\sکریں)?|دانلود|تحميل|تنزيل|"
    r"הורד(?:ה|ת)?|ดาวน์โหลด|tải\s(?:về|xuống)|unduh|muat\sturun|ჩამოტვირთვა|ներբեռնել|yüklə(?:yin)?|жүктеу|жүктеп\sалу|yuklab\solish|татаж?(?:\sавах)?|ទាញយក|"
    r"ດາວໂຫ[ຼລ]ດ|ဒေါင်းလုဒ်|බාගත(?:\sකරන්න)?|பதிவிறக்க(?:ம்|வும்)?|pakua|አውርድ|shkarko)"
)
"""To download, in many languages."""
_LOOK = (
    r"(?:view|open|read|voir|consulter|ouvrir|lire|ansehen|anzeigen|öffnen|ver|abrir|vedi|apri|visualizza|visualizar|bekijken?|"
    r"openen|zobacz|otwórz|wyświetl|zobrazit|otevřít|zobraziť|otvoriť|visa|öppna|vis|åpne|åbn|avaa|näytä|vaata|ava|skatīt|"
    r"žiūrėti|pogledaj|otvori|vizualizare|преглед|просмотр|открыть|переглянути|προβολή|görüntüle|عرض|lihat)"
)
"""The same of links that show a file: no part of its name is cut for these words, which begin names, too."""
ACTION = lazy(
    rf"(?i)^\W*(?:accessible version\W+)?(?:{_FILE}[\s-]*){{0,2}}(?:{DOWNLOAD_VERBS}|{_LOOK})"
    rf"(?:\s*\b(?:(?:the|this|as|als|le|la|el|il|o|het|в|en|in)\s+)?(?:{_FILE}|here|hier)\b){{0,2}}\W*$"
)
"""A link that says what to do, not what the file is: "Download", "PDF-Datei herunterladen", India's "Accessible Version : View"."""
DOWNLOADS = lazy(
    rf"(?i)^{DOWNLOAD_VERBS}\s+(?:the|this|le|la|les|el|los|las|il|lo|o|a|os|as|den|die|das|de|het)\s+\w"
)
"""What a link that is set as a button downloads: "Télécharger le discours"."""
LEADING_VERB = lazy(rf"(?i)^{DOWNLOAD_VERBS}\s+(?=\S+\s)")
_VERB_BEFORE = lazy(
    rf"(?i)^(?:pdf[\s-])?{DOWNLOAD_VERBS}(?:\s*:\s*|\s+(?=[«„“\"]|(?-i:[^\W\d_a-zß-ÿа-яіїєґ])))(?P<title>.{{3,}})"
)
"""What to do before the name of the file, which begins anew: "Download Annual report", "Pobierz: Raport"."""
_AS_TYPE = lazy(rf"(?i)\s(?:as|als|en|in|w)\s(?:an?\s)?{TYPES}(?=$|\s?[(\[])")
ACTION_AROUND = lazy(rf"(?i)^\W*{DOWNLOAD_VERBS}\b\W+|(?<!\W)\W+{DOWNLOAD_VERBS}\W*$")


def is_action(text: str) -> bool:
    """Whether a link's text, type and size aside, only says to download."""
    is_short = len(text) < LONGEST_ACTION
    return is_short and (ACTION.match(FILE_LABEL.sub(" ", text)) or TYPE.fullmatch(text)) is not None


TYPE = re.compile(rf"(?i){TYPES}")
"""A link that only says the type: one of several, each with the same text in another format."""
LONGEST_ACTION = 80


def without_bare_type(title: str, url: str) -> str:
    """A file's name without its type in capitals behind it, where nothing sets that apart: "Report of 2021 PDF"; not "Speech as
    PDF"."""
    name, _, kind = title.rpartition(" ")
    is_type = kind.isupper() and kind.lower() in _BARE_TYPES and f".{kind.lower()}" in url.lower()
    return name if is_type and " " in name and _JOINS_TYPE.search(name) is None else title


_BARE_TYPES = frozenset("pdf doc docx xls xlsx ppt pptx zip odt ods odp rtf csv epub".split())
_JOINS_TYPE = lazy(
    r"(?i)(?:\b(?:als|im|as|in|en|au|em|w|jako|a|the|by|per|som|ve|di|format|formato|format[ue]|file|datei|dokument|document|version|via|und|and|et|y|e|i|&)|[^\w)\]\"”»“])$"
)


def without_verb(title: str) -> str:
    """A title without the words before it that say to download, and those behind it that say as what."""
    match = None if is_action(title) else _VERB_BEFORE.match(title)
    if match is None:
        return title
    named = _AS_TYPE.sub("", match["title"])
    quoted = _QUOTED.match(named)
    return f"{quoted[1]}{quoted[2]}" if quoted is not None else named


_QUOTED = re.compile(r"[«„“\"]\s*([^«»„“”\"]+?)\s*[»“”\"]($|\s?[(\[].*)")
