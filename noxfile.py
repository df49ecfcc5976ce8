#!/usr/bin/env -S uv run --script

# /// script
# requires-python = ">=3.11"
# dependencies = ["nox>=2025.11.12"]
# ///
"""Every task of this project: `nox --list` shows them, `nox -s NAME` runs one, and each sets itself up.

The project itself is built and installed by session.run, never session.install: `nox -R` skips the latter,
and a stale build would be tested, or trained.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import nox

nox.needs_version = ">=2025.11.12"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"

ROOT = Path(__file__).resolve().parent
PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
RUNTIME = PYPROJECT["project"]["dependencies"]
BUILD = ["build", "cmake", "ninja", *PYPROJECT["build-system"]["requires"]]
EXTRAS = PYPROJECT["project"]["optional-dependencies"]
GENERATE = EXTRAS["generate"]
BENCH = ["pip", *nox.project.dependency_groups(PYPROJECT, "bench")]  # pip fetches headers that wheels lack
ANN = nox.project.dependency_groups(PYPROJECT, "ann")
TEST = nox.project.dependency_groups(PYPROJECT, "test")

# The versions of .pre-commit-config.yaml.
LINT = ["ruff==0.17.6", "clang-format==23.1.5", "codespell==2.4.3"]
REVIEW = ["validate-pyproject[all]", "sp-repo-review[cli]"]
PYTEST = ("pytest", "-n", "auto", "--dist", "worksteal")  # a process per core; slow files hold none up
TYPES = ["mypy==2.4.1", "nox", "pytest", "types-cffi"]

CROSS = {
    "aarch64-linux-gnu-gcc": "gcc-aarch64-linux-gnu libc6-dev-arm64-cross",
    "qemu-aarch64": "qemu-user",
    "qemu-x86_64": "qemu-user",
}

# Some machines set these for other programs; figures are for a machine as it comes.
PLAIN_BLAS: dict[str, str | None] = {"OPENBLAS_CORETYPE": None, "OPENBLAS_L2_SIZE": None}
NO_PROFILE = {"RUVGEN_PROFILE": ""}  # what `tune` stored is not what is measured
# jemalloc cannot be loaded into a running process otherwise.
STATIC_TLS = {"GLIBC_TUNABLES": "glibc.rtld.optional_static_tls=16384"}
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


KERNELS = "libruvgen_kernels.a"  # in a build directory
# Runs a module of the checkout on the installed package: the checkout goes behind it on the path.
BESIDE = (
    "import runpy, sys; sys.path.append('.'); sys.argv[1:] = {words}; "
    "runpy.run_module('{module}', run_name='__main__')"
)


def build_wheel(
    session: nox.Session, home: Path, options: dict[str, str], *, source: Path = ROOT, strip: str = "true"
) -> Path:
    """Build a wheel afresh in an empty directory; options are those of CMakeLists.txt."""
    compilers = [os.environ["CC"].split()[0]] if os.environ.get("CC") else ["cc", "gcc", "clang"]
    if not any(map(shutil.which, compilers)):
        session.error(
            f"no C compiler found ({', '.join(compilers)}); on Debian or Ubuntu: apt-get install gcc"
        )
    shutil.rmtree(home, ignore_errors=True)
    defines = [f"-Ccmake.define.RUVGEN_{key}={value}" for key, value in options.items()]
    session.run(
        "pyproject-build", "--wheel", "--no-isolation", f"--outdir={home / 'dist'}",
        f"-Cbuild-dir={home / 'cmake'}", f"-Cinstall.strip={strip}", *defines, str(source), silent=True,
    )  # fmt: skip
    (wheel,) = (home / "dist").glob("*.whl")
    return wheel


def install_wheel(session: nox.Session, wheel: Path) -> None:
    """Install a wheel over any other of its version; what it depends on is there already."""
    pip = ["uv", "pip"] if session.venv_backend == "uv" else ["python", "-m", "pip"]
    session.run(*pip, "install", "--quiet", "--force-reinstall", "--no-deps", str(wheel))


def install_each(session: nox.Session, packages: Sequence[str]) -> None:
    """Install what has a wheel for this system; one that has none stops no other."""
    pip = ["uv", "pip"] if session.venv_backend == "uv" else ["python", "-m", "pip"]
    for package in packages:
        words = [*pip, "install", "--quiet", "--only-binary=:all:", package]
        session.run(*words, success_codes=range(256), silent=True)


def install_project(session: nox.Session, *, strict: bool = False) -> dict[str, str]:
    """Build and install the project as it is now, unstripped; returns what tests of its code need to know.

    RUVGEN_WHEEL names a wheel that was built so before, for several sessions in a row. strict: warnings are
    errors, so that the tests, to which they are, need not compile the kernels again.
    """
    session.install(*RUNTIME, *BUILD, *TEST)
    built = os.environ.get("RUVGEN_WHEEL")
    home = ROOT / "build" / "nox" / session.name
    options = {"WERROR": "ON"} if strict else {}
    install_wheel(session, Path(built) if built else build_wheel(session, home, options, strip="false"))
    (library,) = Path(session.virtualenv.location).rglob("ruvgen/_native*.so")
    facts = {"RUVGEN_UNSTRIPPED": str(library)}
    if strict and not built:
        facts["RUVGEN_KERNELS"] = str(home / "cmake" / KERNELS)
    return facts


def built_kernels() -> dict[str, str]:
    """An option: the kernels that RUVGEN_KERNELS names, of an earlier build of this source and compiler."""
    built = os.environ.get("RUVGEN_KERNELS")
    return {"KERNELS": str(Path(built).resolve())} if built else {}


def require_cross_tools(session: nox.Session) -> None:
    """End the session, naming the packages, if a cross compiler or emulator is missing."""
    if missing := [tool for tool in CROSS if not shutil.which(tool)]:
        packages = " ".join(sorted({CROSS[tool] for tool in missing}))
        session.error(f"{', '.join(missing)} not found; on Debian or Ubuntu: apt-get install {packages}")


@nox.session(default=False, tags=["gen"])
def generate(session: nox.Session) -> None:
    """Render the spec into generated/: [-- --check] only compares, [-- --add-dim N …] extends the spec."""
    session.install(*GENERATE)
    arguments = session.posargs
    if arguments[:1] == ["--add-dim"]:
        session.run("python", "-m", "codegen", "add-dim", *arguments[1:])
        arguments = []
    session.run("python", "-m", "codegen", "generate", *arguments)


@nox.session(default=False, tags=["gen"], python=PYTHONS, download_python="never")
def reproducible(session: nox.Session) -> None:
    """Every Python found here generates the very bytes that are committed, whatever its hash seed."""
    session.install(*GENERATE)
    for seed in ("0", "1"):
        session.run("python", "-m", "codegen", "generate", "--check", env={"PYTHONHASHSEED": seed})


@nox.session
def lint(session: nox.Session) -> None:
    """Formatting and mistakes in Python, C, text and packaging: ruff, clang-format, codespell and more."""
    session.install(*LINT, *REVIEW)
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    places = [ROOT / "ruvgen" / name for name in ("csrc", "cuda")]
    places += [ROOT / "tests" / name for name in ("c", "cuda", "model", "sim")]
    endings = ("*.[ch]", "*.cpp", "*.cu", "*.cuh")
    sources = [str(path) for place in places for end in endings for path in sorted(place.rglob(end))]
    session.run("clang-format", "--dry-run", "-Werror", *sources)
    session.run("codespell")
    session.run("validate-pyproject", "pyproject.toml")
    session.run("repo-review", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly: mypy."""
    session.install(*TYPES, *RUNTIME, *GENERATE)
    session.run("mypy")
    session.run("mypy", "--explicit-package-bases", "noxfile.py", "benches", "profiling", ".ci")


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """The documents as a site, in build/site; a warning, such as of a dead link, is an error."""
    session.install("-r", "docs/requirements.txt")
    session.run("mkdocs", "build", "--strict", *session.posargs, env={"NO_MKDOCS_2_WARNING": "1"})


