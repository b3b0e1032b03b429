# SPDX-License-Identifier: GPL-3.0-or-later
"""Browsing by fields that narrow one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.stored import scanned_file, store

from genreorganizer.domain.listing import Listing
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.db.engine import Database


@pytest.fixture
def filled(database: Database) -> Database:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/a/1", artist="Ann", album="Live", year=1991, genres=("Jazz",)),
            scanned_file("/m/a/2", artist="Ann", album="Home", year=1999, genres=("Jazz",)),
            scanned_file("/m/b/1", artist="ann", album="Live", year=2001, genres=("Rock",)),
            scanned_file(
                "/m/b/2", artist='Bob "B"', album_artist="Various", album="Mix", genres=("Rock",)
            ),
            scanned_file("/m/b/3", artist="Cleo", genres=()),
        )
    return database


def browse(
    database: Database, fields: Sequence[str], chosen: Sequence[Sequence[str]], search: str = ""
) -> list[list[tuple[str, int]]]:
    with database.reading() as connection:
        found = queries.browse(connection, Listing("", search=search), fields, chosen)
    return [[(value.text, value.tracks) for value in one.values] for one in found]


def test_each_field_counts_its_values_and_those_without_one(filled: Database) -> None:
    genres, artists, albums = browse(filled, ("genre", "artist", "album"), ((), (), ()))
    assert genres == [("Jazz", 2), ("Rock", 2), ("", 1)]
    assert artists == [("Ann", 3), ("Cleo", 1), ("Various Artists", 1)]
    assert albums == [("Home", 1), ("Live", 2), ("Mix", 1), ("", 1)]


def test_numbers_in_names_are_in_order(database: Database) -> None:
    names = ["20/20", "U2", "U10", "Vol. 2", "vol. 10", ""]
    with database.writing() as connection:
        for name in names:
            store(connection, scanned_file(f"/m/{name}/1", artist=name, album=name))
    for found in browse(database, ("artist", "album"), ((), ())):
        assert [text for text, _ in found] == names


def test_tracks_of_compilations_stand_under_various_artists(database: Database) -> None:
    with database.writing() as connection:
        store(
            connection,
            *(scanned_file(f"/m/mix/{name}", artist=name, album="Mix") for name in "abc"),
            scanned_file("/m/tagged", artist="Dan", album="Hits", album_artist="various artists"),
            # Guests make no compilation of an album, nor do two albums of one name.
            scanned_file("/m/a/1", artist="Ann", album="Live"),
            scanned_file("/m/a/2", artist="ann", album="Live"),
            scanned_file("/m/a/3", artist="Ann & Bob", album="Live"),
            scanned_file("/m/b/1", artist="Bob", album="Live"),
            scanned_file("/m/c/1", artist="Cleo"),
            scanned_file("/m/c/2", artist="Eve"),
        )
    (artists,) = browse(database, ("artist",), ((),))
    assert artists == [
        ("Ann", 2), ("Ann & Bob", 1), ("Bob", 1), ("Cleo", 1), ("Eve", 1), ("Various Artists", 4),
    ]  # fmt: skip
    with database.reading() as connection:
        various = queries.browse(connection, Listing(""), ("artist",), ((),))[0].values[-1].query
    _, albums = browse(database, ("artist", "album"), ((various,), ()))
    assert albums == [("Hits", 1), ("Mix", 3)]


def test_a_flagged_album_is_a_compilation_and_stands_under_the_album_artist_it_names(
    database: Database,
) -> None:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/a/1", artist="Ann", album="Best", compilation_flag=True),
            scanned_file("/m/a/2", artist="Ann", album="Best"),
            scanned_file(
                "/m/b/1", artist="Cleo", album="Mixed", album_artist="Bob", compilation_flag=True
            ),
            scanned_file("/m/c/1", artist="Ann", album="Home"),
        )
    (artists,) = browse(database, ("artist",), ((),))
    assert artists == [("Ann", 1), ("Bob", 1), ("Various Artists", 2)]
    with database.reading() as connection:
        assert len(queries.track_ids(connection, Listing("is:compilation"))) == 3
        ((found, _),) = queries.browse(connection, Listing(""), ("artist",), ((),))
        for value in found:
            assert len(queries.track_ids(connection, Listing(value.query))) == value.tracks
        assert [album.artist for album in queries.albums(connection, Listing(""))] == [
            "Ann", "Bob", "",
        ]  # fmt: skip
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET compilation_flag = 0")
    (artists,) = browse(database, ("artist",), ((),))
    assert artists == [("Ann", 3), ("Bob", 1)]


def test_an_album_stops_being_a_compilation_with_the_artists_that_made_it_one(
    database: Database,
) -> None:
    with database.writing() as connection:
        store(
            connection,
            *(scanned_file(f"/m/mix/{name}", artist=name, album="Mix") for name in "abc"),
        )
    for change, compilations in (
        ("UPDATE track SET artist = 'a' WHERE artist = 'b'", 0),
        ("UPDATE track SET artist = 'd' WHERE id = 1", 3),
        ("DELETE FROM track WHERE id > 1", 0),
    ):
        with database.writing() as connection:
            connection.exec_driver_sql(change)
        with database.reading() as connection:
            found = queries.track_ids(connection, Listing("compilation:yes"))
            assert len(found) == compilations, change


def test_a_moved_track_counts_in_its_new_folder_and_no_longer_in_the_old(
    database: Database,
) -> None:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/one/1", artist="Ann", album="Live"),
            scanned_file("/m/one/2", artist="Bob", album="Live"),
            scanned_file("/m/two/1", artist="Cleo", album="Live"),
        )
    for change, compilations in (
        ("UPDATE track SET path_text = '/m/two/2' WHERE artist = 'Bob'", {"Bob", "Cleo"}),
        ("UPDATE track SET path_text = '/m/1' WHERE artist = 'Cleo'", set()),
        ("UPDATE track SET path_text = '/m/2' WHERE artist = 'Ann'", {"Ann", "Cleo"}),
    ):
        with database.writing() as connection:
            connection.exec_driver_sql(change)
        with database.reading() as connection:
            found = connection.exec_driver_sql("SELECT artist FROM track WHERE compilation")
            assert set(found.scalars()) == compilations, change


def test_an_album_of_the_same_title_in_another_folder_is_not_looked_at(database: Database) -> None:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/one/1", artist="Ann", album="Live"),
            scanned_file("/m/two/1", artist="Bob", album="Live"),
        )
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET compilation = 1")  # noted by no trigger
        connection.exec_driver_sql("UPDATE track SET artist = 'Cleo' WHERE artist = 'Ann'")
    with database.reading() as connection:
        found = connection.exec_driver_sql("SELECT artist FROM track WHERE compilation")
        assert found.scalars().all() == ["Bob"]


def test_folders_years_and_decades_are_fields_too(filled: Database) -> None:
    folders, years, decades = browse(filled, ("folder", "year", "decade"), ((), (), ()))
    assert folders == [("/m", 5), ("/m/a", 2), ("/m/b", 3)]
    assert years == [("1991", 1), ("1999", 1), ("2001", 1), ("", 2)]
    assert decades == [("1990", 2), ("2000", 1), ("", 2)]


def test_folders_hold_what_lies_below_them_however_they_are_called(database: Database) -> None:
    with database.writing() as connection:
        names = ('a "b"', "back\\slash", "two\nlines", "50% _", "موسيقى", " ")
        inner = [name.encode() for name in names] + [b"caf\xe9", b"caf\xe9/Live"]
        store(connection, *(scanned_file(b"/m/All/" + name + b"/1.mp3") for name in inner))
        store(connection, scanned_file("/m/Allotria/1.mp3"), scanned_file("/m/2.mp3"))
        store(connection, scanned_file("/usb/Music/Rock/1.mp3"), folder=b"/usb/Music")
    with database.reading() as connection:
        ((values, _),) = queries.browse(connection, Listing(), ("folder",), ((),))
        for value in values:
            found = queries.track_ids(connection, Listing(search=value.query))
            assert len(found) == value.tracks, value
    by_path = {value.text: value for value in values}
    numbers = {path: value.tracks for path, value in by_path.items()}
    assert len(numbers) == len(values) == 13
    assert [numbers[path] for path in ("/m", "/m/All", "/m/All/caf\ufffd")] == [10, 8, 2]
    assert numbers["/usb/Music"] == 1
    around = {
        value.text: values.text(at) if at >= 0 else ""
        for value, at in zip(values, values.nesting.outer, strict=True)
    }
    assert around["/m"] == around["/usb/Music"] == ""
    assert around["/m/All/caf\ufffd/Live"] == "/m/All/caf\ufffd"


def test_what_is_chosen_narrows_the_fields_behind_it_only(filled: Database) -> None:
    chosen = (('in:"Jazz"',), (), ())
    genres, artists, albums = browse(filled, ("genre", "artist", "album"), chosen)
    assert len(genres) == 3
    assert artists == [("Ann", 2)]
    assert albums == [("Home", 1), ("Live", 1)]
    _, artists, _ = browse(filled, ("genre", "artist", "album"), (('in:"Polka"',), (), ()))
    assert len(artists) == 3, "what is not there any more narrows nothing"
    (genres,) = browse(filled, ("genre",), ((),), "album:live")
    assert genres == [("Jazz", 1), ("Rock", 1)]


def test_values_that_still_hold_are_not_looked_for_again(filled: Database) -> None:
    known = queries.BrowsedValues("genre", ["Jazz"], [7])
    with filled.reading() as connection:
        genres, artists = queries.browse(
            connection, Listing(""), ("genre", "artist"), (('in:"Jazz"',), ()), (known,)
        )
    assert genres.values is known
    assert genres.chosen == [0]
    assert [value.text for value in artists.values] == ["Ann"]


@pytest.mark.parametrize(
    ("search", "chosen"),
    [
        ("", ((), (), ())),
        ("album:live", ((), (), ())),
        ("", (('in:"Jazz"',), (), ())),
        ("", ((), (), ("album=Live",))),
        ("", (('in:"Jazz"', 'in:"Rock"'), (), ())),
        ("", (('in:"Jazz"', 'in:"Polka"'), (), ())),
        ("", (('in:"Polka"',), (), ())),
    ],
)
def test_tracks_that_are_known_to_be_left_need_not_be_found_again(
    filled: Database, search: str, chosen: Sequence[Sequence[str]]
) -> None:
    listing, fields = Listing("", search=search), ("genre", "artist", "album")
    with filled.reading() as connection:
        found = queries.browse(connection, listing, fields, chosen)
        narrowed = Listing("", search=queries.narrowed(search, chosen))
        left = queries.track_ids(connection, narrowed)
        assert queries.browse(connection, listing, fields, chosen, left=left) == found
        if search:  # or else this says nothing
            (values, _), *_ = queries.browse(connection, listing, fields, chosen, left=left[:1])
            assert sum(value.tracks for value in values) == 1


@pytest.mark.parametrize("field", ["genre", "artist", "album", "folder", "year", "decade"])
def test_the_query_of_each_value_finds_as_many_tracks_as_it_says(
    filled: Database, field: str
) -> None:
    with filled.reading() as connection:
        ((values, _),) = queries.browse(connection, Listing(), (field,), ((),))
        for value in values:
            search = queries.narrowed("NOT title:nothing", ((value.query,), ()))
            found = queries.track_ids(connection, Listing(search=search))
            assert len(found) == value.tracks, value


def test_a_search_stays_as_it_is_where_nothing_is_chosen() -> None:
    assert queries.narrowed("a OR b", ((), ())) == "a OR b"
    assert queries.narrowed("a OR b", (("x", "y"), ())) == "(a OR b) (x OR y)"
    assert queries.narrowed(" ", (("x",), ("y",))) == "(x) (y)"
