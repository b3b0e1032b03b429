# SPDX-License-Identifier: GPL-3.0-or-later
"""Statements for many rows that go to the driver as they are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import sqlalchemy as sa


class Bulk:
    """An INSERT or UPDATE, compiled once and run for many rows.

    SQLAlchemy would look at every value of every row, which takes longer than storing it. So
    the values have to be what SQLite stores: numbers, text, bytes and None.
    """

    def __init__(self, statement: sa.Insert | sa.Update) -> None:
        self._statement = statement

    @cached_property
    def _sql(self) -> str:
        return str(self._statement.compile(dialect=sqlite.dialect(paramstyle="named")))

    def run(self, connection: sa.Connection, rows: Sequence[Mapping[str, object]]) -> None:
        """Run it.

        Args:
            connection: A write transaction.
            rows: What its parameters stand for; an INSERT's are all columns of its table, unless
                it says which.
        """
        if rows:
            connection.exec_driver_sql(self._sql, list(rows))
