"""What error pages call themselves in the languages of Europe: names of missing pages and of sites at rest; no decisions.

English, German and Polish stand in `refusals`, with what the blocking products say.
"""

from __future__ import annotations

from crawler.patterns import lazy

_MISSING = lazy(
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
_BROKEN = lazy(
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
    |error\ interno\ del\ servidor|erro\ interno\ do\ servidor|errore\ interno\ del\ server|erreur\ interne\ du\ serveur|interne\ serverfout
    |interní\ chyba\ serveru|interná\ chyba\ servera|eroare\ internă\ de\ server|внутренняя\ ошибка\ сервера|внутрішня\ помилка\ сервера
    """
)


def is_missing(name: str) -> bool:
    """Whether a title, or a part of it, says that the page is not there."""
    return _MISSING.fullmatch(name) is not None


def is_broken(name: str) -> bool:
    """Whether a title, or a part of it, says that the site is at rest or out of order."""
    return _BROKEN.fullmatch(name) is not None
