# SPDX-License-Identifier: GPL-3.0-or-later
"""Nearest neighbours and support vector machines, and their ONNX graphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.training.export import check_parity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

PCA_COMPONENTS = 15
_FLOOR = 1e-3
"""Share of the neighbours below which a genre's logit does not fall."""
_NEAREST = 1e-6
"""Smallest distance that is inverted."""
_OPSET = {"": 17, "ai.onnx.ml": 3}


@dataclass(frozen=True)
class ClassicalRecipe:
    """A classical system; features are always standardized on the training part.

    Attributes:
        neighbours: k of the nearest neighbours; 0 for a support vector machine (RBF, C = 1,
            gamma "scale").
        mean: Average the window over time instead of flattening it.
        components: Principal components kept; 0 for all features.
        by_distance: Weigh neighbours by the inverse of their distance.
    """

    neighbours: int = 0
    mean: bool = False
    components: int = 0
    by_distance: bool = False


ESTIMATORS: dict[str, ClassicalRecipe] = {
    "pca-knn-5": ClassicalRecipe(5, components=PCA_COMPONENTS, by_distance=True),
    "pca-knn-10": ClassicalRecipe(10, components=PCA_COMPONENTS, by_distance=True),
    "pca-svm": ClassicalRecipe(components=PCA_COMPONENTS),
    "svm": ClassicalRecipe(),
    "mean-svm": ClassicalRecipe(mean=True),
    **{f"knn-{k}": ClassicalRecipe(k) for k in (10, 15, 20)},
    **{f"mean-knn-{k}": ClassicalRecipe(k, mean=True) for k in (10, 15, 20)},
}
"""Huang et al., sections 4.1 and 4.2; Zhang, part 4."""


