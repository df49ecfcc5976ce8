"""Semantic search: which paragraph of the documents answers a question?"""

from __future__ import annotations

from texts import Embedding, paragraphs

import ruvgen as rv

documents = paragraphs()
embed = Embedding([text for _, text in documents])
vectors = embed([text for _, text in documents])

index = rv.Index(vectors.shape[1], "cosine")
index.add(vectors)  # row i is paragraph i

questions = [
    "what happens to NaN and infinities in a distance?",
    "how do I give my dimension kernels of its own?",
    "can several processes share the memory of one file?",
]
for question in questions:
    ids, distances = index.search(embed([question])[0], k=2)
    print(question)
    for i, distance in zip(ids, distances):
        name, text = documents[i]
        print(f"  {distance:.2f}  {name}: {text[:70]}…")
