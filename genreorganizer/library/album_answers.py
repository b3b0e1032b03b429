# SPDX-License-Identifier: GPL-3.0-or-later
"""What a model says of tracks, drawn towards what it says of the others of their albums.

Predictions stay as they are; what lists show is made of them (`outcomes`). Whether albums have
a say is kept with the library, for the outcomes in it depend on that: what the user's
settings say is brought there by `app`.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.db import album_mates, options, packed, predictions, stale
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.shrinkage import shrunk

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy import Connection

    from genreorganizer.db.predictions import Answer

_ON = "1"
_TOLD = (Outcome.SUGGESTED, Outcome.UNSURE)


def wanted(connection: Connection) -> bool:
    """Whether albums have a say in this library."""
    return options.get(connection, options.ALBUMS) == _ON


def want(connection: Connection, on: bool) -> bool:
    """Let albums have a say or not; what lists show is re-evaluated by `models.reevaluate`.

    Returns:
        Whether that is another choice than before.
    """
    if on == wanted(connection):
        return False
    options.put(connection, options.ALBUMS, _ON if on else None)
    if options.get(connection, options.ACTIVE_MODELS) is not None:
        stale.mark(connection, album_mates.analyzed())
    return True


def with_mates(connection: Connection, ids: Collection[int]) -> frozenset[int]:
    """Tracks, and those whose outcome depends on what is said of them."""
    if not wanted(connection):
        return frozenset(ids)
    return frozenset(ids) | frozenset(packed.ids(connection, album_mates.given(ids)))


@contextmanager
def following(connection: Connection, ids: Collection[int]) -> Iterator[None]:
    """Tags change in the block: who comes to an album, or leaves it, changes its outcomes.

    Args:
        connection: A write transaction.
        ids: The tracks whose tags change.
    """
    if not wanted(connection):
        yield
        return
    before = album_mates.keys(connection, ids)
    yield
    after = album_mates.keys(connection, ids)
    changed = {album for _, album in before.items() ^ after.items()}
    if changed:
        stale.mark(connection, album_mates.of_keys(changed))
        stale.mark_tracks(connection, before.keys() - after.keys())


def answers(connection: Connection, model_id: str, ids: Collection[int]) -> Iterator[Answer]:
    """A model's answers for tracks, as `predictions.answers`, drawn together by albums.

    Where others have a say, `Answer.others` is their number and `Answer.alone` what was said of
    the track itself; the outcome stays that of the track itself.

    Args:
        connection: A transaction that stays open while the answers are taken.
        model_id: The classifier.
        ids: The tracks.
    """
    if not wanted(connection):
        yield from predictions.answers(connection, model_id, ids)
        return
    albums = album_mates.albums(connection, ids)
    mates = {number for album in albums for same in album for number in same}
    said = {
        answer.track_id: answer
        for answer in predictions.answers(connection, model_id, mates.union(ids))
    }
    for album in albums:
        said.update(_drawn(album, said))
    yield from (said[number] for number in sorted(set(ids)) if number in said)


def _drawn(album: Iterable[tuple[int, ...]], said: dict[int, Answer]) -> dict[int, Answer]:
    """The answers for the tracks of an album that one version of the model knows the genres of.

    Args:
        album: Its recordings, each as the tracks that hold the same audio.
        said: By track.
    """
    kinds: dict[tuple[str, tuple[str, ...]], list[list[Answer]]] = {}
    for same in album:
        answers = [said[n] for n in same if n in said and said[n].outcome in _TOLD]
        if answers:
            kinds.setdefault((answers[0].model_version, answers[0].labels), []).append(answers)
    return {
        answer.track_id: replace(
            answer, probabilities=drawn, others=len(recordings) - 1, alone=answer.probabilities
        )
        for (version, labels), recordings in kinds.items()
        if len(recordings) > 1
        for answers, drawn in zip(
            recordings, shrunk([answers[0].probabilities for answers in recordings]), strict=True
        )
        for answer in answers
        if (answer.model_version, answer.labels) == (version, labels)
    }
