# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says to the user, as values.

A message is an English template and what fills its gaps. Logs, scripts and the command line
render it as it is; the window translates the template first. Nothing ever has to find out of a
rendered text what it was made of.

Templates stand as literals where they arise: as the first argument of `Message`, of an error
(`genreorganizer.errors`) or of a function that makes one. ``packaging/message_templates.py``
collects them for translation.
"""

from __future__ import annotations

import contextlib
import errno
import json
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Value: TypeAlias = "Message | str | int | float"
"""What may fill a gap."""


class Message:
    """One sentence, or a part of one.

    Attributes:
        template: English text with named gaps, such as ``"Cannot write {file}: {reason}"``.
        values: What fills the gaps; a value may be a message itself. Without values the
            template is taken as it is, whatever braces it holds.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Value]

    def __init__(self, template: str, /, **values: Value) -> None:
        self.template = template
        self.values = values

    @classmethod
    def plain(cls, text: str) -> Message:
        """A text that is not ours, such as a name or what a codec says: never translated."""
        return cls("{text}", text=text)

    def filled(self, **values: Value) -> Message:
        """The same template with its gaps filled."""
        return Message(self.template, **values)

    def render(
        self, translate: Callable[[str], str] = str, number: Callable[[float], str] = str
    ) -> str:
        """The text.

        Args:
            translate: Translates its template and those of its values.
            number: Writes numbers with decimals; whole ones may be names and stay as they are.
        """
        text = translate(self.template)
        if not self.values:
            return text

        def shown(value: Value) -> str:
            if isinstance(value, Message):
                return value.render(translate, number)
            return number(value) if isinstance(value, float) else str(value)

        return text.format_map({name: shown(value) for name, value in self.values.items()})

    def __str__(self) -> str:
        return self.render()

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"Message({self.template!r}, **{dict(self.values)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return self.template == other.template and self.values == other.values

    def __hash__(self) -> int:
        return hash((self.template, tuple(self.values.items())))

    def to_json(self) -> str:
        """As the database keeps it; `from_json` reads it back."""
        return json.dumps(_packed(self))

    @classmethod
    def from_json(cls, text: str) -> Message:
        """A kept message. A text that is none is a sentence kept before messages were values."""
        if text.startswith('["'):
            with contextlib.suppress(ValueError, TypeError, AttributeError):
                return _unpacked(json.loads(text))
        return cls.plain(text)


def _packed(message: Message) -> list[Any]:
    values = {
        name: _packed(value) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return [message.template, values] if values else [message.template]


def _unpacked(packed: list[Any]) -> Message:
    template, values = packed[0], packed[1] if len(packed) > 1 else {}
    return Message(
        template,
        **{
            name: _unpacked(value) if isinstance(value, list) else value
            for name, value in values.items()
        },
    )


_SYSTEM = {
    errno.ENOENT: Message("No such file or directory"),
    errno.EACCES: Message("Permission denied"),
    errno.EPERM: Message("Operation not permitted"),
    errno.ENOSPC: Message("No space left on device"),
    errno.EROFS: Message("The drive is read-only; make it writable or choose another one"),
    errno.EIO: Message("Input/output error"),
    errno.EISDIR: Message("Is a directory"),
    errno.ENOTDIR: Message("Not a directory"),
    errno.EEXIST: Message("File exists"),
    errno.ENAMETOOLONG: Message("File name too long"),
}


def system_message(error: OSError) -> Message:
    """What the system says of a failed call, without the file."""
    known = _SYSTEM.get(error.errno or 0)
    return known or Message.plain(error.strerror or type(error).__name__)
