# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3v2.2, 2.3 and 2.4: find the frames, replace only those of the edited fields.

Frames are found by their headers; their contents are not read, so a cover costs nothing. Ample
padding takes up the difference, so that the audio stays where it is and a copy can share it with
the original on file systems that know how; small padding keeps its length and the file grows or
shrinks, as it does where a large frame goes. An undo gives back the original bytes: the journal
knows how much padding there was.

ID3v2.2.0, section 3. ID3v2.3.0, sections 3.1 (header), 3.2 (extended header), 3.3 (frames), 4.2.1
(TCON), 4.11 (COMM), 4.15 (APIC) and 5 (unsynchronization). ID3v2.4.0, main structure, sections 3.1
to 3.4 (header, extended header, padding, footer), 4 (frames) and 6 (unsynchronization, synchsafe
integers); native frames, sections 4.2.3 (TCON), 4.10 (COMM) and 4.14 (APIC).
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

from genreorganizer.tags import genre_text
from genreorganizer.tags.faults import Damaged, NotWritable, unrepresentable
from genreorganizer.tags.field_keys import FIELD_KEYS, field_of
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch, growth
from genreorganizer.tags.picture import FRONT, OTHER, CoverPicture
from genreorganizer.tags.tag import ItemTag, Memory, Role, numbered, splice

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable, Tag, Wanted

_HEADER = 10
_UNSYNC, _EXTENDED, _FOOTER = 0x80, 0x40, 0x10
_FALSE_SYNC = re.compile(rb"\xff([\xe0-\xff]|\Z)")
_FRAME_ID = re.compile(rb"(?![0-9]+\Z)([A-Z0-9]{4}|[A-Z0-9]{3}[\0 ]?)")
"""Of four letters, or three; some programs wrote the three of ID3v2.2 into ID3v2.3, filled up."""
_GENRE_IDS = (b"TCON", b"TCO")
_SPOKEN_IDS = (b"COMM", b"COM", b"USLT", b"ULT")
_PICTURE_IDS = (b"APIC", b"PIC")
_SHORT_MIMES = {"image/jpeg": b"JPG", "image/png": b"PNG"}
"""Kinds of pictures as ID3v2.2 calls them, which knows no others."""
_LANGUAGE = b"eng"
"""Of new comments: many players show no others, whatever language they are in."""
_ENCODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")
_DEFAULT_SEPARATOR = "; "
_BIG_ENDIAN = b"\x01\xfe\xff"
_AMPLE = 256
_MOST_PADDING = 1 << 20
_MOST_LEFT = 1 << 14
"""Bytes that go without the file becoming shorter."""
_LONGEST_TEXT = 1 << 16
_MOST_IN_MEMORY = 1 << 26
_PICTURE_HEAD = 512
"""Bytes of a frame in which its picture's type and description end."""
_LARGEST_PICTURE = 1 << 26


def syncsafe(value: int) -> bytes:
    """Four bytes of seven bits each."""
    if value >= 1 << 28:
        raise NotWritable(
            "the ID3 tag would become larger than the format allows", code="too_large"
        )
    return bytes(value >> shift & 0x7F for shift in (21, 14, 7, 0))


def from_syncsafe(data: bytes) -> int:
    """The inverse of :func:`syncsafe`; eighth bits are ignored."""
    value = 0
    for byte in data:
        value = value << 7 | byte & 0x7F
    return value


def skip(source: Readable, offset: int = 0) -> int:
    """The offset after the ID3v2 tags that start at ``offset`` (several in a row are found)."""
    while True:
        head = source.read(offset, 10)
        if len(head) < 10 or head[:3] != b"ID3" or head[3] == 255 or max(head[6:10]) > 127:
            return offset
        size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        footer = 10 if head[3] == 4 and head[5] & 0x10 else 0
        offset += 10 + size + footer


