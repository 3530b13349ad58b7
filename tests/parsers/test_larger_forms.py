"""The largest form of a picture that a page offers anywhere, and pictures of templates."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers.fields.phrases.picture_files import is_noise_file
from crawler.parsers.fields.pictures.addresses import picture_key, stated_size
from tests.parsers.found import reverse_attributes
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

HOST = "https://www.example.org"


def shown(picture: str, stated: str = "") -> Record:
    head = f'<meta property="og:image" content="{stated}">' if stated else ""
    html = page(f"<main><article><h1>Titel der Seite</h1>{picture}{TEXT}{MORE}</article></main>", head)
    return record(html, url=f"{HOST}/news/1")


@pytest.mark.parametrize(
    ("own", "stated"),
    [
        ("/wp-content/uploads/2023/05/wehr-678x381.jpg", f"{HOST}/wp-content/uploads/2023/05/wehr.jpg"),
        ("/wp-content/uploads/2023/05/wehr-678x381.jpg", "/wp-content/uploads/2023/05/wehr-scaled.jpg"),
        ("/www/thumb/thumb_359/alteswehr051123.JPG", f"{HOST}/www/upload/alteswehr051123.JPG"),
        ("/bilder/story/AR-1.jpg&MaxH=200&MaxW=200", f"{HOST}/bilder/story/AR-1.jpg"),
    ],
)
def test_file_that_the_metadata_name_is_the_large_form_of_a_scaled_copy(own: str, stated: str) -> None:
    found = shown(f'<img src="{own}" width="678" height="381" alt="Das Wehr">', stated).images
    assert [(image.url, image.thumbnail_url) for image in found] == [
        (stated if stated.startswith("http") else HOST + stated, HOST + own)
    ]


@pytest.mark.parametrize(
    ("own", "stated"),
    [
        (
            "/uploads/2023/05/wehr-1678x981.jpg",
            "/uploads/2023/05/wehr-1200x630.jpg",
        ),  # networks are shown a crop
        ("/uploads/2023/05/wehr-678x381.jpg", "/uploads/2023/05/wehr.jpg?fit=1200,630"),
        ("/uploads/2023/05/wehr-678x381.jpg", "/uploads/2023/05/wehr.jpg?crop=1"),
        ("/story/AR-1.jpg&MaxW=900", "/story/AR-1.jpg&exactH=630&exactW=1200"),
        ("/uploads/2023/05/wehr.jpg", "/uploads/2023/05/wehr-scaled.jpg"),
        ("/uploads/2023/05/wehr-678x381.jpg", "/uploads/2023/05/hafen.jpg"),
    ],
)
def test_copies_and_other_pictures_of_the_metadata_are_not_taken(own: str, stated: str) -> None:
    found = shown(f'<img src="{own}" width="678" height="381" alt="Das Wehr">', HOST + stated).images
    assert [image.url for image in found] == [HOST + own]


FIRST = '<div><div><img class="p" src="/max/60/1*Wehr.png?q=20" width="1440" height="850"></div><img class="q" width="1440" height="850">{}</div>'
SHARP = '<noscript><img src="/max/2880/1*Wehr.png" width="1440" height="850"></noscript>'


@pytest.mark.parametrize("turn", [str, reverse_attributes])
def test_copy_that_a_script_sharpens_gives_way_to_the_one_for_browsers_without(turn: type[str]) -> None:
    found = shown(turn(f"<figure>{FIRST.format(SHARP)}</figure>")).images
    assert [(i.url, i.thumbnail_url) for i in found] == [
        (f"{HOST}/max/2880/1*Wehr.png", f"{HOST}/max/60/1*Wehr.png?q=20")
    ]


@pytest.mark.parametrize(
    "other",
    [
        '<noscript><img src="/max/2880/1*Hafen.png"></noscript>',
        '<noscript><img src="/max/40/1*Wehr.png"></noscript>',
        "",
    ],
)
def test_other_picture_or_smaller_copy_for_browsers_without_scripts_is_not_taken(other: str) -> None:
    urls = [image.url for image in shown(f"<figure>{FIRST.format(other)}</figure>").images]
    assert f"{HOST}/max/60/1*Wehr.png?q=20" in urls


@pytest.mark.parametrize(
    "shown_first",
    [
        FIRST.replace("/max/60/", "/max/300/"),  # large enough to be what is meant
        FIRST.replace(
            'src="/max/60/', 'srcset="/max/90/1*Wehr.png 90w" src="/max/60/'
        ),  # with forms of its own
    ],
)
def test_picture_that_no_script_sharpens_stays(shown_first: str) -> None:
    found = shown(f"<figure>{shown_first.format(SHARP)}</figure>").images
    assert f"{HOST}/max/2880/1*Wehr.png" not in [image.url for image in found]


def test_large_picture_does_not_give_way_to_the_lossy_copy_for_browsers_without_scripts() -> None:
    lossy = '<noscript><img src="https://c.example.net/width/1392/q30/wehr-123456789.png"></noscript>'
    found = shown(
        f'<figure><img src="/imgs/wehr-123456789.png" width="1392" height="900">{lossy}</figure>'
    ).images
    assert [image.url for image in found] == [f"{HOST}/imgs/wehr-123456789.png"]


def test_address_beside_a_set_is_taken_where_it_states_a_larger_width() -> None:
    sets = 'srcset="/t/a1/750x0/wehr.jpg 750w" src="/t/b2/1500x0/wehr.jpg"'
    assert [i.url for i in shown(f"<figure><img {sets} width=1080 height=720></figure>").images] == [
        f"{HOST}/t/b2/1500x0/wehr.jpg"
    ]


def test_height_of_the_address_beside_a_set_says_nothing_of_its_width() -> None:
    sets = 'srcset="/up/wehr.jpg 960w, /up/wehr-768x1024.jpg 768w" src="/up/wehr-768x1024.jpg"'
    assert [i.url for i in shown(f"<figure><img {sets} width=768 height=1024></figure>").images] == [
        f"{HOST}/up/wehr.jpg"
    ]


def test_width_in_the_query_of_the_address_beside_a_set_counts_too() -> None:
    sets = 'srcset="/t/a1/wehr.jpg?w=750 750w" src="/t/a1/wehr.jpg?w=1500"'
    assert [i.url for i in shown(f"<figure><img {sets} width=1080 height=720></figure>").images] == [
        f"{HOST}/t/a1/wehr.jpg?w=1500"
    ]


STYLED = "/files/styles/breit/public/2022-12/altes-wehr-47693039.jpg?itok=x"


def test_file_of_which_a_style_shows_a_copy_is_the_large_form() -> None:
    image = f'<img data-src="/files/2022-12/altes-wehr-47693039.jpg" srcset="{STYLED} 1200w" width=1200 height=700>'
    assert [i.url for i in shown(f"<figure>{image}</figure>").images] == [
        f"{HOST}/files/2022-12/altes-wehr-47693039.jpg"
    ]


def test_copy_that_a_browser_saved_is_not_the_file() -> None:
    image = f'<img src="/wehr_files/altes-wehr-47693039.jpg" srcset="{STYLED} 1200w" width=1200 height=700>'
    assert [i.url for i in shown(f"<figure>{image}</figure>").images] == [HOST + STYLED]


@pytest.mark.parametrize(
    ("url", "size"),
    [
        ("/t/1500x0/wehr.jpg", 1500),
        ("/t/0x900/wehr.jpg", 900),
        ("/t/1200x/smart/wehr.jpg", 1200),
        ("/a0x0/wehr.jpg", None),
    ],
)
def test_sizes_that_addresses_state(url: str, size: int | None) -> None:
    assert stated_size(url) == size


def test_keys_of_copies() -> None:
    assert picture_key("/v2/resize:fit:60/1*w.png") == picture_key("/v2/resize:fit:1400/1*w.png")
    assert picture_key("/a/AR-1.jpg&MaxW=200") == picture_key("/a/AR-1.jpg")
    assert picture_key("/_processed_/3/8/csm_1548246983_4a00f159fc.jpg") == picture_key("/s/d/1548246983.jpg")
    assert picture_key("/a/20231102.jpg") != picture_key("/b/20231102.jpg")
    copy = picture_key("/fileadmin/_processed_/3/8/csm_kai_4a00f159fc.jpg")
    assert copy == picture_key("/fileadmin/amt/kai.jpg") == picture_key("/uploads/pics/kai.jpg")
    assert picture_key("/bilder/kai.jpg") != copy
    assert picture_key("/zeige.php?id=3") != picture_key("/zeige.php?id=4")
    assert picture_key("/bild/3?w=300") != picture_key("/bild/4?w=300")
    assert picture_key("/foto/most-jpg.aspx?width=300") == picture_key("/foto/most-jpg.aspx")


def test_stage_above_the_article_shows_the_picture_of_the_metadata() -> None:
    stage = (
        '<div class="carousel"><div class="item"><img src="/t/_processed_/3/8/csm_1548246983_4a00f159fc.jpg" width="1000" '
        'height="354"><div>Das Wehr im Mai</div><div>Image: Ada Weir for Example</div></div></div>'
    )
    body = f'<div class="content">{stage}<div class="row"><div class="col"><h2>Titel der Seite</h2>{TEXT}{MORE}</div></div></div>'
    html = page(body, f'<meta property="og:image" content="{HOST}/media/1548246983.jpg">')
    assert [i.url.rpartition("/")[2] for i in record(html, url=f"{HOST}/news/1").images] == [
        "csm_1548246983_4a00f159fc.jpg"
    ]


@pytest.mark.parametrize(
    "url",
    [
        "/tl_files/themes/blau/header/wehr.jpg",
        "/files/theme/img/wehr.png",
        "/fileadmin/templates/images/wehr.jpg",
        "/templates/amt-2020/images/wehr.jpg",
    ],
)
def test_pictures_in_folders_of_templates_decorate(url: str) -> None:
    assert is_noise_file(f"{HOST}{url}")
    assert not shown(f'<img src="{url}" width="960" height="276" alt="Wehr 1">').images


@pytest.mark.parametrize(
    "url", ["/files/themen/wehr.jpg", "/images/templates.jpg", "/fileadmin/news/wehr.jpg"]
)
def test_folders_called_alike_do_not(url: str) -> None:
    assert not is_noise_file(f"{HOST}{url}")
