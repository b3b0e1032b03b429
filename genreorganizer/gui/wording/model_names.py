# SPDX-License-Identifier: GPL-3.0-or-later
"""What models are called where users read of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.wording import texts

BUILT_IN = "default"
"""The model that comes with the program."""


def name(model_id: str) -> str:
    """A model's name, at the beginning of a line; of an ensemble those of its members."""
    return " + ".join(
        QCoreApplication.translate("ModelNames", "Built-in model")
        if member == BUILT_IN
        else texts.plain(member)
        for member in model_id.split("+")
    )


def in_sentence(model_id: str, version: str) -> str:
    """A model within a sentence, with its version where that tells apart what came with it."""
    if model_id == BUILT_IN:
        text = QCoreApplication.translate("ModelNames", "the built-in model (version {version})")
        return text.format(version=texts.plain(version))
    return name(model_id)


def tenths(share: float) -> str:
    """How often a model is right, as people say it, such as "right for about 6 of 10 tracks".

    No model that is ever wrong is called right for all of them.
    """
    text = QCoreApplication.translate("ModelNames", "right for about {right} of 10 tracks")
    most = 9 if share < 1 else 10
    return text.format(right=texts.number(min(most, int(share * 10 + 0.5))))
