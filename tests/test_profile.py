"""The file of a profile: what is sound is obeyed, all else ignored with a warning that says why."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ruvgen as rv
from codegen import naming
from ruvgen import _lib, processor, profile, profile_file
from ruvgen._kernels import Preference
from ruvgen.profile_file import Profile

FEW = Preference("dot", "f32", "rows", 65, 99, "scalar")
FOUND = Profile((FEW, Preference("cosine", "i8", "pair", 7, 7, "scalar")), {"width": 3, "group": 6})
FOREIGN = next((isa for isa in _lib.ISAS if _lib.isa_missing(_lib.ISAS[isa])), None)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_isa: None) -> Iterator[Path]:
    """Where this test's profile is; afterwards none is in use."""
    path = tmp_path / "a folder" / "profile.json"
    monkeypatch.setenv("RUVGEN_PROFILE", str(path))
    yield path
    profile.use(None)


def served(dim: int = 80) -> str:
    return naming.parse(rv.which("dot", "f32", "rows", dim)).isa


def run(code: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python code in a process of its own, which imports ruvgen anew."""
    env = {key: value for key, value in os.environ.items() if key != "RUVGEN_ISA"} | environment
    return subprocess.run(
        [sys.executable, "-c", code], env=env, cwd=cwd, capture_output=True, text=True, check=True, timeout=60
    )


def edited(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """A sound file but for one thing."""
    profile_file.write(path, FOUND)
    facts = json.loads(path.read_text(encoding="utf-8"))
    change(facts)
    path.write_text(json.dumps(facts), encoding="utf-8")


def ignored(path: Path) -> str:
    """What is told of a file that changes nothing."""
    before = served()
    with pytest.warns(RuntimeWarning) as caught:
        profile.load()
    assert profile.active() is None
    assert served() == before
    (warning,) = caught
    text = str(warning.message)
    assert str(path) in text
    assert "python -m ruvgen tune" in text
    assert "--reset" in text
    return text


def test_round_trip(place: Path) -> None:
    """Written and read, obeyed by dispatch and by new indexes; then gone."""
    before, plain = served(), rv.Index(8).stats()
    profile_file.write(place, FOUND)
    assert profile_file.read(place) == Profile(FOUND.prefer, FOUND.index, str(place))
    profile.load()
    assert served() == "scalar"
    assert (served(64), served(100)) == (before, before)
    index = rv.Index(8)
    assert {name: index.stats()[name] for name in ("width", "group")} == FOUND.index
    assert str(place) in rv.info()["profile"]
    assert "2 preferences, index width 3, group 6" in rv.info()["profile"]
    profile.use(None)
    assert served() == before
    assert rv.info()["profile"] == "none"
    assert {name: rv.Index(8).stats()[name] for name in ("width", "group")} == {
        name: plain[name] for name in ("width", "group")
    }


def test_files_keep_their_own_settings(place: Path, tmp_path: Path) -> None:
    index = rv.Index(8)
    index.add(np.eye(8, dtype=np.float32))
    kept = {name: index.stats()[name] for name in ("width", "group")}
    index.save(tmp_path / "index")
    profile.use(FOUND)
    loaded = rv.Index.load(tmp_path / "index").stats()
    assert {name: loaded[name] for name in kept} == kept


def test_at_import(place: Path, tmp_path: Path) -> None:
    """A process that finds the file; one that is told not to; one that is forced below it; one without it."""
    profile_file.write(place, FOUND)
    code = (
        "import ruvgen as rv; print(rv.which('dot', 'f32', 'rows', 80).split('__')[1], rv.info()['profile'])"
    )
    done = run(code, tmp_path)
    assert done.stdout.startswith(f"scalar {place}")
    assert done.stderr == ""
    assert run(code, tmp_path, RUVGEN_PROFILE="").stdout.split()[1] == "none"
    for isa in rv.isas():
        edited(place, lambda facts: facts.update(prefer=[FEW._asdict() | {"isa": "scalar"}]))
        assert run(code, tmp_path, RUVGEN_ISA=isa).stdout.startswith("scalar ")
    best = rv.isas()[-2] if len(rv.isas()) > 1 else "scalar"
    edited(place, lambda facts: facts.update(prefer=[FEW._asdict() | {"isa": best}]))
    assert run(code, tmp_path, RUVGEN_ISA="scalar").stdout.startswith("scalar ")
    place.unlink()
    done = run(code, tmp_path)
    assert done.stdout.split() == [served(), "none"]
    assert done.stderr == ""


def test_bad_at_import(place: Path, tmp_path: Path) -> None:
    """One warning on stderr, and all works."""
    place.parent.mkdir()
    place.write_text("{", encoding="utf-8")
    done = run("import ruvgen as rv; print(rv.which('dot'))", tmp_path)
    assert done.stdout.strip() == rv.which("dot")
    assert done.stderr.count("RuntimeWarning") == 1
    assert "it is not JSON" in done.stderr


@pytest.mark.skipif(sys.platform == "darwin", reason="has another folder")
def test_in_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RUVGEN_PROFILE")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = profile.path()
    assert path is not None
    assert path.parent == tmp_path / "config" / "ruvgen"
    assert path.name.isascii()
    profile_file.write(path, FOUND)
    profile.load()
    assert served() == "scalar"
    monkeypatch.setenv("HOME", str(tmp_path))
    for other in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", other)
        found = profile.path()
        assert found is not None
        assert found.parent == tmp_path / ".config" / "ruvgen"


def test_empty_disables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUVGEN_PROFILE", "")
    assert profile.path() is None
    profile.load()
    assert profile.active() is None


def one(**wrong: Any) -> dict[str, Any]:
    """The list of preferences with a wrong one."""
    return {"prefer": [FOUND.prefer[1]._asdict(), FEW._asdict() | wrong]}


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "cpu": ({"cpu": "Z80"}, "another processor: 'Z80'"),
    "features": ({"features": []}, "other CPU features"),
    "version": ({"ruvgen": "0.0.1"}, "another ruvgen: '0.0.1'"),
    "digest": ({"kernels": "0123456789abcdef"}, "other kernels: '0123456789abcdef'"),
    "format": ({"profile": 2}, "its format is 2, and 1 is known"),
    "truth": ({"profile": True}, "not a profile"),
    "unknown key": ({"more": 1}, "'more'"),
    "index list": ({"index": [4, 4]}, "index is [4, 4]"),
    "index part": ({"index": {"width": 4}}, "not width and group"),
    "index zero": ({"index": {"width": 0, "group": 4}}, "index width is 0"),
    "index large": ({"index": {"width": 4, "group": 9}}, "index group is 9, not in 1…8"),
    "index float": ({"index": {"width": 4.0, "group": 4}}, "index width is 4.0"),
    "index truth": ({"index": {"width": True, "group": 4}}, "index width is True"),
    "prefer none": ({"prefer": None}, "prefer is None"),
    "prefer number": ({"prefer": [3]}, "a preference is 3"),
    "prefer part": ({"prefer": [{"metric": "dot"}]}, "it has metric, dtype"),
    "metric": (one(metric="taxi"), "metric is 'taxi'; known are sqeuclidean"),
    "metric list": (one(metric=["dot"]), "metric is ['dot']"),
    "dtype": (one(dtype="f8"), "dtype is 'f8'"),
    "form": (one(form="tile"), "form is 'tile'; known are pair, rows, gather"),
    "isa": (one(isa="avx1024"), "isa is 'avx1024'"),
    "no kernel": (one(metric="hamming"), "there are no kernels of scalar for hamming on f32 as rows"),
    "low": (one(low=0), "low is 0, not in 1…65536"),
    "high": (one(high=65_537), "high is 65537"),
    "huge": (one(high=10**300), "high is 1000"),
    "text": (one(low="1"), "low is '1'"),
    "order": (one(low=9, high=8), "a range is 9 to 8"),
    "overlap": ({"prefer": [FEW._asdict(), FEW._asdict() | {"low": 99, "high": 100}]}, "hold 99"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong(name: str, place: Path) -> None:
    change, reason = WRONG[name]
    edited(place, lambda facts: facts.update(change))
    assert reason in ignored(place)


@pytest.mark.skipif(FOREIGN is None, reason="this CPU has everything")
def test_an_isa_that_the_cpu_lacks(place: Path) -> None:
    edited(place, lambda facts: facts.update(one(isa=FOREIGN)))
    assert "this CPU lacks" in ignored(place)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is not JSON"),
        (b'{"profile": 1, "cpu"', "it is not JSON"),
        (b"\xff\xfe", "not text in UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[]", "it is not a profile"),
        (b'{"profile": 1}', "it has the keys 'profile', not profile, cpu"),
        (b" " * (profile_file.MAX_BYTES + 1), "bytes, more than 1,048,576"),
        (b"9" * 10_000, ""),
    ],
    ids=["empty", "cut", "binary", "deep", "list", "bare", "long", "digits"],
)
def test_corrupt(content: bytes, reason: str, place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    assert reason in ignored(place)


@pytest.mark.parametrize("mode", [0o666, 0o664, 0o646])
def test_others_may_write(mode: int, place: Path) -> None:
    profile_file.write(place, FOUND)
    assert stat.S_IMODE(place.stat().st_mode) == 0o644
    place.chmod(mode)
    assert f"others may write to it (mode {mode:04o})" in ignored(place)


def test_of_another_user(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile_file.write(place, FOUND)
    if place.stat().st_uid == 0:
        try:
            os.chown(place, 12_345, -1)
        except OSError:
            pytest.skip("cannot give files away")
    else:
        monkeypatch.setattr(profile_file.os, "geteuid", lambda: 12_345)
    assert "it belongs to user" in ignored(place)


def test_no_file_at_all(place: Path) -> None:
    place.parent.mkdir()
    place.mkdir()
    assert "regular file" in ignored(place)
    place.rmdir()
    os.mkfifo(place)
    assert "regular file" in ignored(place)


def test_a_write_that_fails_keeps_the_old_one(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile_file.write(place, FOUND)

    def fail(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(profile_file.os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        profile_file.write(place, Profile())
    assert profile_file.read(place).prefer == FOUND.prefer
    assert list(place.parent.iterdir()) == [place]


def test_the_file_is_readable(place: Path) -> None:
    """A line for each fact and preference; what is empty is, too."""
    profile_file.write(place, FOUND)
    lines = place.read_text(encoding="utf-8").splitlines()
    assert sum('"metric"' in line for line in lines) == len(FOUND.prefer)
    assert max(map(len, lines)) <= 250
    profile_file.write(place, Profile())
    assert profile_file.read(place) == Profile(path=str(place))


def test_the_processor_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert processor.model().strip()
    file = tmp_path / "cpuinfo"
    monkeypatch.setattr(processor, "CPUINFO", file)
    assert processor._linux() == ""
    file.write_text(
        "processor\t: 0\nvendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 85\n\nmodel\t: 7\n"
    )
    assert processor._linux() == "GenuineIntel 6 85"
    file.write_text("processor\t: 0\nCPU implementer\t: 0x41\nCPU part\t: 0xd0c\n\n")
    assert processor._linux() == "0x41 0xd0c"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=9)
    | st.sampled_from(list(_lib.METRICS)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=9,
)
ENTRY = st.fixed_dictionaries(
    {
        "metric": st.sampled_from(list(_lib.METRICS)) | JSON,
        "dtype": st.sampled_from(list(_lib.DTYPES)) | JSON,
        "form": st.sampled_from(list(_lib.FORMS)) | JSON,
        "low": st.integers(-1, 300) | JSON,
        "high": st.integers(-1, 70_000) | JSON,
        "isa": st.sampled_from(list(_lib.ISAS)) | JSON,
    }
)
CHANGE = st.fixed_dictionaries(
    {},
    optional={
        "profile": JSON,
        "features": JSON,
        "index": JSON
        | st.fixed_dictionaries({"width": st.integers(0, 9), "group": st.integers(0, 9) | JSON}),
        "prefer": JSON | st.lists(ENTRY, max_size=4),
    },
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(whole=JSON, change=CHANGE, alone=st.booleans())
def test_any_json_is_used_or_warned_of(place: Path, whole: Any, change: dict[str, Any], alone: bool) -> None:
    """Never an exception; and dispatch has an answer."""
    profile.use(None)
    if alone:
        place.parent.mkdir(exist_ok=True)
        place.write_text(json.dumps(whole), encoding="utf-8")
        place.chmod(0o644)
    else:
        edited(place, lambda facts: facts.update(change))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        profile.load()
    assert (profile.active() is None) == (len(caught) == 1)
    assert all(issubclass(warning.category, RuntimeWarning) for warning in caught)
    for dim in (1, 80, 128, 65_536):
        assert rv.which("dot", "f32", "rows", dim)
