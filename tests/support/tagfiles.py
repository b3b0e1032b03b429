# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files with every kind of tag, sane and odd, built for the writing tests.

``SAMPLES`` maps a name to a function that writes the file into a folder and returns its path.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from support import media
from support.media import make_audio

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

PICTURE = b"\x89PNG\r\n\x1a\n" + media.payload(5000, seed=5)


def syncsafe(value: int) -> bytes:
    return bytes(value >> shift & 0x7F for shift in (21, 14, 7, 0))


def frame(name: bytes, body: bytes, *, minor: int = 3, flags: int = 0) -> bytes:
    if minor == 2:
        return name + len(body).to_bytes(3, "big") + body
    size = syncsafe(len(body)) if minor == 4 else len(body).to_bytes(4, "big")
    return name + size + flags.to_bytes(2, "big") + body


def id3(
    frames: list[bytes],
    *,
    minor: int = 3,
    padding: bytes = b"",
    flags: int = 0,
    extended: bytes = b"",
    unsynchronize: bool = False,
) -> bytes:
    body = extended + b"".join(frames) + padding
    if unsynchronize:
        flags |= 0x80
        if minor < 4:
            body = body.replace(b"\xff\x00", b"\xff\x00\x00")
            for value in range(0xE0, 0x100):
                body = body.replace(bytes((0xFF, value)), bytes((0xFF, 0, value)))
    head = bytes((minor, 0, flags)) + syncsafe(len(body))
    footer = b"3DI" + head if flags & 0x10 else b""
    return b"ID3" + head + body + footer


def rich_frames(minor: int, genre: bytes | None = b"\0Old") -> list[bytes]:
    """Texts in several encodings, a cover, a comment, chapters, private and unknown frames."""
    if minor == 2:
        frames = [
            frame(b"TT2", b"\0Title \xe9", minor=2),
            frame(b"TP1", b"\x01\xff\xfe" + "Артист".encode("utf-16-le"), minor=2),
            frame(b"PIC", b"\0PNG\x03\0" + PICTURE, minor=2),
            frame(b"COM", b"\0engx\0comment", minor=2),
            frame(b"XYZ", b"unknown", minor=2),
        ]
        return frames + ([frame(b"TCO", genre, minor=2)] if genre is not None else [])
    frames = [
        frame(b"TIT2", b"\0Title \xe9", minor=minor),
        frame(b"TPE1", b"\x01\xff\xfe" + "Артист".encode("utf-16-le"), minor=minor),
        frame(b"TALB", b"\x01\xfe\xff" + "Альбом".encode("utf-16-be"), minor=minor),
        frame(b"APIC", b"\0image/png\0\x03\0" + PICTURE, minor=minor),
        frame(b"COMM", b"\0engdesc\0a comment\xff\xfb\x90\x00", minor=minor),
        frame(b"PRIV", b"owner\0" + bytes(range(256)), minor=minor),
        frame(b"TXXX", b"\0GENRE\0not the genre", minor=minor),
        frame(b"CHAP", b"c1\0" + bytes(16) + frame(b"TIT2", b"\0One", minor=minor), minor=minor),
        frame(b"ZZZZ", b"unknown frame", minor=minor),
    ]
    if genre is not None:
        frames.insert(4, frame(b"TCON", genre, minor=minor))
    return frames


def dated_frames(minor: int) -> list[bytes]:
    """Frames of ID3v2.2 or 2.3 with the day and the time of a year, between others."""
    day, year, time = {2: (b"TDA", b"TYE", b"TIM"), 3: (b"TDAT", b"TYER", b"TIME")}[minor]
    rich = rich_frames(minor)
    return [
        rich[0],
        frame(day, b"\x000605", minor=minor),
        frame(year, b"\x001999", minor=minor),
        *rich[1:],
        frame(time, b"\x002359", minor=minor),
    ]


def id3v1(genre: int = 17, *, title: bytes = b"Old title", comment: bytes = b"c" * 30) -> bytes:
    return (
        b"TAG"
        + title.ljust(30, b"\0")
        + b"An artist".ljust(30, b"\0")
        + b"An album".ljust(30, b" ")
        + b"1999"
        + comment.ljust(30, b"\0")
        + bytes((genre,))
    )


