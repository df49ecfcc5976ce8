"""What the machine code says: no instruction where a CPU may lack it, no accumulator in memory.

    python -m tests.disassembly LIBRARY…    exit status 1 and one line for each violation

Works on objects and on unstripped libraries, plain, link-time-optimised or instrumented; of AArch64 only the
first question is asked, for which nothing but the dot products needs more than its baseline.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from codegen import naming
from codegen.spec import load

from .toolchain import find

FUNCTION = re.compile(r"^([0-9a-f]+) <([^>]+)>:$")
INSTRUCTION = re.compile(r"^ +([0-9a-f]+):\t(.*)$")
PREFIXES = {"rep", "repz", "repnz", "lock", "bnd", "notrack", "data16", "cs", "ds", "{vex}", "{evex}"}

# Mnemonics that start with v and are not VEX-encoded.
OLD_V = {"verr", "verw", "vmcall", "vmlaunch", "vmresume", "vmxoff"}
# Encoded like the rest of BMI; without a v. tzcnt is left out: where it does not exist it is bsf.
BMI = {
    *("andn", "bextr", "blsi", "blsmsk", "blsr", "bzhi", "lzcnt", "mulx", "pdep", "pext", "popcnt"),
    *("rorx", "sarx", "shlx", "shrx"),
}
EVEX = re.compile(r"%zmm|%k[0-7]|%[xy]mm(1[6-9]|2\d|3[01])\b|\{1to\d+\}|\{z\}")
# To a slot of the frame; with an index it would be an array.
WIDE_STORE = re.compile(r"^vmov\w+ %[yz]mm\d+,(?:%\w+:)?-?(?:0x[0-9a-f]+)?\(%r[sb]p\)")
STEP = re.compile(
    r"^(?:\{vex\} )?v(fn?m(add|sub)\d+p[sd]|(sub|add|mul|andn?|max)p[sd]|pmax[su][bwdq]|padd[dq]|psub[bwd]|"
    r"pmaddwd|pdpbusd|psadbw) .*%[yz]mm"
)
# Instructions of extensions that not every CPU with the vectors has.
EXTENSIONS = {
    "vpdpbusd": "avx512vnni", "vpdpwssd": "avx512vnni", "vpdpbusds": "avx512vnni", "vpdpwssds": "avx512vnni",
    "vpopcntd": "avx512vpopcntdq", "vpopcntq": "avx512vpopcntdq",
    "vpopcntb": "avx512bitalg", "vpopcntw": "avx512bitalg", "vpermb": "avx512vbmi", "vpermi2b": "avx512vbmi",
    "vdpbf16ps": "avx512bf16", "vcvtneps2bf16": "avx512bf16", "vcvtne2ps2bf16": "avx512bf16",
    "sdot": "dotprod", "udot": "dotprod", "usdot": "i8mm", "sudot": "i8mm", "bfdot": "bf16", "smmla": "i8mm",
}  # fmt: skip
ROOT_OR_QUOTIENT = re.compile(r"^v(sqrt|div)ps ")
ACROSS = re.compile(r"^v(extract|phadd|unpck|punpck|perm)")  # lanes are added up
JUMP = re.compile(r"^(j\w+) +([0-9a-f]+)\b")


@dataclass(frozen=True)
class Function:
    """One symbol's code."""

    symbol: str
    code: tuple[tuple[int, str], ...]

    @property
    def base(self) -> str:
        """The symbol without what compilers append: .part.0, .cold, .constprop.1, .lto_priv.0."""
        return self.symbol.partition(".")[0]

    @cached_property
    def isa(self) -> str:
        """The instruction set of a kernel; "" for everything else."""
        return naming.isa(self.base)

    @property
    def form(self) -> str:
        """The form of a kernel that is a row, or of the long sums of its blocks; "" for everything else."""
        if self.base.startswith("rk_"):
            return naming.parse(self.base).form
        return "block" if "_block_long__" in self.base else ""

    def inner_loops(self) -> Iterator[tuple[str, ...]]:
        """The code between a jump backwards and its target, where no other such jump lies within."""
        spans = {(int(m[2], 16), at) for at, text in self.code if (m := JUMP.match(text))}
        back = [(to, at) for to, at in spans if to <= at]
        for to, at in back:
            if not any(to <= other[0] and other[1] <= at for other in back if other != (to, at)):
                yield tuple(text for place, text in self.code if to <= place <= at)


def functions(path: Path, objdump: str = "") -> list[Function]:
    """Every function of an object or library."""
    command = [objdump or find("objdump"), "-d", "--no-show-raw-insn", str(path)]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: list[tuple[str, list[tuple[int, str]]]] = []
    for line in text.splitlines():
        if match := FUNCTION.match(line):
            found.append((match[2], []))
        elif (match := INSTRUCTION.match(line)) and found:
            found[-1][1].append((int(match[1], 16), " ".join(match[2].split())))
    return [Function(symbol, tuple(code)) for symbol, code in found]


