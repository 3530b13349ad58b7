"""What the address of a picture says of it: a sample of each word and folder that the patterns know."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crawler.parsers.fields.phrases.picture_files import is_counter, is_noise_file, is_sign_file

NOISE = (
    *(f"/img/{word}_1.png" for word in (
        "icon", "ico", "icn", "sprite", "pixel", "avatar", "gravatar", "spacer", "blank", "emoji", "smiley", "smilies", "lupe",
        "loupe", "magnifier", "counter", "1x1", "1px", "lightbox-lupe", "zoom-in", "button", "btn", "butt", "bullets", "darrow",
        "captcha", "qr-code", "preloader", "VGWort",
    )),
    *(f"/pub/{folder}/7.jpg" for folder in ("my-icons", "avatars", "emoji", "smileys", "sprites", "buttons", "headshots", "qr")),
    *(f"/pub/{name}.png" for name in (
        "facebook", "twitter-logo", "x-32x32", "share_x", "linkedin", "instagram", "whatsapp", "telegram", "youtube",
        "pinterest", "google+", "xing", "mail", "rss", "feed", "print", "pdf",
    )),
    "/pub/nach_oben.gif", "/pub/drukuj2.gif", "//www.gravatar.com/u", "/pub/Karte.SVG", "/wp-content/plugins/p/a.png",
    "/wp-content/themes/t/a.jpg", "/wp-includes/a.png", "/typo3conf/ext/e/a.png", "/_layouts/15/a.png", "/sites/all/themes/t/a.png",
    "/sites/default/modules/m/a.png", "/image/get_adobe.gif", "/img/acrobat_reader.png", "/bitrix/templates/t/a.png", "/local/templates/t/a.webp", "/++theme++amt/a.jpg",
)  # fmt: skip
COUNTERS = (
    "/piwik.php?a", "/matomo.php?a", "/avw.php", "/ajs.php", "//b.scorecardresearch.com/p", "//ad.doubleclick.net/x",
    "//pagead2.googlesyndication.com/x", "//www.google-analytics.com/x", "//adfarm.example/x", "//a.adform.example/x",
    "//imagesrv.adition.com/x", "//www.facebook.com/tr?id=1", "//pixel.example/x", "//stats.example/x", "//stat.example/x",
    "//pro.gemius.pl/x", "//hit.yadro.ru/x", "//mc.yandex.ru/x", "//top.mail.ru/x", "//script.ioam.de/x", "//a.ivwbox.de/x",
    "//logc1.xiti.com/x", "//edge.quantserve.com/x", "//ssl-vg03.met.vgwort.de/x", "//a.ebc.com.br/ebc.png", "/beacon.gif?x",
    "/tracking?x", "/Tracker.php", "/count", "/counter.cgi?x", "/webbug", "/impression?x", "/banner.php?x",
)  # fmt: skip
SIGNS = (
    "/a/logo_2.png", "/a/amt-logos.png", "/a/zum-button.gif", "/a/badge-3.png", "/a/banner.jpg", "/a/qrcode.png", "/a/headshot.jpg",
    "/a/Logos/amt.jpg", "/a/banners/amt.jpg", "/images/authors/doe.jpg", "/fotos/autores/doe.jpg", "/bilder/autoren/doe.jpg",
)  # fmt: skip


@pytest.mark.parametrize(
    ("is_such", "urls"), [(is_noise_file, NOISE), (is_counter, COUNTERS), (is_sign_file, SIGNS)]
)
def test_each_kind_of_decoration_is_told_by_its_address(
    is_such: Callable[[str], bool], urls: tuple[str, ...]
) -> None:
    assert [url for url in urls if not is_such(f"https://amt.example{url}" if url[1] != "/" else url)] == []
    assert not is_such("https://amt.example/uploads/2024/05/bruecke-am-fluss-768x512.jpg")
