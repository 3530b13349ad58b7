"""A small ministry site of the project's own invention, served on loopback for `kronika demo` and tests."""

from crawler.demo.server import DemoSite

__all__ = ["DemoSite"]
