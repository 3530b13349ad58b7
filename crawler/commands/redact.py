"""`kronika redact`: takes what a record says out of a site's folder, for good, and logs who did it and why.

The work is in `crawler.archive.redaction`, `crawler.archive.purge` and `pipelines.tombstone`.
"""

from __future__ import annotations

import os
import pwd
import sys
from collections import defaultdict
from typing import Annotated

import msgspec
import typer
from msgspec import Struct

from crawler.archive.clock import from_text, to_text, utc_now
from crawler.archive.folder import SiteFolder, data_directory, list_folders
from crawler.archive.ledger import Ledger
from crawler.archive.purge import carry_out, plan_purge, wipe
from crawler.archive.redaction import IsAddressOf, Redaction, clean_runs, find_redaction, redact_record
from crawler.archive.rows import FORMER
from crawler.archive.site_archive import SiteArchive, as_damage
from crawler.archive.warc_reader import WarcRecord
from crawler.commands.console import print_json
from crawler.commands.named_record import require_record
from crawler.commands.options import DataOption, OutcomeOption, RecordIdArgument, RecordSiteArgument
from crawler.errors import DamageError, UsageError
from crawler.extract import page_key
from crawler.imports import files_of_imports
from crawler.items import decode_record
from crawler.sites import load_site_file
from crawler.sources.http import parse_message
from crawler.urls import canonical_url
from exports.wording import count_name
from pipelines.tombstone import make_tombstone

EPILOG = """
[bold]Examples[/bold]

Out of records and exports:  kronika redact pl-mswia-archive 13456 --reason "request of 3 May, file 17/26"

Out of the WARC files too:   kronika redact pl-mswia-archive 13456 --reason "court order" --purge --yes

There is no way back: a redacted page is not fetched again, and a purged one is gone.
"""


FILES_SHOWN = 20
"""Files that are named to people."""


class Redacted(Struct, kw_only=True):
    """What `--json` prints."""

    site: str
    id: str
    redacted_at: str
    versions: int = 0
    """How many versions the record has, all without content now."""
    purged: bool = False
    captures: int = 0
    """Captures taken out of WARC files by this command."""
    warc_files: list[str] = msgspec.field(default_factory=list)
    """WARC files written anew by this command."""
    imported_from: list[str] = msgspec.field(default_factory=list)
    """Files from which captures of the page were imported, as they were named then; they still hold it."""
    also: list[str] = msgspec.field(default_factory=list)
    """Other records with the same address, which are still there."""
    exit_code: int = 0


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("redact", epilog=EPILOG)(run)


