# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders as a tree: those around others, each before what lies in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from genreorganizer.domain.text import natural_key, search_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence


class Nesting(NamedTuple):
    """Which folders of several lie in which, where each one stands right before those in it.

    Attributes:
        outer: Per folder where among them the one around it is; -1 where none is.
        ends: Per folder where those end that lie in it or below.
        depths: Per folder how many are around it.
    """

    outer: Sequence[int] = ()
    ends: Sequence[int] = ()
    depths: Sequence[int] = ()


class FolderTree(NamedTuple):
    """Folders in order, each one right before those in it.

    Attributes:
        folders: Their paths.
        tracks: Per folder how many tracks lie in it or below.
        nesting: Which of them lie in which.
    """

    folders: list[str]
    tracks: list[int]
    nesting: Nesting


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
            # Names that differ in case only are two folders all the same.
            part = (natural_key(search_key(name)), name)
            keys[folder] = (part,) if outer is None else (*key(outer), part)
        return keys[folder]

    folders = sorted(numbers, key=key)
    at = {folder: place for place, folder in enumerate(folders)}
    places = [at[around[folder]] if folder in around else -1 for folder in folders]
    return FolderTree(folders, [numbers[folder] for folder in folders], nesting(places))


def nesting(outer: Sequence[int]) -> Nesting:
    """Which of several folders lie in which.

    Args:
        outer: Per folder where the one around it is, as in `Nesting`.
    """
    ends = list(range(1, len(outer) + 1))
    depths = [0] * len(outer)
    for at, around in enumerate(outer):
        if around >= 0:
            depths[at] = depths[around] + 1
    for at in reversed(range(len(outer))):
        if (around := outer[at]) >= 0:
            ends[around] = max(ends[around], ends[at])
    return Nesting(outer, ends, depths)
