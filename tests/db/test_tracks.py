# SPDX-License-Identifier: GPL-3.0-or-later
import os
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.stored import scanned_file, store

from genreorganizer.db import counts, folders, outcome_rows, reviews, scanned, tracks
from genreorganizer.db.columns import SORT_KEYS
from genreorganizer.db.engine import Database
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, Decision, FileState, TrackState
from genreorganizer.domain.rules import QueryContext, parse
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message

CONTEXT = QueryContext()


def listed(database: Database, sort: str = "artist", **options) -> list[str]:
    with database.reading() as connection:
        ids = tracks.track_ids(connection, context=CONTEXT, sort=sort, **options)
        return [row.tag.title for row in tracks.rows(connection, ids)]


def test_a_row_gives_back_what_was_stored(database: Database) -> None:
    file = scanned_file(
        b"/m/\xff\n\xf0\x9f\x8e\xb5.mp3",
        title="Été\0 indien",
        artist="<b>Bold</b>",
        album="\udcff",
        album_artist="Various",
        track_number=3,
        year=1975,
        genres=("Chanson", "R&B/Soul", '"quoted"'),
        genre_conflict=True,
        duration_s=12.5,
        sample_rate=44100,
        channels=2,
        bitrate_bps=320000,
    )
    with database.writing() as connection:
        (number,) = store(connection, file)
        reviews.put(
            connection,
            [
                reviews.DecisionRecord(
                    number, Decision.ACCEPTED, ("Pop",), FileState.REFUSED, "c", Message("why"), 5.0
                )
            ],
        )
        outcome_rows.put(
            connection,
            [
                outcome_rows.OutcomeRecord(
                    number, "m", Outcome.SUGGESTED, "Rock", 0.75, "Pop", 0.5, Agreement.DISAGREES
                )
            ],
        )
    with database.reading() as connection:
        row = tracks.row(connection, number)
        assert row is not None
        assert tracks.with_paths(connection, [file.path]) == {file.path: number}
    assert row.path == file.path
    assert os.fsencode(row.path_str) == file.path
    assert (row.tag.title, row.tag.artist) == ("Été  indien", "<b>Bold</b>")
    assert row.tag.album == "\ufffd"
    assert (row.tag.album_artist, row.tag.track_number, row.tag.year) == ("Various", 3, 1975)
    assert row.genres == file.genres
    assert row.genre_conflict is True
    assert (row.audio.duration_s, row.audio.sample_rate, row.audio.channels) == (12.5, 44100, 2)
    assert (row.audio.format, row.audio.bitrate_bps, row.added_at) == ("MP3", 320000, 2.0)
    assert (row.outcome, row.suggested, row.confidence) == (Outcome.SUGGESTED, "Rock", 0.75)
    assert (row.second, row.second_confidence, row.disagrees) == ("Pop", 0.5, True)
    assert (row.decision, row.accepted) == (Decision.ACCEPTED, ("Pop",))
    assert (row.file_state, str(row.reason)) == (FileState.REFUSED, "why")
    assert row.state is TrackState.REFUSED


def test_rows_come_in_the_order_of_the_ids_and_without_those_that_are_gone(
    database: Database,
) -> None:
    with database.writing() as connection:
        a, b, c = store(connection, *(scanned_file(f"/m/{name}") for name in "abc"))
        scanned.remove(connection, [b])
    with database.reading() as connection:
        assert [row.id for row in tracks.rows(connection, [c, b, a, 999])] == [c, a]


def test_artists_are_sorted_as_people_read_them_and_unknown_ones_come_last(
    database: Database,
) -> None:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/1", title="none", artist=""),
            scanned_file("/m/2", title="b", artist="beta", album="B"),
            scanned_file("/m/3", title="E", artist="Édith", album="x", track_number=2),
            scanned_file("/m/4", title="e1", artist="EDITH", album="X", track_number=1),
            scanned_file("/m/5", title="z", artist="Zoë"),
        )
    assert listed(database) == ["b", "e1", "E", "z", "none"]
    assert listed(database, "-artist") == ["none", "z", "E", "e1", "b"]
    assert listed(database, limit=2) == ["b", "e1"]


def test_what_a_track_lacks_comes_last_both_ways(database: Database) -> None:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/1", title="unknown"),
            scanned_file("/m/2", title="new", year=2020),
            scanned_file("/m/3", title="old", year=1960),
        )
    assert listed(database, "year") == ["old", "new", "unknown"]
    assert listed(database, "-year") == ["new", "old", "unknown"]


@pytest.mark.parametrize("sort", SORT_KEYS)
def test_every_order_is_a_total_one_that_turns_round(database: Database, sort: str) -> None:
    with database.writing() as connection:
        ids = store(connection, *(scanned_file(f"/m/{number}", year=1) for number in range(5)))
    with database.reading() as connection:
        up = tracks.track_ids(connection, context=CONTEXT, sort=sort)
        down = tracks.track_ids(connection, context=CONTEXT, sort=f"-{sort}")
    assert list(up) == ids
    assert list(down) == ids[::-1]


