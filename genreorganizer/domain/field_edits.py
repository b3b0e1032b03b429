# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of the fields of a tag: what each makes of a track's texts, before anything is written.

Texts are those that are shown: numbers as digits, several names joined with ``"; "``, empty where
there is none. The names of fields are those of `domain.tag_fields.TagFields`.
"""

from __future__ import annotations

import datetime
import difflib
import os
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from genreorganizer.domain.joined_fields import JOINED, JOINED_TO
from genreorganizer.domain.path_patterns import parse
from genreorganizer.domain.tag_fields import NUMBERS, USER_FIELDS
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from genreorganizer.domain.tag_fields import TagFields

FIELDS: Final = {one.name: name for name, one in USER_FIELDS.items()}
"""What users call a field, as in queries and patterns, and its name in `TagFields`."""

_BY_NAME: Final = FIELDS | {
    alias.replace("_", ""): name for name, one in USER_FIELDS.items() for alias in one.aliases
}

SEVERAL: Final = frozenset(name for name, one in USER_FIELDS.items() if one.several)
"""Fields of which a tag may hold several texts."""

_SEPARATOR: Final = "; "
_MOST: Final = 65_535
_FIRST_YEAR, _LAST_YEAR = 1000, 9999
_SMALL: Final = frozenset(
    ("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
     "or", "the", "to", "vs", "vs.", "with")
)  # fmt: skip
"""Words that stay small in an English title, unless they begin or end it."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*\.?")
_BLANKS: Final = re.compile(r"\s+")
_DATE: Final = re.compile(r"([1-9][0-9]{3})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?")
_NO_TEXT: Final = re.compile("[\0\ud800-\udfff]")

Texts = dict[str, str]


class EditableTrack(NamedTuple):
    """A track as edits see it.

    Attributes:
        id: The track.
        path: Its file (bytes).
        tag: Its fields.
    """

    id: int
    path: bytes
    tag: TagFields


class PlannedEdit(NamedTuple):
    """What edits make of a track.

    Attributes:
        track: The track.
        before: The texts of the fields that change, as they are.
        after: The same as they will be.
        problem: Why nothing can be made of it.
    """

    track: EditableTrack
    before: Texts
    after: Texts
    problem: Message | None = None


class PlaceInFolder(NamedTuple):
    """Where a track is among the edited ones of its folder.

    Attributes:
        before: How many come before it.
        all: How many there are.
    """

    before: int
    all: int


class FieldEdit(Protocol):
    """One edit of many tracks."""

    def apply(self, track: EditableTrack, texts: Texts, place: PlaceInFolder) -> Message | None:
        """Change a track's texts.

        Args:
            track: The track.
            texts: All its texts as edits before have left them.
            place: Where it is among the edited tracks of its folder.

        Returns:
            Why nothing can be made of it; None where it can.
        """


@dataclass(frozen=True, slots=True)
class Assign:
    """Give a field a text; an empty one clears it.

    Attributes:
        field: The field.
        text: The text, as `checked` gives it; of a number maybe with its total (``3/12``), of a
            year maybe a whole date.
    """

    field: str
    text: str

    def apply(self, track: EditableTrack, texts: Texts, place: PlaceInFolder) -> None:
        """See `FieldEdit`."""
        before, text, more = texts[self.field], self.text, None
        if (joined := JOINED_TO.get(self.field)) is not None:
            text, more = joined.split(text)
            if more is None and joined.whole and text != before:
                more = ""  # the day went with its year
            if more is not None:
                texts[joined.name] = more
        elif (joined := JOINED.get(self.field)) is not None and joined.whole and text:
            texts[joined.field], _ = joined.split(text)
        texts[self.field] = text


@dataclass(frozen=True, slots=True)
class Add:
    """Put a further text behind those of a field, unless it is among them.

    Attributes:
        field: A field of texts.
        text: What is added.
    """

    field: str
    text: str

    def apply(self, track: EditableTrack, texts: Texts, place: PlaceInFolder) -> None:
        """See `FieldEdit`."""
        there = texts[self.field].split(_SEPARATOR) if texts[self.field] else []
        if self.text not in there:
            texts[self.field] = _SEPARATOR.join((*there, self.text))


