# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library says, in the person's language.

Below the window every message is an English sentence: logs, scripts and the library's ledger
hold it. A sentence is found again by its words, translated, and filled with what it told of,
which may be a sentence itself. What is not in the catalogue is shown as it is; a test knows
every message of the library and fails where one is missing here.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCES: tuple[str, ...] = (
    # Shapes that hold other sentences
    QT_TRANSLATE_NOOP("Message", "{file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "model {model}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "{damage}; repair the file with the program that made it"),
    # Files that cannot be read
    QT_TRANSLATE_NOOP("Message", "the file is not there"),
    QT_TRANSLATE_NOOP("Message", "the file is not there any more"),
    QT_TRANSLATE_NOOP("Message", "the file is not there; scan again"),
    QT_TRANSLATE_NOOP("Message", "no permission to read it"),
    QT_TRANSLATE_NOOP("Message", "it is silent, or always the same sound"),
    QT_TRANSLATE_NOOP("Message", "it sounds unlike anything that the model learned from"),
    QT_TRANSLATE_NOOP("Message", "its best genre has {share}; a suggestion takes {least}"),
    QT_TRANSLATE_NOOP("Message", "its name is too long"),
    QT_TRANSLATE_NOOP("Message", "the library could not take it in; the log tells why"),
    QT_TRANSLATE_NOOP(
        "Message",
        "The drive of the library {path} knows no file locks; keep the library on another drive "
        "(--db)",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "The drive of the library {path} cannot make sure that what is written is kept; keep the "
        "library on another drive (--db)",
    ),
    QT_TRANSLATE_NOOP("Message", "its symbolic links go in a circle"),
    QT_TRANSLATE_NOOP("Message", "not a regular file"),
    QT_TRANSLATE_NOOP("Message", "not a possible file name"),
    QT_TRANSLATE_NOOP("Message", "cannot be read ({reason})"),
    QT_TRANSLATE_NOOP("Message", "cannot be reached ({reason})"),
    QT_TRANSLATE_NOOP("Message", "cannot be listened to"),
    QT_TRANSLATE_NOOP("Message", "no sound can be decoded; the file may be damaged or empty"),
    QT_TRANSLATE_NOOP("Message", "not readable as audio ({reason})"),
    QT_TRANSLATE_NOOP("Message", "there is no audio in this file"),
    QT_TRANSLATE_NOOP("Message", "there is no audio in the file"),
    QT_TRANSLATE_NOOP("Message", "its audio codec is not known to this program"),
    QT_TRANSLATE_NOOP("Message", "its tags need more memory than allowed"),
    QT_TRANSLATE_NOOP("Message", "its tags need more memory than there is"),
    QT_TRANSLATE_NOOP("Message", "damaged or not audio ({reason})"),
    QT_TRANSLATE_NOOP("Message", "damaged ({reason})"),
    QT_TRANSLATE_NOOP("Message", "the file is empty"),
    QT_TRANSLATE_NOOP("Message", "not a known audio format, or damaged"),
    QT_TRANSLATE_NOOP("Message", "this is {what}, not audio"),
    QT_TRANSLATE_NOOP("Message", "a web page"),
    QT_TRANSLATE_NOOP("Message", "a JPEG picture"),
    QT_TRANSLATE_NOOP("Message", "a PNG picture"),
    QT_TRANSLATE_NOOP("Message", "a GIF picture"),
    QT_TRANSLATE_NOOP("Message", "a ZIP archive"),
    QT_TRANSLATE_NOOP("Message", "a PDF document"),
    QT_TRANSLATE_NOOP("Message", "a playlist"),
    QT_TRANSLATE_NOOP("Message", "a program"),
    QT_TRANSLATE_NOOP("Message", "The folder is not there; is its drive connected?"),
    QT_TRANSLATE_NOOP(
        "Message",
        "The folder is empty but held music before; is its drive connected? If it is meant to "
        "be empty, remove it from the library.",
    ),
    QT_TRANSLATE_NOOP("Message", "It needs too much memory to be read."),
    QT_TRANSLATE_NOOP("Message", "It took longer than {seconds} s and was given up."),
    QT_TRANSLATE_NOOP("Message", "The process reading it ended unexpectedly (status {status})."),
    QT_TRANSLATE_NOOP("Message", "Unexpected error ({error}); the log has the details."),
    # Genres that are not written
    QT_TRANSLATE_NOOP("Message", "this is a helper file of the system, not music"),
    QT_TRANSLATE_NOOP("Message", "the file is read-only; allow writing to it first"),
    QT_TRANSLATE_NOOP("Message", "its folder is read-only; allow writing to it first"),
    QT_TRANSLATE_NOOP(
        "Message",
        "it has several names (hard links) that would part ways; allow it in the settings or with "
        "--split-hard-links",
    ),
    QT_TRANSLATE_NOOP("Message", "there is no room for a copy beside it; make room"),
    QT_TRANSLATE_NOOP("Message", "the disk is full; make room"),
    QT_TRANSLATE_NOOP("Message", "the disk quota is used up; make room"),
    QT_TRANSLATE_NOOP("Message", "the file would exceed the allowed size"),
    QT_TRANSLATE_NOOP("Message", "no permission to change it"),
    QT_TRANSLATE_NOOP("Message", "the disk is read-only"),
    QT_TRANSLATE_NOOP("Message", "it was moved or deleted meanwhile"),
    QT_TRANSLATE_NOOP("Message", "its path is too long for a copy beside it"),
    QT_TRANSLATE_NOOP("Message", "the disk reports an error ({error})"),
    QT_TRANSLATE_NOOP("Message", "it belongs to someone else; its owner can do it"),
    QT_TRANSLATE_NOOP("Message", "another program is writing it; try again later"),
    QT_TRANSLATE_NOOP("Message", "another program changed it meanwhile; try again"),
    QT_TRANSLATE_NOOP("Message", "another program changed its genre meanwhile"),
    QT_TRANSLATE_NOOP("Message", "its genre was changed by someone else since"),
    QT_TRANSLATE_NOOP("Message", "its genre is not what it was when this was planned; read again"),
    QT_TRANSLATE_NOOP("Message", "its genre was changed since the last scan; scan it again"),
    QT_TRANSLATE_NOOP("Message", "its genre {genre} is protected; unprotect it first"),
    QT_TRANSLATE_NOOP("Message", "a tag that held its genre is not there any more"),
    QT_TRANSLATE_NOOP("Message", "the copy did not pass its check: {difference}"),
    QT_TRANSLATE_NOOP(
        "Message", "the file is incomplete: audio is missing at its end; get it anew"
    ),
    QT_TRANSLATE_NOOP("Message", "the copy does not say the genre as it should"),
    QT_TRANSLATE_NOOP("Message", "its structure is not understood ({error})"),
    QT_TRANSLATE_NOOP("Message", "{genre} cannot be a genre; choose another"),
    QT_TRANSLATE_NOOP("Message", "{place} cannot hold the genre {genre}; choose another"),
    QT_TRANSLATE_NOOP("Message", "a genre is longer than ASF allows"),
    QT_TRANSLATE_NOOP("Message", "{format} files have no tag that this program writes"),
    QT_TRANSLATE_NOOP("Message", "an ID3 tag stands before the {format} file; remove it first"),
    QT_TRANSLATE_NOOP("Message", "the ID3 tag would become larger than the format allows"),
    QT_TRANSLATE_NOOP("Message", "its ID3v2.{version} tag is of an unknown version"),
    QT_TRANSLATE_NOOP("Message", "its ID3v2.2 tag is compressed in an undefined way"),
    QT_TRANSLATE_NOOP("Message", "its unsynchronized ID3 tag is too large to be edited"),
    QT_TRANSLATE_NOOP("Message", "its ID3 tag with a checksum is too large to be edited"),
    QT_TRANSLATE_NOOP("Message", "its ID3 tag combines a checksum with unsynchronization"),
    QT_TRANSLATE_NOOP("Message", "its APE tag is of an unknown version"),
    QT_TRANSLATE_NOOP("Message", "it has too many attributes"),
    QT_TRANSLATE_NOOP("Message", "there is no MPEG audio in it"),
    QT_TRANSLATE_NOOP("Message", "its comments would exceed what FLAC allows"),
    QT_TRANSLATE_NOOP("Message", "it was recorded as a stream and does not state its size"),
    QT_TRANSLATE_NOOP("Message", "it would become larger than its format allows"),
    QT_TRANSLATE_NOOP(
        "Message",
        "more than it states follows its audio, which a new tag would cut apart; let an audio "
        "editor save it anew",
    ),
    QT_TRANSLATE_NOOP("Message", "its audio would lie beyond what its offsets can name"),
    QT_TRANSLATE_NOOP("Message", "its movie header does not state its size"),
    QT_TRANSLATE_NOOP("Message", "its movie header is compressed"),
    QT_TRANSLATE_NOOP("Message", "its movie header would become too large"),
    QT_TRANSLATE_NOOP("Message", "it keeps its tags in two places"),
    QT_TRANSLATE_NOOP("Message", "its tags are of a kind that is not understood"),
    QT_TRANSLATE_NOOP("Message", "it has offsets of a kind that cannot be moved safely"),
    QT_TRANSLATE_NOOP("Message", "its comments are too large to be edited"),
    QT_TRANSLATE_NOOP(
        "Message", "it has tags where only some programs look, as behind its stated end"
    ),
    QT_TRANSLATE_NOOP("Message", "its genre stands where this program reads but does not write"),
    QT_TRANSLATE_NOOP("Message", "its elements are torn"),
    # Damage
    QT_TRANSLATE_NOOP("Message", "its APE tag has an impossible size"),
    QT_TRANSLATE_NOOP("Message", "its APE tag lacks the header that it announces"),
    QT_TRANSLATE_NOOP("Message", "its APE tag miscounts its items"),
    QT_TRANSLATE_NOOP("Message", "its APE tag has a broken item"),
    QT_TRANSLATE_NOOP("Message", "its APE tag has an item longer than the tag"),
    QT_TRANSLATE_NOOP("Message", "its attributes are torn"),
    QT_TRANSLATE_NOOP("Message", "its attributes are followed by something unknown"),
    QT_TRANSLATE_NOOP("Message", "its metadata are torn"),
    QT_TRANSLATE_NOOP("Message", "its header objects contradict one another"),
    QT_TRANSLATE_NOOP("Message", "its header is incomplete"),
    QT_TRANSLATE_NOOP("Message", "its header extension contradicts itself"),
    QT_TRANSLATE_NOOP("Message", "its tags overlap"),
    QT_TRANSLATE_NOOP("Message", "one of its metadata blocks is longer than it says"),
    QT_TRANSLATE_NOOP("Message", "its metadata blocks do not lead to the audio"),
    QT_TRANSLATE_NOOP("Message", "its metadata blocks are longer than the file"),
    QT_TRANSLATE_NOOP("Message", "it does not begin with its stream information"),
    QT_TRANSLATE_NOOP("Message", "its comments are longer than they say"),
    QT_TRANSLATE_NOOP("Message", "its comments end too early"),
    QT_TRANSLATE_NOOP("Message", "its comments never end"),
    QT_TRANSLATE_NOOP("Message", "its comments are torn"),
    QT_TRANSLATE_NOOP("Message", "one of its comments is longer than the block"),
    QT_TRANSLATE_NOOP("Message", "there is no audio in it"),
    QT_TRANSLATE_NOOP("Message", "its size is not what its header says"),
    QT_TRANSLATE_NOOP("Message", "its chunks do not follow one another"),
    QT_TRANSLATE_NOOP("Message", "one of its chunks is longer than the file"),
    QT_TRANSLATE_NOOP("Message", "its ID3 chunk holds no ID3 tag"),
    QT_TRANSLATE_NOOP("Message", "its tag lies inside the audio or beyond the file"),
    QT_TRANSLATE_NOOP("Message", "there is no ID3 tag where its header says"),
    QT_TRANSLATE_NOOP("Message", "it has too many atoms"),
    QT_TRANSLATE_NOOP("Message", "its atoms contradict one another"),
    QT_TRANSLATE_NOOP("Message", "its atoms are followed by a torn one"),
    QT_TRANSLATE_NOOP("Message", "it has no movie header, or several"),
    QT_TRANSLATE_NOOP("Message", "it has several lists of tags"),
    QT_TRANSLATE_NOOP("Message", "its index of segments is torn"),
    QT_TRANSLATE_NOOP("Message", "its index of fragments is torn"),
    QT_TRANSLATE_NOOP("Message", "one of its tables of offsets is torn"),
    QT_TRANSLATE_NOOP("Message", "its Ogg pages do not follow one another"),
    QT_TRANSLATE_NOOP("Message", "its last Ogg page is incomplete"),
    QT_TRANSLATE_NOOP("Message", "its stream does not begin as it should"),
    QT_TRANSLATE_NOOP("Message", "its second packet does not hold comments"),
    QT_TRANSLATE_NOOP("Message", "its first page holds more than the stream's header"),
    QT_TRANSLATE_NOOP("Message", "its ID3 tag has an impossible size"),
    QT_TRANSLATE_NOOP("Message", "its ID3 tag is longer than the file"),
    QT_TRANSLATE_NOOP("Message", "its ID3 tag does not end with the footer that it announces"),
    QT_TRANSLATE_NOOP("Message", "its ID3 extended header is incomplete"),
    QT_TRANSLATE_NOOP("Message", "its ID3 extended header has an impossible size"),
    # The library and its jobs
    QT_TRANSLATE_NOOP("Message", "The worker processes do not start (status {status})."),
    QT_TRANSLATE_NOOP("Message", "The worker processes do not start in time."),
    QT_TRANSLATE_NOOP(
        "Message",
        "Stopped: {count} files in a row cannot be reached, the last is {file}; connect the "
        "drive or scan again, then analyze again",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "Stopped after {count} files in a row could not be reached or written ({reason}); what "
        "was written is in the history, the rest can be written later",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "The library {file} is busy: another scan, analysis or write is running; wait for it or"
        " cancel it, then try again",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "The library {file} is busy: another program is writing to it; try again in a moment",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "The library {file} is damaged; restore a backup (there may be some in {folder}) with: "
        "genreorganizer restore FILE",
    ),
    QT_TRANSLATE_NOOP("Message", "{file} is not a Genre Organizer library; choose another file"),
    QT_TRANSLATE_NOOP("Message", "No room left on the disk of the library {file}; free some space"),
    QT_TRANSLATE_NOOP("Message", "The disk of the library {file} reports an error; check the disk"),
    QT_TRANSLATE_NOOP("Message", "The library {file} cannot be written; check its permissions"),
    QT_TRANSLATE_NOOP(
        "Message", "The library {file} cannot be opened; its folder must be there and be writable"
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "The library {file} was made by a newer version of Genre Organizer; update the program",
    ),
    QT_TRANSLATE_NOOP("Message", "Cannot open the library {file}: {reason}"),
    QT_TRANSLATE_NOOP(
        "Message", "There is no library {file}; make one with: genreorganizer scan FOLDER"
    ),
    QT_TRANSLATE_NOOP("Message", "Cannot make the library {file}: its folder is not writable"),
    QT_TRANSLATE_NOOP("Message", "Cannot make the lock {file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "Cannot write the backup {file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "Cannot move {file} aside: {reason}"),
    QT_TRANSLATE_NOOP("Message", "Cannot restore {file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "Cannot write {file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "Cannot write the log {file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "Cannot read the settings {file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "Cannot save the settings {file}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "{file} is not a backup; choose a file that a backup has made"),
    QT_TRANSLATE_NOOP("Message", "The backup {file} is damaged; choose another one"),
    QT_TRANSLATE_NOOP("Message", "{file} is the library itself; choose another file"),
    QT_TRANSLATE_NOOP("Message", "{file} is there already and no backup; choose another name"),
    QT_TRANSLATE_NOOP("Message", "{file} is there already and no CSV file; choose another name"),
    QT_TRANSLATE_NOOP(
        "Message", "{folder} is not a folder of the library; see: genreorganizer folders list"
    ),
    QT_TRANSLATE_NOOP("Message", "{folder} is not a folder; check the path"),
    QT_TRANSLATE_NOOP(
        "Message", "{folder} lies within the library folder {other}; scan that one instead"
    ),
    QT_TRANSLATE_NOOP("Message", "Cannot make the folder {folder}: {reason}"),
    QT_TRANSLATE_NOOP("Message", "There is no batch {batch}; the history lists them"),
    QT_TRANSLATE_NOOP("Message", "There is no batch {batch}; see: genreorganizer history"),
    QT_TRANSLATE_NOOP("Message", "There is nothing to undo"),
    QT_TRANSLATE_NOOP(
        "Message", "There is nothing to undo: no file was changed, or all are undone already"
    ),
    QT_TRANSLATE_NOOP("Message", "These files belong to several batches; undo one batch at a time"),
    QT_TRANSLATE_NOOP("Message", "Cannot sort by {key}; possible: {keys}"),
    # Genres and playlists
    QT_TRANSLATE_NOOP("Message", "No genre was given; type a name"),
    QT_TRANSLATE_NOOP("Message", "Nothing to add or remove was named"),
    QT_TRANSLATE_NOOP("Message", "A genre cannot be added and removed at once"),
    QT_TRANSLATE_NOOP("Message", "A playlist needs a name"),
    QT_TRANSLATE_NOOP("Message", "There is a playlist {name} already; choose another name"),
    QT_TRANSLATE_NOOP("Message", "There is no playlist {name}; see: genreorganizer playlist list"),
    QT_TRANSLATE_NOOP("Message", "The playlist is gone"),
    QT_TRANSLATE_NOOP("Message", "The playlist was changed meanwhile; try again"),
    QT_TRANSLATE_NOOP("Message", "{name} is a smart playlist; change its rule instead"),
    QT_TRANSLATE_NOOP("Message", "Nothing is known of how these tracks sound; analyze them first"),
    # Models
    QT_TRANSLATE_NOOP("Message", "No model is installed; reinstall the program"),
    QT_TRANSLATE_NOOP("Message", "Name each model once; see: genreorganizer models list"),
    QT_TRANSLATE_NOOP("Message", "There is no model {model}; see: genreorganizer models list"),
    QT_TRANSLATE_NOOP("Message", "models {models}: they have no labels in common; choose others"),
    QT_TRANSLATE_NOOP(
        "Message",
        "model {model} was made for another version of the model {other}; install both anew",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "features {kind} are not known to this version of the program; update the program or "
        "choose another model",
    ),
    QT_TRANSLATE_NOOP(
        "Message", "unknown feature parameter {name}; update the program or choose another model"
    ),
    QT_TRANSLATE_NOOP("Message", "its manifest says {model}; rename the folder"),
    QT_TRANSLATE_NOOP("Message", "manifest format {number} is not known; update the program"),
    QT_TRANSLATE_NOOP("Message", "{file} cannot be read ({reason}); reinstall the model"),
    QT_TRANSLATE_NOOP("Message", "{file} is not a manifest; reinstall the model"),
    QT_TRANSLATE_NOOP("Message", "ONNX Runtime cannot load its network; reinstall the model"),
    QT_TRANSLATE_NOOP(
        "Message", "{file} was altered (its hash differs from the manifest's); reinstall the model"
    ),
    # What systems say
    QT_TRANSLATE_NOOP("Message", "No such file or directory"),
    QT_TRANSLATE_NOOP("Message", "Permission denied"),
    QT_TRANSLATE_NOOP("Message", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Message", "No space left on device"),
    QT_TRANSLATE_NOOP("Message", "Read-only file system"),
    QT_TRANSLATE_NOOP("Message", "Input/output error"),
    QT_TRANSLATE_NOOP("Message", "Is a directory"),
    QT_TRANSLATE_NOOP("Message", "Not a directory"),
    QT_TRANSLATE_NOOP("Message", "File exists"),
    QT_TRANSLATE_NOOP("Message", "File name too long"),
    QT_TRANSLATE_NOOP("Message", "Invalid data found when processing input"),
    QT_TRANSLATE_NOOP("Message", "End of file"),
)
"""Every sentence, with names for what differs."""

_GAP = re.compile(r"\{(\w+)\}")


def told(message: object) -> str:
    """An error or a message, in the user's language."""
    said = message.message if isinstance(message, GenreOrganizerError) else message
    path = message.path if isinstance(message, GenreOrganizerError) else None
    if isinstance(said, Message):
        text = said.render(_translate, QLocale().toString)
        if text != str(said) or known(said.template) is None:
            return text if path is None else f"{path}: {text}"
    text = str(message)
    found = known(text)
    if found is None:
        return text
    sentence, values = found
    translated = QCoreApplication.translate("Message", sentence)
    return translated.format_map({name: told(value) for name, value in values.items()})


def _translate(template: str) -> str:
    return QCoreApplication.translate("Message", template)


@functools.lru_cache(maxsize=1024)
def known(text: str) -> tuple[str, Mapping[str, str]] | None:
    """The sentence that a text is, and what fills its gaps; None where it is none."""
    for sentence, head, tail in _ranked():
        # Making all the patterns for one text would take as long as several frames.
        match = text.startswith(head) and text.endswith(tail) and _pattern(sentence).fullmatch(text)
        if match:
            return sentence, match.groupdict()
    return None


@functools.cache
def _ranked() -> tuple[tuple[str, str, str], ...]:
    """Sentences with their beginnings and ends, those with the most words of their own first."""
    ranked = sorted(SENTENCES, key=lambda sentence: -len(_GAP.sub("", sentence)))
    parts = [_GAP.split(sentence) for sentence in ranked]
    return tuple(
        (sentence, words[0], words[-1]) for sentence, words in zip(ranked, parts, strict=True)
    )


@functools.cache
def _pattern(sentence: str) -> re.Pattern[str]:
    words = _GAP.split(sentence)  # text and names of gaps in turn
    parts = [
        f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(words)
    ]
    return re.compile("".join(parts), re.DOTALL)