# Packages that only some cells of the notebooks need. txtai, which needs torch, is for those who ask for it.
NOTEBOOKS = ("duckdb", "langchain-core", "umap-learn")


@nox.session(default=False)
def examples(session: nox.Session) -> None:
    """Run the notebooks of docs/examples in a kernel of Jupyter: [-- [--write] NAME … | txtai]."""
    names = [word for word in session.posargs if word != "txtai"]
    session.install("nbclient", "ipykernel", *GENERATE)
    install_each(session, [*NOTEBOOKS, *({*session.posargs} & {"txtai"})])
    install_project(session)
    session.run("python", "-P", ".ci/notebooks.py", *names, env={"PYTHONPATH": str(ROOT / ".ci")})


@nox.session
def tests(session: nox.Session) -> None:
    """Install the project and test it; [-- --require-tools] fails, rather than skips, without some tool."""
    environment = install_project(session, strict=True)
    session.run(*PYTEST, *session.posargs, env=environment)


@nox.session(default=False)
def tests_ray(session: nox.Session) -> None:
    """Shards on Ray, on a cluster of this machine alone, and the HTTP server: [-- options of pytest].

    In one process, because one cluster is enough; where a package has no wheel, its tests are skipped.
    """
    environment = install_project(session)
    install_each(session, [*EXTRAS["ray"], *EXTRAS["serve"], "pyarrow"])
    names = ("ray", "ray_door", "ray_types", "serve", "serve_bodies", "shards_build", "shards_types")
    tests = session.posargs or [f"tests/test_{name}.py" for name in names]
    quiet = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_DEDUP_LOGS": "1"}
    session.run("pytest", *tests, env=environment | quiet)


