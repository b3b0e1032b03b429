# SPDX-License-Identifier: GPL-3.0-or-later
"""A model that a user brings: a folder or a ZIP file with a manifest, read without trust."""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING

from genreorganizer.classify.card import CARD_FILE
from genreorganizer.classify.manifest import MANIFEST_FILE, Manifest, write_manifest
from genreorganizer.errors import ModelUnusable, UsageError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST_NETWORK = 500_000_000
"""Bytes of a network that is taken."""
LARGEST_TEXT = 4_000_000
"""Bytes of a manifest, a card or a licence."""
_MOST_FILES = 200
_BLOCK = 1 << 20
_KEPT_TEXTS = (CARD_FILE, "LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING", "NOTICE")


def unpack(source: Path, target: Path) -> Manifest:
    """Copy what belongs to a model into a folder; nothing else is looked at.

    Args:
        source: A folder, or a ZIP file, with the manifest at its top or in one folder.
        target: An empty folder.

    Returns:
        The manifest. Its network is there; whether it works has not been tried.

    Raises:
        UsageError: There is no such source.
        ModelUnusable: It has no manifest, or one that cannot be used, lacks files, or is too
            large.
    """
    if source.is_dir():
        return _take(_Folder(source), target)
    if not source.is_file():
        raise UsageError("there is no such folder or file", path=str(source))
    try:
        with zipfile.ZipFile(source) as archive:
            return _take(_Archive(archive), target)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise ModelUnusable(
            "{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file "
            "with a manifest.json",
            file=source.name,
            reason=str(error),
        ) from error


class _Folder:
    """Files of a folder; links are not followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> list[str]:
        """Names of the plain files."""
        found = [one.name for one in self._folder.iterdir() if stat.S_ISREG(one.lstat().st_mode)]
        return found[:_MOST_FILES]

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A file by its name."""
        with (self._folder / name).open("rb") as content:
            yield content


class _Archive:
    """Plain files at the top of a ZIP file, or in the one folder that is there."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members: dict[str, zipfile.ZipInfo] = {}
        manifests = [
            PurePosixPath(one.filename)
            for one in archive.infolist()[:_MOST_FILES]
            if PurePosixPath(one.filename).name == MANIFEST_FILE
        ]
        top = min((path.parent for path in manifests), key=lambda p: len(p.parts), default=None)
        for one in archive.infolist()[:_MOST_FILES]:
            path, mode = PurePosixPath(one.filename), one.external_attr >> 16
            plain = not one.is_dir() and (not mode or not stat.S_ISLNK(mode))
            if plain and path.parent == top:
                self._members[path.name] = one

    def names(self) -> list[str]:
        """Names of the files beside the manifest."""
        return list(self._members)

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A file by its name."""
        with self._archive.open(self._members[name]) as content:
            yield content


def _take(source: _Folder | _Archive, target: Path) -> Manifest:
    names = source.names()
    if MANIFEST_FILE not in names:
        raise ModelUnusable(
            "there is no manifest.json in it; the guide for models says what belongs in one"
        )
    manifest = parse(_text(source, MANIFEST_FILE))
    wanted = {manifest.network: (manifest.sha256, LARGEST_NETWORK)}
    if manifest.novelty:
        wanted[manifest.novelty.file] = (manifest.novelty.sha256, LARGEST_TEXT * 10)
    for name, (sha256, largest) in wanted.items():
        if name not in names:
            raise ModelUnusable("the file {file} that its manifest names is missing", file=name)
        if _copy(source, name, target, largest) != sha256:
            raise ModelUnusable("{file} is not the file that its manifest names", file=name)
    for name in _KEPT_TEXTS:
        if name in names:
            _copy(source, name, target, LARGEST_TEXT)
    write_manifest(target, manifest)
    return manifest


def parse(text: bytes) -> Manifest:
    """A manifest out of its text.

    Raises:
        ModelUnusable: It is none, or asks for what cannot be.
    """
    try:
        return Manifest.from_json(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = Message.plain(f"{type(error).__name__}: {error}")
        raise ModelUnusable(
            "manifest.json is not a manifest ({reason}); the guide for models says what belongs "
            "in one",
            reason=reason,
        ) from error


def _text(source: _Folder | _Archive, name: str) -> bytes:
    with source.open(name) as content:
        text = content.read(LARGEST_TEXT + 1)
    if len(text) > LARGEST_TEXT:
        raise ModelUnusable("{file} is too large", file=name)
    return text


def _copy(source: _Folder | _Archive, name: str, target: Path, largest: int) -> str:
    """Copy a file in blocks; gives its hash. What a ZIP file says of sizes is not believed."""
    found, size = hashlib.sha256(), 0
    with source.open(name) as content, (target / name).open("wb") as out:
        while block := content.read(_BLOCK):
            size += len(block)
            if size > largest:
                raise ModelUnusable(
                    "{file} is larger than {most} MB", file=name, most=largest // 1_000_000
                )
            found.update(block)
            out.write(block)
    return found.hexdigest()
