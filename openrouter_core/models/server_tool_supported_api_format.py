"""Enum ServerToolSupportedAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolSupportedAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format that a listed server tool works with."""
