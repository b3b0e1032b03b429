# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed at any moment of a move, every file is whole in one place, and the next start knows it."""

import contextlib
import errno
import functools
import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from support.caseless import fold_names
from support.media import make_audio

from genreorganizer import atomic
from genreorganizer.app import open_app
from genreorganizer.db import journal, tracks
from genreorganizer.db.engine import Database, open_database
from genreorganizer.library.jobs import drain
from genreorganizer.library.organize import options_for, organize
from genreorganizer.library.recovery import recover
from genreorganizer.library.scan import Readers, scan
from genreorganizer.library.undo import undo
from genreorganizer.library.works import move_work, moving
from genreorganizer.library.works.moving import MoveStep, NotMoved
from genreorganizer.workers.pool import InlinePool

INLINE = InlinePool()
READERS = Readers(INLINE, INLINE)
FAR = [MoveStep.LOOKED, MoveStep.FOLDER_MADE, MoveStep.COPY_BEGUN, MoveStep.COPIED,
       MoveStep.COMPARED, MoveStep.PLACED, MoveStep.ORIGINAL_REMOVED]  # fmt: skip
NEAR = [MoveStep.LOOKED, MoveStep.FOLDER_MADE, MoveStep.PLACED]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")


class Journey:
    """A library of a few files of different content, with a cover."""

    def __init__(self, folder: Path, sample: bytes, count: int = 3) -> None:
        self.music = folder / "music"
        (self.music / "old").mkdir(parents=True)
        self.database_path = folder / "library.sqlite"
        for number in range(count):
            # Bytes behind the audio tell the files apart.
            (self.music / "old" / f"{number}.flac").write_bytes(sample + b"%05d" % number)
        (self.music / "old" / "cover.jpg").write_bytes(b"a cover")
        self.contents = self.on_disk()
        with self.opened() as database:
            drain(scan(database, [self.music], readers=READERS))

    def opened(self) -> Any:
        return contextlib.closing(open_database(self.database_path))

    def on_disk(self) -> list[bytes]:
        return sorted(path.read_bytes() for path in self.music.rglob("*") if path.is_file())

    def by_track(self, connection: Connection) -> dict[int, bytes]:
        """What the file of each track holds."""
        rows = tracks.rows(connection, list(range(1, len(self.contents))))
        return {row.id: Path(os.fsdecode(row.path)).read_bytes() for row in rows}

    def organize(self, database: Database) -> None:
        drain(organize(database, options_for(self.music / "far", "{genre}/{name}")))

    def in_killed_process(
        self,
        step: MoveStep,
        number: int,
        work: Callable[[Database], object],
        patch: Callable[[], None] = lambda: None,
        after: MoveStep = MoveStep.LOOKED,
    ) -> None:
        """Does the work in a process that kills itself at a step of a file, after another one."""
        child = os.fork()
        if child == 0:
            steps: list[MoveStep] = []

            def observe(seen: MoveStep) -> None:
                steps.append(seen)
                if seen is step and after in steps and steps.count(MoveStep.LOOKED) == number:
                    os.kill(os.getpid(), signal.SIGKILL)

            try:
                patch()
                moving.move = functools.partial(moving.move, observe=observe)
                with self.opened() as database:
                    work(database)
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status)

    def check(self, database: Database) -> None:
        """What must be true whatever happened."""
        recover(database)
        assert self.on_disk() == self.contents
        with database.reading() as connection:
            assert journal.unfinished(connection) == []
            rows = tracks.rows(connection, list(range(1, len(self.contents))))
        assert len({row.path for row in rows}) == len(self.contents) - 1
        assert all(os.path.isfile(row.path) for row in rows)
        found = drain(scan(database, readers=READERS))
        assert (found.added, found.changed, found.moved, found.missing) == (0, 0, 0, 0)

    def finish(self, database: Database) -> None:
        """The rest goes and all comes back."""
        self.organize(database)
        assert not (self.music / "old").exists()
        self.take_all_back(database)

    def take_all_back(self, database: Database) -> None:
        """Nothing is left that could be undone."""
        while True:
            with database.reading() as connection:
                last = journal.last_undoable(connection)
            if last is None:
                break
            drain(undo(database, last))
        assert len(list((self.music / "old").iterdir())) == len(self.contents)
        self.check(database)


