# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3v2.2, 2.3 and 2.4: find the frames, replace only those of the edited fields.

Frames are found by their headers; their contents are not read, so a cover costs nothing. Ample
padding takes up the difference, so that the audio stays where it is and a copy can share it with
the original on file systems that know how; small padding keeps its length and the file grows or
shrinks, as it does where a large frame goes. An undo gives back the original bytes: the journal
knows how much padding there was.

The specifications are cited in `id3v2_syntax` (the tag) and `id3v2_frames` (what frames hold).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar, Self

from genreorganizer.domain.joined_fields import JOINED
from genreorganizer.override import override
from genreorganizer.tags import genre_text
from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.field_keys import FIELD_KEYS, detail_of, knows
from genreorganizer.tags.id3v2_frames import (
    BIG_ENDIAN,
    DATE,
    DAYS,
    ENCODINGS,
    LANGUAGE,
    PICTURE_HEAD,
    SEPARATOR,
    SHORT_MIMES,
    SPOKEN_IDS,
    attached,
    field_frame,
    frame_bytes,
    genre_frame,
    picture_frame,
    whole_date,
)
from genreorganizer.tags.id3v2_syntax import (
    FRAME_ID,
    GENRE_IDS,
    HEADER,
    MOST_IN_MEMORY,
    Frame,
    View,
    clean,
    extended,
    from_syncsafe,
    syncsafe,
    unsynchronize,
    walk,
    with_cut_genre,
)
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth
from genreorganizer.tags.picture import FRONT, OTHER, CoverPicture
from genreorganizer.tags.tag import FillableTag, Memory, Role, numbered, splice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable, Tag

_UNSYNC, _EXTENDED, _FOOTER = 0x80, 0x40, 0x10
_PICTURE_IDS = (b"APIC", b"PIC")
_LONG_DETAILS = {b"TDA": b"TDAT", b"TIM": b"TIME"}
_AMPLE = 256
_MOST_PADDING = 1 << 20
_MOST_LEFT = 1 << 14
"""Bytes that go without the file becoming shorter."""
_LONGEST_TEXT = 1 << 16
_LARGEST_PICTURE = 1 << 26


