# SPDX-License-Identifier: GPL-3.0-or-later
from collections.abc import Callable

import pytest

from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import DEFAULT_GENRES, Genre, Vocabulary
from genreorganizer.domain.rules import parse, to_text
from genreorganizer.domain.rules.genres import with_genres
from genreorganizer.errors import UsageError

WORDS = Vocabulary(
    (
        Genre("Electronic", aliases=("EDM",)),
        Genre("House", "Electronic", ("Deep House",)),
        Genre("Jazz", protected=True),
        Genre("Techno", "Electronic"),
    ),
    {"edm": "House"},
)


def genre(vocabulary: Vocabulary, name: str) -> Genre:
    (found,) = (item for item in vocabulary.genres if item.name == name)
    return found


def test_a_renamed_genre_is_found_under_its_old_name_and_keeps_its_children() -> None:
    after = genre_edits.renamed(WORDS, "Electronic", "  Electronic\nMusic ")
    assert after.canonical("electronic") == "Electronic Music"
    assert after.canonical("EDM") == "Electronic Music"
    assert genre(after, "House").parent == "Electronic Music"
    assert genre(genre_edits.renamed(WORDS, "House", "Club"), "Club").aliases == (
        "Deep House", "House",
    )  # fmt: skip


def test_a_respelled_genre_needs_no_alias() -> None:
    after = genre_edits.renamed(Vocabulary(), "Hip-Hop", "HipHop")
    assert after.canonical("hip hop") == "HipHop"
    assert "Hip-Hop" not in genre(after, "HipHop").aliases


def test_labels_follow_a_renamed_genre() -> None:
    assert genre_edits.renamed(WORDS, "House", "Club").for_label("edm") == "Club"


def test_merging_takes_over_spellings_children_labels_and_protection() -> None:
    after = genre_edits.merged(WORDS, "Jazz", "House")
    assert after.canonical("jazz") == "House"
    assert genre(after, "House").protected
    after = genre_edits.merged(WORDS, "House", "Techno")
    assert after.canonical("deep house") == "Techno"
    assert after.for_label("edm") == "Techno"
    after = genre_edits.merged(WORDS, "Electronic", "House")
    assert {item.name: item.parent for item in after.genres} == {
        "House": None, "Jazz": None, "Techno": "House",
    }  # fmt: skip
    genre_edits.check(after)


def test_a_removed_genre_leaves_its_children_to_its_parent() -> None:
    deep = genre_edits.with_genre(WORDS, Genre("Acid", "House"))
    after = genre_edits.without(deep, "House")
    assert genre(after, "Acid").parent == "Electronic"
    assert after.labels == {}


def test_a_label_means_a_genre_until_that_is_taken_back() -> None:
    mapped = genre_edits.with_label(WORDS, "jazz", "House")
    assert mapped.for_label("jazz") == "House"
    assert genre_edits.with_label(mapped, "jazz", None).for_label("jazz") == "Jazz"
    assert "jazz" not in genre_edits.with_label(mapped, "jazz", "Jazz").labels


def test_placeholders_are_kept_tidy_and_each_once() -> None:
    after = genre_edits.with_placeholders(WORDS, [" unknown  genre", "Other", "", "OTHER", "***"])
    assert after.placeholders == ("Other", "unknown genre")


@pytest.mark.parametrize(
    "edit",
    [
        lambda words: genre_edits.with_genre(words, Genre("Polka")),
        lambda words: genre_edits.renamed(words, "House", "Haus"),
        lambda words: genre_edits.merged(words, "House", "Jazz"),
        lambda words: genre_edits.without(words, "House"),
        lambda words: genre_edits.with_label(words, "jazz", "House"),
    ],
)
def test_no_other_edit_touches_the_placeholders(edit: Callable[[Vocabulary], Vocabulary]) -> None:
    words = genre_edits.with_placeholders(WORDS, ["Podcast"])
    assert edit(words).placeholders == ("Podcast",)


@pytest.mark.parametrize(
    ("genres", "word"),
    [
        ((Genre("Jazz"), Genre("JAZZ")), "merge"),
        ((Genre("Jazz"), Genre("Blues", aliases=("jazz",))), 'spelling of "Blues"; merge "Jazz"'),
        ((Genre("A", aliases=("x",)), Genre("B", aliases=("X",))), 'spelling of "A"'),
        ((Genre("--"),), "letters"),
        ((Genre("A", "Nowhere"),), "does not exist"),
        ((Genre("A", "B"), Genre("B", "A")), "which is below it"),
    ],
)
def test_contradictions_are_told(genres: tuple[Genre, ...], word: str) -> None:
    with pytest.raises(UsageError, match=word):
        genre_edits.check(Vocabulary(genres))


def test_the_first_vocabulary_is_without_contradictions() -> None:
    genre_edits.check(Vocabulary(DEFAULT_GENRES))


def test_no_genre_can_be_put_below_itself_or_its_children() -> None:
    assert genre_edits.possible_parents(WORDS, "Electronic") == ("Jazz",)


def test_rules_name_the_new_genre_wherever_they_name_one() -> None:
    rule = parse("genre:a NOT (p(A)>=0.5 OR suggested=a) a state:new")
    renamed = with_genres(rule, lambda name: "B c" if name in "aA" else name)
    assert to_text(renamed) == (
        'genre:"B c" AND NOT (p("B c")>=0.5 OR suggested="B c") AND a AND state:new'
    )
