# SPDX-License-Identifier: GPL-3.0-or-later
"""Genre names as ID3 and its relatives write them: numbers, parentheses, separators.

The list is ID3v1's with Winamp's extensions, as numbered in ID3v1's genre byte and in MP4's
``gnre`` atom (there counted from one).

ID3v2.3.0, section 4.2.1 (TCON: references in parentheses, ``((`` for a parenthesis) and appendix A
(the numbers); ID3v2.4.0, native frames, section 4.2.3 (numbers without parentheses, ``RX``,
``CR``).
"""

from __future__ import annotations

import re

ID3V1_GENRES: tuple[str, ...] = tuple(
    "Blues|Classic Rock|Country|Dance|Disco|Funk|Grunge|Hip-Hop|Jazz|Metal|New Age|Oldies|Other|"
    "Pop|R&B|Rap|Reggae|Rock|Techno|Industrial|Alternative|Ska|Death Metal|Pranks|Soundtrack|"
    "Euro-Techno|Ambient|Trip-Hop|Vocal|Jazz+Funk|Fusion|Trance|Classical|Instrumental|Acid|"
    "House|Game|Sound Clip|Gospel|Noise|Alt. Rock|Bass|Soul|Punk|Space|Meditative|"
    "Instrumental Pop|Instrumental Rock|Ethnic|Gothic|Darkwave|Techno-Industrial|Electronic|"
    "Pop-Folk|Eurodance|Dream|Southern Rock|Comedy|Cult|Gangsta Rap|Top 40|Christian Rap|"
    "Pop/Funk|Jungle|Native American|Cabaret|New Wave|Psychedelic|Rave|Showtunes|Trailer|Lo-Fi|"
    "Tribal|Acid Punk|Acid Jazz|Polka|Retro|Musical|Rock & Roll|Hard Rock|Folk|Folk-Rock|"
    "National Folk|Swing|Fast-Fusion|Bebop|Latin|Revival|Celtic|Bluegrass|Avantgarde|"
    "Gothic Rock|Progressive Rock|Psychedelic Rock|Symphonic Rock|Slow Rock|Big Band|Chorus|"
    "Easy Listening|Acoustic|Humour|Speech|Chanson|Opera|Chamber Music|Sonata|Symphony|"
    "Booty Bass|Primus|Porn Groove|Satire|Slow Jam|Club|Tango|Samba|Folklore|Ballad|"
    "Power Ballad|Rhythmic Soul|Freestyle|Duet|Punk Rock|Drum Solo|A Cappella|Euro-House|"
    "Dance Hall|Goa|Drum & Bass|Club-House|Hardcore|Terror|Indie|BritPop|Afro-Punk|Polsk Punk|"
    "Beat|Christian Gangsta Rap|Heavy Metal|Black Metal|Crossover|Contemporary Christian|"
    "Christian Rock|Merengue|Salsa|Thrash Metal|Anime|JPop|Synthpop|Abstract|Art Rock|Baroque|"
    "Bhangra|Big Beat|Breakbeat|Chillout|Downtempo|Dub|EBM|Eclectic|Electro|Electroclash|Emo|"
    "Experimental|Garage|Global|IDM|Illbient|Industro-Goth|Jam Band|Krautrock|Leftfield|Lounge|"
    "Math Rock|New Romantic|Nu-Breakz|Post-Punk|Post-Rock|Psytrance|Shoegaze|Space Rock|"
    "Trop Rock|World Music|Neoclassical|Audiobook|Audio Theatre|Neue Deutsche Welle|Podcast|"
    "Indie Rock|G-Funk|Dubstep|Garage Rock|Psybient".split("|")
)
NO_GENRE = 255

_ABBREVIATIONS = {"RX": "Remix", "CR": "Cover"}
_REFERENCE = re.compile(r"\((\d{1,3}|RX|CR)\)", re.ASCII)
_NUMBERS_FIRST = re.compile(r"\(\d{1,3}\)|\d{1,3}\Z", re.ASCII)
_NUMBER = re.compile(r"\d{1,3}", re.ASCII)


def number_of(genre: str) -> int:
    """The ID3v1 number of a genre, 255 where it has none."""
    folded = genre.casefold()
    return _NUMBERS.get(folded, NO_GENRE)


_NUMBERS = {name.casefold(): number for number, name in enumerate(ID3V1_GENRES)}


def name_of(number: int) -> str | None:
    """The name of an ID3v1 number; None for "none" and unknown numbers."""
    return ID3V1_GENRES[number] if 0 <= number < len(ID3V1_GENRES) else None


def decode(text: str) -> list[str]:
    """The genres that one stored ID3 text means: ``(17)(9)Text``, ``17``, ``(RX)``, ``((text``.

    A repetition (``(17)Rock``) counts once. Unknown numbers stay as they are.
    """
    genres: list[str] = []
    rest = text
    if _NUMBER.fullmatch(text) or text in _ABBREVIATIONS:
        genres.append(_named(text))
        rest = ""
    while match := _REFERENCE.match(rest):
        genres.append(_named(match[1], fallback=match[0]))
        rest = rest[match.end() :]
    if rest.startswith("(("):
        rest = rest[1:]
    if rest and not (genres and rest.casefold() == genres[-1].casefold()):
        genres.append(rest)
    return list(dict.fromkeys(genres))


def interpret(text: str) -> list[str]:
    """The genres that a stored free text means, as in Vorbis comments, APE, MP4 and ASF.

    Programs copied ID3's numbers there as they stood: ``17``, ``(17)``, ``(17)(9)Text``. Anything
    else means itself.
    """
    return decode(text) if _NUMBERS_FIRST.match(text) else [text]


def _named(reference: str, fallback: str | None = None) -> str:
    if reference in _ABBREVIATIONS:
        return _ABBREVIATIONS[reference]
    return name_of(int(reference)) or fallback or reference


def encode(genre: str) -> str | None:
    """The ID3 text that every reader shows as exactly ``genre``; None where there is none.

    A literal ``(17)…`` could be escaped, but the escape is not undone by all readers.
    """
    return genre if decode(genre) == [genre] else None