@dataclass(frozen=True, slots=True)
class TitleCase:
    """Capitals as in English titles; words with capitals inside stay as they are.

    Attributes:
        fields: Fields of texts.
    """

    fields: tuple[str, ...]

    def apply(self, track: EditableTrack, texts: Texts, place: PlaceInFolder) -> None:
        """See `FieldEdit`."""
        for field in self.fields:
            texts[field] = title_case(texts[field])


@dataclass(frozen=True, slots=True)
class Trim:
    """No blanks around a text, and one where there are several.

    Attributes:
        fields: Fields of texts.
    """

    fields: tuple[str, ...]

    def apply(self, track: EditableTrack, texts: Texts, place: PlaceInFolder) -> None:
        """See `FieldEdit`."""
        for field in self.fields:
            texts[field] = _BLANKS.sub(" ", texts[field]).strip()


@dataclass(frozen=True, slots=True)
class NumberTracks:
    """Number the tracks of each folder in their order.

    Attributes:
        start: The first number.
        total: The last number becomes the total.
    """

    start: int = 1
    total: bool = False

    def apply(self, track: EditableTrack, texts: Texts, place: PlaceInFolder) -> None:
        """See `FieldEdit`."""
        texts["track_number"] = str(self.start + place.before)
        if self.total:
            texts["track_total"] = str(self.start + place.all - 1)


@dataclass(frozen=True, slots=True)
class FromPath:
    """Fields from a file's path, by a pattern of `domain.path_patterns`.

    Attributes:
        pattern: Such as ``{artist}/{album}/{track} {title}``.
    """

    pattern: str

    def apply(self, track: EditableTrack, texts: Texts, place: PlaceInFolder) -> Message | None:
        """See `FieldEdit`; fields that a path has no text for stay as they are."""
        found = parse(self.pattern).read(os.fsdecode(track.path))
        if found is None:
            return Message("its path does not fit the pattern")
        for name, text in found.items():
            field = _BY_NAME[name]
            try:
                Assign(field, checked(field, text)).apply(track, texts, place)
            except UsageError as error:
                return error.message
        return None


def plan(tracks: Iterable[EditableTrack], edits: Sequence[FieldEdit]) -> list[PlannedEdit]:
    """What edits make of tracks, each after the one before."""
    tracks = list(tracks)
    all_in = Counter(os.path.dirname(track.path) for track in tracks)
    counts: Counter[bytes] = Counter()
    planned = []
    for track in tracks:
        folder = os.path.dirname(track.path)
        old = texts_of(track.tag)
        new = dict(old)
        place = PlaceInFolder(counts[folder], all_in[folder])
        problems = [edit.apply(track, new, place) for edit in edits]
        counts[folder] += 1
        problem = next(filter(None, problems), None)
        changed = [] if problem else [name for name in old if new[name] != old[name]]
        planned.append(
            PlannedEdit(
                track,
                {name: old[name] for name in changed},
                {name: new[name] for name in changed},
                problem,
            )
        )
    return planned


def in_common(tracks: Iterable[EditableTrack]) -> dict[str, str | None]:
    """The text of each field that all tracks have; None where they differ."""
    seen: dict[str, set[str | int | None]] = {name: set() for name in FIELDS.values()}
    for track in tracks:
        for name, values in seen.items():
            if len(values) < 2:
                values.add(getattr(track.tag, name) or None)
    return {
        name: str(next(iter(values)) or "") if len(values) == 1 else None
        for name, values in seen.items()
    }


def texts_of(tag: TagFields) -> Texts:
    """A track's fields as texts."""
    values = ((name, getattr(tag, name)) for name in USER_FIELDS)
    return {name: "" if value is None else str(value) for name, value in values}


