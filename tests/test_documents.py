# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents point to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_TOP = Path(__file__).parents[1]
_DOCUMENTS = ("README.md", "packaging/USER_GUIDE.md", "packaging/ARCHITECTURE.md")


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
