"""The names of networks and messengers on which pages are shared and followed: one list for all rules that know them."""

from __future__ import annotations

NETWORKS = tuple(
    "facebook twitter linkedin whatsapp xing telegram instagram pinterest reddit tumblr bluesky mastodon threads tiktok "
    "messenger viber vkontakte".split()
)
"""Names that hardly are other words: those of one letter or two, and what a text may be about, each rule adds for itself."""
ANY_NETWORK = "|".join(NETWORKS)
"""The same as alternatives of a pattern."""
