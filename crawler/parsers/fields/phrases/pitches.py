"""What a site says of itself to its readers amid a text: pitches, pleas, consent for what others embed, players, licences,
advertisements.

A pitch is told by two things that come together in a short line: what is pitched ("newsletter", "app", "subscriber") and
that the reader is called upon or the site speaks of its own ("sign up", "our"), or that the page speaks of itself ("this
article"). An article on newsletters has the first alone. Lines that begin with a quotation mark are somebody's words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from crawler.parsers.fields.phrases.networks import ANY_NETWORK, NETWORKS
from crawler.patterns import lazy
from crawler.text import small_letters, spell_alike

_START = r"(?:^\W*|[.!?:;–—|-]\W+|\b(?:dann|und|oder|einfach|and|please|or|et|ou|e|y|i|a|o|en|of|puis)\s+)"
"""Where a call begins: with the line or a sentence, or after a word that joins it to another call."""
_OURS = (
    r"\b(?:unser(?:e[mnrs]?)?|our|notre|nos|nuestr[oa]s?|nostr[oaie]|nasz(?:a|e|ej|ego|ym|ą|ych)?|onze?|noss[oa]s?|naši|náš|naše(?:ho|mu)?|našem|našich|"
    r"vårt?|våra|vores|vår|nostru|noastră|μας|bizim|наш(?:а|е|у|ей|его|ем|им|их|ої|ого|і)?)\b"
)
_JOIN = (
    _START
    + r"(?:jetzt |hier |noch heute |kostenlos )?(?:meld(?:en sie sich|e dich|et euch)|abonnier(?:e|en sie|t)|bestell(?:e|en sie)|hol(?:e|en sie|t)?(?: dir| sich| euch)|sicher(?:e|n sie)|erhalte(?:n sie)?|"
    r"trag(?:e|en sie)|regist(?:riere|rieren sie)|verpass(?:e|en sie)|lad(?:e|en sie) |folg(?:e|en sie|t) (?:uns|unser\w*)|teste(?:n sie)?|werde(?:n sie)? (?:mitglied|abonn)|"
    r"sign(?: |-)?up|subscribe(?= (?:now|today|to|for|here|via|and|below)\b|\W*$)|get|receive|join|try|enter|download|follow|install|stay|become a|add us|like us|find us|turn on|"
    r"inscri(?:vez|s)|abonnez|recevez|rejoignez|téléchargez|suivez|découvrez|ne ratez|ne manquez|"
    r"suscr[íi]b\w+|recib[ea]|apúnt[ae]\w*|únete|únase|descarga(?:te)?|descargue|síg(?:ue|a)\w*|sigue|regístr\w+|hazte|"
    r"iscriv\w+|riceve?i?|abbonat[ie]|scarica|scopri|segu(?:i|ici)|unisciti|registrati|"
    r"zapisz|otrzymuj|dołącz|subskrybuj|zaprenumeruj|pobierz|obserwuj|polub|śledź|sprawdź|"
    r"meld je|meldt? u|schrijf|ontvang|abonneer|download|volg|word lid|"
    r"subscrev\w+|assin[ea]|inscreva|receba|cadastre|descarreg\w+|baixe|sig[ao]|entre n[oa]|participe|"
    r"přihl\w+|odebírejte|stáhněte|sledujte|předplaťte|získejte|"
    r"prenumerera|anmäl|följ|ladda|hämta|tilmeld|abonner|følg|hent|download|meld deg|tilaa|seuraa|lataa|"
    r"iratkozz\w*|kövess\w*|töltse|töltsd|csatlakozz\w*|abon(?:ează|ați)\w*|înscri\w+|urmăr\w+|descarcă|"
    r"εγγραφείτε|ακολουθήστε|κατεβάστε|κάντε|abone|takip|indir\w*|подпи\w+|следите|скачайте|установите|присоединяйтесь|читайте|підпи\w+|стежте|завантаж\w+|приєднуйтесь)\b"
)
"""A call upon the reader to join, to follow, to get."""
_SELF = (
    r"(?:dies(?:er|e|en|em|es) (?:artikel|beitrag|eintrag|text|inhalt|meldung|post|video|element)|this (?:article|story|post|page|entry|content|video|work|material|website|site)|(?:cet article|ce contenu|cette page|ce texte|cette vidéo|ce billet)|"
    r"est[ea] (?:artículo|contenido|entrada|noticia|obra|vídeo|artigo|conteúdo|notícia|página)|quest[oa] (?:articolo|contenuto|voce|pagina|opera|video)|quest['’](?:articolo|opera)|"
    r"t(?:en|a|o) (?:artykuł|wpis|treść|materiał|strona|tekst)|(?:dit|deze) (?:artikel|bericht|inhoud|pagina|tekst|content|website)|t(?:ento|ato) (?:článek|příspěvek|obsah|stránka|text|web)|"
    r"(?:den här|denna) (?:artikeln?|sidan?)|det här innehållet|denne artikel|dette indhold|ez a (?:cikk|bejegyzés|tartalom|oldal)|acest (?:articol|conținut|material)|αυτ[όή] το? ?(?:άρθρο|περιεχόμενο)|"
    r"bu (?:haber|yazı|içerik|makale|sayfa)\w*|(?:этот|эта|данный|данная) (?:материал|статья|текст|контент|сайт)|(?:цей|ця) (?:матеріал|стаття|контент|сайт))"
)
_READERS = (
    r"abonnent\w*|abo|mitglieder|nutzer|leser|subscribers?|members?|abonnés?|suscriptores|suscriptor|socios|abbonat[oi]|prenumeratorów|subskrybentów|abonnees?|assinantes?|subscritores|předplatitel\w*|prenumeranter|"
    r"abonnenter|előfizető\w*|abonaților|abonați|συνδρομητ\w+|abonelere|подписчик\w*|підписник\w*"
)
_ONLY = r"nur|ausschließlich|exklusiv\w*|lesbar|vorbehalten|only|exclusive\w*|available|reserved|réservée?|exclusiv[oa]|riservat[oa]|tylko|wyłącznie|exclusief|alleen|pouze|jen|för|kun|csak|doar|доступ\w+|только|лише|тільки"
_BROWSER = (
    r"\b(?:ihr(?:e[mn])?|dein(?:e[mn])?|your|this|votre|ton|tu|su|il tuo|twoja|je|uw|o seu|seu|váš|din|browserul|a|ο|ваш|вашій?) (?:web)?-?(?:browser|navigateur|navegador|przeglądarka|prohlížeč|webbläsare|böngésző|браузер)"
    r"|\b(?:browserul tău|tarayıcınız|browser σας|お使いのブラウザ)"
    r"|\b(?:browser|navigateur|navegador|przeglądarka|prohlížeč|webbläsare|böngésző|tarayıcı\w*|браузер)\b.{0,40}\b(?:unterstützt|does not support|doesn't support|ne (?:supporte|prend)|no soporta|no admite|non supporta|nie obsługuje|ondersteunt|não suporta|nepodporuje|stöder|understøtter|nem támogatja|nu suportă|δεν υποστηρίζει|desteklemiyor|не поддерживает|не підтримує)"
    r"|\b(?:aktuellen|modernen|neueren|modern|newer|supported) browser\b"
)
_USE_COOKIES = (
    r"\b(?:(?:verwenden|nutzen|setzen|benutzen) wir(?= .{0,40}cookies)|wir (?:verwenden|nutzen|setzen|benutzen)|diese (?:web)?-?(?:seite|site) (?:verwendet|nutzt|benutzt|setzt)|(?:unsere|die) (?:web)?-?(?:seite|site) (?:verwendet|nutzt)|we (?:use|and our partners)|this (?:web)?site uses|our (?:web)?site uses|"
    r"(?:ce|notre) site (?:web )?utilise|nous utilisons|utilizamos|usamos|(?:este|esta|nuestro) (?:sitio|web|página)\w* (?:web )?(?:utiliza|usa)|(?:questo|il nostro) sito (?:web )?(?:utilizza|usa)|utilizziamo|"
    r"(?:ta|nasza) strona (?:używa|korzysta)|(?:ten|nasz) serwis (?:używa|korzysta|wykorzystuje)|(?:używamy|korzystamy z|stosujemy|wykorzystujemy)(?= .{0,30}(?:cookie|ciastecz))|(?:wij|we) gebruiken|deze (?:web)?site (?:gebruikt|maakt)|este site (?:utiliza|usa)|"
    r"tento web (?:používá|využívá)|používáme|vi använder|vi bruger|vi bruker|(?:den här )?webbplatsen använder|(?:weboldalunk|honlapunk|oldalunk|ez a weboldal) (?:\w+ )?(?:sütiket|cookie)|acest site (?:folosește|utilizează)|folosim|"
    r"αυτός ο ιστ\w+ χρησιμοποιεί|χρησιμοποιούμε|bu (?:internet |web )?site\w*|(?:этот|наш) сайт использует|мы используем|цей сайт використовує|ми використовуємо)\b"
)
_TO_SHOW = (
    r"\b(?:um|zum|to|pour|para|per|aby|om|pro|för att|for at|чтобы|щоб)\b.{0,60}\b(?:anzuzeigen|anzeigen|sehen|interagieren|darzustellen|ansehen|laden|abzuspielen|view|see|watch|play|show|display|interact|afficher|voir|lire|ver|visualizar|mostrar|"
    r"visualizzare|vedere|zobaczyć|obejrzeć|wyświetlić|tonen|bekijken|zien|zobrazení|přehrání|visa|se|vise|увидеть|посмотреть|побачити)\b"
    r"|\ba (?:tartalom|videó) megjelenítéséhez\b"
)
_CONSENT = (
    r"\b(?:zustimm\w*|einwillig\w*|einverstanden|akzeptier\w*|zulassen|datenschutz\w*|übertragen|übermittelt|accept\w*|allow|permission|consent|agree|privacy|autoris\w*|accepte[zr]?|aceptar|acept\w+|acepta|accettare|accett\w+|zaakcept\w+|zgod\w+|"
    r"toestemming|toestaan|accepte\w*|aceit\w+|souhlas\w*|godkän\w*|accepter\w*|elfogad\w*|accept[aă]\w*|разреш\w+|согла\w+|дозвол\w+)\b"
)
_NETWORK = rf"(?:{ANY_NETWORK}|youtube|google (?:news|hír\w*|haber\w*|новост\w*|discover|actualités|noticias|notícias)|google)"

_APP = r"(?:app|apps|appen|application|applicazione|aplica\w+|aplikac\w+|alkalmaz\w+|приложени\w+|додат\w+|εφαρμογή|uygulama\w*)"
_ENDINGS = ("on", "issa", "u", "ie")
_NETWORKS = " ".join(f"{name}{ending}" for name in NETWORKS for ending in ("", *_ENDINGS))
_SHOWN = rf"(?:{_NETWORK}|vimeo)"
"""Whose posts and films pages show."""
_ELSE = r"\b(?:sofern nicht|soweit nicht|wenn nicht|except where|unless otherwise|sauf mention|salvo|tranne|tenzij|o ile nie|není-li|если не)\b"
"""But for what says otherwise."""
_FOLLOW = (
    rf"(?:{_START}|,\s(?=(?:kövess\w*|lájkol\w*|follow|folg\w+(?: sie)?|suivez|seguici|volg|obserwuj|śledź|sledujte|följ|følg|seuraa|takip|подпи\w+|підпи\w+)\W(?:minket|us|uns|nous|nas|nás|ons|oss|meitä|edin|на нас)\b))"
    r"(?:jetzt |hier )?(?:folg(?:e|en sie|t) |abonnier(?:e|en sie|t) |tritt|treten sie|komm|werde(?:n sie)? fan|follow|like|join|subscribe|find|add us|connect|chat|watch|listen|get|suivez|rejoignez|abonnez|retrouvez|likez|"
    r"síg(?:ue|a)\w*|sigue|únete|únase|suscr[íi]b\w+|entra|segu(?:i|ici|iteci)|unisciti|iscriv\w+|metti|obserwuj|dołącz|polub|śledź|zapisz|volg|abonneer|word|"
    r"sig[ao]|curt[ae]|entre n[oa]|participe|inscreva|assin[ae]|junte|sledujte|přidej\w*|připoj\w*|följ|gilla|følg|lik|seuraa|kövess\w*|csatlakozz\w*|lájkol\w*|urmăr\w+|abon\w+|ακολουθήστε|βρείτε|takip|"
    r"(?:mời (?:độc giả|bạn đọc|quý vị) )?theo dõi|ikuti|подпи\w+|следите|читайте|присоединяйтесь|вступайте|підпи\w+|стежте|приєднуйтесь|долучайтесь)\b"
)

_GROUPS: dict[str, tuple[str, str]] = {
    "letters": (
        "newsletter newslettern newsletters newslettera newsletteru newslettere newsletterom nyhetsbrev nyhedsbrev nieuwsbrief uutiskirje hírlevél hírlevelünkre infolettre biuletyn biuletynu boletín boletim "
        "postfach inbox mailbox push benachrichtigungen alerts notifications indbakke skrzynkę schránky рассылку розсилку морген bülten bültenimize briefing morgonbrev kvällsbrev veckobrev",
        rf"{_JOIN}|{_OURS}|\bnewsletters?\W+(?:\w+ )?(?:abonnieren|bestellen|anmelden|abbestellen)\W*$|\bzur (?:kostenlosen )?anmeldung\b|\b(?:hier|jetzt) (?:\w+ )?(?:anmelden|abonnieren)\b|^\W*(?:zum |the |de |la |le |il |el )?(?:newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|hírlevél|infolettre|biuletyn)\b[^.!?]{{0,40}}$",
    ),
    "editions": (
        "geschichten nachrichten artikel news stories articles infos actualités notizie articoli storie noticias artículos historias notícias artigos histórias verhalen nieuws nyheter artiklar historier wiadomości artykuły artykułów teksty tekstów новости статьи",
        r"^\W*(?:melden sie sich an|meld dich an|sign up|inscrivez-vous|iscriviti|suscríbete|inscreva-se|schrijf je in|anmäl dig|zapisz się|подпишитесь)\b.{0,20}\b(?:erhalten sie|erhalte|receive|get|recevoir|recevez|ricevi|ricevere|riceverai|recibe|receba|ontvang|få|otrzymuj|dostawaj|a|получайте)\b.{0,80}\b(?:geschichten|nachrichten|artikel|news|stories|articles|infos|actualités|"
        r"notizie|articoli|storie|noticias|artículos|historias|notícias|artigos|histórias|verhalen|nieuws|nyheter|artiklar|historier|wiadomości|artykuł\w*|tekst\w*|новости|статьи)\b",
    ),
    "mail": (
        "email e mail mails correo courriel почту почті пошту",
        r"^\W*(?:sign up|get|receive|enter|subscribe|recevez|recibe|ricevi|receba|erhalten sie|erhalte)\b.*\b(?:inbox|email|e-mail|mail|correo|courriel)\b",
    ),
    "apps": (
        "app apps application applicazione aplicación aplicação aplicativo aplikację aplikaci appen alkalmazásunkat aplicația приложение εφαρμογή uygulamamızı додаток",
        rf"(?:{_JOIN})[^.!?:]{{0,40}}\b{_APP}\b|\b(?:in|mit|via|with|avec|con|met|med|com) {_OURS[2:]}\s(?:[\w-]+\s)?(?:[\w-]*-)?{_APP}\b",
    ),
    "channels": (
        f"{_NETWORKS} youtube google folgst kanal channel chaîne canal canale kanał kanaal kanál csatornánk канал каналу",
        rf"(?:{_FOLLOW}[^.!?]{{0,60}}\b(?:{_NETWORK}(?:{'|'.join(_ENDINGS)})?|(?:whatsapp|telegram)?[- ]?(?:kanal|channel|chaîne|canal|canale|kanał|kanaal|kanál|канал\w*))\b)"
        rf"|\b(?:folgst du|folgen sie|do you follow) (?:schon|uns|us)\b.*\?"
        rf"|^[^.!?]{{0,60}}\b(?:whatsapp|telegram)[- ]?(?:kanal|channel|канал)\w*\W+(?:jetzt )?(?:abonnieren|folgen|beitreten)\W*$"
        rf"|\b{_NETWORK}\b.{{0,60}}\bpreferred source|preferred source .{{0,20}}google",
    ),
    "embeds": (
        f"{' '.join(NETWORKS)} youtube google vimeo tweet instagramie instagramu",
        r"^\W*(?:view|see|sieh(?:e)?|ver|voir|visualizza|wyświetl|zobacz|bekijk|dit|zobrazit|se|посмотреть) (?:\w+ ){0,4}(?:post|beitrag|tweet|bericht|publicación|publication|publicação|příspěvek|inlägg|opslag)\b.{0,40}$"
        r"|^\W*(?:a post shared by|ein (?:von .{2,60} geteilter )?beitrag geteilt von|une publication partagée|una publicación|un post condiviso|post udostępniony|een bericht gedeeld|příspěvek sdílený)\b.{0,120}$"
        rf"|^\W*(?:{_SHOWN})(?:-?(?:inhalte?|beitr[aä]ge?|posts?|videos?|widgets?))? (?:freischalten|entsperren|aktivieren|zulassen|laden|erlauben)\W*$"
        rf"|^\W*(?:unblock|allow|activate|enable|load|débloquer|activer|autoriser|charger|desbloquear|activar|permitir|sbloccare?|attivare?|attiva|sblocca|odblokuj|aktywuj|wczytaj|deblokkeren?|activeer|laad) (?:{_SHOWN})(?: (?:content|contents|posts?|videos?|embeds?|cookies))?\W*$",
    ),
    "subscriptions": (
        "abo abos digitalabo probemonat probeabo abonnent abonnenten abonnentin subscriber subscribers subscription subscribe members membership abonné abonnés abonnement suscriptor suscriptores suscripción abbonato abbonati abbonamento "
        "prenumeratorów subskrybentów prenumeratę abonnees abonnee abonnementen assinante assinantes assinatura subscritores předplatitele předplatné předplatitelé prenumerant prenumeranter prenumeration abonnenter előfizetőink abonaților abonați "
        "συνδρομητές подписчикам подписку подписка подписке підписникам підписка plus premium mitglied",
        rf"{_SELF}.{{0,40}}\b(?:{_ONLY})\b.{{0,40}}\b(?:{_READERS})\b|{_SELF}.{{0,30}}\b(?:{_READERS})\b.{{0,30}}\b(?:{_ONLY})\b"
        r"|\b(?:schon|bereits|already a|déjà|ya eres|sei già|hai già|masz już|al|уже (?:есть|оформили)|вже (?:є|маєте)|já é|už máte|redan|allerede)\b.{0,12}\b(?:abo|abonn\w+|subscriber|member|suscriptor|abbonat[oi]|abbonament[oi]|prenumerat\w*|subskryb\w*|assinante|předplat\w+|prenumerant|подписк\w+|підписк\w+|mitglied)\b.{0,3}\?"
        r"|\b(?:jederzeit|monatlich) kündbar\b|\bcancel any ?time\b|\bsans engagement\b|\bcancela cuando quieras\b|\bdisdici quando vuoi\b|^\W*probe(?:monat|abo)\b|\bkostenlos testen\b|\btesten sie (?:uns|jetzt)\b"
        r"|^\W*(?:um (?:weiterzulesen|weiter zu lesen)|pour (?:lire la suite|continuer)|para (?:seguir|continuar|continuar a) (?:leyendo|lendo|ler)|per continuare a leggere|aby czytać dalej|om verder te lezen|to keep reading|pro pokračování|чтобы (?:читать дальше|продолжить чтение))\b"
        r"|^\W*(?:unterstütz(?:e|en sie)?|support|soutenez|apoya|sostieni|wesprzyj|steun|podpořte|stöd|støt)\b[^.!?]{0,40}\b(?:mit|durch|with|via|avec|con|z|met|med)\b[^.!?]{0,20}\b(?:abo|abos|abonnement|subscription|suscripción|abbonamento|prenumerat\w+|předplatn\w+|prenumeration)\b[^.!?]{0,20}\W*$"
        r"|\bfree articles? (?:remaining|left|this month)\b|\bto continue reading\b|\b(?:weiterlesen mit|lees verder met|läs vidare med|læs videre med|czytaj dalej w|читать дальше по|читати далі за)\b",
    ),
    "meters": (
        "gratis gratisartikel kostenlose kostenlosen kostenfreie freie free gratuits gratuit gratuites gratuiti gratuitos gratuito bezpłatne bezpłatnych darmowych darmowe zdarma бесплатных безкоштовних",
        r"^\W*(?:(?:sie|du) (?:haben|hast|können|kannst) (?:\w+ ){0,2}|you(?: have|['’]ve)(?: \w+)? (?:\w+ ){0,2}|il vous reste |vous (?:avez|pouvez) (?:\w+ ){0,2}|te quedan? |le quedan? |ti (?:restano|rimangono) |hai (?:ancora )?|pozostał\w* |masz (?:jeszcze )?|"
        r"nog |u (?:heeft|kunt) (?:\w+ ){0,2}|você (?:tem|ainda tem) |restam |noch |zbývá |máte ještě |у вас осталось |вам доступно )?\d+ (?:\w+ )?(?:gratis|kostenlos\w*|kostenfrei\w*|freie|free|gratuit\w*|bezpłatn\w+|darmow\w+|бесплатных|безкоштовних)[- ]?(?:artikel\w*|articles?|artículos?|articoli|artykuł\w*|artigos?|статей|stories)"
        r".{0,40}(?:monat|month|mois|mes|mese|miesiąc\w*|maand|mês|übrig|left|remaining|restants?)?\W*$"
        r"|\d+ (?:articles?|artículos|articoli|artigos|artykuł\w*) (?:gratuit\w*|gratis|bezpłatn\w+|darmow\w+)\b.{0,30}$",
    ),
    "donations": (
        "spende spenden donation donations donate donating don dons donación donaciones donazione donazioni darowizna darowizny donatie doneer doação dar dary příspěvek journalismus journalism journalisme periodismo "
        "giornalismo giornale dziennikarstwo journalistiek jornalismo žurnalistiku journalistik редакцию редакцію журналистике журналистику gåva gave donativo unterstützung",
        r"(?:^\W*|[.!?]\W+|\b(?:dann|und|then|please|bitte) )(?:unterstütz(?:e|en sie|t)|fördern sie|helfen sie|support|help|please consider|consider|soutenez|aidez|faites|apoya|apoye|colabora|haz una|haga una|sostieni|aiuta|fai una|wesprzyj|wspieraj|pomóż|wpłać|steun|apoie|ajude|faça um|doe|ge en|gi en|giv en|podpořte|přispějte|stöd|støt|támoga\w+|susțin\w*|поддержите|підтримайте)\b"
        rf"|\bplease consider\b|\bwir finanzieren uns\b|{_OURS} (?:arbeit|work|journalis\w+|reporting|travail|trabajo|lavoro|pracę|werk|trabalho|práci)\b.{{0,60}}(?:\?|spend|don)",
    ),
    "browsers": (
        "browser browsers webbrowser browserul navigateur navegador przeglądarka prohlížeč webbläsare böngésző tarayıcınız tarayıcı браузер javascript",
        _BROWSER,
    ),
    "cookies": (
        "cookies cookie sütiket sütik süti çerez çerezler",
        rf"{_USE_COOKIES}|{_TO_SHOW}.{{0,80}}|{_SELF}|(?:^|\W)cookie-(?:einstellungen|richtlinie|hinweis)\W*$|\bby continuing\b|\bdurch die (?:weitere )?nutzung\b|\ben poursuivant\b|\bal continuar\b|\bproseguendo\b",
    ),
    "consent": (
        "privatsphäre privée privacidad prywatność privacidade riservatezza inhalt inhalte inhalten platzhalterinhalt drittplattformen anbieter datenschutzerklärung datenschutzbestimmungen content contenu contenido contenuto contenuti treść treści inhoud conteúdo obsahu innehållet indhold tartalom "
        "third youtube vimeo video daten data privacy terms policy контент einstellungen settings preferences choices préférences paramètres preferencias ajustes preferenze instellingen ustawienia",
        rf"(?:{_TO_SHOW}|{_SELF}).{{0,120}}{_CONSENT}|\bexterne[rnms]? (?:inhalte?|medien)\b(?: (?:von|anzeigen|laden|angezeigt|geladen)|.{{0,140}}\b(?:anzeigen|einblenden|ausblenden)\b)|\bexterne inhalte angezeigt werden|\binhalte von drittanbietern|\bdrittplattform|\bpersonenbezogene daten .{{0,40}}übermittelt"
        r"|\b(?:wir (?:respektieren|achten|schützen|schätzen)|we (?:respect|value|protect)|nous respectons|respetamos|rispettiamo|szanujemy|respeitamos|wij? respecteren) (?:ihre?|deine?|eure|your|votre|vos|tu|su|la tua|la vostra|twoją|państwa|a sua|je|uw) (?:privatsphäre|daten|privacy|vie privée|privacidad|prywatność|privacidade|riservatezza)\b"
        r"|\bmit (?:dem (?:laden|klick|absenden|abonnieren)|klick|ihrer anmeldung|der anmeldung|deiner anmeldung)\b.{0,80}\b(?:akzeptier|stimm|daten|datenschutz)"
        r"|\bby (?:showing|loading|clicking|signing|submitting|subscribing|continuing)\b.{0,80}\b(?:accept|agree|consent|terms|privacy)"
        r"|\b(?:hosted by (?:a third party|an outside service|an external service)|(?:provient|est fourni) d['’]un service (?:externe|tiers)|(?:procede|proviene) de un servicio externo|viene da un servizio esterno|komt van een externe dienst|(?:pochází|načítá se|je vložen\w*) z externí služby|hébergé par un tiers|alojado por un tercero|ospitato da una terza parte|serwisu zewnętrznego|zewnętrznego serwisu|ingevoegde content)\b"
        r"|\b(?:daten|data)\b.{0,40}\b(?:youtube|vimeo|facebook|twitter|instagram|google)\b.{0,60}\b(?:übertrag|übermittel|transmit|transfer)"
        r"|\b(?:externe[rnms]?|eingebettete[rnms]?) inhalte? (?:ist |sind )?(?:leider )?(?:nicht verfügbar|blockiert|deaktiviert)\b|^\W*zur anzeige aktivier\w*\b.{0,80}\beinstellungen\b"
        r"|\b(?:ihre|deine|eure|your|current|vos|tus|sus|le tue|le vostre|je|uw|twoje)\b.{0,24}(?:einstellungen|settings|preferences|choices|préférences|paramètres|preferencias|ajustes|preferenze|instellingen|ustawienia)\b.{0,60}"
        r"\b(?:verhindern|blockieren|erlauben|prevent|block|do not allow|don['’]t allow|empêchent|bloquent|ne permettent|impiden|bloquean|no permiten|impediscono|bloccano|non consentono|blokkeren|staan|blokują|nie pozwalają|uniemożliwiają)\b"
        r"|\bdieses video (?:hier )?abspielen\b|\bdatenschutzerklärung (?:gelesen|einverstanden|zu\b)|\b(?:gelesen|akzeptiere|stimme|einverstanden|zustimm)\b.{0,60}\bdatenschutzerklärung",
    ),
    "self": (
        "artikel beitrag eintrag text inhalt article story post page entry content work material contenu texte artículo contenido entrada noticia obra articolo contenuto voce opera artykuł wpis treść materiał bericht pagina artigo conteúdo "
        "notícia članek článek příspěvek artikeln cikk bejegyzés articol άρθρο haber yazı материал материала статья матеріал стаття "
        "meldung video element website site vidéo billet vídeo página strona tekst inhoud obsah stránka web sida sidan innehållet indhold tartalom oldal "
        "conținut περιεχόμενο içerik makale sayfa текст контент сайт",
        rf"^\W*{_SELF}\b.{{0,200}}\b(?:von (?:medizinern|ärzt\w+|fachleuten|expert\w+) (?:über|ge)prüft|been (?:medically|fact)[- ](?:reviewed|checked))\b"
        rf"|^\W*{_SELF}\b.{{0,60}}\b(?:verschlagwortet|mal (?:gelesen|aufgerufen|angesehen|angeklickt)|in der kategorie|hilfreich\b.*\?|affiliate|creative commons|erschien(?:en)? zuerst|zuerst (?:erschienen|veröffentlicht)|"
        r"licen[sc]ed|may not be (?:published|reproduced|copied)|been (?:read|viewed) \d+|liens affiliés|a été lue? \d+|enlaces de afiliados?|ha sido leíd[oa] \d+|"
        r"link (?:di )?affiliazione|è stat[oa] lett[oa] \d+|linki afiliacyjne|in samenwerking met|foi lid[oa] \d+|прочитан\w* \d+)\b",
    ),
    "affiliates": (
        "affiliate affiliates affiliatelink affiliatelinks affiliation afiliados afiliado affiliés affiliazione afiliacyjne provision commission commissions comisión commissione prowizję provisie comissão provizi",
        r"\baffiliate[- ]?links?\b|\b(?:erhalten|bekommen|verdienen) wir .{0,40}\bprovision|\bprovision .{0,20}(?:erhalten|bekommen) wir|\bwe (?:may |might |can )?(?:earn|receive|get) .{0,30}\bcommission|\bearn us .{0,20}\bcommission|"
        r"\bliens (?:d['’]affiliation|affiliés)|\benlaces? de afiliad|\blink (?:di )?affiliazione|\blinki afiliacyjne|\blinks? de afiliad",
    ),
    "licences": (
        "creative cc cc0 commons lizenz licence license licencia licenza licencji licença licentie",
        rf"(?:{_SELF}|{_ELSE}|^\W*(?:licen[sc]ed|lizen\w+|licen[sc]\w*|cc)\b|\b(?:our|unsere) (?:articles|stories|texte|artikel)\b).*\b(?:creative[- ]commons|cc[- ](?:by|0|zero)|cc0)\b"
        rf"|\b(?:creative[- ]commons|cc[- ]by|cc0)\b.{{0,60}}{_ELSE}",
    ),
    "errors": (
        "fehler tippfehler mistake error typo erreur coquille faute błąd literówkę errata errore refuso erro gralha fout typefout fejl fel chybu překlep",
        r"^\W*(?:(?:haben sie |hast du )?(?:einen |tipp)?fehler (?:gefunden|entdeckt|bemerkt)|(?:have you |did you )?(?:found|find|spot(?:ted)?|see|noticed?) (?:a|an|any) (?:mistake|error|typo)|(?:vous avez (?:vu|trouvé|repéré) )?une (?:erreur|coquille|faute)|"
        r"(?:zauważył\w*|znalazł\w*|widzisz) (?:błąd|literówkę)|¿?(?:has (?:encontrado|visto) )?un error|(?:hai (?:trovato|notato) )?un (?:errore|refuso)|(?:encontrou )?um (?:erro|gralha)|(?:een )?(?:type)?fout (?:gezien|gevonden|ontdekt)|(?:našli|viděli) jste chybu)\b.{0,40}\?"
        r".{0,20}\b(?:schreib\w*|meld\w*|sag\w*|teil\w*|write|tell|email|e-mail|contact|let us|report|écri\w+|signal\w+|dites|contactez|napisz|zgłoś|daj|escr\w+|av[ií]s\w+|scriv\w+|segnal\w+|schrijf|laat|napište|dejte)\b",
    ),
    "comments": (
        "kommentar kommentare kommentieren comment comments commentaire commentaires commenter komentarz komentować comentario comentarios comentar commento commentare comentário reactie reageren komentář",
        r"^\W*(?:bitte |please |you (?:must|need to|have to) (?:be )?|(?:sie|du) (?:müssen|musst) |vous devez |veuillez |musisz |debes |per favore |je moet )?(?:loggen? (?:sie |dich )?(?:sich )?ein|melden? (?:sie |dich )?(?:sich )?an|sich (?:anmelden|einloggen)|log(?:ged)?[ -]?in|sign(?:ed)?[ -]in|"
        r"(?:vous )?connecte[zr](?:-vous)?|être connecté\w*|zaloguj się|być zalogowan\w+|inici[ae]r? sesión|accedi|effettua il login|faça login|inicie sessão|inloggen|ingelogd|přihlaste se)\b.{0,20}\b(?:to|um|zum|pour|aby|żeby|by|para|per|om|abyste)\b.{0,40}\b(?:komm?ent\w*|comm?ent\w*|reager\w*|reactie)",
    ),
    "letters to the editor": (
        "letter letters leserbrief leserbriefe think",
        r"\bwhat you think (?:about|of) this (?:article|story)\b|^\W*(?:submit|write|send) (?:us )?a letter to the editor\b"
        r"|^\W*(?:schreiben sie|schreib(?:e|t)?) uns (?:einen|ihren|deinen|euren) leserbrief\b",
    ),
    "rights": (
        "rechte rights droits derechos diritti prawa rechten direitos práva rättigheter rettigheder jog drepturile права hakları δικαιώματος urheberrechtlich copyrighted protected",
        r"^\W*(?:alle|sämtliche|all|tous|tous les|todos los|todos|tutti i|tutti|wszelkie|wszystkie|todos os|všechna|alla|minden|toate|все|усі|всі|tüm|με την επιφύλαξη παντός) (?:rechte|rights|droits|derechos|diritti|prawa|rechten|direitos|práva|rättigheter|rettigheder|jog|drepturile|права|hakları|δικαιώματος)\b"
        r".{0,60}\b(?:vorbehalten|reserved|réservés|reservados|riservati|zastrzeżone|voorbehouden|vyhrazena|förbehållna|forbeholdes|fenntartva|rezervate|защищены|захищені|saklıdır)\b|δικαιώματος\W*$"
        r"|^\W*(?:alle|sämtliche|die) (?:inhalte|texte|artikel|beiträge|bilder|fotos)\b.{0,60}\burheberrechtlich geschützt|^\W*(?:all|the) (?:content|contents|articles|material)\b.{0,60}\b(?:copyrighted|protected by copyright)",
    ),
    "copies": (
        "nachdruck vervielfältigung weiterverwendung weiterverbreitung verwertung reproduction reproduced republication redistributed republished reproducción riproduzione reprodukcja kopiowanie rozpowszechnianie powielanie reprodução šíření užití "
        "kopírování publikování przedruk přetisk overgenomen перепечатка перепечатывать копирование воспроизведение передрук копіювання kopiering gengivelse másolás reproducerea alıntı",
        r"\b(?:genehmigung|erlaubnis|zustimmung|einwilligung|permission|consent|autorisation|permiso|autorización|autorizzazione|permesso|zgody|zgodą|toestemming|autorização|permissão|souhlasu|souhlas|согласия|разрешения|согласования|дозволу|"
        r"tillstånd|tilladelse|engedély\w*|acordul|izinsiz|verboten|untersagt|gestattet|prohibited|forbidden|interdite|prohibida|vietata|zabronion\w+|zabrania|verboden|proibida|zakázán\w+|zakazuje|запрещен\w+|запрещён\w+|заборонен\w+|mag worden|worden)\b",
    ),
}


_PATTERNS = {name: lazy(pattern) for name, (_, pattern) in _GROUPS.items()}


def _by_word(names: Iterable[str]) -> dict[str, tuple[re.Pattern[str], ...]]:
    """The patterns of the groups by the words of which a line has to have one."""
    found: defaultdict[str, list[re.Pattern[str]]] = defaultdict(list)
    for name in names:
        for word in set(spell_alike(_GROUPS[name][0]).split()):
            found[word].append(_PATTERNS[name])
    return {word: tuple(patterns) for word, patterns in found.items()}


_BY_WORD = _by_word(_GROUPS)
_BY_WORD_OF_LONG = _by_word(("cookies", "consent", "affiliates"))
"""Those of lines that are longer than a call and tell of the law; what an office advises in as many words is its text."""
_LONGEST_CALL = 320
_LONGEST = 400
_WORDS = re.compile(r"[^\W_]+")
_JOINED = (
    ("newsletter", "newsletter"), ("nieuwsbrief", "nieuwsbrief"), ("nyhetsbrev", "nyhetsbrev"), ("nyhedsbrev", "nyhedsbrev"),
    ("рассылк", "рассылку"), ("розсилк", "розсилку"), ("ブラウザ", "browser"),
    ("whatsapp", "whatsapp"), ("telegram", "telegram"),
    ("előfizető", "abo"), ("předplatitel", "abo"), ("συνδρομητ", "abo"), ("подписчик", "abo"), ("підписник", "abo"),
)  # fmt: skip
"""Words that stand with others in one, as in "ochtendnieuwsbrief", or with many endings, and those that they count as."""
_QUOTES = frozenset("„“”\"«»‚‘'")


def is_pitch(text: str) -> bool:
    """Whether a short line is the site's own word to its readers."""
    if len(text) > _LONGEST or text[:1] in _QUOTES:
        return False
    line = small_letters(text)
    patterns = _BY_WORD if len(text) <= _LONGEST_CALL else _BY_WORD_OF_LONG
    words = patterns.keys() & _WORDS.findall(spell_alike(text))
    for part, word in _JOINED:
        if part in line and word in patterns:
            words.add(word)
    is_found = any(pattern.search(line) for word in words for pattern in patterns[word])
    return is_found and not _tells_first(text)


