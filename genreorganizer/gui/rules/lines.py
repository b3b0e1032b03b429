# SPDX-License-Identifier: GPL-3.0-or-later
"""A query as a list of conditions that can be chosen instead of typed; plain logic.

Every list of conditions is a query. Not every query is such a list: what is nested
deeper stays text.
"""

from __future__ import annotations

import enum
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from PySide6.QtCore import QCoreApplication

from genreorganizer.domain import rules
from genreorganizer.domain.review import FileState, TrackState
from genreorganizer.domain.rules.fields import BY_NAME, FLAGS, NONE, Kind
from genreorganizer.domain.rules.values import EXPECTED, parse_value, print_value
from genreorganizer.errors import QueryError
from genreorganizer.gui.tracks.columns import Column, of_tag
from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from genreorganizer.domain.rules.ast import Operator


class Editor(enum.Enum):
    """What the value of a condition is typed into."""

    NOTHING = "nothing"
    TEXT = "text"
    GENRE = "genre"
    WORD = "word"
    NUMBER = "number"
    SHARE = "share"
    GENRE_SHARE = "genre share"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a condition is about.

    Attributes:
        key: The field of the query language; ``any``, ``p`` or a flag besides.
        source: Untranslated name.
        editor: What its value is typed into.
        operators: Keys of `OPERATORS` that fit it.
        context: Where the name is translated.
    """

    key: str
    source: Annotated[str, "Rule"]
    editor: Editor
    operators: tuple[str, ...]
    context: str = "Rule"

    @property
    def title(self) -> str:
        """The name in the user's language."""
        return QCoreApplication.translate(self.context, self.source)


@dataclass(frozen=True, slots=True)
class Line:
    """One condition.

    Attributes:
        subject: Key of a `Subject`.
        operator: Key of `OPERATORS`.
        value: As it is typed; for a probability the share.
        genre: The genre of a probability.
    """

    subject: str
    operator: str
    value: str = ""
    genre: str = ""


OPERATORS: Mapping[str, str] = {
    "has": QT_TRANSLATE_NOOP("Rule", "contains"),
    "has not": QT_TRANSLATE_NOOP("Rule", "does not contain"),
    "is": QT_TRANSLATE_NOOP("Rule", "is"),
    "is not": QT_TRANSLATE_NOOP("Rule", "is not"),
    "empty": QT_TRANSLATE_NOOP("Rule", "is empty"),
    "not empty": QT_TRANSLATE_NOOP("Rule", "is not empty"),
    "=": QT_TRANSLATE_NOOP("Rule", "is exactly"),
    ">=": QT_TRANSLATE_NOOP("Rule", "is at least"),
    "<=": QT_TRANSLATE_NOOP("Rule", "is at most"),
    ">": QT_TRANSLATE_NOOP("Rule", "is more than"),
    "<": QT_TRANSLATE_NOOP("Rule", "is less than"),
    "not >=": QT_TRANSLATE_NOOP("Rule", "is less than, or missing"),
}
_TEXT = ("has", "has not", "is", "is not", "empty", "not empty")
_GENRE = ("is", "is not", "=", "empty", "not empty")
_WORD = ("is", "is not")
_SHARE = (">=", "<=", ">", "<", "not >=")
_DATE = ("=", *_SHARE)
_NUMBER = (*_DATE, "empty", "not empty")
_SIGNS: tuple[Operator, ...] = ("=", "<", "<=", ">", ">=")
_WITHOUT_VALUE = ("empty", "not empty")
_NEGATIVE = {"has not": "has", "is not": "is", "not empty": "empty", "not >=": ">="}
_NEGATED = {positive: negative for negative, positive in _NEGATIVE.items()}


def _of_column(column: Column) -> Subject:
    if BY_NAME[column.key].kind is Kind.NUMBER:
        return Subject(column.key, column.source, Editor.NUMBER, _NUMBER, "Column")
    return Subject(column.key, column.source, Editor.TEXT, _TEXT, "Column")


