# SPDX-License-Identifier: GPL-3.0-or-later
"""``models learn``: what it prints, its exit status, and what it leaves alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support import embedded_library
from support.embedded_library import Style

from genreorganizer import paths
from genreorganizer.db import options
from genreorganizer.db.engine import open_database
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pathlib import Path

    from support.commands import Run

STYLES = (
    *(Style(("Soul",)), Style(("Tango",), 20, 5), Style(("Ambient",)), Style(("Polka",), 5)),
    Style((), 8, 4, sound="Tango"),
)


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("learn.fitting_pool", "judge.judging_pool"):
        monkeypatch.setattr(f"genreorganizer.library.learning.{module}", InlinePool)


@pytest.fixture
def learn(run: Run, tmp_path: Path) -> Run:
    """Runs ``models learn`` on a library that the shipped model seems to have heard."""
    file = tmp_path / "embedded.sqlite"
    manifest = json.loads((paths.models_dir() / "default" / "manifest.json").read_text())
    database = open_database(file)
    embedded_library.fill(
        database,
        STYLES,
        model=("default", manifest["version"]),
        labels=tuple(manifest["labels"]),
    )
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, "default")
    database.close()

    def command(*argv: str) -> Any:
        return run("--db", str(file), *argv)

    return command


def test_learning_reports_every_genre_and_says_what_would_change(
    learn: Run, tmp_path: Path
) -> None:
    ran = learn("models", "learn", "--json")
    assert (ran.status, ran.err) == (0, "")
    *genres, summary = ran.records
    by_name = {genre["genre"]: genre for genre in genres}
    assert by_name["Tango"]["recall"]["low"] <= by_name["Tango"]["recall"]["value"]
    assert (by_name["Polka"]["enough"], by_name["Polka"]["missing_tracks"]) == (False, 3)
    assert summary["genres"] == ["Tango", "Ambient", "Soul"]
    assert (summary["base"], summary["kept"], summary["used"]) == ("default", True, False)
    assert summary["recommended"] is True
    assert summary["tracks"] == 57
    assert 0 < summary["differing"] <= 57
    file = paths.learned_models_dir(tmp_path / "embedded.sqlite") / "my-genres" / "manifest.json"
    assert file.is_file()
    active = {
        record["id"]: record["active"] for record in learn("models", "list", "--json").records
    }
    assert (active["default"], active["my-genres"]) == (True, False)


def test_people_are_told_the_same(learn: Run) -> None:
    ran = learn("models", "learn")
    assert "not enough yet: 3 more tracks" in ran.out
    assert "Recommended: it is better, beyond chance." in ran.out
    assert ran.lines[-1].endswith("to use it: genreorganizer models use my-genres")


def test_a_trial_leaves_nothing(learn: Run, tmp_path: Path) -> None:
    ran = learn("models", "learn", "--dry-run", "--json")
    assert (ran.status, ran.records[-1]["kept"]) == (0, False)
    assert not paths.learned_models_dir(tmp_path / "embedded.sqlite").exists()


def test_what_was_learned_is_used_searched_and_taken_back(learn: Run) -> None:
    assert learn("models", "learn", "--use").status == 0
    soul = learn("list", "p(soul)>=0.6", "--json").records
    assert {tuple(record["genres"]) for record in soul} == {("Soul",)}
    untagged = learn("list", 'genre:""', "--json").records
    assert {record["suggested"] for record in untagged} == {"Tango"}
    assert learn("models", "info", "my-genres").status == 0
    assert learn("models", "learn", "--take-back").status == 2
    assert learn("models", "learn", "--without", "Ambient").status == 0
    back = learn("models", "learn", "--take-back", "--json")
    assert back.records[-1]["version"].startswith("1-")


def test_too_few_examples_are_listed_and_told(learn: Run) -> None:
    ran = learn("models", "learn", "genre:polka OR genre:soul", "--json")
    assert ran.status == 1
    assert [record["genre"] for record in ran.records] == ["Soul", "Polka"]
    assert ran.err.count("\n") == 1
    assert "Polka: 3 more tracks" in ran.err


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (("--name", "../x"), "cannot be the name of a model"),
        (("--name", "default"), "another model called default"),
        (("--from", "air"), "invalid choice"),
        (("--min-tracks", "0"), "whole number from 1"),
        (("((",), "Add a word"),
        (("--use", "--dry-run"), "not allowed with"),
    ],
)
def test_wrong_usage_is_one_line(learn: Run, argv: tuple[str, ...], told: str) -> None:
    ran = learn("models", "learn", *argv)
    assert (ran.status, ran.out) == (2, "")
    assert told in ran.err
    assert "Traceback" not in ran.err


def test_the_tracks_to_answer_next(learn: Run) -> None:
    ran = learn("models", "learn", "--suggest", "3", "--json")
    *asked, summary = ran.records
    assert (ran.status, summary, len(asked)) == (0, {"tracks": 3}, 3)
    assert all(record["reason"] for record in asked)


def test_each_library_has_genres_of_its_own(learn: Run, run: Run, tmp_path: Path) -> None:
    learn("models", "learn")
    other = tmp_path / "other.sqlite"
    open_database(other).close()
    known, elsewhere = (
        [record["id"] for record in ran.records]
        for ran in (
            learn("models", "list", "--json"),
            run("--db", str(other), "models", "list", "--json"),
        )
    )
    assert "my-genres" in known
    assert "my-genres" not in elsewhere
    assert run("--db", str(other), "models", "info", "my-genres").status == 3
    assert learn("models", "info", "my-genres").status == 0
