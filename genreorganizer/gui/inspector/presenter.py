# SPDX-License-Identifier: GPL-3.0-or-later
"""What the inspector shows, computed from values; painting is elsewhere."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from PySide6.QtCore import QCoreApplication

from genreorganizer.domain.prediction import UNLIKE, Outcome
from genreorganizer.domain.review import Decision, FileState, TrackState
from genreorganizer.gui.inspector.chips import Chip, ChipKind
from genreorganizer.gui.inspector.timeline import Timeline
from genreorganizer.gui.tracks.columns import COLUMNS, index_of, is_unsure, of_tag, reason
from genreorganizer.gui.widgets.probability_bars import Bar
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.domain.track_detail import TrackDetail

translate = QCoreApplication.translate

TIMELINE_ROWS = 5
KEYS = 9
_STRONG_TAG, _MOST_TAGS = 0.2, 6
"""Further labels that are worth a word: their probability, and how many."""
_ALONE = 2
"""Genres that are told of what a track sounds like on its own."""


def bars(detail: TrackDetail) -> tuple[Bar, ...]:
    """The probabilities of all genres, the first nine with their keys; none without music."""
    if detail.row.outcome is Outcome.NO_MUSIC:
        return ()
    return tuple(
        Bar(
            name=texts.plain(genre),
            share=share,
            text=texts.confidence(share),
            key=str(number) if number <= KEYS else "",
            chosen=genre in detail.row.accepted,
            doubtful=is_unsure(detail.row),
        )
        for number, (genre, share) in enumerate(detail.probabilities, 1)
    )


def evidence(detail: TrackDetail) -> str:
    """How little of a track the answer rests on; empty where it is enough."""
    if detail.scarce_s is None or detail.row.outcome is Outcome.NO_MUSIC:
        return ""
    words = translate("inspection", "Based on only {seconds} s of music, so less certain.")
    return words.format(seconds=round(detail.scarce_s))


def album(detail: TrackDetail) -> str:
    """What a track sounds like on its own, where others of its album have a say; else nothing."""
    if not detail.alone or detail.row.outcome is Outcome.NO_MUSIC:
        return ""
    text = texts.listed(
        texts.left_to_right(texts.unbroken(f"{texts.plain(genre)} {texts.confidence(share)}"))
        for genre, share in detail.alone[:_ALONE]
    )
    words = translate(
        "inspection",
        "Other tracks of the album taken into account: {count}. On its own: {genres}",
    )
    return words.format(count=texts.number(detail.row.others), genres=text)


def tags(detail: TrackDetail) -> str:
    """The strongest further labels in one line; empty where the model gives none."""
    strong = [(tag, share) for tag, share in detail.tags if share >= _STRONG_TAG][:_MOST_TAGS]
    if not strong:
        return ""
    text = texts.listed(
        texts.left_to_right(texts.unbroken(f"{texts.plain(tag)} ({texts.confidence(share)})"))
        for tag, share in strong
    )
    return translate("inspection", "Also sounds like: {tags}").format(tags=text)


def timeline(detail: TrackDetail) -> Timeline:
    """The strongest genres through the track."""
    if not detail.windows or detail.row.outcome is Outcome.NO_MUSIC:
        return Timeline()
    starts = [start for start, _ in detail.windows]
    steps = [later - earlier for earlier, later in itertools.pairwise(starts)]
    width = detail.window_s or min(steps, default=0.0) or 5.0
    length = detail.row.audio.duration_s or starts[-1] + width
    # Windows may overlap: each block ends where the next one begins.
    ends = [*starts[1:], length]
    spans = tuple(
        (min(start, length), min(start + width, end, length))
        for start, end in zip(starts, ends, strict=True)
    )
    rows = range(min(TIMELINE_ROWS, len(detail.genres)))
    return Timeline(
        names=tuple(texts.plain(detail.genres[row]) for row in rows),
        spans=spans,
        shares=tuple(tuple(shares[row] for _, shares in detail.windows) for row in rows),
        length_s=length,
    )


def tag_now(row: TrackRow) -> tuple[Chip, ...]:
    """The tag's genres; those that a write would remove are struck through."""
    if not row.genres:
        return (_no_genre(),)
    after = _planned(row)
    kept = row.genres if after is None else after
    return tuple(
        Chip(texts.plain(genre), ChipKind.PLAIN if genre in kept else ChipKind.REMOVED)
        for genre in row.genres
    )


