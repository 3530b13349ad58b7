"""What short texts say, in many languages: of texts alone, no elements. A new word goes into one of these tables.

- days: `date_words`, `labels` (of the Polish portals), `periods` (in addresses)
- people: `author_words`, `author_names`, `people_words`, `signed_lines`
- pictures: `caption_words`, `credit_ends`, `picture_files`
- lists: `next_words`, `more_words`, `list_words`, `result_words`
- keywords, sections and other pages: `taxonomy_words`, `keyword_texts`, `related_words`, `comment_words`
- names in markup: `box_names`
- lines of templates: `template_lines` by whole lines (`template_words`), `template_phrases` by grammar, `template_speech` by the
  words they are made of (`template_vocabulary`, `networks`), `pitches`, `meta_lines` about the article, `office_names`
- pages that are none: `challenge_words`, `refusal_words`, `file_formats`
"""
