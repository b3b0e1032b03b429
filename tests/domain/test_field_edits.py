# SPDX-License-Identifier: GPL-3.0-or-later
"""What edits make of a track's fields, before anything is written."""

from __future__ import annotations

import pytest

from genreorganizer.domain.field_edits import (
    Add,
    Assign,
    EditableTrack,
    FromPath,
    NumberTracks,
    TitleCase,
    Trim,
    assignment,
    checked,
    field_named,
    in_common,
    plan,
    stored,
    title_case,
)
from genreorganizer.domain.path_patterns import parse
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.errors import UsageError


def track(path: str = "/music/a.mp3", **tag: object) -> EditableTrack:
    return EditableTrack(1, path.encode(), TagFields(**tag))  # type: ignore[arg-type]


def made(one: EditableTrack, *edits: object) -> tuple[dict[str, str], dict[str, str]]:
    (planned,) = plan([one], edits)  # type: ignore[arg-type]
    assert planned.problem is None
    return planned.before, planned.after


def test_only_what_changes_is_planned() -> None:
    one = track(title="Old", artist="Someone", year=1999)
    edits = [Assign("title", "New"), Assign("artist", "Someone"), Assign("year", "")]
    assert made(one, *edits) == ({"title": "Old", "year": "1999"}, {"title": "New", "year": ""})


def test_a_further_artist_stands_behind_the_others_once() -> None:
    one = track(artist="A; B")
    assert made(one, Add("artist", "C")) == ({"artist": "A; B"}, {"artist": "A; B; C"})
    assert made(one, Add("artist", "B")) == ({}, {})
    assert made(track(), Add("composer", "C")) == ({"composer": ""}, {"composer": "C"})


def test_what_tracks_have_in_common_is_told() -> None:
    tracks = [track(artist="A", album="X", year=1999), track(artist="A", album="Y", year=1999)]
    common = in_common(tracks)
    assert (common["artist"], common["album"], common["year"], common["comment"]) == (
        "A", None, "1999", "",
    )  # fmt: skip
    assert in_common([track(disc_number=1), track()])["disc_number"] is None


def test_edits_follow_one_another() -> None:
    one = track(title="  the   end of  it ")
    edits = [Trim(("title",)), TitleCase(("title",))]
    assert made(one, *edits)[1] == {"title": "The End of It"}


def test_tracks_are_numbered_by_folder() -> None:
    tracks = [track("/m/a/1.mp3"), track("/m/b/1.mp3"), track("/m/a/2.mp3", track_number=6)]
    planned = plan(tracks, [NumberTracks(5)])
    assert [one.after.get("track_number") for one in planned] == ["5", "5", None]


def test_the_total_may_be_set_with_the_numbers() -> None:
    tracks = [track("/m/a/1.mp3"), track("/m/b/1.mp3"), track("/m/a/2.mp3", track_total=9)]
    planned = plan(iter(tracks), [NumberTracks(5, total=True)])
    assert [one.after["track_total"] for one in planned] == ["6", "5", "6"]


def test_a_number_may_be_given_with_its_total() -> None:
    one = track(track_number=3, track_total=11, disc_number=1)
    assert made(one, assignment("track=3 / 012")) == ({"track_total": "11"}, {"track_total": "12"})
    assert made(one, assignment("track=4"))[1] == {"track_number": "4"}
    assert made(one, assignment("disc=2/2"))[1] == {"disc_number": "2", "disc_total": "2"}
    assert made(one, assignment("total tracks="))[1] == {"track_total": ""}
    for wrong in ("track=4/", "track=/12", "track=4/12/3", "tracktotal=1/2"):
        with pytest.raises(UsageError):
            assignment(wrong)


def test_a_year_may_be_given_with_its_day() -> None:
    one = track(year=2004, date="2004-05-17")
    assert made(one, assignment("date=2005/1/2"))[1] == {"year": "2005", "date": "2005-01-02"}
    assert made(one, assignment("year=2004-06"))[1] == {"date": "2004-06"}
    assert made(one, assignment("year=2004"))[1] == {}
    assert made(one, assignment("year=1999"))[1] == {"year": "1999", "date": ""}
    assert made(one, assignment("date="))[1] == {"year": "", "date": ""}
    assert made(one, assignment("fulldate="))[1] == {"date": ""}
    filled = made(track("/m/2004-05-17 Oh.mp3"), FromPath("{date} {title}"))[1]
    assert filled == {"title": "Oh", "year": "2004", "date": "2004-05-17"}
    for wrong in ("year=2004-13", "fulldate=2004", "date=17.5.2004", "year=2004-05-17T10:00"):
        with pytest.raises(UsageError):
            assignment(wrong)


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("the sound of silence", "The Sound of Silence"),
        ("THE SOUND OF SILENCE", "The Sound of Silence"),
        ("don't stop (of course)", "Don't Stop (Of Course)"),
        ("live at McDonald's", "Live at McDonald's"),
        ("what we came for", "What We Came For"),
        ("ABBA", "ABBA"),
        ("a-ha / über alles", "A-Ha / Über Alles"),
        ("1999", "1999"),
        ("", ""),
    ],
)
def test_titles_get_capitals(text: str, titled: str) -> None:
    assert title_case(text) == titled


