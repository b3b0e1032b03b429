# SPDX-License-Identifier: GPL-3.0-or-later
"""Workers that crash, hang, grow or are called off cost what they must and no more."""

import functools
import itertools
import os
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from multiprocessing import connection
from multiprocessing.connection import Listener
from types import SimpleNamespace
from typing import Any, cast

import psutil
import pytest
from support.pool_functions import (
    behave,
    dying_prepare,
    failing_prepare,
    own_pid,
    prepared,
    same,
)

from genreorganizer.errors import EnvironmentFailure
from genreorganizer.workers import pool as pool_module
from genreorganizer.workers.judging import judging_pool
from genreorganizer.workers.pool import (
    Completed,
    Each,
    Failed,
    FailureKind,
    InlinePool,
    Pool,
    ProcessPool,
)

POOL = ProcessPool(jobs=2, time_limit_s=30.0)


def values(results):
    return sorted(str(result.item) for result in results if isinstance(result, Completed))


def failures(results):
    return {result.item: result.kind for result in results if isinstance(result, Failed)}


def children() -> set[int]:
    mine = psutil.Process().children(recursive=True)
    return {p.pid for p in mine if "resource_tracker" not in " ".join(p.cmdline())}


@pytest.fixture(autouse=True)
def no_process_is_left():
    before = children()
    yield
    assert children() <= before


@pytest.mark.parametrize("pool", [POOL, InlinePool()], ids=["processes", "inline"])
def test_every_item_has_exactly_one_result(pool: Pool) -> None:
    items = [*range(200), "refuse", "bug", "unpicklable"]
    results = [result for result in pool.run(Each(behave), items) if result is not None]
    assert sorted(str(result.item) for result in results) == sorted(map(str, items))
    kinds = failures(results)
    assert kinds["refuse"] is FailureKind.REFUSED
    assert kinds["bug"] is FailureKind.ERROR


def test_reasons_are_one_line_for_the_person(caplog: pytest.LogCaptureFixture) -> None:
    results = [*POOL.run(Each(behave), ["refuse", "bug"])]
    reasons = {r.item: str(r.error) for r in results if isinstance(r, Failed)}
    assert reasons["refuse"] == "refuse: there is no audio in it"
    assert reasons["bug"].startswith("Unexpected error (ZeroDivisionError: a bug)")
    assert "Traceback" in caplog.text


@pytest.mark.parametrize("trouble", ["exit", "segfault"])
def test_a_crash_costs_one_item(trouble: str) -> None:
    items = ["a", "b", trouble, "c", "d", "e", trouble + "2"]
    results = list(replace(POOL, ahead=4).run(Each(behave), items))
    assert failures(results) == {trouble: FailureKind.CRASHED}
    assert values(results) == sorted(set(items) - {trouble})


