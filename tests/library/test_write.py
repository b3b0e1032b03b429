# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepted genres reach the files, and come back out of them."""

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from support.media import make_audio
from support.small_library import add_tracks
from support.tagfiles import SAMPLES

from genreorganizer import tags
from genreorganizer.db import counts, journal, reviews, scanned, tracks, vocabulary
from genreorganizer.db.columns import FILED_UNDER, FROM_TRACKS
from genreorganizer.db.engine import Database
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.review import FileState, TrackState
from genreorganizer.domain.rules import parse
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError, UsageError
from genreorganizer.library import batches, queries, review
from genreorganizer.library.batches import FileResult, WriteSummary
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import drain
from genreorganizer.library.undo import undo
from genreorganizer.library.works.filework import WriteEdit, wanted_genres
from genreorganizer.library.works.work import ChangePreview, reach
from genreorganizer.library.write import write
from genreorganizer.messages import Message
from genreorganizer.settings import WriteSettings
from genreorganizer.tags import patch, transaction
from genreorganizer.workers.pool import Failed, FailureKind, InlinePool

FORMATS = ["mp3", "flac", "ogg", "opus", "m4a"]
INLINE = InlinePool()


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    for extension in FORMATS:
        metadata = {"title": "Título", "artist": "Someone", "genre": "Polka"}
        make_audio(folder / f"tagged.{extension}", seconds=0.5, metadata=metadata)
    make_audio(folder / "plain.mp3", seconds=0.5)
    return folder


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


def accepted(database: Database, root: Path, paths, *genres: str) -> list[int]:
    """Tracks for the files, accepted as the genres."""
    ids = add_tracks(database, root, paths)
    with database.writing() as connection:
        review.accept(connection, ids, genres)
    return ids


def copies(samples: Path, music: Path, count: int, name: str = "tagged.flac") -> list[Path]:
    source = samples / name
    return [
        Path(shutil.copy(source, music / f"{number:03}{source.suffix}")) for number in range(count)
    ]


def run(job) -> tuple[WriteSummary, list[FileResult]]:
    results: list[Any] = []
    summary = drain(job, lambda report: results.append(report.item))
    return summary, [result for result in results if result is not None]


def decision(database: Database, track_id: int) -> reviews.DecisionRecord:
    with database.reading() as connection:
        return reviews.load(connection, [track_id])[track_id]


def helpers(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if name.startswith(".genreorganizer-")]


@pytest.mark.parametrize("extension", FORMATS)
def test_write_and_undo_bring_back_the_very_bytes(database, samples, music, extension) -> None:
    path = Path(shutil.copy(samples / f"tagged.{extension}", music))
    original = tags.read(path)
    (number,) = accepted(database, music, [path], "Jazz", "Blues")

    summary, results = run(write(database, pool=INLINE))
    assert (summary.written, summary.unchanged, summary.refused) == (1, 0, 0)
    assert (results[0].before, results[0].after) == (("Polka",), ("Jazz", "Blues"))
    assert results[0].path_str == str(path)
    assert tags.read(path).genres == ("Jazz", "Blues")
    assert tags.read(path).tag.title == "Título"
    assert decision(database, number).file_state is FileState.WRITTEN
    with database.reading() as connection:
        row = tracks.row(connection, number)
        known = scanned.known_files(connection)[os.fsencode(path)]
    assert row.genres == ("Jazz", "Blues")
    assert (known.size, known.mtime_ns) == (path.stat().st_size, path.stat().st_mtime_ns)

    taken_back, results = run(undo(database, pool=INLINE))
    assert taken_back.written == 1
    assert results[0].after == ("Polka",)
    assert tags.read(path).raw == original.raw
    assert decision(database, number).file_state is FileState.TO_WRITE
    assert decision(database, number).genres == ("Jazz", "Blues")
    assert not helpers(music)


def test_a_second_write_changes_nothing(database, samples, music) -> None:
    paths = copies(samples, music, 3)
    ids = accepted(database, music, paths, "Jazz")
    run(write(database, pool=INLINE))
    assert run(write(database, pool=INLINE))[0] == WriteSummary(None, 0, 0, 0)
    with database.writing() as connection:
        reviews.set_file_state(connection, ids, FileState.TO_WRITE)
    before = [(path.stat().st_ino, path.stat().st_mtime_ns) for path in paths]
    summary, _ = run(write(database, pool=INLINE))
    assert (summary.written, summary.unchanged) == (0, 3)
    assert [(path.stat().st_ino, path.stat().st_mtime_ns) for path in paths] == before
    assert decision(database, ids[0]).file_state is FileState.WRITTEN


