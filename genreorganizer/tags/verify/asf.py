# SPDX-License-Identifier: GPL-3.0-or-later
"""ASF as the check sees it: ASF specification, sections 3.1, 3.2, 3.4, 3.10, 3.11, 4.7 and 4.8."""

from __future__ import annotations

from genreorganizer.tags.verify import covers
from genreorganizer.tags.verify.fields import ASF, COVER, field_of, pick
from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_HEADER = "3026b2758e66cf11a6d900aa0062ce6c"
_FILE = "a1dcab8c47a9cf118ee400c00c205365"
_EXTENSION = "b503bf5f2ea9cf118ee300c00c205365"
_EXTENDED = "40a4d0d207e3d21197f000a0c95ea850"
_METADATA = {
    "eacbf8c5af5b77488467aa8c44fa4cca": "asf-metadata",
    "941c23449894d149a1411d134e457054": "asf-library",
}
_DESCRIPTION = "3326b2758e66cf11a6d900aa0062ce6c"
_FIVE = ("title", "artist", "copyright", "comment", "rating")


def describe(reader: Reader, fields: frozenset[str]) -> Inventory:
    """The header's objects, then everything after it."""
    found = Inventory(fields)
    if reader.at(0, 16).hex() != _HEADER:
        raise Broken("the ASF header is missing")
    end = reader.number(16, 8, big=False)
    if end > reader.size:
        raise Broken("the ASF header is longer than the file")
    found.add("the ASF header's reserved bytes", reader.at(28, 2))
    count = _objects(reader, found, 30, end)
    stated = reader.number(24, 4, big=False)
    if stated != count:
        found.faults.append("the ASF header miscounts its objects")
    found.add("everything after the header", Span(end, reader.size))
    return found


def _objects(reader: Reader, found: Inventory, position: int, end: int) -> int:
    count = 0
    while position < end:
        guid = reader.at(position, 16).hex()
        size = reader.number(position + 16, 8, big=False)
        body, stop = position + 24, position + size
        if size < 24 or stop > end:
            raise Broken("an ASF object is longer than what it is in")
        if guid == _FILE:
            data = reader.at(body, stop - body)
            exact = int.from_bytes(data[16:24], "little") == reader.size
            stated = b"exact" if exact else data[16:24]
            found.add("the ASF file properties", data[:16] + stated + data[24:])
        elif guid == _EXTENSION:
            if reader.number(body + 18, 4, big=False) != stop - body - 22:
                raise Broken("the ASF header extension has a wrong size")
            found.add("the ASF header extension", reader.at(body, 18))
            _objects(reader, found, body + 22, stop)
        elif guid == _EXTENDED:
            _extended(reader, found, body, stop, _place(found, "asf"))
        elif guid == _DESCRIPTION and not found.fields.isdisjoint(_FIVE):
            _description(reader, found, body, stop)
        elif guid in _METADATA:
            _metadata(reader, found, body, stop, _place(found, _METADATA[guid]))
        else:
            found.add(f"the ASF object {guid[:8]}", Span(body, stop))
        position = stop
        count += 1
    return count


def _place(found: Inventory, kind: str) -> str:
    """The name of the next place of a kind."""
    so_far = [name for name in found.raw if name == kind or name.startswith(kind + " ")]
    return f"{kind} {len(so_far) + 1}" if so_far else kind


def _extended(reader: Reader, found: Inventory, position: int, stop: int, place: str) -> None:
    items: list[Item] = []
    raw = []
    genres = []
    own: dict[str, list[str]] = {}
    count = reader.number(position, 2, big=False)
    position += 2
    for _ in range(count):
        begin = position
        length = reader.number(position, 2, big=False)
        name = reader.at(position + 2, length).decode("utf-16-le", "replace").rstrip("\0")
        position += 2 + length
        kind = reader.number(position, 2, big=False)
        value = position + 4
        position = value + reader.number(position + 2, 2, big=False)
        if _cover(reader, found, name, kind, value, position):
            raw.append(reader.at(begin, position - begin))
        elif field := field_of(found.fields, ASF, name):
            raw.append(reader.at(begin, position - begin))
            data = reader.at(value, position - value)
            text = data.decode("utf-16-le", "replace").removesuffix("\0")
            if kind in (3, 4, 5) and field != "genre":
                text = str(int.from_bytes(data, "little"))
            elif kind != 0:
                text = "\0not a text"
            own.setdefault(name, []).append(text)
            if field == "genre":
                genres.append(text)
        else:
            items.append(Item(f"the attribute {name}", Span(begin, position)))
    items += _rest("the ASF attributes", position, stop)
    found.raw[place] = tuple(raw)
    if place == "asf":
        found.native, found.genres = items, genres
        found.texts |= {field: pick(own, field, ASF) for field in found.fields - set(_FIVE)}
    else:
        found.add(f"the object {place}")
        found.items += items


def _description(reader: Reader, found: Inventory, position: int, stop: int) -> None:
    """Five texts; an object that holds none but edited ones is as good as none."""
    lengths = [reader.number(position + 2 * at, 2, big=False) for at in range(5)]
    at = position + 10
    raw = []
    kept = []
    for field, length in zip(_FIVE, lengths, strict=True):
        data = reader.at(at, length)
        at += length
        if field in found.fields:
            raw.append(data)
            text = data.decode("utf-16-le", "replace").rstrip("\0")
            found.texts[field] = [text] if text else []
        elif data:
            kept.append(Item(f"the description's {field}", data))
    kept += _rest("the description", at, stop)
    found.raw["asf-description"] = tuple(raw)
    found.items += kept


def _rest(what: str, position: int, stop: int) -> list[Item]:
    if position > stop:
        raise Broken(f"{what} have a wrong size")
    return [Item(f"what follows {what}", Span(position, stop))] if position < stop else []


def _metadata(reader: Reader, found: Inventory, position: int, stop: int, place: str) -> None:
    raw = []
    # A library that holds nothing but the cover is as good as none.
    stated = COVER not in found.fields or not place.startswith("asf-library")
    if stated:
        found.add(f"the object {place}")
    count = reader.number(position, 2, big=False)
    position += 2
    for _ in range(count):
        begin = position
        length = reader.number(position + 4, 2, big=False)
        kind = reader.number(position + 6, 2, big=False)
        size = reader.number(position + 8, 4, big=False)
        name = reader.at(position + 12, length).decode("utf-16-le", "replace").rstrip("\0")
        position += 12 + length + size
        if _cover(reader, found, name, kind, position - size, position):
            raw.append(reader.at(begin, position - begin))
        elif field_of(found.fields, ASF, name):
            raw.append(reader.at(begin, position - begin))
        else:
            found.add(f"the attribute {name}", Span(begin, position))
    found.items += _rest("the ASF metadata", position, stop)
    found.raw[place] = tuple(raw)


def _cover(
    reader: Reader, found: Inventory, name: str, kind: int, start: int, stop: int
) -> covers.Cover | None:
    """The attribute with this value as a cover; None where that may not differ, or is none."""
    if COVER not in found.fields or name != "WM/Picture":
        return None
    cover = covers.of_asf(name, kind, reader.at(start, stop - start))
    if cover and cover.front and found.cover is None:
        found.cover = cover.data
    return cover
