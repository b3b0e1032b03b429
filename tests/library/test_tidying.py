# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags that spell genres in other ways than the vocabulary."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from support.stored import scanned_file, store

from genreorganizer.classify.registry import Registry
from genreorganizer.db import options, outcome_rows, predictions, reviews, vocabulary
from genreorganizer.db.engine import open_database
from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.library import genre_sets, queries, review, tidying
from genreorganizer.library.tidying import Untidy

TAGS = (
    ("hip hop",),  # 1
    ("Rap / Rock",),
    ("hip hop",),
    ("Hip-Hop",),  # 4: as the vocabulary spells it
    ("R&B/Soul",),
    (),  # 6
    (";",),
    ("rock", "Rock"),
    ("hip hop",),  # 9: accepted as something else
    ("hip hop",),  # 10: rejected
    ("hip hop",),  # 11: set aside
    ("Unknown",),  # 12
    ("Rock", "Other"),
    ("Delta Blues",),
    ("delta blues",),
    ("Delta-Blues",),
    ("Delta Blues",),
    ("TECHNO",),
    ("Techno ",),
    ("techno",),
    ("Música",),
    ("musica",),
)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with (
        closing(open_database(tmp_path / "l.sqlite")) as database,
        database.writing() as opened,
    ):
        vocabulary.save(
            opened, Vocabulary((Genre("Hip-Hop", aliases=("Rap",)), Genre("Rock"), Genre("Jazz")))
        )
        store(opened, *(scanned_file(f"/m/{n:02}", genres=tag) for n, tag in enumerate(TAGS)))
        review.accept(opened, [9], ["Jazz"])
        review.reject(opened, [10])
        review.postpone(opened, [11])
        yield opened


ANSWER = TrackPrediction("m", "1", ("Trip-Hop", "Polka"), (0.9, 0.1), (), (1.0,), Outcome.SUGGESTED)
OTHERS = [
    Untidy((";",), (), 1),
    Untidy(("Delta-Blues",), ("Delta Blues",), 1),
    Untidy(("Rap / Rock",), ("Hip-Hop", "Rock"), 1),
    Untidy(("Rock", "Other"), ("Rock",), 1),
    Untidy(("TECHNO",), ("Techno",), 1),
    Untidy(("Techno ",), ("Techno",), 1),
    Untidy(("Unknown",), (), 1),
    Untidy(("delta blues",), ("Delta Blues",), 1),
    Untidy(("musica",), ("Música",), 1),
    Untidy(("rock", "Rock"), ("Rock",), 1),
    Untidy(("techno",), ("Techno",), 1),
]


def test_only_undecided_tracks_with_other_spellings_are_named(connection: Connection) -> None:
    assert tidying.untidy(connection) == [Untidy(("hip hop",), ("Hip-Hop",), 3), *OTHERS]


def test_a_tag_of_placeholders_is_emptied_where_that_is_chosen(connection: Connection) -> None:
    assert tidying.tidy(connection, [("Unknown",)]).tracks == (12,)
    decided = reviews.load(connection, [12])[12]
    assert (decided.genres, decided.file_state) == ((), FileState.TO_WRITE)


def test_the_users_placeholders_are_tidied_and_others_left(connection: Connection) -> None:
    words = vocabulary.load(connection)
    vocabulary.save(connection, genre_edits.with_placeholders(words, ["Techno"]))
    found = {item.genres: item.meant for item in tidying.untidy(connection)}
    assert found["TECHNO",] == found["Techno ",] == ()
    assert ("Unknown",) not in found
    assert ("Rock", "Other") not in found


def test_what_is_chosen_is_accepted_and_waits_to_be_written(connection: Connection) -> None:
    lists = [("hip hop",), ("Rap / Rock",)]
    assert sorted(tidying.tidy(connection, lists).tracks) == [1, 2, 3, 11]
    decided = reviews.load(connection, range(1, 12))
    waiting = {
        number: item.genres
        for number, item in decided.items()
        if item.file_state is FileState.TO_WRITE
    }
    assert waiting == {
        1: ("Hip-Hop",), 2: ("Hip-Hop", "Rock"), 3: ("Hip-Hop",), 9: ("Jazz",), 11: ("Hip-Hop",),
    }  # fmt: skip
    assert decided[10].decision is Decision.REJECTED
    assert tidying.untidy(connection) == [item for item in OTHERS if item.genres not in lists]