def tag_after(row: TrackRow) -> tuple[Chip, ...]:
    """The genres that the file would have after a write by the decision or the suggestion."""
    after = _planned(row)
    if after is None:
        return (Chip(translate("Inspector", "unchanged"), ChipKind.NONE),)
    if not after:
        return (_no_genre(),)
    return tuple(
        Chip(texts.plain(genre), ChipKind.PLAIN if genre in row.genres else ChipKind.ADDED)
        for genre in after
    )


def _no_genre() -> Chip:
    return Chip(texts.no_genre(), ChipKind.NONE)


def _planned(row: TrackRow) -> tuple[str, ...] | None:
    """What the file is to hold, which may be no genre; None where it stays as it is."""
    if row.file_state is FileState.KEPT:
        return None
    if row.decision is Decision.ACCEPTED:
        return row.after
    if row.decision is Decision.REJECTED or row.suggested is None:
        return None
    return None if row.genres == (row.suggested,) else (row.suggested,)


def after_caption(row: TrackRow) -> str:
    """What the genres after are conditional on."""
    if row.decision is Decision.ACCEPTED:
        return translate("Inspector", "After writing")
    return translate("Inspector", "If accepted")


def standing(row: TrackRow) -> str:
    """How a track stands, in one line: its state with the genre that this is about."""
    words = [texts.state_text(row.state)]
    if row.decision is Decision.ACCEPTED:
        words.append(texts.genres_text(row.after) or texts.no_genre())
    elif row.suggested is not None:
        words.append(f"{texts.plain(row.suggested)} {texts.confidence(row.confidence)}")
    return texts.dotted(words)


def accept_button(row: TrackRow) -> tuple[str, bool]:
    """What accepting would do, and whether the program advises it."""
    if row.suggested is None:
        if row.decision is Decision.ACCEPTED:
            return _accepted(row), False
        return translate("Inspector", "Type a genre…"), False
    genre = texts.plain(row.suggested)
    if row.accepted == (row.suggested,) and row.file_state is not FileState.KEPT:
        return _accepted(row), False
    if row.decision is Decision.ACCEPTED:
        return translate("Inspector", "Accept {genre} instead").format(genre=genre), False
    if is_unsure(row):
        return translate("Inspector", "Accept {genre} anyway").format(genre=genre), False
    advised = row.state is TrackState.SUGGESTED
    return translate("Inspector", "Accept {genre}").format(genre=genre), advised


def _accepted(row: TrackRow) -> str:
    text = translate("Inspector", "Accepted: {genre}")
    return text.format(genre=texts.genres_text(row.accepted) or texts.no_genre())


def has_sound(row: TrackRow) -> bool:
    """Whether there is something to see of a track's sound."""
    return row.state not in (TrackState.FAILED, TrackState.UNREADABLE) and row.audio.duration_s != 0


HINT_ACTIONS = ("keep_tag", "never_ask", "ask_again", "analyze_selected", "failures", "learn")
"""What a `Hint` may offer."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What a track's state means, and the names of the actions that lead out of it."""

    text: str
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Advice:
    source: Annotated[str, "Inspector"]
    actions: tuple[str, ...] = ()


_UNSURE = _Advice("If you know its genre, press its number, or type it with G.")
_UNSURE_TAGGED = _Advice(
    "Its tag stays as it is unless you choose a genre: press its number, or type it with G."
)
_UNLIKE = _Advice(
    "If you have more music like this, name the genre of some tracks and let the program learn it.",
    ("learn",),
)
_ADVICE = {
    TrackState.NO_MUSIC: _Advice(
        "If there is music in it after all, analyze it again, or type its genre with G.",
        ("analyze_selected",),
    ),
    TrackState.FAILED: _Advice(
        "Replace or repair the file, then analyze it again; or type its genre.",
        ("analyze_selected", "failures"),
    ),
    TrackState.UNREADABLE: _Advice(
        "Replace or repair the file, then read it again.", ("failures",)
    ),
    TrackState.REFUSED: _Advice(
        "The file is unchanged. Solve the problem if you can, then write again.", ("failures",)
    ),
}
"""What helps in states that have a reason, and the actions that do it."""


