"""The commands of `ruvgen`, or `python -m ruvgen`: one module each.

`configure` adds its options, `run` runs it. The first line of a module is what `--help` lists.

A command raises ValueError or OSError for an expected failure, which is reported in one line.
"""