def run(
    site_id: RecordSiteArgument,
    record_id: RecordIdArgument,
    reason: Annotated[
        str, typer.Option(metavar="TEXT", help="Why, for the log of the site's folder; never in a record.")
    ],
    purge: Annotated[
        bool, typer.Option("--purge", help="Take its captures out of the WARC files as well.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    data: DataOption = None,
    as_json: OutcomeOption = False,
) -> int:
    """Leave a tombstone in place of a record: nothing of its content, in all versions and exports, for good.

    Its page is not fetched again, live or from a web archive. Without --purge the WARC files stay as they are. After
    an interruption, run it again.
    """
    if not reason.strip():
        raise UsageError("--reason: say why; it is kept in the site's log")
    folder = list_folders(data_directory(data), [site_id])[0]
    archive = SiteArchive(folder, {}, run=f"redact-{to_text(utc_now())}")
    try:
        with as_damage(folder):
            full_id = require_record(archive.ledger, site_id, record_id)
            require_consent(archive.ledger, full_id, purge=purge, yes=yes)
            wish = Redaction(
                record_id=full_id, at=to_text(utc_now()), who=user_name(), reason=" ".join(reason.split())
            )
            outcome = redact(archive, wish, purge=purge)
            has_captures = next(archive.ledger.iter_captures(), None) is not None
    finally:
        archive.close()
    if as_json:
        print_json(outcome)
    else:
        show(outcome, has_captures=has_captures)
    return outcome.exit_code


def redact(archive: SiteArchive, wish: Redaction, *, purge: bool) -> Redacted:
    """Do all that is not done yet: the tombstone, the files made from the ledger, the WARC files if asked."""
    folder, ledger, record_id = archive.folder, archive.ledger, wish.record_id
    if purge:
        adopt_leftovers(archive)
    is_address_of = address_test(folder, ledger, record_id)
    known = find_redaction(ledger, record_id)
    outcome = Redacted(site=folder.site_id, id=record_id, redacted_at=known.at if known else wish.at)
    if known is None:
        outcome.imported_from = files_of_imports(ledger, record_id)  # which goes with it
        outcome.also = redact_record(ledger, wish, make_tombstone, is_address_of)
    plan = plan_purge(folder, ledger, record_id, is_address_of) if purge else None
    archive.commit()
    archive.write_records()
    clean_runs(folder, ledger, make_tombstone)
    outcome.versions = sum(1 for _ in ledger.iter_versions(record_id))
    if plan:
        if plan.count or known is None or known.purged_at is None:
            try:
                with as_damage(folder):
                    carry_out(folder, ledger, plan, wish, at=to_text(utc_now()))
            except DamageError as error:
                raise DamageError(
                    f"{error}; {record_id} is redacted, its record says nothing any more, but it is not purged: the WARC "
                    "files still hold its captures. Run this again once that is mended."
                ) from error
            archive.write_records()
        wipe(ledger)
        outcome.captures, outcome.warc_files = plan.count, sorted(plan.captures)
    done = find_redaction(ledger, record_id)
    outcome.purged = done is not None and done.purged_at is not None
    return outcome


def require_consent(ledger: Ledger, record_id: str, *, purge: bool, yes: bool) -> None:
    """Ask on a terminal; elsewhere `--yes` must have said it. Raises `UsageError` where nobody agrees."""
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError("there is no way back: say --yes where nobody can be asked")
    row = ledger.find_record(record_id)
    record = decode_record(row.line) if row else None
    said = f"“{record.title}”, {record.date or 'no date'}" if record and record.title else "no title"
    where = "records, exports and WARC files" if purge else "records and exports"
    if not typer.confirm(f"{record_id} ({said}): take it out of {where}, for good?", err=True):
        raise UsageError("nothing was changed")


def address_test(folder: SiteFolder, ledger: Ledger, record_id: str) -> IsAddressOf:
    """Whether an address has one of the record's ids by its form, as the site's registry entry tells. An address that was used
    again for another article is at each time that of the last whose page had been seen there."""
    site = load_site_file(folder.site_file) if folder.site_file.exists() else None
    ids = ledger.ids_of(record_id)
    later = defaultdict(list)
    for row in ledger.iter_urls("key >= ? AND key < ?", (FORMER, f"{FORMER}~")):
        known = ledger.find_record(row.record_id) if row.record_id else None
        since = decode_record(known.line).first_seen if known else None
        if known and since:
            later[row.key.rpartition(FORMER)[2]].append((since, known.id))

    def is_address_of(url: str, captured_at: str) -> bool | None:
        if site is None:
            return None
        moment = from_text(captured_at)
        key = page_key(canonical_url(url), site, moment)
        after = [use for use in later[key] if use[0] <= moment] if key in later else []
        if after:
            return max(after)[1] in ids
        return True if key in ids else (False if key in later else None)

    return is_address_of


def adopt_leftovers(archive: SiteArchive) -> None:
    """Note the captures in WARC files that a killed run left open; what they are of is fetched again."""

    def take(name: str, stored: WarcRecord) -> None:
        message = parse_message(stored.block) if stored.type in ("response", "revisit") else None
        if message is not None:
            archive.adopt(name, stored, status=message.status)

    archive.take_up(take)


def user_name() -> str:
    """Who runs this, as the operating system knows them."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a container's user without an entry
        return f"uid {os.getuid()}"


def show(outcome: Redacted, *, has_captures: bool) -> None:
    """The outcome for people; a folder of imports has no captures of its own."""
    print(f"{outcome.id}: redacted, {outcome.versions} version{'s' * (outcome.versions != 1)}")
    if outcome.captures:
        print(f"{count_name(outcome.captures, 'capture')} taken out of {', '.join(outcome.warc_files)}")
    elif has_captures and not outcome.purged:
        print("The WARC files still hold the page; --purge takes it out.")
    for path in outcome.imported_from[:FILES_SHOWN]:
        print(f"Imported from {path}, which still holds the page.")
    if len(outcome.imported_from) > FILES_SHOWN:
        print(f"… and from {len(outcome.imported_from) - FILES_SHOWN} more files (all with --json).")
    for other in outcome.also:
        print(f"The same address is also recorded as {other}: redact it too.")
    print("Exports made before still hold the record: make them again.")