@nox.session(default=False)
def tests_cuda_compile(session: nox.Session) -> None:
    """Kernels for GPUs through NVIDIA's compiler, which needs no GPU: [-- --all] every one of them."""
    environment = install_project(session)
    session.install(*EXTRAS["cuda"])
    if "--all" in session.posargs:
        session.run("python", "-P", "-c", BESIDE.format(module="tests.cuda_compiling", words=["--all"]))
    else:
        session.run(
            *PYTEST, "tests/test_cuda_compile.py", "--require-tools", *session.posargs, env=environment
        )


@nox.session(default=False)
def tests_cuda(session: nox.Session) -> None:
    """On a machine with an NVIDIA GPU: what it computes is what the CPU computes: [-- options of pytest]."""
    environment = install_project(session)
    session.install(*EXTRAS["cuda"])
    session.run("pytest", "tests/test_cuda_card.py", *session.posargs, env=environment | {"RUVGEN_CARD": "1"})


SERVED = ("batches", "cdist", "dispatch", "gil", "integers", "knn", "pairs", "threads", "types")


# Tests that are short unless they are asked for more; a number that is set already stays.
AT_LENGTH = {
    "fuzz": ("RUVGEN_FUZZ", 20_000, "tests/test_fuzz_files.py"),
    "mutants": ("RUVGEN_MUTANTS", 10_000, "tests/test_index_files.py::test_damage_is_seen"),
    "life": ("RUVGEN_EXAMPLES", 2_000, "tests/test_index_model.py"),
    "signals": ("RUVGEN_SIGNALS", 120, "tests/test_signals.py"),
    "kills": ("RUVGEN_KILLS", 500, "tests/test_index_kills.py"),
    "linear": ("RUVGEN_LINEAR", 2_000_000, "tests/test_index_linear.py"),
    "shards": ("RUVGEN_SHARD_KILLS", 200, "tests/test_shards_kills.py"),
    "manifests": ("RUVGEN_SHARD_MUTANTS", 100_000, "tests/test_shards_files.py"),
}


@nox.session(default=False)
def tests_at_length(session: nox.Session) -> None:
    """Checks by the thousand: [-- fuzz | mutants | life | signals | kills | linear | shards | manifests]."""
    if unknown := sorted({*session.posargs} - {*AT_LENGTH}):
        session.error(f"unknown tests {unknown[0]!r}; known are {', '.join(AT_LENGTH)}")
    environment = install_project(session)
    for name in session.posargs or AT_LENGTH:
        variable, count, tests = AT_LENGTH[name]
        asked = {variable: os.environ.get(variable, str(count))}
        session.run(*PYTEST, "-s", "-o", "faulthandler_timeout=0", tests, env=environment | asked)


# Options of pytest for the tests of other libraries.
PEERS = {
    "hnswlib": ["-k", "not test_space_main"],  # a function of its tests that is none itself
    "scipy": [
        "--pyargs",
        "scipy.spatial.tests.test_distance",
        "-k",
        "Cdist or Pdist or Jaccard or Chebyshev",
    ],
    "sklearn": ["--pyargs", *(f"sklearn.neighbors.tests.test_{name}" for name in ("graph", "neighbors"))],
    "usearch": [],
}


