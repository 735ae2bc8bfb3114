# Two commands do everything on a machine with Python 3.11: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
STAMP := $(VENV)/.ready

.PHONY: demo test check bench bench-reading bench-coding bench-consensus lock clean help

help: ## Say what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(STAMP): requirements.lock pyproject.toml tools/setup
	@tools/setup "$(PYTHON)" "$(VENV)"
	@touch $(STAMP)

demo: $(STAMP) ## Read the bundled sample collection and show its record
	@$(RUN)/relatoria read examples/santiago-2013/documents --to summary

test: $(STAMP) ## Check style, types and layers, then run the tests
	@$(RUN)/ruff format --check .
	@$(RUN)/ruff check .
	@$(RUN)/mypy
	@$(RUN)/lint-imports
	@$(RUN)/pytest -n auto

check: test ## The same as test

bench: bench-reading bench-coding bench-consensus ## Every benchmark

bench-reading: $(STAMP) ## Accuracy on the development data, and speed
	@$(RUN)/python -m bench.reading

bench-coding: $(STAMP) ## Coding: cross-validation, parity, near misses, speed
	@OPENBLAS_NUM_THREADS=1 $(RUN)/python -m bench.coding

bench-consensus: $(STAMP) ## Consensus: exactness, stability, prediction; a long run
	@$(RUN)/python -m bench.consensus

lock: ## Resolve the dependencies anew
	@tools/lock "$(VENV)"

clean: ## Remove what the other commands made
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
