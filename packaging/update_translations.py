# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings ``resources/translations`` in step with the texts of the window.

Collects the texts with Qt's lupdate, fills in regular English plurals, and compiles all
languages with lrelease. A language is added by naming it below; its texts are translated in
the ``.ts`` file, by hand or with Qt Linguist. Run from the top of the source tree
(``make translations``).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from message_templates import templates

FOLDER = Path("resources/translations")
SOURCES = Path("genreorganizer/gui")
LANGUAGES = ("en", "de")


def main() -> None:
    """Update and compile every language, and say what is left to translate."""
    for language in LANGUAGES:
        file = FOLDER / f"genreorganizer_{language}.ts"
        collect(language, file)
        if language == "en":
            fill_english(file)
        compile_texts(file, file.with_suffix(".qm"))
        left = len(unfinished(file))
        print(f"{file}: {left} texts to translate")  # noqa: T201 - a command's answer


def collect(language: str, file: Path) -> None:
    """Bring one language's texts in step with the code; translations are kept."""
    with tempfile.TemporaryDirectory() as folder:
        below = Path(folder, "messages.py")
        below.write_text(
            "".join(f"QT_TRANSLATE_NOOP('Message', {text!r})\n" for text in templates()),
            "utf-8",
        )
        _update(language, file, [*sorted(SOURCES.rglob("*.py")), below])


def _update(language: str, file: Path, sources: list[Path]) -> None:
    # English needs a translation only where a number decides between two forms.
    plurals = ("-pluralonly",) if language == "en" else ()
    _run(
        "lupdate", "-no-obsolete", "-locations", "none", "-source-language", "en",
        "-target-language", language, *plurals,
        *map(str, sources), "-ts", str(file),
    )  # fmt: skip


def compile_texts(file: Path, into: Path) -> None:
    """Make what Qt loads at run time."""
    _run("lrelease", str(file), "-qm", str(into))


def unfinished(file: Path) -> list[str]:
    """The texts that have no translation yet, or one whose text is gone."""
    return [
        message.findtext("source") or ""
        for message in ET.parse(file).getroot().iter("message")
        for translation in message.findall("translation")
        if translation.get("type") is not None
        or not all(form.text for form in translation.findall("numerusform") or [translation])
    ]


def fill_english(file: Path) -> None:
    """Give new plurals their regular forms; irregular ones are put right by hand."""
    tree = ET.parse(file)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.attrib.pop("type", None) is None:
            continue
        text = message.findtext("source") or ""
        forms = (text.replace("(s)", ""), text.replace("(s)", "s"))
        for form, words in zip(translation.findall("numerusform"), forms, strict=True):
            form.text = words
    tree.write(file, encoding="utf-8", xml_declaration=True)


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
