"""The text set below a picture in a box of their own, where nothing calls it a caption; reads no names."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property
from itertools import islice
from typing import NamedTuple
from unicodedata import category

from lxml.html import HtmlElement

from crawler.credit_marks import SENTENCE_ENDS
from crawler.parsers.fields.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.caption_words import CAPTION_WORDS, CONTROL
from crawler.parsers.fields.credits import holds_credit, is_credit, is_lone_credit
from crawler.parsers.fields.dated_lines import is_date_line
from crawler.parsers.fields.inline import element_before, inline_text
from crawler.parsers.fields.leads import is_named_lead
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.picture_boxes import near
from crawler.parsers.fields.select import is_inside
from crawler.parsers.fields.sources import shows_picture
from crawler.text import fold, normalize_text

_LONGEST = 350
"""Characters of the longest text that is a caption though no credit stands with it."""
_LONGEST_CREDITED = 600
_LONGEST_ALONE = 250
"""Characters of the longest that is one since it has a box with its picture."""
_SCRAP = 80
"""Weight from which a block is running text."""
_LONGEST_LABEL = 120
"""Characters of a text that ends as no sentence: it names what is shown, even if it is set as the text is."""
_MOST_PARTS = 4
_MOST_LINKS = 2
_MOST_LINES = 3
_LEAST_LETTERS = 6
_LEAST_SAYING = 12
_LEVELS = 8
_LEAST_ALT = 8

_FRAMES = frozenset("body main article table tbody tr ul ol dl blockquote form".split())
"""What holds a picture and other things: no box of one picture."""
_HOLDERS = frozenset("p div span small em i center font figcaption section td li strong b".split())
_NOT_IN_CAPTIONS = tuple(
    "img h1 h2 h3 h4 h5 h6 ul ol table form input select iframe video audio blockquote".split()
)
_SENTENCE_END = re.compile(rf"[{SENTENCE_ENDS}:][\"'”“»)\]’」]*$")
_CONTACT = re.compile(r"@|\+\d{2}|\d{3}[ /-]?\d{3}|https?://|www\.")


class Below(NamedTuple):
    """The caption's element, and those beside it that hold nothing but a credit."""

    holder: HtmlElement
    credits: list[HtmlElement]


class Setting:
    """How the running text of a page is set, and what it says of itself: neither is the caption of a picture."""

    def __init__(
        self, survey: Survey, container: Block, title: HtmlElement | None, sayings: Collection[str]
    ) -> None:
        self._survey = survey
        self._container = container
        self._title = title
        self._described = sayings
        self.rows: dict[HtmlElement, dict[HtmlElement, HtmlElement]] = {}
        """The cells below those of rows of pictures that were asked about."""

    @cached_property
    def tag(self) -> str | None:
        """The tag of most of the running text."""
        chars: dict[str, float] = {}
        for position in self._survey.subtree(self._container.element):
            block = self._survey.blocks[position]
            if block.weight > 0:
                tag = str(block.element.tag)
                chars[tag] = chars.get(tag, 0.0) + block.weight
        return max(chars, key=lambda tag: chars[tag], default=None)

    @cached_property
    def is_of_paragraphs(self) -> bool:
        """Whether nearly all of the running text is in `p` elements, three or more."""
        blocks = [self._survey.blocks[p] for p in self._survey.subtree(self._container.element)]
        tags = [block.element.tag for block in blocks if block.weight > _SCRAP]
        return tags.count("p") >= max(3, 0.8 * len(tags))

    @cached_property
    def _sayings(self) -> tuple[str, ...]:
        own = (*self._described, fold(inline_text(self._title)))
        return tuple(said for said in own if len(said) > _LEAST_SAYING)

    def is_own(self, text: str) -> bool:
        """Whether a text is the page's title or description: the introduction, or a teaser of the page."""
        folded = fold(text)
        return bool(folded) and any(
            said in folded or (len(folded) > _LEAST_SAYING and folded in said) for said in self._sayings
        )

    def is_text(self, holder: HtmlElement) -> bool:
        """Whether what stands beside a picture, and is not called a caption, is all of the page's text."""
        text = self._container.element
        is_named = holder.tag == "figcaption" or not words_of(holder).isdisjoint(CAPTION_WORDS)
        return not is_named and (holder is text or is_inside(text, {holder}))

    def holds_text(self, box: HtmlElement) -> bool:
        """Whether a box holds as much running text as there is beside it: it is no picture's."""
        whole = self._container
        if box is whole.element or is_inside(whole.element, {box}):
            return True
        block = self._survey.block(box)
        return block is not None and is_inside(box, {whole.element}) and 2 * block.good > whole.good

    def is_below_text(self, element: HtmlElement) -> bool:
        """Whether running text of the page stands above an element."""
        return self._survey.index.get(element, 0) > self._first

    @cached_property
    def _first(self) -> int:
        """The position of the first running text."""
        blocks = self._survey.blocks
        positions = self._survey.subtree(self._container.element)
        return next((p for p in positions if blocks[p].weight > PARAGRAPH), len(blocks))

    def paragraphs(self, element: HtmlElement) -> int:
        """The running texts within an element."""
        block = self._survey.block(element)
        return 0 if block is None else block.running


