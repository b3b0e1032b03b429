# SPDX-License-Identifier: GPL-3.0-or-later
"""``genres placeholders``: what tags hold where no genre is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.stored import scanned_file, store

from genreorganizer.db.engine import open_database

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.commands import Ran, Run


@pytest.fixture
def go(run: Run, tmp_path: Path) -> Callable[..., Ran]:
    """Runs commands on a library of podcasts."""
    file = tmp_path / "library.sqlite"
    database = open_database(file)
    with database.writing() as connection:
        tags = [("Podcast",), ("pod cast",), ("Unknown",), ("Rock",)]
        store(connection, *(scanned_file(f"/m/{n}", genres=tag) for n, tag in enumerate(tags)))
    database.close()

    def command(*argv: str) -> Ran:
        return run("--db", str(file), *argv)

    return command


def test_texts_are_listed_added_and_removed(go: Callable[..., Ran]) -> None:
    ran = go("genres", "placeholders", "--json")
    listed = {item["placeholder"]: item["tracks"] for item in ran.records[:-1]}
    assert (listed["Unknown"], listed["Other"]) == (1, 0)
    assert ran.records[-1] == {"placeholders": len(listed), "changed": False}
    ran = go("genres", "placeholders", "--add", "Podcast", "--remove", "unknown", "--json")
    listed = {item["placeholder"]: item["tracks"] for item in ran.records[:-1]}
    assert listed["Podcast"] == 2
    assert "Unknown" not in listed
    assert ran.records[-1]["changed"]
    tidied = go("tidy", "--dry-run", "--placeholders").lines
    assert [line for line in tidied if "no genre" in line] == [
        "Podcast → no genre: 1 track",
        "pod cast → no genre: 1 track",
    ]
    ran = go("genres", "placeholders", "--reset")
    assert f"{'Unknown':<24} {1:>7}" in ran.lines
    assert "Podcast" not in ran.out


def test_what_is_not_in_the_list_is_told_and_nothing_changes(go: Callable[..., Ran]) -> None:
    ran = go("genres", "placeholders", "--add", "Podcast", "--remove", "Polka")
    assert (ran.status, ran.err.strip()) == (2, 'genreorganizer: "Polka" is not in the list')
    assert "Podcast" not in go("genres", "placeholders").out
