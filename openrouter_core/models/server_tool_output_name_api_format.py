"""Enum ServerToolOutputNameAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolOutputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Server tool output name api format, as the API document has it."""
