# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from genreorganizer.domain.compilations import (
    VARIOUS,
    Credit,
    main_artist,
    names_various,
    of_compilations,
)


@pytest.mark.parametrize(
    ("artists", "whose"),
    [
        ([], ""),
        (["", ""], ""),
        (["Ann"], "Ann"),
        (["Ann", "Bob"], VARIOUS),
        (["Björk", "bjork", "Guest"], "Björk"),
        (["Ann", "Ann", "Bob", "Cleo"], VARIOUS),
        (["Ann", "", "Ann", "Ann", "Bob", "Cleo"], "Ann"),
    ],
)
def test_an_album_is_of_whoever_has_more_than_half_of_it(artists: list[str], whose: str) -> None:
    assert main_artist(artists) == whose


@pytest.mark.parametrize("name", ["Various Artists", "various", "VA", "V.A.", VARIOUS])
def test_the_usual_words_name_various_artists(name: str) -> None:
    assert names_various(name)
    assert not names_various("The Various")


def credits(*tracks: tuple[str, str, bool]) -> list[Credit]:
    return [Credit(*track) for track in tracks]


def test_a_flag_makes_a_compilation_whoever_the_artists_are() -> None:
    assert of_compilations(credits(("", "Ann", True), ("", "Ann", False))) == [True, True]
    named = credits(("Ann", "Ann", True), ("ann", "Bob", False), ("Bob", "Bob", False))
    assert of_compilations(named) == [True, True, False]


def test_without_a_flag_the_artists_tell() -> None:
    alone = credits(("", "Ann", False), ("", "Ann", False), ("VA", "Bob", False))
    assert of_compilations(alone) == [False, False, True]
    assert of_compilations(credits(("", "Ann", False), ("", "Bob", False))) == [True, True]
    assert of_compilations(credits(("Ann", "Bob", False), ("Ann", "Eve", False))) == [False] * 2
