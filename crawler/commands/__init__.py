"""One module a command: options, progress and the summary; the work itself is done by the layers below.

Each module has `register(app)`, which adds its command to the Typer app of `crawler.cli`.
"""
