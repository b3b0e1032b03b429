# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of the tag reach the files, the library follows, and everything comes back."""

import functools
import os
import shutil
import signal
from pathlib import Path

import mutagen
import pytest
from support.media import make_audio
from support.pictures import png
from support.small_library import add_tracks

from genreorganizer import tags
from genreorganizer.db import journal, tracks
from genreorganizer.db.engine import Database, open_database
from genreorganizer.domain.field_edits import Add, Assign, FromPath
from genreorganizer.domain.rules import parse
from genreorganizer.errors import UsageError
from genreorganizer.library import cover_art, editing, review
from genreorganizer.library.batches import FileResult, WriteSummary
from genreorganizer.library.jobs import drain
from genreorganizer.library.recovery import recover
from genreorganizer.library.scan import Readers, scan
from genreorganizer.library.undo import undo
from genreorganizer.library.write import write
from genreorganizer.tags import CoverPicture, WriteStep, pictures
from genreorganizer.workers.pool import InlinePool

INLINE = InlinePool()
READERS = Readers(INLINE, INLINE)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    metadata = {"title": "Título", "artist": "Someone", "genre": "Polka"}
    for name in ("a.mp3", "b.flac", "c.m4a"):
        make_audio(folder / name, seconds=0.3, metadata=metadata)
    return folder


@pytest.fixture
def music(tmp_path: Path, samples: Path) -> Path:
    return Path(shutil.copytree(samples, tmp_path / "music"))


@pytest.fixture
def ids(database: Database, music: Path) -> list[int]:
    drain(scan(database, [music], readers=READERS))
    with database.reading() as connection:
        found = tracks.with_paths(connection, map(os.fsencode, sorted(music.iterdir())))
    return [number for _, number in sorted(found.items())]


def edited(database: Database, *edits: object, **options: object) -> WriteSummary:
    return drain(editing.edit(database, edits, pool=INLINE, **options))  # type: ignore[arg-type]


def titles(database: Database, ids: list[int]) -> list[str]:
    with database.reading() as connection:
        return [row.tag.title for row in tracks.rows(connection, ids)]


def contents(music: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(music.iterdir())]


def test_an_edit_comes_to_the_files_and_the_library_at_once(
    database: Database, music: Path, ids: list[int]
) -> None:
    before = contents(music)
    done = edited(
        database, Assign("title", "Ñew"), Add("artist", "Guest"), rule=parse("artist:some")
    )
    assert done == WriteSummary(1, 3, 0, 0)
    for path in music.iterdir():
        tag = tags.read(path).tag
        assert (tag.title, tag.artist) == ("Ñew", "Someone; Guest")
        assert tags.read(path).genres == ("Polka",)
    assert titles(database, ids) == ["Ñew"] * 3
    assert drain(scan(database, readers=READERS)).unchanged == 3
    assert edited(database, Assign("title", "Ñew")) == WriteSummary(None, 0, 3, 0)
    assert drain(undo(database, pool=INLINE)).written == 3
    assert contents(music) == before
    assert titles(database, ids) == ["Título"] * 3
    assert drain(scan(database, readers=READERS)).unchanged == 3
    assert drain(undo(database, 2, pool=INLINE)).written == 3  # the edit stands again
    assert titles(database, ids) == ["Ñew"] * 3


def test_a_dry_run_touches_nothing(database: Database, music: Path, ids: list[int]) -> None:
    before = contents(music)
    told = [
        progress.item
        for progress in editing.edit(database, [Assign("title", "")], dry_run=True, pool=INLINE)
        if isinstance(progress.item, FileResult)
    ]
    assert [(one.status, one.before, one.after) for one in told] == [
        ("written", ("title=Título",), ("title=",))
    ] * 3
    assert contents(music) == before
    with database.reading() as connection:
        assert journal.batches(connection) == []


def test_what_someone_else_changed_is_not_overwritten_unseen(
    database: Database, music: Path, ids: list[int]
) -> None:
    song = mutagen.File(music / "b.flac")
    song["title"] = "Theirs"
    song.save()
    done = edited(database, Assign("title", "Mine"))
    assert (done.written, done.refused) == (2, 1)
    assert tags.read(music / "b.flac").tag.title == "Theirs"
    assert titles(database, ids) == ["Mine", "Theirs", "Mine"]  # now it is seen
    assert edited(database, Assign("title", "Mine")).written == 1
    song = mutagen.File(music / "b.flac")
    song["title"] = "Theirs again"
    song.save()
    undone = drain(undo(database, 2, pool=INLINE))
    assert (undone.written, undone.refused) == (0, 1)
    assert tags.read(music / "b.flac").tag.title == "Theirs again"


