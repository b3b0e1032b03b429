# SPDX-License-Identifier: GPL-3.0-or-later
"""The INFO list of a RIFF file, as a tag.

Multimedia Programming Interface and Data Specifications 1.0 (IBM and Microsoft, 1991), chapter 2,
*INFO List Chunk*: four-letter names, null-terminated texts, padded to an even length.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from genreorganizer.override import override
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.tag import TextTag, splice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.containers.chunk import Chunk
    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.patch import Patch
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Role

_LONGEST_INFO = 1 << 16
_IGNR = b"IGNR"


@dataclass(frozen=True, slots=True)
class InfoEntry:
    """An entry of a RIFF INFO list; ``end`` is where the next one starts."""

    name: bytes
    start: int
    data: int
    data_end: int
    end: int


@dataclass(frozen=True)
class InfoList(TextTag[InfoEntry]):
    """The INFO list of a RIFF file, as a tag whose genre is IGNR.

    Its items are told by their data alone where the genre is edited, else with their names: so
    they stand in the journals of earlier versions.

    Attributes:
        source: The file.
        chunk: The list.
        items: Its entries.
        edited: The fields that may be edited.
        name: The place's name.
        version: For display.
    """

    kind: ClassVar[str] = "info"
    source: Source
    chunk: Chunk
    items: tuple[InfoEntry, ...]
    edited: tuple[str, ...] = GENRE
    name: str = "info"
    version: str = "RIFF INFO"

    @override
    def key_of(self, item: InfoEntry) -> bytes:
        return item.name

    def role(self, item: InfoEntry) -> Role | None:
        """By its name; of several of one name the first counts."""
        first = next(entry for entry in self.items if entry.name == item.name)
        return super().role(item) if item == first else None

    @override
    def texts_of(self, item: InfoEntry) -> list[str]:
        return [text] if (text := self._text(item.name)) else []

    def stored(self, item: InfoEntry) -> bytes:
        """Its data, after its name unless that is known anyway."""
        return (b"" if self.edited == GENRE else item.name) + self._data(item)

    @property
    def vital(self) -> bool:
        """FFmpeg's family and Windows read nothing else where it is filled."""
        return bool(self.items)

    def _data(self, entry: InfoEntry) -> bytes:
        return self.source.read(entry.data, entry.data_end - entry.data)

    def fields(self) -> dict[str, list[str]]:
        """See :class:`genreorganizer.tags.tag.Tag`."""
        return {
            name: [next(filter(None, (self._text(key).strip() for key in keys.info)), "")]
            for name, keys in FIELD_KEYS.items()
        }

    def _text(self, name: bytes) -> str:
        """The text of an entry; empty where there is none."""
        for entry in self.items:
            if entry.name == name and entry.data_end - entry.data <= _LONGEST_INFO:
                data = self._data(entry).split(b"\0")[0]
                try:
                    return data.decode("utf-8")
                except UnicodeDecodeError:
                    return data.decode("cp1252", "replace")
        return ""

    def texts(self) -> list[str]:
        """Its one text, split as it was joined."""
        return [part for part in self._text(_IGNR).split("; ") if part]

    genres = texts

    def encode(
        self, role: Role, texts: Sequence[str], old: InfoEntry | None, options: WriteOptions
    ) -> tuple[bytes, ...]:
        """One text with its terminator."""
        names = (_IGNR,) if role.field == "genre" else FIELD_KEYS[role.field].info
        name = b"" if self.edited == GENRE else old.name if old else names[0]
        return (name + "; ".join(texts).encode("utf-8") + b"\0",)

    def cleared(self, item: InfoEntry) -> tuple[bytes, ...]:
        """An entry that is there stays, if only empty."""
        return ((b"" if self.edited == GENRE else item.name) + b"\0",)

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Patches over the entries; the size of the list around them is the container's."""
        pieces = []
        for value in values:
            name, data = (_IGNR, value) if self.edited == GENRE else (value[:4], value[4:])
            pieces.append(name + len(data).to_bytes(4, "little") + data + bytes(len(data) % 2))
        end = self.items[-1].end if self.items else self.chunk.data + 4
        return splice(self.items, self.chosen, end, pieces, positions)


def parse(source: Source, chunk: Chunk, edited: tuple[str, ...]) -> InfoList | None:
    """The list in a chunk; None where an entry is longer than it, or nothing fits behind one."""
    entries: list[InfoEntry] = []
    offset = chunk.data + 4
    while chunk.end - offset >= 8:
        head = source.read(offset, 8)
        data = offset + 8
        end = data + int.from_bytes(head[4:], "little")
        if end > chunk.end:
            return None
        after = end + (end - data) % 2
        if after > chunk.end:  # the last pad byte is missing: nothing can be put behind
            ours = InfoEntry(head[:4], offset, data, end, after)
            lone = InfoList(source, chunk, (ours,), edited)
            return None if lone.chosen else InfoList(source, chunk, tuple(entries), edited)
        entries.append(InfoEntry(head[:4], offset, data, end, after))
        offset = after
    return InfoList(source, chunk, tuple(entries), edited)
