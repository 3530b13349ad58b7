"""Words that stand beside dates in the languages of Europe and of offices elsewhere: labels, weekdays, clocks, what is no publication.

Must not decide anything about a line or page: that is done by the modules that use these words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from crawler.calendars import OTHER_BEGINNING, OTHER_DAY, plain_digits
from crawler.months import SHORT_YEAR, find_month, month_beginnings
from crawler.patterns import lazy
from crawler.text import small_letters, spell_alike
from crawler.zones import ZONE_NAMES

_PUBLISHED = (
    r"publi|(?:erst)?veröffentl|erschien|erscheinung|erstell|posted|issued|released?\b|release date|created?\b|uploaded|added\b|"
    r"eingestellt|geschrieben|verfasst|rédig|posté|scritto\b|escrito\b|submitted|written|filed|gespeicher|opublikow|udostępni|ogłosz|dodan|utworz|zamieszcz|"
    r"poslan|geplaatst|gepubliceerd|udgivet|offentliggj|oprettet|opprettet|skapad|utlagd|julkais|zveřejn|vydán|vydan|vložen|"
    r"přidán|pridan|zverejn|uverejn|vytvoř|vytvor|közzét|megjelen|feltölt|létrehoz|pubblica|inserit|paru\b|paru le|"
    r"mise? en ligne|créée?\b|postat|adăugat|опублик|публик|размещ|добавлен|создан|опубл|розміщ|додано|створен|"
    r"оприлюдн|δημοσ|ανάρτ|καταχώρ|yayın|yayim|eklen|objav|postavljen|avaldatud|lisatud|publicēt|pievienot|"
    r"paskelbt|įkelt|patalpint|foilsi|ippubblik|argitar|objavljen|објав|апублік|გამოქვეყნ|հրապարակ|жарияла|birt\b|botuar|"
    r"تاريخ النشر|نشر|نُشر|أضيف|تاریخ انتشار|انتشار|תאריך פרסום|פורסם|פרסום|النشر|発表|公表|公開|掲載|(?<!\w)登録(?=日)|発行|发布|發布|發佈|发表|發表|刊登|上传|등록|게시|작성|입력|승인|배포|"
    r"for immediate release|sendt\b|innsendt|verzonden|lähetetty|lähettänyt|poslao|trimis de|отправлен|разместил|elküld|skrevet av|"
    r"soumis|enviado|inviato|submetido|ingediend|gepost|wysłan|beküld|skickat|lagt ut|gönder|публік|投稿|配信|प्रकाशित|প্রকাশ|شائع|gyhoedd|cyhoedd|dərc|"
    r"izdan|izdato|издат[оа]\b|издано|издавањ|wydano|ausgegeben|herausgegeben am|online seit|wprowadz|wytworz|umieszcz|diffusée?\b|cread[oa]\b|creat[oa] il\b|criad[oa] em\b|luotu\b|kreiran|sukurta|émise?\b|emis\b|emitid[oa]|emess[oa]\b|kiadva|utfärda|utstedt|udstedt|annettu|"
    r"(?:välja )?antud\b|izdots|εκδόθηκε|postuar|e['ʻ’‘]lon qil|chop etil|joylangan|нашр|жарыялан|нийтэлсэн|nai-post|inilathala|dirilis\b|diunggah|útgiv|weşan|wallafa|daabacay|yatangajwe|"
    r"ចេញផ្សាយ|បង្ហោះ|ເຜີຍແຜ່|පළ කළ|வெளியிட|ప్రచురణ|የታተመ|ထုတ်ပြန်|"
    r"imewekwa|imechapishwa|ilichapishwa|iliyochapishwa|เผยแพร่|ประกาศเมื่อ|โพสต์|đăng|xuất bản|diterbitkan|dipublikasikan|diposting"
)
_UPDATED = (
    r"updat|modifi|aktuali[sz]|geändert|änderung|zmodyfik|modyfik|zaktuali|ostatni(?:a|ej) zmian|dat[aą] zmiany|zmieni[ao]n|poprawion|(?<![^\W_])(?:(?:last )?changed|(?:last )?revised|amended|corrected|corrigée?)\b|mis(?:e)? à jour|"
    r"actuali[sz]|actualitz|aggiorna|ultima modifica|atualiza|bijgewerkt|gewijzigd|(?:laatste |datum )wijziging|senaste ändring|päivityspäiv|bearbeitungsdatum|uppdater|ändrad|oppdater|endret|siste (?:faglige )?endring|opdater|ændret|"
    r"päivitet|muokattu|muutettu|frissít|módosít|změněn|změna|upraven|(?:poslední|posledná) úprav|zmena|zmenen|aktualiz|ažur|izmjen|izmen|izmijenj|posodob|spremem|spremenj|uuendatud|"
    r"(?:last |latest )review|muudetud|atjaunin|atjaunot|labots|atnaujin|redaguot|pakeist|обновл|обновен|изменен|промян|променен|актуализ|оновлен|змінен|ενημέρωσ|ενημερώ|"
    r"τροποποί|ажур|изменет|абноўл|güncelle|değiştir|nuashon|aġġorn|egunerat[uz]|"
    r"uppfær|breytt|diweddar|განახლ|թարմացվ|жаңарт|yenilən|अपडेट|আপডেট|"
    r"përditës|ndryshuar|yangilan|янгилан|жаңырт|навсоз|шинэчил|imesasishwa|pembaruan|dimutakhir|alteração|alterad[oa]|dagført|granskad\b|cusbooneys|sabunta|"
    r"अद्य(?:ावधिक|तन)|হাল-?\s?নাগাদ|اپ ڈیٹ|ب(?:ه\s?)?روز\s?رسانی|อั[ปพ]เ[ดต][ตท]|ធ្វើបច្ចុប្បន្នភាព|ອັບເດດ|යාවත්කාලීන|புதுப்பிக்|የተሻሻለ|ပြင်ဆင်|修改(?:时间|日期)|"
    r"تحديث|تعديل|به‌روزرسانی|תאריך עדכון|עודכן|עדכון|更新|수정|แก้ไข|ปรับปรุง|cập nhật|cập\b|diperbarui|(?:di)?kemas\s?kini"
)
_DATE = (
    r"date\b|dated\b|datum\b|datums\b|data\b|dato\b|datos\b|fecha|stand\b|tarih|tarikh\b|дата|ημερομηνία|ημ/νία|kuupäev|dáta|"
    r"dátum|dataen|eguna|päivämäärä|päiväys|päivä\b|keltezés|kelt\b|pressemitteilungsdatum|publicatiedatum|"
    r"tarehe|petsa|dagsetning|sana(?=:)|санаси|огноо|ڈیٹ|දිනය|தேதி|ቀን(?![\w])|dyddiad|ամսաթիվ|თარიღი|күні|tarix|दिनांक|तारीख|তারিখ|"
    r"تاريخ|التاريخ|تاریخ|תאריך|日期|日付|(?<=[載新稿開表信録問成更])日時|时间|時間|일자|날짜|วันที่|ថ្ងៃ(?:ទី)?|ວັນທີ|मिति|ngày|tanggal"
)
_KIND = (
    r"pressemitteilung|pressemeldung|pressedienst|parlamentskorrespondenz|medienmitteilung|presseinformation|meldung\b|artikel\b|article\b|"
    r"nachricht\b|beitrag\b|news\b|communiqué|komunikat|comunicado|comunicato|press\b|release\b|nyhet|nyhed|uutinen|"
    r"(?:lehdistö|media|uutis)?tiedote|pressmeddelande|pressemeddelelse|pressemelding|sporočilo|priopćenje|tisková|tlačová|sajtóközlemény|hír\b|"
    r"comunicat|новина|новость|прес|пресс|ανακοίνωση|δελτίο|nota(?:\b|s\b| de prensa)|nieuwsbericht|persbericht|naujien|pranešim|"
    r"uudis|pressiteade|haber\b|vijest|(?:print|druck)?ausgabe\b|heft\b|(?:print )?edition\b|issue\b|édition\b|edición\b|edizione\b|edição\b|editie\b|wydani[ea]\b"
)
LABEL = lazy(
    rf"(?i)(?:{_PUBLISHED}|{_UPDATED}|{_DATE}|{_KIND}|mis\b|mise\b|revis|review|zmian[aąęy]\b|edited|bearbeit|überarbeit|edycj|edytow|edici|edizion|bewerkt|redigera|redigere|szerkeszt|правк|редакц)"
)
"""Begins a word that says that a date is the one of the page."""
CREATED_LABEL = re.compile(
    r"(?i)(?:wytworz|wprowadz|sporządz|utworz|created?\b|erstell|vytvoř|vytvor|létrehoz|създад|создан|створен|kreiran|sukurt|izveidot|loodud)[^\d]*$"
)
"""Ends what stands before the day on which a text was written: registers state it beside that of publication."""
UNSPACED = lazy("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that put no blanks between words: Thai, Japanese, Chinese; Korean joins what labels are made of."""
PUBLISHED_LABEL = lazy(
    rf"(?i)(?:(?<![^\W_])|(?<={UNSPACED.pattern}))(?:{_PUBLISHED}|{_DATE})[^\d]*$|"
    r"(?:beitrag|artikel|eintrag)\swurde\s(?:(?!zuletzt)\w+\s)?am\W*$"  # "… veröffentlicht" comes after the date
)
UPDATE_LABEL = lazy(rf"(?i)(?:{_UPDATED})[^\d]*$")
_STATE_LABEL = re.compile(
    r"(?i)(?<![^\W_])(?:stand(?:\svom)?|(?:last\s)?edited\s(?:on|at)|last\sedited|(?:last|latest)\sedit|(?:zuletzt\s)?(?:be|über)arbeitet\sam|zuletzt\s(?:be|über)arbeitet|"
    r"letzten?\s(?:be|über)arbeitung(?:\sam)?|ostatni\w{1,3}\sedy[ct]\w*|edytowan[aoey]|última\sedición|ultima\sedizione|laatst\sbewerkt(?:\sop)?|senast\sredigera\w+|"
    r"si(?:st|dst)\sredigere\w+|utoljára\sszerkeszt\w+|posledn\w{1,3}\sedit\w*|последн\w{1,3}\s(?:правк|редакц)\w*)\W*$"
)
"""Ends what stands before the day whose state a text has: that of its last change, or of its first form."""
OTHER_LABEL = lazy(
    # alone before the day: a headline may end with the word
    r"(?i)^\W*(?:(?:closes|closed|closing|opens|ends|starts|begins)(?: on)?|schließt(?: am)?|cierr[ae](?: el)?|encerra(?:mento)?(?: em)?|"
    r"clôture(?: le)?|chiu(?:sura|de)(?: il)?|scade(?: il)?|sluit(?: op)?|stänger(?: den)?|lukker(?: den)?|zamknięcie|закрывается)\W*$|"
    r"(?:termin|beginn|ende|event|(?:event|meeting|hearing|session|effective|expiry|expiration|due)\s+date|gültig|valid|deadline|closing date|apply by|frist|geboren|abgerufen|retrieved|copyright|"
    r"(?<![^\W_])(?:(?:date|fecha|data) l[ií]mite|son tarih|born|bis|until|accessed|since|(?<!online )seit|joined|heute|today|dzisiaj|dziś|od dnia|do dnia|(?:udostępni|opublikowa)\w{1,4} (?:do|od)|ważn[aey]|urodzon[ay]|dostęp|consulté le|"
    r"aujourd'hui|né le|née le|valable|jusqu'au|consultado|nacid[oa]|hasta el|plazo|vence|hoy es|hoy|oggi|nato il|nata il|"
    r"scadenza|entro il|fino al|válido até|prazo|até|geldig tot|vandaag|tot en met|idag|senast den|giltig|i dag|gyldig|dnes|"
    r"platnost|platí|uzávěrka|narozen|narodený|ma\b|határidő|született|danas|rok prijave|istek|valabil|termen|astăzi|"
    r"сегодня|срок|годен|родился|сьогодні|термін дії|днес|валид\w*|σήμερα|προθεσμία|έως|bugün|son başvuru|täna|tähtaeg|"
    r"šiandien|galioja|terminas|šodien|termiņš|"
    # the day of the visit, as machines print it
    r"printed on|print date|date printed|gedruckt am|druckdatum|ausdruck vom|wydrukowano|data wydruku|date d['’]impression|imprimée? le|fecha de impresión|"
    r"impres[ao] el|data di stampa|stampat[ao] il|data de impressão|impress[ao] em|vytištěno|nyomtatás dátuma|дата печати|распечатано|"
    r"(?:generated|rendered|cached)(?: on| at)?|generiert am|wygenerowano|wygenerowana|générée? le|generad[ao] el|generat[ao] il|vygenerováno|сгенерирован[ао]?)|\*|©)\W*$|"
    r"(?:開催|開会|会議|期限|締切|有効|開始|終了|施行|実施|受付|発生|撮影|截止|举行|举办|舉行|舉辦|活動|活动|會議|会议|到期|生效|報名|报名|행사|마감|시행|개최|접수)"
    r"(?:[:：]|日時?|日付|日期|期間|期间|時間|时间|일시?|기간)\W*$"
)
"""Ends what stands before the date of something else: an event, a deadline, a birth, the day of the visit."""
EVENT_NAME = lazy(
    r"(?i)(?:sitzung|treffen|konferenz|tagung|(?<![^\W_])fest|messe|kongress|gipfel|seminar|workshop|webinar|vortrag|lesung|"
    r"konzert|ausstellung|eröffnung|anmeldeschluss|einsendeschluss|stichtag|sommerfest|volksfest|veranstaltung|"
    r"meeting|conference|summit|session|opening|exhibition|festival|concert|hearing|launch|deadline|ceremony|"
    r"spotkanie|konferencja|posiedzenie|sesja|szkolenie|festyn|koncert|wystawa|otwarcie|uroczystość|termin|"
    r"réunion|conférence|colloque|sommet|exposition|ouverture|reunión|conferencia|cumbre|sesión|exposición|"
    r"riunione|conferenza|convegno|vertice|mostra|apertura|reunião|conferência|cimeira|sessão|"
    r"vergadering|conferentie|bijeenkomst|möte|konferens|møde|møte|kokous|koulus|konference|zasedání|zasedanie|"
    r"setkání|sastanak|konferencija|sestanek|ülés|konferencia|ședință|conferință|заседан|конференц|встреча|"
    r"засідан|зустріч|συνεδρίαση|συνάντηση|διάσκεψη|toplantı|koosolek|sēde|posėdis)$"
)
"""Ends a name that is an event's and not a place's: "Ratssitzung, 3. Juli 2018"; plurals are names of sections."""
FILL = frozenset(
    spell_alike(
        "or for this immediate prasowy prasowa prasowe prasowej presse prensa imprensa stampa presă on at am an den der des de di du del dello la las le les lo il els el em the of a à as às o dnia z w na po zuletzt letzte "
        "letzter letztes last first latest original originally online ligne jour ostatnia ostatnie ostatniej ostatnio dernière dernier última último "
        "ultima ultimo ultimul senast sist sidst laatst laatste op vom um ab nr no ta dne dňa dana d kl klo kello poslední "
        "fundit välja terakhir сана اپ آخری posledná zadnja zadnje zadnji posljednja viimeksi viimati pēdējo reizi paskutinį kartą utolsó în από στις την τελευταία τελευταίο "
        "дня от о в последна последнее последний остання останнє від son на pe en et i și och og ja és in u din dia día data dies في يوم بتاريخ الموافق هـ م من ב יום ទី nhật lúc thứ wurde page pages seite site strony pagina página pàgina stránky stranice страницы сторінки страницата sidan siden sivun oldal sayfa sayfanın الصفحة للصفحة"
    ).split()
)
"""Words that only introduce a date or its label, spelt alike."""
AND = frozenset(
    spell_alike(
        "and & und sowie et y e i oraz a a także a také ako aj en och samt og sekä ja és és și şi precum и а та і й och ve ir bei un kā arī ning in ter ja eta agus ac eus dhe და և و ו va və жана және ба dan serta at na lakini and then dann danach puis ensuite luego después poi depois następnie poté potom daarna sedan derefter deretter myöhemmin majd apoi затем потом later später"
    ).split()
)
"""Words that join the day of a change to that of publication, spelt alike."""
_LAW = lazy(
    r"(?i)(?:(?:verordnung|gesetz(?!\w*entwurf)|richtlinie|satzung|erlass|gesetzbuch|verfassung|beschluss)(?:es|s|en)?\b"
    r"|\b(?:act|law|bill|statute|regulations?|decrees?|ordinances?|directives?|by-?laws?|code|décrets?|lois?|arrêtés?|règlements?|ordonnances?|ley|leyes|decretos?|reglamentos?|ordenanzas?|"
    r"legge|leggi|decreti|regolament[oi]|delibera|lei|leis|regulamentos?|portarias?|ustaw[ay]|rozporządzeni[ea]|uchwał[ay]|zarządzeni[ea]|zákon\w*|vyhlášk\w+|nařízení|nariadeni\w+|"
    r"wet|wetten|besluit|verordening\w*|regeling|lag(?:en)?|förordning\w*|lov(?:en)?|bekendtgørelse\w*|forskrift\w*|laki|asetus|törvény|rendelet|lege\w*|hotărâre\w*|ordonanț\w+|"
    r"zakon\w*|uredb\w+|pravilnik\w*|закон\w*|постанов\w+|указ\w*|наредба\w*|наказ\w*|νόμος|διάταγμα|απόφαση|kanun\w*|yönetmeli\w+|tebliğ\w*|įstatymas|likums|noteikumi|seadus|määrus))\b"
)


