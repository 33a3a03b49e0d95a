"""Enum ServerToolOutputNameAPIFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolOutputNameAPIFormat as ServerToolOutputNameAPIFormat
else:
    ServerToolOutputNameAPIFormat = Literal["responses", "chat-completions", "anthropic-messages"] | str
