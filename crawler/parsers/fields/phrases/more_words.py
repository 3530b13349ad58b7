"""What is said of what follows: of the rest of a text by its teaser, and of a list's further entries by the list; no decisions.

Words for the next page are in `next_words`.
"""

from __future__ import annotations

from crawler.patterns import lazy

_READ_ON = lazy(
    r"(?i)^\W*(?:more view|view more|czytaj (?:dalej|więcej)|(?:zobacz )?więcej|(?:read )?(?:more|on)|(?:view|more|full) (?:details|story|article)|details?"
    r"|weiterlesen|mehr(?: lesen| erfahren)?|zum artikel|(?:lire )?la suite|lire (?:plus|l\Warticle)|en savoir plus|voir plus|(?:leer |ver )?más|(?:continuar|seguir) leyendo|leer noticia|más información"
    r"|(?:(?:saber|ler|leia|ver) )?mais|leggi(?: di più| tutto| l\Warticolo)?|continua(?: a leggere)?|číst (?:dále|více)|více|čítať ďalej|viac"
    r"|подробнее|читать (?:далее|дальше|полностью)|далее|детальніше|докладніше|читати (?:далі|більше)|далі|devamı(?:nı oku)?|ayrıntı(?:lar)?|detay(?:lar)?"
    r"|(?:διαβάστε )?περισσότερα|اقرأ المزيد|(?:ال)?مزيد|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|tovább|bővebben|(?:cite[șş]te )?mai (?:mult|departe)|(?:baca )?selengkapnya|continue reading"
    r"|(?:pročitaj(?:te)? )?više|opširnije|повече|още|прочети още|plačiau|(?:lasīt )?vairāk|loe (?:edasi|lähemalt)|続きを読む|もっと見る|阅读全文|더보기"
    r"|szczegóły|przejdź|view|open|ansehen|anzeigen|öffnen|zobacz|pokaż|voir|afficher|consulter|vedi|apri|abrir|bekijk(?:en)?|visa|vis|zobrazit|открыть|смотреть|відкрити|مشاهده|عرض|보기|상세보기|查看|詳細内容|詳細を見る|詳細|ادامه مطلب|อ่านต่อ|और पढ़ें|›|»|\.\.\.|…)*\W*$"
)
"""What a teaser calls the way to its text, and what stands on buttons beside it."""
_READ_IT = lazy(
    r"(?i)\W*(?:"
    r"(?:read|view|see|open|go to)(?: the)?(?: full| whole)? (?:article|story|(?:press |news )?release|news(?: item)?|post|statement|announcement|report|text|page)"
    r"|(?:full|complete|whole) (?:article|story|text|(?:press )?release|statement)|(?:find out|learn|discover) more|more (?:info(?:rmation)?|details)"
    r"|(?:weiter )?zu[rm] (?:ganzen |vollständigen )?(?:meldung|nachricht|(?:presse|medien)?mitteilung|pressemeldung|presseinformation|artikel|beitrag|text|bericht)"
    r"|(?:ganze|vollständige|gesamte)[rn]? (?:meldung|nachricht|pressemitteilung|artikel|beitrag|text)"
    r"|(?:meldung|nachricht|pressemitteilung|artikel|beitrag) (?:lesen|ansehen|anzeigen|öffnen)|mehr (?:dazu|hierzu|infos?|informationen)|details anzeigen"
    r"|(?:lire|voir|consulter|découvrir)(?: tout)? (?:l['’]|la |le |les )?(?:article|actualité|communiqué|détails?)(?: complet| de presse)?|plus d['’]info(?:rmation)?s?|découvrir|accéder"
    r"|(?:leer|ver|ir a|consultar)(?: el| la)? (?:artículo|noticia|comunicado|nota|detalles?)(?: complet[oa])?|más (?:info|detalles)|acceder"
    r"|(?:leggi|vedi|apri|vai) (?:il |la |al |alla |(?:al)?l['’])(?:notizia|articolo|comunicato|pagina|dettaglio|scheda)|scopri(?: di)? più|dettagli[o]?|maggiori informazioni"
    r"|(?:leia|ler|ver|veja)(?: a| o)? (?:notícia|artigo|comunicado|matéria|detalhes?)(?: complet[oa])?|saiba mais|mais (?:informações|detalhes)"
    r"|(?:czytaj|przeczytaj|zobacz|przejdź do)(?: cały| całą)? (?:artykułu?|wiadomość|wiadomości|komunikatu?|szczegóły|całość)|przeczytaj|więcej (?:informacji|szczegółów)|dowiedz się więcej"
    r"|(?:naar|lees|bekijk)(?: het| dit)?(?: hele| volledige)? (?:artikel|(?:nieuws|pers)?bericht)|meer informatie"
    r"|(?:till|läs|les|læs|se|gå til)(?: hela| hele)? (?:artikeln|artikkel(?:en)?|artiklen|nyheten|nyheden|saken|pressmeddelandet|pressemeldingen)"
    r"|lue (?:koko )?(?:uutinen|tiedote|juttu|artikkeli)|lisätietoja"
    r"|(?:přečíst|zobrazit|číst|prečítať|čítať|zobraziť)(?: celý| celou| celú)? (?:článek|zprávu|článok|správu|detail)|cel[ýá] (?:článek|zpráva|článok|správa)|přečíst|prečítať|detaily?|více informací|viac informácií"
    r"|elolvasom|részletek|olvass(?:on)? tovább|teljes (?:cikk|hír)"
    r"|(?:читать|открыть) (?:новость|статью|материал|полный текст)|подробно|перейти(?: к новости)?|(?:читати|відкрити) (?:новину|статтю|матеріал)|перейти до новини"
    r"|(?:διαβάστε|δείτε) (?:το άρθρο|όλο το άρθρο|περισσότερα)|haberi (?:oku|görüntüle)|haberin devamı|[iİ]ncele|daha fazla(?: bilgi)?"
    r"|(?:vezi|cite[șş]te|află) (?:detalii|articolul|știrea|mai multe?)|saznaj(?:te)? više|detaljnije|opširno|(?:preberi(?:te)? )?več|детаљније|опширније|прочитај(?: више)?|виж(?:те)? (?:още|повече)"
    r"|loe (?:uudist|artiklit|rohkem)|lasīt(?: tālāk)?|skaityti(?: daugiau| toliau)?|daugiau"
    r"|詳しく(?:は(?:こちら)?|見る)?|(?:記事|全文|本文)を?(?:読む|見る)|(?:查看|了解)?(?:详情|詳情|详细)|(?:阅读|閱讀|查看|了解)更多|자세히(?: 보기)?|(?:기사|내용) 보기"
    r"|(?:عرض )?(?:ال)?تفاصيل|اقرأ (?:الخبر|المقال)|(?:قراءة|لقراءة) المزيد|للمزيد|קראו? עוד|לכתבה המלאה|לקריאה(?: נוספת)?|למידע נוסף|לפרטים(?: נוספים)?"
    r"|بیشتر(?: بخوانید)?|مشاهده خبر|ادامه خبر|جزئیات|(?:อ่าน|ดู)เพิ่มเติม|รายละเอียด|xem (?:thêm|chi tiết)|đọc (?:tiếp|thêm)|chi tiết|baca(?: lebih lanjut| lagi)?"
    r")\W*"
)
"""The same in other words, which name what is read or say where more of it stands."""
_LONGEST = 60
"""What is longer says more than that; and rows of dots would take the patterns long."""
_MORE = lazy(
    r"(?i)^\W*(?:(?:load|show|view|see) more(?: (?:news|articles|posts|items|results))?|more (?:news|articles|posts|items|results)"
    r"|older (?:news|articles|posts|entries)|(?:next|kolejne|następne) \w+|(?:pokaż|wczytaj|załaduj|zobacz|wyświetl) (?:więcej|kolejne|następne)(?: \w+)?"
    r"|starsze(?: \w+)?|wcześniejsze(?: \w+)?|poprzednie wpisy|mehr (?:\w+ )?(?:laden|anzeigen)|weitere(?: \w+)?(?: (?:laden|anzeigen))?"
    r"|ältere(?: \w+)?|view older posts|(?:voir|afficher|charger) plus(?: d(?:\W|e )\w+)?|articles plus anciens"
    r"|(?:articles |billets |messages |actualités |publications )?plus ancien(?:ne)?s?|(?:entradas |noticias |publicaciones )?(?:más )?(?:antiguas|anteriores)"
    r"|(?:post|articoli|notizie) (?:più vecchi|meno recenti|precedenti)|(?:posts|artigos|mensagens|postagens|publicações|notícias|mais) (?:mais )?(?:antig[oa]s|anteriores)|oudere(?: \w+)?"
    r"|äldre(?: \w+)?|eldre(?: \w+)?|ældre(?: \w+)?|vanhem\w+(?: \w+)?|régebbi(?: \w+)?|(?:articole )?mai vechi|starší(?: \w+)?|staršie(?: \w+)?"
    r"|старіші(?: \w+)?|давніші(?: \w+)?|попередні записи|(?:более )?(?:старые|ранние)(?: \w+)?|предыдущие(?: (?:записи|новости|статьи|публикации))?"
    r"|по-стари(?: \w+)?|starij[ei](?: \w+)?|старији(?: \w+)?|starejši(?: \w+)?|senesni(?: \w+)?|vecāki(?: \w+)?|vanemad(?: \w+)?|παλαιότερ\w+(?: \w+)?|(?:daha )?eski(?: \w+)?|önceki yazılar"
    r"|bài viết cũ hơn|postingan lama|오래된 글|פוסטים ישנים"
    r"|(?:古い|以前の|過去の)(?:記事|投稿|お知らせ)|(?:较旧|较早|更早|早期|較舊)的?(?:文章|新闻|新聞)?|(?:(?:ال)?مقالات |المنشورات |الأخبار |رسائل )?(?:ال)?أقدم"
    r"|načíst další|zobrazit další|načítať ďalšie|zobraziť ďalšie|további(?: \w+)?|(?:ver|cargar|mostrar) más(?: \w+)?|(?:ver|carregar|mostrar) mais(?: \w+)?|carica (?:altri|altro|altre)(?: \w+)?|mostra (?:altri|altro|altre)(?: \w+)?"
    r"|(?:показать|загрузить|смотреть) (?:ещ[её]|больше)(?: \w+)?|ещ[её](?: \w+)?|больше \w+|(?:показати|завантажити|дивитися) (?:ще|більше)(?: \w+)?|більше \w+"
    r"|daha faz\w+(?: \w+)?|(?:φόρτωση|εμφάνιση) περισσότερων(?: \w+)?|περισσότερα(?: \w+)?|(?:عرض |تحميل |شاهد )?(?:ال)?مزيد(?: من \w+)?|meer laden|visa fler|vis flere|näytä lisää)\W*$"
)
_ALL = lazy(
    r"(?i)^\W*(?:(?:show|view|see) all(?: \w+)?|(?:pokaż|zobacz|wyświetl) wszystkie(?: \w+)?|alle (?:\w+ )?(?:anzeigen|ansehen|zeigen)|(?:voir|afficher) tou(?:t|s|tes)(?: \w+)*"
    r"|(?:ver|mostrar) tod[oa]s?(?: \w+)*|(?:vedi|mostra) tutt[eio](?: \w+)*|(?:zobrazit|zobraziť) (?:vše|všechny|všetky|všetko)(?: \w+)?|(?:toon|bekijk) alles?(?: \w+)?"
    r"|(?:visa|vis) alle?(?: \w+)?|näytä kaikki(?: \w+)?|(?:показать|смотреть) все(?: \w+)?|(?:показати|дивитися) всі(?: \w+)?|tümünü (?:gör|göster)|查看全部|すべて(?:見る|表示))\W*$"
)
"""What a list that shows its newest entries calls the same list with all of them."""
_MORE_WORD = lazy(
    r"(?i)(?:more|mehr|plus|m[áa]s|mais|altr[ieo]|meer|fler[ea]?|lisää|více|viac|więcej|ещ[её]|ще|більше|earlier|older|ältere|frühere|starsz\w+|wcześniej\w*|"
    r"ancien\w*|anterior\w*|antigu\w+|antig[oa]s|precedent[ie]|oudere|eldre|ældre|äldre|starší\w*|staršie|стар\w+|предыдущ\w+|попередн\w+|παλαιότερ\w*|eski\w*)$"
)
"""What labels of several words say of what follows."""


def says_read_on(text: str) -> bool:
    """Whether a link's text is no title, but says that there is more to read: "more", "weiterlesen"."""
    if len(text) > _LONGEST:
        return False
    return _READ_ON.match(text) is not None or _READ_IT.fullmatch(text) is not None


def says_more(label: str) -> bool:
    """Whether a label says that more entries follow, or older ones; so do those of teasers, and the address has to tell."""
    return _MORE.match(label) is not None


def says_load(label: str) -> bool:
    """Whether a label says that more is fetched, which is not on the page yet: "load more", not "show more"."""
    return _LOAD.search(label) is not None and says_more(label)


_LOAD = lazy(
    r"(?i)\b(?:load|załaduj|wczytaj|laden|charger|cargar|carregar|carica|načíst|načítať|загрузить|завантажити|yükle|φόρτωση|تحميل)\b"
)


def says_all(label: str) -> bool:
    """Whether a label says that it leads to all entries."""
    return _ALL.match(label) is not None


def is_more_word(word: str) -> bool:
    """Whether a word of a longer label says that more or older entries follow."""
    return _MORE_WORD.match(word) is not None
