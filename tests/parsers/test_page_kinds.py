"""Pages that are no plain news: products, jobs, questions and answers, threads, lists in articles, old layouts of tables."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import record

ONE = "Der Rechen aus Eschenholz liegt leicht in der Hand, weil der Stiel nach oben hin dünner wird."
TWO = "Die Zinken sind einzeln eingesetzt, so dass jede von ihnen ohne Werkzeug getauscht werden kann."
THREE = "Nach dem Winter genügt ein Tropfen Öl, damit das Holz im Sommer nicht reißt."
LONG = (
    "Wer am Morgen vor dem Tau beginnt, braucht ein Gerät, das leicht gleitet und nicht im Gras hängen bleibt, und wer am "
    "Abend das Heu zusammenträgt, braucht eines mit langen Zinken; beides gibt es im Hofladen, und ausprobiert werden darf "
    "auf der Wiese hinter dem Haus, solange der Hund schläft und die Hühner im Stall sind."
)
ROWS = (
    "Stiel aus Esche gedrechselt",
    "Zinken aus Robinie gesägt",
    "Länge hundertsechzig Zentimeter",
    "Gewicht etwa ein Kilogramm",
)
SIDE = (
    "<div class=spalte><div><a href='/a'><b>Neue Sensen im Lager</b></a><br>Die Schmiede hat vor dem Sommer noch "
    "einmal zwanzig Sensenblätter geliefert, wie sie früher üblich waren. <a href='/a'>Mehr lesen</a></div>"
    "<div><a href='/b'><b>Kurs im Dengeln</b></a><br>An drei Abenden lernen Anfänger am Amboss, wie ein Blatt wieder "
    "scharf wird und woran man eine gute Schneide erkennt. <a href='/b'>Mehr lesen</a></div></div>"
)


def read(body: str, side: str = "") -> Record:
    return record(
        f"<html lang=de><head><title>Rechen aus Esche | Hofladen</title></head><body><div class=seite>{body}</div>{side}</body></html>"
    )


def words(found: Record) -> str:
    return " ".join(filter(None, (found.lead, found.body))).replace("\n\n", " ")


def items(tag: str = "li") -> str:
    return "".join(f"<{tag}>{row}</{tag}>" for row in ROWS)


def table() -> str:
    return "<table>" + "".join(f"<tr><th>Merkmal</th><td>{row}</td></tr>" for row in ROWS) + "</table>"


DATA = {
    "tabs": (
        f"<h1>Rechen aus Esche</h1><div class=reiter><div class='tafel offen'><p>{ONE}</p><p>{TWO}</p></div>"
        f"<div class=tafel>{table()}</div></div>"
    ),
    "tabs with headings": (
        f"<h1>Rechen aus Esche</h1><div class=reiter><div class=tafel><h2>Das Gerät</h2><div>{ONE} {TWO}</div></div>"
        f"<div class=tafel><h2>Die Daten</h2><ul>{items()}</ul></div></div>"
    ),
    "a table below a heading": f"<h1>Rechen aus Esche</h1><div class=t><p>{ONE}</p><p>{TWO}</p></div><h2>Die Daten</h2>{table()}",
    "a list below a heading": f"<h1>Rechen aus Esche</h1><div class=t><p>{ONE}</p><p>{TWO}</p></div><h2>Die Daten</h2><ul>{items()}</ul>",
    "a programme": (
        f"<h1>Rechen aus Esche</h1><div class=t>{ONE} {TWO}</div><div class=p><h3>Die Daten</h3>"
        + "".join(f"<div><b>1{n}:30</b> {row}</div>" for n, row in enumerate(ROWS))
        + "</div>"
    ),
    "columns": (
        f"<h1>Rechen aus Esche</h1><div class=spalten><div class='spalte eins'><h2>Die Daten</h2><ul>{items()}<li>Farbe wie gewachsen</li></ul></div>"
        f"<div class='spalte zwei'><h2>Das Gerät</h2><ol><li>{ONE}</li><li>{TWO}</li></ol></div></div>"
    ),
    "lines of one name, below the box of the title": (
        f"<div class=kopf><h1>Rechen aus Esche</h1></div><div class=rumpf><div class=t>{ONE} {TWO}</div><div class=m><h2>Die Daten</h2>"
        + "".join(f"<div class=zeile>{row}</div>" for row in ROWS)
        + "</div></div>"
    ),
    "tabs without headings": (
        f"<h1>Rechen aus Esche</h1><div class=reiter><div class='tafel offen'><p>{ONE}</p><p>{TWO}</p></div>"
        f"<div class=tafel><p class=zeile>Angaben</p><dl>{''.join(f'<dt>Merkmal</dt><dd>{row}</dd>' for row in ROWS)}</dl></div></div>"
    ),
    "boxes of lists": (
        f"<h1>Rechen aus Esche</h1><div class=t><p>{ONE}</p><p>{TWO}</p></div>"
        f"<div class=u><h3>Die Daten</h3><ul>{items()}</ul></div>"
    ),
}


@pytest.mark.parametrize("side", ["", SIDE])
@pytest.mark.parametrize("form", DATA)
def test_lists_and_tables_beside_the_box_of_the_text_belong_to_it(form: str, side: str) -> None:
    found = words(read(DATA[form], side))
    assert all(part in found for part in (ONE, TWO, *ROWS))
    assert ("Die Daten" in found) is ("Die Daten" in DATA[form])
    assert ("Das Gerät" in found) is ("Das Gerät" in DATA[form])
    assert "Mehr lesen" not in found
    assert "Amboss" not in found


@pytest.mark.parametrize(
    "beside",
    [
        "<ul class=angaben><li>12. Mai 2021</li><li>Aus dem Lager im Hof</li><li>Lesezeit: drei kurze Minuten</li></ul>",
        "<div class=liste><h3>Weitere Geräte</h3><ul><li><a href='/c'>Sense mit langem Blatt</a></li>"
        "<li><a href='/d'>Sichel aus der Schmiede</a></li><li><a href='/e'>Wetzstein vom Fluss</a></li></ul></div>",
        "<div class=anfrage><h3>Fragen zum Gerät</h3><ul><li>Name und Anschrift <input></li><li>Telefon am Vormittag "
        "<input></li><li>Ihre Frage an uns <input></li></ul></div>",
        "<div class=amt><h3>{heading}</h3><ul><li>Kim Muster, Haus vier</li><li>Telefon: 01234 56789</li><li>kim@hof.example</li></ul></div>",
    ],
    ids=["about the page", "links", "a form", "whom to ask"],
)
def test_other_lists_beside_it_do_not(beside: str) -> None:
    after = beside.format(heading="Ihr Ansprechpartner")
    found = words(
        read(
            f"<h1>Rechen aus Esche</h1>{after}<div class=t><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>{after}"
        )
    )
    assert found == f"{ONE} {TWO} {THREE}"


def test_a_list_whose_items_are_ticked_off() -> None:
    ticked = "".join(
        f"<li><input type=checkbox id=z{n}><label for=z{n}>{row}</label></li>" for n, row in enumerate(ROWS)
    )
    found = words(
        read(f"<h1>Rechen aus Esche</h1><p>{ONE} {TWO}</p><ul class=zutaten>{ticked}</ul><p>{THREE}</p>")
    )
    assert found == " ".join((ONE, TWO, *ROWS, THREE))


def test_a_form_of_boxes_to_tick_is_none() -> None:
    ticked = "".join(f"<li><label><input type=checkbox> {row}</label></li>" for row in ROWS)
    found = words(
        read(f"<h1>Rechen aus Esche</h1><p>{ONE} {TWO}</p><p>{THREE}</p><form><ul>{ticked}</ul></form>")
    )
    assert found == f"{ONE} {TWO} {THREE}"


def test_the_first_of_many_short_lines_called_the_same() -> None:
    points = "".join(
        f"<div class=punkt><div class=punkt__titel>{row}</div><div class=punkt__text>{text}</div></div>"
        for row, text in zip(ROWS, (ONE, TWO, THREE, ANSWERS[2]), strict=True)
    )
    assert ROWS[0] in words(read(f"<h1>Rechen aus Esche</h1>{points}"))


def test_lone_labels_above_a_text_are_left_out() -> None:
    assert ROWS[0] not in words(
        read(
            f"<h1>Rechen aus Esche</h1><div class=punkt__titel>{ROWS[0]}</div><p>{ONE}</p><p>{TWO}</p><div class=punkt__titel>{ROWS[1]}</div><p>{THREE}</p>"
        )
    )


def test_teasers_that_the_second_reading_takes_for_text() -> None:
    cards = "".join(
        f"<li><a href='/v{n}'><img src='/{n}.jpg'><h3>Folge {n}: {row}</h3><p>{ANSWERS[2]}</p></a></li>"
        for n, row in enumerate(ROWS)
    )
    page = f"<main><section><h1>Rechen aus Esche</h1><div><div>{ONE}</div></div></section><section><h2>Mehr Folgen</h2><ul>{cards}</ul></section></main>"
    assert words(read(page)) == ONE


@pytest.mark.parametrize(
    "heading",
    [
        "Ansprechpersonen",
        "Votre interlocutrice",
        "Your contact person",
        "Osoba do kontaktu",
        "Persona de contacto",
        "Kontaktní osoba",
    ],
)
def test_a_box_that_names_whom_to_ask(heading: str) -> None:
    box = f"<div><h3>{heading}</h3><p>Kim Muster</p><p>Telefon: 01234 56789</p></div>"
    found = words(read(f"<h1>Rechen aus Esche</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{box}"))
    assert found == f"{ONE} {TWO} {THREE}"


@pytest.mark.parametrize(
    "line",
    [
        "Fehler gefunden? Schreiben Sie uns.",
        "Found a mistake? Write to us.",
        "Une erreur ? Écrivez-nous.",
        "Zauważyłeś błąd? Napisz do nas.",
        "Bitte melden Sie sich an, um einen Kommentar zu schreiben.",
        "You must be logged in to leave a comment.",
        "Connectez-vous pour écrire un commentaire.",
        "Zaloguj się, aby dodać komentarz.",
    ],
)
def test_what_a_site_asks_of_its_readers_below_a_text(line: str) -> None:
    assert (
        words(read(f"<h1>Rechen aus Esche</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>{line}</p>"))
        == f"{ONE} {TWO} {THREE}"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Fehler gefunden hat der Drechsler an jedem dritten Stiel, den die Fabrik geliefert hatte.",
        "Wer sich zum Kurs anmeldet, bekommt einen Kommentar des Schmieds zu seinem Blatt.",
        "Have you found a mistake in the old catalogue? The smith has, and has kept it.",
    ],
)
def test_a_sentence_with_the_same_words_stays(line: str) -> None:
    assert line in words(
        read(f"<h1>Rechen aus Esche</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>{line}</p>")
    )


def test_headings_in_narrow_columns_beside_their_texts() -> None:
    rows = "".join(
        f"<div class=row><div class=col-md-4><h2>{row}</h2></div><div class=col-md-8><p>{text}</p></div></div>"
        for row, text in zip(ROWS, (ONE, TWO, THREE), strict=False)
    )
    found = words(read(f"<h1>Rechen aus Esche</h1>{rows}"))
    assert found == f"{ROWS[0]} {ONE} {ROWS[1]} {TWO} {ROWS[2]} {THREE}"


def test_what_another_article_is_introduced_with_is_no_lead() -> None:
    side = (
        f"<ul><li class=neu><a href='/a'>Neue Sensen</a><div class=neu__excerpt>{ANSWERS[2]}</div></li></ul>"
    )
    text = "<br><br>".join((f"{ONE} {TWO}", f"{TWO} {THREE}", f"{THREE} {ONE}"))
    found = read(f"<div class=post-body><h1>Rechen aus Esche</h1>{text}</div>", side)
    assert found.lead is None
    assert found.body
    assert ANSWERS[2] not in found.body


LINE = "Unter den Eschen am Bach liegt der Rechen, den keiner mehr braucht"


@pytest.mark.parametrize(
    "form",
    [
        "<ul class=g>{}</ul>|<li>{}</li>",
        "<table class=g>{}</table>|<tr><td>Zeile</td><td>{}</td></tr>",
        "<div class=g>{}</div>|<div class=vers>{}</div>",
        "<div class=g><div class=strophe><div class=vers>Hör zu</div>{}</div><div class=strophe><div class=vers>Hör her</div></div><div class=strophe><div class=vers>Hör hin</div></div></div>|<div class=vers>{}</div>",
        "<dl class=g>{}</dl>|<dt>Zeile</dt><dd>{}</dd>",
    ],
    ids=["list", "table", "poem", "stanzas", "terms"],
)
def test_the_one_long_line_of_many_is_not_all_of_the_text(form: str) -> None:
    whole, line = form.split("|")
    found = words(read(f"<h1>Vom Rechen</h1>{whole.format(''.join(map(line.format, (*ROWS, LINE))))}"))
    assert all(part in found for part in (*ROWS, LINE))
    assert ("Hör hin" in found) is ("Hör hin" in whole)


@pytest.mark.parametrize(
    "box",
    [
        "<div class=product-detail-cross-selling><div class=slider-item><p>{}</p></div></div>",
        "<section class='up-sells upsells products'><div>{}</div></section>",
        "<div class='tab-pane' id=review-tab><p>{}</p></div>",
    ],
)
def test_what_shops_set_beside_a_product(box: str) -> None:
    other = "Die Sense mit dem langen Blatt mäht auch hohes Gras, wenn der Tau noch liegt."
    found = words(read(f"<h1>Rechen aus Esche</h1><div><p>{ONE}</p><p>{TWO}</p></div>{box.format(other)}"))
    assert found == f"{ONE} {TWO}"


def test_a_description_in_what_is_a_layer_on_small_screens() -> None:
    found = words(
        read(
            f"<div class=detail><h1>Rechen aus Esche</h1><div class='tab-pane show'><div class=offcanvas-body><div><p>{ONE}</p></div></div></div></div>"
            f"<div class=unten><div>{LONG}</div></div>"
        )
    )
    assert ONE in found


QUESTIONS = ("Wie wird das Holz gepflegt?", "Wer tauscht die Zinken aus?", "Wann kommen neue Geräte?")
ANSWERS = (
    THREE,
    TWO,
    "Im April bringt der Drechsler aus dem Nachbardorf, was er über den Winter gefertigt hat.",
)
PAIRS = {
    "hidden panels": "<h3><button aria-expanded=false aria-controls=p{n}>{q}</button></h3><div id=p{n} hidden><p>{a}</p></div>",
    "a role": (
        "<div class=x><div role=button tabindex=0 aria-controls=p{n}>{q}</div>"
        "<div id=p{n} style='display:none'><p>{a}</p></div></div>"
    ),
    "bare buttons": "<button class='accordion'>{q}</button><div class=tafel><p>{a}</p></div>",
    "ticked boxes": "<div><input type=checkbox id=c{n}><label for=c{n}>{q}</label><div><p>{a}</p></div></div>",
    "links without an address": (
        "<div><div id=t{n} class=kopf role=button aria-controls=p{n}><a tabindex=0>{q}</a></div>"
        "<div id=p{n}><p>{a}</p></div></div>"
    ),
    "links to the panel": (
        "<div><div class=kopf><h4><a data-toggle=collapse href='#p{n}'>{q}</a></h4></div><div id=p{n} class=collapse><p>{a}</p></div></div>"
    ),
    "links to their own box": "<div id=p{n}><div class=kopf><h4><a href='#p{n}'>{q}</a></h4></div><div><p>{a}</p></div></div>",
    "a script alone": "<div class=frage>{q}</div><!-- zu --><div class=antwort style='display: none'>{a}</div>",
    "the element for it": "<details><summary>{q}</summary><p>{a}</p></details>",
}


@pytest.mark.parametrize("form", PAIRS)
def test_questions_and_what_they_unfold_are_text(form: str) -> None:
    pairs = "".join(
        PAIRS[form].format(n=n, q=q, a=a) for n, (q, a) in enumerate(zip(QUESTIONS, ANSWERS, strict=True))
    )
    intro = " ".join((ONE, LONG))
    found = words(read(f"<h1>Rechen aus Esche</h1><p>{intro}</p><div class=fragen>{pairs}</div>", SIDE))
    assert found == " ".join(
        (intro, *(part for pair in zip(QUESTIONS, ANSWERS, strict=True) for part in pair))
    )


@pytest.mark.parametrize(
    "panel",
    [
        "<div role=tabpanel id=r2 hidden><p>{}</p></div>",
        "<div id=r2 style='color: red; display: none'><p>{}</p></div>",
        "<div id=r2 class='hidden'><p>{}</p></div>",
    ],
    ids=["role", "style", "class"],
)
def test_the_second_tab_is_text_too(panel: str) -> None:
    tabs = "<ul class=tabs><li><a href='#r1' aria-controls=r1>Gerät</a></li><li><a href='#r2' aria-controls=r2>Pflege</a></li></ul>"
    found = words(
        read(f"<h1>Rechen aus Esche</h1>{tabs}<div id=r1><p>{ONE}</p><p>{TWO}</p></div>{panel.format(THREE)}")
    )
    assert all(part in found for part in (ONE, TWO, THREE))


@pytest.mark.parametrize(
    "layer",
    [
        "<button data-toggle=modal data-target='#m'>Versand</button><div id=m style='display:none'><p>{}</p></div>",
        "<button aria-haspopup=true aria-controls=m>Versand</button><div id=m hidden><p>{}</p></div>",
        "<a href='#m' aria-controls=m>Versand</a><div id=m role=dialog style='display:none'><p>{}</p></div>",
        "<button aria-controls=m>Bestellen</button><div id=m hidden><p>{}</p><input name=ort></div>",
        "<a href='#m'>Versand</a><div id=m hidden><p>{}</p></div>",
    ],
    ids=["modal", "popup", "dialog", "form", "no tab"],
)
def test_layers_and_forms_that_unfold_are_not(layer: str) -> None:
    notice = "Der Versand dauert drei Tage, und bei sperrigen Geräten ruft der Fahrer vorher an."
    found = words(
        read(
            f"<h1>Rechen aus Esche</h1><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>{layer.format(notice)}"
        )
    )
    assert found == f"{ONE} {TWO} {THREE}"


def test_a_lone_button_that_shows_more_is_no_title() -> None:
    found = words(
        read(
            f"<h1>Rechen aus Esche</h1><div><p>{ONE}</p><button aria-controls=m>Alles zeigen</button><div id=m hidden><p>{TWO}</p><p>{THREE}</p></div></div>"
        )
    )
    assert found == f"{ONE} {TWO} {THREE}"


@pytest.mark.parametrize("attribute", ["shadowrootmode=open", "shadowroot=open"])
def test_a_text_in_a_shadow_tree(attribute: str) -> None:
    tree = f"<template {attribute}><style>p {{ color: red }}</style><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></template>"
    found = read(f"<h1>Rechen aus Esche</h1><x-text>{tree}</x-text>", SIDE)
    assert (words(found), found.provenance["body"]["rule"]) == (f"{ONE} {TWO} {THREE}", "densest text")


def test_a_template_that_a_script_copies_is_no_text() -> None:
    found = words(
        read(
            f"<h1>Rechen aus Esche</h1><div><p>{ONE}</p><p>{TWO}</p><template><p>{THREE}</p></template></div>"
        )
    )
    assert found == f"{ONE} {TWO}"


def test_headings_that_count_what_an_article_tells_of() -> None:
    entries = "".join(
        f"<div class=eintrag><h2><a href='https://laden.example/{n}'>{n}. {name}</a></h2><img src='/{n}.jpg'><p>{text}</p>"
        f"<a href='https://laden.example/{n}'>Zum Angebot</a></div>"
        for n, (name, text) in enumerate(
            zip(("Rechen", "Sense", "Sichel"), (ONE, TWO, THREE), strict=True), 1
        )
    )
    found = words(read(f"<article><h1>Drei Geräte für die Wiese</h1><p>{ANSWERS[2]}</p>{entries}</article>"))
    assert all(part in found for part in (ONE, TWO, THREE, "1. Rechen", "3. Sichel"))


def test_numbered_links_to_other_articles() -> None:
    entries = "".join(
        f"<div><h3><a href='/{n}'>{n}. {row}</a></h3><p>Mai</p></div>" for n, row in enumerate(ROWS, 1)
    )
    found = words(
        read(
            f"<h1>Rechen aus Esche</h1><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div><div>{entries}</div>"
        )
    )
    assert found == f"{ONE} {TWO} {THREE}"


def test_a_post_below_the_linked_name_of_who_wrote_it() -> None:
    post = (
        "<article class='message message--post'><div class=message-cell--user><section class=message-user><h4 class=message-name>"
        "<a href='/m/{n}' class=username>holzwurm{n}</a></h4></section></div><div class=message-cell--main><article class=message-body>"
        "<div class=bbWrapper>{text}</div></article></div></article>"
    )
    posts = post.format(n=1, text=f"{ONE}<br><br>{TWO}") + post.format(n=2, text=THREE)
    found = words(read(f"<h1>Rechen aus Esche</h1><div class=js-replyNewMessageContainer>{posts}</div>"))
    assert ONE in found
    assert TWO in found
    assert "holzwurm" not in found


@pytest.mark.parametrize("cell", ["<td><font size=2>{}</font></td>", "<td width=400><p>{}</p></td>"])
def test_paragraphs_beside_pictures_each_in_a_table(cell: str) -> None:
    long = (f"{ONE} {TWO}", f"{TWO} {THREE}", f"{THREE} {ONE}")
    tables = "".join(
        f"<table width=600><tr><td><img src='/{n}.gif'></td>{cell.format(text)}</tr></table>"
        for n, text in enumerate(long)
    )
    found = words(read(f"<table><tr><td><h1>Rechen aus Esche</h1></td></tr></table>{tables}"))
    assert found == " ".join(long)


def test_a_picture_above_its_caption_in_a_table_keeps_it() -> None:
    caption = f"{ROWS[0]} und {ROWS[1]}"
    found = read(
        f"<h1>Rechen aus Esche</h1><div><p>{ONE}</p><p>{TWO}</p><table><tr><td><img src='/a.jpg' width=400 height=300></td></tr><tr><td>{caption}</td></tr></table>"
        f"<p>{THREE}</p></div>"
    )
    assert (words(found), [image.caption for image in found.images]) == (f"{ONE} {TWO} {THREE}", [caption])


def test_lines_without_a_stop_above_teasers_with_pictures() -> None:
    verse = "".join(f"<div>{row}</div>" for row in ROWS)
    cards = "".join(
        f"<a href='/{n}'><div><img src='/{n}.jpg'></div><h3>{title}</h3><p>{text}</p></a>"
        for n, (title, text) in enumerate((("Neue Sensen", ANSWERS[2]), ("Kurs im Dengeln", THREE)))
    )
    found = words(
        read(
            f"<main><h1>Vom Rechen</h1><div>{verse}</div><section><h2>Auch schön</h2><div>{cards}</div></section></main>"
        )
    )
    assert found == " ".join(ROWS)