@nox.session(default=False)
def tests_peers(session: nox.Session) -> None:
    """Another library's own tests through ruvgen.compat: -- scipy | sklearn | hnswlib FILES | usearch FILES.

    FILES are its tests in a checkout of its sources, and options of pytest.
    """
    if not session.posargs or session.posargs[0] not in PEERS:
        session.error(f"name one of {', '.join(PEERS)}")
    peer, *rest = session.posargs
    environment = install_project(session)
    session.install("scikit-learn" if peer == "sklearn" else peer)
    swapped = environment | {"RUVGEN_SWAP": peer, "PYTHONPATH": str(ROOT / "tests")}
    session.run(
        "python", "-P", "-m", "pytest", "-c", os.devnull, "-p", "swapping", *PEERS[peer], *rest, env=swapped
    )


@nox.session(default=False)
def tests_isa(session: nox.Session) -> None:
    """What dispatch serves, once for every instruction set of this CPU but the best, forced by RUVGEN_ISA.

    The best is what `tests` tests. The tests of kernels call every row of the table whatever is forced.
    """
    environment = install_project(session)
    found = session.run("python", "-P", "-c", "import ruvgen; print(*ruvgen.isas())", silent=True)
    for isa in str(found).split()[1:]:
        session.log(f"RUVGEN_ISA={isa}")
        tests = session.posargs or [f"tests/test_{name}.py" for name in SERVED]
        session.run(*PYTEST, *tests, env=environment | {"RUVGEN_ISA": isa})


@nox.session(default=False)
def tests_neon(session: nox.Session) -> None:
    """The kernels on CPUs that this machine is not: AArch64, and x86-64 without AVX, under qemu."""
    require_cross_tools(session)
    environment = install_project(session)
    session.run("pytest", "tests/test_cross.py", "--require-tools", *session.posargs, env=environment)


@nox.session(default=False)
def scan(session: nox.Session) -> None:
    """Build in every way, warnings being errors, and look for instructions where they must not be."""
    session.install(*BUILD)
    home = ROOT / "build" / "scan"
    ways = {
        "plain": {"LTO": "OFF"},
        "lto": {"LTO": "ON"},
        "instrumented": {"LTO": "ON", "PGO": "generate", "PGO_DIR": str(home / "profile")},
    }
    kernels: dict[str, str] = {}
    for name, options in ways.items():
        wheel = build_wheel(session, home / name, options | kernels | {"WERROR": "ON"}, strip="false")
        kernels = {"KERNELS": str(home / "plain" / "cmake" / KERNELS)}  # the same in every way
        site = home / name / "site"
        shutil.unpack_archive(wheel, site, "zip")
        for library in (site / "ruvgen").glob("*.so"):
            session.run("python", "-m", "tests.disassembly", str(library))