def hint(row: TrackRow) -> Hint | None:
    """What there is to say of a track whose tag and audio disagree, or that went wrong."""
    if row.settled:
        return Hint(translate("Inspector", "You chose to keep this tag."), ("ask_again",))
    if row.disagrees and row.decision is None and row.suggested is not None:
        text = translate(
            "Inspector",
            "The tag says {tag}, but it doesn't sound like {tag}. Accept {genre} if "
            "the tag is wrong, or keep the tag if it is right.",
        )
        sentence = text.format(tag=texts.genres_text(row.genres), genre=texts.plain(row.suggested))
        return Hint(sentence, ("keep_tag", "never_ask"))
    why = reason(row)
    advice = _advice(row) if why else ()
    if not advice:
        return None
    why = texts.sentence(f"{texts.state_text(row.state)}: {why}")
    sentences = (why, *(translate("Inspector", one.source) for one in advice))
    return Hint(texts.sentences(sentences), tuple(name for one in advice for name in one.actions))


def _advice(row: TrackRow) -> tuple[_Advice, ...]:
    if row.state is TrackState.UNSURE:
        known = _UNSURE_TAGGED if row.genres else _UNSURE
        return (known, _UNLIKE) if row.reason == UNLIKE else (known,)
    advice = _ADVICE.get(row.state)
    return () if advice is None else (advice,)


_TEMPO = COLUMNS[index_of("tempo")]
_HEADING = ("title", "artist")
"""Columns that the inspector shows above all."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value."""

    name: str
    value: str


def _stream(row: TrackRow) -> str:
    parts = [row.audio.format]
    if row.audio.bitrate_bps:
        parts.append(texts.bit_rate(row.audio.bitrate_bps))
    if row.audio.sample_rate:
        parts.append(texts.hertz(row.audio.sample_rate, 3))
    if row.audio.channels:
        parts.append(
            {1: translate("Inspector", "mono"), 2: translate("Inspector", "stereo")}.get(
                row.audio.channels, str(row.audio.channels)
            )
        )
    return texts.listed(part for part in parts if part)


def _plays(row: TrackRow) -> str:
    if not row.plays:
        return ""
    text = translate("Inspector", "{count}, last on {when}")
    return text.format(count=texts.number(row.plays), when=texts.moment(row.played_at))


def facts(row: TrackRow) -> tuple[Fact, ...]:
    """Technical data and where the file is."""
    found = (
        *(
            Fact(column.title, column.text(row))
            for column in of_tag()
            if column.key not in _HEADING
        ),
        Fact(_TEMPO.title, _TEMPO.text(row)),
        Fact(translate("Inspector", "Plays"), _plays(row)),
        Fact(translate("Inspector", "Length"), texts.duration(row.audio.duration_s)),
        Fact(translate("Inspector", "Format"), _stream(row)),
        Fact(translate("Inspector", "File"), texts.path(row.path_str)),
    )
    return tuple(fact for fact in found if fact.value)


def common(rows: Sequence[TrackRow]) -> tuple[Fact, ...]:
    """Values of many tracks: the common one, or that they differ."""
    readers: tuple[tuple[str, Callable[[TrackRow], str]], ...] = (
        (translate("Inspector", "Artist"), lambda row: texts.plain(row.tag.artist)),
        (translate("Inspector", "Album"), lambda row: texts.plain(row.tag.album)),
        (translate("Inspector", "Year"), lambda row: str(row.tag.year or "")),
        (translate("Inspector", "Tag now"), lambda row: texts.genres_text(row.genres)),
        (translate("Inspector", "Suggested"), lambda row: texts.plain(row.suggested)),
        (translate("Inspector", "Accepted"), lambda row: texts.genres_text(row.accepted)),
        (translate("Inspector", "State"), lambda row: texts.state_text(row.state)),
        (translate("Inspector", "Format"), lambda row: row.audio.format),
    )
    found = []
    for name, read in readers:
        values = {read(row) for row in rows}
        if len(values) > 1:
            found.append(Fact(name, translate("Inspector", "(different)")))
        elif any(values):
            found.append(Fact(name, values.pop()))
    return tuple(found)


def suggestions(rows: Sequence[TrackRow]) -> tuple[Bar, ...]:
    """How many of many tracks have each suggestion; each guess where none has a suggestion."""
    suggested = [row for row in rows if row.suggested is not None]
    sure = [row for row in suggested if not is_unsure(row)]
    counts = Counter(row.suggested or "" for row in sure or suggested)
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(
        Bar(
            texts.plain(genre),
            count / len(rows),
            texts.number(count),
            str(n) if n <= KEYS else "",
            doubtful=not sure,
        )
        for n, (genre, count) in enumerate(ranked, 1)
    )
