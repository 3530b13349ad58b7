"""What boilerplate says in so many words: related links, pleas, notices of templates; of texts alone, no elements.

The phrases are those of publishers' templates at large, in the languages of European offices. None of them is looked
for in running text: every function here is asked about short lines only.
"""

from __future__ import annotations

import re

from crawler.parsers.fields.author_words import AND, AUTHOR, BY, TRANSLATED, VERB, WROTE
from crawler.parsers.fields.date_words import RELATIVE, find_date, replace_dates, says_published, says_updated
from crawler.parsers.fields.pitches import is_pitch
from crawler.parsers.fields.taxonomy_words import KEYWORDS, SECTIONS, TOPICS
from crawler.parsers.fields.template_lines import has_known_opening, is_known_line, is_labelled_line
from crawler.text import holds_any, normalize_text

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
_RELATED_HEADING = re.compile(
    r"(?i)^\W*(?:"
    r"related(?: (?:(?:internet|external|web) )?(?:articles?|posts?|stories|content|news|links|topics|reading|coverage|pages|publications?|information))?|more (?:on this|from|stories|news|in)\b.*"
    r"|read (?:more|next|also)|also read|you (?:may|might) (?:also )?(?:like|be interested).*|recommended(?: for you)?|(?:see|watch) also|further reading"
    r"|most (?:read|popular|viewed)|trending(?: now)?|share this.*|(?:about the|your) (?:author|host)s?|(?:about this|article) (?:article|history)|forum|tags|comments?|leave a (?:reply|comment)"
    r"|(?:\d+ )?(?:comments|responses|kommentare)\b.*|kommentit|kommentarer|commentaires|comentarios|commenti|comentários|komentarze|komentáře|komentáre|"
    r"hozzászólások|comentarii|komentari|коментар[иі]|комментарии|σχόλια|yorumlar|댓글(?:\s?목록)?|dit (?:artikel|bericht) hoort bij|join the (?:discussion|conversation)|(?:next|previous) (?:post|article|story)"
    r"|das könnte (?:sie|dich|ihnen|dir) .*|(?:lesen sie )?auch (?:lesen|interessant).*|lesen sie (?:auch|mehr|weiter).*"
    r"|mehr (?:zum thema|über|von|aus|artikel|dazu|news|lesen)\b.*|zum (?:weiterlesen|thema)|weiterlesen"
    r"|weitere (?:artikel|beiträge|meldungen|nachrichten|themen|news|informationen zum thema)\b.*|(?:ähnliche|verwandte) (?:artikel|beiträge|themen)\w*"
    r"|(?:der |die |das )?(?:nächster?|vorheriger?|nächstes?) (?:beitrag|artikel|meldung)"
    r"|passend(?:e artikel| dazu)|empfohlene (?:artikel|beiträge).*|verwendete quellen|bildquellen"
    r"|schreib(?:e|en sie)? (?:einen|uns einen|deinen) kommentar|kommentar (?:verfassen|schreiben|hinterlassen).*"
    r"|(?:artikel|beitrag|seite) (?:teilen|weiterempfehlen|empfehlen).*|meistgelesen|teilen(?: mit)?|schlagw(?:orte|örter)"
    r"|zobacz (?:też|także|również|więcej).*|(?:prze)?czytaj (?:też|także|również|więcej|dalej).*|polecane.*|podobne.*|powiązane.*"
    r"|lire aussi|à lire aussi.*|(?:à lire )?sur le même (?:sujet|thème)|articles? (?:liés?|associés?|similaires?).*|plus d'articles.*|voir aussi"
    r"|leggi anche.*|articoli correlati|te puede interesar.*|noticias relacionadas|más (?:noticias|información)|lee también.*|contexto de la noticia"
    r"|(?:artículos|artigos|notícias) relacionad[oa]s.*|ultimele (?:știri|comunicate|noutăți)|siste nytt|relaterte (?:innlegg|artikler)|leia (?:também|mais).*|veja também.*|lees (?:ook|meer).*|meer over.*|læs også.*|les også.*"
    r"|läs (?:mer|också|även).*|lue myös.*|související.*|súvisiace.*|čtěte (?:také|i).*|mohlo by vás.*|kapcsolódó.*|(?:articole|știri) (?:similare|recomandate).*"
    r"|explore more on.*|(?:otras|más) noticias|comparte|sobre (?:la firma|el autor|la autora|o autor|a autora)|o autorze|über (?:den|die) autor(?:in|en)?|à propos de l'auteur|"
    r"sull'autore|om (?:författaren|forfatteren)|other news|autres actualités|altre notizie|outras notícias|inne (?:aktualności|wiadomości)|"
    r"pozostałe (?:aktualności|wiadomości)|další (?:zprávy|aktuality)|ďalšie (?:správy|aktuality)|további hírek|alte știri|ostale vijesti|ostale vesti|"
    r"druge novice|kitos naujienos|citas ziņas|teised uudised|други новини|другие новости|(?:ещё|еще) новости|інші новини|άλλα νέα|diğer haberler|(?:bunlar da )?ilginizi çekebilir.*|benzer (?:haberler|yazılar)|archivado en|arquivado em|archiviato in|classé dans"
    r"|povezan[ei].*|свързани.*|читайте (?:также|ещё|еще).*|также по теме|читайте також.*|σχετικά (?:άρθρα|νέα).*"
    r")\W*$"
)
_RELATED_LINE = re.compile(
    r"(?i)^[^\w(]*\(?(?:"
    r"read (?:more|also|next|this)|also read|see also|watch also|you (?:may|might) also like|don't miss"
    r"|lesen sie (?:auch|mehr|dazu|hier)|auch lesen|auch interessant|lies auch|mehr (?:dazu|zum thema|lesen)|hier lesen|lesetipps?"
    r"|(?:à )?lire aussi|à lire|voir aussi|leggi anche|lee (?:también|más|además)|lea (?:también|además)|te puede interesar|ver también"
    r"|leia (?:também|mais)|veja também|lees (?:ook|meer)|læs også|les også|läs (?:mer|också|även)|lue (?:myös|lisää)"
    r"|czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)"
    r"|čtěte (?:také|i)|přečtěte si (?:také|i)|čítajte aj|prečítajte si|olvassa el|kapcsolódó|citește (?:și|mai)|citiţi şi"
    r"|pročitajte|preberite|читайте (?:также|ещё|еще|також)|четете още"
    r")\s*(?:[:|–»>-]|\bhier\b)"
)
"""The beginning of a line that leads to another article: "READ MORE: …", "Lesen Sie auch: …"."""
_TEASER_LINE = re.compile(
    r"(?i)^\W*(?:more|related|photos|pictures|video|watch|listen|mehr|bilder|fotostrecke|bildergalerie|podcast|newsblog|liveticker|interview|"
    r"kommentar|live)\s*[:|»>]"
)
"""What such a line may begin with on the pages of publishers."""

