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
from typing import TYPE_CHECKING

from message_templates import templates
from table_texts import table_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path("resources/translations")
SOURCES = Path("genreorganizer/gui")
KEYS = ("Ctrl", "Shift", "Alt", "Esc")
"""Keys that some of Qt's own translations name otherwise than keyboards do."""
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt_BR", "pl", "ru", "tr", "ja", "zh_CN", "ar")


def main() -> None:
    """Update and compile every language, and say what is left to translate."""
    files = {language: text_file(FOLDER, language) for language in LANGUAGES}
    collect(files)
    fill_english(files["en"])
    for file in files.values():
        compile_texts(file, file.with_suffix(".qm"))
        print(f"{file}: {len(unfinished(file))} texts to translate")  # noqa: T201 - the answer


def text_file(folder: Path, language: str) -> Path:
    """Where a language's texts lie."""
    return folder / f"genreorganizer_{language}.ts"


def collect(files: Mapping[str, Path]) -> None:
    """Bring the texts of languages in step with the code; translations are kept."""
    with tempfile.TemporaryDirectory() as folder:
        texts = [*(("Message", text) for text in templates()), *table_texts()]
        texts += [("QShortcut", key) for key in KEYS]
        below = Path(folder, "texts.py")
        below.write_text(
            "".join(f"QT_TRANSLATE_NOOP({context!r}, {text!r})\n" for context, text in texts),
            "utf-8",
        )
        sources = [*sorted(SOURCES.rglob("*.py")), below]
        # English needs a translation only where a number decides between two forms.
        _update(sources, [files[name] for name in files if name == "en"], "-pluralonly")
        _update(sources, [files[name] for name in files if name != "en"])


def _update(sources: list[Path], files: list[Path], *options: str) -> None:
    for file in files:
        if not file.exists():
            language = file.stem.partition("_")[2]
            root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
            ET.ElementTree(root).write(file)
    if files:
        _run(
            "lupdate", "-no-obsolete", "-locations", "none", "-source-language", "en", *options,
            *map(str, sources), "-ts", *map(str, files),
        )  # fmt: skip


def compile_texts(file: Path, into: Path) -> None:
    """Make what Qt loads at run time, with counts as the language writes them: 1,106 tracks."""
    tree = ET.parse(file)
    for form in tree.getroot().iter("numerusform"):
        form.text = (form.text or "").replace("%n", "%Ln")
    with tempfile.TemporaryDirectory() as folder:
        counted = Path(folder) / file.name
        tree.write(counted, encoding="utf-8", xml_declaration=True)
        _run("lrelease", str(counted), "-qm", str(into))


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