@nox.session(default=False)
def build(session: nox.Session) -> None:
    """Make sdist and wheel in dist/, twice to compare the bytes, and check what they hold and export.

    The second wheel has the kernels that RUVGEN_KERNELS names, if it does: their bytes are compared no less.
    """
    session.install(*BUILD, "abi3audit")
    home = ROOT / "build" / "packages"
    shutil.rmtree(home, ignore_errors=True)
    session.run("pyproject-build", "--sdist", "--no-isolation", f"--outdir={home}", silent=True)
    (sdist,) = home.glob("*.tar.gz")
    shutil.unpack_archive(sdist, home / "unpacked", filter="data")
    (source,) = (home / "unpacked").iterdir()
    ways: dict[str, dict[str, str]] = {"first": {}, "second": built_kernels()}
    wheels = [build_wheel(session, home / name, options, source=source) for name, options in ways.items()]
    session.run("python", ".ci/packages.py", str(sdist), *map(str, wheels))
    session.run("abi3audit", "--strict", str(wheels[0]))
    (ROOT / "dist").mkdir(exist_ok=True)
    for package in (sdist, wheels[0]):
        shutil.copy(package, ROOT / "dist")
        session.log(f"dist/{package.name}")


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure: -- all [--quick], or one: -- NAME [--quick] [--out FILE]; -- report writes docs/results.md."""
    session.install(*BENCH)
    if session.posargs[:1] in (["all"], ["ann"]):
        install_each(session, ANN)
    install_project(session)
    env = {**PLAIN_BLAS, **ONE_THREAD, **STATIC_TLS}
    # At Ctrl-C benchmarks keep what they have, and `all` goes on: they are waited for.
    session.run("python", "benches/run.py", *session.posargs, env=env, interrupt_timeout=None)


@nox.session(default=False)
def report(session: nox.Session) -> None:
    """One HTML page of all figures, in build/report/: [-- --quick] of quick forms, [-- --out FILE]."""
    install_project(session)  # with the tests' packages, among which are those of the page
    session.run("python", "benches/run.py", "html", *session.posargs, env=ONE_THREAD)


@nox.session(default=False)
def profile(session: nox.Session) -> None:
    """Where time and memory go: -- cpu | flamegraph | memory | cache | all [--quick]; -- install: tools."""
    session.install(*RUNTIME, *BUILD, *nox.project.dependency_groups(PYPROJECT, "profile"))
    if "install" not in session.posargs:
        session.env["CFLAGS"] = "-g -fno-omit-frame-pointer"
        install_wheel(session, build_wheel(session, ROOT / "build" / "nox" / session.name, {}, strip="false"))
    session.run("python", "-m", "profiling", *session.posargs, env=PLAIN_BLAS)


@nox.session(default=False)
def gate(session: nox.Session) -> None:
    """Is the working tree slower than a revision? -- --base REV [--head REV] [--threshold 5] [--quick]."""
    session.install(*RUNTIME, *BUILD)
    session.run("python", "-m", "profiling.gate", *session.posargs, env=PLAIN_BLAS)


@nox.session(default=False)
def datasets(session: nox.Session) -> None:
    """Make real sets of vectors from free packages: -- debsift [--n N] [--queries M] [--out FOLDER]."""
    session.install("opencv-python-headless")
    install_project(session)
    session.run("python", "benches/run.py", "make_datasets", *session.posargs, env=PLAIN_BLAS)


@nox.session(default=False)
def model(session: nox.Session) -> None:
    """Explore the concurrent C as C11 lets it run; whatever is weakened must fail: [-- STRUCTURE …]."""
    session.run("python", "-m", "tests.modelling", *session.posargs)


@nox.session(default=False)
def spin(session: nox.Session) -> None:
    """The free list in SPIN: no error with its tag, the ABA problem without."""
    session.run("python", "-m", "tests.modelling", "--spin")


@nox.session(default=False)
def sim(session: nox.Session) -> None:
    """Modelled throughput on 1 to 64 cores, never measured, to build/bench/full/sim.json: [--out FILE]."""
    session.run("python", "-m", "tests.simulating", *session.posargs)


@nox.session(default=False)
def tsan(session: nox.Session) -> None:
    """The concurrent C, and Python threads on it, under ThreadSanitizer without suppressions."""
    sanitize(session, "thread")


@nox.session(default=False)
def asan(session: nox.Session) -> None:
    """The same under AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer."""
    sanitize(session, "address")


def sanitize(session: nox.Session, sanitizer: str) -> None:
    """Run the C drivers, then the tests of threads on an extension that is built for it."""
    session.install(*RUNTIME, *BUILD, *TEST)
    session.run("python", "-m", "tests.sanitizing", sanitizer)
    flags = {"address": "-fsanitize=address,undefined -fno-sanitize-recover=all"}.get(
        sanitizer, f"-fsanitize={sanitizer}"
    )
    env = {"CC": "gcc", "CFLAGS": f"-g -O1 {flags}", "LDFLAGS": flags}
    session.env.update(env)
    home = ROOT / "build" / "nox" / session.name
    install_wheel(session, build_wheel(session, home, {"LTO": "OFF"}, strip="false"))
    session.run("python", "-m", "tests.sanitizing", sanitizer, "--python", *session.posargs)


@nox.session(default=False)
def pgo_build(session: nox.Session) -> None:
    """Build, train, rebuild, see what was gained, keep the best in dist/: [--quick] [--out FILE]; CC."""
    session.install(*RUNTIME, *BUILD, *GENERATE)
    session.run("python", "-m", "profiling.pgo", *session.posargs, env={**PLAIN_BLAS, **NO_PROFILE})
    facts = json.loads((ROOT / "build" / "pgo" / "result.json").read_text(encoding="utf-8"))
    install_wheel(session, ROOT / facts["wheel"])
    session.run("python", "-P", "-m", "ruvgen", "info")


if __name__ == "__main__":
    nox.main()
