# SPDX-License-Identifier: GPL-3.0-or-later
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from genreorganizer.db import backups, engine, journal, options, reviews, stale
from genreorganizer.db.engine import APPLICATION_ID, SCHEMA_REVISION, open_database
from genreorganizer.db.migrations import migrate
from genreorganizer.db.schema import LAST, metadata
from genreorganizer.messages import Message

REVISIONS = [script.revision for script in migrate.script_directory().walk_revisions()]

ADD_A_COLUMN = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{head}"


def upgrade():
    with op.batch_alter_table("track", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.Text))
    {then}
"""


def test_each_migration_comes_after_the_one_before() -> None:
    """Two with one number would both be taken for the newest, and one never be run."""
    folder = Path(migrate.__file__).parent / "versions"
    numbers = [script.name[1:5] for script in sorted(folder.glob("v*.py"))]
    assert numbers == sorted(REVISIONS)
    assert numbers[-1] == SCHEMA_REVISION
    assert [int(number) for number in numbers] == list(range(1, len(numbers) + 1))


def make_old(path: Path, revision: str) -> None:
    """A library as the program of that revision made it."""
    made = sa.create_engine(f"sqlite:///{path}")
    with made.begin() as connection:
        migrate.upgrade(connection, revision)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    made.dispose()


def fill(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO folder (path, added_at) VALUES (x'2f6d', 0)")
        connection.execute(
            "INSERT INTO track (folder_id, path, path_text, size, mtime_ns, added_at, scanned_at)"
            " VALUES (1, x'2f6d2f61', '/m/a', 1, 1, 0, 0)"
        )
        connection.execute(
            "INSERT INTO decision (track_id, decision, decided_at) VALUES (1, 'accepted', 0)"
        )


def schema_of(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT type || ' ' || name FROM sqlite_master")
        return {name for (name,) in names}


def test_the_newest_migration_is_the_schemas_revision() -> None:
    assert migrate.script_directory().get_current_head() == SCHEMA_REVISION


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_old_library_becomes_a_new_one(tmp_path: Path, revision: str) -> None:
    old, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
    make_old(old, revision)
    fill(old)
    open_database(new).close()
    with closing(open_database(old)) as database:
        database.check()
        with database.reading() as connection:
            assert engine.schema_revision(connection) == SCHEMA_REVISION
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []
            assert connection.exec_driver_sql("SELECT count(*) FROM decision").scalar() == 1
    assert schema_of(old) == schema_of(new)


def test_outcomes_are_judged_again_where_agreement_was_not_known(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    make_old(path, "0003")
    fill(path)
    with closing(sqlite3.connect(path)) as old, old:
        old.execute(
            "INSERT INTO outcome (track_id, model_id, outcome, suggested, disagrees, analyzed_at)"
            " VALUES (1, 'm', 'suggested', 'Jazz', 1, 0)"
        )
    with closing(open_database(path)) as database, database.reading() as connection:
        (row,) = connection.exec_driver_sql("SELECT suggested, agreement FROM outcome")
        assert row == ("Jazz", "disagrees")
        assert stale.first(connection, 5) == [1]


def test_what_was_accepted_before_counts_as_judged(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    make_old(path, "0019")
    fill(path)
    with closing(sqlite3.connect(path)) as old, old:
        old.execute(
            "INSERT INTO decision_step (kind, decided_at, tracks, written_upto)"
            " VALUES ('accept', 0, 1, 0)"
        )
        old.execute(
            "INSERT INTO decision_before (step_id, track_id, decision, genres, decided_at, settled)"
            " VALUES (1, 1, 'accepted', '[]', 0, 0)"
        )
    with closing(open_database(path)) as database, database.reading() as connection:
        assert reviews.accepted_since(connection, -1.0) == 1
        (tidied,) = connection.exec_driver_sql("SELECT tidied FROM decision_before").scalars()
        assert not tidied


def test_percentages_in_stored_reasons_are_still_translated(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    make_old(path, "0015")
    fill(path)
    reason = Message("{least} at least", least=Message("{number} %", number=66)).to_json()
    with closing(sqlite3.connect(path)) as old, old:
        old.execute(
            "INSERT INTO outcome (track_id, model_id, outcome, reason, analyzed_at)"
            " VALUES (1, 'm', 'unsure', ?, 0)",
            (reason,),
        )
    with closing(open_database(path)) as database, database.reading() as connection:
        (stored,) = connection.exec_driver_sql("SELECT reason FROM outcome").scalars()
    assert str(Message.from_json(stored)) == "66% at least"


def test_stored_reasons_of_unreadable_files_name_no_parser_error(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    make_old(path, "0020")
    fill(path)
    reason = Message("damaged or not audio ({reason})", reason="can't sync").to_json()
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("UPDATE track SET unreadable = ?", (reason,))
    with closing(open_database(path)) as database, database.reading() as connection:
        (stored,) = connection.exec_driver_sql("SELECT unreadable FROM track").scalars()
    assert str(Message.from_json(stored)) == "damaged or not audio"


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's next version: its migrations have one more, to be written by the test."""
    versions = tmp_path / "migrations" / "versions"
    versions.mkdir(parents=True)
    for script in (Path(migrate.__file__).parent / "versions").glob("v*.py"):
        (versions / script.name).write_bytes(script.read_bytes())
    monkeypatch.setattr(
        migrate, "script_directory", lambda: ScriptDirectory(str(tmp_path / "migrations"))
    )
    monkeypatch.setattr(engine, "SCHEMA_REVISION", "next")
    return versions / "next.py"


