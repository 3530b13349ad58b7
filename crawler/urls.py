"""Pure functions on addresses: absolute, canonical, record ids; must not contact anything."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from w3lib.url import safe_url_string

_SESSION_PATH = re.compile(
    r"(?i);(?:jsessionid|phpsessid|sid)=[^/?#]*"
    r"|/\((?:[a-z]\([a-z\d_-]{20,}\))+\)(?=/)"  # of ASP.NET without cookies: `/(S(lit3py55t21z5v55vlm25s55))/`
)
# Session ids and campaign marks change from visit to visit and never choose the content. A short number is no session's
# id: PHP-Nuke and its kin tell articles apart by `sid`, and `pk_…` may be a table's primary key besides Piwik's marks. Other
# names of sessions mean one only before what looks like one.
_DROPPED_QUERY = re.compile(
    r"(?i)^(?:(?:s|sess|sess_?id|session|session_?id|zenid|oscsid)=[0-9a-f]{26,}$|(?:sid(?!=\d{1,7}$)|s?jsessionid|phpsessid|aspsessionid\w*|cfid|cftoken|utm_\w+|mtm_\w+|piwik_\w+|matomo_\w+"
    r"|pk_(?:campaign|cid|content|cpn|keyword|kwd|medium|source)|fbclid|gclid|gclsrc|dclid|msclkid|yclid|mc_cid|mc_eid"
    r"|_ga|_gl|igshid|wt\.mc_id|wt_mc)(?:=|$))"
)
# RFC 3986, 6.2.2: an encoding's case is free, and letters and digits need none; a decoded dot could change the path
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~,")
_DEFAULT_PORTS = {"http": "80", "https": "443"}
_BLANKS = re.compile(r"[\t\r\n]")
_EDGES = " \x00\x0b\x0c\u00a0\u200b\u2060\ufeff"
# Addresses that joining and encoding leave as they are; a spelling in doubt goes the long way
_PORT = r":(?:[1-9]\d{3}|[1-5]\d{4}|6[0-4]\d{3})"  # one that is no scheme's default
_ORIGIN = re.compile(rf"https?://[a-z0-9.-]+(?:{_PORT})?(?=/|$)")
_HOST = rf"https?://[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+(?:{_PORT})?"
_PLAIN = re.compile(rf"{_HOST}/[A-Za-z0-9/._~,;=&?+-]*")
_KEPT = "[A-Za-z0-9/._~,;=&?+:@!$()*-]*"
_ENCODED_ALREADY = re.compile(rf"{_HOST}(?:/{_KEPT}(?:%[0-9A-Fa-f]{{2}}{_KEPT})*)?")
"""Whole addresses of which no sign needs to be encoded: nine in ten of those that pages write with other signs than the plain ones."""
_STAND_IN = "http://x.invalid/"
_WAYBACK = re.compile(r"(?i)^((?:https?:)?//web\.archive\.org/web/)(\d{4,14})(?:[a-z]{2}_)?/(.+)$")
# Web archives that run OpenWayback or pywb, and archive.today, have their captures below any path, and all have the whole time
# and the whole address.
_MEMENTO = re.compile(
    r"(?i)^((?:https?:)?//[^/?#]+/(?:[^?#]*?/)??)"
    r"((?:199|20\d)\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)(?:[a-z]{2}_)?/(https?:/.+)$"
)


@lru_cache(maxsize=8192)
def absolute_url(href: str | None, base: str | None) -> str | None:
    """The href as an absolute, percent-encoded address; None for empty, in-page, script and unreadable ones."""
    href = href or ""
    href = (href if href.isprintable() else _BLANKS.sub("", href)).strip(_EDGES)
    if not href or href.startswith("#"):
        return None
    if "/." not in href and href[-1] != "?":  # nothing to resolve or encode: most links
        plain = href
        if href[0] == "/" and href[1:2] != "/" and (origin := _ORIGIN.match(base or "")):
            plain = origin[0] + href
        if _ENCODED_ALREADY.fullmatch(plain):
            return plain
    try:
        scheme = urlsplit(href).scheme.lower()
        if scheme == "mailto":
            return _mail_url(href)
        if "\\" in href and scheme in ("", "http", "https"):
            path, mark, query = href.partition("?")
            href = path.replace("\\", "/") + mark + query  # as browsers read it
        url = _join(base or "", href)
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        if scheme not in ("http", "https", "ftp") or not parts.hostname:
            return None
        if "/." in parts.path and not parts.path.startswith("//"):  # an absolute href with dot segments
            url = _join(url, urlunsplit(("", "", parts.path, parts.query, parts.fragment)))
        return str(safe_url_string(url))
    except (ValueError, UnicodeError):  # such as an unclosed bracket in the host
        return None


def _mail_url(href: str) -> str:
    """The address of a link for mail without what editors write beside it by mistake: the scheme once more, the slashes of the
    web, blanks, and a name as in the header of a mail."""
    address, mark, query = _MAIL_SCHEME.sub("", href).partition("?")
    if (
        "@" not in address
    ):  # MyST and other generators encode the sign that no address is without (RFC 6068, 2)
        address = address.replace("%40", "@")
    if named := _NAMED_ADDRESS.fullmatch(address):
        address = named[1]
    return f"mailto:{address}{mark}{query}"


_MAIL_SCHEME = re.compile(r"(?i)^(?:mailto:(?://)?(?:\s|%20)*)+")
_NAMED_ADDRESS = re.compile(r"[^<>@]*(?:<|%3[Cc])([^<>%@\s]+@[^<>%@\s]+)(?:>|%3[Ee])")


def _join(base: str, href: str) -> str:
    """`urljoin`, but for a semicolon at the end of a path, which it drops as parameters of no name; browsers do not (WHATWG
    URL, 4.4)."""
    dropped = _EMPTY_PARAMETERS.match(href) if ";" in href else None
    if dropped is None:
        return urljoin(base, href)
    return f"{urljoin(base, dropped['path'])};{href[dropped.end() :]}"


_EMPTY_PARAMETERS = re.compile(r"(?P<path>(?:[^?#]*/)?(?:[^?#;/]+|(?<=/)));(?=[?#]|$)")


def relative_url(href: str | None) -> str | None:
    """A relative reference (RFC 3986, 4.2) percent-encoded and else as it is; None for empty, in-page, script and unreadable
    ones, and those with a scheme."""
    href = _BLANKS.sub("", href or "").strip(_EDGES).replace("\\", "/")
    try:
        if not href or href.startswith("#") or urlsplit(href).scheme:
            return None
        # encoding wants a whole address
        return str(safe_url_string(_STAND_IN + href)).removeprefix(_STAND_IN)
    except (ValueError, UnicodeError):
        return None


def encode_query(href: str, encoding: str) -> str:
    """The href with the letters of its query percent-encoded in the encoding of the page that it stands in, as browsers
    send them (WHATWG URL, 4.4): a server of that time knows them in no other."""
    path, mark, query = href.partition("?")
    encoded = (c if c.isascii() else quote(c, encoding=encoding, errors="xmlcharrefreplace") for c in query)
    return f"{path}{mark}{''.join(encoded)}"


@lru_cache(maxsize=2048)
def host_of(url: str | None) -> str | None:
    """`host` or `host:port` in lower case without a default port; None when there is none."""
    try:
        parts = urlsplit(url or "")
        netloc = parts.netloc.rpartition("@")[2].lower()
    except ValueError:
        return None
    host, colon, port = netloc.rpartition(":")
    if not colon or "]" in port:  # no port, or the colons of an IPv6 address
        host, port = netloc, ""
    host = host.rstrip(".")
    if not host:
        return None
    return host if not port or port == _DEFAULT_PORTS.get(parts.scheme.lower()) else f"{host}:{port}"


@lru_cache(maxsize=2048)  # several rules compare the same addresses
def canonical_url(url: str) -> str:
    """The address in its canonical spelling; idempotent.

    Scheme kept, host lower case, no default port, user, fragment, session id or tracking parameter; `%2C` in the path
    written `,`, `%61` written `a` and `%c4` written `%C4`; an empty path written `/`. The order of the other parameters
    stays: some systems care.
    """
    # nothing to drop or encode: most addresses
    if _PLAIN.fullmatch(url) and ";" not in url and _keeps_query(url):
        return url
    url = url.strip().encode("utf-8", "replace").decode("utf-8")  # lone surrogates, as from a command line
    try:
        url = str(safe_url_string(url))
        parts = urlsplit(url)
    except (ValueError, UnicodeError):
        return url
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https"):
        return url
    path = _SESSION_PATH.sub("", _ENCODED.sub(_plain_character, parts.path)) or "/"
    query = "&".join(p for p in parts.query.split("&") if p and not _DROPPED_QUERY.match(p))
    query = _ENCODED.sub(lambda match: match[0].upper(), query)
    return urlunsplit((scheme, host_of(url) or "", path, query, ""))


def _keeps_query(url: str) -> bool:
    """Whether an address has no query, or one of which nothing is dropped."""
    _, mark, query = url.partition("?")
    return not mark or all(p and not _DROPPED_QUERY.match(p) for p in query.split("&"))


def _plain_character(match: re.Match[str]) -> str:
    character = chr(int(match[0][1:], 16))
    return character if character in _UNRESERVED else match[0].upper()


def without_user(url: str) -> str:
    """The address without a user's name and password before the host."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])) if "@" in parts.netloc else url


def url_id(url: str, use: int = 1) -> str:
    """16 hex digits of the SHA-256 of the canonical address: the id of a page whose CMS gives none. Of an address that was used
    again for another page, once the one before had moved, also of how many it has had."""
    name = canonical_url(url) if use == 1 else f"{canonical_url(url)} {use}"
    return hashlib.sha256(name.encode()).hexdigest()[:16]


def split_wayback_url(url: str) -> tuple[str, str] | None:
    """(timestamp, original address) of an address of the Wayback Machine or of another web archive; None for any other."""
    parts = split_memento(url)
    return parts[1:] if parts else None


def split_memento(url: str) -> tuple[str, str, str] | None:
    """As `split_wayback_url`, behind the address below which the archive has its captures."""
    match = _WAYBACK.match(url) or _MEMENTO.match(url)
    if not match:
        return None
    # Wayback collapses the double slash of the inner scheme in some addresses
    original = re.sub(r"^(https?):/+", r"\1://", match[3])
    return match[1], match[2], original if "://" in original else f"http://{original}"
