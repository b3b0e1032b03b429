# SPDX-License-Identifier: GPL-3.0-or-later
"""Item models: Qt's own model checks, paging, drops."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.navigation import NavigationData, PlaylistInfo
from genreorganizer.domain.review import TrackState
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.domain.track import TrackRow
from genreorganizer.gui.navigation.model import NavigationModel
from genreorganizer.gui.session import places
from genreorganizer.gui.tracks.columns import COLUMNS, index_of
from genreorganizer.gui.tracks.track_model import PAGE_ROWS, TrackTableModel, unpack_ids
from genreorganizer.gui.writing.plan_table import PlanTableModel
from genreorganizer.library.batches import FileResult
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


class Source:
    """Rows by id; notes what was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()

    def __call__(self, ids: Sequence[int]) -> list[TrackRow]:
        self.asked.append(list(ids))
        return [
            TrackRow(
                number, b"/%d.mp3" % number, tag=TagFields(title=f"T{number}"), confidence=0.25
            )
            for number in ids
            if number not in self.gone
        ]


def test_the_track_table_is_a_proper_model(qtmodeltester: ModelTester, holder: QObject) -> None:
    model = TrackTableModel(Source(), holder)
    qtmodeltester.check(model)
    model.set_ids(array("q", range(1, 300)))
    qtmodeltester.check(model)


def test_rows_are_fetched_by_the_page_and_kept(holder: QObject) -> None:
    source = Source()
    model = TrackTableModel(source, holder)
    model.set_ids(array("q", range(10_000, 0, -1)))
    assert source.asked == []
    assert model.index(0, index_of("title")).data() == "T10000"
    assert model.index(PAGE_ROWS - 1, index_of("title")).data() == f"T{10_000 - PAGE_ROWS + 1}"
    assert len(source.asked) == 1
    model.index(5_000, 0).data()
    assert len(source.asked) == 2
    assert all(len(ids) <= PAGE_ROWS for ids in source.asked)


def test_only_pages_with_changed_tracks_are_fetched_again(qtbot: QtBot, holder: QObject) -> None:
    source = Source()
    model = TrackTableModel(source, holder)
    model.set_ids(array("q", range(1000)))
    for position in (0, 500):
        model.row_at(position)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.refresh(frozenset({3}))
    assert told == [(0, PAGE_ROWS - 1)]
    model.row_at(500)
    assert len(source.asked) == 2
    model.row_at(0)
    assert len(source.asked) == 3


def test_a_track_that_vanished_is_an_empty_line(holder: QObject) -> None:
    source = Source()
    source.gone = {7}
    model = TrackTableModel(source, holder)
    model.set_ids(array("q", [6, 7, 8]))
    assert model.row_at(1) is None
    assert model.index(1, 0).data() is None
    assert model.index(2, index_of("title")).data() == "T8"


def test_every_column_has_a_text_a_title_and_a_sort_order() -> None:
    from genreorganizer.db.columns import SORT_KEYS

    row = TrackRow(1, b"/a/b.mp3")
    for column in COLUMNS:
        assert isinstance(column.text(row), str)
        assert column.title
        assert column.key in SORT_KEYS
    assert len({column.key for column in COLUMNS}) == len(COLUMNS)


def test_tips_are_no_markup(holder: QObject) -> None:
    model = TrackTableModel(
        lambda ids: [TrackRow(1, b"/x", tag=TagFields(title="<img src=x>"))], holder
    )
    model.set_ids(array("q", [1]))
    tip = model.index(0, index_of("title")).data(Qt.ItemDataRole.ToolTipRole)
    assert "<" not in tip


def test_dragged_tracks_come_out_where_they_are_dropped(qtbot: QtBot, holder: QObject) -> None:
    tracks = TrackTableModel(Source(), holder)
    tracks.set_ids(array("q", [5, 6, 2**40]))
    data = tracks.mimeData([tracks.index(2, 0), tracks.index(2, 1), tracks.index(0, 0)])
    assert unpack_ids(data) == [5, 2**40]
    navigation = NavigationModel(holder)
    navigation.show_entries(places.navigation(DATA))
    dropped: list[tuple[str, list[int]]] = []
    navigation.tracks_dropped.connect(lambda place, ids: dropped.append((place.key, ids)))
    for key, accepted in (
        ("genre:Jazz", True),
        ("playlist:1", True),
        ("playlist:2", False),
        ("all", False),
    ):
        index = navigation.find(key)
        copy = Qt.DropAction.CopyAction
        assert navigation.canDropMimeData(data, copy, -1, -1, index) is accepted
        assert navigation.dropMimeData(data, copy, -1, -1, index) is accepted
    assert dropped == [("genre:Jazz", [5, 2**40]), ("playlist:1", [5, 2**40])]


def _data(count: int) -> NavigationData:
    from genreorganizer.domain.genres import Genre

    return NavigationData(
        total=count,
        states={"suggested": count},
        genres=(Genre("Jazz"), Genre("Bebop", "Jazz"), Genre("A", "B"), Genre("B", "A")),
        genre_counts={"Jazz": 5, "Bebop": 3},
        playlists=(
            PlaylistInfo(1, "List", None, 4),
            PlaylistInfo(2, "Smart", "genre:jazz", None),
        ),
    )