def unsynchronize(data: bytes) -> bytes:
    """Separate every false MPEG sync with a zero; also after a last 0xFF, whatever follows."""
    safe = re.sub(rb"\xff(?=[\xe0-\xff\x00])", b"\xff\x00", data)
    return safe + b"\0" if safe.endswith(b"\xff") else safe


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame's header and extent; offsets as its tag reads them (see :class:`_View`)."""

    id: bytes
    start: int
    body: int
    end: int
    flags: int


class _View:
    """The bytes after the tag's header, with unsynchronization undone where it spans the tag.

    Attributes:
        size: Bytes there are.
        unsynchronized: Unsynchronization was undone, and must be done to what is inserted.
    """

    def __init__(self, source: Readable, start: int, end: int, *, unsynchronized: bool) -> None:
        self._start = start
        self._removed: list[int] = []
        self._source: Readable = source
        self._offset = start
        self.size = end - start
        self.unsynchronized = False
        if not unsynchronized:
            return
        if end - start > _MOST_IN_MEMORY:
            raise NotWritable(
                "its unsynchronized ID3 tag is too large to be edited", code="too_large"
            )
        raw = source.read(start, end - start)
        if _FALSE_SYNC.search(raw):  # a known bug of others: the flag without the deed
            return
        self.unsynchronized = True
        self._source = Memory(raw.replace(b"\xff\x00", b"\xff"))
        self._offset = 0
        self.size = self._source.size
        found = raw.find(b"\xff\x00")
        while found >= 0:
            self._removed.append(found - len(self._removed))
            found = raw.find(b"\xff\x00", found + 2)

    def read(self, offset: int, count: int) -> bytes:
        return self._source.read(self._offset + offset, min(count, self.size - offset))

    def raw(self, offset: int) -> int:
        """Where in the file the byte at ``offset`` stands."""
        return self._start + offset + bisect_left(self._removed, offset)