_AD_LINE = re.compile(
    r"(?i)\W*(?:anzeige|werbung|advertisement|ad|publicidad|publicité|reklama|annonse|annons|pubblicità|реклама)\W*$"
    r"|click here (?:to|for) (?:get|more)|jetzt (?:testen|abonnieren)\W*$|(?:download|get) the .{0,30}\bapp\b"
)
_BACK = (
    r"(?:(?:go )?back|return|zurück|zurueck|retour|page précédente|volver|atrás|regresar|voltar|indietro|torna|terug|tilbage|tilbake|tillbaka|takaisin|zpět|späť|vissza|înapoi|"
    r"natrag|nazad|nazaj|назад|обратно|вернуться|возврат|повернутися|повернення|πίσω|επιστροφή|geri|tagasi|atpakaļ|atgal|powrót|wstecz)"
    r"(?: (?:zu[rm]?|to|the|do|à|la|aux?|al?|alla?|naar|til|till|na|ke?|към|к|до)){0,2}"
    r"(?: (?:artikel|übersicht|liste?|startseite|seitenanfang|top|overview|(?:all )?news|aktualności|listy|spisu|góry|accueil|actualités|listado|noticias|lista|elenco|overzicht|"
    r"lijst|oversikt|oversigten?|översikten?|start|zoznam\w*|přehled\w*|seznam\w*|списку|новини(?:те)?|новости(?:те)?|всички новини))?"
)
_CONTROL = (
    rf"{_BACK}|(?:zur )?(?:übersicht|startseite)|nach oben|seitenanfang|do góry|na górę|haut de page|top|"
    r"article history|(?:leser )?empfehlen \d*|(?:download|listen to)(?: the| this)? (?:episode|audio|podcast|mp3)|(?:read|show|view)(?: the| full)* transcript|transkript (?:lesen|anzeigen)|"
    r"(?:episode|folge|audio) (?:herunterladen|anhören)|télécharger l'épisode|"
    r"(?:seite |artikel )?(?:drucken|druckversion|druckansicht)|print(?:able)?(?: this page| page| version)?|printer[- ]friendly(?: version)?|drukuj|wersja do druku|"
    r"imprimer|version imprimable|imprimir|versión para imprimir|versão para impressão|stampa|versione stampabile|afdrukken|udskriv|skriv ut|utskrift|tulosta|tisk|"
    r"vytisknout|vytlačiť|tlač(?:iť)?|nyomtatás|nyomtatható verzió|tipărește|printează|imprimă|versiune pentru imprimare|ispis|ispiši|štampaj|odštampaj|natisni|"
    r"печать|версия для печати|распечатать|версія для друку|друк|друкувати|роздрукувати|отпечатай|принтирай|за печат|εκτύπωση|yazdır|prindi|trüki|drukāt|izdrukāt|spausdinti|"
    r"(?:seite |artikel )?(?:teilen|weiterempfehlen)|share(?: this page)?|partager|compartir|condividi|partilhar|compartilhar|delen|dela|jaa|sdílet|zdieľať|megosztás|"
    r"distribuie|podijeli|podeli|udostępnij|поделиться|поділитися|сподели|κοινοποίηση|paylaş|jaga|dalīties|dalintis|send to a friend|tips en venn|poleć znajomemu|"
    r"本页|收藏|推荐|评论|关闭(?:窗口)?|打印本页|顶一下|返回(?:顶部|列表)?|본문|historia zmian|rejestr zmian|copy link|link kopieren|طباعة|مشاركة|الطباعة|چاپ|הדפס(?:ה)?|שתף|印刷|打印|列印|인쇄|공유|목록|พิมพ์|in trang"
)
_SKIP_LINK = (
    r"(?:skip|jump|go) to (?:the )?(?:main )?(?:content|navigation|menu|search|footer)|(?:direkt |springe )?(?:zum|zur) (?:haupt)?(?:inhalt|navigation|menü|suche)(?: springen)?"
    r"|przejdź do (?:głównej )?(?:treści|menu|wyszukiwarki|zawartości|stopki)|aller (?:au|à la) (?:contenu|menu|navigation|recherche)(?: principale?)?"
    r"|(?:ir|saltar|pasar) al? (?:contenido|menú|navegación)(?: principal)?|(?:vai|salta|passa) al? (?:contenut[oi]|menu|navigazione)(?: principale)?|ir para o (?:conteúdo|menu)"
    r"|přejít (?:na|k) (?:obsahu?|navigaci|menu)|prejsť na (?:obsah|menu)|ugrás a (?:tartalom|menü|fő)\w*|(?:gå|hopp|hoppa|spring) til(?:l)? (?:hoved|huvud)?(?:inn?hold(?:et)?|innehåll(?:et)?|meny(?:en)?)"
    r"|siirry (?:sisältöön|suoraan sisältöön|valikkoon)|(?:direct )?naar (?:de )?(?:inhoud|navigatie)|sari la conținut|(?:idi|preskoči|prijeđi) na (?:sadržaj|vsebino|izbornik)"
    r"|перейти (?:к|до|на) (?:основному )?(?:содержани[юя]|содержимому|основного вмісту|вмісту|меню)|към съдържанието|içeriğe (?:geç|atla)|mine sisu juurde|pereiti prie turinio|pāriet uz saturu"
)
_NEIGHBOURS = (
    r"(?:previous|next|vorheriges? (?:bild|element)|nächstes? (?:bild|element)|anterior|siguiente|seguinte|próximo|précédente?|suivante?|precedente|successiv[oa]|poprzedni[ae]?|następn[yae]|"
    r"předchozí|další|predchádzajúc[ie]|ďalší|forrige|neste|næste|föregående|nästa|edellinen|seuraava|előző|következő|предыдущий|следующий|попередній|наступний|προηγούμενο|επόμενο|önceki|sonraki)"
)
"""What the buttons of stages say, one after the other."""
_NETWORK = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|xing|telegram|instagram|youtube|pinterest|reddit|tumblr|bluesky|mastodon|threads|tiktok|messenger|viber|vk|vkontakte|line|"
    r"(?:per |by |via )?e-?mail|mail|sms|correo(?: electrónico)?|courriel)"
)
_SHARE = (
    r"(?:share|teilen|partager|partagez|compartir|comparte|compartilhe|compartilhar|partilhar|partilhe|condividi|delen|deel|dela|del|jaa|jaga|sdílet|sdílejte|zdieľať|"
    r"udostępnij|podziel się|megosztás|distribuie|podijeli(?:te)?|podeli(?:te)?|поделиться|поділитися|поширити|сподели|κοινοποίηση|paylaş|dalintis|dalīties|weiterempfehlen|empfehlen)"
)
_SHARING = (
    rf"{_SHARE}(?: (?:it|this|sie dies(?:en|e)?|dies|la|cette|esta|este|questa|deze|denna|denne|tę|tuto|túto|on|mit|em|en))?"
    r"(?: (?:this )?(?:page|post|article|story|release|news|seite|artikel|beitrag|mitteilung|meldung|article|actualité|página|noticia|notícia|pagina|articolo|bericht|sida|side|artikkel|"
    r"stronę|artykuł|stránku|článek|članek|članak|stranicu|mit|with|friends|freunden))*"
    rf"(?:\W*(?:(?:on|auf|über|sur|par|via|en|por|no|na|su|op|på|w|na|em|com|as|ved|with|mit|в|у|на)\W)?\W*{_NETWORK})*"
    r"|(?:jetzt |hier )?(?:(?:diese[nrs]? |den |die )?(?:seite|artikel|beitrag|meldung|mitteilung|pressemitteilung|news|text) )?(?:jetzt )?teilen(?: sie (?:dies|diesen \w+|diese \w+) mit)?"
    r"|(?:follow|folge|folgen sie|suivez|síguenos|siga|sigue|seguici|volg|følg|följ|obserwuj|sledujte)[- ](?:us|uns|nous|nos|ons|oss|os|nas|our work)"
    rf"(?: (?:on|auf|sur les réseaux sociaux|en (?:las )?redes sociales|su|op|på|na))?(?:\W*{_NETWORK})*"
)
"""What asks a reader to pass a page on; the names of networks follow or stand beside."""
_ENTRY_SENTENCE = (
    r"(?:this (?:entry|post) (?:was (?:posted|written|published)|is filed)|diese[rs] (?:eintrag|beitrag|artikel) wurde (?:.{0,60} (?:erstellt|veröffentlicht|geschrieben|abgelegt)\b|am \w+, )|"
    r"(?:cet(?:te)?|ce) (?:article|entrée|billet|contenu|note) a été (?:publiée?|postée?|écrite?) (?:le|dans|par)|esta entrada (?:fue|ha sido) publicada|"
    r"questo (?:articolo|post) è stato (?:pubblicato|scritto|inserito) (?:il|in|da|su)|(?:esta entrada|este (?:artigo|post)) foi (?:publicad[oa]|escrit[oa]) (?:em|por)|dit bericht (?:is|werd) (?:geplaatst|gepubliceerd|geschreven)|"
    r"(?:ten )?wpis (?:został )?(?:opublikowan\w+|umieszczon\w+|dodan\w+)|det här inlägget (?:postades|publicerades)|dette (?:indlæg|innlegget) (?:blev|ble)|"
    r"(?:tento )?příspěvek byl publikován|ez a bejegyzés|această (?:intrare|postare) a fost|запись опубликована)\b"
)
"""Begins what WordPress prints below an entry, with the day and the sections."""
_TEMPLATE = re.compile(
    r"^\W*(?:"
    # what a template says of its own parts
    r"(?:(?:personen-)?box (?:aufklappen|zuklappen)\W*)+|quellen (?:anzeigen|ausblenden)|externer inhalt|(?:player )?wird geladen|embed"
    r"|placeholder image\W*\d*|(?:duration|dauer|durée|duración|durata|duur)\W*\d+:\d\d(?::\d\d)?|continue reading|article continues below.*"
    r"|(?:článek|článok) pokračuje (?:pod|za|pod) .*|(?:dalszy ciąg|ciąg dalszy) (?:artykułu|materiału|tekstu)?\W*pod .*|der artikel (?:geht|wird) .{0,40}(?:weiter|fortgesetzt)"
    r"|la suite après.*|el artículo continúa.*|sigue después de la publicidad|continua (?:após|depois d)a publicidade|artikeln fortsätter.*|artikkelen fortsetter.*"
    r"|artiklen fortsætter.*|lees verder onder.*|(?:artikkeli|juttu) jatkuu.*|więcej .{3,40} na stronie głównej.*|dziękujemy, że przeczyta.*|our standards:.*|sign up here"
    r"|(?:story|article) continues (?:below|after).*|you need to enable javascript.*|to view this content,? javascript.*|your browser does not support.*"
    r"|(?:please )?enable javascript.*|bitte (?:aktivieren sie )?javascript.*"
    r"|.{0,60}\b(?:best (?:viewed|experienced) (?:with|in|using|at|on)|optimi[sz](?:ed|iert|ado|ée?) (?:for|für|para|pour)) .{0,40}\d{3,4} ?[x×].{0,80}"
    r"|(?:video|audio|galerie|bildergalerie|inhalt|karte|element) überspringen|skip (?:this )?(?:video|audio|gallery|slider|carousel|map|advertisement|ad)"
    # what it asks of its readers
    r"|(?:was|is) (?:this|the) (?:page|content|information|article) (?:useful|helpful).*|(?:war|ist) diese (?:seite|information) hilfreich.*"
    r"|(?:cette page|ce contenu) vous a-t-(?:elle|il) été utile.*|¿te ha (?:sido|resultado) útil.*|quanto sono chiare le informazioni.*"
    r"|czy ta strona (?:jest|była) (?:pomocna|przydatna).*|(?:da li|je li) .{0,30}(?:sadržaj|informacij\w+|stranic\w+) korist\w+.*"
    r"|ist diese (?:seite|information) (?:verständlich|hilfreich).*|bitte geben sie uns feedback.*|(?:did you find|were you able to find) what you (?:were|are) looking for.*"
    r"|help us improve .*|what did you think of this page.*|is there anything wrong with this page.*|valuta da 1 a 5 stelle .*|quanto è utile questa pagina.*"
    r"|avez-vous trouvé (?:cette page|ce que vous cherchiez).*|¿(?:le|te) (?:ha )?(?:sido|fue|resultó) útil.*|esta (?:página|informação) foi útil.*|hjalp denne siden.*|hittade du (?:det )?(?:vad )?du sökte.*|oliko sivusta hyötyä.*"
    r"|byla (?:tato stránka|pro vás tato informace) užitečná.*|bola (?:táto stránka|pre vás táto informácia) užitočná.*"
    r"|contesta nuestra encuesta.*|imprime la página(?: completa)?"
    r"|(?:read|also read) this (?:release|article|page|story) in\s?:.*"
    # what wires and bureaus of press releases print below them: India's, Austria's
    rf"|{_ENTRY_SENTENCE}.*"
    r"|\(release id:.*|ots-originaltext presseaussendung.*|original-content von:.*"
    r"|heeft deze (?:pagina|informatie) u geholpen.*|fant du det du lette etter.*"
    r"|(?:comments|kommentare|commentaires|kommentit|kommentarer) (?:are |sont |on |er |är )?(?:closed|disabled|off|geschlossen|fermés|poistettu käytöstä|"
    r"lukket|stängda|avstängda).*"
    r"|\d[\d ., ]* (?:likes?|shares?|views?|reads|aufrufe|vues|visitas|visualizzazioni|odsłon|wyświetle\w*|katselukerrat|visninger|visningar|zobrazení|megtekintés|"
    r"vizualizări|pregleda|просмотр\w*|перегляд\w*)"
    # what PHP-Nuke and its descendants print below the comments on a text, and ExpressionEngine below a text
    r"|(?:the )?comments are (?:owned by|the property of) (?:the|their) (?:poster|author)s?\b.*|les commentaires sont la propriété de leurs auteurs.*"
    r"|los comentarios son propiedad de (?:quien|sus autores).*|i commenti sono (?:di )?proprietà de.*|os comentários são de propriedade de.*"
    r"|für den inhalt der kommentare sind die verfasser.*|posted by .{2,60} on \d{1,2}/\d{1,2} at \d.{0,20}"
    # the counter of Bitrix
    r"|(?:количество |число )?(?:просмотров|показов|прочтений)\W{1,3}\d[\d .,]*|(?:кількість |число )?(?:переглядів|показів)\W{1,3}\d[\d .,]*"
    r"|(?:printed (?:from|on)|gedruckt (?:am|von)|imprimé (?:le|depuis)|wydrukowano|source url)\b.*"
    rf"|{_SHARING}"
    # the way out of the page, and its tools
    rf"|(?:{_CONTROL})(?:[\W_]+(?:{_CONTROL}))*|{_SKIP_LINK}|{_NEIGHBOURS}[\W_]*{_NEIGHBOURS}"
    r"|(?:facebook|twitter|linkedin|whatsapp|xing|telegram|instagram|pinterest|bluesky|mastodon|messenger|viber)(?:[\W_]+(?:facebook|twitter|x|linkedin|whatsapp|xing|telegram|instagram|pinterest|bluesky|mastodon|messenger|viber|e-?mail|mail))+"
    # rights
    r"|(?:©|\(c\)|copyright\W*(?:©|\(c\)|\d{4}|by\b)).{0,220}|copyright\b[^.!?]{0,60}$"
    r")\W*$"
)
"""A whole line that no author wrote, in lower case: with (?i) each of the many alternatives would take five times as long."""
_LATER = re.compile(
    r"^\W*(?:"
    r".{0,60}\b(?:benötigt|needs|requires|nécessite|necesita|requiere|richiede|vereist|wymaga|kräver|kræver|krever|vyžaduje|vyžadujú) javascript\b.*"
    r"|.{0,40}\bnot responsible for the content of external (?:web ?)?sites.*"
    r"|.{0,120}\b(?:all rights reserved|alle rechte vorbehalten|wszelkie prawa zastrzeżone|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)\b.{0,160}"
    r"|.{0,60}\bzuletzt gelesener artikel\b.*"
    r")\W*$"
)
_LATER_WORDS = (
    "javascript", "not responsible", "rights reserved", "rechte vorbehalten", "prawa zastrzeżone", "droits réservés",
    "derechos reservados", "diritti riservati", "direitos reservados", "zuletzt gelesener",
)  # fmt: skip
"""A line that `_LATER` finds at one of many places holds one of these; most lines hold none."""

