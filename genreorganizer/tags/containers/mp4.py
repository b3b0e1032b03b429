# SPDX-License-Identifier: GPL-3.0-or-later
"""MP4: replace only the ``©gen`` items of ``moov/udta/meta/ilst``.

If audio follows what grows, every absolute offset behind the edit is moved with it: chunk offsets,
and those of fragments. In a file with offsets of a kind that is not understood, a ``free`` atom
near by has to take up the difference; without one the file is refused.

ISO/IEC 14496-12:2015, sections 8.1.2 (``free``), 8.7.5 (``stco``, ``co64``), 8.7.9 (``saio``),
8.8.7 (``tfhd``), 8.8.10 (``tfra``), 8.10.1 (``udta``), 8.11.1 (``meta``), 8.11.3 (``iloc``) and
8.16.3 (``sidx``).
"""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.messages import Message
from genreorganizer.tags.containers.base import Extent, Values, edit, find
from genreorganizer.tags.containers.mp4_atoms import Atom, atom, walk, walk_file, walk_named
from genreorganizer.tags.containers.mp4_items import ItemList, blank, handler, keyed_names
from genreorganizer.tags.faults import Damaged, NotWritable, incomplete
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth

if TYPE_CHECKING:
    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag

_MOVED = (b"mdat", b"moof", b"mfra")
_HANDLER = bytes(8) + b"mdirappl" + bytes(9)


# What is created here ends with an empty free atom, by which an undo knows it from what a file had.
_MARK = atom(b"free", b"")


def _meta(items: bytes) -> bytes:
    return atom(b"meta", bytes(4) + atom(b"hdlr", _HANDLER) + items + _MARK)


def _udta(meta: bytes) -> bytes:
    return atom(b"udta", meta + _MARK)


