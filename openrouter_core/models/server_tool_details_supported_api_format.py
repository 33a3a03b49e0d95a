"""Enum ServerToolDetailsSupportedAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolDetailsSupportedAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API format that a server tool, shown in detail, works with."""
