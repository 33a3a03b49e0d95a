"""Turns: what the model says in one turn, in no API's own form. The doors put it into theirs."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

PROVIDER = "Local"
_PRICE = 0.000001
"""US dollars for a token, where no other cost is given."""


@attrs.frozen(kw_only=True)
class ToolCall:
    """A call of a tool that the model wants."""

    name: str
    arguments: str
    """Its arguments as JSON."""


@attrs.frozen(kw_only=True)
class Turn:
    """What the model says in one turn."""

    text: str | None = None
    calls: tuple[ToolCall, ...] = ()
    reasoning: str | None = None
    """What it thinks before."""
    is_cut_off: bool = False
    """Whether it stops because it may say no more."""
    provider: str = PROVIDER
    cost: float | None = None
    """US dollars; by the number of tokens where it is None."""
    parts: tuple[str, ...] | None = None
    """The pieces in which a stream brings the text; words where it is None."""
    first_after: float = 0.0
    """Seconds until a stream's first piece."""
    every: float = 0.0
    """Seconds from one piece to the next."""

    def pieces(self) -> list[str]:
        """Return the text in pieces."""
        return list(self.parts) if self.parts is not None else re.findall(r"\s*\S+", self.text or "")

    def within(self, most: int | None) -> Turn:
        """Return the turn with so many tokens of text at most."""
        words = self.pieces()
        if most is None or self.text is None or len(words) <= most:
            return self
        return attrs.evolve(self, text="".join(words[:most]), parts=self.parts and tuple(words[:most]), is_cut_off=True)

    def usage(self, messages: Any) -> Usage:
        """Return what the turn uses up, as an answer to messages."""
        asked = tokens_of(messages)
        said = tokens_of(self.text or "") + sum(tokens_of(call.arguments) for call in self.calls)
        thought = tokens_of(self.reasoning or "")
        total = asked + said + thought
        return Usage(
            asked=asked, said=said + thought, thought=thought, cost=round(total * _PRICE, 6) if self.cost is None else self.cost
        )


@attrs.frozen(kw_only=True)
class Usage:
    """Tokens, and their cost in US dollars."""

    asked: int
    said: int
    """All that the model wrote, its reasoning included."""
    thought: int
    cost: float


def tokens_of(value: Any) -> int:
    """Return how many tokens something counts for: its words."""
    return len((value if isinstance(value, str) else json.dumps(value)).split())
