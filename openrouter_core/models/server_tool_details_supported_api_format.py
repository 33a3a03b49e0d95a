"""Enum ServerToolDetailsSupportedAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolDetailsSupportedAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Server tool details supported api format, as the API document has it."""
