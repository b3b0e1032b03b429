# SPDX-License-Identifier: GPL-3.0-or-later
"""What all works have in common that write tags: how they are looked into and taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from genreorganizer.library.works.filework import Inspection, RestoreTask, WriteContext, file_pool
from genreorganizer.library.works.leftovers import file_or_verdict, remove_leftover
from genreorganizer.library.works.whereabouts import paths_now
from genreorganizer.library.works.work import Edited, FileFacts
from genreorganizer.tags import WriteOptions
from genreorganizer.workers.pool import Completed, Each, Failed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.journal import JournalEntry, Plan
    from genreorganizer.library.works.work import AppliedChange, ChangeTask
    from genreorganizer.settings import WriteSettings
    from genreorganizer.workers.pool import Pool

_OUT_OF_REACH: Final = ("missing", "io_error")


def write_options(settings: WriteSettings) -> WriteOptions:
    """The user's settings as `tags` takes them."""
    return WriteOptions(
        id3v23_separator=settings.id3v23_separator,
        update_id3v1=settings.update_other_tags,
        update_ape=settings.update_other_tags,
        keep_mtime=settings.keep_mtime,
        break_hard_links=settings.break_hard_links,
    )


@dataclass(frozen=True)
class TagWork:
    """The half of a `work.Work` that does not depend on which fields are written.

    Attributes:
        context: What the workers need.
    """

    context: WriteContext = field(default_factory=WriteContext)

    parses: bool = field(default=True, init=False)

    def inspect(self, entries: Sequence[JournalEntry], pool: Pool | None) -> dict[int, Edited]:
        """Read all the files: on a share the time of modification says little."""
        found: dict[int, Edited] = {}
        there: list[Inspection] = []
        same: set[int] = set()
        for entry in entries:
            plan = entry.plan
            remove_leftover(plan.temporary)
            facts = file_or_verdict(plan.path)
            if isinstance(facts, Edited):
                found[entry.id] = facts
            elif facts is not None:
                if facts == FileFacts.before(plan):
                    same.add(entry.id)
                there.append(Inspection(entry.id, plan.path, plan.raw_before, plan.after))
        if there:
            context = WriteContext(kept=self.context.kept)
            for result in (pool or file_pool()).run(Each(context.perform), there):
                if isinstance(result, Completed):
                    if result.value.code not in _OUT_OF_REACH:
                        found[result.item.entry_id] = result.value
                elif isinstance(result, Failed):
                    found[result.item.entry_id] = Edited(
                        "refused",
                        code="unreadable",
                        reason=result.error.message,
                    )
        for number in same:
            if (
                number in found and found[number].status == "refused"
            ):  # nobody touched it, whatever cannot be read
                found[number] = Edited("unchanged")
        return found

    def clear(self, plan: Plan) -> None:
        """Remove the copy that a failed try left."""
        remove_leftover(plan.temporary)

    def take_back(
        self, connection: Connection, entries: Sequence[JournalEntry]
    ) -> Sequence[ChangeTask]:
        """The old values, where the files are now."""
        plans = [entry.plan for entry in entries]
        left = {plan.track_id: plan.path for plan in plans if plan.track_id is not None}
        now_at = paths_now(connection, left)
        return [
            RestoreTask(
                path=now_at.get(entry.plan.track_id or 0, entry.plan.path),
                track_id=entry.plan.track_id,
                undoes=entry.id,
                raw=entry.plan.raw_before,
                expected=entry.raw_after,
                written=entry.plan.after,
                genres=entry.plan.before,
                was_kept=entry.plan.was_kept,
            )
            for entry in entries
            if entry.plan.raw_before is not None and entry.raw_after is not None
        ]

    def secure(self, changes: Sequence[AppliedChange], library: bytes) -> None:
        """Each file was synced when it was replaced."""

    def finish(self, plans: Sequence[Plan]) -> None:
        """Nothing is left to tidy up."""
