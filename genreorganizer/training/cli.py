# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab``: list, train and compare the papers' systems."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer.classify.registry import DEFAULT_MODEL
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError, UsageError
from genreorganizer.paths import models_dir
from genreorganizer.training import queue, results, systems, table
from genreorganizer.training.ensembles import run
from genreorganizer.training.runs import Lab, Run
from genreorganizer.training.splits import SPLITS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.training.default.run import DefaultRun
    from genreorganizer.training.reality.yardstick import Asked

    Arguments = argparse.Namespace


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it did what was asked, 2 for a wrong request, 3 where it failed."""
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
    except UsageError as error:
        return _failed(error, 2)
    except EnvironmentFailure as error:
        return _failed(error, 3)
    except GenreOrganizerError as error:
        return _failed(error, 1)
    return status


def _failed(error: GenreOrganizerError, status: int) -> int:
    print(f"genreorganizer-lab: {error}", file=sys.stderr)  # noqa: T201
    return status


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="genreorganizer-lab", description="Train and measure the systems of four papers."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    places = argparse.ArgumentParser(add_help=False)
    places.add_argument(
        "--data", type=Path, default=Path("../shared/data"), help="research data (%(default)s)"
    )
    places.add_argument(
        "--work", type=Path, default=Path(".lab"), help="caches and checkpoints (%(default)s)"
    )
    places.add_argument(
        "--models", type=Path, default=models_dir(), help="classifiers, results and their table"
    )
    places.add_argument("--minutes", type=float, help="stop cleanly after so long; resumable")

    def command(name: str, run: Callable[[Arguments], int], told: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=told, parents=[places])
        added.set_defaults(run=run)
        return added

    command("list", _list, "the systems")

    train = command("train", _train, "run one system, or go on with it")
    train.add_argument("system", help="a name from the list, or default: the model that ships")
    train.add_argument("--split", choices=sorted(SPLITS), default="filtered")
    train.add_argument("--seed", type=int, default=0)
    train.add_argument("--dataset", default="", help="other clips than the system's own")
    train.add_argument("--fresh", action="store_true", help="forget earlier checkpoints")
    train.add_argument(
        "--seeds", type=_numbers, default=(0, 1, 2), help="default: of its last phase"
    )
    train.add_argument(
        "--read-test", action="store_true", help="default: measure on the test parts as well"
    )
    train.add_argument(
        "--begin-with",
        type=Path,
        metavar="NETWORK",
        help="default: go on from the network of an earlier version, which has two bodies",
    )

    everything = command("run-all", _run_all, "run what has no result yet, the cheapest first")
    everything.add_argument("--split", choices=sorted(SPLITS), action="append")
    everything.add_argument("--seed", type=int, action="append")
    everything.add_argument("--match", default="", help="only systems whose id has this in it")
    everything.add_argument("--max-cost", type=float, default=float("inf"), help="rough minutes")

    command("table", _table, "write RESULTS.md and pictures")

    left = command(
        "leave-out",
        _leave_out,
        "fit the shipped model's last layer without each genre: are the unknown recognized?",
    )
    left.add_argument("genre", nargs="*", help="all ten of GTZAN when not given")

    real = command("reality", _reality, "measure classifiers on damaged and foreign recordings")
    real.add_argument("model", nargs="*", help="all that ship when not given")
    real.add_argument(
        "--read-test", action="store_true", help="the test parts, once; the figures are kept"
    )
    real.add_argument("--again", action="store_true", help="also where this was done before")

    for name, measured, told in (
        ("own-genres", _own_genres, "how well genres are learned from a few examples"),
        ("albums", _albums, "what the rest of an album adds to what is said of a track"),
    ):
        command(name, measured, told).add_argument(
            "--part", choices=("valid", "test"), default="valid"
        )

    second = command(
        "second-opinion",
        _second_opinion,
        "fit our head on the tags of musicnn, which people may install",
    )
    second.add_argument("--read-test", action="store_true", help="measure on the test part too")

    shipped = command("ship", _ship, "make a trained system a classifier of the program")
    shipped.add_argument("system", nargs="*")
    return parser


def _lab(arguments: Arguments) -> Lab:
    minutes: float | None = arguments.minutes
    deadline = float("inf") if minutes is None else time.monotonic() + 60 * minutes
    return Lab(
        arguments.data,
        arguments.work,
        arguments.models / table.RESULTS,
        deadline=deadline,
        say=_say,
    )


def _list(arguments: Arguments) -> int:
    done = {
        (one["system"], one["split"]) for one in results.load_all(arguments.models / table.RESULTS)
    }
    for system in systems.SYSTEMS.values():
        ran = ", ".join(sorted(split for name, split in done if name == system.id)) or "not run yet"
        _say(f"{system.id:24} {system.title:60} {system.dataset:16} {ran}")
    return 0


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _asked(arguments: Arguments) -> DefaultRun:
    from genreorganizer.training.default.run import DefaultRun

    return DefaultRun(
        data=arguments.data, work=arguments.work / DEFAULT_MODEL, models=arguments.models
    )


def _train_default(arguments: Arguments) -> int:
    from genreorganizer.training.default.run import DefaultRecipe, run

    asked = replace(
        _asked(arguments),
        seeds=arguments.seeds,
        read_test=arguments.read_test,
        begin_with=arguments.begin_with,
    )
    if arguments.fresh:
        shutil.rmtree(asked.work, ignore_errors=True)
    run(asked, DefaultRecipe(), _say)
    return 0


def _leave_out(arguments: Arguments) -> int:
    from genreorganizer.training.default.run import DefaultRecipe, leave_out
    from genreorganizer.training.stored import GTZAN_LABELS

    leave_out(_asked(arguments), DefaultRecipe(), _say, arguments.genre or GTZAN_LABELS)
    table.write(arguments.models)
    return 0


def _measured(arguments: Arguments, part: str, *, again: bool = False) -> Asked:
    from genreorganizer.training.reality.yardstick import Asked

    work = arguments.work / DEFAULT_MODEL
    return Asked(arguments.data, work, arguments.models, part, again)


def _own_genres(arguments: Arguments) -> int:
    from genreorganizer.training.reality import own_genres

    own_genres.measure(_measured(arguments, arguments.part), _say)
    return 0


def _albums(arguments: Arguments) -> int:
    from genreorganizer.training.reality import albums

    albums.measure(_measured(arguments, arguments.part), _say)
    return 0


def _reality(arguments: Arguments) -> int:
    from genreorganizer.training.reality import yardstick

    part = "test" if arguments.read_test else "valid"
    yardstick.measure(_measured(arguments, part, again=arguments.again), arguments.model, _say)
    return 0


def _second_opinion(arguments: Arguments) -> int:
    from genreorganizer.classify.registry import Registry
    from genreorganizer.paths import tagger_file
    from genreorganizer.training import second_opinion

    learned = second_opinion.learn(second_opinion.examples(arguments.data), _say)
    _say(f"C {learned.shrinkage:g}, temperature {learned.temperature:g}")
    for metric in learned.metrics:
        _say(f"{metric.name} {metric.value:.3f} [{metric.low:.3f}, {metric.high:.3f}]")
    if arguments.read_test:
        (default,) = Registry([arguments.models]).load(DEFAULT_MODEL).members
        second_opinion.measure(learned, default, arguments.data, arguments.models, _say)
        table.write(arguments.models)
    second_opinion.write(learned, tagger_file(second_opinion.SYSTEM), arguments.models)
    return 0


def _train(arguments: Arguments) -> int:
    if arguments.system == DEFAULT_MODEL:
        return _train_default(arguments)
    lab = _lab(arguments)
    wanted = Run(systems.find(arguments.system), arguments.split, arguments.seed, arguments.dataset)
    if arguments.fresh:
        shutil.rmtree(wanted.folder(lab), ignore_errors=True)
    result = run(wanted, lab)
    table.write(arguments.models)
    for metric in result.metrics:
        _say(
            f"{metric.name} {100 * metric.value:.1f} "
            f"[{100 * metric.low:.1f}, {100 * metric.high:.1f}] on {metric.count} clips"
        )
    return 0


def _run_all(arguments: Arguments) -> int:
    lab = _lab(arguments)
    waiting = queue.waiting(
        lab,
        splits=arguments.split or ["filtered", "random"],
        seeds=arguments.seed or [0],
        match=arguments.match,
        max_cost=arguments.max_cost,
    )
    failed = queue.work_off(waiting, lab, lambda: table.write(arguments.models))
    _say(f"{len(waiting)} runs were waiting, {failed} failed")
    return 1 if failed else 0


def _table(arguments: Arguments) -> int:
    table.write(arguments.models)
    _say(str(arguments.models / table.TABLE))
    return 0


def _ship(arguments: Arguments) -> int:
    from genreorganizer.training import shipping

    lab = _lab(arguments)
    chosen = [systems.find(name) for name in arguments.system] or shipping.candidates(lab)
    for system in chosen:
        manifest = shipping.ship(system, lab, arguments.models)
        _say(f"{manifest.id} {manifest.version}")
    return 0
