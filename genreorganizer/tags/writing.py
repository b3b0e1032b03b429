# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a write: copy with patches, verify, replace; or refuse and leave the file alone.

Saving tags in place cannot keep the promise that nothing else changes: a program killed in the
middle leaves damaged audio. Here the original is only ever read. A patched copy is made beside
it, compared with it by code that shares nothing with the code that made the patches
(:mod:`genreorganizer.tags.verify`), forced to the disk, and renamed over the original in one step
of the file system.

The edits are byte ranges that our own strategies find, not tags saved anew by a library: a
library decodes and encodes what it never had to touch (30-byte comments of ID3v1, encodings of
other frames, padding, unknown blocks, invalid text), while a patch cannot.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import re
import secrets
import stat
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, NoReturn

from genreorganizer import atomic
from genreorganizer.errors import GenreOrganizerError, UnreadableFile, WriteRefused
from genreorganizer.messages import Message, system_message
from genreorganizer.tags import carried, genre_text, id3v2, verify
from genreorganizer.tags.containers.base import find, without
from genreorganizer.tags.faults import NotWritable, incomplete
from genreorganizer.tags.field_keys import FIELD_KEYS, says_so, value_of
from genreorganizer.tags.fields import names_something, read_fields, shown_texts, told
from genreorganizer.tags.formats import open_container
from genreorganizer.tags.model import GENRE, PlannedWrite, RawItems, TagPlace, WriteResult
from genreorganizer.tags.options import WriteOptions
from genreorganizer.tags.patch import Patch, copy_patched, growth
from genreorganizer.tags.reading import display_genres, identify, raw_items
from genreorganizer.tags.source import Path, Source, open_source

if TYPE_CHECKING:
    from genreorganizer.domain.tag_fields import TagFields
    from genreorganizer.tags.containers.base import Changes, Container
    from genreorganizer.tags.tag import Tag, Wanted

    Decision = Callable[[Source, str], tuple[Container, Changes]]
    """Takes a file of a format apart, and tells what is to change."""

TEMPORARY_PREFIX = ".genreorganizer-"
_SPARE_BYTES = 1 << 20
_DEFAULT = WriteOptions()


class WriteStep(Enum):
    """Moments of a write, as told to an observer."""

    OPENED = "opened"
    LOCKED = "locked"
    DECIDED = "decided"
    CREATED = "created"
    COPIED = "copied"
    ATTRIBUTES = "attributes"
    VERIFIED = "verified"
    SYNCED = "synced"
    CHECKED = "checked"
    REPLACED = "replaced"
    FOLDER_SYNCED = "folder synced"


Observer = Callable[[WriteStep], None]


def temporary_name() -> str:
    """A new short name for the copy, to be journalled before a write."""
    return TEMPORARY_PREFIX + secrets.token_hex(4)


def is_ignored(name: str) -> bool:
    """Whether a scan passes over this file name: our temporaries, macOS's shadow files."""
    return name.startswith((TEMPORARY_PREFIX, "._"))


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


def _written(
    path: Path,
    wanted: Wanted,
    options: WriteOptions,
    temporary: str | None,
    expected: RawItems | None,
    observe: Observer | None,
) -> WriteResult:
    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        container, taken = _opened_for(source, name, wanted)
        if expected is not None and raw_items(container, name) != expected:
            raise NotWritable(_CHANGED_SINCE[tuple(wanted) == GENRE], code="changed")
        return container, _changes(container, taken, options)

    def proven(seen: verify.Seen) -> bool:
        return _proven(seen, wanted, options)

    return _Write(path, options, temporary, observe).run(decide, proven, tuple(wanted))


_CHANGED_SINCE = {
    True: Message("its genre is not what it was when this was planned; read again"),
    False: Message("its tags have changed since this was planned; read them again"),
}


def _proven(seen: verify.Seen, wanted: Wanted, options: WriteOptions) -> bool:
    """Whether the check found what was wanted in the native tag."""
    genres = list(wanted.get("genre", seen.genres))
    # With a separator of the user's own, ID3v2.3 gives several genres back as one text.
    joined = [options.id3v23_separator.join(genres)]
    return seen.genres in (genres, joined) and all(
        says_so(field, seen.texts.get(field, ()), texts)
        for field, texts in wanted.items()
        if field != "genre"
    )


