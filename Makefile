# Every target makes the virtual environment it needs; nothing is to be installed by hand but Python 3.11 or newer.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PLAIN := $(VENV)/.runtime
STAMP := $(VENV)/.installed
TOOLS := .tools/.installed
JOBS ?= 2
BENCH ?=

.PHONY: demo test test-browser test-oldest check eval bench kill docs format clean

# What a crawl needs, and no more: a first look must not wait for Spark.
$(PLAIN): setup.cfg pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(STAMP): $(PLAIN)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

# Validators of other projects, with pins of their own, that the exports are held against.
$(TOOLS): tests/exports/validators.txt
	test -x .tools/bin/python || $(PYTHON) -m venv .tools
	.tools/bin/python -m pip install --quiet --requirement tests/exports/validators.txt
	touch $(TOOLS)

demo: $(PLAIN)  ## crawl the bundled site on loopback and show where the records are
	$(BIN)/kronika demo

# Tests start hundreds of Python processes: without compiled modules each takes a half longer to be there. Files are taken
# in their order: by number of tests, those of few long ones would come last, and one process would wait for the other.
test: export PYTHONDONTWRITEBYTECODE =
test: $(STAMP) $(TOOLS)  ## the whole test suite
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder

test-browser: $(STAMP)  ## an exported WACZ file in ReplayWeb.page; installs chromium and two npm packages
	sh tests/browser/install.sh build/browser
	KRONIKA_BROWSER=build/browser $(BIN)/python -m pytest tests/browser

# Warnings are no errors there: old releases use what newer ones beside them have deprecated.
test-oldest: setup.cfg $(TOOLS)  ## the test suite with the oldest release of each library that setup.cfg allows
	test -x .oldest/bin/python || $(PYTHON) -m venv .oldest
	mkdir -p build
	sed -n 's/^    \([a-z][a-z0-9_-]*\)>=\([0-9.]*\)$$/\1==\2/p' setup.cfg > build/oldest.txt
	.oldest/bin/python -m pip install --quiet --editable '.[test]' --constraint build/oldest.txt
	.oldest/bin/python -m pytest -n $(JOBS) --dist loadfile -o filterwarnings=

check: $(STAMP)  ## linter, types, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(MAKE) test

eval: $(STAMP)  ## scores on the labelled pages of ../shared, beside other extractors, into docs/
	$(BIN)/python -m pip install --quiet --editable '.[peers]'
	$(BIN)/python -m tests.benchmarks.evaluate --command --json docs/accuracy.json
	$(BIN)/python -m tests.benchmarks.ablations --part all --sets articles-dev captions-dev dates-dev ministries-dev \
		--without names metadata names+metadata+sections --peer trafilatura --json docs/ablations.json

# Other extractors, with pins of their own, that the measurements are held against.
.bench/.installed: tests/benchmarks/others.txt
	test -x .bench/bin/python || $(PYTHON) -m venv .bench
	.bench/bin/python -m pip install --quiet --requirement tests/benchmarks/others.txt && touch $@ \
		|| echo 'Other extractors cannot be installed: they are left out.'

bench: $(STAMP) .bench/.installed  ## all measurements, as ratios in one run, into docs/bench.json; BENCH=--quick to try
	$(BIN)/python -m tests.benchmarks.bench $(BENCH)

kill: $(STAMP)  ## kill a crawl at every write, fsync, rename and commit, and at many instants; takes ten minutes or so
	KRONIKA_KILL=all $(BIN)/python -m pytest tests/end_to_end/test_kill.py \
		tests/end_to_end/test_article_pages.py::test_killed_between_the_pages

$(VENV)/.docs: $(STAMP)
	$(BIN)/python -m pip install --quiet --editable '.[docs]'
	touch $@

docs: $(VENV)/.docs  ## the documentation as a site below site/; needs no network but for installing mkdocs-material
	$(BIN)/python docs/generate.py
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict

format: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) .bench .oldest .tools build dist site *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
