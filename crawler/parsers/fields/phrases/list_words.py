"""What lists call themselves and say of themselves, in the languages of European offices and some beyond; no decisions."""

from __future__ import annotations

import re

NOTHING_FOUND = re.compile(
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
ARCHIVE = re.compile(
    r"(?i)(?:[^\W\d]+[ -]){0,2}(?:archives?|archiv[eyuů]?|archiwum|archiwa|archivos?|arquivos?|archivio|archief|arkiv(?:et)?|arkisto|archív|archívum|arhiv[aă]?|"
    r"arhīvs|arhiiv|archyvas|архив|архів|архіў|архива|αρχείο|arşivi?|archivum|chartlann|arkivi|归档|歸檔|アーカイブ|アーカイブス|보관함|(?:ال)?أرشيف|ארכיון)(?:[ -][^\W\d]+){0,3}"
)
"""What lists call the part in which their older entries stand."""

OLDER = re.compile(
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
