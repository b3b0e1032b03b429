# SPDX-License-Identifier: GPL-3.0-or-later
"""The genres that a track counts as, and how many tracks count as each."""

from dataclasses import replace

from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision
from genreorganizer.domain.track import TrackRow


def test_a_genre_counts_as_accepted_then_as_tagged_then_as_it_sounds() -> None:
    heard = TrackRow(id=1, path=b"/a", outcome=Outcome.SUGGESTED, suggested="Jazz")
    assert heard.standing == ("Jazz",)
    assert replace(heard, decision=Decision.POSTPONED).standing == ("Jazz",)
    assert replace(heard, decision=Decision.REJECTED).standing == ()
    assert replace(heard, outcome=Outcome.UNSURE).standing == ()
    tagged = replace(heard, genres=("Rock", "Pop"))
    assert tagged.standing == ("Rock", "Pop")
    accepted = replace(tagged, decision=Decision.ACCEPTED, accepted=("Blues",))
    assert accepted.standing == ("Blues",)


def test_a_tally_counts_each_track_once_for_a_genre_and_all_above_it() -> None:
    words = Vocabulary(
        (Genre("Electronic"), Genre("House", parent="Electronic"), Genre("Jazz", aliases=("Bop",)))
    )
    lists = {("house", "Electronic"): 3, ("House", "bop"): 2, ("Odd",): 1, (): 4}
    assert words.tally(lists) == {"House": 5, "Electronic": 5, "Jazz": 2, "Odd": 1}
