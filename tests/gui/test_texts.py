# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain logic of the window: texts, completion, what the inspector says, colours."""

from __future__ import annotations

import itertools
import os
import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import Qt, QTextLayout, QTextLine

from genreorganizer import paths
from genreorganizer.cli.tracks import track_line
from genreorganizer.domain import formatting
from genreorganizer.domain.navigation import PlaylistInfo
from genreorganizer.domain.prediction import UNLIKE, Outcome
from genreorganizer.domain.review import Agreement, Decision, FileState, TrackState
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.domain.text import displayable
from genreorganizer.domain.track import TrackRow
from genreorganizer.domain.track_detail import TrackDetail
from genreorganizer.errors import UsageError
from genreorganizer.gui.genres.genre_dialog import split_genres
from genreorganizer.gui.inspector import presenter
from genreorganizer.gui.inspector.chips import ChipKind
from genreorganizer.gui.inspector.timeline import Timeline
from genreorganizer.gui.shell import language
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks import columns
from genreorganizer.gui.tracks.columns import COLUMNS
from genreorganizer.gui.widgets.completion import complete
from genreorganizer.gui.widgets.number_box import DecimalBox, PercentBox
from genreorganizer.gui.wording import messages, model_names, texts
from genreorganizer.gui.wording.playing import playlist_title
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_numbers_are_written_as_the_language_writes_them() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    assert texts.rate(1.25).startswith("1,3")
    assert texts.size(1_234_500) == "1,2 MB"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["1.2 MB", "192 kbit/s", "44.1 kHz", "250 Hz", "\u221280 dB"]),
        ("de", ["1,2\xa0MB", "192\xa0kbit/s", "44,1\xa0kHz", "250\xa0Hz", "\u221280\xa0dB"]),
        ("fr", ["1,2\xa0Mo", "192\xa0kbit/s", "44,1\xa0kHz", "250\xa0Hz", "\u221280\xa0dB"]),
        ("ru", ["1,2\xa0МБ", "192\xa0кбит/с", "44,1\xa0кГц", "250\xa0Гц", "\u221280\xa0дБ"]),
        ("ar", ["1.2\xa0ميغابايت", "192\xa0كيلوبت/ث", "44.1\xa0كيلوهرتز", "250\xa0هرتز",
                "\u221280\xa0ديسيبل"]),
    ],
)  # fmt: skip
def test_units_are_written_as_the_language_writes_them(
    qapp: QApplication, code: str, told: list[str]
) -> None:
    language.use(qapp, code)
    assert [
        texts.size(1_234_500), texts.bit_rate(192_000), texts.hertz(44_100), texts.hertz(250),
        texts.decibels(-80),
    ] == told  # fmt: skip


@pytest.mark.parametrize(("code", "told"), [("en", "5.0 s"), ("ru", "5,0\xa0с"), ("ja", "5.0秒")])
def test_a_field_of_seconds_has_the_unit_of_the_language(
    qapp: QApplication, qtbot: QtBot, code: str, told: str
) -> None:
    language.use(qapp, code)
    box = DecimalBox(3, 30, texts.seconds_pattern(), None)
    qtbot.addWidget(box)
    box.setValue(5)
    assert box.text() == told


def test_a_size_within_an_error_is_told_in_the_language(qapp: QApplication) -> None:
    language.use(qapp, "fr")
    size, most = formatting.size(11_500_000), formatting.size(10_500_000)
    error = UsageError("the picture is {size}; a cover can be at most {most}", size=size, most=most)
    assert "11,5\xa0Mo" in messages.translated(error)
    assert "10,5\xa0Mo" in messages.translated(error)


def test_the_queue_is_called_by_the_language_until_it_is_given_a_name(qapp: QApplication) -> None:
    told = {}
    for code in ("de", "en"):
        language.use(qapp, code)
        told[code] = [
            playlist_title(PlaylistInfo(1, name, None, 3, queue=queue))
            for name, queue in (
                ("Queue", True), ("Queue 2", True), ("Party", True), ("Queue", False),
                ("Queue of Ann", True),
            )
        ]  # fmt: skip
    assert told["en"] == ["Queue", "Queue 2", "Party", "Queue", "Queue of Ann"]
    assert told["de"] == ["Warteschlange", "Warteschlange 2", "Party", "Queue", "Queue of Ann"]


