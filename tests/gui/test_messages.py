# SPDX-License-Identifier: GPL-3.0-or-later
"""Every message of the library is known to the window, and told in the person's language."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from message_templates import templates
from support.media import make_audio

from genreorganizer import tags
from genreorganizer.domain import rules
from genreorganizer.errors import QueryError
from genreorganizer.gui.wording import messages
from genreorganizer.tags import WriteOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

_TOP = Path(messages.__file__).parents[2]
_ELSEWHERE = ("gui", "cli", "training")
_TOLD_BY = {
    **dict.fromkeys(("UsageError", "EnvironmentTrouble", "ModelUnusable", "UnreadableFile"), (0,)),
    "fail": (0, 2),
}
"""What makes a message, and at which places of its arguments."""
_KEPT_AS = {"reason", "trouble", "unreadable"}
"""Names under which messages are kept."""
_GAP = "\N{WHITE SQUARE}"


def _texts(node: ast.AST | None) -> Iterator[str]:
    """The texts that an expression can be, with marks where something is put in."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(str(p.value) if isinstance(p, ast.Constant) else _GAP for p in parts)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_texts(one), *_texts(other))


def _told_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=given):
                for place in _TOLD_BY.get(name, ()):
                    yield from _texts(given[place] if place < len(given) else None)
                for keyword in node.keywords:
                    if keyword.arg in _KEPT_AS:
                        yield from _texts(keyword.value)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in _KEPT_AS:
                yield from _texts(value)
            case ast.Tuple(elts=[ast.Constant(value=str(code)), text]) if re.fullmatch(
                "[a-z]+(_[a-z]+)*", code
            ):  # the code of a refusal with its sentence
                yield from (told for told in _texts(text) if " " in told)


def _library_messages() -> list[str]:
    files = [
        file for file in _TOP.rglob("*.py") if file.relative_to(_TOP).parts[0] not in _ELSEWHERE
    ]
    return sorted({text for file in files for text in _told_in(ast.parse(file.read_text("utf-8")))})


def _unknown(text: str) -> str | None:
    """The part of a message that the catalogue lacks."""
    if not re.search("[a-z]", text):
        return None
    found = messages.known(text)
    if found is None:
        return text
    return next((part for part in map(_unknown, found[1].values()) if part), None)


@pytest.fixture(scope="module")
def library() -> list[str]:
    """Every message below the window, with marks where something is put in."""
    return _library_messages()


def test_every_message_of_the_library_is_in_the_catalogue(library: list[str]) -> None:
    collected = {*templates()}
    assert len(collected) > 150
    assert "there is no audio in this file" in collected
    assert "{damage}; repair the file with the program that made it" in collected
    lacking = {
        part for text in library if text not in collected and (part := _unknown(text))
    } - collected
    assert not lacking, "add them to gui/wording/messages.py"


def test_english_stays_as_it_is(qapp: QApplication, library: list[str]) -> None:
    filled = [text.replace(_GAP, "{a} & b: c") for text in library]
    assert [messages.told(text) for text in filled] == filled


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("/m/a: b.mp3: the disk is full; make room",
         "/m/a: b.mp3: der Datenträger ist voll; schaffen Sie Platz"),
        ("/m/x.wma: its metadata are torn; repair the file with the program that made it",
         "/m/x.wma: ihre Metadaten sind zerrissen; reparieren Sie die Datei mit dem Programm, "
         "das sie erzeugt hat"),
        ("Cannot write /m/l.csv: Permission denied",
         "/m/l.csv kann nicht geschrieben werden: keine Berechtigung"),
        ("/m/x.mp3: this is a PDF document, not audio",
         "/m/x.mp3: das ist ein PDF-Dokument, kein Audio"),
        ("never said before", "never said before"),
    ],
)  # fmt: skip
def test_what_is_put_in_is_translated_too(told: str, meant: str) -> None:
    assert messages.told(told) == meant


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "query", ["year:", "(jazz", "colour:red", "state:blue", "p(jazz)", "a AND"]
)
def test_wrong_queries_are_told_in_german(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        rules.parse(query)
    told = messages.told(caught.value)
    assert "der Abfrage, erwartet wird" in told
    assert not re.search(r"\b(is|the|such|not|with|of)\b", told), told


def test_only_sentences_that_a_text_may_be_are_made_patterns() -> None:
    messages.known.cache_clear()
    messages._pattern.cache_clear()
    assert messages.known("No genre was given; type a name") is not None
    assert messages._pattern.cache_info().currsize < 5


@pytest.mark.usefixtures("german")
def test_the_preview_of_several_genres_in_one_text_is_told_in_german(tmp_path: Path) -> None:
    song = make_audio(
        tmp_path / "a.mp3", seconds=0.3, metadata={"genre": "Old"}, options={"id3v2_version": "3"}
    )
    planned = tags.plan(song, ["Rock", "Jazz"])
    assert str(planned.stored_as) == 'ID3v2.3 as one text, joined by ";"'
    assert messages.told(planned.stored_as) == "ID3v2.3 als ein Text, verbunden durch „;“"
    as_list = tags.plan(song, ["Rock", "Jazz"], options=WriteOptions(id3v23_separator="\0"))
    assert messages.told(as_list.stored_as) == "ID3v2.3 als Liste"
