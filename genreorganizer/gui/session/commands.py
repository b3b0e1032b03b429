# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user asks for, as values: commands, jobs, and steps that take commands back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from genreorganizer.domain.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.app import App
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before a command is run.

    Attributes:
        title: What it is about.
        text: The question.
        yes: What the button says that runs the command, a verb.
    """

    title: str
    text: str
    yes: str


@dataclass(frozen=True, slots=True)
class UndoStep:
    """What brings back how something was.

    Attributes:
        title: What is undone, such as "Accept 3 tracks".
        back: Makes the command or job that brings it back.
        tracks: Whose decisions they are.
        question: What is asked before, where files are to be changed.
    """

    title: str
    back: Callable[[], Command | JobOperation[Any]]
    tracks: tuple[int, ...] = ()
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Performed:
    """What a command did.

    Attributes:
        changes: To be broadcast.
        undo: Brings decisions back, where the command changed some.
        follow: A job that completes what the command began.
        value: What the asker wants to know besides.
        message: One sentence about the result for the user; empty where it is plain to see.
    """

    changes: Changes = field(default_factory=Changes)
    undo: UndoStep | None = None
    follow: JobOperation[Any] | None = None
    value: object = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A fast act that the user asked for, not yet run.

    Attributes:
        title: What it does, for the undo menu and messages.
        run: Does it in one transaction; called off the UI thread.
        question: Finds out what is to be asked before, or None; called off the UI thread.
    """

    title: str
    run: Callable[[App], Performed]
    question: Callable[[App], Question | None] | None = None


@dataclass(frozen=True, slots=True)
class JobSummary:
    """The message for the user when a job has ended.

    Attributes:
        text: In one line.
        good: All went well; otherwise it is a warning.
        ways: Names of the window's actions that lead on from there.
    """

    text: str
    good: bool = True
    ways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class JobOperation(Generic[T]):
    """A job that the user asked for, not yet started.

    Attributes:
        kind: What it is, for those who wait for its end: ``scan``, ``write`` …
        title: What the jobs strip says, such as "Analyzing".
        start: Makes the generator; called on the job's thread.
        icon: Name of the icon that the jobs strip shows.
        report: Makes a message for the user of its summary; None says nothing.
        urgent: The user waits for it: a repeatable job stands back.
        repeatable: It goes on where it was when it is begun again.
        pending: Of a job that the next start goes on with: its name in `library.pending`.
        undo: Of a job that changes files: makes of its summary the step that takes it back, if
            there is something to take back.
    """

    kind: str
    title: str
    start: Callable[[App], Job[T]]
    icon: str = "refresh"
    report: Callable[[T], JobSummary | None] | None = None
    urgent: bool = False
    repeatable: bool = False
    pending: str = ""
    undo: Callable[[WriteSummary], UndoStep | None] | None = None
