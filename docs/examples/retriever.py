"""A retriever for RAG: texts in, the nearest texts out. LangChain takes it as it is where it is installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from texts import Embedding, paragraphs

import ruvgen as rv


class Retriever:
    """Keeps texts with their vectors; `embed` makes vectors (n, dim) of n texts."""

    def __init__(self, embed: Callable[[list[str]], Any], dim: int, k: int = 4) -> None:
        self.embed, self.k, self.texts = embed, k, dict[int, str]()
        self.index = rv.Index(dim, "cosine")

    def add(self, texts: list[str]) -> None:
        first = len(self.texts)
        keys = range(first, first + len(texts))
        self.index.add(self.embed(texts), keys)
        self.texts.update(zip(keys, texts))

    def invoke(self, question: str) -> list[str]:
        ids, _ = self.index.search(self.embed([question])[0], self.k)
        return [self.texts[i] for i in ids if i >= 0]


texts = [text for _, text in paragraphs()]
embed = Embedding(texts)
retriever = Retriever(embed, dim=embed(texts[:1]).shape[1])
retriever.add(texts)
question = "Which metrics are there for packed bits?"
context = "\n\n".join(retriever.invoke(question))
print(f"Answer from this context alone.\n\n{context[:300]}…\n\nQuestion: {question}")

try:
    from langchain_core.runnables import RunnableLambda
except ImportError:
    print("\n(langchain-core is not installed: its part is left out)")
else:
    chain = RunnableLambda(retriever.invoke) | (lambda found: "\n\n".join(found))
    assert chain.invoke(question) == context
