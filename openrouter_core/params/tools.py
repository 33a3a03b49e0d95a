"""Parameters: tools."""

from __future__ import annotations

from typing import Literal, TypeAlias

APIFormatInput: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Format of the API to list server tools for."""