def find_below(image: HtmlElement, box: HtmlElement, setting: Setting, *, leads_away: bool) -> Below | None:
    """The caption of the picture that a box holds alone: a short text below it, with nothing else around them.

    It is told from a paragraph beside a picture by its setting, by a credit or as a mere label. `leads_away` says that
    the picture links to another page: then the text could be a teaser's, unless a credit or the alternative text
    binds it to the picture.
    """
    if box is image:
        return None
    branch = image
    credits: list[HtmlElement] = []
    for above in near(image, _LEVELS):
        if above.tag in _FRAMES or _has_text_before(branch, above):
            return None
        if normalize_text(branch.tail) or any(normalize_text(e.tail) for e in branch.itersiblings()):
            parts = [above]  # the text is in no element of its own
        else:
            parts = [e for e in branch.itersiblings() if isinstance(e.tag, str) and _says_something(e)]
        if (
            parts
            and above is not box
            and above not in parts
            and all(is_lone_credit(inline_text(e)) for e in parts)
        ):
            credits += parts  # printed over the picture or at its side, with the caption below them
        elif parts:
            below = _choose(parts, image, above, setting, leads_away=leads_away)
            return below._replace(credits=below.credits or credits) if below is not None else None
        if above is box:
            return None
        branch = above
    return None


def find_set_below(image: HtmlElement, box: HtmlElement, setting: Setting) -> HtmlElement | None:
    """The caption of a picture that has a paragraph of its own in the running text: the next paragraph, where it is short
    and set otherwise than the text, all in italics or small, or centred as the picture is.

    Editors without a field for captions write them so. An introduction may be set so too: where no text stands above, it
    has to be centred.
    """
    cell = _cell_below(image, setting)
    if cell is not None:
        text = inline_text(cell)
        return cell if 0 < len(text) <= _LONGEST and _is_said(text) and not setting.is_own(text) else None
    line = _line_below(image)
    if line is not None:
        text = inline_text(line)
        return line if 0 < len(text) <= _LONGEST_SET and _is_said(text) and not setting.is_own(text) else None
    row = image
    for above in near(image, _LEVELS):
        if row is box or above.tag not in _ROWS or normalize_text(above.text) or len(inline_text(above)):
            break
        row = above
    is_bare = row is image
    if (not is_bare and row.tag not in (*_PARAGRAPHS, "figure")) or normalize_text(row.tail):
        return None
    following = next((e for e in row.itersiblings() if isinstance(e.tag, str) and e.tag != "br"), None)
    if following is None or following.tag not in (*_PARAGRAPHS, *_SMALL_HEADINGS):
        return None
    text = inline_text(following)
    if not 0 < len(text) <= _LONGEST_SET or not _is_said(text) or setting.is_own(text) or is_date_line(text):
        return None
    if (
        next(following.iterdescendants(*_NOT_IN_CAPTIONS), None) is not None
        or next(following.iter("a"), None) is not None
    ):
        return None
    if _is_bound(following, text, image):
        return following if not setting.holds_text(following) else None
    if is_bare or following.tag in _SMALL_HEADINGS:
        return None
    is_no_text = following.tag != "p" or not setting.is_below_text(row)  # where paragraphs are the text
    if (
        row.tag != "figure"  # its caption has an element
        and is_no_text
        and _is_label(text)
        and setting.is_of_paragraphs
        and len(list(following.iter(*_PARAGRAPHS))) <= 2
    ):
        return following
    rest = [
        *_paragraphs_near(following, str(following.tag), preceding=False),
        *_paragraphs_near(row, str(following.tag), preceding=True),
    ]
    is_centred = _is_centred(row) and _is_centred(following) and not any(map(_is_centred, rest))
    is_slanted = _is_slanted(following) and not any(map(_is_slanted, rest)) and setting.is_below_text(row)
    return following if rest and (is_centred or is_slanted) else None


