# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of things, told in the strip at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from genreorganizer.gui import messages, texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.commands import JobOperation
    from genreorganizer.gui.desk import Desk
    from genreorganizer.gui.operations import Saved
    from genreorganizer.gui.views.jobs_strip import JobsStrip

_LONG_JOB_MS = 5000


class Messages(QObject):
    """Turns results and troubles into lines of the strip."""

    def __init__(self, desk: Desk, strip: JobsStrip, window: QWidget) -> None:
        super().__init__(window)
        self._strip = strip
        self._on_details: Callable[[], None] | None = None
        self._pending: tuple[str, str, str, Callable[[], None] | None] | None = None
        strip.details_requested.connect(self._open_details)
        desk.trouble.connect(self.trouble)
        desk.jobs.succeeded.connect(self._on_succeeded)
        desk.jobs.cancelled.connect(self._on_cancelled)
        desk.jobs.idle.connect(self._show_pending)

    def tell(
        self,
        text: str,
        *,
        icon: str = "info",
        role: str = "accent",
        details: Callable[[], None] | None = None,
    ) -> None:
        """Say something; while a job runs, when it has ended.

        Args:
            text: One line.
            icon: Name of an icon.
            role: Its colour.
            details: What a button "Details" opens.
        """
        self._pending = (text, icon, role, details)
        QTimer.singleShot(0, self, self._show_pending)

    def trouble(self, line: str) -> None:
        """Say what could not be done."""
        self.tell(texts.plain(line), icon="warning", role="bad")

    def left_alone(self, tracks: int) -> None:
        """Say how many tracks were not accepted with the others, and what helps."""
        self.tell(
            self.tr(
                "%n track(s) stay as they are: unsure, or decided already. "
                "Press G to give them a genre.",
                "",
                tracks,
            )
        )

    def _show_pending(self) -> None:
        if self._pending is None or self._strip.busy:
            return
        text, icon, role, details = self._pending
        self._pending = None
        self._on_details = details
        self._strip.show_message(text, icon, role, details=details is not None)

    def _open_details(self) -> None:
        if self._on_details is not None:
            self._on_details()

    def _on_succeeded(self, operation: JobOperation, summary: Any) -> None:
        tell = _SUMMARIES.get(operation.kind)
        quiet = operation.kind == "watch" and not (summary.added or summary.changed)
        if tell is not None and not quiet:
            text, good = tell(self, summary)
            self.tell(
                text,
                icon="track-accepted" if good else "warning",
                role="good" if good else "warning",
            )

    def _on_cancelled(self, operation: JobOperation) -> None:
        text = self.tr("{job}: cancelled. What was done so far is kept.")
        self.tell(text.format(job=operation.title))

    def _scanned(self, summary: Any) -> tuple[str, bool]:
        counted = (
            (summary.added, self.tr("%n new", "", summary.added)),
            (summary.changed, self.tr("%n changed", "", summary.changed)),
            (summary.moved, self.tr("%n moved", "", summary.moved)),
            (summary.missing, self.tr("%n missing", "", summary.missing)),
            (summary.unreadable, self.tr("%n unreadable", "", summary.unreadable)),
            (summary.unchanged, self.tr("%n unchanged", "", summary.unchanged)),
        )
        found = ", ".join(text for number, text in counted if number)
        gone = [
            f"{texts.plain(_decoded(item.path))}: {messages.told(item.reason)}"
            for item in summary.unavailable
        ]
        if found or not gone:
            gone.insert(
                0,
                self.tr("Scanned: {counts}").format(
                    counts=found or self.tr("no audio files found")
                ),
            )
        return " · ".join(gone), not (summary.unreadable or summary.unavailable)

    def _analyzed(self, summary: Any) -> tuple[str, bool]:
        text = self.tr("Analyzed %n track(s)", "", summary.done)
        if summary.done and summary.elapsed_s > 1:
            rate = self.tr("{rate} per second").format(rate=_rate(summary))
            text += f" · {rate}"
        failed = summary.failed - summary.gone
        if failed:
            text += " · " + self.tr("%n failed, see Failed on the left", "", failed)
        if summary.gone:
            text += " · " + self.tr(
                "%n file(s) not there now; is the drive connected?", "", summary.gone
            )
        return text, summary.failed == 0

    def _exported(self, saved: Saved) -> tuple[str, bool]:
        text = self.tr("Exported %n track(s) to {file}", "", saved.tracks)
        return text.format(file=texts.plain(str(saved.file))), True

    def _backed_up(self, saved: Saved) -> tuple[str, bool]:
        text = self.tr("The library was backed up as {file}")
        return text.format(file=texts.plain(str(saved.file))), True

    def _restored(self, kept: Path | None) -> tuple[str, bool]:
        if kept is None:
            return self.tr("The library was restored"), True
        text = self.tr("The library was restored; what it was before is kept as {file}")
        return text.format(file=texts.plain(str(kept))), True


def _rate(summary: Any) -> str:
    return f"{summary.done / summary.elapsed_s:.1f}"


def _decoded(path: bytes) -> str:
    return path.decode("utf-8", "replace")


_SUMMARIES: dict[str, Callable[[Messages, Any], tuple[str, bool]]] = {
    "scan": Messages._scanned,
    "watch": Messages._scanned,
    "analyze": Messages._analyzed,
    "export": Messages._exported,
    "backup": Messages._backed_up,
    "restore": Messages._restored,
}
