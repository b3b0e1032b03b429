# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries of every released version, stored as SQL: today's program loses nothing of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support.media import make_audio

from genreorganizer import tags
from genreorganizer.cli.main import main
from genreorganizer.db import engine, predictions
from genreorganizer.db.engine import open_database

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"))
THERE = "/srv/music"
"""Where the stored libraries have their music."""
KEPT = (
    "folder", "batch", "journal", "decision", "playlist", "playlist_item", "option",
    "prediction", "probability", "genre", "label_mapping",
)  # fmt: skip


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


@pytest.fixture(params=RELEASED, ids=lambda file: file.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path, music: Path) -> Path:
    """A library as that version left it; its music is in the test's folder."""
    text = request.param.read_text(encoding="utf-8")
    text = text.replace(THERE, str(music))
    text = text.replace(THERE.encode().hex().upper(), bytes(music).hex())
    path = tmp_path / "released.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(text)
    return path


def told(capsys: pytest.CaptureFixture[str], library: Path, *command: str) -> list[str]:
    capsys.readouterr()

    def no_window(*_: object) -> int:
        raise AssertionError

    assert main([*command, "--db", str(library)], open_window=no_window) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out.splitlines()


def rows_of(library: Path) -> dict[str, list[dict[str, object]]]:
    with closing(sqlite3.connect(library)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")]
            for table in KEPT
        }


def test_there_is_a_stored_library_of_each_release() -> None:
    assert [file.stem for file in RELEASED] == ["0.1.0"]
    assert all(file.stat().st_size < 50_000 for file in RELEASED)


def test_a_released_library_keeps_all_that_was_decided_predicted_written_and_listed(
    released: Path,
) -> None:
    before = rows_of(released)
    with closing(open_database(released)) as database, database.reading() as connection:
        assert engine.schema_revision(connection) == engine.SCHEMA_REVISION
        assert predictions.load(connection, 3, "tiny") is not None
    after = rows_of(released)
    for table, rows in before.items():
        assert len(after[table]) == len(rows), table
        for old, new in zip(rows, after[table], strict=True):
            shared = old.keys() & new.keys()
            assert {key: new[key] for key in shared} == {key: old[key] for key in shared}, table
            assert not any(value for key, value in old.items() if key not in shared), table


def test_commands_tell_of_a_released_library_what_its_version_told(
    released: Path, music: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = [line.split() for line in told(capsys, released, "list")]
    assert [words[0] for words in listed] == [
        "written", "accepted", "accepted", "rejected", "unreadable"
    ]  # fmt: skip
    history = told(capsys, released, "history")
    assert [line.split()[3] for line in history] == ["undo", "write", "write"]
    playlists = [line.split()[:2] for line in told(capsys, released, "playlist", "list")]
    assert playlists == [["2", "Mine"], ["2", "Rule"]]


def test_what_a_released_version_wrote_can_be_undone_today(
    released: Path, music: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    song = make_audio(music / "Bright Song.flac", seconds=0.5, metadata={"genre": "Jazz"})
    told(capsys, released, "undo", "1")
    assert tags.read(song).genres == ("Pop",)
