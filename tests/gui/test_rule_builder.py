# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions that are chosen and the queries that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from genreorganizer.domain import rules
from genreorganizer.domain.rules.fields import BY_NAME, FIELDS, FLAGS, WORDS
from genreorganizer.errors import QueryError
from genreorganizer.gui.rules.builder import RuleBuilder
from genreorganizer.gui.rules.lines import (
    OPERATORS,
    SUBJECTS,
    Editor,
    Line,
    Subject,
    from_text,
    is_complete,
    to_text,
    word_title,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VALUES = {
    Editor.NOTHING: "",
    Editor.TEXT: 'a "b" OR (c) \\',
    Editor.GENRE: "Drum & Bass",
    Editor.NUMBER: "1985",
    Editor.SHARE: "0.75",
    Editor.GENRE_SHARE: "0.6",
}
NUMBERS = {"duration": "4:30", "added": "2025-06", "folder": "/my/music"}


def value(subject: Subject) -> str:
    if subject.editor is Editor.WORD:
        return WORDS[subject.key][-1]
    return NUMBERS.get(subject.key) or VALUES[subject.editor]


def every_line() -> list[Line]:
    return [
        Line(
            subject.key,
            operator,
            "" if operator in ("empty", "not empty") else value(subject),
            "Hip-Hop" if subject.editor is Editor.GENRE_SHARE else "",
        )
        for subject in SUBJECTS
        for operator in subject.operators
    ]


@pytest.mark.parametrize("line", every_line(), ids=str)
def test_every_condition_is_a_query_and_comes_back(line: Line) -> None:
    assert is_complete(line)
    text = to_text([line], match_all=True)
    assert rules.to_text(rules.parse(text)) == text
    assert from_text(text) == ((line,), True)


def test_subjects_and_operators_are_known() -> None:
    assert {op for subject in SUBJECTS for op in subject.operators} == set(OPERATORS)
    for subject in SUBJECTS:
        assert subject.key in {"p", "any", *BY_NAME, *FLAGS}


def test_whatever_can_be_asked_can_be_chosen() -> None:
    keys = {subject.key for subject in SUBJECTS}
    assert {field.name for field in FIELDS} | set(FLAGS) <= keys
    for subject in SUBJECTS:
        if subject.editor is Editor.WORD:
            titles = [word_title(word) for word in WORDS[subject.key]]
            assert len(set(titles)) == len(titles)
    with pytest.raises(QueryError, match="a path"):
        to_text([Line("folder", "is", "music")], match_all=True)


def test_several_conditions_are_all_or_any() -> None:
    lines = (Line("suggested", "is", "Jazz"), Line("year", "<", "1970"), Line("title", "has", ""))
    both = to_text(lines, match_all=True)
    either = to_text(lines, match_all=False)
    assert (both, either) == ("suggested:Jazz AND year<1970", "suggested:Jazz OR year<1970")
    assert from_text(both) == (lines[:2], True)
    assert from_text(either) == (lines[:2], False)
    assert to_text(lines[2:], match_all=True) == ""
    assert from_text("") == ((), True)


def test_not_at_least_is_less_or_unknown() -> None:
    text = "p(Jazz)>=0.6 AND NOT p(Blues)>=0.3"
    found = from_text(text)
    assert found == (
        (Line("p", ">=", "0.6", "Jazz"), Line("p", "not >=", "0.3", "Blues")),
        True,
    )
    assert to_text(found[0], match_all=True) == text


@pytest.mark.parametrize("text", ["a (b OR c)", "NOT (a b)", "NOT genre=Rock", "path=x"])
def test_what_is_no_list_stays_text(text: str) -> None:
    assert from_text(text) is None


@pytest.mark.parametrize("value", ["many", "1980 OR x", "-1"])
def test_a_value_that_is_none_is_told(value: str) -> None:
    with pytest.raises(QueryError, match="1990"):
        to_text([Line("year", ">=", value)], match_all=True)


@pytest.fixture
def builder(qtbot: QtBot, look: None) -> RuleBuilder:
    made = RuleBuilder()
    qtbot.addWidget(made)
    made.set_genres(["Blues", "Jazz"])
    made.show()
    return made


def test_conditions_can_be_added_changed_and_removed(qtbot: QtBot, builder: RuleBuilder) -> None:
    told: list[str] = []
    builder.query_changed.connect(told.append)
    builder.add.click()
    first = builder.editors()[0]
    first.subject.setCurrentIndex(first.subject.findData("p"))
    first.genre.setCurrentText("Jazz")
    first.share.setValue(60)
    assert told[-1] == "p(Jazz)>=0.6"
    builder.add.click()
    second = builder.editors()[1]
    second.subject.setCurrentIndex(second.subject.findData("year"))
    assert second.text.isVisibleTo(second)
    assert not second.genre.isVisibleTo(second)
    second.text.setText("1985")
    builder.match.setCurrentIndex(1)
    assert told[-1] == "p(Jazz)>=0.6 OR year=1985"
    second.operator.setCurrentIndex(second.operator.findData("empty"))
    assert not second.text.isVisibleTo(second)
    first.remove.click()
    assert told[-1] == 'year:""'
    with qtbot.waitSignal(builder.problem):
        second.operator.setCurrentIndex(second.operator.findData(">="))
        second.text.setText("late")


def test_a_query_shows_as_conditions(builder: RuleBuilder) -> None:
    told: list[str] = []
    builder.query_changed.connect(told.append)
    text = 'p(Jazz)>=0.6 AND NOT artist:"nina s" AND state:unsure AND confidence<0.5'
    builder.show_query(text)
    assert builder._text() == text
    assert not told
    builder.show_query("a (b OR c)")
    assert builder.note.isVisible()
    assert not builder.add.isVisible()
    builder.show_query("")
    assert builder.editors() == []
    assert builder.add.isVisible()


def test_fixed_words_follow_what_the_condition_is_about(builder: RuleBuilder) -> None:
    told: list[str] = []
    builder.query_changed.connect(told.append)
    builder.add.click()
    (line,) = builder.editors()
    line.subject.setCurrentIndex(line.subject.findData("decision"))
    assert [line.word.itemData(n) for n in range(line.word.count())] == list(WORDS["decision"])
    line.word.setCurrentIndex(line.word.findData("none"))
    assert told[-1] == "decision:none"
    builder.show_query("file:to_write")
    assert builder.editors()[0].word.currentData() == "to_write"
    assert builder._text() == "file:to_write"


def test_a_long_name_of_a_genre_leaves_room_for_the_rest_of_the_line(
    builder: RuleBuilder,
) -> None:
    builder.add.click()
    (line,) = builder.editors()
    builder.set_genres(["Jazz"])
    room = line.minimumSizeHint().width()
    builder.set_genres(["Jazz", "Progressive " * 20])
    assert line.minimumSizeHint().width() == room
