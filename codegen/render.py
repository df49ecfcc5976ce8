"""Kernel rows to {path: text}. The only module that knows Jinja."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2

from . import naming, plan
from .plan import Kernel
from .shape import PANEL
from .spec import Isa, Spec

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"

GUARDS = {
    "any": "",
    "x86_64": "defined(__x86_64__) || defined(_M_X64)",
    "aarch64": "defined(__aarch64__) || defined(_M_ARM64)",
}


def environment(templates: Path = TEMPLATES) -> jinja2.Environment:
    """Templates that read as C: `${expr}`, `//:` statements, `//#` comments. Unknown names are errors."""
    return jinja2.Environment(
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


def render(spec: Spec, kernels: tuple[Kernel, ...], templates: Path = TEMPLATES) -> dict[str, str]:
    """The text of every generated file, by path relative to the output directory.

    Raises ValueError if the spec names what the templates lack.
    """
    try:
        return _render(spec, kernels, templates)
    except jinja2.TemplateNotFound as error:
        raise ValueError(f"templates/{error.name} is missing") from None
    except jinja2.TemplateError as error:
        raise ValueError(f"templates/: {error.message}") from None


def _render(spec: Spec, kernels: tuple[Kernel, ...], templates: Path) -> dict[str, str]:
    env = environment(templates)
    files = {naming.file(form.name, isa.name): _unit(env, group) for (form, isa), group in _units(kernels)}
    shared: dict[str, Any] = {"spec": spec, "units": sorted(files), "kernels": kernels}
    shared["tables"] = [(kernel.form, kernel.isa) for (_, group) in _units(kernels) for kernel in group[:1]]
    shared["guards"] = GUARDS
    shared["panel"] = PANEL
    for name in ("contract.h", "registry.c", "sources.cmake", "kernels.md"):
        files[name] = env.get_template(f"{name}.j2").render(shared)
    return dict(sorted(files.items()))


def _units(kernels: tuple[Kernel, ...]) -> list[tuple[tuple[Any, Isa], tuple[Kernel, ...]]]:
    """Kernels by translation unit, best ISA first as planned."""
    return [(key, tuple(group)) for key, group in groupby(kernels, key=lambda k: (k.form, k.isa))]


def _unit(env: jinja2.Environment, kernels: tuple[Kernel, ...]) -> str:
    first = kernels[0]
    context: Mapping[str, Any] = {
        "form": first.form,
        "isa": first.isa,
        "dtype": first.dtype,
        "v": env.get_template(f"isa/{first.isa.name}.j2").module,
        "guard": GUARDS[first.isa.arch],
        "target": ",".join(first.isa.requires) if first.isa.arch == "x86_64" else "",
        "kernels": kernels,
    }
    skeleton = env.get_template(f"{first.form.name}.j2")
    sections = [
        skeleton.render(
            context,
            metric=metric,
            m=env.get_template(f"metric/{metric.name}.j2").module,
            body=plan.body(metric, first.form, first.isa),
            query=plan.query(metric, first.form, first.isa),
            tiles=plan.tiles(metric, first.form, first.isa),
            kernels=tuple(kernel for kernel in kernels if kernel.metric == metric),
        )
        for metric in dict.fromkeys(kernel.metric for kernel in kernels)
    ]
    return env.get_template("unit.c.j2").render(context, sections=sections).lstrip("\n")
