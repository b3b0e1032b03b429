# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from genreorganizer.domain.compilations import VARIOUS, main_artist, names_various


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