def _opened_for(source: Source, name: str, wanted: Wanted) -> tuple[Container, Wanted]:
    """A container to write fields, and what has to be written so that nothing is hidden.

    Most players read one tag: where a file gets its native one, or one that did not name it
    before, what they showed of the others has to stand in it too. `carried` does this for an
    empty tag; here follow the genre, and what a tag with little in it would hide.
    """
    container = open_container(source, name, tuple(wanted))
    hidden = _hidden(container, wanted)
    if not hidden:
        return container, wanted
    taken = {**wanted, **hidden}
    return open_container(source, name, tuple(taken)), taken


def _hidden(container: Container, wanted: Wanted) -> Wanted:
    """What other tags show and a write of some fields would hide, by its field."""
    told_now = [field for field, texts in wanted.items() if texts]
    if not told_now or "genre" in wanted or len(container.made) > 1:
        return {}
    native = find(container.tags, container.native)
    if native is None or native.empty:
        genres = display_genres(container)
        return {"genre": genres} if genres else {}
    held = carried.filled(native.fields())
    if names_something(held) or not names_something(told_now):
        return {}
    return {
        field: texts
        for field, texts in shown_texts(container).items()
        if field not in held and field not in wanted
    }


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

    Another program may have stored the tags anew meanwhile, in another version or encoding or
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

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        container = open_container(source, name, raw.fields)
        return container, _restoration(container, name, raw, expected, written, genres)

    def proven(seen: verify.Seen) -> bool:
        return True  # that every place holds its old items again is checked for any write

    return _Write(path, options, temporary, observe).run(decide, proven, _named(raw.fields))


def _named(fields: Sequence[str]) -> tuple[str, ...]:
    """The fields that are told of: a genre that was taken along with others is not."""
    return tuple(field for field in fields if field != "genre") or GENRE


def _restoration(
    container: Container,
    name: str,
    raw: RawItems,
    expected: RawItems | None,
    written: Sequence[str] | None,
    genres: Sequence[str],
) -> Changes:
    """What puts an old value back; nothing where it stands already.

    Raises:
        NotWritable: The file says what neither the write nor its undo left.
    """
    now = raw_items(container, name)
    if now.filled() == raw.filled():
        return {}
    untouched = expected is None or now.filled() == expected.filled()
    changes: dict[str, TagPlace | None] = {}
    for place in dict.fromkeys(place.name for place in (*now.places, *raw.places)):
        old, here, tag = raw.place(place), now.place(place), find(container.tags, place)
        if old is not None and place.startswith("id3v2"):
            old = _as_stored_now(old, tag, untouched)
        gone = here is None  # another program took the place away
        more = old is None and here is not None and not here.values
        native = place == container.native
        if more or (gone and not (native and old and old.values)):
            continue
        if old is None and tag is not None and place not in container.made:
            nothing = dict.fromkeys(raw.fields, ())
            old = tag.compose(nothing, _DEFAULT)  # as a tag says that there is none
        if old != here:
            changes[place] = old
    later = {place.name: place for place in now.places} | changes
    lost = not any(map(_tells, filter(None, later.values())))
    if changes and genres and raw.fields == GENRE and lost:
        changes[container.native] = _composed(container, {"genre": genres})
    if changes and not (untouched or _still_says(container, expected, written)):
        raise NotWritable(
            Message("another program has changed its genre since")
            if raw.fields == GENRE
            else Message("another program has changed its tags since"),
            code="conflict",
        )
    return changes


def _tells(place: TagPlace) -> bool:
    """Whether a place names a genre."""
    if place.name == "id3v1":
        return place.values != (bytes((genre_text.NO_GENRE,)),)
    return any(value.strip(b"\0") for value in place.values)


def _composed(container: Container, wanted: Wanted) -> TagPlace:
    """Items of the native place, be it there or not."""
    name = container.native
    tag = find(container.tags, name)
    if tag:
        return tag.compose(wanted, _DEFAULT)
    return TagPlace(name, container.compose_new(name, wanted, _DEFAULT))


