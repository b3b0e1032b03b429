# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings ``resources/translations`` in step with the texts of the window.

Collects the texts with Qt's lupdate, fills in the English plurals, and compiles
all languages with lrelease. Run from the top of the source tree.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path("resources/translations")
LANGUAGES = ("en",)


def main() -> None:
    """Update and compile every language."""
    FOLDER.mkdir(exist_ok=True)
    sources = sorted(str(path) for path in Path("genreorganizer/gui").rglob("*.py"))
    for language in LANGUAGES:
        file = FOLDER / f"genreorganizer_{language}.ts"
        options = ("-no-obsolete", "-locations", "none", "-source-language", "en")
        _run("lupdate", *options, "-target-language", language, *sources, "-ts", str(file))
        if language == "en":
            fill_english(file)
        _run("lrelease", str(file), "-qm", str(file.with_suffix(".qm")))


def fill_english(file: Path) -> None:
    """English needs a translation only where a number decides between two forms."""
    tree = ET.parse(file)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is None or message.get("numerus") is None:
            continue
        translation.attrib.pop("type", None)
        translation[:] = []
        for form in english(source):
            ET.SubElement(translation, "numerusform").text = form
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            if message.get("numerus") is None:
                context.remove(message)
    tree.write(file, encoding="utf-8", xml_declaration=True)


def english(text: str) -> tuple[str, str]:
    """The forms for one and for many of a text such as ``%n track(s)``."""
    one = text.replace("(s)", "").replace("tracks selected", "track selected")
    one = one.replace("were not", "was not").replace("match now", "matches now")
    one = one.replace("are expected", "is expected").replace("all %n genres", "the genre")
    return one, text.replace("(s)", "s")


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
