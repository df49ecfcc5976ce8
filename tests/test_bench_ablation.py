"""What each idea is worth, and what builds cost: on a small set, and on made-up figures."""

from __future__ import annotations

import json

import numpy as np
import pytest

import ruvgen
from benches.builds import ablation, build
from benches.report import builds as report_build


@pytest.fixture
def data(tmp_path):
    rng = np.random.default_rng(0)
    rows, queries = (rng.standard_normal((n, 16), np.float32) for n in (2000, 600))
    ids, _ = ruvgen.knn(rows, queries, 10)
    path = tmp_path / "tiny-euclidean.npz"
    np.savez(path, train=rows, test=queries, neighbors=ids)
    return path


def test_everything_that_needs_no_build_is_switched_off_once(data, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(ablation, "QUICK_ROUNDS", 2)
    out = tmp_path / "ablation.json"
    assert ablation.main(["--quick", "--data", str(data), "--threads", "2", "--out", str(out)]) == 0
    facts = json.loads(out.read_text(encoding="utf-8"))
    expected = {name for name, off in ablation.OFF.items() if "build" not in off.change}
    expected -= {name for name in ("avx2",) if name not in ruvgen.isas()}
    assert {*facts["results"]} == expected
    assert {*facts["missing"]} == ablation.FLAGGED
    assert facts["results"]["simd"]["isa"] == "scalar"
    assert facts["results"]["interleaving"]["group"] == 1
    for found in facts["results"].values():
        assert {*found["workloads"]} == {*ablation.WORKLOADS}
        assert all(part["us"] > 0 for part in found["workloads"].values())
    assert facts["results"]["control"]["recall"] >= 0.9
    text = "\n".join(report_build.ablation(facts))
    assert "+30 %" in text
    assert "skipped arena: --quick builds nothing" in capsys.readouterr().out


def test_a_variant_that_ends_is_an_error(tmp_path):
    with pytest.raises(RuntimeError, match="ended with status"):
        ablation.Process({"site": "", "data": str(tmp_path / "nowhere.npz")})


@pytest.mark.parametrize(
    ("size", "ms", "missed"),
    [(5_000_000, 20.0, 0), (7_000_000, 20.0, 1), (11_000_000, 20.0, 2), (5_000_000, 60.0, 1)],
)
def test_builds_that_are_too_large_or_slow_to_import_miss_their_bars(size, ms, missed):
    held = build.bars({"base": {"bytes": size, "import_ms": {"cpu": [ms, ms, ms]}}}, {})
    assert sum(not bar.held for bar in held) == missed


def test_a_profile_may_add_a_tenth():
    compared = {"library_bytes": {"base": 100, "pgo": 111, "lto": 100, "pgo_lto": 109}}
    found = {bar.case: bar.held for bar in build.bars({}, compared)}
    assert found == {"pgo": False, "pgo_lto": True}


def test_the_installed_build_is_measured(tmp_path, monkeypatch):
    monkeypatch.setattr(build, "FEWER_IMPORTS", 1)
    out = tmp_path / "build.json"
    assert build.main(["--quick", "--out", str(out)]) == 0
    facts = json.loads(out.read_text(encoding="utf-8"))
    assert facts["results"]["installed"]["bytes"] > 100_000
    assert facts["results"]["installed"]["import_ms"]["wall"][0] > 0
    assert "installed" in "\n".join(report_build.build(facts))
