# SPDX-License-Identifier: GPL-3.0-or-later
"""Checkpoints in TensorFlow's format with made values, and a wheel that holds one."""

from __future__ import annotations

import io
import struct
import zipfile

import numpy as np

from genreorganizer.classify import protobuf

_MAGIC = 0xDB4775248B80FB57


def made_checkpoint(arrays: dict[str, np.ndarray]) -> tuple[bytes, bytes]:
    """Index and values; the names share beginnings as LevelDB writes them."""
    entries, values = [(b"", protobuf.number(1, 1))], b""
    for name, array in sorted(arrays.items()):
        extents = b"".join(protobuf.block(2, protobuf.number(1, n)) for n in array.shape)
        entry = (
            protobuf.number(1, 1)
            + protobuf.block(2, extents)
            + protobuf.number(4, len(values))
            + protobuf.number(5, array.nbytes)
        )
        entries.append((name.encode(), entry))
        values += array.astype("<f4").tobytes()
    data = _block(entries)
    handle = _varint(0) + _varint(len(data) - 5)
    blocks = _block([(entries[-1][0], handle)])
    empty = _block([])
    meta_at, index_at = len(data), len(data) + len(empty)
    footer = (
        _varint(meta_at) + _varint(len(empty) - 5) + _varint(index_at) + _varint(len(blocks) - 5)
    )
    return data + empty + blocks + footer.ljust(40, b"\0") + struct.pack("<Q", _MAGIC), values


def made_arrays(seed: int = 0) -> dict[str, np.ndarray]:
    """Arrays of musicnn's shapes."""
    generator = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {"dense/kernel": (1506, 200), "dense_1/kernel": (200, 50)}
    shapes |= {"dense/bias": (200,), "dense_1/bias": (50,)}
    front = [(7, 38, 204), (7, 67, 204), (128, 1, 51), (64, 1, 51), (32, 1, 51)]
    middle = [(7, 561, 64), (7, 64, 64), (7, 64, 64)]
    for place, (frames, bands, filters) in enumerate(front + middle):
        shapes[_name("conv2d", place, "kernel")] = (frames, bands, 1, filters)
        shapes[_name("conv2d", place, "bias")] = (filters,)
    arrays = {
        name: generator.normal(0, 1 / np.sqrt(np.prod(shape[:-1]) or 1), shape)
        for name, shape in shapes.items()
    }
    for place, width in enumerate([1, 204, 204, 51, 51, 51, 64, 64, 64, 1506, 200]):
        for part, low, high in (
            ("gamma", -1, 1.5),
            ("beta", -0.5, 0.5),
            ("moving_mean", -0.5, 0.5),
            ("moving_variance", 0.5, 2),
        ):
            values = generator.uniform(low, high, width)
            arrays[_name("batch_normalization", place, part)] = values
    return {name: value.astype(np.float32) for name, value in arrays.items()}


def made_wheel(arrays: dict[str, np.ndarray]) -> bytes:
    """A wheel that looks like the published one."""
    index, values = made_checkpoint(arrays)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("musicnn/MSD_musicnn/.index", index)
        archive.writestr("musicnn/MSD_musicnn/.data-00000-of-00001", values)
        archive.writestr("musicnn-0.1.0.dist-info/LICENSE.md", "A licence.\n")
    return buffer.getvalue()


def _name(kind: str, place: int, part: str) -> str:
    return f"{kind}_{place}/{part}" if place else f"{kind}/{part}"


def _block(entries: list[tuple[bytes, bytes]]) -> bytes:
    out, before = b"", b""
    for key, value in entries:
        shared = 0
        while shared < min(len(key), len(before)) and key[shared] == before[shared]:
            shared += 1
        own = key[shared:]
        out += _varint(shared) + _varint(len(own)) + _varint(len(value)) + own + value
        before = key
    return out + struct.pack("<II", 0, 1) + b"\0" + b"\0\0\0\0"


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])
