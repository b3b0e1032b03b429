# SPDX-License-Identifier: GPL-3.0-or-later
"""The day and the time of a year, which ID3v2.2 and 2.3 keep in frames of their own."""

from __future__ import annotations

import os

import pytest
from mutagen import File
from mutagen.flac import FLAC
from mutagen.id3 import ID3
from support.tagfiles import SAMPLES, dated_frames, frame, id3

from genreorganizer import tags
from genreorganizer.domain.joined_fields import JoinedField
from genreorganizer.errors import WriteRefused
from genreorganizer.tags import verify

DATED = ["id3v2.3 whole date", "id3v2.2 whole date"]


def told_by_mutagen(path):
    return str(ID3(path)["TDRC"]) if "TDRC" in ID3(path) else ""


@pytest.mark.parametrize("sample", DATED)
@pytest.mark.parametrize(("texts", "date"), [(["1987"], "1987"), ([], "")])
def test_a_new_year_keeps_nothing_of_the_old_date_and_an_undo_gives_all_of_it_back(
    tmp_path, sample, texts, date
):
    path = SAMPLES[sample](tmp_path)
    before = path.read_bytes()
    assert told_by_mutagen(path) == "1999-05-06 23:59:00"

    result = tags.write_fields(path, {"year": texts})

    assert told_by_mutagen(path) == date
    assert not [name for name in (b"TDA", b"TIM") if name in path.read_bytes()[:2000]]
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


@pytest.mark.parametrize("sample", DATED)
@pytest.mark.parametrize("wanted", [{"year": ["1999"]}, {"title": ["New"], "year": ["1999"]}])
def test_the_same_year_keeps_its_day_and_time(tmp_path, sample, wanted):
    path = SAMPLES[sample](tmp_path)
    date = told_by_mutagen(path)
    tags.write_fields(path, wanted)
    assert told_by_mutagen(path) == date


def test_a_first_year_does_not_get_the_day_of_a_lost_one(tmp_path):
    path = SAMPLES["id3v2.3 day without year"](tmp_path)
    before = path.read_bytes()
    result = tags.write_fields(path, {"year": ["1987"]})
    assert told_by_mutagen(path) == "1987"
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


@pytest.mark.parametrize("sample", DATED)
@pytest.mark.parametrize("version", [3, 4])
def test_the_whole_date_comes_back_into_a_tag_that_was_stored_anew(tmp_path, sample, version):
    path = SAMPLES[sample](tmp_path)
    result = tags.write_fields(path, {"year": ["1987"]})
    anew = ID3(path)
    if version == 3:
        anew.update_to_v23()
    anew.save(path, v1=0, v2_version=version)
    tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)
    assert tags.read(path).tag.year == 1999
    assert told_by_mutagen(path).startswith("1999-05-06 23:59")


@pytest.mark.parametrize("minor", [2, 3])
def test_the_check_allows_the_old_day_to_go_and_not_to_change(tmp_path, minor):
    audio = SAMPLES["id3v2.3"](tmp_path).read_bytes()[-400:]
    old = dated_frames(minor)
    gone = [one for one in old if one[:3] not in (b"TDA", b"TIM")]
    year, day = (b"TYE", b"TDA") if minor == 2 else (b"TYER", b"TDAT")
    new = [frame(year, b"\x001987", minor=minor) if b"1999" in one else one for one in gone]
    other = [frame(day, b"\x000101", minor=minor) if one[:3] == b"TDA" else one for one in old]

    def difference(frames, fields):
        files = [tmp_path / "one.mp3", tmp_path / "two.mp3"]
        for path, here in zip(files, (old, frames), strict=True):
            path.write_bytes(id3(here, minor=minor) + audio)
        one, two = (os.open(path, os.O_RDONLY) for path in files)
        try:
            return verify.compare(one, two, "MP3", fields).difference
        finally:
            os.close(one)
            os.close(two)

    assert difference(new, ["year"]) is None
    assert "day" in difference(other, ["year"])
    assert "TDA" in difference(gone, ["genre", "title"])


def test_frames_of_a_day_mean_nothing_in_id3v24_and_stay(tmp_path):
    path = SAMPLES["id3v2.4"](tmp_path)
    audio = path.read_bytes()[-400:]
    day = frame(b"TDAT", b"\x000605", minor=4)
    path.write_bytes(id3([frame(b"TDRC", b"\x001999", minor=4), day], minor=4) + audio)
    tags.write_fields(path, {"year": ["1987"]})
    assert day in path.read_bytes()