def test_tidying_judges_no_sound_until_the_same_is_accepted(connection: Connection) -> None:
    def judged() -> int:
        return reviews.accepted_since(connection, 0.0)

    before = judged()
    tidying.tidy(connection, [("hip hop",)])
    reviews.set_file_state(connection, [1], FileState.WRITTEN)
    assert judged() == before
    done = review.accept(connection, [1, 3], ["Hip-Hop"])
    assert judged() == before + 2
    assert reviews.load(connection, [1])[1].file_state is FileState.TO_WRITE, "the tag differs"
    assert done.undo is not None
    done.undo(connection)
    assert judged() == before
    assert reviews.load(connection, [1, 3]).keys() == {1, 3}


def test_numbers_and_contradictions_are_told_once_and_well(connection: Connection) -> None:
    store(
        connection,
        scanned_file("/m/x", genres=("Jazz",), genre_conflict=True),
        scanned_file("/m/y", genres=("Jazz",)),
        scanned_file("/m/z", genres=("hip hop",), genre_conflict=True),
    )
    found = tidying.untidy(connection)
    assert Untidy(("Jazz",), ("Jazz",), 1, conflicting=True) in found
    assert Untidy(("hip hop",), ("Hip-Hop",), 4) in found
    (track,) = tidying.tidy(connection, [("Jazz",)]).tracks
    assert reviews.load(connection, [track])[track].file_state is FileState.TO_WRITE
    assert Untidy(("Jazz",), ("Jazz",), 1, conflicting=True) not in tidying.untidy(connection)


def test_a_genre_that_only_tags_hold_is_taken_as_most_of_them_spell_it(
    connection: Connection,
) -> None:
    for typed, taken in (
        ("delta blues", "Delta Blues"),
        ("DELTA-BLUES", "Delta Blues"),
        ("TECHNO", "Techno"),
        ("Techno", "Techno"),
        ("hip hop", "Hip-Hop"),
        ("Dub", "Dub"),
    ):
        review.accept(connection, [6], [typed])
        assert reviews.load(connection, [6])[6].genres == (taken,), typed
        genre_sets.edit(connection, [4], add=[typed])
        assert taken in reviews.load(connection, [4])[4].genres or taken == "Hip-Hop", typed


def test_a_name_of_the_model_or_with_capitals_is_preferred_to_a_commoner_one(
    connection: Connection,
) -> None:
    predictions.store(connection, [(6, ANSWER)], at=1.0)
    outcome = outcome_rows.OutcomeRecord(6, "m", Outcome.SUGGESTED, "Trip-Hop", 0.9)
    outcome_rows.put(connection, [outcome])
    options.put(connection, options.ACTIVE_MODELS, "m")
    names = [*["zydeco"] * 3, "Zydeco", *["trip hop"] * 3, *["Pol-Ka"] * 2]
    store(connection, *(scanned_file(f"/n/{n}", genres=(name,)) for n, name in enumerate(names)))
    found = {item.genres: item.meant for item in tidying.untidy(connection)}
    assert found["zydeco",] == ("Zydeco",)
    assert ("Zydeco",) not in found
    assert found["Pol-Ka",] == ("Polka",)
    assert found["trip hop",] == ("Trip-Hop",)


def test_the_clean_up_is_done_with_tidying_once_the_names_are_tidy(connection: Connection) -> None:
    registry = Registry([])
    assert queries.clean_up(connection, registry).untidy > 0
    named = [item.genres for item in tidying.untidy(connection) if item.meant]
    tidying.tidy(connection, named)
    assert tidying.untidy(connection), "placeholders are only emptied where that is asked for"
    assert queries.clean_up(connection, registry).untidy == 0