def _still_says(
    container: Container, expected: RawItems | None, written: Sequence[str] | None
) -> bool:
    """Whether a file that was stored anew means what a write left in it.

    Args:
        container: The file taken apart.
        expected: What every place held after the write.
        written: What the write left for display; None where unknown.
    """
    if container.edited != GENRE:
        now = told(read_fields(container), container.edited)
        return written is not None and set(map(_even, written)) <= set(map(_even, now))
    if written is None or _squeezed(display_genres(container)) != _squeezed(written):
        return False
    numbers = {genre_text.number_of(genre) for genre in written}
    stood = expected.filled() if expected else {}
    return all(
        tag.values == stood.get(tag.name)
        or not tag.genres()
        or _squeezed(tag.genres()) == _squeezed(written)
        or (tag.name == "id3v1" and genre_text.number_of(tag.genres()[0]) in numbers)
        for tag in container.tags
    )


def _even(text: str) -> str:
    return _squeezed([text])


def _squeezed(genres: Sequence[str]) -> str:
    """Genres without what joins them, which differs from program to program."""
    text = unicodedata.normalize("NFC", "".join(genres))
    return re.sub(r"[\s;,/\\|]+", "", text)


def _as_stored_now(place: TagPlace, tag: Tag | None, untouched: bool) -> TagPlace:
    """An old value in the version that its tag has now."""
    now = tag if isinstance(tag, id3v2.Id3v2Tag) else None
    same = place.version == (now.version if now else "ID3v2.3")
    if same or (untouched and not place.version):
        return place
    values = id3v2.recast(
        place.values,
        place.version,
        now.minor if now else 3,
        plain_sizes=now is not None and now.plain_sizes,
    )
    return replace(place, values=values)


def plan(path: Path, genres: Sequence[str], *, options: WriteOptions = _DEFAULT) -> PlannedWrite:
    """What :func:`write_genres` would do, without touching the file."""
    wanted = tuple(dict.fromkeys(genres))

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        container = open_container(source, name)
        return container, _changes(container, {"genre": _checked(path, genres)}, options)

    return _planned(path, decide, GENRE, wanted, options)


def plan_fields(path: Path, wanted: Wanted, *, options: WriteOptions = _DEFAULT) -> PlannedWrite:
    """What :func:`write_fields` would do, without touching the file."""

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        container, taken = _opened_for(source, name, _checked_fields(path, wanted))
        return container, _changes(container, taken, options)

    after = tuple(f"{field}={value_of(field, texts) or ''}" for field, texts in wanted.items())
    return _planned(path, decide, tuple(wanted), after, options)


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

    def decide(source: Source, name: str) -> tuple[Container, Changes]:
        container = open_container(source, name, raw.fields)
        return container, _restoration(container, name, raw, expected, written, genres)

    return _planned(path, decide, _named(raw.fields), tuple(genres), options)


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
        write = _Write(path, options, None, None)
        with write.opened() as source:
            name = identify(source, path)
            first = open_container(source, name, fields)
            before, tag = _shown(first, fields), read_fields(first)
            container, changes = decide(source, name)
            raw = raw_items(container, name)
            if not changes:
                return PlannedWrite(before, before, None, False, None, None, raw, tag)
            patches = container.edit(changes)
            write.refuse_early(source, source.size + growth(patches))
            stored_as = _described(container, changes, wanted, options)
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
    for field, texts in wanted.items():
        if any(char == "\0" or 0xD800 <= ord(char) < 0xE000 for text in texts for char in text):
            raise WriteRefused(
                "{text} cannot be stored in a tag; choose another text",
                path=path,
                code="bad_text",
                text=repr(texts),
            )
        if field not in FIELD_KEYS:
            raise ValueError(f"no field of the tag: {field}")
    return {field: [text for text in texts if text.strip()] for field, texts in wanted.items()}


def _shown(container: Container, fields: tuple[str, ...]) -> tuple[str, ...]:
    """What a file says, for display."""
    if fields == GENRE:
        return display_genres(container)
    return told(read_fields(container), fields)


