# SPDX-License-Identifier: GPL-3.0-or-later
"""An undo works after other programs stored the file anew, and never overwrites what they changed.

Editors that are no Python library run where they are installed.
"""

from __future__ import annotations

import shutil
import subprocess

import mutagen
import pytest
from mutagen.id3 import ID3, TIT2, TPE1
from support.media import make_audio
from support.pictures import jpeg, png

from genreorganizer import tags
from genreorganizer.errors import WriteRefused
from genreorganizer.tags import pictures

FORMATS = ["mp3", "flac", "ogg", "opus", "m4a", "wav", "aiff", "wma", "wv", "oga", "tta"]
OLD = [[], ["Rock"], ["Crème Brûlée"], ["Rock", "日本"]]
_ID3 = ("mp3", "wav", "aiff", "tta")


def _by_mutagen(path, version=None):
    audio = mutagen.File(path)
    if audio.tags is None:
        audio.add_tags()
    if isinstance(audio.tags, ID3):
        if version == 3:
            audio.tags.update_to_v23()
        audio.tags.add(TIT2(3, ["New title"]))
        audio.save(v2_version=version or 4) if path.suffix == ".mp3" else audio.tags.save(
            path, v2_version=version or 4
        ) if path.suffix == ".tta" else audio.save(v2_version=version or 4)
        return
    key = {"m4a": "\xa9nam", "wma": "Title", "wv": "Title"}.get(path.suffix[1:], "title")
    audio[key] = ["New title"]
    audio.save()


def _easily(path, version=None):
    audio = mutagen.File(path, easy=True)
    if audio.tags is None:
        audio.add_tags()
    audio["title"] = ["New title"]
    audio.save()


def _ffmpeg(path):
    new = path.with_name("new" + path.suffix)
    _run(
        "ffmpeg", "-v", "error", "-y", "-i", path, "-c", "copy", "-metadata", "title=New title", new
    )
    new.replace(path)


def _taglib(path):
    taglib = pytest.importorskip("taglib")
    with taglib.File(path, save_on_exit=True) as file:
        file.tags["TITLE"] = ["New title"]


def _run(*command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


EDITORS = {
    "mutagen 2.4": (_by_mutagen, FORMATS),
    "mutagen 2.3": (lambda path: _by_mutagen(path, 3), _ID3),
    "mutagen easy": (_easily, ("mp3", "flac", "ogg", "opus", "m4a", "oga")),
    "taglib": (_taglib, FORMATS),
    "ffmpeg": (_ffmpeg, [name for name in FORMATS if name != "oga"]),
    "id3v2": (lambda path: _run("id3v2", "-t", "New title", path), ("mp3",)),
    "eyeD3": (lambda path: _run("eyeD3", "-t", "New title", path), ("mp3",)),
    "kid3": (lambda path: _run("kid3-cli", "-c", "set title 'New title'", path), FORMATS),
}
PAIRS = [(editor, name) for editor, (_, names) in EDITORS.items() for name in names]


@pytest.fixture(scope="module")
def songs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("songs")
    return {name: make_audio(folder / f"a.{name}", seconds=0.3) for name in FORMATS}


def _written(songs, name, tmp_path, old):
    """A file with old genres and what a write of another one left."""
    path = tmp_path / f"a.{name}"
    shutil.copyfile(songs[name], path)
    if old:
        tags.write_genres(path, old)
    return path, tags.write_genres(path, ["Acid Jazz"])


@pytest.mark.parametrize(("editor", "name"), PAIRS)
def test_an_undo_works_after_another_program_changed_the_title(songs, tmp_path, editor, name):
    edit = EDITORS[editor][0]
    for number, old in enumerate(OLD):
        folder = tmp_path / str(number)
        folder.mkdir()
        path, result = _written(songs, name, folder, old)
        edit(path)
        between = tags.read(path)
        if "".join(between.genres) != "Acid Jazz":
            pytest.skip(f"{editor} changes the genre of {name} files itself")
        journal = [tags.RawItems.from_json(raw.to_json())
                   for raw in (result.raw_before, result.raw_after)]  # fmt: skip
        planned = tags.plan_restore(path, journal[0], genres=result.before, expected=journal[1],
                                    written=result.after)  # fmt: skip
        assert planned.refusal_code is None, (old, planned.refusal_reason)
        tags.restore(path, journal[0], expected=journal[1], written=result.after)
        now = tags.read(path)
        assert now.genres == tuple(old)
        assert now.tag.title == between.tag.title
        assert not now.conflict
        assert (
            tags.restore(path, journal[0], expected=journal[1], written=result.after).status
            == "unchanged"
        )


@pytest.mark.parametrize(("editor", "name"), PAIRS)
def test_a_cover_is_undone_after_another_program_changed_the_title(songs, tmp_path, editor, name):
    old, new = jpeg(30, 40, 5000), png(60, 60)
    path = tmp_path / f"a.{name}"
    shutil.copyfile(songs[name], path)
    tags.write_cover(path, tags.CoverPicture.of(old))
    result = tags.write_cover(path, tags.CoverPicture.of(new))
    try:
        EDITORS[editor][0](path)
    except subprocess.CalledProcessError:
        pytest.skip(f"{editor} does not take {name} files with a cover")
    if pictures.cover(path) != new:
        pytest.skip(f"{editor} changes the cover of {name} files itself")
    title = tags.read(path).tag.title
    journal = [tags.RawItems.from_json(raw.to_json())
               for raw in (result.raw_before, result.raw_after)]  # fmt: skip
    tags.restore(path, journal[0], expected=journal[1], written=result.after)
    assert pictures.cover(path) == old
    assert new not in path.read_bytes()
    assert tags.read(path).tag.title == title


@pytest.mark.parametrize("name", FORMATS)
def test_a_cover_that_another_program_changed_is_never_overwritten(songs, tmp_path, name):
    path = tmp_path / f"a.{name}"
    shutil.copyfile(songs[name], path)
    result = tags.write_cover(path, tags.CoverPicture.of(png(4, 4)))
    tags.write_cover(path, tags.CoverPicture.of(png(5, 5)))
    before = path.read_bytes()
    with pytest.raises(WriteRefused) as caught:
        tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)
    assert caught.value.code == "conflict"
    assert path.read_bytes() == before


