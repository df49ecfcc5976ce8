"""Run the notebooks of docs/examples in a kernel of Jupyter: [NAME …] only some, [--write] keeps output.

Cells that need a package that is not installed are left out, and named.
"""

from __future__ import annotations

import sys
import time
from importlib.util import find_spec
from pathlib import Path

import nbformat  # type: ignore[import-not-found]
from nbclient import NotebookClient  # type: ignore[import-not-found]
from notebook_pages import needs

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "examples"


def run(path: Path, write: bool) -> None:
    """Run a notebook; raises what a cell raises. Nothing of this machine is kept, such as times and paths."""
    notebook = nbformat.read(path, as_version=4)
    missing = {name for cell in notebook.cells for name in needs(cell) if find_spec(name) is None}
    left_out = [cell for cell in notebook.cells if missing.intersection(needs(cell))]
    whole = notebook.cells
    notebook.cells = [cell for cell in whole if cell not in left_out]
    start = time.monotonic()
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(FOLDER)}}).execute()
    notebook.cells = whole
    without = f", without the cells that need {', '.join(sorted(missing))}" if missing else ""
    print(f"{path.stem}: {time.monotonic() - start:.1f} s{without}")
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = [each for each in cell.outputs if each.get("name") != "stderr"]
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    if write:
        nbformat.write(notebook, path)


def main() -> None:
    """Run what the command line names, or all."""
    names = [name for name in sys.argv[1:] if name != "--write"]
    paths = [FOLDER / f"{name}.ipynb" for name in names] or sorted(FOLDER.glob("*.ipynb"))
    for path in paths:
        run(path, "--write" in sys.argv)


if __name__ == "__main__":
    main()