@dataclass(frozen=True)
class Id3v2Tag(ItemTag[Frame]):
    """An ID3v2 tag in a file.

    Attributes:
        start: Offset of its header in the file.
        end: Offset after its padding or footer.
        minor: 2, 3 or 4.
        flags: The header's flags.
        frames: All frames up to the padding or the first that is broken.
        insert_at: Where the view's last sane frame ends.
        plain_sizes: An ID3v2.4 tag with sizes as ID3v2.3 writes them (a known bug of others).
        view: The bytes after the header.
        edited: The fields that may be edited.
        name: The place's name.
        padding: Bytes of padding that an edit shall leave; None where it may choose.
    """

    start: int
    end: int
    minor: int
    flags: int
    frames: tuple[Frame, ...]
    insert_at: int
    plain_sizes: bool
    view: _View = field(repr=False)
    edited: tuple[str, ...] = GENRE
    name: str = "id3v2"
    padding: int | None = None

    @property
    def version(self) -> str:
        """For display."""
        return f"ID3v2.{self.minor}"

    @property
    def _genre_frames(self) -> list[Frame]:
        return [frame for frame in self.frames if frame.id in _GENRE_IDS]

    @property
    def _told_frames(self) -> list[Frame]:
        return [frame for frame in self.frames if frame.id[:1] == b"T" or frame.id in _SPOKEN_IDS]

    @property
    def all_items(self) -> Sequence[Frame]:
        """The frames."""
        return self.frames

    def role(self, item: Frame) -> Role | None:
        """By its name; a comment with a description is a note of a program, and no field."""
        if item.id in _GENRE_IDS:
            return Role("genre", "genre")
        if item.id in _PICTURE_IDS and "cover" in self.edited:
            head = attached(_payload(self, item, _PICTURE_HEAD), self.minor)
            return Role("cover", head.kind) if head and head.kind in (FRONT, OTHER) else None
        name = field_of("id3", item.id)
        if name is None:
            return None
        if item.id in _SPOKEN_IDS:
            described = self._plain(item).partition("\0")[0]
            language = _payload(self, item)[1:4]
            return None if described else Role(name, (item.id, language))
        return Role(name, item.id)

    def preferred(self, field: str) -> Sequence[Hashable]:
        """Names of frames; of comments of one name the first one counts."""
        return FIELD_KEYS[field].id3 if field in FIELD_KEYS else ()

    def texts_of(self, item: Frame) -> list[str]:
        """Its texts, without those that are empty."""
        return self._split(item) if item.id in _GENRE_IDS else self._shown(item)

    def stored(self, item: Frame) -> bytes:
        """A frame with its header."""
        return self.view.read(item.start, item.end - item.start)

    @property
    def empty(self) -> bool:
        """Whether players find no text in it, and look for one elsewhere: pictures may be there."""
        return not self._told_frames

    @property
    def vital(self) -> bool:
        """Programs that find it look elsewhere too."""
        return False

    def texts(self) -> list[str]:
        """The stored texts, split but not interpreted."""
        return [text for frame in self._genre_frames for text in self._split(frame)]

    def genres(self) -> list[str]:
        """The genres for display."""
        found = [genre for text in self.texts() for genre in genre_text.decode(text)]
        return list(dict.fromkeys(found))

    def fields(self) -> dict[str, list[str]]:
        """See :class:`genreorganizer.tags.tag.Tag`."""
        here = {frame.id for frame in self.frames}
        return {
            name: self.first(keys.id3)
            for name, keys in FIELD_KEYS.items()
            if not here.isdisjoint(keys.id3)
        }

    def first(self, ids: Sequence[bytes]) -> list[str]:
        """The texts of the first frame among ``ids`` that has any."""
        for wanted in ids:
            for frame in self.frames:
                if frame.id == wanted and (texts := self._shown(frame)):
                    return texts
        return []

    def described(self, *ids: bytes) -> dict[str, str]:
        """Comments or texts of one's own by their descriptions in lower case, the first of each."""
        found: dict[str, str] = {}
        for frame in self.frames:
            if frame.id in ids:
                description, _, text = self._plain(frame).partition("\0")
                if text:
                    found.setdefault(description.lower(), text)
        return found

    def _shown(self, frame: Frame) -> list[str]:
        texts = self._plain(frame).split("\0")
        if frame.id in _SPOKEN_IDS:  # those with a description are notes of programs
            texts = [] if texts[0] else texts[1:]
        return [text for text in texts if text]

    def _plain(self, frame: Frame) -> str:
        if frame.end - frame.body > _LONGEST_TEXT:
            return ""
        body = _payload(self, frame)
        if not body or body[0] >= len(_ENCODINGS):
            return ""
        language = len(_LANGUAGE) if frame.id in _SPOKEN_IDS else 0
        encoding, data = _ENCODINGS[body[0]], body[1 + language :]
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
        if joined and self.view.read(frame.body, 3) != _BIG_ENDIAN:
            parts = text.rstrip("\0").split(_DEFAULT_SEPARATOR)
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
        language = _LANGUAGE
        if old and old.id in _SPOKEN_IDS:
            language = (_payload(self, old)[1:4] + _LANGUAGE)[:3]
        name = old.id if old and len(old.id) == (3 if self.minor == 2 else 4) else None
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
        if self.minor < 4 and self.flags & _UNSYNC and not self.view.unsynchronized:
            raise NotWritable(
                "its ID3 tag contradicts itself: whether it is unsynchronized is not certain; let "
                "the program that made it save it again",
                code="id3_unsync",
            )
        return (
            picture_frame(
                self.minor, picture.data, picture.mime, plain_sizes=self.plain_sizes,
                unsynchronized=self.minor == 4 and bool(self.flags & _UNSYNC),
            ),
        )  # fmt: skip

    def others(self) -> tuple[bytes, ...]:
        """All frames of texts but those of the edited fields."""
        chosen = set(self.chosen)
        return tuple(self.stored(frame) for frame in self._told_frames if frame not in chosen)

    def edit(
        self, values: Sequence[bytes], positions: Sequence[int] = (), *, everything: bool = False
    ) -> list[Patch]:
        """Patches over the edited fields, the header's size, the footer and the checksum.

        With ``everything`` over all frames of texts.
        """
        old = self._told_frames if everything else self.chosen
        spans = splice(self.frames, old, self.insert_at, values, positions)
        escape: Callable[[bytes], bytes] = unsynchronize if self.view.unsynchronized else bytes
        raw = self.view.raw
        patches = [Patch(raw(start), raw(end), escape(new)) for start, end, new in spans]
        more = self._more_padding(growth(patches))
        stop = raw(self.view.size)
        patches.append(Patch(stop - max(-more, 0), stop, bytes(max(more, 0))))
        delta = growth(patches)
        if not delta:
            return patches
        size = self.end - self.start - _HEADER - (_HEADER if self.has_footer else 0)
        new_size = syncsafe(size + delta)
        patches.append(Patch(self.start + 6, self.start + 10, new_size))
        if self.has_footer:
            patches.append(Patch(self.end - 4, self.end, new_size))
        return patches + self._checksum(spans)

    @property
    def layout(self) -> tuple[int, ...]:
        """Its padding, where nothing else depends on that."""
        length = self.view.size - self.insert_at
        if self.flags & _EXTENDED or self.view.unsynchronized or length > _MOST_PADDING:
            return ()
        return () if self.view.read(self.insert_at, length).strip(b"\0") else (length,)

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

    def _checksum(self, spans: list[tuple[int, int, bytes]]) -> list[Patch]:
        """The extended header's CRC anew, if it has one and it was right."""
        if not self.flags & _EXTENDED or self.minor == 2:
            return []
        length, crc_at, width = _extended(self.view, self.minor)
        if not crc_at:
            return []
        if self.view.size > _MOST_IN_MEMORY:
            raise NotWritable(
                "its ID3 tag with a checksum is too large to be edited", code="too_large"
            )
        padding = 0
        if self.minor == 3:
            padding = int.from_bytes(self.view.read(6, 4), "big")
        covered = self.view.size - padding
        data = self.view.read(length, covered - length)
        stored = self.view.read(crc_at, width)
        old = int.from_bytes(stored, "big") if self.minor == 3 else from_syncsafe(stored)
        if zlib.crc32(data) != old:
            return []
        for start, end, new in sorted(spans, reverse=True):
            data = data[: start - length] + new + data[end - length :]
        crc = zlib.crc32(data)
        digits = bytes(crc >> shift & 0x7F for shift in (28, 21, 14, 7, 0))
        fresh = crc.to_bytes(4, "big") if self.minor == 3 else digits
        if self.view.unsynchronized:
            raise NotWritable(
                "its ID3 tag combines a checksum with unsynchronization", code="id3_checksum"
            )
        return [Patch(self.view.raw(crc_at), self.view.raw(crc_at + width), fresh)]


