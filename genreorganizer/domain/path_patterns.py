# SPDX-License-Identifier: GPL-3.0-or-later
"""Patterns of paths: ``{genre}/{albumartist|artist}/[{year} - ]{album}/[{track:02} ]{title}``.

| written | means |
|---|---|
| ``{title}`` | a field of the track (`FIELDS`) |
| ``{albumartist|artist}`` | the first of these fields that is not empty |
| ``{artist:1}`` | its first letter, as a capital; ``{album:20}`` its first 20 |
| ``{track:02}`` | a number with at least two digits |
| ``[{year} - ]`` | only where none of the fields in it is empty |
| ``/`` | what follows lies in the folder named by what is before |
| ``{{`` ``}}`` ``[[`` ``]]`` | a brace or bracket itself (not ``]]`` between brackets) |

The ending of the file is no part of the pattern: it stays.
"""

from __future__ import annotations

import difflib
import itertools
import os
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.file_names import file_name, folder_name
from genreorganizer.domain.path_reading import Maybe, Taken, Words, read
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    _Columns = Mapping[str, Sequence[str]]
    """The values of fields, of one track after another."""

    from genreorganizer.domain.path_reading import Step

FIELDS: Final[Mapping[str, str]] = {
    "genre": "Unknown genre",
    "parent": "Unknown genre",
    "subgenre": "Unknown genre",
    "artist": "Unknown artist",
    "albumartist": "Unknown artist",
    "album": "Unknown album",
    "title": "Unknown title",
    "track": "0",
    "tracktotal": "0",
    "disc": "1",
    "disctotal": "1",
    "composer": "Unknown composer",
    "grouping": "Unknown grouping",
    "year": "Unknown year",
    "date": "Unknown year",
    "decade": "Unknown year",
    "format": "Unknown format",
    "bitrate": "0",
    "samplerate": "0",
    "name": "Unknown title",
    "folder": "Unknown album",
}
"""Every field, and what stands for it outside of optional parts where a track has none."""

NUMBERS: Final = frozenset(
    {"track", "tracktotal", "disc", "disctotal", "year", "bitrate", "samplerate"}
)
"""Fields that can be given a width."""

READABLE: Final = frozenset(
    {"title", "artist", "albumartist", "album", "track", "tracktotal", "disc", "disctotal",
     "composer", "grouping", "year", "date"}
)  # fmt: skip
"""Fields that can be taken from a path (`Pattern.read`)."""

GENRES: Final = frozenset({"genre", "parent", "subgenre"})
"""Fields that are empty for tracks without any genre."""

PRESETS: Final = (
    "{genre}/{albumartist|artist}/[{year} - ]{album}/[{disc}-][{track:02} ]{title}",
    "{parent}/[{subgenre}/]{albumartist|artist}/[{year} - ]{album}/[{disc}-][{track:02} ]{title}",
    "{genre}/{artist} - {title}",
    "{genre}/{decade}/{artist} - {title}",
    "{genre}/{name}",
    "{albumartist|artist}/[{year} - ]{album}/[{disc}-][{track:02} ]{title}",
    "{albumartist|artist:1}/{albumartist|artist}/{album}/[{disc}-][{track:02} ]{title}",
)
"""Patterns to begin with."""

_SEPARATOR: Final = "\0"
_MODIFIER: Final = re.compile(r"0?[1-9][0-9]?")
_SPECIAL: Final = "{}[]/"


class PatternError(UsageError):
    """A pattern cannot be understood.

    Attributes:
        position: Zero-based index of the character that is not understood.
    """

    def __init__(self, message: Message, /, *, position: int) -> None:
        super().__init__(message)
        self.position = position


@dataclass(frozen=True, slots=True)
class _Text:
    text: str

    def steps(self) -> list[Step]:
        return [Words("/" if self.text == _SEPARATOR else self.text)]

    def column(self, columns: _Columns, unknown: Mapping[str, str] | None) -> Iterable[str]:
        """What it says for each track; without end."""
        return itertools.repeat(self.text)


@dataclass(frozen=True, slots=True)
class _Field:
    names: tuple[str, ...]
    letters: int | None = None
    width: int = 0

    def steps(self) -> list[Step]:
        """What is in a path there; only what a tag keeps is taken."""
        name = next((name for name in self.names if name in READABLE), None)
        digits = NUMBERS.issuperset(self.names)
        return [Taken(name if self.letters is None else None, digits)]

    def column(self, columns: _Columns, unknown: Mapping[str, str] | None) -> Iterable[str | None]:
        """What it says for each track; None where that has none and nothing stands for it."""
        default = None if unknown is None else unknown[self.names[0]]
        first, *others = (columns[name] for name in self.names)
        for other in others:
            first = [value or instead for value, instead in zip(first, other, strict=True)]
        if not self.width and self.letters is None:
            return [value or default for value in first]
        shaped = cache(self._shaped)
        return [shaped(text) if (text := value or default) else text for value in first]

    def _shaped(self, value: str) -> str:
        if self.letters is None:
            return value.zfill(self.width) if value.isdecimal() else value
        first = value.lstrip()[: self.letters]
        return first.upper() if self.letters == 1 else first


