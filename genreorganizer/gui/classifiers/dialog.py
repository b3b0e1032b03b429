# SPDX-License-Identifier: GPL-3.0-or-later
"""The classifiers: how good each is, what its card says, which one is used, how they differ."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

from genreorganizer import library
from genreorganizer.gui.classifiers import model_card, operations
from genreorganizer.gui.classifiers.confusion import ConfusionView
from genreorganizer.gui.classifiers.install_dialog import FetchDialog
from genreorganizer.gui.classifiers.model_comparison import ComparisonPage
from genreorganizer.gui.classifiers.model_list import ModelList
from genreorganizer.gui.help import page
from genreorganizer.gui.library import operations as library_operations
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import file_dialogs, layouts
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import muted_label, plain_label
from genreorganizer.gui.widgets.menu import Menu
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.models import InstalledModel


class ModelsDialog(Dialog):
    """Shows the model cards and chooses the active model; several form an ensemble.

    Attributes:
        learn_wanted: The user wants a model of the own genres.
    """

    learn_wanted = Signal()

    def __init__(
        self, session: Session, row: TrackRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._session = session
        self._models: dict[str, tuple[InstalledModel, str]] = {}
        self._active: list[str] = []
        self._message_after = ""
        self._started: list[JobOperation[Any]] = []
        self.list = ModelList(self)
        self.list.chosen.connect(self._show_model)
        self.list.ticks_changed.connect(self._check)
        self.card = QTextBrowser(self)
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(self.tr("Model card"))
        self.details = QTextBrowser(self)
        self.details.setOpenLinks(False)
        self.details.setAccessibleName(self.tr("Details"))
        self.compare = ComparisonPage(session, row, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.card, self.tr("&About it"))
        self.tabs.addTab(self._mistakes_page(), self.tr("&Mistakes"))
        self.tabs.addTab(self.details, self.tr("&Details"))
        self.tabs.addTab(self.compare, self.tr("Com&pare"))
        self.put(
            muted_label(self.tr("Choose one model, or several to combine them."), self),
            (layouts.split(self.list, self.tabs, self, width=320), 1),
        )
        self.consequence = plain_label("", self)
        self.consequence.hide()
        self.analyze = QCheckBox(self.tr("Anal&yze them now"), self)
        self.analyze.setChecked(True)
        self.analyze.hide()
        self.put(self.consequence, self.analyze)
        self._add_install()
        self._use = self.buttons.addButton(self.tr("&Use"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._use.setEnabled(False)
        self.buttons.accepted.disconnect(self.accept)  # what it comes to is told here
        self.buttons.accepted.connect(self._apply)
        self.add_close()
        self.begin_with(980, 640)
        for ended in (session.jobs.succeeded, session.jobs.failed, session.jobs.cancelled):
            ended.connect(self._on_ended)
        self.list.tree.setFocus()
        self._ask()

    def _add_install(self) -> None:
        """Buttons to install a model, and to remove one that was installed."""
        menu = Menu(self)
        menu.addAction(self.tr("&musicnn, a second opinion…"), self._fetch)
        menu.addAction(self.tr("From a &file…"), self._install_file)
        menu.addAction(self.tr("From a f&older…"), self._install_folder)
        role = QDialogButtonBox.ButtonRole.ResetRole  # stands apart from what closes
        self.install = self.buttons.addButton(self.tr("&Install"), role)
        self.install.setMenu(menu)
        self.remove = self.add_button(self.tr("&Remove"), self._remove, role=role)
        self.remove.setEnabled(False)
        self.learn = self.add_button(self.tr("&Learn my genres…"), self.accept, role=role)
        self.learn.clicked.connect(self.learn_wanted)

    def _fetch(self) -> None:
        asked = FetchDialog(self)
        asked.accepted.connect(lambda: self._install("musicnn"))
        asked.open()

    def _install_file(self) -> None:
        kinds = self.tr("Models (*.zip *.whl)")
        file = file_dialogs.ask_file(self, self.tr("Install a model"), str(Path.home()), kinds)
        if file:
            self._install(file)

    def _install_folder(self) -> None:
        folder = file_dialogs.ask_folder(self, self.tr("Install a model"), str(Path.home()))
        if folder:
            self._install(folder)

    def _install(self, source: str) -> None:
        self.install.setEnabled(False)
        self._show_status(self.tr("Installing; the model is tried first…"))
        self._start(operations.install_model(source=source))

    def _remove(self) -> None:
        self._start(operations.remove_model(model_id=self.list.current()))

    def _start(self, operation: JobOperation[Any]) -> None:
        self._started.append(operation)
        self._session.start(operation)

    def _show_status(self, text: str) -> None:
        self.analyze.hide()
        self.consequence.setText(texts.plain(text))
        self.consequence.setVisible(bool(text))

    def _mistakes_page(self) -> QWidget:
        page = QWidget(self)
        self.mistakes_note = muted_label("", page)
        self.confusion = ConfusionView(page)
        self._confusion_area = ScrollArea(self.confusion, page)
        layouts.column(
            self.mistakes_note,
            (self._confusion_area, 1),
            0,
            parent=page,
            spacing=theme.SPACE,
            margins=(12, 12, 12, 12),
        )
        return page

    def _ask(self) -> None:
        app = self._session.app
        self._session.details.ask(
            self, lambda: app.read(library.models.with_cards, app.registry), self._show
        )

    def _show(self, models: list[tuple[InstalledModel, str]]) -> None:
        self._models = {model.id: (model, card) for model, card in models}
        self._active = [model.id for model, _card in models if model.active]
        self.list.show_models([model for model, _card in models])
        self._check()
        if self._message_after:
            self._show_status(self._message_after)
            self._message_after = ""

    def _check(self) -> None:
        """Say what using the ticked ones would mean, before it is done."""
        chosen = self.list.ticked()
        self._offer_comparison()
        changed = bool(chosen) and chosen != self._active
        self._use.setEnabled(False)
        self.consequence.setVisible(changed)
        self.analyze.hide()
        if changed:
            self.consequence.setText(self.tr("Counting the tracks that it has analyzed…"))
            app = self._session.app
            self._session.details.ask(
                self,
                lambda: app.read(library.models.unanalyzed, app.registry, chosen),
                self._show_consequence,
                key="unheard",
                otherwise=lambda error: self.consequence.setText(
                    texts.plain(messages.translated(error))
                ),
            )

    def _show_consequence(self, unanalyzed: int) -> None:
        if not self.consequence.isVisibleTo(self):
            return
        self._use.setEnabled(True)
        self.analyze.setVisible(unanalyzed > 0)
        kept = self.tr("Your decisions stay as they are.")
        if unanalyzed:
            text = self.tr(
                "%n track(s) have not been analyzed by this choice yet; they have no suggestion "
                "until they are analyzed.",
                "",
                unanalyzed,
            )
        else:
            text = self.tr("It has analyzed every track already, so its answers show at once.")
        self.consequence.setText(f"{text} {kept}")

    def _show_model(self, model_id: str) -> None:
        model, card = self._models[model_id]
        self.remove.setEnabled(model.removable and not model.active)
        self._offer_comparison()
        if model.manifest is None:
            self.card.setPlainText(messages.translated(model.problem or ""))
        else:
            _set_page(self.card, model_card.plain_words(model.manifest, model.reality))
        text = model_card.details(model, card)
        _set_page(self.details, text)
        self.tabs.setTabVisible(self.tabs.indexOf(self.details), bool(text))
        confusion = model.manifest.confusion if model.manifest else None
        self._confusion_area.setVisible(confusion is not None)
        if confusion is not None:
            genres, counts = zip(*confusion.tested, strict=True)
            self.confusion.set_counts(genres, confusion.labels, counts)
            self.mistakes_note.setText(
                self.tr(
                    "Each row is a genre as it truly is, each column what the model said of its "
                    "tracks. The diagonal is right; everything beside it is a mistake."
                )
            )
        else:
            self.mistakes_note.setText(self.tr("This model came without a table of its mistakes."))

    def _offer_comparison(self) -> None:
        """The chosen models and the one that is looked at may be asked about the track."""
        self.compare.set_wanted({*self.list.ticked(), self.list.current()})

    def _apply(self) -> None:
        analyze = self.analyze.isVisibleTo(self) and self.analyze.isChecked()
        self._use.setEnabled(False)
        self._start(operations.use_models(model_ids=self.list.ticked()))
        if analyze:
            self._session.start(library_operations.analyze())

    def _on_ended(self, operation: JobOperation[Any], result: object = None) -> None:
        if operation not in self._started:
            return
        self._started.remove(operation)
        self.install.setEnabled(True)
        if isinstance(result, Exception):
            self._message_after = messages.translated(result)
        elif isinstance(result, library.installing.Installed):
            text = self.tr("{model} is installed. Tick it to use it, alone or with others.")
            self._message_after = text.format(model=result.id)
        self._ask()


def _set_page(browser: QTextBrowser, text: str) -> None:
    browser.setMarkdown(text)
    page.lay_out(browser.document(), QLocale())
