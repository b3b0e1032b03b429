# SPDX-License-Identifier: GPL-3.0-or-later
"""One battery of promises over every format, tag version and oddity."""

from __future__ import annotations

import os
import shutil

import mutagen
import pytest
from support.media import make_audio
from support.oddfiles import ODD
from support.pictures import jpeg, png
from support.tagfiles import SAMPLES

from genreorganizer import tags
from genreorganizer.domain.joined_fields import JOINED, JOINED_TO
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.errors import WriteRefused
from genreorganizer.tags import pictures, verify

FILES = {**SAMPLES, **ODD}
GENRES = [["Rock"], ["Drum & Bass", "R&B/Soul", "Ünïcödé 日本 🎵", "L" * 300]]
# A write puts a stated size or a missing pad byte right, or adds a page that then stays.
REPAIRED = {"aiff missing pad", "opus full pages", "wav odd end", "wav small outer",
            "dsf wrong size", "dsf junk behind", "dsf points to its end"}  # fmt: skip
# Behind QuickTime's metadata mutagen sees nothing.
UNSEEN = {"mp4 quicktime keys"}
# Where a cover is not put in, and why; a large one in ASF has no place without its extension.
UNPAINTED = {"id3v2.3 false unsync flag": "id3_unsync", "flac short picture size": "damaged",
             "apev1": "apev1"}  # fmt: skip
ONLY_SMALL = {"asf two attributes", "asf drm", "asf padding"}
SILENT = {"dff without audio", "wav empty"}
# Sizes as in ID3v2.3 make FFmpeg guess, frame by frame.
GUESSED = {"id3v2.4 plain sizes"}
# Made-up audio; sizes, a version and a tag that FFmpeg does not understand.
NOT_DECODED = ("opus ", "flac short ", "tta2", "wv appended")
DECODED = (".mp3", ".flac", ".ogg", ".oga", ".opus", ".m4a", ".mp4", ".mov", ".wav", ".aiff",
           ".wma", ".wv", ".tta")  # fmt: skip

TEXTS = {
    "title": ["A Title – ünïcödé 日本 🎵"],
    "artist": ["Someone; else"],
    "album": ["An album, " + "long " * 60],
    "album_artist": ["Various & Ärtists"],
    "track_number": ["7"],
    "year": ["1987"],
    "date": ["1987-02-28"],
    "disc_number": ["2"],
    "composer": ["J. S. Bach"],
    "grouping": ["Set 1"],
    "comment": ["Zwei\nZeilen"],
    "track_total": ["12"],
    "disc_total": ["3"],
}
WANTED = {
    name: int(texts[0]) if texts[0].isdigit() else texts[0].strip() for name, texts in TEXTS.items()
}


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory):
    return tmp_path_factory.mktemp("samples")


@pytest.fixture(params=sorted(FILES))
def sample(request, sample_folder, tmp_path):
    """A fresh copy of a sample, made once."""
    folder = sample_folder / request.param.replace("/", "_")
    if not folder.exists():
        folder.mkdir()
        FILES[request.param](folder)
    (original,) = folder.iterdir()
    copy = tmp_path / original.name
    shutil.copyfile(original, copy)
    return copy


def decoded(path):
    """Samples and shown tags by PyAV; junk between the packets is passed over."""
    import av

    samples = []
    with av.open(str(path), metadata_errors="ignore") as container:
        for packet in container.demux(audio=0):
            try:
                samples += [f.to_ndarray().tobytes() for f in packet.decode()]
            except av.error.InvalidDataError:
                samples.append(b"junk")
        shown = dict(container.metadata) | dict(container.streams.audio[0].metadata)
    rest = {k: v for k, v in shown.items() if k.strip().lower() not in ("genre", "tco")}
    return b"".join(samples), rest


