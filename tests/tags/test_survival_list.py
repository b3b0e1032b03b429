# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what is shown by which test stays true."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
REFERENCE = re.compile(r"`([\w/]+\.py)::(\w+)`")
ROWS = [
    line
    for line in (TESTS / "tags" / "SURVIVAL.md").read_text("utf-8").splitlines()
    if line.startswith("| ") and not line.endswith("| Shown by |")
]


@cache
def functions(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip()[:40])
def test_every_line_names_tests_that_exist_or_says_why_not(row: str) -> None:
    named = REFERENCE.findall(row)
    assert named or "*Not shown:*" in row
    assert [f"{file}::{name}" for file, name in named if name not in functions(file)] == []
    assert row.count("::") == len(named)  # none is misspelt


def test_the_list_is_whole() -> None:
    steps = [int(match[1]) for row in ROWS if (match := re.match(r"\| (\d+)\. ", row))]
    assert steps == list(range(1, 14))
    assert len(ROWS) > 50
