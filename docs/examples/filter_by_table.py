"""Filter by metadata: the nearest articles that are cheap and in stock. The table is a frame of pandas."""

from __future__ import annotations

import numpy as np
import pandas as pd

import ruvgen as rv

rng = np.random.default_rng(0)
articles = pd.DataFrame(
    {
        "id": np.arange(5000) * 10 + 7,  # ids as a shop has them
        "price": rng.uniform(1, 100, 5000).round(2),
        "stock": rng.integers(0, 5, 5000),
    }
)
vectors = rng.standard_normal((5000, 64), dtype=np.float32)

index = rv.Index(64, "cosine")
index.add(vectors, articles["id"])

wanted = articles.query("price < 20 and stock > 0")
ids, distances = index.search(vectors[0], k=5, filter=wanted["id"])  # only these may be returned
found = articles.set_index("id").loc[ids].assign(distance=distances)
print(found)
assert (found["price"] < 20).all()
assert (found["stock"] > 0).all()

# A query with a filter of its own each: what costs less than each customer has.
budgets = [5, 50]
allowed = [articles.loc[articles["price"] < budget, "id"].to_numpy() for budget in budgets]
ids, _ = index.search(vectors[:2], k=5, filter=allowed)
for budget, row in zip(budgets, ids):
    assert (articles.set_index("id").loc[row, "price"] < budget).all()
