# SPDX-License-Identifier: GPL-3.0-or-later
"""The wire format of Protocol Buffers, as far as network files need it.

Source: "Encoding" in the documentation of Protocol Buffers. Groups, which nothing here
uses, are refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

Data = TypeVar("Data", bytes, memoryview)

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def varint(data: Data, at: int) -> tuple[int, int]:
    """The unsigned number at a place, and the place after it.

    Raises:
        ValueError: It has no end, or more than 64 bits.
    """
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            break
        value |= (data[at] & 0x7F) << shift
        at += 1
        if data[at - 1] < 0x80:
            return value, at
    raise ValueError("a number has no end")


def fields(message: Data) -> Iterator[tuple[int, int | Data]]:
    """Numbers and values of a message's fields: ints, or bytes of whatever is longer.

    Out of a `memoryview` come views: nothing is copied.

    Raises:
        ValueError: Not a message.
    """
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        kind = tag & 7
        if kind == _VARINT:
            value, at = varint(message, at)
            yield tag >> 3, value
            continue
        if kind == _BYTES:
            length, at = varint(message, at)
        elif kind in (_FIXED32, _FIXED64):
            length = 4 if kind == _FIXED32 else 8
        else:
            raise ValueError(f"unknown kind of field {kind}")
        if at + length > len(message):
            raise ValueError("a field is cut off")
        yield tag >> 3, message[at : at + length]
        at += length


def number(field: int, value: int) -> bytes:
    """A field that is a whole number, not negative."""
    return _varint(field << 3 | _VARINT) + _varint(value)


def text(field: int, value: str) -> bytes:
    """A field that is a text."""
    return block(field, value.encode())


def block(field: int, *parts: bytes) -> bytes:
    """A field that is a message, or bytes."""
    content = b"".join(parts)
    return _varint(field << 3 | _BYTES) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