def genre_frame(
    genres: Sequence[str],
    minor: int,
    options: WriteOptions,
    flags: int = 0,
    *,
    plain_sizes: bool = False,
) -> bytes:
    """A frame that holds the genres.

    Raises:
        NotWritable: A genre would be read back as something else.
    """
    text = _join(genres, minor, options)
    return frame_bytes(minor, text, flags, whole=len(genres) == 1, plain_sizes=plain_sizes)


def field_frame(
    field: str,
    texts: Sequence[str],
    minor: int,
    flags: int = 0,
    *,
    id: bytes | None = None,
    language: bytes = _LANGUAGE,
    plain_sizes: bool = False,
) -> bytes:
    """A frame that holds the texts of a field other than the genre, in its usual one if not told.

    Before ID3v2.4, which knows lists, they are joined.
    """
    usual = FIELD_KEYS[field].id3[1 if minor == 2 else 0]
    if field == "year" and minor < 4:
        usual = (b"TYER", b"TYE")[minor == 2]
    text = ("\0" if minor == 4 else _DEFAULT_SEPARATOR).join(texts)
    description = "" if field == "comment" else None
    return frame_bytes(
        minor, text, flags, id=id or usual, description=description, language=language,
        whole=False, plain_sizes=plain_sizes,
    )  # fmt: skip


