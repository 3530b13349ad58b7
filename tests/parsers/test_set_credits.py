"""One credit for several pictures: in which lines, below and above which, it is that of all of them."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers.fields.phrases.signed_lines import credit_of_several
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_larger_forms import shown


def row(*names: str) -> str:
    figures = (
        f'<figure class="wp-block-image"><img src="/up/{n}.jpg" width="900" height="600"></figure>'
        for n in names
    )
    return "".join(figures)


@pytest.mark.parametrize(
    ("gallery", "below"),
    [
        ('<figure class="wp-block-gallery">{}</figure>', "<p>Photos: Ada Weir</p>"),
        ('<div><div class="bildergalerie">{}</div></div>', "<div>Fotos: Ada Weir</div>"),
        ('<div><figure class="wp-block-gallery">{}</figure></div>', "<p><em>Fotos: Ada Weir</em></p>"),
    ],
)
def test_credit_right_below_a_gallery_is_that_of_its_pictures(gallery: str, below: str) -> None:
    found = shown(TEXT + gallery.format(row("a", "b", "c")) + below)
    assert [item.credit for item in found.gallery] == ["Ada Weir"] * 3
    assert "Ada Weir" not in (found.body or "")


@pytest.mark.parametrize(
    "below",
    [
        "<p>Fotos zeigen wir auch im Amt: Sie hängen dort bis zum Ende des Sommers.</p>",
        "<p>Ein Absatz über das Wehr, der lang genug für den Text ist.</p><p>Fotos: Download</p>",
        "",
    ],
)
def test_other_lines_below_a_gallery_are_no_credit_of_it(below: str) -> None:
    found = shown(TEXT + f'<figure class="wp-block-gallery">{row("a", "b", "c")}</figure>' + below)
    assert [item.credit for item in found.gallery] == [None] * 3


@pytest.mark.parametrize(
    "said", ["Das Wehr. Foto: Ben Auer", "Das Wehr im Mai (Ben Auer/dpa)", "Das Wehr © Ben Auer"]
)
def test_own_credit_of_a_picture_goes_before_that_below_the_gallery(said: str) -> None:
    own = f'<figure><img src="/up/d.jpg" width="900" height="600"><figcaption>{said}</figcaption></figure>'
    found = shown(
        f'{TEXT}<figure class="wp-block-gallery">{row("a", "b")}{own}</figure><p>Fotos: Ada Weir</p>'
    )
    assert [item.credit for item in found.gallery][:2] == ["Ada Weir"] * 2
    assert (found.gallery[2].credit or "").startswith("Ben Auer")


A = '<img src="/up/a.jpg" width="900" height="600" alt="">'
B = '<img src="/up/b.jpg" width="900" height="600" alt="">'


def ended(inner: str) -> Record:
    return record(page(f"<main><article><h1>Titel der Seite</h1>{TEXT}{inner}</article></main>"))


@pytest.mark.parametrize(
    "inner",
    [
        f'<div class="gallery">{A}{B}<div class="rights">© Ada Weir</div></div>',
        f'<div class="gallery"><p>Fotos: Ada Weir</p>{A}{B}</div>',
        f'<p class="note">Fotos: Ada Weir</p><div class="gallery">{A}{B}</div>',
        f'<div class="gallery">{A}{B}</div><p>fot. Ada Weir</p>',
        f'<div class="gallery">{A}{B}</div><p>© Ada Weir</p>',
        f'<div class="gallery">{A}{B}</div><p>All photos courtesy of Ada Weir</p>',
        f'<div class="gallery">{A}{B}</div><p>Alle Bilder © Ada Weir</p>',
    ],
)
def test_credit_at_a_gallery_is_that_of_its_pictures(inner: str) -> None:
    found = ended(inner)
    assert [item.credit for item in found.gallery] == ["Ada Weir"] * 2
    assert "Weir" not in (found.body or "")


@pytest.mark.parametrize(
    "inner",
    [
        f"<figure>{A}</figure><figure>{B}</figure><p>Fotos: Ada Weir</p>",
        f'<div class="row"><div>{A}</div><div>{B}</div><small>Fotos: Ada Weir</small></div>',
        f'<div class="row"><div>{A}</div><div>{B}</div></div><div class="row"><div><p>Fotos: Ada Weir</p></div></div>',
        f"<table><tr><td>{A}</td><td>{B}</td></tr><tr><td colspan=2>Zdjęcia: Ada Weir</td></tr></table>",
        f"<p>{A}<br>{B}<br><em>Photos: Ada Weir</em></p>",
        f"<p>{A}</p><p>{B}</p><p><em>Fotos: Ada Weir</em></p>",
        f"<p>{A}<br>{B}<br>Fotos: Ada Weir</p>",
        f'<p>{A}</p><p class="caption">Der Steg</p><p>{B}</p><p class="caption">Das Wehr</p><p>Fotos: Ada Weir</p>',
        f'<div>{A}{B}</div><p><b>Crédits photos :</b> <a href="https://weir.example">Ada Weir</a></p>',
    ],
)
def test_credit_in_the_plural_below_a_row_is_that_of_all_its_pictures(inner: str) -> None:
    assert [item.credit for item in shown(TEXT + inner).images] == ["Ada Weir"] * 2


@pytest.mark.parametrize(
    "inner",
    [
        f"<figure>{A}</figure><figure>{B}</figure>{TEXT}<p>Fotos: Ada Weir</p>",
        f"<p>Fotos: Ada Weir</p><figure>{A}</figure>{TEXT}<figure>{B}</figure>",
        f"<figure>{A}</figure>{TEXT}<p><em>Photos: Ada Weir</em></p>{TEXT}<figure>{B}</figure>",
    ],
)
def test_only_line_in_the_plural_amid_a_text_is_of_all_pictures(inner: str) -> None:
    found = shown(TEXT + inner + TEXT)
    assert [item.credit for item in found.images] == ["Ada Weir"] * 2
    assert "Ada Weir" not in (found.body or "")


@pytest.mark.parametrize(
    ("inner", "credits"),
    [
        (f"<figure>{A}</figure><figure>{B}</figure><p>Foto: Ada Weir</p>", [None, "Ada Weir"]),
        (f"<figure>{A}</figure>{TEXT}<figure>{B}</figure><p>Fotos: Ada Weir</p>", [None, "Ada Weir"]),
        (f"<p>{A} der Steg im Mai, {B}</p><p>Fotos: Ada Weir</p>", [None, None]),
        (f"<figure>{A}</figure><figure>{B}</figure>{TEXT}<p>Foto: Ada Weir</p>", [None, None]),
        (
            f"<figure>{A}</figure><figure>{B}</figure>{TEXT}<p>Fotos: Ada Weir</p>{TEXT}<p>Fotos: Ben Auer</p>",
            [None, None],
        ),
        (
            f"<figure>{A}<figcaption>Der Steg. Foto: Ben Auer</figcaption></figure><figure>{B}</figure>{TEXT}<p>Fotos: Ada Weir</p>",
            ["Ben Auer", None],
        ),
        (
            f"<figure>{A}<figcaption>Der Steg. Foto: Ben Auer</figcaption></figure><figure>{B}</figure><p>Fotos: Ada Weir</p>",
            ["Ben Auer", "Ada Weir"],
        ),
    ],
)
def test_line_below_a_row_is_no_credit_of_other_pictures(inner: str, credits: list[str | None]) -> None:
    assert [item.credit for item in shown(TEXT + inner + TEXT).images] == credits


@pytest.mark.parametrize(
    "below",
    [
        "<p>© 2023 Amt für Brücken</p>",  # of the site
        "</div><div id=footer>© Amt für Brücken</div><div>",
        "<p>Bilder: Download</p>",
    ],
)
def test_rights_of_the_site_and_controls_are_no_credit_of_a_gallery(below: str) -> None:
    found = ended(f'<div><div class="gallery">{A}{B}</div>{below}</div>')
    assert [item.credit for item in found.gallery] == [None] * 2


def test_rights_below_the_box_of_a_gallery_are_no_credit_of_it() -> None:
    box = (
        f'<section><h2>Das Fest</h2><p>Von der Feier am Ufer.</p><div class="gallery">{A}{B}</div></section>'
    )
    found = ended(f"{box}<div>© Amt für Brücken</div>")
    assert [item.credit for item in found.gallery] == [None] * 2


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photos: Jane Doe", "Jane Doe"),
        ("Foto\u2019s: Ministerie van Justitie", "Ministerie van Justitie"),
        ("Toutes les photos : Ministère du Travail", "Ministère du Travail"),
        ("Фотографії: Олена Коваль", "Олена Коваль"),
        ("Images: View all", None),
        ("Photos by the river", None),
        ("Bilder von Berlin", None),
        ("Pictures of Paris: A Guide", None),
        ("Fotos: Wer welche hat, kann sie abgeben", None),
        ("Photo: Jane Doe", None),
    ],
)
def test_credits_in_the_plural(line: str, credit: str | None) -> None:
    assert credit_of_several(line) == credit