_READING_TIME = (
    r"(?:lesezeit|lesedauer|reading time|read time|estimated read|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|"
    r"czas czytania|doba čtení|olvasási idő|läsningstid|lesetid|læsetid|timp de citire|"
    r"время чтения|час читання|okuma süresi|χρόνος ανάγνωσης|زمن القراءة|阅读时间)"
)
_META_LINE = re.compile(
    rf"(?i)^\W*(?:(?:{_READING_TIME}\W*)?(?:ca\. |about |etwa )?\d{{1,3}}[ -]?min(?:ut\w*|\.)?(?: {_READING_TIME}| read| lectura| de lectura| de lecture| de leitura| di lettura| czytania| čtení|lezen| läsning)?"
    r"|(?:この記事は)?約?\s?\d{1,3}\s?分(?:で読めます|钟阅读|鐘閱讀)"
    r"|\d{1,5} (?:words|wörter|mots|palabras|palavras|parole|woorden|słów|ord|slov)"
    rf"|{_READING_TIME}\b.{{0,20}}|\d{{1,2}}[:.]\d\d(?: uhr| h| hrs?| ?[ap]\.?m\.?)?"
    r"|(?:category|categories|kategorien?|rubrik|filed under|posted in|tagged(?: with)?|tags?|keywords?|schlagw\w+|catégories?|categoría|categoria|kategori[ae]|"
    r"słowa kluczowe|tác giả|nguồn(?: tin)?|责任编辑|责编|文章来源|信息来源|来源)\s*[:：].{0,100})\W*$"
)
"""A line about the article that is none of its text: reading time, hour, category."""
_BYLINE = re.compile(
    rf"(?i)^\W*(?:{BY}|(?:{VERB}) (?:{BY}|da)|{WROTE}|{AUTHOR}|opracow\w+|redak\w+|{TRANSLATED})"
    rf"(?: (?:{AND}) \w+)?\s?:\s?[^.!?:]{{2,100}}$"
)
"""A line that names who wrote or translated the text: "By: Jane Doe"."""
_TAXONOMY = re.compile(rf"(?i)^\W*(?:{KEYWORDS}|{TOPICS}|{SECTIONS}|schlag\w+|stichw\w+)\s*:")
"""The label before the keywords or sections of a page."""
_CATEGORY = re.compile(r"(?i)\b(?:category|kategorie|rubrik|catégorie|categoría|categoria|kategoria)\s?:")
_SEPARATED = re.compile(r"\s[·|•/—–-]\s")
_CREDIT = re.compile(
    r"(?i)^\W*(?:(?:titel|beitrags|symbol|vorschau|header|archiv|aufmacher|teaser)?(?:bild|foto)(?:er|s|nachweis|quellen?|rechte|autor|credit)?|abb(?:ildung|\.)"
    r"|photos?(?: credits?| by)?|images?(?: credits?| by)?|picture|fot\.?|foto\.?|zdjęci[ea]|grafika|crédit(?: photo)?s?|fotografía|bildtext|kuva|snímek)"
    r"\s?(?:\d+\s?)?[:©]"
)
_CREDIT_TO = re.compile(
    r"\W*(?i:(?:titel|symbol|beitrags|archiv|cover |header |featured |file |foto-|ilustrační )?(?:bild|fotos?|photos?|photographs?|images?|pictures?|illustrations?|(?:info)?grafik|grafika|cover|fotografi[aeí]|fotografía|ilustración|illustrazione|"
    r"ilustracja|illustratie|ilustração|ilustrace|beeld|bilde?|billede|kuva|fotó|снимок|фото)(?:\(s\)|\(en\))?)\s*(?i::|©|\(c\)|by|von|de|di|door|av|af|courtesy(?: of)?)\s*(?:©\s*)?"
    r"(?:[^\W\d_a-zß-ÿąćęłńóśźżčďěňřšťůžőűа-я][\w.'’-]*(?:\s?[/,|&]\s?|\s+|$)|(?:von|van|de|der|da|di|del|on|via|und|and)\s+){1,7}\W*"
)
"""A picture and a name and no more: "Photo by Jane Doe on Flickr"."""
_PLEA = re.compile(
    r"(?i)^\W*unterstütze(?:n sie)? \w|\b(?:support (?:us|our work|our journalism|independent journalism)|supporting our work|become a (?:member|patron|supporter|subscriber)|subscribe (?:now|today|here|to)|"
    r"consider (?:supporting us|a donation|donating)|you've read \d+ articles|stay informed|(?:make|give) a (?:donation|gift)|donate (?:now|today|here)|we need your help|buy (?:us|me) a coffee|unterstütz(?:e|en sie) (?:uns|unsere?n?)|"
    r"(?:jetzt )?spenden sie|jetzt (?:spenden|mitglied werden|abonnieren)|werde (?:mitglied|fan)|jetzt fan|soutenez|faites un don|je m'abonne|"
    r"abonnez-vous|apóyanos|suscríbete|hazte (?:socio|miembro)|sostienici|abbonati|assine|apoie|word lid|doneer|steun ons|wesprzyj|wspieraj|zaprenumeruj|"
    r"podpořte|předplaťte|podporte|támogass|støtt oss|støt os|stöd oss|bli medlem|prenumerera)\b"
)


