# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import TYPE_CHECKING

from support import made_library

from genreorganizer.library import play_queue, playlists, queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database


def waiting(connection: Connection) -> list[int]:
    number = play_queue.find(connection)
    return [] if number is None else list(playlists.content(connection, number))


def test_tracks_wait_in_the_order_in_which_they_are_played(database: Database) -> None:
    made_library.fill(database, 5)
    with database.writing() as connection:
        assert play_queue.first(connection) is None
        made = play_queue.add(connection, [3, 1], ahead=False)
        play_queue.add(connection, [2, 3], ahead=False)
        play_queue.add(connection, [5], ahead=True)
        assert waiting(connection) == [5, 3, 1, 2, 3]
        assert play_queue.first(connection) == 5
        play_queue.leave(connection, 5)
        play_queue.leave(connection, 3)
        assert waiting(connection) == [1, 2, 3]
        assert not play_queue.leave(connection, 5)
        assert made.undo is not None
        made.undo(connection)
        assert play_queue.find(connection) is None


def test_what_was_played_since_does_not_come_back_with_what_is_undone(database: Database) -> None:
    made_library.fill(database, 5)
    with database.writing() as connection:
        play_queue.add(connection, [1, 2, 1], ahead=False)
        done = play_queue.add(connection, [5, 4], ahead=True)
        for played in (5, 4, 1):
            play_queue.leave(connection, played)
        assert done.undo is not None
        done.undo(connection)
        assert waiting(connection) == [2, 1]
        number = play_queue.find(connection)
        assert number is not None
        removed = playlists.remove_tracks(connection, number, [1])
        play_queue.leave(connection, 2)
        assert removed.undo is not None
        removed.undo(connection)
        assert waiting(connection) == [1]
        later = play_queue.add(connection, [3, 4], ahead=False)
        playlists.delete(connection, number)
        assert later.undo is not None
        later.undo(connection)
        assert waiting(connection) == [1], "what is deleted comes back whole"


def test_a_playlist_of_the_user_is_never_the_queue(database: Database) -> None:
    made_library.fill(database, 3)
    with database.writing() as connection:
        playlists.create(connection, "Queue", ids=[1])
        play_queue.add(connection, [2], ahead=False)
        assert waiting(connection) == [2]
        number = play_queue.find(connection)
        assert number is not None
        playlists.delete(connection, number)
        playlists.create(connection, "Evening", ids=[3])
        assert playlists.find(connection, "Evening").id == number
        assert play_queue.find(connection) is None


def test_lists_of_playlists_know_which_one_is_the_queue(database: Database) -> None:
    made_library.fill(database, 3)
    with database.writing() as connection:
        playlists.create(connection, "Queue", ids=[1])
        play_queue.add(connection, [2], ahead=False)
        listed = queries.navigation(connection).playlists
    assert {one.name: one.queue for one in listed} == {"Queue": False, "Queue 2": True}
