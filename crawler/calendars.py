"""Days of calendars beside the common one, and digits of other scripts, as pages of offices print them.

- years: Japanese eras, the Republic of China, the Buddhist years of Thailand
- calendars: the solar Hijri of Iran, the Bikram Sambat of Nepal, the Ethiopian
- words: Vietnamese and Mongolian dates, and months in the scripts of southern Asia, whose vowel signs are no word
  characters to `re`, of Kurds and of Ethiopia

Must know nothing of what a date is the date of.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐༠០၀０"
"""Of Arabic, Persian, the scripts of India, Thai, Lao, Tibetan, Khmer, Burmese, and full width."""
_OTHER_DIGITS = re.compile(f"[{''.join(f'{zero}-{chr(ord(zero) + 9)}' for zero in _ZEROS)}]")
_TO_ASCII = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)}

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first of an era."""
_THAI = (
    "มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|"
    "กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค."
)
_SOLAR = (
    "فروردین حمل وری|اردیبهشت ثور غویی|خرداد جوزا غبرګولی|تیر سرطان چنګاښ|مرداد اسد زمری|شهریور سنبله وږی|مهر میزان تله|آبان عقرب لړم"
    "|آذر قوس لیندۍ|دی جدی مرغومی|بهمن دلو سلواغه|اسفند حوت کب"
)
"""In Iran, and in Dari and Pashto in Afghanistan."""
_INDIAN = (
    "जनवरी जानेवारी জানুয়ারি জানুয়ারী જાન્યુઆરી ஜனவரி జనవరి|फरवरी फ़रवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী ફેબ્રુઆરી பிப்ரவரி ఫిబ్రవరి"
    "|मार्च মার্চ માર્ચ மார்ச் మార్చి|अप्रैल एप्रिल এপ্রিল એપ્રિલ ஏப்ரல் ఏప్రిల్|मई मे মে મે மே మే|जून জুন જૂન ஜூன் జూన్"
    "|जुलाई जुलै জুলাই જુલાઈ ஜூலை జులై జూలై|अगस्त ऑगस्ट আগস্ট ઓગસ્ટ ஆகஸ்ட் ఆగస్టు"
    "|सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর સપ્ટેમ્બર செப்டம்பர் సెప్టెంబర్|अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর ઓક્ટોબર அக்டோபர் అక్టోబర్"
    "|नवंबर नवम्बर नोव्हेंबर নভেম্বর નવેમ્બર நவம்பர் నవంబర్|दिसंबर दिसम्बर डिसेंबर ডিসেম্বর ડિસેમ્બર டிசம்பர் డిసెంబర్"
)
"""Hindi, Marathi, Bengali, Gujarati, Tamil, Telugu."""
_SOUTHERN = (
    "ಜನವರಿ ജനുവരി ਜਨਵਰੀ ଜାନୁଆରୀ ජනවාරි ມັງກອນ ဇန်နဝါရီ ጃንዋሪ|ಫೆಬ್ರವರಿ ഫെബ്രുവരി ਫ਼ਰਵਰੀ ਫਰਵਰੀ ଫେବୃଆରୀ பெப்ரவரி පෙබරවාරි ກຸມພາ ဖေဖော်ဝါရီ ፌብሩዋሪ ፌብሯሪ شوبات"
    "|ಮಾರ್ಚ್ മാര്‍ച്ച് മാർച്ച് ਮਾਰਚ ମାର୍ଚ୍ଚ මාර්තු ມີນາ မတ် ማርች ئازار|ಏಪ್ರಿಲ್ ഏപ്രിൽ ഏപ്രില്‍ ਅਪ੍ਰੈਲ ଅପ୍ରେଲ අප්‍රේල් අප්රේල් ເມສາ ဧပြီ ኤፕሪል نیسان"
    "|ಮೇ മേയ് മെയ് ਮਈ ମଇ මැයි ພຶດສະພາ မေ ሜይ ئایار|ಜೂನ್ ജൂൺ ജൂണ്‍ ਜੂਨ ଜୁନ ජුනි ມິຖຸນາ ဇွန် ጁን حوزەیران|ಜುಲೈ ജൂലൈ ਜੁਲਾਈ ଜୁଲାଇ ජූලි ກໍລະກົດ ဇူလိုင် ጁላይ تەمموز تەممووز"
    "|ಆಗಸ್ಟ್ ഓഗസ്റ്റ് ആഗസ്റ്റ് ਅਗਸਤ ଅଗଷ୍ଟ ஓகஸ்ட் අගෝස්තු ສິງຫາ ဩဂုတ် သြဂုတ် ኦገስት ئاب"
    "|ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ സെപ്റ്റംബര്‍ ਸਤੰਬਰ ସେପ୍ଟେମ୍ବର செப்டெம்பர் සැප්තැම්බර් ກັນຍາ စက်တင်ဘာ ሴፕቴምበር ئەیلوول"
    "|ಅಕ್ಟೋಬರ್ ഒക്ടോബർ ഒക്ടോബര്‍ ਅਕਤੂਬਰ ଅକ୍ଟୋବର ஒக்டோபர் ඔක්තෝබර් ຕຸລາ အောက်တိုဘာ ኦክቶበር"
    "|ನವೆಂಬರ್ നവംബർ നവംബര്‍ ਨਵੰਬਰ ନଭେମ୍ବର நவெம்பர் නොවැම්බර් ພະຈິກ နိုဝင်ဘာ ኖቬምበር|ಡಿಸೆಂಬರ್ ഡിസംബർ ഡിസംബര്‍ ਦਸੰਬਰ ଡିସେମ୍ବର டிசெம்பர் දෙසැම්බර් ທັນວາ ဒီဇင်ဘာ ዲሴምበር"
)
"""Kannada, Malayalam, Panjabi, Odia, Tamil of Sri Lanka, Sinhala, Lao, Burmese, Amharic, and of Kurdish those of one word."""
_KHMER = "មករា|កុម្ភៈ កុម្ភ:|មីនា មិនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ"
_ETHIOPIAN = "መስከረም|ጥቅምት|ኅዳር ህዳር ሕዳር|ታኅሣሥ ታህሣሥ ታኅሳስ ታህሳስ ታሕሳስ|ጥር|የካቲት|መጋቢት|ሚያዝያ ሚያዚያ|ግንቦት|ሰኔ|ሐምሌ ሀምሌ|ነሐሴ ነሀሴ|ጳጉሜን ጳጉሜ ጷግሜን"
"""Twelve months of thirty days, and one of the days that are left."""
_ETHIOPIAN_EPOCH = 2796
"""The ordinal of the first day of its first year, 29 August 8 of the Julian calendar."""
_NEPALI = (
    "बैशाख वैशाख बैसाख|जेठ जेष्ठ ज्येष्ठ|असार आषाढ अषाढ|साउन श्रावण|भदौ भाद्र|असोज आश्विन|कात्तिक कार्तिक|मंसिर मङ्सिर मार्ग|"
    "पुस पुष पौष|माघ|फागुन फाल्गुन|चैत चैत्र"
)
_NEPALI_FIRST = date(1998, 4, 14)
"""The first day of the year 2055 of the Bikram Sambat."""
_NEPALI_YEARS = (
    "223222101011 223231101011 232321110012 132321110102 223222101011 223321101011 232321110012 222322010102 "
    "223222101011 223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 "
    "223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 "
    "223222101011 232321110011 232321110102 223222101011 223222101011 223221110111 232312110111"
).split()
"""The months of the years from 2055 on, each by how much longer than 29 days it is: they are set year by year."""
_BUDDHIST_YEARS = 543
_REPUBLIC = 1911


