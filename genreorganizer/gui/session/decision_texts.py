# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user is told and asked about decisions and writes, with the right plurals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.session.commands import Question
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.library.batches import Did
    from genreorganizer.library.queries import ThresholdPreview
    from genreorganizer.library.review import Standing


class DecisionTexts:
    """Sentences; made off the UI thread too, so this is no `QObject`."""

    def tr(self, source: str, comment: str = "", number: int = -1) -> str:
        """As `QObject.tr`."""
        return QCoreApplication.translate("DecisionTexts", source, comment, number)

    def accepted(self, done: int, left: int = 0) -> str:
        """How many suggestions were accepted."""
        why = self.tr("%n left out (not sure, or already decided).", "", left)
        return _both(done, self.tr("%n accepted.", "", done), left, why)

    def accepted_broader(self, done: int, left: int) -> str:
        """For how many tracks the genre above the suggested one was accepted."""
        why = self.tr("%n left out (no broader genre, not sure, or already decided).", "", left)
        return _both(done, self.tr("%n accepted.", "", done), left, why)

    def accepted_as(self, genres: Sequence[str], done: int, left: int) -> str:
        """For how many tracks genres were accepted."""
        text = self.tr("{genres} accepted for %n track(s).", "", done)
        named = texts.listed(map(texts.plain, genres))
        why = self.tr("%n already had it.", "", left)
        return _both(done, text.format(genres=named), left, why)

    def rejected(self, done: int, left: int) -> str:
        """How many suggestions were rejected."""
        return _both(done, self.tr("%n rejected.", "", done), left, self._left_out(left))

    def postponed(self, done: int, left: int) -> str:
        """How many tracks were set aside."""
        return _both(done, self.tr("%n left for later.", "", done), left, self._left_out(left))

    def cleared(self, done: int, left: int) -> str:
        """How many decisions were cleared."""
        why = self.tr("%n left out (written, or not decided yet).", "", left)
        return _both(done, self.tr("%n decision(s) cleared.", "", done), left, why)

    def kept(self, done: int, _left: int) -> str:
        """How many tags were kept."""
        return self.tr("%n tag(s) kept.", "", done)

    def muted(self, done: int, _left: int) -> str:
        """How many tags are never to be asked about again."""
        return self.tr("%n tag(s) not asked about again.", "", done)

    def unmuted(self, done: int, _left: int) -> str:
        """How many tags are asked about again."""
        return self.tr("%n tag(s) asked about again.", "", done)

    def changed(self, done: int, _left: int) -> str:
        """How many tracks have other genres now."""
        return self.tr("%n track(s) changed.", "", done)

    def forgotten(self, tracks: int) -> str:
        """How many missing tracks the library does not know any more."""
        return self.tr("%n missing track(s) forgotten.", "", tracks)

    def undone(self, _done: int, left: int) -> str:
        """How many decisions were not undone, and why; nothing where all were."""
        why = self.tr("%n decision(s) not undone: already written. Undo the write first.", "", left)
        return why if left else ""

    def write(self, files: int) -> str:
        """What a write is called."""
        return self.tr("Write %n file(s)", "", files)

    def take_back(self, did: Did, files: int) -> Question:
        """Asked before what was done to files is taken back."""
        match did:
            case "written":
                return self._undo_write(files)
            case "restored":
                return self._write_again(files)
            case "moved":
                return self._move_back(files)
            case "moved back":
                return self._move_again(files)
            case "copied":
                return self._remove_copies(files)
            case "removed":
                return self._make_again(files)

    def _undo_write(self, files: int) -> Question:
        text = self.tr(
            "Undo writing %n file(s)? Their tags will be as they were before.", "", files
        )
        return Question(self.tr("Undo the write"), text, self.tr("&Undo the write"))

    def _write_again(self, files: int) -> Question:
        text = self.tr("Write %n file(s) again, as before the undo?", "", files)
        return Question(self.tr("Write again"), text, self.tr("&Write again"))

    def organize(self, files: int) -> str:
        """What organizing files is called."""
        return self.tr("Organize %n file(s)", "", files)

    def copy(self, files: int) -> str:
        """What copying files is called."""
        return self.tr("Copy %n file(s)", "", files)

    def _move_back(self, files: int) -> Question:
        text = self.tr("Move %n file(s) back to where they came from?", "", files)
        return Question(self.tr("Move back"), text, self.tr("&Move back"))

    def _move_again(self, files: int) -> Question:
        text = self.tr("Move %n file(s) again, as before the undo?", "", files)
        return Question(self.tr("Move again"), text, self.tr("&Move again"))

    def _remove_copies(self, files: int) -> Question:
        text = self.tr("Remove the %n file(s) that it made? The originals stay.", "", files)
        return Question(self.tr("Remove copies"), text, self.tr("&Remove copies"))

    def _make_again(self, files: int) -> Question:
        text = self.tr("Make the %n file(s) again, as before the undo?", "", files)
        return Question(self.tr("Make again"), text, self.tr("&Make again"))

    def replaces(self, title: str, yes: str, standing: Standing) -> Question:
        """Asked before a decision on many tracks, or one that replaces others."""
        parts = [self.tr("This affects %n track(s).", "", standing.tracks)]
        if standing.accepted:
            accepted = self.tr("Already accepted: {count}. Those decisions are replaced.")
            parts.append(accepted.format(count=texts.number(standing.accepted)))
        if standing.written:
            written = self.tr(
                "Already written: {count}. Those files will then have to be written again."
            )
            parts.append(written.format(count=texts.number(standing.written)))
        return Question(title, texts.sentences(parts), yes)

    def guesses(self, title: str, yes: str, preview: ThresholdPreview) -> Question:
        """Asked before guesses are accepted that the program is not sure of."""
        text = self.likely(preview.tracks, preview.expected_right, preview.unsure)
        return Question(title, text, yes)

    def likely(self, tracks: int, expected_right: float, unsure: int) -> str:
        """How many guesses would be accepted, and how many of them are in doubt."""
        text = self.tr("%n track(s), about {right} of them likely right.", "", tracks)
        text = text.format(right=texts.number(round(expected_right)))
        if not unsure:
            return text
        doubt = self.tr("The program is not sure about %n of them.", "", unsure)
        return texts.sentences((text, doubt))

    def _left_out(self, left: int) -> str:
        return self.tr("%n left out (written, failed, or without a suggestion).", "", left)


def _both(done: int, what: str, left: int, why: str) -> str:
    """How many tracks a decision was made on, and why not on the others."""
    if not left:
        return what
    return texts.sentences((what, why)) if done else why


TEXTS = DecisionTexts()