def _tells_first(text: str) -> bool:
    """Whether a text begins with what is told, and the call only stands behind it: a sentence as long as those of articles,
    that neither speaks of the site nor to its readers and is no pitch by itself. A paragraph may end with where to follow
    whom it tells of."""
    told = _TOLD.match(text)
    return told is not None and _ADDRESS.search(told[0]) is None and not is_pitch(told[0])


_TOLD = re.compile(r"[^.!?]{80,}\.(?=[”\"»’)]?\s+\w)")
_ADDRESS = lazy(
    rf"(?i:{_OURS}|\b(?:you|your|yours|we|us|du|dich|dir|dein\w*|euch|euer|eure\w*|wir|uns|vous|votre|vos|nous|tu|ton|tes|te|ti|tuo|tua|tuoi|tue|voi|vostr\w+|noi|ci|usted(?:es)?|nosotros|"
    r"vosotros|você|vocês|nós|państw[oau]|ty|tw[oó]\w+|wy|wasz\w*|my|nam|nas|je|jij|jouw?|u|uw|wij|ons|vy|vás|vám|vi|oss|dig|din|ni|вы|вас|вам|ваш\w*|мы|нас|нам|ти|ви)\b)"
    r"|(?<!^)\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b"
)


_AD_LABEL = r"\W*(?:anzeige|werbung|advertisement|ad|publicidad|publicité|reklama|annonse|annons|pubblicità|реклама)\W*"
_IS_AD = re.compile(
    rf"(?i){_AD_LABEL}|.{{0,60}}\b(?:(?:click|tap) here|hier klicken|cliquez ici|haz clic aquí|clicca qui|kliknij tutaj|klik hier)\W*"
)
_AD_LINE = re.compile(
    rf"(?i){_AD_LABEL}$"
    r"|[^.!?]{3,100}\((?:anzeige|werbung|advertisement|ad|publicidad|publicité|reklama|annons|pubblicità|реклама)\)\W*$"
    r"|(?:.{0,60}\bapp,?\s)?click here (?:to|for) (?:get|more|watch|listen)|.{0,12}(?:歡迎|欢迎).{0,6}(?:投書|投稿|來稿|来稿)|【[^】]{0,8}[徵征]稿】$|jetzt (?:testen|abonnieren)\W*$|(?:download|get) the .{0,30}\bapp\b"
)
_PLEA = lazy(
    r"(?i)^\W*unterstütze(?:n sie)? \w|\b(?:support (?:us|our work|our journalism|independent journalism)|supporting our work|become a (?:member|patron|supporter|subscriber)|subscribe (?:now|today|here|to)|"
    r"consider (?:supporting us|a donation|donating)|you've read \d+ articles|stay informed|(?:make|give) a (?:donation|gift)|donate (?:now|today|here)|we need your help|buy (?:us|me) a coffee|unterstütz(?:e|en sie) (?:uns|unsere?n?)|"
    r"(?:jetzt )?spenden sie|jetzt (?:spenden|mitglied werden|abonnieren|(?:supporter|unterstützer(?:in)?) werden)|werde (?:mitglied|fan)|jetzt fan|soutenez|faites un don|je m'abonne|"
    r"abonnez-vous|apóyanos|suscríbete|hazte (?:socio|miembro)|sostienici|abbonati|assine|apoie|word lid|doneer|steun ons|wesprzyj|wspieraj|zaprenumeruj|"
    r"podpořte|předplaťte|podporte|támogass|støtt oss|støt os|stöd oss|bli medlem|prenumerera)\b"
)


