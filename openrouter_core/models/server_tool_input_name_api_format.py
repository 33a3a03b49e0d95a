"""Enum ServerToolInputNameAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolInputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Server tool input name api format, as the API document has it."""
