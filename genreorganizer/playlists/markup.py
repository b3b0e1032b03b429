# SPDX-License-Identifier: GPL-3.0-or-later
"""XML as playlist files use it: without entities of its own; nothing is ever fetched."""

from __future__ import annotations

import codecs
import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from genreorganizer.domain.text import displayable
from genreorganizer.errors import UsageError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_UNESCAPED = re.compile(rb"&(?!#?\w{1,10};)")


class MarkupElement(NamedTuple):
    """An element of a document.

    Attributes:
        within: Its name after those of the elements around it, without name spaces.
        line: Where it starts, from 1.
        attributes: Its attributes.
        text: Its own text.
    """

    within: tuple[str, ...]
    line: int
    attributes: Mapping[str, str]
    text: str


def each_element(
    content: bytes, format: str, ended: Callable[[MarkupElement], None], *, lenient: bool = False
) -> None:
    """Tell of each element of a document when it ends.

    Args:
        content: The document.
        format: What it should be, for messages.
        ended: Is told.
        lenient: Take ampersands for themselves where they begin nothing, and bytes that are no
            UTF-8 for the encoding of Western Windows, where the document names no other one.

    Raises:
        UsageError: Not XML, or with declarations of entities.
    """
    import xml.parsers.expat

    names: list[str] = []
    open_elements: list[tuple[int, Mapping[str, str], list[str]]] = []

    def start(name: str, attributes: Mapping[str, str]) -> None:
        names.append(name.rpartition(" ")[2])
        open_elements.append((parser.CurrentLineNumber, attributes, []))

    def text(piece: str) -> None:
        open_elements[-1][2].append(piece)

    def end(_name: str) -> None:
        line, attributes, pieces = open_elements.pop()
        ended(MarkupElement(tuple(names), line, attributes, "".join(pieces)))
        names.pop()

    def refuse(*_: object) -> None:
        raise UsageError("The playlist declares entities, which are not read")

    encoding = None
    if lenient:
        content, encoding = _mended(content)
    parser = xml.parsers.expat.ParserCreate(encoding, namespace_separator=" ")
    parser.StartElementHandler = start
    parser.CharacterDataHandler = text
    parser.EndElementHandler = end
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except (xml.parsers.expat.ExpatError, LookupError, ValueError) as error:  # odd encodings
        raise UsageError(
            "The playlist is not {format}: {reason}",
            format=format,
            reason=Message.plain(str(error)),
        ) from error


def _mended(content: bytes) -> tuple[bytes, str | None]:
    """A document with its ampersands escaped, and its encoding where it does not name it."""
    encoding = None
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        content, encoding = content.decode("utf-16", "replace").encode(), "utf-8"
    elif b"encoding=" not in content[:200]:
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            encoding = "windows-1252"
    return _UNESCAPED.sub(b"&amp;", content), encoding


def escaped(text: str) -> str:
    """Text as XML, without what XML 1.0 cannot hold."""
    plain = displayable(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    return escape(plain)
