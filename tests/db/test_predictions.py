# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace
from typing import Any

import pytest
from support.stored import scanned_file, store

from genreorganizer.db import folders, outcome_rows, predictions, scanned, similarity, tracks
from genreorganizer.db.engine import Database
from genreorganizer.db.outcome_rows import OutcomeRecord
from genreorganizer.db.predictions import AnalysisFailure
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.domain.rules import QueryContext, parse
from genreorganizer.messages import Message

# Numbers that float32 holds exactly; probabilities are kept in double precision.
PREDICTION = TrackPrediction(
    model_id="m",
    model_version="1.0",
    labels=("rock", "blues", "hiphop"),
    probabilities=(0.1, 0.7, 0.2),
    timeline=(
        TimelineWindow(0.0, (0.5, 0.25, 0.25)),
        TimelineWindow(1.5, (0.0, 1.0, 0.0)),
    ),
    embedding=(1.0, 0.0, -0.5),
    outcome=Outcome.SUGGESTED,
    ood_score=0.3,
    duration_s=200.5,
)


@pytest.fixture
def database(database: Database) -> Database:
    """Five tracks."""
    with database.writing() as connection:
        store(connection, *(scanned_file(f"/m/{number}") for number in range(1, 6)))
    return database


def test_a_prediction_comes_back_as_it_was(database: Database) -> None:
    silent = replace(
        PREDICTION, timeline=(), embedding=(), outcome=Outcome.NO_MUSIC, ood_score=None
    )
    with database.writing() as connection:
        predictions.store(connection, [(1, PREDICTION), (2, silent)], at=1.0)
    with database.reading() as connection:
        assert predictions.load(connection, 1, "m") == PREDICTION
        assert predictions.load(connection, 2, "m") == silent
        assert predictions.load(connection, 3, "m") is None
        assert predictions.load(connection, 1, "other") is None


def test_a_new_answer_replaces_that_models_old_one_only(database: Database) -> None:
    other = replace(PREDICTION, model_id="n")
    newer = replace(
        PREDICTION, model_version="2", labels=("jazz", "folk"), probabilities=(0.4, 0.6),
        timeline=(TimelineWindow(0.0, (0.5, 0.5)),),
    )  # fmt: skip
    with database.writing() as connection:
        predictions.store(connection, [(1, PREDICTION), (1, other)], at=1.0)
        predictions.store(connection, [(1, newer)], at=2.0)
    with database.reading() as connection:
        assert predictions.load(connection, 1, "m") == newer
        assert predictions.load(connection, 1, "n") == other
        assert predictions.models_of(connection, 1) == ["m", "n"]


def test_a_failure_replaces_a_prediction_and_keeps_its_reason(database: Database) -> None:
    with database.writing() as connection:
        predictions.store(connection, [(1, PREDICTION)], at=1.0)
        predictions.store(
            connection, [(1, AnalysisFailure("m", "1.0", Message("no sound in it")))], at=2.0
        )
    with database.reading() as connection:
        assert predictions.load(connection, 1, "m") is None
        (answer,) = predictions.answers(connection, "m")
    assert (answer.outcome, str(answer.reason)) == (Outcome.FAILED, "no sound in it")
    assert (answer.labels, answer.probabilities) == ((), ())


def test_what_has_no_answer_of_this_version_is_left_to_do(database: Database) -> None:
    with database.writing() as connection:
        predictions.store(
            connection,
            [
                (1, PREDICTION),
                (2, replace(PREDICTION, model_version="0.9")),
                (3, replace(PREDICTION, model_id="n")),
                (4, AnalysisFailure("m", "1.0", Message("broken"))),
            ],
            at=1.0,
        )
    with database.reading() as connection:
        left = predictions.without_answer(connection, [5, 4, 3, 2, 1], "m", "1.0")
    assert list(left) == [5, 3, 2]


def test_answers_pair_each_track_with_its_own_probabilities(database: Database) -> None:
    given: dict[int, Any] = {
        1: PREDICTION,
        2: AnalysisFailure("m", "1.0", Message("broken")),
        3: replace(PREDICTION, labels=("b", "a"), probabilities=(0.9, 0.1), timeline=()),
        5: replace(PREDICTION, probabilities=(0.3, 0.3, 0.4)),
    }
    with database.writing() as connection:
        others = (4, replace(PREDICTION, model_id="n"))
        predictions.store(connection, [*given.items(), others], at=1.0)
    with database.reading() as connection:
        found = {answer.track_id: answer for answer in predictions.answers(connection, "m")}
        some = [answer.track_id for answer in predictions.answers(connection, "m", [5, 2, 4])]
    assert list(found) == [1, 2, 3, 5]
    assert some == [2, 5]
    for number in (1, 3, 5):
        assert found[number].labels == given[number].labels
        assert found[number].probabilities == given[number].probabilities


def test_outcomes_are_replaced_and_cleared(database: Database) -> None:
    with database.writing() as connection:
        outcome_rows.put(
            connection, [OutcomeRecord(n, "m", Outcome.SUGGESTED, "Rock", 0.9) for n in (1, 2, 3)]
        )
        outcome_rows.put(
            connection, [OutcomeRecord(1, "n", Outcome.FAILED, reason=Message("broken"))]
        )
    with database.reading() as connection:
        row = tracks.row(connection, 1)
        assert row is not None
        assert (row.outcome, row.suggested, str(row.reason)) == (Outcome.FAILED, None, "broken")
        assert outcome_rows.models(connection, [2, 3]) == ["m"]
    with database.writing() as connection:
        outcome_rows.clear(connection, [1])
        assert sorted(outcome_rows.models(connection, [1, 2, 3])) == ["m"]
        outcome_rows.clear(connection)
        assert outcome_rows.models(connection, [1, 2, 3]) == []


