"""Kernel rows to {path: text}. The only module that knows Jinja."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2

from . import cuda, edges, naming, plan
from .digest import digest
from .plan import Kernel
from .shape import PANEL, PART, STRIP
from .spec import EDGES, FALLBACK, MEASURES, Dtype, Isa, Spec
from .wrap import wrap

FACTS = ("contract.h", "catalogue.c", "registry.c", "sources.cmake", "kernels.md")  # of the library
TEMPLATES = Path(__file__).resolve().parent.parent / "templates"

GUARDS = {
    "any": "",
    "x86_64": "defined(__x86_64__) || defined(_M_X64)",
    "aarch64": "defined(__aarch64__) || defined(_M_ARM64)",
}


@cache
def environment(templates: Path = TEMPLATES) -> jinja2.Environment:
    """Templates that read as C: `${expr}`, `//:` statements, `//#` comments. Unknown names are errors."""
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates, encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # the output is C, not markup
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        variable_start_string="${",
        variable_end_string="}",
        comment_start_string="/*#",  # the default, {#, is C: an initialiser that stringises
        comment_end_string="#*/",
        line_statement_prefix="//:",
        line_comment_prefix="//#",
    )
    found.filters["wrap"] = wrap
    return found


def render(spec: Spec, kernels: tuple[Kernel, ...], templates: Path = TEMPLATES) -> dict[str, str]:
    """The text of every generated file, by path relative to the output directory.

    Raises ValueError if the spec names what the templates lack.
    """
    with _explained():
        return _library(environment(templates), spec, kernels, templates)


def render_pack(spec: Spec, kernels: tuple[Kernel, ...], templates: Path = TEMPLATES) -> dict[str, str]:
    """The text of a kernel pack's C files, by name: units as in the library, and pack.c with their tables."""
    with _explained():
        return _with_units(environment(templates), kernels, ("pack.c",), _shared(spec, kernels, templates))


def regions(kernels: tuple[Kernel, ...], templates: Path = TEMPLATES) -> list[dict[str, Any]]:
    """The code of every instruction set, best first, no name of a function twice but in preludes.

    Each is a dictionary of `isa`, `kernels`, `common`, `sections` and more, as templates take it. Raises as
    render().
    """
    with _explained():
        env = environment(templates)
        found = []
        for _, group in _grouped(kernels, lambda kernel: (kernel.isa,)):
            sections = _code(env, group, common := Common(), apart=True)
            found.append({**_region(env, group), "sections": sections, "common": common.texts})
        return found


def fill(names: Iterable[str], context: Mapping[str, Any], templates: Path = TEMPLATES) -> dict[str, str]:
    """Some templates rendered, each named by its path without ".j2". Raises as render()."""
    with _explained():
        env = environment(templates)
        return {name: env.get_template(f"{name}.j2").render(context).lstrip("\n") for name in names}


@contextmanager
def _explained() -> Iterator[None]:
    """Jinja's errors as ValueError."""
    try:
        yield
    except jinja2.TemplateNotFound as error:
        raise ValueError(f"templates/{error.name} is missing") from None
    except jinja2.TemplateError as error:
        raise ValueError(f"{_place(error)}{error.message}") from None


