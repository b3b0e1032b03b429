# SPDX-License-Identifier: GPL-3.0-or-later
"""What a translation of the user guide has to share with the English one, block by block."""

from __future__ import annotations

import difflib
import re
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument, QTextFormat

from genreorganizer.domain import compilations, genres
from genreorganizer.gui.help.guide import anchor
from genreorganizer.gui.style.mnemonics import without

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_FENCE = re.compile(r"\s*```")
_HEADING = re.compile(r"(#+) ")
_ITEM = re.compile(r"(\s*)(?:([-*+])|\d+\.) ")
_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")
_PICTURE = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[([^]]*)\]\(([^)]+)\)")
_CODE = re.compile(r"(`+)(.+?)(?<!`)\1(?!`)")
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_EMPHASIS = re.compile(r"\*([^*]+)\*")
_KEY = re.compile(
    r"(?<![A-Za-z])(?:(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z0-9,↑↓←→](?![A-Za-z])|F\d+)"
    r"|F\d{1,2}(?![A-Za-z0-9]))"
)
_LETTER = re.compile(r"(?<![A-Za-z0-9&+'’])[B-HJ-Z](?![A-Za-z0-9&+'’])")
"""Keys that are a letter, without those that are words in English."""
_PLACEHOLDERS = re.compile(r"\b(?:ADDRESS|COMMAND|FOLDER|HERE|NAME|PATH|THERE|VERSION)\b")
"""Words in code that stand for what the reader puts there: a translation may name them."""
_COMMENT = re.compile(r"(?:^|\s+)# .*$")
_BIDI = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")
_WIDE = "[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
_CUT = re.compile(f"{_WIDE}\n\\s*{_WIDE}")
_LABEL = re.compile(r"\s*[:：]\s*(?=$|[{%])")
"""Ends a text that stands before a control or a figure."""
_COLON = re.compile(r"\s*[:：]")
_KEPT = frozenset({compilations.VARIOUS, *genres.DEFAULT_PLACEHOLDERS})
"""Texts in files, which are no texts of the window: the same in every language."""
_NUMBER = re.compile(r"(?<!\()\b\d+\b")
_ARROW = re.compile(r"\s*[→←]\s*")
_WORDS_UNTRANSLATED = 5
"""So many words that are as in English are no name: they were left untranslated."""


@dataclass
class Block:
    """A heading, paragraph, item of a list, row of a table, picture or piece of code."""

    line: int
    kind: str
    lines: list[str] = field(default_factory=list)

    @property
    def raw(self) -> str:
        return "\n".join(self.lines)

    @property
    def text(self) -> str:
        """In one line, as it is read."""
        return " ".join(self.raw.split())

    def where(self) -> str:
        start = self.text if len(self.text) <= 60 else f"{self.text[:60]}…"
        return f"line {self.line} ({self.kind}: {start})"


def blocks(text: str) -> list[Block]:
    """The blocks of a guide, in the Markdown that guides are written in."""
    found: list[Block] = []
    fenced = False
    going_on = False
    for number, line in enumerate(text.splitlines(), 1):
        if fenced or _FENCE.match(line):
            if _FENCE.match(line):
                fenced = not fenced
                if fenced:
                    found.append(Block(number, f"code {line.strip('` ')}".strip()))
            else:
                found[-1].lines.append(line)
            going_on = False
        elif not line.strip():
            going_on = False
        elif kind := _kind(line):
            found.append(Block(number, kind, [line]))
            going_on = kind == "paragraph" or "item" in kind
        elif going_on:
            found[-1].lines.append(line)
        else:
            found.append(Block(number, "paragraph", [line]))
            going_on = True
    return found


def headings(text: str) -> list[str]:
    """The headings of a guide, as they are read."""
    return _headings(blocks(text))


def _headings(found: Iterable[Block]) -> list[str]:
    texts = (block.text for block in found if block.kind.startswith("heading"))
    return [plain(text.lstrip("# ")) for text in texts]


def _kind(line: str) -> str:
    """What begins with a line; empty where it goes on with what is above, or is a paragraph."""
    if heading := _HEADING.match(line):
        return f"heading {len(heading[1])}"
    if line.startswith("|"):
        cells = len(re.findall(r"(?<!\\)\|", line.rstrip())) - 1
        return f"{'rule' if _RULE.fullmatch(line.rstrip()) else 'row'} of {cells} cells"
    if item := _ITEM.match(line):
        return f"{'bulleted' if item[2] else 'numbered'} item, {len(item[1])} blanks before"
    return "picture" if _PICTURE.fullmatch(line.strip()) else ""


