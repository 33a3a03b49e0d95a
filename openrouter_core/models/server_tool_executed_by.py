"""Enum ServerToolExecutedBy."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolExecutedBy: TypeAlias = Literal["provider", "openrouter", "client"] | str
"""Who runs a server tool: the provider, OpenRouter or the client."""
