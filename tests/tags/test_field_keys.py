# SPDX-License-Identifier: GPL-3.0-or-later
"""A field of the tag is declared once; what follows from it knows every one."""

from dataclasses import replace

import pytest
from support.tagfiles import SAMPLES

from genreorganizer import tags
from genreorganizer.cli.tracks import track_values
from genreorganizer.db.schema import track
from genreorganizer.domain import field_edits
from genreorganizer.domain.rules import FIELDS
from genreorganizer.domain.tag_fields import USER_FIELDS, AudioProperties, TagFields
from genreorganizer.domain.track import TrackRow
from genreorganizer.errors import WriteRefused
from genreorganizer.gui.tracks.columns import of_tag
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.verify import fields


def test_every_field_is_read_stored_found_and_shown() -> None:
    names = TagFields._fields
    assert tuple(FIELD_KEYS) == names
    assert set(names) <= set(track.c.keys())
    assert set(names) <= set(track_values(TrackRow(1, b"/a.mp3")))
    assert (*USER_FIELDS, "compilation_flag") == names
    assert {f"tag.{name}" for name in USER_FIELDS} <= {field.attribute for field in FIELDS}
    assert len(of_tag()) == len(USER_FIELDS)
    assert set(field_edits.FIELDS.values()) == set(USER_FIELDS)
    assert all(len(kept) == 6 for kept in fields._NAMES.values())
    assert {*fields._NAMES} == {*USER_FIELDS, "genre"}


def test_every_property_of_the_audio_is_stored_and_found() -> None:
    names = AudioProperties._fields
    assert set(names) <= set(track.c.keys())
    assert {f"audio.{name}" for name in names} <= {field.attribute for field in FIELDS}
    assert set(names) <= set(track_values(TrackRow(1, b"/a.mp3")))


@pytest.mark.parametrize(
    ("sample", "nameless", "place"),
    [
        ("id3v2.3", {"id3": ()}, "ID3v2.3"),
        ("id3v2.2", {"id3": (b"TIT1",)}, "ID3v2.2"),
        ("flac rich", {"vorbis": ()}, "Vorbis comments"),
        ("ape tag .ape", {"ape": ()}, "APE tag"),
        ("mp4 rich first", {"mp4": ()}, "MP4 tag"),
        ("wma library", {"asf": ()}, "ASF attributes"),
    ],
)
def test_a_field_that_a_kind_of_tag_does_not_know_is_refused_in_one_line(
    tmp_path, monkeypatch, sample, nameless, place
):
    path = SAMPLES[sample](tmp_path)
    before = path.read_bytes()
    monkeypatch.setitem(FIELD_KEYS, "grouping", replace(FIELD_KEYS["grouping"], **nameless))
    wanted = {"title": ["New"], "grouping": ["Set 1"]}
    with pytest.raises(WriteRefused) as caught:
        tags.write_fields(path, wanted)
    assert caught.value.code == tags.plan_fields(path, wanted).refusal_code == "unknown_field"
    assert f"{place} cannot hold the field grouping" in str(caught.value)
    assert path.read_bytes() == before
    assert tags.write_fields(path, {"title": ["New"], "grouping": []}).status == "written"


def test_a_field_that_only_a_further_tag_does_not_know_is_written_where_it_can_be(
    tmp_path, monkeypatch
):
    path = SAMPLES["mp3 ape"](tmp_path)
    monkeypatch.setitem(FIELD_KEYS, "grouping", replace(FIELD_KEYS["grouping"], ape=()))
    tags.write_fields(path, {"title": ["New"], "grouping": ["Set 1"]})
    assert (tags.read(path).tag.title, tags.read(path).tag.grouping) == ("New", "Set 1")