def window_texts(file: Path) -> dict[str, set[str]]:
    """What the window says in a language for each of its English texts."""
    found: dict[str, set[str]] = {}
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        source = message.findtext("source") or ""
        forms = [form.text or "" for form in translation.findall("numerusform") or [translation]]
        found.setdefault(_begun_small(source), set()).update(map(_shown, forms))
        if _LABEL.search(source):
            label = _begun_small(_LABEL.split(source)[0])
            found.setdefault(label, set()).update(_shown(_COLON.split(form)[0]) for form in forms)
    return found


def _begun_small(text: str) -> str:
    """A text as it is within a sentence."""
    shown = _shown(text)
    return shown[:1].lower() + shown[1:]


def _shown(text: str) -> str:
    return " ".join(_BIDI.sub("", without(text)).split()).removesuffix("…").strip()


def folded(text: str) -> str:
    """Text to be compared: as it is shown, whatever its case."""
    plain = _shown(text).casefold().replace("ı", "i")
    return unicodedata.normalize("NFC", plain.replace("i\u0307", "i"))


def problems(english: str, translated: str, said: Mapping[str, Iterable[str]]) -> list[str]:
    """What has to be mended in a translation, each in a line that names the block.

    Args:
        english: The English guide.
        translated: The translation.
        said: The texts of the window in that language (`window_texts`).
    """
    ours, theirs = blocks(english), blocks(translated)
    found = list(_structure(ours, theirs))
    if not found:
        found += _links(ours, theirs)
        for one, other in zip(ours, theirs, strict=True):
            found += _in_block(one, other)
            found += _untranslated(one, other) or _names(one, other, said)
    return list(dict.fromkeys(found)) + list(_unread(translated))


def _structure(ours: list[Block], theirs: list[Block]) -> Iterator[str]:
    kinds = [block.kind for block in ours], [block.kind for block in theirs]
    changes = difflib.SequenceMatcher(None, kinds[0], kinds[1], autojunk=False).get_opcodes()
    for change, start, end, at, to in changes:
        if change == "equal":
            continue
        wanted = "; ".join(f"{block.where()}" for block in ours[start:end])
        got = "; ".join(block.where() for block in theirs[at:to])
        after = theirs[at - 1].where() if at else "the beginning"
        if change == "delete":
            yield f"after {after}: missing what English has at {wanted}"
        elif change == "insert":
            yield f"{got}: not in English"
        else:
            yield f"{got}: in English {wanted}"


def _links(ours: list[Block], theirs: list[Block]) -> Iterator[str]:
    """Links within the page lead to the same heading, others to the same address."""

    anchors, their_anchors = ([anchor(head) for head in _headings(side)] for side in (ours, theirs))
    wanted_anchor = dict(zip(anchors, their_anchors, strict=True))
    double = [name for name, times in Counter(their_anchors).items() if times > 1]
    if double:
        yield f"two headings are called alike, links to them are ambiguous: {', '.join(double)}"
    for one, other in zip(ours, theirs, strict=True):
        if one.kind.startswith("code"):
            continue
        wanted = Counter(
            f"#{wanted_anchor.get(target[1:])}" if target.startswith("#") else target
            for _, target in _LINK.findall(one.text)
        )
        got = Counter(target for _, target in _LINK.findall(other.text))
        yield from _differ(other, "links to", wanted, got)


def plain(text: str) -> str:
    """Text without Markdown's signs."""
    text = _LINK.sub(r"\1", _PICTURE.sub(r"\1", text))
    return _CODE.sub(r"\2", text).replace("*", "").replace("\\|", "|")


def _in_block(one: Block, other: Block) -> Iterator[str]:
    """Code, keys and pictures are as in English."""
    if one.kind.startswith("code"):
        yield from _lines_of_code(one, other)
        return
    yield from _code(one, other)
    pictures = [
        Counter(target for _, target in _PICTURE.findall(block.text)) for block in (one, other)
    ]
    yield from _differ(other, "pictures", *pictures)
    bare = [_LINK.sub(r"\1", _CODE.sub(" ", block.text)) for block in (one, other)]
    keys = [Counter(_KEY.findall(text)) for text in bare]
    yield from _differ(other, "keys", *keys)
    letters = [Counter(_LETTER.findall(_KEY.sub(" ", text))) for text in bare]
    missing = letters[0] - letters[1]
    if missing:
        yield f"{other.where()}: missing keys: {_listed(missing)}"
    if _CUT.search(other.raw):
        yield f"{other.where()}: a line break would be shown as a blank; write it in one line"


