# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import os
import socket
from pathlib import Path
from typing import Any

import pytest
from support.oddsystem import renumber_files

from genreorganizer.library.walking import walk


def found(*roots: Path) -> list[str]:
    base = os.path.commonpath(roots) if len(roots) > 1 else roots[0]
    names = []
    for listing in walk([os.fsencode(root) for root in roots]):
        assert listing.problem is None
        for file in listing.files:
            status = os.stat(file.path)
            assert (file.size, file.mtime_ns) == (status.st_size, status.st_mtime_ns)
            assert listing.device == os.stat(listing.path).st_dev
            names.append(os.path.relpath(os.fsdecode(file.path), base))
    return sorted(names)


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_audio_files_are_found_by_their_extension(tmp_path: Path) -> None:
    wanted = ["a.mp3", "B.FLAC", "sub/deep/c.Ogg", ".hidden.mp3", "-dash.mp3", " .opus", "a.b.m4a"]
    touch(*(tmp_path / name for name in wanted))
    unwanted = ["cover.jpg", "list.m3u8", "mp3", ".mp3", "._a.mp3", "a.mp3.part", "notes.cue"]
    touch(*(tmp_path / name for name in unwanted))
    assert found(tmp_path) == sorted(wanted)


def test_names_are_bytes(tmp_path: Path) -> None:
    names = {b"\xff\xfe.mp3", b"new\nline.mp3", "\N{GUITAR}é".encode() + b".mp3"}
    names |= {b"twin.mp3", b"Twin.mp3", b"x" * 251 + b".mp3", b"trailing .mp3"}
    for name in names:
        (tmp_path / os.fsdecode(name)).write_bytes(b"x")
    (listing,) = walk([os.fsencode(tmp_path)])
    assert {os.path.basename(file.path) for file in listing.files} == names


def test_only_regular_files_are_listed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.mp3")
    (tmp_path / "folder.mp3").mkdir()
    (tmp_path / "dangling.mp3").symlink_to("nowhere.mp3")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.mp3"))
        assert found(tmp_path) == []


def test_loops_end_and_folders_are_found_under_their_own_name(tmp_path: Path) -> None:
    touch(tmp_path / "z" / "a.mp3")
    (tmp_path / "z" / "loop").symlink_to(tmp_path)
    (tmp_path / "a-link-that-sorts-first").symlink_to(tmp_path / "z")
    (tmp_path / "self").symlink_to("self")
    assert found(tmp_path) == ["z/a.mp3"]


def test_links_out_of_the_folder_are_followed(tmp_path: Path) -> None:
    music, other = tmp_path / "music", tmp_path / "other"
    touch(music / "a.mp3", other / "b.mp3", other / "c.mp3", tmp_path / "single.mp3")
    (music / "more").symlink_to(other)
    (music / "link.mp3").symlink_to(tmp_path / "single.mp3")
    assert found(music) == ["a.mp3", "link.mp3", "more/b.mp3", "more/c.mp3"]


def test_a_link_to_a_file_that_is_found_anyway_is_left_out(tmp_path: Path) -> None:
    touch(tmp_path / "music" / "a.mp3", tmp_path / "music2" / "b.mp3")
    (tmp_path / "music" / "alias.mp3").symlink_to("a.mp3")
    (tmp_path / "music2" / "alias.mp3").symlink_to(tmp_path / "music" / "a.mp3")
    assert found(tmp_path / "music", tmp_path / "music2") == ["music/a.mp3", "music2/b.mp3"]
    assert found(tmp_path / "music2") == ["alias.mp3", "b.mp3"]


def test_hard_links_are_files_of_their_own(tmp_path: Path) -> None:
    touch(tmp_path / "a.mp3")
    os.link(tmp_path / "a.mp3", tmp_path / "b.mp3")
    assert found(tmp_path) == ["a.mp3", "b.mp3"]


SERVICE_FOLDERS = [
    *("$RECYCLE.BIN", "#recycle", "@Recycle", ".recycle", "RECYCLER", ".Trash-1000", ".Trashes"),
    *("#snapshot", ".snapshots", ".snapshot", "~snapshot", ".zfs", "@GMT-2024.05.01-00.00.00"),
    *("@eaDir", ".@__thumb", "@tmp", ".stversions", ".stfolder", ".sync", ".dropbox.cache"),
    *(".AppleDouble", "__MACOSX", ".git", "lost+found", "System Volume Information", "FOUND.000"),
    *(".Spotlight-V100", ".fseventsd", ".TemporaryItems", ".thumbnails", ".cache"),
    "home/.local/share/Trash",
]


