"""Each word of the tables is found through the function that asks for it: as written, in capitals, and with a typesetter's signs."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from crawler.parsers.fields.page.marks import Mark, mark_of_names, parts_of
from crawler.parsers.fields.phrases import (
    archive_words,
    author_names,
    box_names,
    challenge_words,
    comment_words,
    date_words,
    file_labels,
    list_words,
    meta_lines,
    more_words,
    next_words,
    office_names,
    people_words,
    picture_headings,
    pitches,
    refusal_words,
    related_words,
    signed_lines,
    template_phrases,
)
from crawler.parsers.fields.phrases.template_lines import key_of
from crawler.parsers.fields.phrases.template_words import ASKING, LABELS, LINES, OPENINGS
from crawler.parsers.fields.pictures import credits as picture_credits
from crawler.parsers.fields.taxonomy import crumbs, labelled_keywords
from crawler.text import normalize_text
from tests.parsers.alternatives import alternatives_of

Judge = Callable[[str], object]
PATTERNS: list[tuple[Judge, re.Pattern[str]]] = [
    (archive_words.says_archived, archive_words._NOTICE),
    (author_names.is_account_of_office, author_names._OFFICE_ACCOUNT),
    (author_names.is_agency, author_names._AGENCY),
    (author_names.is_role, author_names._ROLE_BEHIND),
    (author_names.names_others, author_names._OTHERS),
    (challenge_words.is_challenge_title, challenge_words._CHALLENGE_TITLE),
    (comment_words.is_heading_of_comments, comment_words._COMMENTS_HEADING),
    (comment_words.is_name_of_comments, comment_words._COMMENTS_NAME),
    (crumbs.is_here_text, crumbs._HERE),
    (crumbs.is_home_text, crumbs._HOME),
    (date_words.says_other, date_words.OTHER_LABEL),
    (date_words.says_published, date_words.PUBLISHED_LABEL),
    (date_words.says_state, date_words._STATE_LABEL),
    (date_words.says_updated, date_words.UPDATE_LABEL),
    (file_labels.is_action, file_labels.ACTION),
    (labelled_keywords.names_keywords, labelled_keywords._TAG_LABEL),
    (labelled_keywords.names_topics, labelled_keywords._TOPIC_LABEL),
    (labelled_keywords.ends_with_label, labelled_keywords._LAST_LABEL),
    (list_words.says_nothing_found, list_words._NOTHING_FOUND),
    (list_words.says_nothing_found, list_words._NOTHING_ELSE),
    (meta_lines.is_meta_line, meta_lines._META_LINE),
    (meta_lines.is_meta_line, date_words.RELATIVE),
    (more_words.is_more_word, more_words._MORE_WORD),
    (more_words.says_all, more_words._ALL),
    (more_words.says_more, more_words._MORE),
    (more_words.says_read_on, more_words._READ_ON),
    (more_words.says_read_on, more_words._READ_IT),
    (next_words.is_last_word, next_words._LAST),
    (next_words.is_next_word, next_words._FORMS),
    (next_words.is_previous_word, next_words._PREVIOUS),
    (next_words.says_page, next_words._PAGE),
    (office_names.names_kind, office_names._KIND),
    (office_names.names_news, office_names._NEWS),
    (office_names.names_office, office_names._OFFICE),
    (office_names.names_office, office_names._TOWN),
    (people_words.is_heading_of_author, people_words._AUTHOR_HEADING),
    (people_words.is_heading_of_contact, people_words._CONTACT_HEADING),
    (picture_credits.is_credit, picture_credits.STARTS_AS_CREDIT),
    (picture_headings.is_heading_of_galleries, picture_headings._SEVERAL),
    (picture_headings.is_heading_of_other_pictures, picture_headings._OTHERS),
    (pitches.is_plea, pitches._PLEA),
    (pitches.is_promotion, pitches._AD_LINE),
    (refusal_words.is_broken, refusal_words._BROKEN),
    (refusal_words.is_broken, refusal_words._BROKEN_ABROAD),
    (refusal_words.is_missing, refusal_words._MISSING),
    (refusal_words.is_missing, refusal_words._MISSING_ABROAD),
    (refusal_words.is_moved, refusal_words._MOVED),
    (related_words.is_heading_of_links, related_words._FAR_HEADING),
    (related_words.is_heading_of_links, related_words._RELATED_HEADING),
    (signed_lines.is_byline, signed_lines._BYLINE),
    (signed_lines.is_credit, signed_lines._CREDIT),
    (template_phrases.is_entry_sentence, template_phrases._ENTRY_START),
    (template_phrases.is_template_line, template_phrases._LATER),
    (template_phrases.is_template_line, template_phrases._TEMPLATE),
]


def in_capitals(text: str) -> str:
    """A line in capitals, as they are written where its letters are."""
    if re.search("[α-ω]", text):
        bare = unicodedata.normalize("NFD", text).replace("\u0301", "")
        return text if re.search("[a-z]", text) else unicodedata.normalize("NFC", bare).upper()
    return (text.replace("i", "İ") if re.search("[ığş]", text) else text).upper()


def spellings(text: str) -> Iterator[str]:
    """A line as written, with a capital, in capitals, in single signs and accents, and as typesetters and Switzerland write it."""
    yield text
    yield text[:1].upper() + text[1:]
    yield in_capitals(text)
    yield normalize_text(unicodedata.normalize("NFD", text))
    yield re.sub(r"(?<=\w)'(?=\w)", "’", text)
    yield re.sub(r"(?<=\w)’(?=\w)", "'", text)
    yield re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", "‑", text)
    yield text.replace("ß", "ss")


@pytest.mark.parametrize(("judge", "pattern"), PATTERNS)
def test_each_alternative_is_found_in_each_spelling(judge: Judge, pattern: re.Pattern[str]) -> None:
    lines = [
        line for line in map(normalize_text, alternatives_of(pattern.pattern)) if pattern.fullmatch(line)
    ]
    assert len(lines) > 5
    assert not [text for line in lines for text in spellings(line) if not judge(text)]


def test_each_word_of_a_pitch_is_looked_for() -> None:
    for words, _ in pitches._GROUPS.values():
        every = words.split()
        assert not [w for w in every if pitches._WORDS.findall(w) != [w]]
        assert not [w for w, times in Counter(every).items() if times > 1]


SURE_PITCHES = ("browsers", "errors", "letters to the editor", "licences", "rights")


@pytest.mark.parametrize("group", SURE_PITCHES)
def test_the_words_of_a_pitch_are_in_each_that_its_pattern_finds(group: str) -> None:
    lines = [
        line
        for line in map(normalize_text, alternatives_of(pitches._GROUPS[group][1]))
        if pitches._PATTERNS[group].search(line)
    ]
    assert len(lines) > 5
    assert not [text for line in lines for text in (line, line.upper()) if not pitches.is_pitch(text)]


@pytest.mark.parametrize("table", [LINES, LABELS, OPENINGS, ASKING])
def test_no_entry_of_a_table_stands_twice(table: str) -> None:
    keys = Counter(key_of(entry) for row in table.strip().splitlines() for entry in row.split("|"))
    assert not [key for key, times in keys.items() if times > 1]


@pytest.mark.parametrize("table", [box_names.BOILERPLATE, box_names.SIDE, box_names.DOUBTFUL])
def test_each_name_of_a_box_marks_it_however_it_is_joined(table: list[str]) -> None:
    joined = Counter("".join(parts_of(name)) for name in table)
    assert not [name for name, times in joined.items() if times > 1]
    lost = [
        spelled
        for name in table
        if not name.startswith("tag-") and not name[-1].isdigit()
        for spelled in (
            name,
            name.replace("-", "_"),
            name.replace("-", "--"),
            name.replace("-", "__"),
            name.title().replace("-", ""),
            f"UC{name.title().replace('-', '')}",
            f"x-{name}",
            f"{name}2",
        )
        if mark_of_names(spelled, "") is Mark.NONE
    ]
    assert not lost
