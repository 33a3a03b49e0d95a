"""Enum ServerToolSupportedAPIFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolSupportedAPIFormat as ServerToolSupportedAPIFormat
else:
    ServerToolSupportedAPIFormat = Literal["responses", "chat-completions", "anthropic-messages"] | str
