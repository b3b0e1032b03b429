# SPDX-License-Identifier: GPL-3.0-or-later
"""One-dimensional convolutions over feature sequences (Ghosal and Kolekar, section 2.2)."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

FILTERS = (128, 64)
WIDTH = 3
DROPOUT = 0.25
HIDDEN = 256


class TemporalCnn(nn.Module):  # type: ignore[misc]
    """Conv 128 – pool 2 – conv 64 – a summary of time – softmax.

    Args:
        shape: (frames, bands) of a window; any number of frames can be given later.
        labels: Number of genres.
        average: Pool by averages instead of maxima (networks C and D).
        recurrent: Summarize by an LSTM's last state instead of global pooling (B and D).
    """

    def __init__(
        self, shape: tuple[int, ...], labels: int, *, average: bool, recurrent: bool
    ) -> None:
        super().__init__()
        _, bands = shape
        first, second = FILTERS
        self.average = average
        self.first = nn.Conv1d(bands, first, WIDTH)
        self.pool = nn.AvgPool1d(2) if average else nn.MaxPool1d(2)
        self.second = nn.Conv1d(first, second, WIDTH)
        self.lstm = nn.LSTM(second, second, batch_first=True) if recurrent else None
        self.dropout = nn.Dropout(DROPOUT)
        self.head = nn.Linear(second, labels)

    def forward(self, x: Tensor) -> Tensor:
        """(batch, frames, bands) to logits (batch, labels)."""
        x = self.pool(functional.relu(self.first(x.transpose(1, 2))))
        x = functional.relu(self.second(x))
        if self.lstm is not None:
            summary = self.lstm(x.transpose(1, 2))[1][0][-1]
        else:
            summary = x.mean(dim=2) if self.average else x.amax(dim=2)
        logits: Tensor = self.head(self.dropout(summary))
        return logits


class VectorMlp(nn.Module):  # type: ignore[misc]
    """One hidden layer of 256 over a vector."""

    def __init__(self, shape: tuple[int, ...], labels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Flatten(),
            nn.Linear(shape[-1], HIDDEN),
            nn.ReLU(),
            nn.Dropout(DROPOUT),
            nn.Linear(HIDDEN, labels),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(batch, 1, length) to logits (batch, labels)."""
        logits: Tensor = self.layers(x)
        return logits