def test_a_track_reads_alike_in_the_window_and_on_the_command_line() -> None:
    row = TrackRow(
        1, b"/music/a\xff.mp3", tag=TagFields(artist="A\u202eB"),
        audio=AudioProperties(duration_s=3723.0), suggested="Jazz",
        confidence=0.998, genres=("Rock", "Pop"),
    )  # fmt: skip
    columns = {column.key: column.text(row) for column in COLUMNS}
    line = displayable(track_line(row))
    assert f" {columns['confidence']} " in line
    assert columns["confidence"] == "99%"
    assert columns["genre"] in line
    assert columns["duration"] == formatting.duration(row.audio.duration_s) == "1:02:03"
    assert texts.plain(row.path_str) in line


def test_a_tooltip_is_never_html() -> None:
    assert not Qt.mightBeRichText(texts.tooltip("<b>bold</b>\n<img src=x>"))
    assert texts.tooltip("a & b") == "a & b"


@pytest.mark.parametrize("whole", [1, 2, 60, 61, 99])
def test_a_threshold_takes_what_is_shown_as_that_much(whole: int) -> None:
    least = texts.least_share(whole)
    assert texts.confidence(least) == f"{whole}%"
    below = texts.confidence(least - 1e-6)
    assert below == (f"{whole - 1}%" if whole > 1 else "<1%")
    assert texts.least_share(0) == 0.0


def test_every_state_has_a_word_and_an_icon() -> None:
    for state in TrackState:
        assert texts.state_text(state)
        assert (paths.resources_dir() / "icons" / f"{texts.state_icon(state)}.svg").is_file()
    assert len({texts.state_text(state) for state in TrackState}) == len(TrackState)


GENRES = ("Hip-Hop", "Jazz", "Jazz Fusion", "Rock")


@pytest.mark.parametrize(
    ("typed", "result"),
    [
        ("sugg", "suggested:"),
        ("-form", "-format:"),
        ("genre:ja", "genre:Jazz"),
        ('year<1990 suggested:"jazz f', 'year<1990 suggested:"Jazz Fusion"'),
        ("state:uns", "state:unsure"),
        ("p(hip", "p(Hip-Hop)>=0.5"),
        ("(artist:x OR disag", "(artist:x OR disagrees"),
    ],
)
def test_the_first_choice_completes_the_word_at_the_cursor(typed: str, result: str) -> None:
    completion = complete(typed, len(typed), GENRES)
    assert typed[: completion.start] + completion.choices[0] == result


@pytest.mark.parametrize("typed", ["", "year<19", "love", "suggested:jazz "])
def test_nothing_is_offered_where_nothing_is_known(typed: str) -> None:
    assert complete(typed, len(typed), GENRES).choices == ()


def test_typed_genres_are_split_and_cleaned() -> None:
    assert split_genres(" Jazz ;; Hard   Bop;Jazz;") == ["Jazz", "Hard Bop"]


def _row(**values: object) -> TrackRow:
    given: dict[str, Any] = dict(values)
    tag = TagFields(**{key: given.pop(key) for key in TagFields._fields if key in given})
    return TrackRow(1, b"/x.mp3", tag=tag, audio=AudioProperties(duration_s=60.0), **given)


def test_the_tag_card_says_what_a_write_would_change() -> None:
    row = _row(
        genres=("Rock", "Pop"), decision=Decision.ACCEPTED, accepted=("Pop", "Jazz"),
        outcome=Outcome.SUGGESTED, suggested="Blues",
    )  # fmt: skip
    now = {chip.text: chip.kind for chip in presenter.tag_now(row)}
    after = {chip.text: chip.kind for chip in presenter.tag_after(row)}
    assert now == {"Rock": ChipKind.REMOVED, "Pop": ChipKind.PLAIN}
    assert after == {"Pop": ChipKind.PLAIN, "Jazz": ChipKind.ADDED}


