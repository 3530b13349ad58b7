"""Lines that name an office, or what kind of text follows, rather than what it is about: heads of letters and old pages."""

from __future__ import annotations

import re

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
_OFFICE_LAST = lazy(
    r"(?i)[^.!?…]{2,60}(?:মন্ত্রণালয়|मंत्रालय|मन्त्रालय|სამინისტრო|նախարարություն(?:ը)?|nazirliyi|министрл[іи]г[іи]|vazirligi|вазирлиги|яам|ሚኒስቴር|ဝန်ကြီးဌာန|"
    r"අමාත්[\u200d]?යාංශය|அமைச்சு|அமைச்சகம்|委員會|委员会)\W*"
)
"""The same where the word comes last, and a headline seldom ends with it."""
_IN_OWN_AND_OTHER = re.compile(r"[^()]{4,60}\s\(([^()]{4,80})\)")
"""A name with the same in another language behind it."""
_KIND = lazy(
    r"(?i)\W*(?:(?:press|news|media) (?:release|notice|statement)s?|press(?: room)?|press(?:emitteilung|einformation|emeldung)(?:en)?|"
    r"medienmitteilung(?:en)?|presse|druckversion|(?:communiqués? )?de presse|communiqués?(?: de presse)?|"
    r"komunikaty?(?: prasow[ye])?|informacj[ae] prasow[ae]|(?:notas? de prensa|comunicados?(?: de (?:prensa|imprensa))?)|"
    r"comunicat[oi](?: stampa)?|comunicate?(?: de presă)?|tiskov[áé] zpráv[ay]|tlačov[áé] správ[ay]|sajtóközlemény(?:ek)?|"
    r"пресс?-рел[иі]зы?|сообщени[ея]|δελτί[οα] τύπου|ανακοίνωσ(?:η|εις)|ανακοινωθέν(?:τα)?|basın (?:bülteni|açıklaması)|"
    r"priopćenj[ea]|saopštenj[ea]|sporočil[oa] za javnost|pranešim(?:ai|as)(?: (?:spaudai|žiniasklaidai))?|paziņojums presei|pressiteade|"
    r"pressmeddelanden?|pressemeddelelser?|pressemelding(?:er)?|(?:lehdistö|media|uutis)?tiedott?(?:eet|e)|persberichten?|新聞稿|报道|報道発表(?:資料)?|보도자료|"
    r"공지사항|通知公告|公告|公示公告|ข่าวประชาสัมพันธ์|ข่าวแจก|thông cáo báo chí|siaran pers|taarifa kwa (?:umma|vyombo vya habari)|بيان صحفي|بيانات صحفية)\W*"
)
_DETAILS = lazy(
    r"(?i)(?:(?:(?:news|article|press(?: release)?|story|post|event)[ -]?)?details?(?:[ -](?:page|view|news))?|(?:full )?(?:article|story)|news item|(?:news|artikel|meldungs?|nachrichten)?[ -]?detail(?:ansicht|seite)?|"
    r"détails?(?: (?:de )?(?:l['’]|la |d['’]une )?(?:actualité|article|news|communiqué))?|detalles?(?: (?:de (?:la )?)?(?:noticia|nota))?|detalhes?(?: d[ae])?(?: notícia)?|"
    r"dettagli[oi]?(?: (?:della )?(?:notizia|news))?|szczegóły(?: (?:aktualności|wiadomości|artykułu))?|haber (?:detayı?|içeriği)|detay|(?:news )?detail berita|"
    r"تفاصيل(?: (?:ال)?(?:خبر|أخبار|بيان|مقال))?|جزئیات(?: خبر)?|chi tiết(?: (?:tin(?: tức)?|bài viết))?|подробн(?:ее|ости)|дэлгэрэнгүй|batafsil|ətraflı|"
    r"正文|详情|詳情|(?:新闻|新聞|文章|信息)(?:详情|詳情|內容|内容|正文)|詳細)\W*$"
)
"""What a template calls the page of any entry: "News details"."""
_NEWS = lazy(
    r"(?i)\W*(?:news|latest news|what's new|aktuelles|nachrichten|meldungen|actualités?|aktualności|wiadomości|noticias|notícias|notizie|"
    r"aktuality|novinky|správy|hírek|новости|новини|νέα|haberler|duyurular|vijesti|vesti|novice|naujienos|ziņas|uudised|nyheter|nyheder|"
    r"uutiset|nieuws|新闻|新聞|お知らせ|ข่าว(?:สาร)?|tin tức(?:\W+sự kiện)?|berita|habari|أخبار|اخبار|समाचार)\W*"
)


def names_office(text: str) -> bool:
    """Whether a short line names an office, ministry or press office in some language."""
    if len(text.split()) > _MOST_WORDS:
        return False
    if (_OFFICE.match(text) or _TOWN.fullmatch(text) or _OFFICE_LAST.fullmatch(text)) is not None:
        return True
    twice = _IN_OWN_AND_OTHER.fullmatch(text)
    return twice is not None and _OFFICE.match(twice[1]) is not None


def says_nothing(text: str) -> bool:
    """Whether a line names an office, or only the kind of text: "Press release"."""
    return names_office(text) or names_kind(text)


def names_kind(text: str) -> bool:
    """Whether a text is the kind of another: "Press release", "News", "News details"."""
    return _KIND.fullmatch(text) is not None or names_news(text) or names_details(text)


def names_details(text: str) -> bool:
    """Whether a text is what a template calls the page of any entry: "News details"."""
    return _DETAILS.fullmatch(text) is not None


def names_news(text: str) -> bool:
    """Whether a text says "News", as what heads a list of them does, or the part of a text that tells what is new."""
    return _NEWS.fullmatch(text) is not None
