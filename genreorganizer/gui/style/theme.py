# SPDX-License-Identifier: GPL-3.0-or-later
"""The one design of the window: colours for light and dark, spacing, style sheet.

Every pair of text and ground below has a contrast of at least 4.5:1
(``tests/gui/test_texts.py`` computes them).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontInfo, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QToolBar,
    QTreeView,
    QWidget,
)

from genreorganizer import paths

if TYPE_CHECKING:
    from genreorganizer.settings import AppearanceSettings

SPACE = 8
"""The grid of all distances, in device-independent pixels."""
_ENLARGED = "enlarged"
_ICON = "iconPixels"
_WITH_ICONS = (QAbstractButton, QToolBar, QAbstractItemView)
_INDENTED = "indented"
_STEP = 20
"""Of a tree at the desktop's text size, in device-independent pixels."""
_DESKTOP_SIZE = "desktopFontSize"
_USUAL_PIXELS = 14
"""Height of letters up to which boxes and arrows have the sizes of the style sheet."""
_PIXELS = re.compile(r"@(?:(\d+)\*)?(\d+)px@")
"""A distance that grows with the text; multiples of one keep their proportions."""
FRAME = QSize(8, 40)
"""About what a window's frame takes of the screen."""


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as ``#rrggbb``.

    Attributes:
        window: Ground of panes, bars and dialogs.
        base: Ground of lists and fields.
        raised: Ground of buttons and chips.
        text: Ordinary text.
        muted: Text of lesser weight.
        line: Separators and borders.
        accent: The program's colour: primary buttons, bars, focus.
        on_accent: Text on the accent.
        selection: Ground of selected rows; carries ordinary text.
        good: Done, certain.
        warning: Attention.
        bad: Failed, refused.
        track: The empty part of a bar.
    """

    window: str
    base: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    good: str
    warning: str
    bad: str
    track: str


LIGHT = Colors(
    window="#f3f5f7",
    base="#ffffff",
    raised="#ffffff",
    text="#1b2027",
    muted="#59636f",
    line="#d5dae0",
    accent="#0b6e69",
    on_accent="#ffffff",
    selection="#cfe8e6",
    good="#1a6f35",
    warning="#855a00",
    bad="#b42318",
    track="#e3e7ec",
)
DARK = Colors(
    window="#20242a",
    base="#181b20",
    raised="#2b3037",
    text="#e8eaed",
    muted="#b3bbc5",
    line="#3a414b",
    accent="#4fc3b8",
    on_accent="#08201e",
    selection="#20504d",
    good="#5fd07f",
    warning="#e0b04a",
    bad="#ff9a90",
    track="#333a43",
)


def is_dark(palette: QPalette) -> bool:
    """Whether a palette's text is lighter than its ground."""
    return palette.windowText().color().lightness() > palette.window().color().lightness()


def colors() -> Colors:
    """The colours in use."""
    return _in_use(QApplication.palette().cacheKey())


@lru_cache(maxsize=4)
def _in_use(_palette: int) -> Colors:
    # Remembered by the palette's number: every cell of a list asks.
    return DARK if is_dark(QApplication.palette()) else LIGHT


def color(name: str) -> QColor:
    """One of the colours in use, by the name of its field in `Colors`."""
    return QColor(_color(colors(), name))


@cache
def _color(tokens: Colors, name: str) -> QColor:
    return QColor(str(getattr(tokens, name)))


def doubtful() -> QBrush:
    """What bars are filled with of which nothing follows: hatched, not told by colour alone."""
    return QBrush(color("muted"), Qt.BrushStyle.BDiagPattern)


def palette(tokens: Colors) -> QPalette:
    """The Qt palette of a theme."""
    role = QPalette.ColorRole
    made = QPalette()
    for target, name in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.base,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
    }.items():
        made.setColor(target, QColor(name))
    faded = QColor(tokens.muted)
    faded.setAlphaF(0.65)
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, target, faded)
    return made