@pytest.mark.parametrize(
    ("state", "said"),
    [(FileState.KEPT, "Left as it is · Rock; Pop"), (FileState.WRITTEN, "Written · Rock; Pop")],
)
def test_nothing_is_said_to_change_where_nothing_waits_to_be_written(
    state: FileState, said: str
) -> None:
    row = _row(
        genres=("Rock", "Pop"), decision=Decision.ACCEPTED, accepted=("Pop",), file_state=state,
        outcome=Outcome.SUGGESTED, suggested="Pop",
    )  # fmt: skip
    assert columns.genre_text(row) == "Rock; Pop"
    assert columns.genre_parts(row) == (columns.CellPart("Rock; Pop"),)
    now = [("Rock", ChipKind.PLAIN), ("Pop", ChipKind.PLAIN)]
    after = now if state is FileState.WRITTEN else [("unchanged", ChipKind.NONE)]
    assert [(chip.text, chip.kind) for chip in presenter.tag_now(row)] == now
    assert [(chip.text, chip.kind) for chip in presenter.tag_after(row)] == after
    assert presenter.standing(row) == said


@pytest.mark.parametrize(
    ("genres", "now", "after"),
    [
        (("Blues",), [ChipKind.PLAIN], [("unchanged", ChipKind.NONE)]),
        (("Delta Blues",), [ChipKind.REMOVED], [("Blues", ChipKind.ADDED)]),
        (("Blues", "Delta Blues"), [ChipKind.PLAIN, ChipKind.REMOVED], [("Blues", ChipKind.PLAIN)]),
    ],
)
def test_a_tag_that_agrees_says_what_accepting_would_make_of_it(
    genres: tuple[str, ...], now: list[ChipKind], after: list[tuple[str, ChipKind]]
) -> None:
    row = _row(
        genres=genres, outcome=Outcome.SUGGESTED, suggested="Blues", agreement=Agreement.AGREES
    )
    assert [chip.kind for chip in presenter.tag_now(row)] == now
    assert [(chip.text, chip.kind) for chip in presenter.tag_after(row)] == after


def test_accepting_anew_what_was_not_written_is_offered() -> None:
    row = _row(
        genres=("Rock",), decision=Decision.ACCEPTED, accepted=("Jazz",),
        file_state=FileState.KEPT, outcome=Outcome.SUGGESTED, suggested="Jazz",
    )  # fmt: skip
    assert presenter.accept_button(row) == ("Accept Jazz instead", False)


def test_a_tag_that_is_to_be_emptied_is_said_to_hold_no_genre_after_writing() -> None:
    row = _row(
        genres=("Unknown",), decision=Decision.ACCEPTED, accepted=(),
        outcome=Outcome.UNSURE, suggested="Jazz",
    )  # fmt: skip
    assert [chip.kind for chip in presenter.tag_now(row)] == [ChipKind.REMOVED]
    assert [chip.text for chip in presenter.tag_after(row)] == ["no genre"]
    assert presenter.standing(row) == "Accepted · no genre"
    assert columns.genre_text(row) == "no genre (was Unknown)"
    without = replace(row, outcome=Outcome.NO_MUSIC, suggested=None)
    assert presenter.accept_button(without) == ("Accepted: no genre", False)


def test_a_rejected_track_keeps_its_tag() -> None:
    row = _row(genres=("Rock",), decision=Decision.REJECTED, suggested="Jazz")
    assert [chip.kind for chip in presenter.tag_now(row)] == [ChipKind.PLAIN]
    assert [chip.kind for chip in presenter.tag_after(row)] == [ChipKind.NONE]


def test_the_inspector_says_why_there_is_no_suggestion_and_what_helps() -> None:
    why = Message("its best genre has 30%; a suggestion takes 52%")
    weak = TrackRow(
        1, b"/1.mp3", outcome=Outcome.UNSURE, suggested="Jazz", confidence=0.3, reason=why
    )
    said = presenter.hint(weak)
    assert said is not None
    assert "52%" in said.text
    assert "stays as it is" not in said.text
    tagged = presenter.hint(replace(weak, genres=("Jazz",)))
    assert tagged is not None
    assert "stays as it is" in tagged.text
    unlike = presenter.hint(replace(weak, reason=UNLIKE))
    assert unlike is not None
    assert unlike.actions == ("learn",)
    decided = replace(weak, decision=Decision.POSTPONED)
    assert presenter.hint(decided) is None
    sure = replace(weak, outcome=Outcome.SUGGESTED, confidence=0.6, reason=None)
    assert presenter.hint(sure) is None
    for outcome in (Outcome.NO_MUSIC, Outcome.FAILED):
        said = presenter.hint(TrackRow(1, b"/1.mp3", outcome=outcome, reason=Message("it is torn")))
        assert said is not None
        assert "it is torn" in said.text
        assert "analyze_selected" in said.actions