def _place(error: jinja2.TemplateError) -> str:
    """The line of a template at which an error came up, if any."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"templates/{error.name}:{error.lineno}: "
    place, trace = "templates/: ", error.__traceback__
    while trace:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.suffix == ".j2" and "templates" in path.parts:
            place = f"templates/{path.as_posix().rpartition('templates/')[2]}:{trace.tb_lineno}: "
        trace = trace.tb_next
    return place


def _library(
    env: jinja2.Environment, spec: Spec, kernels: tuple[Kernel, ...], templates: Path
) -> dict[str, str]:
    shapes = edges.shapes(spec)
    units = [naming.file(unit, isa.name) for (unit, isa), _ in _units(kernels)]
    units = sorted([*units, *(shape.unit for shape in shapes)])
    shared = _shared(spec, kernels, templates) | {"spec": spec, "units": units, "kernels": kernels}
    shared |= {"shapes": shapes, "edges": edges.constants()}
    small: dict[str, list[str]] = {}
    for (unit, isa), group in _units(kernels):
        if not group[0].form.fixed_dims:
            small.setdefault(isa.name, []).append(naming.file(unit, isa.name))
    for shape in shapes:
        small.setdefault(shape.isa.name, []).append(shape.unit)
    shared["small"] = list(small.items())
    shared |= {"panel": PANEL, "strip": STRIP, "part": PART, "measures": MEASURES}
    shared["plain_metrics"] = [spec.plain(name) for name in MEASURES]
    summed = {dtype.name: spec.summed(dtype) for dtype in spec.dtypes}
    shared["summed"] = {name: metric.name if metric else "count" for name, metric in summed.items()}
    files = _with_units(env, kernels, FACTS, shared) | {shape.unit: _edges(env, shape) for shape in shapes}
    files[cuda.FILE] = _cuda(env, spec)
    return dict(sorted(files.items()))


def _edges(env: jinja2.Environment, shape: edges.Shape) -> str:
    """The kernels of codes of edges for one instruction set."""
    path = f"isa/{EDGES}/{shape.isa.name}.j2"
    context = {**_target(shape.isa), "v": env.get_template(path).module}
    context |= {"shape": shape, "edges": edges.constants()}
    return env.get_template("edges.c.j2").render(context).lstrip("\n")


def _cuda(env: jinja2.Environment, spec: Spec) -> str:
    """What metrics do on GPUs: the CUDA text beside it, written by hand, is compiled with it at run time."""
    pairs, kinds = cuda.pairs(spec), []
    for kind in cuda.kinds(spec):
        dtype = next(pair.dtype for pair in pairs if pair.name == kind.name)
        v, m = (
            Macros(env.get_template(path).module, path, dtype, model)
            for path, model in (
                (f"cuda/{kind.name}.j2", "cuda/float.j2"),
                (f"metric/{kind.name}/{kind.metric.name}.j2", f"metric/{kind.name}/"),
            )
        )
        facts = {"name": kind.name, "metric": kind.metric, "formula": kind.formula, "crossed": kind.crossed}
        kinds.append({**facts, "m": m, "v": v})
    return env.get_template(f"cuda/{cuda.FILE}.j2").render(pairs=pairs, kinds=kinds).lstrip("\n")


def _shared(spec: Spec, kernels: tuple[Kernel, ...], templates: Path) -> dict[str, Any]:
    """What the list of tables needs, and what it is a list for."""
    tables = [key for key, _ in _units(kernels)]
    return {"tables": tables, "guards": GUARDS, "digest": digest(spec, templates)}


def _with_units(
    env: jinja2.Environment, kernels: tuple[Kernel, ...], names: tuple[str, ...], shared: dict[str, Any]
) -> dict[str, str]:
    files: dict[str, str] = {}
    for _, group in _grouped(kernels, lambda kernel: (kernel.isa,)):
        files |= _units_of(env, group)
    for name in names:
        files[name] = env.get_template(f"{name}.j2").render(shared).lstrip("\n")
    return dict(sorted(files.items()))


def _units_of(env: jinja2.Environment, kernels: tuple[Kernel, ...]) -> dict[str, str]:
    """The files of one instruction set: its units, and the header that they share."""
    common = Common()
    isa, files = kernels[0].isa.name, dict[str, str]()
    header = naming.common(isa)
    for (unit, _), group in _units(kernels):
        code = {"unit": unit, "shared": header, "sections": _code(env, group, common)}
        context = {**_region(env, group), **code}
        files[naming.file(unit, isa)] = env.get_template("unit.c.j2").render(context).lstrip("\n")
    whole = {**_region(env, kernels), "common": common.texts}
    files[header] = env.get_template("common.h.j2").render(whole).lstrip("\n")
    return files


def _grouped(
    kernels: tuple[Kernel, ...], key: Callable[[Kernel], tuple[Any, ...]]
) -> list[tuple[tuple[Any, ...], tuple[Kernel, ...]]]:
    """Neighbours of the same key, in the order of the plan."""
    return [(same, tuple(group)) for same, group in groupby(kernels, key=key)]


def _units(kernels: tuple[Kernel, ...]) -> list[tuple[tuple[Any, ...], tuple[Kernel, ...]]]:
    """Kernels by translation unit, best ISA first as planned."""
    return _grouped(kernels, lambda kernel: (kernel.form.unit, kernel.isa))


class MissingError(jinja2.TemplateError):
    """A macro that a template calls and a file of macros lacks."""


class Macros:
    """The macros of a file, as one element type has them: `load` is load_i8 where there is one."""

    def __init__(self, module: Any, path: str, dtype: Dtype, model: str) -> None:
        self._module = module
        self._path = path
        self._dtype = dtype.name
        self._model = model
        self.offset = dtype.offset

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._module, f"{name}_{self._dtype}", getattr(self._module, name, None))
        if found is None and not name.startswith("_"):
            cure = f"define it there, for {self._dtype} or for all, as in templates/{self._model}"
            raise MissingError(f"templates/{self._path} lacks the macro {name!r}: {cure}")
        if found is None:
            raise AttributeError(name)
        return found

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)


def vocabulary(env: jinja2.Environment, kernel: Kernel, dtype: Dtype) -> Macros:
    """The operations on the vectors of a kernel's instruction set, for one of its element types."""
    paths = [f"isa/{kernel.vocabulary}/{isa}.j2" for isa in (kernel.isa.name, FALLBACK)]
    return Macros(env.get_template(paths[0]).module, paths[0], dtype, paths[1])


