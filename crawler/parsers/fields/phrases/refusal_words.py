"""What error pages call themselves in the languages of Europe: names of missing pages and of sites at rest; no decisions.

`_MISSING` and `_BROKEN` are English, German and Polish, with what servers say; tables of the other languages end in `_ABROAD`.
What the blocking products say stands in `challenge_words`.
"""

from __future__ import annotations

from functools import lru_cache

from crawler.patterns import lazy

_MISSING = lazy(
    r"""(?ix)
    (?:http\ )?(?:error|błąd|fehler|status|kod\ błędu|erreur)?\ ?(?:nr\ |:\ ?|\#\ ?)?(?:404|410)(?:\ ?(?:error|błąd|fehler))?
    |410\ gone
    |(?:(?:http\ )?(?:error|błąd|fehler)?\ ?(?:404|410)\ ?[:.,(-]?\ ?)?(?:
      (?:the\ )?(?:requested\ |this\ |that\ )?(?:page|url|file|document|content|resource|site)\ (?:was\ |is\ |could\ |can(?:'|’)?t\ |can)?
        (?:not\ )?(?:be\ )?(?:found|does\ not\ exist|unavailable|no\ longer\ (?:available|exists))
      |(?:oops!?\ )?that\ page\ can(?:'|’)t\ be\ found|page\ doesn(?:'|’)t\ exist|page\ does\ not\ exist
      |not\ found|page\ missing|no\ such\ page
      |nie\ (?:znaleziono|odnaleziono)(?:\ (?:strony|podanej\ strony|żądanej\ strony|zasobu|artykułu|dokumentu|pliku))?
      |(?:żądana\ |szukana\ |podana\ |ta\ |wybrana\ |taka\ )?(?:strona|podstrona|witryna)\ nie\ (?:została\ (?:znaleziona|odnaleziona)|istnieje)
      |(?:strona|podstrona),?\ (?:której\ szukasz|o\ podanym\ adresie|o\ takim\ adresie),?\ nie\ (?:istnieje|została\ (?:znaleziona|odnaleziona))
      |brak\ (?:takiej\ )?strony|strony\ nie\ (?:znaleziono|odnaleziono)|(?:artykuł|dokument|zasób|plik)\ nie\ (?:istnieje|został\ (?:znaleziony|odnaleziony))
      |(?:die\ |diese\ )?(?:angeforderte\ |gewünschte\ |aufgerufene\ |gesuchte\ )?(?:seite|datei|inhalt)\ (?:wurde\ |konnte\ |ist\ )?
        (?:(?:leider\ )?nicht\ (?:gefunden(?:\ werden)?|vorhanden|verfügbar|mehr\ verfügbar)|existiert\ nicht(?:\ mehr)?)
      |page\ (?:non\ trouvée|introuvable)
    )(?:\ ?[(:-]?\ ?(?:error|błąd|fehler|http)?\ ?(?:404|410)\)?)?
    """
)
MISSING_SENTENCE = lazy(
    r"""(?ix)
    (?:strona|podstrona)[^.]{0,60}\ nie\ (?:istnieje|została\ (?:znaleziona|odnaleziona))
    |nie\ (?:znaleziono|odnaleziono|możemy\ (?:znaleźć|odnaleźć))\ [^.]{0,20}(?:strony|zasobu|dokumentu)
    |seite[^.]{0,60}\ (?:nicht\ (?:gefunden|vorhanden)|existiert\ (?:leider\ )?nicht)
    |(?:page|url|file|document|resource)[^.]{0,60}\ (?:not\ (?:be\ )?found|(?:does\ not|doesn(?:'|’)t)\ exist|no\ longer\ exists)
    |\b(?:error|błąd|fehler)\ 404\b|\b404\ not\ found\b
    """
)
_BROKEN = lazy(
    r"""(?ix)
    (?:http\ )?(?:error|błąd|fehler|status)?\ ?5(?:0[0-9]|1[01]|2[0-9])(?:\ ?[:-]?\ ?(?:error|internal\ server\ error|bad\ gateway
      |service(?:\ temporarily)?\ unavailable|gateway\ time-?out|web\ server\ is\ down|connection\ timed\ out))?
    |internal\ server\ error|bad\ gateway|service(?:\ temporarily)?\ unavailable|gateway\ time-?out|server\ error(?:\ in\ .*)?
    |runtime\ error|application\ error|database\ (?:connection\ )?error|error\ establishing\ a\ database\ connection
    |(?:site|website|page)?\ ?(?:is\ )?(?:currently\ |down\ for\ )?(?:under\ )?(?:scheduled\ )?maintenance(?:\ mode)?
    |(?:site|website)\ (?:temporarily\ )?(?:unavailable|offline)|temporarily\ unavailable|be\ right\ back
    |(?:this\ )?(?:account|website|site|domain)\ (?:has\ been\ |is\ )?(?:temporarily\ )?suspended
    |przerwa\ (?:techniczna|konserwacyjna|serwisowa)|prace\ (?:techniczne|serwisowe|konserwacyjne)
    |(?:strona|serwis|witryna)\ (?:chwilowo|tymczasowo)?\ ?(?:jest\ )?(?:chwilowo\ |tymczasowo\ )?niedostępn[aye]
    |(?:strona|serwis)\ w\ (?:trakcie\ )?(?:przebudow\w+|budow\w+)|błąd\ (?:serwera|wewnętrzny(?:\ serwera)?|aplikacji)
    |(?:an\ )?unexpected\ error(?:\ (?:has\ )?occurred)?|an\ error\ (?:has\ )?occurred|(?:oops!?\ )?something\ went\ wrong
    |(?:wystąpił|napotkano)\ (?:nieoczekiwany\ )?błąd|(?:es\ ist\ )?ein\ (?:unerwarteter\ )?fehler\ (?:ist\ )?aufgetreten
    |wewnętrzny\ błąd\ serwera|wartungsarbeiten|wartung(?:smodus)?|(?:interner\ )?server-?fehler
    |(?:seite|website|dienst)\ (?:ist\ )?(?:derzeit|vorübergehend|momentan)\ nicht\ (?:verfügbar|erreichbar)
    |welcome\ to\ nginx!?|apache2?\ (?:\w+\ )?default\ page.*|iis\ windows(?:\ server)?|it\ works!?|test\ page\ for\ .*
    """
)
PROGRAM_ERROR = lazy(
    r"""(?ix)(?:php\ )?(?:fatal|parse)\ error:\ |\buncaught\ (?:[\w\\]*exception|error)\b|\bSQLSTATE\[|\btraceback\ \(most\ recent\ call"""
)
"""What programs print that break off, in place of a page or in the middle of it."""
_MISSING_ABROAD = lazy(
    r"""(?ix)
    (?:(?:error|erro|errore|erreur|fout|fejl|feil|fel|virhe|viga|kļūda|klaida|chyba|napaka|greška|eroare|hiba|σφάλμα
      |hata|gabim|грешка|ошибка|помилка|памылка|villa)?\ ?(?:404|410)\ ?[:.,(-]?\ ?)?
    (?:
      (?:la\ )?página\ (?:solicitada\ |que\ buscas?\ |web\ )?no\ (?:(?:ha\ sido|fue|se\ ha|está)\ )?
        (?:encontrad[ao]|encuentra|existe|disponible)|no\ se\ (?:ha\ encontrado|encontró|encuentra)\ la\ página
      |(?:a\ )?página\ (?:solicitada\ |que\ procura\ )?não\ (?:(?:foi|está)\ )?(?:encontrada|localizada|existe|disponível)
      |(?:la\ )?pagina\ (?:richiesta\ |cercata\ )?non\ (?:(?:è\ stata|è)\ )?(?:trovata|disponibile|esiste|esistente)
      |(?:la\ |cette\ )?page\ (?:demandée\ |que\ vous\ cherchez\ )?(?:est\ introuvable|n[’']existe\ (?:pas|plus)|n[’']a\ pas\ été\ trouvée)
      |(?:de\ )?(?:gevraagde\ )?pagina\ (?:(?:is|kan|werd)\ )?niet\ (?:gevonden|beschikbaar)(?:\ worden)?|(?:de\ )?pagina\ bestaat\ niet(?:\ meer)?
      |siden\ (?:(?:blev|er|kunne|kan)\ )?ikke\ (?:findes|fundet|tilgængelig)|siden\ findes\ ikke(?:\ længere)?|side\ ikke\ fundet
      |siden\ (?:(?:ble|er)\ )?ikke\ (?:funnet|tilgjengelig)|siden\ finnes\ ikke(?:\ lenger)?|(?:vi\ )?fant\ ikke\ siden
      |sidan\ (?:kunde|kan)\ inte\ hittas|sidan\ hittades\ inte|sidan\ (?:finns\ inte(?:\ längre)?|saknas)
      |(?:hakemaasi\ )?sivua\ ei\ (?:löydy|löytynyt|löydetty|ole\ olemassa)
      |síðan?\ (?:fannst|finnst)\ ekki|síðan\ er\ ekki\ til
      |(?:otsitavat\ )?(?:lehte|lehekülge)\ ei\ (?:leitud|leidu|ole\ olemas|eksisteeri)
      |(?:meklētā\ |pieprasītā\ )?lapa\ (?:nav\ atrasta|netika\ atrasta|neeksistē)
      |(?:ieškomas\ |toks\ )?puslapis\ (?:nerastas|neegzistuoja)
      |(?:požadovaná\ |hledaná\ )?stránka\ (?:nenalezena|nebyla\ nalezena|neexistuje)
      |(?:požadovaná\ |hľadaná\ )?stránka\ (?:nenájdená|nebola\ nájdená|sa\ nenašla)|stránku\ sa\ nepodarilo\ nájsť
      |strani?\ (?:ni\ (?:bilo\ )?(?:mogoče\ )?(?:najti|najdena)|ni\ bila\ najdena|ne\ obstaja)
      |(?:tražena\ )?stranica\ (?:nije\ (?:pronađena|nađena)|ne\ postoji)|(?:tražena\ )?strana\ (?:nije\ pronađena|ne\ postoji)
      |(?:тражена\ )?страница\ (?:није\ (?:пронађена|нађена)|не\ постоји)
      |страницата\ не\ (?:(?:е|беше)\ )?(?:намерена|съществува|пронајдена|постои)
      |страница\ не\ (?:найдена|существует)|сторінк[ау]\ не\ (?:знайдено|знайдена|існує)|старонка\ не\ (?:знойдзена|існуе)
      |pagina\ (?:solicitată\ |căutată\ )?nu\ (?:a\ fost\ găsită|există|poate\ fi\ găsită)
      |(?:az\ |a\ keresett\ |a\ kért\ )?oldal\ nem\ (?:található|létezik)
      |(?:η\ )?σελίδα\ (?:που\ ζητήσατε\ )?δεν\ (?:βρέθηκε|υπάρχει)|δεν\ βρέθηκε\ η\ σελίδα
      |(?:aradığınız\ )?sayfa\ (?:bulunamadı|mevcut\ değil)
      |faqja\ nuk\ (?:u\ gjet|ekziston)
      |il-paġna\ ma\ nstabitx|níor\ aimsíodh\ an\ leathanach|ni\ chanfuwyd\ y\ dudalen
    )(?:\ ?[(:-]?\ ?(?:error|erro|errore|erreur|chyba|fout)?\ ?(?:404|410)\)?)?
    """
)
_BROKEN_ABROAD = lazy(
    r"""(?ix)
    (?:sitio(?:\ web)?|web|página|portal)\ (?:está\ )?en\ mantenimiento|sitio\ (?:web\ )?temporalmente\ (?:no\ disponible|fuera\ de\ servicio)
    |(?:site|sítio|página|portal)\ (?:está\ )?em\ manutenção|site\ temporariamente\ indisponível
    |(?:il\ )?(?:sito|portale)\ (?:è\ )?(?:in\ manutenzione|temporaneamente\ non\ disponibile)|pagina\ in\ manutenzione
    |(?:le\ )?(?:site|service|portail)\ (?:est\ )?(?:en\ (?:cours\ de\ )?maintenance|(?:temporairement|momentanément)\ indisponible)
    |(?:maintenance|opération\ de\ maintenance)\ en\ cours
    |(?:de\ |deze\ )?(?:web)?site\ (?:is\ )?(?:in\ onderhoud|tijdelijk\ niet\ (?:beschikbaar|bereikbaar))
    |(?:siden|hjemmesiden|nettstedet|nettsiden)\ er\ (?:under\ vedligeholdelse|under\ vedlikehold|midlertidig(?:t)?\ (?:utilgjengelig|utilgængelig))
    |(?:webbplatsen|sidan)\ (?:är\ )?(?:under\ underhåll|tillfälligt\ (?:nere|otillgänglig)|ligger\ nere)
    |(?:sivusto|palvelu)\ (?:on\ )?(?:huollossa|tilapäisesti\ (?:poissa\ käytöstä|suljettu))|huoltokatko
    |(?:web|stránky|portál)\ (?:jsou\ |je\ )?(?:v\ údržbě|mimo\ provoz|dočasně\ nedostupn\w+)|probíhá\ údržba|odstávka\ (?:webu|systému|serveru)
    |(?:web|stránka|portál)\ (?:je\ )?(?:v\ údržbe|dočasne\ nedostupn\w+)|prebieha\ údržba
    |(?:stran|spletna\ stran)\ (?:je\ )?(?:v\ vzdrževanju|začasno\ ni\ na\ voljo)
    |(?:stranica|sajt|strana|portal)\ (?:je\ )?(?:u\ izradi|privremeno\ (?:nedostupn\w+|nije\ dostupn\w+))|održavanje\ (?:u\ (?:tijeku|toku)|stranice|sajta)
    |(?:сајт|страница)\ (?:је\ )?(?:у\ изради|привремено\ недоступ\w+)|сайтът\ е\ (?:временно\ недостъпен|в\ профилактика|в\ процес\ на\ \w+)
    |(?:на\ сайте\ )?(?:ведутся\ )?технические\ работы|(?:на\ сайті\ )?(?:тривають\ )?технічні\ роботи|сайт\ (?:временно|тимчасово)\ (?:недоступен|недоступний)
    |site(?:-ul)?\ (?:este\ )?(?:în\ (?:mentenanță|întreținere)|temporar\ indisponibil)
    |(?:az\ |a\ )?(?:oldal|weboldal|honlap)\ (?:jelenleg\ )?karbantartás\ alatt(?:\ áll)?|karbantartás\ alatt
    |(?:ο\ ιστότοπος|η\ ιστοσελίδα|η\ σελίδα)\ (?:είναι\ )?(?:υπό\ συντήρηση|προσωρινά\ μη\ διαθέσιμ\w+)
    |(?:site(?:miz)?|sayfa(?:mız)?)\ (?:bakımda(?:dır)?|geçici\ olarak\ hizmet\ dışı\w*)
    |(?:veebileht|leht)\ on\ (?:hoolduses|ajutiselt\ kättesaamatu)|(?:vietne|lapa)\ (?:īslaicīgi|uz\ laiku)\ nav\ pieejama|svetainė\ laikinai\ nepasiekiama
    |(?:une\ )?erreur\ (?:inattendue\ )?(?:est\ survenue|s[’']est\ produite)|(?:se\ )?ha\ (?:ocurrido|producido)\ un\ error(?:\ inesperado)?
    |si\ è\ verificato\ un\ errore(?:\ imprevisto)?|ocorreu\ um\ erro(?:\ inesperado)?|er\ is\ (?:een\ fout\ opgetreden|iets\ (?:mis|fout)\ ?gegaan)
    |det\ (?:har\ )?oppst(?:od|ått)\ en\ (?:uventet\ )?feil|der\ (?:er\ )?opst(?:od|ået)\ en\ (?:uventet\ )?fejl|ett\ (?:oväntat\ )?fel\ (?:har\ )?(?:uppstått|inträffa(?:de|t))
    |došlo\ k\ (?:neočekávané\ )?chybě|nastala\ (?:neočakávaná\ )?chyba|došlo\ je\ do\ (?:pogre?ške|greške)|a\ apărut\ o\ eroare|hiba\ történt
    |произошла\ (?:непредвиденная\ )?ошибка|сталася\ помилка|възникна\ грешка|bir\ hata\ oluştu|(?:tapahtui|on\ tapahtunut)\ virhe
    |error\ interno\ del\ servidor|erro\ interno\ do\ servidor|errore\ interno\ del\ server|erreur\ interne\ du\ serveur|interne\ serverfout
    |interní\ chyba\ serveru|interná\ chyba\ servera|eroare\ internă\ de\ server|внутренняя\ ошибка\ сервера|внутрішня\ помилка\ сервера
    """
)


