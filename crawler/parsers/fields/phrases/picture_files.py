"""What the address of a picture says of it: decoration, sign of the site, counter, advertisement; looks at no element."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.text import holds_any

# The patterns begin with any letter, so that each is tried at every one of an address. Each has hints beside it, in lower
# case: what it finds holds one of them, and to look for all of those takes a tenth of the time.
_NOISE_FILE = re.compile(
    r"(?i)(?:^|[/_.-])(?:icons?|ico|icn|sprite|pixel|avatar|gravatar|spacer|blank|emoji|smil(?:ey|ie)s?|lupe|loupe|magnif\w*|counter|"
    r"1x1|1px|lightbox[_-]lupe|zoom(?:-in)?|buttons?|btn|butt|bullets?|d?arrows?(?:(?-i:[A-Z])\w*)?|pfeil[_-](?:nach[_-])?(?:rechts|links|oben|unten)|captcha|qr[_-]?code|preload\w*|vgwort|sns)(?=[_.\d-])[^/]*$"
    r"|/[\w-]*(?:icons?|avatars?|emojis?|smil(?:ey|ie)s?|sprites?|(?<![^/_])buttons?|headshots|(?<![^/])qr)/"
    r"|/(?:(?:share|tools?)[_-]?)?(?:facebook|twitter|x(?!\d+\.jpe?g$)|linkedin|instagram|whatsapp|telegram|youtube|pinterest|google\+?|xing|mail|rss|feed|print|pdf)"
    r"(?:[_-]?(?:icon|logo|button|share|\d+(?:x\d+)?))*\.(?:png|gif|jpe?g|webp)$"
    r"|/(?:top|up|back|next|prev|home|print(?:er)?|mail|new|line|dot|nach_?oben|zurueck|oben|neu|druck(?:en)?|pfeil|linie|punkt|nazad|natrag|zpet|spat|"
    r"hore|vrh|tisk|powrot|gora|drukuj|strzalka|retour|haut|imprimer|volver|arriba|imprimir|indietro|stampa|vissza|nyomtat)[\d_-]*\.gif$"
    r"|/[a-z]\.gif$|gravatar\.com/|\.svg$|/wp-(?:content/(?:plugins|themes)|includes)/[^?]*\.(?:png|gif|jpe?g|webp)$"
    r"|/(?:typo3conf/ext|_layouts|sites/[\w.-]+/(?:themes|modules)|bitrix/templates|local/templates)/[^?]*\.(?:png|gif|jpe?g|webp)$"
    r"|/(?:tl_files/themes?|files/themes?|fileadmin/templates?|templates/[\w.-]+/(?:images?|img|gfx))/[^?]*\.(?:png|gif|jpe?g|webp)$"
    r"|\+\+(?:resource|theme|plone)\+\+"
    r"|/(?:get[_-]?)?(?:adobe|acrobat)(?:[_-]?reader)?(?:[_-]?\d+)?\.(?:png|gif|jpe?g)$"  # the way to a program for files
    # what switches the language: Joomla's folder, and flags that are called by the code of a country
    r"|/mod_languages/|/[\w-]*flags?/(?:[\w-]+/)?[a-z]{2}(?:[_-][a-z]{2})?\.(?:png|gif|jpe?g|webp)$"
)
"""Names and folders of files that decorate: icons, counting pixels, magnifiers, signs of networks, and what systems keep
in the folders of their code and templates (WordPress, TYPO3, SharePoint, Drupal, Bitrix, Contao, Joomla, Plone): what
editors publish lies elsewhere."""
_NOISE_HINTS = (
    "ico", "icn", "sprite", "pixel", "avatar", "spacer", "blank", "emoji", "smil", "lupe", "loupe", "magnif", "counter",
    "1x1", "1px", "zoom", "butt", "btn", "bullet", "arrow", "pfeil", "captcha", "qr", "preload", "vgwort", "sns", "headshot", "/x", "share",
    "facebook", "twitter", "linkedin", "instagram", "whatsapp", "telegram", "youtube", "pinterest", "google", "xing", "mail",
    "rss", "feed", "print", "pdf", ".gif", ".svg", "/plugins/", "/modules/", "/wp-includes/", "typo3conf/ext/",
    "/mod_languages/", "flag", "_layouts/", "adobe", "acrobat", "/template", "/theme", "++",
)  # fmt: skip
_SIGN_FILE = re.compile(
    r"(?i)(?:^|[/_.-])logos?(?=[_.\d-])[^/]*$|/[^/]*(?:logo|button|badge|banner|qrcode|headshot)s?[\d_-]*\.(?:png|gif|jpe?g|webp)$"
    r"|/mood(?:bilder|images)?/|[/_-](?:header[_-]mood|mood[_-]?(?:bild|image|header))(?=[_.\d-])[^/]*$"  # of the frame of the page
    r"|/[\w-]*(?:(?<![^/_])(?:logos?|banners?))/|/(?:images?|img|photos?|fotos?|bilder)/(?:authors?|autore[ns])/"
)
"""Names of files that are signs of the site or portraits, unless the page gives them a caption."""
_SIGN_HINTS = ("mood", "logo", "button", "badge", "banner", "qrcode", "headshot", "/author", "/autore")
_COUNTER = re.compile(
    r"(?i)(?:piwik|matomo|avw|ajs)\.php|scorecardresearch\.|doubleclick\.|googlesyndication|google-analytics|adfarm|adform|adition\.|"
    r"facebook\.com/tr\b|//pixel\.|//stats?\.|gemius|yadro\.ru|mc\.yandex|top\.mail\.ru|ioam\.de|ivwbox|xiti\.com|quantserve|vgwort|"
    r"ebc\.com\.br/ebc\.(?:png|gif)|"  # Agência Brasil counts the readers of its reprints so
    r"/(?:beacon|track(?:er|ing)?|count(?:er)?|webbug|impression|banner)(?:\.\w+)?(?:\?|$)"
)
"""Addresses of visit counters and advertisement servers, whatever the page says of the picture."""
_COUNTER_HINTS = (
    "piwik", "matomo", "avw.php", "ajs.php", "scorecard", "doubleclick", "googlesyndication", "google-analytics", "adfarm",
    "adform", "adition", "facebook.com/tr", "//pixel", "//stat", "gemius", "yadro", "mc.yandex", "top.mail", "ioam.de", "ivwbox",
    "xiti.com", "quantserve", "vgwort", "ebc.com.br", "/beacon", "/track", "/count", "/webbug", "/impression", "/banner",
)  # fmt: skip
_PICTURE_ADDRESS = re.compile(
    r"(?i)\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)\b|ima?ge?|pic|bild|photo|foto|thumb|zdj|obraz|media|file|blob|asset|resource|download|attach|resize"
)


@lru_cache(maxsize=8192)  # pictures are shown again, in the page and on the site's other pages
def is_noise_file(url: str) -> bool:
    """Whether the file at an address decorates the page, by its name."""
    name = url.partition("?")[0]
    return holds_any(name.lower(), _NOISE_HINTS) and _NOISE_FILE.search(name) is not None


_SIGNS = frozenset(
    "act quote quotes clock calendar comment comments discuss feedback mail mailafriend email envelope phone tel fax abuse rating like play pause "
    "close search menu home pin marker link external tag tags info help download upload plus minus loader loading ajax xml rss".split()
)
_MANNERS = frozenset(
    "top bottom left right up down small large big white black grey gray red blue green bg img pic ic article".split()
)


@lru_cache(maxsize=8192)
def is_pictogram(url: str) -> bool:
    """Whether a file is called by words for signs alone ("quote-bottom.png"): a picture that says nothing of itself is one."""
    stem, dot, ending = url.partition("?")[0].rpartition("/")[2].lower().rpartition(".")
    words = {word for word in re.split(r"[_.\d-]+", stem) if word}
    return (
        bool(dot) and ending in ("png", "gif") and not words.isdisjoint(_SIGNS) and words <= _SIGNS | _MANNERS
    )


_BANNER = re.compile(
    r"(?i)(?<!\d)(?:728[x_-]90|300[x_-]250|336[x_-]280|160[x_-]600|120[x_-]600|468[x_-]60|970[x_-](?:90|250)|320[x_-](?:50|100)|300[x_-]600|"
    r"234[x_-]60)(?!\d)|banner|anzeige|werbung|advert|sponsor|promo(?![a-z])|affiliate"
)


@lru_cache(maxsize=8192)
def is_banner(url: str) -> bool:
    """Whether an address says that a picture advertises: a word for it, or one of the trade's sizes."""
    return _BANNER.search(url) is not None


@lru_cache(maxsize=8192)
def is_counter(url: str) -> bool:
    """Whether an address is that of a visit counter or an advertisement server."""
    return holds_any(url.lower(), _COUNTER_HINTS) and _COUNTER.search(url) is not None


def is_script_call(url: str) -> bool:
    """Whether an address calls a script with values and names no picture: a counter, unless the page shows it as more."""
    _, question, _ = url.partition("?")
    return bool(question) and _PICTURE_ADDRESS.search(url.partition("//")[2].partition("/")[2]) is None


@lru_cache(maxsize=8192)
def is_sign_file(url: str) -> bool:
    """Whether the file at an address is a logo, banner or author's portrait by its name; a caption says otherwise."""
    name = url.partition("?")[0]
    return holds_any(name.lower(), _SIGN_HINTS) and _SIGN_FILE.search(name) is not None