def _paragraphs_near(element: HtmlElement, tag: str, *, preceding: bool) -> list[HtmlElement]:
    """The next paragraphs on one side that stand below no picture, and tell how the text is set."""
    found = []
    for other in islice(element.itersiblings(tag, preceding=preceding), 2 * _NEAR):
        above = element_before(other)
        is_below_picture = above is not None and next(above.iter("img", "amp-img"), None) is not None
        if not is_below_picture and inline_text(other) and next(other.iter("img", "amp-img"), None) is None:
            found.append(other)
    return found[:_NEAR]


def _cell_below(image: HtmlElement, setting: Setting) -> HtmlElement | None:
    """The cell under that of a picture, where a row of pictures has a row of their captions below."""
    cell = next((e for e in near(image, 4) if e.tag == "td"), None)
    row = cell.getparent() if cell is not None else None
    if cell is None or row is None or len(row) < 2:
        return None
    if row not in setting.rows:  # each of its pictures asks
        setting.rows[row] = _cells_below(row)
    return setting.rows[row].get(cell)


def _cells_below(row: HtmlElement) -> dict[HtmlElement, HtmlElement]:
    below = next((e for e in row.itersiblings() if e.tag == "tr"), None)
    if below is None or next(below.iter("img"), None) is not None:
        return {}
    cells, captions = (list(r.iterchildren("td", "th")) for r in (row, below))
    if (
        len(cells) != len(captions)
        or any(next(e.iter("img"), None) is None for e in cells)
        or inline_text(row)
    ):
        return {}
    return dict(zip(cells, captions, strict=True))


def _line_below(image: HtmlElement) -> HtmlElement | None:
    """The line in italics or small that follows a picture after a break, and ends at one, where breaks part the text."""
    link = image.getparent()
    branch = link if link is not None and link.tag == "a" and len(link) == 1 else image
    end = branch.getnext()
    if end is None or end.tag != "br" or normalize_text(branch.tail) or normalize_text(end.tail):
        return None
    line = end.getnext()
    if line is None or line.tag not in ("em", "i", "small") or normalize_text(line.tail):
        return None
    following = line.getnext()
    return line if following is not None and following.tag == "br" else None


_ROWS = frozenset("a p div center span figure strong b em i".split())
_PARAGRAPHS = frozenset(("p", "div", "center"))
_SMALL_HEADINGS = frozenset(("h4", "h5", "h6"))
"""Some editors take their size for captions."""
_LONGEST_SET = 200
_NEAR = 3
"""Paragraphs that tell how the text is set."""
_CENTRED = re.compile(r"(?i)text-align\s*:\s*center")


def _is_centred(element: HtmlElement) -> bool:
    """Whether a paragraph is centred by its own markup; WordPress and others have classes for it."""
    return (
        element.tag == "center"
        or (element.get("align") or "").lower() == "center"
        or _CENTRED.search(element.get("style") or "") is not None
        or not _CENTRE_WORDS.isdisjoint(words_of(element))
    )


_CENTRE_WORDS = frozenset(("aligncenter", "textaligncenter", "textcenter", "rtecenter"))


def _is_slanted(element: HtmlElement) -> bool:
    """Whether all that a paragraph says is in italics or small."""
    slanted = [e for e in element.iter("em", "i", "small") if inline_text(e)]
    return bool(slanted) and not inline_text(element, set(slanted))


def _has_text_before(branch: HtmlElement, above: HtmlElement) -> bool:
    if normalize_text(above.text):
        return True
    before = branch.itersiblings(preceding=True)
    return any(normalize_text(e.tail) or (isinstance(e.tag, str) and _says_something(e)) for e in before)


def _says_something(element: HtmlElement) -> bool:
    text = inline_text(element)
    return bool(text) and CONTROL.match(text) is None and not _offers_file(element)


