# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that mean several genres, and spellings."""

import pytest

from genreorganizer.domain.genres import (
    Genre,
    Placeholders,
    Vocabulary,
    in_one_line,
    joined,
    keys_of,
)

WORDS = Vocabulary((Genre("Hip-Hop", aliases=("Rap",)), Genre("Rock"), Genre("Soul")))


@pytest.mark.parametrize(
    ("text", "genres"),
    [
        ("Rock", ("Rock",)),
        ("Rock; Pop;Jazz", ("Rock", "Pop", "Jazz")),
        ("Rock / Metal", ("Rock", "Metal")),
        ("Rock|Pop", ("Rock", "Pop")),
        ("R&B/Soul", ("R&B/Soul",)),
        ("Folk, World, & Country", ("Folk, World, & Country",)),
        ("AC/DC / Rock", ("AC/DC", "Rock")),
        (" ; Rock;", ("Rock",)),
        (";", ()),
        ("/", ("/",)),
        ("  ", ()),
    ],
)
def test_a_text_is_taken_apart_only_where_it_joins(text: str, genres: tuple[str, ...]) -> None:
    assert joined(text) == genres


def test_joined_genres_count_each_in_the_vocabularys_spelling() -> None:
    assert WORDS.canonical_all(["rap / rock", "R&B/Soul", "Rock"]) == (
        "Hip-Hop",
        "Rock",
        "R&B/Soul",
    )
    assert WORDS.tally({("Rap; Rock",): 2, ("Rock",): 1}) == {"Hip-Hop": 2, "Rock": 3}


def test_spellings_of_an_unknown_genre_count_together() -> None:
    assert list(WORDS.tally({("Post-Punk",): 1, ("post punk",): 2}).values()) == [3]


def test_a_joined_text_that_is_a_name_stays_whole() -> None:
    words = Vocabulary((*WORDS.genres, Genre("Crossover", aliases=("Rap / Rock",))))
    assert words.canonical_all(["rap / ROCK"]) == ("Crossover",)
    assert keys_of("rap / ROCK", words.whole) == ("rap/rock",)
    assert keys_of("Rock; Soul", words.whole) == ("rocksoul", "rock", "soul")


def test_names_with_a_semicolon_are_told_apart_from_two_names() -> None:
    assert in_one_line(["Rock; Pop", "Jazz"]) == '"Rock; Pop"; Jazz'
    assert in_one_line(["Rock", "Pop", "Jazz"]) == "Rock; Pop; Jazz"


@pytest.mark.parametrize(
    "name", ["Unknown", "genre", "Other", "OTHER", "(17)", "17", "Misc.", "n/a", "???", "-", "None"]
)
def test_what_programs_write_without_a_genre_names_none(name: str) -> None:
    assert Placeholders().include(name)
    assert Vocabulary().meant([name, "Rock"]) == ("Rock",)
    assert Vocabulary((Genre(name), Genre("Rock"))).meant([name]) == (name,), "a genre of the user"


@pytest.mark.parametrize("name", ["Rock", "Christmas", "R&B", "2 Tone", "80s", "Unknown Pleasures"])
def test_genres_are_no_placeholders(name: str) -> None:
    assert not Placeholders().include(name)


def test_the_user_says_what_names_no_genre() -> None:
    words = Vocabulary(placeholders=("Podcast", "Audio Book / Drama", "Rock"))
    assert words.meant(["podcast", "Unknown", "Pod-Cast", "Jazz"]) == ("Unknown", "Jazz")
    assert words.meant(["Audio book / drama", "Drama"]) == ("Drama",), "a joined text is one name"
    assert words.naming(["Podcast", "Audio Book / Drama", "Unknown"]) == ("Unknown",)
    assert words.naming(["Podcast / Jazz", "Podcast / 17"]) == ("Podcast / Jazz",)
    assert words.meant(["Rock"]) == ("Rock",), "a genre of the vocabulary is one"
    assert words.meant(["(17)", "???"]) == (), "what is no name is never one"


@pytest.mark.parametrize(
    ("narrow", "broad"),
    [
        ("Vocal Jazz", "Jazz"),
        ("vocal jazz", "Jazz"),
        ("Gangsta Rap", "Hip-Hop"),
        ("Hip Hop Soul", "Hip-Hop"),
        ("Folk-Rock", "Folk"),
        ("Folk-Rock", "Rock"),
        ("Deep House", "Electronic"),
    ],
)
def test_a_name_is_below_the_genres_that_its_words_name(narrow: str, broad: str) -> None:
    words = Vocabulary((*Vocabulary().genres, Genre("House", parent="Electronic")))
    assert words.related(narrow, broad)
    assert words.related(broad, narrow)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Classic Rock", "Classical"), ("Popcorn", "Pop"), ("Christmas", "Pop"), ("Rock", "Jazz")],
)
def test_names_without_a_word_in_common_are_not_kin(one: str, other: str) -> None:
    assert not Vocabulary().related(one, other)


def test_a_very_long_text_is_looked_at_as_far_as_a_name_goes() -> None:
    assert len(Vocabulary().above("word " * 10_000)) < 100
