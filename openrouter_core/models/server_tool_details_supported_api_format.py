"""Enum ServerToolDetailsSupportedAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolDetailsSupportedAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Known values of server tool details supported api format."""
