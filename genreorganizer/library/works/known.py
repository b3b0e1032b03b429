# SPDX-License-Identifier: GPL-3.0-or-later
"""Which work a batch of the history is, to recover it or to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer.db import journal, organizing, vocabulary
from genreorganizer.library.kept_pictures import KeptPictures
from genreorganizer.library.works.cover_work import CoverWork
from genreorganizer.library.works.field_work import FieldWork
from genreorganizer.library.works.filework import WriteContext
from genreorganizer.library.works.genre_work import GenreWork
from genreorganizer.library.works.move_work import MoveWork
from genreorganizer.library.works.tag_work import write_options
from genreorganizer.settings import WriteSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection

    from genreorganizer.db.journal import WorkName
    from genreorganizer.library.works.work import Work


class Kept(NamedTuple):
    """A batch of the history as something to do.

    Attributes:
        work: Its work.
        forward: It changed files, or let a change stand again; it took none back.
        undoes: It takes entries of another batch back.
    """

    work: Work
    forward: bool
    undoes: bool


def of_batch(connection: Connection, batch_id: int, settings: WriteSettings | None = None) -> Kept:
    """The work of a batch.

    Args:
        connection: A transaction.
        batch_id: A batch that there is.
        settings: How tags are written.
    """
    batch = journal.batch_of(connection, batch_id)
    assert batch is not None  # the foreign key of an entry
    undone = journal.batch_of(connection, batch.undo_of) if batch.undo_of is not None else None
    forward = batch.kind == "write" or (undone is not None and undone.kind == "undo")
    work = _WORKS[batch.work](connection, settings or WriteSettings())
    return Kept(work, forward, batch.kind == "undo")


def _genres(connection: Connection, settings: WriteSettings) -> Work:
    return GenreWork(WriteContext(write_options(settings), vocabulary=vocabulary.load(connection)))


def _fields(_connection: Connection, settings: WriteSettings) -> Work:
    return FieldWork(WriteContext(write_options(settings)))


def _covers(connection: Connection, settings: WriteSettings) -> Work:
    kept = KeptPictures.of(connection)
    return CoverWork(WriteContext(write_options(settings), kept=kept))


def _files(connection: Connection, _settings: WriteSettings) -> Work:
    return MoveWork(homes=organizing.homes(connection))


_WORKS: Final[Mapping[WorkName, Callable[[Connection, WriteSettings], Work]]] = {
    "genres": _genres,
    "fields": _fields,
    "covers": _covers,
    "files": _files,
}
