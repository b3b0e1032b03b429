# SPDX-License-Identifier: GPL-3.0-or-later
"""How a careful person wants genres to be written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WriteOptions:
    r"""Choices of one write; the defaults never surprise.

    None changes a tag's version: ID3v2.2, 2.3 and 2.4 are all edited as they are.

    Attributes:
        id3v23_separator: Joins several genres in ID3v2.3, which knows only one text; ``"\0"``
            stores them as ID3v2.4 does. Only the default is split again when reading.
        update_id3v1: Set the genre byte where an ID3v1 block exists; none is ever added.
        update_ape: Set the genre in an APEv2 tag beside an ID3 tag where it exists.
        keep_mtime: Keep the file's modification time.
        break_hard_links: Write hard-linked files; the other names keep the old content.
        unstated: Take a picture of no stated kind for the cover, as players do. A write does so
            only where no tag of the file has a front cover.
    """

    id3v23_separator: str = "; "
    update_id3v1: bool = True
    update_ape: bool = True
    keep_mtime: bool = False
    break_hard_links: bool = False
    unstated: bool = True
