# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV, AIFF, DSDIFF and DSF as the check sees them.

RIFF: Multimedia Programming Interface and Data Specifications 1.0, chapter 2; RF64: EBU Tech 3306;
AIFF 1.3; DSDIFF 1.5, section 2.3; DSF File Format Specification 1.01, II.
"""

from __future__ import annotations

from dataclasses import dataclass

from genreorganizer.tags.verify import carried, id3
from genreorganizer.tags.verify.fields import INFO, field_of
from genreorganizer.tags.verify.inventory import Broken, Inventory, Item, Reader, Span

_WAV_TAGS = (b"id3 ", b"ID3 ")
_AUDIO = (b"data", b"SSND", b"DSD ", b"DST ")
_FOLLOWERS = frozenset(
    b"LIST/fact/cue /plst/smpl/inst/bext/JUNK/junk/PAD /FLLR/afsp/PEAK/iXML/aXML/axml/chna/DISP/"
    b"_PMX/umid/levl/MD5 /acid/strc/cart/minf/elm1/regn/SAUR/LGWV/ResU/R64M/ID3 /id3 /fmt /NAME/"
    b"AUTH/(c) /ANNO/MARK/INST/COMT/MIDI/AESD/APPL/CHAN/COMM/FVER/basc/trns/cate/SAXL/DIIN/MANF/"
    b"PROP".split(b"/")
)
"""What may follow audio, besides more of it."""
_CREATED = [Item("the ID3 version and flags", b"\x03\0\0"), Item("the ID3 padding", b"")]


def wav(reader: Reader, fields: frozenset[str]) -> Inventory:
    """RIFF WAVE: little-endian sizes of four bytes, big-endian in RIFX, eight bytes in RF64."""
    kind = reader.at(0, 8)
    big = kind[:4] == b"RIFX"
    large = kind in (b"RF64\xff\xff\xff\xff", b"BW64\xff\xff\xff\xff")
    if large and reader.at(12, 4) == b"ds64":
        sizes = reader.number(20, 8, big=False), reader.number(28, 8, big=False)
        return _describe(
            reader, fields, big=big, width=4, tags=_WAV_TAGS, sizes=sizes, endless=True
        )
    return _describe(reader, fields, big=big, width=4, tags=_WAV_TAGS, endless=True)


def aiff(reader: Reader, fields: frozenset[str]) -> Inventory:
    """AIFF: big-endian sizes of four bytes."""
    return _describe(reader, fields, big=True, width=4, tags=(b"ID3 ",))


def dsdiff(reader: Reader, fields: frozenset[str]) -> Inventory:
    """DSDIFF: big-endian sizes of eight bytes."""
    return _describe(reader, fields, big=True, width=8, tags=(b"ID3 ",))


@dataclass(frozen=True, slots=True)
class _Form:
    """How the sizes of a file's chunks are written."""

    reader: Reader
    big: bool
    width: int
    long_audio: int | None
    endless: bool

    @property
    def head(self) -> int:
        return 4 + self.width

    def size(self, position: int) -> int:
        size = self.reader.number(position + 4, self.width, big=self.big)
        if self.long_audio is not None and size == 0xFFFFFFFF:
            return self.long_audio if self.reader.at(position, 4) == b"data" else size
        return size

    def overflows(self, position: int, limit: int) -> bool:
        """Whether a chunk lies across the limit."""
        while limit - position >= self.head and _readable(name := self.reader.at(position, 4)):
            size = self.size(position)
            if self.lasts(name, size):
                return False
            position += self.head + size
            if position > limit:
                return True
            position += size % 2
        return False

    def lasts(self, name: bytes, size: int) -> bool:
        """Whether it is audio that takes all that follows."""
        return self.endless and name in _AUDIO and not size


def _readable(name: bytes) -> bool:
    return min(name) > 31 and max(name) < 127


