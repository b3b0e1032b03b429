# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio sample files made by code: PyAV's encoders and, where it has none, minimal containers.

``make_audio(path)`` chooses by the extension. Encoded files are decodable. The containers built
by hand (``.ape .mpc .mp+ .dsf .dff .spx .tak .ofr``) have true headers and random payload: taggers
read them, decoders do not.
"""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

Signal = Callable[[np.ndarray], np.ndarray]
"""Maps times in seconds, shape (n,), to samples in [-1, 1], shape (n,) or (channels, n)."""


@dataclass(frozen=True)
class Encoding:
    """How PyAV writes one kind of file.

    Attributes:
        muxer: FFmpeg's name of the container.
        codec: FFmpeg's name of the encoder.
        sample_format: What the encoder is fed with.
        rates: Sample rates the encoder accepts; empty for any.
        channels: Channel counts the encoder accepts; empty for any.
    """

    muxer: str
    codec: str
    sample_format: str
    rates: tuple[int, ...] = ()
    channels: tuple[int, ...] = ()


_MPEG_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
_OPUS_RATES = (8000, 12000, 16000, 24000, 48000)

ENCODINGS: Mapping[str, Encoding] = {
    ".mp3": Encoding("mp3", "libmp3lame", "fltp", _MPEG_RATES, (1, 2)),
    ".flac": Encoding("flac", "flac", "s16"),
    ".ogg": Encoding("ogg", "vorbis", "fltp", (), (2,)),
    ".oga": Encoding("oga", "flac", "s16"),
    ".opus": Encoding("opus", "libopus", "flt", _OPUS_RATES),
    ".m4a": Encoding("ipod", "aac", "fltp"),
    ".mp4": Encoding("mp4", "aac", "fltp"),
    ".mov": Encoding("mov", "aac", "fltp"),
    ".wav": Encoding("wav", "pcm_s16le", "s16"),
    ".aiff": Encoding("aiff", "pcm_s16be", "s16"),
    ".aif": Encoding("aiff", "pcm_s16be", "s16"),
    ".wma": Encoding("asf", "wmav2", "fltp", (8000, 11025, 16000, 22050, 32000, 44100, 48000)),
    ".wv": Encoding("wv", "wavpack", "s16p"),
    ".tta": Encoding("tta", "tta", "s16"),
    ".aac": Encoding("adts", "aac", "fltp"),
    ".ac3": Encoding("ac3", "ac3", "fltp", (32000, 44100, 48000)),
    ".mka": Encoding("matroska", "flac", "s16"),
    ".webm": Encoding("webm", "libopus", "flt", _OPUS_RATES),
}

CODEC_FORMATS: Mapping[str, str] = {"alac": "s16p", "aac": "fltp", "flac": "s16", "libopus": "flt"}


def chord(times: np.ndarray) -> np.ndarray:
    """Three decaying partials over a little noise: the default signal."""
    tone = sum(np.sin(2 * np.pi * f * times) / f for f in (220.0, 277.2, 329.6))
    noise = np.random.default_rng(7).standard_normal(times.shape) * 0.01
    return np.clip(60.0 * tone * (0.6 + 0.4 * np.cos(2 * np.pi * 1.5 * times)) + noise, -1, 1)


def silence(times: np.ndarray) -> np.ndarray:
    """Digital silence."""
    return np.zeros_like(times)


def make_audio(
    path: Path | str,
    *,
    seconds: float = 1.0,
    sample_rate: int = 22050,
    channels: int = 1,
    codec: str | None = None,
    signal: Signal | np.ndarray | None = None,
    metadata: Mapping[str, str] | None = None,
    options: Mapping[str, str] | None = None,
) -> Path:
    """Writes a sample file whose kind follows from the extension, and returns its path.

    Args:
        path: Where; the extension chooses container and encoder.
        seconds: Length in seconds; ignored where ``signal`` is an array.
        sample_rate: In Hz; the nearest higher rate that the encoder takes is used instead.
        channels: Number of channels; the nearest higher count that the encoder takes is used.
        codec: Another encoder for the same container, such as ``"alac"`` in ``.m4a``.
        signal: A function of time, or samples of shape (n,) or (channels, n) in [-1, 1] at
            ``sample_rate`` (which must then suit the encoder).
        metadata: Tags written by FFmpeg's muxer; none by default.
        options: Further options of the muxer.
    """
    path = Path(path)
    build = BUILDERS.get(path.suffix.lower())
    if build is not None:
        path.write_bytes(build(seconds))
        return path
    encoding = ENCODINGS[path.suffix.lower()]
    if codec is not None:
        sample_format = CODEC_FORMATS.get(codec, encoding.sample_format)
        rates = _OPUS_RATES if codec == "libopus" else ()
        encoding = Encoding(encoding.muxer, codec, sample_format, rates)
    rate = _nearest(sample_rate, encoding.rates)
    count = _nearest(channels, encoding.channels)
    if isinstance(signal, np.ndarray):
        if rate != sample_rate:
            raise ValueError(f"{encoding.codec} does not take {sample_rate} Hz")
        samples = signal
    else:
        samples = (signal or chord)(np.arange(round(seconds * rate)) / rate)
    samples = np.broadcast_to(np.atleast_2d(samples), (count, samples.shape[-1]))
    _encode(path, encoding, rate, samples, metadata or {}, options or {})
    return path


def _nearest(wanted: int, allowed: tuple[int, ...]) -> int:
    return min((a for a in allowed if a >= wanted), default=max(allowed, default=wanted))


_LAYOUTS = {1: "mono", 2: "stereo", 6: "5.1", 8: "7.1"}


def _encode(
    path: Path,
    encoding: Encoding,
    rate: int,
    samples: np.ndarray,
    metadata: Mapping[str, str],
    options: Mapping[str, str],
) -> None:
    import av

    layout = _LAYOUTS[samples.shape[0]]
    muxer_options = {"fflags": "+bitexact", **options}
    if encoding.muxer == "mp3" and not metadata:
        muxer_options.setdefault("id3v2_version", "0")
    with av.open(str(path), "w", format=encoding.muxer, options=muxer_options) as container:
        container.metadata.update(metadata)
        stream: Any = container.add_stream(encoding.codec, rate=rate)
        stream.codec_context.layout = layout
        stream.codec_context.format = encoding.sample_format
        if encoding.codec == "wmav2":
            stream.codec_context.bit_rate = 96000
        stream.codec_context.options = {"strict": "experimental", "flags": "+bitexact"}
        container.start_encoding()
        size = stream.codec_context.frame_size or 4096
        data = _quantize(samples, encoding.sample_format)
        for start in range(0, samples.shape[1], size):
            block = data[:, start : start + size]
            if not encoding.sample_format.endswith("p"):
                block = block.T.reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(block), format=encoding.sample_format, layout=layout
            )
            frame.sample_rate = rate
            frame.pts = start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _quantize(samples: np.ndarray, sample_format: str) -> np.ndarray:
    kind = sample_format.rstrip("p")
    if kind == "flt":
        return samples.astype(np.float32)
    peak, dtype = {"s16": (2**15 - 1, np.int16), "s32": (2**31 - 1, np.int32)}[kind]
    return np.round(np.clip(samples, -1, 1) * peak).astype(dtype)


def payload(count: int, seed: int = 1) -> bytes:
    """Reproducible bytes that stand for audio."""
    return random.Random(seed).randbytes(count)


def _bytes_for(seconds: float) -> int:
    return max(64, int(seconds * 16000))


def build_ape(seconds: float = 1.0) -> bytes:
    """A Monkey's Audio 3.99 file: descriptor, header, seek table, payload."""
    audio = payload(_bytes_for(seconds))
    per_frame = 73728 * 4
    blocks = max(1, int(seconds * 44100))
    frames = -(-blocks // per_frame)
    final = blocks - (frames - 1) * per_frame
    table = struct.pack("<I", 52 + 24 + 4 * frames) * frames
    descriptor = struct.pack(
        "<4sHHIIIIIII16s", b"MAC ", 3990, 0, 52, 24, len(table), 0, len(audio), 0, 0, b"\0" * 16
    )
    header = struct.pack("<HHIIIHHI", 2000, 0, per_frame, final, frames, 16, 2, 44100)
    return descriptor + header + table + audio


def build_musepack7(seconds: float = 1.0) -> bytes:
    """A Musepack SV7 file."""
    frames = max(1, int(seconds * 44100 / 1152))
    header = struct.pack("<4sIIHhHh", b"MP+\x07", frames, 0, 0, 0, 0, 0)
    return header + b"\0" * 12 + payload(_bytes_for(seconds))


def build_musepack8(seconds: float = 1.0) -> bytes:
    """A Musepack SV8 file: stream header, replay gain, audio and end packets."""

    def number(value: int) -> bytes:
        digits = [value & 0x7F]
        while value := value >> 7:
            digits.append(value & 0x7F | 0x80)
        return bytes(reversed(digits))

    def packet(key: bytes, body: bytes) -> bytes:
        width = 1
        while len(number(2 + width + len(body))) != width:
            width += 1
        return key + number(2 + width + len(body)) + body

    body = b"\x08" + number(max(1, int(seconds * 44100))) + number(0) + b"\x00\x10"
    header = struct.pack(">I", zlib.crc32(body)) + body
    audio = packet(b"AP", payload(_bytes_for(seconds)))
    return b"MPCK" + packet(b"SH", header) + packet(b"RG", b"\x01" + b"\0" * 8) + audio + b"SE\x03"


def build_dsf(seconds: float = 1.0) -> bytes:
    """A one-channel DSD64 stream file without metadata."""
    blocks = max(1, int(seconds * 2822400 / 8) // 4096)
    audio = payload(4096 * blocks)
    fmt = struct.pack("<4sQIIIIIIQII", b"fmt ", 52, 1, 0, 1, 1, 2822400, 1, len(audio) * 8, 4096, 0)
    data = struct.pack("<4sQ", b"data", 12 + len(audio)) + audio
    return struct.pack("<4sQQQ", b"DSD ", 28, 28 + len(fmt) + len(data), 0) + fmt + data


def iff_chunk(name: bytes, data: bytes, size_format: str = ">I") -> bytes:
    """A chunk with its pad byte."""
    return name + struct.pack(size_format, len(data)) + data + b"\0" * (len(data) & 1)


def build_dsdiff(seconds: float = 1.0) -> bytes:
    """A stereo DSD64 DSDIFF file."""
    audio = payload(int(seconds * 2822400 / 8) * 2)
    prop = b"SND " + b"".join(
        iff_chunk(name, data, ">Q")
        for name, data in (
            (b"FS  ", struct.pack(">I", 2822400)),
            (b"CHNL", struct.pack(">H", 2) + b"SLFTSRGT"),
            (b"CMPR", b"DSD \x0enot compressed\0"),
        )
    )
    chunks = iff_chunk(b"FVER", struct.pack(">I", 0x01050000), ">Q")
    chunks += iff_chunk(b"PROP", prop, ">Q") + iff_chunk(b"DSD ", audio, ">Q")
    return iff_chunk(b"FRM8", b"DSD " + chunks, ">Q")


def ogg_crc(data: bytes) -> int:
    """The checksum of an Ogg page (polynomial 0x04C11DB7, no reflection, initially 0)."""
    crc = 0
    for byte in data:
        crc = (crc << 8) & 0xFFFFFFFF ^ _OGG_TABLE[(crc >> 24) ^ byte]
    return crc


def _ogg_table() -> tuple[int, ...]:
    table = []
    for value in range(256):
        crc = value << 24
        for _ in range(8):
            crc = (crc << 1 ^ 0x04C11DB7) & 0xFFFFFFFF if crc & 0x80000000 else crc << 1
        table.append(crc)
    return tuple(table)


_OGG_TABLE = _ogg_table()


def ogg_page(
    packets: list[bytes], *, serial: int, sequence: int, granule: int, flags: int = 0
) -> bytes:
    """One Ogg page with whole packets (each ends on this page)."""
    lacing = b"".join(b"\xff" * (len(p) // 255) + bytes([len(p) % 255]) for p in packets)
    head = struct.pack("<4sBBqIII", b"OggS", 0, flags, granule, serial, sequence, 0)
    page = bytearray(head + bytes([len(lacing)]) + lacing + b"".join(packets))
    page[22:26] = struct.pack("<I", ogg_crc(bytes(page)))
    return bytes(page)


def vorbis_comment(comments: list[bytes], vendor: bytes = b"made by tests") -> bytes:
    """A Vorbis comment block without framing bit."""
    body = b"".join(struct.pack("<I", len(c)) + c for c in comments)
    return struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", len(comments)) + body


def build_speex(seconds: float = 1.0) -> bytes:
    """A wideband Ogg Speex file with empty comments."""
    rate = 16000
    head = struct.pack(
        "<8s20siiiiiiiiiiiii",
        *(b"Speex   ", b"1.2".ljust(20, b"\0"), 1, 80, rate, 1, 4, 1, -1, 320, 0, 1, 0, 0, 0),
    )
    pages = [
        ogg_page([head], serial=77, sequence=0, granule=0, flags=2),
        ogg_page([vorbis_comment([])], serial=77, sequence=1, granule=0),
    ]
    count = max(1, int(seconds * 50))
    for index in range(0, count, 50):
        here = min(50, count - index)
        last = index + here >= count
        pages.append(
            ogg_page(
                [payload(60, seed=index + n) for n in range(here)],
                serial=77,
                sequence=len(pages),
                granule=(index + here) * 320,
                flags=4 if last else 0,
            )
        )
    return b"".join(pages)


def build_tak(seconds: float = 1.0) -> bytes:
    """A TAK file: stream info, end, payload."""
    bits = (2 | 0 << 6) | 0 << 10 | max(1, int(seconds * 44100)) << 14
    bits |= (44100 - 6000) << 52 | (16 - 8) << 70 | (2 - 1) << 75
    info = bits.to_bytes(10, "little")

    def block(kind: int, data: bytes) -> bytes:
        return bytes([kind]) + struct.pack("<I", len(data) + 3)[:3] + data + b"\0\0\0"

    return b"tBaK" + block(1, info) + b"\0\0\0\0" + payload(_bytes_for(seconds))


def build_optimfrog(seconds: float = 1.0) -> bytes:
    """An OptimFROG file: header, payload, end."""
    samples = max(1, int(seconds * 44100)) * 2
    head = struct.pack("<4sIIHBBIHI", b"OFR ", 15, samples & 0xFFFFFFFF, 0, 2, 1, 44100, 9616, 0)
    audio = payload(max(80, _bytes_for(seconds)))
    return head + b"COMP" + struct.pack("<I", len(audio)) + audio + b"TAIL" + b"\0" * 4


BUILDERS: Mapping[str, Callable[[float], bytes]] = {
    ".ape": build_ape,
    ".mpc": build_musepack8,
    ".mp+": build_musepack7,
    ".dsf": build_dsf,
    ".dff": build_dsdiff,
    ".spx": build_speex,
    ".tak": build_tak,
    ".ofr": build_optimfrog,
}
