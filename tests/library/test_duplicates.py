# SPDX-License-Identifier: GPL-3.0-or-later
"""Of equal files the one is kept at first that its owner would keep."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from support.stored import scanned_file, store

from genreorganizer.library import queries, ratings, review

if TYPE_CHECKING:
    from genreorganizer.db.engine import Database


def first_of(database: Database, *paths: str, **played: str) -> str:
    """The path of the file that stands first."""
    with database.writing() as connection:
        ids = store(connection, *(scanned_file(path, fingerprint=b"x") for path in paths))
        by_path = dict(zip(paths, ids, strict=True))
        if "accepted" in played:
            review.accept(connection, [by_path[played["accepted"]]], genres=("Jazz",))
        if "rated" in played:
            ratings.rate(connection, [by_path[played["rated"]]], 4)
        ((first, *_),) = (group.copies for group in queries.duplicates(connection))
    return os.fsdecode(first.row.path)


@pytest.mark.parametrize(
    "copy",
    [
        "/m/Backup 2019/a.mp3",
        "/m/Music - Copy/a.mp3",
        "/m/old/a.mp3",
        "/m/Sicherung/a.mp3",
        "/m/Artist/a (1).mp3",
        "/m/Artist/a - Copy.mp3",
        "/m/Artist/a - Kopie (2).mp3",
        "/m/Artist/a (copy).mp3",
        "/m/Artist/a (another copy).mp3",
        "/m/Artist/a (copy 3).mp3",
        "/m/Artist/Copy of a.mp3",
    ],
)
def test_a_file_named_as_a_copy_is_not_the_one_to_keep(database: Database, copy: str) -> None:
    assert first_of(database, copy, "/m/Artist/a.mp3") == "/m/Artist/a.mp3"


@pytest.mark.parametrize(
    "name", ["/m/Old Crow/a.mp3", "/m/Artist/Copycat.mp3", "/m/A/b (live).mp3"]
)
def test_names_that_only_resemble_those_of_copies_are_none(database: Database, name: str) -> None:
    assert first_of(database, name, "/m/Other/a.mp3") == name


@pytest.mark.parametrize("what", ["accepted", "rated"])
def test_a_file_that_the_user_dealt_with_is_kept_whatever_its_name(
    database: Database, what: str
) -> None:
    kept = "/m/Backup/a.mp3"
    assert first_of(database, "/m/Artist/a.mp3", kept, **{what: kept}) == kept


def test_quality_goes_before_names(database: Database) -> None:
    with database.writing() as connection:
        store(
            connection,
            scanned_file("/m/a.mp3", fingerprint=b"x", bitrate_bps=128_000),
            scanned_file("/m/Backup/a.mp3", fingerprint=b"x", bitrate_bps=320_000),
        )
        (group,) = queries.duplicates(connection)
    assert group.copies[0].row.path == b"/m/Backup/a.mp3"
