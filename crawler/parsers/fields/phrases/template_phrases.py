"""Whether a short line is a template's, told by its grammar: controls, calls to share, notices, rights, the way back.

Of texts alone, no elements; whole lines and openings that tables list are in `template_lines`. The phrases are those of
templates at large, in the languages of European offices. None is looked for in running text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.phrases.networks import ANY_NETWORK
from crawler.parsers.fields.phrases.template_lines import has_known_opening, is_known_line, is_labelled_line
from crawler.patterns import lazy
from crawler.text import holds_any, small_letters

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
    r"(?:dieses )?fenster schließen|close (?:this )?window|fermer (?:la|cette) fenêtre|cerrar ventana|zamknij okno|zavřít okno|chiudi (?:la )?finestra|fechar janela|"
    r"ablak bezárása|закрыть окно|關閉視窗|"
    r"(?:seite |artikel )?(?:drucken|druckversion|druckansicht)|print(?:able)?(?: this page| page| version)?|printer[- ]friendly(?: version)?|drukuj|wersja do druku|"
    r"imprimer|version imprimable|imprimir|versión para imprimir|versão para impressão|stampa|versione stampabile|afdrukken|udskriv|skriv ut|utskrift|tulosta|tisk|"
    r"vytisknout|vytlačiť|tlač(?:iť)?|nyomtatás|nyomtatható verzió|tipărește|printează|imprimă|versiune pentru imprimare|ispis|ispiši|štampaj|odštampaj|natisni|"
    r"печать|версия для печати|распечатать|версія для друку|друк|друкувати|роздрукувати|отпечатай|принтирай|за печат|εκτύπωση|yazdır|prindi|trüki|drukāt|izdrukāt|spausdinti|"
    r"(?:seite |artikel )?(?:teilen|weiterempfehlen)|share(?: this page)?|partager|compartir|condividi|partilhar|compartilhar|delen|dela|jaa|sdílet|zdieľať|megosztás|"
    r"distribuie|podijeli|podeli|udostępnij|поделиться|поділитися|сподели|κοινοποίηση|paylaş|jaga|dalīties|dalintis|send to a friend|tips en venn|poleć znajomemu|"
    r"本页|收藏|推荐|评论|关闭(?:窗口)?|打印本页|顶一下|返回(?:顶部|列表|.{1,10}[，,]\s?查看更多)?|본문|historia zmian|rejestr zmian|copy link|link kopieren|طباعة|مشاركة|الطباعة|چاپ|הדפס(?:ה)?|שתף|印刷|打印|列印|인쇄|공유|목록|พิมพ์|in trang"
    r"|печат|принтирай|назад|врати се|回(?:上一?頁|上頁|列表|首頁|頁首|頂端)|回到(?:頂端|上一頁|列表)|返回(?:上一[頁页]|列表|首[頁页]|頂部)|友善列印|列印(?:本頁|此頁)?|轉寄(?:友人|朋友)?|[關关][閉闭]視?窗[口]?|打印(?:本[頁页]|此[頁页])?|"
    r"(?:この|本)ページを印刷(?:する)?|印刷(?:する|用ページ)|ページの(?:先頭|トップ)へ(?:戻る)?|(?:前の|一覧)(?:ページ)?(?:へ|に)戻る|인쇄(?:하기)?|프린트|목록(?:으로|보기)?|이전\s?페이지|"
    r"พิมพ์(?:หน้านี้|ข่าวนี้)?|ย้อนกลับ|กลับ(?:ไป)?(?:หน้า)?(?:แรก|หลัก|เดิม|ด้านบน)|ส่งต่อ(?:ให้เพื่อน|หน้านี้)?|in (?:trang|bài(?: viết)?)(?: này)?|bản in|quay lại|về (?:đầu trang|trang trước)|gửi (?:cho )?bạn bè|"
    r"طباعة(?: (?:الصفحة|الخبر))?|نسخة للطباعة|أرسل (?:إلى|ل)صديق|إرسال (?:إلى|ل)صديق|أعلى الصفحة|العودة (?:إلى|ل)ل?(?:أعلى|الصفحة|القائمة|الأخبار).{0,20}|چاپ(?: (?:خبر|صفحه))?|نسخه چاپی|ارسال (?:به|برای) دوستان?|بازگشت(?: به .{2,20})?|"
    r"הדפס(?:ה)?|גרסה להדפסה|שלח לחבר|חזרה (?:למעלה|לדף הקודם|לרשימה)|प्रिंट(?: करें)?|वापस जाएं|প্রিন্ট(?: করুন)?|ফিরে যান|प्रिन्ट(?: गर्नुहोस्)?|ბეჭდვა|ამობეჭდვა|տպել|çap(?: et| versiyası)?|басып шығару|chop etish|хэвлэх|"
    r"បោះពុម្ព|ត្រឡប់ក្រោយ|ພິມ|ກັບຄືນ|cetak(?: halaman)?|versi cetak|አትም|මුද්[\u200d]?රණය(?: කරන්න)?"
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
_LOADING = (
    r"(?:wird geladen|lade|lädt|loading|chargement|cargando|caricamento|carregando|laden|wczytywanie|laddar(?: in)?|ladataan|indlæser|laster(?: inn)?|načítání|"
    r"betöltés|загрузка|завантаження|yükleniyor)"
)
_LOADED = r"comment|komment|koment|коммент|комент|post|news|новост|новин|notic|notíc|artic|artíc|artik|beitr|more|mehr|meld|content|inhalt|contenu|result"
"""What scripts load into a page; other things are loaded in sentences left open: "Loading the ferries …"."""
_NETWORK = (
    rf"(?:{ANY_NETWORK}|x|youtube|vk|line|"
    r"(?:per |by |via )?e-?mail|mail|sms|correo(?: electrónico)?|courriel)"
)
_SHARE = (
    r"(?:share|teilen|partager|partagez|compartir|comparte|compartilhe|compartilhar|partilhar|partilhe|condividi|delen|deel|dela|del|jaa|jaga|sdílet|sdílejte|zdieľať|"
    r"udostępnij|podziel się|megosztás|distribuie|podijeli(?:te)?|podeli(?:te)?|поделиться|поділитися|поширити|сподели|κοινοποίηση|paylaş|dalintis|dalīties|weiterempfehlen|empfehlen)"
)
_SHARING = (
    rf"{_SHARE}(?: (?:it|this|sie dies(?:en|e)?|dies|la|cette|esta|este|questa|deze|denna|denne|tę|tuto|túto|on|mit|em|en))?"
    r"(?: (?:this )?(?:page|post|article|story|release|news|seite|artikel|beitrag|mitteilung|meldung|actualité|página|noticia|notícia|pagina|articolo|bericht|sida|side|artikkel|"
    r"stronę|artykuł|stránku|článek|članek|članak|stranicu|mit|with|friends|freunden))*"
    rf"(?:\W*(?:(?:on|auf|über|sur|par|via|en|por|no|na|su|op|på|w|em|com|as|ved|with|mit|в|у|на)\W)?\W*{_NETWORK})*"
    r"|(?:jetzt |hier )?(?:(?:diese[nrs]? |den |die )?(?:seite|artikel|beitrag|meldung|mitteilung|pressemitteilung|news|text) )?(?:jetzt )?teilen(?: sie (?:dies|diesen \w+|diese \w+) mit)?"
    r"|(?:follow|folge|folgen sie|suivez|síguenos|siga|sigue|seguici|volg|følg|följ|obserwuj|sledujte)[- ](?:us|uns|nous|nos|ons|oss|os|nas|our work)"
    rf"(?: (?:on|auf|sur les réseaux sociaux|en (?:las )?redes sociales|su|op|på|na))?(?:\W*{_NETWORK})*"
)
"""What asks a reader to pass a page on; the names of networks follow or stand beside."""
_ENTRY_SENTENCE = (
    r"(?:(?:this (?:entry|post) (?:was (?:posted|written|published)|is filed)|diese[rs] (?:eintrag|beitrag|artikel) wurde (?:.{0,60} (?:erstellt|veröffentlicht|geschrieben|abgelegt)\b|am \w+, )|der beitrag wurde am \w+, (?:den )?\d{1,2}|"
    r"(?:cet(?:te)?|ce) (?:article|entrée|billet|contenu|note) a été (?:publiée?|postée?|écrite?) (?:le|dans|par)|esta entrada (?:fue|ha sido) publicada|"
    r"questo (?:articolo|post) è stato (?:pubblicato|scritto|inserito) (?:il|in|da|su)|(?:esta entrada|este (?:artigo|post)) foi (?:publicad[oa]|escrit[oa]) (?:em|por)|dit bericht (?:is|werd) (?:geplaatst|gepubliceerd|geschreven)|"
    r"(?:ten )?wpis (?:został )?(?:opublikowan\w+|umieszczon\w+|dodan\w+)|det här inlägget (?:postades|publicerades)|dette (?:indlæg|innlegget) (?:blev|ble)|"
    r"(?:tento )?příspěvek byl publikován|ez a bejegyzés|această (?:intrare|postare) a fost|запись опубликована)\b|"
    # of an article, too, where the day follows
    r"(?:this (?:news |press )?(?:article|item|story|release|page|content|statement|notice) (?:was|has been) (?:first |originally )?(?:posted|published|written|issued|released)|"
    r"diese[rs]? (?:\w*artikel|\w*beitrag|\w*meldung|\w*mitteilung|nachricht|seite|inhalt|text) (?:erschien\b|(?:wurde|ist)\b(?=.{0,40}(?:19|20)\d\d.{0,40} (?:veröffentlicht|publiziert|erschienen|erstellt|eingestellt)\b))|"
    r"(?:cet(?:te)?|ce) (?:actualité|page|communiqué|information|texte|document) a été (?:publiée?|postée?|mise? en ligne|diffusée?)|"
    r"est[ae] (?:noticia|nota|página|publicación|artículo|comunicado|contenido) (?:fue|ha sido) publicad[oa]|"
    r"quest[oa] (?:notizia|news|pagina|comunicato|contenuto) è stat[oa] (?:pubblicat|inserit)[oa]|"
    r"est[ae] (?:notícia|página|publicação|conteúdo|comunicado|matéria) foi (?:publicad|postad)[oa]|"
    r"(?:dit|deze) (?:nieuws|pers)?(?:bericht|artikel|pagina) (?:is|werd|was) (?:geplaatst|gepubliceerd|op\b(?=.{0,40}(?:19|20)\d\d.{0,40} (?:geplaatst|gepubliceerd|verschenen)\b))|"
    r"(?:ten |ta )?(?:artykuł|informacj[aę]|wiadomość|news|materiał|komunikat) (?:został[ao]? )?(?:opublikowan|umieszczon|dodan|zamieszczon)\w+|"
    r"(?:den här |denna |denne )(?:nyheten|artikkelen|artikeln|artikel|nyhed|saken|sidan|siden) (?:publicerades|blev publiceret|ble publisert|blev udgivet|er publi\w+)|"
    r"(?:tento )?(?:článek|článok|zpráva|správa) (?:byla?|bola?) (?:publikován|zveřejněn|zverejnen|vydán|vydan|vložen)\w*)\b(?=.{0,60}(?:19|20)\d\d))"
)
"""Begins what WordPress, and others, print below an entry, with the day and the sections."""
_CHANGE_SENTENCE = (
    r"(?:diese[rs]? (?:\w*artikel|\w*beitrag|\w*eintrag|\w*meldung|nachricht|seite|inhalt|text) (?:wurde|ist) (?:zuletzt )?"
    r"(?=am.{0,40}(?:19|20)\d\d.{0,20} (?:geändert|aktualisiert|(?:be|über)arbeitet)\W*$)|"
    r"(?:dit|deze) (?:nieuws|pers)?(?:bericht|artikel|pagina) (?:is|werd) (?:voor het laatst )?(?=op.{0,40}(?:19|20)\d\d.{0,20} (?:bijgewerkt|gewijzigd|aangepast)\W*$))"
)
"""Begins a sentence about the last change of a page whose verb stands behind the day."""
_TODAY = (
    r"(?:today(?: is|'?s date)?|heute(?: ist)?|dziś(?: jest| mamy)?|dzisiaj(?: jest| mamy)?|aujourd['’]hui(?: nous sommes| c'est)?|hoy(?: es)?|"
    r"oggi(?: è)?|hoje(?: é)?|vandaag(?: is)?|dnes(?: je)?|idag(?: är)?|astăzi(?: este)?|сегодня|сьогодні|днес(?: е)?|σήμερα)\W{1,3}"
    # the day of the week, and a date alone
    r"(?:[^\W\d]+\W{1,3}(?:(?:the|den|le) )?)?(?:\d\d?\S{0,2}\W{1,3}(?:de |of )?[^\W\d]+|\d\d?\W{1,2}\d\d?|[^\W\d]+ \d\d?\S{0,2})\W{1,3}(?:de )?\d{4}"
    r"(?: ?(?:r|г|р)\.?| roku)?(?:\W{1,3}(?:imieniny|name ?day|svátek|meniny)\b.{0,80}|\W{1,3}\d\d?[:.]\d\d.{0,12})?"
)
_TEMPLATE = lazy(
    r"^\W*(?:"
    # what a template says of its own parts
    r"(?:(?:personen-)?box (?:aufklappen|zuklappen)\W*)+|quellen (?:anzeigen|ausblenden)|externer inhalt|(?:player )?wird geladen|embed|via (?:giphy|tenor)"
    r"|placeholder image\W*\d*|(?:duration|dauer|durée|duración|durata|duur)\W*\d+:\d\d(?::\d\d)?|continue reading|article continues below.*"
    r"|(?:článek|článok) pokračuje (?:pod|za|pod) .*|(?:dalszy ciąg|ciąg dalszy) (?:artykułu|materiału|tekstu)?\W*pod .*|der artikel (?:geht|wird) .{0,40}(?:weiter|fortgesetzt)"
    r"|la suite après.*|el artículo continúa.*|sigue después de la publicidad|continua (?:após|depois d)a publicidade|artikeln fortsätter.*|artikkelen fortsetter.*"
    r"|artiklen fortsætter.*|lees verder onder.*|(?:artikkeli|juttu) jatkuu.*|więcej .{3,40} na stronie głównej.*|dziękujemy, że przeczyta.*|our standards:.*|sign up here"
    r"|(?:story|article) continues (?:below|after).*|you need to enable javascript.*|to view this content,? javascript.*|your browser does not support.*"
    r"|(?:please )?enable javascript.*|bitte (?:aktivieren sie )?javascript.*"
    r"|(?:video|audio|galerie|bildergalerie|inhalt|karte|element) überspringen|skip (?:this )?(?:video|audio|gallery|slider|carousel|map|advertisement|ad)"
    r"|(?:(?:read|see|follow)|click here for) (?:all )?(?:of )?our (?:full|complete|latest|live|special) coverage\b[^.!?]{0,80}"
    # who wrote an entry and at what hour, which Blogger prints below it: the day stands above
    r"|(?:eingestellt von|posted by|publié par|publicad[oa] por|postado por|pubblicato da|geplaatst door|gepost door|upplagd av|lagt inn av|indsendt af|"
    r"lähettänyt|diposting oleh|posztolta:?|přidal|отправлено|автор:|autor:) .{2,40} (?:um|at|à|en|a las|às|alle(?: ore)?|om|kl\.?|klo|o|v|di|в|на) "
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?| uhr)?"
    # what the buttons of Jetpack and of Sociable say until a script has counted
    r"|(?:(?:gefällt mir|like(?: this)?|liken|j’aime|j'aime|me gusta|mi piace|curtir|(?:vind ik )?leuk|lubię to|gilla|tykkää|нравится|beğen)[\W\d]*){1,3}"
    rf"{_LOADING}|{_LOADING}(?:\s[^.!?…]{{0,30}}(?:{_LOADED})[^\s.!?…]{{0,6}})?\s?(?:…|\.\.\.)|be sociable, share"
    # what it asks of its readers
    r"|(?:was|is) (?:this|the) (?:page|content|information|article) (?:useful|helpful).*|(?:war|ist) (?:diese (?:seite|information)|dieser (?:artikel|beitrag|text|inhalt)) (?:für sie )?(?:hilfreich|nützlich).*"
    r"|(?:cette page|ce contenu) vous a-t-(?:elle|il) été utile.*|¿te ha (?:sido|resultado) útil.*|quanto sono chiare le informazioni.*"
    r"|czy ta strona (?:jest|była) (?:pomocna|przydatna).*|(?:da li|je li) .{0,30}(?:sadržaj|informacij\w+|stranic\w+) korist\w+.*"
    r"|ist diese (?:seite|information) (?:verständlich|hilfreich).*|bitte geben sie uns feedback.*|(?:did you find|were you able to find) what you (?:were|are) looking for.*"
    r"|help us improve .*|what did you think of this page.*|is there anything wrong with this page.*|valuta da 1 a 5 stelle .*|quanto è utile questa pagina.*"
    r"|avez-vous trouvé (?:cette page|ce que vous cherchiez).*|¿(?:le|te) (?:ha )?(?:sido|fue|resultó) útil.*|esta (?:página|informação) foi útil.*|hjalp denne siden.*|hittade du (?:det )?(?:vad )?du sökte.*|oliko sivusta hyötyä.*"
    r"|byla (?:tato stránka|pro vás tato informace) užitečná.*|bola (?:táto stránka|pre vás táto informácia) užitočná.*"
    r"|contesta nuestra encuesta.*|imprime la página(?: completa)?"
    r"|(?:read|also read) this (?:release|article|page|story) in\s?:.*"
    # how it wants to be quoted
    r"|(?:suggested|recommended|preferred) citation\W.*|(?:how to )?cite (?:this (?:article|page|post|entry|report|paper|publication)|as)\W.*|zitier(?:vorschlag|weise)\s*:.*"
    r"|(?:pour|comment) citer (?:ce|cet|cette) (?:article|texte|page|document|billet|contribution)\b.*|(?:c[óo]mo citar|come citare) (?:est[ea]|quest[oa]) .*"
    # what wires and bureaus of press releases print below them: India's, Austria's
    rf"|{_ENTRY_SENTENCE}.*|{_CHANGE_SENTENCE}.*"
    r"|\(release id:.*|ots-originaltext presseaussendung.*|original-content von:.*"
    r"|より(?:良い|よい)(?:ウェブ|ホームページ|サイト).{0,40}(?:意見|アンケート).{0,30}|この(?:ページ|記事)の(?:情報|内容)は、?お?(?:役に立|見つけ|わかり|分かり).{0,12}か"
    r"|(?:본|이) (?:저작물|게시물)은.{0,30}공공누리.{0,120}"
    # counters of readers in Thai, and where they may read on
    r"|(?:เปิดอ่าน|อ่าน(?:แล้ว)?|เข้าชม|ผู้(?:เข้า)?ชม|จำนวน(?:ผู้(?:เข้า)?ชม|คนอ่าน)|ยอดวิว)\W{0,3}\d[\d,.]*(?:\s?(?:ครั้ง|คน))?|ติดตาม(?:ข่าว|เรา)\S{0,20}(?:ได้ที่|ทาง|ผ่าน).{0,60}"
    # who wrote, with the counter, below the pages of Polish offices
    r"|autor: [^:]{2,50}(?:liczba odwiedzin|odwiedzin|odsłon\w*|wyświetle\w*): \d[\d ]*"
    r"|heeft deze (?:pagina|informatie) u geholpen.*|fant du det du lette etter.*"
    r"|(?:comments|kommentare|commentaires|kommentit|kommentarer) (?:are |sont |on |er |är )?(?:closed|disabled|off|geschlossen|fermés|poistettu käytöstä|"
    r"lukket|stängda|avstängda).*"
    r"|\d[\d ., ]* (?:likes?|shares?|views?|reads|aufrufe|vues|visitas|visualizzazioni|odsłon|wyświetle\w*|katselukerrat|visninger|visningar|zobrazení|megtekintés|"
    r"vizualizări|pregleda|просмотр\w*|перегляд\w*)"
    # what PHP-Nuke and its descendants print below the comments on a text, and ExpressionEngine below a text
    r"|(?:the )?comments are (?:owned by|the property of) (?:the|their) (?:poster|author)s?\b.*|les commentaires sont la propriété de leurs auteurs.*"
    r"|[^.!?@]{5,60} @ \d\d:\d\d:\d\d(?: [a-z]{2,5})?(?: (?:by|von|por|par|da|di|przez|door|av|af) .{2,40})?"
    r"|los comentarios son propiedad de (?:quien|sus autores).*|i commenti sono (?:di )?proprietà de.*|os comentários são de propriedade de.*"
    r"|für den inhalt der kommentare sind die verfasser.*|posted by .{2,60} on \d{1,2}/\d{1,2} at \d.{0,20}"
    # until when the press is to wait, as central banks print it
    r"|for (?:immediate )?release at .{0,20}\d(?:[:.]\d\d|\s?[ap]\.?m\b).{0,25}"
    # how to open files, as systems of Japan's towns print it below their links
    r"|pdf(?:ファイル|形式)?(?:の(?:ファイル|データ))?を?(?:[ご御]覧|閲覧|開く|見る|表示).{0,40}adobe.{0,300}"
    r"|adobe (?:acrobat )?readerを(?:お持ちでない|インストール).{0,80}"
    # the end of a message on the wire, as Hong Kong's releases print it
    r"|(?:ends\s?/.{0,40})?issued at hkt \d\d?[:.]\d\d(?:\W+nnnn)?|nnnn"
    # the counter of Bitrix
    r"|(?:количество |число )?(?:просмотров|показов|прочтений)\W{1,3}\d[\d .,]*|(?:кількість |число )?(?:переглядів|показів)\W{1,3}\d[\d .,]*"
    # the day of the visit
    rf"|{_TODAY}"
    # counters of visits, whose figures are pictures
    r"|(?:you are|sie sind|vous êtes|jesteś) (?:visitor|(?:der )?besucher|le visiteur|gościem)\b.{0,40}|(?:visitors?|besucher|odwiedzin|gości) (?:since|seit|od)\b.{0,30}"
    r"|best viewed (?:with|in|at)\b.*|optimiert für\b.*|site optimisé pour\b.*"
    r"|(?:printed (?:from|on)|gedruckt (?:am|von)|imprimé (?:le|depuis)|wydrukowano|source url|"
    r"ausdruck vom|druckdatum|impreso el|stampato il|impresso em|vytištěno|nyomtatva|nyomtatás dátuma|tulostettu|utskrift fra|udskrevet|"
    r"распечатано|data wydruku)\b.*"
    rf"|{_SHARING}"
    # Korea's papers: who wrote
    r"|[가-힣]{2,4}\s?(?:선임|수습|인턴)?기자(?:\s?[(=]?\s?\S+@\S+)?"
    # the way out of the page, and its tools
    rf"|(?:{_CONTROL})(?:[\W_]+(?:{_CONTROL}))*|{_SKIP_LINK}|{_NEIGHBOURS}[\W_]*{_NEIGHBOURS}"
    rf"|(?:{ANY_NETWORK})(?:[\W_]+(?:{ANY_NETWORK}|x|e-?mail|mail))+"
    # rights
    r"|(?:(?:(?:19|20)\d\d\s?[–-]\s?)?(?:19|20)\d\d\s)?(?:©|ⓒ|\(c\)|copyright\W*(?:©|ⓒ|\(c\)|\d{4}|by\b)).{0,220}|copyright\b[^.!?]{0,60}$"
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
    r"|.{0,60}\b(?:best (?:viewed|experienced) (?:with|in|using|at|on)|optimi[sz](?:ed|iert|ado|ée?) (?:for|für|para|pour)) .{0,120}\d{3,4} ?[x×].{0,80}"
    # the way to be sent more, in Korea's papers
    r"|.{0,30}구독하기"
    # pictures and texts taken from elsewhere are taken down when their owner asks, on China's pages
    r"|.{0,60}侵[权權]?(?:[必请請立即]{0,2}[删刪]|.{0,20}[请請必].{0,20}[删刪]).{0,24}"
    r"|.{0,60}侵(?:[权權]|犯).{0,20}[请請].{0,8}(?:联系|聯[系繫絡])(?:我们|我們|本[站网網]).{0,24}"
    # what plug-ins print for search engines of the votes of readers
    r"|.{0,120}\b\d[\d.,]* out of \d+ based on \d[\d.,]* (?:ratings?|votes?|(?:user |customer )?reviews?)"
    r")\W*$"
)
_LATER_WORDS = (
    "javascript", "not responsible", "rights reserved", "rechte vorbehalten", "prawa zastrzeżone", "droits réservés",
    "derechos reservados", "diritti riservati", "direitos reservados", "zuletzt gelesener", "based on",
    "best viewed", "best experienced", "optimi", "구독하기", "侵",
)  # fmt: skip
"""A line that `_LATER` finds at one of many places holds one of these; most lines hold none."""


@lru_cache(maxsize=256)  # several rules ask of each line
def is_template_line(text: str) -> bool:
    """Whether a line is a template's: controls in words, rights, the way back."""
    if is_known_line(text) or is_labelled_line(text) or has_known_opening(text):
        return True
    if " | " in text and len(text) <= _LONGEST_ROW and all(map(is_template_line, text.split(" | "))):
        return True
    line = small_letters(text)
    if _TEMPLATE.match(line) or _COUNTER.match(line) or _WAY_BACK.match(line) or _is_stamp(line):
        return True
    if "ctrl" in line and len(line) <= _LONGEST_ROW and _KEYS.search(line) and _MISPRINT.search(line):
        return True
    return holds_any(line, _LATER_WORDS) and _LATER.match(line) is not None


