# SPDX-License-Identifier: GPL-3.0-or-later
"""Statements over many rows that go to the driver as they are."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_ONCE: Final = 500
"""Rows of one statement: SQLite takes some 32,000 values."""


def given(*names: str) -> sa.TableClause:
    """The rows that a `Bulk` is run with, as a table of its statement."""
    return sa.table("given", *map(sa.column, names))


class Bulk:
    """An INSERT or UPDATE from given rows, compiled once.

    SQLAlchemy would look at every value of every row, which takes longer than storing it. So
    the values have to be what SQLite stores: numbers, text, bytes and None. It is one statement
    for all, because with triggers SQLite keeps for each statement what would take it back, which
    takes as long as the change of a row itself.

    Args:
        rows: What is given (`given`).
        statement: What reads them; it binds no values of its own.
    """

    def __init__(self, rows: sa.TableClause, statement: sa.Insert | sa.Update) -> None:
        self._names = rows.columns.keys()
        self._statement = statement

    @cached_property
    def _text(self) -> str:
        compiled = self._statement.compile(dialect=sqlite.dialect())
        assert not compiled.params
        return str(compiled)

    def run(self, connection: sa.Connection, rows: Sequence[Sequence[object]]) -> None:
        """Run it.

        Args:
            connection: A write transaction.
            rows: The values, in the order of the names.
        """
        row = f"({', '.join('?' * len(self._names))})"
        for start in range(0, len(rows), _AT_ONCE):
            some = rows[start : start + _AT_ONCE]
            connection.exec_driver_sql(
                f"WITH given ({', '.join(self._names)}) AS (VALUES {', '.join([row] * len(some))}) "
                + self._text,
                tuple(chain.from_iterable(some)),
            )
