# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from genreorganizer.db import options, outcome_rows, predictions, scanned, tracks
from genreorganizer.db import playlists as table
from genreorganizer.db.folders import insert as insert_folder
from genreorganizer.db.outcome_rows import OutcomeRecord
from genreorganizer.db.schema import playlist, track
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.listing import Listing
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.errors import QueryError, UsageError
from genreorganizer.library import playlist_files, playlists, queries
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import drain
from genreorganizer.library.listings import listing_rule

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from genreorganizer.db.engine import Database
    from genreorganizer.library.done import Done


@pytest.fixture
def database(database: Database, tmp_path: Path) -> Database:
    """Four tracks, two of them jazz, in a folder `music`."""
    music = os.fsencode(tmp_path / "music")
    files = [
        ScannedFile(
            path=music + b"/" + name,
            size=1,
            mtime_ns=1,
            device=1,
            tag=TagFields(title=name.decode(errors="replace"), artist=artist, year=year),
            genres=genres,
        )
        for name, artist, genres, year in [
            (b"a.mp3", "Zed", ("Jazz",), 1960),
            (b"b.mp3", "Abe", ("Jazz",), 1970),
            (b"c\xe9.mp3", "Kim", ("Rock",), 1980),
            (b"d.mp3", "Liv", (), 1990),
        ]
    ]
    with database.writing() as connection:
        number = insert_folder(connection, music, at=0.0)
        scanned.insert(connection, [(number, file) for file in files], at=1.0)
    return database


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
    assert [(item.name, item.query, item.count) for item in summaries] == [
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
        playlists.rename(connection, number, "ours")
    assert names(database, "ours") == ["c\udce9.mp3", "a.mp3", "b.mp3", "c\udce9.mp3"]
    with database.writing() as connection:
        playlists.delete(connection, number)
    with pytest.raises(UsageError, match='no playlist "ours"'):
        names(database, "ours")


def state(connection: sa.Connection) -> list[tuple[table.PlaylistRecord, list[int]]]:
    """All playlists with their tracks."""
    return [
        (record, list(table.items(connection, record.id, hidden=True)))
        for record in table.all_playlists(connection)
    ]


@pytest.mark.parametrize(
    "act",
    [
        lambda opened, _: playlists.create(opened, "new", ids=[4, 4]),
        lambda opened, _: playlists.create(opened, "rule", "year<1990", smart=True),
        lambda opened, number: playlists.rename(opened, number, "ours"),
        lambda opened, number: playlists.delete(opened, number),
        lambda opened, number: playlists.add_tracks(opened, number, [1, 2]),
        lambda opened, number: playlists.remove_tracks(opened, number, [3]),
        lambda opened, number: playlists.reorder(opened, number, [1, 2, 3]),
        lambda opened, number: playlists.change_rule(
            opened, number + 1, "year>=1990", max_tracks=1
        ),
        lambda opened, number: playlists.delete(opened, number + 1),
    ],
    ids=["create", "smart", "rename", "delete", "add", "remove", "reorder", "rule", "delete smart"],
)
def test_what_is_done_to_a_playlist_can_be_taken_back_and_done_again(
    database: Database, act: Callable[[sa.Connection, int], Done]
) -> None:
    with database.writing() as connection:
        playlists.create(connection, "mine", ids=[3, 1, 2])
        playlists.create(connection, "two", "", smart=True, sort="-year", max_tracks=2)
        number = playlists.find(connection, "mine").id
        before = state(connection)
        done = act(connection, number)
        after = state(connection)
        assert done.changes.playlists
        assert after != before
        assert done.undo is not None
        undone = done.undo(connection)
        assert state(connection) == before
        assert undone.undo is not None
        assert undone.undo(connection).changes == done.changes
        assert state(connection) == after


def test_nothing_done_to_a_playlist_is_nothing_to_take_back(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "mine", ids=[3, 1])
        number = playlists.find(connection, "mine").id
        for done in (
            playlists.rename(connection, number, "mine"),
            playlists.remove_tracks(connection, number, [4]),
            playlists.reorder(connection, number, [3, 1]),
            playlists.add_tracks(connection, number, []),
        ):
            assert not done
            assert done.undo is None


def test_a_list_of_a_deleted_playlist_holds_nothing(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "mine", ids=[3])
        number = playlists.find(connection, "mine").id
        context = query_context(connection)
        shown = Listing(playlist_id=number)

        def held() -> list[list[int]]:
            rule = listing_rule(connection, shown, context)
            found = tracks.track_ids(connection, rule=rule, context=context)
            return [list(found), list(queries.track_ids(connection, shown))]

        assert held() == [[3], [3]]
        playlists.delete(connection, number)
        assert held() == [[], []]


def test_a_playlist_does_not_come_back_where_its_name_was_given_away(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "mine", ids=[3])
        deleted = playlists.delete(connection, playlists.find(connection, "mine").id)
        playlists.create(connection, "mine", ids=[1])
        assert deleted.undo is not None
        with pytest.raises(UsageError, match="already"):
            deleted.undo(connection)


def test_a_newer_playlist_under_the_old_number_is_not_touched(database: Database) -> None:
    with database.writing() as connection:
        made = playlists.create(connection, "mine", ids=[3])
        number = playlists.find(connection, "mine").id
        deleted = playlists.delete(connection, number)
        playlists.create(connection, "other", ids=[1])
        assert playlists.find(connection, "other").id == number
        assert deleted.undo is not None
        back = deleted.undo(connection)
        held = {record.name: items for record, items in state(connection)}
        assert held == {"mine": [3], "other": [1]}
        assert back.undo is not None
        back.undo(connection)
        assert made.undo is not None
        with pytest.raises(UsageError, match="gone"):
            made.undo(connection)
        assert [record.name for record in table.all_playlists(connection)] == ["other"]


def test_an_order_holds_with_tracks_of_removed_folders_and_doubles(database: Database) -> None:
    with database.writing() as connection:
        playlists.create(connection, "mine", ids=[1, 2, 3, 2, 4])
        number = playlists.find(connection, "mine").id
        connection.execute(sa.update(track).where(track.c.id == 3).values(folder_id=None))
        playlists.reorder(connection, number, [4, 2, 2, 1])
        assert list(playlists.content(connection, number)) == [4, 2, 3, 2, 1]
        with pytest.raises(UsageError, match="changed meanwhile"):
            playlists.reorder(connection, number, [4, 2, 1])
        playlists.remove_tracks(connection, number, [2])
        assert list(playlists.content(connection, number)) == [4, 3, 1]
    assert names(database, "mine") == ["d.mp3", "a.mp3"]


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
    assert summary.count is None
    with pytest.raises(QueryError):
        names(database, "smart")


@pytest.mark.parametrize(("ending", "written"), [(".m3u8", 3), (".xspf", 4)])
def test_export_and_import_round_trip(
    database: Database, tmp_path: Path, ending: str, written: int
) -> None:
    with database.writing() as connection:
        playlists.create(connection, "all", "")
    file = tmp_path / f"all{ending}"
    summary = playlist_files.export(database, "all", file)
    assert (summary.written, len(summary.skipped)) == (written, 4 - written)
    assert b"music/b.mp3" in file.read_bytes()
    assert os.fsencode(tmp_path) not in file.read_bytes()
    with file.open("ab" if ending == ".m3u8" else "rb") as stream:
        if ending == ".m3u8":
            stream.write(b"/elsewhere/x.mp3\nmusic/unknown.mp3\n")
    found = playlist_files.import_file(database, file, "again")
    assert found.found == written
    extra = ending == ".m3u8"
    assert [(item.text, str(item.reason)) for item in found.skipped] == [
        ("/elsewhere/x.mp3", "not in the library"),
        ("music/unknown.mp3", "not in the library"),
    ][: 2 * extra]
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
        outcome_rows.put(connection, [OutcomeRecord(1, "a+b", Outcome.SUGGESTED, "Jazz", 0.75)])
        context = query_context(connection)
        playlists.create(connection, "sure", "p(jazz)>=0.7", smart=True)
    assert (context.model_id, context.labels) == ("a+b", ("jazz", "rock"))
    assert names(database, "sure") == ["a.mp3"]


def heard(database: Database, embeddings: dict[int, tuple[float, ...]]) -> None:
    """Lets a model have listened to tracks."""
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, "m")
        answers = [
            (
                number,
                TrackPrediction("m", "1", ("jazz",), (1.0,), (), embedding, Outcome.SUGGESTED),
            )
            for number, embedding in embeddings.items()
        ]
        predictions.store(connection, answers, at=1.0)


