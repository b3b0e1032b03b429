# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's messages when a job on the library has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.session.commands import JobSummary
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from genreorganizer.gui.session.operations import Saved
    from genreorganizer.library.analyze import AnalyzeSummary
    from genreorganizer.library.ledger import ScanSummary
    from genreorganizer.library.maintenance import RestoreSummary


class LibraryReports:
    """Sentences; no `QObject`, for it belongs to no window."""

    def tr(self, source: str, comment: str = "", number: int = -1) -> str:
        """As `QObject.tr`."""
        return QCoreApplication.translate("LibraryReports", source, comment, number)

    def watched(self, summary: ScanSummary) -> JobSummary | None:
        """What a scan of watched folders found; nothing where that is nothing."""
        return self.scanned(summary) if summary.added or summary.changed else None

    def relocated(self, summary: ScanSummary) -> JobSummary | None:
        """What a scan of a relocated folder found; nothing where all is as it was."""
        found = (summary.added, summary.changed, summary.moved, summary.missing)
        other = any(found) or summary.unreadable or summary.unavailable
        return self.scanned(summary) if other else None

    def scanned(self, summary: ScanSummary) -> JobSummary:
        """What a scan found."""
        counted = (
            (summary.added, self.tr("%n new", "", summary.added)),
            (summary.changed, self.tr("%n changed", "", summary.changed)),
            (summary.moved, self.tr("%n moved", "", summary.moved)),
            (summary.missing, self.tr("%n missing", "", summary.missing)),
            (summary.unreadable, self.tr("%n unreadable", "", summary.unreadable)),
            (summary.unchanged, self.tr("%n unchanged", "", summary.unchanged)),
        )
        found = texts.listed(text for number, text in counted if number)
        gone = [
            f"{texts.path(item.path)}: {messages.translated(item.reason)}"
            for item in summary.unavailable
        ]
        if found or not gone:
            gone.insert(
                0,
                self.tr("Scanned: {counts}").format(
                    counts=found or self.tr("no audio files found")
                ),
            )
        ways = ("folders",) if summary.unavailable else ("failures",) if summary.unreadable else ()
        return JobSummary(texts.dotted(gone), good=not ways, ways=ways)

    def analyzed(self, summary: AnalyzeSummary) -> JobSummary:
        """How many tracks were analyzed, and why others were not."""
        parts = [self.tr("Analyzed %n track(s)", "", summary.done)]
        if summary.done and summary.elapsed_s > 1:
            parts.append(texts.rate(summary.done / summary.elapsed_s))
        failed = summary.failed - summary.gone
        if failed:
            parts.append(self.tr("%n failed", "", failed))
        if summary.gone:
            parts.append(
                self.tr("%n file(s) not available; is the drive connected?", "", summary.gone)
            )
        ways = ("failures",) if failed else ("folders",) if summary.gone else ()
        return JobSummary(texts.dotted(parts), summary.failed == 0, ways)

    def found_and_analyzed(self, summary: AnalyzeSummary) -> JobSummary | None:
        """The same after a scan, which said what it found; nothing where none was to analyze."""
        return self.analyzed(summary) if summary.done or summary.failed else None

    def exported(self, saved: Saved) -> JobSummary:
        """Where the table is."""
        text = self.tr("Exported %n track(s) to {file}", "", saved.tracks)
        return JobSummary(text.format(file=texts.path(str(saved.file))))

    def backed_up(self, saved: Saved) -> JobSummary:
        """Where the backup is, and what it lacks."""
        text = self.tr("The library was backed up as {file}")
        return self._with_lost(text.format(file=texts.path(str(saved.file))), saved.covers)

    def restored(self, summary: RestoreSummary) -> JobSummary:
        """What was kept of the library before, and what the backup lacks."""
        text = self.tr("The library was restored")
        if summary.kept is not None:
            text = self.tr("The library was restored; the previous one is kept as {file}")
            text = text.format(file=texts.path(str(summary.kept)))
        return self._with_lost(text, summary.covers)

    def _with_lost(self, text: str, covers: int) -> JobSummary:
        """What was done, and in how many files covers cannot be undone any more."""
        if not covers:
            return JobSummary(text)
        lost = self.tr(
            "Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged",
            "",
            covers,
        )
        return JobSummary(texts.dotted((text, lost)), good=False)


REPORTS = LibraryReports()