@dataclass(frozen=True)
class Id3v2Tag(FillableTag[Frame]):
    """An ID3v2 tag in a file.

    Attributes:
        start: Offset of its header in the file.
        end: Offset after its padding or footer.
        minor: 2, 3 or 4.
        flags: The header's flags.
        items: All frames up to the padding or the first that is broken.
        insert_at: Where the view's last sane frame ends.
        plain_sizes: An ID3v2.4 tag with sizes as ID3v2.3 writes them (a known bug of others).
        source: The bytes after the header.
        edited: The fields that may be edited.
        name: The place's name.
        padding: Bytes of padding that an edit shall leave; None where it may choose.
    """

    kind: ClassVar[str] = "id3"
    start: int
    end: int
    minor: int
    flags: int
    items: tuple[Frame, ...]
    insert_at: int
    plain_sizes: bool
    source: View = field(repr=False)
    edited: tuple[str, ...] = GENRE
    name: str = "id3v2"
    padding: int | None = None

    @property
    def version(self) -> str:
        """For display."""
        return f"ID3v2.{self.minor}"

    @property
    @override
    def text_items(self) -> list[Frame]:
        return [frame for frame in self.items if frame.id[:1] == b"T" or frame.id in SPOKEN_IDS]

    @override
    def key_of(self, item: Frame) -> bytes:
        return item.id

    def role(self, item: Frame) -> Role | None:
        """By its name; a comment with a description is a note of a program, and no field."""
        if item.id in _PICTURE_IDS and "cover" in self.edited:
            head = attached(_payload(self, item, PICTURE_HEAD), self.minor)
            return Role("cover", head.kind) if head and head.kind in (FRONT, OTHER) else None
        detailed = detail_of(item.id) if self.minor < 4 else None
        if detailed:
            return Role(detailed, item.id, detail=True)
        role = super().role(item)
        if role and item.id in SPOKEN_IDS:
            described = self._plain(item).partition("\0")[0]
            language = _payload(self, item)[1:4]
            return None if described else Role(role.field, (item.id, language))
        return role

    def knows(self, field: str) -> bool:
        """As `ItemTag.knows`: versions have names of their own."""
        return field not in FIELD_KEYS or knows("id3", field, self.minor)

    def texts_of(self, item: Frame) -> list[str]:
        """Its texts, without those that are empty."""
        return self._split(item) if item.id in GENRE_IDS else self._shown(item)

    def fields(self) -> dict[str, list[str]]:
        """As of `TextTag`, with the date whose day stands in a frame of its own."""
        found = super().fields()
        if date := JOINED["date"].told(self._whole("year", found.get("year", []))):
            found["date"] = date
        return found

    def _whole(self, field: str, texts: list[str]) -> list[str]:
        """A year with the day that versions before ID3v2.4 keep apart from it."""
        day = "".join(self.first(DAYS)) if self.minor < 4 and field == "year" else ""
        return [whole_date(text.strip(), day.strip()) for text in texts[:1]] if day else texts

    @override
    def _says_so(self, field: str, shown: list[str], wanted: list[str]) -> bool:
        return super()._says_so(field, self._whole(field, shown), wanted)

    @override
    def details(self, field: str, texts: Sequence[str]) -> tuple[bytes, ...]:
        date = DATE.match("".join(texts)) if self.minor < 4 and field == "year" else None
        if date is None or not date[3]:
            return ()
        day, name, plain = date[3] + date[2], DAYS[self.minor == 2], self.plain_sizes
        return (frame_bytes(self.minor, day, id=name, whole=False, plain_sizes=plain),)

    def genres(self) -> list[str]:
        """The genres for display."""
        found = [genre for text in self.texts() for genre in genre_text.decode(text)]
        return list(dict.fromkeys(found))

    def described(self, *ids: bytes) -> dict[str, str]:
        """Comments or texts of one's own by their descriptions in lower case, the first of each."""
        found: dict[str, str] = {}
        for frame in self.items:
            if frame.id in ids:
                description, _, text = self._plain(frame).partition("\0")
                if text:
                    found.setdefault(description.lower(), text)
        return found

    def _shown(self, frame: Frame) -> list[str]:
        texts = self._plain(frame).split("\0")
        if frame.id in SPOKEN_IDS:  # those with a description are notes of programs
            texts = [] if texts[0] else texts[1:]
        return [text for text in texts if text]

    def _plain(self, frame: Frame) -> str:
        if frame.end - frame.body > _LONGEST_TEXT:
            return ""
        body = _payload(self, frame)
        if not body or body[0] >= len(ENCODINGS):
            return ""
        language = len(LANGUAGE) if frame.id in SPOKEN_IDS else 0
        encoding, data = ENCODINGS[body[0]], body[1 + language :]
        if encoding == "utf-16" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            encoding = "utf-16-le"
        if encoding.startswith("utf-16"):
            data = data[: len(data) & ~1]
        return data.decode(encoding, "replace").replace("\ufeff", "")

    def _split(self, frame: Frame) -> list[str]:
        text = self._plain(frame)
        # ID3v2.2 and 2.3 know one text only, in which several genres are joined. A big-endian
        # text is our mark for one genre that contains the separator: it is taken as it stands.
        joined = self.minor < 4 and "\0" not in text.rstrip("\0")
        if joined and self.source.read(frame.body, 3) != BIG_ENDIAN:
            parts = text.rstrip("\0").split(SEPARATOR)
        else:
            parts = text.split("\0")
        return [part for part in parts if part]

    def encode(
        self, role: Role, texts: Sequence[str], old: Frame | None, options: WriteOptions
    ) -> tuple[bytes, ...]:
        """One frame that holds the texts."""
        status = 0xE000 if self.minor == 3 else 0x7000
        flags = old.flags & status if old else 0
        plain = self.plain_sizes
        if role.field == "genre":
            return (genre_frame(texts, self.minor, options, flags, plain_sizes=plain),)
        language = LANGUAGE
        if old and old.id in SPOKEN_IDS:
            language = (_payload(self, old)[1:4] + LANGUAGE)[:3]
        name = old.id if old and len(old.id) == (3 if self.minor == 2 else 4) else None
        if role.field == "year" and self.minor < 4 and DATE.match("".join(texts)):
            texts = [texts[0][:4]]  # see `details`
        return (
            field_frame(
                role.field, texts, self.minor, flags, id=name, language=language, plain_sizes=plain
            ),
        )

    def picture_of(self, item: Frame) -> bytes:
        """The picture in a frame."""
        body = _payload(self, item, _LARGEST_PICTURE)
        found = attached(body, self.minor)
        return body[found.data :] if found else b""

    def painted(self, picture: CoverPicture | None, old: Frame | None) -> tuple[bytes, ...]:
        """One frame that holds the picture."""
        if picture is None:
            return ()
        if self.minor < 4 and self.flags & _UNSYNC and not self.source.unsynchronized:
            raise NotWritable(
                "its ID3 tag contradicts itself on whether it is unsynchronized; save it again "
                "with the program that made it",
                code="id3_unsync",
            )
        return (
            picture_frame(
                self.minor, picture.data, picture.mime, plain_sizes=self.plain_sizes,
                unsynchronized=self.minor == 4 and bool(self.flags & _UNSYNC),
            ),
        )  # fmt: skip

    def edit(
        self, values: Sequence[bytes], positions: Sequence[int] = (), *, everything: bool = False
    ) -> list[Patch]:
        """Patches over the edited fields, the header's size, the footer and the checksum.

        With ``everything`` over all frames of texts, too.
        """
        old = self.chosen
        if everything:
            gone = {*old, *self.text_items}
            old = tuple(frame for frame in self.items if frame in gone)
        spans = splice(self.items, old, self.insert_at, values, positions)
        escape: Callable[[bytes], bytes] = unsynchronize if self.source.unsynchronized else bytes
        raw = self.source.raw
        patches = [Patch(raw(span.start), raw(span.end), escape(span.data)) for span in spans]
        more = self._more_padding(growth(patches))
        stop = raw(self.source.size)
        patches.append(Patch(stop - max(-more, 0), stop, bytes(max(more, 0))))
        delta = growth(patches)
        if not delta:
            return patches
        size = self.end - self.start - HEADER - (HEADER if self.has_footer else 0)
        new_size = syncsafe(size + delta)
        patches.append(Patch(self.start + 6, self.start + 10, new_size))
        if self.has_footer:
            patches.append(Patch(self.end - 4, self.end, new_size))
        return patches + self._checksum(spans)

    @property
    def layout(self) -> tuple[int, ...]:
        """Its padding, where nothing else depends on that."""
        length = self.source.size - self.insert_at
        if self.flags & _EXTENDED or self.source.unsynchronized or length > _MOST_PADDING:
            return ()
        return () if self.source.read(self.insert_at, length).strip(b"\0") else (length,)

    def laid_out(self, layout: tuple[int, ...]) -> Self:
        """See `ItemTag`."""
        return replace(self, padding=layout[0]) if layout else self

    def _more_padding(self, delta: int) -> int:
        """By how many bytes its padding grows where its frames do by ``delta``."""
        for spare in self.layout:
            if self.padding is not None:
                return self.padding - spare
            if spare >= max(delta, 0) + _AMPLE and delta >= -_MOST_LEFT:
                return -delta
        return 0

    @property
    def has_footer(self) -> bool:
        """An ID3v2.4 tag that ends with a copy of its header."""
        return self.minor == 4 and bool(self.flags & _FOOTER)

    def _checksum(self, spans: list[Patch]) -> list[Patch]:
        """What renews the extended header's CRC, if it has one and it was right."""
        if not self.flags & _EXTENDED or self.minor == 2:
            return []
        length, crc_at, width = extended(self.source, self.minor)
        if not crc_at:
            return []
        if self.source.size > MOST_IN_MEMORY:
            raise NotWritable(
                "its ID3 tag with a checksum is too large to be edited", code="too_large"
            )
        padding = 0
        if self.minor == 3:
            padding = int.from_bytes(self.source.read(6, 4), "big")
        covered = self.source.size - padding
        data = self.source.read(length, covered - length)
        stored = self.source.read(crc_at, width)
        old = int.from_bytes(stored, "big") if self.minor == 3 else from_syncsafe(stored)
        if zlib.crc32(data) != old:
            return []
        for span in sorted(spans, key=lambda span: (span.start, span.end), reverse=True):
            data = data[: span.start - length] + span.data + data[span.end - length :]
        crc = zlib.crc32(data)
        digits = bytes(crc >> shift & 0x7F for shift in (28, 21, 14, 7, 0))
        fresh = crc.to_bytes(4, "big") if self.minor == 3 else digits
        if self.source.unsynchronized:
            raise NotWritable(
                "its ID3 tag combines a checksum with unsynchronization", code="id3_checksum"
            )
        return [Patch(self.source.raw(crc_at), self.source.raw(crc_at + width), fresh)]