def _changes(container: Container, wanted: Wanted, options: WriteOptions) -> Changes:
    """The places that do not say so yet, with their new items.

    Beside the native place only those that hold a field already are brought into step.
    """
    skipped = set()
    if not options.update_id3v1:
        skipped.add("id3v1")
    if not options.update_ape and container.native != "ape":
        skipped.add("ape")
    changes: dict[str, TagPlace] = {}
    for tag in container.tags:
        if tag.name in skipped or not (tag.name in container.made or tag.values or tag.vital):
            continue
        new = tag.compose(wanted, options)
        if new.values != tag.values:
            changes[tag.name] = new
    for name in container.made if any(wanted.values()) else ():
        if find(container.tags, name) is None:
            values = container.compose_new(name, wanted, options)
            if values:
                changes[name] = TagPlace(name, values)
    return changes


_PLACES: dict[str, Message] = {
    "id3v2": Message.plain("ID3v2.3"),
    "id3v1": Message("ID3v1 genre number"),
    "ape": Message("APE tag"),
    "vorbis": Message("Vorbis comments"),
    "mp4": Message("MP4 tag"),
    "asf": Message("ASF attributes"),
    "asf-metadata": Message("ASF metadata"),
    "asf-library": Message("ASF metadata library"),
    "asf-description": Message("ASF description"),
    "info": Message.plain("RIFF INFO"),
}
_FIELDS: dict[str, Message] = {
    "title": Message("title"),
    "artist": Message("artist"),
    "album": Message("album"),
    "album_artist": Message("album artist"),
    "track_number": Message("track"),
    "disc_number": Message("disc"),
    "year": Message("year"),
    "composer": Message("composer"),
    "comment": Message("comment"),
    **dict.fromkeys(carried.GAINS, Message.plain("ReplayGain")),
}


def _described(
    container: Container, changes: Changes, wanted: Sequence[str], options: WriteOptions
) -> Message:
    """Where the genres will stand, in words: each place, what joins them, what comes along."""
    parts = []
    for name, place in changes.items():
        tag = find(container.tags, name)
        kind, _, further = name.partition(" ")
        plain = _PLACES.get(kind, Message.plain(kind))
        label = Message.plain(tag.version) if kind == "id3v2" and tag else plain
        old_id3 = str(label) in ("ID3v2.2", "ID3v2.3")
        if old_id3 and container.edited == GENRE and len(wanted) > 1:
            joint = options.id3v23_separator.strip() or options.id3v23_separator
            label = (
                Message("{place} as a list", place=label)
                if joint == "\0"
                else Message('{place} as one text, joined by "{joint}"', place=label, joint=joint)
            )
        if further:
            label = Message("{place} ({number})", place=label, number=further)
        if name == "id3v1" and place and container.edited == GENRE:
            label = Message("{place} {number}", place=label, number=place.values[0][0])
        if name == container.native and (tag is None or tag.empty):
            shown = carried.fields(without(container.tags, name), container.edited)
            if shown:
                fields = _listed(list(dict.fromkeys(_FIELDS[key] for key in shown)))
                label = Message(
                    "{place} (with {fields} of the other tags)", place=label, fields=fields
                )
        parts.append(label if tag else Message("new {place}", place=label))
    return _listed(parts)


def _listed(parts: Sequence[Message]) -> Message:
    return functools.reduce(
        lambda first, second: Message("{first}, {second}", first=first, second=second), parts
    )


_REASONS: dict[int, tuple[str, Message]] = {
    errno.ENOSPC: ("no_space", Message("the disk is full; make room")),
    errno.EDQUOT: ("no_space", Message("the disk quota is used up; make room")),
    errno.EFBIG: ("no_space", Message("the file would exceed the allowed size")),
    errno.EACCES: ("read_only", Message("no permission to change it")),
    errno.EPERM: ("read_only", Message("no permission to change it")),
    errno.EROFS: ("read_only", Message("the disk is read-only")),
    errno.ENOENT: ("missing", Message("it was moved or deleted meanwhile")),
    errno.ENOTDIR: ("missing", Message("it was moved or deleted meanwhile")),
    errno.ENAMETOOLONG: ("path_too_long", Message("its path is too long for a copy beside it")),
}


