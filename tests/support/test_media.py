# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample builders make what they say."""

import mutagen
import pytest

from support.media import BUILDERS, ENCODINGS, make_audio


@pytest.mark.parametrize("extension", sorted({*BUILDERS, *ENCODINGS} - {".mka", ".webm"}))
def test_samples_are_recognized_and_last_a_second(tmp_path, extension):
    audio = mutagen.File(make_audio(tmp_path / f"a{extension}"))
    assert audio.info.length == pytest.approx(1.0, abs=0.12)
    assert not audio.tags or not [key for key in audio.tags if "gen" in str(key).lower()]
