"""Enum APIFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import APIFormat as APIFormat
else:
    APIFormat = Literal["responses", "chat-completions", "anthropic-messages"] | str