def _failure(error: OSError) -> NotWritable:
    """A failure of the system."""
    default = Message("the disk reports an error ({error})", error=system_message(error))
    code, reason = _REASONS.get(error.errno or 0, ("io_error", default))
    return NotWritable(reason, code=code)


@dataclass
class _Copy:
    """The copy, open."""

    path: str
    fd: int
    closed: bool = False

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            os.close(self.fd)


@dataclass(frozen=True)
class _Write:
    """One write from the first look to the renamed copy."""

    path: Path
    options: WriteOptions
    temporary: str | None
    observe: Observer | None

    @functools.cached_property
    def _real(self) -> str:
        return os.path.realpath(os.fsdecode(self.path))

    def _saw(self, step: WriteStep) -> None:
        if self.observe:
            self.observe(step)

    def _refuse(self, reason: GenreOrganizerError, cause: BaseException) -> NoReturn:
        raise WriteRefused(reason.message, path=self.path, code=reason.code) from cause

    @contextlib.contextmanager
    def opened(self) -> Iterator[Source]:
        """The original, for reading only."""
        with open_source(self._real) as source:
            yield source

    def run(
        self,
        decide: Decision,
        proven: Callable[[verify.Seen], bool],
        fields: tuple[str, ...],
    ) -> WriteResult:
        """Do it, translating every failure into a refusal."""
        try:
            with ThreadPoolExecutor(1) as background:
                with self.opened() as source:
                    self._saw(WriteStep.OPENED)
                    result = self._rewrite(source, background, decide, proven, fields)
                # Closed here: the system frees the old content while the folder is synced.
            if result.status == "written":
                self._saw(WriteStep.FOLDER_SYNCED)
            return result
        except GenreOrganizerError as reason:
            self._refuse(reason, reason)
        except OSError as error:
            self._refuse(_failure(error), error)
        except MemoryError as error:
            self._refuse(
                NotWritable("its tags need more memory than there is", code="too_large"), error
            )
        except Exception as error:  # noqa: BLE001  # untrusted bytes find every bug of a parser
            what = f"{type(error).__name__}: {error}"
            self._refuse(
                NotWritable(
                    "its structure is not understood ({error})", code="damaged", error=what
                ),
                error,
            )

    def _rewrite(
        self,
        source: Source,
        background: Executor,
        decide: Decision,
        proven: Callable[[verify.Seen], bool],
        fields: tuple[str, ...],
    ) -> WriteResult:
        self._lock(source)
        self._saw(WriteStep.LOCKED)
        name = identify(source, self.path)
        container, changes = decide(source, name)
        before, raw_before = _shown(container, fields), raw_items(container, name)
        tag = read_fields(container)
        patches = container.edit(changes) if changes else []
        self._saw(WriteStep.DECIDED)
        if changes and not patches:
            raise NotWritable("a tag that held its genre is not there any more", code="conflict")
        if not patches:
            return _result("unchanged", before, before, raw_before, raw_before, source.stat, tag)
        self.refuse_early(source, source.size + growth(patches))
        with self._copy(source, patches) as made:
            copy = made.fd
            syncing = background.submit(_sync, copy)  # the disk works while we compare
            try:
                seen = verify.compare(source.fd, copy, name, container.edited)
            finally:
                wait([syncing])
            if seen.difference and seen.incomplete:
                raise incomplete()
            if seen.difference:
                raise NotWritable(
                    "the copy did not pass its check: {difference}",
                    code="verify",
                    difference=seen.difference,
                )
            if not proven(seen) or _filled(seen.raw) != _filled(_promised(raw_before, changes)):
                raise NotWritable(
                    Message("the copy does not say the genre as it should")
                    if fields == GENRE
                    else Message("the copy does not hold the new text as it should"),
                    code="verify",
                )
            self._saw(WriteStep.VERIFIED)
            syncing.result()
            self._saw(WriteStep.SYNCED)
            self._unchanged(source, lambda: self._still_says(source, copy, raw_before))
            self._saw(WriteStep.CHECKED)
            written = Source(copy, made.path)
            again = open_container(written, name, container.edited)
            after, raw_after = _shown(again, fields), raw_items(again, name)
            tag = read_fields(again)
            self._put_in_place(source, made)
            self._saw(WriteStep.REPLACED)
        background.submit(_sync_folder, os.path.dirname(self._real))
        return _result("written", before, after, raw_before, raw_after, written.stat, tag)

    def _put_in_place(self, source: Source, made: _Copy) -> None:
        if sys.platform == "win32":  # it moves no file that is open
            source.close()
            made.close()
        try:
            atomic.move(made.path, self._real)
        except PermissionError as error:
            if getattr(error, "winerror", None) is None:
                raise
            raise NotWritable(
                "another program has it open; try again later", code="busy"
            ) from error

    def _lock(self, source: Source) -> None:
        """One writer per file at a time, also across processes; released by the system."""
        try:
            import fcntl
        except ImportError:  # not on this system
            return
        try:
            fcntl.flock(source.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise NotWritable(
                "another program is writing it; try again later", code="busy"
            ) from error
        except OSError:  # a file system without locks
            return
        self._unchanged(source)

    def _unchanged(self, source: Source, still_says: Callable[[], bool] = lambda: False) -> None:
        """Refuse where the name leads to another file or content than the one opened.

        On a share the time of modification may change by itself: then the content decides.
        """
        was = source.stat
        for now in (os.stat(self._real), os.fstat(source.fd)):
            same = (now.st_dev, now.st_ino, now.st_size) == (was.st_dev, was.st_ino, was.st_size)
            if not same or (now.st_mtime_ns != was.st_mtime_ns and not still_says()):
                raise NotWritable("another program changed it meanwhile; try again", code="changed")

    def _still_says(self, source: Source, copy: int, before: RawItems) -> bool:
        """Whether the original, read once more, is what the copy was made of."""
        again = Source(source.fd, self._real)
        name, fields = before.format, before.fields
        if raw_items(open_container(again, name, fields), name) != before:
            return False
        return verify.compare(source.fd, copy, name, fields).difference is None

    def refuse_early(self, source: Source, size: int) -> None:
        """Refuse what is bound to fail, before a copy is made.

        Raises:
            NotWritable: With the reason.
        """
        self._unchanged(source)
        folder = os.path.dirname(self._real)
        if is_ignored(os.path.basename(self._real)):
            raise NotWritable("this is a helper file of the system, not music", code="not_audio")
        if not source.stat.st_mode & 0o222 or not os.access(self._real, os.W_OK):
            raise NotWritable("the file is read-only; allow writing to it first", code="read_only")
        if not os.stat(folder).st_mode & 0o222 or not os.access(folder, os.W_OK | os.X_OK):
            raise NotWritable(
                "its folder is read-only; allow writing to it first", code="read_only_folder"
            )
        if source.stat.st_nlink > 1 and not self.options.break_hard_links:
            raise NotWritable(
                "it has several names (hard links) that would part ways; allow it in the settings "
                "or with --split-hard-links",
                code="hard_link",
            )
        if hasattr(os, "statvfs"):
            room = _room(folder)
            if room and 0 < room.f_blocks and room.f_bavail * room.f_frsize < size + _SPARE_BYTES:
                raise NotWritable(
                    "there is no room for a copy beside it; make room", code="no_space"
                )

    @contextlib.contextmanager
    def _copy(self, source: Source, patches: list[Patch]) -> Iterator[_Copy]:
        """The patched copy with the original's attributes; gone at the end unless renamed."""
        folder = os.path.dirname(self._real)
        copy_path = os.path.join(folder, self.temporary or temporary_name())
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        mode = stat.S_IMODE(source.stat.st_mode) & 0o777 | 0o600
        made = _Copy(copy_path, os.open(copy_path, flags | getattr(os, "O_CLOEXEC", 0), mode))
        try:
            self._saw(WriteStep.CREATED)
            copy_patched(source.fd, made.fd, source.size, patches)
            self._saw(WriteStep.COPIED)
            self._attributes(source, made.fd, copy_path)
            self._saw(WriteStep.ATTRIBUTES)
            yield made
        finally:
            made.close()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(copy_path)

    def _attributes(self, source: Source, copy: int, copy_path: str) -> None:
        """Owner, extended attributes, mode and, if asked for, the time of modification."""
        was = source.stat
        if hasattr(os, "fchown"):
            now = os.fstat(copy)
            if (now.st_uid, now.st_gid) != (was.st_uid, was.st_gid):
                self._owned(copy, was, now)
        if hasattr(os, "listxattr"):
            _copy_xattrs(source.fd, copy)
        if hasattr(os, "fchmod"):
            _set_mode(copy, stat.S_IMODE(was.st_mode))
        if self.options.keep_mtime:
            with _unsupported():
                os.utime(copy_path, ns=(was.st_atime_ns, was.st_mtime_ns))

    def _owned(self, copy: int, was: os.stat_result, now: os.stat_result) -> None:
        try:
            with _unsupported():
                os.fchown(copy, was.st_uid, was.st_gid)
        except PermissionError as error:
            # Another group is no loss where it may do just what all others may.
            harmless = was.st_mode >> 3 & 7 == was.st_mode & 7
            if now.st_uid != was.st_uid or not harmless:
                raise NotWritable(
                    "it belongs to someone else; its owner can do it", code="owner"
                ) from error


_UNSUPPORTED = frozenset({errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL})
"""What a file system answers to what it does not have."""


@contextlib.contextmanager
def _unsupported() -> Iterator[None]:
    """Go on where the file system does not have the call; other failures pass."""
    try:
        yield
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise


def _room(folder: str) -> os.statvfs_result | None:
    """What the file system says of its free space; None where it does not know."""
    try:
        return os.statvfs(folder)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        return None


def _sync(copy: int) -> None:
    """Force the copy to the disk, where the file system knows how."""
    with _unsupported():
        os.fsync(copy)


def _set_mode(copy: int, mode: int) -> None:
    """The original's permissions; some file systems decide themselves, and refuse to be told.

    Raises:
        OSError: Others than before could read the copy, or the disk fails.
    """
    now = stat.S_IMODE(os.fstat(copy).st_mode)
    if now == mode:
        return
    try:
        os.fchmod(copy, mode)
    except OSError as error:
        refused = error.errno in _UNSUPPORTED or error.errno == errno.EPERM
        if not refused or (now ^ mode) & 0o444:
            raise


def _copy_xattrs(source: int, copy: int) -> None:
    try:
        names = os.listxattr(source)
    except OSError:  # a file system without them
        return
    for name in names:
        try:
            with _unsupported():
                os.setxattr(copy, name, os.getxattr(source, name))
        except OSError as error:
            # Labels of the security system are set by the system itself; one that was
            # taken away meanwhile is not missed.
            gone = error.errno == errno.ENODATA
            if not gone and not name.startswith(("security.", "system.", "trusted.")):
                raise


def _promised(before: RawItems, changes: Changes) -> dict[str, tuple[bytes, ...]]:
    """The items that every place shall hold."""
    places = {place.name: place.values for place in before.places}
    return places | {name: place.values if place else () for name, place in changes.items()}


def _filled(places: dict[str, tuple[bytes, ...]]) -> dict[str, tuple[bytes, ...]]:
    return {name: values for name, values in places.items() if values}


def _sync_folder(folder: str) -> None:
    """Make the renaming durable where the system can; it has happened in any case."""
    with contextlib.suppress(OSError):
        fd = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def _result(
    status: str,
    before: tuple[str, ...],
    after: tuple[str, ...],
    raw_before: RawItems,
    raw_after: RawItems,
    now: os.stat_result,
    tag: TagFields,
) -> WriteResult:
    return WriteResult(
        status="written" if status == "written" else "unchanged",
        before=before,
        after=after,
        raw_before=raw_before,
        raw_after=raw_after,
        size=now.st_size,
        mtime_ns=now.st_mtime_ns,
        device=now.st_dev,
        inode=now.st_ino,
        tag=tag,
    )
