# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers reach the files, everything comes back, and albums' covers become files."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from support.media import make_audio
from support.pictures import jpeg, png, with_cover

from genreorganizer.db import backups, journal
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.lock import job_lock
from genreorganizer.db.schema import journal as journal_table
from genreorganizer.domain.rules import parse
from genreorganizer.errors import UsageError
from genreorganizer.library import cover_art, covers, maintenance
from genreorganizer.library.batches import FileResult, WriteSummary
from genreorganizer.library.jobs import drain
from genreorganizer.library.kept_pictures import KeptPictures
from genreorganizer.library.recovery import recover
from genreorganizer.library.scan import Readers, scan
from genreorganizer.library.undo import undo
from genreorganizer.tags import CoverPicture, pictures
from genreorganizer.workers.pool import InlinePool

INLINE = InlinePool()
READERS = Readers(INLINE, INLINE)
OLD, NEW = jpeg(60, 60, 20_000), CoverPicture.of(png(40, 30) + bytes(9000))


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    for number, name in enumerate(("a.mp3", "b.flac", "c.m4a"), 1):
        with_cover(folder / name, OLD)
        make_audio(folder / f"{number}.ogg", seconds=0.3, metadata={"title": "No cover"})
    return folder


@pytest.fixture
def music(tmp_path: Path, samples: Path, database: Database) -> Path:
    music = Path(shutil.copytree(samples, tmp_path / "music"))
    drain(scan(database, [music], readers=READERS))
    return music


def written(database: Database, cover: CoverPicture | None, **options: object) -> WriteSummary:
    job = cover_art.write(database, cover, pool=INLINE, **options)  # type: ignore[arg-type]
    return drain(job)


def contents(music: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(music.iterdir())]


def kept(database: Database) -> list[str]:
    folder = Path(KeptPictures.beside(database.path).folder)
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_a_cover_comes_to_all_files_and_goes_again(database: Database, music: Path) -> None:
    before = contents(music)

    done = written(database, NEW)

    assert (done.written, done.refused) == (6, 0)
    assert {pictures.cover(song) for song in music.iterdir()} == {NEW.data}
    assert drain(scan(database, [music], readers=READERS)).unchanged == 6
    assert written(database, NEW).unchanged == 6
    undone = drain(undo(database, done.batch, pool=INLINE))
    assert undone.written == 6
    assert contents(music) == before
    again = drain(undo(database, undone.batch, pool=INLINE))
    assert again.written == 6
    assert {pictures.cover(song) for song in music.iterdir()} == {NEW.data}


def test_the_history_tells_which_picture_there_was(database: Database, music: Path) -> None:
    written(database, NEW, rule=parse("format:mp3"))
    written(database, None, rule=parse("format:mp3"))
    with database.reading() as connection:
        first, second = journal.entries(connection)
    assert first.plan.before[0].startswith("cover=JPEG 60 × 60, 20.")
    assert first.plan.after == second.plan.before
    assert second.plan.after == ("cover=",)
    with database.reading() as connection:
        assert {batch.work for batch in journal.batches(connection)} == {"covers"}


def test_pictures_are_kept_beside_the_library_once_each(
    database: Database, music: Path, samples: Path
) -> None:
    for number in range(20):
        shutil.copyfile(samples / "a.mp3", music / f"more {number}.mp3")
    drain(scan(database, [music], readers=READERS))
    written(database, NEW)
    assert len(kept(database)) == 3  # one for each of MP3, FLAC and MP4
    with database.reading() as connection:
        raw = [entry.plan.raw_before or "" for entry in journal.entries(connection)]
    assert max(map(len, raw)) < 2000


def test_a_dry_run_keeps_and_touches_nothing(database: Database, music: Path) -> None:
    before = contents(music)
    job = cover_art.write(database, NEW, dry_run=True, pool=INLINE)
    told = [progress.item for progress in job if isinstance(progress.item, FileResult)]
    assert len(told) == 6
    assert all(result.after[0].startswith("cover=PNG 40 × 30") for result in told)
    assert contents(music) == before
    assert kept(database) == []


