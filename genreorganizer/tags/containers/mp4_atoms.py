# SPDX-License-Identifier: GPL-3.0-or-later
"""The atoms of MP4 and QuickTime. ISO/IEC 14496-12:2015, section 4.2."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.tags.faults import Damaged, NotWritable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Readable

_MOST_ATOMS = 200_000


@dataclass(frozen=True, slots=True)
class Atom:
    """An atom: its name, its extent, and the length of its header."""

    name: bytes
    start: int
    header: int
    end: int

    @property
    def body(self) -> int:
        """Offset of the contents."""
        return self.start + self.header


def atom(name: bytes, body: bytes) -> bytes:
    """An atom's bytes."""
    return struct.pack(">I4s", 8 + len(body), name) + body


def walk(source: Readable, start: int, end: int) -> Iterator[Atom]:
    """The atoms from ``start`` to ``end``; a zero that ends a list of QuickTime ends the walk.

    At the end of the file, ``mdat`` may be cut short and a torn atom may follow.

    Raises:
        NotWritable: They do not fill the space.
    """
    for _ in range(_MOST_ATOMS):
        if end - start < 8:
            torn = source.read(start, max(0, end - start)).strip(b"\0")
            if torn and end != source.size:
                raise Damaged("its last atom is truncated")
            return
        head = source.read(start, 16)
        size, header = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, header = int.from_bytes(head[8:16], "big"), 16
        elif size == 0:
            if end != source.size:
                return
            size = end - start
        if start + size > end == source.size and head[4:8] == b"mdat":
            size = end - start
        if size < header or start + size > end:
            raise Damaged("its atoms contradict one another")
        yield Atom(head[4:8], start, header, start + size)
        start += size
    raise Damaged("it has too many atoms")


def walk_named(source: Readable, parent: Atom, name: bytes, skip: int = 0) -> Iterator[Atom]:
    """The children of that name; ``skip`` bytes stand before the first child."""
    return (child for child in walk(source, parent.body + skip, parent.end) if child.name == name)


def walk_file(source: Source) -> list[Atom]:
    """The atoms of a file, as far as they are sane behind its movie header."""
    found: list[Atom] = []
    try:
        for atom in walk(source, 0, source.size):
            found.append(atom)
    except NotWritable:
        if not any(atom.name == b"moov" for atom in found):
            raise
    return found
