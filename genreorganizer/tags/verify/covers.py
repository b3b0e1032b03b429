# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pictures are the cover, as the check sees it: front ones, and those of no stated kind.

Each function answers with the picture's type, and the picture where that is a front cover; None
where what stands there is no cover.
"""

from __future__ import annotations

import binascii
from typing import NamedTuple

_FRONT, _UNSTATED = 3, 0


class Cover(NamedTuple):
    """A picture that may differ; the data of a front cover."""

    front: bool
    data: bytes


def _of_kind(kind: int, data: bytes) -> Cover | None:
    return Cover(kind == _FRONT, data) if kind in (_FRONT, _UNSTATED) else None


def of_id3(body: bytes, minor: int) -> Cover | None:
    """The body of APIC or PIC: encoding, media type, type, description, data."""
    encoding, rest = body[:1], body[1:]
    if encoding not in (b"\0", b"\1", b"\2", b"\3"):
        return None
    if minor == 2:
        rest = rest[3:]
    else:
        _, ended, rest = rest.partition(b"\0")
        if not ended:
            return None
    if not rest:
        return None
    kind, text = rest[0], rest[1:]
    if encoding in (b"\0", b"\3"):
        data = text.partition(b"\0")[2]
    else:
        stop = next((at for at in range(0, len(text), 2) if text[at : at + 2] == b"\0\0"), None)
        data = b"" if stop is None else text[stop + 2 :]
    return _of_kind(kind, data)


def of_block(block: bytes) -> Cover | None:
    """FLAC's block: type, media type, description, four numbers, data."""
    kind = int.from_bytes(block[:4], "big")
    rest = block[4:]
    for skipped in (0, 16):
        length = int.from_bytes(rest[:4], "big")
        rest = rest[4 + length + skipped :]
    length = int.from_bytes(rest[:4], "big")
    return _of_kind(kind, rest[4:] if len(rest) == 4 + length else b"")


def of_comment(name: str, text: bytes) -> Cover | None:
    """A Vorbis comment by its name in capitals."""
    if name in ("COVERART", "COVERARTMIME"):
        return Cover(True, b"")
    if name != "METADATA_BLOCK_PICTURE":
        return None
    try:
        return of_block(binascii.a2b_base64(text))
    except binascii.Error:
        pass
    try:
        kind = int.from_bytes(binascii.a2b_base64(text[:8])[:4], "big")
    except binascii.Error:
        return None
    return _of_kind(kind, b"")


def of_ape(name: str, value: bytes) -> Cover | None:
    """An APE item by its key in capitals: a name, a zero, data."""
    if name not in ("COVER ART (FRONT)", "COVER ART (OTHER)"):
        return None
    return Cover(name.endswith("(FRONT)"), value.partition(b"\0")[2])


def of_asf(name: str, kind: int, value: bytes) -> Cover | None:
    """An attribute: type, length, media type and description in UTF-16, data."""
    if name != "WM/Picture" or kind != 1 or not value:
        return None
    at = 5
    for _ in range(2):
        while at < len(value) and value[at : at + 2] != b"\0\0":
            at += 2
        at += 2
    whole = len(value) - at == int.from_bytes(value[1:5], "little")
    return _of_kind(value[0], value[at:] if whole else b"")
