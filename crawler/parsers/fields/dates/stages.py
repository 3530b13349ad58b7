"""The way of a paper to print, told in one line: "Received: 3 January 2023 / Accepted: 4 March 2023 / Published: 5 May 2023"."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.parsers.fields.phrases.date_words import DATE, HAS_YEAR, names_publication
from crawler.patterns import lazy

_COME_IN = lazy(
    r"(?i)\W*(?:(?:date |manuscript )?(?:received|submitted)|eingegangen|eingereicht|reçu|soumis|recibido|enviado|ricevuto|recebido|submetido|"
    r"otrzymano|nadesłano|wpłynęło|ontvangen|ingediend|doručeno|došlo|doručené|mottagen|mottatt|modtaget|saapunut|beérkezett|primit|primljeno|prejeto|"
    r"поступила|получена|надійшла|постъпила|gönderim|geliş|παραλήφθηκε|접수|投稿|受付|收稿)\w{0,3}(?:\s(?:on|am|le|el|em|il|op|dne|den|в редакцию|до редакції|tarihi))?\W*"
)
_TAKEN = lazy(
    r"(?i)(?<![^\W_])(?:accepted|angenommen|accepté|aceptad|accettat|aceit|aprovad|przyjęt|zaakceptowan|aanvaard|geaccepteerd|přijat|prijat|akceptera|"
    r"akseptert|accepteret|hyväksytty|elfogad|acceptat|prihvać|sprejet|принята|прийнята|приет|kabul|αποδοχή|채택|受理|採択|接受|录用)"
)
"""Where it has been received or accepted alone, a line may tell of anything that an office gets."""
_ONLINE = lazy(
    r"(?i)(?:(?:available |first |article first )?online(?: first)?|en ligne|en línea|em linha)\W*$"
)


def day_of_print(line: str) -> re.Match[str] | None:
    """The day of publication in such a line; None for other lines, and where it tells of none."""
    if len(HAS_YEAR.findall(line)) <= 1:
        return None
    days = list(DATE.finditer(line))
    if not days or _COME_IN.fullmatch(line[: days[0].start()]) is None:
        return None
    labels = [line[one.end() : other.start()] for one, other in pairwise(days)]
    if not any(_TAKEN.search(label) for label in labels):
        return None
    printed = (
        day
        for day, label in zip(days[1:], labels, strict=True)
        if names_publication(label) or _ONLINE.search(label)
    )
    return next(printed, None)
