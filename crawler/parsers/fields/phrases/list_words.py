"""What lists call themselves and say of themselves, in the languages of European offices and some beyond; no decisions."""

from __future__ import annotations

from crawler.patterns import lazy

_NOTHING_FOUND = lazy(
    r"(?i)(?:(?:sorry|unfortunately|leider|désolé|lo sentimos|niestety|litujeme|bohužel|bohužiaľ|к сожалению|на жаль|spiacenti|purtroppo|helaas)[,:]? )?(?:"
    r"(?:nothing|no (?:matching )?(?:results?|posts?|entries|items|articles?|news|records|documents))(?: (?:(?:was|were|has been|have been|are|is) )?(?:found|available|published|here))?(?: (?:yet|for this \w+))?"
    r"|there (?:are|is) (?:currently )?no (?:results?|posts?|entries|items|articles?|news|records)(?: (?:yet|here|available|to (?:show|display)))?"
    r"|(?:es (?:wurden|liegen|gibt) )?(?:derzeit |zurzeit )?(?:nichts|keine (?:\w+ )?(?:ergebnisse|treffer|beiträge|einträge|meldungen|artikel|nachrichten|suchergebnisse))(?: (?:gefunden|vorhanden|verfügbar|vor))?"
    r"|aucun(?:e)? (?:résultat|article|actualité|publication|élément|entrée|contenu)s?(?: (?:n[’']a été )?(?:trouvé|disponible|publié)e?s?)?|rien (?:n[’']a été )?trouvé"
    r"|no (?:se (?:han? )?encontr(?:ado|aron|ó)|hay)(?: \w+)? (?:resultados?|entradas|noticias|artículos|publicaciones)(?: disponibles)?|(?:ningún resultado|sin resultados)(?: encontrado)?|nada encontrado"
    r"|(?:nenhum(?:a)? (?:resultado|notícia|artigo|registro)|não (?:há|foram encontrados?|foram encontradas?) (?:resultados|notícias|artigos|registros))(?: encontrad[oa])?"
    r"|nessun(?:a)? (?:risultato|articolo|notizia|elemento|contenuto)(?: (?:trovat[oa]|disponibile|presente))?|(?:non (?:ci sono|sono stati trovati) (?:risultati|articoli|notizie))"
    r"|(?:er (?:zijn|werden) )?(?:geen|niets) ?(?:resultaten|berichten|artikelen|nieuwsberichten)?(?: gevonden| beschikbaar)?|(?:nic|nie) (?:nie )?(?:znaleziono|nalezeno|nenalezeno|sa nenašlo)(?: \w+)?"
    r"|brak (?:wyników|wpisów|aktualności|artykułów|wiadomości|elementów|treści)(?: \w+)?|(?:žádné|žiadne) (?:výsledky|články|příspěvky|príspevky|aktuality|záznamy|položky)(?: (?:nebyly nalezeny|neboli nájdené|nenalezeny))?"
    r"|(?:ingen|inga) (?:resultater|resultat|treff|träffar|nyheter|artikler|artiklar|inlägg|indlæg|innlegg)(?: (?:fundet|funnet|hittades|å vise))?|ei (?:tuloksia|hakutuloksia)|tuloksia ei löytynyt"
    r"|nincs(?:enek)? (?:találat|eredmény|hír|bejegyzés)\w*|niciun rezultat(?: găsit)?|nu (?:au fost găsite|există) (?:rezultate|articole|știri)|nema (?:rezultata|vijesti|vesti|objava|članaka)|ni (?:rezultatov|zadetkov|novic)"
    r"|ничего не (?:найдено|нашлось)|нет (?:результатов|записей|новостей|материалов)|нічого не знайдено|немає (?:результатів|записів|новин)|(?:няма|нема) (?:намерени )?(?:резултати|новини|вести|публикации)"
    r"|δεν (?:βρέθηκαν|υπάρχουν) (?:αποτελέσματα|νέα|άρθρα|δημοσιεύσεις|καταχωρήσεις)|(?:sonuç|kayıt|haber|içerik) bulunamadı|hiçbir şey bulunamadı"
    r"|(?:該当する)?(?:記事|結果|情報|お知らせ|投稿)?(?:は|が)?見つかりませんでした|(?:記事|お知らせ)(?:は|が)ありません|(?:暂无|没有(?:找到)?|沒有(?:找到)?)(?:相关|相關)?(?:内容|內容|结果|結果|文章|新闻|新聞|数据)?|(?:لا توجد|لم يتم العثور على) (?:نتائج|مقالات|أخبار)"
    r")\W*"
)
"""A list that has no entries, in so many words."""
_EN = r"(?:search |matching |news |press )?(?:results?|posts?|entries|items|articles|news|stories|records|documents|releases|publications|events|content|data|matches|announcements|notices)"
_DE = r"(?:\w+ )?(?:ergebnisse?|treffer|beiträge|einträge|meldungen|(?:presse|medien)mitteilungen|pressemeldungen|artikel|nachrichten|daten|inhalte|dokumente|veranstaltungen|termine|publikationen)"
_FR = r"(?:résultats?|articles?|actualités?|publications?|éléments?|contenus?|communiqués?|documents?|données?|événements?|annonces?)"
_ES = r"(?:resultados?|noticias?|entradas|artículos|publicaciones|contenidos|comunicados|registros|elementos|datos|eventos)"
_IT = r"(?:risultat[oi]|articol[oi]|notizi[ae]|element[oi]|contenut[oi]|comunicat[oi]|dat[oi]|event[oi]|document[oi])"
_PT = r"(?:resultados?|notícias?|artigos?|regist(?:ro|o)s?|conteúdos?|dados|itens|comunicados?|publicações)"
_OF = r"(?:for|nach|für|sur|pour) (?:[\"“„«'‘][^.!?]{1,40}|\w{1,30}(?= (?:returned|produced|gave|yielded|ergab|lieferte|brachte|n['’])))"
"""What was searched for, in quotation marks or as a word amid the line."""
_TAIL = (
    r"(?=[^.!?\d]{0,40}?(?<!\w)(?:search|criteri|quer(?:y|ies)|filter|select|terms?\b|keywords?\b|categor|period\b|display|show|moment|time\b|view\b|recherche|sélection|filtr|critère|catégorie|période|instant"
    r"|(?:ce|cette) (?:jour|mois|année|date)|afficher|b[úu]squeda|selecci|selez|visualizz|consulta\b|criterio|categor|per[íi]odo|mostrar|momento|ricerca|crit[ée]rio|pesquisa|busca\b|exibir|apresentar|sele[cç]|wyszuk|kryteri|spełniaj|wyświetl|wybran|zapytan))"
    r"[^.!?\d]{0,40}"
)
"""The end of a notice, which speaks of the search, of what is chosen or shown, or of the moment: short news, too, may say
that there was none of something, but then of something else."""
_ASKED = r"(?:such\w*|auswahl|anfrage|abfrage|filter\w*|kriterien|kategorie|zeitraum|eingabe|rubrik|monat|jahr|tag|thema)"
_NOTHING_ELSE = lazy(
    r"(?i)\W*(?:"
    rf"(?:(?:sorry|unfortunately|currently),? )?(?:there (?:are|is) |we (?:could not|couldn['’]t|did not) find |your (?:search|query|selection)(?: {_OF})? (?:returned|produced|gave|yielded) )?(?:currently )?(?:no|any|0) {_EN}"
    rf"(?: (?:was|were|are|is|have been|has been))?(?: (?:found|available|published|to (?:display|show)|at (?:the moment|this time)|yet))?(?: (?:(?:for|matching|that match|match(?:ed)?|with|in) (?:your|the|these|selected|this)?\b{_TAIL}|(?:in |for |on )?this (?:month|week|year|day|date|period|category|section|topic|tag|page|list|view|search|filter|selection|archive)|{_OF}))?"
    r"|(?:sorry, )?(?:but )?nothing (?:to (?:show|display)|matched your search(?: terms| criteria)?)|your (?:search|query) did not match any \w+"
    rf"|(?:(?:ihre|die) (?:suche|suchanfrage|auswahl)(?: {_OF})? (?:ergab|lieferte|brachte)(?: leider)? |(?:zu|für) (?:ihre[rn]?|diese[rn]?) {_ASKED} (?:wurden?|sind|liegen|gibt es) (?:leider |derzeit )?|(?:es|zurzeit|derzeit|aktuell|leider) (?:wurden?|sind|liegen|gibt(?: es)?) (?:leider |derzeit |zurzeit |aktuell )?|(?:aktuell|leider|momentan) )?"
    rf"(?:keine? {_DE}|nichts|0 (?:treffer|ergebnisse))(?: (?:zu|für) (?:ihre[rn]?|diese[rn]?) {_ASKED})?(?: (?:gefunden|vorhanden|verfügbar|vor|ergeben))?"
    rf"|(?:désolé,? )?aucune? {_FR}(?: (?:(?:ne correspond|pour)\b{_TAIL}|(?:n['’]a été )?(?:trouvé|disponible|publié)e?s?\b(?:{_TAIL})?))?|votre recherche(?: {_OF})? n['’]a (?:donné|retourné|produit) aucun résultat|il n['’]y a (?:pas (?:de |d['’])|aucune? ){_FR}(?: (?:(?:pour|à)\b{_TAIL}|disponibles?\b(?:{_TAIL})?))?|pas (?:de |d['’]){_FR}(?: pour le moment)?|0 résultats?"
    rf"|(?:lo sentimos,? )?(?:(?:no (?:se (?:han? )?(?:encontr(?:ado|aron|ó)|obtenido)|hay|existen)|sin|0)(?: \w+)? {_ES}|(?:la|su|tu) búsqueda no (?:ha )?(?:produjo|producido|obtuvo|obtenido|devolvió|devuelto|arrojó)(?: ningún)? resultados?|ningún resultado)(?: (?:(?:para|que|con)\b{_TAIL}|(?:disponibles?|encontrados?)\b(?:{_TAIL})?))?"
    rf"|(?:spiacenti,? )?(?:nessun[oa]? {_IT}|non (?:ci sono|sono stat[ie] trovat[ie]|sono presenti) {_IT}|la (?:tua )?ricerca non ha (?:prodotto|dato)(?: alcun)? risultat[oi]|0 risultati)(?: (?:(?:per|da|corrispond\w*)\b{_TAIL}|(?:trovat|disponibil|present)[oaie]\b(?:{_TAIL})?))?"
    rf"|(?:nenhuma? {_PT}(?: encontrad[oa])?|não (?:há|existem|foram encontrad[oa]s) {_PT}|a sua (?:pesquisa|busca) não (?:encontrou|retornou|obteve) (?:nenhum )?resultados?|sem {_PT})(?: (?:(?:para|com|que)\b{_TAIL}|disponíveis\b(?:{_TAIL})?))?"
    rf"|(?:nie znaleziono(?: żadnych)?|brak)(?: \w+)? (?:wyników|wpisów|artykułów|elementów|danych|dokumentów|komunikatów|ogłoszeń|pozycji)(?: (?:do wyświetlenia|wyszukiwania|(?:spełniających|dla)\b{_TAIL}))?"
    r"|(?:uw|je) zoekopdracht (?:heeft|gaf|leverde) geen resultaten(?: op(?:geleverd)?)?|(?:din|ditt) (?:sökning|søgning|søk) (?:gav|ga) (?:inga|ingen) (?:träffar|resultat(?:er)?|treff)|(?:søket|sökningen|søgningen) (?:ga|gav) (?:ingen|inga) (?:treff|träffar|resultat(?:er)?)"
    r"|haku(?:si)? ei tuottanut tuloksia|(?:nebyl[yao]? nalezen[yao]?|nenašli sa) (?:žádn[ýáé]|žiadne) \w+|vašemu (?:hledání|vyhledávání) neodpovíd\w+ žádn\w+ \w+|(?:žádné|žiadne) (?:aktuality|záznamy|články) (?:k zobrazení|na zobrazenie)"
    r"|nincs a keresésnek megfelelő \w+|a keresés nem hozott eredményt|nu s-au găsit (?:rezultate|articole|știri)|nema pronađenih (?:rezultata|zapisa)|nije pronađen nijedan (?:rezultat|zapis)|ni najdenih (?:rezultatov|zadetkov)"
    r"|по вашему запросу ничего не найдено|(?:новостей|записей|материалов|документов|результатов) не найдено|нет данных(?: для отображения)?|раздел пуст|за вашим запитом нічого не знайдено|немає даних"
    r"|δεν (?:βρέθηκαν|υπάρχουν) (?:ανακοινώσεις|εγγραφές|δεδομένα)|aradığınız kriterlere uygun \w+ bulunama(?:dı|mıştır)|tulemusi ei leitud|nekas netika atrasts|nav atrasti rezultāti|rezultatų nerasta|nieko nerasta"
    r"|(?:現在、?)?(?:該当する)?(?:データ|検索結果|結果|お知らせ|記事|情報)[はが](?:ありません|見つかりません)(?:でした)?|(?:검색 ?결과|(?:등록된 )?(?:게시물|게시글|자료|내용|데이터))[이가]? ?없습니다"
    r"|(?:لا توجد|لم يتم العثور على) (?:أي )?(?:نتائج|بيانات)|לא נמצאו (?:תוצאות|פריטים)|(?:موردی|نتیجه[\u200c ]?ای|خبری|مطلبی) (?:یافت|پیدا) نشد|ไม่พบ(?:ข้อมูล|ผลลัพธ์|รายการ)|không (?:tìm thấy|có) (?:kết quả|dữ liệu|bài viết)(?: nào| phù hợp)?|(?:data )?tidak (?:ada|ditemukan)(?: data| hasil| berita)?"
    r")\W*"
)
"""The same in other words, at times with a word on the search that found none."""
_LONGEST = 120


