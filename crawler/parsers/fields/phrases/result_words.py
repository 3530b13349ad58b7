"""How lists say how many entries they have in all, in some thirty languages: "57 results", "Znaleziono 57 wiadomości"."""

from __future__ import annotations

from crawler.patterns import lazy

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
_NUMBER_OF = (
    r"number of|total(?: number of)?|liczba|łącznie|razem|anzahl(?: der)?|gesamt|nombre (?:de |d[’'])|nombre total (?:de |d[’'])|número (?:total )?de|"
    r"numero (?:di|delle|degli)|aantal|totaal|antal|antall|počet|celkem|celkom|broj|število|összes|număr(?:ul)? de|количество|всего|общо|брой|"
    r"кількість|усього|αριθμός|σύνολο|toplam|jumlah"
)
"""What a number of entries is called before them: "Liczba wiadomości: 23"."""
_N = r"(\d{1,3}(?:[ .,'\u00a0]\d{3})+|\d{1,6})"
RESULTS = lazy(
    rf"(?i)(?:^|\n)\W{{0,3}}(?:[^\W\d]+ ){{0,2}}(?:{_RESULTS}|{_FOUND})[ :(\n]{{1,4}}{_N}(?: [^\W\d]+){{0,2}}\W{{0,3}}(?=\n|$)"
    rf"|(?:^|\n)\W{{0,3}}(?:[^\W\d]+:? ){{0,2}}{_N}(?:[ \n](?:{_RESULTS})|(?<!\b(?:19|20)\d\d) (?:{_NEWS}))(?: [^\W\d]+){{0,2}}\W{{0,3}}(?=\n|$)"
    rf"|(?:^|\n)\W{{0,3}}(?:{_NUMBER_OF}) ?(?:{_NEWS}) ?: ?{_N}\W{{0,3}}(?=\n|$)"
    rf"|[全共총]\s?{_N}\s?[件条條篇건]"
)
"""A line that says so, or words of Chinese, Japanese and Korean, which stand in a longer one."""