DATA = _data(9)


def test_the_navigation_is_a_proper_model_and_keeps_its_lines(
    qtmodeltester: ModelTester, holder: QObject
) -> None:
    model = NavigationModel(holder)
    assert model.show_entries(places.navigation(DATA))
    qtmodeltester.check(model)
    index = model.find("review")
    told: set[str] = set()
    model.dataChanged.connect(lambda first, _last: told.add(first.data()))
    assert not model.show_entries(places.navigation(_data(9)))
    assert not told
    assert not model.show_entries(places.navigation(_data(10)))
    assert told == {"All tracks", "To review"}
    assert model.find("review") == index
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "To review, 10"


def test_the_genre_tree_counts_what_is_below(holder: QObject) -> None:
    genres = places.navigation(DATA)[1].children
    jazz = next(entry for entry in genres if entry.title == "Jazz")
    assert jazz.count == 5
    assert [child.title for child in jazz.children] == ["Bebop"]
    assert jazz.place is not None
    assert jazz.place.query == 'in="Jazz" OR in="Bebop"'


def test_accepted_genres_have_their_own_lines() -> None:
    lines = _genre_lines(replace(DATA, accepted=("Polka",), unlisted=1))
    assert [line.title for line in lines] == ["Jazz", "Polka", "Other genres"]
    assert lines[-1].place is not None
    assert lines[-1].place.query == 'is:unlisted NOT in="Polka"'


def test_lines_keep_their_places_whatever_the_numbers_are() -> None:
    busy = replace(
        DATA,
        states=dict.fromkeys(map(str, TrackState), 3),
        disagreements=2,
        settled=2,
        duplicates=2,
        unlisted=2,
    )
    idle = replace(DATA, states={})
    assert _keys(places.navigation(busy)) == _keys(places.navigation(idle))


def test_every_track_is_in_exactly_one_list_of_states() -> None:
    for state in TrackState:
        data = NavigationData(total=1, states={state.value: 1})
        library = places.navigation(data)[0].children
        holding = [entry.title for entry in library if entry.count]
        assert len(holding) == 2, state
        assert holding[0] == "All tracks"


def _keys(entries: tuple[places.NavigationEntry, ...]) -> list[str]:
    return [
        entry.place.key for part in entries for entry in part.children if entry.place is not None
    ]


def test_other_genres_stand_last() -> None:
    assert _genre_lines(DATA)[-1].count == 0
    last = _genre_lines(replace(DATA, unlisted=7))[-1]
    assert (last.title, last.count) == ("Other genres", 7)
    assert last.place is not None
    assert last.place.query == "is:unlisted"


def _genre_lines(data: NavigationData) -> tuple[places.NavigationEntry, ...]:
    return places.navigation(data)[1].children


def test_the_preview_table_is_a_proper_model_and_filters(
    qtmodeltester: ModelTester, holder: QObject
) -> None:
    model = PlanTableModel(holder)
    results = [
        FileResult(b"/a.mp3", "written", ("Rock",), ("Jazz",), stored_as=Message("APE tag")),
        FileResult(
            b"/m/Live/b.mp3", "refused", (), (), reason=Message("read-only"), code="read_only"
        ),
        FileResult(b"/c.mp3", "unchanged", ("Jazz",), ("Jazz",)),
    ]
    model.add(results)
    qtmodeltester.check(model)
    model.show_only("refused")
    qtmodeltester.check(model)
    assert model.rowCount(QModelIndex()) == 1
    assert model.index(0, 0).data() == "Live/b.mp3"
    assert model.index(0, 3).data() == "read-only"
    assert model.count("written") == 1


def test_files_can_be_left_out_of_a_write_and_losses_are_counted(holder: QObject) -> None:
    model = PlanTableModel(holder)
    model.add(
        [
            FileResult(b"/a.mp3", "written", ("Rock",), ("Jazz",), track_id=1),
            FileResult(b"/b.mp3", "written", ("jazz",), ("Jazz", "Pop"), track_id=2),
            FileResult(b"/c.mp3", "unchanged", ("Jazz",), ("Jazz",), track_id=3),
        ]
    )
    words = Vocabulary()
    assert (len(model.ticked()), model.losing(words), model.left_out) == (2, 1, False)
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked.value, role)
    assert not model.setData(model.index(2, 0), Qt.CheckState.Unchecked.value, role)
    assert [item.track_id for item in model.ticked()] == [2]
    assert (model.losing(words), model.left_out) == (0, True)


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        (("Unknown",), ("Jazz",), 0),
        (("(17)", "Other"), ("Jazz",), 0),
        (("Hip Hop",), ("Hip-Hop",), 0),
        (("Rap",), ("Hip-Hop",), 0),
        (("Rock / Pop",), ("Rock", "Pop"), 0),
        (("Rock / Pop",), ("Rock",), 1),
        (("Podcast",), ("Jazz",), 1),
    ],
)
def test_neither_a_spelling_nor_a_placeholder_is_a_genre_that_is_lost(
    holder: QObject, before: tuple[str, ...], after: tuple[str, ...], lost: int
) -> None:
    model = PlanTableModel(holder)
    model.add([FileResult(b"/a.mp3", "written", before, after, track_id=1)])
    assert model.losing(Vocabulary()) == lost
