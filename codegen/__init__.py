"""From one spec to C kernels.

spec.toml ─load─▶ Spec ─plan─▶ Kernel rows ─render(templates/)─▶ {path: text} ─emit─▶ generated/

Pure and deterministic: no clock, no network, no look at the host. Standard library and Jinja only.
"""
