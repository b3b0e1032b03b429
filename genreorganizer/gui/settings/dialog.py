# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user may choose, each with a sentence of help."""

from __future__ import annotations

import dataclasses
import os
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from genreorganizer.gui.shell import language
from genreorganizer.gui.style import icons, mnemonics, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.choice_box import choice_box
from genreorganizer.gui.widgets.confirm import confirm
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import caption, muted_label
from genreorganizer.gui.widgets.number_box import DecimalBox, NumberBox, PercentBox
from genreorganizer.gui.wording import texts
from genreorganizer.override import override
from genreorganizer.settings import (
    AS_LIST,
    AnalysisSettings,
    AppearanceSettings,
    LibrarySettings,
    Settings,
    WriteSettings,
)

_Group = TypeVar("_Group", AnalysisSettings, AppearanceSettings, LibrarySettings, WriteSettings)
_Field: TypeAlias = QCheckBox | QComboBox | QSpinBox | QDoubleSpinBox


class _Page(QWidget, Generic[_Group]):
    """A form whose lines have a sentence of help below, for a group of the settings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: dict[str, _Field] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.SPACE * 2)
        self._form.setVerticalSpacing(theme.SPACE * 2)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        edge = theme.SPACE * 2
        layouts.column(self._form, 1, parent=self, margins=(edge, edge, edge, edge))

    def load(self, values: _Group) -> None:
        """Show a group of the settings."""
        for name, field in self._fields.items():
            _show(field, getattr(values, name))

    def save(self, values: _Group) -> _Group:
        """The group with what is shown; a number is of the type of its default."""
        defaults = type(values)()
        shown = {
            name: type(getattr(defaults, name))(_shown(field))
            for name, field in self._fields.items()
        }
        return dataclasses.replace(values, **shown)

    def bind(self, setting: str, label: str | None, field: _Field, help_text: str) -> None:
        """Add a line that shows a setting as it is."""
        self._fields[setting] = field
        self.add(label, field, help_text)

    def add(self, label: str | None, field: QWidget, help_text: str) -> None:
        """Add a line; an empty label leaves the place of one, None takes it."""
        field.setAccessibleDescription(help_text)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box = layouts.column(
            (field, 0, Qt.AlignmentFlag.AlignLeft),
            muted_label(help_text, self),
            spacing=theme.SPACE // 2,
        )
        if label:
            field.setAccessibleName(mnemonics.without(label).rstrip(":："))
            self._form.addRow(caption(label, field, self), box)
        elif label is None:
            self._form.addRow(box)
        else:
            self._form.addRow(QLabel(self), box)


def _show(field: _Field, value: Any) -> None:
    match field:
        case QCheckBox():
            field.setChecked(value)
        case QComboBox():
            field.setCurrentIndex(max(0, field.findData(value)))
        case QSpinBox():
            field.setValue(int(value))
        case QDoubleSpinBox():
            field.setValue(value)


def _shown(field: _Field) -> Any:
    match field:
        case QCheckBox():
            return field.isChecked()
        case QComboBox():
            return field.currentData()
        case QSpinBox() | QDoubleSpinBox():
            return field.value()


class _AnalysisPage(_Page[AnalysisSettings]):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.jobs = NumberBox(0, 64, "", self)
        self.jobs.setSpecialValueText(self.tr("one per processor core"))
        self.excerpts = NumberBox(1, 30, "", self)
        self.seconds = DecimalBox(3, 30, texts.seconds_pattern(), self)
        self.whole = QCheckBox(self.tr("Listen to the &whole track"), self)
        self.whole.toggled.connect(self.excerpts.setDisabled)
        self.whole.toggled.connect(self.seconds.setDisabled)
        self.low = QCheckBox(self.tr("Run at &low priority"), self)
        self.limit = NumberBox(10, 3600, texts.seconds_pattern(), self)
        cores = os.cpu_count() or 1
        self.bind(
            "jobs",
            self.tr("Tracks at a &time:"),
            self.jobs,
            self.tr(
                "How many tracks are analyzed at the same time. This computer has %n core(s).",
                "",
                cores,
            ),
        )
        self.bind(
            "excerpts",
            self.tr("&Excerpts:"),
            self.excerpts,
            self.tr("How many parts of a track are listened to, spread over its length."),
        )
        self.bind(
            "excerpt_seconds",
            self.tr("Excerpt &length:"),
            self.seconds,
            self.tr("Longer excerpts are a little more certain and take longer."),
        )
        self.bind(
            "whole_track",
            "",
            self.whole,
            self.tr("About six times slower; helps with tracks that change a lot."),
        )
        self.bind(
            "low_priority",
            "",
            self.low,
            self.tr("Other programs stay quick while tracks are analyzed."),
        )
        self.bind(
            "file_time_limit_s",
            self.tr("&Time limit:"),
            self.limit,
            self.tr("A file that takes longer is listed as failed, and the rest goes on."),
        )


class _WritePage(_Page[WriteSettings]):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.policy = choice_box(policy_choices(), self)
        self.separator = QLineEdit(self)
        self.separator.setMaxLength(5)
        self.separator.setMaximumWidth(80)
        self.listed = QCheckBox(self.tr("Store ID3v2.3 genres as a lis&t"), self)
        self.listed.toggled.connect(self.separator.setDisabled)
        self.others = QCheckBox(self.tr("Update ID3v1 and APE tags, &too"), self)
        self.mtime = QCheckBox(self.tr("&Keep the files' modification time"), self)
        self.links = QCheckBox(self.tr("Write &hard-linked files"), self)
        self.bind(
            "policy",
            self.tr("&If there is a genre already:"),
            self.policy,
            self.tr("The preview before each write lets you choose again."),
        )
        self.add(
            self.tr("ID3v2.3 &separator:"),
            self.separator,
            self.tr("ID3v2.3 tags hold one text; several genres are joined by this."),
        )
        self.add(
            "",
            self.listed,
            self.tr(
                "As ID3v2.4 does: more programs then tell the genres apart, but some old ones "
                "show only the first."
            ),
        )
        self.bind(
            "update_other_tags",
            "",
            self.others,
            self.tr("Only where a file has them besides ID3v2; none is ever added."),
        )
        self.bind(
            "keep_mtime", "", self.mtime, self.tr("If on, other programs may miss the change.")
        )
        self.bind("break_hard_links", "", self.links, self.tr("Other hard links keep the old tag."))

    @override
    def load(self, values: WriteSettings) -> None:
        super().load(values)
        listed = values.id3v23_separator == AS_LIST
        self.listed.setChecked(listed)
        self.separator.setText("; " if listed else values.id3v23_separator)

    @override
    def save(self, values: WriteSettings) -> WriteSettings:
        separator = AS_LIST if self.listed.isChecked() else self.separator.text() or "; "
        return dataclasses.replace(super().save(values), id3v23_separator=separator)


class _LibraryPage(_Page[LibrarySettings]):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.folders = QPushButton(icons.icon("folder"), self.tr("Library f&olders…"), self)
        self.watch = QCheckBox(self.tr("&Watch the folders"), self)
        self.learn = QCheckBox(self.tr("Learn my &genres again by itself"), self)
        self.albums = QCheckBox(self.tr("Take the rest of the al&bum into account"), self)
        self.add(
            None,
            self.folders,
            self.tr("Where your music is: add, remove and relocate folders."),
        )
        self.bind(
            "watch",
            None,
            self.watch,
            self.tr(
                "New files in the library's folders are picked up and analyzed within a minute "
                "or two while the window is open. Rescan finds what other programs changed "
                "within files."
            ),
        )
        self.bind(
            "learn",
            None,
            self.learn,
            self.tr(
                "Of the genres that you taught the program: when you have accepted enough more, it "
                "learns them again and shows what would change. Nothing changes before you say so."
            ),
        )
        self.bind(
            "albums",
            None,
            self.albums,
            self.tr(
                "Tracks by one artist on the same album usually share a genre, so a suggestion "
                "also depends on what the others sound like. What a track sounds like on its own "
                "is shown beside the list."
            ),
        )


class _AppearancePage(_Page[AppearanceSettings]):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = choice_box(
            (
                (self.tr("Follow the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
            ),
            self,
        )
        spoken = [(language.native_name(code), code) for code in language.available()]
        self.language = choice_box(((self.tr("Follow the system"), ""), *spoken), self)
        self.scale = PercentBox(70, 200, self)
        self.scale.setSingleStep(10)
        self.compact = QCheckBox(self.tr("&Compact rows"), self)
        self.bind("theme", self.tr("&Theme:"), self.theme, self.tr("The colors of the window."))
        self.add(
            self.tr("Text &size:"), self.scale, self.tr("Relative to the desktop's text size.")
        )
        self.bind("compact", "", self.compact, self.tr("Shows more tracks at once."))
        self.bind(
            "language",
            self.tr("&Language:"),
            self.language,
            self.tr("Takes effect after a restart."),
        )

    @override
    def load(self, values: AppearanceSettings) -> None:
        super().load(values)
        self.scale.setValue(round(values.font_scale * 100))

    @override
    def save(self, values: AppearanceSettings) -> AppearanceSettings:
        return dataclasses.replace(super().save(values), font_scale=self.scale.value() / 100)


def policy_choices() -> tuple[tuple[str, object], ...]:
    """The write policies with their texts."""
    return (
        (QCoreApplication.translate("WritePolicy", "Replace it"), "replace"),
        (QCoreApplication.translate("WritePolicy", "Keep it and add"), "add"),
        (QCoreApplication.translate("WritePolicy", "Leave it as it is"), "fill"),
    )


class SettingsDialog(Dialog):
    """Edits the settings.

    Attributes:
        changed: Carries the new `Settings`.
        folders_wanted: The library's folders are to be shown.
    """

    changed = Signal(object)
    folders_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self.tabs = QTabWidget(self)
        self.analysis = _AnalysisPage(self)
        self.write = _WritePage(self)
        self.appearance = _AppearancePage(self)
        self.library = _LibraryPage(self)
        self.library.folders.clicked.connect(self.folders_wanted)
        self.tabs.addTab(self.library, self.tr("&Library"))
        self.tabs.addTab(self.analysis, self.tr("&Analysis"))
        self.tabs.addTab(self.write, self.tr("&Writing"))
        self.tabs.addTab(self.appearance, self.tr("A&ppearance"))
        self.put(self.tabs)
        role = QDialogButtonBox.ButtonRole.ResetRole
        self.add_button(self.tr("&Reset…"), self._reset, role=role)
        self.add_choice(self.tr("&Save"))
        self.begin_with(600, 600)
        self._load(settings)

    @override
    def accept(self) -> None:
        super().accept()
        self.changed.emit(
            dataclasses.replace(
                self._settings,
                analysis=self.analysis.save(self._settings.analysis),
                write=self.write.save(self._settings.write),
                appearance=self.appearance.save(self._settings.appearance),
                library=self.library.save(self._settings.library),
            )
        )

    def _reset(self) -> None:
        confirm(
            self,
            self.tr("Settings"),
            self.tr("Reset everything on all pages to the defaults?"),
            yes=self.tr("&Reset"),
            no=self.tr("&Cancel"),
            then=lambda: self._load(Settings()),
        )

    def _load(self, settings: Settings) -> None:
        self.analysis.load(settings.analysis)
        self.write.load(settings.write)
        self.appearance.load(settings.appearance)
        self.library.load(settings.library)
