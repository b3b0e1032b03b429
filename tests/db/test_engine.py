# SPDX-License-Identifier: GPL-3.0-or-later
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from genreorganizer.db import engine, options
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.errors import problem
from genreorganizer.errors import EnvironmentFailure, Interrupted


def refusal(path: Path, **options: bool) -> str:
    with pytest.raises(EnvironmentFailure) as caught:
        open_database(path, **options)
    text = str(caught.value)
    assert "\n" not in text
    assert str(path) in text
    return text


def make_library(path: Path, rows: int = 0) -> None:
    with closing(open_database(path)) as database, database.writing() as connection:
        for number in range(rows):
            options.put(connection, f"key {number}", "value" * 100)


def test_a_new_library_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "library.sqlite"
    with closing(open_database(path)) as database, database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert engine.schema_revision(connection) == engine.SCHEMA_REVISION
    with closing(open_database(path, create=False)):
        pass


def test_what_was_committed_is_there_after_reopening(tmp_path: Path) -> None:
    make_library(tmp_path / "l.sqlite", rows=1)
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.reading() as connection:
            assert options.get(connection, "key 0") == "value" * 100


def test_foreign_keys_hold_and_an_exception_rolls_back(tmp_path: Path) -> None:
    def decide_on_a_track_that_is_not_there(database: Database) -> None:
        with database.writing() as connection:
            options.put(connection, "key", "value")
            connection.exec_driver_sql(
                "INSERT INTO decision (track_id, decision, decided_at) VALUES (7, 'accepted', 0)"
            )

    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with pytest.raises(sa.exc.IntegrityError):
            decide_on_a_track_that_is_not_there(database)
        with database.reading() as connection:
            assert options.get(connection, "key") is None


def test_statements_stay_prepared_from_one_transaction_to_the_next(tmp_path: Path) -> None:
    prepared: list[str | None] = []

    def prepare(_action: int, table: str | None, *_others: str | None) -> int:
        prepared.append(table)
        return sqlite3.SQLITE_OK

    with closing(open_database(tmp_path / "l.sqlite")) as database:
        for number in range(3):
            with database.writing(durable=True) as connection:
                driver = connection.connection.driver_connection
                assert driver is not None
                if number == 0:
                    driver.set_authorizer(prepare)
                elif number == 1:
                    assert "option" in prepared
                    prepared.clear()
                options.put(connection, "key", f"value {number}")
        assert "option" not in prepared


def test_a_glance_holds_no_transaction(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.glancing() as reader:
            assert options.get(reader, "key") is None
            assert not reader.connection.in_transaction
            with database.writing() as writer:
                options.put(writer, "key", "value")
            assert options.get(reader, "key") == "value"
        with database.reading() as reader:
            assert reader.connection.in_transaction


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def test_a_long_check_is_broken_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        monkeypatch.setattr(engine, "_CHECK", ENDLESS)
        with ThreadPoolExecutor(1) as threads:
            checked = threads.submit(database.check)
            while not wait([checked], timeout=0.01).done:
                database.interrupt()
        with pytest.raises(Interrupted):
            checked.result()
        with pytest.raises(Interrupted):
            database.backup(tmp_path / "b.sqlite")
        assert not (tmp_path / "b.sqlite").exists()
        assert not list(tmp_path.glob(".backup-*"))
        with database.reading() as connection:  # others are not touched
            assert options.get(connection, "key") is None


@pytest.mark.parametrize(("durable", "level"), [(False, 1), (True, 2)])
def test_a_durable_commit_is_synchronous(tmp_path: Path, durable: bool, level: int) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        for _ in range(2):  # also on a connection that was used the other way before
            with database.writing(durable=not durable):
                pass
            with database.writing(durable=durable) as connection:
                assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == level


def test_a_reader_sees_one_snapshot_and_does_not_wait(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.reading() as reader:
            assert options.get(reader, "key") is None
            with database.writing() as writer:
                options.put(writer, "key", "value")
            assert options.get(reader, "key") is None
        with database.reading() as reader:
            assert options.get(reader, "key") == "value"


def test_a_writer_that_waits_too_long_says_that_the_library_is_busy(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with (
        closing(open_database(path)) as first,
        closing(open_database(path, busy_timeout_s=0.01)) as second,
        first.writing(),
        pytest.raises(EnvironmentFailure, match="busy"),
        second.writing(),
    ):
        pass


def test_two_threads_may_write(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:

        def put(key: str) -> None:
            for number in range(20):
                with database.writing() as connection:
                    options.put(connection, f"{key}{number}", key)

        threads = [threading.Thread(target=put, args=(key,)) for key in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with database.reading() as connection:
            kept = {
                options.get(connection, f"{key}{number}") for key in "ab" for number in range(20)
            }
            assert kept == {"a", "b"}


def test_two_may_make_the_same_library_at_once(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    start = threading.Barrier(4)
    failures: list[BaseException] = []

    def make() -> None:
        start.wait()
        try:
            open_database(path).close()
        except BaseException as error:  # noqa: BLE001  # collected for the assertion
            failures.append(error)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_no_library_there(tmp_path: Path) -> None:
    assert "no library" in refusal(tmp_path / "l.sqlite", create=False)
    assert not (tmp_path / "l.sqlite").exists()


@pytest.mark.parametrize("content", [b"ID3 this is music", b"SQLite format 3\0" + b"\xff" * 2000])
def test_not_a_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(content)
    assert "not a Genre Organizer library" in refusal(path) or "damaged" in refusal(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE track (id)")
    assert "not a Genre Organizer library" in refusal(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("track",)]


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    refusal(tmp_path)


def test_its_folder_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refusal(tmp_path / "file" / "l.sqlite")


def test_a_newer_version_made_it(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    make_library(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'from the future'")
    assert "newer version" in refusal(path)


def damage(path: Path, page: int) -> None:
    with path.open("rb+") as stream:
        stream.seek(page * 4096)
        stream.write(b"\xa5" * 4096)


def test_damage_is_noticed_when_a_small_library_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    make_library(path, rows=500)
    damage(path, path.stat().st_size // 4096 - 3)
    text = refusal(path)
    assert "damaged" in text
    assert "restore" in text


def test_damage_is_noticed_in_a_large_library_when_it_is_checked_or_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_SMALL_BYTES", 0)
    path = tmp_path / "l.sqlite"
    make_library(path, rows=500)
    for page in range(path.stat().st_size // 4096 - 20, path.stat().st_size // 4096):
        damage(path, page)
    with closing(open_database(path)) as database:
        with pytest.raises(EnvironmentFailure, match="damaged"):
            database.check()
        with (
            pytest.raises(EnvironmentFailure, match="damaged"),
            database.reading() as connection,
        ):
            connection.exec_driver_sql("SELECT sum(length(value)) FROM option").all()


def test_a_truncated_library_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    make_library(path, rows=500)
    with path.open("rb+") as stream:
        stream.truncate(path.stat().st_size // 2)
    assert "damaged" in refusal(path)


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    def write_too_much(database: Database) -> None:
        with database.writing() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
            for number in range(1000):
                options.put(connection, f"key {number}", "value" * 1000)

    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with pytest.raises(EnvironmentFailure, match="No room"):
            write_too_much(database)
        with database.reading() as connection:
            assert options.get(connection, "key 0") is None


def test_our_own_mistakes_are_not_the_machines_trouble(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("no such table: trakc")
    error.sqlite_errorcode = sqlite3.SQLITE_ERROR
    assert problem(error, tmp_path) is None
    assert problem(ValueError(), tmp_path) is None
