"""benches/ann_benchmarks and benches/vibe, on a stand-in for the base class and the runner of those."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from . import ROOT

yaml = pytest.importorskip("yaml")

BENCHES = ROOT / "benches"
RNG = np.random.default_rng(18)
BASE = RNG.standard_normal((600, 128), dtype=np.float32)
QUERIES = RNG.standard_normal((20, 128), dtype=np.float32)
K = 10
METRICS = {
    "angular": "cosine",
    "cosine": "cosine",
    "euclidean": "sqeuclidean",
    "ip": "dot",
    "normalized": "dot",
}


class BaseANN:
    """What algorithms of both benchmarks extend, as far as theirs do."""

    name = ""

    def done(self) -> None:
        pass

    def get_memory_usage(self) -> float | None:
        return None

    def fit(self, X: Any) -> None:
        raise NotImplementedError

    def query(self, q: Any, n: int) -> Any:
        raise NotImplementedError

    def get_additional(self) -> dict[str, Any]:
        return {}

    def __str__(self) -> str:
        return self.name


@pytest.fixture(params=["ann_benchmarks", "vibe"])
def algorithm(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    """The class of the module, as their loader imports it, and what the configuration says of it."""
    home = request.param
    for name in ("", ".algorithms", ".algorithms.base", ".algorithms.ruvgen"):
        package = ModuleType(f"{home}{name}")
        package.__path__ = []
        monkeypatch.setitem(sys.modules, package.__name__, package)
    base: Any = ModuleType(f"{home}.algorithms.base.module")
    base.BaseANN = BaseANN
    monkeypatch.setitem(sys.modules, base.__name__, base)
    (config,) = yaml.safe_load((BENCHES / home / "config.yml").read_text(encoding="utf-8"))["float"]["any"]
    assert config["module"] == f"{home}.algorithms.ruvgen"
    path = BENCHES / "ann_benchmarks" / "module.py"
    spec = importlib.util.spec_from_file_location(f"{config['module']}.module", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, config["constructor"]), config


def recall(found: Any, truth: Any) -> float:
    return float(np.mean([np.isin(row, true).sum() / K for row, true in zip(found, truth, strict=True)]))


@pytest.mark.parametrize("metric", METRICS)
def test_every_group(algorithm: tuple[Any, Any], metric: str) -> None:
    cls, config = algorithm
    rows, queries = BASE, QUERIES
    if metric == "normalized":
        rows, queries = (x / np.linalg.norm(x, axis=1, keepdims=True) for x in (rows, queries))
    truth, _ = rv.knn(rows, queries, K, METRICS[metric])
    assert config["base_args"] == ["@metric"]
    for group in config["run_groups"].values():
        (options,), (efs,) = group["arg_groups"], group["query_args"]
        made = cls(metric, options)
        made.fit(rows)
        seen = []
        for ef in (efs[0], efs[-1]):
            made.set_query_arguments(ef)
            assert f"ef={ef}" in str(made)
            single = [made.query(query, K) for query in queries]
            made.batch_query(queries, K)
            batch = made.get_batch_results()
            assert all((row >= 0).all() and len(row) <= K for row in [*single, *batch])
            seen.append(min(recall(single, truth), recall(batch, truth)))
        assert seen[0] <= seen[1]
        assert seen[1] >= 0.99
        assert made.get_memory_usage() > rows.nbytes / 1024 / 4
        assert made.get_additional()["isa"] == rv.isa()
        made.done()


def test_fewer_rows_than_asked_for(algorithm: tuple[Any, Any]) -> None:
    """No id that is none: the runners look every id up."""
    made = algorithm[0]("euclidean", {})
    made.fit(BASE[:4])
    made.batch_query(QUERIES, K)
    assert sorted(made.query(QUERIES[0], K)) == [0, 1, 2, 3]
    assert all(len(row) == 4 for row in made.get_batch_results())


def test_a_metric_that_is_not_there(algorithm: tuple[Any, Any]) -> None:
    with pytest.raises(NotImplementedError, match="no index for hamming"):
        algorithm[0]("hamming", {})


def test_images_are_in_the_form_of_the_runners() -> None:
    docker = (BENCHES / "ann_benchmarks" / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert docker[0] == "FROM ann-benchmarks"
    assert any(line.startswith("ENTRYPOINT") and "run_algorithm.py" in line for line in docker)
    image = Path(BENCHES / "vibe" / "image.def").read_text(encoding="utf-8")
    assert image.startswith("Bootstrap: ")
    assert "%post" in image
