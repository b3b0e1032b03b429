# SPDX-License-Identifier: GPL-3.0-or-later
"""The model card: a classifier in plain words, in any language, made from what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.classify import figures
from genreorganizer.classify.figures import markdown_table
from genreorganizer.classify.reality import DAMAGES, RECORDINGS
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.classify.figures import Wording
    from genreorganizer.classify.manifest import Manifest, Tagging
    from genreorganizer.classify.metrics import Confusion
    from genreorganizer.classify.reality import Condition, Reality, Share

CARD_FILE = "MODEL_CARD.md"
_HEARD = {
    "log_mel": Message("log-mel spectrogram"),
    "raw": Message("samples"),
}
_WORST = 4


def markdown(manifest: Manifest, reality: Reality | None, words: Wording) -> str:
    """The card as Markdown.

    Args:
        manifest: What is known of the classifier.
        reality: What it makes of damaged and unfamiliar recordings, where that was measured.
        words: The language.
    """
    say = words.say
    sections = [
        (Message("What it does"), _task(manifest, words)),
        (Message("What it was trained on"), _training(manifest, words)),
        (Message("How often it is right"), _measured(manifest, words)),
        (Message("How far its confidence can be trusted"), _coverage(manifest, words)),
        (Message("What it is bad at"), _mistakes(manifest.confusion, words)),
        (Message("Further labels"), _tags(manifest.tagging, words)),
        (
            Message("On damaged and foreign recordings"),
            reality_tables(reality, words) if reality else "",
        ),
        (Message("Limits"), _limits(manifest, words)),
    ]
    parts = [
        f"# {say(figures.remark(manifest.title))}",
        say(
            Message(
                "Model `{model}`, version {version}; {count} parameters; licence of the weights "
                "{licence}.",
                model=manifest.id,
                version=manifest.version,
                count=words.number(manifest.parameters),
                licence=manifest.licence,
            )
        ),
        *(f"## {say(title)}\n\n{text}" for title, text in sections if text),
    ]
    return "\n\n".join(parts) + "\n"


def _task(manifest: Manifest, words: Wording) -> str:
    kind = manifest.features.kind
    parts = [
        Message(
            "It listens to windows of a track's {features} and gives a probability for each of "
            "{count} genres: {genres}. A track's probability is the mean over its windows.",
            features=words.say(_HEARD.get(kind) or Message.plain(kind.replace("_", " "))),
            count=len(manifest.labels),
            genres=", ".join(manifest.labels),
        )
    ]
    if manifest.novelty:
        parts.append(
            Message(
                "It also gives an embedding, by which similar tracks and strange ones are found."
            )
        )
    return " ".join(map(words.say, parts))


def _training(manifest: Manifest, words: Wording) -> str:
    parts = ["\n".join(f"- {words.say(figures.remark(one))}" for one in manifest.training_data)]
    if manifest.seeds:
        seeds = ", ".join(map(str, manifest.seeds))
        parts.append(words.say(Message("Random seeds: {seeds}.", seeds=seeds)))
    return "\n\n".join(part for part in parts if part)


def _measured(manifest: Manifest, words: Wording) -> str:
    if not manifest.metrics:
        return ""
    text = Message(
        "Figures on tracks it has not learned from, with 95% intervals. The system was chosen "
        "on the *validation* parts, not on the *test* parts."
    )
    return f"{words.say(text)}\n\n{figures.table(manifest.metrics, words)}"


def _coverage(manifest: Manifest, words: Wording) -> str:
    if not manifest.precision:
        return ""
    text = Message(
        "Probabilities are calibrated (temperature {temperature}). Below {share} a track counts "
        "as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, "
        "so many were right:",
        temperature=words.number(manifest.temperature, 3),
        share=words.say(figures.percent(100 * manifest.threshold, words)),
    )
    points = list(manifest.precision.values())
    thresholds = [
        f"≥ {words.say(figures.percent(100 * point.threshold, words))}" for point in points[0]
    ]
    rows = [
        [label, *(f"{point.right}/{point.taken}" for point in row)]
        for label, row in manifest.precision.items()
    ]
    totals = [
        f"{sum(point.right for point in column)}/{sum(point.taken for point in column)}"
        for column in zip(*points, strict=True)
    ]
    head = [words.say(Message("Genre")), *thresholds]
    total = [f"**{words.say(Message('all'))}**", *totals]
    return f"{words.say(text)}\n\n{markdown_table(head, [*rows, total])}"


def _mistakes(confusion: Confusion | None, words: Wording) -> str:
    if confusion is None:
        return ""
    counted = Message("Counted on {parts}.", parts=words.say(figures.remark(confusion.counted_on)))
    line = Message("{genre}: found in {found} of {tracks}; otherwise taken for {others}")
    lines = [
        words.say(
            line.filled(
                genre=miss.genre,
                found=miss.found,
                tracks=miss.tracks,
                others=", ".join(f"{other} ({count})" for other, count in miss.others),
            )
        )
        for miss in confusion.misses(_WORST)
    ]
    head = [words.say(Message("true \\ said")), *confusion.labels]
    rows = [[label, *(str(count or "") for count in row)] for label, row in confusion.tested]
    parts = [words.say(counted), "\n".join(f"- {one}" for one in lines), markdown_table(head, rows)]
    return "\n\n".join(part for part in parts if part)


def _tags(tagging: Tagging | None, words: Wording) -> str:
    if tagging is None or not tagging.auroc:
        return ""
    text = Message(
        "Each has a probability of its own. They were learned from what an AudioSet tagger said of "
        "free music and of excerpts of GTZAN, and measured on FMA's held-out blocks, of which no "
        "such label was known: against linear classifiers that learned AudioSet's own labels from "
        "VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area "
        "under the curve of 0.5 is a guess, 1 is perfect."
    )
    head = (Message("Label"), Message("Part of"), Message("Area under the curve"))
    rows = [
        (name, tagging.parents.get(name, ""), words.number(area, 2))
        for name, area in sorted(tagging.auroc.items(), key=lambda one: -one[1])
    ]
    parts = [words.say(text), markdown_table([words.say(one) for one in head], rows)]
    if tagging.left_out:
        measured_too = set(tagging.left_out) & set(tagging.names)
        text = (
            Message(
                "Left out, because they did not hold: {labels}. The same blocks decided that, so "
                "that the figures of the others are a little too good."
            )
            if measured_too
            else Message(
                "Left out, because they did not hold on FMA's validation blocks: {labels}."
            )
        )
        parts.append(words.say(text.filled(labels=", ".join(tagging.left_out))))
    return "\n\n".join(parts)


def _limits(manifest: Manifest, words: Wording) -> str:
    parts = [
        *map(figures.remark, manifest.remarks),
        Message("Genres outside the list can only come out as one of the list or as *not sure*."),
        Message(
            "Speech, noise and other sounds that are no music are meant to come out as *not sure*, "
            "by the distance of their embedding from the training tracks; that is a safeguard, not "
            "a detector."
        )
        if manifest.novelty
        else Message("It does not notice speech, noise and other sounds that are no music."),
    ]
    return " ".join(map(words.say, parts))


def reality_tables(found: Reality, words: Wording) -> str:
    """What it makes of damaged and unfamiliar recordings: a table per set, and other figures."""
    say = words.say
    parts = [
        say(
            Message(
                "Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that "
                "to the undamaged recording. *Sure and wrong*: of all recordings, those that got "
                "a suggestion instead of *not sure*, and a wrong one."
            )
        )
    ]
    head = [
        say(Message("Damage")),
        say(Message("Right")),
        say(Message("Unchanged")),
        say(Message("Sure and wrong")),
        say(Message("Sure")),
    ]
    for recordings, title in RECORDINGS.items():
        if conditions := found.of(recordings):
            text = say(title)
            parts.append(f"### {text[:1].upper()}{text[1:]} ({conditions[0].count})")
            parts.append(markdown_table(head, [_row(one, words) for one in conditions]))
    if found.figures:
        parts.append(f"### {say(Message('What the embedding knows'))}")
        parts.append(figures.table(found.figures, words))
    parts += [
        say(Message("Not measured: {what}.", what=figures.remark(one))) for one in found.left_out
    ]
    return "\n\n".join(parts)


def _row(one: Condition, words: Wording) -> Sequence[str]:
    shares = (one.right, one.unchanged, one.sure_wrong, one.sure)
    damage = DAMAGES.get(one.damage) or Message.plain(one.damage)
    return [words.say(damage), *(_share(share, words) for share in shares)]


def _share(share: Share | None, words: Wording) -> str:
    if share is None:
        return ""
    low, high = (words.number(100 * end) for end in (share.low, share.high))
    return f"{words.number(100 * share.value, 1)} ({low}–{high})"