class Classical:
    """A fitted classical system.

    Args:
        recipe: What to fit.
        windows: (n, frames, bands) or (n, samples).
        targets: Label index of each window.
        labels: Number of labels, all of which occur.
    """

    parameters = 0

    def __init__(
        self, recipe: ClassicalRecipe, windows: Array, targets: NDArray[np.int64], labels: int
    ) -> None:
        from sklearn.decomposition import PCA
        from sklearn.neighbors import KNeighborsClassifier
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler
        from sklearn.svm import SVC

        self._recipe = recipe
        self._labels = labels
        steps: list[Any] = [StandardScaler()]
        if recipe.components:
            steps.append(PCA(recipe.components, random_state=0))
        self._front = make_pipeline(*steps)
        weights = "distance" if recipe.by_distance else "uniform"
        self._last: Any = (
            KNeighborsClassifier(recipe.neighbours, weights=weights)
            if recipe.neighbours
            else SVC(C=1.0, gamma="scale")
        )
        self._last.fit(self._front.fit_transform(self._flat(windows)), targets)

    def logits(self, windows: Array) -> Array:
        """(n, labels): log shares of the neighbours, or the one-against-rest decision values."""
        front = self._front.transform(self._flat(windows))
        if not self._recipe.neighbours:
            values = np.asarray(self._last.decision_function(front), dtype=np.float32)
            return values if values.ndim == 2 else np.stack([-values, values], axis=1)
        shares = np.zeros((len(windows), self._labels), np.float32)
        shares[:, self._last.classes_] = self._last.predict_proba(front)
        return np.log(np.maximum(shares, _FLOOR))

    def to_onnx(self, example: Array) -> bytes:
        """The whole system as one ONNX graph, checked on the example.

        Raises:
            GenreOrganizerError: Its outputs differ from scikit-learn's.
        """
        import onnx

        axis = 1 if self._recipe.mean else None
        graph = _front_graph(example.shape[1:], axis)
        width = self._flat(example[:1]).shape[1]
        if self._recipe.neighbours:
            graph = _chain(graph, _converted(self._front, width, {}))
            graph = _chain(graph, self._neighbour_graph())
        else:
            from sklearn.pipeline import make_pipeline

            whole = make_pipeline(*(step for _, step in self._front.steps), self._last)
            options = {id(self._last): {"raw_scores": True, "zipmap": False}}
            graph = _chain(graph, _converted(whole, width, options))
        _name_output(graph, "logits")
        onnx.checker.check_model(graph)
        exported: bytes = graph.SerializeToString()
        check_parity(exported, example, [self.logits(example)])
        return exported

    def _flat(self, windows: Array) -> Array:
        return windows.mean(axis=1) if self._recipe.mean else windows.reshape(len(windows), -1)

    def _neighbour_graph(self) -> Any:
        """Nearest neighbours in plain operators: the converter's inverse distances are not ours."""
        from onnx import helper, numpy_helper

        points = np.asarray(self._last._fit_X, np.float32)
        classes = self._last.classes_[self._last._y]
        constants = {
            "points": points[None],
            "one_hot": np.eye(self._labels, dtype=np.float32)[classes],
            "k": np.array([self._recipe.neighbours], np.int64),
            "middle": np.array([1], np.int64),
            "last": np.array([2], np.int64),
            "smallest": np.float32(_NEAREST),
            "floor": np.float32(_FLOOR),
        }
        node = helper.make_node
        nodes = [
            node("Unsqueeze", ["x", "middle"], ["row"]),
            node("Sub", ["row", "points"], ["difference"]),
            node("Mul", ["difference", "difference"], ["square"]),
            node("ReduceSum", ["square", "last"], ["sum"], keepdims=0),
            node("TopK", ["sum", "k"], ["nearest", "place"], largest=0),
            node("Gather", ["one_hot", "place"], ["votes"], axis=0),
            node("Sqrt", ["nearest"], ["distance"]),
            node("Max", ["distance", "smallest"], ["positive"]),
            node("Reciprocal", ["positive"], ["weight"])
            if self._recipe.by_distance
            else node("Div", ["positive", "positive"], ["weight"]),
            node("Unsqueeze", ["weight", "last"], ["weights"]),
            node("Mul", ["votes", "weights"], ["weighed"]),
            node("ReduceSum", ["weighed", "middle"], ["totals"], keepdims=0),
            node("ReduceSum", ["totals", "middle"], ["total"], keepdims=1),
            node("Div", ["totals", "total"], ["shares"]),
            node("Max", ["shares", "floor"], ["kept"]),
            node("Log", ["kept"], ["logits"]),
        ]
        graph = helper.make_graph(
            nodes,
            "neighbours",
            [_floats("x", points.shape[1])],
            [_floats("logits", self._labels)],
            [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
        )
        return _model(graph)


def _front_graph(shape: tuple[int, ...], mean_axis: int | None) -> Any:
    """Windows to vectors: the mean over time, or everything in one row."""
    from onnx import helper

    width = shape[-1] if mean_axis else int(np.prod(shape))
    node = (
        helper.make_node("ReduceMean", ["windows"], ["vectors"], axes=[mean_axis], keepdims=0)
        if mean_axis
        else helper.make_node("Flatten", ["windows"], ["vectors"], axis=1)
    )
    inputs, outputs = [_floats("windows", *shape)], [_floats("vectors", width)]
    return _model(helper.make_graph([node], "vectors", inputs, outputs))


def _floats(name: str, *shape: int) -> Any:
    """A value of single precision that a graph takes or gives, one row per window."""
    from onnx import TensorProto, helper

    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", *shape])


def _model(graph: Any) -> Any:
    from onnx import helper

    opsets = [helper.make_opsetid(domain, version) for domain, version in _OPSET.items()]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8)


def _converted(pipeline: Any, width: int, options: dict[int, Any]) -> Any:
    """A scikit-learn pipeline by skl2onnx; its last output is the one wanted."""
    import warnings

    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import FloatTensorType

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        model = convert_sklearn(
            pipeline,
            name="sklearn",
            initial_types=[("x", FloatTensorType([None, width]))],
            options=options or None,
            target_opset=_OPSET,
        )
    # Stamped with the oldest versions its operators need; they mean the same in ours.
    return _model(model.graph)


def _name_output(model: Any, name: str) -> None:
    from onnx import helper

    (found,) = model.graph.output
    width = found.type.tensor_type.shape.dim[1].dim_value
    model.graph.node.append(helper.make_node("Identity", [found.name], [name]))
    del model.graph.output[:]
    model.graph.output.append(_floats(name, width))


def _chain(first: Any, second: Any) -> Any:
    """Two graphs in a row: the last output of the first into the input of the second."""
    from onnx import compose

    joined = compose.merge_models(
        compose.add_prefix(first, f"{first.graph.name}/", rename_inputs=False),
        compose.add_prefix(second, f"{second.graph.name}/"),
        io_map=[
            (
                f"{first.graph.name}/{first.graph.output[-1].name}",
                f"{second.graph.name}/{second.graph.input[0].name}",
            )
        ],
    )
    last = joined.graph.output[-1]
    del joined.graph.output[:]
    joined.graph.output.append(last)
    return joined
