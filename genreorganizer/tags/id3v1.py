# SPDX-License-Identifier: GPL-3.0-or-later
"""The 128 bytes of ID3v1: only its genre byte is ever set.

ID3v1 as id3.org describes it: ``TAG``, title, artist and album of 30 bytes each, year of 4, comment
of 30, genre number of 1. In ID3v1.1 the comment's last two bytes are a zero and the track number.
The numbers are listed in appendix A of ID3v2.3.0; those above 79 were added by Winamp.
"""

from __future__ import annotations

from codecs import getincrementaldecoder
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.tags import genre_text
from genreorganizer.tags.patch import Patch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.tag import Readable

LENGTH = 128


@dataclass(frozen=True, slots=True)
class Id3v1Tag:
    """An ID3v1 block.

    Attributes:
        start: Its offset in the file.
        block: Its 128 bytes.
        name: The place's name.
    """

    start: int
    block: bytes
    name: str = "id3v1"

    @property
    def end(self) -> int:
        """Offset after the block."""
        return self.start + LENGTH

    @property
    def version(self) -> str:
        """For display."""
        return "ID3v1.1" if self.block[125] == 0 and self.block[126] else "ID3v1"

    @property
    def values(self) -> tuple[bytes, ...]:
        """The genre byte."""
        return (self.block[127:],)

    @property
    def positions(self) -> tuple[int, ...]:
        """Always the same byte."""
        return ()

    @property
    def empty(self) -> bool:
        """Never to be filled from other tags."""
        return False

    @property
    def vital(self) -> bool:
        """Programs that find it look elsewhere too."""
        return False

    def texts(self) -> list[str]:
        """The number's name."""
        name = genre_text.name_of(self.block[127])
        return [name] if name else []

    genres = texts

    def encode(self, genres: Sequence[str], options: WriteOptions) -> tuple[bytes, ...]:
        """The first genre's number; 255 where it has none."""
        number = genre_text.number_of(genres[0]) if genres else genre_text.NO_GENRE
        return (bytes((number,)),)

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """A patch of one byte."""
        data = values[0] if values else bytes((genre_text.NO_GENRE,))
        return [Patch(self.end - 1, self.end, data)]

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


def _text(field: bytes) -> str:
    """A field's text: Latin-1, or UTF-8 where its bytes make sense as that.

    Many programs write UTF-8 there, and cut a text that is too long in the middle of a character.
    """
    text = field.split(b"\0")[0]
    cut = len(text) == len(field)
    with suppress(UnicodeDecodeError):
        decoded = getincrementaldecoder("utf-8")().decode(text, final=not cut)
        if not decoded.isascii():
            return decoded.strip()
    return text.decode("latin-1").strip()


def parse(source: Readable, end: int) -> Id3v1Tag | None:
    """The block that ends at ``end``; None where there is none."""
    if end < LENGTH:
        return None
    block = source.read(end - LENGTH, LENGTH)
    if block[:3] != b"TAG" or (block[3:5] == b"EX" and source.read(end - LENGTH - 3, 3) == b"APE"):
        return None
    return Id3v1Tag(end - LENGTH, block)
