"""Enum ServerToolOutputNameAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolOutputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Known values of server tool output name api format."""