def names_law(text: str) -> bool:
    """Whether a text names a law or an order, which has days of publication and of changes of its own."""
    return _LAW.search(text) is not None


WEEKDAY = lazy(
    r"(?i)(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|"
    r"poniedziałku|wtorku|środę|soboty|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
    r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|"
    r"maanantai\w*|tiistai\w*|keskiviikko\w*|torstai\w*|perjantai\w*|lauantai\w*|sunnuntai\w*|"
    r"pondělí|úterý|středa|čtvrtek|pátek|neděle|pondelok|utorok|streda|štvrtok|piatok|nedeľa|"
    r"ponedjeljak|ponedeljek|utorak|torek|srijeda|sreda|četvrtak|četrtek|petak|petek|subota|nedjelja|nedelja|"
    r"hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|"
    r"понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|"
    r"понеделник|сряда|четвъртък|петък|събота|неделя|"
    r"δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|"
    r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev|"
    r"isnin|jumaat|miyerkules|huwebes|biyernes|linggo|jumatatu|jumatano|alhamisi|ijumaa|jumamosi|jumapili|"
    r"pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena|"
    r"pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis|"
    r"dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|(?:it-)?(?:tnejn|tlieta|erbgħa|ħamis|ġimgħa|sibt|ħadd)|"
    r"dé|luain|máirt|céadaoin|déardaoin|haoine|sathairn|domhnaigh|"
    r"ال(?:أحد|احد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)|(?:یک|دو|سه.?|چهار|پنج.?)?شنبه|یک|دو|سه|چهار|پنج|جمعه|ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|"
    r"[(（]?[月火水木金土日](?:曜日?)?[)）]?|星期[一二三四五六日天]|[월화수목금토일]요일|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?|"
    r"(?:thứ )?(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|"
    r"پیر|سوموار|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار|(?:یەک|دوو|سێ|چوار|پێنج)?شەممە|هەینی|ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი|კვირა|"
    r"(?:երկու|երեք|չորեք|հինգ)?շաբթի|շաբաթ|ուրբաթ|կիրակի|(?:дүй|сей|сәр|бей)?сенбі|жексенбі|жұма|(?:du|se|chor|pay|yak)?shanba|juma|"
    r"дүйшөмбү|(?:шей|шар|бей|жек|и)шемби|жума|(?:ду|се|чор|панҷ|як)?шанбе|ҷумъа|çərşənbə|cümə|şənbə|bazar|ertəsi|axşamı|hënë|martë|mërkurë|enjte|premte|shtunë|diel|"
    r"ሰኞ|ማክሰኞ|ረቡዕ|ሐሙስ|[ዓአ]ርብ|ቅዳሜ|እ[ሑሁ]ድ|ថ្ងៃ(?:ច័ន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ)|"
    # shortened, as systems print them: "mar, 03/11/2015 - 10:42"
    r"lun|mar|mer|jeu|ven|dim|mié|mie|jue|vie|sáb|sab|dom|gio|seg|ter|qua|qui|sex|pon|wt|śr|czw|pt|sob|niedz|nd|nie|"
    r"ma|wo|vr|za|zo|mån|tis|ons|tor|tors|fre|lör|sön|man|tir|lør|søn|po|út|st|čt|pá|ut|št|pi|ne|uto|sri|čet|pet|sub|ned|"
    r"sre|hét|sze|csüt|pén|szo|vas|vin|sâm|dum|pzt|sal|çar|per|cum|cmt|paz|пн|вт|ср|чт|пт|сб|вс|нд|пнд|втр|срд|чтв|птн|сбт|вск|δευ|τρί|τετ|πέμ|παρ|σάβ|κυρ|ორშ|სამ|ოთხ|ხუთ|პარ|შაბ|კვ)\.?"
)
CLOCK = re.compile(
    r"(?i)(?:\d{1,2}[時时点]\d{1,2}分|\d{1,2}\s?[:.h]\s?\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\b\.?|\s?[πμ]\.?μ\.?|\s?h(?:rs?|s)?\b\.?)?|"
    r"\d{1,4}\s?/\s?\d{1,2}\s?/\s?\d{1,4}\s?هـ?|\d{1,2}\s[^\W\d]+(?:\s[^\W\d]+)?\s1[34]\d\d\s?هـ|"  # the lunar Hijri day beside
    r"\d{1,2}\s?(?:uhr|[ap]\.?m\.?)|"
    r"(?:\b(?:lecture|lesezeit|reading time|temps de lecture|czas czytania|tempo di lettura|tiempo de lectura)\b:?\s*)?"
    r"\b\d{1,2}\s?min\w*\b\.?(?:\s(?:read|lesezeit|lecture|czytania|di lettura|de lectura)\b)?|"
    r"\b(?:uhr|hrs?|godz|roku|year|hod|uur|plkst|kell|saat|ore|ora|heures|året|году?|года|року|рік|године|година|години|gada|val|klokken|ve|hs|wib|wita|مساءً?|صباحا?ً?|ص|م)(?!\w)\.?|"
    r"\b(?:r|h|m|d|g|u|г|р|ч)\b\.?|\b(?:c?es?t|gmt|utc|[ecmp][ds]?t|m[es]z|ist|eest|msk|мск|[jk]st|hkt|sgt|sast|ae[sd]t|nz[sd]t)\b(?:[+-]\d+)?)"
)
"""Times of day, zones, reading times, and words for year and hour."""

