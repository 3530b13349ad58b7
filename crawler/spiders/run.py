"""One run on one site from lock to report: opens the folder, starts the worker, closes everything in
order."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from crawler import __version__
from crawler.archive.clock import from_text, to_text, utc_now
from crawler.archive.files import replace_file
from crawler.archive.folder import SiteFolder
from crawler.archive.site_archive import SiteArchive
from crawler.errors import ExitCode
from crawler.items import Site
from crawler.sites import Registry, dump_site
from crawler.spiders.options import CrawlOptions, is_loopback
from crawler.spiders.report import RunReport, count_run, decide_exit, find_alarms, remember_fields
from crawler.spiders.session import CrawlSession
from crawler.spiders.worker import Worker

logger = logging.getLogger(__name__)


class SiteRun:
    """A run on one site's folder, under its lock. Raises `LockedError` and `DamageError` on opening."""

    def __init__(self, site: Site, registry: Registry, options: CrawlOptions) -> None:
        self.site = site
        self.options = options
        started = utc_now()
        self.id = started.strftime("%Y%m%dT%H%M%S.%fZ")
        self.report = RunReport(run=self.id, site=site.id, mode="", started_at=to_text(started))
        folder = SiteFolder(options.data / site.id)
        self.archive = SiteArchive(
            folder, _warc_info(site, options), run=self.id, max_bytes=options.warc_bytes
        )
        self.is_interrupted = False
        self._log: logging.Handler | None = None
        self._is_closed = False
        try:
            self.path = folder.runs / self.id
            self.path.mkdir()
            self._log = _open_log(self.path / "log")
            if not options.contact and not all(is_loopback(host) for host in site.hosts):
                logger.warning("no contact in the User-Agent: give --contact or set KRONIKA_CONTACT")
            replace_file(folder.site_file, [dump_site(site).encode()])
            self.session = CrawlSession(self.archive, site, registry, options, utc_now)
            self.session.start()
            self.worker = Worker(self.archive.commit, commit_seconds=options.commit_seconds)
            self.worker.start()
        except BaseException:
            self.archive.close()
            self._close_log()
            raise

    def finish(self, ending: str, error: BaseException | None = None) -> RunReport:
        """End the run: wait for the worker, count, write records and reports, close everything.

        `ending` is finished, interrupted, blocked, unreachable, url_cap or failed (with the error).
        """
        if self._is_closed:
            return self.report
        self._is_closed = True
        self.is_interrupted = ending == "interrupted"
        self.worker.stop()
        error = error or self.worker.error
        try:
            if error is None:
                try:
                    self._conclude(ending)
                except Exception as late:  # noqa: BLE001 (reported like an error of the crawl itself)
                    error = late
            if error is not None:
                self._conclude_failed(error)
        finally:
            try:
                self.archive.close()
            except Exception as late:  # noqa: BLE001 (what is committed is safe; the exit code tells)
                self._conclude_failed(error or late)
            self._close_log()
        return self.report

    def _conclude(self, ending: str) -> None:
        report, session, ledger = self.report, self.session, self.archive.ledger
        if ending == "finished" and session.is_at_url_cap and ledger.count_urls("state = 'pending'"):
            ending = "url_cap"
        if ending == "finished":
            session.frontier.finish()
        limit = "max_pages" if ending == "finished" and self.options.max_pages is not None else None
        count_run(ledger, session.frontier, report, limit=limit)
        if ending == "finished":
            report.alarms = find_alarms(ledger, report, session.fields)
            remember_fields(ledger, session.fields)
        self._stamp(*decide_exit(report, ending))
        ledger.end_run(
            self.id,
            ended_at=report.ended_at,
            exit_code=report.exit_code,
            reason=report.reason,
            summary=msgspec.json.encode(report).decode(),
        )
        self.archive.commit()
        self.archive.write_records()
        changed = (line + b"\n" for line in ledger.iter_lines(changed_run=self.id))
        replace_file(self.path / "records.jsonl", changed)
        self._write_report()

    def _conclude_failed(self, error: BaseException) -> None:
        """Report an error as far as the disk allows; the ledger keeps what was committed."""
        code = getattr(error, "exit_code", ExitCode.INTERNAL)
        self._stamp(code, f"{error}" if code != ExitCode.INTERNAL else f"{type(error).__name__}: {error}")
        logger.error("%s", self.report.reason, exc_info=error if code == ExitCode.INTERNAL else None)
        try:
            self._write_report()
        except OSError:
            logger.warning("%s: no report could be written", self.path)

    def _stamp(self, code: ExitCode, reason: str) -> None:
        ended = utc_now()
        self.report.ended_at = to_text(ended)
        self.report.seconds = round((ended - from_text(self.report.started_at)).total_seconds(), 3)
        self.report.exit_code, self.report.reason = int(code), reason

    def _write_report(self) -> None:
        replace_file(
            self.path / "run.json", [msgspec.json.format(msgspec.json.encode(self.report), indent=2), b"\n"]
        )

    def _close_log(self) -> None:
        if self._log is not None:
            logging.getLogger().removeHandler(self._log)
            self._log.close()
            self._log = None


class JsonLines(logging.Formatter):
    """Log records as JSON objects, one a line: time, level, logger, message, and the trace of an error."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {
            "time": to_text(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            fields["trace"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False)


def _open_log(path: Path) -> logging.Handler:
    handler = logging.FileHandler(path, encoding="utf-8", errors="replace")
    handler.setFormatter(JsonLines())
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    return handler


def _warc_info(site: Site, options: CrawlOptions) -> dict[str, str]:
    """Fields of the warcinfo records: who crawled what, how."""
    return {
        "software": f"Kronika/{__version__}",
        "format": "WARC File Format 1.1",
        "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "operator": options.contact,
        "robots": "obey",
        "http-header-user-agent": options.user_agent,
        "isPartOf": site.id,
        "description": f"News of {site.publisher or site.id}",
    }
