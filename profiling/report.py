"""What a comparison of builds says: which one to keep, whether a profile gained anything, and the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benches.builds.measure import K, Work
from benches.common.ratios import Estimate, overall, rate, speedup

# Moving code without changing it makes a search loop faster or slower by about as much, which the A/A control
# cannot see because its copy has the same layout. Smaller differences count as none.
LAYOUT = 0.02

# The builds that may be kept, the one to prefer first: without profile before with, link time before not.
KEEPABLE = ("lto", "base", "pgo", "pgo_lto")
GAINS = {
    "PGO/base": ("pgo", "base"),
    "PGO+LTO/LTO": ("pgo_lto", "lto"),
}  # of the profile, where both are built


@dataclass(frozen=True)
class Comparison:
    """Seconds per call as (case, build, round); the first build is the reference, `control` its copy."""

    work: Sequence[Work]
    titles: Mapping[str, str]  # of the builds, by name
    seconds: NDArray[np.float64]

    def of(self, build: str) -> NDArray[np.float64]:
        return self.seconds[:, list(self.titles).index(build)]

    def against(self, build: str, reference: str = "base", group: str = "") -> Estimate:
        """The geometric mean over all cases, or those of a group."""
        rows = [row for row, case in enumerate(self.work) if group in ("", case.group)]
        return overall(self.of(build)[rows], self.of(reference)[rows])

    @cached_property
    def groups(self) -> list[str]:
        return list(dict.fromkeys(case.group for case in self.work))

    @cached_property
    def keepable(self) -> list[str]:
        return [build for build in KEEPABLE if build in self.titles]

    @cached_property
    def pairs(self) -> dict[str, tuple[str, str]]:
        return {name: pair for name, pair in GAINS.items() if {*pair} <= {*self.titles}}

    @cached_property
    def noise(self) -> float:
        """What a difference must exceed to count: the reach of the A/A control's interval, or LAYOUT."""
        control = self.against("control")
        return max(LAYOUT, control.high - 1, 1 - control.low)

    def beats(self, build: str, reference: str) -> bool:
        return self.against(build, reference).low > 1 + self.noise

    @cached_property
    def kept(self) -> str:
        """The first of KEEPABLE that the fastest does not beat."""
        fastest = max(self.keepable, key=lambda build: self.against(build).value)
        return next(build for build in self.keepable if build == fastest or not self.beats(fastest, build))

    @cached_property
    def verdict(self) -> str:
        gains = [f"{name} {self.against(*pair)}" for name, pair in self.pairs.items()]
        won = any(self.beats(*pair) for pair in self.pairs.values())
        if "flags" in self.titles:
            gains.append(f"PGO/flags {self.against('pgo', 'flags')}")
            if won and not self.beats("pgo", "flags"):
                return f"PGO's gain is not the profile's; its flags alone do as much: {', '.join(gains)}"
        return f"PGO gains {'speed' if won else 'nothing'} here: {', '.join(gains)}"

    def gains(self, group: str) -> str:
        """What the profile gains for one kind of work, without and with link-time optimisation."""
        gains = [f"{name} {self.against(*pair, group=group)}" for name, pair in self.pairs.items()]
        return f"{group}: {', '.join(gains)}"

    def cells(self) -> Iterator[tuple[Work, dict[str, tuple[Estimate, Estimate]]]]:
        """Per case and build: queries or rows/s, and how many times as fast as the first build."""
        for case, seconds in zip(self.work, self.seconds, strict=True):
            yield (
                case,
                {
                    build: (rate(row, case.count), speedup(row, seconds[0]))
                    for build, row in zip(self.titles, seconds, strict=True)
                },
            )

    def table(self) -> str:
        """Two lines per case: things/s, and below it the ratio to the first build with half its interval."""

        def line(label: str, texts: Iterable[str]) -> str:
            return f"{label:<15}" + "".join(f"{text:>15}" for text in texts)

        lines = [line("queries, rows/s", self.titles.values())]
        previous = ""
        for case, cells in self.cells():
            if case.data.name != previous:
                previous = case.data.name
                lines.append(f"{previous}: {len(case.data.base):,} rows, k = {K}")
            lines.append(line(f"  {case.label}", (f"{queries.value:,.0f}" for queries, _ in cells.values())))
            spread = cells[next(iter(cells))][0]
            ratios = [f"×{ratio.value:.3f} ±{ratio.half:.3f}" for _, ratio in cells.values()]
            lines.append(line("", [f"±{spread.half / spread.value:.1%}", *ratios[1:]]))
        for group in [*self.groups, ""]:
            means = [self.against(build, group=group) for build in self.titles]
            lines.append(
                line(group or "geometric mean", (f"×{mean.value:.3f} ±{mean.half:.3f}" for mean in means))
            )
        return "\n".join(lines)

    def conclusion(self) -> str:
        order = ", ".join(self.titles[build] for build in self.keepable)
        return (
            f"{self.verdict}.\n"
            + "".join(f"{self.gains(group)}.\n" for group in self.groups)
            + f"Kept: {self.titles[self.kept]}, the first of {order} that the fastest does not beat.\n"
            f"Differences up to {self.noise:.1%} count as none: the reach of the A/A control's interval, or "
            f"{LAYOUT:.0%} for code layout."
        )

    def facts(self) -> dict[str, Any]:
        """Everything above, as plain values."""
        return {
            "cases": {
                case.name: {
                    build: {"queries_per_s": asdict(queries), "speedup": asdict(ratio)}
                    for build, (queries, ratio) in cells.items()
                }
                for case, cells in self.cells()
            },
            "overall": {build: asdict(self.against(build)) for build in self.titles},
            "groups": {
                group: {build: asdict(self.against(build, group=group)) for build in self.titles}
                for group in self.groups
            },
            "noise": self.noise,
            "verdict": self.verdict,
            "gains": [self.gains(group) for group in self.groups],
            "kept": self.kept,
        }
