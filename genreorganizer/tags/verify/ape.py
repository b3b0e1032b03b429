# SPDX-License-Identifier: GPL-3.0-or-later
"""APE tags as the check sees them: APEv2 specification (Hydrogenaudio), header, items and flags."""

from __future__ import annotations

from dataclasses import dataclass

from genreorganizer.tags.verify import carried, covers
from genreorganizer.tags.verify.fields import APE, COVER, Fields, field_of, pick
from genreorganizer.tags.verify.inventory import Broken, Item, Reader, Span

_LONGEST = 1 << 16


@dataclass
class Ape:
    """A tag taken apart: its start, its contents but the fields, these, what is wrong."""

    start: int
    items: list[Item]
    genres: list[str]
    texts: dict[str, list[str]]
    raw: tuple[bytes, ...]
    faults: list[str]
    fields: carried.Fields
    cover: bytes | None


def describe(reader: Reader, end: int, fields: Fields, *, strict: bool) -> Ape | None:
    """The tag that ends at ``end``; None where there is none, or a broken one if not ``strict``."""
    foot = reader.at(end - 32, 32) if end >= 32 else b""
    if foot[:8] != b"APETAGEX":
        return None
    try:
        return _take_apart(reader, end, foot, fields)
    except Broken:
        if strict:
            raise
        return None


def _take_apart(reader: Reader, end: int, foot: bytes, fields: Fields) -> Ape:
    version, size, count, flags = (
        int.from_bytes(foot[at : at + 4], "little") for at in (8, 12, 16, 20)
    )
    start = position = end - size
    if start < 0 or size < 32 or flags >> 29 & 1 or version not in (1000, 2000):
        raise Broken("the APE footer is impossible")
    items = [Item("the APE version", foot[8:12])]
    faults = []
    head = reader.at(position - 32, 32) if position >= 32 else b""
    if head[:8] == b"APETAGEX" and head[23] & 0x20:
        start -= 32
        if head[8:20] != foot[8:20]:
            faults.append("the APE header does not agree with the footer")
    genres: list[str] = []
    raw: list[bytes] = []
    shown: dict[str, list[str]] = {}
    own: dict[str, list[str]] = {}
    front: bytes | None = None
    number = 0
    while position < end - 32:
        head = reader.at(position, 264)
        stop = head.find(b"\0", 8)
        finish = position + stop + 1 + int.from_bytes(head[:4], "little")
        if stop < 0 or finish > end - 32:
            raise Broken("an APE item is longer than its tag")
        key = head[8:stop]
        name = key.decode("latin-1").upper()
        value = position + stop + 1
        painted = COVER in fields and name.startswith("COVER ART (")
        cover = covers.of_ape(name, reader.at(value, finish - value)) if painted else None
        if cover:
            raw.append(reader.at(position, finish - position))
            front = cover.data if cover.front and front is None else front
        elif field := field_of(fields, APE, name):
            raw.append(reader.at(position, finish - position))
            texts = raw[-1][stop + 1 :].decode("utf-8", "replace").split("\0")
            own.setdefault(name, []).extend(texts)
            if field == "genre":
                genres += [text for text in texts if text]
        else:
            if finish - position < _LONGEST:
                text = reader.at(position, finish - position)[stop + 1 :]
                texts = text.decode("utf-8", "replace").split("\0")
                shown.setdefault(key.decode("latin-1").lower(), texts)
            label = f"the APE item {key.decode('ascii', 'replace')}"
            items.append(Item(label, Span(position + 4, finish)))
        position = finish
        number += 1
    if number > count:
        raise Broken("the APE tag miscounts its items")
    if number < count:
        faults.append("the APE tag miscounts its items")
    stated = {field: pick(own, field, APE) for field in fields}
    return Ape(start, items, genres, stated, tuple(raw), faults, carried.of_ape(shown), front)
