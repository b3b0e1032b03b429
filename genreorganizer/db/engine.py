# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the library's SQLite file, and its transactions.

Readers see a snapshot and never wait (write-ahead log). Writers take the write
lock at once (``BEGIN IMMEDIATE``), so that a transaction cannot fail half-way
because another one came first.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from genreorganizer.db import backups, browsing, compilations, drives, orders, rules_sql
from genreorganizer.db.errors import damaged, translated
from genreorganizer.db.schema import metadata
from genreorganizer.errors import EnvironmentFailure, Interrupted
from genreorganizer.messages import system_message

if TYPE_CHECKING:
    from collections.abc import Iterator

_MIGRATIONS: Final = Path(__file__).parent / "migrations" / "versions"
SCHEMA_REVISION: Final = max(file.name[1:5] for file in _MIGRATIONS.glob("v*.py"))
"""Revision of `schema`: that of the last migration. Alembic takes too long to be asked."""

APPLICATION_ID: Final = 0x47454E4F
"""Marks our files among SQLite files ("GENO" in the header, bytes 68 to 71)."""

_SMALL_BYTES: Final = 16 << 20
"""Databases up to this size are checked whole when opened (about 50 ms at most)."""

_CHECK: Final = "PRAGMA quick_check(1)"
_MAGIC: Final = b"SQLite format 3\0"
_BUSY_TIMEOUT_S: Final = 10.0
CACHE: Final = "PRAGMA cache_size=-4096"
LARGE_CACHE: Final = "PRAGMA cache_size=-65536"
"""For writing many rows that lie scattered over an index: it halves the time."""
_CONNECTION_PRAGMAS = (
    CACHE,  # KiB for each connection; the system caches the file itself
    "PRAGMA temp_store=MEMORY",
    "PRAGMA fullfsync=ON",  # macOS: a durable commit reaches the platter
    "PRAGMA foreign_keys=ON",  # once: SQLite forgets all statements that it has prepared
)
_READ = ("BEGIN",)
_WRITE = ("PRAGMA synchronous=NORMAL", "BEGIN IMMEDIATE")
_DURABLE = ("PRAGMA synchronous=FULL", "BEGIN IMMEDIATE")
# Rebuilding a table must not fire its foreign keys' actions.
_MIGRATE = ("PRAGMA foreign_keys=OFF", "PRAGMA synchronous=FULL", "BEGIN IMMEDIATE")


