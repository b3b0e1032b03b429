# SPDX-License-Identifier: GPL-3.0-or-later
"""What every kind of tag can do: tell its fields, and edit nothing but those it was opened for.

A tag is opened for some fields, the genre unless something else is said: its ``values`` are the
stored items of these, and an edit replaces them and nothing else. The cover is such a field, whose
items are pictures: the front covers, and those of no stated kind, one of which players show where
there is no front cover. Other pictures belong to no field.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, Protocol, Self, TypeVar

from genreorganizer.domain.tag_fields import TOTALS
from genreorganizer.tags.field_keys import (
    FIELD_KEYS,
    says_so,
    to_store,
    total_behind,
    value_of,
    with_total,
)
from genreorganizer.tags.model import COVER, GENRE, TagPlace
from genreorganizer.tags.picture import FRONT, CoverPicture

if TYPE_CHECKING:
    from collections.abc import Hashable

    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.patch import Patch


class Readable(Protocol):
    """Bytes at offsets: an open file, or a packet in memory."""

    @property
    def size(self) -> int:
        """Bytes there are."""

    def read(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes at ``offset``."""


class Tag(Protocol):
    """One tag in a file."""

    @property
    def name(self) -> str:
        """The place's name, see :class:`genreorganizer.tags.model.Place`."""

    @property
    def version(self) -> str:
        """For display, such as ``ID3v2.3``."""

    @property
    def values(self) -> tuple[bytes, ...]:
        """The stored items of the edited fields, byte for byte."""

    @property
    def positions(self) -> tuple[int, ...]:
        """How many items of the tag stand before each of them."""

    @property
    def layout(self) -> tuple[int, ...]:
        """See :class:`genreorganizer.tags.model.TagPlace`."""

    @property
    def vital(self) -> bool:
        """Programs that find this tag look for the genre nowhere else."""

    @property
    def empty(self) -> bool:
        """It holds no text, and takes along what other tags show when it gets one."""

    def fields(self) -> Mapping[str, list[str]]:
        """The texts beside the genre by the names of `field_keys.FIELD_KEYS`; some may be blank."""

    def texts(self) -> list[str]:
        """The genre's stored texts, split but not interpreted."""

    def genres(self) -> list[str]:
        """The genres for display."""

    def compose(self, wanted: Wanted, options: WriteOptions) -> TagPlace:
        """The items that shall stand there so that the tag says what is wanted.

        Items of fields that say so already, and of fields that are not wanted, stay.

        Raises:
            NotWritable: This tag cannot hold it.
        """

    def edit(self, values: Sequence[bytes], positions: Sequence[int] = ()) -> list[Patch]:
        """Patches that replace the items, the tag's own sizes and counts included.

        Without ``positions`` they go where the first one stands now, else to the end.

        Raises:
            NotWritable: The tag would not be sane.
        """


Wanted = Mapping[str, Sequence[str | CoverPicture]]
"""The texts that fields shall have, by the names of the edited fields; none clears a field.

Of the cover its picture.
"""


def texts_in(wanted: Wanted, field: str) -> list[str] | None:
    """The texts that a field shall have; None where it is not edited."""
    return [one for one in wanted[field] if isinstance(one, str)] if field in wanted else None


class Located(Protocol):
    """An item of a tag with its extent."""

    @property
    def start(self) -> int:
        """First byte."""

    @property
    def end(self) -> int:
        """Offset after the last byte."""


def numbered(kind: str, others: Sequence[Tag]) -> str:
    """The name of a further place of a kind: ``asf``, ``asf 2``, ``asf 3``."""
    number = 1 + sum(tag.name.partition(" ")[0] == kind for tag in others)
    return kind if number == 1 else f"{kind} {number}"


def positions_of(items: Sequence[Located], chosen: Sequence[Located]) -> tuple[int, ...]:
    """The indices of the chosen items."""
    starts = {item.start for item in chosen}
    return tuple(index for index, item in enumerate(items) if item.start in starts)


def splice(
    items: Sequence[Located],
    chosen: Sequence[Located],
    end: int,
    data: Sequence[bytes],
    positions: Sequence[int],
) -> list[tuple[int, int, bytes]]:
    """Replace the chosen items of a tag.

    Args:
        items: All items, in order.
        chosen: Those that go.
        end: Where the last item ends.
        data: What comes instead.
        positions: The index that each of them shall have; empty for the place of the first
            chosen one.

    Returns:
        Byte ranges and their new contents, not overlapping.
    """
    gone = {item.start for item in chosen}
    kept = [item.start for item in items if item.start not in gone]
    inserted: dict[int, bytes] = {}
    for number, piece in enumerate(data):
        if len(positions) == len(data):
            before = positions[number] - number
            at = kept[before] if 0 <= before < len(kept) else end
        else:
            at = chosen[0].start if chosen else end
        inserted[at] = inserted.get(at, b"") + piece
    ranges = [(at, at, piece) for at, piece in inserted.items() if at not in gone]
    return ranges + [(item.start, item.end, inserted.get(item.start, b"")) for item in chosen]


