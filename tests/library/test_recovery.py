# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed at any moment, every file is old or new, and the next start knows which."""

import functools
import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
import sqlalchemy as sa
from support.media import make_audio
from support.small_library import add_tracks

from genreorganizer import tags
from genreorganizer.app import open_app
from genreorganizer.db import journal, reviews, schema
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.review import FileState
from genreorganizer.errors import UsageError
from genreorganizer.library import queries, review
from genreorganizer.library.jobs import drain
from genreorganizer.library.recovery import RecoverySummary, recover
from genreorganizer.library.undo import undo
from genreorganizer.library.write import write
from genreorganizer.tags import WriteStep
from genreorganizer.workers.pool import InlinePool

INLINE = InlinePool()
NEVER_TOUCHED = [
    step
    for step in WriteStep
    if list(WriteStep).index(step) < list(WriteStep).index(WriteStep.REPLACED)
]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")


class Journey:
    """A library of a few accepted files."""

    def __init__(self, folder: Path, sample: Path, count: int = 3) -> None:
        self.folder = folder / "music"
        self.folder.mkdir()
        self.database_path = folder / "library.sqlite"
        suffix = sample.suffix
        self.paths = [
            Path(shutil.copy(sample, self.folder / f"{n:03}{suffix}")) for n in range(count)
        ]
        self.originals = [path.read_bytes() for path in self.paths]
        self.audio = tags.fingerprint(sample)
        with self.opened() as database:
            self.ids = add_tracks(database, self.folder, self.paths)
            with database.writing() as connection:
                review.accept(connection, self.ids, ["Jazz"])

    def opened(self):
        import contextlib

        return contextlib.closing(open_database(self.database_path))

    def genres(self) -> list[str]:
        return [tags.read(path).genres[0] for path in self.paths]

    def in_killed_process(
        self, step: WriteStep | None, number: int, work: Callable[[Database], None]
    ) -> None:
        """Does the work in a process that kills itself at a step of a file, if it gets there."""
        child = os.fork()
        if child == 0:
            files = 0

            def observe(seen: WriteStep) -> None:
                nonlocal files
                files += seen is WriteStep.OPENED
                if seen is step and files == number:
                    os.kill(os.getpid(), signal.SIGKILL)

            tags.write_genres = functools.partial(tags.write_genres, observe=observe)
            tags.restore = functools.partial(tags.restore, observe=observe)
            try:
                with self.opened() as database:
                    work(database)
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        if step is not None:
            assert os.WIFSIGNALED(status)

    def check(self, database: Database) -> None:
        """What must be true whatever happened."""
        assert sorted(os.listdir(self.folder)) == sorted(path.name for path in self.paths)
        for path, original in zip(self.paths, self.originals, strict=True):
            genre = tags.read(path).genres
            assert genre in (("Jazz",), ("Polka",))
            assert tags.fingerprint(path) == self.audio
            assert tags.read(path).tag.title == "Título"
            if genre == ("Polka",):
                assert tags.read(path).raw == self.raw(original, path)
        with database.reading() as connection:
            assert journal.unfinished(connection) == []
            decisions = reviews.load(connection, self.ids)
        states = [decisions[number].file_state for number in self.ids]
        told = [FileState.WRITTEN if g == "Jazz" else FileState.TO_WRITE for g in self.genres()]
        assert states == told

    def raw(self, content: bytes, like: Path) -> tags.RawItems:
        copy = self.database_path.with_name("raw" + like.suffix)
        copy.write_bytes(content)
        return tags.read(copy).raw


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    metadata = {"title": "Título", "genre": "Polka"}
    return make_audio(folder / "a.flac", seconds=0.5, metadata=metadata)


@pytest.fixture
def journey(tmp_path: Path, sample: Path) -> Journey:
    return Journey(tmp_path, sample)


def write_all(database: Database) -> None:
    drain(write(database, pool=INLINE))


def undo_last(database: Database) -> None:
    drain(undo(database, pool=INLINE))


@pytest.mark.parametrize("step", WriteStep, ids=lambda step: step.name)
def test_killed_while_writing(journey: Journey, step: WriteStep) -> None:
    journey.in_killed_process(step, 2, write_all)
    with journey.opened() as database:
        found = recover(database, pool=INLINE)
        happened = step not in NEVER_TOUCHED
        assert found == RecoverySummary(done=1 + happened, untouched=2 - happened)
        assert journey.genres() == ["Jazz", "Jazz" if happened else "Polka", "Polka"]
        journey.check(database)
        assert recover(database, pool=INLINE) == RecoverySummary()
        with database.reading() as connection:
            (batch,) = journal.batches(connection)
        assert (batch.written, batch.unfinished) == (1 + happened, 0)
        assert batch.finished_at is not None
        write_all(database)
        assert journey.genres() == ["Jazz"] * 3
        undo_last(database)
        undo_last(database)
        assert journey.genres() == ["Polka"] * 3
        journey.check(database)


@pytest.mark.parametrize("step", [WriteStep.COPIED, WriteStep.REPLACED], ids=lambda step: step.name)
def test_killed_while_undoing(journey: Journey, step: WriteStep) -> None:
    with journey.opened() as database:
        write_all(database)
    journey.in_killed_process(step, 2, undo_last)
    with journey.opened() as database:
        found = recover(database, pool=INLINE)
        happened = step is WriteStep.REPLACED
        assert found == RecoverySummary(done=1 + happened, untouched=2 - happened)
        journey.check(database)
        undo_last(database)  # what is left of the write
        assert journey.genres() == ["Polka"] * 3
        with pytest.raises(UsageError):
            undo_last(database)
        journey.check(database)


