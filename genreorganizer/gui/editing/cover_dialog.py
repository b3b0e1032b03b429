# SPDX-License-Identifier: GPL-3.0-or-later
"""The cover of one track or many: old and new side by side, before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from genreorganizer import library
from genreorganizer.domain.formatting import without_digest
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.covers import decoding
from genreorganizer.gui.covers.given import as_png, has_picture, picture_in
from genreorganizer.gui.covers.painting import paint_picture
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.file_dialogs import ask_file, nearest
from genreorganizer.gui.widgets.labels import enlarge, muted_label, plain_label
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override
from genreorganizer.tags import CoverPicture, picture, pictures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent

    from genreorganizer.domain.field_edits import EditableTrack
    from genreorganizer.gui.session.session import Session

_SIDE = 240
_MOST_COMPARED = 100
"""Tracks whose covers are looked at."""


class Preview(NamedTuple):
    """A picture as it is shown.

    Attributes:
        image: Small; None where it cannot be shown.
        text: What it is, in one line.
    """

    image: QImage | None
    text: str

    @classmethod
    def of(cls, data: bytes, side: int) -> Self:
        """A picture as it is stored, for a square of so many pixels; decoding takes its time."""
        text = texts.plain(without_digest(picture.told(data), texts.size_said))
        return cls(decoding.small(data, side), text)


class Present(NamedTuple):
    """The covers that tracks have.

    Attributes:
        first: The first one; None where there is none.
        common: All tracks have it.
    """

    first: Preview | None
    common: bool


def present(paths: Sequence[bytes], side: int) -> Present:
    """The covers in files, of the first hundred, for a square of so many pixels."""
    first, common = None, True
    for number, path in enumerate(paths[:_MOST_COMPARED]):
        cover = pictures.cover(path)
        common = common and (number == 0 or cover == first)
        first = first or cover
        if first is not None and not common:
            break
    return Present(None if first is None else Preview.of(first, side), common)


class PictureView(QWidget):
    """A square with a picture, or an icon where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def pixels(self) -> int:
        """The side of the largest picture that it shows."""
        return round(_SIDE * self.devicePixelRatioF())

    def show_picture(self, image: QImage | None) -> None:
        """Show another picture, or none."""
        self._pixmap = QPixmap.fromImage(image) if image else None
        if self._pixmap:
            self._pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_picture(QPainter(self), self.rect(), self._pixmap, "album")