@lru_cache(maxsize=256)  # several rules ask of each line
def is_promotion(text: str) -> bool:
    """Whether a line is an advertisement, or asks to follow or to subscribe."""
    return _AD_LINE.match(text) is not None or is_pitch(text)


def is_ad_label(text: str) -> bool:
    """Whether what is said of a picture is the word that has to stand beside an advertisement, or a call to click on it."""
    return _IS_AD.fullmatch(text) is not None


def is_plea(text: str) -> bool:
    """Whether a line asks its readers for money or a subscription."""
    return _PLEA.search(text) is not None


_LOADS = lazy(
    r"(?i)^\W*(?:.{0,40}\b(?:inhalte?|beitrag|video|karte|content|post|tweet|map|contenu|vidéo|carte|contenido|mapa|contenuto|mappa|treść|mapę|wideo|inhoud|kaart|conteúdo|obsah)\b.{0,20}"
    r"\b(?:laden|anzeigen|einblenden|aktivieren|zulassen|entsperren)|(?:.{2,25}\s(?:and|&|et|y|e|i|en)\s)?(?:load|show|display|view|unblock|charger|afficher|cargar|mostrar|carica|mostra|"
    r"załaduj|wyświetl|pokaż|laad|toon|carregar|načíst|zobrazit)\b.{0,25}\b(?:content|post|video|tweet|map|contenu|vidéo|carte|contenido|mapa|contenuto|mappa|treść|mapę|wideo|inhoud|kaart|conteúdo|obsah))\b.{0,20}$"
)


def loads_content(text: str) -> bool:
    """Whether a button says that what another site holds is shown when it is pressed: "Accept and load content"."""
    return len(text) <= _LONGEST_BUTTON and _LOADS.match(text) is not None


_LONGEST_BUTTON = 60
