# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files are UTF-8, also where the locale says something else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.commands import Run
from support.media import make_audio

_ROOT = Path(__file__).parents[2]
_ASCII = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names are UTF-8 anyway")


def _program(
    *argv: str, mode: str, options: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, *options, "-m", "genreorganizer", *argv],
        cwd=_ROOT,
        env={**os.environ, **_ASCII, "PYTHONUTF8": mode},
        capture_output=True,
        check=False,
    )


def test_files_are_named_as_their_tags_in_any_locale(run: Run, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "library.sqlite"))
    music = tmp_path / "Müsik"
    music.mkdir()
    make_audio(music / "a.flac", seconds=0.3, metadata={"title": "日本語", "artist": "Björk"})
    run("scan", str(music), *db)
    ran = _program(
        "organize", "--into", str(music), "--pattern", "{artist}/{title} ü", "--json", *db, mode="0"
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    target = music / "Björk/日本語 ü.flac"
    assert json.loads(ran.stdout.splitlines()[0])["target"] == str(target)
    assert target.is_file()


def test_one_line_says_where_names_cannot_be_utf8() -> None:
    ran = _program("list", mode="1", options=("-X", "utf8=0"))
    assert (ran.returncode, ran.stdout) == (3, b"")
    assert ran.stderr.splitlines() == [
        b"genreorganizer: file names are not UTF-8 here; set LC_ALL=C.UTF-8, then start again"
    ]


def test_the_bundle_names_files_in_utf8() -> None:
    recipe = (_ROOT / "packaging/bundle/genreorganizer.spec").read_text("utf-8")
    assert '("X utf8", None, "OPTION")' in recipe
