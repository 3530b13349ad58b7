"""All hand-made pages of the world: importing the modules named `*_pages` registers them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.world.building import PAGES

for _path in sorted(Path(__file__).parent.glob("*_pages.py")):
    if not _path.stem.startswith("test_"):
        import_module(f"tests.world.{_path.stem}")

__all__ = ["PAGES"]
