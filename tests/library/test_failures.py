# SPDX-License-Identifier: GPL-3.0-or-later
import os
from pathlib import Path

import numpy as np
from support.media import make_audio
from support.stored import scanned_file, store

from genreorganizer.db import outcome_rows, reviews, scanned, tracks
from genreorganizer.db.engine import Database
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision, FileState, TrackState
from genreorganizer.library import failures
from genreorganizer.library.jobs import drain
from genreorganizer.library.scan import Readers, scan
from genreorganizer.messages import Message
from genreorganizer.workers.pool import InlinePool

INLINE = Readers(InlinePool(), InlinePool())


def test_failures_are_gathered_by_what_failed_and_why(database: Database) -> None:
    with database.writing() as connection:
        ids = store(
            connection,
            scanned_file("/m/0", unreadable=Message("the file is damaged")),
            *(scanned_file(f"/m/{number}") for number in range(1, 6)),
        )
        for number in ids[1:4]:
            reason = Message("too short" if number == ids[3] else "no audio")
            outcome_rows.put(
                connection,
                [outcome_rows.OutcomeRecord(number, "m", Outcome.FAILED, reason=reason)],
            )
        refused = reviews.DecisionRecord(
            ids[4],
            Decision.ACCEPTED,
            ("Jazz",),
            FileState.REFUSED,
            "busy",
            Message("it is playing"),
        )
        reviews.put(connection, [refused])
        scanned.mark_missing(connection, [ids[5]], at=1.0)
        outcome_rows.put(
            connection,
            [outcome_rows.OutcomeRecord(ids[5], "m", Outcome.FAILED, reason=Message("gone"))],
        )
        found = failures.ledger(connection)
    assert [(group.kind, str(group.reason), len(group.failures)) for group in found] == [
        (TrackState.UNREADABLE, "the file is damaged", 1),
        (TrackState.FAILED, "no audio", 2),
        (TrackState.FAILED, "too short", 1),
        (TrackState.REFUSED, "it is playing", 1),
    ]


def test_a_file_is_read_again_though_it_looks_unchanged(database: Database, tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    file = music / "a.wav"
    make_audio(file, signal=np.zeros(4410), sample_rate=22050)
    drain(scan(database, [music], readers=INLINE))
    with database.writing() as connection:
        (number,) = tracks.with_paths(connection, [os.fsencode(file)]).values()
        # As if a worker had died of it.
        status = file.stat()
        torn = scanned_file(
            os.fsencode(file), size=status.st_size, mtime_ns=status.st_mtime_ns,
            device=status.st_dev, unreadable=Message("the reader crashed"),
        )  # fmt: skip
        scanned.update(connection, [(number, 1, torn)], at=1.0)
    assert drain(scan(database, readers=INLINE)).unreadable == 1
    summary = drain(failures.read_again(database, [number], readers=INLINE))
    assert (summary.changed, summary.unreadable) == (1, 0)
    with database.reading() as connection:
        row = tracks.row(connection, number)
    assert row is not None
    assert not row.unreadable


def test_folders_that_are_gone_are_not_looked_for(database: Database) -> None:
    with database.writing() as connection:
        ids = store(connection, scanned_file("/nowhere/0", unreadable=Message("damaged")))
    summary = drain(failures.read_again(database, ids, readers=INLINE))
    assert summary.changed == 0
