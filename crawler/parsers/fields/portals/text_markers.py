"""Words around the fields of a captured page ("Data publikacji", "Mapa serwisu") and what is between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from crawler.parsers.fields.page.notices import is_archive_notice, is_notice_heading
from crawler.parsers.fields.phrases.labels import DATE_TEXT
from crawler.parsers.fields.portals.text_lines import Block
from crawler.text import fold

_GOVPL = re.compile(
    r"(?i)\bportal gov\.pl$|^przejdź do sekcji stopka gov\.pl$|^pokaż zdjęcie \d+ z galerii\.?$"
    r"|^pierwsza publikacja\b"
)
_FAMILY = re.compile(
    r"(?i)^(?:mapa (?:serwisu|strony)|site map|карта сайту|przejdź do (?:menu głównego|wyszukiwarki))$"
)
_LABELS = (
    "data (?:publikacji|dodania|modyfikacji|aktualizacji|wytworzenia)|dodano|opublikowano|utworzono"
    "|pierwsza publikacja|ostatnia (?:aktualizacja|modyfikacja)|zmodyfikowano|zaktualizowano|aktualizacja"
    "|published|publication date|date of publication|last (?:modified|updated?)"
    "|дата (?:публікації|оновлення|зміни)|опубліковано|оновлено"
)
_ANYWHERE = re.compile(r"(?i)published|last (?:modified|updated?)|publication date|date of publication")
"""Labels that any page in English may have."""
_LABEL_ONLY = re.compile(rf"(?i)^(?:{_LABELS})\s*:?$")
_LABELLED = re.compile(rf"(?i)^(?:{_LABELS})\b")
DATE_LINE = re.compile(rf"(?i)\b(?:{_LABELS})\s*:?\s*(?:{DATE_TEXT.pattern})")
"""A date with its label inside a longer line."""
# Whole lines only, so that a text that speaks of them is left alone.
_END = re.compile(
    r"(?i)^(?:mapa (?:serwisu|strony)|powrót(?: (?:na górę|do).*)?|(?:do|na) góry?|wróć|drukuj|udostępnij"
    r"|wersja do druku|poleć|zobacz (?:także|również|też)|więcej (?:aktualności|wiadomości)|polecamy|©.*"
    r"|copyright.*|wszelkie prawa.*|polityka (?:prywatności|cookies)|(?:kanał )?rss|stopka\b.*|newsletter"
    r"|deklaracja dostępności.*|liczba (?:wejść|odsłon).*|metryka(?: strony)?|(?:rejestr|historia) zmian"
    r"|tweet|adres|media społecznościowe:?|na skróty|site map|карта сайту|back to top|print|share"
    r"|znajdź nas również na)$"
)
# "nestępne" is how gov.pl writes it
_CONTROL = re.compile(
    r"(?i)^(?:pokaż (?:poprzednie|n[ae]st[eę]pne) zdjęcia|pokaż zdjęcie \d+ z galerii\.?|menu|szukaj"
    r"|powiększ(?: zdjęcie)?|następn\w+|poprzedn\w+|przejdź do .*|powrót|strona główna|jesteś tutaj:?"
    r"|zamknij.*|pomiń.*|czytaj dalej|więcej)$"
)
_SECTION_NAMES = re.compile(
    r"(?i)^(?:aktualności|wiadomości|komunikaty|informacje(?: prasowe)?|wydarzenia|ogłoszenia|ostrzeżenia"
    r"|news|events|press releases|новини|media|dla mediów|co nowego|kronika|archiwum(?: aktualności| wiadomości)?)$"
)
_PATH_SEPARATOR = re.compile(r"\s*[»›>→]\s*|\s+/\s+")
_HOME = re.compile(r"(?i)^(?:strona główna|start|home|jesteś tutaj:?|you are here:?)$")
SENTENCE_END = (".", ";", ",", ":")
TITLE_LENGTH = 250
"""A longer line is a paragraph."""
_LINE_LENGTH = 100
"""A date or notice in a longer block is part of the text."""


class Marks(NamedTuple):
    """Where the parts of a captured article stand: positions in the list of blocks."""

    title: int
    first: int
    """The first block that may be text."""
    end: int
    """The first block after the article."""
    dates: dict[int, str]
    """Positions of date lines and their texts, labels included."""
    notices: dict[int, str]


def find_family(blocks: Sequence[Block]) -> str | None:
    """`govpl` or `intracom` by the words of the page; None when it has none of them."""
    texts = [b.text for b in blocks]
    if any(_GOVPL.search(t) for t in texts):
        return "govpl"
    if any(is_labelled_date(t) and not _ANYWHERE.match(t) for t in texts):
        return "intracom"
    if any(
        _LABEL_ONLY.match(t) and not _ANYWHERE.match(t) and DATE_TEXT.match(following)
        for t, following in pairwise(texts)
    ):
        return "intracom"
    if any(is_archive_notice(t) and len(t) < 60 for t in texts):
        return "intracom"
    has_map = any(_FAMILY.match(t) for t in texts)
    return (
        "intracom" if has_map and any(DATE_TEXT.fullmatch(t) or is_labelled_date(t) for t in texts) else None
    )


def is_labelled_date(text: str) -> bool:
    """Whether a line is a date of the page with its label."""
    return (
        len(text) < _LINE_LENGTH and _LABELLED.match(text) is not None and DATE_TEXT.search(text) is not None
    )


def is_control(text: str) -> bool:
    """Whether a line is a control of the page: a button, a step of a gallery."""
    return _CONTROL.match(text) is not None


def is_section_name(text: str) -> bool:
    """Whether a line is a usual name of a news section."""
    return _SECTION_NAMES.match(text) is not None


def path_steps(text: str) -> list[str]:
    """The steps of a path printed in one line, "Strona główna » Aktualności", without home; empty for others."""
    steps = [s.strip() for s in _PATH_SEPARATOR.split(text) if s.strip()]
    return [s for s in steps if not _HOME.match(s)] if len(steps) > 1 and _HOME.match(steps[0]) else []


def find_marks(blocks: Sequence[Block]) -> Marks | None:
    """The places of title, dates, notice and text; None when no title can be told."""
    dates = _date_lines(blocks)
    notices = {
        i: b.text for i, b in enumerate(blocks) if is_archive_notice(b.text) and len(b.text) < _LINE_LENGTH
    }
    labelled = [i for i in dates if not DATE_TEXT.fullmatch(dates[i])]
    anchor = min(labelled or dates or notices, default=None)
    if anchor is None:
        return None
    known = {*dates, *notices}
    title = _find_title(blocks, anchor, known)
    if title is None:
        return None
    first = title + 1
    while first < len(blocks) and is_mark(blocks, first, known):
        first += 1
    end = next((i for i in range(first, len(blocks)) if _is_end(blocks, i, first, dates)), len(blocks))
    return Marks(title, first, end, dates, notices)


def is_mark(blocks: Sequence[Block], position: int, known: set[int]) -> bool:
    """Whether a block is no text: a date, a notice or its heading, a control, a path."""
    text = blocks[position].text
    return position in known or is_notice_heading(text) or is_control(text) or bool(path_steps(text))


def _is_end(blocks: Sequence[Block], position: int, first: int, dates: dict[int, str]) -> bool:
    """Whether the article ends before a block: at the page's service links, or at metrics below the text."""
    return _END.match(blocks[position].text) is not None or (
        position > first and position in dates and not DATE_TEXT.fullmatch(blocks[position].text)
    )


