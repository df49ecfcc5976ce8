"""The commands of `python -m ruvgen`, a module each: `configure` names its options, `run` does it.

A command that is asked for what cannot be raises ValueError or OSError, which is told in a line.
"""
