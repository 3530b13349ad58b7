"""Where an answer leads on to: another address of the page, another host, or round in a circle; must not fetch or parse."""

from __future__ import annotations

import msgspec

from crawler.archive.ledger import Ledger
from crawler.archive.redaction import REASON
from crawler.archive.rows import UrlRow
from crawler.extract import is_own_host, page_key
from crawler.spiders.cookies import Cookie, cookie_header, merge_cookies, take_cookies
from crawler.spiders.frontier import Frontier
from crawler.spiders.pages import PageAnswers
from crawler.spiders.reading import Reading
from crawler.spiders.settlement import Settlement
from crawler.spiders.task import Outcome, Task
from crawler.urls import absolute_url, canonical_url, without_user

MAX_HOPS = 20
"""Redirects that are followed for one page: as many as browsers follow. A site that has moved time and again leads through all
its former addresses."""


class Redirects:
    """The redirects of one run. Works inside the ledger's transaction."""

    def __init__(
        self, ledger: Ledger, frontier: Frontier, pages: PageAnswers, settlement: Settlement
    ) -> None:
        self._ledger = ledger
        self._frontier = frontier
        self._pages = pages
        self._settlement = settlement
        self.cookies: tuple[Cookie, ...] = ()
        """Those without which a host has sent pages round in a circle."""
        self._in_vain: set[str] = set()
        """Listings of which a page that was asked for again, with the cookie, has led to the same place."""

    def follow(self, task: Task, reading: Reading, location: str, *, is_moved: bool = False) -> Outcome:
        """The next hop, where it is to be followed; `is_moved` says that the address has changed for good."""
        frontier, settlement = self._frontier, self._settlement
        url = absolute_url(location, task.url)
        hops = (*task.hops, task.asked)
        if url is None or not url.startswith(("http://", "https://")):
            return settlement.fail(task, "bad_redirect", is_final=True)
        url = without_user(url.partition("#")[0])
        if not is_own_host(url, frontier.site):
            if task.begun is not None:
                return self._pages.end(task)
            return settlement.leave_out(task, "redirect_offsite")
        redacted = frontier.redactions.find(page_key(canonical_url(url), frontier.site), url)
        if redacted and not task.row.record_id:
            return self._pages.keep_out(task, redacted, (task.row.url, url))
        if redacted:
            return settlement.skip(task, REASON)
        if task.row.is_former and frontier.pass_on(task.row, url):
            return settlement.settle(task, "skipped", "alias")
        follow = Task(
            row=task.row,
            url=url,
            hops=hops,
            is_moved=is_moved and url != task.row.url and (task.is_moved or not task.hops),
            is_turned_to=task.is_turned_to,
            is_to_read=task.is_to_read,
            is_known_place=self._is_captured(task.row, url),
            cookies=take_cookies(task.cookies, task.url, reading.set_cookies),
            asks_extent=task.asks_extent,
            asks_topics=task.asks_topics,
            begun=task.begun,
            is_framed=task.is_framed
            or (reading.rejection is not None and reading.rejection.reason != "redirect"),
        )
        if follow.asked in hops or len(hops) > MAX_HOPS:
            return settlement.fail(task, "redirect_loop", is_final=True)
        settlement.active[task.row.key] = follow
        return Outcome(state="redirect", follow=follow)

    def _is_captured(self, row: UrlRow, url: str) -> bool:
        """Whether what is stored of a page has come from this address: elsewhere the same ETag may be another page's."""
        capture = self._ledger.find_capture(row.capture) if row.capture is not None else None
        return capture is not None and capture.url == url

    def ask_again(self, task: Task, reading: Reading) -> Outcome | None:
        """A further page of a list that has led to another one of it, as it does for those without the cookie that the list
        sets: it is asked for once more with that."""
        row = task.row
        is_further = row.kind == "listing" and row.depth > 0 and task.is_elsewhere
        if not is_further or self._ledger.find_url(f"listing:{canonical_url(task.url)}") is None:
            return None
        root = row.root or row.key
        if any(sent for _, sent in task.hops):
            self._in_vain.add(root)
        cookies = take_cookies(task.cookies, task.url, reading.set_cookies)
        if root in self._in_vain or not cookie_header(cookies, row.url):
            return None
        # where it has led to is no hop: it may lead there again, and is read then
        follow = msgspec.structs.replace(task, url=row.url, cookies=cookies, is_moved=False)
        self._settlement.active[row.key] = follow
        return Outcome(state="redirect", follow=follow)

    def keep_cookies(self, task: Task) -> None:
        """An answer in earnest to an address that had led back to itself: its host is sent the cookies at once from now
        on."""
        is_vain = task.is_elsewhere and any(sent and url == task.row.url for url, sent in task.hops)
        if any(url == task.url for url, _ in task.hops) and not is_vain:
            self.cookies = merge_cookies(self.cookies, task.cookies, task.url)