class Database:
    """An open library; made by `open_database`.

    May be used from several threads: every transaction has its own connection.

    Attributes:
        path: The SQLite file.
    """

    def __init__(self, path: Path, engine: sa.Engine) -> None:
        self.path = path
        self._engine = engine
        self._ending = threading.Event()
        self._checking: set[sqlite3.Connection] = set()
        self._checking_changes = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A read transaction: one consistent snapshot, whatever others write meanwhile.

        Raises:
            EnvironmentFailure: The database is damaged or unreachable.
        """
        with translated(self.path), self._begin(_READ) as connection:
            yield connection

    @contextmanager
    def glancing(self) -> Iterator[sa.Connection]:
        """As `reading`, for a single statement, which sees one snapshot in any case.

        Without a transaction the interpreter is given away and asked back for a third as often
        (`packed`).
        """
        with translated(self.path), self._begin(()) as connection:
            yield connection

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator[sa.Connection]:
        """A write transaction: committed at the end, rolled back on any exception.

        Args:
            durable: Reach the disk before returning, so that even a power cut after the
                commit loses nothing. Otherwise a power cut may lose the last commits, but
                never leaves a part of one.

        Raises:
            EnvironmentFailure: Busy too long, disk full, read-only, or damaged.
        """
        with translated(self.path), self._begin(_DURABLE if durable else _WRITE) as connection:
            yield connection
            compilations.settle(connection)
            orders.stamp(connection)

    def check(self) -> None:
        """Check every page of the file; takes seconds on a large library.

        Raises:
            EnvironmentFailure: The file is damaged.
            Interrupted: See `interrupt`.
        """
        with self.reading() as connection, self._interruptible(connection):
            findings = connection.exec_driver_sql(_CHECK).scalars().all()
        if list(findings) != ["ok"]:
            raise damaged(self.path)

    def backup(self, file: Path) -> None:
        """Copy the library into a file, complete or not at all.

        Raises:
            EnvironmentFailure: The file cannot be written.
            Interrupted: See `interrupt`.
        """
        backups.backup(self.path, file, go_on=self._go_on)

    def interrupt(self) -> None:
        """Break off checks and backups on other threads, now and later: the program ends.

        A check that is just about to begin may miss it; a caller that waits for it asks again.
        """
        self._ending.set()
        with self._checking_changes:
            for connection in self._checking:
                connection.interrupt()

    def close(self) -> None:
        """Close all connections; the object is of no use afterwards."""
        self._engine.dispose()

    def _go_on(self) -> None:
        if self._ending.is_set():
            raise Interrupted("The program is being closed")

    @contextmanager
    def _interruptible(self, connection: sa.Connection) -> Iterator[None]:
        self._go_on()
        driver: Any = connection.connection.driver_connection
        with self._checking_changes:
            self._checking.add(driver)
        try:
            yield
        except sa.exc.DBAPIError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                self._go_on()
            raise
        finally:
            with self._checking_changes:
                self._checking.discard(driver)

    @contextmanager
    def _begin(self, statements: tuple[str, ...]) -> Iterator[sa.Connection]:
        with self._engine.connect() as connection:
            connection = connection.execution_options(begin_statements=statements)
            with connection.begin():
                yield connection


def open_database(
    path: Path, *, create: bool = True, busy_timeout_s: float = _BUSY_TIMEOUT_S
) -> Database:
    """Open a library, making or migrating it where needed.

    A database of an older version is backed up and migrated.

    Args:
        path: The SQLite file.
        create: Make the file (and its folder) where there is none.
        busy_timeout_s: How long a transaction waits for another one that writes.

    Raises:
        EnvironmentFailure: Not a library, damaged, from a newer version, not writable, busy.
    """
    path = path.absolute()
    _check_file(path, create=create)
    database = Database(path, _make_engine(path, busy_timeout_s))
    try:
        with translated(path):
            _choose_journal(path, busy_timeout_s)
            _bring_up_to_date(database)
            if path.stat().st_size <= _SMALL_BYTES:
                database.check()
    except BaseException:
        database.close()
        raise
    return database


def schema_revision(connection: sa.Connection) -> str | None:
    """The revision of a library's tables; None for an empty file.

    Raises:
        EnvironmentFailure: The file holds the tables of another program.
    """
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if not tables and application in (0, APPLICATION_ID):
        return None
    if application != APPLICATION_ID:
        raise _not_ours(connection.engine.url.database or "")
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    return str(revision)


def _check_file(path: Path, *, create: bool) -> None:
    try:
        if create:
            path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("rb") as stream:
            head = stream.read(len(_MAGIC))
    except FileNotFoundError:
        if not create:
            raise EnvironmentFailure(
                "There is no library {file}", file=str(path), see="genreorganizer scan FOLDER"
            ) from None
        if not os.access(path.parent, os.W_OK):
            raise EnvironmentFailure(
                "Cannot make the library {file}: its folder is not writable", file=str(path)
            ) from None
        return
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot open the library {file}: {reason}", file=str(path), reason=system_message(error)
        ) from error
    if head and head != _MAGIC:
        raise _not_ours(str(path))


def _not_ours(file: str) -> EnvironmentFailure:
    return EnvironmentFailure(
        "{file} is not a Genre Organizer library; choose another file", file=file
    )


def _make_engine(path: Path, busy_timeout_s: float) -> sa.Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite+pysqlite", database=str(path)),
        connect_args={"timeout": busy_timeout_s, "check_same_thread": False},
        poolclass=sa.QueuePool,
        # As many as the window has threads, the warmest first: a new connection reads the
        # tables' definitions before anything else, which holds up all who wait for it.
        pool_size=8,
        pool_use_lifo=True,
        max_overflow=8,
    )

    shared = orders.Orders()

    @sa.event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, record: sa.pool.ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        for pragma in _CONNECTION_PRAGMAS:
            connection.execute(pragma)
        rules_sql.register_functions(connection)
        browsing.register_functions(connection)
        orders.attach(record.info, shared)

    @sa.event.listens_for(engine, "begin")
    def _begun(connection: sa.Connection) -> None:
        for statement in connection.get_execution_options().get("begin_statements", _READ):
            connection.exec_driver_sql(statement)

    return engine


def _choose_journal(path: Path, busy_timeout_s: float) -> None:
    """Switch to the write-ahead log; the mode stays in the file.

    Where a drive cannot share memory the library does with a rollback journal: readers and
    writers wait for each other there.
    """
    with closing(sqlite3.connect(path, timeout=busy_timeout_s, isolation_level=None)) as connection:
        try:
            mode = connection.execute("PRAGMA journal_mode").fetchone()
            if mode != ("wal",) and drives.shares_memory(path.parent):
                connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_IOERR_SHM"):
                raise
    # It was made on another drive. Nobody else can have it open here.
    with closing(sqlite3.connect(path, timeout=busy_timeout_s, isolation_level=None)) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # does without shared memory
        connection.execute("PRAGMA journal_mode=DELETE")


def _bring_up_to_date(database: Database) -> None:
    with database.reading() as connection:
        revision = schema_revision(connection)
    if revision == SCHEMA_REVISION:
        return
    if revision is not None:
        _migrate(database, revision)
        return
    with database.writing(durable=True) as connection:
        if schema_revision(connection) is None:  # another process may have been faster
            metadata.create_all(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (SCHEMA_REVISION,))
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def _migrate(database: Database, revision: str) -> None:
    from genreorganizer.db.migrations import migrate  # Alembic takes 0.3 s to import

    if not migrate.is_known(revision):
        raise EnvironmentFailure(
            "The library {file} was made by a newer version of Genre Organizer; update the program",
            file=str(database.path),
        )
    backups.backup(
        database.path, backups.folder(database.path) / f"before-migration-{revision}.sqlite"
    )
    with database._begin(_MIGRATE) as connection:
        migrate.upgrade(connection, SCHEMA_REVISION)
        compilations.settle(connection)
        broken: list[Any] = list(connection.exec_driver_sql("PRAGMA foreign_key_check"))
        if broken:
            raise damaged(database.path)
    database._engine.dispose()  # that connection has foreign keys off
