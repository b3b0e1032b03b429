# SPDX-License-Identifier: GPL-3.0-or-later
"""Statements for many rows that go to the driver as they are."""

from __future__ import annotations

from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import sqlalchemy as sa


class Bulk:
    """An INSERT or UPDATE, compiled once and run for many rows.

    SQLAlchemy would look at every value of every row, which takes longer than storing it. So
    the values have to be what SQLite stores: numbers, text, bytes and None.

    Args:
        statement: What is run; of an INSERT the columns that are named, and no others.
        names: Its parameters in the order in which rows have them.
    """

    def __init__(self, statement: sa.Insert | sa.Update, names: Sequence[str]) -> None:
        self._statement = statement
        self._names = tuple(names)

    @cached_property
    def _compiled(self) -> tuple[str, Callable[[Sequence[object]], tuple[object, ...]]]:
        """The statement, and what gives the values of a row in its order.

        The driver would take half as long again to find them by their names.
        """
        compiled = self._statement.compile(
            dialect=sqlite.dialect(paramstyle="qmark"),
            column_keys=self._names if self._statement.is_insert else None,
        )
        places = map(self._names.index, compiled.positiontup or ())
        return str(compiled), itemgetter(*places)

    def run(self, connection: sa.Connection, rows: Sequence[Sequence[object]]) -> None:
        """Run it.

        Args:
            connection: A write transaction.
            rows: What its parameters stand for, in the order of the names.
        """
        if rows:
            statement, values = self._compiled
            connection.exec_driver_sql(statement, list(map(values, rows)))
