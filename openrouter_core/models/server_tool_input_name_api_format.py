"""Enum ServerToolInputNameAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolInputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format in which a server tool goes by a name in requests."""
