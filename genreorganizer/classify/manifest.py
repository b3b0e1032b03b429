# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about a classifier: the ``manifest.json`` beside its network."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Self

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify.metrics import ACCURACY, Confusion, Metric, PrecisionPoint
from genreorganizer.domain.prediction import ENOUGH_S, FULL_EVIDENCE_S
from genreorganizer.errors import ModelUnusable
from genreorganizer.messages import Message, system_message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MANIFEST_FILE = "manifest.json"
FORMAT = 1
MOST_LABELS = 2000
LARGEST_WINDOW = 20_000_000
"""Values in a window: a minute of samples at 192 kHz fits."""


def _plain(name: str) -> bool:
    """Whether a name is that of a file in the same folder, on any system."""
    return name == name.strip(" .") and not set(name) & set('/\\:*?"<>|\0') and bool(name)


@dataclass(frozen=True, slots=True)
class Windowing:
    """How a track's frames become classifier inputs.

    Attributes:
        length: Frames (or samples) in a window.
        hop: Frames (or samples) between the starts of two windows.
        mean: Subtracted from every value before it enters the network.
        deviation: What the difference is divided by.
    """

    length: int
    hop: int
    mean: float = 0.0
    deviation: float = 1.0


@dataclass(frozen=True, slots=True)
class Novelty:
    """How strange a track is: distance of its embedding from the training tracks.

    Attributes:
        file: Arrays beside the manifest; see `novelty.NoveltyScorer`.
        sha256: Its hash.
        threshold: A track with a larger score is never suggested.
    """

    file: str
    sha256: str
    threshold: float


@dataclass(frozen=True, slots=True)
class Front:
    """The classifier whose embedding of a window another one takes in place of the window.

    Attributes:
        model: Its identity.
        sha256: Hash of its network.
        version: Its version, where its probabilities follow the embedding in the input; None
            where the input is the embedding alone.
        of_track: The answer for a track is the one to the mean of its windows' inputs, not the
            mean of the answers to its windows.
    """

    model: str
    sha256: str
    version: str | None = None
    of_track: bool = False


