# SPDX-License-Identifier: GPL-3.0-or-later
"""APEv2 (and APEv1) tags: replace only the items of the edited fields.

APEv2 specification, as the Hydrogenaudio knowledge base keeps it: "APE Tags Header" (32 bytes,
also as the footer), "APE Tag Item" and "Ape Tags Flags" (bit 31: there is a header; bit 29: this
is it). The size counts items and footer, not the header. Of several texts in one item each but the
last ends with a zero. Pictures are binary items (bits 1 and 2: 1), as foobar2000 and others write
them: the name of a file, a zero, the picture.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from genreorganizer.override import override
from genreorganizer.tags.faults import Damaged, NotWritable, refuse_numbers
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth
from genreorganizer.tags.picture import FRONT, OTHER, CoverPicture, ending
from genreorganizer.tags.tag import FillableTag, Memory, Role, splice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable

_MAGIC = b"APETAGEX"
_BLOCK = 32
_HAS_HEADER, _IS_HEADER = 1 << 31, 1 << 29
_LONGEST_KEY = 256
_LONGEST_VALUE = 1 << 16
_FRONT_KEY = b"Cover Art (Front)"
_PICTURES = {_FRONT_KEY.lower(): FRONT, b"cover art (other)": OTHER}
_BINARY = 1 << 1


@dataclass(frozen=True, slots=True)
class ApeItem:
    """One item: its extent in the file, where its value starts, its key."""

    start: int
    value: int
    end: int
    key: bytes


@dataclass(frozen=True)
class ApeTag(FillableTag[ApeItem]):
    """An APEv2 tag at the end of a file.

    Attributes:
        start: Offset of its header, or of its first item.
        end: Offset after its footer.
        has_header: A header stands before the items.
        count: Number of items as its footer says.
        items: The items.
        number: The version, 2000 or 1000.
        source: The file.
        edited: The fields that may be edited.
        name: The place's name.
    """

    kind: ClassVar[str] = "ape"
    start: int
    end: int
    has_header: bool
    count: int
    items: tuple[ApeItem, ...]
    number: int
    source: Readable
    edited: tuple[str, ...] = GENRE
    name: str = "ape"

    @property
    def version(self) -> str:
        """For display."""
        return f"APEv{self.number // 1000}"

    @override
    def key_of(self, item: ApeItem) -> bytes:
        return item.key.lower()

    @override
    def role(self, item: ApeItem) -> Role | None:
        key = self.key_of(item)
        if key in _PICTURES and "cover" in self.edited:
            return Role("cover", _PICTURES[key])
        return super().role(item)

    @override
    def texts_of(self, item: ApeItem) -> list[str]:
        if item.end - item.value > _LONGEST_VALUE:
            return []
        data = self.source.read(item.value, item.end - item.value)
        return [text for text in data.decode("utf-8", "replace").split("\0") if text]

    def encode(
        self, role: Role, texts: Sequence[str], old: ApeItem | None, options: WriteOptions
    ) -> tuple[bytes, ...]:
        """One text item, with the spelling of the key that stands there."""
        if role.field == "genre":
            refuse_numbers(texts, "APEv2")
        key = old.key if old else new_key(role.field)
        return (item_bytes(key, "\0".join(texts)),)

    def picture_of(self, item: ApeItem) -> bytes:
        """What follows the name of the picture's file."""
        name, _, data = self.source.read(item.value, item.end - item.value).partition(b"\0")
        return data or name

    def painted(self, picture: CoverPicture | None, old: ApeItem | None) -> tuple[bytes, ...]:
        """One binary item."""
        if picture is None:
            return ()
        if self.number < 2000:
            raise NotWritable("its APE tag is of version 1, which holds no pictures", code="apev1")
        front = old is not None and _PICTURES.get(old.key.lower()) == FRONT
        value = f"cover{ending(picture.data)}".encode() + b"\0" + picture.data
        key = old.key if old and front else _FRONT_KEY
        return (struct.pack("<II", len(value), _BINARY) + key + b"\0" + value,)

    def edit(
        self, values: Sequence[bytes], positions: Sequence[int] = (), *, everything: bool = False
    ) -> list[Patch]:
        """Patches over the edited fields, or ``everything``, footer and header."""
        old = self.items if everything else self.chosen
        patches = splice(self.items, old, self.end - _BLOCK, values, positions)
        items = self.start + (_BLOCK if self.has_header else 0)
        size = self.end - items + growth(patches)
        numbers = struct.pack("<II", size, self.count - len(old) + len(values))
        patches.append(Patch(self.end - 20, self.end - 12, numbers))
        if self.has_header:
            patches.append(Patch(self.start + 12, self.start + 20, numbers))
        return patches


def new_key(field: str) -> bytes:
    """The key of a new item; what is no field is called so in capitals."""
    if field in FIELD_KEYS:
        return FIELD_KEYS[field].ape[0].title()
    return b"Genre" if field == "genre" else field.upper().encode()


def blank(edited: tuple[str, ...]) -> ApeTag:
    """A tag that does not exist yet."""
    return ApeTag(0, 0, False, 0, (), 2000, Memory(b""), edited)


def item_bytes(key: bytes, text: str) -> bytes:
    """A text item."""
    value = text.encode("utf-8")
    return struct.pack("<II", len(value), 0) + key + b"\0" + value


def create(items: Sequence[bytes]) -> bytes:
    """A new tag with header and footer."""
    data = b"".join(items)
    block = [_MAGIC + struct.pack("<IIII8x", 2000, len(data) + _BLOCK, len(items), flags)
             for flags in (_HAS_HEADER | _IS_HEADER, _HAS_HEADER)]  # fmt: skip
    return block[0] + data + block[1]


def parse(source: Readable, end: int, edited: tuple[str, ...] = GENRE) -> ApeTag | None:
    """The tag whose footer ends at ``end``, to edit some fields of it; None where there is none.

    Raises:
        NotWritable: There is one, but it is damaged.
    """
    footer = source.read(end - _BLOCK, _BLOCK) if end >= _BLOCK else b""
    if footer[:8] != _MAGIC:
        return None
    number, size, count, flags = struct.unpack("<IIII", footer[8:24])
    if number not in (1000, 2000):
        raise NotWritable("its APE tag is of an unknown version", code="unknown_version")
    first = end - size
    if flags & _IS_HEADER or size < _BLOCK or first < 0:
        raise Damaged("its APE tag has an impossible size")
    # Whether there is a header shows; what the footer says of it may be wrong.
    head = source.read(first - _BLOCK, _BLOCK) if first >= _BLOCK else b""
    has_header = head[:8] == _MAGIC and bool(head[23] & _IS_HEADER >> 24)
    start = first - (_BLOCK if has_header else 0)
    items = []
    offset, stop = first, end - _BLOCK
    while offset < stop:
        head = source.read(offset, 8 + _LONGEST_KEY)
        key_end = head.find(b"\0", 8)
        if key_end < 0:
            raise Damaged("its APE tag has a broken item")
        value = offset + key_end + 1
        item_end = value + int.from_bytes(head[:4], "little")
        if item_end > stop:
            raise Damaged("its APE tag has an item longer than the tag")
        items.append(ApeItem(offset, value, item_end, head[8:key_end]))
        offset = item_end
    if count < len(items):  # some programs read no further
        raise Damaged("its APE tag miscounts its items")
    return ApeTag(start, end, has_header, count, tuple(items), number, source, edited)