def _date_lines(blocks: Sequence[Block]) -> dict[int, str]:
    """Lines that are dates of the page: labelled, a label with the date on the next line, or a date alone."""
    found: dict[int, str] = {}
    for i, block in enumerate(blocks):
        label = blocks[i - 1].text if i and _LABEL_ONLY.match(blocks[i - 1].text) else ""
        if label and DATE_TEXT.match(block.text) and len(block.text) < _LINE_LENGTH:
            found[i - 1] = f"{label} {block.text}"
            found[i] = block.text if DATE_TEXT.fullmatch(block.text) else found[i - 1]
        elif is_labelled_date(block.text) or DATE_TEXT.fullmatch(block.text):
            found[i] = block.text
    return found


def _find_title(blocks: Sequence[Block], anchor: int, known: set[int]) -> int | None:
    """The block of the title: right after or right before the date, or first of all.

    The page's own title (first line of a WET record) and captions that repeat the title decide; else the block
    after the date, as on INTRACOM pages, unless it is a sentence or the one before it cannot be a section.
    """
    named = _find_by_head(blocks, anchor, known)
    if named is not None:
        return named
    after = _nearest(blocks, range(anchor + 1, min(anchor + 6, len(blocks))), known)
    before = _nearest(blocks, range(anchor - 1, max(anchor - 6, -1), -1), known)
    chosen = after if after is not None else before
    if after is not None and before is not None:
        chosen = _choose(blocks, before, after)
    if chosen is not None and not blocks[chosen].text.endswith(SENTENCE_END):
        return chosen
    # the date stands below the text: the title is the first line that is no section
    usable = [i for i in range(anchor) if _is_usable(blocks, i, known)]
    if usable and is_section_name(blocks[usable[0]].text):
        usable = usable[1:]
    return usable[0] if usable else chosen


def _is_usable(blocks: Sequence[Block], position: int, known: set[int]) -> bool:
    block = blocks[position]
    if not block.text or block.is_item or len(block.text) > TITLE_LENGTH:
        return False
    return not is_mark(blocks, position, known) and not _END.match(block.text)


def _nearest(blocks: Sequence[Block], positions: range, known: set[int]) -> int | None:
    """The first of the positions that is no mark, if it can be a title."""
    for position in positions:
        if not is_mark(blocks, position, known):
            return position if _is_usable(blocks, position, known) else None
    return None


def _find_by_head(blocks: Sequence[Block], anchor: int, known: set[int]) -> int | None:
    """The block nearest to the date with which the first line, "Title - Section - Body", begins."""
    head = fold(blocks[0].text)
    names = {i: fold(b.text) for i, b in enumerate(blocks) if i and _is_usable(blocks, i, known)}
    matching = {i: n for i, n in names.items() if n and len(n) < len(head) and head.startswith(n + " ")}
    if not matching or not re.search(r"\s[-–|]\s", blocks[0].text):
        return None
    longest = max(map(len, matching.values()))
    return min((i for i, n in matching.items() if len(n) == longest), key=lambda i: (abs(i - anchor), -i))


def _choose(blocks: Sequence[Block], before: int, after: int) -> int:
    texts = [fold(b.text) for b in blocks]
    repeats = {i: texts[after + 1 :].count(texts[i]) for i in (before, after)}
    if repeats[before] != repeats[after]:
        return max((before, after), key=lambda i: repeats[i])
    if is_section_name(blocks[before].text):
        return after
    first, second = blocks[before].text, blocks[after].text
    if second.endswith(SENTENCE_END) or len(second) > 2 * len(first) + 40:
        return before
    return before if before == 0 and len(first) > 40 else after
