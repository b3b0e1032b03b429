# SPDX-License-Identifier: GPL-3.0-or-later
"""The house itself: import rules, headers, and what a wheel carries."""

import ast
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from genreorganizer import library

ROOT = Path(__file__).parents[1]


def _tracked(*patterns: str) -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("needs a git checkout")
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, check=True, capture_output=True
    ).stdout
    return [ROOT / name for name in listing.decode().split("\0") if name]


def _printed(probe: str, **environment: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", probe],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )
    return done.stdout.strip()


def test_imports_follow_the_rules() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_taken_from_the_library_is_among_what_it_loads_when_it_is_asked() -> None:
    """Another module may have loaded it in a test, and none have in the program."""
    missing = [
        f"{path.relative_to(ROOT)}: library.{node.attr}"
        for path in _tracked("genreorganizer/*.py")
        if "from genreorganizer import" in (text := path.read_text("utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "library"
        and node.attr not in library.__all__
    ]
    assert missing == []


def test_every_source_file_names_its_licence() -> None:
    bare = [
        path.relative_to(ROOT)
        for path in _tracked("*.py", "Makefile", "*.sh")
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in path.read_text("utf-8")[:400]
    ]
    assert bare == []


def test_no_two_public_classes_have_one_name() -> None:
    places: dict[str, list[str]] = {}
    for path in _tracked("genreorganizer/*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(str(path.relative_to(ROOT)))
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def test_no_text_carries_a_path_of_one_machine() -> None:
    own = re.compile(r"/(?:home|Users)/(?!me\b|user\b|anna\b)\w+/|/(?:root|work)/")
    guilty = []
    for path in _tracked("*.py", "*.md", "*.toml", "*.json", "*.jsonl", "Makefile", "*.sh"):
        if path == Path(__file__):
            continue
        if own.search(path.read_text("utf-8")):
            guilty.append(path.relative_to(ROOT))
    assert guilty == []


def test_program_opens_without_heavy_imports() -> None:
    probe = (
        "import sys; import genreorganizer.__main__, genreorganizer.app, genreorganizer.cli.main;"
        "print(*sorted({m.split('.')[0] for m in sys.modules} & "
        "{'torch', 'librosa', 'onnxruntime', 'av', 'numba', 'scipy', 'PySide6', 'alembic'}))"
    )
    assert _printed(probe) == ""


def test_the_window_is_there_before_what_reads_files_and_databases() -> None:
    probe = (
        "import sys; import genreorganizer.gui.program, genreorganizer.gui.window.main_window;"
        "import genreorganizer.domain.track_detail;"
        "print(*sorted(sys.modules.keys() & {'genreorganizer.domain.field_edits', 'mutagen', "
        "'genreorganizer.playlists', 'genreorganizer.tags', 'numpy', 'sqlalchemy'}))"
    )
    assert _printed(probe) == ""


def test_the_command_line_leaves_the_database_to_the_window(tmp_path: Path) -> None:
    probe = (
        "import sys; from genreorganizer.cli.main import main;"
        "main(['gui'], open_window=lambda *_: print('sqlalchemy' in sys.modules) or 0)"
    )
    own = {"XDG_STATE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    assert _printed(probe, **own) == "False"


@pytest.mark.slow
def test_wheel_finds_models_resources_and_the_guide(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "from genreorganizer import paths; print(paths.__file__);"
            "print(*[p.name for p in paths.models_dir().glob('*/manifest.json')]);"
            "print(*[p.name for p in paths.resources_dir().iterdir()]);"
            "print(*sorted(paths.user_guide('en').parent.iterdir()), sep=chr(10))",
        ],
        cwd=tmp_path / "installed",
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    assert Path(found[0]).is_relative_to(tmp_path / "installed")
    assert "manifest.json" in found[1]
    assert found[2].strip()
    guides = [Path(line) for line in found[3:]]
    assert [guide.name for guide in guides] == sorted(
        path.name for path in (ROOT / "resources" / "guide").iterdir()
    )
    for guide in guides:
        assert guide.is_relative_to(tmp_path / "installed")
        pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", guide.read_text("utf-8"))
        assert pictures
        linked = re.findall(r"\]\(((?!https:|#)[^)]+)\)", guide.read_text("utf-8"))
        assert set(pictures) < set(linked)
        assert [name for name in linked if not (guide.parent / name).is_file()] == []
