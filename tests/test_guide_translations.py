# SPDX-License-Identifier: GPL-3.0-or-later
"""The guides in other languages say what the English one says, in the words of the window."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support import guides
from update_translations import LANGUAGES

from genreorganizer.domain.rules.fields import FIELDS, FLAGS, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

_RESOURCES = Path(__file__).parents[1] / "resources"
_ENGLISH = _RESOURCES / "guide" / "en.md"
_TRANSLATED = [_ENGLISH.with_stem(code) for code in LANGUAGES if code != _ENGLISH.stem]
_SMALL = """# Guide

See [the review](#what-to-review) and [Dask](https://docs.dask.org). Press *Add folder* (Ctrl+O).

![The window as it begins](../screenshots/first-run.png)

## What to review

- Tracks with `rating>=4`, under *Tools → Genres*; `write NAME` or `scan --all`.

| key | does |
|---|---|
| F5 | looks again |

```sh
scan ~/Music    # with a comment
```
"""
_SMALL_IN_GERMAN = """# Handbuch

Siehe [Dask](https://docs.dask.org) und [die Prüfung](#zu-prüfen). Mit *Ordner hinzufügen* (Ctrl+O).

![Das Fenster zu Beginn](../screenshots/first-run.png)

## Zu prüfen

- Titel mit `rating>=4` bei *Extras → Genres*; `scan --all` oder `write NAMEN`.

| Taste | tut |
|---|---|
| F5 | sieht nach |

```sh
scan ~/Music    # mit Kommentar
```
"""


def _said(guide: Path) -> dict[str, set[str]]:
    """The texts of the window in the language of a guide."""
    return guides.window_texts(_RESOURCES / "translations" / f"genreorganizer_{guide.stem}.ts")


@pytest.fixture(scope="module")
def german() -> dict[str, set[str]]:
    return _said(_ENGLISH.with_stem("de"))


def test_every_language_of_the_window_has_a_guide_and_no_other() -> None:
    assert sorted(_ENGLISH.parent.iterdir()) == sorted([_ENGLISH, *_TRANSLATED])


@pytest.mark.parametrize("file", _TRANSLATED, ids=lambda file: file.stem)
def test_a_translation_says_what_the_english_guide_says(qapp: QApplication, file: Path) -> None:
    found = guides.problems(_ENGLISH.read_text("utf-8"), file.read_text("utf-8"), _said(file))
    assert [f"{file.name}: {problem}" for problem in found] == []


def _unexplained(guide: str) -> Iterator[str]:
    """What of the query language is not in the table of a guide that tells of it."""
    table = next(part for part in guide.split("\n\n") if "\n| `love` |" in part)
    rows = [set(re.findall("`([^`]+)`", row)) for row in table.splitlines()]
    codes = set().union(*rows)
    for field in FIELDS:
        if not any(re.match(rf"{field.name}(?:[:=<>]|$)", code) for code in codes):
            yield f"{field.name}:"
    for flag in FLAGS:
        if not {flag, f"is:{flag}"} & codes:
            yield f"is:{flag}"
    for name, words in WORDS.items():
        row = next(row for row in rows if any(code.startswith(f"{name}:") for code in row))
        yield from (f"{name}:{word}" for word in words if not {word, f"{name}:{word}"} & row)


@pytest.mark.parametrize("file", [_ENGLISH, *_TRANSLATED], ids=lambda file: file.stem)
def test_all_of_the_query_language_is_explained(file: Path) -> None:
    assert list(_unexplained(file.read_text("utf-8"))) == []


@pytest.mark.parametrize("file", _TRANSLATED, ids=lambda file: file.stem)
def test_pictures_are_there(file: Path) -> None:
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", file.read_text("utf-8"))
    assert pictures
    assert [name for name in pictures if not (file.parent / name).is_file()] == []


@pytest.mark.parametrize("file", _TRANSLATED, ids=lambda file: file.stem)
def test_texts_that_lead_to_a_chapter_call_it_as_the_guide_does(file: Path) -> None:
    english, translated = (guides.headings(path.read_text("utf-8")) for path in (_ENGLISH, file))
    called = dict(zip(english, translated, strict=True))
    leading = [
        (called[named[1]], texts)
        for source, texts in _said(file).items()
        if (named := re.search("“([^”]+)” in the guide", source))
    ]
    assert leading
    for name, texts in leading:
        for text in texts:
            assert name in text


def test_a_translation_that_is_right_has_nothing_to_mend(
    qapp: QApplication, german: dict[str, set[str]]
) -> None:
    assert guides.problems(_SMALL, _SMALL_IN_GERMAN, german) == []


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("## Zu prüfen", "### Zu prüfen", "line 7 (heading 3: ### Zu prüfen): in English line 7"),
        ("- Titel mit", "Titel mit", "in English line 9 (bulleted item"),
        ("| F5 | sieht nach |\n", "", "missing what English has at line 13 (row of 2 cells"),
        ("Taste | tut |", "Taste | tut | da |", "line 11 (row of 3 cells"),
        ("scan ~/Music    #", "scan ~/Musik    #", "line 16 (code): “scan ~/Musik”"),
        ("    # mit Kommentar", "", "line 16 (code): a comment is missing"),
        ("`rating>=4`", "`rating>4`", "code: missing ‹rating>=4›; not in English ‹rating>4›"),
        ("Ctrl+O", "Strg+O", "keys: missing ‹Ctrl+O›"),
        ("F5", "F6", "keys: missing ‹F5›; not in English ‹F6›"),
        ("#zu-prüfen", "#what-to-review", "links to: missing ‹#zu-prüfen›"),
        ("docs.dask.org", "dask.org", "links to: missing ‹https://docs.dask.org›"),
        ("first-run.png", "first.png", "pictures: missing ‹../screenshots/first-run.png›"),
        ("Ordner hinzufügen", "Ordner dazu", "*Add folder* is ‹Ordner hinzufügen› in the window"),
        ("*Extras → ", "*Werkzeuge → ", "*Tools* is ‹Extras› in the window"),
        ("Das Fenster zu Beginn", "The window as it begins", "line 5 (picture: "),
        ("*Ordner hinzufügen*", "* Ordner hinzufügen*", "‹*› is shown, and marks nothing"),
    ],
)
def test_what_a_translation_has_wrong_is_told(
    qapp: QApplication, german: dict[str, set[str]], right: str, wrong: str, told: str
) -> None:
    assert _SMALL_IN_GERMAN.count(right) == 1
    found = guides.problems(_SMALL, _SMALL_IN_GERMAN.replace(right, wrong), german)
    assert any(told in problem for problem in found), found


def test_lines_of_japanese_and_chinese_are_not_cut(qapp: QApplication) -> None:
    (problem,) = guides.problems("One\nline.\n", "一つの\n行です。\n", {})
    assert "line 1 (paragraph: 一つの 行です。): a line break would be shown" in problem
