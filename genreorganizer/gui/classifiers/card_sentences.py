# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lab says on a classifier's card, in the person's language.

Cards are English files beside the classifiers. What they say in the same words of every
classifier is translated; what a classifier says of itself stays.
"""

from __future__ import annotations

import functools
import re

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("Card", "What it does"),
    QT_TRANSLATE_NOOP("Card", "What it was trained on"),
    QT_TRANSLATE_NOOP("Card", "How often it is right"),
    QT_TRANSLATE_NOOP("Card", "How far its confidence can be trusted"),
    QT_TRANSLATE_NOOP("Card", "What it is bad at"),
    QT_TRANSLATE_NOOP("Card", "On damaged and foreign recordings"),
    QT_TRANSLATE_NOOP("Card", "Limits"),
    QT_TRANSLATE_NOOP(
        "Card",
        "Model `{model}`, version {version}; {count} parameters; licence of the weights "
        "{licence} (GTZAN's recordings are commercial excerpts, and the licences of the FMA "
        "tracks vary; the recordings themselves are not part of it).",
    ),
    QT_TRANSLATE_NOOP(
        "Card",
        "It listens to windows of a track's {features} and gives a probability for each of "
        "{count} genres: {genres}. A track's probability is the mean over its windows.",
    ),
    QT_TRANSLATE_NOOP(
        "Card",
        "It listens to windows of a track's {features} and gives a probability for each of "
        "{count} genres: {genres}. A track's probability is the mean over its windows. It also "
        "gives an embedding, by which similar tracks and strange ones are found.",
    ),
    QT_TRANSLATE_NOOP("Card", "Random seeds: {seeds}."),
    QT_TRANSLATE_NOOP(
        "Card",
        "Figures on tracks it has not learned from, with 95 % intervals. Everything was chosen "
        "on the *valid* parts; the *test* parts were read once per finished system.",
    ),
    QT_TRANSLATE_NOOP(
        "Card",
        "Probabilities are calibrated (temperature {temperature}). Below {share} a track counts "
        "as unsure. Of the held-out tracks with a suggestion of at least the given confidence, "
        "so many were right:",
    ),
    QT_TRANSLATE_NOOP("Card", "Counted on {parts}."),
    QT_TRANSLATE_NOOP("Card", "the test parts of GTZAN and FMA together"),
    QT_TRANSLATE_NOOP(
        "Card", "{genre}: found in {found} of {tracks}; otherwise taken for {others}"
    ),
    QT_TRANSLATE_NOOP(
        "Card",
        "The ten GTZAN genres were learned from a few hundred excerpts, most of them American or "
        "British and older than 2002. Genres outside the list can only come out as one of the "
        "list or as unsure. {safeguard}",
    ),
    QT_TRANSLATE_NOOP(
        "Card",
        "Speech, noise and other sounds that are no music are meant to come out as unsure, by the "
        "distance of their embedding from the training tracks; that is a safeguard, not a "
        "detector.",
    ),
    QT_TRANSLATE_NOOP(
        "Card", "It does not notice speech, noise and other sounds that are no music."
    ),
)
"""Every sentence that cards share, with names for what differs."""

_GAP = re.compile(r"\{(\w+)\}")
_MARK = re.compile(r"#+ |- |")


def told(card: str) -> str:
    """A card's text in the person's language, line by line; unknown lines stay as they are."""
    return "\n".join(_line(line) for line in card.splitlines())


def known(text: str) -> bool:
    """Whether a text is one that cards share."""
    return any(pattern.fullmatch(text) for _, pattern in _patterns())


def _line(line: str) -> str:
    mark = _MARK.match(line)
    end = mark.end() if mark else 0
    return line[:end] + _told(line[end:])


def _told(text: str) -> str:
    for sentence, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match:
            translated = QCoreApplication.translate("Card", sentence)
            return translated.format_map({k: _told(v) for k, v in match.groupdict().items()})
    return text


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Sentences with what they match, those of the most words first."""
    made = []
    for sentence in sorted(SENTENCES, key=len, reverse=True):
        parts = _GAP.split(sentence)  # text and names of gaps in turn
        pattern = "".join(
            f"(?P<{part}>.+?)" if number % 2 else re.escape(part)
            for number, part in enumerate(parts)
        )
        made.append((sentence, re.compile(pattern)))
    return tuple(made)
