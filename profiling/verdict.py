"""Whether a revision is slower than another: by clocks beyond their noise, and by instructions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benches.common.ratios import Estimate, speedup

Seconds = NDArray[np.float64]  # (generation, round): processes differ more than rounds do


@dataclass(frozen=True)
class Clock:
    """One workload by the clock: head against base, and base against itself in another process."""

    slowdown: Estimate
    control: Estimate
    noise: float
    threshold: float

    @classmethod
    def of(cls, threshold: float, base: Seconds, control: Seconds, head: Seconds) -> Clock:
        """The noise is how far the control is from 1: its interval, or its median in any generation."""
        against_itself = speedup(base.ravel(), control.ravel())
        medians = np.median(control / base, axis=1)
        reach = max(against_itself.high - 1, 1 - against_itself.low, float(np.abs(medians - 1).max()))
        return cls(speedup(base.ravel(), head.ravel()), against_itself, reach, threshold)

    @property
    def slower(self) -> bool:
        """By more than the threshold and the noise together."""
        return self.slowdown.value - 1 > self.threshold + self.noise

    @property
    def says(self) -> str:
        if self.slower:
            return "SLOWER"
        return "too noisy to tell" if self.noise > self.threshold else "as fast"


@dataclass(frozen=True)
class Count:
    """One workload by instructions, as callgrind counts them: the same in every run."""

    base: int
    head: int
    limit: float

    @property
    def ratio(self) -> float:
        return self.head / self.base

    @property
    def more(self) -> bool:
        return self.ratio - 1 > self.limit

    @property
    def says(self) -> str:
        return "MORE INSTRUCTIONS" if self.more else "as many"


@dataclass(frozen=True)
class Verdict:
    clocks: Mapping[str, Clock]
    counts: Mapping[str, Count]
    left_out: Mapping[str, str]

    @property
    def faults(self) -> list[str]:
        """What makes the gate fail, a line each."""
        return [
            f"{name} takes {clock.slowdown.value - 1:+.1%} of time, over {clock.threshold:.0%} beyond the "
            f"noise of {clock.noise:.1%}"
            for name, clock in self.clocks.items()
            if clock.slower
        ] + [
            f"{name} takes {count.ratio - 1:+.1%} of instructions, over {count.limit:.0%}"
            for name, count in self.counts.items()
            if count.more
        ]

    def table(self) -> str:
        """A line per workload."""
        lines = [f"{'workload':<15}{'head/base':>24}{'base/base':>24}{'noise':>8}{'instructions':>14}"]
        for name, clock in self.clocks.items():
            count = self.counts.get(name)
            ratio, said = (f"{count.ratio:.4f}", f", {count.says}") if count else ("", "")
            figures = f"{clock.slowdown!s:>24}{clock.control!s:>24}{clock.noise:>8.1%}{ratio:>14}"
            lines.append(f"{name:<15}{figures}  {clock.says}{said}")
        lines += [f"{name:<15}left out: {why}" for name, why in self.left_out.items()]
        return "\n".join(lines)

    def facts(self) -> dict[str, Any]:
        """Everything above, as plain values."""
        return {
            "clocks": {name: asdict(clock) | {"says": clock.says} for name, clock in self.clocks.items()},
            "counts": {name: asdict(count) | {"says": count.says} for name, count in self.counts.items()},
            "left_out": dict(self.left_out),
            "faults": self.faults,
        }
