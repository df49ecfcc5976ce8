"""Kernels for GPUs through NVIDIA's compiler, and the folder where cubins are kept."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.cuda import CudaError, _cache, _device, _nvrtc, _plan
from ruvgen.pack_file import UnsafePackError

from . import cuda_compiling
from .cuda_compiling import Case

CASES = list(cuda_compiling.some())


def compiler_or_skip(request: pytest.FixtureRequest) -> None:
    """NVRTC is there in the session tests_cuda_compile, which insists on it."""
    _nvrtc.compiler.cache_clear()
    try:
        _nvrtc.compiler()
    except CudaError as error:
        if request.config.getoption("--require-tools") and "cuda_compile" in os.environ.get(
            "NOX_CURRENT_SESSION", ""
        ):
            pytest.fail(str(error))
        pytest.skip(str(error))


@pytest.mark.parametrize("case", CASES, ids=lambda case: "-".join(map(str, case)))
def test_compiles(case: Case, request: pytest.FixtureRequest) -> None:
    """To a cubin that keeps everything in registers, of which as many blocks run at once as planned."""
    compiler_or_skip(request)
    assert not cuda_compiling.wrong(case.kernel, case.architecture)


@pytest.mark.parametrize("number", range(8))
def test_the_others_compile(number: int, request: pytest.FixtureRequest) -> None:
    compiler_or_skip(request)
    assert not cuda_compiling.wrong(*list(cuda_compiling.others())[number])


def test_errors_are_told(request: pytest.FixtureRequest) -> None:
    compiler_or_skip(request)
    with pytest.raises(CudaError, match=r"nvrtcCompileProgram: NVRTC_ERROR_COMPILATION\n(.|\n)*nonsense"):
        _nvrtc.compiler().compile("nonsense;", {}, [])


def test_the_cases_cover() -> None:
    """Every metric of every type; every form with each architecture; both dimensions with each."""
    metrics = {(case.metric, case.dtype) for case in CASES}
    assert metrics == set(_plan.metrics())
    for form in cuda_compiling.FORMS:
        assert {case.architecture for case in CASES if case.form == form} == {
            *cuda_compiling.ARCHITECTURES
        }, form
    assert {(case.dim, case.architecture) for case in CASES} == {
        (dim, each) for dim in cuda_compiling.DIMS for each in cuda_compiling.ARCHITECTURES
    }


def test_shapes_fit_every_card() -> None:
    """Whatever the dimension and the number of neighbours: shared memory, and powers of two."""
    for metric in _plan.metrics().values():
        for dim in (1, 2, 4, 5, 63, 64, 100, 255, 1024, 1025, 4096, 8191, 65_536):
            shape = _plan.Shape(metric, dim)
            assert shape.pitch % 16 == 0
            assert shape.pitch - 16 < shape.width <= shape.pitch
            for k, m in ((1, 1), (32, 3), (33, 16), (128, 5000), (129, 16), (1024, 8)):
                kernel = _plan.search(shape, m, k)
                macros = dict(kernel.macros)
                assert kernel.shared <= _plan.SHARED
                assert int(macros["SLOTS"]) >= 2 * min(k, 1024) or int(macros["SLOTS"]) >= k + k // 3
                assert _plan.BLOCK.threads % (32 * (int(macros["TEAM"]) > 1) or 1) == 0
                for count, parts in ((1, 1), (1_000_000, 132), (2**31 - 1, 132)):
                    across, groups, share = _plan.grid(kernel, count, min(m, _plan.MOST_ASKED), parts)
                    assert (across - 1) * share < count <= across * share < 2**32
                    assert groups <= 65_535


# ---- the cache


def search() -> None:
    rows = np.eye(5, dtype="f4")
    assert (rv.knn(rows, rows, 1, device="cuda")[0][:, 0] == range(5)).all()


def test_cubins_are_kept(fake_gpu: Any, tmp_path: Path) -> None:
    """By all they follow from; the next process compiles nothing."""
    search()
    made = fake_gpu.calls("nvrtcCompileProgram")
    files = sorted((tmp_path / "cubins").iterdir())
    assert len(files) == made > 0
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in files)
    _device.device.cache_clear()
    search()
    assert fake_gpu.calls("nvrtcCompileProgram") == made
    names = {_cache.name(parts) for parts in (["a", "b"], ["ab"], ["a", "c"], ["a"])}
    assert len(names) == 4


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "link", "open to others", "a folder"])
def test_what_is_not_as_written_is_not_used(damage: str, fake_gpu: Any, tmp_path: Path) -> None:
    search()
    made = fake_gpu.calls("nvrtcCompileProgram")
    for path in (tmp_path / "cubins").iterdir():
        data = bytearray(path.read_bytes())
        match damage:
            case "cut":
                path.write_bytes(data[:-1])
            case "changed":
                data[40] ^= 1
                path.write_bytes(data)
            case "empty":
                path.write_bytes(b"")
            case "link":
                path.rename(tmp_path / path.name)
                path.symlink_to(tmp_path / path.name)
            case "open to others":
                path.chmod(0o666)
            case _:
                path.unlink()
                path.mkdir()
    _device.device.cache_clear()
    search()
    assert fake_gpu.calls("nvrtcCompileProgram") == 2 * made


def test_a_folder_of_others_is_not_used(fake_gpu: Any, tmp_path: Path) -> None:
    (tmp_path / "cubins").mkdir(mode=0o777)
    (tmp_path / "cubins").chmod(0o777)
    with pytest.warns(
        RuntimeWarning, match="compiled kernels are not kept .* others may write .*RUVGEN_CUBINS"
    ):
        search()
    assert not list((tmp_path / "cubins").iterdir())
    assert issubclass(UnsafePackError, ValueError)


def test_no_folder_at_all(fake_gpu: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUVGEN_CUBINS", "")
    search()
    assert not (tmp_path / "cubins").exists()


def test_a_full_disk(fake_gpu: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be written is compiled anew next time, and no piece of it stays."""

    def replace(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", replace)
    search()
    assert not list((tmp_path / "cubins").iterdir())