def test_whoever_opens_the_library_then_knows_of_it(journey: Journey, tmp_path: Path) -> None:
    journey.in_killed_process(WriteStep.OPENED, 2, write_all)
    for interrupted in (True, False):
        with open_app(journey.database_path, settings_path=tmp_path / "settings.toml") as app:
            assert app.recovered is interrupted
            journey.check(app.database)


def test_files_on_a_drive_that_is_away_are_not_told_of_at_every_start(
    journey: Journey, tmp_path: Path
) -> None:
    journey.in_killed_process(WriteStep.OPENED, 1, write_all)
    there = journey.paths[0].parent
    away = there.rename(there.with_name("unplugged"))
    for connected in (False, True):
        if connected:
            away.rename(there)
        with open_app(journey.database_path, settings_path=tmp_path / "settings.toml") as app:
            assert app.recovered is connected


def test_a_leftover_that_is_not_ours_is_not_removed(journey: Journey) -> None:
    journey.in_killed_process(WriteStep.COPIED, 1, write_all)
    with journey.opened() as database:
        with database.writing() as connection:
            entry = journal.unfinished(connection)[0]
            connection.execute(
                sa.update(schema.journal)
                .where(schema.journal.c.id == entry.id)
                .values(temporary=os.fsencode(journey.paths[2]))
            )
        recover(database, pool=INLINE)
        assert journey.paths[2].exists()


def test_changed_by_someone_else_in_between(journey: Journey) -> None:
    journey.in_killed_process(WriteStep.COPIED, 1, write_all)
    tags.write_genres(journey.paths[0], ["Ska"])
    with journey.opened() as database:
        assert recover(database, pool=INLINE).refused == 1
        with database.reading() as connection:
            (batch,) = journal.batches(connection)
            refused = [
                e for e in queries.batch_entries(connection, batch.id) if e.state == "refused"
            ]
        assert [entry.reason_code for entry in refused] == ["changed"]
    assert journey.genres() == ["Ska", "Polka", "Polka"]


def test_what_cannot_be_reached_is_looked_at_again(journey: Journey) -> None:
    journey.in_killed_process(WriteStep.REPLACED, 1, write_all)
    away = journey.folder.rename(journey.folder.with_name("unplugged"))
    with journey.opened() as database:
        assert recover(database, pool=INLINE).unresolved == 3
        away.rename(journey.folder)
        assert recover(database, pool=INLINE) == RecoverySummary(done=1, untouched=2)
        journey.check(database)


def test_rows_of_a_running_write_are_left_alone(journey: Journey) -> None:
    journey.in_killed_process(WriteStep.COPIED, 1, write_all)
    with journey.opened() as database:
        with job_lock(database):
            assert recover(database, pool=INLINE) == RecoverySummary()
            with database.reading() as connection:
                assert journal.unfinished(connection)
        assert recover(database, pool=INLINE).untouched == 3


@pytest.mark.parametrize("seed", range(3))
def test_any_sequence_of_trouble(journey: Journey, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(8):
        work = chance.choice([write_all, undo_last])
        step = chance.choice(list(WriteStep))
        child_may_finish = functools.partial(journey.in_killed_process, None, 0)
        with journey.opened() as database:
            recover(database, pool=INLINE)
            reachable = journey.genres().count("Polka" if work is write_all else "Jazz")
        if reachable:
            number = chance.randint(1, reachable)
            if work is undo_last:
                number = 1  # the last batch may be a small one
            journey.in_killed_process(step, number, work)
        else:
            child_may_finish(work)
        with journey.opened() as database:
            recover(database, pool=INLINE)
            journey.check(database)


KILLED = """
    import sys
    from pathlib import Path
    from genreorganizer.db.engine import open_database
    from genreorganizer.library import batches
    from genreorganizer.library.write import write

    batches._COMMIT_S = 0  # as often as twenty files allow

    if __name__ == "__main__":
        for progress in write(open_database(Path(sys.argv[1]))):
            print("going on", flush=True)
            sys.stdin.readline()
"""


def test_killed_with_its_workers(tmp_path: Path, sample: Path) -> None:
    journey = Journey(tmp_path, sample, count=60)
    script = tmp_path / "run.py"
    script.write_text(textwrap.dedent(KILLED))
    command = [sys.executable, str(script), str(journey.database_path)]
    with journey.opened() as database:
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
            try:
                while written(database) < 10:
                    assert run.stdout.readline()
                    run.stdin.write(b"\n")
                    run.stdin.flush()
                family = psutil.Process(run.pid).children(recursive=True)
            finally:
                run.kill()
        _, alive = psutil.wait_procs(family, timeout=60)
        assert not alive
        assert recover(database).unresolved == 0
        done = journey.genres().count("Jazz")
        assert 10 <= done < 60
        journey.check(database)
        drain(write(database))
        assert journey.genres() == ["Jazz"] * 60
        journey.check(database)


def written(database: Database) -> int:
    with database.reading() as connection:
        return sum(batch.written for batch in journal.batches(connection))
