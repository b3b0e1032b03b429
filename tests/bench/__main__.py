# SPDX-License-Identifier: GPL-3.0-or-later
"""Run all sections, or those named; exit status 1 when a row fails."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import traceback
from pathlib import Path

from bench.report import Report

SECTIONS = (
    "analysis", "cluster", "scanning", "writing", "organizing", "library", "learning", "window",
    "covers",
)  # fmt: skip


def main() -> int:
    """Measure and report."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], help="default: all")
    chosen = parser.parse_args().sections or SECTIONS
    # Installed programs are compiled; what is started from here is too, from its second start.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(".venv", "pycache").absolute()))
    report = Report()
    for name in chosen:
        with tempfile.TemporaryDirectory(prefix="genreorganizer-bench-") as folder:
            try:
                importlib.import_module(f"bench.{name}").measure(report, Path(folder))
            except Exception as error:  # noqa: BLE001 # one broken section must not hide the others
                traceback.print_exc()
                report.missing(name, f"the section broke: {error!r}")
    report.save(Path("bench.jsonl"))
    failed = [row.name for row in report.rows if not row.ok]
    print(f"{len(report.rows)} rows, {len(failed)} failed {failed or ''}")  # noqa: T201
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
