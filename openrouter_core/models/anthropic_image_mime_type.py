"""Enum AnthropicImageMimeType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicImageMimeType as AnthropicImageMimeType
else:
    AnthropicImageMimeType = Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
