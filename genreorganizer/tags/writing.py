# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a write: copy with patches, verify, replace; or refuse and leave the file alone.

Saving tags in place cannot keep the promise that nothing else changes: a program killed in the
middle leaves damaged audio. Here the original is only ever read. A patched copy is made beside
it, compared with it by code that shares nothing with the code that made the patches
(:mod:`genreorganizer.tags.verify`), forced to the disk, and renamed over the original in one step
of the file system.

The edits are byte ranges that our own strategies find, not tags saved by a library: a
library decodes and encodes what it never had to touch (30-byte comments of ID3v1, encodings of
other frames, padding, unknown blocks, invalid text), while a patch cannot.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.domain.joined_fields import JOINED
from genreorganizer.errors import UnreadableFile, WriteRefused
from genreorganizer.messages import Message
from genreorganizer.tags.changes import changes_for, opened_for
from genreorganizer.tags.describing import described
from genreorganizer.tags.faults import NotWritable
from genreorganizer.tags.field_keys import FIELD_KEYS, says_so, together, value_of
from genreorganizer.tags.fields import read_fields
from genreorganizer.tags.formats import open_container
from genreorganizer.tags.model import COVER, GENRE, PlannedWrite, RawItems, WriteResult
from genreorganizer.tags.options import WriteOptions
from genreorganizer.tags.patch import growth
from genreorganizer.tags.picture import told
from genreorganizer.tags.reading import identify, raw_items, shown, told_of
from genreorganizer.tags.restoring import restoration
from genreorganizer.tags.tag import texts_in
from genreorganizer.tags.transaction import Observer, Transaction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.tags import verify
    from genreorganizer.tags.containers.base import Changes, Container
    from genreorganizer.tags.picture import CoverPicture
    from genreorganizer.tags.source import Path, Source
    from genreorganizer.tags.tag import Wanted
    from genreorganizer.tags.transaction import Decision

_DEFAULT = WriteOptions()


def write_genres(
    path: Path,
    genres: Sequence[str],
    *,
    options: WriteOptions = _DEFAULT,
    temporary: str | None = None,
    expected: RawItems | None = None,
    observe: Observer | None = None,
) -> WriteResult:
    """Write genres into a file, or leave it byte-identical: :func:`write_fields` of the genre.

    Raises:
        WriteRefused: The file was not changed; the code and the message tell why.
    """
    wanted = {"genre": _checked(path, genres)}
    return _written(path, wanted, options, temporary, expected, observe)


def write_fields(
    path: Path,
    wanted: Wanted,
    *,
    options: WriteOptions = _DEFAULT,
    temporary: str | None = None,
    expected: RawItems | None = None,
    observe: Observer | None = None,
) -> WriteResult:
    """Write some fields of the tag into a file, or leave it byte-identical.

    Args:
        path: The file; a symbolic link is followed and survives.
        wanted: The texts by the names of `domain.tag_fields.TagFields`; none clears a field.
        options: How.
        temporary: Name of the copy in the file's folder, see :func:`temporary_name`.
        expected: What the plan saw; a file that says something else now is refused.
        observe: Called after each step.

    Raises:
        WriteRefused: The file was not changed; the code and the message tell why.
    """
    return _written(path, _checked_fields(path, wanted), options, temporary, expected, observe)


def write_cover(
    path: Path,
    picture: CoverPicture | None,
    *,
    options: WriteOptions = _DEFAULT,
    temporary: str | None = None,
    expected: RawItems | None = None,
    observe: Observer | None = None,
) -> WriteResult:
    """Give a file another cover, or none, or leave it byte-identical: as :func:`write_fields`.

    The picture becomes the one front cover. It takes the place of those there are, else of the
    first picture of no stated kind, since players show that; all other pictures stay. The next
    one may be shown where the cover is taken away.

    Raises:
        WriteRefused: The file was not changed; the code and the message tell why.
    """
    return _written(path, _cover(picture), options, temporary, expected, observe)


def _cover(picture: CoverPicture | None) -> Wanted:
    return {"cover": [picture] if picture else []}


