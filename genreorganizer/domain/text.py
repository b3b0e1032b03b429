# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as searches compare it and as lists show it."""

from __future__ import annotations

import os
import re
import unicodedata

_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def well_formed(text: str) -> str:
    """The text with U+FFFD for what UTF-8 cannot hold (escaped bytes of odd file names)."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def path_text(path: bytes) -> str:
    """A path for the eye and for searching; bytes that are no text become U+FFFD."""
    return well_formed(os.fsdecode(path))


_ALIKE = str.maketrans(
    {
        # Letters that are no letter with a mark to Unicode, as people without the key type them.
        **dict(zip("øłđðħŧıƒɓɖɗɠɨƙɲɵʉʋƴƶəɛ", "oldohtifbddgiknouvyzee", strict=True)),
        **{"æ": "ae", "œ": "oe", "þ": "th", "ŋ": "ng", "ĸ": "k"},
        # Marks that programs and keyboards set in other forms.
        **dict.fromkeys("‘’‚‛ʼʹ′ʻʾʿ", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **{"\u00ad": None, "\u200b": None, "\u2060": None, "⁄": "/", "×": "x"},
    }
)


def search_key(*texts: str | None) -> str:
    """Text as the search compares it: compatibility forms, case, accents and marks folded.

    *Øre* is found by *ore*, *Łódź* by *lodz*, *Don’t* by *don't*.

    Several texts are joined by newlines. The key is valid UTF-8 without NUL.
    """
    joined = "\n".join(text for text in texts if text)
    if joined.isascii():
        return joined.casefold().replace("\0", " ")
    # These would become a blank, and two single marks.
    composed = well_formed(joined).replace("´", "'").replace("″", '"')
    decomposed = unicodedata.normalize("NFKD", composed).casefold()
    kept = "".join(char for char in decomposed if not unicodedata.combining(char))
    folded = kept if kept.isascii() else kept.translate(_ALIKE)
    return folded.replace("\0", " ")


_NUMBER = re.compile("[0-9]+")
_DIGITS = 20


def natural_key(key: str) -> str:
    """What a `search_key` is sorted by where CD 2 is to come before CD 10."""
    return _NUMBER.sub(_wide, key)


def _wide(number: re.Match[str]) -> str:
    return number[0].zfill(_DIGITS)


def track_search_text(title: str, artist: str, album: str, path: bytes) -> str:
    """What bare words of a query search in."""
    return search_key(title, artist, album, path_text(path))


def displayable(text: str) -> str:
    """One line that cannot disturb a terminal or the direction of the text around it.

    Line breaks and tabs become blanks; control characters, bidirectional overrides
    and undecodable bytes become U+FFFD. For display only.
    """
    if text.isprintable():
        return text
    return _UNSAFE.sub(lambda match: " " if match[0] in "\t\n\r\u2028\u2029" else "\ufffd", text)