def another_drive() -> None:
    real = moving.rename_new

    def rename(source: bytes, target: bytes, *observe: Any) -> None:
        if (b"/far" in source) != (b"/far" in target):
            raise OSError(errno.EXDEV, "another drive")
        real(source, target, *observe)

    vars(moving)["rename_new"] = rename


def links_only() -> None:
    vars(moving)["_exclusive_rename"] = lambda: None


def no_links() -> None:
    def link(*_args: Any, **_options: Any) -> None:
        raise OSError(errno.EPERM, "no links here")

    links_only()
    os.link = link


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("sample")
    return make_audio(folder / "a.flac", seconds=0.3, metadata={"genre": "Polka"}).read_bytes()


@pytest.fixture
def journey(tmp_path: Path, sample: bytes) -> Journey:
    return Journey(tmp_path, sample)


CASES = [
    *((step, None) for step in NEAR),
    *((step, another_drive) for step in FAR),
    (MoveStep.RESERVED, links_only),
    (MoveStep.RESERVED, no_links),
]


def file_of(step: MoveStep) -> int:
    """The second file, or the first one, for which its folder is made."""
    return 1 if step is MoveStep.FOLDER_MADE else 2


@pytest.mark.parametrize(
    ("step", "patch"), CASES, ids=lambda case: getattr(case, "name", getattr(case, "__name__", ""))
)
def test_killed_while_moving(
    journey: Journey, step: MoveStep, patch: Callable[[], None] | None
) -> None:
    journey.in_killed_process(step, file_of(step), journey.organize, patch or (lambda: None))
    with journey.opened() as database:
        journey.check(database)
        journey.finish(database)


