# SPDX-License-Identifier: GPL-3.0-or-later

import pytest
from support.stored import scanned_file, store

from genreorganizer.db import albums, outcome_rows, reviews, scanned, tracks
from genreorganizer.db.engine import Database
from genreorganizer.domain import discs
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, Decision, FileState
from genreorganizer.domain.rules import QueryContext


def test_albums_are_told_apart_by_artist_and_compilations_held_together(
    database: Database,
) -> None:
    with database.writing() as connection:
        ids = store(
            connection,
            scanned_file("/m/a/1", artist="Ann", album="Live", album_artist="Ann"),
            scanned_file("/m/b/1", artist="Bob", album="LIVE", album_artist="Bob"),
            scanned_file("/m/c/1", artist="Cleo", album="Summer"),
            scanned_file("/m/c/2", artist="Dan", album="Summer"),
            scanned_file("/m/d/1", artist="Eve", album="Summer"),
            scanned_file("/m/e/1", artist="Fay"),
        )
        ann, bob, cleo, dan, eve, fay = ids
        found = albums.albums(connection)
        assert [(album.artist, album.track_ids) for album in found] == [
            ("Ann", (ann,)),
            ("Bob", (bob,)),
            ("Eve", (eve,)),
            ("", (cleo, dan)),
            ("Fay", (fay,)),
        ]
        assert [album.loose for album in found] == [False] * 4 + [True]
        assert [album.path for album in found][-2:] == [b"/m/c/1", b"/m/e/1"]


def test_numbers_in_titles_and_artists_are_in_order(database: Database) -> None:
    wanted = [("Section 7", "Home"), ("Section 25", "Vol. 2"), ("Section 25", "Vol. 10")]
    with database.writing() as connection:
        for artist, title in reversed(wanted):
            store(connection, scanned_file(f"/m/{artist}/{title}/1", artist=artist, album=title))
        found = albums.albums(connection)
    assert [(album.artist, album.title) for album in found] == wanted
    assert sorted(found, key=lambda album: album.title_key) == found


def test_a_track_without_an_album_artist_stays_with_the_others_of_its_folder(
    database: Database,
) -> None:
    with database.writing() as connection:
        ids = store(
            connection,
            scanned_file("/m/a/1", artist="Ann & Cy", album="Live", track_number=1),
            scanned_file("/m/a/2", artist="Ann", album="live", album_artist="Ann", track_number=2),
            scanned_file("/m/a/3", artist="Ann", album="Live", album_artist="ANN", track_number=3),
            scanned_file("/m/a/4", artist="Dee", album="Live", track_number=4),
            scanned_file("/m/b/1", artist="Ann", album="Live", track_number=1),
            scanned_file("/m/c/1", artist="Eve", album="Hits", album_artist="Various Artists"),
            scanned_file("/m/c/2", artist="Fay", album="Hits"),
            scanned_file("/m/c/3", artist="Guy", album="Hits"),
        )
        found = albums.albums(connection)
    assert {(album.artist, album.track_ids) for album in found} == {
        ("Ann", tuple(ids[:4])),
        ("Ann", (ids[4],)),
        ("", tuple(ids[5:])),
    }


def test_folders_for_single_discs_hold_one_album_in_the_order_of_its_discs(
    database: Database,
) -> None:
    files = [
        scanned_file(f"/m/Box/{folder}/{number}", artist="Ann", album="Box", title=title,
                     disc_number=disc, track_number=number)
        for folder, disc in (("CD 10", 10), ("CD 2 - Live", 2), ("Disc 1", 1))
        for number, title in ((2, "A"), (1, "B"))
    ]  # fmt: skip
    with database.writing() as connection:
        ids = store(connection, *files, scanned_file("/m/CD 1/1", artist="Bob", album="Box"))
        found = albums.albums(connection)
        by_album, by_artist = (
            list(tracks.track_ids(connection, context=QueryContext(), sort=sort))
            for sort in ("album", "artist")
        )
    in_order = (ids[5], ids[4], ids[3], ids[2], ids[1], ids[0])
    assert [album.track_ids for album in found] == [in_order, (ids[6],)]
    assert by_album == [ids[6], *in_order]
    assert by_artist == [*in_order, ids[6]]


def test_folders_named_otherwise_are_of_no_single_disc() -> None:
    assert discs.album_folder(b"/m/Box/CD1/a.mp3") == b"/m/Box"
    assert discs.album_folder(b"/m/Box/Side B/a.mp3") == b"/m/Box"
    for folder in (b"/m/Cdx", b"/m/Discovery", b"/m/1", b"/m/Volume", b"/m/Live CD 1"):
        assert discs.album_folder(folder + b"/a.mp3") == folder


