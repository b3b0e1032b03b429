# SPDX-License-Identifier: GPL-3.0-or-later
r"""What an entry of a playlist file may mean.

Players write paths in many ways: as they are, in the encoding of a system, as URIs
(RFC 8089, RFC 3986) of any encoding, with percent signs but without a scheme, in quotes, with
backslashes.
Which one it is only the library can tell, so that an entry has several readings.
"""

from __future__ import annotations

import codecs
import functools
import itertools
import locale
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_to_bytes

from genreorganizer.domain.text import displayable, path_text
from genreorganizer.messages import Message
from genreorganizer.playlists.entry import Listed, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SCHEME: Final = re.compile(rb"([A-Za-z][A-Za-z0-9+.-]+):")
_SHARES: Final = frozenset(
    (b"smb", b"cifs", b"nfs", b"afp", b"sftp", b"ssh", b"ftp", b"dav", b"davs", b"webdav", b"mtp")
)
"""Schemes of files on other machines, which the library may know by another path."""
_UTF_16: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_ENCODINGS: Final = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "mac_roman", "cp932", "gbk", "cp949", "big5",
)  # fmt: skip
"""Encodings of systems that wrote playlists before UTF-8, the most frequent first."""
_SAMPLE: Final = 50_000
"""Characters of a file that are looked at to tell its encoding."""
_BREAK: Final = re.compile(rb"\r\n|\r|\n")


def lines_of(content: bytes) -> list[bytes]:
    """The lines of a text file: UTF-16 as UTF-8, without byte order mark; CR, LF or CRLF."""
    for mark, encoding in _UTF_16.items():
        if content.startswith(mark):
            content = content.removeprefix(mark).decode(encoding, "replace").encode()
            break
    else:
        if content[1:2] == b"\0" and content[:1] in b"#[\r\n":  # such files without a mark
            content = content.decode("utf-16-le", "replace").encode()
    return _BREAK.split(content.removeprefix(codecs.BOM_UTF8))


def known_encoding(name: str) -> str | None:
    """Python's name of an encoding; None where there is no such one for text."""
    try:
        info = codecs.lookup(name.strip())
        "".encode(info.name)
    except (LookupError, ValueError):
        return None
    return info.name


@dataclass(frozen=True, slots=True)
class Decoder:
    """How the bytes of one file may become text.

    Attributes:
        declared: The encoding that the file declares; None where it declares none.
        systems: Encodings of systems that may have been meant where text is not UTF-8.
    """

    declared: str | None = None
    systems: tuple[str, ...] = ()

    @classmethod
    def of(cls, lines: Iterable[bytes]) -> Decoder:
        """What a file's lines can have been encoded in, looked at together.

        One encoding is meant throughout. Those are left out in which the text would be mostly
        signs, or words of letters of several scripts; which one of the others it is, only the
        library can tell.
        """
        plain = (unquote_to_bytes(line) if b"%" in line else line for line in lines)
        odd = b"\n".join(line for line in plain if not _is_utf_8(line))
        if not odd:
            return cls()
        texts: dict[str, str] = {}
        for encoding in (locale.getpreferredencoding(False), *_ENCODINGS):
            try:
                texts.setdefault(odd.decode(encoding), encoding)
            except (UnicodeError, LookupError):
                continue
        scores = {encoding: _implausibility(text[:_SAMPLE]) for text, encoding in texts.items()}
        most = 2 * min(scores.values(), default=0) + _SAMPLE // 10_000
        return cls(systems=tuple(name for name, number in scores.items() if number <= most))

    def text(self, raw: bytes) -> str:
        """Text for the eye, in the first encoding in which it makes sense."""
        for encoding in ((self.declared,) if self.declared else ()) + ("utf-8",):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError:
                continue
        return next(self._system_texts(raw), path_text(raw))

    def readings(self, raw: bytes) -> Iterator[bytes]:
        """The bytes as they are, and as UTF-8 where they may be text of another encoding."""
        if self.declared is not None:
            try:
                yield raw.decode(self.declared).encode()
            except UnicodeError:
                pass
        yield from self.of_systems(raw)

    def of_systems(self, raw: bytes) -> Iterator[bytes]:
        """As :meth:`readings`, whatever the file declares."""
        yield raw
        if not _is_utf_8(raw):
            for text in self._system_texts(raw):
                yield text.encode()

    def _system_texts(self, raw: bytes) -> Iterator[str]:
        for encoding in self.systems:
            try:
                yield raw.decode(encoding)
            except UnicodeError:
                continue


