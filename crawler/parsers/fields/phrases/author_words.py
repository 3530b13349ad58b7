"""Words around the names of authors, in many languages; knows neither names nor pages.

They stand here once. A label that tells who wrote a text has to be known to all who meet it: to whoever takes the name
behind it, to whoever finds the line on a page without telling names, and to whoever leaves it out of the text. As three
lists they drifted apart, and a page lost its author to the text in one language and not in the next.

All but `LABEL` are alternatives of a pattern, to be put in a group of one that ignores case.
"""

from __future__ import annotations

from crawler.patterns import lazy

BY = r"by|von|vom|vum|durch|par|por|door|deur|przez|od|av|af|από|(?:oleh|(?<!\w\s)nga)(?=\s*[:：]|\s(?!\S+[iy]ch\s|(?:and|th[iị]|v[aă]n)\s)\S+\s\S)"
"""What stands between a verb and who did it, or before a name alone. "Oleh" and "Nga" are first names, too, of Ukraine and Vietnam,
before a father's or middle name, and Vietnam's word for Russia. Italy's "di" and "da" are also what names begin
with, as in "Di Maio", and Greece's "του" and "της" are articles: patterns have them beside this, with a condition."""
AND = r"and|und|et|y|e|i|en|og|och|oraz|a|và|dan|ve|és|și|in|ja|ir|un|и|й|та|і|και"
VERB = (
    r"written|contributed|posted|published|submitted|created|reported|reviewed|erstellt|verfasst|geschrieben|eingestellt|gepostet|gespeichert|eingereicht|"
    r"ver(?:ö|oe)ffentlicht|publi(?:é|e)|r(?:é|e)dig(?:é|e)|(?:é|e)crit|posté|soumis|escrito|publicado|redactado|enviado|postado|scritto|inviato|"
    r"pubblicato|inserito|napisan[aey]|opublikowan\w*|dodan[eya]|geschreven|ingediend|geplaatst|skrevet|skriven|publicerad|lagt\sinn|"
    r"vložen[oa]|zveřejněno|objavljeno|γράφτηκε|recueillis?|propos\srecueillis|aufgezeichnet|opgetekend|raccolt[aoi]|recogid[ao]s?|"
    r"notowa[łl]\w*|wysłucha[łl]\w*|reporting"
)
"""Was written or published: the name follows behind "by"."""
WROTE = (
    r"as\stold\sto|oprac\.|pi[šs](?:e|ze)|пи[шс](?:е|ува)|parengė|sagatavoja|przygotowa[łl]a?|p[řr]ipravil[ai]?|zapisala?|подготвил[аи]?|підготува(?:в|ла)|toimetas|ghi\schép|"
    r"skribis|ditulis\soleh|imeandikwa\sna|γράφει\s[ηο]|a\scura\sdi|opracowa[łl]a?|opracowanie|nap[ií]sal[ai]?|napisao|napsal[ai]?|napisał[ay]?|опубликовано|опубліковано|parašė|kirjoittanut|scris\sde|escrit\sper|написал[аи]?|بقلم|מאת|"
    r"كتبت?(?:ه)?(?:\sبواسطة)?|بواسطة"
)
"""Wrote: the name follows at once."""
AUTHOR = (
    r"autor\w{0,5}(?:\s(?:tekstu|textu))?|authors?|verfasser(?:in(?:nen)?)?|kirjoittajat?|auteure?s?|autrices?|författare|forfatter|skribent|schrijver|szerző|автор\w{0,2}|συντάκτης|نویسنده|"
    r"byline|höfundur|egilea|toimittajat?|muhabir|ავტორი|հեղինակ|लेखक|লেখক|எழுதியவர்|ผู้เขียน|کاتب|تحریر|כתבה?|撰文|撰稿|記者|質問者|投稿者|著者|作者|作成者|執筆者|筆者|yazar|작성자|글쓴이|등록자|tác\sgiả|penulis|الكاتب|المؤلف"
)
"""What an author is called: the name follows behind a colon, or at once."""
TEXT = r"text[eo]?|tekst[is]?|tekst[iy]?|testo|szöveg|metin|words|текст|κείμενο|文|글|bài(?:\sviết)?|เรื่อง"
"""The label of who wrote, beside that of who took the pictures."""
_PICTURES = (
    r"fotos?|foto['’]s|fotogra(?:fi(?:en?|a|as)?|fij[ae]|fije)|photo(?:s|graph(?:s|y|ies?))?|pictures?|bild(?:er)?|billeder|zdjęcia|kuvat?|imágenes|imagens|immagini|"
    r"fotók?|fényképek|фото(?:графии|графије)?|φωτογραφίες|fot\.|zdj\.|写真|ảnh|ภาพ"
)
_BESIDE = rf"(?:\s(?:{AND}|&|\+|-|–)\s|\s?[,/・]\s?|และ)"
BOTH = rf"(?:{TEXT}|story){_BESIDE}(?:{_PICTURES})|(?:{_PICTURES}){_BESIDE}(?:{TEXT}|story)"
"""The label of who did both."""
PAIRED = rf"(?:{TEXT})(?=\s(?-i:[^\W\d_a-zß-ÿ])\S*\s[^.!?]{{2,40}}\b(?:{_PICTURES})\s)"
"""The label of who wrote, without a colon, where that of who took the pictures follows: "Text Jane Doe Pictures John Doe"."""
PIECE = (
    r"interview|report(?:er|age)?|bericht|redakteur(?:in)?|redactor|redazione|"
    r"journalists?e?|írta|yazan|by\sline|기자|كتبت?"
)
"""What is a label before a colon alone: "Interview: Jane Doe"."""
NEWS = r"ρεπορτάζ|haber"
"""What is such a label in the line of the name alone: menus and sections are called so, too."""
GUEST = (
    r"gast(?:artikel|beitrag|kommentar)|(?:an?\s)?guest\s(?:post|article|column|blog|essay)|article\sinvité|artículo\sinvitado|articolo\sospite|artigo\sconvidado|"
    r"gastbijdrage|gastblog|gästinlägg|gästkrönika|gjesteinnlegg|gæsteindlæg|wpis\sgościnny|vieraskynä|vendégírás|vendégposzt|"
    r"konuk\syazar|гостевая\s(?:статья|колонка)|hostující\sčlánek|άρθρο\sφίλου"
)
"""What a guest wrote."""
TRANSLATED = (
    r"translat\w+|übersetz\w+|traduc\w+|traduit\w*|traduzid[oa]|tradução|tradott[oa]|traduzione|tłumacz\w*|przekład|przełoży\w+|vertal\w*|"
    r"vertaald|překlad|přeloži\w+|preklad|preloži\w+|fordít\w+|översatt|översättning|oversat\w*|oversett\w*|käänn\w+|çeviren|çeviri|"
    r"перев[её]л\w*|перевод\w*|переклад\w*|μετάφραση|traducere"
)
"""Before the name of a translator, who is no author."""
STAFF = (
    r"red(?:ak|ac)\w+|rédac\w+|redaz\w+|reda[cç]ão|redaksjon\w*|toimitus|toimetus|szerkesztőség|editör\w*|редак\w+|σύνταξη|"
    r"editor\w*|news\s?(?:room|desk|team)|staff|báo|tạp\schí|toà?\ssoạn|tòa\ssoạn|ban\sbiên\stập"
)
"""The office of a newspaper or one of its editors, who stand where no author is named."""
POST = (
    r"writer|reporter(?:in|ka)?|correspondent|columnist|(?:korrespondent|redakteur|journalist)(?:in)?|journaliste|periodista|giornalista|"
    r"jornalista|corresponsal|redactor|dziennikar(?:z|ka)|korespondent(?:ka)?|корреспондент|кореспондент|δημοσιογράφος|"
    r"repórter|újságíró|verslagge(?:ver|efster)|novinář(?:ka)?|reportér(?:ka)?|novinar(?:ka)?|журналист(?:ка)?|журналіст(?:ка)?|"
    r"toimittaja|wartawan|jurnalist[ăa]?|gazeteci|muhabir"
)
ROLE = (
    r"(?:(?:(?-i:[A-Z]{2,5})|national|staff|senior|chief|special|political|business|sports?|science|foreign|news|court|crime|health|freier?)\s)*"
    rf"(?:{POST})s?"
)
"""What an author is, where nothing else is said."""
ROLE_BEHIND = (
    rf"(?:\S+\s){{0,3}}(?:{POST}|editor(?:in)?|economist|analyst|professor|fellow|contributor|producer|photographer|manager|director|"
    r"chief|officer|leiter(?:in)?|experte|expertin|president)s?(?:\s.*)?"
)
"""What an author is, behind the name, where most words can be no other name."""
AGENCY = (
    r"afp|dpa|apa|sda|ap|reuters|kna|epd|pap|ansa|efe|lusa|anp|belga|ntb|tt|ritzau|mti|čtk|tasr|stt|bns|elta|leta|bta|hina|tanjug|"
    r"agerpres|aap|pti|ani|ians|upi|tass|тасс|xinhua|kyodo|yonhap|bloomberg|adnkronos|interfax|sid|keystone-sda|ats|"
    r"(?:the\s)?associated\spress|agence\sfrance[- ]presse|deutsche\spresse-agentur|(?:the\s)?canadian\spress|press\strust\sof\sindia|press\sassociation|"
    r"europa\spress|austria\spresse\sagentur|thomson\sreuters|agencia\sefe|agência\slusa"
)
"""News agencies, which stand beside full names: "Jane Doe, AFP"."""

