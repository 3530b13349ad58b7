"""Pages that are no content, and articles about such pages, which are."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from crawler.document import Document
from crawler.items import Page, Rejection
from crawler.parsers.fields.page.refusals import find_refusal, refuse_bytes
from crawler.parsers.fields.phrases.file_formats import find_binary

NAV = "<nav>" + "".join(f"<a href='/{i}'>Dział numer {i}</a>" for i in range(30)) + "</nav>"
FOOTER = (
    "<footer><p>Ministerstwo Przykładów, ul. Wzorcowa 1, 00-001 Warszawa</p><p>tel. 22 000 00 00</p>"
    "<a href='/p'>Polityka prywatności</a></footer>"
)
TEXT = "".join(
    f"<p>Minister przedstawił w poniedziałek punkt {i} programu, który ma ułatwić życie obywatelom w gminach.</p>"
    for i in range(6)
)


def refusal(markup: str, status: int | None = 200) -> Rejection | None:
    return find_refusal(Document(Page(body=markup.encode(), url="https://u.example/a", http_status=status)))


def whole(title: str, content: str, head: str = "") -> str:
    """A page in the site's own frame."""
    return f"<html><head><title>{title}</title>{head}</head><body>{NAV}<main>{content}</main>{FOOTER}</body></html>"


