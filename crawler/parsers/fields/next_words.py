"""What content systems (Drupal, Joomla, TYPO3, Contao, WordPress) call the next page of a list in their translations;
beyond the words of `pager`, whose forms vary more."""

from __future__ import annotations

_WORDS = frozenset(
    " ".join(word.split())
    for word in """
    suivants | page suivante | la suite | siguientes | página próxima | pàgina següent | següent | seguente |
    seguenti | pagina seguente | prossima | prossimo | prossima pagina | successive | avanti | próximo | próximos |
    próxima | vorwärts | nächster | nächstes | nächste | zur nächsten seite | nächste seite | eine seite weiter |
    volgend | volgende | nästa | næste | neste | næsta | næsta síða | áfram | seuraava | seuraavat | eteenpäin |
    järgmised | järgmine leht | edasi | nākamais | nākošā | nākošais | uz priekšu | nākamā lapa | kitas puslapis |
    sekantis | toliau | pirmyn | następny | następna | następne | následující stránka | následujúca strana |
    nasledujúca | nasledujúci | nasledujúca strana | ďalej | tovább | következő oldal | următor | următorul | pagina
    următoare | înainte | sljedeći | sljedeće | sljedeća stranica | naprijed | sledeći | sledeće | sledeća strana |
    napred | naprej | naslednji | naslednja stran | следећа | следећи | следеће | напред | следна | следно |
    следваща страница | следващ | следващи | вперед | вперёд | следующий | следующие | след | наступний | наступні |
    наступна сторінка | наперад | наступная | επόμενο | επόμενα | επόμενος | επόμενη σελίδα | ileri | sonraki sayfa
    | sonrakı | növbəti | tjetër | tjetra | faqja tjetër | hurrengoa | hurrengo orria | hurrengoak | ar aghaidh | an
    chéad leathanach eile | nesaf | tudalen nesaf | li jmiss | il-paġna li jmiss | შემდეგი | შემდეგი გვერდი | հաջորդ
    | հաջորդը | հաջորդ էջ | келесі | алға | keyingi | keyingisi | кийинки | дараах | дараагийн | التالية | الصفحة
    التالية | التالى | التالي | بعدی | صفحه بعد | صفحه بعدی | הבא | הבאה | העמוד הבא | לעמוד הבא | اگلا | اگلا صفحہ
    | अगला | अगला पृष्ठ | आगे | পরবর্তী | পরের পাতা | ඊළඟ | அடுத்து | ถัดไป | หน้าถัดไป | ต่อไป | tiếp | tiếp theo |
    trang sau | trang tiếp | kế tiếp | berikutnya | selanjutnya | halaman berikutnya | seterusnya | inayofuata |
    susunod | volgende bladsy | 次 | 次へ | 次のページ | 次ページ | 次の一覧 | 다음 페이지 | 다음 | 下一页 | 下一頁 | 下一个 | 下一個 | 下页 | 下頁 | 后一页 |
    後一頁
    """.split("|")
)
_ENDS = " \u00a0‹›«»<>→←▶►⟩-–—|·…()[]"
"""What stands beside the words; signs of vowels, which are no letters to Python, belong to them."""


def is_next_word(label: str) -> bool:
    """Whether a label says in some language that it leads to the next page, whatever arrows stand beside it."""
    return label.strip(_ENDS).casefold().replace("i\u0307", "i") in _WORDS  # of the Turkish İ
