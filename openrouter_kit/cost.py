"""Cost: what an answer cost, in US dollars, as OpenRouter says in its `usage`. Exact decimals, no floats.

``usage.cost`` is what OpenRouter charges. Where the call used a key of your own at the provider (``is_byok``), the provider bills
``cost_details.upstream_inference_cost`` besides. Elsewhere that is a part of what is charged, and must not be added.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from openrouter_kit.parts import part


class Cost(NamedTuple):
    """What an answer cost, in US dollars."""

    charged: Decimal
    """What OpenRouter charges."""
    upstream: Decimal
    """What the provider bills for a key of your own; 0 without one."""

    @property
    def total(self) -> Decimal:
        """Return both together."""
        return self.charged + self.upstream


def cost_of(answer: object) -> Cost | None:
    """Return what an answer cost; None if it does not say.

    `answer` is what a function returned in its Ok: a chat, a response, a message, images, embeddings, a batch, a generation; or a
    stream that was read to its end.
    """
    facts = part(answer, "facts")
    usage = part(answer if facts is None else facts, "usage")
    if usage is not None:
        return _cost(usage, "cost", part(usage, "cost_details", "upstream_inference_cost"))
    generation = part(answer, "data")
    return _cost(generation, "total_cost", part(generation, "upstream_inference_cost"))


def _cost(usage: object, name: str, upstream: object) -> Cost | None:
    charged = _decimal(part(usage, name))
    billed = _decimal(upstream) if part(usage, "is_byok") is True else None
    if charged is None and billed is None:
        return None
    return Cost(charged or Decimal(0), billed or Decimal(0))


def _decimal(value: object) -> Decimal | None:
    """Return a number of JSON as it was written: 0.1, not the nearest binary fraction."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