_LONGEST_ROW = 160


def _is_stamp(line: str) -> bool:
    """Whether a line in lower case says how fast or when a machine made the page, which is another with each visit."""
    made = _MADE.match(line)
    if made is None or len(line) > _LONGEST_STAMP:
        return False
    rest = line[made.end() :]
    if _IN_SECONDS.match(rest):
        return True
    day = find_date(rest)
    return (
        day is not None
        and day.start() <= _BEFORE_DAY
        and not any(map(str.isalpha, rest[day.end() + _CLOCK :]))
    )


_LONGEST_STAMP = 100
_BEFORE_DAY = 8
"""Characters of the longest that stands between the word and its day: "on the ", "dnia "."""
_CLOCK = 12
"""Characters of the time and its zone behind the day that are letters: " at 10:00 utc"."""
_ENTRY_START = re.compile(rf"\W*{_ENTRY_SENTENCE}")
_CHANGE_START = re.compile(rf"\W*{_CHANGE_SENTENCE}")


def is_entry_sentence(text: str) -> bool:
    """Whether a text begins as what WordPress prints below an entry: "This entry was posted on …"."""
    return _ENTRY_START.match(small_letters(text)) is not None


def is_change_sentence(text: str) -> bool:
    """Whether a text says of the page that it was changed on a day: "Diese Seite wurde zuletzt am … geändert"."""
    return _CHANGE_START.match(small_letters(text)) is not None