def ape_item(key: bytes, value: bytes, flags: int = 0) -> bytes:
    return struct.pack("<II", len(value), flags) + key + b"\0" + value


def ape(items: list[bytes], *, header: bool = True, version: int = 2000) -> bytes:
    body = b"".join(items)

    def block(flags: int) -> bytes:
        return b"APETAGEX" + struct.pack("<IIII8x", version, len(body) + 32, len(items), flags)

    has = 1 << 31 if header else 0
    return (block(has | 1 << 29) if header else b"") + body + block(has)


APE_ITEMS = [
    ape_item(b"Title", "Tïtle".encode()),
    ape_item(b"Cover Art (Front)", b"cover.png\0" + PICTURE, 2),
    ape_item(b"GENRE", b"Old\0Older"),
    ape_item(b"Comment", b"invalid \xff\xfe text"),
]
LYRICS = b"LYRICSBEGIN" + b"INF00002" + b"10" + b"000021" + b"LYRICS200"


def flac_block(kind: int, body: bytes, *, last: bool = False) -> bytes:
    return bytes((kind | (0x80 if last else 0),)) + len(body).to_bytes(3, "big") + body


def flac_parts(folder: Path) -> tuple[bytes, bytes]:
    """Stream information and frames of a FLAC file."""
    data = make_audio(folder / "plain.flac", seconds=0.3).read_bytes()
    (folder / "plain.flac").unlink()
    offset = 4
    while True:
        last, size = data[offset] & 0x80, int.from_bytes(data[offset + 1 : offset + 4], "big")
        offset += 4 + size
        if last:
            return data[8:42], data[offset:]


COMMENTS = [
    b"TITLE=T\xc3\xaftle",
    b"artist=lower case key",
    b"COMMENT=invalid utf-8 \xff\xfe\x80",
    b"Genre=Old",
    b"ARTIST=second",
    b"GENRE=Older",
    b"NOEQUALSSIGN",
]


def _mp3(folder: Path, front: bytes = b"", back: bytes = b"", name: str = "a.mp3") -> Path:
    path = make_audio(folder / name, seconds=0.4)
    path.write_bytes(front + path.read_bytes() + back)
    return path


def _sized(ext: str, build: Callable[[Path], bytes]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / f"a{ext}"
        path.write_bytes(build(folder))
        return path

    return make


def _plain(ext: str, **options: object) -> Callable[[Path], Path]:
    return lambda folder: make_audio(folder / f"a{ext}", seconds=0.4, **options)  # type: ignore[arg-type]


def _flac(folder: Path, comments: list[bytes] | None, extra: bool = True) -> bytes:
    info, frames = flac_parts(folder)
    blocks = [(0, info)]
    if extra:
        blocks += [(3, b"\xff" * 8 + bytes(10)), (2, b"test" + bytes(40))]
    if comments is not None:
        blocks.append((4, media.vorbis_comment(comments)))
    if extra:
        picture = struct.pack(">II", 3, 9) + b"image/png" + bytes(20)
        blocks += [(6, picture + struct.pack(">I", len(PICTURE)) + PICTURE), (99, b"unknown")]
        blocks += [(1, bytes(777))]
    parts = [
        flac_block(kind, body, last=index == len(blocks) - 1)
        for index, (kind, body) in enumerate(blocks)
    ]
    return b"fLaC" + b"".join(parts) + frames


def ogg_stream(
    head: bytes, comment: bytes, audio_pages: int = 3, *, full: bool = False, serial: int = 9
) -> bytes:
    """A made-up Opus-like stream whose comment packet spans as many pages as it needs."""
    pages = [media.ogg_page([head], serial=serial, sequence=0, granule=0, flags=2)]
    pages += paged(comment, serial=serial, sequence=1, per_page=255 if full else 17)
    for number in range(audio_pages):
        packets = [media.payload(300, seed=number * 9 + n) for n in range(5)]
        last = number == audio_pages - 1
        pages.append(
            media.ogg_page(
                packets,
                serial=serial,
                sequence=len(pages),
                granule=960 * 5 * (number + 1),
                flags=4 if last else 0,
            )
        )
    return b"".join(pages)


def paged(packet: bytes, *, serial: int, sequence: int, per_page: int) -> list[bytes]:
    lacing = b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255])
    pages = []
    at = 0
    for start in range(0, len(lacing), per_page):
        part = lacing[start : start + per_page]
        body = packet[at : at + sum(part)]
        at += len(body)
        done = start + per_page >= len(lacing)
        head = struct.pack(
            "<4sBBqIIIB",
            *(b"OggS", 0, 1 if start else 0, 0 if done else -1, serial),
            *(sequence + len(pages), 0, len(part)),
        )
        page = bytearray(head + part + body)
        page[22:26] = struct.pack("<I", media.ogg_crc(bytes(page)))
        pages.append(bytes(page))
    return pages