class Memory:
    """A packet in memory as a :class:`Readable`.

    Attributes:
        size: Its bytes.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = len(data)

    def read(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes at ``offset``."""
        return self._data[offset : offset + count]


Item = TypeVar("Item", bound=Located)


class Role(NamedTuple):
    """What an item is in its tag.

    Attributes:
        field: The field that it belongs to.
        key: Under which of the field's keys; items of one key are the values of one list.
        detail: It only says more of what the field's other items say, and goes with that.
    """

    field: str
    key: Hashable
    detail: bool = False


class ItemTag(ABC, Generic[Item]):
    """A tag that is a list of items; what is the same for all of them.

    Attributes:
        kind: Its attribute of `FieldKeys`, such as ``id3``.
        name: The place's name.
        edited: The fields that it was opened for.
    """

    kind: ClassVar[str]
    name: str
    edited: tuple[str, ...]

    @property
    @abstractmethod
    def all_items(self) -> Sequence[Item]:
        """All items, in order."""

    @abstractmethod
    def role(self, item: Item) -> Role | None:
        """What an item is; None where it belongs to no field that can be edited."""

    @abstractmethod
    def texts_of(self, item: Item) -> list[str]:
        """The texts that an item shows."""

    @abstractmethod
    def stored(self, item: Item) -> bytes:
        """An item as an edit takes it."""

    @abstractmethod
    def genres(self) -> list[str]:
        """The genres for display."""

    @abstractmethod
    def texts(self) -> list[str]:
        """The genre's stored texts."""

    @abstractmethod
    def encode(
        self, role: Role, texts: Sequence[str], old: Item | None, options: WriteOptions
    ) -> tuple[bytes, ...]:
        """Items that hold some texts, none of which is blank.

        Args:
            role: Which; the key is None where no item of the field was there.
            texts: At least one.
            old: The item whose place they take.
            options: How.

        Raises:
            NotWritable: This tag cannot hold one of them.
        """

    def preferred(self, field: str) -> Sequence[Hashable]:
        """The keys of a field, the one that counts first."""
        return getattr(FIELD_KEYS[field], self.kind) if field in FIELD_KEYS else ()

    def knows(self, field: str) -> bool:
        """Whether it has a name for a field; all have one for the genre."""
        known = field not in FIELD_KEYS or bool(self.preferred(field))
        return known or (field in TOTALS and self.knows(TOTALS[field]))

    @property
    def chosen(self) -> list[Item]:
        """The items of the edited fields."""
        roles = ((item, self.role(item)) for item in self.all_items)
        return [item for item, role in roles if role and role.field in self.edited]

    @property
    def values(self) -> tuple[bytes, ...]:
        """The items of the edited fields, byte for byte."""
        return tuple(map(self.stored, self.chosen))

    @property
    def positions(self) -> tuple[int, ...]:
        """Their indices among all items."""
        return positions_of(self.all_items, self.chosen)

    @property
    def layout(self) -> tuple[int, ...]:
        """See :class:`genreorganizer.tags.model.TagPlace`."""
        return ()

    def laid_out(self, layout: tuple[int, ...]) -> Self:
        """The tag, to be edited so that it is laid out like that where it can be."""
        return self

    def compose(self, wanted: Wanted, options: WriteOptions) -> TagPlace:
        """See :class:`Tag`."""
        renewed: dict[int, tuple[bytes, ...]] = {
            item.start: (self.stored(item),) for item in self.chosen
        }
        behind: list[bytes] = []
        for field, things in self.to_say(wanted).items():
            if (field,) == COVER:
                pictures = [one for one in things if isinstance(one, CoverPicture)]
                replaced, new = self._repainted(pictures, unstated=options.unstated)
            else:
                texts = [one for one in things if isinstance(one, str)]
                replaced, new = self._renewed(field, texts, options)
                if replaced or new:
                    renewed.update((item.start, ()) for item in self._details(field))
            renewed.update(replaced)
            behind += new
        values: list[bytes] = []
        positions: list[int] = []
        index = 0
        for item in self.all_items:
            for value in renewed.get(item.start, ()):
                values.append(value)
                positions.append(index)
                index += 1
            index += item.start not in renewed
        values += behind
        positions += range(index, index + len(behind))
        return TagPlace(self.name, tuple(values), tuple(positions))

    def to_say(self, wanted: Wanted) -> Wanted:
        """What its items shall say: with a number the total that stands behind it here.

        A number whose total changes keeps what it says itself, and the other way round.
        """
        said = dict(wanted)
        for total, number in TOTALS.items():
            shown = next((self._texts_of(items) for _key, items in self._groups(number)), [])
            stated = total_behind(shown)
            apart = self.kind in FIELD_KEYS[total].apart and not stated
            if apart or said.keys().isdisjoint((total, number)):
                continue
            behind = [stated] if (texts := texts_in(said, total)) is None else texts
            before = shown if (texts := texts_in(said, number)) is None else texts
            said[number] = with_total(before, behind) if total in said or stated else before
            if not self._groups(total):
                said.pop(total, None)
        return said

    def _renewed(
        self, field: str, wanted: list[str], options: WriteOptions
    ) -> tuple[dict[int, tuple[bytes, ...]], tuple[bytes, ...]]:
        """What replaces the items of a field that change, by their offsets; what is put behind.

        A field may stand there under several keys. Those that say what is shown follow it; one
        that says something else stays, unless it would be shown then.
        """
        groups = self._groups(field)
        shown = self._texts_of(groups[0][1]) if groups else []
        if self._says_so(field, shown, wanted):
            return {}, ()
        if not groups and not self.knows(field):
            return {}, ()  # of the native tag it is refused before
        if not groups:
            texts = to_store(field, wanted, [])
            return {}, self.encode(Role(field, None), texts, None, options) if texts else ()
        replaced: dict[int, tuple[bytes, ...]] = {}
        for number, (key, items) in enumerate(groups):
            here = self._texts_of(items)
            if not wanted or (number and not any(here)):
                new = self.cleared(items[0])
            elif not number or value_of(field, here) == value_of(field, shown):
                texts = to_store(field, wanted, here)
                new = self.encode(Role(field, key), texts, items[0], options)
            else:
                continue
            replaced.update((item.start, ()) for item in items)
            replaced[items[0].start] = new
        return replaced, ()

    def cleared(self, item: Item) -> tuple[bytes, ...]:
        """What stays of an item that says nothing any more."""
        return ()

    def picture_of(self, item: Item) -> bytes:
        """The picture that an item of the cover holds."""
        return b""

    def painted(self, picture: CoverPicture | None, old: Item | None) -> tuple[bytes, ...]:
        """Items that stand for a front cover, or for none; nothing where a tag knows no pictures.

        Args:
            picture: The new cover.
            old: The item whose place they take.

        Raises:
            NotWritable: This tag cannot hold it.
        """
        return ()

    def covers(self, *, unstated: bool = True) -> list[Item]:
        """The items of what players show as the cover: the front ones, else the first ``unstated``.

        Args:
            unstated: A picture of no stated kind may be one.
        """
        roles = [(item, self.role(item)) for item in self.chosen]
        found = [(item, role.key) for item, role in roles if role and (role.field,) == COVER]
        fronts = [item for item, kind in found if kind == FRONT]
        return fronts or [item for item, _ in found[:1] if unstated]

    def _repainted(
        self, pictures: list[CoverPicture], *, unstated: bool
    ) -> tuple[dict[int, tuple[bytes, ...]], tuple[bytes, ...]]:
        """As `_renewed`, of the cover."""
        shown = self.covers(unstated=unstated)
        picture = pictures[0] if pictures else None
        if not shown:
            return {}, self.painted(picture, None) if picture else ()
        role = self.role(shown[0])
        alone = len(shown) == 1 and role is not None and role.key == FRONT
        if picture and alone and self.picture_of(shown[0]) == picture.data:
            return {}, ()
        replaced: dict[int, tuple[bytes, ...]] = {item.start: () for item in shown}
        replaced[shown[0].start] = self.painted(picture, shown[0])
        return replaced, ()

    def _groups(self, field: str) -> list[tuple[Hashable, list[Item]]]:
        """The items of a field by their keys, those that are shown first."""
        groups: dict[Hashable, list[Item]] = {}
        for item in self.chosen:
            role = self.role(item)
            if role and role.field == field and not role.detail:
                groups.setdefault(role.key, []).append(item)
        ranks = {key: rank for rank, key in enumerate(self.preferred(field))}
        return sorted(
            groups.items(),
            key=lambda group: (not any(self._texts_of(group[1])), ranks.get(group[0], 0)),
        )

    def _details(self, field: str) -> list[Item]:
        """The items that only say more of a field."""
        roles = ((item, self.role(item)) for item in self.chosen)
        return [item for item, role in roles if role and role.field == field and role.detail]

    def _says_so(self, field: str, shown: list[str], wanted: list[str]) -> bool:
        if (field,) != GENRE:
            return says_so(field, shown, wanted)
        return self.genres() == wanted == self.texts() if wanted else not self._groups(field)

    def _texts_of(self, items: Sequence[Item]) -> list[str]:
        return [text for item in items for text in self.texts_of(item)]