def test_the_preview_touches_nothing(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    content = path.read_bytes()
    _, planned = run(write(database, dry_run=True, pool=INLINE))
    assert [(item.status, item.before, item.after) for item in planned] == [
        ("written", ("Polka",), ("Jazz",))
    ]
    assert planned[0].stored_as
    assert path.read_bytes() == content
    assert decision(database, number).file_state is FileState.TO_WRITE
    with database.reading() as connection:
        assert journal.batches(connection) == []


@pytest.mark.parametrize(
    ("policy", "before", "after"),
    [
        ("replace", ("Rock", "Polka"), ("Jazz", "Rock")),
        ("replace", (), ("Jazz", "Rock")),
        ("add", ("rock", "Polka"), ("rock", "Polka", "Jazz")),
        ("add", (), ("Jazz", "Rock")),
        ("fill", ("Polka",), ("Polka",)),
        ("fill", (), ("Jazz", "Rock")),
        ("fill", ("Unknown", "(255)"), ("Jazz", "Rock")),
        ("fill", ("Unknown", "Polka"), ("Unknown", "Polka")),
    ],
)
def test_policies(policy, before, after) -> None:
    assert wanted_genres(policy, before, ("Jazz", "Rock"), Vocabulary()) == after


@pytest.fixture
def left(database, samples, music) -> tuple[list[int], list[Path]]:
    """A track that a write left its genre, and one whose file had none."""
    paths = [*copies(samples, music, 1), Path(shutil.copy(samples / "plain.mp3", music))]
    ids = add_tracks(database, music, paths)
    genres_as_scanned(database, ids, paths)
    with database.writing() as connection:
        review.accept(connection, ids, ["Jazz"])
    summary, _ = run(write(database, policy="fill", pool=INLINE))
    assert (summary.written, summary.unchanged, summary.kept) == (1, 1, 1)
    assert tags.read(paths[0]).genres == ("Polka",)
    assert tags.read(paths[1]).genres == ("Jazz",)
    return ids, paths


def genres_as_scanned(database: Database, ids: list[int], paths: list[Path]) -> None:
    with database.writing() as connection:
        scanned.set_written(
            connection,
            [
                scanned.WrittenFile(number, tags.read(path).genres, 0, 0, None, None)
                for number, path in zip(ids, paths, strict=True)
            ],
        )


def states(database: Database, ids: list[int]) -> list[FileState | None]:
    return [decision(database, number).file_state for number in ids]


def test_a_track_whose_genre_is_left_is_done_but_not_written(database, left) -> None:
    (kept, written), _ = left
    with database.reading() as connection:
        row = tracks.row(connection, kept)
        found = counts.load(connection)
        by_file = query_context(connection)
        listed = {
            query: tracks.track_ids(connection, context=by_file, rule=parse(query))
            for query in ("state:written", "state:kept", "state:accepted", "in:polka", "in:jazz")
        }
    assert row.state is TrackState.KEPT
    assert (row.after, row.replaced, row.accepted) == (("Polka",), (), ("Jazz",))
    assert found.states == {"kept": 1, "written": 1}
    assert found.standing == {("Polka",): 1, ("Jazz",): 1}
    assert {query: list(ids) for query, ids in listed.items()} == {
        "state:written": [written],
        "state:kept": [kept],
        "state:accepted": [],
        "in:polka": [kept],
        "in:jazz": [written],
    }
    assert run(write(database, pool=INLINE))[0] == WriteSummary(None, 0, 0, 0), "nothing waits"


def test_what_a_file_holds_beside_what_was_added_is_not_replaced(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    run(write(database, policy="add", pool=INLINE))
    with database.reading() as connection:
        row = tracks.row(connection, number)
        found = counts.load(connection)
        by_file = query_context(connection)
        listed = [
            list(tracks.track_ids(connection, context=by_file, rule=parse(query)))
            for query in ("in:polka", "in:jazz")
        ]
        filed = connection.scalar(sa.select(FILED_UNDER).select_from(FROM_TRACKS))
    assert row.state is TrackState.WRITTEN
    assert (row.after, row.replaced) == (("Polka", "Jazz"), ())
    assert found.standing == {("Polka", "Jazz"): 1}
    assert listed == [[number], [number]]
    assert filed == '["Jazz"]', "its path is still made of what was accepted"


def test_undo_lets_a_track_whose_genre_was_left_wait_again(database, left) -> None:
    ids, paths = left
    undone, results = run(undo(database, pool=INLINE))
    assert (undone.written, undone.unchanged, undone.kept) == (1, 1, 1)
    assert {result.status for result in results} == {"written", "unchanged"}
    assert states(database, ids) == [FileState.TO_WRITE] * 2
    assert [tags.read(path).genres for path in paths] == [("Polka",), ()]
    again, _ = run(undo(database, undone.batch, pool=INLINE))
    assert states(database, ids) == [FileState.KEPT, FileState.WRITTEN]
    assert tags.read(paths[1]).genres == ("Jazz",)
    run(undo(database, again.batch, pool=INLINE))
    assert states(database, ids) == [FileState.TO_WRITE] * 2
    with pytest.raises(UsageError, match="nothing to undo"):
        run(undo(database, pool=INLINE))


def test_a_write_that_only_left_genres_can_be_undone(database, samples, music) -> None:
    paths = copies(samples, music, 2)
    ids = accepted(database, music, paths, "Jazz")
    summary, _ = run(write(database, policy="fill", pool=INLINE))
    assert (summary.written, summary.kept) == (0, 2)
    with database.reading() as connection:
        (batch,) = journal.batches(connection)
        entries = queries.batch_entries(connection, batch.id)
    assert (batch.written, batch.unchanged, batch.undone, batch.kept) == (0, 2, 0, 2)
    run(undo(database, entry_ids=[entries[0].id], pool=INLINE))
    assert states(database, ids) == [FileState.TO_WRITE, FileState.KEPT]
    run(undo(database, pool=INLINE))
    assert states(database, ids) == [FileState.TO_WRITE] * 2
    with database.reading() as connection:
        *undos, first = queries.chapters(connection)
    assert (first.batch.undone, first.batch.kept) == (0, 0)
    assert [chapter.batch.kept for chapter in undos] == [1, 1]


@pytest.mark.parametrize("policy", ["replace", "add"])
def test_a_genre_that_was_left_is_written_when_it_is_named(database, left, policy) -> None:
    (kept, _), (path, _) = left
    assert run(write(database, policy=policy, pool=INLINE))[0].batch is None, "nothing waits"
    assert run(write(database, [kept], policy="fill", pool=INLINE))[0].kept == 0, "as before"
    summary, _ = run(write(database, [kept], policy=policy, pool=INLINE))
    assert summary.written == 1
    assert tags.read(path).genres == (("Jazz",) if policy == "replace" else ("Polka", "Jazz"))
    assert states(database, [kept]) == [FileState.WRITTEN]

    undone, _ = run(undo(database, pool=INLINE))
    assert tags.read(path).genres == ("Polka",)
    assert states(database, [kept]) == [FileState.KEPT], "as it was before that write"
    run(undo(database, undone.batch, pool=INLINE))
    assert states(database, [kept]) == [FileState.WRITTEN]


def test_an_undo_leaves_alone_what_was_decided_since(database, left) -> None:
    ids, _ = left
    with database.writing() as connection:
        review.accept(connection, ids[:1], ["Ska"])
        review.reject(connection, ids[1:])
    run(undo(database, pool=INLINE))
    assert states(database, ids) == [FileState.TO_WRITE, None]
    assert decision(database, ids[0]).genres == ("Ska",)


def test_what_is_spelled_as_it_was_accepted_was_not_left(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    tags.write_genres(path, ["Jazz"])  # the library does not know
    summary, _ = run(write(database, policy="fill", pool=INLINE))
    assert (summary.unchanged, summary.kept) == (1, 0)
    assert states(database, [number]) == [FileState.WRITTEN]


def test_accepting_once_more_lets_a_track_wait_whose_genre_was_left(database, left) -> None:
    (kept, written), _ = left
    with database.writing() as connection:
        assert list(review.changeable(connection, [kept, written], ["Jazz"])) == [kept]
        done = review.accept(connection, [kept, written], ["Jazz"])
        assert done.tracks == (kept,)
    assert states(database, [kept, written]) == [FileState.TO_WRITE, FileState.WRITTEN]
    with database.writing() as connection:
        assert done.undo is not None
        done.undo(connection)
    assert states(database, [kept, written]) == [FileState.KEPT, FileState.WRITTEN]


@pytest.mark.parametrize("update", [True, False])
def test_other_tags_of_a_file_are_updated_where_wanted(database, music, update: bool) -> None:
    path = SAMPLES["mp3 ape id3v1"](music)
    accepted(database, music, [path], "Jazz")
    with database.writing() as connection:  # as if it had been scanned
        scanned.set_written(
            connection, [scanned.WrittenFile(1, tags.read(path).genres, 0, 0, None, None)]
        )
    job = write(database, pool=INLINE, settings=WriteSettings(update_other_tags=update))
    assert run(job)[0].written == 1
    assert tags.read(path).conflict is not update


def test_protected_genres_are_never_lost(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    genres = (*Vocabulary().genres, Genre("Polka", protected=True))
    with database.writing() as connection:
        vocabulary.save(connection, Vocabulary(genres))
    summary, results = run(write(database, pool=INLINE))
    assert (summary.refused, results[0].code) == (1, "protected")
    assert decision(database, number).file_state is FileState.REFUSED
    assert decision(database, number).refusal_code == "protected"
    summary, _ = run(write(database, policy="add", pool=INLINE))  # refused ones are tried again
    assert summary.written == 1
    assert tags.read(path).genres == ("Polka", "Jazz")


def test_a_protected_genre_is_found_in_a_joined_text(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    tags.write_genres(path, ["Ska / Polka"])
    accepted(database, music, [path], "Jazz")
    with database.writing() as connection:
        vocabulary.save(connection, Vocabulary((Genre("Polka", protected=True),)))
    _, results = run(write(database, pool=INLINE))
    assert results[0].code == "protected"
    assert tags.read(path).genres == ("Ska / Polka",)


def test_what_is_in_a_joined_text_is_not_added_again(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    tags.write_genres(path, ["Rock / Pop"])
    accepted(database, music, [path], "Rock")
    summary, _ = run(write(database, policy="add", pool=INLINE))
    assert summary.unchanged == 1


def test_a_tag_changed_since_the_scan_is_not_overwritten(database, samples, music) -> None:
    foreign, touched = copies(samples, music, 2)
    accepted(database, music, [foreign, touched], "Jazz")
    tags.write_genres(foreign, ["Ska"])
    os.utime(touched, (1e9, 1e9))
    _, results = run(write(database, pool=INLINE))
    by_path = {Path(result.path_str): result for result in results}
    assert (by_path[foreign].status, by_path[foreign].code) == ("refused", "changed")
    assert tags.read(foreign).genres == ("Ska",)
    assert by_path[touched].status == "written"


def test_a_change_that_left_the_files_time_alone_is_seen_too(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    before = path.stat()
    tags.write_genres(path, ["Salsa"])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    _, (result,) = run(write(database, pool=INLINE))
    assert (result.status, result.code) == ("refused", "changed")
    with database.reading() as connection:
        assert tracks.rows(connection, [number])[0].genres == ("Salsa",)
    _, (result,) = run(write(database, pool=INLINE))  # the person has seen it
    assert (result.status, result.before) == ("written", ("Salsa",))


@pytest.mark.parametrize("touched", [True, False])
def test_the_next_scan_reads_what_someone_else_had_changed(
    database, samples, music, touched: bool
) -> None:
    (path,) = copies(samples, music, 1)
    accepted(database, music, [path], "Jazz")
    if touched:
        os.utime(path, (1e9, 1e9))
    run(write(database, pool=INLINE))
    now = path.stat()
    with database.reading() as connection:
        known = scanned.known_files(connection)[os.fsencode(path)]
    assert ((known.size, known.mtime_ns) != (now.st_size, now.st_mtime_ns)) is touched


def test_only_what_was_asked_for(database, samples, music) -> None:
    paths = copies(samples, music, 3)
    ids = accepted(database, music, paths, "Jazz")
    assert run(write(database, ids[:1], pool=INLINE))[0].written == 1
    assert run(write(database, rule=parse("path:002"), pool=INLINE))[0].written == 1
    assert [tags.read(path).genres for path in paths] == [("Jazz",), ("Polka",), ("Jazz",)]


def test_rejected_and_missing_tracks_are_left_alone(database, samples, music) -> None:
    paths = copies(samples, music, 3)
    ids = accepted(database, music, paths, "Jazz")
    with database.writing() as connection:
        review.reject(connection, ids[:1])
        scanned.mark_missing(connection, ids[1:2], at=1.0)
    assert run(write(database, pool=INLINE))[0].written == 1
    assert [tags.read(path).genres for path in paths] == [("Polka",), ("Polka",), ("Jazz",)]


@pytest.mark.skipif(os.name == "nt", reason="folders have no such permission there")
def test_a_refusal_leaves_the_file_and_tells_why(database, samples, music) -> None:
    good, bad = copies(samples, music, 2)
    ids = accepted(database, music, [good, bad], "Jazz")
    bad.chmod(0o444)
    content = bad.read_bytes()
    summary, results = run(write(database, pool=INLINE))
    assert (summary.written, summary.refused) == (1, 1)
    refused = next(result for result in results if result.status == "refused")
    assert refused.code == "read_only"
    assert refused.reason == Message("the file is read-only; allow writing to it first")
    assert bad.read_bytes() == content
    assert decision(database, ids[1]).file_state is FileState.REFUSED
    bad.chmod(0o644)
    assert run(write(database, pool=INLINE))[0].written == 1


def test_undo_never_overwrites_what_someone_changed_since(database, samples, music) -> None:
    ours, theirs = copies(samples, music, 2)
    ids = accepted(database, music, [ours, theirs], "Jazz")
    run(write(database, pool=INLINE))
    tags.write_genres(theirs, ["Ska"])
    summary, results = run(undo(database, pool=INLINE))
    assert (summary.written, summary.refused) == (1, 1)
    assert {result.code for result in results} == {None, "conflict"}
    assert tags.read(theirs).genres == ("Ska",)
    assert [decision(database, n).file_state for n in ids] == [
        FileState.TO_WRITE,
        FileState.WRITTEN,
    ]
    with database.reading() as connection:
        assert [entry.undone for entry in journal.batches(connection)] == [0, 1]


def test_undo_of_an_undo_and_undo_again(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    first, _ = run(write(database, pool=INLINE))
    second, _ = run(undo(database, pool=INLINE))
    assert tags.read(path).genres == ("Polka",)
    with pytest.raises(UsageError, match="nothing to undo"):
        run(undo(database, pool=INLINE))
    run(undo(database, second.batch, pool=INLINE))
    assert tags.read(path).genres == ("Jazz",)
    assert decision(database, number).file_state is FileState.WRITTEN
    run(undo(database, pool=INLINE))  # the write stands again, so it can be taken back again
    assert tags.read(path).genres == ("Polka",)
    with database.reading() as connection:
        newest, *_ = journal.batches(connection)
    assert (newest.kind, newest.undo_of) == ("undo", first.batch)


def test_undo_of_what_is_back_already(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    old = tags.read(path).raw
    run(write(database, pool=INLINE))
    new = tags.read(path).raw
    tags.restore(path, old)
    summary, _ = run(undo(database, pool=INLINE))
    assert (summary.written, summary.unchanged) == (0, 1)
    assert decision(database, number).file_state is FileState.TO_WRITE
    with pytest.raises(UsageError, match="nothing to undo"):
        run(undo(database, pool=INLINE))

    run(write(database, pool=INLINE))
    second, _ = run(undo(database, pool=INLINE))
    tags.restore(path, new)
    redone, _ = run(undo(database, second.batch, pool=INLINE))
    assert redone.unchanged == 1
    assert decision(database, number).file_state is FileState.WRITTEN
    assert run(undo(database, pool=INLINE))[0].written == 1  # the write stands again
    assert tags.read(path).raw == old


def move(database: Database, path: Path, to: Path, genres: tuple[str, ...]) -> Path:
    """Move a file as another program would, and see it where it is now."""
    moved = path.rename(to)
    status = moved.stat()
    file = ScannedFile(
        os.fsencode(moved), status.st_size, status.st_mtime_ns, status.st_dev, genres=genres
    )
    with database.writing() as connection:
        known = scanned.known_files(connection)[os.fsencode(path)]
        assert known.folder_id is not None
        scanned.update(connection, [(known.id, known.folder_id, file)], at=2.0)
    return moved


def told(database: Database, batch: int) -> tuple[int, list[bool]]:
    """How many files of a batch were undone since, as the history says, and which."""
    with database.reading() as connection:
        (chapter,) = (one for one in queries.chapters(connection) if one.batch.id == batch)
        entries = queries.batch_entries(connection, batch)
    assert (chapter.undone_at is not None) == (chapter.batch.undone == chapter.batch.written)
    return chapter.batch.undone, [entry.undone_by is not None for entry in entries]


def test_what_stands_again_after_the_undo_of_an_undo_is_undone_alone(
    database, samples, music
) -> None:
    paths = copies(samples, music, 3)
    accepted(database, music, paths, "Jazz")
    written, _ = run(write(database, pool=INLINE))
    undone, _ = run(undo(database, written.batch, pool=INLINE))
    assert written.batch is not None
    assert undone.batch is not None
    with database.reading() as connection:
        entries = queries.batch_entries(connection, undone.batch)
    again, _ = run(undo(database, entry_ids=[entries[1].id], pool=INLINE))
    assert [tags.read(path).genres[0] for path in paths] == ["Polka", "Jazz", "Polka"]
    assert again.batch is not None
    assert told(database, again.batch) == (0, [False])
    last, _ = run(undo(database, again.batch, pool=INLINE))
    assert last.written == 1
    assert told(database, again.batch) == (1, [True])
    assert told(database, written.batch) == (3, [True] * 3)
    assert [one.did for one in (written, undone, again, last)] == [
        *("written", "restored", "written", "restored"),
    ]
    assert [tags.read(path).genres[0] for path in paths] == ["Polka"] * 3


def test_what_was_undone_again_is_done_again_by_whichever_undo_is_named(
    database, samples, music
) -> None:
    (path,) = copies(samples, music, 1)
    accepted(database, music, [path], "Jazz")
    written, _ = run(write(database, pool=INLINE))
    first, _ = run(undo(database, written.batch, pool=INLINE))
    again, _ = run(undo(database, first.batch, pool=INLINE))
    second, _ = run(undo(database, again.batch, pool=INLINE))
    for undone in (first, second, first):
        assert run(undo(database, undone.batch, pool=INLINE))[0].did == "written"
        assert tags.read(path).genres == ("Jazz",)
        assert run(undo(database, written.batch, pool=INLINE))[0].written == 1
        assert tags.read(path).genres == ("Polka",)


def test_a_file_that_moved_is_undone_and_written_again_and_undone(database, samples, music) -> None:
    (path,) = copies(samples, music, 1)
    accepted(database, music, [path], "Jazz")
    written, _ = run(write(database, pool=INLINE))
    moved = move(database, path, music / "moved.flac", genres=("Jazz",))
    undone, _ = run(undo(database, written.batch, pool=INLINE))
    again, _ = run(undo(database, undone.batch, pool=INLINE))
    assert again.batch is not None
    assert tags.read(moved).genres == ("Jazz",)
    assert told(database, again.batch) == (0, [False])
    assert run(undo(database, again.batch, pool=INLINE))[0].written == 1
    assert tags.read(moved).genres == ("Polka",)
    assert told(database, again.batch) == (1, [True])


def test_undo_of_some_files_then_of_the_rest(database, samples, music) -> None:
    paths = copies(samples, music, 3)
    accepted(database, music, paths, "Jazz")
    summary, _ = run(write(database, pool=INLINE))
    with database.reading() as connection:
        assert summary.batch is not None
        entries = queries.batch_entries(connection, summary.batch)
    run(undo(database, entry_ids=[entries[1].id], pool=INLINE))
    assert [tags.read(path).genres[0] for path in paths] == ["Jazz", "Polka", "Jazz"]
    assert run(undo(database, summary.batch, pool=INLINE))[0].written == 2
    assert [tags.read(path).genres[0] for path in paths] == ["Polka"] * 3


def test_undo_of_what_is_not_there(database) -> None:
    with pytest.raises(UsageError, match="nothing to undo"):
        run(undo(database, pool=INLINE))
    with pytest.raises(UsageError, match="no batch 7"):
        run(undo(database, 7, pool=INLINE))
    with pytest.raises(UsageError, match="no batch 7"), database.reading() as connection:
        queries.batch_entries(connection, 7)


def test_undo_follows_a_moved_file_and_survives_a_cleared_decision(
    database, samples, music
) -> None:
    (path,) = copies(samples, music, 1)
    (number,) = accepted(database, music, [path], "Jazz")
    run(write(database, pool=INLINE))
    moved = move(database, path, music / "moved.flac", genres=("Jazz",))
    with database.writing() as connection:
        review.clear(connection, [number])
    assert run(undo(database, pool=INLINE))[0].written == 1
    assert tags.read(moved).genres == ("Polka",)
    with database.reading() as connection:
        assert reviews.load(connection, [number]) == {}


def until_trouble(job) -> tuple[str, list[FileResult]]:
    """What the job says of its trouble, and the results before that."""
    results: list[Any] = []
    for progress in job:
        if progress.problem:
            return str(progress.problem), results
        if progress.item is not None:
            results.append(progress.item)
    raise AssertionError("there was no trouble")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch):
    """A disk that is full until it is emptied, and is written to as often as it counts."""
    real = patch.copy_patched

    class Disk:
        full = True
        tried = 0

        def copy(self, *args: Any) -> None:
            self.tried += 1
            if self.full:
                raise OSError(errno.ENOSPC, "No space left on device")
            real(*args)

    disk = Disk()
    monkeypatch.setattr(transaction, "copy_patched", disk.copy)
    return disk


def test_vanished_files_pause_the_batch_and_mark_nothing(database, samples, music) -> None:
    paths = copies(samples, music, 12)
    ids = accepted(database, music, paths, "Jazz")
    away = music.with_name("away")
    music.rename(away)
    job = write(database, pool=INLINE)
    problem, results = until_trouble(job)
    assert "5 files in a row" in problem
    assert "\n" not in problem
    assert str(music) in problem
    assert not results
    away.rename(music)
    _, results = run(job)
    assert [result.status for result in results] == ["written"] * 12
    assert {decision(database, number).file_state for number in ids} == {FileState.WRITTEN}


def test_a_batch_in_trouble_can_be_given_up(database, samples, music) -> None:
    paths = copies(samples, music, 12)
    ids = accepted(database, music, paths, "Jazz")
    away = music.rename(music.with_name("away"))
    job = write(database, pool=INLINE)
    until_trouble(job)
    away.rename(music)
    job.close()
    assert tags.read(paths[0]).genres == ("Polka",)  # its portion was not begun
    states = {decision(database, number).file_state for number in ids}
    assert states == {FileState.TO_WRITE}
    with database.reading() as connection:
        assert journal.unfinished(connection) == []


def test_files_that_stay_in_trouble_do_not_stop_the_others(
    database, samples, music, monkeypatch
) -> None:
    paths = copies(samples, music, 12)
    accepted(database, music, paths, "Jazz")
    broken = [os.fsencode(path) for path in paths[2:7]]

    def reached(path: bytes) -> Any:
        failed = ChangePreview("refused", code="io_error", reason=Message("a bad sector"))
        return failed if path in broken else reach(path)

    monkeypatch.setattr("genreorganizer.library.works.filework.reach", reached)
    job = write(database, pool=INLINE)
    until_trouble(job)
    _, results = run(job)
    assert sorted(result.code or result.status for result in results) == (
        ["io_error"] * 5 + ["written"] * 7
    )


def test_files_that_were_removed_are_no_trouble_with_their_drive(database, samples, music) -> None:
    paths = copies(samples, music, 12)
    accepted(database, music, paths, "Jazz")
    for path in paths[2:9]:
        path.unlink()
    summary, results = run(write(database, pool=INLINE))
    assert (summary.written, summary.refused) == (5, 7)
    assert {result.code for result in results} == {None, "missing"}


def test_trouble_now_and_then_is_no_reason_to_pause(database, samples, music) -> None:
    paths = copies(samples, music, 12)
    accepted(database, music, paths, "Jazz")
    for path in paths[:4] + paths[5:9]:
        path.unlink()
    summary, _ = run(write(database, pool=INLINE))
    assert (summary.written, summary.refused) == (4, 8)


def test_a_full_disk_pauses_the_batch(database, samples, music, disk) -> None:
    paths = copies(samples, music, 12)
    ids = accepted(database, music, paths, "Jazz")
    contents = [path.read_bytes() for path in paths]
    job = write(database, pool=INLINE)
    problem, results = until_trouble(job)
    assert "full" in problem
    assert disk.tried == 5  # no more was begun
    assert not results
    assert [path.read_bytes() for path in paths] == contents
    assert not helpers(music)
    with database.reading() as connection:
        assert len(journal.unfinished(connection)) == 12  # whatever happens now, they are known
    disk.full = False
    summary, results = run(job)
    assert (summary.written, summary.refused) == (12, 0)
    assert {decision(database, number).file_state for number in ids} == {FileState.WRITTEN}
    assert run(undo(database, pool=INLINE))[0].written == 12


def test_a_share_that_goes_away_in_the_middle(database, samples, music, monkeypatch) -> None:
    paths = copies(samples, music, 12)
    ids = accepted(database, music, paths, "Jazz")
    away, real, copied = music.with_name("away"), patch.copy_patched, []

    def copy(*args: Any) -> None:
        copied.append(args)
        if len(copied) == 3:
            music.rename(away)
            raise OSError(errno.EIO, "Input/output error")
        real(*args)

    monkeypatch.setattr(transaction, "copy_patched", copy)
    job = write(database, pool=INLINE)
    _, results = until_trouble(job)
    assert [result.status for result in results] == ["written"] * 2
    assert len(helpers(away)) == 1
    away.rename(music)
    summary, _ = run(job)
    assert (summary.written, summary.refused) == (12, 0)
    assert {decision(database, number).file_state for number in ids} == {FileState.WRITTEN}
    assert not helpers(music)


def test_a_full_disk_can_be_left_alone(database, samples, music, disk) -> None:
    paths = copies(samples, music, 12)
    ids = accepted(database, music, paths, "Jazz")
    job = write(database, pool=INLINE)
    until_trouble(job)
    job.close()
    states = {decision(database, number).file_state for number in ids}
    assert states == {FileState.TO_WRITE}
    with database.reading() as connection:
        assert journal.unfinished(connection) == []
    with pytest.raises(EnvironmentFailure, match="5 files in a row"):
        run(write(database, pool=INLINE))  # nobody is there to put it right
    disk.full = False
    assert run(write(database, pool=INLINE))[0].written == 12


def test_a_leftover_of_the_trouble_is_in_nobodys_way(database, samples, music, disk) -> None:
    paths = copies(samples, music, 6)
    accepted(database, music, paths, "Jazz")
    job = write(database, pool=INLINE)
    until_trouble(job)
    with database.reading() as connection:
        for entry in journal.unfinished(connection)[:5]:  # those that were begun
            assert entry.plan.temporary is not None
            Path(os.fsdecode(entry.plan.temporary)).write_bytes(b"half a copy")
    disk.full = False
    summary, _ = run(job)
    assert (summary.written, helpers(music)) == (6, [])


def test_an_undo_in_trouble_goes_on_too(database, samples, music, disk) -> None:
    paths = copies(samples, music, 12)
    accepted(database, music, paths, "Jazz")
    disk.full = False
    run(write(database, pool=INLINE))
    disk.full = True
    job = undo(database, pool=INLINE)
    until_trouble(job)
    disk.full = False
    assert run(job)[0].written == 12
    assert {tags.read(path).genres for path in paths} == {("Polka",)}


def test_another_job_is_told(database, samples, music, monkeypatch) -> None:
    accepted(database, music, copies(samples, music, 1), "Jazz")
    monkeypatch.setattr("genreorganizer.library.write.job_lock", lambda d: job_lock(d, 0.0))
    with job_lock(database), pytest.raises(EnvironmentFailure, match="busy"):
        run(write(database, pool=INLINE))


def test_closing_leaves_every_file_old_or_new_and_nothing_open(
    database, samples, music, monkeypatch
) -> None:
    monkeypatch.setattr(batches, "_COMMIT_S", 0)  # as often as twenty files allow
    paths = copies(samples, music, 25)
    ids = accepted(database, music, paths, "Jazz")
    job = write(database, pool=INLINE)
    while not isinstance(next(job).item, FileResult):
        pass
    job.close()
    now = [tags.read(path).genres[0] for path in paths]
    assert sorted(now) == ["Jazz"] * 20 + ["Polka"] * 5
    with database.reading() as connection:
        assert journal.unfinished(connection) == []
        (batch,) = journal.batches(connection)
        assert (batch.written, batch.unfinished) == (20, 0)
        assert batch.finished_at is not None
    done = [decision(database, n).file_state is FileState.WRITTEN for n in ids]
    assert done == [genre == "Jazz" for genre in now]
    assert run(write(database, pool=INLINE))[0].written == 5


class DyingWorkers:
    """Workers of which the second edit is followed by their death, before or after the deed."""

    def __init__(self, inner, *, deed: bool) -> None:
        self.inner = inner
        self.deed = deed

    def run(self, items):
        edits = 0
        for item in items:
            edits += isinstance(item, WriteEdit)
            dies = edits == 2
            if dies and not self.deed:
                yield Failed(
                    item,
                    FailureKind.CRASHED,
                    GenreOrganizerError("The process ended unexpectedly."),
                )
                continue
            (result,) = self.inner.run([item])
            yield (
                Failed(item, FailureKind.CRASHED, GenreOrganizerError("It ended."))
                if dies
                else result
            )


class DyingPool(InlinePool):
    deed: bool

    def __init__(self, *, deed: bool) -> None:
        object.__setattr__(self, "deed", deed)

    def open(self, prepare):
        import contextlib

        @contextlib.contextmanager
        def opened():
            with InlinePool().open(prepare) as workers:
                yield DyingWorkers(workers, deed=self.deed)

        return opened()


@pytest.mark.parametrize("deed", [True, False])
def test_a_dead_worker_costs_one_file_and_the_truth_is_told(
    database, samples, music, deed: bool
) -> None:
    paths = copies(samples, music, 4)
    ids = accepted(database, music, paths, "Jazz")
    summary, results = run(write(database, pool=DyingPool(deed=deed)))
    assert (summary.written, summary.refused) == ((4, 0) if deed else (3, 1))
    assert [tags.read(path).genres[0] for path in paths].count("Jazz") == summary.written
    if not deed:
        assert [r.code for r in results if r.status == "refused"] == ["crashed"]
        assert decision(database, ids[1]).file_state is FileState.TO_WRITE


def test_in_processes(database, samples, music) -> None:
    """The whole way once with real workers, and as fast as no-op batches must be."""
    odd = os.fsencode(music) + b"/\xff\n.flac"
    shutil.copy(samples / "tagged.flac", odd)
    paths = [*copies(samples, music, 3), odd]
    accepted(database, music, paths, "Jazz")
    summary, _ = run(write(database, settings=WriteSettings(keep_mtime=True)))
    assert summary.written == 4
    assert tags.read(odd).genres == ("Jazz",)
    summary, _ = run(undo(database))
    assert summary.written == 4
    assert tags.read(odd).genres == ("Polka",)