SUBJECTS: tuple[Subject, ...] = (
    Subject("p", "Probability of", Editor.GENRE_SHARE, _SHARE),
    Subject("in", "Genre (any source)", Editor.GENRE, _GENRE),
    Subject("suggested", "Suggested genre", Editor.GENRE, _GENRE),
    Subject("second", "Second guess", Editor.GENRE, _GENRE),
    Subject("confidence", "Confidence", Editor.SHARE, _SHARE),
    Subject("genre", "Genre in the tag", Editor.GENRE, _GENRE),
    Subject("accepted", "Accepted genre", Editor.GENRE, _GENRE),
    Subject("any", "Any text", Editor.TEXT, ("has", "has not")),
    *map(_of_column, of_tag()),
    Subject("path", "Path", Editor.TEXT, ("has", "has not")),
    Subject("folder", "Folder", Editor.TEXT, _WORD),
    Subject("format", "Format", Editor.TEXT, _TEXT),
    Subject("duration", "Length", Editor.NUMBER, _NUMBER),
    Subject("bitrate", "Bit rate", Editor.NUMBER, _NUMBER),
    Subject("samplerate", "Sample rate", Editor.NUMBER, _NUMBER),
    Subject("channels", "Channels", Editor.NUMBER, _NUMBER),
    Subject("added", "Added", Editor.NUMBER, _DATE),
    Subject("tempo", "Tempo", Editor.NUMBER, _NUMBER),
    Subject("rating", "Rating", Editor.NUMBER, _DATE),
    Subject("plays", "Plays", Editor.NUMBER, _DATE),
    Subject("played", "Last played", Editor.NUMBER, _NUMBER),
    Subject("state", "State", Editor.WORD, _WORD),
    Subject("decision", "Your decision", Editor.WORD, _WORD),
    Subject("outcome", "Suggestion state", Editor.WORD, _WORD),
    Subject("file", "Write result", Editor.WORD, _WORD),
    Subject("reason", "Reason", Editor.TEXT, _TEXT),
    Subject("disagrees", "Tag and sound disagree", Editor.NOTHING,
            _WORD),
    Subject("plausible", "Another genre is likelier", Editor.NOTHING,
            _WORD),
    Subject("conflict", "The tag contradicts itself", Editor.NOTHING,
            _WORD),
    Subject("unnamed", "The tag names no genre", Editor.NOTHING,
            _WORD),
    Subject("unlisted", "Genre is not in the list", Editor.NOTHING,
            _WORD),
    Subject("duplicate", "Duplicate", Editor.NOTHING, _WORD),
    Subject("compilation", "Compilation", Editor.NOTHING, _WORD),
    Subject("settled", "Disagreement ignored", Editor.NOTHING, _WORD),
    Subject("missing", "File is missing", Editor.NOTHING, _WORD),
    Subject("unreadable", "File is unreadable", Editor.NOTHING, _WORD),
    Subject("id", "Number in the library", Editor.NUMBER, _DATE),
)  # fmt: skip
BY_KEY: Mapping[str, Subject] = {subject.key: subject for subject in SUBJECTS}
_NONE = QT_TRANSLATE_NOOP("Rule", "none")
_TO_WRITE = QT_TRANSLATE_NOOP("Rule", "to be written")
HINTS: Mapping[str, str] = {
    "year": "1985",
    "duration": "4:30",
    "bitrate": "192",
    "added": "2025-06",
    "tempo": "120",
    "rating": "4",
    "plays": "3",
    "played": "2025-06",
    "folder": BY_NAME["folder"].example.removeprefix("folder:"),
    "samplerate": "44100",
}


def operator_title(key: str) -> str:
    """An operator in the user's language."""
    return QCoreApplication.translate("Rule", OPERATORS[key])


def word_title(word: str) -> str:
    """A fixed word of the query language in the user's language."""
    special = {NONE: _NONE, FileState.TO_WRITE.value: _TO_WRITE}
    if word in special:
        return QCoreApplication.translate("Rule", special[word])
    return texts.state_text(TrackState(word))


def is_complete(line: Line) -> bool:
    """Whether nothing is missing in a condition."""
    editor = BY_KEY[line.subject].editor
    if editor is Editor.NOTHING or line.operator in _WITHOUT_VALUE:
        return True
    return bool(line.value.strip()) and (editor is not Editor.GENRE_SHARE or bool(line.genre))


