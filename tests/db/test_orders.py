# SPDX-License-Identifier: GPL-3.0-or-later
"""What is remembered of orders is what sorting would give, whoever changed what."""

import sqlite3
from array import array
from contextlib import closing

import pytest
import sqlalchemy as sa
from sqlalchemy.sql import visitors
from support.stored import scanned_file, store

from genreorganizer.db import folders, orders, packed, scanned, tracks
from genreorganizer.db.columns import IN_LIBRARY, SORT_KEYS, order_by
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.schema import ORDERING, track
from genreorganizer.domain.rules import QueryContext, parse

KEPT = [sort for sort in SORT_KEYS if orders.keeps(sort)]
SORTS = [*KEPT, *(f"-{sort}" for sort in KEPT)]


def file(number: int, **values: object):
    common = {"artist": "B", "album": "B", "title": "B", "track_number": 5, "year": 1990}
    return scanned_file(b"/m/%d.mp3" % number, **{**common, **values})


def fill(database: Database) -> list[int]:
    with database.writing() as connection:
        return store(connection, *(file(number) for number in range(3)))


def told(database: Database, sort: str, text: str = "") -> array:
    rule = parse(text) if text else None
    with database.reading() as connection:
        return tracks.track_ids(connection, context=QueryContext(), rule=rule, sort=sort)


def sorted_anew(database: Database, sort: str) -> array:
    with database.reading() as connection:
        query = sa.select(track.c.id).where(IN_LIBRARY).order_by(*order_by(sort))
        return packed.ids(connection, query)


def add(connection: sa.Connection) -> None:
    store(connection, file(9, artist="A", album="A", title="A", year=1980, track_number=1))


def change(connection: sa.Connection) -> None:
    known = scanned.known_files(connection)[b"/m/2.mp3"]
    assert known.folder_id is not None
    other = file(
        2, artist="A", album="A", title="A", album_artist="A", track_number=1, year=1980,
        duration_s=1.0, format="AAC", bitrate_bps=1, sample_rate=1,
    )  # fmt: skip
    scanned.update(connection, [(known.id, known.folder_id, other)], at=9.0)


def remove(connection: sa.Connection) -> None:
    scanned.remove(connection, [scanned.known_files(connection)[b"/m/1.mp3"].id])


def remove_folder(connection: sa.Connection) -> None:
    (record,) = folders.all_folders(connection)
    folders.delete(connection, record.id)


def bring_home(connection: sa.Connection) -> None:
    (record,) = folders.all_folders(connection)
    other = folders.insert(connection, b"/n", at=1.0)
    folders.merge(connection, [record.id], other)


def relocate(connection: sa.Connection) -> None:
    (record,) = folders.all_folders(connection)
    scanned.relocate(connection, record.id, b"/m", b"/n", device=2)


CHANGES = [add, change, remove, remove_folder, bring_home, relocate]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("sort", SORTS)
def test_a_change_is_seen_at_once(database: Database, sort: str, change) -> None:
    fill(database)
    assert told(database, sort) == sorted_anew(database, sort)
    with closing(open_database(database.path)) as other, other.writing() as connection:
        change(connection)
    assert told(database, sort) == sorted_anew(database, sort)
    with database.writing() as connection:
        store(connection, file(8, artist="C"))
    assert told(database, sort) == sorted_anew(database, sort)


def test_what_was_rolled_back_is_not_remembered(database: Database) -> None:
    first = fill(database)

    def in_vain() -> None:
        with database.writing() as connection:
            add(connection)
            listed = tracks.track_ids(connection, context=QueryContext(), sort="artist")
            assert len(listed) == len(first) + 1
            raise RuntimeError

    with pytest.raises(RuntimeError):
        in_vain()
    assert list(told(database, "artist")) == first
    with database.writing() as connection:
        store(connection, file(8, artist="C"))
    assert told(database, "artist") == sorted_anew(database, "artist")


@pytest.mark.parametrize("sort", SORTS)
def test_what_is_found_comes_in_the_order(database: Database, sort: str) -> None:
    with database.writing() as connection:
        store(
            connection,
            *(
                file(number, year=1950 + number * 7 % 13, title=str(-number))
                for number in range(20)
            ),
        )
    found = [number for number in sorted_anew(database, sort) if number % 2]
    text = " OR ".join(f"id={number}" for number in found)
    assert list(told(database, sort, text)) == found
    assert list(told(database, sort, "nowhere")) == []


def test_a_caller_may_change_what_it_gets(database: Database) -> None:
    first = fill(database)
    told(database, "artist").pop()
    assert list(told(database, "artist")) == first


def test_an_order_is_sorted_once_while_nothing_changes(database: Database) -> None:
    fill(database)
    with database.reading() as connection:
        order = orders.of(connection, "artist")
        assert orders.of(connection, "-year") is orders.of(connection, "-year")
    with database.reading() as connection:  # of whatever connection
        assert orders.of(connection, "artist") is order
        orders.of(connection, "title")
        orders.of(connection, "album")  # the third: the oldest goes
        assert orders.of(connection, "artist") is not order


def test_no_order_is_used_again_that_another_program_changed(database: Database) -> None:
    fill(database)
    told(database, "title")
    with closing(sqlite3.connect(database.path)) as other:
        other.execute("UPDATE track SET title_key = char(65 + 25 - id)")
        other.commit()
    first = told(database, "title")
    assert first == sorted_anew(database, "title")
    with closing(sqlite3.connect(database.path)) as other:
        other.execute("UPDATE track SET title_key = char(65 + id)")
        other.commit()
    assert told(database, "title") == sorted_anew(database, "title") != first


@pytest.mark.parametrize("sort", KEPT)
def test_the_triggers_watch_what_remembered_orders_depend_on(sort: str) -> None:
    used = {
        item
        for key in SORT_KEYS[sort]
        for item in visitors.iterate(key)
        if isinstance(item, sa.Column)
    }
    assert used
    assert used <= set(ORDERING)
