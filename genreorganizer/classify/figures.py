# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a classifier, in words that every language has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from genreorganizer.classify.metrics import ACCURACY
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.classify.metrics import Metric

_DATA: dict[str, Message] = {
    "gtzan": Message.plain("GTZAN"),
    "fma": Message.plain("FMA"),
    "library": Message("your library"),
    "foreign": Message("foreign recordings"),
    "made_sound": Message("synthetic sounds"),
}
_PARTS: dict[str, Message] = {
    "train": Message("training part"),
    "valid": Message("validation part"),
    "test": Message("test part"),
}
_UNDER: dict[str, Message] = {
    "heard": Message("as the program analyzes it"),
    "cross_validated": Message("cross-validated"),
    "damaged": Message("damaged copies"),
    "fma_recipe": Message("spectrograms made as FMA's"),
    "low_pass_8k": Message("nothing above 8 kHz"),
    "low_pass_4k": Message("nothing above 4 kHz"),
}
_MEASURES: dict[str, Message] = {
    ACCURACY: Message("accuracy"),
    "macro_f1": Message.plain("Macro-F1"),
    "ece": Message("calibration error (ECE)"),
    "auroc": Message.plain("AUROC"),
    "sure": Message("share of sure answers"),
    "sure_and_wrong": Message("share of sure but wrong answers"),
    "recipe_probe": Message("feature recipes told apart"),
    "bandwidth_probe": Message("bandwidths told apart"),
    "source_probe": Message("sources told apart"),
    "fma_labels_share": Message("share of the genres of FMA alone"),
    "few_shot_5": Message("learning from 5 tracks per genre"),
    "few_shot_10": Message("learning from 10 tracks per genre"),
    "few_shot_20": Message("learning from 20 tracks per genre"),
    "few_shot_50": Message("learning from 50 tracks per genre"),
}
"""In words, what a figure is (`Metric.measure`), and before that what it was measured on."""

_REMARKS: dict[str, Message] = {
    remark.template: remark
    for remark in (
        Message("all labels"),
        Message("the ten GTZAN labels"),
        Message("the seven FMA labels"),
        Message("of the same recipe without the valid part"),
        Message("interval: what a perfectly calibrated model would measure"),
        Message("mean of 6 windows of 5 s, as the program hears a track"),
        Message("no interval"),
        Message("the training part, 5 folds by artist, 3 rounds"),
        Message("the same free music, made in both ways"),
        Message("the same clips, with and without what is above 8 kHz"),
        Message("GTZAN and FMA, whose genres differ as well"),
        Message("a guess is 0.5"),
        Message("free music, most of it electronic or classical"),
        Message("no artist on both sides"),
        Message("no neighbours on both sides"),
        Message("no song on both sides"),
        Message("noises, tones and clicks, such as it was taught not to be sure of"),
        Message("square waves, sweeps and babble, which it was not taught"),
        Message("the damage with the most"),
        Message("the filtered test part of GTZAN"),
        Message("the test parts of GTZAN and FMA together"),
        Message("the valid parts of GTZAN and FMA together"),
        Message("tracks of artists that it had not learned from"),
        Message(
            "GTZAN's recordings are commercial excerpts, and the licences of the FMA tracks vary; "
            "the recordings themselves are not part of it."
        ),
        Message("{count} genres"),
        Message("{count} genres of your library"),
        Message("{count} tracks of your library"),
        Message("Residual convnet on log-mel windows, {count} genres"),
        Message("musicnn: a published tagger (Million Song Dataset), with our head on its tags"),
        Message("musicnn: the Million Song Dataset with tags of Last.fm"),
        Message(
            "our head: its tags of GTZAN's fault-filtered training part, and of free music that a "
            "tagger of AudioSet is sure of"
        ),
        Message("GTZAN, fault-filtered training part ({data})"),
        Message(
            "GTZAN, training and validation parts of the fault-filtered, artist-disjoint split "
            "(log-mel spectrograms)"
        ),
        Message(
            "FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was "
            "chosen and calibrated with a twin that had not learned from the validation parts of "
            "either"
        ),
        Message("FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)"),
        Message(
            "16 hours of free music from Debian's packages (log-mel spectrograms), without labels"
        ),
        Message(
            "Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN "
            "training clips"
        ),
        Message(
            "Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN "
            "training clips; embeddings and labels of an AudioSet tagger and of a music tagger "
            "for the free music and for short excerpts of some GTZAN clips"
        ),
        Message(
            "The body of version 3, refreshed with all of this but FMA's validation part, has "
            "half of the say about the genres, with a last layer of its own"
        ),
        Message(
            "The other body averages the weights of three networks that were trained further "
            "from the same start"
        ),
        Message("its embedding: {data}"),
        Message("{data}; everything was chosen without the validation part's clips"),
        Message("the embedding knew the validation clips: confidence is less sure than it looks"),
        Message("audio, foreign recordings, the embedding: measured of the default model only"),
        Message(
            "clips of 30 s: its features need audio, which the excerpts have and the clips have not"
        ),
        Message(
            "The ten GTZAN genres were learned from a few hundred excerpts, most of them American "
            "or British and older than 2002."
        ),
    )
}
"""What is remarked on figures and models; in a manifest they stand in English."""
_GAPS = {r"\{count\}": r"(?P<count>[\d,]+)", r"\{data\}": r"(?P<data>.+)"}


