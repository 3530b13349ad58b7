"""Names of the months in the languages of Europe and of others, as dates print them: nominative, genitive and shortened.

Must know nothing of dates beyond the month: patterns of whole dates are those of its users.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

MONTH_NAMES = {
    "pl": "styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca|lipiec lipca"
    "|sierpień sierpnia|wrzesień września|październik października|listopad listopada|grudzień grudnia",
    "de": "januar jänner|februar feber|märz mrz maerz|april|mai|juni|juli|august|september|oktober|november"
    "|dezember",
    "en": "january|february|march|april|may|june|july|august|september|october|november|december",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    "nl": "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
    "cs": "leden ledna|únor února|březen března|duben dubna|květen května|červen června čvn"
    "|červenec července čvc|srpen srpna|září|říjen října|listopad listopadu|prosinec prosince",
    "sk": "január januára|február februára|marec marca|apríl apríla|máj mája|jún júna|júl júla|august augusta"
    "|september septembra|október októbra|november novembra|december decembra",
    "sl": "januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|julij julija"
    "|avgust avgusta|september septembra|oktober oktobra|november novembra|december decembra",
    "hr": "siječanj siječnja|veljača veljače|ožujak ožujka|travanj travnja|svibanj svibnja|lipanj lipnja"
    "|srpanj srpnja|kolovoz kolovoza|rujan rujna|listopad listopada|studeni studenog studenoga"
    "|prosinac prosinca",
    "sr": "januar januara јануар јануара|februar februara фебруар фебруара|mart marta март марта"
    "|april aprila април априла|maj maja мај маја|jun juna jun јун јуна|jul jula јул јула"
    "|avgust avgusta август августа|septembar septembra септембар септембра|oktobar oktobra октобар октобра"
    "|novembar novembra новембар новембра|decembar decembra децембар децембра",
    "sv": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    "no": "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
    "fi": "tammikuu tammikuuta tammikuun|helmikuu helmikuuta helmikuun|maaliskuu maaliskuuta maaliskuun"
    "|huhtikuu huhtikuuta huhtikuun|toukokuu toukokuuta toukokuun|kesäkuu kesäkuuta kesäkuun"
    "|heinäkuu heinäkuuta heinäkuun|elokuu elokuuta elokuun|syyskuu syyskuuta syyskuun"
    "|lokakuu lokakuuta lokakuun|marraskuu marraskuuta marraskuun|joulukuu joulukuuta joulukuun",
    "et": "jaanuar jaanuaril|veebruar veebruaril|märts märtsil|aprill aprillil|mai mail|juuni juunil|juuli juulil"
    "|august augustil|september septembril|oktoober oktoobril|november novembril|detsember detsembril",
    "lv": "janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā"
    "|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī"
    "|decembris decembrī",
    "lt": "sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio"
    "|liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio",
    "hu": "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
    "ro": "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
    "bg": "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
    "el": "ιανουάριος ιανουαρίου|φεβρουάριος φεβρουαρίου|μάρτιος μαρτίου|απρίλιος απριλίου|μάιος μαΐου"
    "|ιούνιος ιουνίου|ιούλιος ιουλίου|αύγουστος αυγούστου|σεπτέμβριος σεπτεμβρίου|οκτώβριος οκτωβρίου"
    "|νοέμβριος νοεμβρίου|δεκέμβριος δεκεμβρίου",
    "mt": "jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru",
    "ga": "eanáir|feabhra|márta|aibreán|bealtaine|meitheamh|iúil|lúnasa|meán-fómhair|deireadh-fómhair"
    "|samhain|nollaig",
    "ru": "январь января|февраль февраля|март марта|апрель апреля|май мая|июнь июня|июль июля|август августа"
    "|сентябрь сентября|октябрь октября|ноябрь ноября|декабрь декабря",
    "uk": "січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня"
    "|серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня",
    "tr": "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    "ca": "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre",
    "eu": "urtarrila urtarrilaren urtarrilak|otsaila otsailaren otsailak|martxoa martxoaren martxoak"
    "|apirila apirilaren apirilak|maiatza maiatzaren maiatzak|ekaina ekainaren ekainak"
    "|uztaila uztailaren uztailak|abuztua abuztuaren abuztuak|iraila irailaren irailak|urria urriaren urriak"
    "|azaroa azaroaren azaroak|abendua abenduaren abenduak",
    "gl": "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro",
    "is": "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    "sq": "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
    "ar": "يناير كانون-الثاني|فبراير شباط|مارس آذار|أبريل إبريل نيسان|مايو أيار|يونيو حزيران|يوليو تموز|أغسطس آب"
    "|سبتمبر أيلول|أكتوبر تشرين-الأول|نوفمبر تشرين-الثاني|ديسمبر كانون-الأول",
    "be": "студзень студзеня|люты лютага|сакавік сакавіка|красавік красавіка|май мая|чэрвень чэрвеня|ліпень ліпеня"
    "|жнівень жніўня|верасень верасня|кастрычнік кастрычніка|лістапад лістапада|снежань снежня",
    "cy": "ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr",
    "lb": "januar|februar|mäerz|abrëll|mee|juni|juli|august|september|oktober|november|dezember",
    "hy": "հունվար հունվարի|փետրվար փետրվարի|մարտ մարտի|ապրիլ ապրիլի|մայիս մայիսի|հունիս հունիսի|հուլիս հուլիսի"
    "|օգոստոս օգոստոսի|սեպտեմբեր սեպտեմբերի|հոկտեմբեր հոկտեմբերի|նոյեմբեր նոյեմբերի|դեկտեմբեր դեկտեմբերի",
    "ka": "იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი",
    "kk": "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
    "az": "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
    "he": "ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט"
    "|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "id": "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember",
    "ms": "januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember",
    "sw": "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    "tl": "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre",
    "uz": "yanvar январ|fevral феврал|mart март|aprel апрел|may май|iyun июн|iyul июл|avgust август|sentabr sentyabr сентябр"
    "|oktabr oktyabr октябр|noyabr ноябр|dekabr декабр",
    "tg": "январ январи|феврал феврали|март марти|апрел апрели|май майи|июн июни|июл июли|август августи|сентябр сентябри"
    "|октябр октябри|ноябр ноябри|декабр декабри",
    "ky": "январь январы|февраль февралы|март марты|апрель апрели|май майы|июнь июну|июль июлу|август августу"
    "|сентябрь сентябры|октябрь октябры|ноябрь ноябры|декабрь декабры",
    "tk": "ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr",
    "so": "janaayo|febraayo|maarso|abriil|maajo|juun|luulyo|agoosto|sebteembar|oktoobar|nofeembar|diseembar",
    "ha": "janairu|faburairu|maris|afrilu|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba|disamba",
    "mk": "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
}
"""The twelve months of each language, forms separated by blanks; a blank within a name is written as a hyphen."""

_SAME = {"nb": "no", "nn": "no", "bs": "hr", "me": "sr", "sh": "sr"}
"""Languages that share most names with another."""
_SHORTEST = 3
_WHOLE = 10
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "’": "", "'": "", "-": " ", "\u00a0": " "})

SHORT_YEAR = (
    r"(?:\s?[-/]\s?|\.?,?\s?['’‘`´]\s?|\.?\s(?=\d\d(?:\s*$|\s?(?:[|;)•·–]|,(?!\s?\d))|\s(?:à|at|um|kl\.?|klo|o|alle|às|a\slas)\s\d)))"
    r"(?P<year>\d\d)(?![\d:.h/-])"
)
"""What stands behind the name of a month where the year has two digits: "14 Feb ’20", "27-MAR-20", "27 mars 20 à 9:21"; not
a time of day, "3 May 20:30", and no number of what follows."""


class Month(NamedTuple):
    """A month by its number; `ambiguous` when languages disagree on the name and the language is not known."""

    number: int
    ambiguous: bool = False


def fold_name(text: str) -> str:
    """A name without case, accents and stop: pages in capitals or from old systems leave accents out."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c)).strip(" .")


