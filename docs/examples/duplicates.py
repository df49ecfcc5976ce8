"""De-duplication: which descriptors of images occur twice, or nearly so? On data that the checkout ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import ruvgen as rv

data = Path(__file__).resolve().parents[2] / "benches" / "data" / "debsift-10k-128-euclidean.npz"
with np.load(data) as file:
    rows = file["train"]
rng = np.random.default_rng(0)
copies = rng.choice(len(rows), 50, replace=False)
noise = rng.integers(-1, 2, (50, rows.shape[1]))
rows = np.vstack([rows, np.clip(rows[copies].astype(int) + noise, 0, 255).astype(np.uint8)])

flat = rv.FlatIndex(rows.shape[1], dtype="u8")  # bytes, compared exactly
flat.add(rows)
lims, ids, distances = flat.search_radius(rows[-50:], radius=300)  # squared
for i, copy in enumerate(copies):
    near = ids[lims[i] : lims[i + 1]]
    assert copy in near, "each copy finds what it was made of"
print(f"{len(ids) - 50} pairs within the radius of {len(copies)} noisy copies")
