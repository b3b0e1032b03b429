# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames of ID3v2 made of texts and pictures, and read back.

ID3v2.2.0, sections 4.2.1 (TCO, TDA, TIM, TYE), 4.11 (COM) and 4.15 (PIC). ID3v2.3.0, sections
4.2.1 (TCON, TDAT, TIME, TYER), 4.11 (COMM) and 4.15 (APIC). ID3v2.4.0, native frames, sections
4.2.3 (TCON), 4.2.5 (TDRC), 4.10 (COMM) and 4.14 (APIC); main structure, section 4 (dates).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.tags import genre_text
from genreorganizer.tags.faults import NotWritable, unrepresentable
from genreorganizer.tags.field_keys import id3_name
from genreorganizer.tags.id3v2_syntax import HEADER, syncsafe, unsynchronize
from genreorganizer.tags.picture import FRONT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.options import WriteOptions

SPOKEN_IDS = (b"COMM", b"COM", b"USLT", b"ULT")
SHORT_MIMES = {"image/jpeg": b"JPG", "image/png": b"PNG"}
"""Kinds of pictures as ID3v2.2 calls them, which knows no others."""
LANGUAGE = b"eng"
"""Of new comments: many players show no others, whatever language they are in."""
ENCODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")
SEPARATOR = "; "
BIG_ENDIAN = b"\x01\xfe\xff"
DAYS = (b"TDAT", b"TDA")
"""The day and month of a year before ID3v2.4, as ``DDMM``."""
DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)", re.ASCII)
"""A date, and its parts."""
_FOUR_DIGITS = re.compile(r"\d{4}", re.ASCII)
PICTURE_HEAD = 512
"""Bytes of a frame in which its picture's type and description end."""


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
    language: bytes = LANGUAGE,
    plain_sizes: bool = False,
) -> bytes:
    """A frame that holds the texts of a field other than the genre, in its usual one if not told.

    Before ID3v2.4, which knows lists, they are joined.
    """
    id = id or id3_name(field, minor)
    if id is None:
        raise ValueError(f"no field of ID3v2.{minor}: {field}")
    text = ("\0" if minor == 4 else SEPARATOR).join(texts)
    description = "" if field == "comment" else None
    return frame_bytes(
        minor, text, flags, id=id, description=description, language=language,
        whole=False, plain_sizes=plain_sizes,
    )  # fmt: skip


def _join(genres: Sequence[str], minor: int, options: WriteOptions) -> str:
    parts = []
    for genre in genres:
        part = genre_text.encode(genre)
        if part is None:
            raise unrepresentable(genre, f"ID3v2.{minor}")
        parts.append(part)
    if minor == 4:
        return "\0".join(parts)
    separators = (SEPARATOR, options.id3v23_separator)
    if len(parts) > 1 and any(separator in part for separator in separators for part in parts):
        return "\0".join(parts)
    return options.id3v23_separator.join(parts)


def whole_date(year: str, day: str, time: str = "") -> str:
    """A date as ID3v2.4 has it, of the texts of older tags: ``1999``, ``3112``, ``2359``.

    The day and the time are left out where they, or what stands before them, have not four digits.
    """
    if not (_FOUR_DIGITS.fullmatch(year) and _FOUR_DIGITS.fullmatch(day)):
        return year
    date = f"{year}-{day[2:]}-{day[:2]}"
    return f"{date}T{time[:2]}:{time[2:]}" if _FOUR_DIGITS.fullmatch(time) else date


def frame_bytes(
    minor: int,
    text: str,
    flags: int = 0,
    *,
    id: bytes = b"TCON",
    description: str | None = None,
    language: bytes = LANGUAGE,
    whole: bool = True,
    plain_sizes: bool = False,
) -> bytes:
    """A text frame with its header; ``whole`` texts are one value, whatever they contain.

    Comments and texts of one's own have a ``description`` before their text.
    """
    texts = [text] if description is None else [description, text]
    if minor == 4:
        mark, start, codec, stop = b"\x03", b"", "utf-8", b"\0"
    elif whole and SEPARATOR in text:
        mark, start, codec, stop = BIG_ENDIAN[:1], BIG_ENDIAN[1:], "utf-16-be", b"\0\0"
    elif all(ord(char) < 256 for char in text):
        mark, start, codec, stop = b"\x00", b"", "latin-1", b"\0"
    else:
        mark, start, codec, stop = b"\x01", b"\xff\xfe", "utf-16-le", b"\0\0"
    spoken = language if id in SPOKEN_IDS else b""
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
    mark = bytes((ENCODINGS.index(codec),))
    if minor == 2:
        if mime not in SHORT_MIMES:
            raise NotWritable(
                "{place} holds only JPEG and PNG pictures", code="picture_kind", place="ID3v2.2"
            )
        body = mark + SHORT_MIMES[mime] + bytes((kind,)) + text + data
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
    if not body or body[0] >= len(ENCODINGS):
        return None
    kind_at = 4 if minor == 2 else body.find(b"\0", 1) + 1
    if not 0 < kind_at < len(body):
        return None
    codec = ENCODINGS[body[0]]
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
    data += bytes(-(HEADER + len(data)) % multiple)
    return b"ID3" + bytes((minor, 0, 0)) + syncsafe(len(data)) + data
