"""`device="cuda"` where something is missing or fails: one error that says what, and nothing is left."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.cuda import CudaError, _device, _driver, _nvrtc, info

from . import gpu
from .gpu_data import floats, same, twins, whole


def everything() -> None:
    """A call of each kind, which passes every function of the driver and of the compiler."""
    rv.knn(floats(40, 5), floats(2, 5), 3, "cosine", device="cuda")
    rv.cdist(floats(2, 5), floats(40, 5), device="cuda")
    index = rv.FlatIndex(5, device="cuda")
    index.add(floats(40, 5), np.arange(40)[::-1])
    index.search(floats(2, 5))
    index.add(floats(90, 5))
    index.search(floats(2, 5), filter=[3, 4])


FUNCTIONS = [name for name in _driver.FUNCTIONS if name not in ("cuCtxPopCurrent_v2", "cuMemFree_v2")]


@pytest.mark.parametrize("status", [719, 2])
def test_every_failure_is_told_and_leaves_nothing(
    status: int, fake_gpu: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each call of each function fails once: one error, no memory lost, and then all works again."""
    monkeypatch.setenv("RUVGEN_CUBINS", "")
    everything()
    names = [name for name in FUNCTIONS if fake_gpu.calls(name)]
    names += ["nvrtcCreateProgram", "nvrtcCompileProgram", "nvrtcGetCUBIN"]
    assert len(names) > 15
    for name in names:
        gpu.forget()
        gc.collect()
        before = fake_gpu.calls(name)
        everything()
        for after in range(min(fake_gpu.calls(name) - before, 12)):
            gpu.forget()
            fake_gpu.fail(name, after, status)
            with pytest.raises((CudaError, MemoryError)) as error:
                everything()
            assert str(error.value)
            del error
            gc.collect()
            assert not fake_gpu.live, (name, after)
            everything()


def test_an_index_survives_a_failure(fake_gpu: Any) -> None:
    """What is on the device is thrown away, and copied there again by the next search."""
    cpu, on_gpu = twins()
    rows, queries = whole(60, 5), whole(3, 5)
    for index in (cpu, on_gpu):
        index.add(rows)
    for name in ("cuMemcpy2D_v2", "cuLaunchKernel", "cuMemAlloc_v2", "cuMemcpyDtoH_v2"):
        fake_gpu.fail(name)
        on_gpu.upsert(rows[:1], [0])
        cpu.upsert(rows[:1], [0])
        with pytest.raises(CudaError, match=f"failed in {name}: an error of the fake driver .error 719"):
            on_gpu.search(queries)
        same(on_gpu.search(queries), cpu.search(queries))


def test_too_little_memory(fake_gpu: Any) -> None:
    index = twins()[1]
    index.add(whole(5000, 5))
    fake_gpu.offer(nbytes=20000)
    with pytest.raises(MemoryError, match="the GPU has no memory for this"):
        index.search(whole(1, 5))
    assert not fake_gpu.live
    fake_gpu.offer()
    index.search(whole(1, 5))


def test_without_a_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text says what is missing and how to get it, from every call alike."""
    monkeypatch.setattr(_driver, "LIBRARY", "libcuda-that-is-not-there.so")
    monkeypatch.setattr(_nvrtc, "compiler", lambda: None)
    _device.device.cache_clear()
    _driver.driver.cache_clear()
    x = floats(3, 3)
    for call in (
        lambda: rv.knn(x, x, 1, device="cuda"),
        lambda: rv.cdist(x, x, device="cuda"),
        lambda: rv.FlatIndex(3, device="cuda"),
        info,
    ):
        with pytest.raises(CudaError, match="needs NVIDIA's driver: .* was not found; install the driver"):
            call()
    assert issubclass(CudaError, RuntimeError)


def test_without_a_compiler(fake_gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_nvrtc, "candidates", lambda: iter(["/nowhere/libnvrtc.so"]))
    _nvrtc.compiler.cache_clear()
    with pytest.raises(CudaError, match="needs NVIDIA's compiler, NVRTC: run `pip install 'ruvgen"):
        rv.FlatIndex(3, device="cuda")


@pytest.mark.parametrize(
    ("offer", "text"), [((0, 9), "finds no GPU"), ((1, 7), "emulated, is sm_70; kernels are for sm_80")]
)
def test_without_a_card(offer: tuple[int, int], text: str, fake_gpu: Any) -> None:
    fake_gpu.offer(*offer)
    with pytest.raises(CudaError, match=text):
        rv.FlatIndex(3, device="cuda")


def test_info(fake_gpu: Any) -> None:
    facts = info()
    assert facts["name"] == "emulated"
    assert facts["architecture"] == "sm_90"
    assert facts["free bytes"] == 1 << 30
    assert facts["nvrtc"] == "13.0"


def test_where_the_compiler_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In packages first, for then it is what pip installed."""
    made = tmp_path / "nvidia" / "cu13" / "lib" / "libnvrtc.so.13"
    made.parent.mkdir(parents=True)
    made.touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert next(_nvrtc.candidates()) == str(made)
    assert [*_nvrtc.candidates()][-2:] == list(_nvrtc.NAMES)
