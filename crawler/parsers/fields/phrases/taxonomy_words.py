"""Labels before the keywords and the sections of a page, in many languages: one list for whoever reads what follows them
and for whoever leaves it out of the text. All are alternatives of a pattern, to be put in a group of one that ignores case.
"""

from __future__ import annotations

KEYWORDS = (
    r"tags?|tagged(?:\swith)?|keywords?|schlag(?:worte|wörter|wort)(?:\szum\sartikel)?|stich(?:worte|wörter|wort)|tagi|słowa\skluczowe|etiquetas?|"
    r"archivado\sen|palabras\sclave|mots[-\s]clés|etiquettes|étiquettes|parole\schiave|palavras[-\s]chave|trefwoorden|emneord|nyckelord|taggar|"
    r"avainsanat|asiasanat|efnisorð|štítky|klíčová\sslova|kľúčové\sslová|címkék|kulcsszavak|etichete|cuvinte\scheie|oznake|ključne\s(?:riječi|reči|besede)|"
    r"теги|тэги|метки|ключевые\sслова|ключові\sслова|ключови\sдуми|ετικέτες|λέξεις[-\s]κλειδιά|etiketler|anahtar\skelimeler|từ\skhóa|tagiau|etiquetes|"
    r"märksõnad|birkas|žymos|标签|標籤|关键词|關鍵字|タグ|キーワード|태그|키워드|(?:ال)?وسوم|(?:ال)?كلمات\s(?:ال)?(?:مفتاحية|دالة|دلالية)|"
    r"برچسب[\u200c\s]?ها|کلید\s?واژه[\u200c\s]?ها|کلمات\sکلیدی|ٹیگز|תגיות|תגים|מילות\sמפתח|საკვანძო\sსიტყვები|თეგები|պիտակներ|հիմնաբառեր|բանալի\sբառեր|açar\ssözlər|teqlər|"
    r"тегтер|түйін\sсөздер|teglar|kalit\sso['ʻ’‘]zlar|түлхүүр\sүгс?|टैग(?:्स)?|ट्यागहरू|कीवर्ड|ট্যাগ|ট্যাগসমূহ|แท็ก|คำค้น|คำสำคัญ|ស្លាក|ពាក្យគន្លឹះ|ປ້າຍກຳກັບ|ටැග්|kata\skunci|"
    r"lebo|maneno\smuhimu|መለያዎች|ቁልፍ\sቃላት|fjalë\skyçe"
)
"""Keywords alone: what follows is a list of them, with links or without."""
TOPICS = (
    r"(?:related\s)?topics?|(?:follow\s)?(?:the\s)?topics\sin\sthis\sarticle|themen(?:felder|bereiche?|feld)?|thema(?:['’]s)?|tematy|temas?|argoment[oi]|thèmes?|thématiques?|tópicos?|assuntos?|onderwerpen|emner?(?:\si\s(?:saken|artikkelen|artiklen))?|(?:följ\s)?ämnen?(?:\si\sartikeln)?|aiheet|(?:související\s)?témata|(?:kapcsolódó\s)?témák|"
    r"(?:súvisiace\s)?témy|теми?ы?|θέματα|konular|arxivat\ssota|ministérios|"
    r"more\son|mehr\s(?:lesen\s)?(?:über|zu)|lees\smeer\sover|meer\sover|en\ssavoir\splus\ssur|plus\ssur|leia\s(?:mais|tudo)\ssobre|"
    r"(?:lee|leer|ver)\smás\ssobre|más\ssobre|leggi\s(?:anche|tutto)\ssu|altro\ssu|więcej\so|läs\smer\som|læs\smere\som|les\smer\som|lue\slisää\saiheesta|más\stemas"
)
"""What a text is about: what follows are keywords where it is a list of links."""
SECTIONS = r"categor\w+|kategori\w*|catégories?|rubri\w+|rubryk\w+|рубрик[аи]|категор\w+|κατηγορί\w+|kategória\w*|policy\sareas?|areas?|áreas?|filed\sunder|posted\sin"
"""Where a site puts a text."""
