# SPDX-License-Identifier: GPL-3.0-or-later
import os

from hypothesis import given
from hypothesis import strategies as st

from genreorganizer.db.scanned import Twin
from genreorganizer.library.moves import match


def twin(number: int, path: bytes, audio: bytes = b"same") -> Twin:
    return Twin(number, path, 1, audio)


def test_one_new_file_is_the_one_that_vanished() -> None:
    gone = twin(1, b"/m/a.mp3")
    assert match({b"/m/b.mp3": b"same"}, [gone]) == {b"/m/b.mp3": gone}


def test_other_audio_is_another_file() -> None:
    assert match({b"/m/a.mp3": b"other"}, [twin(1, b"/m/a.mp3")]) == {}


def test_copies_that_moved_together_are_told_apart_by_name_then_by_folder() -> None:
    one, two = twin(1, b"/m/x/song.mp3"), twin(2, b"/m/y/Song (1).mp3")
    arrivals = {b"/n/Song (1).mp3": b"same", b"/n/song.mp3": b"same"}
    assert match(arrivals, [one, two]) == {b"/n/song.mp3": one, b"/n/Song (1).mp3": two}
    arrivals = {b"/m/y/2.mp3": b"same", b"/m/x/1.mp3": b"same"}
    assert match(arrivals, [one, two]) == {b"/m/x/1.mp3": one, b"/m/y/2.mp3": two}


_paths = st.builds(
    os.path.join, st.sampled_from([b"/m", b"/n"]), st.sampled_from(b"a b c d".split())
)
_audio = st.sampled_from([b"1", b"2"])


@given(
    arrivals=st.dictionaries(_paths, _audio),
    orphans=st.dictionaries(_paths, _audio),
)
def test_pairs_have_one_audio_and_as_many_are_found_as_there_can_be(
    arrivals: dict[bytes, bytes], orphans: dict[bytes, bytes]
) -> None:
    gone = [twin(number, *item) for number, item in enumerate(orphans.items())]
    pairs = match(arrivals, gone)
    assert all(arrivals[path] == found.fingerprint for path, found in pairs.items())
    assert len({found.id for found in pairs.values()}) == len(pairs)
    for audio in (b"1", b"2"):
        new, old = (list(side.values()).count(audio) for side in (arrivals, orphans))
        assert sum(found.fingerprint == audio for found in pairs.values()) == min(new, old)
    assert match(dict(reversed(arrivals.items())), gone[::-1]) == pairs