@cache  # a library has five times as many instructions as different ones
def level(instruction: str) -> str:
    """What an instruction needs: the feature of an extension, avx512f, avx2, or "" for the baseline."""
    words = [word for word in instruction.split() if word not in PREFIXES] or [""]
    mnemonic = words[0]
    if mnemonic.startswith("vpdp") and "{vex}" in instruction:
        return "avxvnni"
    if mnemonic in EXTENSIONS:
        return EXTENSIONS[mnemonic]
    if mnemonic.startswith(("vcvtph2ps", "vcvtps2ph")) and not EVEX.search(instruction):
        return "f16c"
    if EVEX.search(instruction.partition("#")[0].partition("<")[0]):
        return "avx512f"
    if (
        (mnemonic.startswith("v") and mnemonic not in OLD_V)
        or mnemonic.rstrip("lqw") in BMI
        or mnemonic in BMI
    ):
        return "avx2"
    return ""


def misplaced(found: list[Function], allowed: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Instructions outside the kernels whose instruction set has them."""
    for function in found:
        for at, text in function.code:
            needs = level(text)
            if needs and needs not in allowed.get(function.isa, ()):
                yield f"{function.symbol} +{at - function.code[0][0]:#x}: {text}, which needs {needs}"
                break


def spilled(found: list[Function]) -> Iterator[str]:
    """Kernels that keep an accumulator on the stack.

    For a pair any store of a vector there is one. `rows` also keeps four rows' sums there, and a query that
    the registers cannot hold, but not within its loops over the dimensions; nor does `gather`, nor `tile`,
    whose last pass, which makes distances of sums, may run out of registers. In `block` a store counts if the
    loop reads it back: gcc also stores sums there for the code behind it.
    """
    for function in found:
        if function.isa:
            loops = [loop for loop in function.inner_loops() if sum(map(bool, map(STEP.match, loop))) > 1]
            form = function.form
            if form == "pair":
                loops = [tuple(text for _, text in function.code)]
            elif form == "tile":
                loops = [loop for loop in loops if not any(map(ROOT_OR_QUOTIENT.match, loop))]
            elif form == "block":
                loops = [loop for loop in loops if not any(map(ACROSS.match, loop))]
            stores = [text for loop in loops for text in _kept(loop) if form != "block" or _read(loop, text)]
            if stores:
                yield f"{function.symbol}: {len(stores)} vectors stored to the stack, as {stores[0]}"


def _read(loop: tuple[str, ...], store: str) -> bool:
    """Whether a loop also reads what it stores."""
    slot = store.rpartition(",")[2]
    return any(slot in text and not text.endswith(slot) for text in loop)


def _kept(loop: tuple[str, ...]) -> Iterator[str]:
    """Stores to the stack, but those that the next instruction reads back: gcc's way of moving a mask."""
    for text, following in zip(loop, (*loop[1:], ""), strict=True):
        if WIDE_STORE.match(text):
            slot = text.rpartition(",")[2] if text.endswith(")") else ""
            if not (slot and following.split(maxsplit=1)[-1].startswith(f"{slot},")):
                yield text


def kernels_without_vectors(found: list[Function]) -> Iterator[str]:
    """Kernels of a wide instruction set that do not use its registers; a compiler's parts of them may not."""
    needs = allowed_features()
    wide = {
        isa: "%zmm" if "avx512f" in features else "%ymm"
        for isa, features in needs.items()
        if "avx2" in features
    }
    for function in found:
        register = wide.get(function.isa, "")
        twin = f"__{function.isa}>"  # equal code is merged: what is left of one kernel jumps to the other
        if function.base == function.symbol and not any(
            register in text
            or (JUMP.match(text) and text.endswith(twin) and "+" not in text)
            or (text.startswith("call") and text.endswith(twin) and "+" not in text)  # its base does the work
            or ("_qnorms_" in function.symbol and len(function.code) < 16)  # nothing to add up: zeros
            for _, text in function.code
        ):
            yield f"{function.symbol}: no {register}"


def allowed_features() -> dict[str, tuple[str, ...]]:
    """The features that each instruction set may use."""
    return {isa.name: isa.requires for isa in load().isas}


def violations(found: list[Function]) -> list[str]:
    """Everything that is wrong with the functions of an object or library."""
    return [*misplaced(found, allowed_features()), *kernels_without_vectors(found)]


def main(arguments: list[str]) -> int:
    """Check files."""
    status = 0
    for path in map(Path, arguments):
        found = functions(path)
        wrong = violations(found)
        kernels = sum(bool(function.isa) for function in found)
        print(
            "\n".join(wrong or [f"{path.name}: {len(found)} functions, {kernels} kernels, nothing misplaced"])
        )
        if not kernels:
            print(f"{path.name}: no kernel in the symbol table; is it stripped?")
        status |= bool(wrong) or not kernels
    return int(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
