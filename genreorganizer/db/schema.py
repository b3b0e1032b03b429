# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables, as SQLAlchemy Core metadata.

Core and not the ORM: imports and bulk writes are several times faster, and the
rows are values that nobody mutates. Paths are bytes (``os.fsencode``), because
file names need not be text; ``path_text`` and ``search_text`` exist for the eye
and the search box, the ``_key`` columns for sorting (`domain.text.search_key`, and
`LAST` where the text is empty). Lists of genres are JSON arrays in canonical form
(``genres_json``), so that equal lists are equal strings.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


LAST = "\U0010fffd"
"""Sorts after every text: tracks without an artist come last."""


# ``json.dumps`` would build an encoder for each call with options.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def genres_json(genres: Iterable[str]) -> str:
    """The stored form of a list of genres."""
    return _ENCODER.encode(found) if (found := list(genres)) else "[]"


class MessageText(sa.TypeDecorator[Message]):
    """A message in a column of text, as JSON; older rows hold the sentence itself."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Message | None, _dialect: Any) -> str | None:
        """What is stored."""
        return None if value is None else value.to_json()

    def process_result_value(self, value: str | None, _dialect: Any) -> Message | None:
        """What was stored."""
        return None if value is None else Message.from_json(value)


def _of_tag(name: str, empty: str | bool | None) -> sa.Column[Any]:
    """The column of a field, by the value that stands for none."""
    if empty is None:
        return sa.Column(name, sa.Integer)
    if isinstance(empty, bool):
        return sa.Column(name, sa.Boolean, nullable=False, server_default=sa.false())
    return sa.Column(name, sa.Text, nullable=False, server_default="")


folder = sa.Table(
    "folder",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("path", sa.LargeBinary, nullable=False, unique=True),
    sa.Column("added_at", sa.Float, nullable=False),  # seconds since the epoch, everywhere
    sa.Column("scanned_at", sa.Float),
)

folder_time = sa.Table(
    "folder_time",
    metadata,
    sa.Column("path", sa.LargeBinary, primary_key=True),
    sa.Column("mtime_ns", sa.Integer, nullable=False),
    sa.Column("ctime_ns", sa.Integer, nullable=False),
    sqlite_with_rowid=False,
    comment="When the folders that scans visited had last changed (library.watching).",
)

track = sa.Table(
    "track",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("folder_id", sa.ForeignKey("folder.id", ondelete="SET NULL")),  # NULL: folder removed
    sa.Column("path", sa.LargeBinary, nullable=False, unique=True),
    sa.Column("path_text", sa.Text, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("mtime_ns", sa.Integer, nullable=False),
    sa.Column("device", sa.Integer, nullable=False, server_default="0"),  # st_dev of its folder
    sa.Column("fingerprint", sa.LargeBinary),  # tag-free identity of the audio
    sa.Column("format", sa.Text, nullable=False, server_default=""),
    sa.Column("duration_s", sa.Float),
    sa.Column("sample_rate", sa.Integer),
    sa.Column("channels", sa.Integer),
    sa.Column("bitrate_bps", sa.Integer),
    *(_of_tag(name, empty) for name, empty in TagFields._field_defaults.items()),
    sa.Column("genres", sa.Text, nullable=False, server_default="[]"),  # the tag's, for display
    sa.Column("genre_conflict", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("compilation", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("search_text", sa.Text, nullable=False, server_default=""),
    sa.Column("title_key", sa.Text, nullable=False, server_default=LAST),
    sa.Column("artist_key", sa.Text, nullable=False, server_default=LAST),
    sa.Column("album_key", sa.Text, nullable=False, server_default=LAST),
    sa.Column("added_at", sa.Float, nullable=False),
    sa.Column("scanned_at", sa.Float, nullable=False),
    sa.Column("missing_since", sa.Float),
    sa.Column("unreadable", sa.Text),  # a message as JSON, NULL where the file was read
    sa.Column("tempo_bpm", sa.Float),  # beats per minute, as the analysis measured them
    sa.Column("rating", sa.Integer, nullable=False, server_default="0"),  # stars, 0 unrated
    sa.Column("plays", sa.Integer, nullable=False, server_default="0"),
    sa.Column("played_at", sa.Float),  # when it was last played
)

# Narrow copies of the table that queries read instead of it, as long as they hold what is
# asked: what searches look at by id, and the common sort orders.
sa.Index(
    "ix_track_search",
    track.c.folder_id,
    track.c.missing_since,
    track.c.unreadable,
    track.c.id,
    track.c.year,
    track.c.search_text,
)
for _name, _keys in {
    "artist": (
        track.c.artist_key, track.c.album_key, track.c.disc_number, track.c.track_number,
        track.c.title_key, track.c.id,
    ),
    "album": (
        track.c.album_key, track.c.disc_number, track.c.track_number, track.c.title_key, track.c.id
    ),
    "title": (track.c.title_key, track.c.id),
    "path": (track.c.path,),
    "genres": (track.c.genres,),
    "fingerprint": (track.c.fingerprint, track.c.missing_since),
}.items():  # fmt: skip
    sa.Index(f"ix_track_{_name}", *_keys, track.c.folder_id)

ORDERING: Final = (
    track.c.folder_id,
    track.c.path,
    track.c.format,
    track.c.duration_s,
    track.c.sample_rate,
    track.c.bitrate_bps,
    track.c.album_artist,
    track.c.disc_number,
    track.c.track_number,
    track.c.year,
    track.c.title_key,
    track.c.artist_key,
    track.c.album_key,
    track.c.added_at,
)
"""What the orders of the library's tracks depend on (`db.orders`)."""

