# SPDX-License-Identifier: GPL-3.0-or-later
"""The model card as a file beside the manifest, for those who read the models without us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.classify import card
from genreorganizer.classify.figures import English

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.reality import Reality

REMARKS = (
    "The ten GTZAN genres were learned from a few hundred excerpts, most of them American or "
    "British and older than 2002.",
    "GTZAN's recordings are commercial excerpts, and the licences of the FMA tracks vary; the "
    "recordings themselves are not part of it.",
)
"""What is to be known of every model that the lab makes."""


def write_card(folder: Path, manifest: Manifest, found: Reality | None = None) -> None:
    """Write a classifier's card beside its manifest.

    Args:
        folder: The classifier's folder.
        manifest: What is known about it.
        found: What it makes of damaged and unfamiliar recordings, where that was measured.
    """
    text = card.markdown(manifest, found, English())
    (folder / card.CARD_FILE).write_text(text, encoding="utf-8")
