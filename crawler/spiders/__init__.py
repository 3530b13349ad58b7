"""Live crawls: what to visit (`frontier`), what came (`session`), and the process that reads it (`reader`); no parsing."""
