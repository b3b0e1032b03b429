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
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, Protocol, Self, TypeVar

from genreorganizer.domain.joined_fields import JOINED, JOINED_TO
from genreorganizer.tags import genre_text
from genreorganizer.tags.field_keys import (
    FIELD_KEYS,
    GENRE_KEYS,
    as_before,
    field_of,
    keys_of,
    knows,
    says_so,
    to_store,
    value_of,
)
from genreorganizer.tags.model import COVER, GENRE, TagPlace
from genreorganizer.tags.patch import Patch
from genreorganizer.tags.picture import FRONT, CoverPicture

if TYPE_CHECKING:
    from collections.abc import Hashable

    from genreorganizer.tags.options import WriteOptions


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


def splice(
    items: Sequence[Located],
    chosen: Sequence[Located],
    end: int,
    data: Sequence[bytes],
    positions: Sequence[int],
) -> list[Patch]:
    """Replace the chosen items of a tag.

    Args:
        items: All items, in order.
        chosen: Those that go.
        end: Where the last item ends.
        data: What comes instead.
        positions: The index that each of them shall have; empty for the place of the first
            chosen one.

    Returns:
        Patches that do not overlap.
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
    patches = [Patch(at, at, piece) for at, piece in inserted.items() if at not in gone]
    return patches + [Patch(item.start, item.end, inserted.get(item.start, b"")) for item in chosen]


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
    """A tag that is a list of items, each of which belongs to one field or to none.

    Attributes:
        name: The place's name.
        source: Where the items stand.
        items: All of them, in order.
        edited: The fields that it was opened for.
        empty: Never to be filled from other tags.
        vital: Programs that find it look elsewhere too.
    """

    name: str
    source: Readable
    items: tuple[Item, ...]
    edited: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """See :class:`Tag`."""
        return False

    @property
    def vital(self) -> bool:
        """See :class:`Tag`."""
        return False

    @abstractmethod
    def role(self, item: Item) -> Role | None:
        """What an item is; None where it belongs to no field that can be edited."""

    def stored(self, item: Item) -> bytes:
        """An item as an edit takes it: whole."""
        return self.source.read(item.start, item.end - item.start)

    def fields(self) -> dict[str, list[str]]:
        """See :class:`Tag`."""
        return {}

    def texts(self) -> list[str]:
        """See :class:`Tag`."""
        return []

    def genres(self) -> list[str]:
        """See :class:`Tag`."""
        return []

    @cached_property
    def chosen(self) -> tuple[Item, ...]:
        """The items of the edited fields."""
        roles = ((item, self.role(item)) for item in self.items)
        return tuple(item for item, role in roles if role and role.field in self.edited)

    @property
    def values(self) -> tuple[bytes, ...]:
        """The items of the edited fields, byte for byte."""
        return tuple(map(self.stored, self.chosen))

    @property
    def positions(self) -> tuple[int, ...]:
        """Their indices among all items."""
        starts = {item.start for item in self.chosen}
        return tuple(index for index, item in enumerate(self.items) if item.start in starts)

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
        for field, things in wanted.items():
            if (field,) == COVER:
                pictures = [one for one in things if isinstance(one, CoverPicture)]
                replaced, new = self._repainted(pictures, unstated=options.unstated)
            else:
                texts = [one for one in things if isinstance(one, str)]
                replaced, new = self._renewed(field, texts, options)
            renewed.update(replaced)
            behind += new
        values: list[bytes] = []
        positions: list[int] = []
        index = 0
        for item in self.items:
            for value in renewed.get(item.start, ()):
                values.append(value)
                positions.append(index)
                index += 1
            index += item.start not in renewed
        values += behind
        positions += range(index, index + len(behind))
        return TagPlace(self.name, tuple(values), tuple(positions))

    def _renewed(
        self, field: str, wanted: list[str], options: WriteOptions
    ) -> tuple[dict[int, tuple[bytes, ...]], tuple[bytes, ...]]:
        """What replaces the items of a text that change, by their offsets; what is put behind."""
        return {}, ()

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


class TextTag(ItemTag[Item]):
    """A tag whose items hold texts under keys that tell their fields.

    Attributes:
        kind: The attribute of `field_keys.FieldKeys` with its keys.
        listed: Several texts of a field are items of one key, rather than parts of one item.
    """

    kind: ClassVar[str]
    listed: ClassVar[bool] = False

    @abstractmethod
    def key_of(self, item: Item) -> bytes | str:
        """The key of an item, in the case of `FieldKeys`."""

    @abstractmethod
    def texts_of(self, item: Item) -> list[str]:
        """The texts that an item shows, none of which is empty."""

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

    def role(self, item: Item) -> Role | None:
        """By its key; all keys of the genre are one."""
        key = self.key_of(item)
        field = field_of(self.kind, key)
        return Role(field, field if field == "genre" else key) if field else None

    def preferred(self, field: str) -> Sequence[bytes | str]:
        """The keys of a field other than the genre, the one that counts first."""
        return keys_of(self.kind, field) if field in FIELD_KEYS else ()

    def knows(self, field: str) -> bool:
        """Whether it has a name for a field; all have one for the genre."""
        return field not in FIELD_KEYS or knows(self.kind, field)

    def fields(self) -> dict[str, list[str]]:
        """See :class:`Tag`."""
        here = {self.key_of(item) for item in self.items}
        names = {field: self.preferred(field) for field in FIELD_KEYS}
        return {
            field: self.first(keys) for field, keys in names.items() if not here.isdisjoint(keys)
        }

    def first(self, keys: Sequence[bytes | str]) -> list[str]:
        """The texts of the first of the keys that has any."""
        for key in keys:
            items = [item for item in self.items if self.key_of(item) == key]
            if found := [texts for item in items if (texts := self.texts_of(item))]:
                return [text for texts in found for text in texts] if self.listed else found[0]
        return []

    def texts(self) -> list[str]:
        """See :class:`Tag`."""
        keys = GENRE_KEYS[self.kind]
        return self._texts_of([item for item in self.items if self.key_of(item) in keys])

    def genres(self) -> list[str]:
        """See :class:`Tag`."""
        found = [genre for text in self.texts() for genre in genre_text.interpret(text)]
        return list(dict.fromkeys(found))

    def compose(self, wanted: Wanted, options: WriteOptions) -> TagPlace:
        """See :class:`Tag`."""
        return super().compose(self.to_say(wanted), options)

    def to_say(self, wanted: Wanted) -> Wanted:
        """What its items shall say: with a number the total that stands behind it here.

        A number whose total changes keeps what it says itself, and the other way round. A date is
        the text of its year.
        """
        said = dict(wanted)
        for name, one in JOINED.items():
            shown = self._leading(one.field)
            stated = one.told(shown)
            apart = self.kind in FIELD_KEYS[name].apart and not stated
            if apart or said.keys().isdisjoint((name, one.field)):
                continue
            own, other = texts_in(said, name), texts_in(said, one.field)
            if own is None and stated and not one.whole:
                own = stated
            if own is not None:
                said[one.field] = one.joined(shown if other is None else other, own)
            if not self._groups(name):
                said.pop(name, None)
        return said

    def _leading(self, field: str) -> list[str]:
        """The texts of a field that are shown."""
        return next((self._texts_of(items) for _key, items in self._groups(field)), [])

    def _renewed(
        self, field: str, wanted: list[str], options: WriteOptions
    ) -> tuple[dict[int, tuple[bytes, ...]], tuple[bytes, ...]]:
        """As of `ItemTag`.

        A field may stand there under several keys. Those that say what is shown follow it; one
        that says something else stays, unless it would be shown then.
        """
        groups = self._groups(field)
        shown = self._leading(field)
        if self._says_so(field, shown, wanted):
            return {}, ()
        if not groups and not self.knows(field):
            return {}, ()  # of the native tag it is refused before
        if not groups:
            texts = to_store(field, wanted, [])
            new = self.encode(Role(field, None), texts, None, options) if texts else ()
            new += self.details(field, wanted)
            return self._without_details(field) if new else {}, new
        replaced = self._without_details(field)
        for number, (key, items) in enumerate(groups):
            here = self._texts_of(items)
            said = as_before(field, wanted, here) if number else wanted
            if not said or (number and not any(here)):
                new = self.cleared(items[0])
            elif not number or value_of(field, here) == value_of(field, shown):
                texts = to_store(field, said, here)
                new = self.encode(Role(field, key), texts, items[0], options)
            else:
                continue
            replaced.update((item.start, ()) for item in items)
            replaced[items[0].start] = new
        return replaced, self.details(field, wanted)

    def details(self, field: str, texts: Sequence[str]) -> tuple[bytes, ...]:
        """New items that only say more of a field with these texts."""
        return ()

    def cleared(self, item: Item) -> tuple[bytes, ...]:
        """What stays of an item that says nothing any more."""
        return ()

    def _groups(self, field: str) -> list[tuple[Hashable, list[Item]]]:
        """The items of a field by their keys, those that are shown first."""
        groups: dict[Hashable, list[Item]] = {}
        for item in self.chosen:
            role = self.role(item)
            if role and role.field == field and not role.detail:
                groups.setdefault(role.key, []).append(item)
        ranks: dict[Hashable, int] = {key: rank for rank, key in enumerate(self.preferred(field))}
        return sorted(
            groups.items(),
            key=lambda group: (not any(self._texts_of(group[1])), ranks.get(group[0], 0)),
        )

    def _without_details(self, field: str) -> dict[int, tuple[bytes, ...]]:
        """Nothing in the places of the items that only say more of a field."""
        roles = ((item, self.role(item)) for item in self.chosen)
        return {
            item.start: () for item, role in roles if role and role.field == field and role.detail
        }

    def _says_so(self, field: str, shown: list[str], wanted: list[str]) -> bool:
        if field in JOINED_TO and not wanted and JOINED_TO[field].told(shown):
            return False  # a total without a number, which goes, too
        if (field,) != GENRE:
            return says_so(field, shown, wanted)
        return self.genres() == wanted == self.texts() if wanted else not self._groups(field)

    def _texts_of(self, items: Sequence[Item]) -> list[str]:
        return [text for item in items for text in self.texts_of(item)]


class FillableTag(TextTag[Item]):
    """A native tag that, where it is empty, takes along what the file's other tags show."""

    @property
    def text_items(self) -> Sequence[Item]:
        """The items in which players look for texts."""
        return self.items

    @property
    def empty(self) -> bool:
        """It holds nothing that players show as a text."""
        return not self.text_items

    def others(self) -> tuple[bytes, ...]:
        """All its items of texts but those of the edited fields."""
        chosen = set(self.chosen)
        return tuple(self.stored(item) for item in self.text_items if item not in chosen)

    @abstractmethod
    def edit(
        self, values: Sequence[bytes], positions: Sequence[int] = (), *, everything: bool = False
    ) -> list[Patch]:
        """As of :class:`Tag`; with ``everything`` over all items of texts."""
