# SPDX-License-Identifier: GPL-3.0-or-later
"""Files as other programs really leave them: accepted ones, and such as have to be refused.

``ODD`` maps a name to a function that writes the file into a folder and returns its path, as
``tagfiles.SAMPLES`` does; ``REFUSED`` also tells the code of the refusal.
"""

from __future__ import annotations

import struct
import zlib
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from support import media
from support.media import iff_chunk, make_audio, payload
from support.tagfiles import (
    APE_ITEMS,
    COMMENTS,
    LYRICS,
    MP4_HANDLER,
    MP4_ITEMS,
    OPUS_HEAD,
    PICTURE,
    ape,
    ape_item,
    atom,
    flac_block,
    flac_parts,
    frame,
    id3,
    id3v1,
    mp4_atoms,
    ogg_stream,
    paged,
    rich_frames,
    syncsafe,
    understated,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_R2, _R3 = rich_frames(2), rich_frames(3)
_R4 = rich_frames(4, b"\x03Old\0Older")


def audio(folder: Path, extension: str, **options: object) -> bytes:
    """The bytes of a plain file."""
    path = make_audio(folder / f"plain{extension}", seconds=0.3, **options)  # type: ignore[arg-type]
    data = path.read_bytes()
    path.unlink()
    return data


def _file(extension: str, build: Callable[[Path], bytes]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / f"a{extension}"
        path.write_bytes(build(folder))
        return path

    return make


def _around(extension: str, front: bytes = b"", back: bytes = b"") -> Callable[[Path], Path]:
    return _file(extension, lambda folder: front + audio(folder, extension) + back)


def _mp3(front: bytes = b"", back: bytes = b"") -> Callable[[Path], Path]:
    return _around(".mp3", front, back)


# ID3


def _framed(*frames: bytes, minor: int = 4) -> Callable[[Path], Path]:
    return _mp3(id3([*frames, frame(b"TPE1", b"\0Artist", minor=minor)], minor=minor))


def _unsynchronized(name: bytes, body: bytes) -> bytes:
    for value in (0, *range(0xE0, 0x100)):
        body = body.replace(bytes((0xFF, value)), bytes((0xFF, 0, value)))
    return frame(name, body, minor=4, flags=0x02)


def _sized_frame(body: bytes, *, compressed: bool = False) -> bytes:
    data = zlib.compress(body) if compressed else body
    flags = 0x09 if compressed else 0x01
    return frame(b"TCON", syncsafe(len(body)) + data, minor=4, flags=flags)


def _extended4(data: bytes) -> Callable[[Path], Path]:
    return _mp3(id3(_R4, minor=4, flags=0x40, extended=data))


# APE


def _counted(number: int) -> bytes:
    tag = bytearray(ape(APE_ITEMS))
    for at in (16, len(tag) - 16):
        tag[at : at + 4] = struct.pack("<I", number)
    return bytes(tag)


def _flagged(tag: bytes, flags: int) -> bytes:
    return tag[:-12] + struct.pack("<I", flags) + tag[-8:]


# FLAC and Ogg


def _flac(blocks: list[tuple[int, bytes]], gap: bytes = b"") -> Callable[[Path], Path]:
    def build(folder: Path) -> bytes:
        info, frames = flac_parts(folder)
        parts = [(0, info), *blocks]
        joined = [flac_block(k, b, last=n == len(parts) - 1) for n, (k, b) in enumerate(parts)]
        return b"fLaC" + b"".join(joined) + gap + frames

    return _file(".flac", build)


_COMMENTS = media.vorbis_comment(COMMENTS)


def _empty_page_first() -> bytes:
    tags = b"OpusTags" + _COMMENTS
    pages = [media.ogg_page([OPUS_HEAD], serial=9, sequence=0, granule=0, flags=2)]
    pages.append(media.ogg_page([], serial=9, sequence=1, granule=0))
    pages += paged(tags, serial=9, sequence=2, per_page=17)
    end = {"sequence": len(pages), "granule": 960, "flags": 4}
    return b"".join([*pages, media.ogg_page([payload(300)], serial=9, **end)])


def _with_video() -> bytes:
    head = b"\x80theora" + bytes((3, 2, 1, 0, 2, 0, 2)) + bytes(26)
    video = [
        media.ogg_page([head], serial=5, sequence=0, granule=0, flags=2),
        media.ogg_page([b"\x81theora" + _COMMENTS], serial=5, sequence=1, granule=0),
    ]
    sound = ogg_stream(OPUS_HEAD, b"OpusTags" + _COMMENTS)
    first = sound[: 28 + len(OPUS_HEAD)]
    return video[0] + first + video[1] + sound[len(first) :]


# MP4


def _boxed(body: bytes) -> bytes:
    return atom(b"udta", body)


def _meta(items: list[bytes], tail: bytes = b"") -> bytes:
    handler = atom(b"hdlr", MP4_HANDLER)
    return atom(b"meta", bytes(4) + handler + atom(b"ilst", b"".join(items)) + tail)


def _text(value: bytes, kind: int = 1) -> bytes:
    return atom(b"data", struct.pack(">II", kind, 0) + value)


def _keyed(*pairs: tuple[bytes, bytes]) -> bytes:
    """QuickTime's metadata: keys, and values numbered by them."""
    names = b"".join(struct.pack(">I", 8 + len(key)) + b"mdta" + key for key, _ in pairs)
    keys = atom(b"keys", struct.pack(">II", 0, len(pairs)) + names)
    items = [atom(struct.pack(">I", n + 1), _text(value)) for n, (_, value) in enumerate(pairs)]
    handler = atom(b"hdlr", bytes(8) + b"mdta" + bytes(13))
    return atom(b"meta", handler + keys + atom(b"ilst", b"".join(items)))


_TITLE_KEY = (b"com.apple.quicktime.title", b"T")
_GENRE_KEY = (b"com.apple.quicktime.genre", b"Old")


def _mp4(
    more: bytes,
    *,
    back: bytes = b"",
    first: bool = True,
    wide: bool = False,
    before: bytes = b"",
    endless: bool = False,
) -> Callable[[Path], Path]:
    """An AAC file with ``more`` at the end of its movie header, all offsets right."""

    def build(folder: Path) -> bytes:
        atoms = dict(mp4_atoms(audio(folder, ".m4a")))
        head, sound = atoms[b"ftyp"] + before, atoms[b"mdat"][8:]
        inside = [raw for name, raw in mp4_atoms(atoms[b"moov"][8:]) if name != b"udta"]
        moov = b"".join(inside) + more
        at = moov.index(b"stco") + 8
        count = int.from_bytes(moov[at : at + 4], "big")
        old = struct.unpack(f">{count}I", moov[at + 4 : at + 4 + 4 * count])
        if wide:
            moov = _with_wide_offsets(moov, count)
        start = len(head) + 8 + (8 + len(moov) if first else 0)
        code = f">{count}{'Q' if wide else 'I'}"
        new = struct.pack(code, *(offset - old[0] + start for offset in old))
        moov = moov[: at + 4] + new + moov[at + 4 + len(new) :]
        whole = atom(b"moov", moov)
        if endless:
            whole = bytes(4) + whole[4:]
        parts = [whole, atom(b"mdat", sound)]
        return head + b"".join(parts if first else reversed(parts)) + back

    return _file(".m4a", build)


def _with_wide_offsets(moov: bytes, count: int) -> bytes:
    at = moov.index(b"stco") - 4
    wide = atom(b"co64", struct.pack(">II", 0, count) + bytes(8 * count))
    moov = moov[:at] + wide + moov[at + 16 + 4 * count :]
    for name in (b"trak", b"mdia", b"minf", b"stbl"):
        at = moov.index(name) - 4
        size = int.from_bytes(moov[at : at + 4], "big") + 4 * count
        moov = moov[:at] + struct.pack(">I", size) + moov[at + 4 :]
    return moov


def _big(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4sQ", 1, name, 16 + len(body)) + body


# ASF


def _guid(text: str) -> bytes:
    return UUID(text).bytes_le


_FILE = _guid("8cabdca1-a947-11cf-8ee4-00c00c205365")
_EXTENSION = _guid("5fbf03b5-a92e-11cf-8ee3-00c00c205365")
_EXTENDED = _guid("d2d0a440-e307-11d2-97f0-00a0c95ea850")
_DESCRIPTION = _guid("75b22633-668e-11cf-a6d9-00aa0062ce6c")
_METADATA = _guid("c5f8cbea-5baf-4877-8467-aa8c44fa4cca")
_LIBRARY = _guid("44231c94-9498-49d1-a141-1d134e457054")
_ENCRYPTION = _guid("2211b3fb-bd23-11d2-b4b7-00a0c955fc6e")
_PADDING = _guid("1806d474-cadf-4509-a4ba-9aabcb96aae8")


def _wide(text: str) -> bytes:
    return (text + "\0").encode("utf-16-le")


def _attributes(*pairs: tuple[str, str], tail: bytes = b"", count: int = -1) -> tuple[bytes, bytes]:
    body = struct.pack("<H", len(pairs) if count < 0 else count)
    for name, value in pairs:
        body += struct.pack("<H", len(_wide(name))) + _wide(name)
        body += struct.pack("<HH", 0, len(_wide(value))) + _wide(value)
    return _EXTENDED, body + tail


def _metadata(guid: bytes, *pairs: tuple[str, str], tail: bytes = b"") -> tuple[bytes, bytes]:
    body = struct.pack("<H", len(pairs))
    for name, value in pairs:
        body += struct.pack("<HHHHI", 0, 0, len(_wide(name)), 0, len(_wide(value)))
        body += _wide(name) + _wide(value)
    return guid, body + tail


def _objects(objects: list[tuple[bytes, bytes]]) -> bytes:
    return b"".join(guid + struct.pack("<Q", 24 + len(body)) + body for guid, body in objects)


def _extension(*objects: tuple[bytes, bytes]) -> tuple[bytes, bytes]:
    inside = _objects(list(objects))
    clock = _guid("abd3d211-a9ba-11cf-8ee6-00c00c205365")
    return _EXTENSION, clock + struct.pack("<HI", 6, len(inside)) + inside


def _asf(*more: tuple[bytes, bytes], back: bytes = b"") -> Callable[[Path], Path]:
    def build(folder: Path) -> bytes:
        plain = audio(folder, ".wma")
        end = int.from_bytes(plain[16:24], "little")
        kept, at = [], 30
        while at < end:
            size = int.from_bytes(plain[at + 16 : at + 24], "little")
            if plain[at : at + 16] not in (_EXTENDED, _EXTENSION, _DESCRIPTION):
                kept.append((plain[at : at + 16], plain[at + 24 : at + size]))
            at += size
        kept += more
        body = _objects(kept)
        head = plain[:16] + struct.pack("<QI", 30 + len(body), len(kept)) + plain[28:30]
        data = bytearray(head + body + plain[end:])
        at = data.index(_FILE) + 40
        data[at : at + 8] = struct.pack("<Q", len(data))
        return bytes(data) + back

    return _file(".wma", build)


_OLD, _ALBUM = ("WM/Genre", "Old"), ("WM/AlbumTitle", "Album")


# Chunks

_riff = partial(iff_chunk, size_format="<I")
_FMT = _riff(b"fmt ", struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16))
_DATA = _riff(b"data", payload(3000))
_ENDLESS = b"data" + bytes(4) + payload(3000)
_INFO = _riff(b"LIST", b"INFO" + _riff(b"INAM", b"T\0") + _riff(b"IGNR", b"Old\0"))
_TORN = b"abcd\xff\xff\xff\x7fxy"


def _wav(*chunks: bytes, back: bytes = b"", name: str = ".wav") -> Callable[[Path], Path]:
    return _file(name, lambda folder: _riff(b"RIFF", b"WAVE" + b"".join(chunks)) + back)


def _outside() -> bytes:
    """A list that the file's outer size does not count."""
    return _riff(b"RIFF", b"WAVE" + _FMT + _DATA) + _INFO


def _aiff(*chunks: bytes, kind: bytes = b"AIFF") -> Callable[[Path], Path]:
    rate = b"\x40\x0b\xfa\0\0\0\0\0\0\0"
    extra = b"NONE\x0enot compressed\0" if kind == b"AIFC" else b""
    common = iff_chunk(b"COMM", struct.pack(">hIh", 1, 1500, 16) + rate + extra)
    version = iff_chunk(b"FVER", b"\xa2\x80\x51\x40") if kind == b"AIFC" else b""
    sound = iff_chunk(b"SSND", bytes(8) + payload(3000))
    whole = iff_chunk(b"FORM", kind + version + common + sound + b"".join(chunks))
    return _file(".aiff", lambda folder: whole)


def _dsf(size: int = 0, pointer: int = 0, tag: bytes = b"", back: bytes = b"") -> bytes:
    plain = media.build_dsf(0.1)
    stated = size or len(plain) + len(tag)
    place = pointer or (len(plain) if tag else 0)
    return plain[:12] + struct.pack("<QQ", stated, place) + plain[28:] + tag + back


def wave64() -> bytes:
    """A Sony Wave64 file of 1500 samples at 8 kHz."""
    kind = bytes.fromhex("f3acd3118cd100c04f8edb8a")
    layout = struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)
    body = b"wave" + kind + b"fmt " + kind + struct.pack("<Q", 24 + len(layout)) + layout
    body += b"data" + kind + struct.pack("<Q", 24 + 3000) + payload(3000)
    head = b"riff" + bytes.fromhex("2e91cf11a5d628db04c10000")
    return head + struct.pack("<Q", 24 + len(body)) + body


_OLD_FRAME = frame(b"TIT2", b"\0T", minor=4)

ODD: Mapping[str, Callable[[Path], Path]] = {
    # ID3
    "id3v2.3 short names": _framed(
        frame(b"TT2\0", b"\0T"), frame(b"TCO\0", b"\0Old"), frame(b"TAL\0", b"\0A"), minor=3),
    "id3v2.3 filled names": _framed(
        frame(b"TT2 ", b"\0T"), frame(b"TCO ", b"\0Old"), frame(b"TALB", b"\0A"), minor=3),
    "id3v2.4 unsynchronized frames": _framed(
        _OLD_FRAME, _unsynchronized(b"TCON", b"\x01\xff\xfeO\0l\0d\0"),
        _unsynchronized(b"APIC", b"\0image/png\0\x03\0" + PICTURE)),
    "id3v2.4 sized genre": _framed(_sized_frame(b"\x03Old"), _OLD_FRAME),
    "id3v2.4 compressed genre": _framed(_sized_frame(b"\x03Old", compressed=True), _OLD_FRAME),
    "id3v2.4 encrypted genre": _framed(
        frame(b"TCON", b"\x80secret", minor=4, flags=0x04), _OLD_FRAME),
    "id3v2.4 grouped genre": _framed(
        frame(b"TCON", b"\x80\x03Old", minor=4, flags=0x40), _OLD_FRAME),
    "id3v2.3 grouped genre": _framed(
        frame(b"TCON", b"\x80\0Old", flags=0x20), frame(b"TIT2", b"\0T"), minor=3),
    "id3v2.3 empty frames": _framed(frame(b"TCON", b""), frame(b"TIT2", b""), minor=3),
    "id3v2.4 restrictions": _extended4(syncsafe(8) + b"\1\x10\1\0"),
    "id3v2.4 update flag": _extended4(syncsafe(7) + b"\1\x40\0"),
    "id3v2.2 before id3v2.3": _mp3(id3(_R2, minor=2) + id3(_R3)),
    "id3v2.3 much padding": _mp3(id3(_R3, padding=bytes(1_500_000))),
    "mp3 lyrics3v1": _mp3(b"", b"LYRICSBEGIN" + b"la " * 20 + b"LYRICSEND" + id3v1()),
    "mp3 ape lyrics id3v1": _mp3(id3(_R3), ape(APE_ITEMS) + LYRICS + id3v1()),
    "mp3 ape behind id3v1": _mp3(id3(_R3), id3v1() + ape(APE_ITEMS)),
    "mp3 in riff": _file(".mp3", lambda folder: _riff(
        b"RIFF", b"RMP3" + _riff(b"data", audio(folder, ".mp3")))),
    "mp3 named flac": _file(".flac", lambda folder: id3(_R3) + audio(folder, ".mp3")),
    # APE
    "ape counts too many": _around(".ape", back=_counted(9)),
    "ape header unannounced": _around(".ape", back=_flagged(ape(APE_ITEMS), 0)),
    "ape header lacking": _around(
        ".ape", back=_flagged(ape(APE_ITEMS, header=False), 1 << 31)),
    "ape two genres": _around(".ape", back=ape([*APE_ITEMS, ape_item(b"genre", b"Third")])),
    "ape binary genre": _around(".ape", back=ape([ape_item(b"Genre", b"\1\2", 2)])),
    "wv appended id3": _around(".wv", back=id3(_R4, minor=4, flags=0x10)),
    "tta ape id3v1": _around(".tta", id3(_R3), ape(APE_ITEMS) + id3v1()),
    # FLAC and Ogg
    "flac two comments": _flac([(4, _COMMENTS), (4, media.vorbis_comment([b"GENRE=Second"]))]),
    "flac paddings": _flac([(1, bytes(30)), (4, _COMMENTS), (1, bytes(40)), (1, b"")]),
    "flac gap before audio": _flac([(4, _COMMENTS)], gap=bytes(10)),
    "flac filled comments": _flac([(4, _COMMENTS + bytes(100)), (6, bytes(32))]),
    "flac two id3": _file(".flac", lambda folder: (
        id3(_R3) + id3(_R4, minor=4) + _flac([(4, _COMMENTS)])(folder).read_bytes())),
    "flac ape": _around(".flac", back=ape(APE_ITEMS) + id3v1()),
    "opus empty page": _file(".opus", lambda folder: _empty_page_first()),
    "opus beside video": _file(".ogv", lambda folder: _with_video()),
    # MP4
    "mp4 junk behind": _mp4(_boxed(_meta(MP4_ITEMS)), back=b"some junk at the end"),
    "mp4 id3v1 behind": _mp4(_boxed(_meta(MP4_ITEMS)), back=id3v1()),
    "mp4 open size": _mp4(_boxed(_meta(MP4_ITEMS)), first=False, endless=True),
    "mp4 wide offsets": _mp4(_boxed(_meta(MP4_ITEMS)), wide=True),
    "mp4 wide sizes": _mp4(_big(b"udta", _big(b"meta", bytes(4) + _big(b"ilst", MP4_ITEMS[1])))),
    "mp4 two mdat": _mp4(_boxed(_meta(MP4_ITEMS)), back=atom(b"mdat", b"second")),
    "mp4 unnamed atoms": _mp4(atom(b"\0\1\2\3", b"x") + _boxed(_meta(MP4_ITEMS))),
    "mp4 utf-16": _mp4(_boxed(_meta([atom(b"\xa9gen", _text("Öld".encode("utf-16-be"), 2))]))),
    "mp4 genre twice": _mp4(_boxed(_meta(
        [MP4_ITEMS[1], MP4_ITEMS[0], atom(b"gnre", _text(b"\0\x12", 0))]))),
    "mp4 empty genre": _mp4(_boxed(_meta([atom(b"\xa9gen", b""), atom(b"gnre", _text(b"", 0))]))),
    "mp4 chapters": _mp4(_boxed(
        atom(b"chpl", b"\1" + bytes(7) + b"\1" + bytes(8) + b"\3abc") + _meta(MP4_ITEMS))),
    "mp4 drm": _file(".m4a", lambda folder: (
        _mp4(_boxed(_meta(MP4_ITEMS)))(folder).read_bytes().replace(b"mp4a", b"drms"))),
    "mp4 ended lists": _mp4(
        _boxed(_meta([MP4_ITEMS[1], bytes(4) + b"beyond"], tail=bytes(4)) + bytes(4))),
    "mp4 ended list of nothing": _mp4(_boxed(bytes(4))),
    "mp4 quicktime keys": _mp4(_keyed(_TITLE_KEY)),
    # ASF
    "asf two attributes": _asf(_attributes(_ALBUM), _attributes(_OLD, ("X", "y"))),
    "asf before extension": _asf(_attributes(_ALBUM), _extension(_metadata(_LIBRARY, ("a", "b")))),
    "asf two libraries": _asf(_extension(
        _metadata(_METADATA, ("x", "y")), _metadata(_LIBRARY, ("a", "b")),
        _metadata(_LIBRARY, _OLD))),
    "asf two extensions": _asf(_extension(), _attributes(_OLD), _extension(
        (_PADDING, bytes(300)), _metadata(_METADATA, _OLD))),
    "asf tails": _asf(
        _attributes(_ALBUM, _OLD, tail=bytes(2)),
        _extension(_metadata(_LIBRARY, _OLD, tail=bytes(3)))),
    "asf drm": _asf((_ENCRYPTION, struct.pack(
        "<I4sI4sI2sI2s", *(4, b"key!", 4, b"DRM\0", 2, b"k\0", 2, b"u\0"))), _attributes(_OLD)),
    "asf padding": _asf(_attributes(_OLD), (_PADDING, bytes(500)), back=b"trailing"),
    # Chunks
    "wav empty": _wav(_FMT, b"data" + bytes(4)),
    "wav endless": _wav(_FMT, _ENDLESS),
    "wav torn end": _wav(_FMT, _DATA, _TORN),
    "wav two id3": _wav(
        _FMT, _riff(b"id3 ", id3(_R3)), _DATA, _riff(b"ID3 ", id3(_R4, minor=4))),
    "wav many chunks": _wav(
        _riff(b"bext", bytes(602)), _FMT, _riff(b"fact", bytes(4)), _DATA, _riff(b"iXML", b"<x/>"),
        _riff(b"cue ", bytes(28)), _riff(b"LIST", b"adtl" + _riff(b"labl", bytes(4) + b"x\0")),
        _INFO, _riff(b"JUNK", bytes(99))),
    "wav bw64": _file(".wav", lambda folder: (
        b"BW64" + audio(folder, ".wav", options={"rf64": "always"})[4:])),
    "aiff compressed": _aiff(kind=b"AIFC"),
    "aiff texts": _aiff(*(iff_chunk(name, b"odd") for name in (b"AUTH", b"(c) ", b"APPL"))),
    "aiff torn end": _aiff(b"ABCD\xff\xff\xff\xff"),
    "aiff two id3": _aiff(iff_chunk(b"ID3 ", id3(_R3)), iff_chunk(b"ID3 ", id3(_R4, minor=4))),
    "dsf wrong size": _file(".dsf", lambda folder: _dsf(size=99)),
    "dsf junk behind": _file(".dsf", lambda folder: _dsf(tag=id3(_R3), back=b"junk")),
    "dsf points to its end": _file(
        ".dsf", lambda folder: _dsf(pointer=len(media.build_dsf(0.1)))),
    "tta2": _file(".tta", lambda folder: b"TTA2" + audio(folder, ".tta")[4:]),
    "mpc sv5": _file(
        ".mpc", lambda folder: struct.pack("<II", 5 << 11 | 1 << 22, 9) + payload(600)),
    "ape old": _file(".ape", lambda folder: b"MAC " + struct.pack(
        "<HHHHIIIII", 3900, 2000, 0, 2, 44100, 0, 0, 1, 1000) + payload(500)),
}  # fmt: skip

REFUSED: Mapping[str, tuple[str, Callable[[Path], Path]]] = {
    "empty": ("unreadable", _file(".mp3", lambda folder: b"")),
    "only id3v2": ("not_audio", _file(".mp3", lambda folder: id3(_R3, padding=bytes(300)))),
    "only id3v1": ("not_audio", _file(".mp3", lambda folder: id3v1())),
    "only ape": ("not_audio", _file(".mp3", lambda folder: ape(APE_ITEMS))),
    "aac": ("format", _around(".aac", id3(_R3), id3v1())),
    "aac behind an unknown tag": ("format", _around(".aac", b"ID3\5\0\0" + syncsafe(9) + bytes(9))),
    "ac3 ape": ("format", _around(".ac3", back=ape(APE_ITEMS))),
    "matroska": ("format", _around(".mka")),
    "wave64": ("format", _file(".w64", lambda folder: wave64())),
    **{f"id3 before {extension}": ("leading_tag", _around(extension, id3(_R3)))
       for extension in (".ogg", ".m4a", ".wav", ".aiff", ".wma", ".dsf")},
    "id3 behind other data": (
        "hidden_tags",
        _file(".mp3", lambda folder: b"\0junk" * 300 + id3(_R3) + audio(folder, ".mp3")),
    ),
    "id3v2.5": ("unknown_version", _mp3(b"ID3\5\0\0" + syncsafe(20) + bytes(20))),
    "id3v2 without its footer": ("damaged", _mp3(b"ID3\4\0\x10" + id3(_R4, minor=4)[6:])),
    "id3v2 longer than the file": ("damaged", _mp3(b"ID3\3\0\0" + syncsafe(10_000_000))),
    "id3v2.2 compressed": ("id3_compressed", _mp3(b"ID3\2\0\x40" + syncsafe(20) + bytes(20))),
    "ape counts too few": ("damaged", _around(".ape", back=_counted(2))),
    "flac comments longer than they say": ("damaged", _file(
        ".flac", lambda folder: understated(_flac([(4, _COMMENTS)])(folder).read_bytes(), 4))),
    "ogg torn comments": ("damaged", _file(".opus", lambda folder: ogg_stream(
        OPUS_HEAD, b"OpusTags" + _COMMENTS[:-9], audio_pages=0))),
    "mp4 quicktime genre": ("mp4_other_metadata", _mp4(_keyed(_TITLE_KEY, _GENRE_KEY))),
    "mp4 quicktime keys in udta": ("mp4_other_metadata", _mp4(_boxed(_keyed(_TITLE_KEY)))),
    "mp4 quicktime genre in udta": (
        "mp4_other_metadata", _mp4(_boxed(_keyed(_TITLE_KEY, _GENRE_KEY)))),
    "mp4 genre outside udta": ("mp4_other_metadata", _mp4(_meta(MP4_ITEMS))),
    "mp4 two udta": ("mp4_two_udta", _mp4(_boxed(_meta(MP4_ITEMS)) + _boxed(_meta(MP4_ITEMS[:1])))),
    "mp4 fixed offsets": ("mp4_offsets", _mp4(_boxed(_meta(MP4_ITEMS)), before=atom(
        b"meta", bytes(4) + atom(b"hdlr", bytes(8) + b"pict" + bytes(13))
        + atom(b"iloc", bytes(8))))),
    "asf torn attributes": ("damaged", _asf(_attributes(_OLD, count=5))),
    "wav streamed": ("streamed", _file(".wav", lambda folder: (
        b"RIFF\xff\xff\xff\xffWAVE" + _FMT + _DATA))),
    "wav empty before tags": ("hidden_tags", _wav(_FMT, b"data" + bytes(4), _INFO)),
    "wav tags outside": ("hidden_tags", _file(".wav", lambda folder: _outside())),
    "wav tags behind nothing": ("hidden_tags", _wav(_FMT, _DATA, bytes(8), _INFO)),
    "wav id3v1 behind": ("hidden_tags", _wav(_FMT, _DATA, back=id3v1())),
    "wav id3v2 behind": ("hidden_tags", _wav(_FMT, _DATA, back=id3(_R3))),
    "aiff lower case": ("hidden_tags", _aiff(iff_chunk(b"id3 ", id3(_R3)))),
    "wav torn list": ("damaged", _wav(_FMT, _DATA, _INFO[:-5])),
    "wav id3 chunk without id3": ("damaged", _wav(_FMT, _DATA, _riff(b"id3 ", bytes(40)))),
    "dsf points beyond": ("damaged", _file(".dsf", lambda folder: _dsf(pointer=10**9))),
}  # fmt: skip