def blank(edited: tuple[str, ...]) -> Id3v2Tag:
    """An ID3v2.3 tag that does not exist yet."""
    view = View(Memory(b""), 0, 0, unsynchronized=False)
    return Id3v2Tag(0, 0, 3, 0, (), 0, plain_sizes=False, source=view, edited=edited)


def recast(
    values: Sequence[bytes], version: str, minor: int, *, plain_sizes: bool = False
) -> tuple[bytes, ...]:
    """Frames of a tag of another version, as a tag of version ``minor`` holds them.

    Their texts stay as they are stored, references such as ``(17)`` included. The day and the time
    of a year are frames of their own, or part of the one date that ID3v2.4 knows.

    Args:
        values: The frames with their headers.
        version: Of the tag they are from, as :attr:`Id3v2Tag.version`; empty where unknown.
        minor: 2, 3 or 4.
        plain_sizes: See :class:`Id3v2Tag`.
    """
    was = _minor_of(values, version, minor)
    if was == minor and not plain_sizes:
        return tuple(values)
    data = b"".join(values)
    view = View(Memory(data), 0, len(data), unsynchronized=False)
    found, last = walk(view, 0, was, plain=False)
    if last < len(data):
        found, last = walk(view, 0, was, plain=True)
    old = Id3v2Tag(0, len(data), was, 0, tuple(found), last, plain_sizes=False, source=view)
    frames = []
    for frame in found:
        if frame.id in _PICTURE_IDS:
            frames.append(_recast_picture(old, frame, minor, plain_sizes=plain_sizes))
            continue
        role, texts = old.role(frame), old.texts_of(frame)
        if role and role.detail:
            if minor < 4:
                name = _LONG_DETAILS.get(frame.id, frame.id)
                frames.append(frame_bytes(minor, "".join(texts), id=name, plain_sizes=plain_sizes))
            continue
        if role and role.field == "year" and minor == 4:
            day, time = old.first((b"TDAT", b"TDA")), old.first((b"TIME", b"TIM"))
            texts = [whole_date(text, "".join(day), "".join(time)) for text in texts]
        if role is None or role.field == "genre":
            joined = ("\0" if minor == 4 else SEPARATOR).join(texts)
            data = frame_bytes(minor, joined, whole=len(texts) == 1, plain_sizes=plain_sizes)
        elif knows("id3", role.field, minor):
            data = field_frame(role.field, texts, minor, plain_sizes=plain_sizes)
        else:
            continue  # a field that this version does not know
        frames.append(data)
    return tuple(frames)