def compose(wanted: Wanted, options: WriteOptions) -> tuple[bytes, ...]:
    """The frames of an ID3v2.3 tag that does not exist yet.

    Raises:
        NotWritable: A genre would be read back as something else.
    """
    view = _View(Memory(b""), 0, 0, unsynchronized=False)
    nothing = Id3v2Tag(0, 0, 3, 0, (), 0, plain_sizes=False, view=view, edited=tuple(wanted))
    return nothing.compose(wanted, options).values


def _join(genres: Sequence[str], minor: int, options: WriteOptions) -> str:
    parts = []
    for genre in genres:
        part = genre_text.encode(genre)
        if part is None:
            raise unrepresentable(genre, f"ID3v2.{minor}")
        parts.append(part)
    if minor == 4:
        return "\0".join(parts)
    separators = (_DEFAULT_SEPARATOR, options.id3v23_separator)
    if len(parts) > 1 and any(separator in part for separator in separators for part in parts):
        return "\0".join(parts)
    return options.id3v23_separator.join(parts)


def frame_bytes(
    minor: int,
    text: str,
    flags: int = 0,
    *,
    id: bytes = b"TCON",
    description: str | None = None,
    language: bytes = _LANGUAGE,
    whole: bool = True,
    plain_sizes: bool = False,
) -> bytes:
    """A text frame with its header; ``whole`` texts are one value, whatever they contain.

    Comments and texts of one's own have a ``description`` before their text.
    """
    texts = [text] if description is None else [description, text]
    if minor == 4:
        mark, start, codec, stop = b"\x03", b"", "utf-8", b"\0"
    elif whole and _DEFAULT_SEPARATOR in text:
        mark, start, codec, stop = _BIG_ENDIAN[:1], _BIG_ENDIAN[1:], "utf-16-be", b"\0\0"
    elif all(ord(char) < 256 for char in text):
        mark, start, codec, stop = b"\x00", b"", "latin-1", b"\0"
    else:
        mark, start, codec, stop = b"\x01", b"\xff\xfe", "utf-16-le", b"\0\0"
    spoken = language if id in _SPOKEN_IDS else b""
    body = mark + spoken + stop.join(start + text.encode(codec) for text in texts)
    if minor == 2:
        return id[:3] + len(body).to_bytes(3, "big") + body
    size = syncsafe(len(body)) if minor == 4 and not plain_sizes else len(body).to_bytes(4, "big")
    return id + size + flags.to_bytes(2, "big") + body


def picture_frame(
    minor: int,
    data: bytes,
    mime: str,
    *,
    kind: int = FRONT,
    description: str = "",
    plain_sizes: bool = False,
    unsynchronized: bool = False,
) -> bytes:
    """A frame with a picture, its header included.

    Args:
        minor: 2, 3 or 4.
        data: The picture.
        mime: Its media type.
        kind: Its type.
        description: What is said of it.
        plain_sizes: See `Id3v2Tag`.
        unsynchronized: The tag says that its frames are: then this one is indeed, and says so.

    Raises:
        NotWritable: ID3v2.2 knows no such pictures, or none that large.
    """
    narrow = all(ord(char) < 256 for char in description)
    codec = "latin-1" if narrow else "utf-8" if minor == 4 else "utf-16"
    text = description.encode(codec) + (b"\0\0" if codec == "utf-16" else b"\0")
    mark = bytes((_ENCODINGS.index(codec),))
    if minor == 2:
        if mime not in _SHORT_MIMES:
            raise NotWritable(
                "{place} holds only JPEG and PNG pictures", code="picture_kind", place="ID3v2.2"
            )
        body = mark + _SHORT_MIMES[mime] + bytes((kind,)) + text + data
        if len(body) >= 1 << 24:
            raise NotWritable("its cover would be larger than ID3v2.2 allows", code="too_large")
        return b"PIC" + len(body).to_bytes(3, "big") + body
    body = mark + mime.encode("latin-1", "replace") + b"\0" + bytes((kind,)) + text + data
    flags = 0
    if unsynchronized:
        body, flags = unsynchronize(body), 2
    size = syncsafe(len(body)) if minor == 4 and not plain_sizes else len(body).to_bytes(4, "big")
    return b"APIC" + size + flags.to_bytes(2, "big") + body