@pytest.mark.parametrize("name", SERVICE_FOLDERS)
def test_what_systems_and_other_programs_keep_is_no_music(tmp_path: Path, name: str) -> None:
    touch(tmp_path / name / "a.mp3", tmp_path / name / "sub" / "b.mp3", tmp_path / "c.mp3")
    assert found(tmp_path) == ["c.mp3"]
    left_out = [path for listing in walk([os.fsencode(tmp_path)]) for path in listing.left_out]
    assert left_out == [os.fsencode(tmp_path / name)]
    assert found(tmp_path / name) == ["a.mp3", "sub/b.mp3"]  # whoever names it wants it


@pytest.mark.parametrize(
    "name", ["Recycler", "Recycled", "Trash", "Found.it", "Snapshot", ".hidden", "Sync"]
)
def test_names_of_bands_and_albums_are_music(tmp_path: Path, name: str) -> None:
    touch(tmp_path / name / "a.mp3")
    assert found(tmp_path) == [f"{name}/a.mp3"]


def test_android_says_what_is_no_music(tmp_path: Path) -> None:
    touch(tmp_path / "sounds" / ".nomedia", tmp_path / "sounds" / "deep" / "a.mp3")
    touch(tmp_path / ".trashed-1700000000-a.mp3", tmp_path / ".pending-1700000000-a.mp3")
    touch(tmp_path / "b.mp3")
    assert found(tmp_path) == ["b.mp3"]
    touch(tmp_path / ".nomedia")
    assert found(tmp_path) == ["b.mp3"]


def test_folders_of_one_number_are_two_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "a" / "x.mp3", tmp_path / "b" / "x.mp3", tmp_path / "c" / "y.mp3")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    for number in (5, 0):
        with monkeypatch.context() as patched:
            renumber_files(patched, lambda _status, number=number: {"st_ino": number})
            listed = [file.path for item in walk([os.fsencode(tmp_path)]) for file in item.files]
        names = sorted(os.path.relpath(os.fsdecode(path), tmp_path) for path in listed)
        assert names == ["a/x.mp3", "b/x.mp3", "c/y.mp3"]


def test_a_part_lists_only_what_the_whole_lists_there(tmp_path: Path) -> None:
    one, two, outside = tmp_path / "base" / "one", tmp_path / "base" / "two", tmp_path / "outside"
    touch(one / "part" / "a.mp3", one / "rest" / "b.mp3", two / "c.mp3", two / "#recycle" / "d.mp3")
    touch(outside / "e.mp3")
    links = {
        "file.mp3": two / "c.mp3", "folder": one / "rest", "library": two, "above": one,
        "deleted.mp3": two / "#recycle" / "d.mp3", "out": outside, "around": tmp_path / "base",
    }  # fmt: skip
    for name, target in links.items():
        (one / "part" / name).symlink_to(target)
    homes = [os.fsencode(one), os.fsencode(two)]
    for roots in (homes, [os.fsencode(one / "part")]):
        listed = [file.path for item in walk(roots, homes) for file in item.files]
        part = [path for path in listed if path.startswith(os.fsencode(one / "part"))]
        names = sorted(os.path.relpath(os.fsdecode(path), one / "part") for path in part)
        assert names == ["a.mp3", "deleted.mp3", "out/e.mp3"]


def test_a_file_that_cannot_be_asked_about_costs_itself_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "a.mp3", tmp_path / "b.mp3")
    real: Any = os.scandir

    class Entry:
        def __init__(self, entry: os.DirEntry[bytes]) -> None:
            self._entry = entry

        def __getattr__(self, name: str):
            return getattr(self._entry, name)

        def stat(self) -> os.stat_result:
            if self._entry.name == b"a.mp3":
                raise OSError(5, "Input/output error")
            return self._entry.stat()

    monkeypatch.setattr(
        os, "scandir", lambda path: contextlib.nullcontext([Entry(item) for item in real(path)])
    )
    folder, problem = walk([os.fsencode(tmp_path)])
    assert [file.path for file in folder.files] == [os.fsencode(tmp_path / "b.mp3")]
    assert (problem.path, str(problem.problem)) == (
        os.fsencode(tmp_path / "a.mp3"), "Input/output error"
    )  # fmt: skip


def test_a_root_that_is_not_there_lists_nothing(tmp_path: Path) -> None:
    touch(tmp_path / "file")
    assert list(walk([os.fsencode(tmp_path / "nothing"), os.fsencode(tmp_path / "file")])) == []


def test_a_folder_that_cannot_be_listed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "a.mp3", tmp_path / "closed" / "b.mp3")
    real = os.scandir

    def scandir(path: bytes):
        if path.endswith(b"closed"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    listings = {
        os.path.basename(listing.path): listing for listing in walk([os.fsencode(tmp_path)])
    }
    assert str(listings[b"closed"].problem) == "Permission denied"
    assert len(listings[os.fsencode(tmp_path.name)].files) == 1