NUMBER = re.compile(
    r"(?i)(?<![^\W_])(?:seite|page|strona|str|página|pagina|side|sida|nr|no|nº|n°|n\.º|num|núm|numer|nummer|number|č|čís|št|br|sz|№)\.?:?\s?\d[\d/-]*(?!\d)|"
    r"\(?\b\d+\s(?:komm?ent|comment|comentári|reacties?\b)\w*\)?"
)
"""The number of a press release or a page beside its date, or of the comments on a text."""
RIGHTS = re.compile(
    r"(?i)©|\(c\)|copyright|all rights|alle rechte|tous droits|wszelkie prawa|derechos reservados"
)
"""Marks the line of a site's owner, whose year and day are no publication."""
RELATIVE = lazy(
    r"(?i)\W*(?:(?:vor|il y a|hace|há|před|pred|prije|pirms|prieš|преди|πριν(?: από)?|acum|fa|fà|för|for|منذ|قبل|לפני)\s(?:\d{1,2}|einer?|one|une?|en|ett?)\s\w+(?:\s(?:sedan|siden))?|"
    r"(?:\d{1,2}|an?|one|un[ao']?|en|een|ein)\s\w+\s(?:ago|temu|fa|sedan|siden|sitten|geleden|atrás|tagasi|ezelőtt|назад|тому|önce|trước|yang lalu|पहले|قبل|پیش)|"
    r"\d{1,2}\s?(?:[dhmw]|mins?|hrs?|h) ago|منذ \w+|לפני \w+|\d{1,2}\s?(?:分|分钟|分鐘|小时|小時|時間|天|日|분|시간|일)\s?(?:前|전)|"
    r"yesterday|gestern|wczoraj|hier|ayer|ieri|ontem|gisteren|igår|i går|eilen|včera|včeraj|jučer|tegnap|вчера|вчора|χθες|dün)\W*"
)
"""A whole text that counts back from the day of reading."""


