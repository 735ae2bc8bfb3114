# Two commands do everything on a machine with Python 3.11: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
STAMP := $(VENV)/.ready
SITE := $(VENV)/.site
DEMO := build/demo.db
PORT ?= 8000
# What talks to a database is tested on both that the register runs on.
ON_DATABASES := tests/store tests/kill tests/web/test_walks.py tests/web/test_access.py

.PHONY: demo test test-postgres check bench bench-reading bench-coding bench-consensus \
	bench-register bench-evidence bench-report lock clean help

help: ## Say what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(STAMP): requirements.lock pyproject.toml tools/setup
	@tools/setup "$(PYTHON)" "$(VENV)" requirements.lock
	@touch $(STAMP) $(SITE)

# What the site needs is a third of what the tests and the benchmarks need.
$(SITE): requirements-site.lock pyproject.toml tools/setup
	@tools/setup "$(PYTHON)" "$(VENV)" requirements-site.lock
	@touch $(SITE)

demo: $(SITE) ## Load the bundled sample collection and serve the site
	@mkdir -p $(dir $(DEMO))
	@$(RUN)/relatoria add examples/santiago-2013/documents --register $(DEMO)
	@$(RUN)/relatoria serve --register $(DEMO) --port $(PORT)

test: $(STAMP) ## Check style, types and layers, then run the tests
	@$(RUN)/ruff format --check .
	@$(RUN)/ruff check .
	@$(RUN)/mypy
	@$(RUN)/lint-imports
	@$(RUN)/pytest -n auto --dist worksteal
	@$(MAKE) --no-print-directory test-postgres

test-postgres: $(STAMP) ## The register's tests on PostgreSQL, started for them alone
	@RELATORIA_TEST_DATABASE=postgres $(RUN)/pytest -n auto --dist worksteal $(ON_DATABASES)

check: test ## The same as test

bench: bench-reading bench-coding bench-consensus bench-register bench-evidence bench-report ## All

bench-reading: $(STAMP) ## Accuracy on the development data, and speed
	@$(RUN)/python -m bench.reading

bench-coding: $(STAMP) ## Coding: cross-validation, parity, near misses, speed
	@OPENBLAS_NUM_THREADS=1 $(RUN)/python -m bench.coding

bench-consensus: $(STAMP) ## Consensus: exactness, stability, prediction; a long run
	@$(RUN)/python -m bench.consensus

bench-register: $(STAMP) ## Ingest, search, pages, exchange, kills, follow-up on large registers
	@$(RUN)/python -m bench.ingest --statements 334
	@$(RUN)/python -m bench.site_speed
	@$(RUN)/python -m bench.search --records 270000
	@$(RUN)/python -m bench.search --records 1000000
	@$(RUN)/python -m bench.exchange
	@$(RUN)/python -m bench.kill --kills 200

bench-evidence: $(STAMP) ## Figures, flows, tables, disclosure control, claims
	@$(RUN)/python -m bench.indicators
	@OPENBLAS_NUM_THREADS=1 $(RUN)/python -m bench.flows
	@$(RUN)/python -m bench.tabulate
	@$(RUN)/python -m bench.disclosure

bench-report: $(STAMP) ## Checks of a report, drafts, follow-up
	@$(RUN)/python -m bench.lint
	@$(RUN)/python -m bench.drafting ../shared/seeds/002_*.txt
	@$(RUN)/python -m bench.followup

lock: ## Resolve the dependencies anew
	@tools/lock "$(VENV)"

clean: ## Remove what the other commands made
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
