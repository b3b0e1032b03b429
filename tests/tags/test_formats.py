# SPDX-License-Identifier: GPL-3.0-or-later
"""Every format is declared once for editing and once for the check."""

from __future__ import annotations

from collections import Counter

import av.codec
import pytest

from genreorganizer.tags import verify
from genreorganizer.tags.formats import EXTENSIONS, FORMATS, Format


def test_the_check_knows_exactly_the_formats_that_are_written() -> None:
    assert set(verify.DESCRIBE) == {form.name for form in FORMATS.values() if form.open}


def test_names_extensions_and_magic_bytes_belong_to_one_format_each() -> None:
    every = [extension for form in FORMATS.values() for extension in form.extensions]
    assert Counter(every).most_common(1)[0][1] == 1
    assert len(every) == len(EXTENSIONS)
    assert all(extension == extension.lower() and extension[0] == "." for extension in every)
    magic = [one for form in FORMATS.values() for one in form.magic]
    assert len(magic) == len({*magic})


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)
def test_a_format_can_be_shown_and_heard(form: Format) -> None:
    assert form.stream
    assert form.extensions
    if form.codec:
        assert av.codec.Codec(form.codec, "r").name == form.codec
