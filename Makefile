# Set-up, run, test: `make` alone lists the targets. Noise goes to .cache/logs, and is shown only when a step fails.

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

export RASA_TELEMETRY_ENABLED := false
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Texts are UTF-8 on terminals and machines that are set to something else, too.
export PYTHONUTF8 := 1
# Whoever has no home to write to, as in many containers, downloads without keeping a copy for the next checkout.
ifeq ($(shell mkdir -p "$${XDG_CACHE_HOME:-$$HOME/.cache}/uv" 2> /dev/null && echo writable),)
export UV_NO_CACHE := 1
endif
# Compiled once: otherwise every start compiles four thousand modules.
export PYTHONDONTWRITEBYTECODE :=

HOST ?= 127.0.0.1
PORT ?= 5005
PYTEST_ARGS ?=

PYTHON := .venv/bin/python
TOOLS := .cache/tools
UV := $(TOOLS)/bin/uv
LOGS := .cache/logs
RUNTIME := .venv/.installed-runtime
DEV := .venv/.installed-dev
DRIVER := .venv/lib/python3.11/site-packages/playwright/driver/node
FONTS := /usr/share/fonts /usr/local/share/fonts $(HOME)/.local/share/fonts
# The development packages hold the runtime ones: once they are there, `run` does not take them away.
READY := $(if $(wildcard $(DEV)),$(DEV),$(RUNTIME))

# $(call step,what a person reads,name of the log,command)
step = mkdir -p $(LOGS) && echo "→ $(1)" && { ($(3)) > $(LOGS)/$(2).log 2>&1 < /dev/null || { cat $(LOGS)/$(2).log; echo "$(1): failed; the log is $(LOGS)/$(2).log" >&2; exit 1; }; }
# The stand-in for TensorFlow is found by its path: nothing to build, nothing to download. The packages' own
# tests are 45 MB that nothing imports; those of `initial_project` stay, for `rasa init` to copy.
install = $(call step,installing the packages of $<,install,$(UV) pip sync --python $(PYTHON) --require-hashes $< \
  && site="$$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" \
  && echo "$(CURDIR)/packaging/tensorflow-stub" > "$$site/tensorflow-stub.pth" \
  && find "$$site" -type d -name tests ! -path '*/initial_project/*' -prune -exec rm -rf {} +) && touch $@

.PHONY: help run test lint format types scripts train lock clean browser

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

run: $(READY) ## set up, train when needed, serve on http://127.0.0.1:5005/ (HOST=, PORT=)
	@$(PYTHON) -m bot serve --host $(HOST) --port $(PORT)

test: $(DEV) browser ## set up and run all tests (PYTEST_ARGS=...)
	@mkdir -p .cache; $(PYTHON) -m pytest -q $(PYTEST_ARGS) < /dev/null; status=$$?; echo $$status > .cache/pytest.status; exit $$status

lint: $(DEV) ## check format, rules and types
	@$(PYTHON) -m ruff format --check -q . || { echo "some files are not formatted; run: make format" >&2; exit 1; }
	@$(PYTHON) -m ruff check -q .
	@$(PYTHON) -m mypy --no-error-summary

format: $(DEV) ## format and fix what can be fixed
	@$(PYTHON) -m ruff check -q --fix-only . && $(PYTHON) -m ruff format -q .

types: $(DEV) ## check types alone
	@$(PYTHON) -m mypy

scripts: ## check the types of the widget's scripts (needs npm)
	@npx --yes --package=typescript@7.0.2 tsc -p tsconfig.json

train: $(READY) ## train the model
	@$(PYTHON) -m bot train

lock: $(PYTHON) $(UV) ## pin all packages again (UPGRADE=1: to newest versions)
	@for lock in requirements-dev.lock requirements.lock; do \
	  args="--extra dev"; [ $$lock = requirements.lock ] && args="--constraint requirements-dev.lock"; \
	  echo "→ pinning $$lock"; \
	  $(UV) pip compile -q --no-header --no-emit-index-url --no-emit-find-links --generate-hashes --python $(PYTHON) --python-version 3.11 \
	    $(if $(UPGRADE),--upgrade) $$args pyproject.toml --output-file $$lock > /dev/null || exit 1; \
	  sed -i -e '1i # Written by: make lock' -e '/^# Written by: make lock$$/d' $$lock; \
	done

clean: ## remove everything that can be made again, .venv included
	@rm -rf .venv .cache models results .rasa .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(PYTHON):
	@python3.11 -c '' 2> /dev/null || { echo "python3.11 is missing: Rasa 3.6 needs exactly this version; on Debian 12: apt-get install python3.11 python3.11-venv" >&2; exit 1; }
	@$(call step,creating .venv,venv,python3.11 -m venv --without-pip .venv)

# uv installs into .venv from outside, so that .venv holds nothing but what the assistant runs with.
$(UV): | $(PYTHON)
	@$(call step,getting uv,tools,python3.11 -m venv $(TOOLS) && $(TOOLS)/bin/pip install -q uv)

$(RUNTIME): requirements.lock | $(PYTHON) $(UV)
	@$(install)

$(DEV): requirements-dev.lock | $(PYTHON) $(UV)
	@$(install)

# The browser tests need Chromium, a font with Chinese, Japanese and Korean, and libatomic for Playwright's driver.
# Without Chromium or a driver that starts they skip and say so.
browser: $(DEV)
	@packages=; \
	command -v chromium > /dev/null || packages="chromium"; \
	[ -n "$$(find $(FONTS) -iname 'noto*cjk*' -print -quit 2> /dev/null)" ] || packages="$$packages fonts-noto-cjk"; \
	$(DRIVER) --version > /dev/null 2>&1 || packages="$$packages libatomic1"; \
	packages="$${packages# }"; [ -n "$$packages" ] || exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	  mkdir -p $(LOGS); echo "→ installing $$packages"; export DEBIAN_FRONTEND=noninteractive; \
	  { apt-get update -q; apt-get install -q -y --no-install-recommends $$packages; } > $(LOGS)/browser.log 2>&1 < /dev/null \
	    || echo "could not install $$packages ($(LOGS)/browser.log); the browser tests need it" >&2; \
	else \
	  echo "the browser tests need more packages: sudo apt-get install $$packages" >&2; \
	fi
