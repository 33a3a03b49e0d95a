"""Enum ServerToolSupportedAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolSupportedAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Server tool supported api format, as the API document has it."""
