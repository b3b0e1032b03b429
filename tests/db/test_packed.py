# SPDX-License-Identifier: GPL-3.0-or-later
import json
import random
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from genreorganizer.db import packed
from genreorganizer.db.engine import open_database

METADATA = sa.MetaData()
THING = sa.Table(
    "thing",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("rank", sa.Integer),
    sa.Column("name", sa.Text),
    sa.Column("data", sa.LargeBinary),
    sa.Column("share", sa.Float),
)


@pytest.fixture
def connection(tmp_path: Path):
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        with database.writing() as opened:
            METADATA.create_all(opened)
            yield opened


@pytest.mark.parametrize("count", [0, 1, 4095, 4096, 4097, 10_000])
def test_any_number_of_ids_is_one_array(count: int) -> None:
    assert json.loads(packed.array_of(range(count))) == list(range(count))


def test_ids_come_in_the_querys_order_however_many(connection: sa.Connection) -> None:
    numbers = random.Random(1).sample(range(10**7, 2 * 10**7), 20_000)  # several portions
    connection.execute(
        THING.insert(), [{"id": number, "rank": rank} for rank, number in enumerate(numbers)]
    )
    query = sa.select(THING.c.id)
    assert list(packed.ids(connection, query.order_by(THING.c.rank))) == numbers
    assert list(packed.ids(connection, query.order_by(THING.c.rank.desc()).limit(3))) == [
        *reversed(numbers[-3:])
    ]
    assert list(packed.ids(connection, query.where(THING.c.id < 0))) == []


def test_rows_are_listed_in_the_querys_order_however_many(connection: sa.Connection) -> None:
    names = ['"b"\n\\, [東京] 🎵', "", None, *map(str, range(20_000))]  # several portions
    connection.execute(
        THING.insert(), [{"rank": -at, "name": name} for at, name in enumerate(names)]
    )
    query = sa.select(THING.c.name, THING.c.rank).order_by(THING.c.rank.desc())
    found = list(packed.listed(connection, query.subquery()))
    assert found == [[name, -at] for at, name in enumerate(names)]
    assert list(packed.listed(connection, query.where(THING.c.rank > 0).subquery())) == []


def test_rows_come_back_as_they_are_stored(connection: sa.Connection) -> None:
    stored: list[dict[str, Any]] = [
        {
            "id": 1,
            "rank": 2**62,
            "name": '"b"\n\\ 東京 🎵',
            "data": b"\0\xff",
            "share": 0.1 + 0.2,
        },
        {"id": 2, "rank": None, "name": "", "data": b"", "share": None},
    ]
    connection.execute(THING.insert(), stored)
    query = packed.in_one(
        sa.select(
            THING.c.id,
            THING.c.rank,
            THING.c.name,
            packed.as_text(THING.c.data),
            packed.exact(THING.c.share),
        ).where(THING.c.id >= sa.bindparam("least"))
    )

    def read(least: int) -> list[dict[str, object]]:
        return [
            {
                "id": number,
                "rank": rank,
                "name": name,
                "data": bytes.fromhex(data),
                "share": packed.number(share),
            }
            for number, rank, name, data, share in packed.rows(connection, query, least=least)
        ]

    assert read(1) == stored
    assert read(2) == stored[1:]
    assert read(3) == []


@given(st.floats(allow_nan=False))
def test_numbers_keep_all_their_digits(value: float) -> None:
    engine = sa.create_engine("sqlite://")
    with closing(engine.connect()) as connection:
        text = connection.execute(sa.select(packed.exact(sa.literal(value, sa.Float)))).scalar()
    engine.dispose()
    assert packed.number(text) == value


@pytest.mark.parametrize("count", [0, 1, 6, 7])
def test_pages_go_through_all_rows_once(connection: sa.Connection, count: int) -> None:
    numbers = [3 * number + 1 for number in range(count)]
    if numbers:
        connection.execute(THING.insert(), [{"id": number, "rank": 0} for number in numbers])
    query = sa.select(THING.c.id, THING.c.rank)
    pages = list(packed.pages(connection, query, 3))
    assert [row for page in pages for row in page] == [[number, 0] for number in numbers]
    assert all(0 < len(page) <= 3 for page in pages)


def test_blocks_are_all_bytes_of_all_rows_in_their_order(connection: sa.Connection) -> None:
    random_ = random.Random(2)
    numbers = random_.sample(range(1, 1000), 100)
    stored = {number: random_.randbytes(8) if number % 3 else bytes(8) for number in numbers}
    connection.execute(THING.insert(), [{"id": one, "data": stored[one]} for one in numbers])
    connection.execute(THING.insert(), [{"id": 2000, "data": b"other"}])
    query = sa.select(THING.c.id, THING.c.data).where(THING.c.id < 2000)
    blocks = list(packed.blocks(connection, query, 30))
    assert [len(found) for found, _ in blocks] == [30, 30, 30, 10]
    assert [one for found, _ in blocks for one in found] == sorted(numbers)
    assert b"".join(data for _, data in blocks) == b"".join(stored[one] for one in sorted(numbers))
    assert list(packed.blocks(connection, query.where(THING.c.id < 0), 30)) == []


def test_pages_of_chosen_keys_hold_each_row_once_by_key(connection: sa.Connection) -> None:
    connection.execute(
        THING.insert(), [{"id": number, "rank": number % 3} for number in range(1, 30)]
    )
    query = sa.select(THING.c.id, THING.c.rank).where(THING.c.rank != 0)
    found = list(packed.pages(connection, query, 4, [20, 7, 7, 99, 3, 1, 8, 2]))
    assert found == [[[1, 1], [2, 2], [7, 1]], [[8, 2], [20, 2]]]
    assert list(packed.pages(connection, query, 4, [])) == []