def test_the_day_of_a_year_that_is_no_number_is_not_taken_along(tmp_path):
    path = SAMPLES["flac no comments"](tmp_path)
    frames = [frame(b"TYER", b"\x00199x"), frame(b"TDAT", b"\x000605")]
    path.write_bytes(id3(frames) + path.read_bytes())
    tags.write_genres(path, ["Acid Jazz"])
    assert FLAC(path)["date"] == ["199x"]


FULL = ["id3v2.2", "id3v2.3", "id3v2.4", "flac rich", "tagged .wv", "mp4 rich", "wma library",
        "wav id3", *DATED]  # fmt: skip


@pytest.mark.parametrize("sample", FULL)
def test_a_whole_date_is_written_and_read_and_its_undo_gives_back_every_byte(tmp_path, sample):
    path = SAMPLES[sample](tmp_path)
    before = path.read_bytes()

    result = tags.write_fields(path, {"date": ["2004-05-17"]})

    now = tags.read(path).tag
    assert (now.year, now.date) == (2004, "2004-05-17")
    assert tags.write_fields(path, {"year": ["2004"]}).status == "unchanged"
    assert tags.write_fields(path, {"date": ["2004-05-17"]}).status == "unchanged"
    other = tags.write_fields(path, {"date": ["2004-12-31"]})
    assert tags.read(path).tag.date == "2004-12-31"
    tags.restore(path, other.raw_before, expected=other.raw_after)
    assert tags.read(path).tag.date == "2004-05-17"
    lone = tags.write_fields(path, {"date": []})
    assert (tags.read(path).tag.year, tags.read(path).tag.date) == (2004, "")
    tags.restore(path, lone.raw_before, expected=lone.raw_after)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


@pytest.mark.parametrize("sample", ["id3v2.2", "id3v2.3", "id3v2.4", "wav id3"])
def test_other_programs_read_the_whole_date(tmp_path, sample):
    path = SAMPLES[sample](tmp_path)
    tags.write_fields(path, {"date": ["2004-05-17"]})
    found = File(path).tags if sample == "wav id3" else ID3(path)
    assert str(found["TDRC"]) == "2004-05-17"


@pytest.mark.parametrize(
    ("sample", "kept"),
    [("id3v2.4", True), ("flac rich", True), ("id3v2.3", False), ("plain .mp3", False)],
)
def test_a_month_without_a_day_is_refused_where_it_cannot_be_kept(tmp_path, sample, kept):
    path = SAMPLES[sample](tmp_path)
    before = path.read_bytes()
    if kept:
        tags.write_fields(path, {"date": ["2004-05"]})
        assert tags.read(path).tag.date == "2004-05"
        return
    with pytest.raises(WriteRefused, match=r"ID3v2\.3 holds no month without a day"):
        tags.write_fields(path, {"date": ["2004-05"]})
    assert path.read_bytes() == before


@pytest.mark.parametrize("minor", [2, 3, 4])
def test_the_check_finds_another_day_than_the_wanted_one(tmp_path, monkeypatch, minor):
    path = SAMPLES[f"id3v2.{minor}"](tmp_path)
    before = path.read_bytes()
    monkeypatch.setattr(JoinedField, "joined", lambda *_: ["2004-05-18"])
    with pytest.raises(WriteRefused) as caught:
        tags.write_fields(path, {"date": ["2004-05-17"]})
    assert caught.value.code == "verify"
    assert path.read_bytes() == before


def test_a_further_year_stays_a_year_and_a_further_number_plain(tmp_path):
    path = SAMPLES["flac no comments"](tmp_path)
    made = FLAC(path)
    made["date"], made["year"] = "2004-01-02", "2004"
    made["tracknumber"], made["track"] = "3/12", "3"
    made.save()
    before = path.read_bytes()
    wanted = {"date": ["2005-05-17"], "year": ["2005"], "track_total": ["14"]}
    result = tags.write_fields(path, wanted)
    now = FLAC(path)
    assert (now["date"], now["year"]) == (["2005-05-17"], ["2005"])
    assert (now["tracknumber"], now["track"]) == (["3/14"], ["3"])
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before