_PREFIX = r"(?:ein(?:e[nr]?)?|an?|une?|un[ao]?|een)\s"
_OUR = r"(?:unser(?:em|er|en)|our|notre|nos|nuestr[oa]s?|nostr[oai]|noss[oa]|onze|vår[at]?|vores?|nasz(?:ego|ej))"
_OF_PAPER = (
    r"\w*(?:redakt|redac|reda[ck]t|korr?esp|corresp|corrisp|mitarb|medarb|report|repórt|volont|journalist|jornalist|periodist|giornalist|dziennikar|"
    r"envoyée?|inviat|enviad|verslagg|wysłanni|writer|editor|critic|columnist|staff)\w*"
)
OWN = rf"(?:{BY}|from|van|de|del|da(?:l|lla)?|fra|naar)\s{_OUR}(?:\s(?-i:[a-zà-ÿ-]+))?\s{_OF_PAPER}(?:\s(?-i:[a-zà-ÿ-]+))?(?=\s(?-i:[^\W\d_a-zß-ÿ]))"
"""Who wrote is one of the paper's, whose name follows: "von unserem Redakteur Jane Doe", "par notre envoyée spéciale Jane Doe"."""
_TEXTS = r"artikel|beitrag|kommentar|analyse|interview|reportage|bericht|presse(?:mitteilung|meldung)|article|story|column|recipe|rezept|recette|receta|ricetta|receita|przepis|recept"
PIECE_BY = rf"(?:{_PREFIX})?(?:{BOTH}|{_TEXTS}|{GUEST}|{TEXT})"
"""What somebody wrote, before "by" and the name: "Ein Beitrag von Jane Doe"."""
LABEL = lazy(
    rf"""(?ix) ^\W* (?:
      (?: (?: (?: {PIECE_BY} | (?:{_PREFIX})?(?:{VERB}) ) \s+ )?
          (?: {OWN} | {BY} | (?-i:d[ai]) | (?:(?-i:D[ai])|του|της)(?=\s\S+\s\S) )
        | (?:{GUEST}) (?: \s+(?:de|van|di|da|do) | (?=\s*[:：]) )
        | (?:{AUTHOR}|{BOTH}|{TEXT}|{PIECE}) (?=\s*[:：՝])
        | (?:{POST}|{NEWS}) (?=\s*[:：]\s*\S)
        | {PAIRED} (?=\s)
        | (?:{AUTHOR}|{WROTE}|{BOTH}) (?=\s\S+\s\S)
        | (?:{WROTE}) (?=\s*[:：\s])
        | (?:{VERB}|artikel|author|autor) (?:\s(?:on|by|am|von|le|par|el|por|il|da|op|door))? (?=\W*$)
      ) (?: \s*[:：՝]\s* | \s+ | $ ) )"""
)
"""What stands before the name of an author, at the beginning of a line."""
