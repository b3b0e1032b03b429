# SPDX-License-Identifier: GPL-3.0-or-later
"""One query, two readings: SQL and memory must agree on every track."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from support.query_rules import rules

from genreorganizer.db import rules_sql, tracks
from genreorganizer.db.columns import FROM_TRACKS
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.schema import (
    LAST,
    decision,
    folder,
    genres_json,
    metadata,
    outcome,
    probability,
    settled,
    track,
)
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.review import Agreement
from genreorganizer.domain.rules import Among, QueryContext, Rule, matches, parse
from genreorganizer.domain.text import path_text, search_key, track_search_text
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = QueryContext(
    vocabulary=Vocabulary(
        (
            Genre("Electronic"),
            Genre("House", parent="Electronic"),
            Genre("Hip-Hop", aliases=("Rap", "Misc")),
            Genre("Jazz", aliases=("Jazz & Blues", "Jazz / Rap")),
        ),
        placeholders=("Misc", "Other", "Art/Rock", "rap;Ja"),  # and not "Unknown"
    ),
    model_id="m",
    labels=("electronic", "house", "hiphop", "jazz"),
)

_TORN = Message("it is torn at {share}", share=Message("{number}%", number=0.5)).to_json()
_words = st.text("aBé%_ \\\"'/0ß\N{LATIN SMALL LIGATURE FI}", max_size=3)
_genres = st.sampled_from(
    [
        "Jazz",
        "jazz",
        "Rap",
        "hip hop",
        "House",
        "Electronic",
        "Art/Rock",
        'q"uote\\',
        "-",
        "Ja",
        "House / Jazz",
        "rap;Ja",
        "jazz / rap",
        "|",
        "Unknown",
        "misc",
        "Other / Jazz",
    ]
)
_maybe = st.none()
_folders = st.sampled_from(["/m", "/m/", "/m/a", "/m/ab", "/", "/n"])
_paths = st.tuples(
    st.sampled_from([b"/m/", b"/m/a/", b"/m/ab/", b"/n/", b"/m-x/"]),
    st.sampled_from([b"a", b"A%", b"\xc3\xa9", b"\xe9", b"b_c"]),
).map(b"".join)
_shares = st.integers(0, 8).map(lambda n: n / 8)
_numbers = st.sampled_from([0.0, 1.0, 2.0, 2.5, 60.0, 61.0, 128.0, 1990.0])


@st.composite
def stored_tracks(draw: st.DrawFn) -> list[dict[str, dict[str, object]]]:
    """Values for the rows of some tracks, per table."""
    found = []
    for path in draw(st.lists(_paths, unique=True, min_size=1, max_size=5)):
        title, artist, album = (draw(_words) for _ in range(3))
        row: dict[str, dict[str, object]] = {}
        row["track"] = {
            "path": path,
            "path_text": path_text(path),
            "title": title,
            "artist": artist,
            "album": album,
            "title_key": search_key(title) or LAST,
            "artist_key": search_key(artist) or LAST,
            "album_key": search_key(album) or LAST,
            "album_artist": draw(_words),
            "search_text": track_search_text(title, artist, album, path),
            "genres": genres_json(draw(st.lists(_genres, max_size=2))),
            "genre_conflict": draw(st.booleans()),
            "compilation": draw(st.booleans()),
            "format": draw(st.sampled_from(["", "MP3", "Ogg Vorbis"])),
            "fingerprint": draw(st.sampled_from([None, b"1", b"2"])),
            "year": draw(st.sampled_from([None, 0, 1, 1990])),
            "track_number": draw(st.sampled_from([None, 1, 2])),
            "duration_s": draw(st.sampled_from([None, 0.0, 60.0, 60.5, 61.0])),
            "bitrate_bps": draw(st.sampled_from([None, 127_999, 128_000, 128_500])),
            "sample_rate": draw(st.sampled_from([None, 128])),
            "channels": draw(st.sampled_from([None, 1, 2])),
            "added_at": draw(st.sampled_from([0.0, 1.5e9, 1_750_000_000.25])),
            "tempo_bpm": draw(st.sampled_from([None, 119.9, 120.0, 120.5])),
            "rating": draw(st.integers(0, 5)),
            "plays": draw(st.sampled_from([0, 1, 2])),
            "played_at": draw(st.sampled_from([None, 1.5e9, 1_750_000_000.25])),
            "missing_since": draw(st.sampled_from([None, None, 1.0])),
            "unreadable": draw(st.sampled_from([None, None, "torn", _TORN])),
        }
        if draw(st.booleans()):
            kind = draw(st.sampled_from(["suggested", "unsure", "no_music", "failed"]))
            row["outcome"] = {"model_id": "m", "outcome": kind, "analyzed_at": 0.0}
            if kind in ("suggested", "unsure"):
                row["outcome"] |= {
                    "suggested": draw(st.sampled_from(["Jazz", "House", "Electronic"])),
                    "confidence": draw(_shares),
                    "second": draw(st.sampled_from([None, "Hip-Hop"])),
                    "agreement": draw(st.sampled_from([None, *Agreement])),
                }
                row["probability"] = {label: draw(_shares) for label in CONTEXT.labels}
        if draw(st.booleans()):
            row["settled"] = {"settled_at": 0.0}
        decided = draw(st.sampled_from([None, "accepted", "rejected", "postponed"]))
        if decided:
            row["decision"] = {"decision": decided, "decided_at": 0.0}
            if decided == "accepted":
                row["decision"] |= {
                    "genres": genres_json(draw(st.lists(_genres, min_size=1, max_size=2))),
                    "file_state": draw(st.sampled_from(["to_write", "written", "kept", "refused"])),
                }
        found.append(row)
    return found


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = open_database(tmp_path_factory.mktemp("rules") / "library.sqlite")
    yield opened
    opened.close()


def fill(connection: sa.Connection, stored: list[dict[str, dict[str, object]]]) -> None:
    for table in reversed(metadata.sorted_tables):
        connection.execute(sa.delete(table))
    connection.execute(sa.insert(folder).values(id=1, path=b"/", added_at=0.0))
    for number, row in enumerate(stored, start=1):
        base = {"id": number, "folder_id": 1, "size": 1, "mtime_ns": 1, "scanned_at": 0.0}
        connection.execute(sa.insert(track).values(base | row["track"]))
        for table in (outcome, decision, settled):
            if table.name in row:
                connection.execute(sa.insert(table).values(track_id=number, **row[table.name]))
        for label, p in row.get("probability", {}).items():
            connection.execute(
                sa.insert(probability).values(track_id=number, model_id="m", label=label, p=p)
            )
            # Another model's answer must not be read.
            connection.execute(
                sa.insert(probability).values(track_id=number, model_id="x", label=label, p=1.0)
            )


@given(
    stored=stored_tracks(),
    asked=st.lists(
        rules(_words, _genres, numbers=_numbers, shares=_shares, folders=_folders)
        | st.builds(Among, st.frozensets(st.integers(1, 6))),
        min_size=1,
        max_size=8,
    ),
)
def test_sql_and_memory_agree(
    database: Database, stored: list[dict[str, dict[str, object]]], asked: list[Rule]
) -> None:
    with database.writing() as connection:
        fill(connection, stored)
        for rule in asked:
            found = set(tracks.track_ids(connection, rule=rule, context=CONTEXT))
            for row in tracks.rows(connection, range(1, len(stored) + 1)):
                heard: dict[str, Any] = stored[row.id - 1].get("probability", {})
                assert (row.id in found) == matches(rule, row, heard, CONTEXT), (rule, row)


@given(stored=stored_tracks())
def test_a_genre_holds_as_many_tracks_as_it_counts(
    database: Database, stored: list[dict[str, dict[str, object]]]
) -> None:
    with database.writing() as connection:
        fill(connection, stored)
        lists = Counter(
            row.standing(CONTEXT.vocabulary)
            for row in tracks.rows(connection, range(1, len(stored) + 1))
        )
        counted = CONTEXT.vocabulary.tally(lists)
        for genre in CONTEXT.vocabulary.genres:
            below = [other for other in CONTEXT.vocabulary.genres if other.parent == genre.name]
            rule = parse(" OR ".join(f'in="{counts.name}"' for counts in (genre, *below)))
            found = tracks.track_ids(connection, rule=rule, context=CONTEXT)
            assert len(found) == counted.get(genre.name, 0)


@pytest.mark.parametrize(
    "query",
    ["%", "_", "a%b", "title:%", "title:_", "path:%", "genre:%", "\\", "'", 'title:"\'; --"'],
)
def test_characters_special_to_sql_are_only_characters(database: Database, query: str) -> None:
    plain = {"track": {"path": b"/m/x", "path_text": "/m/x", "title": "x", "added_at": 0.0}}
    with database.writing() as connection:
        fill(connection, [plain])
        assert not tracks.track_ids(connection, rule=parse(query), context=CONTEXT)


def test_genres_are_found_without_asking_every_track(database: Database) -> None:
    rule = parse('in="Jazz" OR in="House"')
    query = sa.select(track.c.id).where(rules_sql.where(rule, CONTEXT))
    told = str(query.compile(database._engine, compile_kwargs={"literal_binds": True}))
    assert told.count("names_genre") == 3  # both genres at once: of tags, guesses, decisions
    with database.reading() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {told}")]
    assert not [step for step in plan if "SCAN outcome" in step or "SCAN track" in step]


@pytest.mark.parametrize("query", ["p(jazz)>=0.6", "NOT p(jazz)>0.1", "p(rock)>=0.2"])
def test_a_likely_genre_is_looked_up_in_the_index(database: Database, query: str) -> None:
    rule = parse(query)
    vocabulary = Vocabulary((Genre("Jazz"), Genre("Rock"), Genre("Punk", "Rock")))
    context = QueryContext(vocabulary, "m", ("jazz", "rock", "punk"))
    told = str(
        sa.select(track.c.id)
        .where(rules_sql.where(rule, context))
        .compile(database._engine, compile_kwargs={"literal_binds": True})
    )
    with database.reading() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {told}")]
    wanted = "ix_probability_model_id_label_p (model_id=? AND label=? AND p>?)"
    assert any(wanted in step for step in plan), plan


def test_the_largest_query_is_answered(database: Database) -> None:
    words = " OR ".join(f"NOT title:{number}" for number in range(200))
    nested = "NOT (a OR " * 16 + "b" + ")" * 16
    genres = words.replace("title", "in")
    with database.reading() as connection:
        for query in (
            *(words, words.replace("OR", "AND"), nested, "x" * 10_000),
            *(genres, genres.replace("OR", "AND"), genres.replace("NOT ", "")),
        ):
            tracks.track_ids(connection, rule=parse(query), context=CONTEXT)


def test_odd_characters_of_a_command_line_do_not_reach_the_driver(database: Database) -> None:
    odd = os.fsdecode(b"caf\xe9\x00")
    with database.reading() as connection:
        for field in ("", "title:", "genre:", "suggested:", "path:", "second="):
            rule = parse(f'{field}"{odd}"')
            assert not tracks.track_ids(connection, rule=rule, context=CONTEXT)


def test_a_condition_is_never_null(database: Database) -> None:
    bare = {"track": {"path": b"/m/x", "path_text": "/m/x", "added_at": 0.0}}
    queries = ['second:""', "year<1", "p(jazz)>0", "suggested:jazz", "accepted:jazz", "duplicate"]
    queries += ["in:jazz", "genre:jazz"]
    with database.writing() as connection:
        fill(connection, [bare])
        for query in queries:
            condition = rules_sql.where(parse(query), CONTEXT)
            value = connection.execute(sa.select(condition).select_from(FROM_TRACKS)).scalar_one()
            assert value is not None, query
