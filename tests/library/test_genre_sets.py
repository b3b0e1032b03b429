# SPDX-License-Identifier: GPL-3.0-or-later
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from support.stored import scanned_file, store

from genreorganizer.db import reviews
from genreorganizer.db.engine import open_database
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.errors import UsageError
from genreorganizer.library import genre_sets, review

TAGS = (("Rock", "Pop"), ("hip hop",), (), ("Jazz",))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.writing() as opened:
            store(opened, *(scanned_file(f"/m/{n}", genres=tag) for n, tag in enumerate(TAGS)))
            review.accept(opened, [4], ["Blues", "Pop"])
            yield opened


def accepted(connection: Connection) -> dict[int, tuple[str, ...]]:
    return {number: item.genres for number, item in reviews.load(connection, [1, 2, 3, 4]).items()}


def test_what_is_accepted_counts_and_else_the_tag(connection: Connection) -> None:
    found = genre_sets.summary(connection, [1, 2, 3, 4])
    assert found.tracks == 4
    assert found.counts == {"Pop": 2, "Blues": 1, "Hip-Hop": 1, "Rock": 1}
    assert next(iter(found.counts)) == "Pop"


def test_what_files_hold_counts_where_nothing_waits_to_be_written(connection: Connection) -> None:
    reviews.set_file_state(connection, [4], FileState.KEPT)
    assert genre_sets.summary(connection, [4]).counts == {"Jazz": 1}
    genre_sets.edit(connection, [4], add=["Live"])
    record = reviews.load(connection, [4])[4]
    assert (record.genres, record.file_state) == (("Jazz", "Live"), FileState.TO_WRITE)


def test_genres_are_added_behind_and_removed_where_they_are(connection: Connection) -> None:
    done = genre_sets.edit(connection, [1, 2, 3, 4], add=[" rap", "Live"], remove=["pop"])
    assert done.changes.tracks == {1, 2, 3, 4}
    assert accepted(connection) == {
        1: ("Rock", "Hip-Hop", "Live"),
        2: ("Hip-Hop", "Live"),
        3: ("Hip-Hop", "Live"),
        4: ("Blues", "Hip-Hop", "Live"),
    }
    states = {item.file_state for item in reviews.load(connection, [1, 2, 3, 4]).values()}
    assert states == {FileState.TO_WRITE}


def test_tracks_that_nothing_changes_about_stay_as_they_are(connection: Connection) -> None:
    done = genre_sets.edit(connection, [1, 2, 3, 4], remove=["Rock"])
    assert (done.tracks, done.left) == ((1,), 3)
    assert accepted(connection) == {1: ("Pop",), 4: ("Blues", "Pop")}


def test_no_track_is_left_to_be_written_without_a_genre(connection: Connection) -> None:
    review.reject(connection, [1])
    genre_sets.edit(connection, [1, 2, 4], remove=["Hip-Hop", "Blues", "Pop", "Rock"])
    assert set(accepted(connection)) == {1}
    assert reviews.load(connection, [1])[1].decision is Decision.REJECTED


def test_a_rejected_track_has_the_genres_of_its_tag(connection: Connection) -> None:
    review.reject(connection, [1])
    genre_sets.edit(connection, [1], add=["Live"])
    record = reviews.load(connection, [1])[1]
    assert (record.decision, record.genres) == (Decision.ACCEPTED, ("Rock", "Pop", "Live"))


@pytest.mark.parametrize("edit", [{}, {"add": [" "]}, {"add": ["Rap"], "remove": ["hip-hop"]}])
def test_an_edit_must_say_one_thing(connection: Connection, edit: dict[str, list[str]]) -> None:
    with pytest.raises(UsageError):
        genre_sets.edit(connection, [1], **edit)


@pytest.mark.parametrize("name", ["🎵", '"', "&", "???"])
def test_a_name_without_letters_is_no_genre(connection: Connection, name: str) -> None:
    with pytest.raises(UsageError, match="letters or digits"):
        review.accept(connection, [1], ["Rock", name])
    with pytest.raises(UsageError, match="letters or digits"):
        genre_sets.edit(connection, [1], add=[name])
