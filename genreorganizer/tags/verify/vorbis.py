# SPDX-License-Identifier: GPL-3.0-or-later
"""Vorbis comments as the check sees them: Vorbis I specification, section 5.2."""

from __future__ import annotations

from dataclasses import dataclass

from genreorganizer.tags.verify import covers
from genreorganizer.tags.verify.fields import COVER, VORBIS, Fields, field_of, pick
from genreorganizer.tags.verify.inventory import Broken, Item


@dataclass
class Comments:
    """A block taken apart: its contents but the fields, these."""

    items: list[Item]
    genres: list[str]
    texts: dict[str, list[str]]
    raw: tuple[bytes, ...]
    cover: bytes | None


def describe(block: bytes, fields: Fields) -> Comments:
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
    own: dict[str, list[str]] = {}
    front: bytes | None = None
    for _ in range(count):
        comment = take()
        key, _, value = comment.partition(b"=")
        name = key.decode("latin-1").upper()
        if COVER in fields and (cover := covers.of_comment(name, value)):
            raw.append(comment)
            front = cover.data if cover.front and front is None else front
        elif field_of(fields, VORBIS, name):
            raw.append(comment)
            text = value.decode("utf-8", "replace")
            own.setdefault(name, []).append(text)
        else:
            items.append(Item(f"the comment {key[:32].decode('ascii', 'replace')}", comment))
    items.append(Item("what follows the comments", block[position:]))
    texts = {field: pick(own, field, VORBIS) for field in fields}
    return Comments(items, texts.get("genre", []), texts, tuple(raw), front)