ORDER_STAMP: Final = "track_order"
"""Key of the option that has another value whenever an order may have changed: the triggers remove
it, and the end of the transaction gives it a new one (`db.orders`)."""

for _event in ("INSERT", "DELETE", f"UPDATE OF {', '.join(column.name for column in ORDERING)}"):
    sa.event.listen(
        metadata,
        "after_create",
        sa.DDL(  # type: ignore[no-untyped-call]
            f"CREATE TRIGGER track_order_{_event.split()[0].lower()} AFTER {_event} ON track BEGIN "
            f"DELETE FROM option WHERE key = '{ORDER_STAMP}'; END"
        ),
    )

regrouped = sa.Table(
    "regrouped",
    metadata,
    sa.Column("album_key", sa.Text, primary_key=True),
    sa.Column("folder", sa.Text, primary_key=True),
    sqlite_with_rowid=False,
    comment="Albums whose tracks changed in this transaction (db.compilations).",
)

REGROUPING: Final = (
    track.c.folder_id,
    track.c.path_text,
    track.c.artist,
    track.c.album_artist,
    track.c.album,
    track.c.album_key,
    track.c.compilation_flag,
)
"""What it depends on whether a track is of a compilation."""

FOLDER: Final = "rtrim({row}path_text, replace({row}path_text, '/', ''))"
"""The path up to its last slash, by which `regrouped` tells albums of one title apart; empty where
the system has other separators."""

for _event, _rows in {
    "INSERT": ("new",),
    "DELETE": ("old",),
    f"UPDATE OF {', '.join(column.name for column in REGROUPING)}": ("old", "new"),
}.items():
    _notes = " ".join(
        f"INSERT INTO regrouped SELECT {_row}.album_key, {FOLDER.format(row=f'{_row}.')} "
        f"WHERE {_row}.album != '' ON CONFLICT DO NOTHING;"
        for _row in _rows
    )
    sa.event.listen(
        metadata,
        "after_create",
        sa.DDL(  # type: ignore[no-untyped-call]
            f"CREATE TRIGGER track_regrouped_{_event.split()[0].lower()} AFTER {_event} ON track "
            f"BEGIN {_notes} END"
        ),
    )