def stored(field: str, text: str) -> tuple[str, ...]:
    """A text as a tag keeps it: several names apart, nothing where it is empty."""
    if not text:
        return ()
    return tuple(text.split(_SEPARATOR)) if field in SEVERAL else (text,)


def field_named(name: str) -> str:
    """The field that a user calls so.

    Raises:
        UsageError: There is none.
    """
    folded = name.strip().casefold().replace("_", "").replace(" ", "").removesuffix("number")
    if folded in _BY_NAME:
        return _BY_NAME[folded]
    near = difflib.get_close_matches(folded, _BY_NAME, n=1)
    if near:
        raise UsageError(
            "There is no field {name}; did you mean {field}?", name=name, field=near[0]
        )
    raise UsageError(
        "There is no field {name}; there are: {fields}", name=name, fields=", ".join(FIELDS)
    )


def assignment(text: str) -> Assign | Add:
    """An edit as a user writes it: ``title=New``, ``title=`` clears it, ``artist+=Guest`` adds.

    A number may bring its total: ``track=3/12``, a year its day: ``year=2004-05-17``.

    Raises:
        UsageError: It is none.
    """
    name, sign, value = text.partition("=")
    if not sign:
        raise UsageError(
            "{text} is not an edit; write, for example, title=New, title= (clears it) or "
            "artist+=Guest",
            text=text,
        )
    field = field_named(name.removesuffix("+"))
    if not name.endswith("+"):
        return Assign(field, checked(field, value))
    if field not in SEVERAL or not value.strip():
        raise UsageError(
            "Only text can be added, and only to these fields: {fields}",
            fields=", ".join(name for name in FIELDS if FIELDS[name] in SEVERAL),
        )
    return Add(field, checked(field, value))


def checked(field: str, text: str) -> str:
    """A text that a field can hold; of a number its digits, maybe with a total (``3/12``).

    Of a date, which a year may be too, ``2004-05-17`` or ``2004-05``.

    Raises:
        UsageError: It can hold no such text.
    """
    text = text.strip()
    if _NO_TEXT.search(text):
        raise UsageError("{text} cannot be stored in a tag; choose another text", text=repr(text))
    if field == "date" or (field == "year" and _DATE.match(text)):
        return _checked_date(text)
    if field not in NUMBERS:
        return text if field == "comment" else _BLANKS.sub(" ", text)
    if not text:
        return ""
    if (joined := JOINED_TO.get(field)) is not None and not joined.whole:
        first, mark, rest = text.partition(joined.mark)
        if first.strip() and rest.strip():
            return f"{checked(field, first)}{mark}{checked(joined.name, rest)}"
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if field == "year" and not _FIRST_YEAR <= number <= _LAST_YEAR:
        raise UsageError("{text} is not a four-digit year", text=text)
    if not 0 < number <= _MOST:
        raise UsageError("{text} is not a number from 1 to {most}", text=text, most=_MOST)
    return str(number)


def _checked_date(text: str) -> str:
    """A date as tags have it.

    Raises:
        UsageError: There is no such day.
    """
    found = _DATE.fullmatch(text)
    if not text:
        return ""
    try:
        if found is None:
            raise ValueError
        day = datetime.date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        raise UsageError("{text} is not a date such as 2004-05-17", text=text) from None
    return day.isoformat() if found[3] else day.isoformat()[:7]


def title_case(text: str) -> str:
    """English title case: ``the sound of SILENCE`` becomes ``The Sound of SILENCE``."""
    words = list(_WORD.finditer(text))
    all_caps = text.isupper() and len(words) > 1
    out = []
    end = 0
    for number, match in enumerate(words):
        word = match[0]
        ends = number in (0, len(words) - 1)
        before = text[end : match.start()]
        begins = ends or before.strip() not in ("", ",", "-", "/", "&")
        if all_caps:
            word = word.lower()
        if word.casefold() in _SMALL and not begins:
            word = word.lower()
        elif word.islower():
            word = word[:1].upper() + word[1:]
        out += [before, word]
        end = match.end()
    return "".join((*out, text[end:]))
