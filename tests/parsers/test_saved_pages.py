"""What scripts put into a page that was saved out of a browser, and what generators of static sites set beside a text."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import page, record

TITLE = "<h1>Die Fähre fährt wieder</h1>"
FIRST = "Seit Montag setzt die Fähre wieder über den Fluss, zuerst nur am Vormittag, bald auch am Abend."
SECOND = (
    "Die Werft hat den Rumpf in vier Monaten erneuert und dabei zwei Tonnen Stahl verbaut, sagt der Kapitän."
)
NOTICE = (
    "Wir zählen mit Ihrer Erlaubnis, welche Seiten gelesen werden, und löschen alle Zahlen nach zwei Jahren."
)


def slides(*numbers: int, tag: str = "li", copies: tuple[int, ...] = ()) -> str:
    return "".join(
        f'<{tag} class="bild {"bild--clone" if place in copies else ""}"><img src="/f{number}.jpg">'
        f"<p>Blick auf Steg {number}</p></{tag}>"
        for place, number in enumerate(numbers)
    )


@pytest.mark.parametrize("name", ["slick-cloned", "glide__slide--clone", "clone", "swiper-slide-duplicate"])
def test_copies_of_slides_are_none(name: str) -> None:
    ring = slides(3, 1, 2, 3, 1, copies=(0, 4)).replace("bild--clone", name)
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p><p>{SECOND}</p><ul class=ring>{ring}</ul></article>"))
    pictures = [(item.url[-7:], item.caption) for item in (*found.gallery, *found.images)]
    assert pictures == [(f"/f{n}.jpg", f"Blick auf Steg {n}") for n in (1, 2, 3)]
    assert found.body.split("\n\n") == [FIRST, SECOND]


def test_what_is_called_a_copy_without_its_original_stays() -> None:
    alone = f'<div class="absatz clone"><p>{SECOND}</p></div>tail'
    found = record(page(f"<article>{TITLE}<div><p>{FIRST}</p></div>{alone}</article>"))
    assert SECOND in found.body


@pytest.mark.parametrize("role", ["dialog", "alertdialog"])
def test_layer_above_the_page_is_no_text(role: str) -> None:
    layer = f'<div id=x1 role={role} aria-modal="true"><h2>Ihre Wahl</h2><p>{NOTICE}</p><p>{NOTICE} Immer.</p></div>'
    for whole in (f"<main>{TITLE}<p>{FIRST}</p></main>{layer}", f"<div>{TITLE}<p>{FIRST}</p>{layer}</div>"):
        found = record(page(whole))
        assert found.body == FIRST
        assert found.lead is None


def test_a_modal_box_of_another_role_is_text() -> None:
    box = f"<div id=x1 role=region aria-modal=true><p>{SECOND}</p></div>"
    assert record(page(f"<div>{TITLE}<p>{FIRST}</p>{box}</div>")).body.split("\n\n") == [FIRST, SECOND]


def test_article_in_a_layer_is_read() -> None:
    found = record(page(f'<div role=dialog aria-modal="true">{TITLE}<p>{FIRST}</p><p>{SECOND}</p></div>'))
    assert found.body.split("\n\n") == [FIRST, SECOND]


def test_gallery_of_a_popup_viewer_is_a_gallery() -> None:
    links = "".join(
        f'<a href="/f{n}.jpg" title="Steg {n} am Morgen (Foto: Eva Lang)"><img src="/f{n}-75x75.jpg" width=75></a>'
        for n in (1, 2, 3)
    )
    found = record(
        page(f"<article>{TITLE}<p>{FIRST}</p><p>{SECOND}</p><div class=popup-gallery>{links}</div></article>")
    )
    assert [(i.url[-7:], i.caption, i.credit) for i in found.gallery] == [
        (f"/f{n}.jpg", f"Steg {n} am Morgen", "Eva Lang") for n in (1, 2, 3)
    ]


def test_credit_in_an_alternative_text_that_is_the_caption() -> None:
    items = "".join(
        f'<figure><a href="/f{n}.jpg"><img src="/k{n}.jpg" alt="Steg {n} am Morgen (Foto: Eva Lang)"></a></figure>'
        for n in (1, 2, 3)
    )
    found = record(
        page(f"<article>{TITLE}<p>{FIRST}</p><p>{SECOND}</p><div class=gallery>{items}</div></article>")
    )
    assert [(i.caption, i.credit) for i in found.gallery] == [
        (f"Steg {n} am Morgen", "Eva Lang") for n in (1, 2, 3)
    ]


# ---------------------------------------------------------------- generators of static sites


def test_pictures_listed_for_a_script_are_a_gallery() -> None:
    entries = ",".join(f'{{"url":"/f{n}.jpg","alt":"Steg {n} am Morgen"}}' for n in (1, 2, 3))
    box = f"<div class=gallery><div>[{entries}]</div></div>"
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p>{box}<p>{SECOND}</p></article>"))
    assert [(i.url[-7:], i.caption) for i in (*found.gallery, *found.images)] == [
        (f"/f{n}.jpg", f"Steg {n} am Morgen") for n in (1, 2, 3)
    ]
    assert found.body.split("\n\n") == [FIRST, SECOND]


def test_a_text_that_only_looks_like_a_list_for_a_script_stays() -> None:
    note = "[{Anmerkung der Redaktion: Die Fähre trägt seit gestern einen neuen Namen, den Schüler gewählt haben.}]"
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p><div>{note}</div><p>{SECOND}</p></article>"))
    assert note in found.body


@pytest.mark.parametrize("numbers", ["<pre>1\n2</pre>", "<pre><span>1</span><br><span>2</span><br></pre>"])
def test_line_numbers_of_a_listing_are_no_text(numbers: str) -> None:
    code = "<pre><code>steg = 4<br>kai = 7</code></pre>"
    table = f"<figure><table><tr><td class=g>{numbers}</td><td>{code}</td></tr></table></figure>"
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p>{table}<p>{SECOND}</p></article>"))
    assert found.body.split("\n\n") == [FIRST, "steg = 4 kai = 7", SECOND]
    assert "<table>" not in found.body_html


def test_numbers_beside_preformatted_words_are_data() -> None:
    rows = "<tr><td>1</td><td><pre>Steg</pre></td><td>offen</td></tr><tr><td>2</td><td><pre>Kai</pre></td><td>zu</td></tr>"
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p><table>{rows}</table><p>{SECOND}</p></article>"))
    assert found.body.split("\n\n")[1:3] == ["1 | Steg | offen", "2 | Kai | zu"]


def test_licence_of_the_site_is_longer_than_the_article() -> None:
    text = "フェリーは月曜日から再び運航しています。夕方の便も近く始まる予定です。"
    licence = (
        "このサイトのすべての記事は、特に断りのない限り、表示と同じ条件の許諾の下で提供されています。"
        "転載するときは、必ず出典とこのページのアドレスを明記してください。"
    )
    found = record(
        page(
            f"<div class=k1><h1>フェリーの運航を再開</h1></div><div class=k2><div class=k3><p>{text}</p></div>"
            f'<div class="post-copyright"><div><span>許諾</span><span>{licence}</span></div></div></div>'
        )
    )
    assert found.body == text


def test_short_text_in_a_dense_script_needs_no_second_opinion() -> None:
    text = "フェリーは月曜日から再び運航しています。夕方の便も近く始まる予定です。" * 4
    other = "みなとの食堂は毎日十時に開き、川で取れた魚の定食が人気を集めています。" * 12
    stated = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{other}"}}</script>'
    found = record(page(f"<article><h1>フェリーの運航を再開</h1><p>{text}</p></article>", stated))
    assert found.body == text


def test_name_of_a_headings_anchor_says_nothing_of_navigation() -> None:
    heading = '<h2 class="anchor anchorTargetStickyNavbar_x1">Was die Werft tat</h2>'
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p>{heading}<p>{SECOND}</p></article>"))
    assert found.body.split("\n\n") == [FIRST, "Was die Werft tat", SECOND]


def test_line_of_the_metadata_before_a_heading_of_the_text_is_the_title() -> None:
    name = "Die Fähre fährt wieder über den Fluss"
    text = f"<p>{FIRST}</p><h2>Was die Werft tat</h2><p>{SECOND}</p><p>{FIRST} Auch nachts.</p>"
    html = page(f"<div class=k0><div>{name}</div><div class=k1>{text}</div></div>")
    found = record(html.replace("Titel der Seite", f"{name} | Amt für Fähren"))
    assert found.title == name
    assert "Was die Werft tat" in found.body


def test_first_of_the_keywords_that_metadata_know_is_not_all() -> None:
    metas = "".join(f'<meta property="article:tag" content="{tag}">' for tag in ("Fluss", "Fähre", "Werft"))
    shown = "<div class=tags><a href=/tag/fluss>Fluss</a></div>"
    found = record(page(f"<article>{TITLE}{shown}<p>{FIRST}</p><p>{SECOND}</p></article>", metas))
    assert found.tags == ("Fluss", "Fähre", "Werft")


def test_cloud_of_the_site_stands_back_behind_the_articles_keywords() -> None:
    cloud = '<div class="tags tag-cloud"><a href=/tags/kai>Kai9</a><a href=/tags/steg>Steg4</a></div>'
    own = "<p class=post-tags><a href=/tags/kai>Kai</a></p>"
    found = record(page(f"<article>{cloud}{TITLE}<p>{FIRST}</p><p>{SECOND}</p>{own}</article>"))
    assert found.tags == ("Kai",)


def test_line_of_the_day_in_the_box_of_the_path_is_no_step() -> None:
    path = '<nav class="breadcrumb"><a href="/">Start</a><a href="/n/">Nachrichten</a><span>Stand: <time>4.5.2024</time></span></nav>'
    found = record(page(f"{path}<article>{TITLE}<p>{FIRST}</p><p>{SECOND}</p></article>"))
    assert found.breadcrumbs == ("Nachrichten",)


def test_heading_with_a_sign_that_unfolds_what_follows() -> None:
    toggle = (
        '<div class=t><div class=h><h4>So geht es weiter</h4><button aria-label="mehr"><svg></svg></button></div>'
        f"<div class=c><p>{SECOND}</p></div></div>"
    )
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p><p>{FIRST} Auch nachts.</p>{toggle}</article>"))
    assert found.body.split("\n\n")[2:] == ["So geht es weiter", SECOND]


def test_listing_with_a_button_to_copy_it_stays() -> None:
    code = (
        '<div class=x><button title="Copy"></button><span>python</span><pre><code>steg = 4</code></pre></div>'
    )
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p>{code}<p>{SECOND}</p></article>"))
    assert "steg = 4" in found.body


def test_emoji_before_a_note_is_none_of_it() -> None:
    note = f"<div class=n><div class=e>\N{ELECTRIC LIGHT BULB}</div><div class=m>{SECOND}</div></div>"
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p>{note}<p>{FIRST} Auch nachts.</p></article>"))
    assert found.body.split("\n\n")[:2] == [FIRST, SECOND]


def test_name_of_the_file_below_its_title_is_not_part_of_it() -> None:
    card = "<a href='/f/plan-3.pdf'><div>Plan der Werft</div><div><span>plan-3.pdf</span> <span>120 KB</span></div></a>"
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p><p>{SECOND}</p><div>{card}</div></article>"))
    assert [(file.title, file.size) for file in found.attachments] == [("Plan der Werft", 122880)]


@pytest.mark.parametrize(
    "stated", ["title: {}; description: x", "title: ; description: {}", "description: {}"]
)
def test_title_or_description_in_one_attribute_is_the_caption(stated: str) -> None:
    links = "".join(
        f'<a class=glightbox href="/f{n}.jpg" data-glightbox="{stated.format(f"Steg {n} am Morgen")}"><img src="/k{n}.jpg"></a>'
        for n in (1, 2, 3)
    )
    found = record(page(f"<article>{TITLE}<p>{FIRST}</p><p>{SECOND}</p><div>{links}</div></article>"))
    assert [item.caption for item in (*found.gallery, *found.images)] == [
        f"Steg {n} am Morgen" for n in (1, 2, 3)
    ]
