# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.query_rules import rules

from genreorganizer.domain.genres import Genre as VocabularyGenre
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, Decision, FileState
from genreorganizer.domain.rules import QueryContext, matches, parse, to_text
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.domain.track import TrackRow
from genreorganizer.errors import QueryError

CONTEXT = QueryContext(
    vocabulary=Vocabulary(
        (
            VocabularyGenre("Electronic"),
            VocabularyGenre("House", parent="Electronic"),
            VocabularyGenre("Hip-Hop", aliases=("Rap",)),
            VocabularyGenre("Jazz"),
            VocabularyGenre("Metal", aliases=("Heavy Metal",)),
            VocabularyGenre("Blues"),
        )
    ),
    model_id="m",
    labels=("electronic", "house", "hiphop", "jazz", "metal", "blues", "old_time"),
)
ROW = TrackRow(
    id=7,
    path=b"/music/Bj\xc3\xb6rk/50% Live_set.flac",
    tag=TagFields(
        title="Jóga (Live)",
        artist="Björk",
        album="Homogenic",
        album_artist="Various",
        track_number=2,
        year=1997,
    ),
    genres=("Electronic", "Art Pop"),
    audio=AudioProperties(
        duration_s=305.6, format="Ogg Vorbis", bitrate_bps=192_400, sample_rate=44_100, channels=2
    ),
    outcome=Outcome.SUGGESTED,
    suggested="House",
    confidence=0.62,
    agreement=Agreement.DISAGREES,
    added_at=1_750_000_000.0,
)
PROBABILITIES = {"electronic": 0.25, "house": 0.5, "jazz": 0.125, "hiphop": 0.125}


def holds(query: str, row: TrackRow = ROW) -> bool:
    heard = PROBABILITIES if row.outcome else {}
    return matches(parse(query), row, heard, CONTEXT)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "  ",
        "bjork",
        "BJÖRK joga",
        "homogenic",
        '"50% live_set"',
        "artist:björk title:live",
        "artist=BJORK",
        "artist!=bjor",
        "albumartist:various",
        "path:.flac",
        "format:ogg",
        'NOT title:""',
        "genre:electronic",
        "genre:pop",
        "genre:electro -genre=pop",
        "suggested:house",
        "suggested:electronic",
        "suggested=house -suggested=electronic",
        'second:""',
        "state:suggested outcome:suggested decision:none file:none",
        "confidence>0.6 confidence<=62%",
        "year:1997 year<1998 year>1996 year>=1997 year<=1997 year!=1996",
        "year:1990..1999",
        "year < 1998",
        "year:>=1997",
        "duration:5:05 duration>=5:00 duration<=5:05 duration<5:06 duration=305",
        "NOT duration>5:05",
        "bitrate:192 samplerate:44100 channels:2 track:2 id:7",
        "added>=2025 added<2026 added:2025-06",
        "p(house)>=0.5",
        "p(electronic)=0.75",
        "p(hip hop)>=0.1 p(rap)>=12.5% p(HIP-HOP)>0 p(hiphop)<0.2",
        "p(jazz)>=0.1 AND NOT p(blues)>=0.3",
        "disagrees",
        "is:disagrees disagrees:yes missing:no",
        "blues OR bjork",
        "blues OR (bjork AND live)",
        "blues bjork OR live",
        "-blues -(blues OR jazz)",
        "folder:/music folder:/music/Björk/ -folder:/mus",
    ],
)
def test_a_query_finds_the_track(query: str) -> None:
    assert holds(query)


@pytest.mark.parametrize(
    "query",
    [
        "blues",
        "bjork blues",
        "year>1997",
        "year:1996",
        "artist=bjor",
        'title:""',
        'genre:""',
        "genre=pop",
        "genre:jazz",
        "suggested=electronic",
        "p(jazz)>0.2",
        "p(polka)>=0",
        "p(polka)<1",
        "duplicate",
        "state:unsure",
        "decision:accepted",
        "NOT disagrees",
        "blues AND jazz OR metal",
        "folder:/music/Bj",
        "duration>5:05",
        "%",
    ],
)
def test_a_query_does_not_find_the_track(query: str) -> None:
    row = ROW if query != "%" else TrackRow(id=1, path=b"/x/y.mp3", tag=TagFields(title="50"))
    assert not holds(query, row)


def test_a_track_without_values_has_no_number_to_compare() -> None:
    bare = TrackRow(id=1, path=b"/a.mp3")
    for field in ("year", "duration", "confidence", "bitrate"):
        assert not holds(f"{field}>0", bare)
        assert not holds(f"{field}<=1", bare)
        assert holds(f'{field}:""', bare)
    assert not holds("p(jazz)<1", bare)
    assert holds("state:new outcome:none", bare)


def test_bare_and_or_not_in_lower_case_are_words() -> None:
    row = TrackRow(id=1, path=b"/a.mp3", tag=TagFields(title="Rock and Roll, or not"))
    assert holds("rock and roll or not", row)
    assert not holds("rock AND NOT roll", row)


def test_words_that_are_flags_are_searched_in_quotes() -> None:
    row = TrackRow(id=1, path=b"/a.mp3", tag=TagFields(title="Everyone disagrees"))
    assert holds('"disagrees"', row)
    assert not holds("disagrees", row)
    assert holds("missing", TrackRow(id=1, path=b"/a.mp3", tag=TagFields(title="Missing You")))


