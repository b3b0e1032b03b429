# SPDX-License-Identifier: GPL-3.0-or-later
"""ASF as the check sees it."""

from __future__ import annotations

from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_HEADER = "3026b2758e66cf11a6d900aa0062ce6c"
_FILE = "a1dcab8c47a9cf118ee400c00c205365"
_EXTENSION = "b503bf5f2ea9cf118ee300c00c205365"
_EXTENDED = "40a4d0d207e3d21197f000a0c95ea850"
_METADATA = {
    "eacbf8c5af5b77488467aa8c44fa4cca": "asf-metadata",
    "941c23449894d149a1411d134e457054": "asf-library",
}
_GENRE = "WM/Genre"


def describe(reader: Reader) -> Inventory:
    """The header's objects, then everything after it."""
    found = Inventory()
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
            told = b"exact" if exact else data[16:24]
            found.add("the ASF file properties", data[:16] + told + data[24:])
        elif guid == _EXTENSION:
            if reader.number(body + 18, 4, big=False) != stop - body - 22:
                raise Broken("the ASF header extension has a wrong size")
            found.add("the ASF header extension", reader.at(body, 18))
            _objects(reader, found, body + 22, stop)
        elif guid == _EXTENDED:
            _extended(reader, found, body, stop, _place(found, "asf"))
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
        if name == _GENRE:
            raw.append(reader.at(begin, position - begin))
            text = reader.at(value, position - value).decode("utf-16-le", "replace")
            genres.append(text.removesuffix("\0") if kind == 0 else "\0not a text")
        else:
            items.append(Item(f"the attribute {name}", Span(begin, position)))
    items += _rest("the ASF attributes", position, stop)
    found.raw[place] = tuple(raw)
    if place == "asf":
        found.native, found.genres = items, genres
    else:
        found.add(f"the object {place}")
        found.items += items


def _rest(what: str, position: int, stop: int) -> list[Item]:
    if position > stop:
        raise Broken(f"{what} have a wrong size")
    return [Item(f"what follows {what}", Span(position, stop))] if position < stop else []


def _metadata(reader: Reader, found: Inventory, position: int, stop: int, place: str) -> None:
    raw = []
    found.add(f"the object {place}")
    count = reader.number(position, 2, big=False)
    position += 2
    for _ in range(count):
        begin = position
        length = reader.number(position + 4, 2, big=False)
        size = reader.number(position + 8, 4, big=False)
        name = reader.at(position + 12, length).decode("utf-16-le", "replace").rstrip("\0")
        position += 12 + length + size
        if name == _GENRE:
            raw.append(reader.at(begin, position - begin))
        else:
            found.add(f"the attribute {name}", Span(begin, position))
    found.items += _rest("the ASF metadata", position, stop)
    found.raw[place] = tuple(raw)
