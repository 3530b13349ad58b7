"""Lines that name an office, or what kind of text follows, rather than what it is about: heads of letters and old pages."""

from __future__ import annotations

from crawler.patterns import lazy

_MOST_WORDS = 8
_OFFICE = lazy(
    # Turkish, Hungarian, Latvian, Lithuanian, Estonian and Finnish put the word last, the others first
    r"(?i)\W*(?:[^\W_]+\W+){0,3}?\w*(?:bakanlı[kğ]|minisztérium|ministrija|ministerija|ministeerium|ministeriö)|\W*(?:"
    r"minist(?:eri(?:um|e|et|o|um)|ério|ry|ero|erstw|erstv|ère|erul|arstv)|\w*ministeri(?:um|et)\b|"
    r"министерств|міністерств|министарств|міністэрств|υπουργεί|"
    r"department of|département (?:de|fédéral)|departament[uo]?\b|departamento|dipartimento|secretar[ií]a\b|sekretariat|segreteria|"
    r"kancelari|\w*kanzlei\b|urz[ąa]d\b|starostw|\w+amt\b|stadtverwaltung|préfecture|prefeitura|ayuntamiento|"
    r"government|gobierno|governo|gouvernement|úřad|úrad\b|odbor\b|hivatal|vláda|kormány|правительств|администраци|комитет|управлени|комітет|"
    r"agency|agencia|agenzia|agencja|agentur|behörde|authority|direcç?ção|dirección general|direction (?:générale|régionale)|"
    r"press (?:office|service|centre)|pressestelle|biuro prasowe|ufficio stampa|gabinete de (?:prensa|imprensa)|sala de prensa|service de presse|"
    r"biroul de presă|sajtóosztály|basın bür|basın müş|γραφείο τύπου|пресс-служб|прес-служб|tiskov[éý]\w* odd)"
)
_TOWN = lazy(
    r"(?i)\W*(?:câmara municipal|junta de freguesia|município|municipio|ajuntament|mairie|commune|comune|provincia|gmina|obec|město|mesto|općina|"
    r"opština|občina|primăria|stadt|gemeinde|landkreis|kommunen?|δήμος)(?:\s(?:d[aeou]s?|del|di|della|von|der))?"
    r"(?:\s(?-i:[^\W\d_a-zß-ÿ])[\w'’-]*(?:\s(?:d[aeou]s?|del|di|della|e|y|am|an|im|nad|pod))?){1,4}\W*"
)
"""A town by its whole name: what a sentence about it says behind that begins in lower case."""
_KIND = lazy(
    r"(?i)\W*(?:(?:press|news|media) (?:release|notice|statement)s?|press(?: room)?|press(?:emitteilung|einformation|emeldung)(?:en)?|"
    r"medienmitteilung(?:en)?|presse|druckversion|(?:communiqués? )?de presse|communiqués?(?: de presse)?|"
    r"komunikaty?(?: prasow[ye])?|informacj[ae] prasow[ae]|(?:notas? de prensa|comunicados?(?: de (?:prensa|imprensa))?)|"
    r"comunicat[oi](?: stampa)?|comunicate?(?: de presă)?|tiskov[áé] zpráv[ay]|tlačov[áé] správ[ay]|sajtóközlemény(?:ek)?|"
    r"пресс?-рел[иі]зы?|сообщени[ея]|δελτί[οα] τύπου|ανακοίνωσ(?:η|εις)|basın (?:bülteni|açıklaması)|"
    r"priopćenj[ea]|saopštenj[ea]|sporočil[oa] za javnost|pranešim(?:ai|as)(?: (?:spaudai|žiniasklaidai))?|paziņojums presei|pressiteade|"
    r"pressmeddelanden?|pressemeddelelser?|pressemelding(?:er)?|(?:lehdistö|media|uutis)?tiedott?(?:eet|e)|persberichten?|新聞稿|报道|報道発表(?:資料)?|보도자료|"
    r"공지사항|通知公告|公告|公示公告|ข่าวประชาสัมพันธ์|ข่าวแจก|thông cáo báo chí|siaran pers|taarifa kwa (?:umma|vyombo vya habari)|بيان صحفي|بيانات صحفية)\W*"
)
_NEWS = lazy(
    r"(?i)\W*(?:news|latest news|what's new|aktuelles|nachrichten|meldungen|actualités?|aktualności|wiadomości|noticias|notícias|notizie|"
    r"aktuality|novinky|správy|hírek|новости|новини|νέα|haberler|duyurular|vijesti|vesti|novice|naujienos|ziņas|uudised|nyheter|nyheder|"
    r"uutiset|nieuws|新闻|新聞|お知らせ|ข่าว(?:สาร)?|tin tức(?:\W+sự kiện)?|berita|habari|أخبار|اخبار|समाचार)\W*"
)


def names_office(text: str) -> bool:
    """Whether a short line names an office, ministry or press office in some language of Europe."""
    return len(text.split()) <= _MOST_WORDS and (_OFFICE.match(text) or _TOWN.fullmatch(text)) is not None


def says_nothing(text: str) -> bool:
    """Whether a line names an office, or only the kind of text: "Press release"."""
    return names_office(text) or names_kind(text)


def names_kind(text: str) -> bool:
    """Whether a text is the kind of another: "Press release", "News"."""
    return _KIND.fullmatch(text) is not None or names_news(text)


def names_news(text: str) -> bool:
    """Whether a text says "News", as what heads a list of them does, or the part of a text that tells what is new."""
    return _NEWS.fullmatch(text) is not None
