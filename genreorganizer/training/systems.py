# SPDX-License-Identifier: GPL-3.0-or-later
"""Every system of the four papers as data: its input, what learns, how, what was reported.

- 000: Huang, Serafini and Pugh, *Music Genre Classification* (2018)
- 001: Ghosal and Kolekar, *Music Genre Recognition using Deep Neural Networks and Transfer
  Learning* (2018)
- 002: Veselinov, *Music Genre Classification Using Convolutional Neural Networks* (2018)
- 003: Zhang, *Music Genre Classification With Deep Learning* (2023)
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.errors import UsageError

PAPERS = {
    "000": "Huang, Serafini, Pugh 2018",
    "001": "Ghosal, Kolekar 2018",
    "002": "Veselinov 2018",
    "003": "Zhang 2023",
}


@dataclass(frozen=True)
class NetworkRecipe:
    """How a network learns.

    Attributes:
        learning_rate: Of the optimizer.
        batch: Windows in a batch.
        epochs: At most; the best on the validation part is kept.
        patience: Epochs without improvement after which learning stops.
        optimizer: ``adam`` or ``sgd`` (momentum 0.9).
        folds: How many of five folds are used to choose the number of epochs where
            the split has no validation part.
        half: Convolve in bfloat16 while learning (the large networks).
    """

    learning_rate: float = 1e-3
    batch: int = 32
    epochs: int = 100
    patience: int = 15
    optimizer: str = "adam"
    folds: int = 5
    half: bool = False


@dataclass(frozen=True)
class Network:
    """A neural network.

    Attributes:
        name: In `networks.catalogue.NETWORKS`.
        recipe: How it learns.
        any_length: Whether windows of any length can be given to the trained network.
    """

    name: str
    recipe: NetworkRecipe = field(default_factory=NetworkRecipe)
    any_length: bool = False


@dataclass(frozen=True)
class Estimator:
    """A classical system.

    Attributes:
        name: In `classical.ESTIMATORS`.
    """

    name: str


@dataclass(frozen=True)
class Vote:
    """A majority vote.

    Attributes:
        members: Systems, each trained on the data set of the vote.
    """

    members: tuple[str, ...]


@dataclass(frozen=True)
class System:
    """One row of the table.

    Attributes:
        id: Such as ``000-knn-mel``.
        title: Such as ``kNN on log-mel``.
        feature: What the paper gave to the system; a data set may offer the nearest to it.
        window_s: Length of a window in seconds.
        learner: What learns.
        reported: The paper's own figure, with what it means.
        dataset: The data at hand that fits best.
        windows: Windows cut from a clip.
        frames: Frames in a window where the paper tells them instead of seconds; shorter
            clips are repeated.
        note: What differs from the paper, in a word.
        cost: Rough minutes of one run, for the order of a queue.
    """

    id: str
    title: str
    feature: FeatureSpec
    window_s: float
    learner: Network | Estimator | Vote
    reported: str
    dataset: str
    windows: int = 1
    frames: int = 0
    note: str = ""
    cost: float = 1.0

    @property
    def paper(self) -> str:
        """Number of the paper."""
        return self.id.split("-")[0]


FILTERED_ONLY = frozenset({"gtzan-embedding"})
"""Data sets made by a classifier that has learned from what other splits call test clips."""
RAW = FeatureSpec(kind="raw", hop_length=1, n_fft=1, bands=0, scale="none")
_STORED = "93 ms windows every 77.5 ms instead of the paper's frames"
_SHORT = "2 s of each clip instead of 30 s, half the clips"


def _huang() -> list[System]:
    mel = FeatureSpec(n_fft=512, hop_length=256, bands=64, top_db=0.0, scale="none")
    # With dropout in each of six layers the feed-forward network begins to learn late.
    feed_forward = NetworkRecipe(learning_rate=1e-4, batch=100, epochs=300, patience=100, folds=1)
    cnn = NetworkRecipe(batch=200, epochs=40, patience=10, folds=1, half=True)
    raw_forward = replace(feed_forward, epochs=60, patience=15, folds=2)
    raw_cnn = replace(cnn, epochs=60, patience=15)
    few = "; at most 60 epochs"
    shape = f"; its shape on raw samples is not told: the same in one dimension{few}"
    rows: tuple[tuple[str, str, Network | Estimator, str, float, int, str], ...] = (
        ("knn", "mel", Estimator("pca-knn-5"), ".54", 0.1, 2, ""),
        ("knn", "raw", Estimator("pca-knn-10"), ".21", 0.3, 2, ""),
        ("svm", "mel", Estimator("pca-svm"), ".60", 0.1, 2, ""),
        ("svm", "raw", Estimator("pca-svm"), ".28", 0.3, 2, ""),
        ("ffn", "mel", Network("feed-forward", feed_forward), ".54", 8, 2, ""),
        ("ffn", "raw", Network("feed-forward", raw_forward), ".25", 15, 2, few),
        ("cnn", "mel", Network("spectrogram-cnn", cnn), ".82", 10, 2, ""),
        ("cnn", "raw", Network("waveform-cnn", raw_cnn), ".53", 25, 1, shape),
    )
    titles = {"knn": "PCA 15, kNN", "svm": "PCA 15, SVM", "ffn": "Feed-forward", "cnn": "CNN"}
    return [
        System(
            id=f"000-{kind}-{given}",
            title=f"{titles[kind]} on {'log-mel' if given == 'mel' else 'raw samples'}",
            feature=mel if given == "mel" else RAW,
            window_s=2.0,
            learner=learner,
            reported=f"{figure} test",
            dataset="gtzan-excerpts",
            windows=windows,
            note=f"half the clips, 2–3 s of each{note}",
            cost=cost,
        )
        for kind, given, learner, figure, cost, windows, note in rows
    ]


_GHOSAL = {
    "mel": ("log_mel", "83.0 73.6 82.5 75.7"),
    "mfcc": ("mfcc", "80.2 79.0 81.6 80.5"),
    "delta": ("mfcc_delta", "70.4 77.2 74.5 77.0"),
    "delta2": ("mfcc_delta2", "72.1 72.9 72.1 76.5"),
    "cens": ("chroma_cens", "45.7 34.5 43.0 36.2"),
    "cqt": ("chroma_cqt", "60.0 49.4 57.5 45.6"),
    "chroma": ("chroma_stft", "62.8 52.5 63.4 53.7"),
    "tonnetz": ("tonnetz", "50.2 53.5 51.0 55.8"),
    "tempogram": ("tempogram", "41.5 42.0 41.6 43.3"),
}
"""Feature and accuracy of the networks A, B, C, D (table 1)."""
_GHOSAL_NETWORKS = {
    "a": "Conv1D, maximum", "b": "Conv1D, maximum, LSTM",
    "c": "Conv1D, average", "d": "Conv1D, average, LSTM",
}  # fmt: skip
_GHOSAL_VOTES = {"a": "93.6", "b": "91.5", "c": "94.2", "d": "91.4"}


def _ghosal_feature(kind: str) -> FeatureSpec:
    bands = 128 if kind == "log_mel" else DESCRIPTORS[kind].bands
    return FeatureSpec(kind=kind, hop_length=1024, bands=bands, scale="none")


def _ghosal() -> list[System]:
    systems = []
    for short, (kind, figures) in _GHOSAL.items():
        descriptor = DESCRIPTORS.get(kind)
        from_audio = descriptor is not None and descriptor.of_samples is not None
        for (letter, title), figure in zip(_GHOSAL_NETWORKS.items(), figures.split(), strict=True):
            systems.append(
                System(
                    id=f"001-{letter}-{short}",
                    title=f"{letter.upper()} ({title}) on {kind.replace('_', ' ')}",
                    feature=_ghosal_feature(kind),
                    window_s=30.0,
                    learner=Network(
                        f"temporal-{letter}",
                        NetworkRecipe(patience=15 if from_audio else 40),
                        any_length=True,
                    ),
                    reported=f"{figure} validation",
                    dataset="gtzan-excerpts" if from_audio else "gtzan",
                    note=_SHORT if from_audio else _STORED,
                    cost=1.0 if from_audio else 2.0,
                )
            )
    averaged = System(
        id="001-mlp-averaged",
        title="MLP on the averaged vector",
        feature=_ghosal_feature("averaged"),
        window_s=0.0,
        frames=1,
        learner=Network("vector-mlp"),
        reported="77.1 validation",
        dataset="gtzan",
        note="188 of the 358 averages (those of log-mel and cepstra)",
        cost=0.2,
    )
    tagger = replace(
        averaged,
        id="001-mlp-tagger",
        title="MLP on a transfer vector (published tagger)",
        reported="85.5 validation",
        dataset="gtzan-tagger",
        note="50 tag probabilities instead of the paper's 160 activations; measured only",
    )
    embedding = replace(
        averaged,
        id="001-mlp-embedding",
        title="MLP on a transfer vector (the program's own embedding)",
        reported="85.5 validation",
        dataset="gtzan-embedding",
        note="embedding of the default classifier, which has heard the validation clips "
        "(that figure and the calibration are too good) but never the test part",
    )
    votes = [
        System(
            id=f"001-vote-{letter}",
            title=f"Majority vote of the {letter.upper()} networks and both MLPs",
            feature=_ghosal_feature("averaged"),
            window_s=30.0,
            learner=Vote(
                (
                    *(f"001-{letter}-{short}" for short in _GHOSAL),
                    "001-mlp-averaged",
                    "001-mlp-embedding",
                )
            ),
            reported=f"{figure} validation",
            dataset="gtzan-excerpts",
            note=f"members retrained on the same excerpts: {_SHORT}",
            cost=6.0,
        )
        for letter, figure in _GHOSAL_VOTES.items()
    ]
    return [*systems, averaged, tagger, embedding, *votes]


def _veselinov() -> list[System]:
    feature = FeatureSpec(kind="mfcc", bands=13, scale="none")
    momentum = NetworkRecipe(batch=64, epochs=12, patience=12, optimizer="sgd", half=True)
    rows = {
        "simple": ("Simple CNN", NetworkRecipe(batch=64, epochs=12, patience=12), "17 training", 5),
        "alexnet": ("AlexNet", momentum, "> 95 training (best on validation, figure lost)", 10),
        "googlenet": ("GoogLeNet", momentum, "about 50 training", 12),
        "vgg19": (
            "VGG-19",
            NetworkRecipe(batch=64, epochs=2, patience=2, half=True),
            "11 training (chance)",
            20,
        ),
    }  # fmt: skip
    return [
        System(
            id=f"002-{name}",
            title=f"{title} on 13 MFCCs",
            feature=feature,
            window_s=30.0,
            frames=1300,
            learner=Network(name, recipe),
            reported=f"{reported}, Ballroom",
            dataset="gtzan",
            note=f"GTZAN, not Ballroom; repeated to 1300 frames; {recipe.epochs} of 100 epochs",
            cost=cost,
        )
        for name, (title, recipe, reported, cost) in rows.items()
    ]


def _zhang() -> list[System]:
    features = {
        "raw": RAW,
        "stft": FeatureSpec(kind="stft", bands=1025, scale="none"),
        "mel": FeatureSpec(scale="none"),
    }
    spoken = {"raw": "raw samples", "stft": "STFT", "mel": "log-mel"}
    classical = {
        "knn10": ("knn-10", {"raw": ".25", "stft": ".67", "mel": ".66"}),
        "knn15": ("knn-15", {"raw": ".26", "stft": ".64", "mel": ".63"}),
        "knn20": ("knn-20", {"raw": ".27", "stft": ".60", "mel": ".60"}),
        "svm": ("svm", {"raw": ".12", "stft": ".69", "mel": ".65"}),
    }
    recipe = NetworkRecipe(learning_rate=1e-4, batch=64, epochs=40, patience=10, half=True)
    # Few clips are held out of the excerpts: a short patience would end with the first epoch.
    # One window of half the clips is a tenth of the paper's: smaller batches make up for steps.
    few = replace(recipe, batch=16, folds=1)
    short = {"mel": recipe, "stft": replace(few, epochs=15, patience=15)}
    large = {
        "mel": replace(recipe, epochs=30, patience=8),
        "stft": replace(few, epochs=8, patience=8),
    }
    networks = {
        "cnn": ("CNN", {"stft": ".61", "mel": ".66"}, short, 3),
        "bi-gru": ("Bi-GRU 3×256", {"stft": ".71", "mel": ".78"}, short, 8),
        "resnet-18": ("ResNet-18", {"stft": ".70", "mel": ".87"}, large, 15),
        "res-bigru": ("Res-BiGRU", {"stft": ".86", "mel": ".90"}, large, 20),
    }
    notes = {
        "raw": "half the clips, 2 s of each",
        "stft": "half the clips, 2 s of each",
        "mel": "3 s are 39 stored frames instead of 130",
    }

    def system(
        name: str, given: str, title: str, learner: Network | Estimator, note: str, cost: float
    ) -> System:
        figure = (classical if name in classical else networks)[name][1][given]
        return System(
            id=f"003-{name}-{given}",
            title=title,
            feature=features[given],
            window_s=3.0,
            learner=learner,
            reported=f"{figure} test",
            dataset="gtzan" if given == "mel" else "gtzan-excerpts",
            windows=5 if given == "mel" else 1,
            note=notes[given] + note,
            cost=cost,
        )

    plain = [
        system(
            name,
            given,
            f"{name.replace('knn', 'kNN ').replace('svm', 'SVM')} on "
            f"{'' if given == 'raw' else 'time-averaged '}{spoken[given]}",
            Estimator(estimator if given == "raw" else f"mean-{estimator}"),
            "",
            0.3,
        )
        for name, (estimator, figures) in classical.items()
        for given in figures
    ]
    neural = [
        system(
            name,
            given,
            f"{title} on {spoken[given]}",
            Network(name, recipes[given]),
            (f"; batches of {recipes[given].batch}" if given == "stft" else "")
            + (f"; at most {recipes[given].epochs} epochs" if recipes[given] != recipe else "")
            + ("; no ImageNet weights" if name.startswith("res") else ""),
            cost * (1 if given == "mel" else 3),
        )
        for name, (title, figures, recipes, cost) in networks.items()
        for given in figures
    ]
    return [*plain, *neural]


SYSTEMS: dict[str, System] = {
    system.id: system for system in [*_huang(), *_ghosal(), *_veselinov(), *_zhang()]
}


def find(system_id: str) -> System:
    """A system by its id.

    Raises:
        UsageError: There is none; near ones are named.
    """
    if system_id in SYSTEMS:
        return SYSTEMS[system_id]
    near = [known for known in SYSTEMS if system_id.casefold() in known] or list(SYSTEMS)
    raise UsageError(f"no system {system_id!r}; for example {', '.join(near[:5])} (see list)")