def listed(
    raw: bytes,
    line: int,
    *,
    decoder: Decoder,
    uri: bool = False,
    label: str = "",
    duration_s: float | None = None,
) -> Listed | Skipped:
    """An entry with its readings, or why it is no file.

    Args:
        raw: As the file has it.
        line: Where.
        decoder: Of the file.
        uri: The format wants URI references; paths are the exception there.
        label: What players show of it.
        duration_s: Its length in seconds.
    """
    text = displayable(decoder.text(raw)).strip()
    if _is_address(raw.strip(), uri=uri):
        return Skipped(text, Message("an internet address, not a file"), line)
    found = dict.fromkeys(path for path in _readings(raw, decoder, uri=uri) if path)
    paths = tuple(path for path in found if b"\0" not in path)
    if not paths and not label:
        return Skipped(text, Message("not a valid file name"), line)
    return Listed(text or label, line, paths, label, duration_s)


def _is_address(entry: bytes, *, uri: bool) -> bool:
    scheme = _SCHEME.match(entry)
    if scheme is None or scheme[1].lower() == b"file" or scheme[1].lower() in _SHARES:
        return False
    return uri or entry.startswith(b"//", scheme.end())


def _readings(raw: bytes, decoder: Decoder, *, uri: bool) -> Iterator[bytes]:
    for text in decoder.readings(raw):
        for plain in (text, _bare(text)):
            for located in _located(plain, uri=uri):
                for path in decoder.of_systems(located):
                    yield path
                    if b"\\" in path:
                        yield path.replace(b"\\", b"/")


def _is_utf_8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _implausibility(text: str) -> int:
    """How many characters no one would write: signs, and letters among those of other scripts."""
    scripts = [_script(char) for char in text]
    odd = scripts.count("sign")
    return odd + sum(
        1 for one, next_ in itertools.pairwise(scripts) if one and next_ and one != next_
    )


@functools.lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """The alphabet of a letter, ``sign`` for rare signs, empty for what stands in every text."""
    if char.isascii():
        return "LATIN" if char.isalpha() else ""
    if not unicodedata.category(char).startswith(("L", "M")):
        return "sign"
    script = unicodedata.name(char, "").partition(" ")[0]
    return script if script in ("LATIN", "GREEK", "CYRILLIC") else ""


def _bare(text: bytes) -> bytes:
    """Without blanks and quotes around."""
    text = text.strip()
    if len(text) > 1 and text[:1] == text[-1:] and text[:1] in b"\"'":
        text = text[1:-1].strip()
    return text


def _located(text: bytes, *, uri: bool) -> Iterator[bytes]:
    scheme = _SCHEME.match(text)
    if not uri:
        yield text
    if scheme is not None and scheme[1].lower() == b"file":
        place = text[scheme.end() :]
        if place.startswith(b"//"):
            host, slash, rest = place[2:].partition(b"/")
            local = host.lower() in (b"", b"localhost")
            place = slash + rest if local else place
        yield from (unquote_to_bytes(place), place)
    elif scheme is not None and scheme[1].lower() in _SHARES:
        yield from (unquote_to_bytes(text[scheme.end() :]), text[scheme.end() :])
    elif uri:
        yield from (unquote_to_bytes(text), text)
    elif b"%" in text:
        yield unquote_to_bytes(text)