def _filled(template: str) -> re.Pattern[str]:
    """What finds a template whose gaps are filled."""
    pattern = re.escape(template)
    for gap, filled in _GAPS.items():
        pattern = pattern.replace(gap, filled)
    return re.compile(pattern)


_FILLED = tuple((_filled(text), known) for text, known in _REMARKS.items() if "{" in text)
"""Remarks with gaps, by what finds them filled."""


class Wording(Protocol):
    """How messages and numbers are said in a language."""

    def say(self, message: Message) -> str:
        """A message as text."""
        ...

    def number(self, value: float, digits: int = 0) -> str:
        """A number with so many digits after the point."""
        ...


class English:
    """The language of files and of the command line."""

    def say(self, message: Message) -> str:
        """See `Wording`."""
        return str(message)

    def number(self, value: float, digits: int = 0) -> str:
        """See `Wording`."""
        return f"{value:,.{digits}f}"


def remark(text: str) -> Message:
    """What a manifest remarks; a remark that is not known is a text of its maker's own."""
    if text in _REMARKS:
        return _REMARKS[text]
    found = ((one.fullmatch(text), known) for one, known in _FILLED)
    filled = (
        known.filled(**{name: remark(said) for name, said in match.groupdict().items()})
        for match, known in found
        if match
    )
    return next(filled, Message.plain(text))


def counted_on(metric: Metric, say: Callable[[Message], str]) -> str:
    """On what a figure was counted, without what it counts; may be empty."""
    on = ((_DATA, metric.data), (_PARTS, metric.part), (_UNDER, metric.under))
    return ", ".join(_word(words, key, say) for words, key in on if key)


def name(metric: Metric, say: Callable[[Message], str]) -> str:
    """What a figure is."""
    measure = _word(_MEASURES, metric.measure, say)
    return ": ".join(part for part in (counted_on(metric, say), measure) if part)


def _word(words: dict[str, Message], key: str, say: Callable[[Message], str]) -> str:
    """What a key means; one that is not known stays as it is, without underscores."""
    return say(words[key]) if key in words else key.replace("_", " ")


def note(metric: Metric, say: Callable[[Message], str]) -> str:
    """What is remarked on a figure."""
    return "; ".join(say(remark(part)) for part in metric.note.split("; ") if part)


def table(metrics: Sequence[Metric], words: Wording) -> str:
    """The figures with their intervals, as a table in Markdown."""
    head = (
        words.say(Message("Figure")),
        words.say(Message("Value")),
        words.say(Message("95% interval")),
        words.say(Message("Tracks")),
        "",
    )
    rows = [
        (name(metric, words.say), *_values(metric, words), note(metric, words.say))
        for metric in metrics
    ]
    return markdown_table(head, rows)


def _values(metric: Metric, words: Wording) -> tuple[str, str, str]:
    share = metric.measure == ACCURACY
    scale, digits = (100, 1) if share else (1, 3)
    value, low, high = (
        words.number(scale * number, digits) for number in (metric.value, metric.low, metric.high)
    )
    told = words.say(Message("{number}%", number=value)) if share else value
    return told, f"{low}–{high}", words.number(metric.count) if metric.count else ""


def percent(value: float, words: Wording) -> Message:
    """A whole number of percent."""
    return Message("{number}%", number=words.number(value))


def markdown_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells as a table in Markdown; a stroke in a cell becomes a slash."""
    cells = [head, ["---"] * len(head), *([c.replace("|", "/") for c in row] for row in rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)
