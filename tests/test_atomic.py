# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from genreorganizer import atomic, settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_POSIX = pytest.mark.skipif(os.name != "posix", reason="modes, links and pipes of POSIX")


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


def write(file: Path, content: bytes) -> None:
    with atomic.written(file) as stream:
        stream.write(content)


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


@_POSIX
@pytest.mark.usefixtures("umask")
def test_a_new_file_gets_the_mode_that_the_umask_asks_for(tmp_path: Path) -> None:
    write(tmp_path / "new", b"x")
    assert mode(tmp_path / "new") == 0o640
    settings.save(settings.Settings(), tmp_path / "settings.toml")
    assert mode(tmp_path / "settings.toml") == 0o640


@_POSIX
@pytest.mark.parametrize("before", [0o664, 0o600, 0o444])
def test_a_file_keeps_its_mode(tmp_path: Path, before: int) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    file.chmod(before)
    write(file, b"new")
    assert (mode(file), file.read_bytes()) == (before, b"new")


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0, reason="only root gives files to others"
)
def test_a_file_keeps_its_owner(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    os.chown(file, 12345, 23456)
    write(file, b"new")
    assert (file.stat().st_uid, file.stat().st_gid) == (12345, 23456)


@_POSIX
def test_links_lead_to_what_is_written(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "target"
    target.write_bytes(b"old")
    (tmp_path / "link").symlink_to("folder/target")
    write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert target.read_bytes() == b"new"
    (tmp_path / "dangling").symlink_to("folder/absent")
    write(tmp_path / "dangling", b"new")
    assert (tmp_path / "folder" / "absent").read_bytes() == b"new"


@_POSIX
def test_a_pipe_is_written_through(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"content")
    reader.join()
    assert found == [b"content"]
    assert pipe.is_fifo()
    with pytest.raises(OSError, match="Not a regular file"), atomic.replaced(pipe):
        pass
    assert pipe.is_fifo()


_PRINTS = """
import pathlib, sys
from genreorganizer import atomic
print("before")
with atomic.written(pathlib.Path(sys.argv[1])) as stream:
    stream.write(b"content\\n")
print("after")
"""


@_POSIX
@pytest.mark.parametrize("name", ["-", "/dev/stdout", "link"])
@pytest.mark.parametrize("kind", ["pipe", "file"])
def test_the_standard_output_is_written_in_turn(tmp_path: Path, name: str, kind: str) -> None:
    if not os.path.exists("/dev/stdout"):
        pytest.skip("there is no /dev/stdout")
    (tmp_path / "link").symlink_to("/dev/stdout")
    file = tmp_path / "out"
    with file.open("wb") as stream:
        ran = subprocess.run(
            [sys.executable, "-c", _PRINTS, name],
            stdout=stream if kind == "file" else subprocess.PIPE,
            check=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
    printed = file.read_bytes() if kind == "file" else ran.stdout
    assert printed == b"before\ncontent\nafter\n"
    assert sorted(os.listdir(tmp_path)) == ["link", "out"]


def test_what_fails_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    with pytest.raises(TypeError), atomic.written(file) as stream:
        stream.writelines([b"half", None])  # type: ignore[list-item]
    assert file.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP])
def test_file_systems_that_cannot_sync_or_change_modes_take_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(code, os.strerror(code))

    file = tmp_path / "file"
    file.write_bytes(b"old")
    for name in ("fsync", "chmod", "chown"):
        monkeypatch.setattr(os, name, refuse, raising=False)
    write(file, b"new")
    assert file.read_bytes() == b"new"


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    file = tmp_path / "file"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        write(file, b"new")
    assert file.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]


@_POSIX
def test_a_read_only_drive_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not atomic.on_read_only_drive(str(tmp_path / "nothing"))
    facts = list(os.statvfs(tmp_path))
    for flags, expected in ((os.ST_NOSUID, False), (os.ST_NOSUID | os.ST_RDONLY, True)):
        facts[8] = flags
        monkeypatch.setattr(os, "statvfs", lambda _path: os.statvfs_result(facts))
        assert atomic.on_read_only_drive(str(tmp_path)) is expected