def formula(env: jinja2.Environment, kernel: Kernel) -> Macros:
    """What a kernel's metric does with vectors."""
    path = f"metric/{kernel.dtype.kind}/{kernel.metric.name}.j2"
    model = f"metric/{kernel.dtype.kind}/"
    return Macros(env.get_template(path).module, path, kernel.dtype, model)


class Common:
    """Functions that sections share, each once: those of a metric and an element type together."""

    def __init__(self) -> None:
        self._groups: dict[str, dict[str, str]] = {}

    def add(self, group: str, name: str, text: str) -> None:
        """A function under a heading. Raises MissingError if another one has its name."""
        functions = self._groups.setdefault(group, {})
        if not text.strip():
            return
        if functions.setdefault(name, text.strip()) != text.strip():
            raise MissingError(f"two functions that differ are called {name!r}: give each a name of its own")

    @property
    def texts(self) -> list[str]:
        """The code, one heading after the other."""
        return [
            f"/* {group} */\n" + "\n\n".join(functions.values()) for group, functions in self._groups.items()
        ]


def _target(isa: Isa) -> dict[str, Any]:
    """Where code of an instruction set is compiled, and with which options."""
    return {
        "isa": isa,
        "guard": GUARDS[isa.arch],
        "target": ",".join(isa.requires if isa.arch == "x86_64" else isa.requires[1:]),
        "base": "" if isa.arch == "x86_64" else "arch=armv8.2-a+",
    }


def _region(env: jinja2.Environment, kernels: tuple[Kernel, ...]) -> dict[str, Any]:
    """What encloses the code of one instruction set, and the operations on its vectors.

    Those on panels build on those on single rows of the same elements.
    """
    isa = kernels[0].isa
    modules = {
        name: env.get_template(f"isa/{name}/{isa.name}.j2").module
        for name in dict.fromkeys(
            name for kernel in kernels for name in (kernel.dtype.vocabulary, kernel.vocabulary)
        )
    }
    return {
        **_target(isa),
        "header": next(iter(modules.values())).header,  # type: ignore[attr-defined]
        "kernels": kernels,
        "preludes": [str(module.prelude()) for module in modules.values()],  # type: ignore[attr-defined]
    }


def _code(
    env: jinja2.Environment, kernels: tuple[Kernel, ...], common: Common, *, apart: bool = False
) -> list[str]:
    """The sections of one instruction set; if `apart`, they may stand in a file with those of others."""
    return [_section(env, first, group, common, apart=apart) for first, group in _sections(kernels)]