class Mp4:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    native = "mp4"
    made = (native,)

    def __init__(self, source: Source, edited: tuple[str, ...] = GENRE) -> None:
        self._source = source
        self.edited = edited
        self._top = walk_file(source)
        movies = [a for a in self._top if a.name == b"moov"]
        if not movies and any(a.name == b"mdat" for a in self._top):
            raise incomplete()
        if len(movies) != 1:
            raise Damaged("it has no movie header, or several")
        self._moov = movies[0]
        self._path = [self._moov]
        self._list: ItemList | None = None
        self._others: list[ItemList] = []
        self._occupied = False
        self._locate()
        self.payload = tuple(
            Extent(a.body, a.end) for a in self._top if a.name == b"mdat" and a.end > a.body
        )
        self.tags: list[Tag] = [*([self._list] if self._list else []), *self._others]

    def _children(self, parent: Atom, skip: int = 0) -> list[Atom]:
        return list(walk(self._source, parent.body + skip, parent.end))

    def _locate(self) -> None:
        """Follow moov/udta/meta/ilst as far as it exists; look for fields in other places."""
        children = self._children(self._moov)
        if any(child.name == b"cmov" for child in children):
            raise NotWritable("its movie header is compressed", code="mp4_compressed")
        for child in (*children, *self._top):
            if child.name == b"meta":
                with suppress(NotWritable):
                    self._others += self._lists(child)
        holders = [child for child in children if child.name == b"udta"]
        if len(holders) > 1 and any(
            child.name == b"meta" for holder in holders[1:] for child in self._children(holder)
        ):
            raise NotWritable("it keeps its tags in two places", code="mp4_two_udta")
        if not holders:
            return
        self._path.append(holders[0])
        metas = [child for child in self._children(holders[0]) if child.name == b"meta"]
        if not metas:
            return
        self._path.append(metas[0])
        lists = self._lists(metas[0])
        self._occupied = handler(self._source, self._inside(metas[0])) == b"mdta"
        if self._occupied:
            self._others += lists
        elif len(lists) > 1:
            raise Damaged("it has several lists of tags")
        elif lists:
            self._path.append(lists[0].atom)
            self._list = replace(lists[0], name=self.native)

    def _inside(self, meta: Atom) -> list[Atom]:
        """Its atoms; QuickTime's has no version before them."""
        plain = self._source.read(meta.body + 4, 4) == b"hdlr"
        return self._children(meta, 0 if plain else 4)

    def _lists(self, meta: Atom) -> list[ItemList]:
        inside = self._inside(meta)
        names = keyed_names(self._source, inside)
        return [
            ItemList(
                self._source,
                child,
                tuple(replace(a, name=names.get(a.name, a.name)) for a in self._children(child)),
                self.edited,
            )
            for child in inside
            if child.name == b"ilst"
        ]

    def refuse_unwritable(self) -> None:
        """Refuse a file with a field where this program does not write.

        Raises:
            NotWritable: With the reason.
        """
        if self._occupied or any(items.values for items in self._others):
            reason = Message("its genre stands where this program reads but does not write")
            if self.edited != GENRE:
                reason = Message(
                    "its tags are in a place that this program reads but does not write"
                )
            raise NotWritable(reason, code="mp4_other_metadata")

    def blank(self, place: str) -> Tag:
        """See :class:`Container`."""
        return blank(self.edited)

    def edit(self, changes: Changes) -> list[Patch]:
        """See :class:`Container`."""
        if self.native not in changes:
            return []
        place = changes[self.native]
        tag = find(self.tags, self.native)
        if tag is None:
            new = place.values if place else ()
            return self._with_sizes([self._creation(new)], self._path) if new else []
        if place is None and (removal := self._removal(tag.values)):
            return removal
        return self._with_sizes(edit(tag, place), self._path)

    def _creation(self, values: Values) -> Patch:
        body = atom(b"ilst", b"".join(values))
        if len(self._path) < 3:
            body = _meta(body)
        if len(self._path) < 2:
            body = _udta(body)
        parent = self._path[-1]
        inside = self._inside(parent) if parent.name == b"meta" else self._children(parent)
        # Behind the last child, since QuickTime ends lists with a zero.
        start = parent.end if parent.name == b"meta" else parent.body
        at = max((child.end for child in inside), default=start)
        return Patch(at, at, body)

    def _removal(self, values: Values) -> list[Patch] | None:
        """Take away as many of udta, meta and ilst as were created and hold nothing else."""
        created = atom(b"ilst", b"".join(values))
        depth = 0
        for level, wrap in ((3, None), (2, _meta), (1, _udta)):
            created = wrap(created) if wrap else created
            there = self._path[level]
            if self._source.read(there.start, len(created)) != created:
                break
            if there.end - there.start != len(created):
                break
            depth = level
        if not depth:
            return None
        there = self._path[depth]
        return self._with_sizes([Patch(there.start, there.end, b"")], self._path[:depth])

    def _with_sizes(self, patches: list[Patch], path: list[Atom]) -> list[Patch]:
        """Sizes of the atoms on the way, a free atom, or offsets."""
        delta = growth(patches)
        if delta == 0:
            return patches
        edit_at = max(patch.end for patch in patches)
        if any(a.start >= edit_at and a.name in _MOVED for a in self._top) or self._has_tail():
            try:
                patches = patches + self._shift_offsets(edit_at, delta)
            except NotWritable:
                free, level = self._free_space(path, delta)
                if free is None:
                    raise
                patches = patches + self._resize_free(free, delta)
                return patches + self._resized(path[level:], delta)
        return patches + self._resized(path, delta)

    def _has_tail(self) -> bool:
        """Whether something that is no atom follows: it might be audio."""
        return self._top[-1].end < self._source.size

    def _free_space(self, path: list[Atom], delta: int) -> tuple[Atom | None, int]:
        """A free atom that can take up ``delta``, and from which depth on atoms change size."""
        candidates: list[tuple[Atom, int]] = []
        for level in range(len(path) - 1, 0, -1):
            follower = self._follower(path[level - 1], path[level])
            if follower:
                candidates.append((follower, level))
        follower = next((a for a in self._top if a.start == self._moov.end), None)
        if follower:
            candidates.append((follower, 0))
        for candidate, level in candidates:
            spare = candidate.end - candidate.body
            if candidate.name in (b"free", b"skip") and candidate.header == 8 and spare >= delta:
                return candidate, level
        return None, 0

    def _follower(self, parent: Atom, child: Atom) -> Atom | None:
        if child.end >= parent.end:
            return None
        return next(iter(walk(self._source, child.end, parent.end)), None)

    def _resize_free(self, free: Atom, delta: int) -> list[Patch]:
        size = (free.end - free.start - delta).to_bytes(4, "big")
        tail = Patch(free.end - max(delta, 0), free.end, bytes(max(-delta, 0)))
        return [Patch(free.start, free.start + 4, size), tail]

    def _resized(self, path: list[Atom], delta: int) -> list[Patch]:
        patches = []
        for parent in path:
            if self._source.read(parent.start, 4) == bytes(4):
                continue  # it reaches to the end of the file, wherever that is
            size = parent.end - parent.start + delta
            if parent.header == 16:
                patches.append(Patch(parent.start + 8, parent.start + 16, size.to_bytes(8, "big")))
            elif size >= 1 << 32:
                raise NotWritable("its movie header would become too large", code="too_large")
            else:
                patches.append(Patch(parent.start, parent.start + 4, size.to_bytes(4, "big")))
        return patches

    def _shift_offsets(self, edit_at: int, delta: int) -> list[Patch]:
        patches = []
        for parent in self._top:
            if parent.name == b"meta" and any(walk_named(self._source, parent, b"iloc", 4)):
                raise NotWritable(
                    "it has offsets of a kind that cannot be moved safely", code="mp4_offsets"
                )
            if parent.name == b"sidx" and parent.end <= edit_at:
                patches += self._segment_index(parent, edit_at, delta)
        for track in self._named(self._moov, b"trak"):
            for media in self._named(track, b"mdia"):
                for info in self._named(media, b"minf"):
                    for table in self._named(info, b"stbl"):
                        patches += self._sample_offsets(table, edit_at, delta)
        for parent in self._top:
            if parent.name == b"moof":
                patches += self._fragment(parent, edit_at, delta)
            elif parent.name == b"mfra":
                for index in self._named(parent, b"tfra"):
                    patches += self._fragment_index(index, edit_at, delta)
        return patches

    def _named(self, parent: Atom, name: bytes) -> list[Atom]:
        return list(walk_named(self._source, parent, name))

    def _sample_offsets(self, table: Atom, edit_at: int, delta: int) -> list[Patch]:
        """Offsets of chunks, and of what encrypted samples need to be read."""
        patches = []
        for child in self._children(table):
            if child.name in (b"stco", b"co64"):
                at, width = child.body + 4, 4 if child.name == b"stco" else 8
            elif child.name == b"saio":
                head = self._source.read(child.body, 4)
                at = child.body + (12 if head[3:] and head[3] & 1 else 4)
                width = 8 if head[:1] != b"\0" else 4
            else:
                continue
            count = int.from_bytes(self._source.read(at, 4), "big")
            at += 4
            if at + count * width > child.end:
                raise Damaged("one of its tables of offsets is truncated")
            code = f">{count}{'I' if width == 4 else 'Q'}"
            offsets = struct.unpack(code, self._source.read(at, count * width))
            moved = [_moved(offset, edit_at, delta, width) for offset in offsets]
            patches.append(Patch(at, at + count * width, struct.pack(code, *moved)))
        return patches

    def _segment_index(self, index: Atom, edit_at: int, delta: int) -> list[Patch]:
        """An index before the edit; one behind it moves together with what it leads to."""
        wide = 8 if self._source.read(index.body, 1) != b"\0" else 4
        at = index.body + 12 + wide
        if at + wide > index.end:
            raise Damaged("its index of segments is truncated")
        first = index.end + int.from_bytes(self._source.read(at, wide), "big")
        distance = _moved(first, edit_at, delta, wide) - index.end
        return [Patch(at, at + wide, distance.to_bytes(wide, "big"))]

    def _fragment(self, moof: Atom, edit_at: int, delta: int) -> list[Patch]:
        patches = []
        for part in self._named(moof, b"traf"):
            for head in self._named(part, b"tfhd"):
                if self._source.read(head.body + 3, 1)[0] & 1:
                    at = head.body + 8
                    old = int.from_bytes(self._source.read(at, 8), "big")
                    new = _moved(old, edit_at, delta, 8)
                    patches.append(Patch(at, at + 8, new.to_bytes(8, "big")))
        return patches

    def _fragment_index(self, index: Atom, edit_at: int, delta: int) -> list[Patch]:
        head = self._source.read(index.body, 16)
        wide = 8 if head[0] else 4
        lengths = head[11]
        entry = 2 * wide + sum((lengths >> shift & 3) + 1 for shift in (4, 2, 0))
        count = int.from_bytes(head[12:16], "big")
        if index.body + 16 + count * entry > index.end:
            raise Damaged("its index of fragments is truncated")
        patches = []
        for number in range(count):
            at = index.body + 16 + number * entry + wide
            old = int.from_bytes(self._source.read(at, wide), "big")
            new = _moved(old, edit_at, delta, wide)
            patches.append(Patch(at, at + wide, new.to_bytes(wide, "big")))
        return patches


def _moved(offset: int, edit_at: int, delta: int, width: int) -> int:
    if offset < edit_at:
        return offset
    if offset + delta >= 1 << 8 * width:
        raise NotWritable("its audio would lie beyond what its offsets can name", code="too_large")
    return offset + delta


def open_mp4(source: Source, edited: tuple[str, ...] = GENRE) -> Mp4:
    """MP4 and QuickTime.

    Raises:
        NotWritable: It contradicts itself, or keeps its genre where we do not write.
    """
    container = Mp4(source, edited)
    container.refuse_unwritable()
    return container
