"""What stands above, behind and below the page that is read: windows, stages, signs of publishers, copies of pictures, hours
that a system fills in."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers import drupal
from crawler.parsers.fields.pictures.addresses import picture_key
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

HEAD = "<h1>Titel der Seite</h1>"
POLICY = "<p>Wir merken uns die Adresse Ihres Rechners und welche Seiten Sie bei uns gelesen haben, für ein Jahr.</p>"


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


# ---------------------------------------------------------------- windows


@pytest.mark.parametrize(
    "control",
    [
        '<a data-modal="#w" href="#">Datenschutz</a>',
        '<a href="#" data-modal="w">Datenschutz</a>',
        '<button data-modal-target="w">Datenschutz</button>',
        '<button data-micromodal-trigger="w">Datenschutz</button>',
        '<a data-reveal-id="w">Ochrana osobních údajů</a>',
    ],
)
def test_a_window_that_a_control_opens_is_no_text(control: str) -> None:
    window = f'<div class="w1" id="w"><div class="w2">{POLICY * 6}<img src="/schild.png"></div></div>'
    found = record(page(f"<div>{HEAD}<div>{TEXT}{MORE}</div><p>{control}</p></div>{window}"))
    assert len(blocks_of(found)) == 3
    assert not found.images


@pytest.mark.parametrize(
    ("control", "inner"),
    [
        ('<a data-modal="#w"><img src="/klein.jpg"></a>', TEXT + MORE),  # a viewer
        ('<a data-modal="#w">Mehr</a>', HEAD + TEXT + MORE),  # the article itself
        ('<a data-modal="true">Mehr</a>', TEXT + MORE),
        ('<a data-modal="#v">Mehr</a>', TEXT + MORE),
    ],
)
def test_what_is_no_window(control: str, inner: str) -> None:
    title = "" if HEAD in inner else HEAD
    assert len(blocks_of(record(page(f'<main>{title}<p>{control}</p><div id="w">{inner}</div></main>')))) == 3


# ---------------------------------------------------------------- hours


@pytest.mark.parametrize(
    ("time", "date"),
    [
        ('<time datetime="2024-03-11T12:00:00Z">11 mars 2024</time>', "2024-03-11"),
        ('<time class="d" datetime="2024-03-11T12:00:00Z">11.03.2024</time>', "2024-03-11"),
        ('<time datetime="2024-03-11T12:00:00Z">11.03.2024, 13:00</time>', "2024-03-11T12:00:00+00:00"),
        ('<time datetime="2024-03-11T12:00:00Z">11 mars 2024 à 13h00</time>', "2024-03-11T12:00:00+00:00"),
        ('<time datetime="2024-03-11T12:00:00Z">March 11, 2024, 1 p.m.</time>', "2024-03-11T12:00:00+00:00"),
        ('<time datetime="2024-03-11T12:30:00Z">11.03.2024</time>', "2024-03-11T12:30:00+00:00"),
        ('<time datetime="2024-03-11T12:00:00+01:00">11.03.2024</time>', "2024-03-11T12:00:00+01:00"),
    ],
)
def test_noon_that_the_system_fills_in(time: str, date: str) -> None:
    assert record(page(f"<main>{HEAD}<div>{time}</div>{TEXT}{MORE}</main>")).date == date
    field = f'<div class="field--name-field-date">{time}</div>'
    found = record(page(f"<main>{HEAD}{field}{TEXT}{MORE}</main>"), drupal)
    assert (found.date or "")[:10] == date[:10]
    if len(date) == 10:
        assert found.date_precision == "day"


# ---------------------------------------------------------------- stages


def staged(box: str, around: str = "<div class=q>{}<div class=spalte>{}</div></div>") -> Record:
    return record(page(around.format(box, f"{HEAD}{TEXT}{MORE}")))


CREDIT = '<div class="r"><a href="https://bilder.example/nora">Foto: Nora Beck</a></div>'
PICTURE = '<img src="/bild/lauter.jpg" width="1000" height="667" alt="">'


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="kopfbild"><div>{PICTURE}</div>{CREDIT}</div>',
        f"<figure>{PICTURE}<figcaption>Foto: Nora Beck</figcaption></figure>",
        f"<section>{PICTURE}<p>© Nora Beck</p></section>",
    ],
)
def test_the_picture_on_a_stage_above_title_and_text(box: str) -> None:
    (image,) = staged(box).images
    assert (image.url.rpartition("/")[2], image.credit, image.role) == ("lauter.jpg", "Nora Beck", "lead")


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{PICTURE}</div>",  # adorns the template
        f"<div>{PICTURE}<h2>Das Amt</h2></div>",
        f"<div>{PICTURE}<ul><li>Foto: Nora Beck</li></ul></div>",
        f"<div>{PICTURE}{CREDIT}</div><div>Sie sind hier</div>",
        f"<div>{PICTURE}<img src='/bild/b.jpg' width=1000 height=667>{CREDIT}</div>",
        f"<div><form>{PICTURE}{CREDIT}</form></div>",
    ],
)
def test_what_is_no_stage(box: str) -> None:
    assert not staged(box).images


def test_nothing_outside_of_main_is_a_stage() -> None:
    assert not staged(f"<div>{PICTURE}{CREDIT}</div>", "<div>{}<main>{}</main></div>").images


# ---------------------------------------------------------------- pictures


@pytest.mark.parametrize("head", ["", '<meta property="og:image" content="/i/zeichen-amt.jpg">'])
def test_the_sign_of_a_publisher_in_microdata_is_no_picture(head: str) -> None:
    sign = (
        '<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization">'
        '<div itemprop="logo" itemscope itemtype="https://schema.org/ImageObject"><img src="/i/zeichen-amt.jpg"></div>'
        "</div>"
    )
    shown = '<figure><img src="/i/lauter.jpg"></figure>'
    found = record(page(f"<main>{HEAD}{sign}{TEXT}{shown}{MORE}</main>", head))
    assert [image.url.rpartition("/")[2] for image in found.images] == ["lauter.jpg"]


WIX = "https://media.example/ab12_9c~mv2.jpg/v1/{}/ab12_9c~mv2.jpg"


def test_a_blurred_copy_gives_way_to_what_networks_are_to_show() -> None:
    blurred, large = WIX.format("fill/w_147,h_83,blur_2"), WIX.format("fit/w_1000,h_1000")
    (image,) = record(
        page(f'<main>{HEAD}{TEXT}<img src="{blurred}" data-pin-media="{large}">{MORE}</main>')
    ).images
    assert (image.url, image.thumbnail_url) == (large, blurred)


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/i/a.jpg" data-pin-media="/i/tafel-hochkant.jpg">',  # another picture
        '<img src="/i/a-300x200.jpg" srcset="/i/a-300x200.jpg 300w, /i/a.jpg 900w" data-pin-media="/i/a-600x400.jpg">',
        '<a href="/i/a.jpg"><img src="/i/a-300x200.jpg" data-pin-media="/i/a-600x400.jpg"></a>',
    ],
)
def test_a_picture_for_networks_does_not_replace_that_of_the_page(image: str) -> None:
    (found,) = record(page(f"<main>{HEAD}{TEXT}<p>{image}</p>{MORE}</main>")).images
    assert found.url.endswith("/i/a.jpg")


def test_pictures_kept_hidden_for_a_network_are_none() -> None:
    hidden = '<div class="xy-post-pinterest-image-hidden"><img src="/i/a-150x150.jpg" data-pin-media="/i/a.jpg"></div>'
    assert not record(page(f"<main>{HEAD}{hidden * 2}{TEXT}{MORE}</main>")).images


@pytest.mark.parametrize(
    "other",
    [
        "/m/bruecke.jpg/v1/fill/w_147,h_83/bruecke.jpg",
        "/m/bruecke.jpg/_jcr_content/renditions/cq5dam.web.1280.1280.jpeg",
        "/m/bruecke.jpg/alternates/WIDTH_720/bild%201.jpeg",
        "/m/bruecke.jpg/960x480Crop/497.533",
    ],
)
def test_copies_below_the_name_of_a_file_are_the_same_picture(other: str) -> None:
    assert picture_key(f"https://a.example{other}") == picture_key("https://a.example/m/bruecke.jpg")
    assert picture_key("https://a.example/m.jpg/x/a.jpg") != picture_key("https://a.example/n.jpg/x/a.jpg")


# ---------------------------------------------------------------- introductions and lines about the text


SAID = "Die Brücke über die Lauter ist offen, und mit ihr der kurze Weg zur Schule."
DESCRIBED = f'<meta name="twitter:description" content="{SAID}">'


def lead_of(first: str, head: str = DESCRIBED) -> str | None:
    return record(page(f"<main>{HEAD}{first}{TEXT}{MORE}</main>", head)).lead


def test_a_bold_paragraph_that_is_the_description_is_the_introduction() -> None:
    bold = f"<p><strong>{SAID}</strong></p>"
    assert lead_of(bold) == SAID
    assert lead_of(bold.replace("strong", "b")) == SAID
    assert lead_of(bold, "") is None
    assert lead_of(f"<p>{SAID}</p>") is None
    bolds = record(page(f"<main>{HEAD}{bold}<p><b>{SAID} Ja.</b></p>{TEXT}{MORE}</main>", DESCRIBED))
    assert bolds.lead is None


@pytest.mark.parametrize(
    "line",
    [
        "<p>Von Nora Beck<br><span>zuletzt bearbeitet: 04.02.2022, 08:27 Uhr</span></p>",
        "<div class=x>04.02.2022</div>",
        "<p>Autorin: Nora Beck</p>",
    ],
)
def test_a_paragraph_before_the_line_of_author_and_day_is_the_introduction(line: str) -> None:
    assert lead_of(f"<p>{SAID}</p>{line}") == SAID
    assert lead_of(f"<p>{SAID}</p>{line}", "") == SAID
    assert lead_of(f"<p>{SAID}</p>") is None
    found = record(page(f"<main>{HEAD}<p>{SAID}</p>{line}{TEXT}{MORE}</main>", DESCRIBED))
    assert len(blocks_of(found)) == 3


def test_an_introduction_in_a_box_that_is_called_a_caption() -> None:
    box = (
        f'<div class="kopf"><img src="/i/a.jpg" width="900" height="600">'
        f'<div class="bild-caption"><p class="lead">{SAID}</p></div></div>'
    )
    found = record(page(f"<main>{HEAD}{box}<div>{TEXT}{MORE}</div></main>", DESCRIBED))
    assert found.lead == SAID
    assert [image.caption for image in found.images] == [None]
    other = record(page(f"<main>{HEAD}{box}<div>{TEXT}{MORE}</div></main>"))
    assert [image.caption for image in other.images] == [SAID]


@pytest.mark.parametrize(
    "label",
    ["Zuletzt bearbeitet:", "Letzte Bearbeitung am", "Last edited on", "Ostatnia edycja:", "Edytowano:"],
)  # fmt: skip
def test_labels_of_the_day_of_a_change(label: str) -> None:
    found = record(page(f"<main>{HEAD}<p>02.03.2023</p><p>{label} 05.03.2023</p>{TEXT}{MORE}</main>"))
    assert (found.date, found.date_modified) == ("2023-03-02", "2023-03-05")


def test_whose_hands_a_text_went_through_is_no_change() -> None:
    found = record(page(f"<main>{HEAD}<p>Edited by Nora Beck, 05.03.2023</p>{TEXT}{MORE}</main>"))
    assert (found.date, found.date_modified) == ("2023-03-05", None)


def test_a_heading_of_the_first_rank_that_begins_the_text() -> None:
    text = f"<h1>Bauen/Planen/Wege</h1><h2>Lauter</h2>{TEXT}<h1>Felder</h1>{MORE}"
    found = record(page(f"<article><header>{HEAD}</header><div>{text}</div></article>"))
    assert blocks_of(found)[:2] == ["Bauen/Planen/Wege", "Lauter"]
    assert found.title == "Titel der Seite"


# ---------------------------------------------------------------- files


def files_of(links: str) -> list[str]:
    found = record(page(f"<main>{HEAD}{TEXT}{MORE}<div class=downloads>{links}</div></main>"))
    return [file.url.rpartition("/")[2] for file in found.attachments]


def test_a_file_that_is_asked_for_in_two_ways_is_one() -> None:
    played, loaded = "/f/rede.mp3?t=16&uuid=61", "/f/rede.mp3?t=16"
    assert files_of(f'<a href="{played}">Rede am Tor</a> <a href="{loaded}">Rede am Tor</a>') == [
        "rede.mp3?t=16&uuid=61"
    ]
    two = f'<a href="{played}">Rede am Tor</a> <a href="{loaded}">Rede am Steg</a>'
    assert len(files_of(two)) == 2
    scripts = (
        '<a href="/hol.php?nr=1" download>Rede am Tor</a> <a href="/hol.php?nr=2" download>Rede am Tor</a>'
    )
    assert len(files_of(scripts)) == 2


# ---------------------------------------------------------------- credits, paths, signed lines


@pytest.mark.parametrize(
    ("attributes", "credit"),
    [
        ('alt="Die Fähre am Kai | Bildquelle: dpa/Nora Beck"', "dpa/Nora Beck"),
        ('alt="Die Fähre am Kai" title="Die Fähre am Kai | Bildquelle: dpa/Nora Beck"', "dpa/Nora Beck"),
        ('alt="Le bac au quai © Nora Beck"', "Nora Beck"),
        ('alt="Die Fähre am Kai (Foto: Nora Beck)"', "Nora Beck"),
        ('alt="Die Fähre am Kai, Foto: Nora Beck"', "Nora Beck"),
        ('alt="Prom przy nabrzeżu. Fot.: Nora Beck"', "Nora Beck"),
        ('alt="Prom przy nabrzeżu, fot. Nora Beck"', "Nora Beck"),
        ('alt="Die Fähre am Kai"', None),
        ('alt="Zeichen" title="Zeichen © 2020 Amt für Wege"', None),
        ('alt="Schild mit der Aufschrift Foto: verboten"', None),
        ('alt="Titelbild: das Haus am Tor"', None),
    ],
)
def test_a_credit_behind_what_an_attribute_says(attributes: str, credit: str | None) -> None:
    picture = f'<p><img src="/i/a.jpg" {attributes}></p>'
    (image,) = record(page(f"<main>{HEAD}{TEXT}{picture}{MORE}</main>")).images
    assert image.credit == credit


def test_a_credit_that_the_caption_has_as_well_is_taken_from_there_alone() -> None:
    said = "Nora Beck am Kai, photo: Archiv der Stadt"
    figure = f'<figure><img src="/i/a.jpg" alt="{said}"><figcaption>{said}</figcaption></figure>'
    (image,) = record(page(f"<main>{HEAD}{TEXT}{figure}{MORE}</main>")).images
    assert (image.caption, image.credit) == ("Nora Beck am Kai", "Archiv der Stadt")
    shown = '<figure><img src="/i/a.jpg" alt="Am Kai © Jan Holub"><figcaption>Am Kai. Foto: Nora Beck</figcaption></figure>'
    (image,) = record(page(f"<main>{HEAD}{TEXT}{shown}{MORE}</main>")).images
    assert image.credit == "Nora Beck"


PART = "<div id=navBreadcrumbsVertical><ol><li><a href=/w>Wege</a></li><li><a href=/w/b>Brücken</a></li></ol></div>"
WHOLE = (
    "<div id=navBreadcrumbs><ol><li><a href=/>Startseite</a></li><li><a href=/w>Wege</a></li><li><a href=/w/b>Brücken</a></li>"
    "<li><a href=/w/b/l>Lauter</a></li><li><strong>Titel der Seite</strong></li></ol></div>"
)


def steps_of(*parts: str) -> tuple[str, ...]:
    above, below = parts
    return record(page(f"{above}<main>{HEAD}{TEXT}{MORE}</main>{below}")).breadcrumbs


def test_the_path_that_leads_further() -> None:
    assert steps_of(PART, WHOLE) == ("Wege", "Brücken", "Lauter")
    assert steps_of(WHOLE, PART) == ("Wege", "Brücken", "Lauter")
    assert steps_of(PART, WHOLE.replace("Startseite", "Hafen")) == ("Wege", "Brücken")
    assert steps_of(PART, WHOLE.replace("Wege", "Häfen")) == ("Wege", "Brücken")
    assert steps_of(PART, "") == ("Wege", "Brücken")


@pytest.mark.parametrize(
    "line",
    [
        "Gespeichert von Nora Beck am 24. Juli 2017 - 18:55",
        "Eingereicht von Nora Beck am 24. Juli 2017",
        "Soumis par Nora Beck le 24 juillet 2017",
        "Inviato da Nora Beck il 24 luglio 2017",
    ],
)
def test_who_put_a_page_in(line: str) -> None:
    found = record(page(f"<main>{HEAD}<div class=submitted>{line}</div>{TEXT}{MORE}</main>"), drupal)
    assert found.authors == ("Nora Beck",)
    assert len(blocks_of(found)) == 3


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("Télécharger le communiqué de presse", True),
        ("Pressemitteilung herunterladen", True),
        ("Pressemitteilung als PDF (PDF, 298KB)", True),
        ("Download press release", True),
        ("Pobierz komunikat", True),
        ("Descargar la nota de prensa", True),
        ("Pressemitteilung 12/2023", False),
        ("Télécharger le communiqué sur les ponts", False),
        ("Pressemitteilung", False),
        ("Download our annual report", False),
    ],
)
def test_the_release_itself_as_a_file_beside_the_text(text: str, is_own: bool) -> None:
    beside = (
        f'<div class=spalte><div class=title>Mehr</div><a href="/f/lauter.pdf"><div>{text}</div></a></div>'
    )
    found = record(page(f"<div class=alles><div class=text>{HEAD}{TEXT}{MORE}</div>{beside}</div>"))
    assert len(found.attachments) == is_own


@pytest.mark.parametrize(
    "line",
    [
        "This event has passed.",
        "Diese Veranstaltung hat bereits stattgefunden.",
        "Cet évènement est passé.",
        "To wydarzenie minęło.",
        "4.0 out of 5 based on 17 ratings",
        "4,5 von 5 Sternen (17 Bewertungen)",
    ],
)
def test_lines_of_calendars_and_stars(line: str) -> None:
    found = record(page(f"<main>{HEAD}<div>{line}</div>{TEXT}{MORE}</main>"))
    assert len(blocks_of(found)) == 3
    kept = f"<p>{line[:-1]}, sagte die Leiterin, und niemand widersprach ihr an diesem Abend im Rathaus.</p>"
    assert len(blocks_of(record(page(f"<main>{HEAD}{TEXT}{kept}{MORE}</main>")))) == 4