def _offers_file(element: HtmlElement) -> bool:
    """Whether an element is a link to the file of a picture, and says nothing else: "High resolution (jpeg, 2 MB)"."""
    links = [element] if element.tag == "a" else list(element.iter("a"))
    return len(links) == 1 and shows_picture(links[0]) and not inline_text(element, links)


def _choose(
    parts: list[HtmlElement], image: HtmlElement, above: HtmlElement, setting: Setting, *, leads_away: bool
) -> Below | None:
    """The one of the parts that is a caption, when the others are credits."""
    if len(parts) > _MOST_PARTS or setting.holds_text(above):
        return None
    credits = [e for e in parts if is_credit(inline_text(e))] if len(parts) > 1 else []
    others = [e for e in parts if e not in credits]
    if len(others) != 1 or any(e is not image for e in others[0].iter(*_NOT_IN_CAPTIONS)):
        return None
    holder = others[0]
    text = inline_text(holder)
    is_bound = bool(credits) or _is_bound(holder, text, image)
    if not is_bound and (leads_away or (holder is above and not _begins_line(image))):
        return None
    # what shares a box of their own with the picture in a text of paragraphs
    longest = _LONGEST_LABEL if holder is above else _LONGEST_ALONE
    shares_box = holder is above or _innermost(holder).getparent() is above
    is_alone = shares_box and len(text) <= longest and setting.is_of_paragraphs
    if is_alone or _is_set_apart(holder, text, setting, is_bound=is_bound):
        return Below(holder, credits) if _is_caption(holder, text, setting, is_bound=is_bound) else None
    return None


def _begins_line(image: HtmlElement) -> bool:
    """Whether a line ends after a picture: what stands beside icons is their label."""
    following = image.getnext()
    return following is not None and following.tag == "br" and not normalize_text(image.tail)


def _is_bound(holder: HtmlElement, text: str, image: HtmlElement) -> bool:
    """Whether a text tells by itself that it is of the picture: it ends with a credit, or says what `alt` says."""
    return holds_credit(holder) or _agrees(text, image)


def _agrees(text: str, image: HtmlElement) -> bool:
    """Whether a text says what the alternative text or the title of its picture say, and not much else."""
    shown = fold(text)
    said = [fold(image.get(name)) for name in ("alt", "title")]
    return any(
        len(alt) > _LEAST_ALT and ((alt in shown and 2 * len(alt) > len(shown)) or shown in alt)
        for alt in said
    )


def _is_caption(holder: HtmlElement, text: str, setting: Setting, *, is_bound: bool) -> bool:
    if holder.tag not in _HOLDERS or setting.paragraphs(holder) > 1 + is_bound:
        return False
    if len(text) > (_LONGEST_CREDITED if is_bound else _LONGEST) or not _is_said(text):
        return False
    links = [len(inline_text(a)) for a in holder.iter("a")]
    if len(links) > _MOST_LINKS or 2 * sum(links) > len(text) or len(list(holder.iter("br"))) > _MOST_LINES:
        return False
    return not (setting.is_own(text) or is_date_line(text) or any(map(is_named_lead, holder.iter())))


def _is_set_apart(holder: HtmlElement, text: str, setting: Setting, *, is_bound: bool) -> bool:
    return is_bound or _innermost(holder).tag != setting.tag or _is_label(text)


def _is_said(text: str) -> bool:
    """Whether a text has words, announces nothing, and is no line of contacts or prices."""
    # vowels of Indian scripts are marks on their letters
    letters = sum(sign.isalpha() or category(sign)[0] == "M" for sign in text)
    is_wide = text[0] > "\u2e7f"  # a sign of East Asian scripts says as much as two letters
    is_long = letters * (1 + is_wide) >= _LEAST_LETTERS and (" " in text or is_wide)
    return (
        is_long and 2 * letters > len(text) and not text.endswith((":", "：")) and not _CONTACT.search(text)
    )


def _innermost(holder: HtmlElement) -> HtmlElement:
    """The element that holds the text itself."""
    while not normalize_text(holder.text) and not any(normalize_text(e.tail) for e in holder):
        inner = [e for e in holder if isinstance(e.tag, str) and e.tag != "br"]
        if len(inner) != 1:
            break
        holder = inner[0]
    return holder


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and _SENTENCE_END.search(text) is None
