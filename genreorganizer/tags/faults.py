# SPDX-License-Identifier: GPL-3.0-or-later
"""What stops a strategy; translated into a refusal, with the file's name, by the writer."""

from __future__ import annotations


class Unfit(Exception):
    """A container cannot take a genre safely.

    Attributes:
        code: Stable identifier of the reason.
    """

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


def damaged(what: str) -> Unfit:
    """The structure contradicts itself: nobody can know what an edit would hit."""
    return Unfit("damaged", f"{what}; repair the file with the program that made it")


def incomplete() -> Unfit:
    """The end of the file is missing, as after a broken download or copy."""
    return Unfit("incomplete", "the file is incomplete: audio is missing at its end; get it anew")


def unrepresentable(genre: str, where: str) -> Unfit:
    """A text that the tag would give back as something else."""
    return Unfit("not_representable", f"{where} cannot hold the genre {genre!r}; choose another")
