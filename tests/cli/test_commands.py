# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands print, on a library of made tracks."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from support import made_library
from support.media import make_audio
from support.tiny_model import make_model

from genreorganizer import paths
from genreorganizer.db import options, tracks, vocabulary
from genreorganizer.db.engine import open_database
from genreorganizer.db.schema import decision, track
from genreorganizer.domain.genres import Genre

if TYPE_CHECKING:
    from pathlib import Path

    from support.commands import Run

LIST_KEYS = {"path", "title", "artist", "album", "genres", "suggested", "confidence", "state"}


@pytest.fixture
def active(library: Path) -> None:
    """The made predictions are the active model's."""
    database = open_database(library)
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, made_library.MODEL_ID)
    database.close()


def test_no_command_and_gui_open_the_window(run: Run, tmp_path: Path) -> None:
    assert run().windows == [([], None)]
    db = tmp_path / "x.sqlite"
    assert run("gui", "a", "b", "--db", str(db)).windows == [(["a", "b"], db)]
    assert run("--db", str(db)).windows == [([], db)]


def test_list_has_the_promised_keys(command: Run) -> None:
    ran = command("list", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert len(ran.records) == 60
    assert all(set(record) >= LIST_KEYS for record in ran.records)
    unanalyzed = [record for record in ran.records if record["state"] == "new"]
    assert unanalyzed
    assert {(record["suggested"], record["confidence"]) for record in unanalyzed} == {(None, None)}


def test_list_filters_sorts_and_limits(command: Run, active: None) -> None:
    everything = command("list", "--json").records
    ran = command("list", "year>=1990 -genre:jazz", "--sort", "-year", "--limit", "3", "--json")
    years = sorted(
        (r["year"] for r in everything if r["year"] >= 1990 and "Jazz" not in r["genres"]),
        reverse=True,
    )
    assert [record["year"] for record in ran.records] == years[:3]
    likely = command("list", "p(jazz)>=0.3", "--json").records
    assert 0 < len(likely) < len(everything)
    assert len(command("list", "--", "-p(jazz)>=0.3", "--json").records) == 0  # -- ends options


def test_list_for_people_is_aligned(command: Run) -> None:
    ran = command("list", "state:suggested", "--limit", "5")
    assert len(ran.lines) == 5
    assert {line.index("/music/") for line in ran.lines} == {58}


def test_list_marks_what_an_album_has_a_say_in(run: Run, library: Path, active: None) -> None:
    connection = sqlite3.connect(library)
    connection.execute("UPDATE track SET artist_key = 'them', album_key = 'loud' WHERE id < 4")
    connection.execute("UPDATE track SET artist_key = id, album_key = id WHERE id >= 4")
    connection.commit()
    connection.close()
    told = run("list", "state:suggested", "--json", "--db", str(library)).records
    drawn = {record["id"] for record in told if record["album_tracks"]}
    assert drawn <= {1, 2, 3}
    assert drawn
    lines = run("list", "state:suggested", "--db", str(library)).lines
    assert sum("%*" in line for line in lines) == len(drawn)


def test_global_options_stand_before_and_after(run: Run, library: Path) -> None:
    before = run("--db", str(library), "--json", "list", "--limit", "1")
    after = run("list", "--limit", "1", "--json", "--db", str(library))
    nested = run("--json", "playlist", "list", "--db", str(library))
    assert before.records == after.records
    assert (nested.status, nested.out) == (0, "")


def test_odd_paths_are_printed(run: Run, tmp_path: Path, library: Path) -> None:
    connection = sqlite3.connect(library)
    connection.execute("UPDATE track SET path = ? WHERE id = 1", (b"/music/\x1b[31mcaf\xe9\n.mp3",))
    connection.commit()
    connection.close()
    ran = run("list", "id:1", "--json", "--db", str(library))
    assert r"caf\udce9" in ran.out
    assert os.fsencode(ran.records[0]["path"]) == b"/music/\x1b[31mcaf\xe9\n.mp3"
    ran = run("list", "id:1", "--db", str(library))
    assert len(ran.lines) == 1
    assert "\x1b" not in ran.out
    assert "/music/\ufffd[31mcaf\ufffd .mp3" in ran.out


def test_accept_tells_how_many_are_expected_to_be_right(command: Run, active: None) -> None:
    sure = command("list", "confidence>=0.6 state:suggested", "--json").records
    ran = command("accept", "--min-confidence", "60%", "--json")
    (record,) = ran.records
    assert record["accepted"] == len(sure) > 0
    assert record["expected_right"] == pytest.approx(sum(r["confidence"] for r in sure), abs=0.01)
    assert sum(item["tracks"] for item in record["genres"]) == len(sure)
    accepted = command("list", "state:accepted", "--json").records
    assert {(r["id"], *r["accepted"]) for r in accepted} == {
        (r["id"], r["suggested"]) for r in sure
    }


def test_accept_takes_guesses_that_are_not_sure_only_if_told(command: Run, active: None) -> None:
    unsure = command("list", "state:unsure", "--json").records
    sure = command("list", "state:suggested", "--json").records
    assert command("accept", "state:unsure", "--json").records[0]["accepted"] == 0
    (record,) = command("accept", "--unsure", "--json").records
    assert record["accepted"] == len(sure) + len(unsure) > len(sure)


def test_accept_narrows_by_suggestion_and_says_so(command: Run, active: None) -> None:
    jazz = command("list", "suggested:jazz state:suggested", "--json").records
    ran = command("accept", "--suggested", "JAZZ")
    assert ran.status == 0
    assert ran.out.startswith(f"accepted {len(jazz)} track")
    assert "expected to be right" in ran.out
    again = command("accept", "--suggested", "jazz")
    assert "without --as" in again.out


def test_accept_as_sets_other_genres(command: Run) -> None:
    ran = command("accept", "id<=2", "--as", "hip hop", "--as", "Free Jazz")
    assert ran.out == "accepted Hip-Hop; Free Jazz for 2 tracks\n"
    for record in command("list", "id<=2", "--json").records:
        assert (record["accepted"], record["state"]) == (["Hip-Hop", "Free Jazz"], "accepted")


def test_accept_broader_takes_the_genre_above_where_there_is_one(
    command: Run, library: Path, active: None
) -> None:
    jazz = command("list", "suggested:jazz state:suggested", "--json").records
    database = open_database(library)
    with database.writing() as connection:
        words = vocabulary.load(connection)
        genres = [
            replace(genre, parent="Everything") if genre.name == "Jazz" else genre
            for genre in words.genres
        ]
        vocabulary.save(connection, replace(words, genres=(*genres, Genre("Everything"))))
    database.close()
    (record,) = command("accept", "state:suggested", "--broader", "--json").records
    assert record["accepted"] == len(jazz) > 0
    assert record["left"] > 0
    accepted = command("list", "state:accepted", "--json").records
    assert {(r["id"], *r["accepted"]) for r in accepted} == {(r["id"], "Everything") for r in jazz}
    again = command("accept", f"id:{jazz[0]['id']}", "--broader")
    assert again.out == (
        "accepted the broader genre for 0 tracks, left out 1 "
        "(no broader genre, not sure, or already decided)\n"
    )


def test_tidy_accepts_what_tags_mean(command: Run, library: Path) -> None:
    database = open_database(library)
    with database.writing() as connection:
        connection.execute(sa.delete(decision))
        connection.execute(sa.update(track).values(genres='["Jazz"]'))
        connection.execute(sa.update(track).where(track.c.id == 1).values(genres='["hip hop"]'))
        connection.execute(sa.update(track).where(track.c.id == 2).values(genres='["Pop; Rock"]'))
    database.close()
    ran = command("tidy", "--dry-run")
    assert ran.out.splitlines() == [
        '"Pop; Rock" → Pop; Rock: 1 track',
        "hip hop → Hip-Hop: 1 track",
        "2 tracks would be accepted with tidy genres",
    ]
    assert not command("list", "decision:accepted", "--json").records
    told = command("tidy", "--json").records
    assert told[1:] == [
        {"genres": ["hip hop"], "meant": ["Hip-Hop"], "tracks": 1, "conflicting": False},
        {"accepted": 2},
    ]
    decided = command("list", "decision:accepted", "--sort", "id", "--json").records
    assert [record["accepted"] for record in decided] == [["Hip-Hop"], ["Pop", "Rock"]]
    assert command("tidy").out == "0 tracks accepted with tidy genres\n"


def test_tracks_are_rated_and_found_by_their_stars(command: Run) -> None:
    assert command("rate", "4", "id:1").out == "rated 1 track, 0 had these stars already\n"
    assert command("rate", "4", "id:1", "--json").records == [{"rated": 0, "left": 1}]
    found = command("list", "rating>=4", "--json").records
    assert [(track["id"], track["rating"], track["plays"]) for track in found] == [(1, 4, 0)]
    assert command("rate", "6", "id:1").status == 2
    assert command("rate", "4").status == 2


def test_a_playlist_is_copied_with_a_playlist_file(command: Run, tmp_path: Path) -> None:
    command("playlist", "create", "Evening", "id:1")
    ran = command("playlist", "copy", "Evening", str(tmp_path / "stick"), "--json")
    assert ran.records[-1]["copied"] + ran.records[-1]["refused"] == 1
    assert (tmp_path / "stick" / "Evening" / "Evening.m3u8").exists()


def test_reject_needs_a_query(command: Run) -> None:
    ran = command("reject", "id:1")
    assert ran.out == "rejected the suggestions for 1 track\n"
    assert command("list", "state:rejected", "--json").records[0]["id"] == 1
    assert command("reject").status == 2
    assert command("reject", " ").status == 2


def test_quiet_prints_results_only(command: Run) -> None:
    assert command("accept", "id:1", "--as", "Rock", "--quiet").out == ""
    assert len(command("list", "--quiet", "--limit", "2").lines) == 2


def test_playlists_are_made_listed_exported_and_removed(command: Run, tmp_path: Path) -> None:
    assert command("playlist", "create", "few", "id<=3").out == (
        "made the playlist few with 3 tracks\n"
    )
    command("playlist", "create", "old", "year<1990", "--smart", "--sort", "-year")
    by_name = {item["name"]: item for item in command("playlist", "list", "--json").records}
    assert by_name["few"] == {"name": "few", "smart": False, "query": None, "tracks": 3}
    assert by_name["old"]["query"] == "year<1990"
    shown = command("playlist", "show", "old", "--json").records
    assert len(shown) == by_name["old"]["tracks"]
    assert [record["year"] for record in shown] == sorted(
        (record["year"] for record in shown), reverse=True
    )
    file = tmp_path / "few.m3u8"
    ran = command("playlist", "export", "few", str(file), "--absolute", "--json")
    assert ran.records == [{"file": str(file), "written": 3, "skipped": 0}]
    assert sum(line.startswith("/music/") for line in file.read_text().splitlines()) == 3
    ran = command("playlist", "import", str(file), "--name", "back")
    assert (ran.status, ran.out) == (0, "made the playlist back with 3 tracks\n")
    assert command("playlist", "delete", "few").status == 0
    assert command("playlist", "show", "few").status == 2


def test_a_name_that_m3u_cannot_hold_is_told(run: Run, library: Path, tmp_path: Path) -> None:
    connection = sqlite3.connect(library)
    connection.execute("UPDATE track SET path = ? WHERE id = 1", (b"/music/a\nb.mp3",))
    connection.commit()
    connection.close()
    database = ("--db", str(library))
    run("playlist", "create", "few", "id<=2", *database)
    ran = run("playlist", "export", "few", str(tmp_path / "few.m3u8"), *database)
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert "line break" in ran.err


def test_folders_are_listed_relocated_and_removed(command: Run, tmp_path: Path) -> None:
    (record,) = command("folders", "list", "--json").records
    assert (record["path"], record["tracks"], record["available"]) == ("/music", 60, False)
    new = tmp_path / "new"
    new.mkdir()
    assert command("folders", "relocate", "/music", str(new)).status == 0
    assert all(r["path"].startswith(str(new)) for r in command("list", "--json").records)
    assert command("folders", "remove", str(new)).status == 0
    assert command("list").out == ""
    ran = command("folders", "remove", str(new))
    assert (ran.status, ran.err.count("\n")) == (2, 1)


def test_export_backup_and_restore(command: Run, tmp_path: Path, active: None) -> None:
    table = tmp_path / "all.csv"
    assert command("export", str(table), "year<1990").status == 0
    assert len(table.read_text("utf-8-sig").splitlines()) == 1 + len(
        command("list", "year<1990", "--json").records
    )
    copy = tmp_path / "copy.sqlite"
    assert command("backup", str(copy)).status == 0
    command("folders", "remove", "/music")
    assert command("list").out == ""
    assert command("restore", str(copy)).status == 0
    assert len(command("list", "--json").records) == 60


def test_an_import_tells_what_it_did_not_find(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.m3u8"
    file.write_text("#EXTM3U\nno.mp3\n")
    ran = command("playlist", "import", str(file))
    assert (ran.status, ran.err) == (1, f"genreorganizer: {file}:2: no.mp3: not in the library\n")
    assert "no playlist was made" in ran.out
    assert command("playlist", "list").out == ""
    missing, summary = command("playlist", "import", str(file), "--json").records
    assert missing == {"path": "no.mp3", "line": 2, "error": "not in the library"}
    assert summary == {"name": None, "tracks": 0, "skipped": 1}


def test_a_table_goes_to_the_standard_output_alone(library: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/stdout")
    for name in ("-", "/dev/stdout", "link"):
        ran = subprocess.run(
            [sys.executable, "-m", "genreorganizer", "export", name, "id<=2", "--plain", "--db",
             str(library)],
            capture_output=True, text=True, cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )  # fmt: skip
        assert (ran.returncode, ran.stderr) == (0, "")
        assert ran.stdout.startswith("path,title,")
        assert len(ran.stdout.splitlines()) == 3
        assert os.listdir(tmp_path).count("link") == 1
    assert (tmp_path / "link").is_symlink()


def test_history_starts_empty_and_undo_says_so(command: Run) -> None:
    assert command("history").out == ""
    ran = command("undo")
    assert (ran.status, ran.err) == (2, "genreorganizer: There is nothing to undo\n")
    assert command("undo", "7").status == 2


def test_decisions_of_earlier_commands_are_taken_back(command: Run) -> None:
    def states() -> list[str]:
        return [record["state"] for record in command("list", "--sort", "id", "--json").records]

    first = states()
    assert command("accept", "--as", "Jazz", "id<=3").status == 0
    second = states()
    assert command("reject", "id=1 OR id=2").status == 0
    listed = command("history", "--decisions").lines
    assert [line.split("  ")[1] for line in listed] == ["reject, 2 tracks", "accept, 3 tracks"]
    assert command("history", "--decisions", "--json").records[0]["kind"] == "reject"
    ran = command("undo", "--decisions")
    assert (ran.status, ran.lines) == (0, ["undone: reject (2 tracks)"])
    assert states() == second
    ran = command("undo", "--decisions", "--json")
    assert ran.records == [{"kind": "accept", "tracks": 3, "left": 0}]
    assert states() == first
    ran = command("undo", "--decisions")
    assert (ran.status, ran.err) == (2, "genreorganizer: There is no decision to undo\n")
    assert command("undo", "--decisions", "7").status == 2


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_model(make_model(tmp_path / "models", "tiny"), "second")
    monkeypatch.setattr(paths, "models_dir", lambda: folder)
    return folder


def test_models_are_listed_and_chosen(run: Run, models: Path, tmp_path: Path) -> None:
    database = ("--db", str(tmp_path / "library.sqlite"))
    listed = run("models", "list", "--json", *database).records
    assert {(item["id"], item["active"]) for item in listed} == {("second", True), ("tiny", False)}
    assert all(item["accuracy"] is None and item["size_bytes"] > 1000 for item in listed)
    manifest = models / "tiny" / "manifest.json"
    stored = json.loads(manifest.read_text())
    stored["metrics"] = [
        {"name": name, "value": value, "low": 0.5, "high": 0.9, "count": 9, "note": ""}
        for name, value in (("ece", 0.1), ("valid_accuracy", 0.8), ("test_accuracy", 0.712))
    ]
    manifest.write_text(json.dumps(stored))
    line = next(line for line in run("models", "list", *database).lines if "tiny" in line)
    assert "71.2%" in line
    assert " kB " in line
    assert run("models", "use", "tiny,second", *database).status == 0
    assert all(item["active"] for item in run("models", "list", "--json", *database).records)
    info = run("models", "info", "tiny", "--json")
    assert info.records[0]["labels"] == ["jazz", "rock"]
    assert "genres: jazz, rock" in run("models", "info", "tiny").lines
    for argv in (("models", "use", "none", *database), ("models", "info", "none")):
        ran = run(*argv)
        assert ran.status == 3
        assert 'no model "none"' in ran.err
        assert ran.err.count("\n") == 1


def test_no_model_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "models_dir", lambda: tmp_path)
    ran = run("predict", "a.mp3")
    assert (ran.status, ran.out) == (3, "")
    assert ran.err == "genreorganizer: No model is installed; reinstall the program\n"


def test_doctor_looks_at_everything(run: Run, models: Path, library: Path) -> None:
    ran = run("doctor", "--json", "--db", str(library))
    found = {item["check"]: item for item in ran.records}
    assert {"program", "packages", "codecs", "library", "settings", "log"} <= set(found)
    assert found["research models"]["detail"].startswith("2 more; ")  # none is the default
    assert "60 tracks" in found["library"]["detail"]
    assert ran.status == 0, [item for item in ran.records if not item["ok"]]
    (models / "tiny" / "model.onnx").write_bytes(b"altered")
    ran = run("doctor", "--db", str(library))
    assert ran.status == 3
    assert any(line.startswith("BAD") and "tiny" in line for line in ran.lines)


def test_accept_counts_only_files_that_can_be_read(command: Run, library: Path) -> None:
    database = open_database(library)
    with database.writing() as connection:
        connection.execute(
            sa.update(track).where(track.c.id.in_([1, 2])).values(unreadable="no audio")
        )
    database.close()
    assert command("accept", "id<=3", "--as", "Jazz").out == "accepted Jazz for 1 track\n"
    states = {record["id"]: record["state"] for record in command("list", "--json").records}
    assert (states[1], states[2]) == ("unreadable", "unreadable")


def test_scan_reads_all_files_where_that_is_asked(run: Run, tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    make_audio(music / "a.flac", seconds=0.2, metadata={"genre": "Rock"})
    db = ("--db", str(tmp_path / "l.sqlite"))
    assert run("scan", str(music), "--jobs", "1", *db).status == 0
    status = os.stat(music / "a.flac")
    content = (music / "a.flac").read_bytes()
    (music / "a.flac").write_bytes(content.replace(b"Rock", b"Jazz"))
    os.utime(music / "a.flac", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert "unchanged 1" in run("scan", *db).out
    assert "changed 1" in run("scan", "--all", "--jobs", "1", *db).out
    (record,) = run("list", "--json", *db).records
    assert record["genres"] == ["Jazz"]


def test_what_the_system_refuses_is_not_taken_for_the_output(
    command: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(tracks, "track_ids", refuse)
    ran = command("list")
    assert ran.status == 3
    assert "The system refused" in ran.err
    assert "Cannot print" not in ran.err
    assert ran.err.endswith("No locks available\n")
