"""Enum ServerToolOutputNameAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolOutputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format in which a server tool goes by a name in answers."""
