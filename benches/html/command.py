"""One page of all figures, which needs nothing but itself: nox -s report [-- --quick] [--out FILE].

Figures are those of benches/results/, with --quick those of build/bench/, where `bench -- all --quick`
leaves them, or those in the folder that --results names.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benches.common.places import KEPT, QUICK, ROOT

OUT = ROOT / "build" / "report" / "index.html"


def main(argv: list[str]) -> int:
    """Write the page; exit status 1 where there is no artefact at all."""
    options = argparse.ArgumentParser(prog="html", description=__doc__)
    options.add_argument("--quick", action="store_true", help=f"figures of {QUICK.relative_to(ROOT)}")
    options.add_argument("--results", type=Path, default=None, help="folder of artefacts")
    options.add_argument(
        "--profile", type=Path, default=ROOT / "build" / "profile", help="folder of profiles"
    )
    options.add_argument("--out", type=Path, default=OUT, help="the page")
    args = options.parse_args(argv)
    from .artefacts import read
    from .page import page

    folder = (args.results or (QUICK if args.quick else KEPT)).resolve()
    artefacts = read(folder)
    if not any(artefact.facts for artefact in artefacts.values()):
        print(f"there is no artefact in {folder}; run `nox -s bench -- all{' --quick' * args.quick}`")
        return 1
    out = args.out.resolve()
    text = page(artefacts, args.profile, out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    for artefact in artefacts.values():
        if artefact.facts is None:
            print(f"{artefact.name}: {artefact.absent}")
    print(f"{out} written, {len(text.encode()) / 1e6:.1f} MB")
    return 0
