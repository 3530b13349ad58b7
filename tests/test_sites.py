"""The registry: entries, files, whose page an address is, and `kronika sites`."""

from __future__ import annotations

import json
import pickle
import string
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crawler import cli
from crawler.errors import RegistryError, UsageError
from crawler.items import Era, Site
from crawler.sites import (
    KEYS,
    PLATFORM_NAMES,
    SELECTOR_FIELDS,
    Claim,
    Registry,
    claims_of,
    dump_site,
    evidence_kind,
    load_files,
    load_registry,
    load_site_file,
    unregistered_site,
)
from crawler.sites import entry as entries
from crawler.sites.codes import COUNTRIES, LANGUAGES, is_language_tag, is_time_zone, main_zone
from crawler.sites.entry import REQUIRED_KEYS
from crawler.spiders.scope import is_own_host

ENTRY = """
[xx-office]
publisher = "Urząd Próbny"
country = "PL"
language = "pl"
platform = "intracom"
hosts = ["office.example"]
listings = ["https://office.example/pl/news"]
"""


def write(folder: Path, text: str | bytes, name: str = "my.toml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def edited(**values: str | None) -> str:
    """The good entry with keys set to TOML values; None drops the key."""
    lines = [line for line in ENTRY.splitlines() if line.split(" ")[0] not in values]
    return "\n".join([*lines, *(f"{key} = {value}" for key, value in values.items() if value is not None)])


def problems(folder: Path, text: str | bytes) -> list[str]:
    path = write(folder, text)
    return [str(problem).removeprefix(f"{path}: ") for problem in load_files([path]).problems]


# ------------------------------------------------------------------ entries


def test_a_full_entry_becomes_a_site(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
        [xx-office]
        publisher = " Urząd  Próbny "
        country = "DE"
        language = "de"
        languages = ["en", "de"]
        timezone = "Europe/Vienna"
        eras = [
            { platform = "intracom", until = 2015-03-01 },
            { platform = "gsb", until = 2019-03-01 },
            { platform = "typo3" },
        ]
        hosts = [
            "Office.Example", "office.example:8080", "old.office.example:443", "żaba.example", "[::1]:80",
        ]
        listings = [
            "https://office.example/news", "http://office.example:8080/a", "https://żaba.example/",
        ]
        feeds = ["https://office.example/feed.xml"]
        sitemaps = ["https://office.example/sitemap.xml"]
        delay = 2
        evidence = "seen in a stored page: home page"
        [xx-office.selectors]
        title = "h1.headline"
        body = [".text", "article > p"]
        """,
    )
    site = load_registry([path]).get("xx-office")
    assert site == Site(
        id="xx-office",
        publisher="Urząd Próbny",
        country="DE",
        language="de",
        languages=("de", "en"),
        timezone="Europe/Vienna",
        eras=(Era("intracom", date(2015, 3, 1)), Era("gsb", date(2019, 3, 1)), Era("typo3")),
        hosts=(
            "office.example",
            "office.example:8080",
            "old.office.example",
            "xn--aba-22a.example",
            "[::1]",
        ),
        listings=("https://office.example/news", "http://office.example:8080/a", "https://żaba.example/"),
        feeds=("https://office.example/feed.xml",),
        sitemaps=("https://office.example/sitemap.xml",),
        selectors={"title": ("h1.headline",), "body": (".text", "article > p")},
        delay=2.0,
        evidence="seen in a stored page: home page",
    )
    assert load_site_file(write(tmp_path, dump_site(site), "site.toml")) == site


def test_a_short_entry_has_the_defaults(tmp_path: Path) -> None:
    site = load_registry([write(tmp_path, ENTRY)]).get("xx-office")
    assert (site.timezone, site.languages, site.eras) == ("Europe/Warsaw", ("pl",), (Era("intracom"),))
    assert (site.delay, site.evidence, site.registered) == (None, None, True)


def test_a_platform_may_be_left_to_the_fingerprint(tmp_path: Path) -> None:
    assert load_registry([write(tmp_path, edited(platform=None))]).get("xx-office").eras == ()


@pytest.mark.parametrize("key", ["feeds", "sitemaps"])
def test_a_feed_or_site_map_stands_in_for_listings(tmp_path: Path, key: str) -> None:
    assert problems(tmp_path, edited(listings=None, **{key: '["https://office.example/x.xml"]'})) == []


BAD_VALUES = [
    ("publisher", "7", "not a text"),
    ("publisher", '" "', "empty"),
    ("country", '"XX"', "no ISO 3166-1"),
    ("country", '"pl"', "write PL"),
    ("country", '"POL"', "no ISO 3166-1"),
    ("language", '"xx"', "no BCP 47"),
    ("language", '"PL"', "write pl"),
    ("language", '"pl_PL"', "write pl"),
    ("language", '"polski"', "no BCP 47"),
    ("language", '["pl"]', "not a text"),
    ("languages", '["pl", "xx"]', "no BCP 47"),
    ("timezone", '"Europe/Warsow"', 'did you mean "Europe/Warsaw"'),
    ("timezone", '"CET+1"', "no IANA time zone"),
    ("timezone", '"Europe"', "no IANA time zone"),
    ("timezone", '"../../etc/passwd"', "no IANA time zone"),
    ("timezone", '"/etc/localtime"', "no IANA time zone"),
    ("platform", '"intracomm"', 'unknown platform "intracomm" (did you mean "intracom"?)'),
    ("platform", '"zope"', "one of intracom, govpl"),
    ("platform", "[]", "not a text"),
    ("hosts", "[]", "empty"),
    ("hosts", '"office.example"', "not a list of texts"),
    ("hosts", '["https://office.example/pl"]', "write office.example"),
    ("hosts", '["office.example/pl"]', "no host"),
    ("hosts", '["office example"]', "no host"),
    ("hosts", '["*.office.example"]', "no host"),
    ("hosts", '["office.example:70000"]', "no host"),
    ("hosts", '["office..example"]', "no host"),
    ("hosts", '["office.example", "OFFICE.example"]', "listed twice"),
    ("listings", "[]", "empty"),
    ("listings", "[1]", "not a list of texts"),
    ("listings", '["office.example/news"]', "no web address"),
    ("listings", '["ftp://office.example/news"]', "no web address"),
    ("listings", '["https://office.example/a b"]', "no web address"),
    ("listings", '["https://office.example:x/"]', "no web address"),
    ("listings", '["https://[office.example/"]', "no web address"),
    ("listings", '["https://other.example/news"]', 'add "other.example" to hosts'),
    ("listings", '["https://office.example/a", "https://office.example/a"]', "listed twice"),
    ("feeds", '["https://other.example/feed"]', "not on the site's hosts"),
    ("sitemaps", '["/sitemap.xml"]', "no web address"),
    ("delay", "-1", "seconds from 0"),
    ("delay", "nan", "seconds from 0"),
    ("delay", "inf", "seconds from 0"),
    ("delay", "true", "seconds from 0"),
    ("delay", '"2"', "seconds from 0"),
    ("delay", "100000", "seconds from 0"),
    ("evidence", "1", "not a text"),
    ("selectors", "[]", "not a table"),
]


@pytest.mark.parametrize(("key", "value", "message"), BAD_VALUES)
def test_a_bad_value_is_one_line_with_entry_and_key(
    tmp_path: Path, key: str, value: str, message: str
) -> None:
    found = problems(tmp_path, edited(**{key: value}))
    assert len(found) == 1
    assert found[0].startswith(f"[xx-office] {key}: ")
    assert message in found[0]


@pytest.mark.parametrize(
    ("value", "key", "message"),
    [
        ('{ title = "h1[" }', "selectors.title", "no CSS selector"),
        ('{ title = "a::text" }', "selectors.title", "no CSS selector"),
        ('{ title = "a:hoover" }', "selectors.title", "no CSS selector"),
        ('{ title = "" }', "selectors.title", "no CSS selector"),
        ('{ titel = "h1" }', "selectors.titel", 'unknown field (did you mean "title"?)'),
        ("{ title = 3 }", "selectors.title", "not a CSS selector"),
        ("{ title = [] }", "selectors.title", "not a CSS selector"),
    ],
)
def test_bad_selectors(tmp_path: Path, value: str, key: str, message: str) -> None:
    (found,) = problems(tmp_path, edited(selectors=value))
    assert found.startswith(f"[xx-office] {key}: ")
    assert message in found


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("[]", "not a list of"),
        ('"intracom"', "not a list of"),
        ('[{ platform = "intracom", until = "2019-03-01" }, { platform = "govpl" }]', "bad date"),
        ('[{ platform = "intracom", until = 2019-03-01T00:00:00 }, { platform = "govpl" }]', "bad date"),
        ('[{ platform = "intracom" }, { platform = "govpl" }]', "era 1 has no until"),
        ('[{ platform = "intracom", until = 2019-03-01 }]', "the last era has no end"),
        ('[{ platform = "zope", until = 2019-03-01 }, { platform = "govpl" }]', 'unknown platform "zope"'),
        ("[{ until = 2019-03-01 }, { platform = 'govpl' }]", "names no platform"),
        ('[{ platform = "govpl", untill = 1 }]', 'unknown key "untill" (did you mean "until"?)'),
        (
            '[{ platform = "gsb", until = 2019-03-01 }, { platform = "aem", until = 2019-03-01 }, '
            '{ platform = "govpl" }]',
            "era 2 ends on 2019-03-01, not after the one before it",
        ),
    ],
)
def test_bad_eras(tmp_path: Path, value: str, message: str) -> None:
    (found,) = problems(tmp_path, edited(platform=None, eras=value))
    assert found.startswith("[xx-office] eras: ")
    assert message in found


def test_platform_and_eras_exclude_each_other(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, edited(eras='[{ platform = "govpl" }]'))
    assert "beside eras" in found


@pytest.mark.parametrize("key", REQUIRED_KEYS)
def test_a_missing_key(tmp_path: Path, key: str) -> None:
    assert problems(tmp_path, edited(**{key: None})) == [f"[xx-office] {key}: missing"]


def test_a_country_without_default_zone_must_name_one(tmp_path: Path) -> None:
    assert problems(tmp_path, edited(country='"AU"'))[0].startswith("[xx-office] timezone: missing")
    assert problems(tmp_path, edited(country='"AU"', timezone='"Australia/Sydney"')) == []


def test_an_unknown_key_comes_with_the_closest_known(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, edited(listing="[]"))
    assert found == '[xx-office] listing: unknown key (did you mean "listings"?)'
    assert "known are publisher, country" in problems(tmp_path, edited(zzz="1"))[0]


@pytest.mark.parametrize(
    "bad", ["PL-Office", "office", "pl_office", "pl-", "pl office", "pl-urząd", "../pl-x", "1-2"]
)
def test_a_bad_id(tmp_path: Path, bad: str) -> None:
    (found,) = problems(tmp_path, ENTRY.replace("[xx-office]", f'["{bad}"]'))
    assert found.startswith(f"[{bad}] bad id")


def test_a_key_outside_an_entry(tmp_path: Path) -> None:
    assert problems(tmp_path, 'publisher = "x"\n')[0].startswith("[publisher] not a table")


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    found = problems(tmp_path, edited(delay="-1", country='"XX"') + '\n[xx-other]\nplatform = "zope"\n')
    assert len(found) == 2 + len(REQUIRED_KEYS) + 1


# ------------------------------------------------------------------ files


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[xx-office\n", "bad TOML: "),
        (b"[xx-office]\npublisher = \n", "line 2, column 13"),
        (ENTRY.encode() * 2, "xx-office"),
        (b"[xx-office]\npublisher = 'Urz\xb1d'\n", "not UTF-8: byte 28"),
        (b"", "no entries"),
        (b"# nothing\n", "no entries"),
        (b"\x00\x01\x02", "bad TOML"),
        (b"a = " + b"[" * 9000, "bad TOML"),
    ],
)
def test_an_unreadable_file_is_one_line(tmp_path: Path, content: bytes, message: str) -> None:
    path = write(tmp_path, content)
    with pytest.raises(RegistryError) as caught:
        load_registry([path])
    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (edited(delay="2019-02-30"), "[xx-office] delay:"),
        (edited(eras='[\n  { platform = "gsb", until = 2019-13-01 },\n]'), "[xx-office] eras:"),
        (edited(publisher="Urząd"), "[xx-office] publisher:"),
        (ENTRY + "[xx-office.selectors]\ntitle = h1\n", "[xx-office] title:"),
        (ENTRY * 2, "[xx-office] bad TOML"),
        ("[xx-office", "bad TOML"),
    ],
)
def test_bad_toml_names_entry_and_key(tmp_path: Path, text: str, place: str) -> None:
    (found,) = problems(tmp_path, text)
    assert found.startswith(place)
    assert "bad TOML: " in found


def test_a_byte_order_mark_and_crlf_do_no_harm(tmp_path: Path) -> None:
    assert problems(tmp_path, b"\xef\xbb\xbf" + ENTRY.replace("\n", "\r\n").encode()) == []


def test_yaml_is_told_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "sites.yaml"
    path.write_text("xx-office:\n  publisher: Urząd\n", encoding="utf-8")
    with pytest.raises(RegistryError, match=r"bad TOML: .*; YAML is not read: write \[id\], and key = value"):
        load_registry([path])


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    loaded = load_files([tmp_path / "none.toml", tmp_path])
    assert [problem.message.split(":")[0] for problem in loaded.problems] == ["no such file", "a folder"]
    with pytest.raises(RegistryError, match="no such file"):
        load_site_file(tmp_path / "none.toml")


def test_a_site_file_holds_one_entry(tmp_path: Path) -> None:
    two = write(tmp_path, ENTRY + ENTRY.replace("xx-office", "xx-second").replace("office.ex", "second.ex"))
    with pytest.raises(RegistryError, match="2 entries where one is expected"):
        load_site_file(two)


def test_a_host_claimed_twice_names_both(tmp_path: Path) -> None:
    first = write(tmp_path, ENTRY, "first.toml")
    second = write(tmp_path, ENTRY.replace("xx-office", "xx-rival"), "second.toml")
    (problem,) = load_files([first, second]).problems
    assert (
        str(problem)
        == f'{second}: [xx-rival] hosts: "office.example" is claimed by [xx-office] of {first} too'
    )


def test_an_id_given_twice_names_both_files(tmp_path: Path) -> None:
    first, second = write(tmp_path, ENTRY, "first.toml"), write(tmp_path, ENTRY, "second.toml")
    (problem,) = load_files([first, second]).problems
    assert str(problem) == f"{second}: [xx-office] the same id as an entry of {first}"


def test_the_same_file_given_twice_counts_once(tmp_path: Path) -> None:
    path = write(tmp_path, ENTRY)
    assert load_files([path, path]).problems == ()


def test_a_users_entry_replaces_a_shipped_one(tmp_path: Path) -> None:
    path = write(tmp_path, ENTRY.replace("xx-office", "pl-policja"))
    registry = load_registry([path])
    assert registry.get("pl-policja").publisher == "Urząd Próbny"
    assert registry.find("https://policja.pl/pol/aktualnosci") is None
    assert registry.find("https://office.example/") == registry.get("pl-policja")
    assert len(registry.sites) == len(load_registry().sites)


def test_a_users_entry_wins_a_shipped_host(tmp_path: Path) -> None:
    path = write(tmp_path, ENTRY.replace("office.example", "policja.pl"))
    registry = load_registry([path])
    assert registry.site_for("https://policja.pl/pol/aktualnosci").id == "xx-office"
    assert registry.site_for("https://www.policja.pl/pol/aktualnosci").id == "pl-policja"
    assert registry.get("pl-policja").hosts


@pytest.mark.parametrize("platform", ["generic", "govpl"])
def test_a_users_entry_wins_a_unit_of_a_shared_host(tmp_path: Path, platform: str) -> None:
    text = ENTRY.replace("office.example/pl/news", "www.gov.pl/web/mswia/lista").replace(
        "office.example", "www.gov.pl"
    )
    registry = load_registry([write(tmp_path, text.replace("intracom", platform))])
    assert registry.site_for("https://www.gov.pl/web/mswia/artykul").id == "xx-office"
    others = registry.site_for("https://www.gov.pl/web/paa/artykul").id
    assert others == ("xx-office" if platform == "generic" else "pl-paa")


# ------------------------------------------------------------------ whose page is it


def site(id_: str, *hosts: str, listings: tuple[str, ...] = (), platform: str = "intracom") -> Site:
    return Site(id=id_, hosts=hosts, listings=listings, eras=(Era(platform),))


def unit(name: str, host: str = "www.gov.pl") -> Site:
    return site(f"pl-{name}", host, listings=(f"https://{host}/web/{name}/news",), platform="govpl")


def test_the_platform_is_that_of_the_day_of_capture() -> None:
    eras = (Era("intracom", date(2015, 3, 1)), Era("gsb", date(2019, 3, 1)), Era("typo3"))
    one = Site(id="xx-office", hosts=("office.example",), listings=(), eras=eras)
    for day, platform in (
        (datetime(2001, 1, 1, tzinfo=UTC), "intracom"),
        (datetime(2015, 2, 28, 23, 59, tzinfo=UTC), "intracom"),
        (datetime(2015, 3, 1, tzinfo=UTC), "gsb"),  # `until` is the first day of the next era
        (datetime(2019, 2, 28, tzinfo=UTC), "gsb"),
        (datetime(2019, 3, 1, tzinfo=UTC), "typo3"),
        (None, "typo3"),
    ):
        assert one.platform_at(day) == platform
    assert Site(id="xx-office", hosts=("office.example",), listings=()).platform_at(None) is None


def test_find_goes_by_host() -> None:
    office, local = (
        site("pl-office", "office.example", "www.office.example"),
        site("pl-local", "127.0.0.1:8001"),
    )
    registry = Registry([office, local])
    assert registry.find("https://office.example/x?y#z") == office
    assert registry.find("HTTP://WWW.OFFICE.EXAMPLE:80/") == office
    assert registry.find("http://user@office.example./") == office
    assert registry.find("https://office.example:8443/") == office
    assert registry.find("http://127.0.0.1:8001/pl") == local
    for other in (
        "http://127.0.0.1:8002/",
        "http://127.0.0.1/",
        "https://sub.office.example/",
        "nonsense",
        "",
    ):
        assert registry.find(other) is None


def test_a_host_with_port_goes_before_the_host_alone() -> None:
    plain, port = site("pl-plain", "office.example"), site("pl-port", "office.example:8080")
    registry = Registry([plain, port])
    assert registry.find("http://office.example:8080/") == port
    assert registry.find("http://office.example:8081/") == plain


def test_units_of_a_shared_host_are_told_apart_by_path() -> None:
    registry = Registry([unit("mswia"), unit("mswia-archiwum"), unit("paa")])
    assert registry.site_for("https://www.gov.pl/web/mswia/artykul?page=2").id == "pl-mswia"
    assert registry.site_for("https://www.gov.pl/web/mswia").id == "pl-mswia"
    assert registry.site_for("https://www.gov.pl/web/mswia-archiwum/x").id == "pl-mswia-archiwum"
    for nobody in ("web/mswi/x", "web/mswia-en/x", "web/", "", "photo/1", "attachment/web/mswia"):
        assert registry.find(f"https://www.gov.pl/{nobody}") is None
    assert registry.find_host("www.gov.pl") is None


def test_a_unit_alone_on_its_host_owns_all_of_it() -> None:
    registry = Registry([unit("mswia", "127.0.0.1:8000"), unit("paa")])
    assert registry.site_for("http://127.0.0.1:8000/pl/old,1.html").id == "pl-mswia"
    assert registry.site_for("https://www.gov.pl/photo/1").id == "pl-paa"


def test_a_unit_keeps_its_former_hosts_whole() -> None:
    sport = Site(
        id="pl-sport",
        hosts=("www.gov.pl", "old.example"),
        listings=("https://www.gov.pl/web/sport/news",),
        eras=(Era("intracom", date(2019, 1, 1)), Era("govpl")),
    )
    assert claims_of(sport) == (Claim("www.gov.pl", "/web/sport"), Claim("old.example"))


def test_two_units_of_one_name_are_an_error(tmp_path: Path) -> None:
    gov = ENTRY.replace("office.example/pl/news", "www.gov.pl/web/x/a").replace(
        "office.example", "www.gov.pl"
    )
    gov = gov.replace("intracom", "govpl")
    rival = gov.replace("xx-office", "xx-rival")
    assert problems(tmp_path, gov + rival.replace("/web/x/", "/web/y/")) == []
    (found,) = problems(tmp_path, gov + rival.replace("/web/x/a", "/web/x/b"))
    assert '"www.gov.pl/web/x" is claimed by [xx-office]' in found


def test_find_host_takes_a_bare_host() -> None:
    office = site("pl-office", "office.example", "127.0.0.1:80001"[:-1])
    registry = Registry([office])
    assert registry.find_host("office.example") == registry.find_host("127.0.0.1:8000") == office
    assert registry.find_host("https://office.example/x") == office
    assert registry.find_host("other.example") is None


def test_an_unknown_address_gets_a_site_of_its_own() -> None:
    made_up = Registry([]).site_for("https://www.Unknown.example:443/x")
    assert (made_up.id, made_up.hosts, made_up.registered) == (
        "unknown.example",
        ("www.unknown.example",),
        False,
    )
    assert (made_up.language, made_up.timezone, made_up.publisher) == (None, "UTC", None)
    assert unregistered_site(None).id == unregistered_site("no address").id == "unknown"


def test_sites_are_ordered_by_id_and_survive_pickling() -> None:
    registry = Registry([site("pl-b", "b.example"), site("pl-a", "a.example")])
    assert [s.id for s in registry.sites] == ["pl-a", "pl-b"]
    copy = pickle.loads(pickle.dumps(load_registry()))
    assert copy.sites == load_registry().sites
    assert copy.site_for("https://www.gov.pl/web/paa/x").id == "pl-paa"


def test_an_unknown_id_comes_with_near_ones() -> None:
    registry = load_registry()
    with pytest.raises(UsageError, match=r'unknown site "pl-mswa": did you mean pl-mswia'):
        registry.get("pl-mswa")
    with pytest.raises(UsageError, match="did you mean pl-mswia "):
        registry.get("MSWiA")
    with pytest.raises(UsageError, match="did you mean pl-policja"):
        registry.get("policja.pl")
    with pytest.raises(UsageError, match="`kronika sites` lists them"):
        registry.get("zzzzzz")


# ------------------------------------------------------------------ dump

NAMES = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=6)
HOSTS = st.builds(lambda name, port: f"{name}.example{port}", NAMES, st.sampled_from(["", ":8080"]))
LINES = st.text(
    st.characters(blacklist_categories=("C", "Z"), blacklist_characters="\x7f"), min_size=1, max_size=12
)


@st.composite
def registered_sites(draw: st.DrawFn) -> Site:
    hosts = tuple(draw(st.lists(HOSTS, min_size=1, max_size=3, unique=True)))
    paths = draw(st.lists(NAMES, min_size=1, max_size=3, unique=True))
    urls = tuple(f"https://{hosts[0]}/{path}" for path in paths)
    language = draw(st.sampled_from(sorted(LANGUAGES)))
    others = draw(st.lists(st.sampled_from(sorted(LANGUAGES)), max_size=2))
    ends = sorted(draw(st.sets(st.dates(date(1995, 1, 1)), max_size=3)))
    platforms = draw(
        st.lists(st.sampled_from(PLATFORM_NAMES), min_size=len(ends) + 1, max_size=len(ends) + 1)
    )
    eras = tuple(Era(p, end) for p, end in zip(platforms, [*ends, None], strict=True))
    selectors = draw(
        st.dictionaries(
            st.sampled_from(SELECTOR_FIELDS),
            st.sampled_from([("h1",), ("h1 > a", 'p[title="\x7f\\"ż"]')]),
            max_size=3,
        )
    )
    return Site(
        id=f"pl-{draw(NAMES)}",
        publisher=draw(LINES),
        country=draw(st.sampled_from(sorted(COUNTRIES))),
        language=language,
        languages=tuple(dict.fromkeys((language, *others))),
        timezone=draw(st.sampled_from(["Europe/Warsaw", "UTC", "America/Argentina/Ushuaia"])),
        eras=draw(st.sampled_from([eras, ()])),
        hosts=hosts,
        listings=urls,
        feeds=draw(st.sampled_from([urls, ()])),
        sitemaps=draw(st.sampled_from([urls, ()])),
        selectors=selectors,
        delay=draw(st.none() | st.floats(0, 3600)),
        evidence=draw(st.none() | LINES),
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(registered_sites())
def test_a_dumped_site_loads_back_equal(tmp_path: Path, site: Site) -> None:
    from crawler.text import normalize_text

    site_as_loaded = Site(
        **{
            **{field: getattr(site, field) for field in site.__struct_fields__},
            "publisher": normalize_text(site.publisher) or "x",
            "evidence": normalize_text(site.evidence) or None,
        }
    )
    assert load_site_file(write(tmp_path, dump_site(site_as_loaded), "site.toml")) == site_as_loaded


@pytest.mark.parametrize(
    "url", ["https://www.office.example:8080/x", "http://localhost/", "http://[::1]:5/", None]
)
def test_a_made_up_site_loads_back_equal(tmp_path: Path, url: str | None) -> None:
    made_up = unregistered_site(url)
    assert load_site_file(write(tmp_path, dump_site(made_up), "site.toml")) == made_up


# ------------------------------------------------------------------ codes


def test_codes() -> None:
    assert {"PL", "DE", "EU"} <= COUNTRIES
    assert len(COUNTRIES) == 251
    assert all(is_time_zone(zone) for zone in map(main_zone, COUNTRIES) if zone)
    assert all(is_language_tag(tag) for tag in ("pl", "de-AT", "sr-Latn", "sr-Cyrl-RS", "es-419", "csb"))
    assert not any(is_language_tag(tag) for tag in ("", "p", "PL", "de-at", "de_AT", "pl-", "qq", "de-XX"))


@pytest.mark.parametrize(
    ("evidence", "kind"),
    [
        ("seen in a stored page: x", "page"),
        ("seen in public code or page: x", "public"),
        ("named as a site of the platform: x", "named"),
        ("unverified: x", "unverified"),
        ("my colleague told me", "stated"),
        (None, "none"),
    ],
)
def test_evidence_kinds(evidence: str | None, kind: str) -> None:
    assert evidence_kind(Site(id="pl-x", evidence=evidence)) == kind


# ------------------------------------------------------------------ kronika sites


@pytest.fixture(autouse=True)
def _only_this_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "COMMANDS", ("sites",))


def test_sites_alone_lists_tab_separated(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sites"]) == 0
    header, *lines = capsys.readouterr().out.splitlines()
    assert header == "id\tplatform\thosts\tevidence"
    assert len(lines) == len(load_registry().sites)
    assert "pl-paa\tgovpl\twww.gov.pl www.paa.gov.pl paa.gov.pl\tpage" in lines


@pytest.mark.parametrize("words", [["sites", "--sites", "FILE"], ["sites", "list", "--sites", "FILE"]])
def test_sites_list_has_the_users_entries(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    path = str(write(tmp_path, edited(platform=None)))
    assert cli.main([path if word == "FILE" else word for word in words]) == 0
    assert "xx-office\tby fingerprint\toffice.example\tnone\n" in capsys.readouterr().out


def test_sites_list_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sites", "list", "--json"]) == 0
    entries = {entry["id"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert entries["pl-sport"]["eras"][0] == {"platform": "intracom", "until": "2020-01-01"}
    assert entries["pl-paa"]["evidence_kind"] == "page"


def test_sites_show_prints_an_entry_that_loads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sites", "show", "pl-sport"]) == 0
    path = write(tmp_path, capsys.readouterr().out)
    assert load_site_file(path) == load_registry().get("pl-sport")
    assert cli.main(["sites", "show", "pl-paa"]) == 0
    assert '\nplatform = "govpl"\n' in capsys.readouterr().out  # as one would write it, without eras
    assert cli.main(["sites", "show", "pl-sport", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "pl-sport"


def test_sites_show_of_an_unknown_id_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sites", "show", "pl-mswi"]) == 2
    assert capsys.readouterr().err.startswith('kronika: unknown site "pl-mswi": did you mean pl-mswia')


def test_sites_check_tells_all_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, edited(delay="-1", platform='"zope"'))
    assert cli.main(["sites", "check", str(path)]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert [line.removeprefix(f"{path}: ").split(" ")[1] for line in lines] == ["platform:", "delay:"]
    assert cli.main(["sites", "check", "--json", str(path)]) == 2
    report = json.loads(capsys.readouterr().out)
    assert [problem["key"] for problem in report["problems"]] == ["platform", "delay"]
    assert (report["sites"], report["exit_code"]) == (0, 2)


def test_sites_check_is_content_with_good_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sites", "check", str(write(tmp_path, ENTRY))]) == 0
    assert cli.main(["sites", "check"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("NAME = 'zope'", "has no is_match, parse, classify_url, native_id"),
        ("is_match = parse = classify_url = native_id = print", "has no NAME"),
        (
            "is_match = parse = classify_url = native_id = print; NAME = 'plone'",
            "its NAME is 'plone' and not",
        ),
    ],
)
def test_sites_check_names_what_a_new_platform_lacks(
    source: str,
    problem: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    module = ModuleType("crawler.parsers.zope")
    exec(source, module.__dict__)
    monkeypatch.setitem(sys.modules, "crawler.parsers.zope", module)
    monkeypatch.setattr(entries, "PLATFORM_NAMES", (*PLATFORM_NAMES, "zope"))
    assert cli.main(["sites", "check", str(write(tmp_path, edited(platform='"zope"')))]) == 2
    assert f"crawler/parsers/zope.py: {problem}" in capsys.readouterr().out


def test_a_wrong_option_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sites", "list", "--sits", "x"]) == 2
    said = capsys.readouterr().err  # a line where nobody sees a terminal's frames
    assert said.startswith("kronika: No such option: --sits")
    assert said.endswith(" (see kronika sites --help)\n")
    assert said.count("\n") == 1
    assert cli.main(["sites", "shw"]) == 2
    assert "No such command 'shw'" in capsys.readouterr().err
    assert cli.main(["nothing"]) == 2
    assert capsys.readouterr().err == "kronika: No such command 'nothing' (see kronika --help)\n"


def test_a_bad_file_ends_list_and_show_with_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(write(tmp_path, edited(hots="[]")))
    assert cli.main(["sites", "list", "--sites", path]) == 2
    assert cli.main(["sites", "show", "pl-paa", "--sites", path]) == 2
    assert f'{path}: [xx-office] hots: unknown key (did you mean "hosts"?)' in capsys.readouterr().err


# ------------------------------------------------------------------ documentation


def test_the_documentation_names_every_key_and_field(project: Path) -> None:
    text = (project / "docs" / "sites.md").read_text(encoding="utf-8")
    missing = [name for name in (*KEYS, *SELECTOR_FIELDS) if f"`{name}`" not in text]
    assert not missing, f"docs/sites.md does not name {missing}"


def test_the_entries_in_the_documentation_are_good(project: Path, tmp_path: Path) -> None:
    text = (project / "docs" / "sites.md").read_text(encoding="utf-8")
    blocks = [part.split("```")[0] for part in text.split("```toml\n")[1:]]
    assert blocks
    for block in blocks:
        assert problems(tmp_path, block) == []


@pytest.mark.parametrize("host", ["www.urzad.example", "127.0.0.1", "[::1]", "[2001:db8::7]"])
def test_a_host_without_port_has_all(host: str) -> None:
    site = Site(id="pl-x", hosts=(host,))
    assert is_own_host(f"http://{host}/a", site)
    assert is_own_host(f"https://{host}:8443/a", site)
    assert not is_own_host(f"http://{host}.evil.example/a", site)
    assert not is_own_host(f"http://{host}:80/a", Site(id="pl-x", hosts=(f"{host}:8080",)))
