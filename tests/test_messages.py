# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages as values: they render, travel between processes, and are kept and read back."""

from __future__ import annotations

import errno
import pickle
import re

import message_templates
import pytest

from genreorganizer.errors import QueryError, UnreadableFile, UsageError, WriteRefused
from genreorganizer.messages import Message, system_message

_INNER = Message("this is {what}, not audio", what=Message("a web page"))
_OUTER = Message("Cannot write {file}: {reason}", file="/m/{a} \udce4.mp3", reason=_INNER)


def test_a_message_renders_with_what_fills_it() -> None:
    assert str(_OUTER) == "Cannot write /m/{a} \udce4.mp3: this is a web page, not audio"
    assert str(Message("{braces} stay without values")) == "{braces} stay without values"


def test_a_message_stands_in_a_column_of_a_table_like_other_text() -> None:
    assert f"{Message('{number} MB', number=5.6):>9}|" == "   5.6 MB|"


def test_templates_are_translated_and_other_values_are_not() -> None:
    german = {
        "Cannot write {file}: {reason}": "{reason}, daher: {file}",
        "this is {what}, not audio": "das ist {what}",
        "a web page": "eine Webseite",
        "/m/{a} \udce4.mp3": "never",
    }
    assert _OUTER.render(german.__getitem__) == "das ist eine Webseite, daher: /m/{a} \udce4.mp3"


def test_the_command_that_helps_is_told_on_the_command_line_only() -> None:
    error = UsageError("There is no batch {batch}", batch=7, see="genreorganizer history {batch}")
    assert str(error) == "There is no batch 7; see: genreorganizer history 7"
    assert str(error.message) == "There is no batch 7"


def test_no_message_that_the_window_shows_names_a_command() -> None:
    naming = re.compile(r"\bgenreorganizer [a-z]|--split")
    assert not [text for text in message_templates.templates() if naming.search(text)]


@pytest.mark.parametrize("message", [_OUTER, _INNER, Message("whole"), Message("{n} of", n=3)])
def test_a_kept_message_is_read_back(message: Message) -> None:
    kept = message.to_json()
    kept.encode("utf-8")  # a database takes nothing else
    assert Message.from_json(kept) == message
    assert hash(Message.from_json(kept)) == hash(message)


@pytest.mark.parametrize("text", ["the file is empty", '["', '["a", 3]', '"(" is open', ""])
def test_a_sentence_kept_before_messages_were_values_stays_readable(text: str) -> None:
    assert str(Message.from_json(text)) == text


@pytest.mark.parametrize(
    "error",
    [
        UnreadableFile(_INNER, path=b"/m/\xe4.mp3"),
        WriteRefused("it has {number} names", path="/m/a.mp3", code="hard_link", number=2),
        UsageError("There is no batch {batch}", batch=7, see="genreorganizer history"),
        QueryError(_INNER, position=7, expected=Message("a value")),
    ],
)
def test_an_error_crosses_processes_whole(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert vars(again) == vars(error)
    assert str(again) == str(error)


def test_an_error_names_its_file_but_its_message_does_not() -> None:
    error = UnreadableFile("the disk is full; free some space", path=b"/m/a.mp3")
    assert str(error) == "/m/a.mp3: the disk is full; free some space"
    assert str(error.message) == "the disk is full; free some space"


def test_what_the_system_says_is_a_message() -> None:
    assert system_message(OSError(errno.EACCES, "in whatever words")) == Message(
        "Permission denied"
    )
    assert str(system_message(OSError(errno.ENOLCK, "No locks available"))) == "No locks available"
