# SPDX-License-Identifier: GPL-3.0-or-later
"""Two fields in one text: what it tells of each, and how one is made of both."""

from __future__ import annotations

import pytest

from genreorganizer.domain.joined_fields import JOINED, JOINED_TO, JoinedField, year_in
from genreorganizer.domain.tag_fields import USER_FIELDS

MOVEMENTS = JoinedField("movement_total", "movement_number", "/")
"""A further one is a row."""
DATE = JOINED["date"]


def test_both_fields_are_fields_and_each_is_joined_once() -> None:
    assert {*JOINED, *JOINED_TO} <= USER_FIELDS.keys()
    assert len(JOINED) == len(JOINED_TO)


@pytest.mark.parametrize(
    ("joined", "text", "told"),
    [
        (MOVEMENTS, "3/12", ["12"]),
        (MOVEMENTS, "3", []),
        (MOVEMENTS, "3/", []),
        (MOVEMENTS, "3/00", []),
        (MOVEMENTS, "/ 12", ["12"]),
        (DATE, "2004-05-17", ["2004-05-17"]),
        (DATE, " 2004-05-17T12:00", ["2004-05-17"]),
        (DATE, "2004-05", ["2004-05"]),
        (DATE, "2004-00", []),
        (DATE, "2004", []),
    ],
)
def test_a_text_tells_of_the_joined_field(joined: JoinedField, text: str, told: list[str]) -> None:
    assert joined.told([text, "9/9"]) == told
    assert joined.told([]) == []


@pytest.mark.parametrize(
    ("joined", "other", "own", "both"),
    [
        (MOVEMENTS, ["3"], ["12"], ["3/12"]),
        (MOVEMENTS, ["3/14"], ["12"], ["3/12"]),
        (MOVEMENTS, [], ["12"], ["0/12"]),
        (MOVEMENTS, ["3"], [], ["3/"]),
        (MOVEMENTS, [], [], []),
        (DATE, ["2003"], ["2004-05-17"], ["2004-05-17"]),
        (DATE, ["2004-05-17"], [], ["2004-"]),
        (DATE, [], [], []),
    ],
)
def test_one_text_says_both(
    joined: JoinedField, other: list[str], own: list[str], both: list[str]
) -> None:
    assert joined.joined(other, own) == both


def test_what_is_behind_stays_unless_something_is_said_of_it() -> None:
    assert MOVEMENTS.stored("4", ["3/12"]) == "4/12"
    assert MOVEMENTS.stored("4/", ["3/12"]) == "4"
    assert MOVEMENTS.stored("4/13", ["3/12"]) == "4/13"
    assert DATE.stored("2005", ["2004-05-17"]) == "2005"
    assert DATE.stored("2004-", ["2004-05-17"]) == "2004"


def test_users_type_both_in_one() -> None:
    assert MOVEMENTS.split("3/12") == ("3", "12")
    assert MOVEMENTS.split("3") == ("3", None)
    assert DATE.split("2004-05") == ("2004", "2004-05")
    assert DATE.split("2004") == ("2004", None)
    assert DATE.split("") == ("", None)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1999", 1999),
        ("released 2004-05-17", 2004),
        ("0000", None),
        ("0000-00-00", None),
        ("0000; 1987", 1987),
        ("12345", None),
        ("", None),
    ],
)
def test_a_year_has_four_digits_and_is_not_naught(text: str, year: int | None) -> None:
    assert year_in(text) == year
