"""Enum ServerToolInputNameAPIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolInputNameAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Known values of server tool input name api format."""