def says_nothing_found(text: str) -> bool:
    """Whether a line says that a list or a search has no entries, and nothing else."""
    if _NOTHING_FOUND.fullmatch(text) is not None:
        return True
    return len(text) <= _LONGEST and _NOTHING_ELSE.fullmatch(text) is not None


ARCHIVE = lazy(
    r"(?i)(?:[^\W\d]+[ -]){0,2}(?:archives?|archiv[eyuů]?|archiwum|archiwa|archivos?|arquivos?|archivio|archief|arkiv(?:et)?|arkisto|archív|archívum|arhiv[aă]?|"
    r"arhīvs|arhiiv|archyvas|архив|архів|архіў|архива|αρχείο|arşivi?|archivum|chartlann|arkivi|归档|歸檔|アーカイブ|アーカイブス|보관함|(?:ال)?أرشيف|ארכיון)(?:[ -][^\W\d]+){0,3}"
)
"""What lists call the part in which their older entries stand."""

OLDER = lazy(
    r"(?i)\W*(?:(?:older|earlier|past) (?:news|posts|articles|entries|stories|press releases|announcements|notices)|"
    r"(?:starsze|wcześniejsze) (?:aktualności|wiadomości|wpisy|artykuły|komunikaty|ogłoszenia)|"
    r"(?:ältere|frühere) (?:meldungen|nachrichten|beiträge|artikel|news|mitteilungen|pressemitteilungen)|"
    r"(?:anciennes|précédentes) (?:actualités|nouvelles|annonces)|(?:anciens|précédents) articles|"
    r"(?:actualités|articles) (?:précédente?s|plus ancien(?:ne)?s)|noticias (?:anteriores|antiguas)|entradas (?:anteriores|antiguas)|"
    r"notícias (?:anteriores|antigas)|(?:notizie|news|articoli|comunicati) precedenti|oudere? (?:nieuws|berichten|artikelen)|"
    r"(?:eldre|ældre|äldre) (?:nyheter|nyheder|saker|inlägg|artikler|artiklar)|vanhemmat (?:uutiset|artikkelit)|"
    r"starší (?:aktuality|zprávy|články|novinky)|staršie (?:aktuality|správy|články|novinky)|"
    r"(?:starije|ranije|starejše) (?:vijesti|vesti|novosti|novice|objave)|(?:старије|раније) вести|"
    r"(?:старые|более ранние|предыдущие) новости|(?:старіші|попередні) новини|по-стари новини|korábbi hírek|știri mai vechi|"
    r"παλαιότερα νέα|παλαιότερες ανακοινώσεις|eski haberler|過去の(?:お知らせ|ニュース|記事))\W*"
)
"""What a link to the entries that a list does not show any more is called, when it says what they are."""
