# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading Matroska and WebM: length, stream and tags. Nothing here writes.

Sources: RFC 8794 (EBML), sections 4 to 6; RFC 9559 (Matroska), sections 5.1.1 (seek head),
5.1.2 (information), 5.1.4 (tracks), 5.1.6 (attachments) and 5.1.8 (tags); the Matroska tag registry
for the names of tags and the levels of their targets.
"""

from __future__ import annotations

import itertools
import struct
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from genreorganizer.tags.containers.base import Extent
from genreorganizer.tags.faults import NotWritable
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.streams import Technical

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.model import TagPlace
    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.patch import Patch
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag, Wanted

_SEGMENT, _CLUSTER = 0x18538067, 0x1F43B675
_INFO, _TRACKS, _TAGS, _SEEK_HEAD = 0x1549A966, 0x1654AE6B, 0x1254C367, 0x114D9B74
_TITLE, _DURATION, _SCALE = 0x7BA9, 0x4489, 0x2AD7B1
_TRACK, _TRACK_TYPE, _AUDIO, _RATE, _CHANNELS = 0xAE, 0x83, 0xE1, 0xB5, 0x9F
_TAG, _TARGETS, _LEVEL, _SIMPLE, _NAME, _STRING = 0x7373, 0x63C0, 0x68CA, 0x67C8, 0x45A3, 0x4487
_ATTACHMENTS, _FILE, _FILE_NAME, _FILE_TYPE, _FILE_DATA = (
    0x1941A469, 0x61A7, 0x466E, 0x4660, 0x465C,
)  # fmt: skip
_SEEK, _SEEK_ID, _SEEK_POSITION = 0x4DBB, 0x53AB, 0x53AC
_AUDIO_TRACK = 2
_ALBUM, _SONG = 50, 30
_MOST_ELEMENTS = 2000
_LONGEST_TEXT = 1 << 16


class Element(NamedTuple):
    """An element's identity, and where its content begins and ends."""

    identity: int
    start: int
    end: int


def _elements(source: Source, start: int, end: int) -> Iterator[Element]:
    """The elements of a stretch, one behind the other, as far as it can be walked.

    An element of unknown size goes on to the end.
    """
    for _ in range(_MOST_ELEMENTS):
        if start >= end:
            return
        head = source.read(start, 16)
        width = 9 - head[0].bit_length() if head and head[0] else 9
        size_at = head[width:]
        size_width = 9 - size_at[0].bit_length() if size_at and size_at[0] else 9
        if width > 4 or size_width > 8 or len(size_at) < size_width:
            return
        size = int.from_bytes(size_at[:size_width], "big") & (1 << 7 * size_width) - 1
        body = start + width + size_width
        unknown = size == (1 << 7 * size_width) - 1
        stop = end if unknown else min(end, body + size)
        yield Element(int.from_bytes(head[:width], "big"), body, stop)
        start = stop