def _numbers(names: str) -> dict[str, int]:
    return {name: number for number, group in enumerate(names.split("|"), 1) for name in group.split()}


_THAI_MONTHS = _numbers(_THAI)
_SOLAR_MONTHS = _numbers(_SOLAR)
_INDIAN_MONTHS = _numbers(unicodedata.normalize("NFC", _INDIAN)) | _numbers(
    unicodedata.normalize("NFC", _SOUTHERN)
)
_KHMER_MONTHS = _numbers(unicodedata.normalize("NFC", _KHMER))
_ETHIOPIAN_MONTHS = _numbers(_ETHIOPIAN)
_NEPALI_MONTHS = _numbers(unicodedata.normalize("NFC", _NEPALI))


def _any_of(names: dict[str, int]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


_OF_SOUTH = r"(?=[\u0620-\u06ff\u0900-\u0dff\u0e80-\u0eff\u1000-\u109f\u1200-\u137f])"
"""Before the names of months that begin with letters of such scripts: others are passed over at once."""

OTHER_DAY = (
    rf"(?:(?:中華)?(?P<era>{'|'.join(_ERAS)})\s?(?P<era_year>元|\d{{1,3}})\s?年\s?(?P<era_month>\d{{1,2}})\s?月\s?(?P<era_day>\d{{1,2}})\s?日"
    rf"|(?P<thai_day>\d{{1,2}})\s?(?P<thai_month>{_any_of(_THAI_MONTHS)})\s?(?:พ\.?ศ\.?\s?)?(?P<thai_year>2[45]\d\d|[4-7]\d)"
    rf"|(?P<solar_day>\d{{1,2}})\s(?P<solar_month>{_any_of(_SOLAR_MONTHS)})\s(?:ماه\s)?(?P<solar_year>1[34]\d\d)"
    r"|(?<![\d/-])(?P<solar_in_numbers>(?:13[7-9]|14[01])\d)/(?P<solar_number>\d{1,2})/(?P<solar_last>\d{1,2})(?!\s?هـ)"
    r"|(?<![\d/-])(?P<thai_first>\d{1,2})/(?P<thai_number>\d{1,2})/(?P<thai_in_numbers>25[4-9]\d)"
    r"|(?<![\d/.-])(?P<republic_year>1[01]\d)(?:-(?P<republic_month>[01]\d)-|/(?P<republic_number>[01]\d)/|\.(?P<republic_dotted>0\d|1[0-2])\.|\s?年\s?(?P<republic_named>\d{1,2})\s?月\s?)(?P<republic_day>[0-3]?\d)(?![\d/-]|\.\d)日?"
    rf"|(?P<indian_day>\d{{1,2}})(?:ی)?\s?{_OF_SOUTH}(?P<indian_month>{_any_of(_INDIAN_MONTHS)})(?:လ|ی)?[,၊]?\s(?P<indian_year>(?:19|20)\d\d)"
    rf"|(?<![\u0620-\u06ff\u0900-\u109f\u1200-\u137f]){_OF_SOUTH}(?P<indian_name>{_any_of(_INDIAN_MONTHS)})(?:လ|\sමස)?\s(?P<indian_last>\d{{1,2}})(?:\sරක්)?[,၊፣]?\s(?P<indian_behind>(?:19|20)\d\d)"
    rf"|(?P<indian_first>(?:19|20)\d\d)(?:\sခုနှစ်[,၊]?)?\s{_OF_SOUTH}(?P<indian_named>{_any_of(_INDIAN_MONTHS)})(?:လ|\sමස)?\s(?P<indian_number>\d{{1,2}})(?:\s(?:ရက်|වන\sදින|දින))?"
    # a year to come in the common calendar, in which nothing was published yet
    r"|(?<![\d/.-])(?P<nepali_in_numbers>20(?:5[5-9]|[67]\d|8[0-5]))[-/.।](?P<nepali_number>[01]?\d)[-/.।](?P<nepali_last>[0-3]?\d)"
    rf"|(?<!\d)(?P<nepali_year>20(?:5[5-9]|[67]\d|8[0-5]))\s(?:साल\s)?(?P<nepali_month>{_any_of(_NEPALI_MONTHS)})\s(?P<nepali_day>\d{{1,2}})(?:\sगते)?"
    rf"|(?P<nepali_first>\d{{1,2}})\s(?:गते\s)?(?P<nepali_named>{_any_of(_NEPALI_MONTHS)}),?\s(?P<nepali_behind>20(?:5[5-9]|[67]\d|8[0-5]))"
    rf"|(?P<khmer_day>\d{{1,2}})\s?(?:ខែ\s?)?(?P<khmer_month>{_any_of(_KHMER_MONTHS)}),?\s?(?:ឆ្នាំ\s?)?(?P<khmer_year>(?:19|20)\d\d)"
    rf"|(?P<ethiopian_month>{_any_of(_ETHIOPIAN_MONTHS)})\s(?P<ethiopian_day>\d{{1,2}})\s?(?:ቀን)?[,፣]?\s?(?P<ethiopian_year>(?:19[5-9]|20[0-4])\d)(?:\s?ዓ\.?\s?ም\.?)?"
    r"|(?P<mongol_year>(?:19|20)\d\d)\sоны\s(?P<mongol_month>\d{1,2})(?:[-\s]?[рд]\w*)?\sсарын\s(?P<mongol_day>\d{1,2})"
    r"|(?P<viet_day>\d{1,2})\s+[Tt]háng\s+(?P<viet_month>\d{1,2})(?:\s+năm\s+|\s*,\s*|\s+)(?P<viet_year>(?:19|20)\d\d)"
    r")(?!\d)"
)
"""A day as such calendars write it, in ASCII digits; its groups are for `day_of`."""
OTHER_BEGINNING = (
    rf"[\d中{''.join(sorted({name[0] for name in (*_ERAS, *_ETHIOPIAN_MONTHS, *_INDIAN_MONTHS)}))}]"
)
"""What such a day begins with."""


def plain_digits(text: str) -> str:
    """The text with ASCII digits in place of Arabic, Persian, Thai and full-width ones; no letter moves."""
    if text.isascii() or not _OTHER_DIGITS.search(text):
        return text
    return text.translate(_TO_ASCII)


def day_of(match: re.Match[str]) -> tuple[int, int, int] | None:
    """(year, month, day) of the common calendar of a match of `OTHER_DAY`; None for a day that there is not."""
    if match["era"]:
        year = 1 if match["era_year"] == "元" else int(match["era_year"])
        return _ERAS[match["era"]] + year, int(match["era_month"]), int(match["era_day"])
    if match["republic_year"]:
        number = next(
            filter(
                None, match.group("republic_month", "republic_number", "republic_dotted", "republic_named")
            )
        )
        return _REPUBLIC + int(match["republic_year"]), int(number), int(match["republic_day"])
    form = next(form for form in _FORMS if match[form.day])
    month = form.months[match[form.month]] if form.months else int(match[form.month])
    return form.in_common(int(match[form.year]), month, int(match[form.day]))


def _as_common(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The day of the common calendar in the words of another language."""
    return year, month, day


def _from_thai(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The day of a Buddhist year, of which two digits may be written."""
    return year + (2500 if year < 100 else 0) - _BUDDHIST_YEARS, month, day


def _from_ethiopian(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """The day of the calendar of Ethiopia, whose every fourth year, the one before the Julian leap year, has a day more."""
    longest = 30 if month <= 12 else 6 if year % 4 == 3 else 5
    if not 1 <= day <= longest:
        return None
    before = 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1
    found = date.fromordinal(_ETHIOPIAN_EPOCH + before)
    return found.year, found.month, found.day


def _from_nepali(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """The day of the Bikram Sambat; None for years whose months are not known."""
    years = [[29 + int(more) for more in months] for months in _NEPALI_YEARS]
    if not (0 <= year - 2055 < len(years) and 1 <= month <= 12):
        return None
    own = years[year - 2055]
    if not 1 <= day <= own[month - 1]:
        return None
    before = sum(map(sum, years[: year - 2055])) + sum(own[: month - 1])
    found = date.fromordinal(_NEPALI_FIRST.toordinal() + before + day - 1)
    return found.year, found.month, found.day


def _from_solar(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """The day of the solar Hijri calendar, by its 33-year rule, which holds for the years 1178 to 1633."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    years = year + 1595
    before = (month - 1) * 31 if month <= 6 else (month - 7) * 30 + 186
    since = (
        -355668 + 365 * years + years // 33 * 8 + (years % 33 + 3) // 4 + day + before
    )  # 1 January of year 0
    found = date.fromordinal(since - 365)
    return found.year, found.month, found.day


class _Form(NamedTuple):
    """The groups of a form of `OTHER_DAY`, the names of its months, none where they are numbers, and its calendar."""

    year: str
    month: str
    day: str
    months: dict[str, int]
    in_common: Callable[[int, int, int], tuple[int, int, int] | None]


_FORMS = (
    _Form("thai_year", "thai_month", "thai_day", _THAI_MONTHS, _from_thai),
    _Form("thai_in_numbers", "thai_number", "thai_first", {}, _from_thai),
    _Form("indian_year", "indian_month", "indian_day", _INDIAN_MONTHS, _as_common),
    _Form("indian_behind", "indian_name", "indian_last", _INDIAN_MONTHS, _as_common),
    _Form("indian_first", "indian_named", "indian_number", _INDIAN_MONTHS, _as_common),
    _Form("khmer_year", "khmer_month", "khmer_day", _KHMER_MONTHS, _as_common),
    _Form("ethiopian_year", "ethiopian_month", "ethiopian_day", _ETHIOPIAN_MONTHS, _from_ethiopian),
    _Form("nepali_in_numbers", "nepali_number", "nepali_last", {}, _from_nepali),
    _Form("nepali_year", "nepali_month", "nepali_day", _NEPALI_MONTHS, _from_nepali),
    _Form("nepali_behind", "nepali_named", "nepali_first", _NEPALI_MONTHS, _from_nepali),
    _Form("viet_year", "viet_month", "viet_day", {}, _as_common),
    _Form("mongol_year", "mongol_month", "mongol_day", {}, _as_common),
    _Form("solar_in_numbers", "solar_number", "solar_last", {}, _from_solar),
    _Form("solar_year", "solar_month", "solar_day", _SOLAR_MONTHS, _from_solar),
)