def _recast_picture(tag: Id3v2Tag, frame: Frame, minor: int, *, plain_sizes: bool) -> bytes:
    body = _payload(tag, frame, _LARGEST_PICTURE)
    head = attached(body, tag.minor)
    if head is None:
        raise Damaged("its old cover was damaged")
    long = {short.decode(): mime for mime, short in SHORT_MIMES.items()}
    return picture_frame(
        minor, body[head.data :], long.get(head.mime, head.mime), kind=head.kind,
        description=head.description, plain_sizes=plain_sizes,
    )  # fmt: skip


def _minor_of(values: Sequence[bytes], version: str, minor: int) -> int:
    if version:
        return int(version[-1])
    if values and len(values[0]) >= HEADER and values[0][:4] == b"TCON":
        plain = int.from_bytes(values[0][4:8], "big") + HEADER == len(values[0])
        return 3 if (plain and minor != 4) or values[0][10:11] in (b"\1",) else 4
    return 2


def parse(
    source: Readable,
    start: int,
    limit: int,
    others: Sequence[Tag] = (),
    edited: tuple[str, ...] = GENRE,
) -> Id3v2Tag | None:
    """The tag whose header stands at ``start``; None where none does.

    Args:
        source: The file.
        start: Where.
        limit: Offset that it may not exceed.
        others: The tags found before; a further ID3v2 tag is a place of its own.
        edited: The fields that may be edited.

    Raises:
        NotWritable: There is a tag, but it is damaged or of an unknown version.
    """
    head = source.read(start, HEADER)
    if len(head) < HEADER or head[:3] != b"ID3" or head[3] == 255:
        return None
    minor, flags = head[3], head[5]
    if minor not in (2, 3, 4):
        raise NotWritable(
            "its ID3v2.{version} tag is of an unknown version",
            code="unknown_version",
            version=minor,
        )
    if max(head[6:]) > 127:
        raise Damaged("its ID3 tag has an impossible size")
    footer = HEADER if minor == 4 and flags & _FOOTER else 0
    body_end = start + HEADER + from_syncsafe(head[6:])
    if body_end + footer > limit:
        raise Damaged("its ID3 tag is longer than the file")
    if footer and source.read(body_end, HEADER) != b"3DI" + head[3:]:
        raise Damaged("its ID3 tag does not end with the footer that it announces")
    if minor == 2 and flags & 0x40:
        raise NotWritable(
            "its ID3v2.2 tag is compressed in an undefined way", code="id3_compressed"
        )
    whole = minor < 4 and bool(flags & _UNSYNC)
    view = View(source, start + HEADER, body_end, unsynchronized=whole)
    if minor > 2 and flags & _EXTENDED and FRAME_ID.fullmatch(view.read(0, 4)):
        flags &= ~_EXTENDED  # a known bug of others: the flag without the header
    first = extended(view, minor)[0] if minor > 2 and flags & _EXTENDED else 0
    frames, last = walk(view, first, minor, plain=False)
    plain = False
    if minor == 4 and not clean(view, last):
        plainly, plain_last = walk(view, first, minor, plain=True)
        if plain_last > last:
            frames, last, plain = plainly, plain_last, True
    frames, last = with_cut_genre(view, frames, last, minor)
    return Id3v2Tag(
        *(start, body_end + footer, minor, flags, tuple(frames), last, plain, view, edited),
        name=numbered("id3v2", others),
    )