class CoverDialog(Dialog):
    """Takes a picture from a file, the clipboard or a drag; Enter writes once there is one.

    Attributes:
        write_requested: Carries the new cover, a `CoverPicture`; None takes the covers out.
    """

    write_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        tracks: Sequence[EditableTrack],
        parent: QWidget | None = None,
        *,
        remove: bool = False,
    ) -> None:
        super().__init__(parent)
        count = len(tracks)
        self.setWindowTitle(
            self.tr("Remove the cover of %n track(s)", "", count)
            if remove
            else self.tr("Cover of %n track(s)", "", count)
        )
        self._session = session
        self._remove = remove
        self._picture: CoverPicture | None = None
        self.old, self.new = PictureView(self), PictureView(self)
        self.old.setAccessibleName(self.tr("Current cover"))
        self.new.setAccessibleName(self.tr("New cover"))
        self.about_old = muted_label(self.tr("Reading covers…"), self)
        self.about_new = muted_label("", self)
        self.choose = QPushButton(icons.icon("folder"), self.tr("Choose &picture…"), self)
        self.choose.clicked.connect(self._choose)
        self.paste = QPushButton(self.tr("&Paste"), self)
        self.paste.clicked.connect(self._paste)
        self._lay_out()
        verb = self.tr("&Remove") if remove else self.tr("&Write %n file(s)", "", count)
        self.ok = self.add_choice(verb, default_cancel=remove)
        self.ok.setEnabled(remove)
        if remove:
            self.about_new.setText(self.tr("No cover"))
        else:
            self._explain(self.tr("Choose a picture, paste one, or drop one here."))
            self.setAcceptDrops(True)
            QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)
            clipboard = QGuiApplication.clipboard()
            clipboard.dataChanged.connect(self._check_clipboard)
            self._check_clipboard()
        paths = [track.path for track in tracks]
        self._folder = str(Path(texts.path(paths[0])).parent) if paths else ""
        side = self.old.pixels
        session.details.ask(self, lambda: present(paths, side), self._show_old, key="covers")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE * 3)
        for column, (title, view, about) in enumerate(
            (
                (self.tr("Now"), self.old, self.about_old),
                (self.tr("New"), self.new, self.about_new),
            )
        ):
            caption = plain_label(title, self)
            enlarge(caption, 1.1, bold=True)
            grid.addWidget(caption, 0, column)
            grid.addWidget(view, 1, column)
            about.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
            about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(about, 2, column)
            grid.setColumnStretch(column, 1)
        row = layouts.row(1, self.choose, self.paste)
        for button in (self.choose, self.paste):
            button.setVisible(not self._remove)
        note = muted_label(
            self.tr(
                "Only the front cover changes; other pictures, such as back covers, the audio and "
                "all texts stay as they are. The picture is stored as it is. History keeps the old "
                "cover, and the change can be undone at any time."
            ),
            self,
        )
        self.put(grid, row, note)

    @override
    def accept(self) -> None:
        if self.ok.isEnabled():
            super().accept()
            self.write_requested.emit(self._picture)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._remove and has_picture(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        given = picture_in(event.mimeData())
        if given is not None:
            event.acceptProposedAction()
            self.take(given)

    def take(self, given: Path | bytes | QImage) -> None:
        """Make a file, the bytes of a picture, or pixels the new cover, if it can be one."""
        side = self.new.pixels

        def read() -> tuple[CoverPicture, Preview]:
            if isinstance(given, Path):
                new = library.cover_art.read_picture(given)
            else:
                new = CoverPicture.of(as_png(given) if isinstance(given, QImage) else given)
            return new, Preview.of(new.data, side)

        self._session.details.ask(
            self, read, self._show_new, key="new", otherwise=self._tell_problem
        )

    def _show_old(self, found: Present) -> None:
        if found.first is None:
            self.about_old.setText(self.tr("No cover"))
            return
        self.old.show_picture(found.first.image)
        told = [found.first.text]
        if not found.common:
            told.append(self.tr("Not all of the tracks have this cover."))
        elif found.first.image is None:
            told.append(self.tr("It cannot be shown."))
        self.about_old.setText("\n".join(told))

    def _show_new(self, answer: tuple[CoverPicture, Preview]) -> None:
        new, shown = answer
        self.new.show_picture(shown.image)
        if shown.image is None:
            self._picture = None
            self.ok.setEnabled(False)
            self._explain(self.tr("This picture is damaged or too large to be shown."))
            return
        self._picture = new
        self._explain(shown.text)
        self.ok.setEnabled(True)
        self.ok.setFocus()

    def _tell_problem(self, error: Exception) -> None:
        if not isinstance(error, GenreOrganizerError):
            self._session.report(error)
            return
        self._picture = None
        self.new.show_picture(None)
        self.ok.setEnabled(False)
        self._explain(texts.plain(messages.translated(error)))

    def _explain(self, text: str) -> None:
        self.about_new.setText(text)

    def _choose(self) -> None:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)")
        file = ask_file(self, self.tr("Choose a cover"), nearest(self._folder), kinds)
        if file:
            self._folder = str(Path(file).parent)
            self.take(Path(file))

    def _paste(self) -> None:
        given = picture_in(QGuiApplication.clipboard().mimeData())
        if given is not None:
            self.take(given)

    def _check_clipboard(self) -> None:
        self.paste.setEnabled(has_picture(QGuiApplication.clipboard().mimeData()))
