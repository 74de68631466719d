# For GNU make 3.81 (macOS) and newer. Every target sets up what it needs: see venv.sh.
PYTHON := .venv/bin/python
# Two processes of tests for each core, for many wait for a bot; at most 8. The tests of a file stay together, because
# they share that bot.
AT_ONCE := -n $(shell n=`getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1`; [ $$n -lt 4 ] && expr 2 \* $$n || echo 8) --dist loadfile
export PYTHONUTF8 := 1
# Each process of tests would compile all of them anew with every run.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run demo test test-deep lint format bench preview pictures migrations lock venv-run venv-dev

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

run: venv-run ## start the bot, with the settings in .env
	@[ -e .env ] || [ -n "$$BOT_TOKEN" ] || echo "No settings yet: cp .env.example .env, then write BOT_TOKEN and ADMIN_IDS into it." >&2
	@exec $(PYTHON) -m bot $(ARGS)

demo: venv-run ## a day at the gym in this terminal, no token needed (ARGS=--fast: no pauses)
	@exec $(PYTHON) -m bot.demo $(ARGS)

test: venv-dev ## all tests on SQLite; with TEST_POSTGRES_URL and TEST_REDIS_URL on PostgreSQL too (ARGS='-k stage')
	@trap 'exit 130' INT; failed=; \
	echo "== Tests on SQLite, conversations in memory"; \
	TEST_BACKEND=sqlite $(PYTHON) -m pytest $(AT_ONCE) $(ARGS) || failed="$$failed SQLite"; \
	if [ -n "$$TEST_POSTGRES_URL" ] && [ -n "$$TEST_REDIS_URL" ]; then \
		echo "== Tests on PostgreSQL, conversations in Redis"; \
		TEST_BACKEND=postgres $(PYTHON) -m pytest $(AT_ONCE) $(ARGS) || failed="$$failed PostgreSQL"; \
	else \
		echo "Left out: the same tests on PostgreSQL and Redis. To run them: make test TEST_POSTGRES_URL=postgres://user:password@localhost:5432/name TEST_REDIS_URL=redis://localhost:6379/0"; \
	fi; \
	[ -z "$$failed" ] || { echo "Tests failed on:$$failed" >&2; exit 1; }

test-deep: ## all tests, also those that take long, and properties with ten times the examples
	@TEST_DEPTH=deep $(MAKE) test

lint: venv-dev ## ruff and mypy
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

format: venv-dev ## put the code into its form
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

bench: venv-run ## start, memory, updates per second; taps while 10,000 timers are due, and while a broadcast goes out; 200 clients who write at once; payments while 200 tap; screens with 100,000 clients (ARGS='--clients 1000000')
	@$(PYTHON) -m bot.demo.bench.updates
	@$(PYTHON) -m bot.demo.bench.timers
	@$(PYTHON) -m bot.demo.bench.broadcast
	@$(PYTHON) -m bot.demo.bench.talk
	@$(PYTHON) -m bot.demo.bench.checkouts
	@exec $(PYTHON) -m bot.demo.bench.funnel $(ARGS)

preview: venv-dev ## every screen of client and trainer as a page: preview.html (ARGS='--language en')
	@$(PYTHON) -m tests.support.preview $(ARGS)

pictures: venv-dev ## draw the pictures of the READMEs anew, from the running bot
	@$(PYTHON) -m tests.support.pictures

migrations: venv-dev ## write the next migration from the models (NAME=what_changes)
	@[ -n "$(NAME)" ] || { echo "Name it: make migrations NAME=what_changes" >&2; exit 2; }
	@$(PYTHON) -m db.migrate make $(NAME)

lock: ## write requirements.lock anew from pyproject.toml (ARGS=--upgrade: newest versions)
	@sh venv.sh lock $(ARGS)

venv-run:
	@sh venv.sh run

venv-dev:
	@sh venv.sh dev