def _by_first_letter(words: Iterable[str]) -> str:
    """A pattern of the words in which a letter that begins none of them is seen to be no beginning by one look at each
    first letter, not at each word."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(found)})" for first, found in rests.items())


_NAME = rf"(?:{_by_first_letter(month_beginnings())})[^\W\d_]*(?:\s(?:f[óo]mhair|ال[أا]ول|الثاني))?"
_YEAR = r"(?:19|20)\d\d"
_NAME_FIRST = rf"""(?<![^\W_]) {_NAME}\.? \s+ (?:the\s+)? [0-3]?\d (?:st|nd|rd|th)? \s*,? \s+ (?:[0-2]\d:[0-5]\d(?::[0-5]\d)? \s+)? {_YEAR}"""
_FORMS = (
    rf"""{_YEAR}-[01]?\d-[0-3]?\d (?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?""",
    rf"""{_YEAR} [./] [01]?\d [./] [0-3]?\d""",
    rf"""{_YEAR} \s(?:0[1-9]|1[0-2])\s(?:0[1-9]|[12]\d|3[01])""",  # as Lithuanian offices write it
    rf"""[0-3]?\d \s?[./]\s? [01]?\d \s?[./]\s? (?:{_YEAR} | \d\d(?![\d:]))""",
    rf"""[01]?\d / [0-3]?\d / (?:{_YEAR} | \d\d(?![\d:/]))""",
    rf"""[0-3]?\d-[0-3]?\d-{_YEAR}""",
    r"""\d\d-[01]\d-[0-3]\d (?=\s[0-2]\d:[0-5]\d)""",
    rf"""[0-3]?\d (?:st|nd|rd|th|er|\.?º|ª|°|η|-?го)? \.? ,? [\s/-]* (?:de\s+l['’]|de\s+|(?:day\s+)?of\s+|ng\s+|d['’]|ta['’]\s*)? {_NAME}\.?
    (?:\s?/\s?{_NAME})? [,،]? [\s./-]* (?:de\s+|del\s+)? {_YEAR}""",
    rf"""[0-3]?\d (?:\.\s?|\s|\s?-\s?|/) {_NAME} {SHORT_YEAR.replace("?P<year>", "?:")}""",
    _NAME_FIRST,
    rf"""{_YEAR} \s?[年년.]\s? [01]?\d \s?[月월.]\s? [0-3]?\d (?:日|일)?""",
    rf"""{_YEAR} (?:[.,]|\s[mթ]\.|\s?(?:\(e\)|e)?ko)? [\s-] {_NAME}\.? [\s-] [0-3]?\d (?!\d|,?\s{_YEAR}) (?:\sd\.|a\b|an\b|ean\b|-j?[áé]n\b|\.)?""",
    rf"""{_YEAR} (?:\.?\s(?:gada|жылғы|жылы|წლის)|-(?:yil|жылдын|йил))\s [0-3]?\d[.-]?\s? {_NAME}""",
    rf"""{_YEAR} \.?\s? (?-i:IX|IV|VI{{0,3}}|I{{1,3}}|XI{{0,2}})\.? \s? [0-3]?\d\.?""",
    re.sub(r"[(][?]P<[a-z_]+>", "(?:", OTHER_DAY).replace(" ", "[ ]"),
    rf"""[0-3]?\d [.\s]\s? (?-i:IX|IV|VI{{0,3}}|I{{1,3}}|XI{{0,2}}) [.\s]\s? {_YEAR}""",
)
"""The forms of a day, in the order in which they are tried."""
_TIME_BEHIND = rf"""
    (?: (?:\s?(?:r\.|roku|г\.?|года|р\.|року|година|\.))? (?:\s(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar))? [\s,|/–-]* (?:um|at|o|godz\.|o\sgodz\.|kl\.?|klo|à|,|-|um|às|a\slas|alle|alle\sore|ore|ora|ob|v|u|в|о|om|στις|saat|plkst\.|kell)? \s*
      [0-2]?\d(?:[:.h][0-5]\d|\sh\s[0-5]\d(?:\smin\b)?) (?::[0-5]\d)? (?:\s?[ap]\.?\s?m\b\.?|\s?[πμ]\.?μ\.?)? (?-i:Z\b|\s\(?(?:{ZONE_NAMES})\b\)?)? )?
"""


def _any_form(forms: Sequence[str]) -> re.Pattern[str]:
    # all but one begin with a digit or an era: most letters are seen to begin nothing at the first look
    others = " | ".join(form for form in forms if form is not _NAME_FIRST)
    branches = [f"(?={OTHER_BEGINNING})(?: {others} )", *(form for form in forms if form is _NAME_FIRST)]
    # "R6.5.21" is a day of the era Reiwa, and not of the year 6 or 21
    return re.compile(rf"(?ix) (?<!\d)(?-i:(?<![RH]))(?: {' | '.join(branches)} )(?![\d]) {_TIME_BEHIND}")


DATE = _any_form(_FORMS)
"""A date with its year as pages print it, and the time of day behind it."""

HAS_YEAR = re.compile(
    r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|\s?[./]\s?\d{1,2}\s?[./]\s?\d\d"
    r"|-[01]\d-[0-3]\d\s[0-2]\d:"
    r"|(?:\.\s?|\s|\s?-\s?|/)[^\W\d_]{3,12}\.?,?\s?[-/\s'’‘`´]\s?\d\d(?![\d:.h/-])"
    r"|(?<=[١۱１])[٩۹９۳۴]\d\d|(?<=[٢۲２])[٠۰０]\d\d|(?<=[2๒])[45๔๕]\d\d|\s?[年月]|\s?[ก-ฮ][\u0e00-\u0e7f.]{2,10}\s?[4-7]\d(?!\d)"
    r"|(?<=[२২૨୨௨౨೨൨໒២၂])[०০૦୦௦౦೦൦໐០၀]\d\d|(?<=1)[01]\d-[01]\d-[0-3]\d(?![\d-])"
    r"|(?<=[آ-ۓ]\s1)[34]\d\d(?!\d))"
)
"""What every date holds; begins with the digit that its alternatives begin with, so that texts without one are passed
over at once."""


_DATE_OF_NUMBERS = _any_form([form for form in _FORMS if _NAME not in form])
_LETTERS = re.compile(r"[^\W\d_]+")
_BEGINNINGS: dict[str, tuple[str, ...]] = {}
"""The beginnings of months by their first two letters."""
for _beginning in month_beginnings():
    _BEGINNINGS[_beginning[:2]] = (*_BEGINNINGS.get(_beginning[:2], ()), _beginning)


def find_date(text: str) -> re.Match[str] | None:
    """The first date in a text, as `DATE` finds it: that tries a dozen forms at each letter, and most texts have no year."""
    year = HAS_YEAR.search(text)
    return _date_of(text).search(plain_digits(text), max(0, year.start() - _LONGEST)) if year else None


def with_weekday(day: re.Match[str]) -> str:
    """A date as printed, with the weekday right beside it where it is in figures that can be read two ways: that settles
    which is the month."""
    text = day[0]
    if not _OPEN_ORDER.match(text):
        return text
    before = _LAST_WORD.search(day.string, 0, day.start())
    if before is not None and WEEKDAY.fullmatch(before[1]):
        return day.string[before.start() : day.end()]
    behind = _IN_BRACKETS.match(day.string, day.end())
    return (
        day.string[day.start() : behind.end()]
        if behind is not None and WEEKDAY.fullmatch(behind[1])
        else text
    )


_OPEN_ORDER = re.compile(r"(?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|1[0-2])\1\d")
_LAST_WORD = re.compile(r"[(\[]?(?<![^\W_])([^\W\d_]{2,}(?:-feira)?\.?),?[)\]]?,?\s+$")
_IN_BRACKETS = re.compile(r"\s?[(\[]\s?([^\W\d_]{2,}\.?)\s?[)\]]")


_LONGEST = 100
"""Characters that a date has before its year at most."""


def replace_dates(text: str, mark: str) -> str:
    """The text with a mark in place of each date."""
    return _date_of(text).sub(mark, plain_digits(text)) if HAS_YEAR.search(text) else text


def is_month(line: str) -> bool:
    """Whether a line says a month and its year, and nothing else: the issue of a magazine, the time of a project."""
    month = _MONTH_ALONE.fullmatch(line) if len(line) <= _LONGEST_MONTH else None
    return month is not None and find_month(month[1]) is not None


_LONGEST_MONTH = 30
_MONTH_ALONE = re.compile(
    r"\W*([^\W\d_]{3,})[\s,./–-]{1,3}(?:(?:de|del|of) )?(?:19|20)\d\d(?: ?[^\W\d_]{1,5}\.?)?\W*"
)


def _date_of(text: str) -> re.Pattern[str]:
    """The pattern that finds in a text what `DATE` does: without the names of months, a small part of it, where none of
    its words begins as one."""
    lower = small_letters(text)
    for word in _LETTERS.finditer(lower):
        start = word.start()
        beginnings = _BEGINNINGS.get(lower[start : start + 2])
        if beginnings and lower.startswith(beginnings, start):
            return DATE
    return _DATE_OF_NUMBERS


@lru_cache(maxsize=4096)
def says_published(before: str) -> bool:
    """Whether a text ends with a label of the day of publication; sites print the same ones on all pages."""
    return PUBLISHED_LABEL.search(before) is not None


def names_publication(before: str) -> bool:
    """Whether a text ends with a label that speaks of publication, and not of a day alone, as one before today's does."""
    return _PUBLICATION.search(before) is not None


def is_label_of_publication(text: str) -> bool:
    """Whether a text is such a label and nothing more: "Comment posted" is of something else."""
    return _PUBLICATION.match(text) is not None


_PUBLICATION = lazy(rf"(?i)(?<![^\W_])(?:{_PUBLISHED})[^\d.!?]{{0,20}}$")


@lru_cache(maxsize=4096)
def says_state(before: str) -> bool:
    """Whether a text ends with a label of the day on which it was last edited or whose state it has."""
    return _STATE_LABEL.search(before) is not None


@lru_cache(maxsize=4096)
def says_updated(before: str) -> bool:
    """Whether a text ends with a label of the day of a change."""
    return UPDATE_LABEL.search(before) is not None


@lru_cache(maxsize=4096)
def says_other(before: str) -> bool:
    """Whether a text ends with what introduces the day of something else; on which the whole site last changed is no day of
    the page, and another one with each visit; on which the page is to change next is still to come."""
    return any(pattern.search(before) for pattern in (OTHER_LABEL, _SITE_CHANGED, _NEXT_CHANGE))


_SITE = (
    r"(?:web ?)?site|(?:der|dieser|unserer) (?:website|homepage)|serwisu|portalu|witryny|(?:du|de ce|de notre) site|del (?:sitio|sito|portal)|"
    r"do (?:site|sítio|portal)|(?:tohoto )?webu|(?:van de|deze) website|webbplatsen|hjemmesiden|nettstedet|honlap|siteului|сайта|сайту"
)
_SITE_CHANGED = lazy(
    rf"(?i)(?:^|[^\w])(?:{_SITE})(?: (?:was|is|has been|web))?(?: last| zuletzt)? ?(?:{_UPDATED})[^\d.!?]{{0,12}}$|"
    rf"(?:{_UPDATED}|(?<![^\W_])stand\b)[^\d.!?:]{{0,12}} (?:of (?:the |this |our )?)?(?:{_SITE})\W*$"
)
_NEXT_CHANGE = lazy(
    rf"(?i)(?<![^\W_])(?:next|nächste[nrs]?|prochaine?|próxim[oa]|prossim[oa]|volgende|nästa|næste|neste|seuraava|następn[aey]|příští|další|"
    rf"ďalši[ae]|következő|următo(?:area|rul)|следующ\w+|наступн\w+|επόμεν\w|sonraki) (?:[^\W\d_]+ ){{0,2}}"
    rf"(?:{_UPDATED}|{_PUBLISHED}|review|revis|ausgabe|überprüfung|issue|release)[^\d.!?]{{0,15}}$|(?<![^\W_])review (?:due|date)\W*$"
)
