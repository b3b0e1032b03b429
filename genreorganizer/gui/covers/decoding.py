# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures from files, which are not trusted, as small images."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

_KINDS = (
    (b"\xff\xd8\xff", b"jpeg"),
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"GIF8", b"gif"),
    (b"BM", b"bmp"),
)
"""What pictures begin with, and the name that Qt has for them; no others are decoded."""
_WEBP = (b"RIFF", b"WEBP")
_MOST_PIXELS = 36_000_000
"""A picture that claims more is not decoded: 144 MB, four times a cover of 3000 × 3000."""
_LONGEST = 16_384


def small(picture: bytes, side: int) -> QImage | None:
    """A picture made small enough for a square, on white where it is transparent.

    Args:
        picture: As it is stored in a file.
        side: Pixels of the square's side.

    Returns:
        None where it is no picture that is decoded here, is broken, or too large.
    """
    kind = _kind(picture)
    if kind is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(picture))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not _reasonable(size):
        return None
    side = min(side, max(size.width(), size.height()))
    wanted = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    if kind == b"jpeg":
        reader.setScaledSize(wanted)  # the decoder leaves out most of what is not wanted
    image = reader.read()
    return None if image.isNull() else _opaque(fitted(image, side))


def fitted(image: QImage, side: int) -> QImage:
    """A picture that fits into a square, made smaller where it does not."""
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _kind(picture: bytes) -> bytes | None:
    if picture[:4] == _WEBP[0] and picture[8:12] == _WEBP[1]:
        return b"webp"
    return next((kind for start, kind in _KINDS if picture.startswith(start)), None)


def _reasonable(size: QSize) -> bool:
    width, height = size.width(), size.height()
    return 0 < width <= _LONGEST and 0 < height <= _LONGEST and width * height <= _MOST_PIXELS


def _opaque(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