def test_a_migration_keeps_everything_and_a_backup(tmp_path: Path, next_version: Path) -> None:
    path = tmp_path / "l.sqlite"
    make_old(path, SCHEMA_REVISION)
    fill(path)
    next_version.write_text(ADD_A_COLUMN.format(head=SCHEMA_REVISION, then=""))
    with closing(open_database(path)) as database, database.reading() as connection:
        assert engine.schema_revision(connection) == "next"
        tracks = connection.exec_driver_sql("SELECT path, mood FROM track").all()
        assert [tuple(track) for track in tracks] == [(b"/m/a", None)]
        # Rebuilding the table of tracks must not have emptied the table that refers to it.
        assert connection.exec_driver_sql("SELECT count(*) FROM decision").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    (backup,) = backups.folder(path).iterdir()
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (SCHEMA_REVISION,)
        ]
        assert connection.execute("SELECT count(*) FROM decision").fetchall() == [(1,)]


def test_foreign_keys_hold_after_a_migration(tmp_path: Path, next_version: Path) -> None:
    path = tmp_path / "l.sqlite"
    make_old(path, SCHEMA_REVISION)
    fill(path)
    next_version.write_text(ADD_A_COLUMN.format(head=SCHEMA_REVISION, then=""))
    with closing(open_database(path)) as database:
        with database.writing() as connection:
            connection.exec_driver_sql("DELETE FROM track")
            assert connection.exec_driver_sql("SELECT count(*) FROM decision").scalar() == 0


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, next_version: Path) -> None:
    path = tmp_path / "l.sqlite"
    make_old(path, SCHEMA_REVISION)
    fill(path)
    before = schema_of(path)
    next_version.write_text(
        ADD_A_COLUMN.format(head=SCHEMA_REVISION, then="raise RuntimeError('half-way')")
    )
    with pytest.raises(RuntimeError, match="half-way"):
        open_database(path)
    assert schema_of(path) == before
    with closing(sqlite3.connect(path)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(track)")]
        assert "mood" not in columns
        assert connection.execute("SELECT count(*) FROM decision").fetchall() == [(1,)]


def test_opening_an_up_to_date_library_does_not_import_alembic(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys, pathlib\n"
        "from genreorganizer.db.engine import open_database\n"
        "open_database(pathlib.Path(sys.argv[1])).close()\n"
        "assert 'alembic' not in sys.modules\n"
    )
    for _ in range(2):
        subprocess.run([sys.executable, "-c", code, str(tmp_path / "l.sqlite")], check=True)


def test_a_backup_of_an_open_library_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with closing(open_database(path)) as database:
        with database.writing() as connection:
            options.put(connection, "key", "still in the log")
        backups.backup(path, tmp_path / "kept" / "b.sqlite")
    with closing(open_database(tmp_path / "kept" / "b.sqlite")) as database:
        with database.reading() as connection:
            assert options.get(connection, "key") == "still in the log"


def test_texts_are_folded_anew(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    make_old(path, "0003")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO folder (path, added_at) VALUES (x'2f6d', 0)")
        connection.executemany(
            "INSERT INTO track (folder_id, path, path_text, size, mtime_ns, added_at, scanned_at,"
            " title, artist, search_text, title_key, artist_key)"
            " VALUES (1, ?, ?, 1, 1, 0, 0, ?, ?, ?, ?, ?)",
            [
                (b"/m/a", "/m/a", "Don’t", "Łódź", "don’t\nłodz\n/m/a", "don’t", "łodz"),
                (b"/m/b", "/m/b", "Café", "", "cafe\n/m/b", "cafe", LAST),
            ],
        )
    with closing(open_database(path)) as database, database.reading() as opened:
        found = opened.exec_driver_sql(
            "SELECT search_text, title_key, artist_key, album_key FROM track ORDER BY path"
        ).all()
    assert [tuple(row) for row in found] == [
        ("don't\nlodz\n/m/a", "don't", "lodz", LAST),
        ("cafe\n/m/b", "cafe", LAST, LAST),
    ]


@pytest.mark.parametrize(
    ("tag", "conflict", "state"),
    [('["Pop"]', 0, "written"), ('["Pop"]', 1, "to_write"), ('["pop"]', 0, "to_write")],
)
def test_what_was_accepted_and_is_in_the_tags_already_counts_as_written(
    tmp_path: Path, tag: str, conflict: int, state: str
) -> None:
    path = tmp_path / "old.sqlite"
    make_old(path, "0005")
    fill(path)
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("UPDATE track SET genres = ?, genre_conflict = ?", (tag, conflict))
        old.execute("""UPDATE decision SET genres = '["Pop"]', file_state = 'to_write'""")
    with closing(open_database(path)) as database, database.reading() as connection:
        assert connection.exec_driver_sql("SELECT file_state FROM decision").scalar() == state


@pytest.mark.parametrize(
    ("policy", "state", "held", "wanted", "becomes"),
    [
        ("fill", "unchanged", "Polka", "Jazz", "kept"),
        ("fill", "unchanged", "Jazz", "Jazz", "written"),  # it was right already
        ("replace", "unchanged", "Polka", "Jazz", "written"),  # the decision is a later one
        ("fill", "done", "Polka", "Jazz", "written"),
    ],
)
def test_files_that_kept_their_genre_do_not_count_as_written_any_more(
    tmp_path: Path, policy: str, state: str, held: str, wanted: str, becomes: str
) -> None:
    path = tmp_path / "old.sqlite"
    make_old(path, "0020")
    fill(path)
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("UPDATE track SET genres = json_array(?)", (held,))
        old.execute("UPDATE decision SET genres = json_array(?), file_state = 'written'", (wanted,))
        old.execute(
            "INSERT INTO batch (kind, policy, started_at) VALUES ('write', ?, 0)", (policy,)
        )
        old.executemany(
            "INSERT INTO journal (batch_id, track_id, path, before, after, state)"
            " VALUES (1, 1, x'2f6d2f61', json_array(?), json_array(?), ?)",
            [("Old", held, "done"), (held, held, state)],
        )
    with closing(open_database(path)) as database, database.reading() as connection:
        assert connection.exec_driver_sql("SELECT file_state FROM decision").scalar() == becomes
        (batch,) = journal.batches(connection)
        assert batch.kept == (becomes == "kept")


@pytest.mark.parametrize(
    ("outcome", "agreement", "tag", "again"),
    [
        ("suggested", None, '["Rock"]', True),
        ("suggested", "disagrees", '["Rock"]', False),
        ("suggested", None, "[]", False),
        ("unsure", None, '["Rock"]', False),
    ],
)
def test_tags_of_which_nothing_was_said_are_judged_again(
    tmp_path: Path, outcome: str, agreement: str | None, tag: str, again: bool
) -> None:
    path = tmp_path / "old.sqlite"
    make_old(path, "0022")
    fill(path)
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("UPDATE track SET genres = ?", (tag,))
        old.execute(
            "INSERT INTO outcome (track_id, model_id, outcome, agreement, analyzed_at)"
            " VALUES (1, 'm', ?, ?, 0)",
            (outcome, agreement),
        )
    with closing(open_database(path)) as database, database.reading() as connection:
        found = connection.exec_driver_sql("SELECT track_id FROM stale").scalars()
        assert list(found) == ([1] if again else [])


def test_compilations_of_old_libraries_are_known(tmp_path: Path) -> None:
    """What one migration notes is settled behind the last, which keeps the notes in other form."""
    path = tmp_path / "old.sqlite"
    make_old(path, "0012")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO folder (path, added_at) VALUES (x'2f6d', 0)")
        connection.executemany(
            "INSERT INTO track (folder_id, path, path_text, size, mtime_ns, added_at, scanned_at,"
            " artist, album, album_key) VALUES (1, ?, ?, 1, 1, 0, 0, ?, 'Live', 'live')",
            [
                (b"/m/mix/1", "/m/mix/1", "Ann"),
                (b"/m/mix/2", "/m/mix/2", "Bob"),
                (b"/m/own/1", "/m/own/1", "Ann"),
            ],
        )
    with closing(open_database(path)) as database, database.reading() as opened:
        found = opened.exec_driver_sql("SELECT path_text FROM track WHERE compilation")
        assert sorted(found.scalars()) == ["/m/mix/1", "/m/mix/2"]
        assert opened.exec_driver_sql("SELECT count(*) FROM regrouped").scalar() == 0
