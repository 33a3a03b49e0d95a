"""Search texts by meaning: the nearest vectors, by the cosine of the angle between them.

Run: ``python examples/embeddings_search.py how do I bake bread``
"""

import asyncio
import math
import sys
from collections.abc import Sequence

from _core import model, open_core

from openrouter_core import Err, OpenRouterCore, OpenRouterError, Result
from openrouter_funcs import embeddings_generate

TEXTS = (
    "Bread is baked of flour, water and salt.",
    "The train to Lisbon leaves at noon.",
    "Cats sleep sixteen hours a day.",
    "A loaf needs forty minutes in a hot oven to bake.",
)


async def vectors(core: OpenRouterCore, texts: Sequence[str]) -> Result[list[list[float]], OpenRouterError]:
    """Return the texts' vectors, in their order."""
    result = await embeddings_generate(core, model=model("openai/text-embedding-3-small"), input=list(texts))
    return result.map(lambda answer: [each.embedding for each in answer.data if isinstance(each.embedding, list)])


def cosine(a: Sequence[float], b: Sequence[float]) -> float:
    """Return a·b / (|a| |b|)."""
    return sum(x * y for x, y in zip(a, b, strict=True)) / (math.hypot(*a) * math.hypot(*b) or 1)


async def main(question: str) -> int:
    """Print the texts, the one nearest to the question first; return the exit status."""
    async with open_core() as core:
        result = await vectors(core, (question, *TEXTS))
    if isinstance(result, Err):
        print(f"embeddings_generate failed: {result.error}", file=sys.stderr)
        return 1
    asked, *known = result.value
    for likeness, text in sorted(((cosine(asked, each), text) for each, text in zip(known, TEXTS, strict=True)), reverse=True):
        print(f"{likeness:5.2f}  {text}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(" ".join(sys.argv[1:]) or "how do I bake bread")))