def is_heading_of_links(text: str) -> bool:
    """Whether a short text heads links to other pages, keywords or comments."""
    return (
        _RELATED_HEADING.match(text) is not None or _TAXONOMY.fullmatch(f"{text.rstrip(': ')}:") is not None
    )


def is_related_line(text: str, *, is_news: bool) -> bool:
    """Whether a line begins as one that leads to another article; on a publisher's page more words do."""
    return _RELATED_LINE.match(text) is not None or (is_news and _TEASER_LINE.match(text) is not None)


def is_neighbour_line(text: str) -> bool:
    """Whether a line leads to the entry before or after this one, as those below the entries of East Asia's boards."""
    return _NEIGHBOUR.match(text) is not None


_NEIGHBOUR = re.compile(r"^\W*(?:이전\s?글|다음\s?글|上一[篇条條则則]|下一[篇条條则則]|[前次]の記事)")


def is_promotion(text: str) -> bool:
    """Whether a line is an advertisement, or asks to follow or to subscribe."""
    return _AD_LINE.match(text) is not None or is_pitch(text)


def is_template_line(text: str) -> bool:
    """Whether a line is a template's: controls in words, rights, the way back."""
    if is_known_line(text) or is_labelled_line(text) or has_known_opening(text):
        return True
    line = text.lower()
    if _TEMPLATE.match(line) or _COUNTER.match(line) or _WAY_BACK.match(line):
        return True
    return holds_any(line, _LATER_WORDS) and _LATER.match(line) is not None