def test_only_a_suggestion_is_advised_to_accept() -> None:
    row = _row(outcome=Outcome.SUGGESTED, suggested="Jazz", confidence=0.9, genres=("Rock",))
    assert presenter.accept_button(row) == ("Accept Jazz", True)
    unsure = replace(row, outcome=Outcome.UNSURE)
    assert presenter.accept_button(unsure) == ("Accept Jazz anyway", False)
    agrees = replace(row, genres=("Jazz",), agreement=Agreement.AGREES)
    assert presenter.accept_button(agrees)[1] is False
    without = replace(row, outcome=Outcome.NO_MUSIC, suggested=None, confidence=None)
    assert presenter.accept_button(without) == ("Type a genre…", False)


def test_the_inspector_names_the_accepted_genre_and_not_the_suggested_one() -> None:
    row = _row(outcome=Outcome.SUGGESTED, suggested="Jazz", confidence=0.9)
    assert presenter.standing(row) == "To review · Jazz 90%"
    other = replace(row, decision=Decision.ACCEPTED, accepted=("Delta Blues",))
    assert presenter.standing(other) == "Accepted · Delta Blues"
    assert presenter.accept_button(other) == ("Accept Jazz instead", False)
    same = replace(row, decision=Decision.ACCEPTED, accepted=("Jazz",))
    assert presenter.accept_button(same) == ("Accepted: Jazz", False)


def test_what_holds_no_music_has_no_bars() -> None:
    detail = TrackDetail(_row(outcome=Outcome.NO_MUSIC), probabilities=(("Jazz", 0.07),))
    assert presenter.bars(detail) == ()
    windows = ((0.0, (0.9,)),)
    heard = replace(detail, windows=windows, genres=("Jazz",))
    assert presenter.timeline(heard) == Timeline()
    unsure = replace(detail, row=_row(outcome=Outcome.UNSURE))
    assert [bar.doubtful for bar in presenter.bars(unsure)] == [True]


def test_what_a_track_sounds_like_on_its_own_is_told_where_its_album_has_a_say() -> None:
    row = replace(_row(outcome=Outcome.SUGGESTED), others=3)
    odds, alone = (("Jazz", 0.7), ("Rock", 0.3)), (("Rock", 0.5), ("Jazz", 0.4), ("Pop", 0.1))
    detail = TrackDetail(row, probabilities=odds, alone=alone)
    assert presenter.album(detail) == (
        "Other tracks of the album taken into account: 3. On its own: Rock\u00a050%, Jazz\u00a040%"
    )
    assert presenter.album(replace(detail, alone=())) == ""


def test_names_keep_their_figures_between_words_from_right_to_left(qapp: QApplication) -> None:
    row = replace(_row(outcome=Outcome.SUGGESTED), others=3)
    odds = (("Rock", 0.5), ("Hip-Hop", 0.4))
    detail = TrackDetail(row, probabilities=odds, alone=odds, tags=(("a cappella", 0.29),))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert "\u2066Rock\u00a0\u206650%\u2069\u2069, \u2066Hip" in presenter.album(detail)
        assert "\u2066a\u00a0cappella\u00a0(\u206629%\u2069)\u2069" in presenter.tags(detail)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_bars_and_timeline_follow_the_odds() -> None:
    detail = TrackDetail(
        _row(),
        probabilities=(("Jazz", 0.7), ("Rock", 0.3)),
        windows=((0.0, (0.9, 0.1)), (10.0, (0.5, 0.5))),
        genres=("Jazz", "Rock"),
    )
    assert [(bar.name, bar.key) for bar in presenter.bars(detail)] == [
        ("Jazz", "1"),
        ("Rock", "2"),
    ]
    timeline = presenter.timeline(detail)
    assert timeline.spans == ((0.0, 10.0), (10.0, 20.0))
    assert timeline.shares == ((0.9, 0.5), (0.1, 0.5))
    assert timeline.length_s == 60.0
    assert timeline.window_at(14.0) == 1
    assert timeline.window_at(55.0) == 1
    assert timeline.strongest(0) == ("Jazz", 0.9)
    assert Timeline().window_at(3.0) is None