@dataclass(frozen=True, slots=True)
class Attached:
    """What the head of a picture's frame tells.

    Attributes:
        mime: Its media type, or what ID3v2.2 has for it.
        kind: Its type.
        description: What is said of it.
        data: Where in the body its bytes begin.
    """

    mime: str
    kind: int
    description: str
    data: int


def attached(body: bytes, minor: int) -> Attached | None:
    """The head of a picture's frame; None where it is broken."""
    if not body or body[0] >= len(_ENCODINGS):
        return None
    kind_at = 4 if minor == 2 else body.find(b"\0", 1) + 1
    if not 0 < kind_at < len(body):
        return None
    codec = _ENCODINGS[body[0]]
    start = kind_at + 1
    wide = codec.startswith("utf-16")
    end = start
    while (stop := body.find(b"\0\0" if wide else b"\0", end)) >= 0 and wide and stop - start & 1:
        end = stop + 1
    stop = len(body) if stop < 0 else stop
    return Attached(
        body[1 : kind_at if minor == 2 else kind_at - 1].decode("latin-1"),
        body[kind_at],
        body[start:stop].decode(codec, "replace"),
        stop + (2 if wide else 1),
    )


def create(frames: Sequence[bytes], *, minor: int = 3, multiple: int = 1) -> bytes:
    """A new tag, padded until its length is a multiple of ``multiple``."""
    data = b"".join(frames)
    data += bytes(-(_HEADER + len(data)) % multiple)
    return b"ID3" + bytes((minor, 0, 0)) + syncsafe(len(data)) + data