_ENTRY_START = re.compile(rf"\W*{_ENTRY_SENTENCE}")


def is_entry_sentence(text: str) -> bool:
    """Whether a text begins as what WordPress prints below an entry: "This entry was posted on …"."""
    return _ENTRY_START.match(text.lower()) is not None


_WAY_BACK = re.compile(r"[←⇐⟵◄◀]\s*[^.!?:…←⇐⟵◄◀→]{1,50}$")
"""The way back, in whatever language the words behind the arrow are."""
_COUNTER = re.compile(
    r"^(?:\d{1,3}\s*)?/\s*(?:\d{1,3}\s*)?(?:bilder\w?|fotos?|photos?|images?|pictures?|zdjęć)?$"
)
"""What counts the pictures of a stage: its figures may be a script's."""


def is_taxonomy_line(text: str) -> bool:
    """Whether a line begins as the keywords or sections of a page."""
    return _TAXONOMY.match(text) is not None


def is_byline(text: str) -> bool:
    """Whether a line names the author behind a label with a colon."""
    return _BYLINE.match(text) is not None


def is_plea(text: str) -> bool:
    """Whether a line asks its readers for money or a subscription."""
    return _PLEA.search(text) is not None


def is_credit(text: str) -> bool:
    """Whether a line belongs to a picture: "Foto: …", "Abbildung 2: …"."""
    return _CREDIT.match(text) is not None or (len(text) < 80 and _CREDIT_TO.fullmatch(text) is not None)


