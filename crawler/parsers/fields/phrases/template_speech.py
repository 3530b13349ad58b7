"""Whether a line consists of words of templates alone: "Send this to a friend", "3 minuten lezen".

Tables of whole lines never end; the words that those lines are put together from do. One word that is none of them
makes a line somebody's own.
"""

from __future__ import annotations

from crawler.parsers.fields.phrases.networks import NETWORKS
from crawler.parsers.fields.phrases.template_lines import key_of
from crawler.parsers.fields.phrases.template_vocabulary import EVERYWHERE, VOCABULARIES

_LONGEST = 120
_MOST = 20

_ANY: dict[str, int] = {}
"""The languages, as bits, in which a word is one of templates'."""
_ABOUT: dict[str, int] = {}
_DONE: dict[str, int] = {}
_TO: dict[str, int] = {}


def _fill() -> None:
    everywhere = 0
    for number, vocabulary in enumerate(VOCABULARIES.values()):
        bit = 1 << number
        everywhere |= bit
        for words, kinds in (
            (vocabulary.about, (_ANY, _ABOUT)),
            (vocabulary.done, (_ANY, _DONE)),
            (vocabulary.to, (_ANY, _TO)),
            (vocabulary.plain, (_ANY,)),
        ):
            for word in words.split():
                parts = key_of(word).split()
                for part in parts:
                    # the letter of "e-mail" is an Italian "and", that of "reader's" ends any name
                    for kind in kinds if len(part) > 1 or len(parts) == 1 else (_ANY,):
                        kind[part] = kind.get(part, 0) | bit
    for word in EVERYWHERE:
        parts = key_of(word).split()
        for part in parts:
            _ANY[part] = everywhere
            if len(part) > 1 or len(parts) == 1:
                _ABOUT[part] = everywhere
    _ANY["0"] = everywhere


_fill()


def is_template_speech(text: str, *, is_link: bool = False) -> bool:
    """Whether a line of two words or more is put together from words of templates of one language, for what is done
    and to what. A sentence with a full stop has to be said to the reader; a question may be put to anybody. A line that
    is a link may say less.
    """
    if len(text) > _LONGEST:
        return False
    words = key_of(text).split()
    if not 1 < len(words) <= _MOST:
        return False
    languages = -1
    about = done = to = 0
    subjects = 0
    for word in words:
        languages &= _ANY.get(word, 0)
        if not languages:  # most lines, at the first words
            return False
        about |= _ABOUT.get(word, 0)
        done |= _DONE.get(word, 0)
        to |= _TO.get(word, 0)
        subjects += word in _ABOUT
    if is_link:
        return bool(languages & (about | done))
    if not languages & about or text[-1] == "?":
        return False
    figures = words.count("0")
    if text[-1] == "." and not languages & to:
        return subjects > 1 and not figures and bool(languages & done)
    return (
        bool(languages & (done | to))
        or (len(words) - figures > 2 and subjects > 1)
        or (len(words) - figures > 1 and figures > 0)
    )


_NAMES = frozenset((*NETWORKS, "email", "e-mail"))


def is_network(text: str) -> bool:
    """Whether a line is the name of one way to share a page, and nothing else."""
    return text.lower() in _NAMES
