# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command of the library did, and how that is taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, TypeAlias

from genreorganizer.domain.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    Act: TypeAlias = Callable[[Connection], "Done"]
    """A command of the library: works in a write transaction."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a command did; false where it changed nothing.

    Attributes:
        changes: To be broadcast.
        undo: Brings back what the command changed, in a write transaction of a later moment;
            what it gives can be taken back in its turn. None where nothing changed, or where
            the command cannot be taken back.
        tracks: The tracks that it changed, or put into a playlist, in the order given.
        left: How many of the tracks that it was given it left as they were.
    """

    changes: Changes = field(default_factory=Changes)
    undo: Act | None = None
    tracks: tuple[int, ...] = ()
    left: int = 0

    def __bool__(self) -> bool:
        return bool(self.changes)


def together(acts: Sequence[Act]) -> Act:
    """Several commands as one, the last one first: what takes back what was done in this order."""

    def act(connection: Connection) -> Done:
        done = [act(connection) for act in reversed(acts)]
        undos = [one.undo for one in done if one.undo is not None]
        return Done(
            reduce(or_, (one.changes for one in done), Changes()),
            together(undos) if undos else None,
            tuple(number for one in done for number in one.tracks),
            sum(one.left for one in done),
        )

    return act
