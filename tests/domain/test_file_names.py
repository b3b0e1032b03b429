# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that every system can hold, of any text."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genreorganizer.domain.file_names import MAX_PATH, file_name, folder_name, path_fits
from genreorganizer.domain.path_patterns import FIELDS, parse

ANY_TEXT = st.text(st.characters(), max_size=300) | st.text(st.sampled_from('. /\\:*?"<>|aé\x00'))
ODD = ["", ".", "..", "...", " ", "CON", "nul.x", "com¹", "a. . ", "\u202egpm", "e\u0301", "\ud800"]


def check(name: str) -> None:
    assert name not in ("", ".", "..")
    assert not set(name) & set('/\\:*?"<>|\0')
    assert all(unicodedata.category(char) not in ("Cc", "Cs") for char in name)
    assert name == name.strip()
    assert name[0] != "."
    assert name[-1] != "."
    assert unicodedata.is_normalized("NFC", name)
    assert len(name.encode()) <= 255
    stem = name.split(".")[0].strip().casefold()
    assert stem not in {"con", "prn", "aux", "nul", "conin$", "conout$"}
    assert not (len(stem) == 4 and stem[:3] in ("com", "lpt") and stem[3] in "0123456789¹²³")


@given(ANY_TEXT)
@example("x" * 300)
@example("é" * 200)
@example("𝄞" * 100)
@example("a" + "\u0323" * 300)
@example("aux .mp3")
@example("…")
@example("0 \x08 0")
@example("e\u200b\u0301")
def test_any_text_makes_a_name_for_every_system(text: str) -> None:
    for name in (folder_name(text), file_name(text, ".flac"), file_name(text, ".flac", 12)):
        check(name)
    assert file_name(text, ".flac").endswith(".flac")
    assert file_name(text, ".flac", 12).endswith(" (12).flac")
    assert folder_name(folder_name(text)) == folder_name(text)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_make_names(text: str) -> None:
    check(folder_name(text))
    check(file_name(text, ".mp3"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AC/DC", "AC-DC"),
        ("What's Up?", "What's Up"),
        ('"Heroes"', "'Heroes'"),
        ("R.E.M.", "R.E.M"),
        ("...And Justice", "_..And Justice"),
        ("Sigur Rós", "Sigur Rós"),
        ("two\nlines", "two lines"),
        ("con", "_con"),
        ("Connie", "Connie"),
        ("Aux.1", "_Aux.1"),
        ("???", "_"),
    ],
)
def test_what_systems_forbid_is_replaced(text: str, name: str) -> None:
    assert folder_name(text) == name


@given(st.fixed_dictionaries(dict.fromkeys(FIELDS, ANY_TEXT)))
def test_nothing_of_a_tag_leads_out_of_the_target(values: dict[str, str]) -> None:
    values = {name: value.replace("\0", " ") for name, value in values.items()}
    pattern = parse("{genre}/[{year} - ]{album}/{artist:1}/[{track:02} ]{title}")
    path = pattern.path(values, ".ogg")
    parts = path.split("/")
    assert len(parts) <= 4
    for part in parts:
        check(part)


def test_a_path_that_the_system_cannot_open_does_not_fit() -> None:
    assert path_fits(b"/" + b"a" * (MAX_PATH - 1))
    assert not path_fits(b"/" + b"a" * MAX_PATH)
