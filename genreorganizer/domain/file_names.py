# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files and folders that every system can hold, made of any text.

What Windows, exFAT and SMB forbid is replaced, whatever system the program runs on: music is
copied to players, phones and servers. The rules are those of Microsoft's *Naming Files, Paths, and
Namespaces*; 255 bytes are what ext4, Btrfs, XFS and APFS hold (exFAT and NTFS: 255 UTF-16 units,
which never are more than the bytes of UTF-8).
"""

from __future__ import annotations

import os
import re
import unicodedata
from functools import lru_cache
from typing import Final

from genreorganizer.domain.text import well_formed

MAX_NAME: Final = 255
"""Bytes (UTF-8) of one name."""

MAX_PATH: Final = 259 if os.name == "nt" else 4095
"""Of a whole path: characters on Windows, bytes elsewhere, without the end mark."""

NAMELESS: Final = "_"
"""What stands where nothing of a text can be kept."""

_PLAIN: Final = re.compile(r"[\w(!'\[][\w !'(),.&+=\[\]-]*")
"""Most names: of what they consist nothing is to be replaced."""
_REPLACED: Final = str.maketrans(
    {"/": "-", "\\": "-", "|": "-", ":": "-", '"': "'", "<": "(", ">": ")", "?": None, "*": None}
)
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069"
    "\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_RESERVED: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE
)


# Tracks share their folders, and albums their artists.
@lru_cache(maxsize=4096)
def folder_name(text: str) -> str:
    """The name of a folder; never empty, ``.``, ``..`` or more than one folder."""
    return _shortened(_possible(text), MAX_NAME)


def file_name(text: str, ending: str, number: int = 1) -> str:
    """The name of a file.

    Args:
        text: The name without its ending.
        ending: Such as ``.flac``; it is kept whole.
        number: Which of several files that would have the same name; from 2 on it is appended.
    """
    tail = (f" ({number})" if number > 1 else "") + ending
    return _shortened(_possible(text), MAX_NAME - len(tail.encode())) + tail


def path_fits(path: bytes) -> bool:
    """Whether the system can open a path of that length."""
    return (len(os.fsdecode(path)) if os.name == "nt" else len(path)) <= MAX_PATH


def _possible(text: str) -> str:
    if not _is_plain(text):
        # What is between two signs that belong together goes first.
        text = _INVISIBLE.sub("", well_formed(text).translate(_REPLACED))
        text = _trimmed(" ".join(unicodedata.normalize("NFC", text).split()))
        if text.startswith("."):  # hidden, and passed over by many programs
            text = NAMELESS + text[1:]
    if not text:
        return NAMELESS
    if text[0] in "cpanlCPANL" and _RESERVED.match(text):
        return NAMELESS + text
    return text


def _is_plain(text: str) -> bool:
    """Whether a name is possible as it is, apart from its length and reserved names."""
    return (
        _PLAIN.fullmatch(text) is not None
        and text[-1] not in " ."
        and "  " not in text
        and (text.isascii() or unicodedata.is_normalized("NFC", text))
    )


def _trimmed(text: str) -> str:
    """Without blanks at either end, and without dots at its end, which Windows cuts off."""
    return text.strip().rstrip(". ").strip()


def _shortened(text: str, room: int) -> str:
    """The text in so many bytes of UTF-8, cut between characters."""
    if len(text) * 4 <= room:
        return text
    encoded = text.encode()
    if len(encoded) <= room:
        return text
    kept = encoded[:room].decode(errors="ignore")
    while kept and unicodedata.combining(text[len(kept)]):
        text, kept = kept, kept[:-1]
    return _trimmed(kept) or NAMELESS
