# SPDX-License-Identifier: GPL-3.0-or-later
"""A field of the tag is declared once; what follows from it knows every one."""

from genreorganizer.cli.tracks import track_values
from genreorganizer.db.schema import track
from genreorganizer.domain import field_edits
from genreorganizer.domain.rules import FIELDS
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.domain.track import TrackRow
from genreorganizer.gui.tracks.columns import of_tag
from genreorganizer.tags.field_keys import FIELD_KEYS
from genreorganizer.tags.verify import fields


def test_every_field_is_read_stored_found_and_shown() -> None:
    names = TagFields._fields
    assert tuple(FIELD_KEYS) == names
    assert set(names) <= set(track.c.keys())
    assert {f"tag.{name}" for name in names} <= {field.attribute for field in FIELDS}
    assert len(of_tag()) == len(names)
    assert set(names) <= set(track_values(TrackRow(1, b"/a.mp3")))
    assert set(field_edits.FIELDS.values()) == set(names)
    for field, kept in fields._NAMES.items():
        assert field in (*names, "genre")
        assert len(kept) == 6
    assert {*fields._NAMES} == {*names, "genre"}


def test_every_property_of_the_audio_is_stored_and_found() -> None:
    names = AudioProperties._fields
    assert set(names) <= set(track.c.keys())
    assert {f"audio.{name}" for name in names} <= {field.attribute for field in FIELDS}
    assert set(names) <= set(track_values(TrackRow(1, b"/a.mp3")))
