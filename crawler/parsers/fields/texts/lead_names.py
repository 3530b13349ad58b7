"""Names of elements that call them the introduction of an article."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import class_words, words_of

LEAD_WORDS = frozenset(
    "lead leadtext hirlead cikklead newslead newsintro artlead textlead intro introtext introduction "
    "teaser teasertext abstract summary standfirst standdfirst dek deck subheadline subtitle subtitulo "
    "subline excerpt chapo chapeau vorspann anriss anreisser anlauf entradilla sumario sommario occhiello "
    "ingress perex subheadlines zajawka manchet manchete lid lede einleitung bajada copete "
    "catchline hook strapline articleteaser articleintro articlelead articlesummary entrysummary "
    "description attributeshort typestringlong santrauka rezumat povzetek sazetak tiivistelma kokkuvote "
    "zhrnutie souhrn resumo resumen sintesi samenvatting korttekst wstep streszczenie uvod johdanto "
    "inledning bevezeto ozet extracto shorttext untertitel unterzeile podtytul podnaslov preamble sapo "
    "articledesc anons subdeck hometext alcim podnadpis secondtitle ievads sissejuhatus sottotitolo "
    "catenaccio tomtat ringkasan linhafina gravata entradeta accroche inleiding ingressi underrubrik riassunto kivonat "
    "annotation annotace resume haberspot spottext spotmetni".split()
)
"""What the introduction is called by the systems of many countries."""

_NOT_LEAD_WORDS = frozenset(
    "list item items link links related social share meta author authors image img figure caption video gallery "
    "date time breadcrumb nav widget".split()
)
SURE_LEAD_WORDS = frozenset(
    "subtitle subline untertitel subheadline subheadlines podtytul podnaslov standfirst preamble perex sapo documentdescription "
    "chapo vorspann entradilla sommario occhiello ingress unterzeile alcim podnadpis secondtitle sottotitolo "
    "linhafina entradeta ingressi underrubrik haberspot".split()
)
"""Names that nothing else has: what they name is the introduction, however short."""


_BELOW_HEADING = frozenset(("subheading", "subhead"))
"""What the introduction is called where it is no heading: those of parts of a text are called so, too."""


def is_named_lead(element: HtmlElement) -> bool:
    """Whether an element's classes call it the introduction."""
    words = words_of(element)
    if "textwithsummary" in words:  # Drupal's type of the text itself
        return False
    if words.isdisjoint(LEAD_WORDS):
        is_below = not words.isdisjoint(_BELOW_HEADING) and element.tag not in HEADING_TAGS
        return is_below or says_lead(element)
    if "fielditem" in words:  # Drupal's class of the value of any field
        words -= {"item"}
    return words.isdisjoint(_NOT_LEAD_WORDS)


_ROLES = ("id", "data-testid", "data-component", "data-role", "data-gu-name", "data-dot")
"""Where newspapers whose classes are generated name the parts of an article."""


def says_lead(element: HtmlElement) -> bool:
    """Whether an attribute beside the class calls an element the introduction."""
    for role in _ROLES:
        value = element.get(role)
        if value and len(value) < 40:
            words = class_words(value)
            if not words.isdisjoint(_LEAD_ROLES) and words.isdisjoint(_NOT_LEAD_WORDS):
                return True
    return False


_LEAD_ROLES = frozenset(
    "lead intro introtext vorspann standfirst subheadline subtitle sapo dek perex preamble ingress chapo sumario sommario "
    "entradilla copete bajada".split()
)


def is_named_within(paragraph: HtmlElement) -> bool:
    """Whether all of a paragraph is in one element that is called the introduction: `<p><span class=text--lead>`."""
    if paragraph.tag != "p" or len(paragraph) != 1 or (paragraph.text or "").strip():
        return False
    inner = paragraph[0]
    return inner.tag == "span" and not (inner.tail or "").strip() and is_named_lead(inner)


def lead_rule(element: HtmlElement) -> str:
    """What a lead is found by: its name, or where the page declares it."""
    words = words_of(element) & (LEAD_WORDS | _BELOW_HEADING)
    if not words and element.getparent() is not None:
        words = words_of(element.getparent()) & LEAD_WORDS
    return f".{min(words)}" if words else "itemprop description"