def test_killed_between_the_last_file_and_the_end(journey: Journey, tmp_path: Path) -> None:
    """Nothing is left to find out of a file, but folders that were left empty go all the same."""

    def kill(*_arguments: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    journey.in_killed_process(
        MoveStep.LOOKED, 99, journey.organize, lambda: setattr(move_work.MoveWork, "finish", kill)
    )
    assert not any((journey.music / "old").iterdir())
    for interrupted in (True, False):
        with open_app(journey.database_path, settings_path=tmp_path / "settings.toml") as app:
            assert app.recovered is interrupted
            journey.check(app.database)
            with app.database.reading() as connection:
                (batch,) = journal.batches(connection)
            assert batch.finished_at is not None
    assert not (journey.music / "old").exists()
    with journey.opened() as database:
        journey.take_all_back(database)


@pytest.mark.parametrize("step", NEAR, ids=lambda step: step.name)
def test_killed_while_taking_back(journey: Journey, step: MoveStep) -> None:
    with journey.opened() as database:
        journey.organize(database)
    journey.in_killed_process(step, file_of(step), lambda database: drain(undo(database)))
    with journey.opened() as database:
        journey.check(database)
        journey.take_all_back(database)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
@pytest.mark.parametrize("step", [MoveStep.LOOKED, MoveStep.PLACED], ids=lambda step: step.name)
def test_killed_while_files_change_places(journey: Journey, step: MoveStep, number: int) -> None:
    """One goes aside, and each of the others takes the place of the one before."""
    with journey.opened() as database, database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET title = (substr(path_text, -6, 1) + 1) % 3")
        before = journey.by_track(connection)

    def turn(database: Database) -> None:
        drain(organize(database, options_for(journey.music / "old", "{title}")))

    journey.in_killed_process(step, number, turn)
    with journey.opened() as database:
        journey.check(database)
        turn(database)
        journey.check(database)
        with database.reading() as connection:
            assert journey.by_track(connection) == before
            assert all(
                row.path.endswith(b"/%b.flac" % row.tag.title.encode())
                for row in tracks.rows(connection, [1, 2, 3])
            )
        journey.take_all_back(database)
        with database.reading() as connection:
            assert journey.by_track(connection) == before


def test_a_duplicate_that_stayed_in_the_way_is_not_taken_for_a_copy(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of two equal files is to take the other's place, which could not go; then a kill."""
    old = journey.music / "old"
    (old / "1.flac").write_bytes((old / "0.flac").read_bytes())
    with journey.opened() as database:
        drain(scan(database, readers=READERS))
        with database.writing() as connection:
            connection.exec_driver_sql("UPDATE track SET title = '1' WHERE path_text LIKE '%/0.%'")
            connection.exec_driver_sql("UPDATE track SET title = '9' WHERE path_text LIKE '%/1.%'")
            connection.exec_driver_sql("UPDATE track SET title = '2' WHERE path_text LIKE '%/2.%'")

        def move(source: bytes, *_args: Any) -> None:
            if source.endswith(b"/1.flac"):
                raise NotMoved("another program uses the file", code="busy")
            raise KeyboardInterrupt

        monkeypatch.setattr(moving, "move", move)
        before = journey.on_disk()
        with contextlib.suppress(KeyboardInterrupt):
            drain(organize(database, options_for(old, "{title}")))
        recover(database)
    assert journey.on_disk() == before


def test_killed_while_a_name_is_spelled_anew(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On drives that know no case the new spelling is reached by another name."""
    respelled = lambda: setattr(moving, "is_respelled", lambda one, other: one != other)  # noqa: E731
    journey.in_killed_process(
        MoveStep.ASIDE,
        1,
        lambda database: drain(
            organize(database, options_for(journey.music / "old", "{name}{genre:1}"))
        ),
        respelled,
    )
    with journey.opened() as database:
        journey.check(database)


@pytest.mark.parametrize("patch", [links_only, no_links], ids=lambda patch: patch.__name__)
@pytest.mark.parametrize(
    ("step", "after"),
    [
        (MoveStep.RESERVED, MoveStep.LOOKED),
        (MoveStep.ASIDE, MoveStep.LOOKED),
        (MoveStep.RESERVED, MoveStep.ASIDE),
        (MoveStep.PLACED, MoveStep.ASIDE),
    ],
    ids=lambda step: step.name,
)
def test_killed_while_a_name_is_spelled_anew_where_the_drive_has_no_exclusive_rename(
    journey: Journey,
    monkeypatch: pytest.MonkeyPatch,
    step: MoveStep,
    after: MoveStep,
    patch: Callable[[], None],
) -> None:
    """What reserves the new name is found by the old one, too, and no reason to drop the file."""
    (journey.music / "old" / "0.flac").rename(journey.music / "old" / "a.flac")
    with journey.opened() as database:
        drain(scan(database, readers=READERS))
        with database.writing() as connection:
            connection.exec_driver_sql("UPDATE track SET title = 'A' WHERE path_text LIKE '%/a.%'")
    fold_names(monkeypatch)

    def respell(database: Database) -> None:
        drain(organize(database, options_for(journey.music / "old", "{title|name}")))

    journey.in_killed_process(step, 1, respell, patch, after)
    with journey.opened() as database:
        journey.check(database)
        respell(database)
        journey.check(database)
    assert "A.flac" in os.listdir(journey.music / "old")


def test_the_copy_of_a_file_that_is_away_is_kept_until_the_file_is_there_again(
    journey: Journey,
) -> None:
    journey.in_killed_process(MoveStep.COPIED, 1, journey.organize, another_drive)
    old = journey.music / "old"
    with journey.opened() as database:
        away = (old / "0.flac").rename(journey.music.with_name("away"))
        assert recover(database).unresolved == 1
        away.rename(old / "0.flac")
        journey.check(database)


@pytest.mark.parametrize("patch", [None, another_drive], ids=["near", "far"])
def test_folders_that_nothing_came_to_are_removed(
    journey: Journey, patch: Callable[[], None] | None
) -> None:
    step = MoveStep.FOLDER_MADE
    journey.in_killed_process(step, 1, journey.organize, patch or (lambda: None))
    assert (journey.music / "far" / "Polka").is_dir()
    with journey.opened() as database:
        journey.check(database)
    assert not (journey.music / "far").exists()


NUMBERED = {
    "old": "device = device + 1",
    "far": "raw_before = json_set(raw_before, '$.drive', device + 1)",
}
"""The place of a drive is a folder of another one."""


@pytest.mark.parametrize("away", ["old", "far"])
@pytest.mark.parametrize(
    "step",
    [MoveStep.COPIED, MoveStep.PLACED, MoveStep.ORIGINAL_REMOVED],
    ids=lambda step: step.name,
)
def test_nothing_is_concluded_while_one_of_two_drives_is_away(
    journey: Journey, step: MoveStep, away: str
) -> None:
    """An empty folder is in the place of the drive until that is there again."""
    journey.in_killed_process(step, 2, journey.organize, another_drive)
    place = journey.music / away
    unplugged = place.rename(journey.music.with_name("unplugged"))
    place.mkdir()
    with journey.opened() as database:
        with database.writing() as connection:
            raw, device = connection.exec_driver_sql(
                "SELECT raw_before, device FROM journal"
            ).fetchone()
            connection.exec_driver_sql(f"UPDATE journal SET {NUMBERED[away]}")
        assert recover(database).unresolved == 4
        place.rmdir()
        unplugged.rename(place)
        with database.writing() as connection:
            connection.exec_driver_sql(
                "UPDATE journal SET raw_before = ?, device = ?", (raw, device)
            )
        journey.check(database)
        journey.finish(database)


def note(path: Path) -> bool:
    """Give a file an extended attribute, where the system has them."""
    try:
        os.setxattr(path, "user.note", b"kept")
    except (AttributeError, OSError):
        return False
    return True


@pytest.mark.parametrize("back", [False, True], ids=["there", "back"])
@pytest.mark.parametrize(
    "step", [MoveStep.PLACED, MoveStep.ORIGINAL_REMOVED], ids=lambda step: step.name
)
def test_what_a_drive_cannot_keep_comes_back_also_after_a_kill(
    journey: Journey, monkeypatch: pytest.MonkeyPatch, step: MoveStep, back: bool
) -> None:
    path = journey.music / "old" / "0.flac"
    noted = note(path)
    path.chmod(0o440)
    status = path.stat()
    real = moving._copy_attributes

    def copy_attributes(source: bytes, target: bytes) -> None:
        real(source, target)
        os.chmod(target, 0o777)  # as on FAT
        for name in os.listxattr(target) if noted else ():
            os.removexattr(target, name)
        os.utime(target, (1, status.st_mtime_ns // 2_000_000_000 * 2))

    monkeypatch.setattr(moving, "_copy_attributes", copy_attributes)
    monkeypatch.setattr(moving, "rename_new", moving.rename_new)
    monkeypatch.setattr(move_work, "_device", lambda folder, _default: b"/far" in folder)
    another_drive()
    if back:
        with journey.opened() as database:
            journey.organize(database)
    work = (lambda database: drain(undo(database))) if back else journey.organize
    journey.in_killed_process(step, 4 if back else 1, work)
    with journey.opened() as database:
        assert recover(database).done
        while not path.exists():
            drain(undo(database))
    assert (path.stat().st_mode, path.stat().st_mtime_ns) == (status.st_mode, status.st_mtime_ns)
    assert not noted or os.getxattr(path, "user.note") == b"kept"


def test_what_cannot_be_reached_is_looked_at_again(journey: Journey) -> None:
    journey.in_killed_process(MoveStep.PLACED, 1, journey.organize)
    away = journey.music.rename(journey.music.with_name("unplugged"))
    with journey.opened() as database:
        assert recover(database).unresolved == 4
        away.rename(journey.music)
        journey.check(database)


def test_a_different_file_of_the_new_name_is_told(journey: Journey) -> None:
    journey.in_killed_process(MoveStep.FOLDER_MADE, 1, journey.organize)
    with journey.opened() as database, database.reading() as connection:
        entry = journal.unfinished(connection)[0]
    assert entry.plan.target is not None
    Path(os.fsdecode(entry.plan.target)).write_bytes(b"of someone else")
    with journey.opened() as database:
        assert recover(database).refused == 1
        with database.reading() as connection:
            (again,) = journal.entries(connection, ids=[entry.id])
    assert again.reason_code == "changed"
    assert os.path.exists(entry.plan.path)


def test_a_finished_copy_is_synced_with_its_folders_before_its_original_goes(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey.in_killed_process(MoveStep.PLACED, 1, journey.organize, another_drive)
    with journey.opened() as database:
        with database.reading() as connection:
            plan = journal.unfinished(connection)[0].plan
        assert plan.target is not None
        early: set[str] = set()  # folders synced while the original was there

        def sync_folder(folder: str | bytes) -> None:
            if os.path.exists(plan.path):
                early.add(os.fsdecode(folder))

        monkeypatch.setattr(atomic, "sync_folder", sync_folder)
        recover(database)
    assert not os.path.exists(plan.path)
    assert set(map(str, Path(os.fsdecode(plan.target)).parents)) <= early


def test_of_two_names_on_a_drive_without_hard_links_none_is_removed(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut on FAT leaves both names of a move, which lead to the same blocks."""
    journey.in_killed_process(MoveStep.FOLDER_MADE, 1, journey.organize)
    with journey.opened() as database, database.reading() as connection:
        entry = journal.unfinished(connection)[0]
    assert entry.plan.target is not None
    shutil.copy2(entry.plan.path, entry.plan.target)

    def link(*_args: Any, **_options: Any) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", link)
    with journey.opened() as database:
        assert recover(database).refused == 1
        with database.reading() as connection:
            (again,) = journal.entries(connection, ids=[entry.id])
    assert again.reason_code == "same"
    assert os.path.exists(entry.plan.path)
    assert os.path.exists(entry.plan.target)


def test_a_link_to_an_equal_file_is_not_taken_for_the_copy(
    journey: Journey, tmp_path: Path
) -> None:
    journey.in_killed_process(MoveStep.FOLDER_MADE, 1, journey.organize)
    with journey.opened() as database, database.reading() as connection:
        plan = journal.unfinished(connection)[0].plan
    assert plan.target is not None
    third = tmp_path / "third.flac"
    third.write_bytes(Path(os.fsdecode(plan.path)).read_bytes())
    os.symlink(third, plan.target)
    with journey.opened() as database:
        assert recover(database).refused == 1
    assert os.path.exists(plan.path)


KILLED = """
    import sys
    from pathlib import Path
    from genreorganizer.db.engine import open_database
    from genreorganizer.library.works import moving
    from genreorganizer.library.organize import options_for, organize
    from genreorganizer.library.undo import undo

    import errno

    if sys.argv[3] == "far":
        real = moving.rename_new

        def rename(source, target, *observe):
            if (b"/far" in source) != (b"/far" in target):
                raise OSError(errno.EXDEV, "another drive")
            real(source, target, *observe)

        moving.rename_new = rename
    database = open_database(Path(sys.argv[1]))
    music = Path(sys.argv[2])
    while True:
        print("begin", flush=True)
        for _ in organize(database, options_for(music / "far", "{genre}/{name}")):
            pass
        for _ in undo(database):
            pass
"""


def killed_at_random(tmp_path: Path, sample: bytes, times: int, seed: int) -> None:
    journey = Journey(tmp_path, sample, count=40)
    script = tmp_path / "run.py"
    script.write_text(textwrap.dedent(KILLED))
    chance = random.Random(seed)
    for number in range(times):
        way = "far" if number % 2 else "near"
        command = [
            sys.executable, str(script), str(journey.database_path), str(journey.music), way
        ]  # fmt: skip
        with subprocess.Popen(command, stdout=subprocess.PIPE) as run:
            assert run.stdout is not None
            run.stdout.readline()
            with contextlib.suppress(subprocess.TimeoutExpired):
                run.wait(chance.random() * 0.6)
            run.kill()
        with journey.opened() as database:
            recover(database)
            assert journey.on_disk() == journey.contents
            with database.reading() as connection:
                assert journal.unfinished(connection) == []
                rows = tracks.rows(connection, list(range(1, 41)))
            assert all(os.path.isfile(row.path) for row in rows)
    with journey.opened() as database:
        journey.check(database)


@pytest.mark.slow
def test_killed_at_random(tmp_path: Path, sample: bytes) -> None:
    killed_at_random(tmp_path, sample, 20, seed=1)


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_killed_at_random_for_long(tmp_path: Path, sample: bytes) -> None:
    killed_at_random(tmp_path, sample, 500, seed=int(time.time()))