def test_other_albums_of_that_name_in_one_folder_stay_apart(database: Database) -> None:
    with database.writing() as connection:
        ids = store(
            connection,
            scanned_file("/m/1", artist="Ann", album="Live", album_artist="Ann"),
            scanned_file("/m/2", artist="Bob", album="Live"),
            scanned_file("/n/1", artist="Ann", album="Hits", album_artist="Ann"),
            scanned_file("/n/2", artist="Bob", album="Hits", album_artist="Bob"),
            scanned_file("/n/3", artist="Ann", album="Hits"),
        )
        found = albums.albums(connection)
    assert sorted(album.track_ids for album in found) == [(number,) for number in ids]


def test_tracks_without_an_album_stand_together_by_folder_and_have_no_say(
    database: Database,
) -> None:
    with database.writing() as connection:
        ids = store(
            connection,
            scanned_file("/m/a/1", artist="Ann", album_artist="Ann"),
            scanned_file("/m/a/2", artist="Bob"),
            scanned_file("/m/b/1", artist="Bob"),
        )
        outcome_rows.put(
            connection,
            [
                outcome_rows.OutcomeRecord(number, "m", Outcome.SUGGESTED, "Jazz", 0.9, None, None)
                for number in ids
            ],
        )
        found = albums.albums(connection)
    assert [album.track_ids for album in found] == [tuple(ids[:2]), (ids[2],)]
    assert [album.genre for album in found] == [None, None]
    assert found[0].open_ids == tuple(ids[:2])


def test_a_file_that_is_missing_waits_for_no_decision(database: Database) -> None:
    with database.writing() as connection:
        ids = store(
            connection,
            scanned_file("/m/1", album="Blue", track_number=1),
            scanned_file("/m/2", album="Blue", track_number=2),
        )
        scanned.mark_missing(connection, ids[:1], at=1.0)
        (album,) = albums.albums(connection)
    assert (album.open_ids, album.missing) == ((ids[1],), 1)


def test_a_listed_track_brings_its_whole_album_and_no_other_of_that_name(
    database: Database,
) -> None:
    with database.writing() as connection:
        first, second, _other = store(
            connection,
            scanned_file("/m/a/1", album="Live", album_artist="Ann", track_number=1),
            scanned_file("/m/a/2", album="Live", album_artist="Ann", track_number=2),
            scanned_file("/m/b/1", album="Live", album_artist="Bob"),
        )
        (found,) = albums.albums(connection, [second])
        assert found.track_ids == (first, second)
        assert albums.albums(connection, []) == []


def test_an_album_says_what_most_of_it_sounds_like_and_what_its_tags_say(
    database: Database,
) -> None:
    with database.writing() as connection:
        ids = store(
            connection,
            *(
                scanned_file(
                    f"/m/{n}", album="Blue", track_number=n, year=1970 + n, duration_s=60.0,
                    genres=("Folk",),
                )
                for n in range(4)
            ),
        )  # fmt: skip
        guesses = [("Jazz", 0.5), ("Jazz", 0.7), ("Rock", 0.9)]
        outcome_rows.put(
            connection,
            [
                outcome_rows.OutcomeRecord(number, "m", Outcome.SUGGESTED, genre, share, None, None)
                for number, (genre, share) in zip(ids, guesses, strict=False)
            ],
        )
        reviews.put(
            connection,
            [reviews.DecisionRecord(ids[0], Decision.ACCEPTED, ("Pop",), FileState.TO_WRITE)],
        )
        (album,) = albums.albums(connection)
    assert (album.genre, album.votes, album.agreement) == ("Jazz", 2, 0.5)
    assert album.confidence == pytest.approx(0.6)
    assert album.open_ids == tuple(ids[1:])
    assert (album.sure, album.analyzed) == (3, 3)
    assert (album.sure_ids, album.unsure_ids) == (tuple(ids[1:3]), (ids[3],))
    assert (album.year, album.duration_s) == (1970, 240.0)
    assert album.genres is None, "one is accepted as something else"


def test_guesses_of_unsure_tracks_have_no_say_and_tags_that_agree_ask_nothing(
    database: Database,
) -> None:
    with database.writing() as connection:
        ids = store(connection, *(scanned_file(f"/m/{n}", album="Blue") for n in range(5)))
        kinds = [
            (Outcome.SUGGESTED, "Jazz", None),
            (Outcome.SUGGESTED, "Jazz", Agreement.AGREES),
            (Outcome.UNSURE, "Rock", None),
            (Outcome.UNSURE, "Rock", None),
            (Outcome.UNSURE, "Rock", None),
        ]
        outcome_rows.put(
            connection,
            [
                outcome_rows.OutcomeRecord(number, "m", kind, genre, 0.6, agreement=agreement)
                for number, (kind, genre, agreement) in zip(ids, kinds, strict=True)
            ],
        )
        (album,) = albums.albums(connection)
    assert (album.genre, album.votes, album.sure, album.analyzed) == ("Jazz", 2, 2, 5)
    assert album.sure_ids == (ids[0],)
    assert album.unsure_ids == tuple(ids[2:])