def test_an_undo_whose_picture_is_lost_is_refused_with_its_reason(
    database: Database, music: Path
) -> None:
    done = written(database, NEW)
    for name in kept(database):
        Path(KeptPictures.beside(database.path).folder, name).write_bytes(b"damaged")
    before = contents(music)
    job = undo(database, done.batch, pool=INLINE)
    told = [progress.item for progress in job if isinstance(progress.item, FileResult)]
    refused = [result for result in told if result.status == "refused"]
    assert {result.code for result in refused} == {"not_kept"}
    assert len(refused) == 3
    assert "is missing or damaged" in str(refused[0].reason)
    now = contents(music)
    assert sum(one != other for one, other in zip(before, now, strict=True)) == 3


def test_a_kept_picture_that_was_damaged_is_kept_anew(tmp_path: Path) -> None:
    pictures_kept = KeptPictures.beside(tmp_path / "library.sqlite")
    name = pictures_kept.keep(OLD)
    Path(pictures_kept.folder, name).write_bytes(bytes(len(OLD)))
    assert pictures_kept.keep(OLD) == name
    assert pictures_kept.read(name) == OLD


def test_a_backup_holds_the_pictures_that_an_undo_needs(
    database: Database, music: Path, tmp_path: Path
) -> None:
    before = contents(music)
    done = written(database, NEW)
    file, elsewhere = tmp_path / "drive" / "b.sqlite", tmp_path / "new" / "library.sqlite"
    assert maintenance.backup(database, file) == 0
    assert maintenance.restore(elsewhere, file) == maintenance.RestoreSummary(None, 0)
    with closing(open_database(elsewhere)) as restored:
        assert drain(undo(restored, done.batch, pool=INLINE)).written == 6
    assert contents(music) == before


def test_a_picture_that_was_damaged_is_replaced_by_a_backups_sound_one(
    database: Database, music: Path, tmp_path: Path
) -> None:
    before = contents(music)
    done = written(database, NEW)
    file = tmp_path / "drive" / "b.sqlite"
    maintenance.backup(database, file)
    for name in kept(database):
        Path(KeptPictures.beside(database.path).folder, name).write_bytes(b"damaged")
    path = database.path
    database.close()
    maintenance.restore(path, file)
    with closing(open_database(path)) as restored:
        assert drain(undo(restored, done.batch, pool=INLINE)).written == 6
    assert contents(music) == before


def test_a_backup_tells_which_damaged_pictures_it_lacks(
    database: Database, music: Path, tmp_path: Path
) -> None:
    done = written(database, NEW)
    file = tmp_path / "drive" / "b.sqlite"
    for name in kept(database):
        Path(KeptPictures.beside(database.path).folder, name).write_bytes(b"damaged")
    assert maintenance.backup(database, file) == 3
    with database.writing() as connection:  # none of them is needed any more
        entries = journal.entries(connection, batch_id=done.batch)
        journal.set_undone(connection, [(entry.id, entry.id) for entry in entries])
    assert maintenance.backup(database, file) == 0


def test_a_restored_library_tells_whose_old_pictures_are_lost(
    database: Database, music: Path, tmp_path: Path
) -> None:
    written(database, NEW)
    file = tmp_path / "drive" / "b.sqlite"
    maintenance.backup(database, file)
    shutil.rmtree(KeptPictures.beside(file).folder)
    assert maintenance.restore(tmp_path / "library.sqlite.new", file).covers == 3
    assert maintenance.restore(database.path, file).covers == 0
    for name in kept(database):
        Path(KeptPictures.beside(database.path).folder, name).write_bytes(b"damaged")
    assert maintenance.restore(database.path, file).covers == 3


def test_what_a_crash_left_of_a_picture_goes_with_the_next_recovery_or_batch(
    database: Database, music: Path
) -> None:
    done = written(database, NEW)
    named = kept(database)
    cut_off = Path(KeptPictures.beside(database.path).folder, ".0123456789abcdef.part")
    cut_off.write_bytes(OLD[:100])
    with database.writing() as connection:  # as it is after a crash
        connection.execute(sa.update(journal_table).values(state="planned"))
    recover(database, pool=INLINE)
    assert kept(database) == named
    cut_off.write_bytes(OLD[:100])
    drain(undo(database, done.batch, pool=INLINE))
    assert not cut_off.exists()


