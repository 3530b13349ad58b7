"""What pages say of themselves when they are kept and no longer looked after: that they are archived, in many languages.

A text that speaks of archives says so of something else: a notice speaks of this page, this release, this content, or is
nothing but "Archived content". Where, by whom or from when on a thing is kept is said in a text: "This letter is archived in
the town hall".
"""

from __future__ import annotations

from crawler.patterns import lazy
from crawler.text import holds_any

_STEMS = (
    "rchi", "rchí", "rqui", "rchy", "rkiv", "rkisto", "rhiv", "rşiv", "рхив", "рхів", "ρχει",
    "アーカイブ", "保存版", "보관", "归档", "歸檔", "存档", "存檔", "ؤرشف", "رشيف", "istorical material",
)  # fmt: skip
ARCHIVE_STEMS = tuple(dict.fromkeys((*_STEMS, *map(str.upper, _STEMS), "RŞİV")))
"""One of these stands in any such sentence, as written."""
LONGEST_NOTICE = 240
"""A notice is a line or two; longer texts only speak of archives."""

# What a page calls itself, what is said to have been done with it, and the two together in the order of the language.
_LANGUAGES = (
    (r"th(?:is|ese) (?:[\w-]+ ){0,2}(?:(?:web ?)?pages?|(?:web ?)?site|content|articles?|items?|releases?|news|story|information|publication|post|version|statement|speech) (?:(?:is|are|was|were|has been|have been) (?:now |being )?)",
     r"archived|(?<!were )(?<!was )in the archives?|from the archives?|moved to the archives?", r"archived (?:\w+ ){0,1}(?:(?:web ?)?pages?|(?:web ?)?site|content|article|item|release|information|publication|post|version|story|statement)"),
    (r"dies(?:e[rs]?|) (?:\w+ ){0,1}(?:(?:web|internet)?seite|(?:presse)?mitteilung|meldung|nachricht|beitrag|artikel|inhalte?|information(?:en)?|text|version|fassung|angebot|website) ",
     r"(?:ist|sind|wurden?) (?:\w+ ){0,3}?archiviert|(?:befindet sich|ist) (?:\w+ )?im archiv|stammt aus (?:dem|unserem) archiv", r"archivierte[rs]? (?:(?:web|internet)?seite|(?:presse)?mitteilung|meldung|nachricht|beitrag|artikel|inhalte?|information|fassung|version)"),
    (r"(?:cet(?:te)?|ces?) (?:page(?: web)?|contenus?|article|communiqué|actualité|information|publication|site)(?: web)? (?:est|sont|a été|ont été) (?:désormais |maintenant )?",
     r"archivé\w*", r"(?:page|contenu|article|communiqué|actualité|information|version) archivée?"),
    (r"(?:quest[aoei]|il presente) (?:pagina|contenuto|articolo|notizia|comunicato|sito)(?: web)? (?:è|è stat[ao]) ",
     r"archiviat[ao]", r"(?:pagina|contenuto|articolo|notizia|comunicato) archiviat[ao]"),
    (r"(?:est[ae]|el presente) (?:página|contenido|artículo|noticia|comunicado|sitio)(?: web)? (?:está|ha sido|fue) ",
     r"archivad[ao]", r"(?:página|contenido|artículo|noticia|comunicado) archivad[ao]"),
    (r"est[ae] (?:página|conteúdo|artigo|notícia|comunicado|site) (?:está|foi) ",
     r"arquivad[ao]", r"(?:página|conteúdo|artigo|notícia|comunicado) arquivad[ao]"),
    (r"(?:deze|dit) (?:web)?(?:pagina|inhoud|artikel|bericht|persbericht|nieuwsbericht|informatie|site) (?:is|werd) (?:\w+ )?",
     r"gearchiveerd", r"gearchiveerde? (?:web)?(?:pagina|inhoud|artikel|bericht|versie|informatie)"),
    (r"(?:den ?na|detta|den här|det här|denne|dette) (?:\w+ )?(?:web|nett)?(?:sida|side|siden|innehåll(?:et)?|innhold(?:et)?|indhold(?:et)?|artikel(?:n)?|artikkel(?:en)?|pressmeddelande(?:t)?|pressemelding(?:en)?|pressemeddelelse|nyhet(?:en)?) (?:är|er|har blivit|blev|ble) ",
     r"arkiver(?:ad|at|et|t)", r"arkiver(?:ad|at|et|t) (?:web|nett)?(?:sida|side|innehåll|innhold|indhold|artikel|artikkel|pressmeddelande|pressemelding|nyhet)"),
    (r"tämä (?:\w+ )?(?:sivu|sisältö|artikkeli|tiedote|uutinen) on ", r"arkistoitu", r"arkistoitu (?:sivu|sisältö|artikkeli|tiedote|uutinen)"),
    (r"(?:ta|ten|to|niniejsz[aey]) (?:jest )?(?:strona|treść|informacja|wiadomość|artykuł|komunikat|materiał|aktualność) (?:jest |został[ay]? )?(?:znajduje się )?",
     r"archiwaln[aye]|zarchiwizowan[aey]|w archiwum", r"(?:strona|treść|informacja|wiadomość|wersja|artykuł|komunikat|materiał|serwis) (?:archiwaln[aye]|zarchiwizowan[aey])|(?:to (?:jest )?)?archiwaln[aye] (?:strona|treść|wiadomość|informacja|wersja|artykuł)"),
    (r"(?:tato|tento|toto|táto) (?:\w+ )?(?:stránka|článek|článok|obsah|zpráva|správa) (?:je|byla?|bola?|byl|bol) ",
     r"archivní|archívna|archivovan\w*|archivován\w*", r"(?:archivní|archívna|archivovan[áýé]) (?:stránka|článek|článok|obsah|zpráva|správa)|archivovaný obsah"),
    (r"ez az? (?:\w+ )?(?:oldal|tartalom|cikk|hír|közlemény) (?:már )?", r"archivált|archív|archiválva", r"arch(?:ív|ivált) (?:oldal|tartalom|cikk|hír|közlemény)"),
    (r"(?:aceast[ăa]|acest) (?:pagin[ăa]|conținut|articol|știre|comunicat) (?:este|a fost) ", r"arhivat[ăa]?", r"(?:pagin[ăa]|conținut|articol|știre|comunicat) arhivat[ăa]?"),
    (r"(?:эта|этот|данн(?:ая|ый)|это) (?:страница|материал|статья|новость|информация|версия) (?:сайта )?(?:находится |перенесен[аы]? |является )?",
     r"в архив[ен]?\b|архивн(?:ая|ый|ой|ым)\w*|заархивирован[аоы]?", r"архивн(?:ая|ый) (?:страница|материал|статья|новость|версия)|(?:страница|материал|новость) (?:находится )?в архиве"),
    (r"(?:ця|цей|дана|даний|це) (?:сторінка|матеріал|стаття|новина|інформація) (?:знаходиться |перебуває |є )?",
     r"в архіві|архівн(?:а|ий|ою)\w*|заархівован\w*", r"архівн(?:а (?:сторінка|новина|інформація|стаття|версія)|ий матеріал)|(?:сторінка|новина|інформація|стаття|матеріал)\w* (?:знаходиться|перебуває|міститься) в архіві"),
    (r"(?:тази|този|това) (?:страница|съдържание|статия|новина) е ", r"архивиран[аo]?", r"архивиран[аo] (?:страница|съдържание|статия|новина)"),
    (r"(?:ova|ovaj|ovo|ta|ovu) (?:\w+ )?(?:stranica|sadržaj|članak|vijest|vest|stran|vsebina|novica|članek) (?:je|je bila|je bil) ",
     r"arhiviran[aeo]?", r"arhiviran[aeoi] (?:stranica|sadržaj|članak|vijest|vest|stran|vsebina|novica|članek)"),
    (r"see (?:\w+ )?(?:leht|lehekülg|sisu|uudis|artikkel) on ", r"arhiveeritud", r"arhiveeritud (?:leht|lehekülg|sisu|uudis|artikkel)"),
    (r"š[īi]s? (?:\w+ )?(?:lapa|saturs|raksts|ziņa) ir ", r"arhivēt[asi]*", r"arhivēt[as] (?:lapa|saturs|raksts|ziņa)"),
    (r"ši[s]? (?:\w+ )?(?:puslapis|turinys|straipsnis|naujiena) (?:yra )?", r"archyvuot\w+", r"archyv(?:uotas|inis) (?:puslapis|turinys|straipsnis)|archyvuota naujiena"),
    (r"(?:αυτή η|η παρούσα|αυτό το|το παρόν) (?:σελίδα|περιεχόμενο|άρθρο|ανακοίνωση) (?:είναι|έχει) ", r"αρχειοθετη(?:μέν\w+|θεί)", r"αρχειοθετημέν[ηο] (?:σελίδα|περιεχόμενο|άρθρο|ανακοίνωση)"),
    (r"bu (?:\w+ )?(?:sayfa|içerik|haber|duyuru) ", r"arşivlen\w+|arşivde(?:dir)?", r"arşivlen(?:miş|en) (?:sayfa|içerik|haber)"),
    (r"(?:هذه|هذا) (?:ال)?(?:صفحة|محتوى|مقال|خبر) ", r"مؤرشفة?|في الأرشيف", r"(?:صفحة|محتوى|مقال|خبر) مؤرشفة?"),
)  # fmt: skip
_OTHER = (
    # what whole sites say, and in Canada each page
    r"archiv(?:ed|ée?) ?[-–—:]\s+(?-i:[^a-zß-ÿ])|you are (?:now )?(?:viewing|reading|looking at|on) (?:an? )?archived|(?:we have|we['’]ve) archived (?:this|these) (?:page|content)|"
    r"information identified as archived|this is (?:an )?(?:archived? (?:(?:web ?)?page|(?:web ?)?site|content|article|copy|version)|historical material)\b|archive ?[-–—:] ?(?:content|page)\W*$|"
    r"sie (?:sehen|lesen|befinden sich) (?:gerade |hier )?(?:eine archivierte|ein archiviertes|einen archivierten|im archiv)|dies ist (?:eine? )?(?:archivseite|archivierte[rs]? (?:(?:web|internet)?seite|fassung|version|inhalt|beitrag|artikel|meldung))|"
    r"ceci est une (?:page d['’])?archive(?=\W*$|[.!])|vous (?:consultez|lisez) (?:une? )?(?:page|contenu|article|version) archivée?|l['’]information dont il est indiqué qu['’]elle est archivée|"
    r"dit is een gearchiveerde? (?:web)?(?:pagina|site|versie|artikel|bericht)|detta är en arkiverad (?:webb)?(?:sida|version|artikel|nyhet)|dette er en arkivert (?:nett)?(?:side|versjon|artikkel|nyhet)|"
    r"(?:この|本)(?:ページ|記事|サイト|情報)は.{0,20}(?:アーカイブ|保存版)(?=です|として|であり|され|化|\W*$)|アーカイブ(?:ページ|記事|版)(?=です|\W*$)|(?:이|본) ?(?:페이지|게시물|글)[은는이가]? .{0,12}보관(?=되었|됨|용|\W*$)|보관된 (?:페이지|게시물)(?=입|\W*$)|"
    r"(?:本|此|该|這|这)(?:页面?|頁面?|网页|網頁|文章?|信息|內容|内容)(?:已|已經|已经)?(?:被)?(?:归档|歸檔|存档|存檔)(?=[。，,;；]|\W*$)|(?:已归档|已歸檔|已存檔|存檔)(?:页面|頁面|内容|內容)(?=\W*$)"
)
_GOES_ON = (
    # that nobody looks after the page any more, for what it is kept, or since when; some words for "and" are another's for "in"
    r"and|und|et|e|y|och|og|ja|a|és|și|si|и|та|ve|un|ir|و|eikä|content|due to|en (?:wordt|word|is|zal|kan)|i (?:nie|ne|više|već)|in (?:ni|ne|se)|but|as|since|because|"
    r"for (?:\w+ ){0,2}(?:reference|research|record\w*|information|purposes?)|on the web|(?:dans|sur) le web|"
    r"(?:(?:on|am|le|il|el|em|op|den|dne|dnia|since|seit|depuis|desde|dal|sinds|sedan|siden|od|с|з|від) (?:le |el |the |dem )?)?\(?\d[\d./]*|"
    r"(?:in|im|en|nel|em|w|v|в|у|i) (?:\w+ )?(?:19|20)\d\d"
)
_DONE = rf"(?=\W*$|\s*[.,;:!|–—(\[-]|\s+(?:{_GOES_ON})(?!\w))"
_ALONE = r"(?=\W*$|\s*[.!|(]|\s*[:–—-]\s+(?-i:[^\W\d_a-zß-ÿа-џ]))"
"""How a name ends that is all there is, or stands before a title: a sentence goes on in small letters."""
_LABEL = r"\W*(?:(?:please note|note|notice|attention|information|hinweis|achtung|wichtig|uwaga|informacja|avis|aviso|nota|opgelet|let op|obs|pozor|upozornění|figyelem|внимание|увага|archived?|archiv)\s*[:!.–-]\s*)?"
_NOTICE = lazy(
    rf"(?i){_LABEL}(?:(?:please note that |bitte beachten sie, dass )?(?:"
    + "|".join(rf"{subject}(?:{done})(?!\w){_DONE}" for subject, done, _ in _LANGUAGES)
    + "|"
    + "|".join(rf"(?:{name}){_ALONE}" for _, _, name in _LANGUAGES)
    + rf"|{_OTHER}))"
)


def says_archived(text: str) -> bool:
    """Whether a short text, from its beginning on, says that what it stands on is archived."""
    return len(text) <= LONGEST_NOTICE and holds_any(text, ARCHIVE_STEMS) and _NOTICE.match(text) is not None
