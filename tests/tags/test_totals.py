# SPDX-License-Identifier: GPL-3.0-or-later
"""How many tracks and discs an album has: told together with the number, or in an item of its own.

What is stored is read back by mutagen.
"""

from __future__ import annotations

import mutagen
import pytest
from mutagen.apev2 import APEv2
from mutagen.id3 import ID3
from support.media import make_audio
from support.tagfiles import SAMPLES, frame, id3

from genreorganizer import tags
from genreorganizer.domain.joined_fields import JoinedField
from genreorganizer.errors import WriteRefused
from genreorganizer.tags import field_keys

NUMBERS = {"track_number": ["3"], "disc_number": ["1"]}
TOTALS = {"track_total": ["12"], "disc_total": ["2"]}
KINDS = ["id3v2.2", "id3v2.3", "id3v2.4", "flac", "ape", "mp4", "asf", "wav"]


def stored(path, kind):
    """Number and total of track and disc, as they are stored."""
    if kind.startswith("id3") or kind == "wav":
        found = mutagen.File(path).tags if kind == "wav" else ID3(path)
        return [str(found.get(name, "")) for name in ("TRCK", "TPOS")]
    if kind == "mp4":
        found = mutagen.File(path).tags
        return [found.get(name, [(0, 0)])[0] for name in ("trkn", "disk")]
    if kind == "ape":
        return [str(APEv2(path).get(name, "")) for name in ("Track", "Disc")]
    found = {str(key).lower(): value for key, value in dict(mutagen.File(path).tags).items()}
    names = {
        "flac": ("tracknumber", "tracktotal", "discnumber", "disctotal"),
        "asf": ("wm/tracknumber", "totaltracks", "wm/partofset", "totaldiscs"),
    }[kind]
    return [str(found[name][0]) if name in found else "" for name in names]


SAID = {
    "flac": (["3", "12", "1", "2"], ["7", "12", "1", "2"], ["3", "", "1", ""]),
    "asf": (["3", "12", "1/2", ""], ["7", "12", "1/2", ""], ["3", "", "1", ""]),
    "mp4": ([(3, 12), (1, 2)], [(7, 12), (1, 2)], [(3, 0), (1, 0)]),
}
"""With totals; with another track number; without totals."""
BEHIND = (["3/12", "1/2"], ["7/12", "1/2"], ["3", "1"])


@pytest.fixture(params=KINDS)
def numbered(request, tmp_path):
    """A file of a kind with numbers and no totals, and the kind."""
    kind = request.param
    made = {
        "flac": "flac rich", "ape": "tagged .wv", "mp4": "mp4 rich first", "asf": "wma library",
        "wav": "wav info",
    }  # fmt: skip
    path = SAMPLES[made.get(kind, kind)](tmp_path)
    tags.write_fields(path, {**NUMBERS, **dict.fromkeys(TOTALS, ())})
    return path, kind


def test_totals_are_stored_as_each_kind_of_tag_knows_them(numbered):
    path, kind = numbered
    with_totals, other_number, without = SAID.get(kind, BEHIND)
    before = path.read_bytes()
    assert stored(path, kind) == without

    result = tags.write_fields(path, TOTALS)

    assert stored(path, kind) == with_totals
    now = tags.read(path).tag
    assert (now.track_number, now.track_total, now.disc_number, now.disc_total) == (3, 12, 1, 2)
    tags.write_fields(path, {"track_number": ["7"]})
    assert stored(path, kind) == other_number
    tags.write_fields(path, {"track_number": ["3"]})
    cleared = tags.write_fields(path, dict.fromkeys(TOTALS, ()))
    assert stored(path, kind) == without
    tags.restore(path, cleared.raw_before, expected=cleared.raw_after)
    assert stored(path, kind) == with_totals
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


def test_a_total_stays_where_its_number_goes(numbered):
    path, _kind = numbered
    tags.write_fields(path, TOTALS)
    before = path.read_bytes()
    result = tags.write_fields(path, {"track_number": []})
    now = tags.read(path).tag
    assert (now.track_number, now.track_total, now.disc_total) == (None, 12, 2)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