@pytest.mark.parametrize("edit", [_by_mutagen, _taglib])
def test_genres_that_a_program_spread_over_objects_are_shown_and_undone(songs, tmp_path, edit):
    path = tmp_path / "a.wma"
    shutil.copyfile(songs["wma"], path)
    tags.write_genres(path, ["Rock"])
    result = tags.write_genres(path, ["Acid Jazz", "日本"])
    edit(path)
    between = tags.read(path)
    assert sum(bool(place.values) for place in between.raw.places) == 2  # else nothing is tried
    assert between.genres == ("Acid Jazz", "日本")
    assert not between.conflict
    tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)
    assert mutagen.File(path)["WM/Genre"] == ["Rock"]
    edit(path)
    tags.write_genres(path, ["Acid Jazz", "日本"])
    edit(path)
    tags.write_genres(path, ["日本", "Polka"])
    assert mutagen.File(path)["WM/Genre"] == ["日本", "Polka"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_genre_that_another_program_changed_is_never_overwritten(songs, tmp_path, name):
    path, result = _written(songs, name, tmp_path, ["Rock"])
    tags.write_genres(path, ["Polka"])
    before = path.read_bytes()
    with pytest.raises(WriteRefused) as caught:
        tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)
    assert caught.value.code == "conflict"
    assert path.read_bytes() == before


def test_a_genre_changed_only_in_another_place_is_a_change_too(tmp_path):
    from mutagen.apev2 import APEv2

    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    result = tags.write_genres(path, ["Acid Jazz"])
    other = APEv2()
    other["Genre"] = "Polka"
    other.save(path)
    with pytest.raises(WriteRefused):
        tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)


def test_an_old_reference_comes_back_as_one_in_another_version(tmp_path):
    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    tag = ID3()
    tag.add(TPE1(0, ["x"]))
    tag.save(path, v1=0, v2_version=3)
    from support.tagfiles import frame, id3

    audio = path.read_bytes()[10 + int.from_bytes(path.read_bytes()[8:10], "big") :]
    path.write_bytes(id3([frame(b"TCON", b"\0(17)(9)Own")]) + audio)
    result = tags.write_genres(path, ["Acid Jazz"])
    _by_mutagen(path)
    tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)
    assert tags.read(path).tag_version == "ID3v2.4"
    assert tags.read(path).genres == result.before == ("Rock", "Metal", "Own")
