# SPDX-License-Identifier: GPL-3.0-or-later
"""From query text to a tree, by recursive descent.

::

    query   = [ either ]
    either  = all { "OR" all }
    all     = factor { [ "AND" ] factor }
    factor  = ( "NOT" | "-" ) factor | "(" either ")" | term
    term    = word | "text" | field op value | "p(" genre ")" compare number | flag

The parser reads characters, not tokens: what a character means depends on
whether a field, an operator or a value is expected.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NoReturn

from genreorganizer.domain.genres import fold
from genreorganizer.domain.joined_fields import date_in
from genreorganizer.domain.rules import ast
from genreorganizer.domain.rules.fields import BARE_FLAGS, BY_NAME, FIELDS, FLAGS, WORDS, Kind
from genreorganizer.domain.rules.values import EXPECTED, parse_value
from genreorganizer.domain.tag_fields import USER_FIELDS
from genreorganizer.errors import QueryError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from genreorganizer.domain.rules.fields import Field

MAX_LENGTH = 10_000
MAX_TERMS = 200
MAX_DEPTH = 50

_SPACE = re.compile(r"\s*")
_NAME = re.compile(r"[A-Za-z_]+")
_OPERATOR = re.compile(r"!=|<=|>=|[:=<>]")
_COMPARISON = re.compile(r"!=|<=|>=|[=<>]")
_BARE = re.compile(r"[^\s()\"]+")
_RANGE = re.compile(r"(.*?)\.\.(.*)")
_PROBABILITY = re.compile(r"[pP]\(")

_A_TERM = Message("a word, field:value, p(genre)>=0.6 or a parenthesis")
_CLOSING = Message.plain('")"')
_FULL_DATE = USER_FIELDS["date"].name
_MINUS = re.compile(r"-(?=[^\s)])")
_ENDS_WORD = re.compile(r'$|[\s()"]')
_COMPARE: dict[str, ast.Operator] = {
    ":": "=", "=": "=", "!=": "=", "<": "<", "<=": "<=", ">": ">", ">=": ">=",
}  # fmt: skip
_COMPARED = (Kind.NUMBER, Kind.SHARE, Kind.DURATION, Kind.DATE)
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


def parse(text: str) -> ast.Rule:
    """The tree of a query; an empty text is every track.

    Raises:
        QueryError: The text is no query; the message says where and what was expected.
    """
    return _Parser(text).query()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.terms = 0
        self.depth = 0

    def query(self) -> ast.Rule:
        if len(self.text) > MAX_LENGTH:
            most = Message("at most {number} characters", number=MAX_LENGTH)
            self.fail(Message("The query is too long"), MAX_LENGTH, most)
        self.space()
        if self.end():
            return ast.Everything()
        rule = self.either()
        if not self.end():  # only a closing parenthesis stops `either` before the end
            more = Message("the end of the query or another word")
            self.fail(Message('")" closes nothing'), self.at, more)
        return rule

    def either(self) -> ast.Rule:
        parts = [self.all()]
        while self.keyword("OR"):
            parts.append(self.all())
        return ast.any_of(*parts)

    def all(self) -> ast.Rule:
        parts = [self.factor()]
        while True:
            if self.keyword("AND"):
                parts.append(self.factor())
            elif self.end() or self.peek(")") or self.keyword("OR", take=False):
                return ast.all_of(*parts)
            else:
                parts.append(self.factor())

    def factor(self) -> ast.Rule:
        self.space()
        self.depth += 1
        if self.depth > MAX_DEPTH:
            most = Message("at most {number} levels", number=MAX_DEPTH)
            self.fail(Message("The query is nested too deeply"), self.at, most)
        if self.keyword("NOT") or self.dash():
            rule = ast.negated(self.factor())
        elif self.peek("("):
            rule = self.group()
        else:
            rule = self.term()
        self.depth -= 1
        self.space()
        return rule

    def group(self) -> ast.Rule:
        opened = self.at
        self.at += 1
        rule = self.either()
        if not self.peek(")"):
            problem = Message('"(" at character {number} is not closed', number=opened + 1)
            self.fail(problem, self.at, _CLOSING)
        self.at += 1
        return rule

    def term(self) -> ast.Rule:
        self.terms += 1
        if self.terms > MAX_TERMS:
            most = Message("at most {number} parts", number=MAX_TERMS)
            self.fail(Message("The query has too many parts"), self.at, most)
        for word in ("AND", "OR"):
            if self.keyword(word, take=False):
                self.fail(Message("There is nothing before {word}", word=word), self.at, _A_TERM)
        if self.end() or self.peek(")"):
            self.missing(self.at, _A_TERM)
        if self.peek('"'):
            return ast.Word(self.quoted())
        if _PROBABILITY.match(self.text, self.at):
            return self.probability()
        return self.field() or self.word()

    def word(self) -> ast.Rule:
        bare = _BARE.match(self.text, self.at)
        assert bare is not None  # space, parentheses and quotes were dealt with
        self.at = bare.end()
        return ast.Flag(bare[0]) if bare[0] in BARE_FLAGS else ast.Word(bare[0])

    def field(self) -> ast.Rule | None:
        """A field with its operator and value, or None (and nothing read) for a bare word."""
        start = self.at
        name = _NAME.match(self.text, start)
        if name is None:
            return None
        known = name[0].lower()
        operator = _OPERATOR.match(self.text, name.end())
        if operator is None and known in BY_NAME:  # "year < 1990", but not "title : x"
            spaced = _SPACE.match(self.text, name.end())
            operator = _COMPARISON.match(self.text, spaced.end()) if spaced else None
        if operator is None:
            return None
        self.at = operator.end()
        self.space()
        if known == "is":
            return self.property(operator[0])
        if known in FLAGS:
            return self.flag(known, operator[0])
        if known not in BY_NAME:
            names = ", ".join(field.name for field in FIELDS)
            problem = Message(
                'There is no field "{field}"; put quotes around the text to search for it',
                field=name[0],
            )
            self.fail(problem, start, Message("one of {words}, p(…)", words=names))
        field = BY_NAME[known]
        if operator[0] == ":":  # year:>=1990 is year>=1990
            nested = _COMPARISON.match(self.text, self.at)
            if nested and field.kind in _COMPARED:
                self.at = nested.end()
                self.space()
                return self.comparison(field, nested[0])
        if field.kind in _COMPARED:
            return self.comparison(field, operator[0])
        if operator[0] not in (":", "=", "!="):
            problem = Message('"{field}" cannot be compared by size', field=field.name)
            self.fail(problem, operator.start(), Message('":" or "="'))
        rule = self.named(field, exact=operator[0] != ":")
        return ast.negated(rule) if operator[0] == "!=" else rule

    def named(self, field: Field, *, exact: bool) -> ast.Rule:
        """The value of a field that holds text, a genre, a folder or a fixed word."""
        value, start = self.value(Message("a value, e.g. {example}", example=field.example))
        if field.kind is Kind.STATE:
            return ast.State(field.name, self.fixed(value, start, WORDS[field.name]))
        if field.kind is Kind.FOLDER:
            if not os.path.isabs(value):
                path = Message("a path, e.g. {example}", example=field.example)
                self.fail(Message("A folder needs its full path"), start, path)
            return ast.Folder(value)
        if not value:
            return ast.Empty(field.name)
        kind: Callable[[str, str, bool], ast.Rule] = (
            ast.OfGenre if field.kind is Kind.GENRE else ast.Text
        )
        return kind(field.name, value, exact)

    def comparison(self, field: Field, operator: str) -> ast.Rule:
        value, start = self.value(EXPECTED[field.kind])
        if operator in (":", "=", "!=") and not value:
            empty = ast.Empty(field.name)
            return ast.negated(empty) if operator == "!=" else empty
        ends = _RANGE.fullmatch(value)
        if ends and operator in (":", "=", "!="):
            first = ast.Compare(field.name, ">=", self.number(field.kind, ends[1], start))
            last = ast.Compare(
                field.name, "<=", self.number(field.kind, ends[2], start + ends.start(2))
            )
            both = ast.all_of(first, last)
            return ast.negated(both) if operator == "!=" else both
        if field.name == "year" and value and date_in(value) == value:
            return self.date(operator, value, start)
        number = self.number(field.kind, value, start)
        rule = ast.Compare(field.name, _COMPARE[operator], number)
        return ast.negated(rule) if operator == "!=" else rule

    def date(self, operator: str, value: str, start: int) -> ast.Rule:
        """A year asked for with its month or day, as the full date says it."""
        if operator not in (":", "=", "!="):
            full = Message("a year, or {example}", example=f"{_FULL_DATE}:{value}")
            self.fail(_not_understood(value), start, full)
        rule = ast.Text(_FULL_DATE, value, exact=False)
        return ast.negated(rule) if operator == "!=" else rule

    def probability(self) -> ast.Rule:
        self.at += 2
        self.space()
        start = self.at
        if self.peek('"'):
            genre = self.quoted()
            self.space()
        else:
            close = self.text.find(")", start)
            genre = self.text[start : close if close >= 0 else None].strip()
            self.at = close if close >= 0 else len(self.text)
        if not fold(genre):
            genre_here = Message("a genre, e.g. p(jazz)>=0.6")
            self.missing(start, genre_here)
        if not self.peek(")"):
            self.fail(Message('"p(" is not closed'), self.at, _CLOSING)
        self.at += 1
        self.space()
        operator = _OPERATOR.match(self.text, self.at)
        if operator is None:
            problem = Message("p({genre}) is compared with nothing", genre=genre)
            self.fail(problem, self.at, Message("a comparison, e.g. >=0.6"))
        self.at = operator.end()
        self.space()
        value, at = self.value(EXPECTED[Kind.SHARE])
        share = self.number(Kind.SHARE, value, at)
        assert isinstance(share, float)
        rule = ast.Probability(genre, _COMPARE[operator[0]], share)
        return ast.negated(rule) if operator[0] == "!=" else rule

    def property(self, operator: str) -> ast.Rule:
        value, start = self.value(Message("one of {words}", words=", ".join(FLAGS)))
        flag = ast.Flag(self.fixed(value, start, tuple(FLAGS)))
        return ast.negated(flag) if operator == "!=" else flag

    def flag(self, name: str, operator: str) -> ast.Rule:
        value, start = self.value(Message("yes or no"))
        if value.lower() not in _YES_NO or operator not in (":", "=", "!="):
            problem = Message('"{flag}" is a yes-or-no question', flag=name)
            answers = Message("{flag}:yes or {other}:no", flag=name, other=name)
            self.fail(problem, start, answers)
        holds = _YES_NO[value.lower()] is (operator != "!=")
        return ast.Flag(name) if holds else ast.Not(ast.Flag(name))

    def fixed(self, value: str, start: int, words: tuple[str, ...]) -> str:
        spelled = {fold(word): word for word in words}
        word = spelled.get(fold(value))
        if word is None:
            self.fail(
                _not_understood(value), start, Message("one of {words}", words=", ".join(words))
            )
        return word

    def number(self, kind: Kind, text: str, start: int) -> float | ast.Day:
        value = parse_value(kind, text)
        if value is None:
            self.fail(_not_understood(text), start, EXPECTED[kind])
        return value

    def value(self, expected: Message) -> tuple[str, int]:
        """The text of a value and where it starts."""
        start = self.at
        if self.peek('"'):
            return self.quoted(), start
        bare = _BARE.match(self.text, start)
        if bare is None:
            self.missing(start, expected)
        self.at = bare.end()
        return bare[0], start

    def quoted(self) -> str:
        opened = self.at
        at = opened + 1
        read: list[str] = []
        while at < len(self.text) and self.text[at] != '"':
            if self.text[at] == "\\" and self.text[at + 1 : at + 2] in ("\\", '"'):
                at += 1
            read.append(self.text[at])
            at += 1
        if at >= len(self.text):
            problem = Message("The quote at character {number} is not closed", number=opened + 1)
            self.fail(problem, at, Message.plain('"'))
        self.at = at + 1
        return "".join(read)

    def keyword(self, word: Literal["AND", "OR", "NOT"], *, take: bool = True) -> bool:
        after = self.at + len(word)
        if not self.text.startswith(word, self.at) or not _ENDS_WORD.match(self.text, after):
            return False
        if take:
            self.at = after
            self.space()
        return True

    def dash(self) -> bool:
        """A minus that negates: one that touches what follows."""
        if _MINUS.match(self.text, self.at):
            self.at += 1
            return True
        return False

    def space(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def end(self) -> bool:
        return self.at >= len(self.text)

    def peek(self, char: str) -> bool:
        return self.text.startswith(char, self.at)

    def fail(self, problem: Message, position: int, expected: Message) -> NoReturn:
        message = Message("{problem}; expected {expected}", problem=problem, expected=expected)
        raise QueryError(message, position=position, expected=expected)

    def missing(self, position: int, expected: Message) -> NoReturn:
        raise QueryError(
            Message("Add {expected}", expected=expected), position=position, expected=expected
        )


def _not_understood(text: str) -> Message:
    return Message('"{text}" is not understood here', text=text)