# ---------------------------------------------------------------- error pages


@lru_cache(maxsize=1024)
def is_missing(name: str) -> bool:
    """Whether a title, or a part of it, says that the page is not there."""
    return _MISSING.fullmatch(name) is not None or _MISSING_ABROAD.fullmatch(name) is not None


@lru_cache(maxsize=1024)
def is_broken(name: str) -> bool:
    """Whether a title, or a part of it, says that the site is at rest or out of order."""
    return _BROKEN.fullmatch(name) is not None or _BROKEN_ABROAD.fullmatch(name) is not None


@lru_cache(maxsize=1024)
def is_moved(name: str) -> bool:
    """Whether a title, or a part of it, says that the page is elsewhere now. What an office or a service has moved is news."""
    return _MOVED.fullmatch(name) is not None


_MOVED = lazy(
    r"""(?xi)
    (?:(?:this|the|our)\ )?(?:web\ ?)?(?:page|document|content)\ (?:has\ |was\ |is\ )?(?:been\ )?(?:permanently\ )?(?:moved|relocated)(?:\ permanently)?
    |(?:diese\ |die\ )?seite\ (?:ist\ |wurde\ )?(?:umgezogen|verschoben|verlegt)|(?:cette\ |la\ )?page\ (?:a\ (?:été\ )?)?déplacée?|(?:cette\ |la\ )?page\ a\ (?:changé\ d[’']adresse|déménagé)
    |(?:esta\ |la\ )?página\ (?:se\ ha\ (?:movido|trasladado)|ha\ sido\ (?:movida|trasladada)|movida|trasladada)
    |(?:esta\ |a\ )?página\ (?:foi\ (?:movida|transferida)|mudou\ de\ endereço)|(?:questa\ |la\ )?pagina\ (?:è\ stata\ )?(?:spostata|trasferita)
    |(?:deze\ |de\ )?pagina\ is\ (?:verplaatst|verhuisd)|(?:den\ här\ |denna\ )?sidan?\ (?:har\ flyttats|har\ flyttat|är\ flyttad)
    |(?:denne\ )?siden\ (?:er|har)\ flyttet|(?:tämä\ )?sivu\ on\ (?:siirretty|siirtynyt|muuttanut)
    |(?:ta\ )?strona\ (?:została\ )?(?:przeniesiona|przesunięta)|(?:tato\ )?stránka\ (?:byla\ )?(?:přesunuta|přemístěna)|(?:táto\ )?stránka\ (?:bola\ )?(?:presunutá|premiestnená)
    |(?:ez\ )?az?\ oldal\ (?:elköltözött|átköltözött|áthelyezésre\ került)|(?:această\ )?pagin[aă]\ (?:a\ fost\ )?mutată
    |(?:ova\ )?stranica\ je\ (?:premještena|preseljena|premeštena)|(?:ta\ )?stran\ (?:je\ )?(?:premaknjena|prestavljena)
    |(?:эта\ )?страница\ (?:была\ )?(?:перемещена|перенесена|переехала)|(?:ця\ )?сторінк[ау]\ (?:була\ )?(?:переміщен[ао]|перенесен[ао])|(?:тази\ )?страницата\ (?:е\ )?преместена
    |η\ σελίδα\ (?:έχει\ )?(?:μεταφερθεί|μετακινηθεί)|(?:bu\ )?sayfa\ taşın(?:dı|mıştır)
    """
)
