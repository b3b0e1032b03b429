# SPDX-License-Identifier: GPL-3.0-or-later
"""The genres that a track counts as, and how many tracks count as each."""

from dataclasses import replace

import pytest

from genreorganizer.domain.genres import Genre, Vocabulary, fold
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.domain.track import TrackRow

WORDS = Vocabulary()


def test_a_genre_counts_as_accepted_then_as_tagged_then_as_it_sounds() -> None:
    heard = TrackRow(id=1, path=b"/a", outcome=Outcome.SUGGESTED, suggested="Jazz")
    assert heard.standing(WORDS) == ("Jazz",)
    assert replace(heard, decision=Decision.POSTPONED).standing(WORDS) == ("Jazz",)
    assert replace(heard, decision=Decision.REJECTED).standing(WORDS) == ()
    assert replace(heard, outcome=Outcome.UNSURE).standing(WORDS) == ()
    tagged = replace(heard, genres=("Rock", "Pop"))
    assert tagged.standing(WORDS) == ("Rock", "Pop")
    accepted = replace(tagged, decision=Decision.ACCEPTED, accepted=("Blues",))
    assert accepted.standing(WORDS) == ("Blues",)
    assert replace(accepted, file_state=FileState.REFUSED).standing(WORDS) == ("Blues",)
    assert replace(accepted, file_state=FileState.KEPT).standing(WORDS) == ("Rock", "Pop")
    added = replace(accepted, file_state=FileState.WRITTEN, genres=("Rock", "Pop", "Blues"))
    assert added.standing(WORDS) == added.after == ("Rock", "Pop", "Blues")
    assert replace(accepted, file_state=FileState.KEPT, genres=()).standing(WORDS) == ()


def test_a_placeholder_counts_as_no_genre_unless_the_user_has_such_a_genre() -> None:
    heard = TrackRow(id=1, path=b"/a", outcome=Outcome.SUGGESTED, suggested="Jazz")
    for texts in (("Unknown",), ("Other", "Misc / Unknown"), ("(17)",), (" ",)):
        assert replace(heard, genres=texts).standing(WORDS) == ("Jazz",)
    assert replace(heard, genres=("Genre", "Rock", "Unknown / Pop")).standing(WORDS) == (
        "Rock",
        "Unknown / Pop",
    )
    own = Vocabulary((*WORDS.genres, Genre("Holiday", aliases=("Other",))))
    assert replace(heard, genres=("Other", "Misc")).standing(own) == ("Other",)


def test_a_tally_counts_each_track_once_for_a_genre_and_all_above_it() -> None:
    words = Vocabulary(
        (Genre("Electronic"), Genre("House", parent="Electronic"), Genre("Jazz", aliases=("Bop",)))
    )
    lists = {("house", "Electronic"): 3, ("House", "bop"): 2, ("Odd",): 1, (): 4}
    assert words.tally(lists) == {"House": 5, "Electronic": 5, "Jazz": 2, "Odd": 1}


def test_spellings_of_an_unknown_genre_count_together_under_the_commonest_name() -> None:
    lists = {("delta blues",): 9, ("Delta-Blues", "delta blues"): 1, ("Delta Blues",): 2}
    assert WORDS.tally(lists) == {"Delta Blues": 12}
    for names in (("ska", "SKA", "sKa"), ("EBM", "Ebm", "ebm"), ("Folk-Rock", "Folk Rock")):
        counts: dict[tuple[str, ...], int] = {
            (name,): number for name, number in zip(names, (9, 1, 1), strict=False)
        }
        assert WORDS.tally(counts) == {names[0]: sum(counts.values())}
    same: dict[tuple[str, ...], int] = {("techno",): 1, ("TECHNO",): 1, ("Techno ",): 1}
    assert WORDS.tally(same) == {"Techno": 3}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Música", "musica", True), ("Ska-Punk", "SKA punk", True), ("Électro", "Electro", True),
     ("ガレージ", "カレーシ", False), ("Май", "Маи", False), ("Rock", "Rocky", False)],
)  # fmt: skip
def test_case_blanks_hyphens_and_accents_make_no_other_genre(
    one: str, other: str, same: bool
) -> None:
    assert (fold(one) == fold(other)) == same
