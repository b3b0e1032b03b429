# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands set and fill, and what history and undo say of them."""

from pathlib import Path

import pytest
from support.commands import Run
from support.media import make_audio

from genreorganizer import tags


@pytest.fixture
def music(tmp_path: Path, run: Run) -> Path:
    music = tmp_path / "music"
    album = music / "Someone" / "An album"
    album.mkdir(parents=True)
    shown = {"title": "oh", "artist": "Old", "genre": "Rock", "track": "3"}
    make_audio(album / "01 First song.flac", seconds=0.3, metadata=shown)
    make_audio(album / "02 Second.mp3", seconds=0.4, metadata={"title": "x"})
    make_audio(music / "loose.ogg", seconds=0.3)
    run("scan", str(music), "--db", str(tmp_path / "library.sqlite"))
    return music


def test_the_journey_of_a_field(run: Run, music: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"), "--json")
    song = music / "Someone" / "An album" / "01 First song.flac"
    before = song.read_bytes()
    edits = ("set", "title:oh", "title=Oh no", "album=New", "artist+=Guest", "track=")

    planned = run(*edits, "--dry-run", *db)

    assert planned.status == 0
    assert planned.records == [
        {
            "path": str(song), "status": "written",
            "before": ["title=oh", "artist=Old", "album=", "track_number=3"],
            "after": ["title=Oh no", "artist=Old; Guest", "album=New", "track_number="],
            "reason": None, "code": None,
        },
        {"batch": None, "written": 1, "unchanged": 0, "refused": 0},
    ]  # fmt: skip
    assert song.read_bytes() == before
    assert run(*edits, *db).records[-1]["batch"] == 1
    tag = tags.read(song).tag
    assert (tag.title, tag.artist, tag.album, tag.track_number) == (
        "Oh no", "Old; Guest", "New", None,
    )  # fmt: skip
    (listed,) = run("list", "album:new", *db).records
    assert (listed["title"], listed["artist"]) == ("Oh no", "Old; Guest")
    assert run("list", "title:oh", "artist:guest", *db).records == [listed]
    scanned = run("scan", *db).records[-1]
    assert scanned["unchanged"] == 3
    (batch,) = run("history", *db).records
    assert (batch["kind"], batch["work"], batch["written"]) == ("edit", "fields", 1)
    (entry,) = run("history", "1", *db).records
    assert entry["after"][0] == "title=Oh no"
    assert run("undo", *db).records[-1] == {
        "batch": 2, "written": 1, "unchanged": 0, "refused": 0,
    }  # fmt: skip
    assert song.read_bytes() == before
    assert [record["title"] for record in run("list", "title:oh", *db).records] == ["oh"]


def test_a_total_and_a_date_are_set_alone_or_with_what_they_belong_to(
    run: Run, music: Path, tmp_path: Path
) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"), "--json")
    song = music / "Someone" / "An album" / "01 First song.flac"
    before = song.read_bytes()
    for number, edit in enumerate(("tracktotal=12", "track=3/14", "date=2004-05-17", "year=2005")):
        assert run("set", "title:oh", edit, *db).records[-1]["batch"] == number + 1
    (listed,) = run("list", "track:3 tracktotal>12 year:2005", *db).records
    assert (listed["track_total"], listed["date"]) == (14, "")
    (entry,) = run("history", "3", *db).records
    assert entry["after"] == ["year=2004", "date=2004-05-17"]
    for _batch in range(4):
        assert run("undo", *db).records[-1]["written"] == 1
    assert song.read_bytes() == before
    assert run("list", "fulldate:2004", *db).records == []


def test_fields_are_filled_from_paths(run: Run, music: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    fill = ("fill", "--from", "{artist}/{album}/{track} {title}")

    ran = run(*fill, *db)

    assert ran.status == 1  # one does not fit
    assert ran.lines[-1] == "2 files written, 0 unchanged, 1 refused (batch 1)"
    assert "its path does not fit the pattern" in ran.err
    tag = tags.read(music / "Someone" / "An album" / "02 Second.mp3").tag
    assert (tag.artist, tag.album, tag.track_number, tag.title) == (
        "Someone", "An album", 2, "Second",
    )  # fmt: skip
    again = run(*fill, "track:1", *db)
    assert again.lines[-1] == "0 files written, 1 unchanged, 0 refused"


def test_what_is_no_edit_is_told_in_one_line(run: Run, music: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    for edit, words in (
        ("titel=x", "There is no field titel; did you mean title?"),
        ("year=12", "12 is not a four-digit year"),
        ("year=2011-02-30", "2011-02-30 is not a date such as 2004-05-17"),
        ("track=4/", "4/ is not a number from 1 to 65535"),
        ("track=/12", "/12 is not a number"),
        ("disctotal=1/2", "1/2 is not a number"),
        ("totaltrack=12", "did you mean totaltracks?"),
        ("track=x", "x is not a number from 1 to 65535"),
        ("track+=1", "Only text can be added"),
        ("title", "title is not an edit"),
    ):
        ran = run("set", "title:oh", edit, *db)
        assert ran.status == 2
        assert words in ran.err
    assert run("fill", "--from", "{titel}", *db).status == 2
    ran = run("set", "", "title=Oh", *db)
    assert (ran.status, "set needs a query" in ran.err) == (2, True)