def _forms() -> dict[str, dict[str, int]]:
    """By language: every name and every beginning of it that is that of no other month."""
    result = {}
    for language, names in MONTH_NAMES.items():
        whole: dict[str, int] = {}
        begun: dict[str, set[int]] = {}
        for number, group in enumerate(names.split("|"), 1):
            for name in map(fold_name, group.split()):
                whole[name] = number
                for end in range(_SHORTEST, len(name)):
                    begun.setdefault(name[:end], set()).add(number)
        result[language] = {b: next(iter(n)) for b, n in begun.items() if len(n) == 1} | whole
    return result


_FORMS = _forms()
_VOTES: dict[str, Counter[int]] = {}
for _of_language in _FORMS.values():
    for _form, _number in _of_language.items():
        _VOTES.setdefault(_form, Counter())[_number] += 1
for _names in MONTH_NAMES.values():  # a whole name says more than a beginning
    for _number, _group in enumerate(_names.split("|"), 1):
        for _form in set(map(fold_name, _group.split())):
            _VOTES[_form][_number] += _WHOLE


def find_month(name: str, languages: Iterable[str] = ()) -> Month | None:
    """The month of a name: that of the languages (BCP 47) if one has it, else what most languages mean by it."""
    return _find_month(fold_name(name), tuple(tag.partition("-")[0].lower() for tag in languages))


@lru_cache(maxsize=4096)
def _find_month(name: str, languages: tuple[str, ...]) -> Month | None:
    for language in languages:
        number = _FORMS.get(_SAME.get(language, language), {}).get(name)
        if number:
            return Month(number)
    votes = _VOTES.get(name)
    if votes is None:
        return None
    (number, most), *others = votes.most_common(2)
    return Month(number, any(3 * count > most for _, count in others))


def month_beginnings() -> list[str]:
    """The first three letters of all names, with and without accents: enough to see that a date may stand there."""
    names = [n for names in MONTH_NAMES.values() for n in names.replace("|", " ").split()]
    return sorted({form[:_SHORTEST] for n in names for form in (n, _without_stress(n), fold_name(n))})


def _without_stress(name: str) -> str:
    """A Greek name in capitals keeps its diaeresis and loses its accent."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).replace("\u0301", ""))
