# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sound is: its genres, the tracks that are like it, and a button to hear it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QWidget,
)

from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.track import TrackRow
from genreorganizer.gui.player.player import Player
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.labels import (
    ElidedLabel,
    enlarge,
    heading,
    muted_label,
    plain_label,
)
from genreorganizer.gui.widgets.probability_bars import Bar, ProbabilityBars
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.wording import model_names, texts

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.library.listen import ListenResult


class ResultPage(QWidget):
    """Shows what is known of a sound, and plays it.

    Attributes:
        file: The sound, None where there is none.
        track_chosen: Carries the id of a similar track of the library.
        sounding: It is about to play; others should be quiet.
    """

    track_chosen = Signal(int)
    sounding = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.file: Path | None = None
        self._player = Player(self)
        self.name = ElidedLabel("", self, muted=True)
        self.play = QPushButton(self)
        self.play.clicked.connect(self._toggle_play)
        self.verdict = plain_label("", self)
        enlarge(self.verdict, 1.6, bold=True)
        self.explanation = muted_label("", self)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setFixedHeight(6)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Listening"))
        self.bars = ProbabilityBars(self)
        self.bars.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.similar_heading: QLabel = heading(self.tr("Most similar in your library"), self)
        self.similar = lists.framed(
            QListWidget(self), self.tr("Most similar tracks in your library")
        )
        self.similar.itemActivated.connect(self._on_similar)
        self.similar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problem = muted_label("", self)
        layouts.column(
            layouts.row((self.name, 1), self.play),
            self.verdict,
            self.explanation,
            layouts.Gap(theme.SPACE),
            self.busy,
            self.problem,
            (self._columns(), 1),
            parent=self,
            spacing=theme.SPACE,
        )
        self._player.playing_changed.connect(self._on_playing)
        self._player.problem.connect(self.show_message)
        self._on_playing(False)

    def _columns(self) -> ScrollArea:
        content = QWidget(self)
        layouts.row(
            (layouts.column(self.bars, 1, spacing=theme.SPACE), 1),
            (layouts.column(self.similar_heading, self.similar, 1, spacing=theme.SPACE), 1),
            parent=content,
            spacing=theme.SPACE * 3,
            margins=(0, 0, theme.SPACE, 0),
        )
        return ScrollArea(content, self, sideways=False)

    def release(self) -> None:
        """Let go of the sound."""
        self._player.release()
        self.file = None

    def show_listening(self, file: Path, name: str) -> None:
        """Show that a sound is being listened to."""
        self.release()
        self.file = file
        self.name.set_text(texts.plain(name))
        self.verdict.setText(self.tr("Listening…"))
        self.explanation.setText("")
        self.play.show()
        self.busy.show()
        for widget in (self.bars, self.similar_heading, self.similar, self.problem):
            widget.hide()

    def show_result(self, result: ListenResult) -> None:
        """Show what a model makes of the sound."""
        self.busy.hide()
        first = result.genres[0] if result.genres else ("", 0.0)  # where there is no music
        verdicts = {
            Outcome.SUGGESTED: (
                f"{texts.plain(first[0])} {texts.confidence(first[1])}",
                self.tr("According to {model}."),
            ),
            Outcome.UNSURE: (
                self.tr("Not sure – perhaps {genre}").format(genre=texts.plain(first[0])),
                self.tr("No genre is likely enough to be suggested by {model}."),
            ),
        }
        verdict, explanation = verdicts.get(
            result.outcome,
            (
                self.tr("This does not sound like music"),
                self.tr("It is too quiet or too strange for {model}."),
            ),
        )
        self.verdict.setText(verdict)
        self.explanation.setText(
            explanation.format(model=model_names.in_sentence(result.model_id, result.model_version))
        )
        self.bars.set_bars(
            tuple(Bar(texts.plain(name), p, texts.confidence(p)) for name, p in result.genres)
        )
        self.bars.setVisible(result.outcome is not Outcome.NO_MUSIC)

    def show_similar(self, rows: list[TrackRow]) -> None:
        """Show the tracks that are like the sound."""
        self.similar.clear()
        for row in rows:
            name = texts.artist_and_title(row)
            genre = texts.genres_text(row.after) or texts.plain(row.suggested)
            line = "  ·  ".join(part for part in (name, genre) if part)
            item = QListWidgetItem(icons.icon("note", "muted"), line)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.similar.addItem(item)
        self.similar.setFixedHeight(self.similar.sizeHintForRow(0) * len(rows) + 6)
        self.similar.setVisible(bool(rows))
        self.similar_heading.setVisible(bool(rows))

    def show_failure(self, reason: str) -> None:
        """Show why nothing can be said of the sound."""
        self.busy.hide()
        self.verdict.setText(self.tr("This recording could not be analyzed"))
        self.explanation.setText(texts.plain(reason))
        self.play.hide()

    def show_message(self, line: str) -> None:
        """Show a line above the result."""
        self.problem.setText(texts.plain(line))
        self.problem.setVisible(bool(line))

    def _on_similar(self, item: QListWidgetItem) -> None:
        self.track_chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _toggle_play(self) -> None:
        if self.file is not None:
            self.sounding.emit()
            self._player.toggle(TrackRow(0, os.fsencode(self.file)))

    def _on_playing(self, playing: bool) -> None:
        self.play.setText(self.tr("&Pause") if playing else self.tr("&Play"))
        self.play.setIcon(icons.icon("pause" if playing else "play"))
