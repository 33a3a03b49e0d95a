"""Enum ServerToolInputNameAPIFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolInputNameAPIFormat as ServerToolInputNameAPIFormat
else:
    ServerToolInputNameAPIFormat = Literal["responses", "chat-completions", "anthropic-messages"] | str
