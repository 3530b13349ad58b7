"""The day of publication and of the last change: stated, printed, in scripts and addresses.

The way to a day, and where a new rule goes:

1. `dates.find_dates` asks all others and puts what they find in order of trust.
2. What the page states for programs: `meta_dates` by the names of metadata, `script_dates` by those in scripts, `stamps` in
   attributes of elements.
3. What it prints: `printed_dates` walks over all that may be a date and asks of each line where it stands (`date_places`) and
   how far it is trusted (`date_ranks`, which leaves the figure to `line_ranks`). That depends on what is beside the date in
   its line (`date_kinds` and `dated_lines`), on its label (`day_labels`), on what its element is called (`date_names`), and
   on whether it is an entry of a list in the text (`date_entries`). `edge_dates` has what stands in no such line, and
   `loose_lines` gives an element to lines that have none.
4. What stands around the page, in its address and window: `outer_dates`.

`compared_days` compares days that are not parsed. `date_boxes` says what of a text is data about the page, for the body.
"""