@dataclass(frozen=True, slots=True)
class Tagging:
    """Further labels, each with a probability of its own: a tagger's tags.

    Attributes:
        names: In the order of the output.
        output: Name of the network's output.
        log_odds: The output gives log-odds; otherwise probabilities.
        genres: Per label of the manifest, the tags that mean it: the largest of their
            log-odds is the label's logit. Empty where the network gives logits itself.
        parents: Tags that are a kind of one of the manifest's labels, with that label.
        auroc: How well a tag is told, where that was measured: the area under the curve.
        left_out: Tags that were tried and did not hold; they are never answered, also where the
            network's output has them.
    """

    names: tuple[str, ...]
    output: str = "tags"
    log_odds: bool = False
    genres: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    auroc: dict[str, float] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Build it from parsed JSON."""
        rest = dict(stored)
        names = tuple(rest.pop("names"))
        genres = {label: tuple(tags) for label, tags in rest.pop("genres", {}).items()}
        left_out = tuple(rest.pop("left_out", ()))
        return cls(names=names, genres=genres, left_out=left_out, **rest)


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything the program needs to use a classifier, and a user to judge it.

    Attributes:
        id: Folder name and identity, such as ``default``; no ``+`` or ``,`` in it.
        version: Changes whenever its answers can.
        title: One line for a list.
        labels: In the order of the network's outputs.
        features: What the network gets.
        windowing: How it is cut and normalized.
        network: File name of the ONNX network.
        sha256: Hash of that file.
        temperature: Logits are divided by it before they become probabilities.
        independent: Each label is answered by itself, through a sigmoid: several may be likely,
            or none. Otherwise a softmax makes the labels' probabilities sum to 1.
        threshold: Confidence below which a track is unsure.
        evidence_s: How much less than `FULL_EVIDENCE_S` counts, in seconds: of a track of which
            only this much is analyzed, half is known. Answers are drawn towards "all genres alike"
            by what is lacking; 0 draws nothing.
        novelty: How strange tracks are recognized; None where the network has no embedding.
        front: What computes the network's input; None where it takes the windows themselves.
        reliability: Per label, what the odds of its suggestions have to be multiplied by for
            their sum to tell how many are right on held-out tracks; drawn towards 1 where
            there were few.
        precision: Per label, its risk–coverage table.
        metrics: What was measured.
        confusion: What held-out tracks were taken for; None where that was not counted.
        remarks: What else is to be known of it; English sentences.
        training_data: What it was trained on, in words.
        seeds: Random seeds of the training runs.
        licence: Of the weights.
        parameters: Number of trained parameters.
        tagging: Further labels; None where there are none.
        logits: Name of the network's output of logits.
        embedding: Name of its output of embeddings, where it has that.
    """

    id: str
    version: str
    title: str
    labels: tuple[str, ...]
    features: FeatureSpec
    windowing: Windowing
    network: str
    sha256: str
    temperature: float = 1.0
    independent: bool = False
    threshold: float = 0.5
    evidence_s: float = 5.0
    novelty: Novelty | None = None
    front: Front | None = None
    reliability: dict[str, float] = field(default_factory=dict)
    precision: dict[str, tuple[PrecisionPoint, ...]] = field(default_factory=dict)
    metrics: tuple[Metric, ...] = ()
    confusion: Confusion | None = None
    remarks: tuple[str, ...] = ()
    training_data: tuple[str, ...] = ()
    seeds: tuple[int, ...] = ()
    licence: str = "CC-BY-NC-4.0"
    parameters: int = 0
    tagging: Tagging | None = None
    logits: str = "logits"
    embedding: str = "embedding"

    def __post_init__(self) -> None:
        if wrong := next(self._wrong(), None):
            raise ModelUnusable(
                "its manifest is not usable: {reason}; fix it or get the model again", reason=wrong
            )

    def _wrong(self) -> Iterator[Message]:
        """What does not hold together."""
        names = [self.network, *([self.novelty.file] if self.novelty else [])]
        if any(not _plain(name) for name in names if name):
            yield Message("files must lie beside it, without a folder in their names")
        if not _plain(self.id) or set(self.id) & set("+,"):
            yield Message('"{id}" is not a valid name', id=self.id)
        if not 2 <= len(self.labels) <= MOST_LABELS or len(set(self.labels)) < len(self.labels):
            yield Message("a model has 2 to {most} labels, all different", most=MOST_LABELS)
        if not all(isinstance(label, str) and label.strip() for label in self.labels):
            yield Message("labels are texts")
        if not (self.temperature > 0 and self.windowing.deviation):
            yield Message("temperature and deviation are above 0")
        columns = max(1, self.features.bands)
        if not (
            1 <= self.windowing.hop
            and 1 <= self.windowing.length
            and self.windowing.length * columns <= LARGEST_WINDOW
        ):
            yield Message("its windows are empty or too large")
        if self.tagging is not None:
            yield from self._wrong_tagging(self.tagging)

    def _wrong_tagging(self, tagging: Tagging) -> Iterator[Message]:
        if not 1 <= len(tagging.names) <= MOST_LABELS:
            yield Message("a tagger has 1 to {most} tags", most=MOST_LABELS)
        if not tagging.genres:
            return
        if set(tagging.genres) != set(self.labels) or not all(tagging.genres.values()):
            yield Message("every label needs the tags that mean it")
        named = {tag for tags in tagging.genres.values() for tag in tags}
        if unknown := sorted(named - set(tagging.names)):
            yield Message("there is no tag {tag}", tag=unknown[0])

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Build a manifest from parsed JSON.

        Raises:
            ModelUnusable: Another format, or features that this program cannot compute.
            KeyError, TypeError, ValueError: Not a manifest.
        """
        rest = dict(stored)
        if (found := rest.pop("format", None)) != FORMAT:
            raise ModelUnusable(
                "manifest format {number} is not known; update the program", number=str(found)
            )
        novelty, front = rest.pop("novelty", None), rest.pop("front", None)
        tagging, confusion = rest.pop("tagging", None), rest.pop("confusion", None)
        return cls(
            labels=tuple(rest.pop("labels")),
            features=FeatureSpec.from_json(rest.pop("features")),
            windowing=Windowing(**rest.pop("windowing")),
            novelty=Novelty(**novelty) if novelty else None,
            front=Front(**front) if front else None,
            tagging=Tagging.from_json(tagging) if tagging else None,
            precision={
                label: tuple(PrecisionPoint(**point) for point in points)
                for label, points in rest.pop("precision", {}).items()
            },
            metrics=tuple(map(Metric.from_json, rest.pop("metrics", ()))),
            confusion=Confusion.from_json(confusion) if confusion else None,
            remarks=tuple(rest.pop("remarks", ())),
            training_data=tuple(rest.pop("training_data", ())),
            seeds=tuple(rest.pop("seeds", ())),
            **rest,
        )

    @property
    def accuracies(self) -> tuple[Metric, ...]:
        """How often it was right: on test parts as they are, or else on what there was."""
        measured = tuple(metric for metric in self.metrics if metric.measure == ACCURACY)
        return tuple(one for one in measured if one.is_test_accuracy) or measured

    def known_share(self, analyzed_s: float) -> float:
        """What part of the usual evidence so many seconds of a track are, in (0, 1].

        Windows of one track resemble each other, so that the first ones tell the most.
        """
        if analyzed_s >= ENOUGH_S:
            return 1.0
        share = analyzed_s / (analyzed_s + self.evidence_s)
        return share * (FULL_EVIDENCE_S + self.evidence_s) / FULL_EVIDENCE_S

    def to_json(self) -> dict[str, Any]:
        """JSON-ready values; `from_json` reads them back equal."""
        metrics = [metric.to_json() for metric in self.metrics]
        return {"format": FORMAT, **asdict(self), "metrics": metrics}


def read_manifest(folder: Path) -> Manifest:
    """Read a classifier's manifest.

    Raises:
        ModelUnusable: Missing, not a manifest, or features that cannot be computed.
    """
    file = folder / MANIFEST_FILE
    try:
        manifest = Manifest.from_json(json.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise unusable(folder.name, unreadable(file, error)) from error
    except ModelUnusable as error:
        raise unusable(folder.name, error.message) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise unusable(
            folder.name,
            Message("{file} is not a manifest; reinstall the model", file=str(file)),
        ) from error
    if manifest.id != folder.name:
        raise unusable(
            folder.name,
            Message('its manifest says "{model}"; rename the folder', model=manifest.id),
        )
    return manifest


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a classifier's manifest into its folder."""
    text = json.dumps(manifest.to_json(), indent=1, ensure_ascii=False)
    (folder / MANIFEST_FILE).write_text(text + "\n", encoding="utf-8")


def unusable(model_id: str, reason: Message) -> ModelUnusable:
    """The error of one classifier among several."""
    return ModelUnusable("model {model}: {reason}", model=model_id, reason=reason)


def unreadable(file: Path, error: OSError) -> Message:
    """What is said of a classifier's file that the system does not give."""
    return Message(
        "{file} cannot be read ({reason}); reinstall the model",
        file=str(file),
        reason=system_message(error),
    )
