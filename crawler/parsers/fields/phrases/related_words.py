"""Whether a short line heads links to other pages, keywords or comments, or leads to another page itself.

Of texts alone, no elements; asked about short lines only, never about running text.
"""

from __future__ import annotations

import re

from crawler.parsers.fields.phrases.interest_words import says_may_interest
from crawler.parsers.fields.phrases.taxonomy_words import KEYWORDS, SECTIONS, TOPICS
from crawler.patterns import lazy
from crawler.text import small_letters

_RELATED_HEADING = lazy(
    r"^\W*(?:"
    r"related(?: (?:(?:internet|external|web) )?(?:articles?|posts?|stories|content|news|links|topics|reading|coverage|pages|publications?|information))?|more (?:on this|from|stories|news|in)\b.*"
    r"|read (?:more|next|also)|keep reading|more (?:great|top|good|recent|latest|popular|featured)(?: \w+)? (?:stories|articles|news|posts|reads)|also read|you (?:may|might) (?:also )?(?:like|be interested).*|recommended(?: for you)?|(?:see|watch) also|further reading"
    r"|most (?:read|popular|viewed)|trending(?: now)?|share this.*|(?:about the|your) (?:author|host)s?|(?:about this|article) (?:article|history)|forum|tags|comments?|leave a (?:reply|comment)"
    r"|(?:\d+ )?(?:comments(?! (?:attribut|by |from |made ))|kommentare)\b.*|(?:\d+ )?responses(?: to \W.*)?|\d+ responses\b.*|kommentit|kommentarer|commentaires|comentarios|commenti|comentários|komentarze|komentáře|komentáre|"
    r"hozzászólások|comentarii|komentari|коментар[иі]|комментарии|σχόλια|yorumlar|dit (?:artikel|bericht) hoort bij|join the (?:discussion|conversation)|(?:next|previous) (?:post|article|story)"
    r"|das könnte (?:sie|dich|ihnen|dir) .*|(?:lesen sie )?auch (?:lesen|interessant).*|lesen sie (?:auch|mehr|weiter).*"
    r"|mehr (?:zum thema|über|von|aus|artikel|dazu|news|lesen)\b.*|zum (?:weiterlesen|thema)|weiterlesen"
    r"|weitere (?:artikel|beiträge|meldungen|nachrichten|themen|news|informationen zum thema)\b.*|(?:ähnliche|verwandte) (?:artikel|beiträge|themen)\w*"
    r"|(?:der |die |das )?(?:nächster?|vorheriger?|nächstes?) (?:beitrag|artikel|meldung)"
    r"|passend(?:e artikel| dazu)|empfohlene (?:artikel|beiträge).*|verwendete quellen|bildquellen"
    r"|schreib(?:e|en sie)? (?:einen|uns einen|deinen) kommentar|kommentar (?:verfassen|schreiben|hinterlassen).*"
    r"|(?:artikel|beitrag|seite) (?:teilen|weiterempfehlen|empfehlen).*|meistgelesen|teilen(?: mit)?|schlagw(?:orte|örter)"
    r"|zobacz (?:też|także|również|więcej).*|(?:prze)?czytaj (?:też|także|również|więcej|dalej).*|polecane.*|podobne.*|powiązane.*"
    r"|lire aussi|à lire aussi.*|(?:à lire )?sur le même (?:sujet|thème)|articles? (?:liés?|associés?|similaires?).*|plus d'articles.*|voir aussi"
    r"|leggi anche.*|articoli correlati|te puede interesar.*|noticias relacionadas|más (?:noticias|información)|le[ea] también.*|contexto de la noticia"
    r"|(?:artículos|artigos|notícias) relacionad[oa]s.*|ultimele (?:știri|comunicate|noutăți)|siste nytt|relaterat|relaterte (?:innlegg|artikler)|leia (?:também|mais).*|veja também.*|lees (?:ook|meer).*|meer over.*|læs også.*|les også.*"
    r"|läs (?:mer|också|även).*|lue myös.*|související.*|súvisiace.*|čtěte (?:také|i).*|mohlo by vás.*|kapcsolódó.*|(?:articole|știri) (?:similare|recomandate).*"
    r"|(?:les )?(?:articles )?(?:les )?plus (?:lus|populaires)|lo más (?:leído|visto)|(?:las |os |as )?(?:más leíd[ao]s|mais lid[ao]s)|(?:i )?più letti|najczęściej czytane|najpopularniejsze"
    r"|mest (?:läst|lästa|leste?|læste?)|meest gelezen|luetuimmat|nejčtenější|najčítanejšie|legolvasottabb|cele mai citite|najčitanij[ei]|enim loetud|skaitomiausi|lasītākie"
    r"|en çok okunan(?:lar)?|ilgili (?:haberler|içerikler|yazılar)|bun(?:u|ları) da okuyun|сам(?:ое|ые) читаем(?:ое|ые)|най(?:популярніше|читаніше|четени)"
    r"|explore more on.*|(?:otras|más) noticias|mir[ae] (?:también|además)|comparte|sobre (?:la firma|el autor|la autora|o autor|a autora)|o autorze|über (?:den|die) autor(?:in|en)?|à propos de l['’]aut(?:eure?|rice)|over de auteur|об авторе|"
    r"sull['’]autore|om (?:författaren|forfatteren|skribenten)|other news|autres actualités|altre notizie|outras notícias|inne (?:aktualności|wiadomości)|"
    r"pozostałe (?:aktualności|wiadomości)|další (?:zprávy|aktuality)|ďalšie (?:správy|aktuality)|további hírek|(?:ezt|ezeket)(?: se)? (?:ne )?(?:hagyja|hagyd) ki|olvas(?:sa|d) el ezt is|ezek is érdekelhet(?:ik|nek)|al(?:te|ți) (?:știri|articole)(?: (?:de|din|pe|despre) .{1,40})?|ostale vijesti|ostale vesti|"
    r"druge novice|povezane novice|samal teemal|loe (?:ka|lisaks|veel)|vaata ka|seotud (?:artiklid|lood|uudised)|taip pat skaitykite|skaitykite (?:taip pat|daugiau)|susiję straipsniai|las(?:i|iet) arī|saistītie raksti|preberite (?:tudi|še)|čítajte tiež|kitos naujienos|citas ziņas|teised uudised|други новини|другие новости|(?:ещё|еще) новости|інші новини|άλλα νέα|diğer haberler|(?:bunlar da )?ilginizi çekebilir.*|benzer (?:haberler|yazılar)|archivado en|arquivado em|archiviato in|classé dans"
    r"|(?:tin|bài(?: viết)?|tin bài) (?:liên quan|cùng chuyên mục|đọc nhiều|mới nhất)|(?:xem|đọc) thêm|có thể bạn quan tâm|baca (?:juga|selengkapnya)|(?:berita|artikel) (?:terkait|terpopuler|lainnya)"
    r"|povezan[ei].*|свързани.*|читайте (?:также|ещё|еще).*|(?:также|материалы) по теме|читайте також.*|σχετικά (?:άρθρα|νέα).*|(?:διαβάστε|δείτε) (?:επίσης|ακόμ[αη]|και).*"
    r"|genväg(?:ar)?|snarvei(?:er)?|genveje?|quick ?links|shortcuts|snelkoppelingen|schnellzugriff|accès rapides?|enlaces rápidos|links rápidos|rychlé odkazy|pikalinkit|kiirlingid"
    r"|(?:các )?tin (?:tức )?khác|(?:digər|oxșar|son) xəbərlər|(?:boshqa|so['ʻ’‘]nggi) yangiliklar|(?:басқа|соңғы) жаңалықтар|(?:бусад|сүүлийн|холбоотой) мэдээ|(?:другие|последние) новости|(?:інші|останні) новини"
    r"|(?:այլ|վերջին|նմանատիպ) (?:լուրեր|նորություններ)|(?:lajme|njoftime) të (?:tjera|ngjashme)|habari (?:nyingine|zaidi|mpya)|berita (?:lain(?:nya)?|terkini)"
    r")\W*$"
)
"""In lower case: with (?i) each of the many alternatives would take five times as long."""
_RELATED_LINE = lazy(
    r"(?i)^[^\w(]*\(?(?:"
    r"read (?:more|also|next|this)|also read|see also|watch also|you (?:may|might) also like|don't miss"
    r"|lesen sie (?:auch|mehr|dazu|hier)|auch lesen|auch interessant|lies auch|mehr (?:dazu|zum thema|lesen)|hier lesen|lesetipps?"
    r"|(?:à )?lire aussi|à lire|voir aussi|leggi anche|lee (?:también|más|además)|lea (?:también|además)|te puede interesar|ver también"
    r"|leia (?:também|mais)|veja também|lees (?:ook|meer)|læs også|les også|läs (?:mer|också|även)|lue (?:myös|lisää)"
    r"|czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)"
    r"|čtěte (?:také|i)|přečtěte si (?:také|i)|čítajte aj|prečítajte si|olvassa el|kapcsolódó|(?:ezt|ezeket)(?: se)? (?:ne )?hagyja ki|citește (?:și|mai)|citiţi şi"
    r"|loe (?:ka|lisaks|veel)|vaata ka|(?:taip pat )?skaitykite(?: taip pat)?|las(?:i|iet) arī|čítajte tiež|pročitajte|preberite|читайте (?:также|ещё|еще|також)|четете още|διαβάστε (?:επίσης|ακόμα|ακόμη)"
    r"|(?:xem|đọc) thêm|(?:baca|lihat|simak) juga(?:\svideo)?"
    r")(?:\s(?:on|at|auf|bei|sur|en|su|na|op|på|em)\s\S{2,40})?\s*(?:[:：!|–»>\]】-]|\.\.|\bhier\b)"
)
"""The beginning of a line that leads to another article: "READ MORE: …", "Lesen Sie auch: …"."""
_TEASER_LINE = re.compile(
    r"(?i)^\W*(?:more|related|photos|pictures|v[ií]deos?|watch|listen|mehr|bilder|fotostrecke|bildergalerie|podcast|newsblog|liveticker|interview|"
    r"kommentar|live)\s*[:|»>]"
)
"""What such a line may begin with on the pages of publishers."""
_SHOUTED = re.compile(r"\W*(?:MORE|RELATED|WATCH|LISTEN|ALSO|SEE ALSO|MEHR|VIDEO|PHOTOS)\s?:\s*\S")
"""The same in capitals, as broadcasters set it before a link."""
_TAXONOMY = lazy(rf"^\W*(?:{KEYWORDS}|{TOPICS}|{SECTIONS}|schlag\w+|stichw\w+)\s*:")
"""The label before the keywords or sections of a page."""