def test_what_a_crash_left_beside_a_backup_goes_with_the_next_one(
    database: Database, music: Path, tmp_path: Path
) -> None:
    written(database, NEW)
    file = tmp_path / "drive" / "b.sqlite"
    maintenance.backup(database, file)
    named = KeptPictures.beside(file).names()
    Path(KeptPictures.beside(file).folder, ".0123456789abcdef.part").write_bytes(OLD[:100])
    maintenance.backup(database, file)
    assert KeptPictures.beside(file).names() == named != set()


def test_care_removes_pictures_that_no_batch_names_and_what_a_crash_left(
    database: Database, music: Path
) -> None:
    done = written(database, NEW)
    pictures_kept = KeptPictures.beside(database.path)
    drain(undo(database, done.batch, pool=INLINE))  # to write it again needs the new one
    named = kept(database)
    spare = pictures_kept.keep(jpeg(9, 9, 5000))
    cut_off = Path(pictures_kept.folder, ".0123456789abcdef.part")
    cut_off.write_bytes(OLD[:100])
    strange = Path(pictures_kept.folder, "mine.jpg")
    strange.write_bytes(OLD)
    with job_lock(database):  # a batch may be about to name it
        drain(maintenance.care(database, now=1e9))
    assert spare in kept(database)
    drain(maintenance.care(database, now=2e9))
    assert kept(database) == sorted([*named, "mine.jpg"])


def test_a_picture_stays_as_long_as_an_automatic_backup_names_it(
    database: Database, music: Path
) -> None:
    written(database, NEW)
    drain(maintenance.care(database, now=1e9))
    named = kept(database)
    with database.writing() as connection:
        connection.execute(sa.delete(journal_table))
    drain(maintenance.care(database, now=2e9))
    assert kept(database) == named
    for number in range(7):
        drain(maintenance.care(database, now=(3 + number) * 1e9))
    assert kept(database) == []


@pytest.mark.parametrize("strange", ["empty", "without the history", "no database"])
def test_pictures_stay_where_a_file_among_the_backups_cannot_tell_which_it_names(
    database: Database, music: Path, strange: str
) -> None:
    written(database, NEW)
    named = kept(database)
    file = backups.folder(database.path) / "mine.sqlite"
    file.parent.mkdir()
    if strange == "without the history":
        with closing(sqlite3.connect(file)) as made:
            made.execute("CREATE TABLE track (id)")
    else:
        file.write_bytes(b"" if strange == "empty" else b"no database")
    with database.writing() as connection:
        connection.execute(sa.delete(journal_table))
    assert drain(maintenance.care(database, now=1e9))
    assert kept(database) == named


def test_a_picture_that_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    pictures_kept = KeptPictures.beside(tmp_path / "library.sqlite")
    file = Path(pictures_kept.folder, pictures_kept.keep(OLD))
    before = file.stat()
    pictures_kept.keep(OLD)
    assert file.stat().st_ino == before.st_ino


def test_where_the_old_picture_cannot_be_kept_nothing_is_written(
    database: Database, music: Path
) -> None:
    Path(KeptPictures.beside(database.path).folder).write_bytes(b"in the way")
    before = {song: song.read_bytes() for song in music.iterdir() if song.suffix != ".ogg"}
    done = written(database, NEW)
    assert (done.written, done.refused) == (3, 3)
    assert {song: song.read_bytes() for song in before} == before


def test_a_file_that_is_no_picture_is_told_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    with pytest.raises(UsageError, match=r"a\.txt: cannot be read"):
        cover_art.read_picture(file)
    file.write_bytes(b"text")
    with pytest.raises(UsageError, match=r"a\.txt: not a JPEG, PNG, GIF or WebP picture"):
        cover_art.read_picture(file)
    file.write_bytes(jpeg() + bytes(11_000_000))
    with pytest.raises(UsageError, match=r"is 11\.0 MB; a cover can be at most 10\.0 MB"):
        cover_art.read_picture(file)
    file.write_bytes(png())
    assert cover_art.read_picture(file).data == png()


