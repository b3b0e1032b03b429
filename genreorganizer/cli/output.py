# SPDX-License-Identifier: GPL-3.0-or-later
r"""What commands print: results on stdout, failures and progress on stderr.

In JSON mode stdout holds one object per line and nothing else. The objects are
ASCII, so that the bytes of a path that is no text survive as ``\udcXX``.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from genreorganizer.domain import formatting
from genreorganizer.domain.text import displayable
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.library.jobs import RateMeter, drain
from genreorganizer.messages import system_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from genreorganizer.library.jobs import Job, Progress
    from genreorganizer.messages import Message

_T = TypeVar("_T")
_REDRAW_S = 0.1


@contextmanager
def printing() -> Iterator[None]:
    """What fails in the block is the output's fault: its disk is full, its device gone.

    Raises:
        OutputError: It cannot be printed.
        BrokenPipeError: The reader has seen enough.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError("Cannot print: {reason}", reason=system_message(error)) from error


class OutputError(EnvironmentFailure):
    """The output cannot be printed."""


class Output:
    """Where commands print to.

    Args:
        json_lines: Print JSON objects instead of text for people.
        quiet: Print results and failures only: no summaries, no progress.
    """

    def __init__(self, *, json_lines: bool, quiet: bool) -> None:
        self.json_lines = json_lines
        self.quiet = quiet
        self._bar: _Bar | None = None

    def result(self, values: Mapping[str, object], text: str) -> None:
        """One result: the object for scripts, or the text for people."""
        self._print(json.dumps(values) if self.json_lines else displayable(text))

    def text(self, line: str) -> None:
        """A line for people that is part of a result, such as a heading."""
        if not self.json_lines:
            self._print(displayable(line))

    def heading(self, line: str) -> None:
        """The heading of a table, for people who look at it."""
        if _is_terminal(sys.stdout) and not self.quiet:
            self.text(line)

    def summary(self, values: Mapping[str, object], text: str) -> None:
        """The last object for scripts; people get the text unless they want quiet."""
        if self.json_lines or not self.quiet:
            self.result(values, text)

    def failure(
        self, path: str, reason: Message, values: Mapping[str, object] | None = None
    ) -> None:
        """A file that failed: an object on stdout for scripts, a line on stderr for people."""
        if self.json_lines:
            self.result(values or {"path": path, "error": str(reason)}, "")
        else:
            self.error(f"{path}: {reason}")

    def error(self, message: str) -> None:
        """One line on stderr."""
        self._clear()
        print(f"genreorganizer: {displayable(message)}", file=sys.stderr)  # noqa: T201

    def explain(self, query: str, position: int) -> None:
        """Show people on a terminal where in their query something was expected."""
        if _is_terminal(sys.stderr) and not self.json_lines:
            print(f"  {displayable(query)}\n  {' ' * position}^", file=sys.stderr)  # noqa: T201

    def follow(self, job: Job[_T], verb: str, on_item: Callable[[Any], None] | None = None) -> _T:
        """Run a job to its end with a progress bar; it is cancelled where this is left early.

        Args:
            job: The job, not yet started.
            verb: What it does, such as ``Scanning``.
            on_item: Called with the result of each item, where the job reports them.

        Returns:
            The job's summary.

        Raises:
            EnvironmentFailure: As the job, and where it makes no sense to go on.
        """

        def report(progress: Progress) -> None:
            if on_item is not None and progress.item is not None:
                on_item(progress.item)
            for notice in progress.notices:
                self.error(str(notice))
            if progress.problem:
                raise EnvironmentFailure(
                    "{trouble}; to go on, run the command again", trouble=progress.problem
                )
            if self._bar is not None:
                self._bar.show(progress)

        with closing(job), self._progress(verb):
            return drain(job, report)

    @contextmanager
    def _progress(self, verb: str) -> Iterator[None]:
        if _is_terminal(sys.stderr) and not self.quiet:
            self._bar = _Bar(verb, sys.stderr)
        try:
            yield
        finally:
            self._clear()
            self._bar = None

    def _print(self, line: str) -> None:
        self._clear()
        with printing():
            print(line)  # noqa: T201

    def _clear(self) -> None:
        if self._bar is not None:
            self._bar.clear()


class _Bar:
    """A progress line that draws over itself."""

    def __init__(self, verb: str, stream: TextIO) -> None:
        self._verb = verb
        self._stream = stream
        self._meter = RateMeter()
        self._drawn = 0.0
        self._visible = False

    def show(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._drawn < _REDRAW_S:
            return
        self._drawn = now
        self._visible = True
        if progress.done:  # workers take seconds to start
            self._meter.add(now, progress.done)
        line = progress_line(self._verb, progress, self._meter)
        width = shutil.get_terminal_size().columns - 1
        self._stream.write(f"\r\x1b[K{displayable(line)[:width]}")
        self._stream.flush()

    def clear(self) -> None:
        if self._visible:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._visible = False


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()  # None where the caller has closed it


def progress_line(verb: str, progress: Progress, meter: RateMeter) -> str:
    """The text of a progress bar: how many, how fast, how long still, what now."""
    parts = [f"{verb} {progress.done:,}"]
    if progress.total:
        share = formatting.percent(progress.done / progress.total)
        parts[0] += f" of {progress.total:,} ({share})"
    if (per_second := meter.rate()) is not None:
        parts.append(f"{formatting.rate(per_second)}/s")
    if (left_s := meter.remaining_s(progress.done, progress.total)) is not None:
        parts.append(f"{formatting.duration(left_s)} left")
    if progress.current:
        parts.append(os.path.basename(progress.current))
    return "  ".join(parts)


def counted(number: int, noun: str) -> str:
    """``1 track``, ``2 tracks``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def moment(seconds: float | None) -> str | None:
    """A time as ISO 8601 in local time; None where there is none."""
    if seconds is None:
        return None
    return time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(seconds))