def test_states_are_the_words_that_lists_show() -> None:
    row = TrackRow(
        id=1,
        path=b"/a.mp3",
        outcome=Outcome.UNSURE,
        decision=Decision.ACCEPTED,
        file_state=FileState.REFUSED,
    )
    assert holds("state:refused outcome:unsure decision:accepted file:refused", row)
    assert not holds("state:unsure", row)


def test_undecodable_paths_can_be_searched() -> None:
    row = TrackRow(id=1, path=b"/m/caf\xe9.mp3")
    assert holds("path:caf", row)
    assert holds("folder:/m", row)
    assert holds("caf\udce9", row)


@pytest.mark.parametrize(
    ("query", "position", "expected"),
    [
        ("year:", 5, "number"),
        ("yeer:1", 0, "title"),
        ("p(jazz)", 7, "comparison"),
        ("p(jazz", 6, '")"'),
        ("p()>0.5", 2, "genre"),
        ("(a", 2, '")"'),
        ("a)", 1, "end"),
        ("a AND", 5, "word"),
        ("a AND OR b", 6, "word"),
        ("OR b", 0, "word"),
        ("()", 1, "word"),
        ("NOT", 3, "word"),
        ('x "abc', 6, '"'),
        ("year<abc", 5, "number"),
        ("year:1990..x", 11, "number"),
        ("date>=1990-05", 6, "fulldate:1990-05"),
        ("artist<3", 6, '":"'),
        ("x state:foo", 8, "unsure"),
        ("confidence>2", 11, "60%"),
        ("p(jazz)>=60", 9, "60%"),
        ("duration>1:75", 9, "3:45"),
        ("added:2025-13", 6, "2025-06"),
        ("folder:Music", 7, "path"),
        ("is:odd", 3, "disagrees"),
        ("missing:perhaps", 8, "yes"),
        ("(" * 60 + "a" + ")" * 60, 50, "levels"),
        ("a " * 300, 400, "parts"),
        ("a" * 10_001, 10_000, "characters"),
    ],
)
def test_errors_say_where_and_what_was_expected(query: str, position: int, expected: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert caught.value.position == position
    assert expected in str(caught.value.expected)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "asked", ["date:2004-05", "year=2004-05", "date:2004-05-17", "date!=2003-05"]
)
def test_a_year_asked_for_with_its_month_is_looked_for_in_the_full_date(asked: str) -> None:
    dated = TrackRow(id=1, path=b"/a", tag=TagFields(year=2004, date="2004-05-17"))
    assert holds(asked, dated)
    assert holds("date:2004", dated)
    assert not holds("date:2004-06", dated)
    assert to_text(parse("date:2004-05")) == "fulldate:2004-05"


@pytest.mark.parametrize("asked", ["date:2004-00", "year=2004-05-00"])
def test_a_month_or_day_that_no_date_has_is_not_looked_for(asked: str) -> None:
    with pytest.raises(QueryError, match="is not understood here"):
        parse(asked)


def test_the_tree_prints_in_canonical_form() -> None:
    assert to_text(parse("a b OR -(c OR d) year!=1990")) == (
        "a AND b OR NOT (c OR d) AND NOT year=1990"
    )
    assert to_text(parse("duration>=600 LENGTH<3:05")) == "duration>=10:00 AND duration<3:05"
    assert to_text(parse('"AND" "disagrees" "a b" p( hip hop )>60%')) == (
        '"AND" AND "disagrees" AND "a b" AND p("hip hop")>0.6'
    )


_TEXT = st.text(st.characters(blacklist_categories=[]), max_size=12)


@given(
    rules(
        _TEXT,
        _TEXT.filter(lambda text: any(char.isalnum() for char in text)),
        numbers=st.one_of(
            st.integers(0, 10**9).map(float), st.integers(0, 10**6).map(lambda n: n / 64)
        ),
        shares=st.integers(0, 1000).map(lambda n: n / 1000),
        folders=_TEXT.map("/".__add__),
    )
)
def test_printing_and_parsing_round_trips(rule: object) -> None:
    assert parse(to_text(rule)) == rule  # type: ignore[arg-type]


@given(st.text('ab :=<>!"()-\\.%p year genre AND OR NOT 0123', max_size=40))
def test_any_text_is_a_query_or_a_clear_error(text: str) -> None:
    try:
        rule = parse(text)
    except QueryError as error:
        position = error.position
    else:
        position = 0
        assert parse(to_text(rule)) == rule
    assert 0 <= position <= len(text)


def test_genres_that_the_list_does_not_know_are_unlisted() -> None:
    words = Vocabulary((VocabularyGenre("Hip-Hop", aliases=("Rap",)),))
    context = QueryContext(vocabulary=words, model_id="m", labels=("jazz",))
    listed = [("RAP",), ("Polka", "hip hop"), ("Rap / Polka",), ("jazz",), ()]
    assert not any(map(context.is_unlisted, listed))
    assert all(map(context.is_unlisted, [("Polka",), ("Polka; Ska",), (";",)]))
