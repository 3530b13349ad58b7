"""What lists call themselves and say of themselves, in the languages of European offices and some beyond; no decisions."""

from __future__ import annotations

import re

from crawler.patterns import lazy

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
_RESULTS = (
    r"results?|records?|hits|matches|wynik\w{0,3}|rekord\w{0,3}|ergebnisse?n?|treffer|résultats?|resultados?|registros?|resultats?|risultat[io]|"
    r"resultaten|resultaat|träffar|resultater|resultat|tulosta|tulokset|výsledk\w{1,3}|výsledok|výsledek|záznam\w{0,3}|találat\w{0,3}|rezultat\w{0,4}|"
    r"результат\w{0,3}|резултат\w{0,3}|αποτελέσματα|sonuç\w{0,4}|tulemus\w{0,3}|rezultāt\w{0,3}|rezultat\w{0,3}|hasil|kết quả|نتيجة|نتائج|תוצאות"
)
_FOUND = (
    r"found|znaleziono|gefunden|trouvé\w{0,2}|encontrad[oa]s?|se encontraron|trovat[ieoa]|gevonden|hittade|fundet|fundne|funnet|löytyi|nalezeno|"
    r"nájden\w{1,2}|pronađen\w{1,2}|найдено|знайдено|намерени|βρέθηκαν|bulundu|leitud|atrasti|rasta|găsite"
)
_NEWS = (
    r"news items?|news stories|articles?|entries|aktualności|wiadomości|artykuł\w{0,3}|wpisów|meldungen|nachrichten|beiträge|artikel|actualités|noticias|artículos|entradas|"
    r"notícias|artigos|notizie|articoli|berichten|nieuwsberichten|nyheter|artiklar|artikler|nyheder|uutista|artikkelia|zpráv|článků|správ|článkov|hír|cikk|știri|articole|vijesti|"
    r"вести|новост[ьией]{1,2}|новин[аи]?|стат[ьтеяій]{2,3}|νέα|άρθρα|ανακοινώσεις|haber|duyuru|uudist|ziņas|naujienos|خبر|أخبار|ידיעות|ข่าว|tin tức"
)
"""What else the entries of lists of news are, behind their number in one text: below the last day of a calendar it is a
heading, and behind a year it tells whose they are."""
_N = r"(\d{1,3}(?:[ .,'\u00a0]\d{3})+|\d{1,6})"
RESULTS = lazy(
    rf"(?i)(?:^|\n)\W{{0,3}}(?:[^\W\d]+ ){{0,2}}(?:{_RESULTS}|{_FOUND})[ :(\n]{{1,4}}{_N}(?: [^\W\d]+){{0,2}}\W{{0,3}}(?=\n|$)"
    rf"|(?:^|\n)\W{{0,3}}(?:[^\W\d]+:? ){{0,2}}{_N}(?:[ \n](?:{_RESULTS})|(?<!\b(?:19|20)\d\d) (?:{_NEWS}))(?: [^\W\d]+){{0,2}}\W{{0,3}}(?=\n|$)"
    rf"|[全共총]\s?{_N}\s?[件条條篇건]"
)
"""A line that says so, or words of Chinese, Japanese and Korean, which stand in a longer one."""
