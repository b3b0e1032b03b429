# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratings, play counts and the queue: one function per intent, as in the other `operations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer import library
from genreorganizer.gui.session.operations import command, unnoted
from genreorganizer.gui.wording.playing import PlayingTexts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.gui.session.commands import Command


_TEXTS = PlayingTexts()


def rate(*, track_ids: Sequence[int], stars: int) -> Command:
    """Give tracks so many stars, 0 for none."""
    return command(
        _TEXTS.rating(stars),
        lambda connection: library.ratings.rate(connection, track_ids, stars),
        lambda done, _left: _TEXTS.rated(stars, done),
    )


def enqueue(*, track_ids: Sequence[int], ahead: bool) -> Command:
    """Put tracks into the queue, ahead of the others or behind them."""
    return command(
        _TEXTS.queueing(ahead=ahead),
        lambda connection: library.play_queue.add(connection, track_ids, ahead=ahead),
        lambda done, _left: _TEXTS.queued(done, ahead=ahead),
    )


def leave_queue(*, track_id: int) -> Command:
    """A track of the queue is played now; no step that could be undone."""
    return unnoted(lambda connection: library.play_queue.leave(connection, track_id))


def count_play(*, track_id: int) -> Command:
    """A track was played; no step that could be undone."""
    return unnoted(lambda connection: library.ratings.played(connection, track_id))