def _lines_of_code(one: Block, other: Block) -> Iterator[str]:
    if len(one.lines) != len(other.lines):
        yield f"{other.where()}: {len(other.lines)} lines, in English {len(one.lines)}"
        return
    for number, (line, their) in enumerate(zip(one.lines, other.lines, strict=True), 1):
        code, comment = _parts(line)
        their_code, their_comment = _parts(their)
        at = f"line {other.line + number} (code)"
        if not _same_code(code, their_code):
            yield f"{at}: “{their_code}”, in English “{code}”"
        elif bool(comment) != bool(their_comment):
            yield f"{at}: a comment is missing, or should not be there: {their}"
        elif comment == their_comment and len(comment.split()) > _WORDS_UNTRANSLATED:
            yield f"{at}: not translated: {comment.strip()}"


def _parts(line: str) -> tuple[str, str]:
    """Code and comment."""
    comment = _COMMENT.search(line)
    at = comment.start() if comment else len(line)
    return line[:at].rstrip(), line[at:]


def _same_code(code: str, other: str) -> bool:
    if code == other:
        return True
    parts = _PLACEHOLDERS.split(code)
    return len(parts) > 1 and bool(re.fullmatch(r"[^\s=]+".join(map(re.escape, parts)), other))


def _code(one: Block, other: Block) -> Iterator[str]:
    wanted, got = (
        Counter(found[1] for found in _CODE.findall(block.text)) for block in (one, other)
    )
    missing, more = list((wanted - got).elements()), list((got - wanted).elements())
    for code in list(missing):
        same = next((mine for mine in more if _same_code(code, mine)), None)
        if same is not None:
            missing.remove(code)
            more.remove(same)
    yield from _differ(other, "code", Counter(missing), Counter(more))


def _differ(block: Block, what: str, wanted: Counter[str], got: Counter[str]) -> Iterator[str]:
    missing, more = wanted - got, got - wanted
    if missing or more:
        parts = [f"missing {_listed(missing)}"] * bool(missing)
        parts += [f"not in English {_listed(more)}"] * bool(more)
        yield f"{block.where()}: {what}: {'; '.join(parts)}"


def _listed(counted: Counter[str]) -> str:
    return ", ".join(f"‹{item}›" for item in sorted(counted.elements()))


def _untranslated(one: Block, other: Block) -> list[str]:
    if one.text != other.text or one.kind.startswith(("code", "rule")):
        return []
    prose = _LINK.sub(" ", _CODE.sub(" ", one.text))
    words = len(re.findall(r"[A-Za-z]{2,}", prose))
    return [f"{other.where()}: not translated"] if words >= _WORDS_UNTRANSLATED else []


def _names(one: Block, other: Block, said: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """What English emphasises as a text of the window is named as the window says it."""
    text = folded(plain(other.text))
    for emphasised in _EMPHASIS.findall(_STRONG.sub(r"\1", _CODE.sub(" ", one.text))):
        for part in _ARROW.split(emphasised):
            number = _NUMBER.search(part)
            known = said.get(_begun_small(_NUMBER.sub("%n", part)), ())
            names = [name.replace("%n", number[0]) if number else name for name in known if name]
            if names and not any(folded(name) in text for name in names):
                told = " or ".join(f"‹{name}›" for name in sorted(names))
                yield f"{other.where()}: *{part}* is {told} in the window"
            if not names and part in _KEPT and part not in plain(other.text):
                yield f"{other.where()}: *{part}* is the same in every language"


def _unread(text: str) -> Iterator[str]:
    """Signs of Markdown that are shown as they are, as they do not begin or end anything.

    A * or ** does so beside a letter or blank only: not between “」” and a letter.
    """
    document = QTextDocument()
    document.setMarkdown(text)
    block = document.begin()
    while block.isValid():
        code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
        for fragment in block.textFormats():
            part = block.text()[fragment.start : fragment.start + fragment.length]
            shown = re.search(r"[*`]|\]\(", part)
            if shown and not code and not fragment.format.fontFixedPitch():
                yield f"“{part.strip()[:80]}”: ‹{shown[0]}› is shown, and marks nothing"
        block = block.next()
