# SPDX-License-Identifier: GPL-3.0-or-later
"""The own genres: which can be learned, which lack examples, and how well they were learned."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTabWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.classifiers.confusion import ConfusionView
from genreorganizer.gui.learning import operations, queries
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.choice_box import choice_box
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import caption, heading, plain_label
from genreorganizer.gui.widgets.number_box import NumberBox
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.wording import messages, texts
from genreorganizer.library.learning.examples import MOST_GENRES
from genreorganizer.library.learning.recipe import Origin

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.gui.learning.operations import Result
    from genreorganizer.gui.learning.queries import LearningMaterial
    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.jobs import JobReport
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.learning.examples import ExampleCounts
    from genreorganizer.library.learning.figures import CountedShare, Figures
    from genreorganizer.library.learning.recipe import Recipe

_GENRE = Qt.ItemDataRole.UserRole
_ASKED = 20
"""Tracks to review next."""
_MOST_PAINTED = 40
"""Genres of a picture; of more, no number could be read."""


class LearnDialog(Dialog):
    """Shows what there is to learn from, learns, and shows the result.

    Args:
        session: The running window's.
        parent: The window.
        result: What was learned already: it is shown at once.

    Attributes:
        review_wanted: Carries the ids of tracks whose genres would teach most.
        genres_wanted: The list of genres is to be edited.
    """

    review_wanted = Signal(list)
    genres_wanted = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, result: Result | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Learn my genres"))
        self._session = session
        self._recipe: Recipe | None = None
        self._survey: LearningMaterial | None = None
        self._operation: JobOperation[Any] | None = None
        self._done: Callable[[Any], None] = lambda _summary: None
        self._result = result
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._survey_page())
        self.pages.addWidget(self._result_page())
        self.status = plain_label("", self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Learning progress"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.put((self.pages, 1), self.status, self.bar)
        self._add_buttons()
        self.begin_with(760, 600)
        session.jobs.progressed.connect(self._on_progressed)
        session.jobs.succeeded.connect(self._on_succeeded)
        session.jobs.failed.connect(self._on_failed)
        session.jobs.cancelled.connect(self._on_cancelled)
        session.performed.connect(self._on_performed)
        if result is not None:
            self._show_result(result)
        self._update()
        app = session.app
        session.details.ask(self, lambda: queries.last_recipe(app), self._begin)

    # --- pages ---------------------------------------------------------------------------

    def _survey_page(self) -> QWidget:
        page = QWidget(self)
        intro = plain_label(
            self.tr(
                "The program can learn the genres of your own collection from music whose genre "
                "is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 "
                "artists, or from 3 albums."
            ),
            page,
        )
        self.source = choice_box(
            (
                (self.tr("Genres that I accepted, and those in my files"), Origin.BOTH.value),
                (self.tr("Only genres that I accepted"), Origin.DECISIONS.value),
                (self.tr("The names of my folders"), Origin.FOLDERS.value),
            ),
            page,
        )
        self.source.currentIndexChanged.connect(self._choose_source)
        self.level = NumberBox(0, 9, "", page)
        self.level.setValue(1)
        self.level.setAccessibleName(self.tr("Folders below the library's folder"))
        self.level.setToolTip(
            self.tr("1: the first folder below the library's folder; 0: that folder itself")
        )
        self.level.valueChanged.connect(self._choose_source)
        self.genres = lists.titled_table(
            page,
            self.tr("Genres to learn"),
            (self.tr("Genre"), self.tr("Tracks"), self.tr("Artists"), self.tr("Can be learned")),
        )
        lists.stretch(self.genres, 0)
        self.genres.itemChanged.connect(lambda *_: self._update())
        self.level.hide()
        label = caption(self.tr("&Learn from"), self.source, page)
        row = layouts.row(label, (self.source, 1), self.level, spacing=theme.SPACE)
        layouts.column(intro, row, (self.genres, 1), parent=page, spacing=theme.SPACE)
        return page

    def _result_page(self) -> QWidget:
        page = QWidget(self)
        self.verdict = heading("", page)
        self.verdict.setWordWrap(True)
        self.figures = plain_label("", page)
        self.found = lists.titled_table(
            page,
            self.tr("How well each genre was learned"),
            (
                self.tr("Genre"),
                self.tr("Tracks"),
                self.tr("Right when suggested"),
                self.tr("Found"),
                self.tr("Often taken for"),
            ),
        )
        self.found.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.picture = ConfusionView(page)
        self.tabs = QTabWidget(page)
        self.tabs.addTab(ScrollArea(self.picture, page), self.tr("&Picture"))
        self.tabs.addTab(self.found, self.tr("&Genres"))
        layouts.column(self.verdict, self.figures, (self.tabs, 1), parent=page, spacing=theme.SPACE)
        return page

    def _add_buttons(self) -> None:
        aside = QDialogButtonBox.ButtonRole.ResetRole  # stands apart from what closes
        review = self.tr("&Review these %n next…", "", _ASKED)
        self.review = self.add_button(review, self._ask_next, role=aside)
        self.review.setToolTip(self.tr("Tracks whose genre would teach it most"))
        self.edit = self.add_button(self.tr("&Edit genres…"), self.genres_wanted, role=aside)
        self.edit.setToolTip(
            self.tr(
                "Say which names mean the same genre, which are broader, and which are no genre"
            )
        )
        former = self.tr("&Bring back the former")
        self.former = self.add_button(former, self._take_back, role=aside)
        self.learn = self.add_button(self.tr("&Learn"), self._learn)
        self.use = self.add_button(self.tr("&Use"), self._use)
        self.discard = self.add_button(self.tr("&Discard"), self._discard)
        self.stop = self.add_button(self.tr("&Stop"), self._stop)
        self.add_close()
        for button in (self.learn, self.use):
            theme.mark(button, "primary", True)

    def _update(self) -> None:
        """Show the buttons that mean something now."""
        working, learned = self._operation is not None, self._result is not None
        ready = self._survey is not None and not working
        self.pages.setCurrentIndex(int(learned))
        self.bar.setVisible(working)
        self.stop.setVisible(working)
        self.pages.setEnabled(not working)
        self.learn.setVisible(not learned and not working)
        self.learn.setEnabled(ready and len(self._ticked()) > 1)
        self.review.setVisible(not learned and not working)
        self.review.setEnabled(ready)
        self.edit.setVisible(not learned and not working)
        former = self._survey is not None and self._survey.former
        self.former.setVisible(former and not learned and not working)
        self.use.setVisible(learned and not working)
        self.discard.setVisible(learned and not working)
        (self.use if learned else self.learn).setDefault(True)

    # --- what there is -------------------------------------------------------------------

    def _begin(self, recipe: Recipe) -> None:
        self._recipe = recipe
        with QSignalBlocker(self.source), QSignalBlocker(self.level):
            self.source.setCurrentIndex(max(0, self.source.findData(recipe.origin.value)))
            self.level.setValue(recipe.folder_level)
        self._choose_source()

    def _choose_source(self, *_: object) -> None:
        if self._recipe is None:
            return
        origin = Origin(self.source.currentData())
        self.level.setVisible(origin is Origin.FOLDERS)
        self._recipe = replace(self._recipe, origin=origin, folder_level=self.level.value())
        self._look()

    def _on_performed(self) -> None:
        """Something was done meanwhile, such as a change of the genres."""
        if self._operation is None:
            self._recipe = self._chosen() or self._recipe
            self._look()

    def _look(self) -> None:
        app, recipe = self._session.app, self._recipe
        if recipe is None:
            return
        if self._result is None:
            self._show_status(self.tr("Looking for tracks whose genre is known…"))
        everything = replace(recipe, left_out=())
        self._session.extras.ask(
            self,
            lambda: queries.survey(app, everything),
            self._show_survey,
            key="survey",
            otherwise=lambda error: self._show_status(messages.translated(error)),
        )

    def _show_survey(self, found: LearningMaterial) -> None:
        self._survey = found
        left_out = {name.casefold() for name in self._recipe.left_out} if self._recipe else set()
        self.genres.blockSignals(True)
        self.genres.clear()
        for counts in found.collected.per_genre:
            item = QTreeWidgetItem(
                [
                    texts.plain(counts.genre),
                    texts.number(counts.tracks),
                    texts.number(counts.artists),
                    self._lack(counts),
                ]
            )
            item.setData(0, _GENRE, counts.genre)
            item.setToolTip(0, texts.tooltip(texts.plain(counts.genre)))
            lists.align_numbers(item, 1, 2)
            if counts.enough:
                ticked = counts.genre.casefold() not in left_out
                state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
                item.setCheckState(0, state)
            self.genres.addTopLevelItem(item)
        self.genres.blockSignals(False)
        if self._result is None:
            self._show_status(self._what_there_is(found))
        self._update()

    def _lack(self, counts: ExampleCounts) -> str:
        if counts.enough:
            return self.tr("yes")
        parts = []
        if counts.missing_tracks:
            parts.append(self.tr("%n more track(s)", "", counts.missing_tracks))
        if counts.missing_groups:
            parts.append(self.tr("%n more artist(s)", "", counts.missing_groups))
        return self.tr("not yet: {what}").format(what=texts.listed(parts))

    def _what_there_is(self, found: LearningMaterial) -> str:
        parts = []
        enough = sum(counts.enough for counts in found.collected.per_genre)
        if enough < 2:
            parts.append(self.tr("Learning needs at least two genres that have enough tracks."))
        if found.collected.crowded_out:
            parts.append(
                self.tr("At most {count} genres are learned: those with the most tracks.").format(
                    count=MOST_GENRES
                )
            )
        if found.collected.unanalyzed:
            parts.append(
                self.tr(
                    "%n track(s) with a genre take no part: they are not analyzed yet.",
                    "",
                    found.collected.unanalyzed,
                )
            )
        if found.decided_since:
            parts.append(
                self.tr(
                    "Since it last learned, you have accepted the genres of %n track(s).",
                    "",
                    found.decided_since,
                )
            )
        return texts.sentences(parts)

    def _ticked(self) -> list[str]:
        items = map(self.genres.topLevelItem, range(self.genres.topLevelItemCount()))
        return [
            item.data(0, _GENRE)
            for item in items
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]

    def _chosen(self) -> Recipe | None:
        """The recipe, without the genres that are not ticked."""
        if self._recipe is None or self._survey is None:
            return None
        ticked = set(self._ticked())
        left_out = tuple(
            counts.genre
            for counts in self._survey.collected.per_genre
            if counts.enough and counts.genre not in ticked
        )
        return replace(self._recipe, left_out=left_out)

    # --- learning ------------------------------------------------------------------------

    def _learn(self) -> None:
        recipe = self._chosen()
        if recipe is not None:
            self._recipe = recipe
            self._start(operations.learn(recipe=recipe), self.tr("Learning…"), self._on_learned)

    def _use(self) -> None:
        if self._result is not None:
            operation = operations.use_learned(bundle=self._result.learned.bundle)
            self._start(
                operation,
                self.tr("Applying what was learned to your tracks…"),
                self._on_used,
            )

    def _take_back(self) -> None:
        if self._recipe is not None:
            self._start(
                operations.take_back(name=self._recipe.name),
                self.tr("Applying what was learned before to your tracks…"),
                self._on_taken_back,
            )

    def _start(self, operation: JobOperation[Any], text: str, done: Callable[[Any], None]) -> None:
        self._operation, self._done = operation, done
        self.bar.setRange(0, 0)
        self._show_status(text)
        self._update()
        self._session.start(operation)

    def _stop(self) -> None:
        driver = self._session.jobs.driver
        if driver is not None and self._session.jobs.running is self._operation:
            driver.cancel()

    def _discard(self) -> None:
        self._result = None
        self._show_status(self.tr("Nothing was kept; your suggestions are as they were."))
        self._update()

    def _ask_next(self) -> None:
        app, recipe = self._session.app, self._chosen()
        if recipe is None:
            return
        self._show_status(self.tr("Looking for the tracks that would teach most…"))
        self._session.extras.ask(
            self,
            lambda: queries.next_tracks(app, recipe, _ASKED),
            self._show_next,
            key="next",
            otherwise=lambda error: self._show_status(messages.translated(error)),
        )

    def _show_next(self, ids: list[int]) -> None:
        if not ids:
            self._show_status(self.tr("The genre of every analyzed track is known already."))
            return
        self.review_wanted.emit(ids)
        self.accept()

    # --- the result -----------------------------------------------------------------

    def _on_progressed(self, report: JobReport) -> None:
        if self._operation is not None and self._session.jobs.running is self._operation:
            self.bar.setRange(0, report.total or 0)
            self.bar.setValue(report.done)

    def _on_succeeded(self, operation: JobOperation[Any], summary: object) -> None:
        if operation is not self._operation:
            return
        self._operation = None
        self._done(summary)
        self._update()

    def _on_learned(self, result: Result) -> None:
        self._result = result
        self._show_result(result)

    def _on_used(self, _judged: int) -> None:
        self._result = None
        self._show_status(self.tr("In use. Your decisions stay as they are."))
        self._look_again()

    def _on_taken_back(self, _judged: int) -> None:
        self._show_status(self.tr("The former genres are back."))
        self._look_again()

    def _look_again(self) -> None:
        """Find out again what there is, and leave what was said."""
        text = self.status.text()
        app, recipe = self._session.app, self._recipe
        if recipe is None:
            return

        def show(found: LearningMaterial) -> None:
            self._show_survey(found)
            self._show_status(text)

        everything = replace(recipe, left_out=())
        self._session.extras.ask(self, lambda: queries.survey(app, everything), show, key="survey")

    def _on_failed(self, operation: JobOperation[Any], error: Exception) -> None:
        if operation is self._operation:
            self._operation = None
            self._show_status(messages.translated(error))
            self._update()

    def _on_cancelled(self, operation: JobOperation[Any]) -> None:
        if operation is self._operation:
            self._operation = None
            self._show_status(self.tr("Stopped."))
            self._update()

    def _show_result(self, result: Result) -> None:
        figures = result.learned.bundle.report.figures
        self.verdict.setText(
            self.tr("Better than without learning.")
            if figures.recommended
            else self.tr("Not better than without learning: more examples would help.")
        )
        self.figures.setText(texts.sentences(self._sentences(figures)))
        self._fill_found(figures)
        names = [texts.plain(one.genre) for one in figures.genres][:_MOST_PAINTED]
        rows = [row[: len(names)] for row in figures.confusion[: len(names)]]
        self.picture.set_counts(names, names, rows)
        self._show_status(
            self.tr("With it, %n suggestion(s) would change.", "",
                    result.difference.differing)
        )  # fmt: skip

    def _sentences(self, figures: Figures) -> list[str]:
        parts = [
            self.tr(
                "Tried on music by artists that it had not learned from: of {count} tracks its "
                "best guess is right for {share} (between {low} and {high})."
            ).format(count=texts.number(figures.right.count), **_parts(figures.right)),
            self.tr("Without learning it is {share} (between {low} and {high}).").format(
                **_parts(figures.base_right)
            ),
        ]
        if figures.sure_right is not None:
            parts.append(
                self.tr(
                    "It suggests a genre for {some} of the tracks, and is right for {share} "
                    "of these; of the others it is not sure."
                ).format(
                    some=texts.percent(figures.sure.value),
                    share=texts.percent(figures.sure_right.value),
                )
            )
        parts.append(
            self.tr("In the picture, each row is the true genre and each column what was guessed.")
        )
        return parts

    def _fill_found(self, figures: Figures) -> None:
        self.found.clear()
        for one in figures.genres:
            others = texts.listed(f"{genre} ({count})" for genre, count in one.taken_for)
            item = QTreeWidgetItem(
                [
                    texts.plain(one.genre),
                    texts.number(one.tracks),
                    _between(one.precision),
                    _between(one.recall),
                    texts.plain(others),
                ]
            )
            item.setToolTip(4, texts.tooltip(texts.plain(others)))
            lists.align_numbers(item, 1)
            self.found.addTopLevelItem(item)

    def _show_status(self, text: str) -> None:
        self.status.setText(texts.plain(text))
        self.status.setVisible(bool(text))


def _parts(share: CountedShare) -> dict[str, str]:
    return {
        "share": texts.percent(share.value),
        "low": texts.percent(share.low),
        "high": texts.percent(share.high),
    }


def _between(share: CountedShare | None) -> str:
    if share is None:
        return ""
    return f"{texts.percent(share.value)} ({texts.percent(share.low)}–{texts.percent(share.high)})"
