# SPDX-License-Identifier: GPL-3.0-or-later
"""Tips at the right moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from genreorganizer.gui.help.tips import Tips

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_tip_comes_in_its_moment_and_goes_for_good(qtbot: QtBot, look: None) -> None:
    tips = Tips()
    qtbot.addWidget(tips)
    tips.show_place("review")
    assert tips.isHidden(), "there is nothing to review yet"
    tips.show_states({"suggested": 5, "accepted": 1})
    assert "Press A" in tips.text.text()
    tips.show_place("all")
    assert "Ready to write" in tips.text.text()
    tips.show_place("review")
    with qtbot.waitSignal(tips.dismissed):
        tips.close_tip.click()
    assert "Ready to write" in tips.text.text()
    tips.close_tip.click()
    assert tips.isHidden()
    assert tips.seen == ["review", "write"]
    tips.show_states({"written": 3})
    assert "History" in tips.text.text()


def test_a_tip_makes_way_where_the_list_would_have_no_room(qtbot: QtBot, look: None) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    tips = Tips(pane)
    line = tips.fontMetrics().lineSpacing()
    tips.show_states({"written": 3})
    pane.show()
    shown = []
    for lines in (30, 9, 30):
        pane.resize(500, lines * line)
        shown.append(not tips.isHidden())
    assert shown == [True, False, True]
    assert tips.seen == []


def test_what_was_dismissed_before_does_not_come_again(qtbot: QtBot, look: None) -> None:
    tips = Tips()
    qtbot.addWidget(tips)
    tips.leave_out(["review", "unknown"])
    tips.show_place("review")
    tips.show_states({"suggested": 5})
    assert tips.isHidden()