def bare(title: str, content: str, head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{content}</body></html>"


CHALLENGES = {
    "cloudflare": bare(
        "Just a moment...",
        "<noscript><h2>Enable JavaScript and cookies to continue</h2></noscript>"
        "<script>window._cf_chl_opt={cvId:'3',cZone:'u.example'}</script>",
        "<meta http-equiv='refresh' content='390'>",
    ),
    "cloudflare pl": bare("Cierpliwości...", "<script>(function(){window._cf_chl_opt = {};})()</script>"),
    "cloudflare block": bare(
        "Attention Required! | Cloudflare",
        "<div id='cf-error-details'><h1>Sorry, you have been blocked</h1><h2>You are unable to access u.example</h2>"
        "<p>This website is using a security service.</p><p>Cloudflare Ray ID: <b>8a1b2c3d4e</b></p></div>",
    ),
    "turnstile": bare(
        "u.example",
        "<p>Verify you are human by completing the action below.</p>"
        "<script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>",
    ),
    "aws": bare(
        "",
        "<script src='https://x.token.awswaf.com/x/challenge.js'></script><script>AwsWafIntegration.checkForceRefresh()"
        "</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a "
        "robot.</noscript>",
    ),
    "akamai": bare(
        "Access Denied",
        '<h1>Access Denied</h1> You don\'t have permission to access "http&#58;&#47;&#47;u&#46;example&#47;" on this '
        "server.<p>Reference&#32;&#35;18&#46;2d351ab8&#46;1557333295&#46;a4e16ab</p>",
    ),
    "incapsula": bare(
        "",
        "<iframe src='/_Incapsula_Resource?SWUDNSAI=31&amp;xinfo=1'>Request unsuccessful. Incapsula incident ID: "
        "123-456</iframe>",
        "<meta name='robots' content='noindex,nofollow'>",
    ),
    "datadome": bare(
        "u.example",
        "<p id='cmsg'>Please enable JS and disable any ad blocker</p>"
        "<script>var dd={'host':'geo.captcha-delivery.com'}</script>",
    ),
    "f5": bare(
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 123456"
        "<br><br><a href='javascript:history.back();'>[Go Back]</a>",
    ),
    "f5 without title": bare("", "The requested URL was rejected. Your support ID is: 1234567890"),
    "anubis": bare(
        "Making sure you're not a bot!",
        "<h1>Making sure you're not a bot!</h1><script src='/.within.website/x/cmd/anubis/static/js/main.mjs'></script>",
    ),
    "polish": bare(
        "Odmowa dostępu", "<h1>Odmowa dostępu</h1><p>Twoje żądanie zostało zablokowane. ID zdarzenia: 77</p>"
    ),
    "polish captcha": bare(
        "Weryfikacja",
        "<p>Potwierdź, że nie jesteś robotem</p><form><input name=c><button>Dalej</button></form>",
    ),
    "german": bare(
        "Zugriff verweigert",
        "<p>Ihre Anfrage wurde blockiert. Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>",
    ),
    "rate limit": bare("429 Too Many Requests", "<center><h1>429 Too Many Requests</h1></center><hr>nginx"),
}


DENIED = (
    "<h1>Access Denied</h1><p>You don't have permission to access this page. Reference #18.2d351ab8.155</p>"
)
LONG = TEXT * 8
LINKS = "<a href='/a'>Dział</a>" * 30
CHALLENGES |= {
    "text for browsers without scripts": bare("Access Denied", f"{DENIED}<noscript>{LONG}</noscript>"),
    "text in a template": bare("Access Denied", f"{DENIED}<template>{LONG}</template>"),
    "text of a script": bare("Access Denied", f"{DENIED}<p>a<script>{'x = 1; ' * 900}</script></p>"),
    "text of a link": bare("Access Denied", f"{DENIED}<p><a href='/'>{'więcej ' * 900}</a></p>"),
    "links for browsers without scripts": bare("Access Denied", f"{DENIED}<noscript>{LINKS}</noscript>"),
}


@pytest.mark.parametrize("markup", CHALLENGES.values(), ids=CHALLENGES)
def test_challenge(markup: str) -> None:
    found = refusal(markup)

    assert found is not None
    assert found.reason == "challenge"
    assert found.detail


SOFT_404S = {
    "polish": whole("Nie znaleziono strony - Ministerstwo Przykładów", "<h1>Nie znaleziono strony</h1>"),
    "polish sentence": bare(
        "Ministerstwo", "<p>Strona o podanym adresie nie istnieje.</p><a href='/'>Strona główna</a>"
    ),
    "polish heading": whole("Ministerstwo Przykładów", "<h2>Błąd 404</h2><p>Przejdź na stronę główną.</p>"),
    "polish long": whole(
        "Strona nie została znaleziona | Portal", "<p>Sprawdź adres albo użyj wyszukiwarki.</p>"
    ),
    "404": whole("404", "<p>:(</p>"),
    "404 with text": whole("404 - strona nie istnieje", "<p>Przepraszamy.</p>"),
    "german": whole(
        "Seite nicht gefunden – Bundesministerium", "<h1>Seite nicht gefunden</h1><p>Leider.</p>"
    ),
    "german heading": whole("BMX - Startseite", "<h1>Die angeforderte Seite wurde nicht gefunden.</h1>"),
    "german error": whole("Fehler 404", "<p>Diese Seite gibt es nicht.</p>"),
    "english": whole("Page not found | Ministry", "<h1>Page not found</h1><p>Try the search.</p>"),
    "nginx": bare("404 Not Found", "<center><h1>404 Not Found</h1></center><hr><center>nginx</center>"),
    "wordpress": whole("Page not found – Site", "<h1>Oops! That page can’t be found.</h1>"),
    "gone": bare("410 Gone", "<h1>Gone</h1>"),
    "each page called an article": whole(
        "Błąd 404 - Urząd Wzorcowy",
        "<div class='head'><h2>Błąd 404</h2></div><p>Tej strony nie ma w serwisie.</p>",
        "<meta property='og:title' content='Urząd Wzorcowy'><meta property='og:type' content='article'>"
        "<meta property='og:site_name' content='Urząd Wzorcowy'>",
    ),
}
UNAVAILABLE = {
    "503": bare("503 Service Unavailable", "<h1>Service Unavailable</h1>No server is available."),
    "502": bare("502 Bad Gateway", "<h1>502 Bad Gateway</h1>"),
    "maintenance": bare("Przerwa techniczna", "<h1>Przerwa techniczna</h1><p>Zapraszamy wkrótce.</p>"),
    "german maintenance": bare("Wartungsarbeiten", "<p>Wir sind bald zurück.</p>"),
    "host that was not paid": bare(
        "Account Suspended", "<h1>Account Suspended</h1><p>Ask your provider.</p>"
    ),
    "asp": bare("Runtime Error", "<h1>Server Error in '/' Application.</h1><h2>Runtime Error</h2>"),
    "error of a program": bare("Urząd", "<h1>Wystąpił błąd</h1><p>Spróbuj ponownie za kilka minut.</p>"),
    "php": "<br />\n<b>Fatal error</b>:  Uncaught PDOException: no connection in /srv/www/db.php:7",
    "php as text": "PHP Parse error: syntax error, unexpected end of file in /srv/www/news.php on line 90",
    "database": bare("", "<p>SQLSTATE[HY000] [2002] Connection refused</p>"),
}


@pytest.mark.parametrize("markup", SOFT_404S.values(), ids=SOFT_404S)
def test_soft_404(markup: str) -> None:
    found = refusal(markup)

    assert found is not None
    assert found.reason == "soft_404"


@pytest.mark.parametrize("markup", UNAVAILABLE.values(), ids=UNAVAILABLE)
def test_unavailable(markup: str) -> None:
    """Maintenance and server errors say nothing of whether the page exists."""
    found = refusal(markup)

    assert found is not None
    assert found.reason == "unavailable"


@pytest.mark.parametrize(
    ("markup", "target"),
    [
        ("<meta http-equiv=refresh content='0; URL=/pl/aktualnosci'>", "/pl/aktualnosci"),
        (
            bare(
                "Moved",
                "<a href='/x'>tutaj</a>",
                "<meta http-equiv=Refresh content=\"5;url='http://n.example/'\">",
            ),
            "n.ex",
        ),
        ("<script>window.location.href = '/nowa';</script>", "/nowa"),
        ("<noscript><meta content='0;/nowa' http-equiv=REFRESH></noscript><p>Chwileczkę …", "/nowa"),
        (
            "<html><script>top.location='http://n.example/a'</script><body></body></html>",
            "http://n.example/a",
        ),
        ("<script>location.replace(u)</script><noscript>Włącz JavaScript</noscript>", "script"),
    ],
)
def test_redirect_stub(markup: str, target: str) -> None:
    found = refusal(markup)

    assert found is not None
    assert found.reason == "redirect"
    assert target in found.detail


@pytest.mark.parametrize(
    "markup", ["", " \n", "<html></html>", "<html><head></head><body> <!-- x --></body></html>"]
)
def test_empty(markup: str) -> None:
    found = refusal(markup)

    assert found is not None
    assert found.reason == "empty"


def test_http_error_goes_first() -> None:
    found = refusal(whole("Artykuł", TEXT), status=503)

    assert found is not None
    assert (found.reason, found.detail) == ("http_error", "HTTP status 503")


MOVED = (
    "This page has moved",
    "The page was moved permanently",
    "Diese Seite ist umgezogen",
    "La página se ha trasladado",
    "Cette page a été déplacée",
    "Strona została przeniesiona",
    "Questa pagina è stata spostata",
    "Страница перемещена",
    "Deze pagina is verplaatst",
    "Sidan har flyttats",
)


@pytest.mark.parametrize("title", MOVED)
@pytest.mark.parametrize("frame", [whole, bare])
def test_a_page_that_has_moved_leads_to_where_it_is(title: str, frame: Callable[..., str]) -> None:
    """Whatever the site's frame leads to; one that says nothing, or several things, of where it is now is gone."""
    text = f"<h1>{title}</h1><p>Please change your bookmark.</p>"
    found = refusal(frame(f"{title} - Office", f"{text}<p><a href='/new/7'>The bridge is open</a></p>"))
    assert found is not None
    assert (found.reason, found.leads_to, found.is_for_good) == ("redirect", "https://u.example/new/7", True)
    for links in ("", "<a href='/'>Home</a>", "<a href='/new/7'>One</a> <a href='/new/8'>Two</a>"):
        found = refusal(frame(title, text + links))
        assert found is not None
        assert (found.reason, found.leads_to) == ("soft_404", None)


ARTICLES = {
    "of an office that has moved": whole(
        "The office has moved",
        "<h1>The office has moved</h1><p>Find us at <a href='/map'>Mill Lane 4</a>.</p>",
    ),
    "of a page that has moved, dated": whole(
        "This page has moved",
        "<p>So begins the <a href='/book'>diary</a> on show.</p>",
        "<meta property='article:published_time' content='2020-01-02'>",
    ),
    "of a page that has moved, in the text": whole(
        "Old bookmarks",
        "<h1>Old bookmarks</h1><p>This page has moved</p><p>So say many. <a href='/x'>More</a></p>",
    ),
    "of a page that has moved, long": whole(
        "This page has moved", f"<h1>This page has moved</h1><a href='/x'>More</a>{TEXT * 3}"
    ),
    "about a captcha": whole("Captcha", f"<h1>Captcha</h1><p>Potwierdź, że nie jesteś robotem</p>{TEXT * 3}"),
    "about an attack": whole(
        "Atak na strony urzędów: dostęp zablokowany",
        f"<h1>Access denied</h1><p>Użytkownicy widzieli komunikat „You have been blocked”, Ray ID: 123.</p>{TEXT * 3}",
    ),
    "about errors of programs": whole(
        "Fatal error: uncaught exception", f"<h1>Fatal error: uncaught exception</h1>{TEXT * 3}"
    ),
    "of a server, short": bare(
        "Server error delays pensions",
        "<h1>Server error delays pensions</h1><p>All will be paid by Friday.</p>",
    ),
    "of an error, short": whole(
        "Sprostowanie",
        "<h1>Sprostowanie</h1><p>W komunikacie z 3 maja wystąpił błąd. Zebranie jest o 17.</p>",
    ),
    "about error 404": whole(
        "Błąd 404 – skąd się bierze", f"<h1>Błąd 404</h1><p>Page not found.</p>{TEXT * 3}"
    ),
    "short, of an interruption": whole(
        "Przerwa techniczna",
        "<h1>Przerwa techniczna</h1><p>W sobotę od godz. 20 platforma będzie niedostępna.</p>",
    ),
    "short, in the title": whole(
        "Zugriff verweigert: Minister kritisiert Sperren", "<p>Der Minister hat am Montag Kritik geübt.</p>"
    ),
    "short, dated": whole(
        "Nie znaleziono strony",
        "<p>Tak brzmi tytuł nowej wystawy.</p>",
        "<meta property='article:published_time' content='2020-01-02'>",
    ),
    "short, called an article under its own title": whole(
        "Nie znaleziono strony",
        "<p>Tak brzmi tytuł nowej wystawy.</p>",
        "<meta property='og:type' content='article'><meta property='og:title' content='Nie znaleziono strony'>"
        "<meta property='og:site_name' content='Galeria'>",
    ),
    "short, with scripts of a product": whole(
        "Nowy komunikat",
        "<p>Krótki komunikat.</p><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
        "<script src='/_Incapsula_Resource?SWJIYLWA=1'></script><script src='https://www.google.com/recaptcha/api.js'>"
        "</script>",
    ),
    "in paragraphs of parts": whole(
        "Access denied", f"<h1>Access denied</h1>{LONG.replace('przedstawił', '<b>przedstawił</b>')}"
    ),
    "reloading": whole("Na żywo", TEXT * 3, "<meta http-equiv=refresh content='60; url=/a'>"),
    "leading readers without scripts away": bare(
        "Komunikat",
        "<h1>Komunikat</h1><p>Urząd będzie w piątek nieczynny. Pilne sprawy załatwia punkt przy rynku.</p>",
        "<noscript><meta http-equiv=refresh content='0; url=/bez-skryptow'></noscript>",
    ),
    "with a script that may lead away": whole("Komunikat", f"{TEXT}<script>location.href='/login'</script>"),
    "one word": whole("Gone – wystawa", "<h1>Gone</h1><p>Otwarcie wystawy w piątek.</p>"),
    "one word, excerpt": bare(
        "Robot",
        "<h1>Robot</h1><p>W instytucie pokazano pierwszego robota, który pomaga strażakom w akcjach.</p>",
    ),
    "one sentence": bare("Zarządzenie nr 404", "<p>Minister podpisał zarządzenie nr 404.</p>"),
    "number": whole("404 nowych policjantów", "<p>Ślubowanie złożyło 404 policjantów.</p>"),
    "of a page that does not exist": whole(
        "Uwaga na fałszywe strony",
        f"<p>Strona ministerstwa o tym adresie nie istnieje, ostrzegamy.</p>{TEXT}",
    ),
    "listing": whole("Aktualności", "<ul>" + "<li><a href='/a'>Tytuł</a> 01.01.2020</li>" * 10 + "</ul>"),
    "frames": "<html><head></head><frameset><frame src='/a'></frameset></html>",
}


@pytest.mark.parametrize("markup", ARTICLES.values(), ids=ARTICLES)
def test_content_is_never_refused(markup: str) -> None:
    assert refusal(markup) is None


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.4\n%\xe2\xe3", "PDF"),
        (b"\r\n%PDF-1.4", "PDF"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"PK\x03\x04\x14\x00", "ZIP or Office document"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office document"),
        (b"\x00\x00\x00\x20ftypisom", "MP4"),
        (random.Random(3).randbytes(5000), "binary data"),
        (bytes(1000), "binary data"),
    ],
)
def test_binary(body: bytes, kind: str) -> None:
    assert find_binary(body) == kind
    found = find_refusal(Document(Page(body=body)))
    assert found is not None
    assert found.reason == "binary"


