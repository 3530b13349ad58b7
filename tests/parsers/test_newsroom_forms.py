"""What papers and broadcasters print around a text, and state of it: publishers, bylines, keywords, paths, boxes, pictures."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page, Record
from crawler.parsers import coremedia
from crawler.parsers.fields.language import guess_language
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.phrases.author_names import names_in
from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.survey.content import is_list_beside, survey_page
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE, NEWS, body_of

HOST = "https://www.amt-fuer-wege.example"
LAST = "<p>Im Winter fährt die Fähre nur bei offenem Wasser, sonst verkehren zwei Busse über den Damm.</p>"
LONG = TEXT + MORE + LAST
SAID = "Die Straße über den Damm ist seit dem Mittag gesperrt, und das Amt prüft die Folgen des Sturms."


def article(inner: str = LONG, *, head: str = "", before: str = "", after: str = "") -> Record:
    box = f"<main>{before}<article><h1>Titel der Seite</h1>{inner}</article>{after}</main>"
    return record(page(box, head))


def titled(window: str, link: str, head: str = "") -> str | None:
    body = f"<div>{link}</div><main><article><h1>Titel der Seite</h1>{LONG}</article></main>"
    return record(page(body, head).replace("<title>Titel der Seite", f"<title>{window}")).publisher


# ---------------------------------------------------------------- the publisher


@pytest.mark.parametrize(
    ("window", "link", "name"),
    [
        ("Titel der Seite | Der Lauterbote", '<a href="/">Der Lauterbote</a>', "Der Lauterbote"),
        ("Der Lauterbote » Titel der Seite", '<a href="/"><img src="/l.png" alt="Der Lauterbote"></a>', "Der Lauterbote"),
        ("Titel der Seite - Der Lauterbote", f'<a href="{HOST}/" title="Logo Der Lauterbote"></a>', "Der Lauterbote"),
        ("Titel der Seite – Der Lauterbote – Tagblatt", '<a href="/">Der Lauterbote – Tagblatt</a>', "Der Lauterbote – Tagblatt"),
        ("Titel der Seite | (lauterbote)", '<a href="/">lauterbote</a>', "lauterbote"),
        # the end of the title is a section, which the link home does not name
        ("Titel der Seite | Verkehr", '<a href="/">Der Lauterbote</a>', None),
        ("Titel der Seite | Verkehr", '<a href="/verkehr/">Verkehr</a><a href="/">Start</a>', None),
        ("Titel der Seite | Der Lauterbote", '<a href="https://www.lauterbote.example/">Der Lauterbote</a>', None),
        ("Titel der Seite", '<a href="/">Titel der Seite</a>', None),
        # the host is called so
        ("Titel der Seite ‹ Amt für Wege", "", "Amt für Wege"),
        ("Titel der Seite – Amt – Wege", "", "Amt – Wege"),
        ("Titel der Seite | amt-fuer-wege.example", "", "amt-fuer-wege.example"),
        ("Titel der Seite | AmtfuerWege", "", "AmtfuerWege"),
        ("Titel der Seite | Amt - Verkehr - Straßen", "", None),
        ("Titel der Seite | Amt", "", None),
    ],
)  # fmt: skip
def test_the_name_of_the_site_stands_in_the_window_and_on_the_way_home(
    window: str, link: str, name: str | None
) -> None:
    assert titled(window, link) == name


@pytest.mark.parametrize(
    ("host", "window", "name"),
    [
        ("https://www.bote.co.example", "Titel der Seite | Bote", "Bote"),
        ("https://sport.lauterbote.example", "Titel der Seite | Sport", None),  # the part of the site
        ("https://ab.example", "Titel der Seite | AB", None),
    ],
)
def test_the_host_of_a_part_of_a_site_names_no_site(host: str, window: str, name: str | None) -> None:
    html = page(f"<main><article><h1>Titel der Seite</h1>{LONG}</article></main>")
    html = html.replace("<title>Titel der Seite", f"<title>{window}")
    assert record(html, url=f"{host}/n/1").publisher == name


@pytest.mark.parametrize(
    ("nodes", "name"),
    [
        ('{"@type": "WebSite", "name": "Der Lauterbote"}', "Der Lauterbote"),
        ('{"@graph": [{"@type": "WebSite", "name": "Der Lauterbote"}, {"@type": "Organization", "name": "Bote GmbH"}]}', "Der Lauterbote"),
        ('{"@type": "Organization", "name": "Bote GmbH"}', "Bote GmbH"),
        ('[{"@type": "Organization", "name": "Bote GmbH"}, {"@type": "Organization", "name": "Turnverein"}]', None),
        ('{"@type": "WebSite", "name": "Titel der Seite"}', None),
        ('{"@type": "Person", "name": "Nora Beck"}', None),
    ],
)  # fmt: skip
def test_the_nodes_of_the_site_name_it(nodes: str, name: str | None) -> None:
    head = f'<script type="application/ld+json">{nodes}</script>'
    assert article(head=head).publisher == name
    stated = '<meta property="og:site_name" content="Der Bote">'
    assert article(head=head + stated).publisher == "Der Bote"


def test_the_publisher_of_microdata_has_a_name() -> None:
    scope = '<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization">{}</div>'
    stated = scope.format('<meta itemprop="name" content="Der Lauterbote">')
    assert article(LONG + stated).publisher == "Der Lauterbote"
    assert (
        article(LONG + scope.format("<span itemprop=name>Der Lauterbote</span>")).publisher
        == "Der Lauterbote"
    )
    assert article(LONG + scope.format("<span>Der Lauterbote</span>")).publisher is None


# ---------------------------------------------------------------- authors


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Recueilli par Anne PETIT.", ["Anne PETIT"]),
        ("Propos recueillis par Anne Petit", ["Anne Petit"]),
        ("Aufgezeichnet von Nora Beck", ["Nora Beck"]),
        ("durch Nora Beck", ["Nora Beck"]),
        ("Lauterbote staff reporter", []),
        ("City Staff Writers", []),
        ("Vega d.o.o.", []),
        ("Nora Beck Jr.", ["Nora Beck Jr."]),
    ],
)
def test_labels_and_fillers_of_authors(line: str, names: list[str]) -> None:
    assert names_in(line) == names


@pytest.mark.parametrize(
    ("name", "authors"),
    [
        ("Vega - www.vega.example", ()),
        ("Portal Lauterbote", ()),
        ("Nora Beck, www.norabeck.example", ("Nora Beck",)),
    ],
)
def test_who_made_the_site_wrote_no_article(name: str, authors: tuple[str, ...]) -> None:
    head = f'<meta name="author" content="{name}"><meta property="og:site_name" content="Lauterbote">'
    assert article(head=head).authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("by kx_2000 | Jun 2, 2020 | Ferry Notes |", ()),
        ("by Nora Beck | Jun 2, 2020 | Ferry Notes |", ("Nora Beck",)),
        ("다산 기자 | 2020-03-04 16:52:59", ("다산",)),
        ("김다산 기자 | 2020-03-04 16:52", ("김다산",)),
        ("사진기자협회 | 2020-03-04 16:52", ()),
    ],
)
def test_names_beside_the_day(line: str, authors: tuple[str, ...]) -> None:
    assert article(f"<p class=z1>{line}</p>{LONG}").authors == authors


def test_a_link_to_an_expert_names_the_author() -> None:
    linked = '<ul class=k><li><a href="/wege/{}/44">Nora Beck</a></li></ul>'
    assert article(linked.format("experts") + LONG).authors == ("Nora Beck",)
    assert article(linked.format("places") + LONG).authors == ()


# ---------------------------------------------------------------- language, section, path, keywords


def test_the_script_of_a_text_tells_more_than_the_lines_of_a_template() -> None:
    hindi = "नगर परिषद ने मंगलवार को कहा कि पुराने पुल की मरम्मत का काम अगले महीने पूरा हो जाएगा और नई सड़क बनेगी। " * 3
    english = "All of the information on this page is for the use of the reader and is to be checked with the office that is named. "
    assert guess_language(hindi + english) == "hi"
    assert guess_language(english * 3 + hindi[:60]) == "en"
    assert guess_language(english + "Ο δήμος") == "en"


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("Verkehr, Fähren, Hafen, Lauter", "Verkehr"),
        ("Verkehr,Fähren,Hafen", "Verkehr"),
        ("Verkehr, Fähren und Hafen", "Verkehr, Fähren und Hafen"),
        ("Health, Families and Youth, Sports", "Health, Families and Youth, Sports"),
        ("news_lauter", None),
    ],
)
def test_of_joined_sections_the_first_counts(stated: str, section: str | None) -> None:
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Titel der Seite", "articleSection": "{stated}"}}</script>'
    assert article(head=head).section == section


def test_the_section_of_microdata_counts() -> None:
    hidden = '<div style="display:none"><meta itemprop="articleSection" content="Verkehr"></div>'
    assert article(LONG + hidden).section == "Verkehr"


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("<ul><li><a href=/2023/>2023</a></li><li><a href=/2023/11/>November</a></li><li><a href=/2023/11/8/>8</a></li></ul>", ()),
        ("<ul><li><a href=/2023/>2023</a></li><li><a href=/2023/bau/>Bauten</a></li></ul>", ("2023", "Bauten")),
        ("<div><i></i> Home <span>»</span> Nachrichten <span>»</span> <i></i> Verkehr </div>", ("Nachrichten", "Verkehr")),
        ("<div><a href=/>Home</a> <span>»</span> <a href=/n>Nachrichten</a> <span>»</span> <span>Verkehr</span></div>", ("Nachrichten", "Verkehr")),
    ],
)  # fmt: skip
def test_paths_by_day_and_of_text_alone(path: str, steps: tuple[str, ...]) -> None:
    assert article(before=f'<div class="breadcrumb-col">{path}</div>').breadcrumbs == steps


KEYWORDS = "<ul><li><a href=/t/1>Fähren</a></li><li><a href=/t/2>Lauter</a></li></ul>"


@pytest.mark.parametrize(
    ("box", "tags"),
    [
        (f"<section><div class=a><div class=b><h4>\n{' ' * 40}Mehr lesen über\n</h4></div></div>{KEYWORDS}</section>", ("Fähren", "Lauter")),
        (f"<section><div class=a><h4>Lees meer over</h4></div>{KEYWORDS}</section>", ("Fähren", "Lauter")),
        ('<div class="x-related"><div class="related-topics"><div>Related Topics</div>' + KEYWORDS + "</div></div>", ("Fähren", "Lauter")),
        # articles, told by their length
        ("<section><h4>Mehr zu</h4><ul><li><a href=/t/1>Fähre fährt seit heute wieder über die Lauter zum Damm</a></li></ul></section>", ()),
        (f"<section><h4>Mehr vom Tage</h4>{KEYWORDS}</section>", ()),
    ],
)  # fmt: skip
def test_keywords_below_the_text_behind_their_label(box: str, tags: tuple[str, ...]) -> None:
    assert article(after=box).tags == tags


def test_related_topics_are_keywords_where_related_articles_are_none() -> None:
    links = "<ul><li><a href=/faehren/>Fähren,</a></li><li><a href=/lauter/>Lauter</a></li></ul>"
    box = (
        '<div class="ende"><div class="article__related"><div class="liste"><div>{}</div>'
        + links
        + "</div></div></div>"
    )
    assert article(LONG + box.format("Related Topics")).tags == ("Fähren", "Lauter")
    assert article(LONG + box.format("Related articles")).tags == ()


def test_controls_and_hosts_are_no_keywords() -> None:
    control = '<ul><li><a class="tag" href="#">Melden</a></li><li><a class="tag" href="/tag/lauter">Lauter</a></li></ul>'
    assert article(LONG + control).tags == ("Lauter",)
    keywords = '"Lauter", "LB_Tal - tal.lauterbote.example.com", "LB_Berg - lauterbote.com", "Booking.com"'
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Titel der Seite", "keywords": [{keywords}]}}</script>'
    assert article(head=head).tags == ("Lauter", "Booking.com")


# ---------------------------------------------------------------- the text and its introduction


def test_a_widget_may_hold_the_article() -> None:
    text = "".join(f'<p>{SAID} {SAID} <a href="/n/{n}">Karte</a></p>' for n in range(6))
    head = f"<div class=kopf><h1>Titel der Seite</h1><p>{SAID[:70]} und heute</p></div>"
    unit = f'<div class="widget a"><div class="b x-sidebar"><div class=c>{text}</div></div></div>'
    found = record(page(f"<main>{head}{unit}</main>"))
    assert (found.body or "").count("die Folgen des Sturms") == 12


def test_a_widget_of_teasers_is_a_list_beside_the_text() -> None:
    story = (
        "Der Umbau der Kaimauer dauert länger, weil das Amt für Wege auf die Pfähle aus dem Süden wartet. "
        * 2
    )
    teaser = f"<h3><a href=/n/1>Der Damm bleibt gesperrt</a></h3><p>{story}</p>"
    for inner, is_list in (
        (teaser * 6, True),
        (f"<div>{teaser}</div>" * 6, True),
        (f"<p>{story}<a href=/n/1>Karte</a></p>" * 6, False),
        (f"<h3>Am Damm</h3><p>{story}<a href=/n/1>Karte</a></p>" * 6, False),
        (f"<p>{story}<a href=/n/1>Karte</a></p>" * 3, True),
    ):
        markup = f"<html><body><div class=widget>{inner}</div></body></html>"
        survey = survey_page(body_texts(Document(Page(body=markup.encode(), url=HOST))))
        assert is_list_beside(survey.blocks[1]) == is_list


def test_an_introduction_under_a_title_in_a_caption() -> None:
    stage = "<figure><img src=/a.jpg><figcaption><h1>Titel der Seite</h1></figcaption></figure>"
    said = "Die neue Fähre über die Lauter hat am Montag zum ersten Mal festgemacht."
    found = record(page(f'<main>{stage}<div class=t><p class="excerpt">{said}</p>{LONG}</div></main>'))
    assert found.lead == said
    plain = record(page(f"<main>{stage}<div class=t><p>{said}</p>{LONG}</div></main>"))
    assert plain.lead is None
    apart = record(page(f"<main>{stage}<div><p>{said}</p></div><div class=t>{LONG}</div></main>"))
    assert apart.lead is None
    assert said in apart.body


@pytest.mark.parametrize("ident", ["sumario", "entradilla"])
def test_the_id_of_a_box_may_name_the_introduction(ident: str) -> None:
    said = "La nueva barca del río Lauter llegó el lunes por primera vez al muelle del pueblo"
    found = article(f"<div id={ident}><blockquote>{said}</blockquote></div><div class=t>{LONG}</div>")
    assert found.lead == said


def test_rights_of_a_picture_are_no_introduction() -> None:
    rights = "Copyright Nora Beck/Copyright 2026 The Agency. All rights reserved."
    found = article(f"<div class=a><div class=b>{rights}</div></div><div class=t>{LONG}</div>")
    assert found.lead is None
    assert rights not in (found.body or "")


@pytest.mark.parametrize(
    ("box", "is_kept"),
    [
        ("<div class=v><div class=q>{}</div><div>1:42</div></div>", False),
        ("<div class=v><div class=q><div class=r>{}</div><span>01:42</span></div></div>", False),
        ("<div class=v><div class=q>{}</div></div>", True),
        ("<p>{}</p><div>1:42</div>", True),
    ],
)
def test_the_title_of_a_film_stands_beside_its_length(box: str, is_kept: bool) -> None:
    title = "Die Ministerin zeigt der Presse die beiden neuen Anleger, die das Amt an der Lauter gebaut hat"
    assert (title in article(LONG + box.format(title) + LONG).body) is is_kept


def test_links_of_the_introduction_are_listed_first() -> None:
    lead = '<p class="lead">Die Fähre fährt wieder, wie <a href="/amt">das Amt für Wege</a> am Montag im Hafen mitteilte.</p>'
    found = article(
        lead + LONG + '<p>Mehr dazu steht im <a href="/plan">Plan der Fähre</a>, der am Kai hängt.</p>'
    )
    assert [link.text for link in found.links] == ["das Amt für Wege", "Plan der Fähre"]
    box = (
        '<div class="article-intro"><p>Die Fähre fährt seit Montag wieder, nachdem das Amt die Schienen am Kai ersetzt hat.</p>'
        '<ul class="rel"><li><a href="/n/1">Nach dem Sturm bleibt der Damm bis in den Mai gesperrt</a></li></ul></div>'
    )
    listed = record(
        page(f"<main><section><h1>Titel der Seite</h1>{box}</section><div class=t>{LONG}</div></main>")
    )
    assert (
        listed.lead == "Die Fähre fährt seit Montag wieder, nachdem das Amt die Schienen am Kai ersetzt hat."
    )
    assert listed.links == ()


def test_a_heading_that_sets_a_whole_text_is_a_box() -> None:
    lines = [f"{number}. {SAID} {SAID}" for number in range(4)]
    found = record(page(f"<main><h2>Titel der Seite</h2><h4>{'<br><br>'.join(lines)}</h4></main>"))
    assert found.body == "\n\n".join(lines)
    assert "<h4>" not in (found.body_html or "")
    title = f"<h4>{SAID}<br>{SAID[:40]}<br>Hafen</h4>"
    assert "<h4>" in (article(LONG + title + LONG).body_html or "")


def test_boxes_in_the_texts_of_a_ministry_belong_to_them() -> None:
    box = '<aside class="c-infobox--default"><h3>Info</h3><p>Die Lage kann sich schnell ändern. Wir empfehlen Ihnen:<br>- Verfolgen Sie <a href="/de/wetter">die Berichte</a></p></aside>'
    html = page(
        f'<main><h1 class="heading__title">Titel der Seite</h1><div class="c-rte--default">{box}{LONG}</div></main>'
    )
    found = record(html, coremedia)
    assert (found.body or "").startswith("Info\n\nDie Lage kann sich")
    assert [link.text for link in found.links] == ["die Berichte"]
    assert "Die Lage kann" not in (record(html).body or "")


@pytest.mark.parametrize(
    ("line", "is_left_out"),
    [
        ("Par N. BECK - 05:01 - Temps de lecture :", True),
        ("Lauter News | Presented by:", True),
        ("The ferry was presented by:", False),
        ("Die Lesezeit des Pegels:", False),
        ("Hier sehen Sie einen externen Inhalt, der den Artikel ergänzt. Sie können ihn mit einem Klick anzeigen lassen oder ausblenden.", True),
        ("Der Hafen kauft externe Inhalte bei zwei Agenturen.", False),
        ("Follow our full coverage of the ferry strike here.", True),
        ("The paper won a prize for our full coverage of the strike.", False),
    ],
)  # fmt: skip
def test_lines_of_templates(line: str, is_left_out: bool) -> None:
    before = body_of(f"<div class=z9>{line}</div>{LONG}", NEWS) if "|" in line or "-" in line else None
    after = body_of(f"{TEXT}<p>{line}</p>{MORE}{LAST}", NEWS)
    if before is not None:
        assert (line not in before) == is_left_out
    elif "Lesezeit" in line or "presented" in line:
        assert is_meta_line(line) == ("presented" in line)  # before a text; in it the line stays
        assert line in after
    else:
        assert (line not in after) == is_left_out
        assert not is_left_out or is_promotion(line) or "coverage" in line


@pytest.mark.parametrize(
    ("unit", "words", "is_left_out"),
    [
        ("<p>___</p>", "___", True),
        ("<p>* * *</p>", "* * *", False),
        ('<p class=q>[ <a href="/n/1-story.html#nt=inline">Nach dem Sturm: Damm bleibt bis Mai gesperrt</a> ]</p>', "Nach dem Sturm", True),
        ("<div class=a><div class=b>01:53</div><div class=c>Die Fähre macht zum ersten Mal fest</div></div>", "zum ersten Mal fest", True),
        ("<div class=a><div class=b>um 01:53 Uhr</div><div class=c>Die Fähre macht zum ersten Mal fest</div></div>", "zum ersten Mal fest", False),
        (
            '<div class=a><h2>Subscribe to The Ferry</h2><p>Get the tides, the winds and the news of the port.</p><a href="https://abo.example/x">Subscribe now</a></div>',
            "the tides",
            True,
        ),
        (
            '<div class=a><h2>How the ferry works</h2><p>Get the tides, the winds and the news of the port.</p><a href="/map">See the map of all piers</a></div>',
            "the tides",
            False,
        ),
    ],
)  # fmt: skip
def test_boxes_amid_a_text(unit: str, words: str, is_left_out: bool) -> None:
    found = body_of(f"{TEXT}{unit}{MORE}{LAST}", NEWS)
    if words == "zum ersten Mal fest" and not is_left_out:
        unit = unit.replace("<div class=c>", "<p>").replace("fest</div></div>", "fest.</p></div>")
        found = body_of(f"{TEXT}{unit}{MORE}{LAST}", NEWS)
    assert (words not in found) == is_left_out


def test_a_list_of_apps_and_channels_is_the_papers() -> None:
    app = '<li>News aufs Handy? Die App für <a href="https://play.google.com/store/apps/x">Android</a> und <a href="https://apps.apple.com/x">iOS</a></li>'
    channel = '<li>Uns gibt es auch bei <a href="https://whatsapp.com/channel/1">WhatsApp</a></li>'
    letter = '<li>Der Tag kompakt: <a href="/newsletter/1">hier entlang</a></li>'
    map_of = '<li>Der Fahrplan steht <a href="/plan">am Kai</a></li>'
    for items, is_left_out in (
        (app + channel + letter, True),
        (channel + letter, True),
        (app + app, False),  # an article on apps
        (app + channel + map_of, False),
    ):
        found = body_of(f"{TEXT}<ul>{items}</ul>{MORE}{LAST}", NEWS)
        assert ("Android" not in found and "WhatsApp" not in found) == is_left_out, items


# ---------------------------------------------------------------- pictures


def pictures(unit: str, head: str = "") -> list[tuple[str, str | None]]:
    found = record(
        page(f"<main><h1>Titel der Seite</h1><div class=t>{TEXT}{unit}{MORE}{LAST}</div></main>", head)
    )
    return [(image.url.rpartition("/")[2], image.caption) for image in found.images]


FIGURE = "<figure><img src=/a.jpg><figcaption>Die Fähre am Kai</figcaption></figure>"


@pytest.mark.parametrize(
    ("unit", "found"),
    [
        (f'<div class="widget widget--image"><div class=w2>{FIGURE}</div></div>', [("a.jpg", "Die Fähre am Kai")]),
        ('<div class="widget"><img src=/a.jpg><p>Die Fähre am Kai</p></div>', [("a.jpg", "Die Fähre am Kai")]),
        (f'<div class="widget"><h3>Meistgelesen</h3>{FIGURE}</div>', []),
        ('<div class="widget"><img src=/a.jpg><p>Die Fähre am Kai macht wieder fest, <a href="/n/1">sagt das Amt</a></p></div>', []),
        ('<div class="widget"><img src=/a.jpg><p><a href="/n/1">Die Fähre am Kai macht wieder fest</a></p></div>', []),
        ('<figure><p>Lest auch</p><div><img src=/a.jpg></div><div><a href="/n/1">Nach dem Sturm: Damm bleibt bis Mai gesperrt</a></div></figure>', []),
        ('<figure><div><img src=/a.jpg></div><p>Nach dem Sturm: Damm bleibt bis Mai gesperrt</p></figure>', [("a.jpg", "Nach dem Sturm: Damm bleibt bis Mai gesperrt")]),
        ('<aside><div><a href="/kolumne"><img src=/a.jpg alt="Alle Folgen der Kolumne lesen"></a></div></aside>', []),
        ('<div><a href="/kolumne"><img src=/a.jpg alt="Der Kai"></a></div>', [("a.jpg", None)]),
        ('<div class=q1><blockquote>Wir fahren wieder, bei jedem Wetter.</blockquote><div><figure><img src=/a.jpg alt=""></figure><p>Nora Beck, Leiterin des Amtes</p></div></div>', []),
        ('<div class=q1><blockquote>Wir fahren wieder, bei jedem Wetter.</blockquote></div><figure><img src=/a.jpg alt=""></figure>', [("a.jpg", None)]),
        ("<fieldset><legend>Suchen</legend><img src=/a.jpg><input name=q></fieldset>", []),
        ('<div><img src="/i/sns/sns_24.jpg"></div>', []),
        ('<img src="/l.gif?type=ARTICLE&a=1">', []),
        ('<div><a href="/"><img src=/a.png></a></div>', []),
        ('<div><a href="#"><img src=/a.png></a></div>', [("a.png", None)]),
    ],
)  # fmt: skip
def test_whose_a_picture_amid_the_text_is(unit: str, found: list[tuple[str, str | None]]) -> None:
    assert pictures(unit) == found


def test_a_background_is_no_picture_where_the_page_names_another() -> None:
    stage = "<div class=hero-background><img src=/kueste.jpg></div>"
    figure = "<figure><img src=/faehre.jpg></figure>"
    head = f'<meta property="og:image" content="{HOST}/{{}}.jpg">'
    names = [
        i.url.rpartition("/")[2] for i in article(stage + figure + LONG, head=head.format("faehre")).images
    ]
    assert names == ["faehre.jpg"]
    alone = article(LONG, before=stage, head=head.format("kueste")).images
    assert [i.url.rpartition("/")[2] for i in alone] == ["kueste.jpg"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("La barca en el muelle/ Foto Nora L. Beck Gil", ("La barca en el muelle", "Foto Nora L. Beck Gil")),
        ("Die Fähre am Kai / Foto Nora Beck", ("Die Fähre am Kai", "Foto Nora Beck")),
        ("Die Fähre / auf dem Foto rechts der Kai", ("Die Fähre / auf dem Foto rechts der Kai", "")),
    ],
)
def test_a_credit_behind_a_slash(text: str, parts: tuple[str, str]) -> None:
    assert split_bracket(text) == parts