def test_reasons_are_sorted_as_they_read(database: Database) -> None:
    reasons = (
        Message("the {what} is torn", what="a tag"),
        Message("no room"),
        Message("The {what} is torn", what="Z"),
    )
    with database.writing() as connection:
        ids = store(connection, *(scanned_file(f"/m/{n}", title=str(n)) for n in range(4)))
        outcome_rows.put(
            connection,
            [
                outcome_rows.OutcomeRecord(number, "m", Outcome.FAILED, reason=reason)
                for number, reason in zip(ids[1:], reasons, strict=True)
            ],
        )
    assert listed(database, "reason") == ["2", "1", "3", "0"]


@pytest.mark.parametrize("sort", ["", "colour", "--artist"])
def test_an_unknown_order_is_refused(database: Database, sort: str) -> None:
    with pytest.raises(UsageError, match="possible: title, artist"):
        listed(database, sort)


def test_a_rule_selects(database: Database) -> None:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/1", title="Blue in Green", year=1959),
            scanned_file("/m/2", title="Blue Monday", year=1983),
        )
    assert listed(database, rule=parse("blue year<1980")) == ["Blue in Green"]


def test_tracks_of_a_removed_folder_are_not_listed_but_kept(database: Database) -> None:
    with database.writing() as connection:
        (number,) = store(connection, scanned_file("/m/1", title="kept"))
        folders.delete(connection, folders.all_folders(connection)[0].id)
    assert listed(database) == []
    with database.reading() as connection:
        assert counts.load(connection).total == 0
        assert tracks.row(connection, number) is not None


def test_duplicates_share_their_audio_and_are_there(database: Database) -> None:
    with database.writing() as connection:
        a, b, c, d = store(
            connection,
            scanned_file("/m/a", fingerprint=b"same"),
            scanned_file("/m/b", fingerprint=b"same"),
            scanned_file("/m/c", fingerprint=None),
            scanned_file("/m/d", fingerprint=None),
        )
    with database.reading() as connection:
        flags = {row.id: row.duplicate for row in tracks.rows(connection, [a, b, c, d])}
        assert flags == {a: True, b: True, c: False, d: False}
        assert counts.load(connection).duplicates == 2
    with database.writing() as connection:
        scanned.mark_missing(connection, [a], at=3.0)
    with database.reading() as connection:
        assert not any(row.duplicate for row in tracks.rows(connection, [a, b]))
        assert counts.load(connection).duplicates == 0


states = st.tuples(
    st.booleans(),
    st.sampled_from([None, "damaged"]),
    st.sampled_from([None, *Outcome]),
    st.sampled_from([None, Decision.REJECTED, Decision.POSTPONED, *FileState]),
    st.sampled_from([None, *Agreement]),
    st.sampled_from([(), ("Rock",), ("Rock", "Pop")]),
)


@given(tracks_of=st.lists(states, max_size=12))
@settings(max_examples=30)
def test_counts_agree_with_the_rows(database: Database, tracks_of) -> None:
    with database.writing() as connection:
        for table in ("track", "folder"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        files = [
            scanned_file(
                f"/m/{index}", unreadable=unreadable and Message(unreadable), genres=genres
            )
            for index, (_, unreadable, _, _, _, genres) in enumerate(tracks_of)
        ]
        ids = store(connection, *files)
        for number, (missing, _, outcome, decided, agreement, _) in zip(
            ids, tracks_of, strict=True
        ):
            if missing:
                scanned.mark_missing(connection, [number], at=9.0)
            if outcome:
                guess = "Rock" if outcome is Outcome.SUGGESTED else None
                outcome_rows.put(
                    connection,
                    [outcome_rows.OutcomeRecord(number, "m", outcome, guess, agreement=agreement)],
                )
            if isinstance(decided, FileState):
                accepted = reviews.DecisionRecord(
                    number, Decision.ACCEPTED, ("Pop",), file_state=decided
                )
                reviews.put(connection, [accepted])
            elif decided:
                reviews.put(connection, [reviews.DecisionRecord(number, decided)])
            if number % 3 == 0:
                reviews.settle(connection, [number], at=1.0)
    with database.reading() as connection:
        rows = tracks.rows(connection, ids)
        counted = counts.load(connection)
        for state in TrackState:
            found = tracks.track_ids(connection, context=CONTEXT, rule=parse(f"state:{state}"))
            assert len(found) == counted.states.get(state, 0)
    assert counted.total == len(rows)
    assert counted.states == Counter(row.state.value for row in rows)
    assert counted.standing == Counter(row.standing(Vocabulary()) for row in rows)
    assert counted.accepted == {name for row in rows for name in row.accepted}
    assert counted.settled == sum(row.settled for row in rows)
    assert counted.disagreements == sum(
        row.disagrees and row.decision is None and not row.settled for row in rows
    )
