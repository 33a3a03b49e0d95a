"""Enum ServerToolDetailsSupportedAPIFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolDetailsSupportedAPIFormat as ServerToolDetailsSupportedAPIFormat
else:
    ServerToolDetailsSupportedAPIFormat = Literal["responses", "chat-completions", "anthropic-messages"] | str
