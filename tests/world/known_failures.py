"""What the parsers are known to get wrong on the hand-made pages, with the cause.

A line whose field is right fails the test of its page, so this table only shrinks. Rules are never written to suit a
page of it: a line goes when a rule that holds for its system, or for the web at large, makes it go.
"""

from __future__ import annotations

KNOWN_FAILURES: dict[str, dict[str, str]] = {
    "definition_of_a_reader_without_tables_austrian": {
        "body": "line of links, title and address are taken for text",
    },
    "text_capture_of_intracom": {
        "body": "captions after the text that differ are taken for text",
        "gallery": "of captions after the text, only the last is taken",
    },
    "bitrix_russian_cp1251": {
        "body": "the line of tags and the way back are taken for text",
        "links": "both count as links of the text",
        "tags": "a label and a link in the running text are not told from text",
    },
    "text_in_the_data_of_the_page_alone": {
        "kind": "the text in the data of Next.js is not read",
    },
    "austrian_interior_ministry": {
        "images": "the page that shows a picture large, with its file in the query, is taken for the picture",
    },
    "swedish_daily_read_more": {
        "body": "a note on how the newsroom works is taken for text",
        "links": "the link of that note",
    },
    "xoops_tadnews_taiwanese": {
        "attachments": "a list of files outside the box of the text, known by the names of the files alone",
    },
    "wagtail_bakery_estonian_english": {
        "body": "a loose label and the keywords after it, between the blocks of the text, are taken for text",
        "links": "the keyword counts as a link of the text",
    },
    "mkdocs_material_blog_german": {
        "date": "a date in a side column that is navigation is not read",
    },
    "weebly_blog_english": {
        "date": "a day of two small numbers, which Weebly prints with the month first, is read with the day first",
    },
    "dutch_broadcaster_hashed": {
        "images": "a credit that stands before the caption, in an element that names nothing, is taken for its beginning",
        "authors": "an organisation that only the metadata name, and that is the publisher, counts as the author",
    },
    "gnuboard_list": {
        "kind": "days with two digits of the year and dashes are not read, and make no list",
    },
    "european_police_agency": {
        "images": "a photograph whose file is called icons is taken for a sign of the template",
    },
    "lithuanian_parliament_portal": {
        "images": "a credit with the name in brackets amid it is cut in two",
    },
    "montenegrin_government_portal": {
        "body": "the label of a list of files, in no heading, is taken for text",
    },
    "bulgarian_parliament_angular": {
        "gallery": "small pictures without links or names, in a row below the text, are left out",
    },
    "preformatted_american": {
        "images": "a bar with words in the head of the page, which states no size, is taken for a picture of the text",
    },
    "macedonian_tables_wrong_meta": {
        "images": "a picture and its caption in the cell beside that of the text are not looked at",
    },
    "drupal_4_peruvian": {
        "tags": "keywords of Drupal 4, which nothing tells from sections, are not read",
    },
    "spip_1_french": {
        "lead": "a bold paragraph in a table of its own, without a name, is not taken for the introduction",
        "body": "so it is taken for text",
        "breadcrumbs": "a path whose first step has the name of the site and no address of a front page is not told from text",
    },
    "release_of_a_german_ministry": {
        "date_modified": "the day of a change that stands behind who published the page, in its foot, is not read",
    },
    "print_version_spanish": {
        "lead": "a line in italics between title and text, with breaks around it, is not taken for the introduction",
        "body": "so it is taken for text",
    },
}

KNOWN_CHANGES: dict[str, dict[str, str]] = {
    "european_parliament_variant": {"use_roles": "the platform's selectors name its elements"},
    "joomla3_greek": {"leave_out_tags": "the same day by another rule"},
    "joomla4_cassiopeia_greek": {"leave_out_tags": "the same day by another rule"},
    "hatena_blog_japanese": {
        "add_notices": "the author in the foot of the entry is found only beside the notices"
    },
    "australian_civictheme": {
        "add_notices": "the introduction, in a paragraph above the box of the text, is read with it"
    },
    "vbulletin_thread_belgian": {
        "add_notices": "what the forum says of the thread below it is read with the text"
    },
    "south_african_speech_2004": {"add_notices": "the day, a loose line below the text, is read with it"},
}
"""The same of the ways in which a page may be written otherwise."""
