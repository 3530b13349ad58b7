"""Files offered for download: title, media type and size out of what the page prints; never fetched."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, unquote, urlsplit

from crawler.items import Attachment, FileLink
from crawler.text import normalize_text, spell_alike
from crawler.urls import canonical_url

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "dot": "application/msword",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "rtf": "application/rtf",
    "txt": "text/plain",
    "csv": "text/csv",
    "xml": "application/xml",
    "json": "application/json",
    "zip": "application/zip",
    "rar": "application/vnd.rar",
    "7z": "application/x-7z-compressed",
    "gz": "application/gzip",
    "epub": "application/epub+zip",
    "ics": "text/calendar",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "wav": "audio/wav",
    "avi": "video/x-msvideo",
    "mov": "video/quicktime",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "svg": "image/svg+xml",
    "eps": "application/postscript",
    "gml": "application/gml+xml",
    "kml": "application/vnd.google-earth.kml+xml",
}
"""Media types by file ending: those registered with IANA for the formats that offices publish."""

_UNITS = {"k": 1024, "m": 1024**2, "g": 1024**3, "к": 1024, "м": 1024**2, "г": 1024**3}
_LARGEST = 1 << 53
"""What 64-bit columns, and numbers of JSON in any program, still hold exactly. No file is near it: what a page prints so is
a serial number, or several run together."""
_BYTE = frozenset("boб")
"""First letters of the words for byte: byte, octet, байт."""
_SIZE = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3}(?:[ .]\d{3})+(?![\d,])|\d+(?:[.,]\d+)?)\s?"
    r"(?P<unit>[KMG]i?B|[KMG]o|(?:kilo|mega)bytes?|[КМГ]Б|bajt(?:y|ów)?|bytes?|octets?|байт|B)\b",
    re.IGNORECASE,
)
_FINNISH_SIZE = re.compile(
    rf"(?i:\b(?:{'|'.join(sorted(MEDIA_TYPES))}))[\s,:;|–-]+(?P<number>\d+(?:[.,]\d+)?)\s?(?P<unit>[kKM]t)\b"
)
"""A size behind the type of the file alone, with the Finnish word for byte (tavu): kt and Mt are weights elsewhere."""
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[ .,]\d{3})+")
"""Thousands; of KB with a comma alone, for the Commission prints "39.436 kB" and means a small file."""
_BRACKET = re.compile(r"\s*[(\[](?P<inner>[^()\[\]]*)[)\]]\s*$")
_TYPE_WORDS = frozenset(MEDIA_TYPES) | {
    "plik",
    "datei",
    "file",
    "format",
    *"ms microsoft word excel powerpoint adobe acrobat winzip".split(),
    "download",
    "pobierz",
    "barrierefrei",
    "accessible",
    *"formato formát formatas formatu fichier fichero arquivo bestand soubor súbor datoteka fájl fișier файл αρχειο".split(),
    *"tiedosto fil fail dosya nicht pages strony stron seiten pagina s".split(),
}
_BESIDE_TYPE = _TYPE_WORDS | frozenset(
    "size taille poids grösse groesse dimensione dimensioni peso tamaño tamanho rozmiar velikost "
    "nouvelle fenêtre new window neues fenster nuova finestra nueva ventana nowe okno".split()
)
"""With what else stands in a bracket with them, spelt alike: "(nouvelle fenêtre, PDF, 345 Ko)"."""
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,5})$")


def parse_size(text: str | None) -> int | None:
    """Bytes of a printed size ("298KB", "1,5 MB"; KB and MB count 1,024); None when there is none."""
    said = normalize_text(text)
    match = _SIZE.search(said) or _FINNISH_SIZE.search(said)
    if not match:
        return None
    number = match["number"]
    unit = match["unit"].lower()
    if _GROUPED.fullmatch(number) and (
        unit[0] in _BYTE or " " in number or (unit[0] == "k" and "," in number)
    ):
        value = float(re.sub(r"[ .,]", "", number))
    else:
        value = float(number.replace(" ", "").replace(",", "."))
    size = value * (1 if unit[0] in _BYTE else _UNITS[unit[0]])
    return round(size) if size < _LARGEST else None


def find_media_type(url: str, *labels: str | None) -> str | None:
    """Media type by the address's file ending, else by an ending or type name in the labels; else None."""
    parts = urlsplit(url)
    values = [value for _, value in parse_qsl(parts.query)]  # download.php?file=a.pdf
    path = unquote(parts.path)
    for name in (path, path.partition("/@@")[0], *values):  # plan.pdf/@@download/file, as Plone writes it
        ending = _ENDING.search(name)
        if ending and ending[1].lower() in MEDIA_TYPES:
            return MEDIA_TYPES[ending[1].lower()]
    for label in labels:
        text = normalize_text(label)
        found = _ENDING.search(text)
        if found and found[1].lower() in MEDIA_TYPES:
            return MEDIA_TYPES[found[1].lower()]
        bracket = _BRACKET.search(text)
        for word in re.findall(r"[A-Za-z0-9]+", bracket["inner"] if bracket else ""):
            if word.lower() in MEDIA_TYPES:
                return MEDIA_TYPES[word.lower()]
    return None


def strip_label(title: str) -> str:
    """The title without a closing bracket that only tells type and size: "Report (PDF, 298KB)" is "Report"."""
    match = _BRACKET.search(title)
    if not match:
        return title
    rest = _FINNISH_SIZE.sub(" ", _SIZE.sub(" ", match["inner"])).replace("application/", " ")
    words = re.findall(r"[^\W_]+", spell_alike(rest))
    tells = len(rest) < len(match["inner"]) or not _TYPE_WORDS.isdisjoint(words)
    is_label = tells and _BESIDE_TYPE.issuperset(words)
    if not is_label or not match.start():
        return title
    # some write type and size in brackets of their own: "Report (PDF) [298KB]"
    return strip_label(_TYPE_BEHIND.sub(r"\1", title[: match.start()]).strip())


_TYPE_BEHIND = re.compile(
    r"\b([^\W_a-zß-ÿ]\w*)[\s,|–-]+(?i:pdf|word|excel)[\s-](?i:dokument|datei|document|file)\s*$"
)
"""The type before a bracket with the size: "Report PDF-Dokument [2.3 MB]"; behind a small word, "How to open a PDF document",
it belongs to the title."""


def _without_name(title: str, url: str) -> str:
    """The title without the name of the file, where a card of the file shows that below it."""
    name = unquote(url.partition("?")[0].rpartition("/")[2])
    return title.removesuffix(f" {name}").strip() or title if "." in name else title


def build_attachments(files: Iterable[FileLink]) -> tuple[Attachment, ...]:
    """The files as the record has them, each address once."""
    found: dict[str, Attachment] = {}
    for link in files:
        title = normalize_text(link.title_text)
        label = normalize_text(link.label_text)
        attachment = Attachment(
            url=link.url,
            title=_without_name(strip_label(title), link.url) or None,
            media_type=find_media_type(link.url, f"({label})" if label else None, label, title),
            size=parse_size(label) or parse_size(title),
        )
        found.setdefault(canonical_url(link.url), attachment)
    return tuple(found.values())
