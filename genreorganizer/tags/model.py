# SPDX-License-Identifier: GPL-3.0-or-later
"""The values that reading and writing tags exchange with the rest of the program."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.domain.tag_fields import AudioProperties, TagFields
    from genreorganizer.messages import Message

GENRE = ("genre",)
"""The fields that are edited where nothing else is said."""
COVER = ("cover",)
"""The picture that stands for the track or its album, as a field."""


_LONGEST_INSIDE = 4096
"""Bytes of a value that stands in the JSON itself where there is another place for larger ones."""
_NAMED = b"\0kept:"
"""Before the name of a value that is not there itself; no item of a tag begins so."""


def name_of(value: bytes) -> str:
    """The name of a value that is kept elsewhere: no other one has it."""
    return hashlib.sha256(value).hexdigest()


def _in_short(value: bytes) -> bytes:
    return _NAMED + name_of(value).encode("ascii") if len(value) > _LONGEST_INSIDE else value


@dataclass(frozen=True, slots=True)
class TagPlace:
    """One place of a file that can hold the edited fields, with what stands there byte for byte.

    Attributes:
        name: Which place: ``id3v2``, ``id3v1``, ``ape``, ``vorbis``, ``picture``, ``mp4``, ``asf``
            or ``info``.
        values: The stored items in file order, exactly as the container holds them (an ID3
            frame with its header, a Vorbis comment, an atom); empty where the tag exists but
            has none of the fields.
        positions: How many items of the tag stand before each value, so that an undo can put
            it back where it was; empty for the usual position.
        version: The tag's version, such as ``ID3v2.3``, where its items depend on it; empty
            where they do not, or where an older journal does not tell.
        layout: How the container had laid the tag out, so that an undo can do so again: of ID3v2
            its bytes of padding, of Ogg the segments of each of its pages.
        empty: The tag held no text at all, so that a write filled it with what the file's
            other tags show, and an undo empties it again.
    """

    name: str
    values: tuple[bytes, ...]
    positions: tuple[int, ...] = field(default=(), compare=False)
    version: str = field(default="", compare=False)
    layout: tuple[int, ...] = field(default=(), compare=False)
    empty: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class RawItems:
    """The stored items in every place of a file: what the journal keeps and an undo restores.

    Attributes:
        format: Short name of the file's format.
        places: The existing places, in the order of their authority.
        fields: Whose items these are: ``genre``, ``cover``, or names of
            `domain.tag_fields.TagFields`.
    """

    format: str
    places: tuple[TagPlace, ...]
    fields: tuple[str, ...] = GENRE

    def place(self, name: str) -> TagPlace | None:
        """The place called ``name``; None where the file has none."""
        return next((place for place in self.places if place.name == name), None)

    def filled(self) -> dict[str, tuple[bytes, ...]]:
        """The items of the places that hold any; an empty place says what an absent one does.

        For comparisons: of large ones there are only the names.
        """
        return {
            place.name: tuple(map(_in_short, place.values)) for place in self.places if place.values
        }

    def to_json(self, keep: Callable[[bytes], str] | None = None) -> str:
        """A text that :meth:`from_json` reads back.

        Args:
            keep: Takes large values, such as pictures, and gives their names (`name_of`).
        """

        def stored(value: bytes) -> str | dict[str, str]:
            if value.startswith(_NAMED):
                return {"kept": value.removeprefix(_NAMED).decode("ascii")}
            if keep is not None and len(value) > _LONGEST_INSIDE:
                return {"kept": keep(value)}
            return base64.b64encode(value).decode("ascii")

        places = {
            place.name: {
                "values": [stored(value) for value in place.values],
                "positions": place.positions,
                **({"version": place.version} if place.version else {}),
                **({"layout": place.layout} if place.layout else {}),
                **({"empty": True} if place.empty else {}),
            }
            for place in self.places
        }
        kept: dict[str, object] = {"format": self.format, "places": places}
        if self.fields != GENRE:
            kept["fields"] = self.fields
        return json.dumps(kept, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str, read: Callable[[str], bytes] | None = None) -> Self:
        """The inverse of :meth:`to_json`.

        Args:
            text: The text.
            read: Gives back what was kept under a name; without it, there is only the name, which
                is enough for `filled`.

        Raises:
            ValueError: The text is not what ``to_json`` writes.
        """

        def value_of(stored: str | dict[str, str]) -> bytes:
            if isinstance(stored, str):
                return base64.b64decode(stored, validate=True)
            name = stored["kept"]
            return _NAMED + name.encode("ascii") if read is None else read(name)

        try:
            data = json.loads(text)
            places = tuple(
                TagPlace(
                    name,
                    tuple(value_of(value) for value in place["values"]),
                    tuple(int(position) for position in place["positions"]),
                    str(place.get("version", "")),
                    tuple(int(number) for number in place.get("layout", ())),
                    place.get("empty") is True,
                )
                for name, place in data["places"].items()
            )
            return cls(str(data["format"]), places, tuple(map(str, data.get("fields", GENRE))))
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f"not a stored item: {text[:80]!r}") from error


@dataclass(frozen=True, slots=True)
class TagInfo:
    """What a file says of itself.

    Attributes:
        tag: The fields beside the genre.
        audio: Technical data.
        genres: Decoded for display: ``(17)`` is ``Rock``.
        raw: The stored value in every place.
        conflict: The places disagree.
        tag_version: Such as ``ID3v2.3``; empty where there is no tag.
        writable: This format and tag can take a genre (the folder's permissions not considered).
        not_writable_reason: Why, where ``writable`` is False.
    """

    tag: TagFields
    audio: AudioProperties
    genres: tuple[str, ...]
    raw: RawItems
    conflict: bool
    tag_version: str
    writable: bool
    not_writable_reason: Message | None


@dataclass(frozen=True, slots=True)
class AudioFingerprint:
    """Identity of the audio in a file, blind to its tags and its name.

    Attributes:
        length: Bytes of audio payload.
        digest: Hash of blocks spread over the payload, 16 bytes.
    """

    length: int
    digest: bytes

    def to_bytes(self) -> bytes:
        """Twenty-four bytes for a database column."""
        return self.length.to_bytes(8, "big") + self.digest


@dataclass(frozen=True, slots=True)
class PlannedWrite:
    """What a write would do, found without touching the file.

    Attributes:
        before: Genres now, for display; of other fields ``name=text`` for each that is written.
        after: The same as they will be.
        stored_as: How this format will hold them, in words; None for a refusal.
        changes: False where the file already says so.
        refusal_code: Stable identifier of why it will be refused; None where it will not.
        refusal_reason: The same in words, without the file's name.
        raw_before: The stored value in every place.
        tag: All fields beside the genre now; None where they could not be read.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    stored_as: Message | None
    changes: bool
    refusal_code: str | None
    refusal_reason: Message | None
    raw_before: RawItems | None
    tag: TagFields | None = None


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What a write did.

    Attributes:
        status: ``unchanged`` where the file said so already; not a byte was written then.
        before: Genres before, for display; of other fields as in `PlannedWrite`.
        after: The same as they are now.
        raw_before: The stored value in every place before.
        raw_after: The stored value in every place now; an undo requires it to stand still.
        size: The file's size now, in bytes.
        mtime_ns: The file's modification time now.
        device: Its device number now.
        inode: Its inode number now.
        tag: All fields beside the genre now.
    """

    status: Literal["written", "unchanged"]
    before: tuple[str, ...]
    after: tuple[str, ...]
    raw_before: RawItems
    raw_after: RawItems
    size: int
    mtime_ns: int
    device: int
    inode: int
    tag: TagFields
