"""Enum BashServerToolEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who runs bash commands: the provider, OpenRouter, or whichever fits."""
