# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support import made_library

from genreorganizer.db import tracks
from genreorganizer.domain.rules import parse
from genreorganizer.errors import UsageError
from genreorganizer.library import ratings
from genreorganizer.library.context import query_context

if TYPE_CHECKING:
    from genreorganizer.db.engine import Database


def found(database: Database, query: str) -> list[int]:
    with database.reading() as connection:
        rule = parse(query)
        context = query_context(connection)
        return sorted(tracks.track_ids(connection, rule=rule, context=context))


def test_stars_are_found_sorted_by_and_taken_back(database: Database) -> None:
    made_library.fill(database, 5)
    with database.writing() as connection:
        done = ratings.rate(connection, [1, 2], 4)
        assert ratings.rate(connection, [3], 5)
        assert not ratings.rate(connection, [3], 5)
    assert done.changes.tracks == {1, 2}
    assert found(database, "rating>=4") == [1, 2, 3]
    assert found(database, "rating:0") == [4, 5]
    with database.writing() as connection:
        ids = tracks.track_ids(connection, context=query_context(connection), sort="-rating")
        assert ids[0] == 3
        assert done.undo is not None
        again = done.undo(connection)
    assert found(database, "rating>=4") == [3]
    assert again.undo is not None
    with database.writing() as connection:
        again.undo(connection)
    assert found(database, "rating:4") == [1, 2]


def test_there_are_no_more_stars_than_five(database: Database) -> None:
    with database.writing() as connection, pytest.raises(UsageError, match="0 to 5"):
        ratings.rate(connection, [1], 6)


def test_plays_are_counted_and_remembered(database: Database) -> None:
    made_library.fill(database, 3)
    with database.writing() as connection:
        for _ in range(3):
            assert ratings.played(connection, 2).changes.tracks == {2}
        assert not ratings.played(connection, 99)
        row = tracks.row(connection, 2)
        assert row is not None
        assert row.plays == 3
        assert row.played_at is not None
    assert found(database, "plays>=3") == [2]
    assert found(database, "played>=2020") == [2]
    assert found(database, 'played:""') == [1, 3]