_FAR_HEADING = re.compile(
    r"^\W*(?:"
    r"댓글(?:\s?목록)?|(?:関連|おすすめ|注目の?|人気)(?:記事|リンク|ニュース)|(?:あわせて|合わせて)(?:読みたい|読む).*|こちらも(?:読まれています|おすすめ).*|(?:こちら|これら|この記事|他の記事)?(?:の記事)?(?:に)?も?(?:ご興味|ご関心|興味|関心)(?:が|は)?(?:ある|おあり)かもしれません|関連する記事|관련\s?(?:기사|뉴스|글)|함께 보면 좋은.*|많이 본 (?:기사|뉴스)|관심\s?(?:있(?:을|으실)|가질) 만한\s?(?:기사|뉴스|글|소식|콘텐츠)?|.{1,20} 카테고리의 다른 글"
    r"|相[关關](?:阅读|閱讀|新[闻聞]|文章|推[荐薦]|[链鏈]接|[报報][道導])|延伸[阅閱][读讀]|推[荐薦][阅閱][读讀]|[热熱][点點]?推[荐薦]|猜你喜欢|[您你](?:也|还|還)?(?:可能|或[许許]|也[许許])(?:也|还|還|会|會){0,2}(?:感[兴興]趣|喜[欢歡])的?(?:内容|內容|文章|新[闻聞])?|更多(?:新[闻聞]|文章|内容)"
    r"|اقرأ (?:أيضا|أيضًا|المزيد)|إقرأ أيضا|(?:مواضيع|أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة)|الأكثر قراءة|(?:اخبار|مطالب|خبرهای) مرتبط|بیشتر بخوانید|همچنین بخوانید"
    r"|כתבות (?:נוספות|קשורות)|עוד (?:בנושא|כתבות).{0,20}|(?:קראו|לקריאה) (?:גם|עוד|נוספת)|(?:यह|ये|इसे) भी (?:पढ़ें|देखें)|संबंधित (?:खबरें|ख़बरें|समाचार)|อ่าน(?:เพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง"
    r"|(?:เรื่อง|ข่าว|บทความ)?(?:ที่)?คุณอาจ(?:จะ)?(?:สนใจ|ชอบ)|ข่าว(?:อื่น\s?ๆ|ล่าสุด|ที่น่าสนใจ)(?:\s?(?:ใน)?หมวด.{0,20})?|(?:أخبار|اخبار) (?:أخرى|مشابهة)|(?:سایر|آخرین) (?:اخبار|خبرها)|مطالب مرتبط|متعلقہ خبریں|مزید خبریں|(?:ידיעות|חדשות) נוספות"
    r"|(?:अन्य|सम्बन्धित|ताजा) समाचार|(?:অন্যান্য|সম্পর্কিত|সর্বশেষ) (?:খবর|সংবাদ)|আরও পড়ুন|(?:სხვა|მსგავსი|ბოლო) სიახლეები|ព័ត៌មាន(?:ផ្សេងទៀត|ពាក់ព័ន្ធ|ថ្មីៗ)|ຂ່າວ(?:ທີ່ກ່ຽວຂ້ອງ|ອື່ນໆ)|(?:ဆက်စပ်|အခြား)သတင်းများ"
    r"|(?:අදාළ|තවත්|වෙනත්) පුවත්|(?:தொடர்புடைய|மேலும்|பிற) செய்திகள்|ተዛማጅ ዜና(?:ዎች)?|(?:其他|最新|相關)(?:新聞|消息|訊息)"
    r")\W*$"
)
_FAR_LINE = re.compile(
    r"^[^\w(]*\(?(?:"
    r"関連(?:記事|リンク)|あわせて読みたい|관련\s?기사|相[关關](?:阅读|閱讀|新[闻聞]|文章|[链鏈]接)|延伸[阅閱][读讀]"
    r"|اقرأ أيض[اًا]{1,2}|إقرأ أيضا|بیشتر بخوانید|همچنین بخوانید|(?:קראו|ראו) (?:גם|עוד)|(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें)|อ่านเพิ่มเติม"
    r")\s*(?:[:：|–»>\]】-]|\.\.)"
)
"""The same in the scripts from Hebrew to Korean, asked of lines in these alone."""
_FIRST_LETTER = re.compile(r"[^\W\d_]")