def test_a_hang_costs_one_item_and_the_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    with Listener() as listener:
        hang = ("wait for", listener.address)
        run = replace(POOL, jobs=1, ahead=3).run(Each(behave), ["a", hang, "b", "c", "d"])
        results = [next(result for result in run if result)]
        with listener.accept():  # it is in work, and then takes very long
            later = SimpleNamespace(monotonic=lambda: time.monotonic() + 1e6)
            monkeypatch.setattr(pool_module, "time", later)
            results += [result for result in run if result]
    assert failures(results) == {hang: FailureKind.TIMEOUT}
    assert values(results) == ["a", "b", "c", "d"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no address space limit")
def test_a_greedy_item_fails_alone() -> None:
    pool = replace(POOL, memory_limit=4 << 30)
    results = list(pool.run(Each(behave), ["a", "memory", "b"]))
    assert failures(results) == {"memory": FailureKind.MEMORY}
    assert values(results) == ["a", "b"]


def test_closing_is_prompt_while_all_workers_hang() -> None:
    results = POOL.run(Each(behave), ["hang"] * 4)
    for _ in range(30):
        assert next(results) is None
    began = time.monotonic()
    results.close()
    assert time.monotonic() - began < POOL.time_limit_s


def test_work_in_flight_is_bounded() -> None:
    taken = 0

    def items():
        nonlocal taken
        for item in range(1000):
            taken += 1
            yield item

    results = replace(POOL, ahead=3).run(Each(behave), items())
    assert next(result for result in results if result) is not None
    assert taken <= 1 + 2 * 2 * 3
    results.close()


def test_prepare_is_called_once_per_worker() -> None:
    results = replace(POOL, jobs=1).run(functools.partial(prepared, 100), "abc")
    assert [result.value for result in results if result] == [101, 102, 103]


@pytest.mark.parametrize(
    ("prepare", "message"),
    [(failing_prepare, "the model is gone"), (dying_prepare, "do not start")],
)
def test_workers_that_cannot_start_end_the_run(prepare, message: str) -> None:
    with pytest.raises(EnvironmentFailure, match=message):
        list(POOL.run(prepare, ["a", "b"]))


ENVIRONMENT_SCRIPT = """
from genreorganizer.workers.pool import Each, ProcessPool
import test_pool_environment as functions
if __name__ == "__main__":
    (result,) = [r for r in ProcessPool(jobs=1).run(Each(functions.look), [0]) if r]
    print(result.value)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="niceness is a thing of POSIX")
def test_workers_are_modest_and_import_nothing_heavy(tmp_path) -> None:
    (tmp_path / "test_pool_environment.py").write_text(
        "import os, sys\n"
        "def look(_):\n"
        "    heavy = {'numpy', 'librosa', 'PySide6', 'onnxruntime', 'sqlalchemy', 'mutagen'}\n"
        "    return os.environ['OMP_NUM_THREADS'], os.nice(0), sorted(heavy & set(sys.modules))\n"
    )
    script = tmp_path / "main.py"
    script.write_text(ENVIRONMENT_SCRIPT)
    out = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    expected = ("1", min(19, os.nice(0) + 10), [])
    assert out.stdout.strip() == str(expected)


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_workers_end_when_the_parent_is_killed(tmp_path) -> None:
    script = tmp_path / "main.py"
    script.write_text(
        textwrap.dedent(
            """
            import os, threading
            from genreorganizer.workers.pool import Each, ProcessPool

            def hang(_):
                os.write(1, b"%d\\n" % os.getpid())
                threading.Event().wait()

            if __name__ == "__main__":
                for _ in ProcessPool(jobs=2, time_limit_s=600).run(Each(hang), range(4)):
                    pass
            """
        )
    )
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE) as parent:
        try:
            assert parent.stdout is not None
            workers = [psutil.Process(int(parent.stdout.readline())) for _ in range(2)]
        finally:
            parent.kill()
        _, alive = psutil.wait_procs(workers, timeout=60)
    assert not alive


def test_a_pause_longer_than_the_time_limit_is_not_a_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    pause = itertools.count(1e9, 1e6)
    paused = SimpleNamespace(monotonic=lambda: next(pause))
    crew = replace(POOL, jobs=1, ahead=1).open(Each(behave))
    with Listener() as listener, crew as workers:
        results = workers.run(["a", ("wait for", listener.address)])
        assert isinstance(next(result for result in results if result), Completed)
        assert next(results) is None  # the second item is in work
        with listener.accept() as gate:
            gate.send(None)
        connection.wait([cast("Any", workers)._workers[0].pipe])  # answered; nobody asks for it yet
        monkeypatch.setattr(pool_module, "time", paused)
        assert isinstance(next(result for result in results if result), Completed)
        monkeypatch.undo()


@pytest.mark.parametrize("pool", [replace(POOL, jobs=1), InlinePool()], ids=["process", "inline"])
def test_workers_stay_for_several_runs(pool: Pool) -> None:
    with pool.open(Each(own_pid)) as workers:
        first = {r.value for r in workers.run(range(5)) if r}
        assert {r.value for r in workers.run(range(5)) if r} == first
        assert len(first) == 1


def test_a_closed_run_leaves_usable_workers() -> None:
    with POOL.open(Each(behave)) as workers:
        run = workers.run(["a", "hang", "hang"])
        next(result for result in run if result)
        run.close()
        assert values(list(workers.run(["b", "c"]))) == ["b", "c"]


def test_no_more_workers_than_items() -> None:
    with replace(POOL, jobs=8).open(Each(own_pid)) as workers:
        run = workers.run(range(2))
        assert any(next(run) for _ in range(1000))
        assert len(children()) <= 2
        run.close()


def test_large_pages_are_judged_while_large_replies_come_back() -> None:
    pages = [bytes(2_000_000)] * 4
    results = [result for result in judging_pool().run(Each(same), pages) if result is not None]
    assert [result.item for result in results] == pages