OPUS_HEAD = b"OpusHead" + struct.pack("<BBHIhB", 1, 2, 312, 48000, 0, 0)


def _opus(comments: list[bytes], tail: bytes = b"", full: bool = False) -> bytes:
    return ogg_stream(OPUS_HEAD, b"OpusTags" + media.vorbis_comment(comments) + tail, full=full)


def atom(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


def mp4_atoms(data: bytes) -> list[tuple[bytes, bytes]]:
    found = []
    offset = 0
    while offset < len(data):
        size = int.from_bytes(data[offset : offset + 4], "big")
        found.append((data[offset + 4 : offset + 8], data[offset : offset + size]))
        offset += size
    return found


def _text(value: bytes) -> bytes:
    return atom(b"data", struct.pack(">II", 1, 0) + value)


MP4_HANDLER = bytes(8) + b"mdirappl" + bytes(9)
MP4_ITEMS = [
    atom(b"\xa9nam", _text("Tïtle".encode())),
    atom(b"\xa9gen", _text(b"Old") + _text(b"Older")),
    atom(b"covr", atom(b"data", struct.pack(">II", 14, 0) + PICTURE)),
    atom(
        b"----",
        atom(b"mean", bytes(4) + b"com.apple.iTunes")
        + atom(b"name", bytes(4) + b"GENRE")
        + _text(b"no genre"),
    ),
    atom(b"trkn", atom(b"data", bytes(8) + b"\0\0\0\x03\0\x09\0\0")),
]


def _mp4(
    folder: Path,
    items: list[bytes] | None,
    *,
    first: bool,
    free: int = 0,
    wide: bool = False,
    more: bytes = b"",
    empty: bytes = b"",
) -> bytes:
    """An AAC file with chosen items, ``moov`` before or after the audio, all offsets right."""
    plain = make_audio(folder / "plain.m4a", seconds=0.4)
    atoms = dict(mp4_atoms(plain.read_bytes()))
    plain.unlink()
    moov = atoms[b"moov"][8:]
    moov = b"".join(raw for name, raw in mp4_atoms(moov) if name != b"udta") + empty
    media_data = atoms[b"mdat"][8:]
    if items is not None:
        inside = atom(b"hdlr", MP4_HANDLER) + atom(b"ilst", b"".join(items))
        if free:
            inside += atom(b"free", bytes(free))
        moov += atom(b"udta", atom(b"meta", bytes(4) + inside) + more)
    if wide:
        media_atom = struct.pack(">I4sQ", 1, b"mdat", 16 + len(media_data)) + media_data
    else:
        media_atom = atom(b"mdat", media_data)
    header = 16 if wide else 8
    ftyp = atoms[b"ftyp"]
    old_offset = _first_offset(moov)
    new_offset = len(ftyp) + header + (8 + len(moov) if first else 0)
    moov = _shifted(moov, new_offset - old_offset)
    parts = [atom(b"moov", moov), media_atom] if first else [media_atom, atom(b"moov", moov)]
    return ftyp + b"".join(parts)


def _first_offset(moov: bytes) -> int:
    at = moov.index(b"stco") + 12
    return int.from_bytes(moov[at : at + 4], "big")


def _shifted(moov: bytes, delta: int) -> bytes:
    at = moov.index(b"stco") + 8
    count = int.from_bytes(moov[at : at + 4], "big")
    old = struct.unpack(f">{count}I", moov[at + 4 : at + 4 + 4 * count])
    new = struct.pack(f">{count}I", *(offset + delta for offset in old))
    return moov[: at + 4] + new + moov[at + 4 + 4 * count :]


def _fragmented(folder: Path) -> Path:
    options = {"movflags": "frag_keyframe+empty_moov", "frag_duration": "100000"}
    return make_audio(folder / "a.m4a", seconds=0.6, options=options)


def _wav(folder: Path, before: bytes = b"", after: bytes = b"", *, odd: bytes = b"") -> bytes:
    plain = make_audio(folder / "plain.wav", seconds=0.2).read_bytes()
    (folder / "plain.wav").unlink()
    at = plain.index(b"data")
    size = int.from_bytes(plain[at + 4 : at + 8], "little")
    fmt = media.iff_chunk(b"fmt ", plain[20:36], "<I")
    data = media.iff_chunk(b"data", plain[at + 8 : at + 8 + size], "<I")
    return media.iff_chunk(b"RIFF", b"WAVE" + fmt + before + data + after + odd, "<I")


INFO = media.iff_chunk(
    b"LIST",
    b"INFO"
    + media.iff_chunk(b"INAM", b"Title\0", "<I")
    + media.iff_chunk(b"IGNR", b"Old\0", "<I")
    + media.iff_chunk(b"ICMT", b"odd\0\0", "<I"),
    "<I",
)


def _streamed(data: bytes) -> bytes:
    """Sizes as written into a pipe."""
    at = data.index(b"data") + 4
    return data[:4] + b"\xff" * 4 + data[8:at] + b"\xff" * 4 + data[at + 4 :]


def _rf64(plain: Path, after: bytes) -> bytes:
    data = plain.read_bytes() + after
    plain.unlink()
    return data[:20] + (len(data) - 8).to_bytes(8, "little") + data[28:]


def _rifx(folder: Path) -> bytes:
    fmt = struct.pack(">HHIIHH", 1, 1, 8000, 16000, 2, 16)
    chunks = media.iff_chunk(b"fmt ", fmt) + media.iff_chunk(b"data", media.payload(3001))
    return media.iff_chunk(b"RIFX", b"WAVE" + chunks)


def _aiff(folder: Path, after: bytes) -> bytes:
    plain = make_audio(folder / "plain.aiff", seconds=0.2).read_bytes()
    (folder / "plain.aiff").unlink()
    return media.iff_chunk(b"FORM", plain[8:] + after)


def _dsf(tag: bytes) -> bytes:
    plain = bytearray(media.build_dsf(0.1))
    if tag:
        plain[12:28] = struct.pack("<QQ", len(plain) + len(tag), len(plain))
    return bytes(plain) + tag


def _dff(tag: bytes) -> bytes:
    plain = media.build_dsdiff(0.05)
    return media.iff_chunk(b"FRM8", plain[12:] + media.iff_chunk(b"ID3 ", tag, ">Q"), ">Q")


def _dff_without_audio() -> bytes:
    plain = media.build_dsdiff(0.05)
    at = plain.index(b"DSD \0\0", 16)
    size = int.from_bytes(plain[at + 4 : at + 12], "big")
    silent = plain[12:at] + media.iff_chunk(b"DSD ", b"", ">Q") + plain[at + 12 + size :]
    return media.iff_chunk(b"FRM8", silent + media.iff_chunk(b"DIIN", b"text", ">Q"), ">Q")


def _wma(folder: Path, *, library: bool = False) -> bytes:
    """A WMA file with attributes, a cover and, if asked for, a metadata library."""
    tags = {"title": "Tïtle", "genre": "Old", "artist": "Someone"}
    plain = make_audio(folder / "plain.wma", seconds=0.4, metadata=tags).read_bytes()
    (folder / "plain.wma").unlink()
    if not library:
        return plain
    size, count = struct.unpack("<QI", plain[16:28])
    name = "WM/Genre\0".encode("utf-16-le")
    value = "Older\0".encode("utf-16-le")
    other = "WM/Picture\0".encode("utf-16-le")
    body = struct.pack("<H", 2)
    body += struct.pack("<HHHHI", 0, 0, len(name), 0, len(value)) + name + value
    body += struct.pack("<HHHHI", 0, 0, len(other), 1, len(PICTURE)) + other + PICTURE
    guid = bytes.fromhex("941c23449894d149a1411d134e457054")
    inner = guid + struct.pack("<Q", 24 + len(body)) + body
    extension = bytes.fromhex("b503bf5f2ea9cf118ee300c00c205365")
    at = plain.find(extension, 0, size)
    old = int.from_bytes(plain[at + 16 : at + 24], "little")
    grown = bytearray(plain)
    grown[at + old : at + old] = inner
    grown[at + 16 : at + 24] = struct.pack("<Q", old + len(inner))
    grown[at + 42 : at + 46] = struct.pack("<I", old - 46 + len(inner))
    grown[16:28] = struct.pack("<QI", size + len(inner), count)
    properties = grown.find(bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365"))
    grown[properties + 40 : properties + 48] = struct.pack("<Q", len(grown))
    return bytes(grown)


def _crc_extended_3(frames: list[bytes], padding: int) -> bytes:
    return struct.pack(">IHII", 10, 0x8000, padding, zlib.crc32(b"".join(frames)))


def _crc_extended_4(frames: list[bytes], padding: bytes) -> bytes:
    crc = zlib.crc32(b"".join(frames) + padding)
    digits = bytes(crc >> shift & 0x7F for shift in (28, 21, 14, 7, 0))
    return syncsafe(12) + b"\x01\x20\x05" + digits


_R3, _R4 = rich_frames(3), rich_frames(4, b"\x03Old\0Older")
_ZIPPED = struct.pack(">I", 4) + zlib.compress(b"\0Old")

SAMPLES: Mapping[str, Callable[[Path], Path]] = {
    **{f"plain {ext}": _plain(ext) for ext in media.ENCODINGS if ext in (
        ".mp3", ".flac", ".ogg", ".oga", ".opus", ".m4a", ".mp4", ".mov", ".wav", ".aiff",
        ".wma", ".wv", ".tta")},
    **{f"plain {ext}": _plain(ext) for ext in media.BUILDERS},
    **{f"tagged {ext}": _plain(ext, metadata={"title": "Tïtle", "artist": "X", "genre": "Old"})
       for ext in (".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wma", ".wv", ".tta", ".wav")},
    "alac": _plain(".m4a", codec="alac"),
    "faststart": _plain(".m4a", options={"movflags": "faststart"}),
    "fragmented": _fragmented,
    "fragmented indexed": _plain(".m4a", options={"movflags": "dash", "frag_duration": "100000"}),
    "encrypted": _plain(".m4a", options={
        "movflags": "faststart", "encryption_scheme": "cenc-aes-ctr",
        "encryption_key": "0" * 32, "encryption_kid": "1" * 32}),
    "id3v2.2": lambda d: _mp3(d, id3(rich_frames(2), minor=2, padding=bytes(50))),
    "id3v2.2 unsynchronized": lambda d: _mp3(d, id3(rich_frames(2), minor=2, unsynchronize=True)),
    "id3v2.3": lambda d: _mp3(d, id3(_R3, padding=bytes(200))),
    "id3v2.3 ample padding": lambda d: _mp3(d, id3(_R3, padding=bytes(2000))),
    "id3v2.4 ample padding": lambda d: _mp3(d, id3(_R4, minor=4, padding=bytes(2000))),
    "wav ample padding": _sized(".wav", lambda d: _wav(
        d, b"", media.iff_chunk(b"id3 ", id3(_R3, padding=bytes(2001)), "<I"))),
    "id3v2.3 without genre": lambda d: _mp3(d, id3(rich_frames(3, None))),
    "id3v2.3 unsynchronized": lambda d: _mp3(d, id3(_R3, unsynchronize=True, padding=bytes(9))),
    "id3v2.3 false unsync flag": lambda d: _mp3(d, id3(_R3, flags=0x80)),
    "id3v2.3 extended": lambda d: _mp3(
        d, id3(_R3, flags=0x40, extended=struct.pack(">IHI", 6, 0, 20), padding=bytes(20))),
    "id3v2.3 checksum": lambda d: _mp3(
        d, id3(_R3, flags=0x40, extended=_crc_extended_3(_R3, 20), padding=bytes(20))),
    "id3v2.3 false extended flag": lambda d: _mp3(d, id3(_R3, flags=0x40)),
    "id3v2.3 duplicate genre": lambda d: _mp3(
        d, id3([*_R3, frame(b"TCON", b"\0(17)"), frame(b"TYER", b"\x001999")])),
    "id3v2.3 whole date": lambda d: _mp3(d, id3(dated_frames(3), padding=bytes(500))),
    "id3v2.2 whole date": lambda d: _mp3(d, id3(dated_frames(2), minor=2)),
    "id3v2.3 day without year": lambda d: _mp3(
        d, id3([*_R3, frame(b"TDAT", b"\x000605")])),
    "id3v2.3 numeric": lambda d: _mp3(d, id3(rich_frames(3, b"\0(17)(9)Text"))),
    "id3v2.3 compressed genre": lambda d: _mp3(
        d, id3([frame(b"TCON", _ZIPPED, flags=0x80), *_R3[:3]])),
    "id3v2.3 broken frame": lambda d: _mp3(
        d, id3([*_R3[:6], b"TPE2\x7f\xff\xff\xff\0\0", b"junk" * 20])),
    "id3v2.3 utf-16 without mark": lambda d: _mp3(
        d, id3(rich_frames(3, b"\x01" + "Old".encode("utf-16-le")))),
    "id3v2.3 junk after frames": lambda d: _mp3(d, id3(_R3, padding=b"\0\0\0junk" + bytes(30))),
    "id3v2.3 empty": lambda d: _mp3(d, id3([], padding=bytes(100))),
    "id3v2.4": lambda d: _mp3(d, id3(_R4, minor=4, padding=bytes(200))),
    "id3v2.4 footer": lambda d: _mp3(d, id3(_R4, minor=4, flags=0x10)),
    "id3v2.4 unsync flag": lambda d: _mp3(d, id3(_R4, minor=4, flags=0x80)),
    "id3v2.4 plain sizes": lambda d: _mp3(
        d, id3([f if len(f) < 138 else f[:4] + (len(f) - 10).to_bytes(4, "big") + f[8:]
                for f in _R4], minor=4, padding=bytes(64))),
    "id3v2.4 checksum": lambda d: _mp3(
        d, id3(_R4, minor=4, flags=0x40, padding=bytes(30),
               extended=_crc_extended_4(_R4, bytes(30)))),
    "id3v2.4 numeric": lambda d: _mp3(d, id3(rich_frames(4, b"\x0317\09"), minor=4)),
    "two id3v2": lambda d: _mp3(d, id3(_R3) + id3(_R4, minor=4)),
    "id3v1 only": lambda d: _mp3(d, back=id3v1()),
    "id3v1.1 only": lambda d: _mp3(d, back=id3v1(comment=b"c" * 28 + b"\0\x05")),
    "id3v1 and v2": lambda d: _mp3(d, id3(_R3), id3v1(9)),
    "two id3v1": lambda d: _mp3(d, id3(_R3), id3v1(9) + id3v1(12)),
    "mp3 ape": lambda d: _mp3(d, id3(_R3), ape(APE_ITEMS)),
    "mp3 ape id3v1": lambda d: _mp3(d, b"", ape(APE_ITEMS) + id3v1()),
    "mp3 ape without header": lambda d: _mp3(d, id3(_R3), ape(APE_ITEMS, header=False) + id3v1()),
    "mp3 broken ape": lambda d: _mp3(d, id3(_R3), ape(APE_ITEMS)[:-60] + ape([])[32:]),
    "mp3 lyrics": lambda d: _mp3(d, id3(_R3), LYRICS + id3v1()),
    "mp3 appended id3": lambda d: _mp3(d, b"", id3(_R4, minor=4, flags=0x10)),
    "mp3 leading zeros": lambda d: _mp3(d, bytes(500)),
    "flac rich": _sized(".flac", lambda d: _flac(d, COMMENTS)),
    "flac no comments": _sized(".flac", lambda d: _flac(d, None)),
    "flac only stream info": _sized(".flac", lambda d: _flac(d, None, extra=False)),
    "flac id3": _sized(".flac", lambda d: id3(_R3) + _flac(d, COMMENTS) + id3v1()),
    "flac short picture size": _sized(".flac", lambda d: understated(_flac(d, COMMENTS), 6)),
    "opus rich": _sized(".opus", lambda d: _opus(COMMENTS)),
    "opus padded": _sized(".opus", lambda d: _opus(COMMENTS, tail=b"\x01binary\xff padding")),
    "opus cover": _sized(
        ".opus", lambda d: _opus([*COMMENTS, b"METADATA_BLOCK_PICTURE=" + b"QUJD" * 5000])),
    "opus full pages": _sized(
        ".opus", lambda d: _opus([b"GENRE=Old", b"P=" + b"A" * (255 * 255 - 67)], full=True)),
    "opus interleaved": _sized(".opus", lambda d: _interleaved()),
    "opus chained": _sized(
        ".opus", lambda d: _opus(COMMENTS) + ogg_stream(
            OPUS_HEAD, b"OpusTags" + media.vorbis_comment([b"GENRE=Other"]), serial=10)),
    "mp4 rich": _sized(".m4a", lambda d: _mp4(d, MP4_ITEMS, first=False)),
    "mp4 rich first": _sized(".m4a", lambda d: _mp4(d, MP4_ITEMS, first=True)),
    "mp4 rich first free": _sized(".m4a", lambda d: _mp4(d, MP4_ITEMS, first=True, free=300)),
    "mp4 wide": _sized(".m4a", lambda d: _mp4(d, MP4_ITEMS, first=True, wide=True)),
    "mp4 no items": _sized(".m4a", lambda d: _mp4(d, [], first=True)),
    "mp4 no udta": _sized(".m4a", lambda d: _mp4(d, None, first=True)),
    "mp4 empty udta": _sized(
        ".m4a", lambda d: _mp4(d, None, first=True, empty=atom(b"udta", b""))),
    "mp4 empty meta": _sized(".m4a", lambda d: _mp4(
        d, None, first=True,
        empty=atom(b"udta", atom(b"meta", bytes(4) + atom(b"hdlr", MP4_HANDLER))))),
    "mp4 broken item": _sized(".m4a", lambda d: _mp4(
        d, [atom(b"\xa9nam", struct.pack(">I4s", 99, b"data")), *MP4_ITEMS[1:]], first=True)),
    "mp4 cut short": _sized(".m4a", lambda d: _mp4(d, MP4_ITEMS, first=True)[:-1500]),
    "mp4 numeric": _sized(".m4a", lambda d: _mp4(d, [
        MP4_ITEMS[0], atom(b"gnre", atom(b"data", bytes(8) + b"\0\x12")), MP4_ITEMS[2]],
        first=True)),
    "mp4 terminated udta": _sized(
        ".m4a", lambda d: _mp4(d, MP4_ITEMS[:1], first=True, more=atom(b"name", b"x") + bytes(4))),
    "wav info": _sized(".wav", lambda d: _wav(d, INFO)),
    "wav id3": _sized(".wav", lambda d: _wav(d, b"", media.iff_chunk(b"id3 ", id3(_R3), "<I"))),
    "wav id3 and info": _sized(".wav", lambda d: _wav(
        d, INFO + media.iff_chunk(b"ID3 ", id3(_R4, minor=4), "<I"),
        media.iff_chunk(b"note", b"odd", "<I"))),
    "wav odd end": _sized(".wav", lambda d: _wav(d, odd=b"junk\x03\0\0\0abc")[:]),
    "wav cut short": _sized(".wav", lambda d: _wav(d, INFO)[:-501]),
    "wav streamed": _sized(".wav", lambda d: _streamed(_wav(d, INFO))),
    "aiff cut short": _sized(".aiff", lambda d: _aiff(d, b"")[:-700]),
    "wav rf64": _plain(".wav", options={"rf64": "always"}),
    "wav rf64 tagged": _sized(".wav", lambda d: _rf64(
        make_audio(d / "plain.wav", seconds=0.2, options={"rf64": "always"}),
        INFO + media.iff_chunk(b"id3 ", id3([frame(b"TIT2", b"\0odd!!")] * 2), "<I"))),
    "wav rifx": _sized(".wav", _rifx),
    "wav trailing": _sized(".wav", lambda d: _wav(d) + b"after the end"),
    "wav small outer": _sized(".wav", lambda d: _outer(_wav(d, INFO), -30)),
    "aiff id3": _sized(".aiff", lambda d: _aiff(d, media.iff_chunk(b"ID3 ", id3(_R3)))),
    "aiff id3 at an even end": _sized(".aiff", lambda d: _aiff(
        d, media.iff_chunk(b"ID3 ", id3([frame(b"TIT2", b"\0even")] * 2)))),
    "wav id3 at an even end": _sized(".wav", lambda d: _wav(
        d, b"", media.iff_chunk(b"id3 ", id3([frame(b"TIT2", b"\0odd!!")] * 2), "<I"))),
    "aiff name": _sized(".aiff", lambda d: _aiff(d, media.iff_chunk(b"NAME", b"odd"))),
    "aiff missing pad": _sized(
        ".aiff", lambda d: _cut_pad(_aiff(d, media.iff_chunk(b"NAME", b"odd")))),
    "dsf id3": _sized(".dsf", lambda d: _dsf(id3(_R3))),
    "dff without audio": _sized(".dff", lambda d: _dff_without_audio()),
    "dff id3": _sized(".dff", lambda d: _dff(id3(_R4, minor=4))),
    "wma library": _sized(".wma", lambda d: _wma(d, library=True)),
    **{f"ape tag {ext}": _sized(
        ext, lambda d, ext=ext: media.BUILDERS[ext](0.3) + ape(APE_ITEMS) + id3v1())
       for ext in (".ape", ".mpc", ".mp+", ".tak", ".ofr")},
    "ape id3v1": _sized(".ape", lambda d: media.build_ape(0.3) + id3v1()),
    "ape without header": _sized(
        ".ape", lambda d: media.build_ape(0.3) + ape(APE_ITEMS, header=False)),
    "apev1": _sized(
        ".ape",
        lambda d: media.build_ape(0.3) + ape(APE_ITEMS[:1], header=False, version=1000)),
    "mpc leading id3": _sized(".mpc", lambda d: id3(_R3) + media.build_musepack8(0.3)),
}  # fmt: skip


def understated(data: bytes, kind: int) -> bytes:
    """A FLAC file in which the header of one block states too small a size."""
    offset = 4
    while data[offset] & 0x7F != kind:
        offset += 4 + int.from_bytes(data[offset + 1 : offset + 4], "big")
    return data[: offset + 1] + (9).to_bytes(3, "big") + data[offset + 4 :]


def _interleaved() -> bytes:
    """Pages of another stream between those of the comments."""
    comment = b"OpusTags" + media.vorbis_comment([*COMMENTS, b"X=" + b"y" * 9000])
    pages = [media.ogg_page([OPUS_HEAD], serial=9, sequence=0, granule=0, flags=2)]
    pages.append(media.ogg_page([b"fishead\0" + bytes(56)], serial=5, sequence=0, granule=0,
                                flags=2))  # fmt: skip
    number = 1
    for page in paged(comment, serial=9, sequence=1, per_page=17):
        pages += [page, media.ogg_page([b"other"], serial=5, sequence=number, granule=0)]
        number += 1
    pages.append(media.ogg_page([media.payload(400)], serial=9, sequence=number, granule=960,
                                flags=4))  # fmt: skip
    return b"".join(pages)


def _outer(data: bytes, delta: int) -> bytes:
    size = int.from_bytes(data[4:8], "little") + delta
    return data[:4] + size.to_bytes(4, "little") + data[8:]


def _cut_pad(data: bytes) -> bytes:
    size = int.from_bytes(data[4:8], "big") - 1
    return data[:4] + size.to_bytes(4, "big") + data[8:-1]
