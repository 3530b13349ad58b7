"""Where on a page its article is.

`content` makes the survey: the blocks of the page with their texts, marks and weights, in one pass. Before the blocks are
weighed, `comments` marks those of readers, and `linked_cards` the teasers of other pages. `container` then finds the box with
the greatest weight of text, `narrowing` goes on inwards from there, `data_beside` adds lists and tables that belong to it, and
`misnamed` is asked where hardly any text was found. What a box says of teasers is asked of `teaser_cards`.

A new kind of box that is no text is best told by its name (`phrases.box_names`); a rule about places goes into `narrowing`.
"""
