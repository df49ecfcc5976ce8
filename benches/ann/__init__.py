"""Approximate search against other libraries: nox -s bench -- ann [--quick] [--data FILE …] [--only LIB …].

A package of small parts: adapters, the process that measures one, the artefact that grows, what it says.
"""


def main(argv: list[str]) -> int:
    """The command, which processes that measure one library do without."""
    from .command import main

    return main(argv)