@dataclass(frozen=True, slots=True)
class _Optional:
    parts: tuple[_Text | _Field | _Optional, ...]

    def steps(self) -> list[Step]:
        inside = [step for part in self.parts for step in part.steps()]
        return [Maybe(len(inside)), *inside]

    def column(self, columns: _Columns, unknown: Mapping[str, str] | None) -> Iterable[str]:
        """What it says for each track; nothing where a field in it is empty."""
        parts = [part.column(columns, None) for part in self.parts]
        return ["" if None in texts else "".join(texts) for texts in zip(*parts, strict=False)]


@dataclass(frozen=True, slots=True)
class Level:
    """What stands between two separators of a pattern.

    Attributes:
        fields: The fields that it names, each once.
    """

    fields: tuple[str, ...]
    _parts: tuple[_Text | _Field | _Optional, ...]

    def texts(
        self, columns: _Columns, count: int, unknown: Mapping[str, str] = FIELDS
    ) -> Iterable[str]:
        """What it says for each of many tracks, worked out field by field.

        A text may hold further folders, from optional parts; see `folders_and_name`.

        Args:
            columns: Of each of `fields` the tracks' values, empty ones among them.
            count: How many tracks these are.
            unknown: What stands for empty fields.
        """
        parts = [part.column(columns, unknown) for part in self._parts]
        return map("".join, itertools.islice(zip(*parts, strict=False), count))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that is understood (`parse`).

    Attributes:
        text: As it was written.
        fields: The fields that it names.
        levels: Its folders, from the outermost, and the name of the file.
    """

    text: str
    fields: frozenset[str]
    levels: tuple[Level, ...]
    _parts: tuple[_Text | _Field | _Optional, ...]

    def render(
        self, values: Mapping[str, str], unknown: Mapping[str, str] = FIELDS
    ) -> tuple[Sequence[str], str]:
        """Where a track belongs.

        Args:
            values: Each of `FIELDS`; empty where the track has none.
            unknown: What stands for empty fields.

        Returns:
            Names of folders, from the outermost, and the file's text without its ending, for
            `domain.file_names.file_name`.
        """
        columns = {name: (values[name],) for name in self.fields}
        texts = [text for level in self.levels for text in level.texts(columns, 1, unknown)]
        return folders_and_name(_SEPARATOR.join(texts), values["name"])

    def read(self, path: str) -> dict[str, str] | None:
        """The pattern the other way round: what a path says of the fields of `READABLE`.

        Args:
            path: Of a file; what the pattern does not name before it is passed over.

        Returns:
            The texts that are not empty; None where the path does not fit. Fields of other kinds
            fit anything.
        """
        text = os.path.splitext(path.replace(os.sep, "/"))[0]
        steps = _steps(self.text)
        found = read(steps, text)
        if found is None and "_" in text:
            found = read(steps, text.replace("_", " "))
        if found is None:
            return None
        return {name: got for name in found if (got := found[name].strip())}

    def path(self, values: Mapping[str, str], ending: str) -> str:
        """The whole of it, for an example: folders and file joined by ``/``."""
        folders, name = self.render(values)
        return "/".join((*folders, file_name(name, ending)))


def folder_names(text: str) -> list[str]:
    """The folders of a level's text; mostly one."""
    return [folder_name(name) for name in text.split(_SEPARATOR) if name.strip()]


def folders_and_name(text: str, name: str) -> tuple[list[str], str]:
    """The folders and the name of the file in the text of the last level.

    Args:
        text: The text.
        name: What the file is called where the text names none.
    """
    above, _, named = text.rpartition(_SEPARATOR)
    return folder_names(above) if above else [], named if named.strip(" .-_") else name


@lru_cache(maxsize=64)
def _steps(text: str) -> tuple[Step, ...]:
    return tuple(step for part in parse(text)._parts for step in part.steps())