def _written(
    path: Path,
    wanted: Wanted,
    options: WriteOptions,
    temporary: str | None,
    expected: RawItems | None,
    observe: Observer | None,
) -> WriteResult:
    def proven(seen: verify.Seen) -> bool:
        return _proven(seen, wanted, options)

    decide = _edit(wanted, options, expected)
    return Transaction(path, options, temporary, observe).run(decide, proven, tuple(wanted))


def _edit(wanted: Wanted, options: WriteOptions, expected: RawItems | None = None) -> Decision:
    """What gives a file some fields, where it still says what was ``expected``."""

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        container, taken = opened_for(source, name, wanted)
        if expected is not None and raw_items(container, name) != expected:
            raise NotWritable(_CHANGED_SINCE[tuple(wanted) == GENRE], code="changed")
        return container, changes_for(container, taken, options)

    return decide


_CHANGED_SINCE = {
    True: Message("its genre is not what it was when this was planned; read again"),
    False: Message("its tags have changed since this was planned; read them again"),
}


def _proven(seen: verify.Seen, wanted: Wanted, options: WriteOptions) -> bool:
    """Whether the check found what was wanted in the native tag."""
    genres = seen.genres if (own := texts_in(wanted, "genre")) is None else own
    # With a separator of the user's own, ID3v2.3 gives several genres back as one text.
    joined = [options.id3v23_separator.join(genres)]
    texts_right = all(
        says_so(field, seen.texts.get(field, ()), texts_in(wanted, field) or ())
        for field in wanted
        if field in FIELD_KEYS
    )
    dated = {one.field for name, one in JOINED.items() if one.whole and wanted.get(name)}
    beside_kept = all(
        value_of(field, seen.texts.get(field, ())) == value_of(field, said)
        for field in {*together(wanted)} - {*wanted} - dated
        if (said := seen.before.get(field))
    )
    painted = all(picture.data == seen.cover for picture in _pictures(wanted))
    return seen.genres in (genres, joined) and texts_right and beside_kept and painted


def _pictures(wanted: Wanted) -> list[CoverPicture]:
    return [one for things in wanted.values() for one in things if not isinstance(one, str)]


def restore(
    path: Path,
    raw: RawItems,
    *,
    expected: RawItems | None = None,
    written: Sequence[str] | None = None,
    genres: Sequence[str] = (),
    options: WriteOptions = _DEFAULT,
    temporary: str | None = None,
    observe: Observer | None = None,
) -> WriteResult:
    """Put stored items back into every place, as a write found them.

    Another program may have rewritten the tags meanwhile, in another version or encoding or
    in further places: where they still mean what was written, the old value comes back in the
    tags as they are now.

    Args:
        path: The file.
        raw: ``raw_before`` of the write that is taken back.
        expected: Its ``raw_after``; a file that means something else now is refused.
        written: Its ``after``; where not given, only ``expected`` itself is taken for it.
        genres: Its ``before`` where genres were written: they go to the native place where
            another program took away every place that held them.
        options: How.
        temporary: As for :func:`write_fields`.
        observe: As for :func:`write_fields`.

    Raises:
        WriteRefused: The file was not changed; ``conflict`` where someone else changed it since.
    """

    def proven(seen: verify.Seen) -> bool:
        return True  # that every place holds its old items again is checked for any write

    decide = _restoration(raw, expected, written, genres)
    return Transaction(path, options, temporary, observe).run(decide, proven, told_of(raw.fields))


def _restoration(
    raw: RawItems,
    expected: RawItems | None,
    written: Sequence[str] | None,
    genres: Sequence[str],
) -> Decision:
    """What puts stored items back."""

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        container = open_container(source, name, raw.fields)
        return container, restoration(container, name, raw, expected, written, genres)

    return decide


def plan(path: Path, genres: Sequence[str], *, options: WriteOptions = _DEFAULT) -> PlannedWrite:
    """What :func:`write_genres` would do, without touching the file."""
    wanted = tuple(dict.fromkeys(genres))

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        return _edit({"genre": _checked(path, genres)}, options)(source, name)

    return _planned(path, decide, GENRE, wanted, options)


