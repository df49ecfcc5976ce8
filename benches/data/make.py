"""Make real sets of vectors from free packages: nox -s datasets -- debsift [--n N] [--out FOLDER].

debsift: SIFT descriptors (OpenCV) of photographs and textures that Debian packages ship, which apt-get
downloads and nothing installs. What is there already is not fetched again, so a run that was ended goes on.
Packages that cannot be had are named and left out: then a set of the same size has other rows.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benches.common.places import ROOT
from ruvgen.datasets import Dataset, ground_truth

Bytes = NDArray[np.uint8]

PACKAGES = (  # in this order, until there are enough descriptors
    "plasma-workspace-wallpapers", "mate-backgrounds", "gnome-backgrounds", "ukui-wallpapers",
    "lomiri-wallpapers-16.04", "lomiri-wallpapers-20.04", "sway-backgrounds", "fotoxx-common",
    "photofilmstrip", "kphotoalbum", "labelme-examples", "libjxl-testdata", "opencv-doc", "jigzo-data",
    "tuxpaint-stamps-default",
    "lebiniou-data", "stellarium-data", "nexuiz-textures", "openarena-081-textures", "torcs-data",
    "trigger-rally-data", "colobot-common-textures",
)  # fmt: skip
PICTURE = re.compile(r"\.(jpe?g|png|webp|tga|ppm|pgm|tiff?|bmp)$", re.IGNORECASE)
NO_PICTURE = re.compile(
    r"_norm|_bump|_gloss|_height|_spec|normal|/icons?/|screenshot|preview|thumb", re.IGNORECASE
)
LEAST, SIDE, MOST = 96, 2048, 6000  # pixels of the shorter side, of the longer at most; descriptors of one
CONTRAST = 0.02  # below which SIFT sees no point
ALIKE = 20  # bits of 256, by which the hashes of two pictures differ at least
HELD_OUT = 16  # one picture of so many is for queries
SPARE = 1.15  # times the rows that are wanted, some of which are the same
K = 100


def unpacked(package: str, folder: Path) -> Path | None:
    """Where the files of a Debian package are, or None, with a line, where it cannot be had."""
    home = folder / package
    if home.exists():
        return home
    part = folder / f"{package}.part"
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    fetched = subprocess.run(
        ["apt-get", "download", "-q", package], cwd=part, capture_output=True, text=True, check=False
    )
    archives = list(part.glob("*.deb"))
    if not archives:
        print(f"skipped {package}: {(fetched.stderr.strip().splitlines() or ['not found'])[-1]}")
        shutil.rmtree(part)
        return None
    subprocess.run(["dpkg-deb", "-x", str(archives[0]), str(part)], check=True)
    archives[0].unlink()
    for inner in part.rglob("*.pk3"):
        with zipfile.ZipFile(inner) as file:
            file.extractall(part / "pk3")
    part.rename(home)
    return home


def pictures(folder: Path) -> Iterator[Path]:
    """The pictures of all packages, each package's in an order that has nothing to do with what they show."""
    for package in PACKAGES:
        home = unpacked(package, folder)
        files = home.rglob("*") if home else ()
        chosen = (
            path for path in files
            if PICTURE.search(path.name) and path.is_file() and not path.is_symlink()
            and not NO_PICTURE.search(str(path.relative_to(folder)))
        )  # fmt: skip
        yield from sorted(chosen, key=lambda path: (_digest(path), str(path)))


