"""Pages of the site from the notebooks of docs/examples as they are stored: a hook of mkdocs. It runs none.

Cells become Markdown, code and what it printed; pictures become files beside the page.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig  # type: ignore[import-not-found]
    from mkdocs.structure.files import Files  # type: ignore[import-not-found]

FOLDER = "examples"
NEEDS = "needs-"  # begins the tag of a cell that needs a package, which follows


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Put a page in the place of each notebook, which stays as a file to download."""
    from mkdocs.structure.files import File

    for path in sorted((Path(config.docs_dir) / FOLDER).glob("*.ipynb")):
        text, pictures = page(path)
        files.append(File.generated(config, f"{FOLDER}/{path.stem}.md", content=text))
        for name, content in pictures.items():
            files.append(File.generated(config, f"{FOLDER}/{name}", content=content))
    return files


def page(path: Path) -> tuple[str, dict[str, bytes]]:
    """The Markdown of a notebook, and its pictures by the names of their files."""
    parts: list[str] = []
    pictures: dict[str, bytes] = {}
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(source)
            continue
        parts += [f"*This cell needs {name}.*" for name in needs(cell)]
        parts.append(f"```py\n{source}\n```")
        for output in cell["outputs"]:
            printed = "".join(output.get("text", output.get("data", {}).get("text/plain", "")))
            if picture := output.get("data", {}).get("image/png"):
                name = f"{path.stem}-{len(pictures)}.png"
                pictures[name] = base64.b64decode(picture)
                parts.append(f"![What the cell draws]({name})")
            elif printed:
                parts.append(f"```text\n{printed.rstrip()}\n```")
    head, *rest = parts
    parts = [head, f"[As a notebook]({path.name})" + "{ .md-button }", *rest]
    return "\n\n".join(parts) + "\n", pictures


def needs(cell: dict[str, Any]) -> list[str]:
    """The packages that a cell needs beside those that the notebook imports elsewhere."""
    return [tag.removeprefix(NEEDS) for tag in cell["metadata"].get("tags", ()) if tag.startswith(NEEDS)]