def plan_fields(path: Path, wanted: Wanted, *, options: WriteOptions = _DEFAULT) -> PlannedWrite:
    """What :func:`write_fields` would do, without touching the file."""

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        return _edit(_checked_fields(path, wanted), options)(source, name)

    after = tuple(
        f"{field}={value_of(field, texts_in(wanted, field) or ()) or ''}" for field in wanted
    )
    planned = _planned(path, decide, tuple(wanted), after, options)
    beside = planned.before[len(wanted) :]  # totals of numbers, which stay
    return replace(planned, after=(*planned.after, *beside)) if planned.changes else planned


def plan_cover(
    path: Path, picture: CoverPicture | None, *, options: WriteOptions = _DEFAULT
) -> PlannedWrite:
    """What :func:`write_cover` would do, without touching the file."""
    after = f"cover={told(picture.data) if picture else ''}"
    return _planned(path, _edit(_cover(picture), options), COVER, (after,), options)


def plan_restore(
    path: Path,
    raw: RawItems,
    *,
    genres: Sequence[str],
    expected: RawItems | None = None,
    written: Sequence[str] | None = None,
    options: WriteOptions = _DEFAULT,
) -> PlannedWrite:
    """What :func:`restore` would do, without touching the file.

    Args:
        path: As there.
        raw: As there.
        genres: What ``raw`` stands for, for display: genres.
        expected: As there.
        written: As there.
        options: As there.
    """
    decide = _restoration(raw, expected, written, genres)
    return _planned(path, decide, told_of(raw.fields), tuple(genres), options)


def _planned(
    path: Path,
    decide: Decision,
    fields: tuple[str, ...],
    wanted: tuple[str, ...],
    options: WriteOptions,
) -> PlannedWrite:
    before: tuple[str, ...] = ()
    raw = tag = None
    try:
        write = Transaction(path, options, None, None)
        with write.opened() as source:
            name = identify(source, path)
            first = open_container(source, name, fields)
            before, tag = shown(first, fields), read_fields(first)
            container, changes = decide(source, name)
            raw = raw_items(container, name, with_layout=True)
            if not changes:
                return PlannedWrite(before, before, None, False, None, None, raw, tag)
            patches = container.edit(changes)
            write.refuse_early(source, source.size + growth(patches))
            stored_as = described(container, changes, wanted, options)
            return PlannedWrite(before, wanted, stored_as, True, None, None, raw, tag)
    except (WriteRefused, UnreadableFile, NotWritable) as refusal:
        code, reason = refusal.code, refusal.message
    return PlannedWrite(before, before, None, False, code, reason, raw, tag)


def _checked(path: Path, genres: Sequence[str]) -> tuple[str, ...]:
    """The genres without repetitions.

    Raises:
        WriteRefused: One is empty or cannot be text in a file.
    """
    for genre in genres:
        broken = any(char == "\0" or 0xD800 <= ord(char) < 0xE000 for char in genre)
        if not genre.strip() or broken:
            raise WriteRefused(
                "{genre} cannot be a genre; choose another",
                path=path,
                code="bad_genre",
                genre=repr(genre),
            )
    return tuple(dict.fromkeys(genres))


def _checked_fields(path: Path, wanted: Wanted) -> Wanted:
    """The texts without blank ones.

    Raises:
        WriteRefused: One cannot be text in a file.
    """
    checked: dict[str, list[str]] = {}
    for field in wanted:
        texts = texts_in(wanted, field) or []
        if any(char == "\0" or 0xD800 <= ord(char) < 0xE000 for text in texts for char in text):
            raise WriteRefused(
                "{text} cannot be stored in a tag; choose another text",
                path=path,
                code="bad_text",
                text=repr(texts),
            )
        if field not in FIELD_KEYS:
            raise ValueError(f"no field of the tag: {field}")
        checked[field] = [text for text in texts if text.strip()]
    return checked