class SimpleTags:
    """The tags of a file: names and texts, by the level that they speak of.

    Attributes:
        name: ``matroska``.
        version: For display.
        values: The stored genres.
        positions: The order of the stored genres.
    """

    name = "matroska"
    version = "Matroska"
    layout = ()
    empty = False
    vital = False

    def __init__(self, title: str, found: dict[tuple[str, int], list[str]]) -> None:
        self._title = title
        self._found = found
        self.values = tuple(text.encode() for text in self.genres())
        self.positions = tuple(range(len(self.values)))

    def _first(self, *names: str, levels: Sequence[int] = (_SONG, _ALBUM)) -> list[str]:
        for name, level in itertools.product(names, levels):
            if texts := self._found.get((name, level)):
                return texts
        return []

    def fields(self) -> dict[str, list[str]]:
        """See :class:`genreorganizer.tags.tag.Tag`. A title of the level above is the album's."""
        song, above = (self._first("TITLE", levels=(level,)) for level in (_SONG, _ALBUM))
        title = song or ([self._title] if self._title else [])
        album = self._first("ALBUM") or (above if title and above != title else [])
        by = self._first("ARTIST", levels=(_ALBUM,))
        named = {name: self._first(*keys.matroska) for name, keys in FIELD_KEYS.items()}
        return {
            **named,
            "title": title or ([] if album == above else above),
            "album": album,
            "album_artist": named["album_artist"] or (by if by != named["artist"] else []),
        }

    def texts(self) -> list[str]:
        """The stored genres."""
        return self.genres()

    def genres(self) -> list[str]:
        """The genres for display."""
        return [text.strip() for text in self._first("GENRE") if text.strip()]

    def compose(self, wanted: Wanted, options: WriteOptions) -> TagPlace:
        """Matroska tags are not written."""
        raise _unwritten()

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Matroska tags are not written."""
        raise _unwritten()


class Matroska:
    """A file taken apart far enough to show its tags; see `containers.base.Container`.

    Attributes:
        tags: One place.
        native: Its name.
        payload: Its clusters, as far as it can be walked.

    Raises:
        NotWritable: There is no segment in it.
    """

    native = SimpleTags.name
    made = ()

    def __init__(self, source: Source, edited: tuple[str, ...] = GENRE) -> None:
        self.edited = edited
        parts = _parts(source)
        if not parts:
            raise NotWritable("there is no segment in it", code="damaged")
        self.payload = [Extent(cluster.start, cluster.end) for cluster in parts[_CLUSTER]]
        titles = [
            _text(source, element)
            for info in parts.get(_INFO, [])
            for element in _children(source, info)
            if element.identity == _TITLE
        ]
        self.tags = (SimpleTags(titles[0] if titles else "", _tags(source, parts[_TAGS])),)

    def blank(self, place: str) -> Tag:
        """Matroska tags are not written."""
        raise _unwritten()

    def edit(self, changes: Changes) -> list[Patch]:
        """Matroska tags are not written."""
        raise _unwritten()


def stream(source: Source) -> Technical:
    """The length, and the technical data of the first audio track."""
    parts = _parts(source)
    duration, scale = 0.0, 1_000_000
    for element in itertools.chain(*(_children(source, info) for info in parts.get(_INFO, []))):
        if element.identity == _DURATION:
            duration = _float(source, element)
        elif element.identity == _SCALE:
            scale = _number(source, element)
    length = duration * scale / 1e9
    for tracks in parts.get(_TRACKS, []):
        for track in _children(source, tracks):
            inside = {element.identity: element for element in _children(source, track)}
            if _AUDIO in inside and _number(source, inside[_TRACK_TYPE]) == _AUDIO_TRACK:
                audio = {element.identity: element for element in _children(source, inside[_AUDIO])}
                rate = _float(source, audio[_RATE]) if _RATE in audio else 8000
                channels = _number(source, audio[_CHANNELS]) if _CHANNELS in audio else 1
                return Technical(length, int(rate), channels)
    return Technical(length)


def attached_pictures(source: Source) -> Iterator[tuple[str, int, int]]:
    """The pictures attached to a file: name in lower case, begin and end (RFC 9559, 5.1.6)."""
    for part in _parts(source).get(_ATTACHMENTS, []):
        for file in _children(source, part):
            inside = {element.identity: element for element in _children(source, file)}
            if file.identity != _FILE or not {_FILE_NAME, _FILE_TYPE, _FILE_DATA} <= inside.keys():
                continue
            data = inside[_FILE_DATA]
            if data.end > data.start and _text(source, inside[_FILE_TYPE]).startswith("image/"):
                yield _text(source, inside[_FILE_NAME]).casefold(), data.start, data.end


def _parts(source: Source) -> dict[int, list[Element]]:
    """The segment's elements by their identities, with those that only its index leads to."""
    parts: dict[int, list[Element]] = defaultdict(list)
    for segment in _elements(source, 0, source.size):
        if segment.identity == _SEGMENT:
            for element in _children(source, segment):
                parts[element.identity].append(element)
            _follow_index(source, segment.start, parts)
            break
    return parts


def _follow_index(source: Source, origin: int, parts: dict[int, list[Element]]) -> None:
    for index in parts[_SEEK_HEAD][:1]:
        for seek in _children(source, index):
            inside = {element.identity: element for element in _children(source, seek)}
            if _SEEK_ID not in inside or _SEEK_POSITION not in inside:
                continue
            wanted = _number(source, inside[_SEEK_ID])
            at = origin + _number(source, inside[_SEEK_POSITION])
            element = next(_elements(source, at, source.size), None)
            if element and element.identity == wanted and element not in parts[wanted]:
                parts[wanted].append(element)


def _tags(source: Source, parts: Sequence[Element]) -> dict[tuple[str, int], list[str]]:
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for tag in itertools.chain(*(_children(source, part) for part in parts)):
        level = _ALBUM
        for element in _children(source, tag):
            if element.identity == _TARGETS:
                levels = [e for e in _children(source, element) if e.identity == _LEVEL]
                level = _number(source, levels[0]) if levels else _ALBUM
            elif element.identity == _SIMPLE:
                pair = {e.identity: e for e in _children(source, element)}
                if _NAME in pair and _STRING in pair:
                    name = _text(source, pair[_NAME]).strip().upper().replace(" ", "_")
                    found[name, level].append(_text(source, pair[_STRING]))
    return found


def _children(source: Source, element: Element) -> Iterator[Element]:
    return _elements(source, element.start, element.end)


def _content(source: Source, element: Element, most: int) -> bytes:
    return source.read(element.start, min(element.end - element.start, most))


def _number(source: Source, element: Element) -> int:
    return int.from_bytes(_content(source, element, 8), "big")


def _float(source: Source, element: Element) -> float:
    data = _content(source, element, 8)
    kinds = {4: ">f", 8: ">d"}
    return float(struct.unpack(kinds[len(data)], data)[0]) if len(data) in kinds else 0.0


def _text(source: Source, element: Element) -> str:
    return _content(source, element, _LONGEST_TEXT).split(b"\0")[0].decode("utf-8", "replace")


def _unwritten() -> NotWritable:
    return NotWritable(
        "{format} files have no tag that this program writes", code="format", format="Matroska"
    )