def test_edits_are_understood_as_they_are_typed() -> None:
    assert assignment("title=A = B") == Assign("title", "A = B")
    assert assignment("Album Artist=") == Assign("album_artist", "")
    assert assignment("track_number=07") == Assign("track_number", "7")
    assert assignment("artist+= C ") == Add("artist", "C")
    for wrong in ("title", "x=1", "year=99", "track=0", "disc=70000", "title+=x", "artist+=",
                  "title=a\0b"):  # fmt: skip
        with pytest.raises(UsageError):
            assignment(wrong)
    assert field_named("disc number") == "disc_number"


def test_several_names_are_stored_apart_and_a_title_whole() -> None:
    assert stored("artist", "A; B") == ("A", "B")
    assert stored("title", "A; B") == ("A; B",)
    assert stored("comment", "") == ()
    assert checked("comment", "a\nb ") == "a\nb"
    assert checked("title", "a\nb ") == "a b"


@pytest.mark.parametrize(
    ("pattern", "path", "found"),
    [
        (
            "{artist}/{album}/{track} {title}",
            "/music/AC-DC/Back in Black/03 Hells Bells.flac",
            {"artist": "AC-DC", "album": "Back in Black", "track": "03", "title": "Hells Bells"},
        ),
        ("{artist} - {title}", "/m/A - B - C.mp3", {"artist": "A", "title": "B - C"}),
        ("{artist} - {title}", "/m/A_Man_-_One_Song.mp3", {"artist": "A Man", "title": "One Song"}),
        ("[{track} ]{title}", "/m/Seven.mp3", {"title": "Seven"}),
        ("[{track} ]{title}", "/m/7 Seven.mp3", {"track": "7", "title": "Seven"}),
        ("{genre}/[{year} - ]{album}/{name}", "/m/Rock/1999 - It/x.mp3",
         {"year": "1999", "album": "It"}),
        ("{albumartist|artist:1}/{artist}", "/m/b/Bjork.mp3", {"artist": "Bjork"}),
        ("{artist}/{artist} - {title}", "/m/X/X - Y.mp3", {"artist": "X", "title": "Y"}),
        ("{track} of {tracktotal} {title}", "/m/3 of 12 Y.mp3",
         {"track": "3", "tracktotal": "12", "title": "Y"}),
        ("{date} {title}", "/m/2004-05-17 Y.mp3", {"date": "2004-05-17", "title": "Y"}),
        ("{artist}/{artist} - {title}", "/m/X/Z - Y.mp3", None),
        ("{artist}/{album}/{title}", "/x.mp3", None),
        ("{track} {title}", "/m/one.mp3", None),
    ],
)  # fmt: skip
def test_a_pattern_reads_a_path(pattern: str, path: str, found: dict[str, str] | None) -> None:
    assert parse(pattern).read(path) == found


def test_what_a_path_gives_fills_fields() -> None:
    one = track("/m/Someone/2001/03 Oh.mp3", title="Oh", comment="stays")
    edit = FromPath("{artist}/{year}/{track} {title}")
    assert made(one, edit)[1] == {"artist": "Someone", "track_number": "3", "year": "2001"}
    (odd,) = plan([track("/m/Someone/12/03 Oh.mp3")], [edit])
    assert (odd.after, str(odd.problem)) == ({}, "12 is not a four-digit year")
    (other,) = plan([track("/m/x.mp3")], [edit])
    assert str(other.problem) == "its path does not fit the pattern"


def test_a_pattern_the_wrong_way_round_ends_soon() -> None:
    pattern = parse("{artist} {album} {title} {composer} {grouping} {albumartist}/{track}")
    assert pattern.read("/" + "a b " * 60 + "x.mp3") is None
