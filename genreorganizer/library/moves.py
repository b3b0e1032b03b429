# SPDX-License-Identifier: GPL-3.0-or-later
"""Which new file is which vanished one: a move is known by its audio, not by its name."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.files import spelling

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from genreorganizer.db.scanned import Twin


_RESEMBLANCES: Final[tuple[Callable[[bytes], Hashable], ...]] = (
    spelling,
    os.path.basename,
    os.path.dirname,
    lambda _path: None,
)
"""Among files with the same audio: another spelling of the path first, then the same name, then
the same folder, then an only pair."""


def match(arrivals: Mapping[bytes, bytes], orphans: Iterable[Twin]) -> dict[bytes, Twin]:
    """Pair new files with tracks whose file vanished.

    Copies of one recording that all moved are told apart by their names and
    folders; what that leaves open is paired in the order of the paths, because
    the results describe the audio, which is the same.

    Args:
        arrivals: Path of each new file, and the fingerprint of its audio.
        orphans: Tracks whose file is not there any more.

    Returns:
        Path of a new file to the track that it is; each track at most once.
    """
    new: dict[bytes, list[bytes]] = defaultdict(list)
    old: dict[bytes, list[Twin]] = defaultdict(list)
    for path, fingerprint in sorted(arrivals.items()):
        new[fingerprint].append(path)
    for orphan in sorted(orphans, key=lambda twin: twin.path):
        old[orphan.fingerprint].append(orphan)
    pairs: dict[bytes, Twin] = {}
    for fingerprint, paths in new.items():
        pairs |= _pair(paths, old.get(fingerprint, []))
    return pairs


def _pair(paths: list[bytes], orphans: list[Twin]) -> dict[bytes, Twin]:
    pairs: dict[bytes, Twin] = {}
    for resemblance in _RESEMBLANCES:
        paths = [path for path in paths if path not in pairs]
        orphans = [orphan for orphan in orphans if orphan not in pairs.values()]
        frequency = Counter(map(resemblance, paths))
        candidates: dict[Hashable, list[Twin]] = defaultdict(list)
        for orphan in orphans:
            candidates[resemblance(orphan.path)].append(orphan)
        for path in paths:
            alike = candidates[resemblance(path)]
            if frequency[resemblance(path)] == len(alike) == 1:
                pairs[path] = alike[0]
    paths = [path for path in paths if path not in pairs]
    orphans = [orphan for orphan in orphans if orphan not in pairs.values()]
    return pairs | dict(zip(paths, orphans, strict=False))
