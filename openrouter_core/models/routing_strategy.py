"""Enum RoutingStrategy."""

from __future__ import annotations

from typing import Literal, TypeAlias

RoutingStrategy: TypeAlias = (
    Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"] | str
)
"""How OpenRouter came to the model that it routed a request to."""
