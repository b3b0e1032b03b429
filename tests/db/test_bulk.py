# SPDX-License-Identifier: GPL-3.0-or-later
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from genreorganizer.db.bulk import Bulk, given
from genreorganizer.db.engine import open_database
from genreorganizer.db.schema import option

ROWS = given("key", "value")
ENTER = Bulk(ROWS, sa.insert(option).from_select(["key", "value"], sa.select(ROWS)))
CHANGE = Bulk(ROWS, sa.update(option).where(option.c.key == ROWS.c.key).values(value=ROWS.c.value))


def test_many_rows_are_entered_and_changed_by_a_few_statements(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.writing() as connection:
            statements: list[str] = []
            sa.event.listen(
                connection,
                "before_cursor_execute",
                lambda _connection, _cursor, statement, *_others: statements.append(statement),
            )
            ENTER.run(connection, [(f"{number}", "old") for number in range(1200)])
            CHANGE.run(connection, [(f"{number}", f"new {number}") for number in range(1, 1200)])
            assert len(statements) == 6
            query = sa.select(option.c.key, option.c.value).where(option.c.key < ":")
            stored = dict(connection.execute(query).all())
            assert stored == {"0": "old"} | {f"{n}": f"new {n}" for n in range(1, 1200)}
