# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a classifier, in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.classify.manifest import Metric

translate = QCoreApplication.translate

_WORDS = {
    "gtzan": "GTZAN",
    "fma": "FMA",
    "train": QT_TRANSLATE_NOOP("ModelFigure", "training part"),
    "valid": QT_TRANSLATE_NOOP("ModelFigure", "validation part"),
    "test": QT_TRANSLATE_NOOP("ModelFigure", "test part"),
    "heard": QT_TRANSLATE_NOOP("ModelFigure", "as the program hears it"),
    "made_sound": QT_TRANSLATE_NOOP("ModelFigure", "made sounds"),
    "accuracy": QT_TRANSLATE_NOOP("ModelFigure", "share right"),
    "macro_f1": "Macro-F1",
    "ece": QT_TRANSLATE_NOOP("ModelFigure", "calibration error (ECE)"),
    "auroc": "AUROC",
    "recipe_probe": QT_TRANSLATE_NOOP("ModelFigure", "feature recipes told apart"),
    "bandwidth_probe": QT_TRANSLATE_NOOP("ModelFigure", "bandwidths told apart"),
    "source_probe": QT_TRANSLATE_NOOP("ModelFigure", "sources told apart"),
    "fma_labels_share": QT_TRANSLATE_NOOP("ModelFigure", "share of the genres of FMA alone"),
    "fma_recipe": QT_TRANSLATE_NOOP("ModelFigure", "spectrograms made as FMA's"),
    "few_shot_5": QT_TRANSLATE_NOOP("ModelFigure", "learning from 5 tracks per genre"),
    "few_shot_10": QT_TRANSLATE_NOOP("ModelFigure", "learning from 10 tracks per genre"),
    "few_shot_20": QT_TRANSLATE_NOOP("ModelFigure", "learning from 20 tracks per genre"),
    "few_shot_50": QT_TRANSLATE_NOOP("ModelFigure", "learning from 50 tracks per genre"),
    "low_pass_4k": QT_TRANSLATE_NOOP("ModelFigure", "nothing above 4 kHz"),
    "cross_validated": QT_TRANSLATE_NOOP("ModelFigure", "cross-validated"),
}
"""What the parts of a figure's name mean."""

NOTES = (
    QT_TRANSLATE_NOOP("ModelFigure", "all labels"),
    QT_TRANSLATE_NOOP("ModelFigure", "the ten GTZAN labels"),
    QT_TRANSLATE_NOOP("ModelFigure", "the seven FMA labels"),
    QT_TRANSLATE_NOOP("ModelFigure", "of the same recipe without the valid part"),
    QT_TRANSLATE_NOOP("ModelFigure", "interval: what a perfectly calibrated model would measure"),
    QT_TRANSLATE_NOOP("ModelFigure", "mean of 6 windows of 5 s, as the program hears a track"),
    QT_TRANSLATE_NOOP("ModelFigure", "no interval"),
    QT_TRANSLATE_NOOP("ModelFigure", "the training part, 5 folds by artist, 3 rounds"),
    QT_TRANSLATE_NOOP("ModelFigure", "the same free music, made in both ways"),
    QT_TRANSLATE_NOOP("ModelFigure", "the same clips, with and without what is above 8 kHz"),
    QT_TRANSLATE_NOOP("ModelFigure", "GTZAN and FMA, whose genres differ as well"),
    QT_TRANSLATE_NOOP("ModelFigure", "a guess is 0.5"),
    QT_TRANSLATE_NOOP("ModelFigure", "free music, most of it electronic or classical"),
    QT_TRANSLATE_NOOP("ModelFigure", "no artist on both sides"),
    QT_TRANSLATE_NOOP("ModelFigure", "no neighbours on both sides"),
)
"""What the lab remarks on figures."""


def name(metric: Metric) -> str:
    """What a figure is; a name of unknown parts stays as it is, without underscores."""
    left, parts = metric.name, []
    while left:
        known = next((key for key in _WORDS if f"{left}_".startswith(f"{key}_")), None)
        if known is None:
            break
        parts.append(translate("ModelFigure", _WORDS[known]))
        left = left[len(known) + 1 :]
    if not parts or (left and not left.isdecimal()):  # else the number of labels, as in the note
        return metric.name.replace("_", " ")
    return ", ".join(parts[:-1]) + (": " if parts[1:] else "") + parts[-1]


def note(metric: Metric) -> str:
    """What is remarked on a figure."""
    return "; ".join(translate("ModelFigure", part) for part in metric.note.split("; ") if part)


def table(metrics: Sequence[Metric]) -> list[str]:
    """The figures with their intervals, as lines of Markdown."""
    head = (
        translate("ModelFigure", "Figure"),
        translate("ModelFigure", "Value"),
        translate("ModelFigure", "95 % interval"),
        translate("ModelFigure", "Tracks"),
        "",
    )
    rows = [(name(metric), *_values(metric), note(metric)) for metric in metrics]
    return [_line(head), _line(["---"] * len(head)), *map(_line, rows)]


def _values(metric: Metric) -> tuple[str, str, str]:
    share = "accuracy" in metric.name
    scale, digits, unit = (100, 1, " %") if share else (1, 3, "")
    value, low, high = (
        QLocale().toString(scale * number, "f", digits)
        for number in (metric.value, metric.low, metric.high)
    )
    return f"{value}{unit}", f"{low}–{high}", texts.number(metric.count) if metric.count else ""


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
