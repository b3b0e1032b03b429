# SPDX-License-Identifier: GPL-3.0-or-later
"""Every message of the library is told in the user's language."""

from __future__ import annotations

import ast
import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest
import update_translations
from message_templates import calls, choices, templates
from support.media import make_audio

from genreorganizer import tags
from genreorganizer.domain import rules
from genreorganizer.errors import EnvironmentFailure, QueryError, UnreadableFile
from genreorganizer.gui.shell import language
from genreorganizer.gui.wording import messages
from genreorganizer.messages import Message
from genreorganizer.tags import WriteOptions

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

_PDF = Message("this is {what}, not audio", what=Message("a PDF document"))


def _gaps(template: str) -> set[str]:
    """The names of what a template is filled with; braces of other kinds are no gaps."""
    try:
        return {name for _, name, *_ in Formatter().parse(template) if name is not None}
    except ValueError:
        return set()


def test_messages_are_made_of_literals() -> None:
    made = [node for call in calls() for node in choices(call.args[0])]
    wrong = [
        ast.unparse(node)
        for node in made
        if isinstance(node, ast.JoinedStr | ast.BinOp)
        or (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "str")
        or (isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format")
    ]
    assert len(made) > 250
    assert wrong == []


@pytest.mark.parametrize("code", update_translations.LANGUAGES)
def test_every_template_is_rendered_in_every_language(qapp: QApplication, code: str) -> None:
    language.use(qapp, code)
    untold = []
    for template in templates():
        gaps = _gaps(template)
        told = messages.translated(Message(template))
        if code == "en":
            assert told == template
        elif told == template and re.search("[a-z]{4} [a-z]{3}", template):
            untold.append(template)
        assert _gaps(told) == gaps, template
        if gaps:
            filled = messages.translated(Message(template, **{gap: f"<{gap}>" for gap in gaps}))
            assert all(f"<{gap}>" in filled for gap in gaps), template
    assert untold == []


@pytest.mark.usefixtures("german")
def test_what_fills_a_message_is_told_too() -> None:
    error = EnvironmentFailure(
        "Cannot write {file}: {reason}", file="/m/l.csv", reason=Message("Permission denied")
    )
    assert (
        messages.translated(error) == "/m/l.csv kann nicht geschrieben werden: keine Berechtigung"
    )
    unreadable = UnreadableFile(_PDF, path=b"/m/x: y.mp3")
    assert messages.translated(unreadable) == "/m/x: y.mp3: das ist ein PDF-Dokument, kein Audio"


@pytest.mark.usefixtures("german")
def test_texts_that_are_not_the_programs_stay() -> None:
    assert (
        messages.translated("No genre was given; type a name") == "No genre was given; type a name"
    )
    assert messages.translated(Message.plain("a PDF document")) == "a PDF document"
    assert messages.translated(ValueError("{odd}")) == "{odd}"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "query", ["year:", "(jazz", "colour:red", "state:blue", "p(jazz)", "a AND"]
)
def test_wrong_queries_are_told_in_german(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        rules.parse(query)
    told = messages.translated(caught.value)
    assert "; erwartet: " in told or told.startswith("Ergänzen Sie ")
    assert not re.search(r"\b(is|the|such|not|with|of)\b", told), told


@pytest.mark.usefixtures("german")
def test_the_preview_of_several_genres_in_one_text_is_told_in_german(tmp_path: Path) -> None:
    song = make_audio(
        tmp_path / "a.mp3", seconds=0.3, metadata={"genre": "Old"}, options={"id3v2_version": "3"}
    )
    planned = tags.plan(song, ["Rock", "Jazz"])
    assert str(planned.stored_as) == 'ID3v2.3 as one text, joined by ";"'
    assert planned.stored_as is not None
    assert messages.translated(planned.stored_as) == "ID3v2.3 als ein Text, verbunden durch „;“"
    as_list = tags.plan(song, ["Rock", "Jazz"], options=WriteOptions(id3v23_separator="\0"))
    assert as_list.stored_as is not None
    assert messages.translated(as_list.stored_as) == "ID3v2.3 als Liste"
