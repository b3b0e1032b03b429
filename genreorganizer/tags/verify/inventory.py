# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file consists of, as far as it may not change."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field

_HEAD = 65536


class Broken(Exception):
    """The file is not built as its format demands."""


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes ``start`` to ``end`` of the file."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of bytes."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Item:
    """One content that must stay: a label for the message, and bytes or where they are."""

    label: str
    content: bytes | Span = b""

    @property
    def fixed(self) -> bool:
        """What a tag has that holds nothing: a version, a vendor."""
        return self.label.endswith((" version", " version and flags", "vendor of the comments"))

    @property
    def silent(self) -> bool:
        """A frame that players show no text of, such as a picture."""
        kind, _, name = self.label.rpartition(" ")
        texts = ("T", "COM", "USLT", "ULT")
        return kind == "the ID3 frame" and not name.startswith(texts)


@dataclass
class Inventory:
    """The contents of a file.

    Attributes:
        fields: The fields that may differ; what is theirs stands in ``raw``.
        items: Everything outside the native tag, in file order.
        native: The native tag's contents but the fields; None where there is no such tag.
        created: What the native tag would hold if it had been made here for the genre alone.
        carried: The fields that it may hold besides, since the file's other tags show them.
        genres: The native tag's genres.
        texts: What the native tag says of the other fields that may differ.
        cover: The native tag's front cover, where that may differ.
        pictures: Pictures of a list that has no kinds, of which the first is the cover.
        raw: The stored items of the fields in every place.
        faults: Sizes and checksums that are wrong, in words.
        incomplete: It refers to audio behind the end of the file.
    """

    fields: frozenset[str] = frozenset(("genre",))
    items: list[Item] = field(default_factory=list)
    native: list[Item] | None = None
    created: list[Item] = field(default_factory=list)
    carried: list[Item] = field(default_factory=list)
    genres: list[str] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    cover: bytes | None = None
    pictures: list[Item] = field(default_factory=list)
    raw: dict[str, tuple[bytes, ...]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    incomplete: bool = False

    def add(self, label: str, content: bytes | Span = b"") -> None:
        """Note a content outside the native tag."""
        self.items.append(Item(label, content))


def _read(fd: int, count: int, offset: int) -> bytes:
    """``os.pread``, also on Windows, which has none."""
    if hasattr(os, "pread"):
        return os.pread(fd, count, offset)
    os.lseek(fd, offset, os.SEEK_SET)
    return os.read(fd, count)


class Reader:
    """Reads an open file at offsets.

    Attributes:
        size: Its bytes.
    """

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self.size = os.fstat(fd).st_size
        self._head = _read(fd, _HEAD, 0)

    def at(self, offset: int, count: int) -> bytes:
        """``count`` bytes at ``offset``, fewer at the end."""
        count = min(count, self.size - offset)
        if count <= 0:
            return b""
        if offset + count <= len(self._head):
            return self._head[offset : offset + count]
        data = _read(self._fd, count, offset)
        while len(data) < count and (
            more := _read(self._fd, count - len(data), offset + len(data))
        ):
            data += more
        return data

    def fill(self, buffer: bytearray, offset: int) -> int:
        """Read into ``buffer``; how many bytes there were."""
        if hasattr(os, "preadv"):
            return os.preadv(self._fd, [buffer], offset)
        data = self.at(offset, len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def number(self, offset: int, width: int, *, big: bool = True) -> int:
        """An unsigned number.

        Raises:
            Broken: The file ends before it.
        """
        data = self.at(offset, width)
        if len(data) < width:
            raise Broken("the file ends in the middle of a header")
        return int.from_bytes(data, "big" if big else "little")


_REFERENCE = re.compile(r"\((\d{1,3}|RX|CR)\)|\d{1,3}\Z|RX\Z|CR\Z", re.ASCII)


def id3_genre(text: str) -> str:
    """The genre that an ID3 text means literally; a reference is shown as one."""
    if _REFERENCE.match(text):
        return f"\0reference {text}"
    return text[1:] if text.startswith("((") else text
