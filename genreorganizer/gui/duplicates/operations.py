# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with copies of a recording."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.domain.text import displayable
from genreorganizer.gui.duplicates.bin import BinnedFile, bring_back, throw_away
from genreorganizer.gui.library.operations import scan_changed
from genreorganizer.gui.session.commands import Command, Performed, UndoStep
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from genreorganizer.app import App
    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.library.ledger import ScanSummary
    from genreorganizer.library.queries import DuplicateCopy
    from genreorganizer.messages import Message


class BinTexts:
    """Sentences; made off the UI thread too, so this is no `QObject`."""

    def tr(self, source: str, comment: str = "", number: int = -1) -> str:
        """As `QObject.tr`."""
        return QCoreApplication.translate("BinTexts", source, comment, number)

    def title(self, count: int) -> str:
        """What undo names it."""
        return self.tr("Move %n file(s) to the bin", "", count)

    def moved(self, count: int, left: Sequence[tuple[bytes, Message]]) -> str:
        """The result; of the files that are left, the first one's reason."""
        text = self.tr("%n file(s) moved to the bin.", "", count)
        for path, reason in left[:1]:
            rest = self.tr("%n could not be moved and stay where they are.", "", len(left))
            name = displayable(os.fsdecode(os.path.basename(path)))
            why = texts.sentence(f"{name}: {messages.translated(reason)}")
            text = texts.sentences((text, rest, why))
        return text

    def restored(self, count: int, left: int) -> str:
        """The result of bringing them back."""
        text = self.tr("%n file(s) brought back from the bin.", "", count)
        if left:
            rest = self.tr("%n must be brought back by hand; look in the bin.", "", left)
            text = texts.sentences((text, rest))
        return text


_TEXTS = BinTexts()


@dataclass(frozen=True, slots=True)
class Going:
    """A file that goes because another one is kept."""

    copy: DuplicateCopy
    kept: DuplicateCopy


def move_to_bin(*, files: Sequence[Going]) -> Command:
    """Move files to the system's bin; the undo brings them back.

    Only files go that nobody has changed, and only while those that are kept are as they were, too.
    """

    def run(app: App) -> Performed:
        ids = {copy.row.id for going in files for copy in (going.copy, going.kept)}
        known = app.read(library.queries.file_stamps, ids)
        binned: list[tuple[Going, BinnedFile]] = []
        left: list[tuple[bytes, Message]] = []
        for going in files:
            found = _throw_away(going, known)
            if isinstance(found, BinnedFile):
                binned.append((going, found))
            else:
                left.append(found)
        undo = None
        if binned:
            undo = UndoStep(_TEXTS.title(len(binned)), lambda: _restore(binned))
        return Performed(
            undo=undo,
            follow=_look([going.copy.row.path for going, _ in binned]),
            message=_TEXTS.moved(len(binned), left),
        )

    return Command(_TEXTS.title(len(files)), run)


def _throw_away(
    going: Going, known: Mapping[int, tuple[int, int]]
) -> BinnedFile | tuple[bytes, Message]:
    """Move a file to the bin, or tell of which file there is a reason not to."""
    for copy in (going.kept, going.copy):
        reason = copy.objection(known)
        if reason is not None:
            return copy.row.path, reason
    path = going.copy.row.path
    found = throw_away(path)
    return found if isinstance(found, BinnedFile) else (path, found)


def _restore(binned: Sequence[tuple[Going, BinnedFile]]) -> Command:
    def run(_app: App) -> Performed:
        back = [going for going, item in binned if bring_back(item)]
        again = UndoStep(_TEXTS.title(len(back)), lambda: move_to_bin(files=back))
        return Performed(
            undo=again if back else None,
            follow=_look([going.copy.row.path for going in back]),
            message=_TEXTS.restored(len(back), len(binned) - len(back)),
        )

    return Command(_TEXTS.title(len(binned)), run)


def _look(paths: Sequence[bytes]) -> JobOperation[ScanSummary] | None:
    """Let the library see the result of the files."""
    folders = sorted({os.path.dirname(path) for path in paths})
    return scan_changed(folders=folders) if folders else None
