# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders as a tree: those around others, each before what lies in it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from genreorganizer.domain.text import search_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


_NUMBER = re.compile("[0-9]+")
_DIGITS = 20


class FolderTree(NamedTuple):
    """Folders in order, each one right before those in it.

    Attributes:
        folders: Their paths.
        tracks: Per folder how many tracks lie in it or below.
        outer: Per folder where among them the one around it is; -1 where none is.
    """

    folders: list[str]
    tracks: list[int]
    outer: list[int]


def tree(found: Iterable[tuple[str, int]], tops: Collection[str]) -> FolderTree:
    """The folders that tracks lie in, and those around them.

    Args:
        found: Folders, and how many tracks lie right in each.
        tops: Folders whose surroundings are left out: the library's.
    """
    numbers: dict[str, int] = {}
    around: dict[str, str] = {}
    for folder, number in found:
        inner = folder
        numbers[inner] = numbers.get(inner, 0) + number
        while inner not in tops and (outer := os.path.dirname(inner)) != inner:
            around[inner] = outer
            numbers[outer] = numbers.get(outer, 0) + number
            inner = outer
    keys: dict[str, tuple[tuple[str, str], ...]] = {}

    def key(folder: str) -> tuple[tuple[str, str], ...]:
        if folder not in keys:
            outer = around.get(folder)
            name = folder if outer is None else os.path.basename(folder)
            # CD 2 comes before CD 10; names that differ in case only are two folders all the same.
            part = (_NUMBER.sub(_wide, search_key(name)), name)
            keys[folder] = (part,) if outer is None else (*key(outer), part)
        return keys[folder]

    folders = sorted(numbers, key=key)
    at = {folder: place for place, folder in enumerate(folders)}
    places = [at[around[folder]] if folder in around else -1 for folder in folders]
    return FolderTree(folders, [numbers[folder] for folder in folders], places)


def _wide(number: re.Match[str]) -> str:
    return number[0].zfill(_DIGITS)
