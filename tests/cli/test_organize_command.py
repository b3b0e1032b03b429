# SPDX-License-Identifier: GPL-3.0-or-later
"""The command organize, and what history and undo say of it."""

from pathlib import Path

import pytest
from support.commands import Run
from support.media import make_audio


@pytest.fixture
def music(tmp_path: Path, run: Run) -> Path:
    music = tmp_path / "music"
    music.mkdir()
    tags = {"title": "Oh", "artist": "AC/DC", "genre": "Rock", "album": "Loud", "track": "3"}
    make_audio(music / "a.flac", seconds=0.3, metadata=tags)
    make_audio(music / "b.flac", seconds=0.4)
    run("scan", str(music), "--db", str(tmp_path / "library.sqlite"))
    return music


def test_the_journey_of_a_file(run: Run, music: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"), "--json")
    target = str(music / "Rock/AC-DC/Loud/03 Oh.flac")
    into = ("organize", "--into", str(music))
    planned = run(*into, "--dry-run", *db)
    assert planned.status == 0
    assert planned.records == [
        {
            "path": str(music / "b.flac"), "target": str(music / "b.flac"), "status": "in place",
            "reason": f"{music / 'b.flac'}: it has no genre; it stays", "code": "no_genre",
        },
        {
            "path": str(music / "a.flac"), "target": target, "status": "moved", "reason": None,
            "code": None,
        },
        {"batch": None, "moved": 1, "in_place": 1, "refused": 0, "playlists": []},
    ]  # fmt: skip
    assert (music / "a.flac").exists()
    assert run(*into, *db).records[-1] == {
        "batch": 1, "moved": 1, "in_place": 1, "refused": 0, "playlists": [],
    }  # fmt: skip
    (batch,) = run("history", *db).records
    assert (batch["kind"], batch["work"], batch["policy"], batch["written"]) == (
        "organize", "files", "move", 1,
    )  # fmt: skip
    (entry,) = run("history", "1", *db).records
    assert (entry["path"], entry["target"]) == (str(music / "a.flac"), target)
    assert run("history", *db[:2]).lines[0].endswith("1 moved, 0 unchanged, 0 refused")
    undone = run("undo", *db).records
    assert (undone[0]["path"], undone[0]["target"]) == (target, str(music / "a.flac"))
    assert undone[-1] == {"batch": 2, "written": 1, "unchanged": 0, "refused": 0}
    assert (music / "a.flac").exists()


def test_single_files_of_a_batch_are_undone(run: Run, music: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    run("organize", "--into", str(music), "--pattern", "new/{name}", *db)
    a, b = music / "new/a.flac", music / "new/b.flac"
    strange = run("undo", "1", "--files", str(a), str(music / "c.flac"), *db)
    assert (strange.status, strange.err.count("\n")) == (2, 1)
    assert "c.flac: Not among the files to undo in batch 1" in strange.err
    assert a.exists()
    undone = run("undo", "--files", str(a), *db)  # of the last batch, as it is called now
    assert undone.lines[-1] == "1 file undone, 0 unchanged, 0 refused (batch 2)"
    assert (music / "a.flac").exists()
    assert b.exists()
    again = run("undo", "1", "--files", str(a), *db)
    assert again.status == 2
    run("undo", "1", "--files", str(music / "b.flac"), *db)  # as it was called
    assert (music / "b.flac").exists()
    both = run("undo", "--decisions", "--files", str(a), *db)
    assert "--files and --decisions cannot be combined" in both.err


def test_the_files_of_a_folder_are_undone(run: Run, music: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    run("organize", "--into", str(music), "--pattern", "{name}/{name}", *db)
    run("undo", "1", "--files", str(music / "a"), *db)
    assert (music / "a.flac").exists()
    assert (music / "b/b.flac").exists()


def test_options_are_heeded(run: Run, music: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    out = str(tmp_path / "out")
    ran = run(
        "organize", "title:oh", "--into", out, "--copy", "--pattern", "{parent}/{name}", *db
    )  # fmt: skip
    assert ran.lines[-1] == "1 file copied, 0 unchanged, 0 refused (batch 1)"
    assert (tmp_path / "out/Rock/a.flac").exists()
    refused = run("organize", "--into", out, "--copy", "--pattern", "x/{genre}", *db)
    assert refused.status == 0
    again = run("organize", "--into", out, "--copy", "--pattern", "{parent}/{name}", *db)
    assert again.status == 1
    assert "the same file is already there" in again.err
    numbered = run(
        "organize", "--into", out, "--copy", "--number", "--pattern", "{genre}/{name}",
        "--no-genre", "None yet", *db,
    )  # fmt: skip
    assert numbered.status == 0
    assert (tmp_path / "out/Rock/a (2).flac").exists()
    assert (tmp_path / "out/None yet/b.flac").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--pattern", "{gerne}/{title}"), "did you mean genre"),
        (("--pattern", "{title"), "not closed"),
        (("--copy", "--link"), "not allowed with"),
    ],
)
def test_mistakes_are_told_in_one_line(
    run: Run, music: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    ran = run(
        "organize", "--into", str(music), *arguments, "--db", str(tmp_path / "library.sqlite")
    )  # fmt: skip
    assert ran.status == 2
    assert words in ran.err
    assert ran.err.count("\n") == 1


def test_exported_playlists_are_listed_and_written_again(
    run: Run, music: Path, tmp_path: Path
) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    file = tmp_path / "loud.m3u8"
    run("playlist", "create", "Loud", "title:oh", *db)
    run("playlist", "export", "Loud", str(file), *db)
    ran = run("organize", "--into", str(music), *db)
    assert ran.lines[-3:] == [
        "Exported playlists that are out of date:",
        f"  {file}",
        "To write them again: genreorganizer playlist export --again",
    ]
    again = run("playlist", "export", "--again", *db, "--json")
    assert again.records == [
        {"file": str(file), "written": 1, "skipped": 0},
        {"exported": 1, "failed": 0},
    ]
    assert file.read_text("utf-8").endswith("music/Rock/AC-DC/Loud/03 Oh.flac\n")
    assert run("playlist", "export", "--again", *db).lines == ["exported 0 playlists again"]
    undone = run("undo", *db)
    assert undone.lines[-3:-1] == ["Exported playlists that are out of date:", f"  {file}"]
    redone = run("undo", "2", *db, "--json")
    assert redone.records[-1].get("playlists") is None  # it names the files where they are again
    assert run("undo", *db, "--json").records[-1]["playlists"] == [str(file)]
    assert run("playlist", "export", "--again", "Loud", *db).status == 2
    assert run("playlist", "export", "--again", "--absolute", *db).status == 2
    assert run("playlist", "export", "Loud", *db).status == 2
