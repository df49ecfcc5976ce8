"""Profiles: what tools write is read rightly, what is missing is named, and failures are failures."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from . import ROOT

pytest.importorskip("benches.common.machine", reason="the benchmarks are not here")

from benches.builds.toolchain import Problem
from profiling import __main__ as profiling
from profiling import costs, cpu, flamegraph, memory, names, page, tools

# As py-spy draws: 10 samples; 6 in C under Python, 3 in Python itself, 1 at an address without a name.
SVG = """
<title>all (10 samples, 100%)</title><rect x="0%" y="36" width="100%" height="15" fg:x="0" fg:w="10"/>
<title>&lt;module&gt; (w.py:1) (10 samples, 100%)</title><rect x="0%" y="52" height="15" fg:x="0" fg:w="10"/>
<title>walk (ruvgen/csrc/walk.c:7) (6 samples, 60%)</title><rect x="0%" y="68" height="15" fg:x="0" fg:w="6"/>
<title>dot (generated/a.c:1) (2 samples, 20%)</title><rect x="0%" y="84" height="15" fg:x="0" fg:w="2"/>
<title>0x7f00 (libc.so.6) (1 samples, 10%)</title><rect x="60%" y="68" height="15" fg:x="6" fg:w="1"/>
"""
MODULE, WALK, DOT = "<module> (w.py:1)", "walk (ruvgen/csrc/walk.c:7)", "dot (generated/a.c:1)"
STACKS = {(MODULE,): 3, (MODULE, WALK): 4, (MODULE, WALK, DOT): 2, (MODULE, "0x7f00 (libc.so.6)"): 1}

CALLGRIND = """# callgrind format
desc: Trigger: Client Request: search
positions: line
events: Ir Dr
summary: 200 60

ob=(1) /site/ruvgen/_native.abi3.so
fl=(1) ???
fn=(1) ruvgen_walk.lto_priv.0
7 100 40
+1 10
cob=(2) /lib/libc.so.6
cfi=(2) string.c
cfn=(2) memcpy
calls=3 9
7 50 10
fn=(3) choose
* 20 5

ob=(2)
fl=(2)
fn=(2)
9 50 10
"""

CACHEGRIND = """desc: D1 cache: 49152 B
events: Ir Dr
fl=./ruvgen/csrc/walk.c
fn=ruvgen_walk
10 70 30
11 5 1
fl=/usr/src/string.c
fn=memcpy
3 25 9
summary: 100 40
"""

MASSIF = """desc: x
#-----------
snapshot=0
#-----------
mem_heap_B=10
heap_tree=empty
#-----------
snapshot=1
#-----------
mem_heap_B=4096
heap_tree=peak
n2: 4096 (heap allocation functions) malloc/new/new[], --alloc-fns, etc.
 n1: 90 0x4A0: PyObject_Malloc (/usr/lib/obmalloc.c:10)
  n0: 90 0x4B0: list_resize (/usr/lib/list.c:3)
 n2: 3910 0x4A0: take (./ruvgen/csrc/memory/memory.c:10)
  n1: 3900 0x4A1: ruvgen_room (./ruvgen/csrc/memory/memory.c:30)
   n1: 3900 0x4B0: grow (./ruvgen/csrc/graph/index.c:3)
    n0: 3900 0x4C0: add (./ruvgen/csrc/graph/index.c:9)
  n0: 10 0x4B0: walk (in /site/ruvgen/_native.abi3.so)
 n0: 96 in 2 places, all below massif's threshold (1.00%)
