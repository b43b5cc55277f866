# PortDraft: targets for people. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
DESTDIR ?=
BILL ?= $(firstword $(wildcard Fixtures/bills/comcast-business/*/*.pdf Fixtures/bills/*/*/*.pdf))
# Python for the tests' JSON Schema validator, where the system has none that knows the 2020-12 drafts.
VENV := .venv

BUILD_PACKAGES := libpoppler-glib-dev libyaml-dev libsqlite3-dev pkg-config
TEST_PACKAGES := poppler-utils qpdf python3 sqlite3
# Without a path beside the binary for its libraries: it needs none, and the loader would look there first for each.
# Without symbols for libraries to find: none asks for them, and the loader would look among them first for each.
# At a fixed address: else the loader writes 45,000 addresses into 155 pages before anything is read, a sixth of the time
# that a bill of one page takes. The libraries that read PDFs stay where chance puts them.
RELEASE := swift build -c release --static-swift-stdlib --disable-local-rpath -Xlinker --no-export-dynamic \
  -Xlinker -no-pie --product
BINARY := .build/release/extract-invoice
# Beside it: keeps drafts in a database, and needs SQLite and all of Foundation for that.
STORE := $(BINARY)-store
# Where the benchmark keeps its large bills.
BENCHMARK := .build/benchmark
# How many shuffled bills it fits on to judge the fit.
JUDGE ?= 3000

.PHONY: help demo build test test-scale soak fuzz test-needs needs toolchain install uninstall benchmark shuffle perturb fit format lint clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

demo: needs ## set up a fresh Debian or Ubuntu, build, and read a bill
	@echo "== building (a few minutes the first time)"
	swift build -c release --product extract-invoice
	@echo "== extract-invoice $(BILL)"
	$(BINARY) "$(BILL)" --as-of 2026-11-24

build: needs ## build everything for debugging
	swift build

test: test-needs ## set up and run every test
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" swift test --no-parallel

install: needs ## put the command and its store into PREFIX (default /usr/local), with shell completions
	$(RELEASE) extract-invoice
	$(RELEASE) extract-invoice-store
	@if ldd $(BINARY) $(STORE) | grep -E 'libswift|libFoundation'; then \
	  echo "install: a binary needs Swift's runtime, which it should hold"; exit 1; fi
	install -d "$(DESTDIR)$(PREFIX)/bin"
	@if ldd $(BINARY) | grep sqlite; then echo "install: the command loads SQLite, which takes time"; exit 1; fi
	install -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/extract-invoice"
	install -s -m 755 $(STORE) "$(DESTDIR)$(PREFIX)/bin/extract-invoice-store"
	@folder="$(DESTDIR)$(PREFIX)/share"; \
	put() { install -d "$$folder/$$2"; $(BINARY) --generate-completion-script "$$1" > "$$folder/$$2/$$3"; }; \
	put bash bash-completion/completions extract-invoice; \
	put zsh zsh/site-functions _extract-invoice; \
	put fish fish/vendor_completions.d extract-invoice.fish
	@"$(DESTDIR)$(PREFIX)/bin/extract-invoice" --version

uninstall: ## remove what install put into PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/extract-invoice" "$(DESTDIR)$(PREFIX)/bin/extract-invoice-store" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/extract-invoice" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_extract-invoice" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/extract-invoice.fish"

benchmark: test-needs ## accuracy, calibration, speed and memory over Fixtures; fits with each maker left out
	swift build -c release --static-swift-stdlib --product benchmark
	swift build -c release --static-swift-stdlib --product shuffle
	$(RELEASE) extract-invoice
	@# As it is installed: what a linker wrote piece by piece is mapped 1 ms slower than a copy of it.
	@mkdir -p $(BENCHMARK); install -s -m 755 $(BINARY) $(BENCHMARK)/extract-invoice
	@for pages in 250 3000; do \
	  test -s $(BENCHMARK)/dense-$$pages.pdf || Fixtures/make/dense $$pages $(BENCHMARK)/dense-$$pages.pdf; done
	.build/release/benchmark --command $(BENCHMARK)/extract-invoice --dense $(BENCHMARK)/dense-250.pdf --long $(BENCHMARK)/dense-3000.pdf --growth 2000
	.build/release/shuffle judge --count $(JUDGE) --weighed $(JUDGE) --judged 500

# What `test-scale` reads with: a built command; the documents are fixtures, good and bad.
SCALE_COMMAND ?= $(BINARY)
SCALE := .build/scale
test-scale: test-needs ## the recipes of Docs/scale-out.md on a Spark cluster that loses a worker, against batch
	@command -v java >/dev/null || .ci/install-packages default-jre-headless
	@command -v parallel >/dev/null || .ci/install-packages parallel
	@test -x $(VENV)/bin/pip || { .ci/install-packages python3-venv; python3 -m venv $(VENV); }
	$(VENV)/bin/pip install --quiet 'pyspark>=4,<5'
	test "$(SCALE_COMMAND)" != "$(BINARY)" || $(RELEASE) extract-invoice
	rm -rf $(SCALE)
	@for carrier in Fixtures/bills/*/; do \
	  for bill in $$(ls "$$carrier"*/*.pdf | head -n 4); do install -D -m 600 "$$bill" "$(SCALE)/$$bill"; done; done
	@for file in Fixtures/bad-input/*.pdf; do install -D -m 600 "$$file" "$(SCALE)/$$file"; done
	$(VENV)/bin/python3 Tests/Scale/scale.py $(SCALE_COMMAND) $(SCALE)

# How many broken documents are read while workers are ended, and how often the batch itself is; both from SEED.
COUNT ?= 5000
RUNS ?= 100
SEED ?= 1
soak: test-needs ## batch over COUNT broken documents while workers are ended, then ended itself RUNS times (SEED=)
	$(RELEASE) extract-invoice
	$(RELEASE) extract-invoice-store
	python3 -B Tests/Soak/soak.py $(BINARY) Fixtures --count $(COUNT) --runs $(RUNS) --seed $(SEED)

fuzz: needs ## read damaged customer service records for a minute
	swift run -c release fuzz-records Fixtures/records 60

N ?= 10000
CARRIER ?= all
WORST ?= 20
shuffle: needs ## accuracy and calibration over N random layouts (SEED=, CARRIER=id|none|carriers|all, WORST=)
	swift run -c release shuffle --count $(N) --seed $(SEED) --carrier $(CARRIER) --worst $(WORST)

# A folder of further documents with their truths, and what else `perturb` is told.
SAMPLES ?=
PERTURB ?=
perturb: needs ## read every fixture again with its print changed in a hundred ways (SAMPLES=folder, PERTURB=options)
	swift build -c release --static-swift-stdlib --product perturb
	.build/release/perturb Fixtures $(SAMPLES) --jobs 2 $(PERTURB)

FIT ?= 16000
fit: needs ## fit weights, then confidences, on FIT random layouts and the fixtures; judge them with each maker left out
	swift build -c release --static-swift-stdlib --product shuffle
	.build/release/shuffle fit --count $(FIT)

format: toolchain ## format every source
	swift format --in-place --recursive --parallel Sources Tests Package.swift

lint: toolchain ## check the format
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

clean: ## remove what was built
	swift package clean
	rm -rf .build $(VENV)

toolchain:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or newer is needed: https://www.swift.org/install/linux" >&2; exit 1; }

needs: toolchain
	@pkg-config --exists poppler-glib yaml-0.1 sqlite3 2>/dev/null || .ci/install-packages $(BUILD_PACKAGES)

test-needs: needs
	@for command in pdftotext qpdf python3 sqlite3; do \
	  command -v $$command >/dev/null || { .ci/install-packages $(TEST_PACKAGES); break; }; done
	@has_validator() { for python in /usr/bin/python3 $(VENV)/bin/python3; do \
	  $$python -c 'from jsonschema import Draft202012Validator' 2>/dev/null && return; done; return 1; }; \
	has_validator || .ci/install-packages python3-jsonschema python3-venv; \
	has_validator || { python3 -m venv $(VENV) && $(VENV)/bin/pip install --quiet 'jsonschema>=4'; }