def test_a_playlist_of_similar_tracks_is_led_by_the_chosen_ones(database: Database) -> None:
    heard(database, {1: (1.0, 0.0), 2: (0.0, 9.0), 3: (-1.0, -1.0), 4: (3.0, 2.0)})
    with database.writing() as connection:
        made = playlists.create_similar(connection, "Like", [2, 1], count=1)
        assert made.tracks == (2, 1, 4)
        playlists.create_similar(connection, "Others", [1], count=9, with_them=False)
    assert names(database, "Like") == ["b.mp3", "a.mp3", "d.mp3"]
    assert names(database, "Others")[0] == "d.mp3"
    assert "a.mp3" not in names(database, "Others")


def test_a_playlist_of_similar_tracks_holds_each_recording_once(database: Database) -> None:
    heard(database, {1: (1.0, 0.0), 2: (1.0, 0.1), 3: (1.0, 0.2), 4: (1.0, 0.3)})
    with database.writing() as connection:
        for number, recording in ((1, b"one"), (2, b"one"), (3, b"other"), (4, b"other")):
            connection.execute(
                sa.update(track).where(track.c.id == number).values(fingerprint=recording)
            )
        playlists.create_similar(connection, "Like", [1], count=1)
        playlists.create_similar(connection, "More", [1], count=9)
    assert [name[0] for name in names(database, "Like")] == ["a", "c"]
    assert [name[0] for name in names(database, "More")] == ["a", "c"]