def _describe(
    reader: Reader,
    fields: frozenset[str],
    *,
    big: bool,
    width: int,
    tags: tuple[bytes, ...],
    sizes: tuple[int, int] | None = None,
    endless: bool = False,
) -> Inventory:
    """All chunks; ``sizes`` of the whole and of the audio where they stand elsewhere."""
    found = Inventory(fields, created=_CREATED)
    form = _Form(reader, big, width, sizes[1] if sizes else None, endless)
    head = form.head
    stated = sizes[0] if sizes else reader.number(4, width, big=big)
    outer = head + stated
    found.add("the outer chunk", reader.at(0, 4) + reader.at(head, 4))
    position = head + 4
    limit = min(outer, reader.size) if stated else reader.size
    if form.overflows(position, limit):
        limit = reader.size
        found.faults.append("the outer size is too small")
    audio_seen = False
    sound = 0
    shown: list[carried.Fields] = []
    while limit - position >= head and _readable(name := reader.at(position, 4)):
        body = position + head
        size = form.size(position)
        end = body + size
        lasts = form.lasts(name, size)
        if lasts or end > limit:
            if name in tags or not (audio_seen or name in _AUDIO):
                raise Broken("a chunk is longer than the file")
            found.add("the size that a chunk without an end claims", reader.at(position, head))
            if name not in _AUDIO and name not in _FOLLOWERS and limit - position > 16:
                _keep_distance(found, sound, position)
            limit = limit if lasts else reader.size
            end = limit
        sound = body if name in _AUDIO else sound
        audio_seen = audio_seen or name in _AUDIO
        if name == b"ds64" and sizes:
            found.add("the long sizes", Span(body + 8, end))
        elif name in tags:
            _tag(reader, found, body, end)
        elif name == b"LIST" and not big and reader.at(body, 4) == b"INFO":
            shown.append(_info(reader, found, body + 4, end))
        else:
            found.add(f"the chunk {name.decode('ascii')}", Span(body, end))
        position = end
        if (end - body) % 2:
            if end < limit or (end == limit and reader.at(end, 1) == b"\0"):
                position += 1
            elif end < reader.size:
                found.add("a missing pad byte")
    if outer < position - 1 or outer > reader.size + 1:
        found.faults.append("the outer size does not fit")
    if _goes_on(form, position):
        _keep_distance(found, sound, position)
    found.add("what follows the chunks", Span(position, reader.size))
    merged = carried.merged([next(filter(None, shown), {})], found.fields)
    found.carried = carried.id3_items(merged, id3.minor_of(found.native))
    return found


def _keep_distance(found: Inventory, sound: int, position: int) -> None:
    """What may be more of the audio has to stay where it is, as seen from the audio."""
    found.add("the distance of what follows the audio", (position - sound).to_bytes(8, "big"))


def _goes_on(form: _Form, position: int) -> bool:
    """Whether anything but zeros and known chunks stands there."""
    reader = form.reader
    while reader.size - position >= form.head and reader.at(position, 4) in _FOLLOWERS:
        size = form.size(position)
        if position + form.head + size > reader.size:
            break
        position += form.head + size + size % 2
    rest = (reader.at(start, 65536) for start in range(position, reader.size, 65536))
    return sum(len(part.strip(b"\0")) for part in rest) > 16  # fewer cannot be audio


def _tag(reader: Reader, found: Inventory, body: int, end: int) -> None:
    first = found.native is None
    tag = id3.describe_further(reader, body, found)
    if tag is None or tag.end > end:
        raise Broken("the ID3 chunk does not hold an ID3 tag")
    items = [*tag.items, Item("what follows the tag in its chunk", Span(tag.end, end))]
    if tag.end == end:
        items.pop()
    items = [
        Item(item.label, _held(reader, item.content)) for item in items
    ]  # fmt: skip
    if first:
        found.native, found.genres, found.texts = items, tag.genres, tag.texts
        found.cover = tag.cover
    else:
        found.add("another ID3 chunk")
        found.items += items


def _info(reader: Reader, found: Inventory, position: int, end: int) -> carried.Fields:
    found.add("the list of information")
    shown: dict[str, list[str]] = {}
    raw: dict[bytes, bytes] = {}
    first = "info" not in found.raw
    while end - position >= 8:
        name = reader.at(position, 4)
        body = position + 8
        stop = body + reader.number(position + 4, 4, big=False)
        if stop > end:
            break
        ours = field_of(found.fields, INFO, name.decode("latin-1"))
        if ours and first and name not in raw:
            raw[name] = reader.at(body, stop - body)
        else:
            found.add(f"the information {name.decode('latin-1')}", Span(body, stop))
            if stop - body <= _LONGEST:
                shown.setdefault(name.decode("latin-1"), [_text(reader.at(body, stop - body))])
        position = min(end, stop + (stop - body) % 2)
    found.add("what follows the information", Span(position, end))
    if raw:
        named = found.fields != {"genre"}  # a lone genre is told without its name
        found.raw["info"] = tuple((name if named else b"") + data for name, data in raw.items())
    return carried.of_info(shown)


_LONGEST = 1 << 16


def _text(data: bytes) -> str:
    data = data.partition(b"\0")[0]
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _held(reader: Reader, content: bytes | Span) -> bytes | Span:
    """Small contents in memory, so that a created tag can be compared with what it should be."""
    if isinstance(content, bytes) or content.length > _LONGEST:
        return content
    return reader.at(content.start, content.length)


def dsf(reader: Reader, fields: frozenset[str]) -> Inventory:
    """DSF: two chunks, then the tag."""
    found = Inventory(fields, created=_CREATED)
    found.add("the DSF header", reader.at(0, 12))
    if reader.number(12, 8, big=False) != reader.size:
        found.faults.append("the DSF header states another size")
    pointer = reader.number(20, 8, big=False)
    if pointer == reader.size:
        pointer = 0
    end = pointer or reader.size
    if end > reader.size:
        raise Broken("the DSF header points beyond the file")
    found.add("the DSF chunks", Span(28, end))
    if pointer:
        _tag(reader, found, pointer, reader.size)
    return found
