# SPDX-License-Identifier: GPL-3.0-or-later
import os
import socket
from pathlib import Path

import pytest

from genreorganizer.library.walking import walk


def found(*roots: Path) -> list[str]:
    base = os.path.commonpath(roots) if len(roots) > 1 else roots[0]
    names = []
    for listing in walk([os.fsencode(root) for root in roots]):
        assert listing.trouble is None
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


@pytest.mark.parametrize(
    "name", ["$RECYCLE.BIN", ".Trash-1000", "lost+found", "@eaDir", ".Trashes"]
)
def test_deleted_files_are_no_music(tmp_path: Path, name: str) -> None:
    touch(tmp_path / name / "a.mp3")
    assert found(tmp_path) == []


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
    assert listings[b"closed"].trouble == "Permission denied"
    assert len(listings[os.fsencode(tmp_path.name)].files) == 1
