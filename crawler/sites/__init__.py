"""The registry: which sites there are, whose page an address is, and what is known of a site.

Entries are TOML, one table a site: the files in this package and the user's own (`--sites FILE`); what an
entry may say is in `docs/sites.md`. Nothing here contacts a site; of the parsers only their names are known.
"""

from crawler.sites.dump import dump_site
from crawler.sites.entry import KEYS, PLATFORM_NAMES, SELECTOR_FIELDS
from crawler.sites.evidence import EVIDENCE_KINDS, evidence_kind
from crawler.sites.loader import Loaded, load_files, load_registry, load_shipped, load_site_file
from crawler.sites.registry import Claim, Registry, claims_of, unregistered_site
from crawler.sites.shard import Shard, parse_shard, shard_number
from crawler.sites.table import Problem

__all__ = [
    "EVIDENCE_KINDS",
    "KEYS",
    "PLATFORM_NAMES",
    "SELECTOR_FIELDS",
    "Claim",
    "Loaded",
    "Problem",
    "Registry",
    "Shard",
    "claims_of",
    "dump_site",
    "evidence_kind",
    "load_files",
    "load_registry",
    "load_shipped",
    "load_site_file",
    "parse_shard",
    "shard_number",
    "unregistered_site",
]
