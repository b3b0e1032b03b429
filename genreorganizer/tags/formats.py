# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of formats: which strategy opens which file."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.tags import sniff
from genreorganizer.tags.containers.asf import Asf
from genreorganizer.tags.containers.ends import open_ape_last, open_id3_first, open_mp3
from genreorganizer.tags.containers.flac import Flac
from genreorganizer.tags.containers.iff import Dsf, for_writing, read_aiff, read_dsdiff, read_wav
from genreorganizer.tags.containers.mp4 import Mp4, open_mp4
from genreorganizer.tags.containers.ogg import CODECS, Ogg
from genreorganizer.tags.faults import Unfit
from genreorganizer.tags.matroska import Matroska

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.messages import Message
    from genreorganizer.tags.containers.base import Container
    from genreorganizer.tags.source import Source

_OPENERS: dict[str, Callable[[Source], Container]] = {
    "MP3": open_mp3,
    "FLAC": Flac,
    **{name: partial(Ogg, codec=codec) for name, codec in CODECS.items()},
    "MP4": open_mp4,
    "ASF": Asf,
    "WAV": for_writing(read_wav),
    "AIFF": for_writing(read_aiff),
    "DSF": Dsf,
    "DSDIFF": for_writing(read_dsdiff),
    "TrueAudio": open_id3_first,
    "Monkey's Audio": open_ape_last,
    "WavPack": open_ape_last,
    "Musepack": open_ape_last,
    "TAK": open_ape_last,
    "OptimFROG": open_ape_last,
}
_AFTER_ID3 = frozenset(
    {"MP3", "FLAC", "TrueAudio", "Monkey's Audio", "WavPack", "Musepack", "TAK", "OptimFROG"}
)
_READERS: dict[str, Callable[[Source], Container]] = {
    "AAC": open_id3_first,
    "AC-3": open_id3_first,
    "MP4": Mp4,
    "Matroska": Matroska,
    "WAV": read_wav,
    "AIFF": read_aiff,
    "DSDIFF": read_dsdiff,
}
"""What can be shown of files that are not written."""


def open_container(source: Source, name: str) -> Container:
    """Take a file of the named format apart.

    Raises:
        Unfit: The format has no tag that we write, or the file contradicts itself.
    """
    opener = _OPENERS.get(name)
    if opener is None:
        raise Unfit(
            "{format} files have no tag that this program writes", code="format", format=name
        )
    if _has_foreign_tag(source, name):
        raise Unfit(
            "an ID3 tag stands before the {format} file; remove it first",
            code="leading_tag",
            format=name,
        )
    return opener(source)


def open_for_reading(source: Source, name: str) -> tuple[Container | None, Message | None]:
    """The file taken apart as far as possible, and why it cannot be written."""
    try:
        return open_container(source, name), None
    except Unfit as unfit:
        reason = unfit.message
    reader = open_id3_first if _has_foreign_tag(source, name) else _READERS.get(name)
    with suppress(Unfit):
        return (reader(source) if reader else None), reason
    return None, reason


def _has_foreign_tag(source: Source, name: str) -> bool:
    return name not in _AFTER_ID3 and bool(sniff.skip_id3(source))
