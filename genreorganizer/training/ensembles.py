# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of single systems and of votes: the majority with a softmax tie-break.

The vote is Ghosal and Kolekar's (section 3).
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.errors import UsageError
from genreorganizer.training import evaluate, release, results, runs, systems

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from genreorganizer.training.runs import Lab, Run


def majority(probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Votes of several systems for the same clips.

    Args:
        probabilities: (systems, clips, labels).

    Returns:
        (clips, labels): the number of votes for each label, plus its summed probability
        divided by more than it can reach, so that it decides ties and nothing else.
    """
    voters, _, labels = probabilities.shape
    votes = np.eye(labels, dtype=np.float32)[probabilities.argmax(axis=2)].sum(axis=0)
    return np.asarray(votes + probabilities.sum(axis=0) / (voters + 1), dtype=np.float32)


def run(wanted: Run, lab: Lab) -> results.RunResult:
    """Run a system, or a vote, and write down what was measured.

    Raises:
        OutOfTime: The deadline passed; what was learned so far is kept.
        UsageError: The data set lacks what the system needs, or two members of a vote did
            not hear the same clips.
    """
    votes = isinstance(wanted.system.learner, systems.Vote)
    return vote(wanted, lab) if votes else runs.run(wanted, lab)


def vote(wanted: Run, lab: Lab) -> results.RunResult:
    """Let the members vote; those that have not run on this data set and split run first.

    Raises:
        UsageError: Two members did not hear the same clips.
    """
    started = time.monotonic()
    learner = wanted.system.learner
    assert isinstance(learner, systems.Vote)
    asked = [_member(one, wanted) for one in learner.members]
    members = [member for member in asked if member is not None]
    answers = []
    for member in members:
        found = runs.kept(member, lab)
        if found is None:
            runs.run(member, lab)
            found = runs.kept(member, lab)
        assert found is not None
        answers.append(found)
    told = [json.loads(one.result_file(lab).read_text(encoding="utf-8")) for one in members]

    def voted(part: str) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        names = answers[0][f"{part}_names"]
        order = [_order(answer[f"{part}_names"], names, wanted) for answer in answers]
        said = [answer[part][rows] for answer, rows in zip(answers, order, strict=True)]
        return majority(np.stack(said)), answers[0][f"{part}_truth"]

    test, truth = voted("test")
    figures = [
        *runs.measured("test", test, truth),
        release.accuracy_metric(*voted("chosen"), part="valid"),
    ]
    results.record_test_read(lab.results, wanted.name, wanted.split, wanted.seed, figures[0].value)
    return runs.write_down(
        wanted,
        lab,
        started,
        input=f"{wanted.data}: the members' inputs",
        metrics=tuple(figures),
        parameters=sum(one["parameters"] for one in told),
        onnx_bytes=sum(one["onnx_bytes"] for one in told),
        ms_per_30s=round(sum(one["ms_per_30s"] for one in told), 2),
        confusion=evaluate.confusion(test, truth),
        labels=tuple(told[0]["labels"]),
        extra={"members": [member.name for member in members]},
    )


def _member(system_id: str, wanted: Run) -> Run | None:
    """A member's run on the vote's clips; None where it would have seen the test part."""
    system = systems.find(system_id)
    if system.dataset not in systems.FILTERED_ONLY:
        return runs.Run(system, wanted.split, wanted.seed, wanted.data)
    if wanted.split != "filtered":
        return None
    return runs.Run(system, wanted.split, wanted.seed, f"{wanted.data}-embedding")


def _order(names: NDArray[Any], wanted_names: NDArray[Any], wanted: Run) -> list[int]:
    places = {name: place for place, name in enumerate(names)}
    if set(places) != set(wanted_names):
        raise UsageError(f"{wanted.name}: its members heard different clips; run them anew")
    return [places[name] for name in wanted_names]
