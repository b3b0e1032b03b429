# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats, each declared once: how it is recognized, and which strategy opens it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.tags import id3v2_syntax, streams
from genreorganizer.tags.containers.asf import Asf
from genreorganizer.tags.containers.asf_objects import HEADER
from genreorganizer.tags.containers.dsf import Dsf
from genreorganizer.tags.containers.ends import open_ape_last, open_id3_first, open_mp3
from genreorganizer.tags.containers.flac import Flac
from genreorganizer.tags.containers.iff import for_writing, read_aiff, read_dsdiff, read_wav
from genreorganizer.tags.containers.mp4 import Mp4, open_mp4
from genreorganizer.tags.containers.ogg import CODECS, Ogg
from genreorganizer.tags.faults import NotWritable
from genreorganizer.tags.matroska import Matroska
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.streams import Stream
from genreorganizer.tags.waveform import WAVE64

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.messages import Message
    from genreorganizer.tags.containers.base import Container
    from genreorganizer.tags.source import Source

    Opener = Callable[[Source, tuple[str, ...]], Container]


@dataclass(frozen=True)
class Format:
    """All that tells one format from another, but how the check sees it (`tags.verify`).

    Attributes:
        name: Its short name, as it is shown and kept.
        extensions: In lower case, with the dot.
        magic: Bytes, and where they stand in a file after leading ID3 tags, any of which
            identifies it. Where none does, `tags.sniff` looks closer.
        stream: How its technical data are read; None where only its tags can be.
        open: Takes a file apart that is to be written; None where the format is only shown.
        read: Takes a file apart that cannot be written; None where then nothing is shown.
        after_id3: An ID3 tag may stand before it.
        paged: Its audio lies in Ogg pages, whose headers other programs rewrite.
        by_extension: It may begin with anything, so that the extension decides.
        codec: FFmpeg's name of its usual decoder; empty where there is none of its own.
    """

    name: str
    extensions: tuple[str, ...]
    magic: tuple[tuple[int, bytes], ...] = ()
    stream: Stream | None = None
    open: Opener | None = None
    read: Opener | None = None
    after_id3: bool = False
    paged: bool = False
    by_extension: bool = False
    codec: str = ""


def _begins(*magic: bytes, at: int = 0) -> tuple[tuple[int, bytes], ...]:
    return tuple((at, one) for one in magic)


def _ogg(
    name: str,
    extensions: tuple[str, ...],
    info: str,
    module: str,
    *,
    rate: int | None = None,
    codec: str = "",
) -> Format:
    return Format(
        name,
        extensions,
        stream=Stream(module, streams.ogg(info), default_rate=rate),
        open=partial(Ogg, codec=CODECS[name]),
        paged=True,
        codec=codec,
    )