def test_the_timeline_is_as_long_as_the_track_and_its_blocks_as_what_was_heard() -> None:
    windows = tuple((start, (0.9, 0.1)) for start in (0.0, 11.0, 22.0, 55.0))
    detail = TrackDetail(_row(), windows=windows, genres=("Jazz", "Rock"), window_s=5.5)
    timeline = presenter.timeline(detail)
    assert timeline.length_s == _row().audio.duration_s == 60.0
    assert timeline.spans == ((0.0, 5.5), (11.0, 16.5), (22.0, 27.5), (55.0, 60.0))
    short = replace(
        detail, row=replace(_row(), audio=AudioProperties(duration_s=2.0)), windows=windows[:1]
    )
    assert presenter.timeline(short).spans == ((0.0, 2.0),)
    assert presenter.timeline(short).length_s == 2.0


def test_many_tracks_show_common_values_or_various() -> None:
    rows = [_row(artist="A", album="X", year=1999), _row(artist="A", album="Y", year=1999)]
    found = {fact.name: fact.value for fact in presenter.common(rows)}
    assert found["Artist"] == "A"
    assert found["Album"] == "(different)"
    assert found["Year"] == "1999"


def _luminance(color: str) -> float:
    parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_text_can_be_read(colors: theme.Colors) -> None:
    grounds = (colors.window, colors.base, colors.raised, colors.selection)
    for ink, ground in itertools.product((colors.text,), grounds):
        assert _contrast(ink, ground) >= 7
    inks = (colors.muted, colors.good, colors.warning, colors.bad, colors.accent)
    for ink, ground in itertools.product(inks, (colors.window, colors.base)):
        assert _contrast(ink, ground) >= 4.5, (ink, ground)
    assert _contrast(colors.muted, colors.selection) >= 4.5
    assert _contrast(colors.on_accent, colors.accent) >= 4.5


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_style_sheet_knows_every_colour_it_names(colors: theme.Colors) -> None:
    sheet = theme.style_sheet(colors, compact=False)
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet)
    assert {item.name for item in fields(colors)} >= {"window", "accent"}
    for file in re.findall(r"url\((.*?)\)", sheet):
        assert (paths.resources_dir() / "icons" / file.rpartition("/")[2]).is_file()


def test_every_icon_is_one_colour_and_used_icons_exist(qapp: object) -> None:
    for file in (paths.resources_dir() / "icons").glob("*.svg"):
        text = file.read_text("utf-8")
        if not file.name.startswith(("light-", "dark-")):
            assert "currentColor" in text
            assert "#" not in text
            assert not icons.icon(file.stem).pixmap(16, 16).isNull()


def test_a_path_keeps_the_order_of_its_parts_between_words_of_either_direction(
    qapp: QApplication,
) -> None:
    assert texts.path(b"/music/01 - a.mp3") == "/music/01 - a.mp3"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert texts.path(b"/music/01 - a.mp3") == "\u2066/music/01 - a.mp3\u2069"
        assert texts.file_in_folder(b"/music/x/1.mp3") == "\u2066x/1.mp3\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _place(line: QTextLine, letter: int) -> float:
    found: Any = line.cursorToX(letter)  # PySide's types know only one of the two numbers
    return float(found[0])


def test_an_artist_from_right_to_left_stays_before_the_album() -> None:
    line = texts.dotted(("أم كلثوم", "Live", "1959"))
    assert line.replace("\u2068", "").replace("\u2069", "") == "أم كلثوم · Live · 1959"
    layout = QTextLayout(line)
    layout.beginLayout()
    shown = layout.createLine()
    layout.endLayout()
    artist, album, year = (_place(shown, line.index(part)) for part in ("أ", "L", "1"))
    assert artist < album < year
    assert texts.dotted(("Ann", "Live")) == "Ann · Live"


