"""All hand-made pages of the world: importing the modules registers them."""

from __future__ import annotations

from tests.world import (
    cms_pages,
    drupal_pages,
    europe_pages,
    gallery_pages,
    listing_pages,
    more_lists_pages,
    newer_system_pages,
    office_pages,
    old_pages,
    older_system_pages,
    polish_office_pages,
    polish_pages,
    polish_state_pages,
    portal_pages,
    refusal_pages,
    regional_pages,
    special_pages,
    state_pages,
    table_pages,
    typo3_pages,
    wordpress_pages,
)
from tests.world.building import PAGES

MODULES = (
    cms_pages,
    drupal_pages,
    europe_pages,
    gallery_pages,
    listing_pages,
    more_lists_pages,
    newer_system_pages,
    office_pages,
    old_pages,
    older_system_pages,
    polish_office_pages,
    polish_pages,
    polish_state_pages,
    portal_pages,
    refusal_pages,
    regional_pages,
    special_pages,
    state_pages,
    table_pages,
    typo3_pages,
    wordpress_pages,
)

__all__ = ["MODULES", "PAGES"]
