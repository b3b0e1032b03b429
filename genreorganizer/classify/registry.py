# SPDX-License-Identifier: GPL-3.0-or-later
"""The classifiers that are installed: found, checked and loaded by identity."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from genreorganizer.classify.card import CARD_FILE
from genreorganizer.classify.ensemble import Ensemble
from genreorganizer.classify.manifest import (
    MANIFEST_FILE,
    Manifest,
    read_manifest,
    unreadable,
    unusable,
)
from genreorganizer.classify.novelty import NoveltyScorer
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.classify.reality import Reality, read_reality
from genreorganizer.errors import ModelUnusable
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

DEFAULT_MODEL = "default"

Classifier = OnnxClassifier | Ensemble
"""What `Registry.load` gives: an ``id``, ``members`` and ``predict(path, plan)``."""


class Registry:
    """Classifiers in folders, one sub-folder each; the shipped hide a user's own.

    Args:
        folders: Where to look, the most important first: that of the program, the user's own,
            and that of what was learned from the library; missing ones are skipped. Of two, the
            second is both of the latter.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)

    @property
    def own(self) -> Path:
        """Where the user's models are installed."""
        return self.folders[:2][-1]

    @property
    def learned(self) -> Path:
        """Where what is learned from the library is kept."""
        return self.folders[-1]

    def ids(self) -> list[str]:
        """Identities of all that have a manifest, the default first, then by name."""
        found = {
            manifest.parent.name
            for folder in self.folders
            for manifest in folder.glob(f"*/{MANIFEST_FILE}")
        }
        return sorted(found, key=lambda model_id: (model_id != DEFAULT_MODEL, model_id))

    def folder(self, model_id: str) -> Path:
        """The folder of a classifier.

        Raises:
            ModelUnusable: There is none of that name.
        """
        for folder in self.folders:
            if model_id and (folder / model_id / MANIFEST_FILE).is_file():
                return folder / model_id
        raise ModelUnusable(
            'There is no model "{model}"', model=model_id, see="genreorganizer models list"
        )

    def is_research(self, model_id: str) -> bool:
        """Whether it came with the program to show what a published system does.

        Raises:
            ModelUnusable: There is none of that name.
        """
        shipped = self.folder(model_id).parent == self.folders[0]
        return shipped and model_id != DEFAULT_MODEL

    def is_removable(self, model_id: str) -> bool:
        """Whether the user installed it, or it was learned from the library.

        Raises:
            ModelUnusable: There is none of that name.
        """
        return self.folder(model_id).parent in self.folders[1:]

    def reality(self, model_id: str) -> Reality | None:
        """What a classifier makes of damaged and unfamiliar recordings, where it was measured.

        Raises:
            ModelUnusable: There is none of that name, or this program cannot use it.
        """
        return read_reality(self.folder(model_id), self.manifest(model_id).sha256)

    def manifest(self, model_id: str) -> Manifest:
        """A classifier's manifest, without loading its network.

        Raises:
            ModelUnusable: There is none, or this program cannot use it.
        """
        return read_manifest(self.folder(model_id))

    def identity(self, model_id: str) -> str:
        """What two installations have in common whose answers are the same (SHA-256, hex).

        Raises:
            ModelUnusable: A member, or a model below it, is missing or unusable.
        """
        digest = hashlib.sha256()
        for name in model_id.split("+"):
            manifest = self.manifest(name)
            below = [self.manifest(manifest.front.model)] if manifest.front else []
            for one in (manifest, *below):
                digest.update(json.dumps(one.to_json(), sort_keys=True).encode())
        return digest.hexdigest()

    def card(self, model_id: str) -> str:
        """The text of a classifier's model card (Markdown); empty where it has none."""
        file = self.folder(model_id) / CARD_FILE
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def size_bytes(self, model_id: str) -> int:
        """Bytes on disk of everything that belongs to a classifier.

        Raises:
            ModelUnusable: There is none of that name.
        """
        files = (file for file in self.folder(model_id).iterdir() if file.is_file())
        return sum(file.stat().st_size for file in files)

    def load(self, model_id: str) -> Classifier:
        """Load a classifier, or an ensemble of several as ``a+b``.

        Raises:
            ModelUnusable: Missing, altered since its manifest was made, or not computable.
        """
        members = [self._load_one(part) for part in model_id.split("+")]
        return members[0] if len(members) == 1 else Ensemble(members)

    def _load_one(self, model_id: str) -> OnnxClassifier:
        folder = self.folder(model_id)
        manifest = read_manifest(folder)
        novelty = None
        if manifest.novelty is not None:
            stored = verified(folder / manifest.novelty.file, manifest.novelty.sha256)
            novelty = NoveltyScorer.from_bytes(stored)
        network = verified(folder / manifest.network, manifest.sha256)
        return OnnxClassifier(manifest, network, novelty, self._front(manifest))

    def _front(self, manifest: Manifest) -> OnnxClassifier | None:
        """The classifier that computes another one's input."""
        front = manifest.front
        if front is None:
            return None
        found = self.manifest(front.model)
        same = found.sha256 == front.sha256 and front.version in (None, found.version)
        if not same or found.front is not None:
            raise ModelUnusable(
                "model {model} was made for another version of the model {other}; install both "
                "again, or learn it again",
                model=manifest.id,
                other=front.model,
            )
        return self._load_one(front.model)


def verified(file: Path, sha256: str) -> bytes:
    """A file's bytes when they have the hash that the manifest tells.

    Raises:
        ModelUnusable: Missing or altered.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise unusable(file.parent.name, unreadable(file, error)) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise unusable(
            file.parent.name,
            Message(
                "{file} was altered (its hash differs from the manifest's); reinstall the model",
                file=str(file),
            ),
        )
    return content
