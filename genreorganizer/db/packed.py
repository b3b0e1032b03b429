# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading many rows in one step of SQLite.

The driver gives the interpreter away before each row and asks for it back afterwards.
Beside other busy threads every return may wait, and while rows rush by, the thread that
paints the window hardly gets a turn. So SQLite packs many rows into one value, which
takes about as long as stepping through them and leaves the interpreter to others.
"""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CHARACTERS: Final = 1 << 14
_NUMBERS: Final = 4096


def array_of(ids: Iterable[int]) -> str:
    """Any number of ids as a JSON array, as SQLite takes them apart.

    Written in portions: while one is written all other threads stand still.
    """
    numbers = list(ids)
    portions = (
        json.dumps(numbers[start : start + _NUMBERS])[1:-1]
        for start in range(0, len(numbers), _NUMBERS)
    )
    return f"[{','.join(portions)}]"


def ids(connection: sa.Connection, query: sa.Select[tuple[int]]) -> array[int]:
    """The ids that a query selects, in its order; a million take a third of a second."""
    rows = query.subquery()
    (column,) = rows.c
    found = array("q")
    for some in _portions(connection, sa.func.group_concat(column), ","):
        found.extend(some)
    return found


def listed(connection: sa.Connection, rows: sa.Subquery) -> Iterator[list[Any]]:
    """The rows of a query, in its order and however many; see `in_one` for what they hold."""
    packed = sa.func.group_concat(sa.func.json_array(*rows.c), "\n")
    for some in _portions(connection, packed, "\n"):  # a line break within a text is escaped
        yield from some


def _portions(
    connection: sa.Connection, packed: sa.ColumnElement[str], separator: str
) -> Iterator[list[Any]]:
    """The JSON values of one text as lists; in portions, for taking one apart stops all others."""
    text: str = connection.execute(sa.select(packed)).scalar() or ""
    start = 0
    while start < len(text):
        end = text.find(separator, start + _CHARACTERS)
        end = len(text) if end < 0 else end
        yield json.loads(f"[{text[start:end].replace(separator, ',')}]")
        start = end + 1


def in_one(query: sa.Select[Any]) -> sa.Select[tuple[str]]:
    """The query that gives the rows of another one, which has no ORDER BY, as one value.

    The value is JSON (`rows` reads it): bytes have to be selected by `as_text` and numbers
    with a fraction by `exact`.
    """
    return query.with_only_columns(
        sa.func.json_group_array(sa.func.json_array(*query.selected_columns), type_=sa.Text),
        maintain_column_froms=True,
    )


def rows(
    connection: sa.Connection, query: sa.Select[tuple[str]], **values: object
) -> list[list[Any]]:
    """The rows of a query made by `in_one`; a few hundred at most.

    Args:
        connection: A transaction.
        query: The query.
        values: What its parameters stand for.
    """
    text: str = connection.execute(query, values).scalar_one()  # type: ignore[assignment]
    found: list[list[Any]] = json.loads(text)
    return found


def pages(
    connection: sa.Connection,
    query: sa.Select[Any],
    size: int,
    keys: Iterable[int] | None = None,
) -> Iterator[list[list[Any]]]:
    """The rows of a query by its first column, ``size`` at a time; see `in_one`.

    Args:
        connection: A transaction that stays open while the pages are taken.
        query: Selects a positive number first that no two rows share.
        size: Rows of a page.
        keys: Only the rows with these numbers, however many; each page asks for its own.
    """
    if keys is not None:
        yield from _pages_of(connection, query, size, sorted(set(keys)))
        return
    packed = in_one(sa.select(*_page(query, size).c))
    last = 0
    while found := rows(connection, packed, after=last):
        yield found
        last = found[-1][0]


def _pages_of(
    connection: sa.Connection, query: sa.Select[Any], size: int, keys: list[int]
) -> Iterator[list[list[Any]]]:
    key = query.selected_columns[0]
    wanted = sa.func.json_each(sa.bindparam("keys")).table_valued("value")
    chosen = query.where(key.in_(sa.select(wanted.c.value))).order_by(key).subquery()
    packed = in_one(sa.select(*chosen.c))
    for start in range(0, len(keys), size):
        if found := rows(connection, packed, keys=json.dumps(keys[start : start + size])):
            yield found


def blocks(
    connection: sa.Connection, query: sa.Select[tuple[int, bytes]], size: int
) -> Iterator[tuple[list[int], bytes]]:
    """The rows of a query of keys and bytes: many keys, and their bytes one after another.

    Nothing is encoded and taken apart again, as it is in `pages`.

    Args:
        connection: A transaction that stays open while the blocks are taken.
        query: Selects a positive number that no two rows share, and bytes.
        size: Rows of a block.
    """
    key, content = _page(query, size).c
    # What joins text joins bytes as well, all of them, and is then told to be bytes.
    joined = sa.cast(sa.func.group_concat(content, ""), sa.LargeBinary)
    packed = sa.select(sa.func.json_group_array(key), joined)
    last = 0
    while True:
        text, found = connection.execute(packed, {"after": last}).one()
        keys: list[int] = json.loads(text)
        if not keys:
            return
        yield keys, found
        last = keys[-1]


def _page(query: sa.Select[Any], size: int) -> sa.Subquery:
    key = query.selected_columns[0]
    return query.where(key > sa.bindparam("after")).order_by(key).limit(size).subquery()


def as_text(column: sa.ColumnElement[bytes]) -> sa.ColumnElement[str]:
    """Bytes for `rows`; ``bytes.fromhex`` gives them back."""
    return sa.func.hex(column, type_=sa.Text)


def exact(column: sa.ColumnElement[float]) -> sa.ColumnElement[str]:
    """A number for `rows` with all its digits, which JSON would round; `number` gives it back."""
    return sa.case((column.is_not(None), sa.func.printf("%!.18g", column, type_=sa.Text)))


def number(text: str | None) -> float | None:
    """What `exact` wrote."""
    return None if text is None else float(text)