@pytest.mark.parametrize(
    ("body", "is_data"),
    [
        (b'{"version": 1, "items": []}', True),
        (b'\xef\xbb\xbf [\n {"a": "<p>b</p>"}]', True),
        (b"<feed><entry/></feed>", True),
        (b'{"quoted"} <html><body><p>Text</p></body></html>', False),
        (b"[1] Przypis", False),
        (b"{{ title }}<p>Text</p>", False),
    ],
)
def test_data_is_no_page(body: bytes, is_data: bool) -> None:
    assert (refuse_bytes(Page(body=body)) is not None) == is_data


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "iso2022_jp"]
)
@pytest.mark.parametrize(
    "text", ["<html><p>Zażółć gęślą jaźń</p></html>", "Zażółć gęślą jaźń, zwykły tekst.", "a"]
)
def test_text_is_not_binary(codec: str, text: str) -> None:
    assert find_binary(text.encode(codec, "replace")) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        "Ła".encode("iso8859-2") * 500,
        "Пример".encode("koi8-r") * 100,
        "政府".encode("big5") * 100,
        b"PKP zmienia rozklad",
        b"<html>" + b"\x01\x02" * 500,
        b"GIF to format",
        b"BZh",
    ][:-1],
)
def test_odd_text_is_not_binary(body: bytes) -> None:
    assert find_binary(body) is None


@pytest.mark.parametrize("kind", ["text/css", "Application/JavaScript; charset=utf-8", "text/javascript"])
def test_style_sheet_or_script_is_no_page(kind: str) -> None:
    body = b"(function () { var words = ['The bridge over the river is open again.', 'The ferry rests until May.']; })();"
    found = refuse_bytes(Page(body=body, content_type=kind))
    assert found is not None
    assert found.reason == "binary"
    assert refuse_bytes(Page(body=body, content_type="text/plain")) is None
    assert refuse_bytes(Page(body=b"\n<!DOCTYPE html><p>" + body, content_type=kind)) is None
