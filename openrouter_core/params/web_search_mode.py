"""Parameters WebSearchMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchModeInput: TypeAlias = (
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
)
"""How thoroughly, and how fast, to search the web."""
