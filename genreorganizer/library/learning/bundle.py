# SPDX-License-Identifier: GPL-3.0-or-later
"""Learned classifiers as files in the user's data folder; the former version can be restored.

The manifest names its network, and every version's network has a name of its own: whatever
interrupts an installation, the manifest that is there goes with a network that is there.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from genreorganizer import atomic
from genreorganizer.classify.card import CARD_FILE
from genreorganizer.classify.manifest import MANIFEST_FILE, Manifest, read_manifest
from genreorganizer.classify.registry import verified
from genreorganizer.db import reviews
from genreorganizer.errors import EnvironmentFailure, ModelUnusable, UsageError
from genreorganizer.library.learning.figures import Figures
from genreorganizer.library.learning.recipe import Recipe
from genreorganizer.messages import system_message

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry

REPORT_FILE = "learning.json"
_FORMER = "former"


@dataclass(frozen=True, slots=True)
class LearningReport:
    """What a classifier was learned from, when, and how well.

    Attributes:
        recipe: What it was learned from.
        figures: How well.
        tracks: Examples that were learned from, per genre.
        decided: Examples whose genre was accepted when it was learned.
        learned_at: When, in seconds since the epoch.
    """

    recipe: Recipe
    figures: Figures
    tracks: dict[str, int]
    decided: int
    learned_at: float

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> LearningReport:
        """Read what `to_json` gave.

        Raises:
            KeyError, TypeError, ValueError: Something else was read.
        """
        return cls(
            recipe=Recipe.from_json(stored["recipe"]),
            figures=Figures.from_json(stored["figures"]),
            tracks=dict(stored["tracks"]),
            decided=int(stored["decided"]),
            learned_at=float(stored["learned_at"]),
        )

    def to_json(self) -> dict[str, Any]:
        """JSON-ready values."""
        return {
            "recipe": self.recipe.to_json(),
            "figures": self.figures.to_json(),
            "tracks": self.tracks,
            "decided": self.decided,
            "learned_at": self.learned_at,
        }


@dataclass(frozen=True, slots=True)
class Bundle:
    """A learned classifier with all that belongs to it.

    Attributes:
        manifest: What the program needs to use it.
        network: Its ONNX bytes.
        card: Its card, in Markdown.
        report: What it was learned from, and how well.
    """

    manifest: Manifest
    network: bytes
    card: str
    report: LearningReport


def read(folder: Path) -> Bundle:
    """Read a classifier that was learned here.

    Raises:
        ModelUnusable: There is none, or it is damaged.
    """
    manifest = read_manifest(folder)
    return _read(folder, manifest)


def former(folder: Path) -> Bundle | None:
    """The version before the one that is installed; None where there is none."""
    try:
        stored = json.loads((folder / _FORMER / MANIFEST_FILE).read_text("utf-8"))
        return _read(folder / _FORMER, Manifest.from_json(stored))
    except (OSError, ValueError, KeyError, TypeError, ModelUnusable):
        return None


def report(folder: Path) -> LearningReport | None:
    """The report of a classifier; None where it was not learned here."""
    try:
        return LearningReport.from_json(json.loads((folder / REPORT_FILE).read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def decided_since(connection: Connection, registry: Registry, name: str) -> int:
    """Tracks whose genres were accepted since a classifier learned; 0 where it did not.

    Args:
        connection: A transaction.
        registry: The installed classifiers.
        name: The classifier.
    """
    learned = report(registry.learned / name)
    return reviews.accepted_since(connection, learned.learned_at) if learned else 0


def target(registry: Registry, name: str) -> Path:
    """The folder for a classifier that is learned here.

    Raises:
        UsageError: The name is that of a model that was not learned here.
    """
    folder = registry.learned / name
    try:
        taken = registry.folder(name)
    except ModelUnusable:
        return folder
    if taken != folder or not (folder / REPORT_FILE).is_file():
        raise UsageError("There is another model called {name}; choose another name", name=name)
    return folder


def version(folder: Path, end: str, used: Iterable[str] = ()) -> str:
    """The version of what is learned next.

    Args:
        folder: Of the classifier; it may not be there yet.
        end: How it ends (`base.mark`).
        used: Versions that the library has answers of, though they may be gone.
    """
    numbers = [0]
    for place in (folder, folder / _FORMER):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            stored = json.loads((place / MANIFEST_FILE).read_text("utf-8"))
            numbers.append(_number(str(stored["version"])))
    return f"{max(numbers + [_number(one) for one in used]) + 1}{end}"


def _number(version: str) -> int:
    number, _, _ = version.partition("-")
    return int(number) if number.isdecimal() else 0


def install(folder: Path, bundle: Bundle) -> None:
    """Put a version in the place of the one that is there, which is kept as the former one.

    Raises:
        EnvironmentFailure: It cannot be written, or another one was installed in the meantime.
    """
    before = _there(folder)
    new = bundle.manifest
    if before and (before.manifest.version, before.manifest.sha256) == (new.version, new.sha256):
        return
    if before and before.manifest.version == new.version:
        raise EnvironmentFailure("{name} was learned again meanwhile; learn once more", name=new.id)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if before is not None:
            shutil.rmtree(folder / _FORMER, ignore_errors=True)
            _write(folder / _FORMER, before)
        _write(folder, bundle)
        for file in folder.glob("*.onnx"):
            if file.name != bundle.manifest.network:
                file.unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot write {folder}: {reason}", folder=str(folder), reason=system_message(error)
        ) from error


def _there(folder: Path) -> Bundle | None:
    try:
        return read(folder)
    except ModelUnusable:
        return None


def _read(folder: Path, manifest: Manifest) -> Bundle:
    found = report(folder)
    if found is None:
        raise ModelUnusable("model {model}: it was not learned here", model=manifest.id)
    card = folder / CARD_FILE
    return Bundle(
        manifest,
        verified(folder / manifest.network, manifest.sha256),
        card.read_text("utf-8") if card.is_file() else "",
        found,
    )


def _write(folder: Path, bundle: Bundle) -> None:
    folder.mkdir(exist_ok=True)
    files = {
        bundle.manifest.network: bundle.network,
        MANIFEST_FILE: _json(bundle.manifest.to_json()),
        CARD_FILE: bundle.card.encode(),
        REPORT_FILE: _json(bundle.report.to_json()),
    }
    for name, content in files.items():
        with atomic.written(folder / name) as stream:
            stream.write(content)


def _json(values: dict[str, Any]) -> bytes:
    return (json.dumps(values, indent=1, ensure_ascii=False) + "\n").encode()