def is_meta_line(text: str) -> bool:
    """Whether a line tells about the article: reading time, hour, category, or author, publisher and date in one."""
    if _META_LINE.match(text) or RELATIVE.fullmatch(text):
        return True
    if len(text) > 200 or not any(map(str.isdigit, text)):
        return False
    if len(text) <= _LONGEST_COUNT and all(map(_is_count, filter(None, _PARTS_OF_META.split(text)))):
        return True
    date = find_date(text)
    if date is None:
        return False
    if text[0] == "(" and text[-1] == ")" and len(text) < 60:
        return True  # the issue that an article is of, and its author: "(Evening Post of 29.11.2011/wib)"
    if _CATEGORY.search(text):
        return True
    if says_updated(text[: date.start()]) and len(text) < 100 and len(text[: date.start()]) < 40:
        return True  # whatever the change was
    if says_published(text[: date.start()]) and _tells_change(text[date.end() :]):
        return True
    rest = normalize_text(replace_dates(text, ""))
    return (
        len(_SEPARATED.findall(text)) > 0
        and all(len(part) < 60 for part in _SEPARATED.split(rest))
        and rest[-1:] not in ".!?"
        and any(map(str.isalpha, rest))  # else a period of time
    )


def _is_count(part: str) -> bool:
    """Whether a part of a line says how long ago the text was written or changed, or how long it takes to read:
    "Last updated 1 hour ago • 4 minute read", "vor 2 Stunden aktualisiert".
    """
    if _META_LINE.match(part) or RELATIVE.fullmatch(part):
        return True
    words = part.split()
    for number in range(1, min(_LABEL_WORDS, len(words) - 1) + 1):
        label, rest = " ".join(words[:number]), " ".join(words[number:])
        if (says_published(label) or says_updated(label)) and RELATIVE.fullmatch(rest):
            return True
    return len(words) > 2 and says_updated(words[-1]) and RELATIVE.fullmatch(" ".join(words[:-1])) is not None


_LABEL_WORDS = 3
_LONGEST_COUNT = 80
_PARTS_OF_META = re.compile(r"\s*[•|·]\s*|\s+[–—-]\s+|,\s+")


def _tells_change(text: str) -> bool:
    """Whether what follows the day of publication is the day of a change, and next to nothing else."""
    date = find_date(text)
    if date is None or not says_updated(text[: date.start()]) or text[-1] in ".!?":
        return False
    return len(replace_dates(text, "").split()) < _OFFICE


_OFFICE = 16
"""Words of the most that stands beside two days: the office that published a page."""