def test_an_edit_is_undone_after_another_program_stored_the_tag_anew(
    database: Database, music: Path, ids: list[int]
) -> None:
    edited(database, Assign("title", "Mine"), track_ids=ids[:1])
    song = mutagen.File(music / "a.mp3")
    song.tags.update_to_v23()
    song.tags.save(music / "a.mp3", v2_version=3)
    assert drain(undo(database, pool=INLINE)).written == 1
    assert tags.read(music / "a.mp3").tag.title == "Título"


def test_decisions_and_batches_of_genres_go_on(
    database: Database, music: Path, ids: list[int]
) -> None:
    before = contents(music)
    with database.writing() as connection:
        review.accept(connection, ids, ["Jazz"])
    drain(write(database, pool=INLINE))
    edited(database, Assign("title", "New"))
    assert drain(undo(database, 1, pool=INLINE)).written == 3
    assert [tags.read(path).genres for path in sorted(music.iterdir())] == [("Polka",)] * 3
    assert drain(undo(database, 2, pool=INLINE)).written == 3
    assert contents(music) == before


def test_paths_that_do_not_fit_are_told_and_left_alone(
    database: Database, music: Path, ids: list[int]
) -> None:
    before = contents(music)
    done = edited(database, FromPath("{track} {title}"))
    assert done == WriteSummary(None, 0, 0, 3)
    assert contents(music) == before
    with pytest.raises(UsageError):
        edited(database)


def test_files_that_cannot_be_written_are_refused_with_their_reason(
    database: Database, music: Path, tmp_path: Path
) -> None:
    (video,) = add_tracks(database, music, [music / "b.flac"])
    (music / "b.flac").chmod(0o444)
    (told,) = [
        progress.item
        for progress in editing.edit(database, [Assign("title", "X")], [video], pool=INLINE)
        if isinstance(progress.item, FileResult)
    ]
    assert (told.status, told.code) in (("refused", "read_only"), ("refused", "changed"))


COVER = CoverPicture.of(png(40, 30))


def has_title(song: Path) -> bool:
    return tags.read(song).tag.title == "New"


def has_cover(song: Path) -> bool:
    return pictures.cover(song) == COVER.data


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
@pytest.mark.parametrize("what", ["write_fields", "write_cover"])
@pytest.mark.parametrize("step", list(WriteStep))
def test_killed_at_any_step_every_file_is_old_or_new_and_the_library_knows(
    tmp_path: Path, music: Path, step: WriteStep, what: str
) -> None:
    path = tmp_path / "library.sqlite"
    with_files = open_database(path)
    drain(scan(with_files, [music], readers=READERS))
    with_files.close()
    before = contents(music)
    child = os.fork()
    if child == 0:
        files = 0

        def observe(seen: WriteStep) -> None:
            nonlocal files
            files += seen is WriteStep.OPENED
            if seen is step and files == 2:
                os.kill(os.getpid(), signal.SIGKILL)

        setattr(tags, what, functools.partial(getattr(tags, what), observe=observe))
        try:
            database = open_database(path)
            if what == "write_fields":
                edited(database, Assign("title", "New"))
            else:
                drain(cover_art.write(database, COVER, pool=INLINE))
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    database = open_database(path)
    recover(database, pool=INLINE)
    songs = sorted(music.iterdir())
    is_new = has_title if what == "write_fields" else has_cover
    replaced = step in (WriteStep.REPLACED, WriteStep.FOLDER_SYNCED)
    assert [is_new(song) for song in songs] == [True, replaced, False]
    with database.reading() as connection:
        assert journal.unfinished(connection) == []
        found = tracks.with_paths(connection, map(os.fsencode, songs))
    known = titles(database, [number for _, number in sorted(found.items())])
    assert known == [tags.read(song).tag.title for song in songs]
    assert drain(scan(database, [music], readers=READERS)).unchanged == 3
    assert len(list(music.iterdir())) == 3
    drain(undo(database, pool=INLINE))
    assert contents(music) == before
    database.close()
