# SPDX-License-Identifier: GPL-3.0-or-later
"""The command cover, and what history and undo say of it."""

from pathlib import Path

import pytest
from support.commands import Run
from support.media import make_audio
from support.pictures import png

from genreorganizer.library.kept_pictures import KeptPictures
from genreorganizer.tags import pictures


@pytest.fixture
def song(tmp_path: Path, run: Run) -> Path:
    song = tmp_path / "music" / "song.flac"
    song.parent.mkdir()
    make_audio(song, seconds=0.3, metadata={"title": "oh", "artist": "Someone", "album": "One"})
    (tmp_path / "new.png").write_bytes(png(40, 30))
    run("scan", str(song.parent), "--db", str(tmp_path / "library.sqlite"))
    return song


def test_the_journey_of_a_cover(run: Run, song: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"), "--json")
    before = song.read_bytes()
    put = ("cover", "title:oh", "--set", str(tmp_path / "new.png"))

    planned = run(*put, "--dry-run", *db)

    assert planned.status == 0
    told, counts = planned.records
    assert (told["path"], told["status"], told["before"]) == (str(song), "written", ["cover="])
    assert told["after"][0].startswith("cover=PNG 40 × 30, 0.1 kB, #")
    assert counts == {"batch": None, "written": 1, "unchanged": 0, "refused": 0}
    assert song.read_bytes() == before
    assert run(*put, *db).records[-1]["batch"] == 1
    assert pictures.cover(song) == png(40, 30)
    (batch,) = run("history", *db).records
    assert (batch["kind"], batch["work"], batch["written"]) == ("cover", "covers", 1)
    shown = run("history", "1", "--db", str(tmp_path / "library.sqlite"))
    assert shown.lines[0].endswith("cover= → cover=PNG 40 × 30, 0.1 kB")

    saved = run("cover", "title:oh", "--export", str(tmp_path / "out"), *db)
    target = tmp_path / "out" / "Someone - One.png"
    assert saved.records == [
        {"path": str(song), "target": str(target), "status": "saved", "reason": None,
         "code": None},
        {"saved": 1, "unchanged": 0, "refused": 0},
    ]  # fmt: skip
    assert target.read_bytes() == png(40, 30)
    assert run("cover", "title:oh", "--export", *db).records[-1]["saved"] == 1
    assert (song.parent / "cover.png").read_bytes() == png(40, 30)

    assert run("cover", "title:oh", "--remove", *db).records[-1]["written"] == 1
    assert pictures.cover(song) is None
    run("undo", *db)
    assert run("undo", "1", *db).records[-1]["written"] == 1
    assert song.read_bytes() == before


def test_backup_and_restore_tell_of_lost_covers_in_the_same_words(
    run: Run, song: Path, tmp_path: Path
) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "backup.sqlite"
    db = ("--db", str(library))
    (tmp_path / "new.png").write_bytes(png(40, 30) + bytes(9000))  # too large for the history
    run("cover", "title:oh", "--set", str(tmp_path / "new.png"), *db)
    run("cover", "title:oh", "--remove", *db)
    for picture in Path(KeptPictures.beside(library).folder).iterdir():
        picture.write_bytes(b"damaged")
    lost = "Cover changes in 1 file cannot be undone: the old covers are lost or damaged"
    assert run("backup", str(file), *db).lines[-1] == lost
    beside = KeptPictures.beside(file).folder
    told = run("restore", str(file), *db).lines[-1]
    assert told == f"{lost}; those of the backup belong into {beside}"


def test_what_is_asked_wrongly_is_told_in_one_line(run: Run, song: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    for arguments, words in (
        (("cover", "title:oh"), "required"),
        (("cover", "", "--remove"), "needs a query"),
        (("cover", "title:oh", "--remove", "--export"), "not allowed"),
        (("cover", "title:oh", "--set", str(tmp_path / "gone.png")), "cannot be read"),
        (("cover", "title:oh", "--set", str(song)), "not a JPEG, PNG, GIF or WebP picture"),
    ):
        ran = run(*arguments, *db)
        assert ran.status == 2
        assert words in ran.err
        assert len(ran.err.strip().splitlines()) == 1
    bare = run("cover", "title:oh", "--export", str(tmp_path / "out"), *db)
    assert bare.status == 1
    assert "there is no cover" in bare.err
