"""Enum APIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

APIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Api format, as the API document has it."""