def recast(
    values: Sequence[bytes], version: str, minor: int, *, plain_sizes: bool = False
) -> tuple[bytes, ...]:
    """Frames of a tag of another version, as a tag of version ``minor`` holds them.

    Their texts stay as they are stored, references such as ``(17)`` included.

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
    view = _View(Memory(data), 0, len(data), unsynchronized=False)
    found, last = _walk(view, 0, was, plain=False)
    if last < len(data):
        found, last = _walk(view, 0, was, plain=True)
    old = Id3v2Tag(0, len(data), was, 0, tuple(found), last, plain_sizes=False, view=view)
    frames = []
    for frame in found:
        if frame.id in _PICTURE_IDS:
            frames.append(_recast_picture(old, frame, minor, plain_sizes=plain_sizes))
            continue
        role, texts = old.role(frame), old.texts_of(frame)
        if role is None or role.field == "genre":
            joined = ("\0" if minor == 4 else _DEFAULT_SEPARATOR).join(texts)
            data = frame_bytes(minor, joined, whole=len(texts) == 1, plain_sizes=plain_sizes)
        else:
            data = field_frame(role.field, texts, minor, plain_sizes=plain_sizes)
        frames.append(data)
    return tuple(frames)


def _recast_picture(tag: Id3v2Tag, frame: Frame, minor: int, *, plain_sizes: bool) -> bytes:
    body = _payload(tag, frame, _LARGEST_PICTURE)
    head = attached(body, tag.minor)
    if head is None:
        raise Damaged("the cover that it had was damaged")
    long = {short.decode(): mime for mime, short in _SHORT_MIMES.items()}
    return picture_frame(
        minor, body[head.data :], long.get(head.mime, head.mime), kind=head.kind,
        description=head.description, plain_sizes=plain_sizes,
    )  # fmt: skip


def _minor_of(values: Sequence[bytes], version: str, minor: int) -> int:
    if version:
        return int(version[-1])
    if values and len(values[0]) >= _HEADER and values[0][:4] == b"TCON":
        plain = int.from_bytes(values[0][4:8], "big") + _HEADER == len(values[0])
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
    head = source.read(start, _HEADER)
    if len(head) < _HEADER or head[:3] != b"ID3" or head[3] == 255:
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
    footer = _HEADER if minor == 4 and flags & _FOOTER else 0
    body_end = start + _HEADER + from_syncsafe(head[6:])
    if body_end + footer > limit:
        raise Damaged("its ID3 tag is longer than the file")
    if footer and source.read(body_end, _HEADER) != b"3DI" + head[3:]:
        raise Damaged("its ID3 tag does not end with the footer that it announces")
    if minor == 2 and flags & 0x40:
        raise NotWritable(
            "its ID3v2.2 tag is compressed in an undefined way", code="id3_compressed"
        )
    whole = minor < 4 and bool(flags & _UNSYNC)
    view = _View(source, start + _HEADER, body_end, unsynchronized=whole)
    if minor > 2 and flags & _EXTENDED and _FRAME_ID.fullmatch(view.read(0, 4)):
        flags &= ~_EXTENDED  # a known bug of others: the flag without the header
    first = _extended(view, minor)[0] if minor > 2 and flags & _EXTENDED else 0
    frames, last = _walk(view, first, minor, plain=False)
    plain = False
    if minor == 4 and not _clean(view, last):
        plainly, plain_last = _walk(view, first, minor, plain=True)
        if plain_last > last:
            frames, last, plain = plainly, plain_last, True
    frames, last = _with_cut_genre(view, frames, last, minor)
    return Id3v2Tag(
        *(start, body_end + footer, minor, flags, tuple(frames), last, plain, view, edited),
        name=numbered("id3v2", others),
    )


def _with_cut_genre(
    view: _View, frames: list[Frame], last: int, minor: int
) -> tuple[list[Frame], int]:
    """A last genre frame that claims to be longer than the tag, as most readers take it."""
    width, names = (6, 3) if minor == 2 else (10, 4)
    head = view.read(last, width)
    if len(head) < width or head[:names] not in _GENRE_IDS:
        return frames, last
    flags = int.from_bytes(head[8:10], "big") if minor > 2 else 0
    frame = Frame(head[:names], last, last + width, view.size, flags)
    return [*frames, frame], view.size


def _clean(view: _View, offset: int) -> bool:
    """Whether only padding follows."""
    return not view.read(offset, 64).strip(b"\0")


def _walk(view: _View, offset: int, minor: int, *, plain: bool) -> tuple[list[Frame], int]:
    width = 6 if minor == 2 else 10
    names = 3 if minor == 2 else 4
    frames = []
    while offset + width <= view.size:
        head = view.read(offset, width)
        if not _FRAME_ID.fullmatch(head[:names]) or len(head) < width:
            break
        digits = head[names : 2 * names]
        synchsafe = minor == 4 and not plain
        size = from_syncsafe(digits) if synchsafe else int.from_bytes(digits, "big")
        end = offset + width + size
        if end > view.size or (synchsafe and max(digits) > 127):
            break
        flags = int.from_bytes(head[8:10], "big") if minor > 2 else 0
        frames.append(Frame(head[:names].rstrip(b"\0 "), offset, offset + width, end, flags))
        offset = end
    return frames, offset


def _extended(view: _View, minor: int) -> tuple[int, int, int]:
    """Length of the extended header, offset of its CRC (0 for none) and the CRC's bytes."""
    head = view.read(0, 6)
    if len(head) < 6:
        raise Damaged("its ID3 extended header is incomplete")
    if minor == 3:
        length = 4 + int.from_bytes(head[:4], "big")
        crc_at = 10 if head[4] & 0x80 else 0
        width = 4
    else:
        length = from_syncsafe(head[:4])
        crc_at = (8 if head[5] & 0x40 else 7) if head[5] & 0x20 else 0
        width = 5
    if length < 6 or length > view.size:
        raise Damaged("its ID3 extended header has an impossible size")
    return length, crc_at, width


def _payload(tag: Id3v2Tag, frame: Frame, most: int = _LONGEST_TEXT) -> bytes:
    """A frame's body without compression and the like; empty where it is encrypted or broken.

    Of what is longer than ``most`` bytes only the beginning may come.
    """
    data = tag.view.read(frame.body, min(frame.end - frame.body, most + _HEADER))
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