def test_parts_of_a_path_that_run_from_right_to_left_keep_their_places(qapp: QApplication) -> None:
    parts = ("Metal", "فنان", "ألبوم", "131 أغنية.mp3")
    shown = texts.path(os.path.join(*parts).encode())
    layout = QTextLayout(shown)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    within = [shown.index(part) + 1 for part in (*parts[:3], "131")]
    places: list[Any] = [line.cursorToX(at) for at in within]  # each with the cursor's place
    assert places == sorted(places, key=lambda place: place[0])
    assert texts.file_in_folder("/m/فنان/131 ا.mp3".encode()) == f"فنان{os.sep}\u200e131 ا.mp3"
    assert texts.path("/m/夜/1.mp3".encode()) == "/m/夜/1.mp3"


def test_a_percentage_keeps_its_sign_between_words_of_either_direction(qapp: QApplication) -> None:
    assert texts.percent(0.63) == "63%"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert texts.percent(0.63) == "\u206663%\u2069"
        assert texts.percent(None) == ""
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_unit_stays_behind_its_number_between_words_of_either_direction(
    qapp: QApplication,
) -> None:
    row = TrackRow(1, b"a.mp3", tempo_bpm=120.0, audio=AudioProperties(bitrate_bps=256_000))
    shown = {column.key: column.text for column in COLUMNS}
    told = (texts.size(4_500), shown["bitrate"](row), shown["tempo"](row))
    assert told == ("4.5 kB", "256 kbit/s", "120 BPM")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = (texts.size(4_500), shown["bitrate"](row), shown["tempo"](row))
        assert mirrored == tuple(f"\u2066{text}\u2069" for text in told)
        assert texts.bit_rate(None) == ""
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("code", "list_of", "two"),
    [
        ("en", "a, b, c", "a. b."), ("de", "a, b, c", "a. b."), ("ja", "a、b、c", "a。b。"),
        ("zh_CN", "a，b，c", "a。b。"), ("ar", "a، \u2067b\u2069، \u2067c\u2069", "a. b."),
    ],
)  # fmt: skip
def test_each_language_punctuates_lists_and_sentences_in_its_own_way(
    qapp: QApplication, code: str, list_of: str, two: str
) -> None:
    language.use(qapp, code)
    assert texts.listed(("a", "b", "c")) == list_of
    assert texts.listed(()) == ""
    apart = "\u2068{}\u2069" if code == "ar" else "{}"  # each part runs in its own direction
    assert texts.dotted(("a", "", "b")) == f"a · {apart.format('b')}"
    assert texts.sentences(map(texts.sentence, ("a", "b"))) == two
    assert texts.sentence(texts.sentence("{a}")) == texts.sentence("{a}"), "once"


@pytest.mark.parametrize(("share", "told"), [(0.62, "6"), (0.96, "9"), (1.0, "10")])
def test_no_model_that_errs_is_called_right_for_all(share: float, told: str) -> None:
    assert model_names.tenths(share) == f"right for about {told} of 10 tracks"


@pytest.mark.parametrize(
    ("name", "half", "hardly"),
    [
        ("de", "50\N{NO-BREAK SPACE}%", "<1\N{NO-BREAK SPACE}%"),
        ("fr", "50\N{NARROW NO-BREAK SPACE}%", "<1\N{NARROW NO-BREAK SPACE}%"),
        ("tr", "%50", "<%1"),
        ("ja", "50%", "<1%"),
    ],
)
def test_each_language_writes_percent_in_its_own_way(
    qapp: QApplication, name: str, half: str, hardly: str
) -> None:
    translator, folder = QTranslator(), paths.resources_dir() / "translations"
    assert translator.load(str(folder / f"genreorganizer_{name}.qm"))
    qapp.installTranslator(translator)
    try:
        assert texts.percent(0.5) == half
        assert texts.percent(0.001) == hardly
        box = PercentBox(0, 100, None)
        box.setValue(50)
        assert box.text() == half
    finally:
        qapp.removeTranslator(translator)
