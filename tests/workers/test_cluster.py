# SPDX-License-Identifier: GPL-3.0-or-later
"""A cluster whose workers crash, hang, vanish or are of another kind costs what it must."""

from __future__ import annotations

import threading
from dataclasses import replace
from multiprocessing.connection import Connection, Listener
from typing import TYPE_CHECKING, Any

import pytest
from support.dask_cluster import Alike, DaskCluster, dask_cluster
from support.pool_functions import behave, failing_prepare

from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError
from genreorganizer.messages import Message
from genreorganizer.workers.cluster import ClusterPool
from genreorganizer.workers.pool import Completed, Each, Failed, FailureKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("distributed")
pytestmark = pytest.mark.slow


class Job(Alike):
    """A job for which the computer is at fault where no audio is found."""

    def fault(self, _item: object, error: GenreOrganizerError) -> Message | None:
        return Message("it has no audio") if "no audio" in str(error) else None


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    with dask_cluster(tmp_path_factory.mktemp("cluster"), "one", "two") as running:
        yield running


@pytest.fixture
def pool(cluster: DaskCluster) -> ClusterPool:
    cluster.wait()
    return ClusterPool(cluster.address, Job(), time_limit_s=60.0)


def told(pool: ClusterPool) -> str:
    return "\n".join(map(str, pool.notices()))


def test_every_item_has_exactly_one_result(pool: ClusterPool) -> None:
    items = [*range(100), "bug", "unpicklable"]
    results = [result for result in pool.run(Each(behave), items) if result is not None]
    assert sorted(str(result.item) for result in results) == sorted(map(str, items))
    kinds = {result.item: result.kind for result in results if isinstance(result, Failed)}
    assert kinds == {"bug": FailureKind.ERROR, "unpicklable": FailureKind.ERROR}
    assert ("seen", 7) in [result.value for result in results if isinstance(result, Completed)]
    assert told(pool) == ""


def test_work_in_flight_is_bounded(pool: ClusterPool) -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for item in range(1_000_000):
            taken += 1
            yield item

    results = replace(pool, ahead=3).run(Each(behave), items())
    for result, _ in zip(results, range(100), strict=False):
        assert taken < 100 + 2 * 2 * 3, result
    results.close()


def test_an_item_that_ends_two_workers_is_given_up_and_costs_no_other(pool: ClusterPool) -> None:
    items = ["a", "exit", *range(10)]
    results = [result for result in pool.run(Each(behave), items) if result is not None]
    (failure,) = [result for result in results if isinstance(result, Failed)]
    assert (failure.item, failure.kind) == ("exit", FailureKind.CRASHED)
    assert str(failure.error).startswith("Two workers ended unexpectedly")
    assert len(results) == len(items)
    assert "was lost; its files are analyzed elsewhere" in told(pool)


def test_a_hang_costs_one_item_and_its_worker_is_restarted(pool: ClusterPool) -> None:
    items = ["hang", *range(10)]
    run = replace(pool, time_limit_s=1.0).run(Each(behave), items)
    results = [result for result in run if result is not None]
    (failure,) = [result for result in results if isinstance(result, Failed)]
    assert (failure.item, failure.kind) == ("hang", FailureKind.TIMEOUT)
    assert len(results) == len(items)


def test_a_lost_worker_costs_its_items_in_flight_a_second_try(
    cluster: DaskCluster, pool: ClusterPool
) -> None:
    gates: list[Connection[Any, Any]] = []
    with Listener() as listener:
        threading.Thread(target=lambda: gates.append(listener.accept()), daemon=True).start()
        with dask_cluster(cluster.folder / "own", "doomed") as own:
            run = replace(pool, address=own.address).run(
                Each(behave), [("wait for", listener.address), *range(5)]
            )
            while not gates:  # the worker has the item
                assert next(run) is None
            own.kill("doomed")
            threading.Thread(target=lambda: listener.accept().send(None), daemon=True).start()
            own.start_worker("heir")
            results = [result for result in run if result is not None]
    assert all(isinstance(result, Completed) for result in results)
    assert len(results) == 6
    gates[0].close()


def test_the_end_of_the_scheduler_ends_the_run_in_one_line(tmp_path: Path) -> None:
    with dask_cluster(tmp_path, "one") as own:
        run = ClusterPool(own.address, Alike()).run(Each(behave), range(1_000_000))
        assert any(next(run) for _ in range(10_000))
        own.scheduler.kill()
        with pytest.raises(EnvironmentFailure, match="lost; what was analyzed is kept"):
            list(run)


def test_closing_is_prompt(pool: ClusterPool) -> None:
    with Listener() as listener:
        run = pool.run(Each(behave), ["a", ("wait for", listener.address), *range(10_000)])
        assert any(next(run) for _ in range(1000))
        gate = listener.accept()
        run.close()
        gate.send(None)
        gate.close()
    results = [result for result in pool.run(Each(behave), [1]) if result]
    assert [result.item for result in results] == [1]


def fake_program(folder: Path, content: str) -> Path:
    (folder / "genreorganizer").mkdir(parents=True)
    (folder / "genreorganizer" / "__init__.py").write_text(content)
    return folder


def test_workers_of_another_kind_are_told_and_left_out(
    cluster: DaskCluster, pool: ClusterPool, tmp_path: Path
) -> None:
    old = fake_program(tmp_path / "old", "__version__ = '0.0.1'")
    bare = fake_program(tmp_path / "bare", "raise ImportError")
    with dask_cluster(cluster.folder / "mixed") as mixed:
        mixed.start_worker("old", path=(old,))
        mixed.start_worker("bare", path=(bare,))
        strange = replace(pool, address=mixed.address)
        run = strange.run(Each(behave), ["a"])
        notices: list[str] = []
        while len(notices) < 2:
            assert next(run) is None
            notices += map(str, strange.notices())
        run.close()
    bare_told, old_told = sorted(notices)
    assert bare_told == "Worker bare is left out: Genre Organizer is not installed there"
    assert old_told.startswith("Worker old is left out: it has version 0.0.1 of Genre Organizer")


def test_workers_that_cannot_prepare_are_left_out(pool: ClusterPool) -> None:
    with pytest.raises(EnvironmentFailure, match=r"can be used; .*: the model is gone"):
        list(replace(pool, patience_s=1.0).run(failing_prepare, ["a"]))


def test_workers_that_are_at_fault_keep_no_item(pool: ClusterPool) -> None:
    with pytest.raises(EnvironmentFailure, match=r"can be used; .*: it has no audio"):
        list(replace(pool, patience_s=1.0).run(Each(behave), ["refuse"]))


def test_a_cluster_that_is_not_there_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genreorganizer.workers.cluster._CONNECT_S", 0.2)
    with pytest.raises(EnvironmentFailure, match="Cannot reach a Dask scheduler at tcp://127"):
        list(ClusterPool("tcp://127.0.0.1:9", Alike()).run(Each(behave), ["a"]))


def test_a_cluster_without_workers_is_waited_for_and_then_told(tmp_path: Path) -> None:
    with (
        dask_cluster(tmp_path) as empty,
        pytest.raises(EnvironmentFailure, match="has no workers; start some with: dask worker"),
    ):
        list(ClusterPool(empty.address, Alike(), patience_s=0.0).run(Each(behave), ["a"]))