@lru_cache(maxsize=64)
def parse(text: str) -> Pattern:
    """Understand a pattern.

    Raises:
        PatternError: It says where.
    """
    parser = _Parser(text)
    parts = parser.sequence(nested=False)
    _check_folders(text, parts)
    return Pattern(text, frozenset(_fields(parts)), tuple(_levels(parts)), parts)


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def sequence(self, *, nested: bool) -> tuple[_Text | _Field | _Optional, ...]:
        opened = self._at - 1
        parts: list[_Text | _Field | _Optional] = []
        while self._at < len(self._text):
            char = self._text[self._at]
            doubled = self._text[self._at : self._at + 2] == char * 2
            if char in "{}[]" and doubled and not (char == "]" and nested):
                parts.append(_Text(char))
                self._at += 2
            elif char == "{":
                parts.append(self._field())
            elif char == "[":
                self._at += 1
                parts.append(_Optional(self.sequence(nested=True)))
            elif char == "]" and nested:
                self._at += 1
                if not any(True for _ in _fields(parts)):
                    raise PatternError(
                        Message(
                            "A field such as {field} is needed between [ and ]", field="{year}"
                        ),
                        position=opened,
                    )
                return tuple(parts)
            elif char in "]}":
                raise PatternError(
                    Message(
                        "There is a {bracket} that nothing opens; write it twice to use it as text",
                        bracket=char,
                    ),
                    position=self._at,
                )
            elif char == "/":
                parts.append(_Text(_SEPARATOR))
                self._at += 1
            else:
                end = self._at
                while end < len(self._text) and self._text[end] not in _SPECIAL:
                    end += 1
                parts.append(_Text(self._text[self._at : end].replace(_SEPARATOR, "")))
                self._at = end
        if nested:
            raise PatternError(Message("The {bracket} is not closed", bracket="["), position=opened)
        return tuple(parts)

    def _field(self) -> _Field:
        start = self._at
        end = self._text.find("}", start)
        if end < 0 or not {"{", "/"}.isdisjoint(self._text[start + 1 : end]):
            raise PatternError(Message("The {bracket} is not closed", bracket="{"), position=start)
        names, colon, modifier = self._text[start + 1 : end].partition(":")
        at = start + 1
        found = []
        for spelled in names.split("|"):
            name = spelled.strip().casefold().replace("_", "").replace(" ", "")
            if name not in FIELDS:
                raise _unknown_field(spelled.strip(), name, at)
            found.append(name)
            at += len(spelled) + 1
        self._at = end + 1
        if not colon:
            return _Field(tuple(found))
        modifier = modifier.strip()
        if not _MODIFIER.fullmatch(modifier):
            raise PatternError(
                Message("A number from 1 to 99 is needed after the colon"),
                position=start + 2 + len(names),
            )
        if NUMBERS.issuperset(found):
            return _Field(tuple(found), width=int(modifier))
        if modifier.startswith("0"):
            raise PatternError(
                Message("Only numbers have a width; {field} is text", field=found[0]),
                position=start + 2 + len(names),
            )
        return _Field(tuple(found), letters=int(modifier))


def _unknown_field(spelled: str, name: str, position: int) -> PatternError:
    if not spelled:
        return PatternError(Message("A field is missing between the braces"), position=position)
    near = difflib.get_close_matches(name, FIELDS, n=1)
    if near:
        return PatternError(
            Message("There is no field {name}; did you mean {field}?", name=spelled, field=near[0]),
            position=position,
        )
    return PatternError(
        Message(
            "There is no field {name}; there are: {fields}",
            name=spelled,
            fields=", ".join(FIELDS),
        ),
        position=position,
    )


def _fields(parts: Iterable[_Text | _Field | _Optional]) -> Iterable[str]:
    for part in parts:
        if isinstance(part, _Field):
            yield from part.names
        elif isinstance(part, _Optional):
            yield from _fields(part.parts)


def _levels(parts: Sequence[_Text | _Field | _Optional]) -> Iterator[Level]:
    """The parts between the separators; those in optional parts separate no levels."""
    level: list[_Text | _Field | _Optional] = []
    for part in (*parts, _Text(_SEPARATOR)):
        if part == _Text(_SEPARATOR):
            yield Level(tuple(dict.fromkeys(_fields(level))), tuple(level))
            level = []
        else:
            level.append(part)


def _check_folders(text: str, parts: Sequence[_Text | _Field | _Optional]) -> None:
    """Refuse what names no file, or a folder that no tag made so."""
    if not any(True for _ in _fields(parts)):
        raise PatternError(
            Message("A pattern needs a field, or all files would get the same name"), position=0
        )
    at = 0
    for folder in text.split("/"):
        if folder.strip() in (".", ".."):
            raise PatternError(
                Message("A folder cannot be named {name}", name=folder.strip()), position=at
            )
        if not folder.strip():
            raise PatternError(Message("A name is missing here"), position=at)
        at += len(folder) + 1