def apply(application: QApplication, appearance: AppearanceSettings) -> None:
    """Give the whole program its look; may be called again when a setting changes."""
    apply_font_and_colors(application, appearance)
    apply_style_sheet(application, appearance)
    for widget in application.allWidgets():
        factor = widget.property(_ENLARGED)
        if factor is not None:
            enlarge(widget, float(factor))
        pixels = widget.property(_ICON)
        if pixels is not None and isinstance(widget, _WITH_ICONS):
            size_icon(widget, int(pixels))
        if isinstance(widget, QTreeView) and widget.property(_INDENTED):
            indent(widget)


def apply_font_and_colors(application: QApplication, appearance: AppearanceSettings) -> None:
    """Give the program the look that its widgets ask for while they are made."""
    base_size = application.property(_DESKTOP_SIZE)
    font = application.font()
    if base_size is None:
        base_size = font.pointSizeF()
        application.setProperty(_DESKTOP_SIZE, base_size)
    font.setPointSizeF(float(base_size) * appearance.font_scale)
    application.setFont(font)
    application.setPalette(palette(_tokens(application, appearance)))


def apply_style_sheet(application: QApplication, appearance: AppearanceSettings) -> None:
    """Give all widgets the program's boxes, borders and distances.

    Best when many of them have been put together: while there is a style sheet, Qt looks up
    the rules of a widget, and of all within it, each time that it is put into another one.
    """
    size = QFontInfo(application.font()).pixelSize() / _USUAL_PIXELS
    tokens = _tokens(application, appearance)
    application.setStyleSheet(style_sheet(tokens, compact=appearance.compact, scale=max(1.0, size)))


def _tokens(application: QApplication, appearance: AppearanceSettings) -> Colors:
    scheme = {
        "light": Qt.ColorScheme.Light,
        "dark": Qt.ColorScheme.Dark,
        "system": application.styleHints().colorScheme(),
    }[appearance.theme]
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def text_scale() -> float:
    """How many times as large as the desktop's the program's text is."""
    desktop = QApplication.instance().property(_DESKTOP_SIZE)  # type: ignore[union-attr]
    return QApplication.font().pointSizeF() / float(desktop) if desktop else 1.0


def enlarge(widget: QWidget, factor: float) -> None:
    """Let a widget's text be so many times as large as the program's, now and later."""
    widget.setProperty(_ENLARGED, factor)
    font = widget.font()
    font.setPointSizeF(QApplication.font().pointSizeF() * factor)
    widget.setFont(font)


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, on a widget that is styled already."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def size_icon(widget: QAbstractButton | QToolBar | QAbstractItemView, pixels: int) -> None:
    """Let icons be so large beside text of the desktop's size, now and later with the text.

    Args:
        widget: A button, a bar of buttons, or a list.
        pixels: Their side, in device-independent pixels.
    """
    widget.setProperty(_ICON, pixels)
    side = round(pixels * text_scale())
    widget.setIconSize(QSize(side, side))


def indent(tree: QTreeView) -> None:
    """Let a tree's arrows and steps be as large as its text, now and later.

    The arrows point to where lines begin.
    """
    tree.setProperty(_INDENTED, True)
    tree.setProperty("mirrored", tree.isRightToLeft())
    tree.setIndentation(round(_STEP * text_scale()))


def style_sheet(tokens: Colors, *, compact: bool, scale: float = 1.0) -> str:
    """The style sheet of a theme, from ``resources/style.qss`` with the colours put in.

    Args:
        tokens: The colours.
        compact: Make rows tighter.
        scale: Of boxes and arrows, which grow with the text.
    """
    text = (paths.resources_dir() / "style.qss").read_text("utf-8")
    for item in fields(tokens):
        text = text.replace(f"@{item.name}@", str(getattr(tokens, item.name)))
    icons = (paths.resources_dir() / "icons").as_posix()
    scheme = "dark" if tokens is DARK else "light"
    text = _PIXELS.sub(lambda found: f"{int(found[1] or 1) * round(int(found[2]) * scale)}px", text)
    return (
        text.replace("@pad@", "3px" if compact else "5px")
        .replace("@icons@", icons)
        .replace("@scheme@", scheme)
    )
