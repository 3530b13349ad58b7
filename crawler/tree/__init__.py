"""The tree of a page: parsed, and mended where single elements mean what others do; must not know any site."""