def other_tags(path):
    """What mutagen sees beside the genre; None where it cannot read the file."""
    try:
        audio = mutagen.File(path)
    except (mutagen.MutagenError, IndexError):  # an empty page in Ogg
        return None
    if audio is None or audio.tags is None:
        return {}
    skipped = ("genre", "tcon", "wm/genre", "\xa9gen", "gnre")
    return {
        str(key): repr(value)
        for key, value in (
            audio.tags.as_dict().items() if hasattr(audio.tags, "as_dict") else audio.tags.items()
        )
        if str(key).lower() not in skipped and not str(key).startswith("unknown")
    }


def genres_by_mutagen(path):
    """What mutagen reads as the genre; None where it sees no tags at all."""
    try:
        found = mutagen.File(path).tags
    except mutagen.MutagenError:
        return None
    if found is None:
        return None
    for key in ("TCON", "\xa9gen", "WM/Genre", "genre"):
        try:
            value = found[key]
        except (KeyError, ValueError):
            continue
        if key == "TCON":
            return value.genres
        return [str(text) for text in value]
    return []


def sample_name(request):
    return request.node.callspec.params["sample"]


def audio_matters(path, request):
    return path.suffix in DECODED and not sample_name(request).startswith(NOT_DECODED)


@pytest.mark.parametrize("genres", GENRES, ids=["one", "several"])
def test_write_changes_the_genre_and_nothing_else(sample, genres, request):
    before = sample.read_bytes()
    others = other_tags(sample)
    os.chmod(sample, 0o640)
    original = os.open(sample, os.O_RDONLY)
    name = tags.read(sample).audio.format
    sound = decoded(sample) if audio_matters(sample, request) else None

    planned = tags.plan(sample, genres)
    assert planned.refusal_code is None
    assert planned.changes
    assert sample.read_bytes() == before
    taken = "of the other tags" in str(planned.stored_as)  # see test_tags_shown

    result = tags.write_genres(sample, genres)

    assert result.status == "written"
    assert result.after == tuple(genres) == planned.after == tags.read(sample).genres
    assert result.raw_before == planned.raw_before
    assert not tags.read(sample).conflict
    assert sample.stat().st_mode & 0o777 == 0o640
    assert sample.stat().st_size == result.size
    seen = os.open(sample, os.O_RDONLY)
    assert verify.compare(original, seen, name).difference is None
    os.close(seen)
    os.close(original)
    assert list(sample.parent.iterdir()) == [sample]
    if sound is not None:
        samples, shown = decoded(sample)
        assert samples == sound[0]
        # FFmpeg stops reading ID3v1 where there is ID3v2.
        legacy = "id3v1" in {place.name for place in result.raw_before.places}
        assert shown == sound[1] or legacy or taken or sample_name(request) in GUESSED
    if others is not None:
        now = other_tags(sample)
        assert set(others) <= set(now) if taken else now == others
        read_back = genres_by_mutagen(sample)
        if tags.read(sample).tag_version in ("ID3v2.2", "ID3v2.3") and len(genres) > 1:
            assert read_back in (genres, ["; ".join(genres)])
        else:
            assert read_back == genres or sample_name(request) in UNSEEN

    assert tags.write_genres(sample, genres).status == "unchanged"
    undone = tags.restore(sample, result.raw_before, expected=result.raw_after)
    assert undone.status == "written"
    if sample_name(request) in REPAIRED:
        again = tags.restore(sample, result.raw_before)
        assert again.status == "unchanged"
    else:
        assert sample.read_bytes() == before


@pytest.mark.parametrize("genres", [["Indie; Folk"], ["Indie; Folk", "Rock"], ["(live)"]])
@pytest.mark.parametrize("name", ["id3v2.2", "id3v2.3", "id3v2.4", "flac rich", "wav info"])
def test_genres_with_awkward_characters(tmp_path, name, genres):
    path = SAMPLES[name](tmp_path)
    before = path.read_bytes()
    result = tags.write_genres(path, genres)
    assert list(tags.read(path).genres) == genres == genres_by_mutagen(path)
    assert not tags.read(path).conflict
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


