"""The page: every artefact's fingerprint, plots and tables, put into page.html.j2."""

from __future__ import annotations

import base64
import gzip
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from benches.report.command import SECTIONS

from . import heat, latency, pareto, roofline, scaling
from .artefacts import Artefact, Facts
from .profile import flamegraph
from .svg import drawn
from .tables import section
from .targets import ABSENT, HELD, MISSED, REPORTED, Row, rows

HERE = Path(__file__).resolve().parent
TITLES = {
    "ablation": "Parts of the library switched off",
    "ann": "Approximate search against other libraries",
    "build": "Size and start of builds",
    "index": "The graph index",
    "packs": "Kernel packs",
    "threads": "Threads",
    "tune": "Preferences measured on this machine",
    "workloads": "Workloads",
}
ORIGIN = ("command", "commit", "changed_since", "date", "cpu", "cores", "system", "python", "isa", "build")
Draw = Callable[[Facts, Any], Any]
PLOTS: dict[str, tuple[tuple[str, Draw], ...]] = {
    "kernels": (
        ("Against the best peer: blue is faster, numbers count lost dimensions", heat.heat),
        ("Roofline: each kernel, and the limits measured in the same run", roofline.roofline),
    ),
    "ann": (("Recall and queries per second, the Pareto front of each library", pareto.pareto),),
    "workloads": (("Latency by percentile", latency.latency),),
    "threads": (("Speed by number of threads", scaling.threads),),
    "arena": (("Nanoseconds of a round by percentile", latency.latency),),
    "lockfree": (("Nanoseconds of an operation by number of threads", scaling.lockfree),),
    "sim": (("Modelled, not measured: throughput by number of cores", scaling.modelled),),
}
EXPECTED = (
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)  # of artefacts of another shape


@dataclass(frozen=True)
class Part:
    """What the page says of an artefact."""

    artefact: Artefact
    title: str
    origin: dict[str, str]
    plots: list[tuple[str, Markup]]
    tables: Markup
    faults: list[str]
    download: Markup


def page(artefacts: dict[str, Artefact], profile: Path, out: Path) -> str:
    """The whole text; `out` is where it will lie, for links to artefacts beside the embedded copies."""
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["coded"] = coded
    frame, about = flamegraph(profile)
    targets = rows(artefacts)
    return environment.get_template("page.html.j2").render(
        css=Markup((HERE / "page.css").read_text(encoding="utf-8")),
        js=Markup((HERE / "page.js").read_text(encoding="utf-8")),
        targets=targets,
        counts={state: _count(targets, state) for state in (HELD, MISSED, REPORTED, ABSENT)},
        parts=[part(artefact) for artefact in artefacts.values()],
        flamegraph=frame,
        flamegraph_about=about,
        link=lambda artefact: os.path.relpath(artefact.path, out.parent),
    )


def coded(text: str) -> Markup:
    """Words between backticks as code."""
    words = text.split("`")
    return Markup("").join(
        Markup("<code>{}</code>").format(word) if i % 2 else word for i, word in enumerate(words)
    )


def part(artefact: Artefact) -> Part:
    """Plots and tables, or why there are none."""
    name, facts = artefact.name, artefact.facts
    title = SECTIONS[name][0] if name in SECTIONS else TITLES.get(name, name.capitalize())
    if facts is None:
        return Part(artefact, title, {}, [], Markup(), [], Markup())
    faults: list[str] = []
    plots = []
    for number, (label, draw) in enumerate(PLOTS.get(name, ())):
        try:
            own = f"{name}-{number}" if number else name
            plots.append((label, Markup(drawn(own, label, _bound(draw, facts)))))
        except EXPECTED as error:
            faults.append(f"No plot “{label}”: {_said(error)}.")
    tables = ""
    try:
        tables = section(SECTIONS[name][1](facts) if name in SECTIONS else _plain(facts))
    except EXPECTED as error:
        faults.append(f"No tables: {_said(error)}.")
    return Part(artefact, title, _origin(facts), plots, Markup(tables), faults, Markup(_embedded(facts)))


def _bound(draw: Draw, facts: Facts) -> Callable[[Any], Any]:
    return lambda plt: draw(facts, plt)


def _said(error: Exception) -> str:
    return f"the artefact holds no {error}" if isinstance(error, KeyError) else str(error)


def _count(targets: list[Row], state: str) -> int:
    return sum(row.state == state for row in targets)


def _origin(facts: Facts) -> dict[str, str]:
    """Where figures come from, as far as the artefact tells."""
    build = facts.get("build", facts.get("compiler", ""))
    said = {
        "command": facts.get("command", "").strip(),
        "CPU": facts.get("cpu", ""),
        "cores": facts.get("cores", ""),
        "set": facts.get("isa", ""),
        "build": build if isinstance(build, str) else "",
        "system": facts.get("system", ""),
        "Python": facts.get("python", ""),
        "commit": str(facts.get("commit", ""))[:9],
        "date": str(facts.get("date", ""))[:16].replace("T", " "),
        "peers": ", ".join(f"{peer} {number}" for peer, number in dict(facts.get("peers") or {}).items()),
        "missing": "; ".join(f"{who}: {why}" for who, why in dict(facts.get("missing") or {}).items()),
    }
    return {key: str(value) for key, value in said.items() if value != ""}


def _plain(facts: Facts) -> Iterator[str]:
    """Figures of an artefact that no section tells of: a line for each result."""
    results = facts.get("results")
    rest = {name: value for name, value in facts.items() if name not in ORIGIN}
    cells = (results if isinstance(results, dict) else rest).items()
    yield ""
    yield "| result | figures |"
    yield "| --- | --- |"
    for name, value in cells:
        text = json.dumps(value, ensure_ascii=False)
        yield f"| {str(name).replace('|', ',')} | {text[:300].replace('|', ',')}{'…' * (len(text) > 300)} |"


def _embedded(facts: Facts) -> str:
    """The artefact itself as a data URL, so that no figure of the page is without it."""
    packed = gzip.compress(json.dumps(facts, ensure_ascii=False).encode(), mtime=0)
    return f"data:application/gzip;base64,{base64.b64encode(packed).decode()}"