def test_a_playlist_of_similar_tracks_holds_one_of_what_sounds_the_same(database: Database) -> None:
    heard(database, {1: (1.0, 0.0), 2: (1.0, 0.001), 3: (1.0, 0.3), 4: (1.0, 0.301)})
    lengths = {1: 60.0, 2: 60.4, 3: 90.0, 4: 90.4}
    with database.writing() as connection:
        for number, seconds in lengths.items():
            connection.execute(
                sa.update(track).where(track.c.id == number).values(duration_s=seconds)
            )
        playlists.create_similar(connection, "Like", [1], count=9)
        connection.execute(sa.update(track).where(track.c.id == 4).values(duration_s=120.0))
        playlists.create_similar(connection, "Of other lengths", [1], count=9)
    assert [name[0] for name in names(database, "Like")] == ["a", "c"]
    assert [name[0] for name in names(database, "Of other lengths")] == ["a", "c", "d"]


def test_nothing_is_similar_to_what_was_not_heard(database: Database) -> None:
    with (
        pytest.raises(UsageError, match="analyze"),
        database.writing() as connection,
    ):
        playlists.create_similar(connection, "Like", [1], count=3)


def test_only_copies_are_similar(database: Database) -> None:
    heard(database, {1: (1.0, 0.0), 2: (1.0, 0.1)})
    with database.writing() as connection:
        connection.execute(sa.update(track).where(track.c.id <= 2).values(fingerprint=b"one"))
    with pytest.raises(UsageError, match="but copies"), database.writing() as connection:
        playlists.create_similar(connection, "Like", [1], count=3)


def test_several_files_go_out_and_come_in(database: Database, tmp_path: Path) -> None:
    with database.writing() as connection:
        playlists.create(connection, "One", ids=[1, 2])
        playlists.create(connection, "Zwei", "year>=1980", smart=True)
    folder = tmp_path / "new" / "folder"
    files = [
        (name, folder / file, False)
        for name, file in (("One", "One.m3u8"), ("Gone", "x.xspf"), ("Zwei", "Z.xspf"))
    ]
    out = drain(playlist_files.export_several(database, files))
    assert [(item.file.name, item.written) for item in out.exported] == [
        ("One.m3u8", 2),
        ("Z.xspf", 2),
    ]
    assert len(out.problems) == 1
    assert "Gone" in out.problems[0]
    found = drain(
        playlist_files.import_files(
            database, [folder / "One.m3u8", folder / "lost.m3u8", folder / "Z.xspf"]
        )
    )
    assert [(item.name, item.found) for item in found.imported] == [("One (2)", 2), ("Zwei (2)", 2)]
    assert len(found.problems) == 1
    assert "lost.m3u8" in found.problems[0]
    assert names(database, "One (2)") == names(database, "One")


def test_a_folder_that_cannot_be_made_is_one_line(database: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with database.writing() as connection:
        playlists.create(connection, "One", ids=[1])
    out = drain(
        playlist_files.export_several(database, [("One", tmp_path / "file" / "One.m3u8", False)])
    )
    assert out.exported == ()
    assert "Cannot make the folder" in out.problems[0]


def test_a_list_is_called_as_its_file_calls_it(database: Database, tmp_path: Path) -> None:
    with database.writing() as connection:
        playlists.create(connection, "Späte: Stücke?", "")
    file = tmp_path / "spaete.xspf"
    playlist_files.export(database, "Späte: Stücke?", file)
    summary = drain(playlist_files.import_files(database, [file]))
    assert [found.name for found in summary.imported] == ["Späte: Stücke? (2)"]
    with database.writing() as connection:
        playlists.delete(connection, playlists.find(connection, "Späte: Stücke?").id)
    assert playlist_files.import_file(database, file).name == "Späte: Stücke?"
