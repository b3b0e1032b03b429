# SPDX-License-Identifier: GPL-3.0-or-later
"""The 128 bytes of ID3v1: only the slots of the edited fields are set.

ID3v1 as id3.org describes it: ``TAG``, title, artist and album of 30 bytes each, year of 4, comment
of 30, genre number of 1. In ID3v1.1 the comment's last two bytes are a zero and the track number.
The numbers are listed in appendix A of ID3v2.3.0; those above 79 were added by Winamp.
"""

from __future__ import annotations

from codecs import getincrementaldecoder
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from genreorganizer.tags import genre_text
from genreorganizer.tags.field_keys import value_of
from genreorganizer.tags.model import GENRE, TagPlace
from genreorganizer.tags.patch import Patch
from genreorganizer.tags.tag import texts_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable, Wanted

LENGTH = 128
_SLOTS = {
    "title": (3, 33),
    "artist": (33, 63),
    "album": (63, 93),
    "year": (93, 97),
    "comment": (97, 127),
    "track_number": (97, 127),
    "genre": (127, 128),
}


@dataclass(frozen=True, slots=True)
class Id3v1Tag:
    """An ID3v1 block.

    Attributes:
        start: Its offset in the file.
        block: Its 128 bytes.
        edited: The fields that may be edited.
        name: The place's name.
    """

    start: int
    block: bytes
    edited: tuple[str, ...] = GENRE
    name: str = "id3v1"
    positions: ClassVar[tuple[int, ...]] = ()
    layout: ClassVar[tuple[int, ...]] = ()
    empty: ClassVar[bool] = False
    vital: ClassVar[bool] = False

    @property
    def end(self) -> int:
        """Offset after the block."""
        return self.start + LENGTH

    @property
    def version(self) -> str:
        """For display."""
        return "ID3v1.1" if self.block[125] == 0 and self.block[126] else "ID3v1"

    @property
    def _slots(self) -> list[tuple[int, int]]:
        """Where the edited fields stand, in order; comment and track number share a place."""
        slots = {_SLOTS[field] for field in self.edited if field in _SLOTS}
        return sorted(slots)

    @property
    def values(self) -> tuple[bytes, ...]:
        """The slots of the edited fields."""
        return tuple(self.block[start:end] for start, end in self._slots)

    def texts(self) -> list[str]:
        """The number's name."""
        name = genre_text.name_of(self.block[127])
        return [name] if name else []

    genres = texts

    def compose(self, wanted: Wanted, options: WriteOptions) -> TagPlace:
        """Texts as far as they fit; the first genre's number, 255 where it has none."""
        block = bytearray(self.block)
        for field, (start, end) in _SLOTS.items():
            texts = texts_in(wanted, field)
            if texts is None:
                continue
            if field == "genre":
                number = genre_text.number_of(texts[0]) if texts else genre_text.NO_GENRE
                block[127] = number
            elif field == "track_number":
                if block[125] == 0:  # else a comment of thirty letters
                    block[126] = _small_number(texts)
            else:
                if field == "comment" and self.version == "ID3v1.1":
                    end -= 2
                new = _fitting(texts, end - start)
                if _text(new) != _text(block[start:end]):
                    block[start:end] = new
        return TagPlace(self.name, replace(self, block=bytes(block)).values)

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """A patch for each slot; without values the genre is none."""
        data = values or (bytes((genre_text.NO_GENRE,)),)
        return [
            Patch(self.start + start, self.start + end, new)
            for (start, end), new in zip(self._slots, data, strict=True)
        ]

    def fields(self) -> dict[str, list[str]]:
        """See :class:`genreorganizer.tags.tag.Tag`."""
        numbered = self.version == "ID3v1.1"
        found = {
            "title": _text(self.block[3:33]),
            "artist": _text(self.block[33:63]),
            "album": _text(self.block[63:93]),
            "year": _text(self.block[93:97]),
            "comment": _text(self.block[97 : 125 if numbered else 127]),
            "track_number": str(self.block[126]) if numbered else "",
        }
        return {name: [value] for name, value in found.items()}


def _small_number(texts: Sequence[str]) -> int:
    """A number that one byte holds; 0 where there is none."""
    number = value_of("track_number", texts)
    return number if isinstance(number, int) and number < 256 else 0


def _fitting(texts: Sequence[str], length: int) -> bytes:
    """As much of the texts as fits, in Latin-1; in UTF-8 where that does not know a letter."""
    text = "; ".join(texts)
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        data = text.encode("utf-8")[:length].decode("utf-8", "ignore").encode("utf-8")
    return data[:length].ljust(length, b"\0")


def _text(field: bytes | bytearray) -> str:
    """A field's text: Latin-1, or UTF-8 where its bytes make sense as that.

    Many programs write UTF-8 there, and cut a text that is too long in the middle of a character.
    """
    text = bytes(field).split(b"\0")[0]
    cut = len(text) == len(field)
    with suppress(UnicodeDecodeError):
        decoded = getincrementaldecoder("utf-8")().decode(text, final=not cut)
        if not decoded.isascii():
            return decoded.strip()
    return text.decode("latin-1").strip()


def parse(source: Readable, end: int, edited: tuple[str, ...] = GENRE) -> Id3v1Tag | None:
    """The block that ends at ``end``; None where there is none."""
    if end < LENGTH:
        return None
    block = source.read(end - LENGTH, LENGTH)
    if block[:3] != b"TAG" or (block[3:5] == b"EX" and source.read(end - LENGTH - 3, 3) == b"APE"):
        return None
    return Id3v1Tag(end - LENGTH, block, edited)
