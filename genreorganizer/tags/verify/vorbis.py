# SPDX-License-Identifier: GPL-3.0-or-later
"""Vorbis comments as the check sees them."""

from __future__ import annotations

from dataclasses import dataclass

from genreorganizer.tags.verify.inventory import Broken, Item


@dataclass
class Comments:
    """A block taken apart: its contents but the genre, the genre."""

    items: list[Item]
    genres: list[str]
    raw: tuple[bytes, ...]


def describe(block: bytes) -> Comments:
    """Comments that start with ``block``; what follows them is kept too."""
    position = 0

    def take() -> bytes:
        nonlocal position
        length = int.from_bytes(block[position : position + 4], "little")
        begin, position = position + 4, position + 4 + length
        if position > len(block) or len(block) < begin:
            raise Broken("the comments are longer than their block")
        return block[begin:position]

    items = [Item("the vendor of the comments", take())]
    count = int.from_bytes(block[position : position + 4], "little")
    position += 4
    raw = []
    for _ in range(count):
        comment = take()
        key = comment.partition(b"=")[0]
        if key.upper() == b"GENRE":
            raw.append(comment)
        else:
            items.append(Item(f"the comment {key[:32].decode('ascii', 'replace')}", comment))
    items.append(Item("what follows the comments", block[position:]))
    values = [comment.partition(b"=")[2].decode("utf-8", "replace") for comment in raw]
    return Comments(items, [value for value in values if value], tuple(raw))
