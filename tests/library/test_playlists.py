# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from genreorganizer.db import options, predictions, scanned, tracks
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.folders import insert as insert_folder
from genreorganizer.db.predictions import OutcomeRecord
from genreorganizer.db.schema import playlist
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.errors import QueryError, UsageError
from genreorganizer.library import playlists
from genreorganizer.library.context import query_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Four tracks, two of them jazz, in a folder `music`."""
    opened = open_database(tmp_path / "library.sqlite")
    music = os.fsencode(tmp_path / "music")
    files = [
        ScannedFile(
            path=music + b"/" + name,
            size=1,
            mtime_ns=1,
            device=1,
            title=name.decode(errors="replace"),
            artist=artist,
            genres=genres,
            year=year,
        )
        for name, artist, genres, year in [
            (b"a.mp3", "Zed", ("Jazz",), 1960),
            (b"b.mp3", "Abe", ("Jazz",), 1970),
            (b"c\xe9.mp3", "Kim", ("Rock",), 1980),
            (b"d.mp3", "Liv", (), 1990),
        ]
    ]
    with opened.writing() as connection:
        number = insert_folder(connection, music, at=0.0)
        scanned.insert(connection, [(number, file) for file in files], at=1.0)
    yield opened
    opened.close()


def names(database: Database, name: str) -> list[str]:
    with database.reading() as connection:
        record = playlists.find(connection, name)
        ids = playlists.track_ids(connection, record.id, query_context(connection))
        return [os.path.basename(row.path_str) for row in tracks.rows(connection, ids)]


def test_a_list_keeps_its_tracks_and_a_smart_one_follows_its_rule(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "old", "genre:jazz")
        playlists.create(connection, "smart", "genre:jazz", smart=True, sort="year")
    assert names(database, "old") == ["b.mp3", "a.mp3"]
    assert names(database, "smart") == ["a.mp3", "b.mp3"]
    with database.writing() as connection:
        connection.execute(sa.text("UPDATE track SET genres = '[\"Jazz\"]' WHERE title = 'd.mp3'"))
    assert names(database, "old") == ["b.mp3", "a.mp3"]
    assert names(database, "smart") == ["a.mp3", "b.mp3", "d.mp3"]
    with database.reading() as connection:
        summaries = playlists.list_playlists(connection, query_context(connection))
    assert [(item.name, item.query, item.tracks) for item in summaries] == [
        ("old", None, 2),
        ("smart", "genre:jazz", 3),
    ]


def test_tracks_are_added_reordered_and_limited(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "mine", ids=[3, 1])
        playlists.create(connection, "two", "", smart=True, sort="-year", max_tracks=2)
        number = playlists.find(connection, "mine").id
        playlists.add_tracks(connection, number, [2, 3])
    assert names(database, "mine") == ["c\udce9.mp3", "a.mp3", "b.mp3", "c\udce9.mp3"]
    assert names(database, "two") == ["d.mp3", "c\udce9.mp3"]
    with database.writing() as connection:
        playlists.set_tracks(connection, number, [2, 1])
        playlists.rename(connection, number, "ours")
    assert names(database, "ours") == ["b.mp3", "a.mp3"]
    with database.writing() as connection:
        playlists.delete(connection, number)
    with pytest.raises(UsageError, match="no playlist 'ours'"):
        names(database, "ours")


def test_wrong_requests_are_refused(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "smart", "genre:jazz", smart=True)
        number = playlists.find(connection, "smart").id
        with pytest.raises(UsageError, match="already"):
            playlists.create(connection, "smart", "")
        with pytest.raises(UsageError, match="needs a name"):
            playlists.create(connection, " ", "")
        with pytest.raises(QueryError):
            playlists.create(connection, "other", "year:", smart=True)
        with pytest.raises(UsageError, match="sort"):
            playlists.create(connection, "other", "", smart=True, sort="colour")
        with pytest.raises(UsageError, match="smart playlist"):
            playlists.add_tracks(connection, number, [1])
        with pytest.raises(UsageError, match="gone"):
            playlists.add_tracks(connection, 99, [1])


def test_odd_characters_in_names_are_stored(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "caf\udce9", "caf\udce9", smart=True)
    assert names(database, "caf\udce9") == []


def test_a_rule_that_is_not_understood_any_more_is_shown(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "smart", "genre:jazz", smart=True)
        connection.execute(sa.update(playlist).values(query="mood:calm"))
        (summary,) = playlists.list_playlists(connection, query_context(connection))
    assert summary.tracks is None
    with pytest.raises(QueryError):
        names(database, "smart")


@pytest.mark.parametrize(("ending", "written"), [(".m3u8", 3), (".xspf", 4)])
def test_export_and_import_round_trip(
    database: Database, tmp_path: Path, ending: str, written: int
) -> None:
    with database.writing() as connection:
        playlists.create(connection, "all", "")
    file = tmp_path / f"all{ending}"
    summary = playlists.export(database, "all", file)
    assert (summary.written, len(summary.skipped)) == (written, 4 - written)
    assert b"music/b.mp3" in file.read_bytes()
    assert os.fsencode(tmp_path) not in file.read_bytes()
    with file.open("ab" if ending == ".m3u8" else "rb") as stream:
        if ending == ".m3u8":
            stream.write(b"/elsewhere/x.mp3\nmusic/unknown.mp3\n")
    found = playlists.import_file(database, file, "again")
    assert found.found == written
    extra = ending == ".m3u8"
    assert (len(found.unknown), len(found.skipped)) == (extra, extra)
    everything = names(database, "all")
    assert names(database, "again") == (
        [name for name in everything if name.isascii()] if extra else everything
    )


def test_the_context_knows_the_active_models_labels(database: Database) -> None:
    with database.writing() as connection:
        assert query_context(connection).labels == ()
        options.put(connection, options.ACTIVE_MODELS, "a,b")
        answer = TrackPrediction(
            "a+b", "1", ("jazz", "rock"), (0.75, 0.25), (), (), Outcome.SUGGESTED
        )
        predictions.store(connection, [(1, answer)], at=0.0)
        predictions.put_outcomes(
            connection, [OutcomeRecord(1, "a+b", Outcome.SUGGESTED, "Jazz", 0.75)]
        )
        context = query_context(connection)
        playlists.create(connection, "sure", "p(jazz)>=0.7", smart=True)
    assert (context.model_id, context.labels) == ("a+b", ("jazz", "rock"))
    assert names(database, "sure") == ["a.mp3"]