def _is_far(text: str) -> bool:
    letter = _FIRST_LETTER.search(text)
    return letter is not None and letter[0] > "\u0590"


_CEDILLAS = str.maketrans("şţ", "șț")
"""How Romanian was written before fonts had its letters."""


def is_heading_of_links(text: str) -> bool:
    """Whether a short text heads links to other pages, keywords or comments."""
    if says_may_interest(text):
        return True
    line = small_letters(text).translate(_CEDILLAS)
    headings = _FAR_HEADING if _is_far(line) or _is_far(line[::-1]) else _RELATED_HEADING
    return headings.match(line) is not None or _TAXONOMY.fullmatch(f"{line.rstrip(': ')}:") is not None


def is_related_line(text: str, *, is_news: bool) -> bool:
    """Whether a line begins as one that leads to another article; on a publisher's page more words do."""
    if _is_far(text):
        return _FAR_LINE.match(text) is not None
    return (
        _RELATED_LINE.match(text) is not None
        or _SHOUTED.match(text) is not None
        or (is_news and _TEASER_LINE.match(text) is not None)
    )


def is_neighbour_line(text: str) -> bool:
    """Whether a line leads to the entry before or after this one, as those below the entries of East Asia's boards."""
    return _NEIGHBOUR.match(text) is not None


_NEIGHBOUR = re.compile(r"^\W*(?:이전\s?글|다음\s?글|上一[篇条條则則]|下一[篇条條则則]|[前次]の記事)")


def is_taxonomy_line(text: str) -> bool:
    """Whether a line begins as the keywords or sections of a page."""
    return _TAXONOMY.match(small_letters(text)) is not None
