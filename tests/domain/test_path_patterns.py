# SPDX-License-Identifier: GPL-3.0-or-later
"""Patterns of paths."""

import pytest

from genreorganizer.domain.path_patterns import FIELDS, PRESETS, PatternError, parse

TRACK = dict.fromkeys(FIELDS, "") | {
    "genre": "Bebop",
    "parent": "Jazz",
    "subgenre": "Bebop",
    "artist": "the Quintet",
    "album": "Live: at Last",
    "title": "Hot House",
    "track": "3",
    "year": "1953",
    "decade": "1950s",
    "format": "FLAC",
    "name": "track 3",
}


def path(pattern: str, **values: str) -> str:
    return parse(pattern).path(TRACK | values, ".flac")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{genre}/{artist} - {title}", "Bebop/the Quintet - Hot House.flac"),
        ("{albumartist|artist}/{title}", "the Quintet/Hot House.flac"),
        ("{ Album Artist | artist }/{title}", "the Quintet/Hot House.flac"),
        ("{artist:1}/{artist:3}/{title}", "T/the/Hot House.flac"),
        ("{track:02} {title}", "03 Hot House.flac"),
        ("{track} {title}", "3 Hot House.flac"),
        ("[{year} - ]{album}/{title}", "1953 - Live- at Last/Hot House.flac"),
        ("[{albumartist}/]{title}", "Hot House.flac"),
        ("[{album}[ ({albumartist})]]/{title}", "Live- at Last/Hot House.flac"),
        ("{parent}/[{subgenre}/]{decade}/{format} {name}", "Jazz/Bebop/1950s/FLAC track 3.flac"),
        ("{{{title}}} [[1]]", "{Hot House} [1].flac"),
    ],
)
def test_a_pattern_says_where_a_track_belongs(pattern: str, expected: str) -> None:
    assert path(pattern) == expected


def test_what_a_track_lacks_is_named_or_left_out() -> None:
    assert path("{artist}/{album}/{title}", artist="", album="") == (
        "Unknown artist/Unknown album/Hot House.flac"
    )
    assert path("[{year} - ]{album}/[{track:02} ]{title}", year="", track="") == (
        "Live- at Last/Hot House.flac"
    )
    assert path("{track:02} {title}", track="") == "00 Hot House.flac"
    assert path("{genre}/[{title}]", title="") == "Bebop/track 3.flac"


def test_separators_and_dots_of_a_tag_make_no_folder_and_lead_nowhere() -> None:
    assert path("{artist}/{title}", artist="AC/DC") == "AC-DC/Hot House.flac"
    assert path("{artist}/{title}", artist="..", title="../../x") == "_/_.-..-x.flac"
    assert path("{artist}/{title}", artist=r"..\..\etc") == "_.-..-etc/Hot House.flac"


@pytest.mark.parametrize(
    ("pattern", "position", "words"),
    [
        ("{genre}/{gerne}", 9, "did you mean genre"),
        ("{genre}/{artist|xyzzy}", 16, "there are"),
        ("a/{title", 2, "{ is not closed"),
        ("{genre/{title}", 0, "{ is not closed"),
        ("{genre/a}", 0, "{ is not closed"),
        ("{title}[ {year}", 7, "[ is not closed"),
        ("{title}}", 7, "write it twice"),
        ("[x]{title}", 0, "such as {year}"),
        ("../{title}", 0, "cannot be named .."),
        ("/{title}", 0, "name is missing"),
        ("{artist}//{title}", 9, "name is missing"),
        ("{title}/", 8, "name is missing"),
        ("{artist:x}", 8, "1 to 99"),
        ("{artist:02}", 8, "is text"),
        ("{}", 1, "field is missing"),
        ("all", 0, "needs a field"),
        ("", 0, "needs a field"),
    ],
)
def test_a_mistake_is_told_with_its_place(pattern: str, position: int, words: str) -> None:
    with pytest.raises(PatternError, match=None) as raised:
        parse(pattern)
    assert raised.value.position == position
    assert words in str(raised.value)


@pytest.mark.parametrize("preset", PRESETS)
def test_the_presets_are_patterns(preset: str) -> None:
    assert path(preset).endswith(".flac")
