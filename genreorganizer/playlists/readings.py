# SPDX-License-Identifier: GPL-3.0-or-later
r"""What an entry of a playlist file may mean.

Players write paths in many ways: as they are, in the encoding of a system, as URIs
(RFC 8089, RFC 3986), with percent signs but without a scheme, in quotes, with backslashes.
Which one it is only the library can tell, so that an entry has several readings.
"""

from __future__ import annotations

import codecs
import locale
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_to_bytes

from genreorganizer.domain.text import displayable, path_text
from genreorganizer.messages import Message
from genreorganizer.playlists.entry import Listed, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def decoded(text: bytes, declared: str | None = None) -> str:
    """Text for the eye, in the first encoding in which it makes sense."""
    for encoding in ((declared,) if declared else ()) + ("utf-8",):
        try:
            return text.decode(encoding)
        except UnicodeDecodeError:
            continue
    return next(iter(_system_texts(text)), path_text(text))


def listed(
    raw: bytes,
    line: int,
    *,
    declared: str | None = None,
    uri: bool = False,
    label: str = "",
    duration_s: float | None = None,
) -> Listed | Skipped:
    """An entry with its readings, or why it is no file.

    Args:
        raw: As the file has it.
        line: Where.
        declared: The encoding that the file declares.
        uri: The format wants URI references; paths are the exception there.
        label: What players show of it.
        duration_s: Its length in seconds.
    """
    text = displayable(decoded(raw, declared)).strip()
    if _is_address(raw.strip(), uri=uri):
        return Skipped(text, Message("an internet address, not a file"), line)
    found = dict.fromkeys(path for path in _readings(raw, declared, uri=uri) if path)
    paths = tuple(path for path in found if b"\0" not in path)
    if not paths and not label:
        return Skipped(text, Message("not a possible file name"), line)
    return Listed(text or label, line, paths, label, duration_s)


def _is_address(entry: bytes, *, uri: bool) -> bool:
    scheme = _SCHEME.match(entry)
    if scheme is None or scheme[1].lower() == b"file" or scheme[1].lower() in _SHARES:
        return False
    return uri or entry.startswith(b"//", scheme.end())


def _readings(raw: bytes, declared: str | None, *, uri: bool) -> Iterator[bytes]:
    for text in _encoded(raw, declared):
        for plain in (text, _bare(text)):
            for path in _located(plain, uri=uri):
                yield path
                if b"\\" in path:
                    yield path.replace(b"\\", b"/")


def _encoded(raw: bytes, declared: str | None) -> Iterator[bytes]:
    """The bytes as they are, and as UTF-8 where they may be text of another encoding."""
    if declared is not None:
        try:
            yield raw.decode(declared).encode()
        except UnicodeError:
            pass
    yield raw
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        for text in _system_texts(raw):
            yield text.encode()


def _system_texts(raw: bytes) -> Iterator[str]:
    for encoding in (locale.getpreferredencoding(False), *_ENCODINGS):
        try:
            yield raw.decode(encoding)
        except (UnicodeError, LookupError):
            continue


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
