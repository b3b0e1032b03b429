# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from genreorganizer.classify import card, figures
from genreorganizer.gui.classifiers import model_reality
from genreorganizer.gui.wording import messages, model_names, texts
from genreorganizer.library.learning import card as learned

if TYPE_CHECKING:
    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.metrics import Confusion
    from genreorganizer.classify.reality import Reality
    from genreorganizer.library.models import InstalledModel
    from genreorganizer.messages import Message

translate = QCoreApplication.translate

_WORST = 4


class Translated:
    """How cards and figures are said in the window."""

    def say(self, message: Message) -> str:
        """See `Words`."""
        return messages.translated(message)

    def number(self, value: float, digits: int = 0) -> str:
        """See `Words`."""
        return QLocale().toString(float(value), "f", digits)


def details(model: InstalledModel, own: str) -> str:
    """Everything that was measured, as Markdown.

    Of a model that the user installed it is the card that its maker gave it.

    Args:
        model: The model.
        own: The card that came with it.
    """
    if model.manifest is not None and model.learned is not None:
        return learned.card(model.manifest, model.learned, Translated())
    if model.manifest is None or (model.removable and own):
        return own
    return card.markdown(model.manifest, model.reality, Translated())


def summary(model: InstalledModel) -> str:
    """How often it is right, in one line."""
    if model.manifest is None:
        return translate("ModelCard", "cannot be used")
    if model.least_accuracy is None:
        return translate("ModelCard", "nobody has measured how often it is right")
    return model_names.tenths(model.least_accuracy)


def entry(model: InstalledModel) -> str:
    """What a list says of a model, in lines."""
    name = translate("ModelCard", "{model} – in use") if model.active else "{model}"
    return f"{name.format(model=model_names.name(model.id))}\n{summary(model)}"


def plain_words(manifest: Manifest, reality: Reality | None = None) -> str:
    """What a model does, how well, and what it is bad at; Markdown in the user's language.

    Args:
        manifest: What is known of it.
        reality: What it makes of damaged and unfamiliar recordings, where that was measured.
    """
    sections = [
        (translate("ModelCard", "How often it is right"), _figures(manifest)),
        (
            translate("ModelCard", "On damaged and foreign recordings"),
            model_reality.in_brief(reality) if reality else "",
        ),
        (
            translate("ModelCard", "What it is bad at"),
            _weaknesses(manifest.confusion) if manifest.confusion else _wrong_suggestions(manifest),
        ),
    ]
    parts = [f"## {title}\n\n{text}" for title, text in sections if text]
    return "\n\n".join([f"# {model_names.name(manifest.id)}", _task(manifest), *parts])


def _task(manifest: Manifest) -> str:
    parts = [
        translate("ModelCard", "It recognizes {count} genres: {genres}.").format(
            count=len(manifest.labels), genres=texts.listed(manifest.labels)
        ),
        translate(
            "ModelCard", "Music of any other genre comes out as one of these, or as not sure."
        ),
        translate("ModelCard", "Below {share} it is not sure.").format(
            share=texts.percent(manifest.threshold)
        ),
        translate("ModelCard", "Speech, noise and the like come out as not sure.")
        if manifest.novelty
        else translate("ModelCard", "It does not notice speech, noise and the like."),
    ]
    return texts.sentences(parts)


def _figures(manifest: Manifest) -> str:
    line = translate(
        "ModelCard",
        "- **{value}** of {count} tracks it had not heard before (between {low} and {high}): "
        "{name}",
    )
    say = messages.translated
    unique = {(metric.value, metric.count): metric for metric in reversed(manifest.accuracies)}
    lines = [
        line.format(
            value=texts.percent(metric.value),
            low=texts.percent(metric.low),
            high=texts.percent(metric.high),
            count=texts.number(metric.count),
            name=figures.counted_on(metric, say) or figures.name(metric, say),
        )
        for metric in reversed(unique.values())
    ]
    return "\n".join(lines)


def _weaknesses(confusion: Confusion) -> str:
    """The genres it misses most, and what it takes them for."""
    line = translate("ModelCard", "- **{genre}**: found in {right} of {count}; taken for {others}")
    return "\n".join(
        line.format(
            genre=miss.genre,
            right=miss.found,
            count=miss.tracks,
            others=texts.listed(f"{other} ({count})" for other, count in miss.others),
        )
        for miss in confusion.misses(_WORST)
    )


def _wrong_suggestions(manifest: Manifest) -> str:
    line = translate(
        "ModelCard", "- When it says **{genre}**, it is right in {right} of {taken} cases."
    )
    return "\n".join(
        line.format(genre=genre, right=right, taken=taken)
        for genre, right, taken in weakest(manifest)
    )


def weakest(manifest: Manifest, most: int = _WORST) -> tuple[tuple[str, int, int], ...]:
    """The genres whose suggestions are wrong most often: genre, right, taken."""
    shares = [
        (points[0].right / points[0].taken, label, points[0].right, points[0].taken)
        for label, points in manifest.precision.items()
        if points and points[0].taken
    ]
    return tuple((label, right, taken) for _, label, right, taken in sorted(shares)[:most])