@pytest.mark.parametrize("others", [{}, {"title": ["New"]}])
def test_a_total_without_a_number_can_be_taken_away(numbered, others):
    path, _kind = numbered
    tags.write_fields(path, dict.fromkeys(NUMBERS, ()))
    result = tags.write_fields(path, TOTALS)
    with_totals = path.read_bytes()
    cleared = tags.write_fields(path, {**dict.fromkeys(TOTALS, ()), **others})
    now = tags.read(path).tag
    assert (now.track_number, now.track_total, now.disc_total) == (None, None, None)
    tags.restore(path, cleared.raw_before, expected=cleared.raw_after)
    assert path.read_bytes() == with_totals
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert tags.read(path).tag.track_total is None


def test_a_number_and_its_total_are_written_at_once(numbered):
    path, kind = numbered
    tags.write_fields(path, {"track_number": ["7"], "track_total": ["12"], **TOTALS})
    assert stored(path, kind) == SAID.get(kind, BEHIND)[1]
    assert tags.write_fields(path, TOTALS).status == "unchanged"


def test_a_total_behind_a_number_follows_in_comments_too(tmp_path):
    path = make_audio(tmp_path / "a.flac", seconds=0.3)
    made = mutagen.File(path)
    made.add_tags() if made.tags is None else None
    made["tracknumber"], made["totaltracks"] = "03/11", "11"
    made.save()
    tags.write_fields(path, {"track_total": ["12"]})
    found = mutagen.File(path)
    assert (found["tracknumber"], found["totaltracks"]) == (["03/12"], ["12"])
    tags.write_fields(path, {"track_number": ["4"]})
    assert mutagen.File(path)["tracknumber"] == ["4/12"]


@pytest.mark.parametrize("total", ["12", ""])
def test_a_total_in_a_new_tag_has_the_number_that_players_showed(tmp_path, total):
    path = SAMPLES["id3v1.1 only"](tmp_path)
    number = tags.read(path).tag.track_number
    before = path.read_bytes()
    result = tags.write_fields(path, {"track_total": [total], "title": ["New"]})
    assert tags.read(path).tag.track_number == number
    assert tags.read(path).tag.track_total == (int(total) if total else None)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


def test_undoing_a_number_does_not_take_away_a_total_that_came_since(tmp_path):
    path = SAMPLES["id3v2.4"](tmp_path)
    tags.write_fields(path, {"track_number": ["2"], "track_total": ["12"]})
    result = tags.write_fields(path, {"track_number": ["3"]})
    tags.write_fields(path, {"track_total": ["14"]})
    with pytest.raises(WriteRefused) as caught:
        tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)
    assert caught.value.code == "conflict"
    assert str(ID3(path)["TRCK"]) == "3/14"


def test_the_check_finds_a_number_that_was_not_to_change(tmp_path, monkeypatch):
    path = SAMPLES["id3v2.3"](tmp_path)
    tags.write_fields(path, {"track_number": ["3"]})
    before = path.read_bytes()
    monkeypatch.setattr(JoinedField, "joined", lambda _self, _number, total: [f"4/{total[0]}"])
    with pytest.raises(WriteRefused) as caught:
        tags.write_fields(path, {"track_total": ["12"]})
    assert caught.value.code == "verify"
    assert path.read_bytes() == before


@pytest.mark.parametrize("said", ["3/", "/12", "3/0", "0/12", "3 / 12", "03/012", "x/y"])
def test_odd_totals_are_read_and_kept_or_replaced(tmp_path, said):
    path = SAMPLES["id3v2.3"](tmp_path)
    audio = path.read_bytes()[-400:]
    path.write_bytes(id3([frame(b"TRCK", b"\0" + said.encode())]) + audio)
    number, total = (field_keys.value_of("track_number", [part]) for part in said.split("/"))
    now = tags.read(path).tag
    assert (now.track_number, now.track_total) == (number, total)
    tags.write_fields(path, {"track_total": ["20"]})
    assert tags.read(path).tag.track_number == number
    assert tags.read(path).tag.track_total == 20
