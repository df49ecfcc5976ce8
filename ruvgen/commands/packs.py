"""Kernel packs that `generate` made: list, verify, remove."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ruvgen import pack_file, packs


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    actions = parser.add_subparsers(required=True, dest="action")
    actions.add_parser("list", help="what each holds, and why it is ignored if it is")
    actions.add_parser("verify", help="exit 1 if there is one that cannot be used")
    remove = actions.add_parser("remove", help="by name")
    remove.add_argument("names", nargs="*", metavar="NAME")
    remove.add_argument("--all", action="store_true", help="every one")


def run(args: argparse.Namespace) -> int:
    """Run the action."""
    folders = packs.folders()
    if args.action == "remove":
        names = [folder.name for folder in folders] if args.all else args.names
        if not names and not args.all:
            raise ValueError("say which packs, or --all")
        packs.remove(names)
        print(f"{len(set(names))} removed")
        return 0
    reasons = {folder: packs.reason(folder) for folder in folders}
    for folder, why in reasons.items():
        print(f"{folder.name}  {why or 'fine' if args.action == 'verify' else _line(folder, why)}")
    if not folders:
        print(f"no packs in {packs.directory() or 'use'}")
    return int(args.action == "verify" and any(reasons.values()))


def _line(folder: Path, why: str) -> str:
    """A summary of a pack."""
    if why:
        return f"ignored: {why}"
    facts = json.loads((folder / pack_file.FACTS).read_bytes())
    parts = [symbol.removeprefix("rk_").replace("__", "_").split("_") for symbol in facts["kernels"]]
    columns = (sorted({part[column] for part in parts}) for column in (3, 0, 1, 4))
    held = "; ".join(" ".join(column) for column in columns)
    return f"{len(parts)} kernels: {held}; {facts['compiler']}"