def to_text(lines: Sequence[Line], *, match_all: bool) -> str:
    """The query of some conditions; incomplete ones are left out.

    Raises:
        QueryError: A value is none, such as a year that is no number.
    """
    parts = [_rule(line) for line in lines if is_complete(line)]
    if not parts:
        return ""
    return rules.to_text(rules.all_of(*parts) if match_all else rules.any_of(*parts))


def _rule(line: Line) -> rules.Rule:
    positive = _NEGATIVE.get(line.operator)
    if positive is not None:
        return rules.negated(_rule(Line(line.subject, positive, line.value, line.genre)))
    subject, value = line.subject, line.value.strip()
    if line.operator == "empty":
        return rules.Empty(subject)
    if subject == "any":
        return rules.Word(value)
    if subject in FLAGS:
        return rules.Flag(subject)
    if subject == "folder":
        return _folder(value)
    if BY_KEY[subject].editor is Editor.WORD:
        return rules.State(subject, value)
    if BY_KEY[subject].editor is Editor.GENRE:
        return rules.OfGenre(subject, value, exact=line.operator == "=")
    if BY_KEY[subject].editor is Editor.TEXT:
        return rules.Text(subject, value, exact=line.operator == "is")
    return _comparison(subject, line.operator, value, line.genre)


def _folder(typed: str) -> rules.Rule:
    if not os.path.isabs(typed):
        raise _no_value(
            typed, Message("a path, such as {example}", example=BY_NAME["folder"].example)
        )
    return rules.Folder(typed)


def _comparison(subject: str, operator: str, typed: str, genre: str) -> rules.Rule:
    """A number, length, date or share, read as in the search box."""
    kind = Kind.SHARE if subject == "p" else BY_NAME[subject].kind
    value = parse_value(kind, typed)
    sign = next((known for known in _SIGNS if known == operator), None)
    if value is None or sign is None:
        raise _no_value(typed, EXPECTED[kind])
    if subject == "p" and isinstance(value, float):
        return rules.Probability(genre, sign, value)
    return rules.Compare(subject, sign, value)


def _no_value(typed: str, expected: Message) -> QueryError:
    problem = Message(
        '"{text}" is no value here; expected {expected}', text=typed, expected=expected
    )
    return QueryError(problem, expected=expected)


def from_text(text: str) -> tuple[tuple[Line, ...], bool] | None:
    """The conditions of a query, and whether all of them have to hold.

    Returns:
        None where the query is more than a list of conditions.

    Raises:
        QueryError: It is no query.
    """
    rule = rules.parse(text)
    match rule:
        case rules.Everything():
            return (), True
        case rules.And(parts):
            lines, match_all = [_line(part) for part in parts], True
        case rules.Or(parts):
            lines, match_all = [_line(part) for part in parts], False
        case _:
            lines, match_all = [_line(rule)], True
    known = tuple(line for line in lines if line is not None)
    return (known, match_all) if len(known) == len(lines) else None


def _line(rule: rules.Rule) -> Line | None:
    """The condition that says the same as a rule; None where there is none."""
    line = _plain_line(rule)
    if line is None or line.subject not in BY_KEY:
        return None
    return line if line.operator in BY_KEY[line.subject].operators else None


def _plain_line(rule: rules.Rule) -> Line | None:
    match rule:
        case rules.Not(inner):
            line = _plain_line(inner)
            if line is None or line.operator not in _NEGATED:
                return None
            return Line(line.subject, _NEGATED[line.operator], line.value, line.genre)
        case rules.Word(text):
            return Line("any", "has", text)
        case rules.Text(field, text, exact):
            return Line(field, "is" if exact else "has", text)
        case rules.OfGenre(field, name, exact):
            return Line(field, "=" if exact else "is", name)
        case rules.Folder(path):
            return Line("folder", "is", path)
        case rules.State(field, word):
            return Line(field, "is", word)
        case rules.Flag(name):
            return Line(name, "is")
        case rules.Empty(field):
            return Line(field, "empty")
        case rules.Compare(field, operator, value):
            return Line(field, operator, print_value(BY_NAME[field].kind, value))
        case rules.Probability(genre, operator, value):
            return Line("p", operator, print_value(Kind.SHARE, value), genre)
        case _:
            return None