def _sections(kernels: tuple[Kernel, ...]) -> Iterator[tuple[Kernel, tuple[Kernel, ...]]]:
    """Kernels that share a body, and one that says which; before them what they are computed by.

    That may have no rows here. Then its kernels are only called, and those of single pairs not even that.
    """
    there = {kernel.name for kernel in kernels}
    for _, group in _grouped(kernels, lambda kernel: (kernel.form, kernel.metric, kernel.dtype)):
        needed = tuple(kernel.below for kernel in group if kernel.below.name not in there)
        if needed:
            yield needed[0], () if needed[0].form.name == "pair" else needed
        yield group[0], group


def _section(
    env: jinja2.Environment, first: Kernel, kernels: tuple[Kernel, ...], common: Common, *, apart: bool
) -> str:
    """The kernels of one form, metric and element type; what others share goes to `common`.

    If `apart`, helpers have names that no other form's and no other instruction set's have.
    """
    form, isa, each = first.form.name, first.isa.name, first.form.once == "each"
    suffix = (
        f"_{form}_{isa}" if apart else f"_{form}" if each else ""
    )  # units of small forms are compiled as one
    context: dict[str, Any] = {
        "form": first.form,
        "isa": first.isa,
        "dtype": first.dtype,
        "metric": first.metric,
        "formula": first.formula,
        "id": f"{first.metric.name}_{first.dtype.name}{suffix}",
        "named": first.shared(f"_{isa}" if apart else ""),
        "types": _types(first, v := vocabulary(env, first, first.dtype)),
        "m": formula(env, first),
        "v": v,
        "q": vocabulary(env, first, first.query),
        "query": plan.query(first),
        "kernels": kernels,
    }
    if first.form.once == "both":
        context |= {"tiles": plan.tiles(first), "strips": plan.strips(first)}
    elif first.form.once == "each":
        context |= {"block": plan.block(first)}
    else:
        context |= {"body": plan.body(first), "beside": plan.beside(first)}
    if first.base:
        result = first.below.formula.result
        context["base"] = {
            "id": context["id"].replace(first.metric.name, first.base.name, 1),
            "result": result,
            "read": result if result == first.formula.result else "ruvgen_word",
        }
    try:
        _share(env, first, context, common)
    except jinja2.TemplateError:
        env.handle_exception()  # which knows the lines of macros that are called from outside
    folder = "after/" if first.base else ""
    return env.get_template(f"{folder}{form}.j2").render(context)


def _types(kernel: Kernel, v: Macros) -> dict[str, str]:
    """C types of a section. `finish` of floats returns what sums are, and `cast` makes a result of that."""
    result = kernel.formula.result
    finished = v.real if kernel.dtype.kind == "float" else result
    return {
        "query": kernel.query.c,
        "pair": "uint32_t" if result.startswith(("int", "uint")) else result,
        "finished": finished,
        "cast": f"({result})" if finished != result else "",
    }


def _share(env: jinja2.Environment, first: Kernel, context: Mapping[str, Any], common: Common) -> None:
    """What a section calls and others call too."""
    make: Any = env.get_template("common.j2").make_module(dict(context))
    named, once = context["named"], first.form.once
    widened, own = (
        f"{first.metric.name}, {of}: {first.metric.doc}" for of in (first.dtype.vectors, first.dtype.name)
    )
    alone = once in ("rows", "queries")
    if first.base and once == "nothing":
        common.add(widened, named.after, make.one())
    elif first.base and not alone:
        common.add(widened, named.after_all, make.many())
    if first.base:
        return
    if not alone:
        sums = context["body"].sums if "body" in context else (first.formula.crossed,)
        common.add(widened, named.finish, make.finish())
        common.add(widened, named.step(sums), make.step(sums))
    for loop in (context["body"],) if alone else context["query"]:
        common.add(widened, named.step(loop.sums), make.step(loop.sums, True))
    if once == "query":
        common.add(own, named.four, make.four(context["beside" if first.form.beside else "body"]))
