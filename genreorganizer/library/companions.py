# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes along with tracks: lyrics of their names, and what belongs to whole albums.

A folder is an album's where all audio in it goes to one place. Its covers, booklets, cue sheets and
logs go there, too, and so do folders in it that hold nothing else (``Scans``). Where an album
lies in a folder for each disc (``CD1``, ``CD2``), what is beside these goes along with them.
"""

from __future__ import annotations

import os
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer.domain.discs import names_disc
from genreorganizer.library.service_folders import is_service_name
from genreorganizer.messages import Message
from genreorganizer.tags import AUDIO_EXTENSIONS, is_ignored

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

_LYRICS: Final = frozenset({b".lrc", b".srt"})
_ALBUM_FILES: Final = _LYRICS | frozenset(
    os.fsencode(ending)
    for ending in ".jpg .jpeg .png .gif .webp .bmp .pdf .cue .log .txt .nfo .accurip".split()
)
_AUDIO: Final = frozenset(os.fsencode(extension) for extension in AUDIO_EXTENSIONS)


class Companion(NamedTuple):
    """A file that goes along.

    Attributes:
        path: The file (bytes).
        place: The folder to which the tracks go.
        inner: Folders below that.
        name: Its new name without its ending.
        albums: It goes only when no audio is left in these folders.
    """

    path: bytes
    place: bytes
    inner: tuple[bytes, ...]
    name: bytes
    albums: tuple[bytes, ...] = ()


def companions(moves: Mapping[bytes, bytes], homes: Collection[bytes] = ()) -> Iterator[Companion]:
    """What goes along with files that move.

    Args:
        moves: Their paths and new paths.
        homes: The library's folders, which are no albums.
    """
    by_folder: dict[bytes, dict[bytes, bytes]] = defaultdict(dict)
    for path, target in moves.items():
        folder, name = os.path.split(path)
        by_folder[folder][name] = target
    albums: dict[bytes, bytes] = {}
    for folder, targets in by_folder.items():
        names = listing(folder)
        if not names:
            continue
        yield from _lyrics(folder, names, targets)
        places = {os.path.dirname(target) for target in targets.values()}
        linked: set[bytes] = set()
        for file, links in links_inside(folder).items():
            linked.update(links if file in targets else ())
        audio = {name for name in names if _is(name, _AUDIO)}
        if len(places) == 1 and targets.keys() == audio - linked:
            (albums[folder],) = places
    for folder, place in albums.items():
        if folder != place:
            own = {os.path.splitext(name)[0] for name in by_folder[folder]}
            inside = () if folder in homes else _inside(folder)
            for path, inner in (*_of(folder), *inside):
                stem, ending = os.path.splitext(os.path.basename(path))
                if inner or stem not in own or ending.lower() not in _LYRICS:
                    yield Companion(path, place, inner, stem, (folder,))
    for folder, discs in _of_discs(albums, homes).items():
        common = _common({albums[disc] for disc in discs})
        if common is not None and common != folder:
            for path, inner in (*_of(folder), *_inside(folder, discs)):
                stem = os.path.splitext(os.path.basename(path))[0]
                yield Companion(path, common, inner, stem, discs)


def listing(folder: bytes) -> list[bytes]:
    """The names in a folder in order, but for leftovers; none where it cannot be read."""
    try:
        return sorted(name for name in os.listdir(folder) if not is_ignored(os.fsdecode(name)))
    except OSError:
        return []


def links_inside(folder: bytes) -> dict[bytes, list[bytes]]:
    """The files of a folder that symbolic links in it lead to, each with these links."""
    try:
        with os.scandir(folder) as entries:
            links = sorted(entry.name for entry in entries if entry.is_symlink())
    except OSError:
        return {}
    here = os.path.realpath(folder) if links else folder
    found: dict[bytes, list[bytes]] = {}
    for link in links:
        above, name = os.path.split(os.path.realpath(os.path.join(here, link)))
        if above == here and name != link:
            found.setdefault(name, []).append(link)
    return found


def linked_objection(
    path: bytes, links: Callable[[bytes], Mapping[bytes, Sequence[bytes]]] = links_inside
) -> tuple[str, Message] | None:
    """Why a file cannot leave its folder, where a link there leads to it: that would be broken.

    Args:
        path: The file.
        links: Gives the links of a folder, as `links_inside` does.

    Returns:
        A code and a reason; None where it can.
    """
    folder, name = os.path.split(path)
    found = links(folder).get(name)
    if not found:
        return None
    return "linked", Message(
        "the link {link} in its folder points to it; remove the link first",
        link=os.fsdecode(found[0]),
    )


def holds_audio(folder: bytes) -> bool:
    """Whether audio files lie right in a folder."""
    try:
        return any(_is(name, _AUDIO) for name in os.listdir(folder))
    except OSError:
        return False


def _is(name: bytes, endings: frozenset[bytes]) -> bool:
    return os.path.splitext(name)[1].lower() in endings


def _lyrics(
    folder: bytes, names: list[bytes], targets: Mapping[bytes, bytes]
) -> Iterator[Companion]:
    stems = {os.path.splitext(name)[0]: target for name, target in targets.items()}
    for name in names:
        target = stems.get(os.path.splitext(name)[0])
        if target is not None and _is(name, _LYRICS):
            place, new = os.path.split(target)
            yield Companion(os.path.join(folder, name), place, (), os.path.splitext(new)[0])


def _of(folder: bytes) -> Iterator[tuple[bytes, tuple[bytes, ...]]]:
    """The files of an album right in a folder."""
    for name in listing(folder):
        path = os.path.join(folder, name)
        if _is(name, _ALBUM_FILES) and not os.path.isdir(path):
            yield path, ()


def _inside(
    folder: bytes, but: Collection[bytes] = ()
) -> Iterator[tuple[bytes, tuple[bytes, ...]]]:
    """What is in folders of a folder that hold nothing but files of an album."""
    for name in listing(folder):
        path = os.path.join(folder, name)
        if path not in but and os.path.isdir(path) and _only_album_files(path):
            for above, _, names in os.walk(path):
                inner = os.path.relpath(above, folder).split(os.fsencode(os.sep))
                for file in sorted(names):
                    if not is_ignored(os.fsdecode(file)):
                        yield os.path.join(above, file), tuple(inner)


def _only_album_files(folder: bytes) -> bool:
    if os.path.islink(folder) or is_service_name(os.path.basename(folder)):
        return False
    for above, folders, names in os.walk(folder):
        if any(os.path.islink(os.path.join(above, name)) for name in folders):
            return False
        if not all(_is(name, _ALBUM_FILES) or is_ignored(os.fsdecode(name)) for name in names):
            return False
    return True


def _of_discs(
    albums: Mapping[bytes, bytes], homes: Collection[bytes]
) -> dict[bytes, tuple[bytes, ...]]:
    """Folders whose audio lies in folders for single discs, all of which go; with these."""
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for folder in albums:
        above, name = os.path.split(folder)
        if names_disc(name) and above not in albums and above not in homes:
            found[above].append(folder)
    return {
        above: tuple(discs)
        for above, discs in found.items()
        if not holds_audio(above)
        and all(
            path in discs or not os.path.isdir(path) or _only_album_files(path)
            for path in (os.path.join(above, name) for name in listing(above))
        )
    }


def _common(places: set[bytes]) -> bytes | None:
    """The folder to which all go, or that in which theirs are."""
    if len(places) > 1:
        places = {os.path.dirname(place) for place in places}
    return places.pop() if len(places) == 1 else None