_KEYS = re.compile(r"\bctrl\s?[+-]\s?enter\b")
"""The keys with which readers tell of a misprint: https://mistape.com, https://orphus.ru"""
_MISPRINT = lazy(
    r"error|typo|misprint|mistake|spelling|fehler|erreur|faute|errore|refuso|błąd|błęd|literówk|chyb|překlep|preklep|greš[ak]|gresk|eroare|hib[áa]|"
    r"ошибк|опечатк|помилк|помилок|одрук|памылк|грешк|грешок|klaid|kļūd|viga|vea\b|virhe|fel\b|feil|fejl|λάθος|hata|xato|хато|қате|ката|алда|səhv|ýalňyş|"
    r"շեխ|սխալ|შეცდომ|hitilaf|خطأ|错|錯|誤"
)
"""What they are pressed for: forms are sent with the same keys."""
_WAY_BACK = re.compile(r"[←⇐⟵◄◀]\s*[^.!?:…←⇐⟵◄◀→]{1,50}$")
"""The way back, in whatever language the words behind the arrow are."""
_MADE = lazy(
    r"\W*(?:(?:this |diese |cette |esta |questa |ta |tato )?(?:page|site|html|seite|strona|página|pagina|stránka|stránku|страница|сторінка|oldal|sidan?|siden|wersja do druku)\W+)?"
    r"(?:(?:was|is|wurde|a été|została|fue|foi|è stata|byla|last) )*"
    r"(?:generated|rendered|loaded|cached|executed|erzeugt|generiert|gerendert|geladen|générée?|chargée?|generad[ao]|cargad[ao]|generat[aăo]|caricata|gerad[ao]|"
    r"carregad[ao]|wygenerowan[ao]|załadowan[ao]|vygenerov[aá]n[aoá]|načten[ao]|сгенерирован[ао]?|згенерован[ао]|gegenereerd|genererad|generert|"
    r"genereret|generálva|print(?:ed| date)|date printed|druckdatum|data wydruku|date d['’]impression|fecha de impresión|data di stampa|data de impressão)\b"
)
"""Begins what the machine that made a page, or a copy of it for a printer, prints of itself."""
_IN_SECONDS = re.compile(
    r"\W*(?:(?:in|within|en|em|w|w ciągu|za|за|på|i|alatt)\W+)?(?:\d+[.,]\d+\s?(?:s|sec|sek|segundo|с|сек|µs)|\d+\s?(?:ms|мс))"
)
"""How long that took: an author's seconds are seldom written with a fraction."""
_COUNTER = re.compile(
    # of views, thumbs and comments, told by their signs
    r"^(?=\W{0,40}\d)(?=.{0,40}[👁👀❤♥♡👍👎💬🗨])(?:[\W\d]|(?<=\d)[km]\b){2,60}$|"
    r"^(?:\d{1,3}\s*)?/\s*(?:\d{1,3}\s*)?(?:bilder\w?|fotos?|photos?|images?|pictures?|zdjęć)?$"
)
"""What counts the pictures of a stage: its figures may be a script's."""


def is_server_message(text: str) -> bool:
    """Whether a text is what the program that made the page said of its own failure: a server's includes, or PHP."""
    return _SERVER_MESSAGE.fullmatch(text) is not None


_SERVER_MESSAGE = re.compile(
    r"\s*(?:\[an error occurred while processing (?:this|the) directive\]"
    r"|(?:PHP )?(?:Notice|Warning|Deprecated|Strict Standards|(?:Fatal|Parse) error)\s?:\s.{3,300} in \S+\.\w{3,6} on line \d+\.?)\s*"
)
"""https://httpd.apache.org/docs/2.4/mod/mod_include.html#ssierrormsg, https://www.php.net/manual/en/errorfunc.constants.php"""
