"""The commands of `python -m ruvgen`, one module each: `configure` adds its options, `run` runs it.

A command raises ValueError or OSError for an expected failure, which is reported in one line.
"""