def grey(cv2: Any, path: Path) -> Bytes | None:
    """A picture in grey, not larger than SIDE; None for what is none, too small or empty."""
    found = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if found is None or min(found.shape) < LEAST or found.std() < 8:
        return None
    scale = SIDE / max(found.shape)
    if scale < 1:
        found = cv2.resize(found, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(found, np.uint8)


def descriptors(folder: Path, enough: float, queries: float) -> tuple[Bytes, Bytes]:
    """SIFT descriptors (…, 128) of pictures for rows, of others for queries; similar ones are left out."""
    cv2 = importlib.import_module("cv2")
    cv2.setNumThreads(1)
    sift = cv2.SIFT_create(nfeatures=MOST, contrastThreshold=CONTRAST)
    hashes = np.zeros((0, 256), bool)
    parts: dict[bool, list[Bytes]] = {False: [], True: []}
    total = 0
    for path in pictures(folder):
        picture = grey(cv2, path)
        if picture is None:
            continue
        small = cv2.resize(picture, (17, 16), interpolation=cv2.INTER_AREA).astype(np.int16)
        bits = (small[:, 1:] > small[:, :-1]).ravel()
        if len(hashes) and (hashes ^ bits).sum(axis=1).min() < ALIKE:
            continue
        hashes = np.vstack([hashes, bits])
        found = sift.detectAndCompute(picture, None)[1]
        if found is None:
            continue
        parts[int(_digest(path), 16) % HELD_OUT == 0].append(np.clip(np.rint(found), 0, 255).astype(np.uint8))
        total += len(found)
        if len(hashes) % 50 == 0:
            print(f"{len(hashes)} pictures, {total:,} descriptors", flush=True)
        if total >= enough and sum(map(len, parts[True])) >= queries:
            break
    if not (parts[False] and parts[True]):
        raise SystemExit(f"{len(hashes)} pictures are too few for rows and queries; run apt-get update")
    return np.concatenate(parts[False]), np.concatenate(parts[True])


def debsift(n: int, queries: int, work: Path) -> Dataset:
    """Distinct rows and queries, none a row, at random; fewer, with a line, if there are fewer."""
    rows, asked = (np.unique(part, axis=0) for part in descriptors(work, SPARE * n, SPARE * queries))
    known = {row.tobytes() for row in rows}
    asked = asked[[row.tobytes() not in known for row in asked]]
    rng = np.random.default_rng(1)
    rows, asked = rng.permutation(rows)[:n], rng.permutation(asked)[:queries]
    if len(rows) < n or len(asked) < queries:
        print(f"only {len(rows):,} rows and {len(asked):,} queries were to be had")
    size = f"{len(rows) // 1_000_000}m" if len(rows) % 1_000_000 == 0 else f"{len(rows) // 1000}k"
    return Dataset(f"debsift-{size}-128-euclidean", rows, asked, None, "sqeuclidean")


def main(argv: list[str]) -> int:
    """Make a set, with its exact neighbours, and write it as npz."""
    options = argparse.ArgumentParser(
        prog="datasets", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("set", choices=["debsift"])
    options.add_argument("--n", type=int, default=1_000_000, help="rows")
    options.add_argument("--queries", type=int, default=10_000)
    options.add_argument("--out", type=Path, default=ROOT / "build" / "data", help="folder")
    options.add_argument("--work", type=Path, default=ROOT / "build" / "packages-of-data", help="of packages")
    args = options.parse_args(argv)
    if missing := [tool for tool in ("apt-get", "dpkg-deb") if not shutil.which(tool)]:
        print(f"{' and '.join(missing)} not found: this set is made on Debian and its kin", file=sys.stderr)
        return 1
    data = debsift(args.n, args.queries, args.work)
    data = replace(data, neighbors=ground_truth(data, min(K, len(data.train)), cache=args.work / "neighbors"))
    args.out.mkdir(parents=True, exist_ok=True)
    path, part = args.out / f"{data.name}.npz", args.out / f"{data.name}.part"
    assert data.neighbors is not None
    with part.open("wb") as file:
        np.savez_compressed(file, train=data.train, test=data.test, neighbors=data.neighbors.astype(np.int32))
    part.replace(path)
    print(f"{path}: {len(data.train):,} rows, {len(data.test):,} queries")
    return 0


def _digest(path: Path) -> str:
    return hashlib.sha1(path.name.encode(), usedforsecurity=False).hexdigest()
