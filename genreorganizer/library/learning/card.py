# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a classifier that was learned from the library, in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.classify import figures
from genreorganizer.classify.figures import markdown_table
from genreorganizer.domain.formatting import percent
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.classify.figures import Wording
    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.library.learning.figures import CountedShare, Figures


def card(manifest: Manifest, found: Figures, words: Wording) -> str:
    """Markdown in the shape of the other models' cards.

    Args:
        manifest: What was learned; it stands behind another model.
        found: How well.
        words: The language.
    """
    say = words.say
    base = manifest.front.model if manifest.front else ""
    does = Message(
        "It stands behind the model `{model}` and gives a probability for each of {count} genres "
        "of the library that it was learned from. Each genre is answered by itself: several may "
        "be likely, or none.",
        model=base,
        count=len(manifest.labels),
    )
    counted = Message(
        "Counted on tracks of artists that it had not learned from, with 95% intervals."
    )
    right = [
        Message("The best guess is right for {share}.", share=_share(found.right, words)),
        Message(
            "That of the model `{model}` is right for {share}.",
            model=base,
            share=_share(found.base_right, words),
        ),
        Message(
            "Below {least} a track counts as *not sure*. It suggests a genre for {share}.",
            least=_percent(manifest.threshold, words),
            share=_share(found.sure, words),
        ),
    ]
    if found.sure_right:
        suggested = Message(
            "Of the suggestions, right are {share}.", share=_share(found.sure_right, words)
        )
        right.append(suggested)
    sections = [
        f"# {say(figures.remark(manifest.title))}",
        f"## {say(Message('What it does'))}",
        say(does),
        f"## {say(Message('What it was trained on'))}",
        "\n".join(f"- {say(figures.remark(line))}" for line in manifest.training_data),
        f"## {say(Message('How often it is right'))}",
        say(counted),
        "\n".join(f"- {say(line)}" for line in right),
        _genres(found, words),
        f"## {say(Message('What it is bad at'))}",
        _table([one.genre for one in found.genres], found.confusion, words),
    ]
    return "\n\n".join(sections) + "\n"


def _percent(share: float, words: Wording) -> str:
    return percent(share, pattern=words.say(Message("{number}%", number="{number}")))


def _share(share: CountedShare, words: Wording) -> Message:
    return Message(
        "{share} of {count} tracks ({low} to {high})",
        share=_percent(share.value, words),
        count=words.number(share.count),
        low=_percent(share.low, words),
        high=_percent(share.high, words),
    )


def _genres(found: Figures, words: Wording) -> str:
    head = (
        Message("Genre"),
        Message("Tracks"),
        Message("right when suggested"),
        Message("found"),
        Message("found by the base model"),
    )
    rows = [
        (
            one.genre,
            words.number(one.tracks),
            *(_cell(share, words) for share in (one.precision, one.recall, one.base_recall)),
        )
        for one in found.genres
    ]
    return markdown_table([words.say(one) for one in head], rows)


def _cell(share: CountedShare | None, words: Wording) -> str:
    if share is None:
        return ""
    low, high = (_percent(end, words) for end in (share.low, share.high))
    return f"{_percent(share.value, words)} ({low}–{high})"


def _table(names: Sequence[str], counts: Sequence[Sequence[int]], words: Wording) -> str:
    rows = [
        (name, *(str(count or "") for count in row))
        for name, row in zip(names, counts, strict=True)
    ]
    return markdown_table([words.say(Message("true \\ said")), *names], rows)