outcome = sa.Table(
    "outcome",
    metadata,
    sa.Column("track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("model_id", sa.Text, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False, index=True),  # domain.prediction.Outcome
    sa.Column("suggested", sa.Text),  # genre names of the vocabulary
    sa.Column("confidence", sa.Float),
    sa.Column("second", sa.Text),
    sa.Column("second_confidence", sa.Float),
    sa.Column("agreement", sa.Text, index=True),  # domain.review.Agreement
    sa.Column("reason", MessageText),  # why it failed
    sa.Column("analyzed_at", sa.Float, nullable=False),
    sa.Column("others", sa.Integer, nullable=False, server_default="0"),  # of its album
    comment="The active model's answer, one row per analyzed track.",
)
sa.Index(None, outcome.c.suggested, outcome.c.confidence)

stale = sa.Table(
    "stale",
    metadata,
    sa.Column("track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), primary_key=True),
    comment="Tracks whose outcome is to be evaluated again.",
)

prediction = sa.Table(
    "prediction",
    metadata,
    sa.Column("track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("model_id", sa.Text, primary_key=True),
    sa.Column("model_version", sa.Text, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("labels", sa.Text, nullable=False),  # JSON array, the order of the arrays below
    sa.Column("timeline_starts", sa.LargeBinary, nullable=False),  # float32 [windows], seconds
    sa.Column("timeline", sa.LargeBinary, nullable=False),  # float32 [windows, labels]
    sa.Column("embedding", sa.LargeBinary, nullable=False),  # float32 [dimensions]
    sa.Column("ood_score", sa.Float),
    sa.Column("duration_s", sa.Float),
    sa.Column("reason", MessageText),  # why it failed
    sa.Column("analyzed_at", sa.Float, nullable=False),
    comment="Every model's answer, kept when another model becomes the active one.",
)

probability = sa.Table(
    "probability",
    metadata,
    sa.Column("track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("model_id", sa.Text, primary_key=True),
    sa.Column("label", sa.Text, primary_key=True),
    sa.Column("p", sa.Float, nullable=False),
    sqlite_with_rowid=False,
)
LIKELY: Final = probability.c.p >= sa.literal_column("0.05")
"""Which probabilities are found by their value in the index; the others, which are most of them,
only by their track. A query has to say so in these very words for SQLite to take the index."""

LEAST_LIKELY: Final = 0.05
"""The number in `LIKELY`."""

sa.Index(
    "ix_probability_model_id_label_p",
    probability.c.model_id,
    probability.c.label,
    probability.c.p,
    sqlite_where=LIKELY,
)

decision = sa.Table(
    "decision",
    metadata,
    sa.Column("track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("decision", sa.Text, nullable=False, index=True),  # domain.review.Decision
    sa.Column("genres", sa.Text, nullable=False, server_default="[]"),  # accepted genres
    sa.Column("file_state", sa.Text),  # domain.review.FileState, NULL unless accepted
    sa.Column("refusal_code", sa.Text),
    sa.Column("refusal_reason", MessageText),
    sa.Column("decided_at", sa.Float, nullable=False),
    sa.Column("tidied", sa.Boolean, nullable=False, server_default=sa.false()),
    comment="tidied: what the tag says, in another spelling; nobody judged the sound.",
)

settled = sa.Table(
    "settled",
    metadata,
    sa.Column("track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("settled_at", sa.Float, nullable=False),
    comment="Tracks whose tag is never asked about again, whatever a model says.",
)

decision_step = sa.Table(
    "decision_step",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("decided_at", sa.Float, nullable=False),
    sa.Column("tracks", sa.Integer, nullable=False),
    sa.Column("written_upto", sa.Integer, nullable=False),  # the last entry of journal then
    sqlite_autoincrement=True,
    comment="The last commands on decisions, to undo them (db.decision_log).",
)

decision_before = sa.Table(
    "decision_before",
    metadata,
    sa.Column("step_id", sa.ForeignKey("decision_step.id", ondelete="CASCADE"), primary_key=True),
    sa.Column(
        "track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
    sa.Column("decision", sa.Text),  # as in the table decision; NULL where the track was open
    sa.Column("genres", sa.Text, nullable=False),
    sa.Column("file_state", sa.Text),
    sa.Column("refusal_code", sa.Text),
    sa.Column("refusal_reason", MessageText),
    sa.Column("decided_at", sa.Float, nullable=False),
    sa.Column("settled", sa.Boolean, nullable=False),
    sa.Column("tidied", sa.Boolean, nullable=False, server_default=sa.false()),
    sqlite_with_rowid=False,
)

batch = sa.Table(
    "batch",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),  # write | undo
    sa.Column("undo_of", sa.ForeignKey("batch.id")),
    sa.Column("work", sa.Text, nullable=False, server_default="genres"),  # db.journal.WorkName
    sa.Column("policy", sa.Text, nullable=False, server_default=""),
    sa.Column("started_at", sa.Float, nullable=False),
    sa.Column("finished_at", sa.Float),
)

journal = sa.Table(
    "journal",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("batch_id", sa.ForeignKey("batch.id"), nullable=False, index=True),
    sa.Column("track_id", sa.ForeignKey("track.id", ondelete="SET NULL"), index=True),
    sa.Column("path", sa.LargeBinary, nullable=False),
    sa.Column("target", sa.LargeBinary),  # of a move: where to
    sa.Column("temporary", sa.LargeBinary),  # path of the copy being edited
    sa.Column("device", sa.Integer),
    sa.Column("inode", sa.Integer),
    sa.Column("size", sa.Integer),
    sa.Column("mtime_ns", sa.Integer),
    sa.Column("before", sa.Text, nullable=False),  # genres, JSON array
    sa.Column("after", sa.Text, nullable=False),
    sa.Column("raw_before", sa.Text),  # the work's JSON; of genres tags.RawItems: every place
    sa.Column("raw_after", sa.Text),
    sa.Column("state", sa.Text, nullable=False, index=True),  # db.journal.EntryState
    sa.Column("undone_by", sa.ForeignKey("journal.id")),
    sa.Column("reason_code", sa.Text),
    sa.Column("reason", MessageText),
    sa.Column("was_kept", sa.Boolean, nullable=False, server_default=sa.false()),
    comment="One row per file of a batch, committed before the file is touched.",
)
sa.Index(None, journal.c.undone_by, sqlite_where=journal.c.undone_by.is_not(None))

playlist = sa.Table(
    "playlist",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("query", sa.Text),  # NULL for a static playlist
    sa.Column("sort", sa.Text, nullable=False, server_default=""),
    sa.Column("max_tracks", sa.Integer),
    sa.Column("created_at", sa.Float, nullable=False),
)

playlist_item = sa.Table(
    "playlist_item",
    metadata,
    sa.Column("playlist_id", sa.ForeignKey("playlist.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column(
        "track_id", sa.ForeignKey("track.id", ondelete="CASCADE"), nullable=False, index=True
    ),
)

playlist_export = sa.Table(
    "playlist_export",
    metadata,
    sa.Column("path", sa.LargeBinary, primary_key=True),  # the playlist file
    sa.Column(
        "playlist_id", sa.ForeignKey("playlist.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    sa.Column("absolute", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("digest", sa.LargeBinary, nullable=False),  # of what was written
    sa.Column("batch_id", sa.ForeignKey("batch.id")),  # it lists the files that this one copied
)

genre = sa.Table(
    "genre",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("parent", sa.Text),
    sa.Column("aliases", sa.Text, nullable=False, server_default="[]"),
    sa.Column("protected", sa.Boolean, nullable=False, server_default=sa.false()),
)

label_mapping = sa.Table(
    "label_mapping",
    metadata,
    sa.Column("label", sa.Text, primary_key=True),
    sa.Column("genre", sa.Text, nullable=False),
)

option = sa.Table(
    "option",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
    comment="What belongs to this library and not to the user, such as the active model.",
)