@pytest.fixture
def albums(tmp_path: Path, database: Database, samples: Path) -> Path:
    """Two albums in a folder, of which one has no cover; one track of none."""
    music = tmp_path / "albums"
    (music / "a").mkdir(parents=True)
    told = {"artist": "AC/DC", "album": "High: Voltage"}
    make_audio(music / "a" / "1.mp3", seconds=0.3, metadata=told)
    make_audio(music / "a" / "2.mp3", seconds=0.4, metadata=told)
    shutil.copyfile(samples / "b.flac", music / "a" / "loose.flac")
    make_audio(music / "bare.mp3", seconds=0.5, metadata={"album": "Bare"})
    drain(scan(database, [music], readers=READERS))
    drain(cover_art.write(database, NEW, rule=parse("voltage"), pool=INLINE))
    return music


def saved(database: Database, folder: Path | None, **options: object) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"saved": [], "unchanged": [], "refused": []}
    for progress in cover_art.save(database, folder, **options):  # type: ignore[arg-type]
        if isinstance(progress.item, cover_art.SavedCover):
            cover = progress.item
            found[cover.status].append(os.path.basename(os.fsdecode(cover.target or cover.path)))
    return found


def test_covers_of_albums_are_saved_and_none_is_overwritten(
    database: Database, albums: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "covers"
    names = ["AC-DC - High- Voltage.png", "loose.jpg"]
    assert saved(database, folder, dry_run=True)["saved"] == names
    assert not folder.exists()
    assert saved(database, folder) == {"saved": names, "unchanged": [], "refused": ["bare.mp3"]}
    assert (folder / names[0]).read_bytes() == NEW.data
    assert (folder / names[1]).read_bytes() == OLD
    assert saved(database, folder)["unchanged"] == names
    (folder / "loose.jpg").write_bytes(b"mine")
    assert saved(database, folder)["saved"] == ["loose (2).jpg"]
    assert (folder / "loose.jpg").read_bytes() == b"mine"
    assert len(list(folder.iterdir())) == 3


def test_a_dry_run_knows_that_the_discs_of_an_album_have_one_cover(
    database: Database, albums: Path, tmp_path: Path
) -> None:
    shutil.copytree(albums / "a", albums / "b")
    drain(scan(database, [albums], readers=READERS))
    told = saved(database, tmp_path / "covers", dry_run=True)
    names = ["AC-DC - High- Voltage.png", "loose.jpg"]
    assert (told["saved"], told["unchanged"]) == (names, names)
    assert saved(database, tmp_path / "covers") == told


def test_a_cover_is_saved_beside_its_album_unless_one_is_there(
    database: Database, albums: Path
) -> None:
    assert saved(database, None) == {
        "saved": ["cover.png"], "unchanged": [], "refused": ["bare.mp3"]
    }  # fmt: skip
    assert (albums / "a" / "cover.png").read_bytes() == NEW.data
    (albums / "a" / "cover.png").rename(albums / "a" / "Folder.PNG")
    assert saved(database, None)["unchanged"] == ["Folder.PNG"]


def test_a_folder_that_cannot_be_written_is_a_refusal(database: Database, albums: Path) -> None:
    blocked = albums / "bare.mp3" / "covers"
    assert len(saved(database, blocked)["refused"]) == 3


def test_one_cover_is_saved_under_a_chosen_name(tmp_path: Path) -> None:
    song = os.fsencode(with_cover(tmp_path / "a.mp3", png()))
    cover_art.save_one(song, tmp_path / "x.png")
    assert (tmp_path / "x.png").read_bytes() == png()
    assert covers.file_beside(os.fsencode(tmp_path)) is None
    with pytest.raises(UsageError, match="has no cover"):
        cover_art.save_one(os.fsencode(make_audio(tmp_path / "b.mp3")), tmp_path / "y.png")
