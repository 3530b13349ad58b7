"""Filler text: the Latin of typesetters that templates show, and that papers put in the place of a text behind a wall; and the
names that stand in a template until a script fills it, and what a program says where it failed to."""

from __future__ import annotations

import re

from crawler.parsers.fields.page.page_texts import PageTexts
from crawler.parsers.fields.phrases.template_phrases import is_server_message
from crawler.text import is_unfilled

_FEWEST = 8
_SHARE = 0.85
_OWN_SHARE = 0.35
"""Share of words that only filler has: the small ones are those of any Latin."""

# Of "Lorem ipsum", after Cicero, and of the generators that draw from the same passage.
_OWN = frozenset(
    "lorem ipsum dolor amet consectetur consectetuer adipiscing adipisci elit eiusmod tempor tempora incididunt incidunt labore laborum "
    "dolore dolores dolorem dolorum doloremque doloribus magna magnam magni aliqua aliquam aliquid enim minim minima veniam nostrud nostrum exercitation exercitationem "
    "ullamco ullam laboris laboriosam nisi aliquip commodo commodi consequat consequatur consequuntur duis aute irure iure reprehenderit voluptate "
    "voluptatem voluptates voluptas voluptatibus voluptatum velit esse cillum fugiat fugit fuga nulla pariatur excepteur sint occaecat occaecati cupidatat cupiditate "
    "proident provident culpa officia officiis deserunt mollit mollitia anim animi perspiciatis unde omnis iste natus error accusantium accusamus "
    "laudantium totam rem aperiam eaque ipsa ipsam ipsum inventore veritatis quasi architecto beatae vitae dicta explicabo nemo quia aspernatur odit "
    "ratione sequi nesciunt neque porro quisquam numquam modi quaerat suscipit molestiae molestias vel eum illum quo blanditiis praesentium deleniti "
    "atque corrupti quos excepturi similique harum quidem rerum facilis expedita distinctio nam libero tempore soluta cumque nihil impedit minus quod maxime "
    "placeat facere possimus assumenda repellendus temporibus autem quibusdam debitis necessitatibus saepe eveniet repudiandae recusandae itaque earum hic "
    "tenetur sapiente delectus reiciendis maiores alias perferendis asperiores repellat".split()
)
_ANY = frozenset(
    "a ab ad at aut cum de dolor ea eius eos est et ex id in ipsa non nec optio qui quae quam quas quasi quis quisquam sed sit sunt tempore ut vero vel ".split()
)
_SIGNS = ("ipsam", "ipsum", "laborum", "voluptat")
"""One of these is in any passage of some length: pages without them are not looked at."""
_WORD = re.compile(r"[^\W\d_]+")


def may_hold_filler(page: PageTexts) -> bool:
    """Whether there is any filler to be sought in a page."""
    return page.holds(*_SIGNS, "{{", "<%", "processing th", " on line ")


def is_filler(text: str) -> bool:
    """Whether a text of eight words or more is filler, or one of any length has not been filled in."""
    if is_unfilled(text) or is_server_message(text):
        return True
    words = _WORD.findall(text.lower())
    if len(words) < _FEWEST:
        return False
    own = sum(word in _OWN and word not in _ANY for word in words)
    known = sum(word in _OWN or word in _ANY for word in words)
    return own >= _OWN_SHARE * len(words) and known >= _SHARE * len(words)
