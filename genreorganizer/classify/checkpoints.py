# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrays out of a TensorFlow checkpoint, without TensorFlow.

A checkpoint ("tensor bundle", version 1) is an index, which is a table of LevelDB's format,
and files of raw values. The formats: TensorFlow's ``tensor_bundle.proto`` and LevelDB's
``doc/table_format.md``.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.protobuf import fields, varint
from genreorganizer.errors import ModelUnusable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_MAGIC = 0xDB4775248B80FB57
_FOOTER = 48
_FLOAT32 = 1
"""``DT_FLOAT`` of TensorFlow's types."""


def read_checkpoint(index: bytes, values: bytes) -> dict[str, NDArray[np.float32]]:
    """The arrays of single precision of a checkpoint of one shard, by name.

    Args:
        index: The ``.index`` file.
        values: The ``.data-00000-of-00001`` file.

    Raises:
        ModelUnusable: Not a checkpoint, a compressed one, or a damaged one.
    """
    try:
        return dict(_arrays(index, values))
    except (ValueError, IndexError, struct.error) as error:
        raise ModelUnusable("the weights in it are damaged; get the file again") from error


def _arrays(index: bytes, values: bytes) -> Iterator[tuple[str, NDArray[np.float32]]]:
    if len(index) < _FOOTER or struct.unpack("<Q", index[-8:])[0] != _MAGIC:
        raise ValueError("no table of LevelDB's format")
    place, (_, at) = 0, varint(index, len(index) - _FOOTER)  # of the block about the blocks
    _, at = varint(index, at)
    place, at = varint(index, at)
    size, _ = varint(index, at)
    for _, handle in _block(index, place, size):
        start, at = varint(handle, 0)
        length, _ = varint(handle, at)
        for name, entry in _block(index, start, length):
            if name:  # the nameless entry is a header
                found = _array(entry, values)
                if found is not None:
                    yield name.decode(), found


def _block(table: bytes, start: int, length: int) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of a block; a key is told by what it shares with the one before."""
    if start + length + 5 > len(table):
        raise ValueError("a block is cut off")
    if table[start + length]:
        raise ValueError("a block is compressed")
    block = table[start : start + length]
    restarts = struct.unpack("<I", block[-4:])[0]
    end, at, key = length - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        size, at = varint(block, at)
        key = key[:shared] + block[at : at + own]
        yield key, block[at + own : at + own + size]
        at += own + size


def _array(entry: bytes, values: bytes) -> NDArray[np.float32] | None:
    """The array of a ``BundleEntryProto``; None where it is of another type."""
    told = dict(fields(entry))
    if told.get(1) != _FLOAT32:
        return None
    shape, offset, size = told.get(2, b""), told.get(4, 0), told.get(5, 0)
    if isinstance(shape, int) or isinstance(offset, bytes) or isinstance(size, bytes):
        raise ValueError("an entry holds other kinds of values")
    if offset + size > len(values):
        raise ValueError("its values are cut off")
    flat = np.frombuffer(values, "<f4", size // 4, offset)
    extents = [_extent(part) for number, part in fields(shape) if number == 2]
    return flat.reshape(extents).astype(np.float32)


def _extent(dimension: int | bytes) -> int:
    """The size told by a ``TensorShapeProto.Dim``."""
    inside = dict(fields(dimension)) if isinstance(dimension, bytes) else {}
    size = inside.get(1, 0)
    return size if isinstance(size, int) else 0
