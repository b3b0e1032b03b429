# SPDX-License-Identifier: GPL-3.0-or-later
# Each target sets up what it needs in .venv/ in this folder and nothing elsewhere.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
PY := .venv/bin/python
PYTEST := $(PY) -m pytest
# Numeric libraries would otherwise start a thread per core in every worker.
export OMP_NUM_THREADS ?= 1
# Every process that a test starts would otherwise compile the program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test test-others coverage check bench torture lab-env test-lab screenshots translations lock package bundle test-bundle test-wheel clean

help:
	@echo "make run [MUSIC=folder]  open the program"
	@echo "make test                run the tests"
	@echo "make coverage            how much of the core its tests run, with a floor"
	@echo "make test-others         run the tests that coverage does not"
	@echo "make check               lint, types, import rules"
	@echo "make bench               measure speed and memory (table, and bench.jsonl)"
	@echo "make torture             long kill and fuzz runs"
	@echo "make test-lab            tests of the lab (installs PyTorch)"
	@echo "make screenshots         take the pictures in resources/screenshots"
	@echo "make translations        collect and compile the texts of the window"
	@echo "make package             build the wheel and the source archive"
	@echo "make test-wheel          try the wheel in a fresh environment"
	@echo "make bundle              build what needs no Python: .deb, .tar.gz (PyInstaller)"
	@echo "make test-bundle         try the .deb in a bare Debian (root, debootstrap)"

.venv/ready: requirements.lock pyproject.toml packaging/system-libraries.sh
	sh packaging/system-libraries.sh
	$(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	# Unpacks what PySide would otherwise unpack and compile again at each start.
	SBK_EMBED=0 $(PY) -c "import shiboken6"
	@touch $@

.venv/lab-ready: .venv/ready requirements-train.lock
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-train.lock
	@touch $@

run: .venv/ready
	@$(PY) -m genreorganizer gui $(if $(MUSIC),"$(MUSIC:~/%=$(HOME)/%)")

# Three workers for two cores, as tests wait for a window, a process or the disk as often as
# they compute.
WORKERS = $(shell $(PY) -c "import os; print(max(1, (os.cpu_count() or 1) * 3 // 2))")
SPREAD = -n $(WORKERS) --maxprocesses 8 --dist worksteal
# Each test once: those of the core with a look at how much of it they run.
test: coverage test-others

# Over what runs in a few minutes and needs neither the window nor worker processes.
CORE := domain db playlists
# Measured 84 % (lines and branches).
FLOOR := 83
coverage: .venv/ready
	$(PY) -m coverage erase
	$(PY) -m coverage run -m pytest -q $(SPREAD) -m "not torture and not lab" $(CORE:%=tests/%)
	$(PY) -m coverage combine -q
	$(PY) -m coverage report --skip-covered --fail-under=$(FLOOR) --include="genreorganizer/domain/*,genreorganizer/db/*,genreorganizer/playlists/*"

test-others: .venv/ready
	$(PYTEST) $(SPREAD) -m "not torture and not lab" $(CORE:%=--ignore tests/%)

check: .venv/ready
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports

bench: .venv/ready
	PYTHONPATH=tests $(PY) -m bench

torture: .venv/ready
	$(PYTEST) -m torture

lab-env: .venv/lab-ready

test-lab: .venv/lab-ready
	OMP_NUM_THREADS=1 $(PYTEST) $(SPREAD) --timeout 1200 -m "lab and not slow" tests/training

screenshots: .venv/ready
	PYTHONPATH=tests $(PY) -m screenshots

translations: .venv/ready
	$(PY) packaging/update_translations.py

package: .venv/ready
	$(PY) -m hatchling build

test-wheel: .venv/ready package
	sh packaging/try_wheel.sh dist/genreorganizer-*.whl

build/bundle-env/ready: requirements-bundle.lock
	$(PYTHON) -m venv build/bundle-env
	build/bundle-env/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bundle.lock
	@touch $@

bundle: build/bundle-env/ready
	build/bundle-env/bin/python packaging/bundle/build.py

test-bundle: .venv/ready
	sh packaging/bundle/try_deb.sh

# Needs uv, which resolves for every system at once; the locks are committed.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
	  --no-annotate --no-emit-index-url --no-emit-find-links --group dev pyproject.toml -o requirements.lock
	uv pip compile -q --python-version 3.11 --no-header --no-annotate --no-emit-index-url \
	  --no-emit-find-links --extra train -c requirements.lock pyproject.toml -o requirements-train.lock
	uv pip compile -q --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --no-emit-index-url --no-emit-find-links --group bundle -c requirements.lock pyproject.toml -o requirements-bundle.lock
	# The lab runs on the processor: PyTorch's CPU build needs none of these.
	sed -i -e 's/^torch==\([0-9.]*\).*/torch==\1/' -e '/^nvidia-/d;/^cuda-/d;/^triton==/d' requirements-train.lock

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis bench.jsonl