def test_similar_tracks_point_in_the_same_direction(database: Database) -> None:
    embeddings = {
        1: (1.0, 0.0, 0.0),
        2: (0.0, 2.0, 0.0),
        3: (5.0, 1.0, 0.0),
        4: (-3.0, 0.0, 0.0),
        5: (1.0, 0.0),  # of another length: from another model of that name
    }
    with database.writing() as connection:
        predictions.store(
            connection,
            [(n, replace(PREDICTION, embedding=value)) for n, value in embeddings.items()],
            at=1.0,
        )
    with database.reading() as connection:
        found = similarity.similar(connection, [1], "m")
        assert [number for number, _ in found] == [3, 2, 4]
        assert [cosine for _, cosine in found] == pytest.approx([5 / 26**0.5, 0.0, -1.0])
        assert similarity.similar(connection, [1], "m", limit=1) == found[:1]
        assert similarity.similar(connection, [1], "unknown") == []


def test_similar_tracks_are_not_those_of_removed_folders(database: Database) -> None:
    with database.writing() as connection:
        (away,) = store(connection, scanned_file("/n/1"), folder=b"/n")
        predictions.store(connection, [(n, PREDICTION) for n in (1, 2, away)], at=1.0)
        gone = next(item for item in folders.all_folders(connection) if item.path == b"/n")
        folders.delete(connection, gone.id)
        assert [number for number, _ in similarity.similar(connection, [1], "m")] == [2]


def test_similar_tracks_are_not_missing_ones(database: Database) -> None:
    with database.writing() as connection:
        predictions.store(connection, [(n, PREDICTION) for n in (1, 2, 3)], at=1.0)
        scanned.mark_missing(connection, [2], at=2.0)
        assert [number for number, _ in similarity.similar(connection, [1], "m")] == [3]


def test_a_removed_track_takes_its_answers_along(database: Database) -> None:
    with database.writing() as connection:
        predictions.store(connection, [(1, PREDICTION)], at=1.0)
        outcome_rows.put(connection, [OutcomeRecord(1, "m", Outcome.SUGGESTED)])
        scanned.remove(connection, [1])
        for table in ("prediction", "probability", "outcome"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0


def test_the_length_that_listening_found_is_kept(database: Database) -> None:
    told = {1: None, 2: 1039.0, 3: 200.9, 4: 60.0}
    found = {1: 200.5, 2: 200.5, 3: 200.5, 4: None}
    with database.writing() as connection:
        files = [
            (number, 1, scanned_file(f"/m/{number}", duration_s=length))
            for number, length in told.items()
        ]
        scanned.update(connection, files, at=1.0)
        answers = [(n, replace(PREDICTION, duration_s=length)) for n, length in found.items()]
        predictions.store(connection, answers, at=2.0)
        lengths = [row.audio.duration_s for row in tracks.rows(connection, list(told))]
        assert lengths == [200.5, 200.5, 200.9, 60.0]
        scanned.update(connection, files, at=3.0)  # its tags are read again
        assert [row.audio.duration_s for row in tracks.rows(connection, list(told))] == lengths
        scanned.forget_results(connection, [2])  # now it holds other audio
        scanned.update(connection, files, at=4.0)
        assert tracks.rows(connection, [2])[0].audio.duration_s == 1039.0


def test_likely_tags_are_kept_beside_the_labels(database: Database) -> None:
    tagged = replace(
        PREDICTION, tags=(("Soul", 0.6), ("Mellow", 0.05), ("Rock", 0.9), ("funk", 0.75))
    )
    with database.writing() as connection:
        predictions.store(connection, [(1, tagged)], at=1.0)
        predictions.store(connection, [(2, PREDICTION)], at=1.0)
    with database.reading() as connection:
        found = predictions.load(connection, 1, "m")
        assert found == replace(tagged, tags=(("funk", 0.75), ("soul", 0.6)))
        (answer,) = predictions.answers(connection, "m", [1])
        assert answer.probabilities == PREDICTION.probabilities


def test_tags_are_found_by_their_probability(database: Database) -> None:
    with database.writing() as connection:
        predictions.store(connection, [(1, replace(PREDICTION, tags=(("Soul", 0.6),)))], at=1.0)
        predictions.store(connection, [(2, replace(PREDICTION, tags=(("Soul", 0.3),)))], at=1.0)
    context = QueryContext(model_id="m", labels=PREDICTION.labels)
    with database.reading() as connection:
        for query, wanted in (("p(soul)>=0.5", [1]), ("p(SOUL)>=0.2", [1, 2]), ("p(x)>=0", [])):
            found = tracks.track_ids(connection, rule=parse(query), sort="path", context=context)
            assert list(found) == wanted


def test_the_tempo_is_kept_with_the_track_until_its_audio_is_another(database: Database) -> None:
    def tempo() -> float | None:
        with database.reading() as connection:
            row = tracks.row(connection, 1)
        assert row is not None
        return row.tempo_bpm

    with database.writing() as connection:
        predictions.store(connection, [(1, replace(PREDICTION, tempo_bpm=128.4))], at=1.0)
    assert tempo() == 128.4
    with database.writing() as connection:  # a model that hears no file says nothing of it
        predictions.store(connection, [(1, PREDICTION)], at=2.0)
    assert tempo() == 128.4
    with database.writing() as connection:
        scanned.forget_results(connection, [1])
    assert tempo() is None
