# Everything runs in .venv, which the first command makes. Python 3.11 or newer is all it needs.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.PHONY: run test test-long check format bench bench-store bench-cli bench-goal bench-wizard train-coach pictures clean

run: .venv/run ## start the program; ARGS="demo" and the like are passed on
	@$(BIN)/smartgoals $(ARGS)

# Tests that were read once are kept as bytecode: reading them is half of finding them.
test: .venv/dev ## run the tests, two at once for each processor
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto $(ARGS)

test-long: .venv/dev ## run what takes minutes: fault tests, and properties with many examples
	$(BIN)/python -m pytest -m "long or hypothesis" --hypothesis-profile long $(ARGS)

check: .venv/dev ## lint, format, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/dev ## measure start-up, keys and memory against a Textual hello-world
	$(BIN)/python -m benchmarks.terminal $(ARGS)

bench-store: .venv/dev ## measure the store beside stock TinyDB; ARGS=--quick for fewer repetitions
	$(BIN)/python -m benchmarks.store $(ARGS)

bench-cli: .venv/dev ## measure the commands beside an empty Python
	$(BIN)/python -m benchmarks.command_line $(ARGS)

bench-goal: .venv/dev ## measure the goal screen on ten years of data
	$(BIN)/python -m benchmarks.goal_screen $(ARGS)

bench-wizard: .venv/dev ## count the keys of eight people's goals; ARGS=--words prints the goals too
	$(BIN)/python -m benchmarks.wizard_keys $(ARGS)

train-coach: .venv/dev ## learn the coach's weights; WISHES=… GOALS=… are files of labelled JSON lines
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[train]'
	$(BIN)/python -m tools.train_coach --wishes "$(WISHES)" --goals "$(GOALS)" $(ARGS)

pictures: .venv/dev ## draw the pictures in screenshots/ again
	$(BIN)/python screenshots/make.py

clean: ## remove what the commands above made
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

.venv/run: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "smartgoals needs Python 3.11 or newer")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	$(BIN)/python -m compileall -q smartgoals_tui
	@touch $@

.venv/dev: .venv/run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
