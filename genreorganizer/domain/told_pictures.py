# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture in one line, as the history keeps it: ``JPEG 600 × 600, 84.1 kB, #1f3a9c02d4e5``."""

from __future__ import annotations

import re
from typing import Final

from genreorganizer.domain import formatting

_MARK: Final = re.compile(r", #[0-9a-f]{12}\Z")


def told(kind: str, size: tuple[int, int] | None, length: int, digest: str) -> str:
    """A picture, as no other one is told.

    Args:
        kind: Such as ``JPEG``; empty where unknown.
        size: Width and height in pixels, where they are known.
        length: In bytes.
        digest: Hexadecimal digits of a hash of its content.
    """
    pixels = f" {size[0]} × {size[1]}" if size else ""
    return f"{kind or '?'}{pixels}, {formatting.size(length)}, #{digest[:12]}"


def without_mark(text: str) -> str:
    """The same without what only tells it from others; any other text as it is."""
    return _MARK.sub("", text)