@pytest.mark.parametrize("extension", [".ogg", ".opus", ".oga"])
def test_comments_that_need_more_pages_renumber_the_stream(tmp_path, extension):
    path = make_audio(tmp_path / f"a{extension}", seconds=2)
    before = path.read_bytes()
    sound = decoded(path)[0]
    genre = "G" * 70_000
    result = tags.write_genres(path, [genre])
    assert decoded(path)[0] == sound
    assert genres_by_mutagen(path) == [genre]
    pages = path.read_bytes().split(b"OggS")[1:]
    assert len(pages) == len(before.split(b"OggS")[1:]) + 1
    numbers = [int.from_bytes(page[14:18], "little") for page in pages]
    assert numbers == list(range(len(pages)))
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert decoded(path)[0] == sound
    assert tags.read(path).genres == ()


def test_removing_leaves_no_genre_anywhere(sample, request):
    before = sample.read_bytes()
    result = tags.write_genres(sample, [])
    info = tags.read(sample)
    assert info.genres == ()
    told = any(place.values for place in result.raw_before.places)
    assert result.status == ("written" if told else "unchanged")
    again = tags.write_genres(sample, [])
    assert again.status == "unchanged"
    tags.restore(sample, result.raw_before, expected=result.raw_after)
    assert sample.read_bytes() == before or sample_name(request) in REPAIRED


def test_fingerprint_is_blind_to_tags(sample, request):
    before = tags.fingerprint(sample)
    assert (before.length == 0) == (sample_name(request) in SILENT)
    tags.write_genres(sample, ["A rather long genre " * 30])
    assert tags.fingerprint(sample) == before


def restored(sample, result):
    """Undo a write; the undo has nothing left to do then."""
    tags.restore(sample, result.raw_before, expected=result.raw_after)
    assert tags.restore(sample, result.raw_before).status == "unchanged"
    return sample.read_bytes()


def refused_at_once(sample, request):
    """Whether the file's tags stand where nothing is written, and are left alone."""
    if sample_name(request) not in UNSEEN:
        return False
    before = sample.read_bytes()
    with pytest.raises(WriteRefused, match="does not write"):
        tags.write_fields(sample, TEXTS)
    assert sample.read_bytes() == before
    return True


def test_every_field_is_written_and_nothing_else(sample, request):
    if refused_at_once(sample, request):
        return
    before, shown = sample.read_bytes(), tags.read(sample)
    for field, texts in TEXTS.items():
        result = tags.write_fields(sample, {field: texts})

        now = tags.read(sample)
        assert result.status == "written"
        assert now.tag == result.tag
        assert getattr(now.tag, field) == WANTED[field]
        for other, value in shown.tag._asdict().items():
            # A new tag brings along what all the others show together.
            kept = getattr(now.tag, other) == value or not value
            assert other == field or kept or {field, other} == {"year", "date"}
        assert now.genres == shown.genres
        of = JOINED_TO.get(field)
        beside = JOINED[field].field if field in JOINED else of.name if of and not of.whole else ""
        kept = getattr(now.tag, beside, None)
        assert result.after == (
            f"{field}={WANTED[field]}", *([f"{beside}={kept}"] if kept else []),
        )  # fmt: skip
        tags.restore(sample, result.raw_before, expected=result.raw_after)
        assert sample.read_bytes() == before or sample_name(request) in REPAIRED
        sample.write_bytes(before)


