# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent check that two files differ in nothing but the edited fields.

It takes both files apart by itself, with nothing from the code that edits them and no tag
library, into inventories: lists of labelled contents with the fields, sizes and offsets left out.
Offsets of chunks are expressed by what they point at. Large contents are compared block by block,
so that memory stays bounded whatever the size of the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from genreorganizer.tags.verify import asf, chunks, ends, flac, mp4, ogg
from genreorganizer.tags.verify.fields import details
from genreorganizer.tags.verify.inventory import Broken, Inventory, Reader, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from genreorganizer.tags.verify.inventory import Item

_BLOCK = 1 << 17

DESCRIBE: dict[str, Callable[[Reader, frozenset[str]], Inventory]] = {
    "MP3": ends.id3_file,
    "TrueAudio": ends.id3_file,
    "Monkey's Audio": ends.ape_file,
    "WavPack": ends.ape_file,
    "Musepack": ends.ape_file,
    "TAK": ends.ape_file,
    "OptimFROG": ends.ape_file,
    "FLAC": flac.describe,
    "Ogg Vorbis": ogg.describe,
    "Opus": ogg.describe,
    "Speex": ogg.describe,
    "Ogg FLAC": ogg.describe,
    "MP4": mp4.describe,
    "ASF": asf.describe,
    "WAV": chunks.wav,
    "AIFF": chunks.aiff,
    "DSDIFF": chunks.dsdiff,
    "DSF": chunks.dsf,
}
"""How each format that is written is seen; of its own, so that no slip is shared."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the check found.

    Attributes:
        difference: What differs beside the fields, in words; None where nothing does.
        genres: The genres that the copy's native tag holds.
        texts: What the copy's native tag says of the other fields that may differ.
        before: What the original's said of them.
        cover: The front cover that it holds, where that may differ.
        raw: The copy's stored items of the fields in every place.
        incomplete: The original refers to audio behind its own end.
    """

    difference: str | None
    genres: list[str]
    texts: dict[str, list[str]]
    raw: dict[str, tuple[bytes, ...]]
    cover: bytes | None = None
    incomplete: bool = False
    before: dict[str, list[str]] = field(default_factory=dict)


def compare(original: int, copy: int, name: str, fields: Iterable[str] = ("genre",)) -> Seen:
    """Compare two open files of the named format.

    Args:
        original: Descriptor of the file as it was.
        copy: Descriptor of the edited copy.
        name: The format's short name.
        fields: The fields that may differ.
    """
    chosen = frozenset(fields)
    before, after = Reader(original), Reader(copy)
    try:
        old, new = DESCRIBE[name](before, chosen), DESCRIBE[name](after, chosen)
        difference = (
            _native(before, after, old, new)
            or _lists(before, after, old.items, new.items)
            or _pictures(before, after, old.pictures, new.pictures)
            or _details(chosen, old.raw, new.raw)
            or next((fault for fault in new.faults if fault not in old.faults), None)
        )
    except Broken as broken:
        return Seen(str(broken), [], {}, {})
    return Seen(
        difference, new.genres, new.texts, new.raw, new.cover, old.incomplete, before=old.texts
    )


def _native(before: Reader, after: Reader, old: Inventory, new: Inventory) -> str | None:
    if old.native is not None and new.native is not None:
        # A tag without texts got what the file's other tags show, or loses it again.
        rest = _without(new.native, new.carried)
        if rest is not None and _lists(before, after, old.native, rest) is None:
            return None
        rest = _without(old.native, old.carried)
        if rest is not None and _lists(before, after, rest, new.native) is None:
            return None
        return _lists(before, after, old.native, new.native)
    lone = old if new.native is None else new
    if lone.native not in (None, lone.created) and (
        _without(lone.native, lone.carried) != lone.created
    ):
        return "a tag appeared or vanished with more than the edited fields in it"
    return None


def _pictures(before: Reader, after: Reader, old: list[Item], new: list[Item]) -> str | None:
    """All but a first one, which may be another, appear or vanish, are the same."""
    if len(old) == len(new):
        return _lists(before, after, old[1:], new[1:])
    more = len(old) > len(new)
    return _lists(before, after, old[more:], new[not more :])


def _details(
    fields: frozenset[str], old: dict[str, tuple[bytes, ...]], new: dict[str, tuple[bytes, ...]]
) -> str | None:
    """The day and the time of a year stay as they are, go with it or come back with it."""
    if "date" in fields:
        return None
    for place in (place for place in new if place.startswith("id3v2")):
        was, now = details(fields, old.get(place, ())), details(fields, new[place])
        if was and now and was != now:
            return "the day or the time of the year changed"
    return None


def _without(native: list[Item] | None, carried: list[Item]) -> list[Item] | None:
    """The contents of a tag but all of the carried ones; None where it does not hold just them.

    Only a tag of no other texts than these is taken for one: in any other they are contents.
    """
    if native is None or not carried:
        return None
    start = next((at for at, item in enumerate(native) if item == carried[0]), len(native))
    if native[start : start + len(carried)] != carried:
        return None
    rest = native[:start] + native[start + len(carried) :]
    return rest if all(item.content == b"" or item.fixed or item.silent for item in rest) else None


def _lists(before: Reader, after: Reader, old: list[Item], new: list[Item]) -> str | None:
    for one, other in zip(old, new, strict=False):
        if one.label != other.label:
            return f"{one.label} became {other.label}"
        if not _same(before, after, one.content, other.content):
            return f"{one.label} changed"
    if len(old) != len(new):
        longer = old if len(old) > len(new) else new
        return f"{longer[min(len(old), len(new))].label} appeared or vanished"
    return None


def _same(before: Reader, after: Reader, one: bytes | Span, other: bytes | Span) -> bool:
    if isinstance(one, bytes) or isinstance(other, bytes):
        return _held(before, one) == _held(after, other)
    if one.length != other.length:
        return False
    if _equal(before, after, one, other):
        return True
    if isinstance(one, ogg.Pages) and isinstance(other, ogg.Pages):
        return ogg.same_pages(before, after, one, other)
    return False


def _equal(before: Reader, after: Reader, one: Span, other: Span) -> bool:
    """Block by block, into the same two buffers: allocating new ones would cost the most."""
    mine, theirs = bytearray(_BLOCK), bytearray(_BLOCK)
    offset = 0
    while one.length - offset >= _BLOCK:
        got = before.fill(mine, one.start + offset), after.fill(theirs, other.start + offset)
        if got != (_BLOCK, _BLOCK) or mine != theirs:
            return False
        offset += _BLOCK
    rest = one.length - offset
    last = before.at(one.start + offset, rest)
    return len(last) == rest and last == after.at(other.start + offset, rest)


def _held(reader: Reader, content: bytes | Span) -> bytes:
    if isinstance(content, bytes):
        return content
    return reader.at(content.start, content.length)