_DECLARED = (
    Format(
        "FLAC",
        (".flac",),
        _begins(b"fLaC"),
        Stream("mutagen.flac", streams.flac),
        Flac,
        after_id3=True,
        codec="flac",
    ),
    Format(
        "MP4",
        (".m4a", ".m4b", ".m4r", ".m4p", ".mp4", ".3gp", ".3gpp", ".3g2", ".alac"),
        _begins(b"ftyp", b"moov", b"mdat", b"wide", b"pnot", b"free", b"skip", at=4),
        Stream("mutagen.mp4", streams.mp4),
        open_mp4,
        Mp4,
        codec="alac",
    ),
    Format(
        "ASF",
        (".wma", ".asf"),
        _begins(HEADER),
        Stream("mutagen.asf", streams.whole("ASF")),
        Asf,
        codec="wmav2",
    ),
    Format(
        "Wave64",
        (".w64",),
        _begins(WAVE64),
        Stream("genreorganizer.tags.waveform", streams.waveform),
    ),
    Format(
        "DSF",
        (".dsf",),
        _begins(b"DSD "),
        Stream("mutagen.dsf", streams.whole("DSF", known_frames={})),
        Dsf,
        codec="dsd_lsbf_planar",
    ),
    Format(
        "DSDIFF",
        (".dff",),
        _begins(b"FRM8"),
        Stream("mutagen.dsdiff", streams.named("DSDIFFInfo")),
        for_writing(read_dsdiff),
        read_dsdiff,
    ),
    Format(
        "Monkey's Audio",
        (".ape",),
        _begins(b"MAC ", b"MACF"),
        Stream("mutagen.monkeysaudio", streams.named("MonkeysAudioInfo")),
        open_ape_last,
        after_id3=True,
        codec="ape",
    ),
    Format(
        "WavPack",
        (".wv",),
        _begins(b"wvpk"),
        Stream("mutagen.wavpack", streams.named("WavPackInfo")),
        open_ape_last,
        after_id3=True,
        codec="wavpack",
    ),
    Format(
        "Musepack",
        (".mpc", ".mp+", ".mpp"),
        _begins(b"MP+", b"MPCK"),
        Stream("genreorganizer.tags.musepack", streams.musepack),
        open_ape_last,
        after_id3=True,
        by_extension=True,
        codec="mpc8",
    ),
    Format(
        "TAK",
        (".tak",),
        _begins(b"tBaK"),
        Stream("mutagen.tak", streams.named("TAKInfo")),
        open_ape_last,
        after_id3=True,
    ),
    Format(
        "OptimFROG",
        (".ofr", ".ofs"),
        _begins(b"OFR "),
        Stream("mutagen.optimfrog", streams.named("OptimFROGInfo")),
        open_ape_last,
        after_id3=True,
    ),
    Format(
        "TrueAudio",
        (".tta",),
        _begins(b"TTA1", b"TTA2"),
        Stream("mutagen.trueaudio", streams.at_start("TrueAudioInfo")),
        open_id3_first,
        after_id3=True,
        codec="tta",
    ),
    Format(
        "AC-3",
        (".ac3", ".eac3"),
        _begins(b"\x0bw"),
        Stream("mutagen.ac3", streams.named("AC3Info")),
        read=open_id3_first,
    ),
    Format(
        "Matroska",
        (".mka", ".webm"),
        _begins(b"\x1aE\xdf\xa3"),
        Stream("genreorganizer.tags.matroska", streams.matroska),
        read=Matroska,
    ),
    Format(
        "AAC",
        (".aac",),
        _begins(b"ADIF"),
        Stream("mutagen.aac", streams.named("AACInfo")),
        read=open_id3_first,
        codec="aac",
    ),
    # Those that `tags.sniff` recognizes by more than their first bytes.
    Format(
        "MP3",
        (".mp3", ".mp2", ".mp1", ".mpga"),
        stream=Stream("mutagen.mp3", streams.at_start("MPEGInfo"), sound=False),
        open=open_mp3,
        after_id3=True,
        by_extension=True,
        codec="mp3float",
    ),
    Format(
        "WAV",
        (".wav", ".wave", ".bwf", ".rf64"),
        stream=Stream("genreorganizer.tags.waveform", streams.waveform),
        open=for_writing(read_wav),
        read=read_wav,
        codec="pcm_s16le",
    ),
    Format(
        "AIFF",
        (".aif", ".aiff", ".aifc"),
        stream=Stream("mutagen.aiff", streams.named("AIFFInfo")),
        open=for_writing(read_aiff),
        read=read_aiff,
        codec="pcm_s16be",
    ),
    _ogg("Ogg Vorbis", (".ogg",), "OggVorbisInfo", "mutagen.oggvorbis", codec="vorbis"),
    _ogg("Opus", (".opus",), "OggOpusInfo", "mutagen.oggopus", rate=48_000, codec="opus"),
    _ogg("Speex", (".spx",), "OggSpeexInfo", "mutagen.oggspeex"),
    _ogg("Ogg FLAC", (".oga",), "OggFLACStreamInfo", "mutagen.oggflac"),
)
FORMATS = {form.name: form for form in _DECLARED}
EXTENSIONS = {extension: form.name for form in _DECLARED for extension in form.extensions}
AUDIO_EXTENSIONS = frozenset(EXTENSIONS)


def open_container(source: Source, name: str, edited: tuple[str, ...] = GENRE) -> Container:
    """Take a file of the named format apart, to edit some fields of its tags.

    Raises:
        NotWritable: The format has no tag that we write, or the file contradicts itself.
    """
    form = FORMATS[name]
    if form.open is None:
        raise _only_read(name)
    if _has_leading_id3(source, form):
        raise NotWritable(
            "an ID3 tag stands before the {format} file; remove it first",
            code="leading_tag",
            format=name,
        )
    return form.open(source, edited)


def only_read() -> dict[str, Message]:
    """The formats of which no tag is written, by name, and why."""
    return {form.name: _only_read(form.name).message for form in _DECLARED if form.open is None}


def _only_read(name: str) -> NotWritable:
    return NotWritable(
        "{format} files have no tag that this program writes", code="format", format=name
    )


def open_for_reading(
    source: Source, name: str, edited: tuple[str, ...] = GENRE
) -> tuple[Container | None, Message | None]:
    """The file taken apart as far as possible, and why it cannot be written."""
    try:
        return open_container(source, name, edited), None
    except NotWritable as unfit:
        reason = unfit.message
    form = FORMATS[name]
    reader = open_id3_first if _has_leading_id3(source, form) else form.read
    with suppress(NotWritable):
        return (reader(source, edited) if reader else None), reason
    return None, reason


def _has_leading_id3(source: Source, form: Format) -> bool:
    return not form.after_id3 and bool(id3v2_syntax.skip(source))
