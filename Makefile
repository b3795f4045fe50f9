# make run opens Vesika, make test passes its tests; each prepares what it needs, once.
SHELL := /bin/bash
BIN := .venv/bin

.PHONY: help run test check build bench translations pictures clean
.DELETE_ON_ERROR:

help:
	@echo "make run     open the application (FILE=archive.sqlite opens another archive)"
	@echo "make test    run the tests (ARGS=... goes to pytest)"
	@echo "make check   style, types, layering; data.sqlite equals a fresh build"
	@echo "make build   build data.sqlite from resources/"
	@echo "make bench   measure the times a user waits for"
	@echo "make translations  gather and compile the words of the interface"
	@echo "make pictures  draw the pictures of README anew"
	@echo "make clean   remove the environment and every cache"

run: .venv/.ready-run
	@exec $(BIN)/vesika $(if $(FILE),"$(FILE)")

test: .venv/.ready-test
	@$(BIN)/python -m pytest $(ARGS)

check: .venv/.ready-test
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m mypy --strict
	$(BIN)/python -m pytest -q tests/test_architecture.py
	@fresh=$$(mktemp -d) && trap 'rm -rf "$$fresh"' EXIT && \
	$(BIN)/vesika build --output "$$fresh/data.sqlite" && \
	{ cmp data.sqlite "$$fresh/data.sqlite" || \
	{ echo "data.sqlite is not what resources/ gives: run make build"; exit 1; }; }

build: .venv/.ready-run
	$(BIN)/vesika build --output data.sqlite

bench: .venv/.ready-test
	@$(BIN)/python -m tests.bench $(ARGS)

translations: .venv/.ready-test
	$(BIN)/pyside6-lupdate -no-obsolete -locations none \
	$$(git ls-files 'gui/*.py' | sort) -ts $(wildcard resources/i18n/*.ts)
	@for ts in resources/i18n/*.ts; do \
	$(BIN)/pyside6-lrelease -silent "$$ts" -qm "$${ts%.ts}.new" && \
	mv "$${ts%.ts}.new" "$${ts%.ts}.qm"; done  # a window may have the old one mapped

pictures: .venv/.ready-run
	$(BIN)/python -m tests.pictures

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find gui model tests -name __pycache__ -prune -exec rm -rf {} +

.venv/.ready-run .venv/.ready-test: .venv/.ready-%: pyproject.toml .ci/system-packages .ci/prepare
	@.ci/prepare $*

# A moved checkout holds an environment that names its old place: look again.
ifneq ($(file <.venv/.place),$(CURDIR))
.PHONY: .venv/.ready-run .venv/.ready-test
endif
