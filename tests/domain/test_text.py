# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genreorganizer.domain.text import displayable, path_text, search_key


def test_search_folds_case_accents_and_compatibility_forms() -> None:
    assert search_key("BJÖRK") == search_key("bjo\u0308rk") == "bjork"
    assert search_key("ﬁn ＡＢ") == "fin ab"
    assert search_key("Straße") == "strasse"
    assert search_key("a", None, "", "B") == "a\nb"


def test_undecodable_bytes_become_replacement_characters() -> None:
    assert path_text(b"/m/caf\xe9.mp3") == "/m/caf\ufffd.mp3"


@given(st.text(st.characters(blacklist_categories=[])))
def test_keys_can_be_stored(text: str) -> None:
    assert "\0" not in search_key(text)
    search_key(text).encode()


def test_display_neutralises_what_disturbs_a_terminal() -> None:
    assert displayable("a\x1b[31mb\u202ec\nd\te") == "a\ufffd[31mb\ufffdc d e"
    assert displayable("日本語 🎵 Ö") == "日本語 🎵 Ö"
    assert displayable("a\u2066b\u2028c") == "a\ufffdb c"
    assert displayable("bad\udcff") == "bad\ufffd"
    assert displayable("\U0001f469\u200d\U0001f3a4") == "\U0001f469\u200d\U0001f3a4"


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("don't", "Don’t"), ("don't", "Don´t"), ("don’t", "DON'T"), ("ore", "Øre"),
        ("dorde", "Đorđe"), ("strasse", "STRAẞE"), ("straße", "Strasse"), ("aeon", "Æon"),
        ("oeuvre", "Œuvre"), ("isik", "Işık"), ("istanbul", "İstanbul"), ("thor", "Þór"),
        ("rock-n-roll", "Rock‐n–Roll"), ('12" mix', "12″ Mix"), ('"live"', "„Live“"),
        ("sigur ros", "Sigur Rós"), ("lodz", "Łódź"), ("hoi", "Hới"),
    ],
)  # fmt: skip
def test_letters_are_found_as_people_type_them(typed: str, held: str) -> None:
    assert search_key(typed) == search_key(held)