def test_all_fields_at_once_leave_the_sound_as_it_is(sample, request):
    if refused_at_once(sample, request):
        return
    before, genres = sample.read_bytes(), tags.read(sample).genres
    sound = decoded(sample)[0] if audio_matters(sample, request) else None
    fingerprint = tags.fingerprint(sample)
    planned = tags.plan_fields(sample, TEXTS)
    assert planned.refusal_code is None
    assert planned.changes

    result = tags.write_fields(sample, TEXTS)

    assert planned.after == result.after == tuple(f"{name}={WANTED[name]}" for name in TEXTS)
    assert planned.raw_before == result.raw_before
    assert tags.read(sample).tag._asdict() == {**TagFields()._asdict(), **WANTED}
    assert tags.read(sample).genres == genres
    assert tags.fingerprint(sample) == fingerprint
    if sound is not None:  # FFmpeg takes an ID3v1 tag behind others for junk
        assert decoded(sample)[0].replace(b"junk", b"") == sound.replace(b"junk", b"")
    assert tags.write_fields(sample, TEXTS).status == "unchanged"
    assert restored(sample, result) == before or sample_name(request) in REPAIRED


def test_cleared_fields_are_gone(sample, request):
    if refused_at_once(sample, request):
        return
    before, genres = sample.read_bytes(), tags.read(sample).genres
    nothing = dict.fromkeys(TEXTS, ())

    result = tags.write_fields(sample, nothing)

    assert tags.read(sample).tag == TagFields()
    assert tags.read(sample).genres == genres
    assert tags.write_fields(sample, nothing).status == "unchanged"
    assert restored(sample, result) == before or sample_name(request) in REPAIRED


def painted(sample, request, picture):
    """Whether the sample takes a picture; else it was refused and is as it was."""
    before, name = sample.read_bytes(), sample_name(request)
    code = UNPAINTED.get(name)
    if name in ONLY_SMALL and len(picture.data) > 65_535:
        code = "too_large"
    if code is None:
        return True
    with pytest.raises(WriteRefused) as caught:
        tags.write_cover(sample, picture)
    assert caught.value.code == code
    assert sample.read_bytes() == before
    return False


@pytest.mark.parametrize("data", [jpeg(), png(64, 48) + bytes(range(256)) * 800], ids=len)
def test_a_cover_is_put_in_and_nothing_else_changes(sample, request, data):
    picture = tags.CoverPicture.of(data)
    if not painted(sample, request, picture):
        return
    before, shown = sample.read_bytes(), tags.read(sample)
    sound = decoded(sample)[0] if audio_matters(sample, request) else None
    fingerprint = tags.fingerprint(sample)
    planned = tags.plan_cover(sample, picture)
    assert planned.refusal_code is None
    assert planned.changes
    assert sample.read_bytes() == before

    result = tags.write_cover(sample, picture)

    assert planned.after == result.after
    assert planned.raw_before == result.raw_before
    assert pictures.cover(sample) == data
    now = tags.read(sample)
    assert now.genres == shown.genres
    for field, value in shown.tag._asdict().items():
        assert getattr(now.tag, field) == value or not value
    assert tags.fingerprint(sample) == fingerprint
    if sound is not None:
        assert decoded(sample)[0].replace(b"junk", b"") == sound.replace(b"junk", b"")
    assert tags.write_cover(sample, picture).status == "unchanged"
    other = tags.write_cover(sample, tags.CoverPicture.of(png(2, 3)))
    assert pictures.cover(sample) == png(2, 3)
    assert tags.restore(sample, other.raw_before, expected=other.raw_after).after == result.after
    assert restored(sample, result) == before or sample_name(request) in REPAIRED


def test_a_cover_that_is_taken_out_is_gone_and_comes_back(sample, request):
    picture = tags.CoverPicture.of(jpeg(30, 20, 200_000))
    if not painted(sample, request, picture):
        return
    size = sample.stat().st_size
    before = tags.write_cover(sample, picture)
    content = sample.read_bytes()

    result = tags.write_cover(sample, None)

    assert pictures.cover(sample) != picture.data
    assert tags.write_cover(sample, None).status == "unchanged"
    assert sample.stat().st_size < size + 100_000
    assert restored(sample, result) == content
    assert before.after == result.before
