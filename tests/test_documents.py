# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents point to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_TOP = Path(__file__).parents[1]
_DOCUMENTS = (
    "README.md",
    "CHANGELOG.md",
    ".github/pull_request_template.md",
    *(f"packaging/{file.name}" for file in sorted((_TOP / "packaging").glob("*.md"))),
    *(f"resources/guide/{file.name}" for file in sorted((_TOP / "resources/guide").glob("*.md"))),
)


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    file = _TOP / name
    text = file.read_text("utf-8")
    anchors = {_anchor(heading) for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith("#"):
            assert target[1:] in anchors, target
        elif "://" not in target:
            assert (file.parent / target).exists(), target


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_files_that_are_named_are_there(name: str) -> None:
    text = (_TOP / name).read_text("utf-8")
    named = re.findall(r"`((?:genreorganizer|tests|packaging)/[\w/.]+)`", text)
    assert [path for path in named if not (_TOP / path).exists()] == []


def test_the_glossary_gives_each_word_one_meaning() -> None:
    text = (_TOP / "packaging/GLOSSARY.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", text, re.MULTILINE)
    words = [word for names, *_ in rows for word in names.split(", ") if names != "word"]
    assert len(words) > 30
    assert len(words) == len(set(words))


def test_modules_that_the_architecture_names_are_there() -> None:
    text = (_TOP / "packaging/ARCHITECTURE.md").read_text("utf-8")
    rooms = {path.stem for path in (_TOP / "genreorganizer").iterdir()}
    lost = []
    for name in re.findall(r"`([a-z_]+(?:[./][a-z_]+)+)`", text):
        package, module = re.split("[./]", name.removesuffix(".py"))[:2]
        folder = _TOP / "genreorganizer" / package
        there = (folder / module).is_dir() or (folder / f"{module}.py").is_file()
        if package in rooms and not there and not _exports(folder, module):
            lost.append(name)
    assert lost == []


def _exports(package: Path, name: str) -> bool:
    file = package / "__init__.py" if package.is_dir() else package.with_suffix(".py")
    return name in file.read_text("utf-8")
