"""What the next page is called, in some sixty languages, and the previous and the last one."""

from __future__ import annotations

import re

from crawler.patterns import lazy
from crawler.text import spell_alike

_FORMS = lazy(
    r"(?i)^\W*(?:next(?: page)?|older(?: posts| entries)?|nächste(?: seite)?|weiter|vor(?:wärts)?|następn[ay](?: strona)?|następne(?: strony)?|następujące|dalej|suivante?|page suivante|"
    r"successiv[ao]|pagina successiva|seguente|avanti|siguiente|página siguiente|seguintes?|página seguinte|pr[óo]xim[oa](?: página)?|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|næste(?: side)?|"
    r"seuraava(?: sivu)?|nākamā|další(?: strana)?|následující|ďalši[ae](?: strana)?|následujúca|"
    r"következő|următoarea|pagina următoare|înainte|sljedeća|sledeća|naslednja|следваща|следующ(?:ая|ий)(?: страница)?|след|вперед|вперёд|далее|наступна(?: сторінка)?|далі|"
    r"επόμεν[ηοα](?: σελίδα)?|järgmine|kitas|sonraki(?: sayfa)?|下一頁|下一页|次へ|次のページ|다음|التالي|הבא)\W*$"
)
"""Words that have several forms, with "page" or without."""
_WORDS = frozenset(
    spell_alike(" ".join(word.split()))
    for word in """
    suivants | la suite | siguientes | página próxima | pàgina següent | següent | seguenti |
    pagina seguente | prossima | prossimo | prossima pagina | successive | próximos | nächster | nächstes |
    zur nächsten seite | eine seite weiter | volgend | næsta | næsta síða | áfram | seuraavat | eteenpäin |
    järgmised | järgmine leht | edasi | nākamais | nākošā | nākošais | uz priekšu | nākamā lapa |
    kitas puslapis | sekantis | toliau | pirmyn | následující stránka | následujúca strana | nasledujúca |
    nasledujúci | nasledujúca strana | ďalej | tovább | következő oldal | următor | următorul | sljedeći |
    sljedeće | sljedeća stranica | naprijed | sledeći | sledeće | sledeća strana | napred | naprej |
    naslednji | naslednja stran | следећа | следећи | следеће | напред | следна | следно | следваща страница |
    следващ | следващи | следующие | наступний | наступні | наперад | наступная | επόμενος | ileri | növbəti |
    tjetër | tjetra | faqja tjetër | hurrengoa | hurrengo orria | hurrengoak | ar aghaidh |
    an chéad leathanach eile | nesaf | tudalen nesaf | li jmiss | il-paġna li jmiss | შემდეგი |
    შემდეგი გვერდი | հաջորդ | հաջորդը | հաջորդ էջ | келесі | алға | keyingi | keyingisi | кийинки | дараах |
    дараагийн | التالية | الصفحة التالية | التالى | بعدی | صفحه بعد | صفحه بعدی | הבאה | העמוד הבא |
    לעמוד הבא | اگلا | اگلا صفحہ | अगला | अगला पृष्ठ | आगे | পরবর্তী | পরের পাতা | ඊළඟ | அடுத்து | ถัดไป |
    หน้าถัดไป | ต่อไป | tiếp | tiếp theo | trang sau | sau | trang tiếp | kế tiếp | berikutnya | selanjutnya |
    halaman berikutnya | seterusnya | inayofuata | susunod | volgende bladsy | 次 | 次ページ | 次の一覧 | 다음 페이지 |
    下一个 | 下一個 | 下页 | 下頁 | 后一页 | 後一頁 |
    następnej | kolejna | kolejne | kolejny | prossimi | prossime | następnych | następujących | následujících | nasledujúcich |
    ďalších | dalších | następni | következők | επόμενα | επόμενες | επόμενων | următoarele | următorii
    """.split("|")
)
"""Further ones, from the translations of Drupal, Joomla, TYPO3, Contao and WordPress."""
_ENDS = " \u00a0‹›«»<>→←▶►⟩-–—|·…()[]"
"""What stands beside the words; signs of vowels, which are no letters to Python, belong to them."""

_COUNTED = re.compile(r"(?<!\d)\d{1,3}(?!\d)(?:\s+[^\W\d]+)?")
"""How many entries come next, and what they are: Plone's "Next 20 items", "20 éléments suivants"."""


def is_next_word(label: str) -> bool:
    """Whether a label says in some language that it leads to the next page, whatever arrows stand beside it."""
    if _FORMS.match(label) is not None:
        return True
    if _COUNTED.search(label) is not None:
        return is_next_word(_COUNTED.sub(" ", label, count=1))
    return spell_alike(label.strip(_ENDS)) in _WORDS


_PREVIOUS = lazy(
    r"(?i)^(?:prev(?:ious)?(?: page)?|back|poprzedni[ae]?(?: strona)?|wstecz|wróć|vorherige[rsn]?(?: seite)?|zurück|vorige(?: seite)?|précédente?|page précédente|"
    r"precedente|pagina precedente|indietro|anterior|página anterior|vorige(?: pagina)?|föregående(?: sida)?|forrige(?: side)?|edellinen(?: sivu)?|"
    r"předchozí(?: strana)?|predchádzajúca(?: strana)?|előző(?: oldal)?|pagina anterioară|înapoi|prethodna(?: stranica)?|prejšnja(?: stran)?|претходна|"
    r"предыдущая(?: страница)?|назад|попередня(?: сторінка)?|предишна(?: страница)?|προηγούμεν[ηοα](?: σελίδα)?|önceki(?: sayfa)?|eelmine|iepriekšējā|ankstesnis|"
    r"上一页|上一頁|前へ|前のページ|이전|السابق|הקודם)$"
)
_PAGE = lazy(
    r"(?i)page|seite|stron|p[áàa]gina|sivu|sida|side\b|oldal|str[aá]n|страниц|сторінк|σελίδα|sayfa|页|頁|ページ|페이지|صفح|עמוד|leathanach|"
    r"puslapis|lapa|leht\b|síða|faqja|halaman|trang|หน้า|էջ|გვერდი|पृष्ठ|পাতা"
)


def is_previous_word(label: str) -> bool:
    """Whether a label says that it leads to the page before, whatever arrows stand beside it, or is such an arrow."""
    return _PREVIOUS.match(label.strip(_ENDS)) is not None or label.strip() in ("«", "‹", "<", "←", "<<")


def says_page(label: str) -> bool:
    """Whether a label has a word for a page."""
    return _PAGE.search(label) is not None


_LAST = lazy(
    r"(?i)\W*(?:(?:go to )?last(?: page)?|letzte(?: seite)?|ende|dernière(?: page)?|fin|última?(?: página)?|ultima(?: pagina)?|fine|laatste(?: pagina)?|"
    r"sista(?: sidan)?|siste(?: side)?|sidste(?: side)?|viimeinen(?: sivu)?|ostatnia(?: strona)?|ostatni|poslední(?: strana)?|posledná(?: strana)?|utolsó(?: oldal)?|"
    r"zadnja|posljednja|poslednja|последняя(?: страница)?|остання(?: сторінка)?|последна|τελευταία(?: σελίδα)?|son(?: sayfa)?|viimane|pēdējā|paskutinis|最後(?:へ)?|末页|最後一頁|الأخيرة)\W*"
)
"""What pagers call the last page."""


def is_last_word(label: str) -> bool:
    """Whether a label says that it leads to the last page."""
    return _LAST.fullmatch(label) is not None