def _payload(tag: Id3v2Tag, frame: Frame, most: int = _LONGEST_TEXT) -> bytes:
    """A frame's body without compression and the like; empty where it is encrypted or broken.

    Of what is longer than ``most`` bytes only the beginning may come.
    """
    data = tag.source.read(frame.body, min(frame.end - frame.body, most + HEADER))
    low = frame.flags & 0xFF
    if tag.minor == 3:
        compressed, encrypted, grouped = low & 0x80, low & 0x40, low & 0x20
        skip = (4 if compressed else 0) + (1 if grouped else 0)
    elif tag.minor == 4:
        compressed, encrypted, grouped = low & 0x08, low & 0x04, low & 0x40
        skip = (1 if grouped else 0) + (4 if low & 0x01 else 0)
        if low & 0x02 or tag.flags & _UNSYNC:
            data = data.replace(b"\xff\x00", b"\xff")
    else:
        return data
    if encrypted:
        return b""
    data = data[skip:]
    if compressed:
        try:
            return zlib.decompressobj().decompress(data, most)
        except zlib.error:
            return b""
    return data


def parse_leading(source: Readable, edited: tuple[str, ...] = GENRE) -> list[Id3v2Tag]:
    """The tags in a row with which a file begins; of those after the first only sane ones.

    Raises:
        NotWritable: The first one is damaged or of an unknown version.
    """
    found: list[Id3v2Tag] = []
    start = 0
    while tag := _parse_further(source, start, found, edited):
        found.append(tag)
        start = tag.end
    return found


def _parse_further(
    source: Readable, start: int, others: Sequence[Id3v2Tag], edited: tuple[str, ...]
) -> Id3v2Tag | None:
    try:
        return parse(source, start, source.size, others, edited)
    except NotWritable:
        if not others:
            raise
        return None