#-----------
snapshot=2
#-----------
mem_heap_B=20
heap_tree=empty
"""


def error(kind: str, *frames: tuple[str, str]) -> str:
    stack = "".join(f"<frame><fn>{name}</fn><obj>{library}</obj></frame>" for name, library in frames)
    return f"<error><kind>{kind}</kind><stack>{stack}</stack></error>"


NATIVE, PRELOAD = "/site/ruvgen/_native.abi3.so", "/usr/libexec/valgrind/vgpreload_memcheck.so"


def test_frames_are_read_out_of_the_picture() -> None:
    stacks = flamegraph.stacks_of(SVG)
    assert dict(stacks) == STACKS
    assert stacks.total() == 10
    assert flamegraph.symbolised(stacks) == 90
    assert flamegraph.languages(stacks) == {"Python": 100, "ruvgen C": 60}


def test_folded_stacks() -> None:
    stacks = flamegraph.stacks_of(SVG)
    assert flamegraph.parse_folded(flamegraph.folded(stacks)) == stacks
    with pytest.raises(Problem, match="not a folded stack: 'a;b'"):
        flamegraph.parse_folded("a;b")


MAPS = "7f1000-7f3000 r-xp 00002000 08:01 42    /lib/libc.so.6\n7f3000-7f4000 rw-p 00000000 00:00 0\n"
SEGMENTS = "  LOAD           0x002000 0x0000000000003000 0x0000000000003000 0x002000 0x002000 R E 0x1000\n"


def test_addresses_are_looked_up_where_they_were_mapped(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, int]] = []

    def symbol(path: str, offset: int) -> str | None:
        asked.append((path, offset))
        return "memmove" if offset == 0x2010 else None

    monkeypatch.setattr(names, "symbol", symbol)
    monkeypatch.setattr("shutil.which", lambda name: name)
    svg = "0x7f1010 (libc.so.6), 0x7f1020 (libc.so.6), 0x7f1010 (libm.so.6), 0x7f3010 (libc.so.6)"
    assert names.named(svg, MAPS) == svg.replace("0x7f1010 (libc", "memmove (libc")
    assert sorted(asked) == [("/lib/libc.so.6", 0x2010), ("/lib/libc.so.6", 0x2020)]
    assert names.virtual(0x2010, SEGMENTS) == 0x3010
    assert names.virtual(0x10, SEGMENTS) is None


def test_the_start_is_no_work() -> None:
    work = "main (workload.py:9);Work.mixed (profiling/workload.py:7);walk (a.c:1)"
    stacks = flamegraph.parse_folded(f"main (workload.py:9);0x7f (ld.so) 5\n{work} 3\n")
    assert flamegraph.of_the_work(stacks).total() == 3


@pytest.mark.parametrize("name", ["0x7f00 (libc.so.6)", "?", "[unknown]"])
def test_nameless_frames(name: str) -> None:
    assert flamegraph.symbolised(flamegraph.parse_folded(f"main;{name} 19\n{name};main 1\n")) == 5


def test_perf_report() -> None:
    report = (
        " 10.50% ;[k] 0x00ff ;[unknown] ;-\n 53.06% ;[.] walk.lto_priv.0   ;_native.abi3.so ;- -\n\nnoise\n"
        "  1.20% ;[.] walk.part.0 ;_native.abi3.so ;-\n"
    )
    assert cpu.functions(report) == [
        ("walk", "_native.abi3.so", 54.26),
        (cpu.UNKNOWN, "[unknown]", 10.5),
    ]


def test_costs_of_callgrind() -> None:
    found = costs.parse(CALLGRIND)
    assert found.totals == {"Ir": 200, "Dr": 60}
    assert found.trigger == "search"
    assert found.ours == {"ruvgen_walk": {"Ir": 110, "Dr": 40}, "choose": {"Ir": 20, "Dr": 5}}


def test_costs_of_cachegrind() -> None:
    found = costs.parse(CACHEGRIND)
    assert found.totals == {"Ir": 100, "Dr": 40}
    assert found.ours == {"ruvgen_walk": {"Ir": 75, "Dr": 31}}


def test_marks_name_what_was_counted(tmp_path: Path) -> None:
    (tmp_path / "c.out.1").write_text(CALLGRIND)
    (tmp_path / "c.out.2").write_text(CALLGRIND.replace("search", "build"))
    assert sorted(costs.dumps(tmp_path / "c.out")) == ["build", "search"]


def test_peak_of_massif() -> None:
    peak = memory.peak_of(MASSIF)
    assert (peak.snapshots, peak.heap) == (3, 4096)
    assert peak.callers == [
        (3900, "grow (./ruvgen/csrc/graph/index.c:3)"),
        (96, "in 2 places, all below massif's threshold (1.00%)"),
        (90, "PyObject_Malloc (/usr/lib/obmalloc.c:10)"),
        (10, "walk (in /site/ruvgen/_native.abi3.so)"),
    ]
    assert peak.own == 3910


def test_errors_of_memcheck_are_told_apart() -> None:
    ours, others = memory.errors_of(
        "<valgrindoutput>"
        + error("InvalidRead", ("memcpy", PRELOAD), ("ruvgen_walk", NATIVE), ("call", "/lib/libpython3.so"))
        + error("UninitCondition", ("int_from_bytes", "/lib/libpython3.so"))
        + error("Leak_DefinitelyLost", ("malloc", PRELOAD), ("alloc", "/lib/libpython3.so"), ("f", NATIVE))
        + error("Leak_DefinitelyLost", ("malloc", PRELOAD), ("ruvgen_allocate", NATIVE))
        + "</valgrindoutput>"
    )
    assert ours == ["InvalidRead in ruvgen_walk", "Leak_DefinitelyLost in ruvgen_allocate"]
    assert others == 2


@pytest.mark.parametrize(("parse", "text"), [(costs.parse, ""), (memory.peak_of, "desc: x\n")])
def test_what_is_no_profile(parse: object, text: str) -> None:
    assert callable(parse)
    with pytest.raises(Problem, match="not a file of"):
        parse(text)


@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("perf", "linux-perf"),
        ("valgrind", "valgrind"),
        ("heaptrack_print", "heaptrack"),
        ("py-spy", "py-spy"),
    ],
)
def test_a_missing_tool_names_its_package(
    name: str, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(tools.MissingTool, match=f"^{name} not found; .*install {package}"):
        tools.need(name)


def test_install_prints_what_it_would_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "apt-get").touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert profiling.main(["install"]) == 1
    told = capsys.readouterr()
    assert "not root; run: sudo apt-get install -y linux" in told.out
    assert told.out.endswith(" valgrind heaptrack binutils\n")
    assert "not installed: perf, valgrind, heaptrack, addr2line" in told.err


def test_a_failing_tool_is_a_problem_with_its_last_words(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('==1== counts\\nno such thing')"]
    with pytest.raises(Problem, match="failed with status 1: no such thing; all it said is in"):
        tools.run(command, log=tmp_path / "log.txt")
    assert "no such thing" in (tmp_path / "log.txt").read_text()


def good(out: Path, quick: bool) -> page.Part:
    (out / "good.data").touch()
    table = page.Table("a & b", ("function", "share"), [("f<T>", "5 %")])
    return page.Part("good", notes=["fine"], tables=[table], files=["good.data"], uncounted=["cycles"])


def lacks(out: Path, quick: bool) -> page.Part:
    raise tools.MissingTool("perf not found; apt-get install linux-perf")


def breaks(out: Path, quick: bool) -> page.Part:
    raise Problem("valgrind failed")


def interrupted(out: Path, quick: bool) -> page.Part:
    raise KeyboardInterrupt


ALL = {"good": good, "lacks": lacks, "breaks": breaks, "interrupted": interrupted}


@pytest.mark.parametrize(
    ("names", "status", "shown"),
    [
        (["good"], 0, "Not counted here: cycles"),
        (["lacks"], 1, "Skipped: lacks: perf not found"),
        (["lacks", "lacks"], 1, "Skipped: lacks: perf not found"),
        (["lacks", "good"], 0, "Skipped: lacks: perf not found"),
        (["good", "breaks"], 1, "Failed: valgrind failed"),
        (["good", "interrupted"], 130, "interrupted, its files are partial"),
    ],
)
def test_status_and_page(names: list[str], status: int, shown: str, tmp_path: Path) -> None:
    assert profiling.profile(names, tmp_path / "out", True, ALL) == status
    text = (tmp_path / "out" / "index.html").read_text()
    assert shown in text
    if "good" in names:
        assert 'href="good.data"' in text
        assert "f&lt;T&gt;" in text
        facts = json.loads((tmp_path / "out" / "good.json").read_text())
        assert facts["uncounted"] == ["cycles"]
        assert "not counted here: cycles" in (tmp_path / "out" / "good.txt").read_text()


def test_the_workload_is_the_same_each_time() -> None:
    """The same operations find the same rows."""

    def once(part: str) -> dict[str, object]:
        return tools.told(tools.run(tools.workload(part, "--rows", 300, "--operations", 60)))

    for part in ("search", "mixed"):
        first = once(part)
        assert first["operations"] == 60
        assert first["sum"] == once(part)["sum"]
    assert (ROOT / "profiling" / "workload.py").exists()
