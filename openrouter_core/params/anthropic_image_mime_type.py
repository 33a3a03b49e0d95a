"""Parameters AnthropicImageMimeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicImageMimeTypeInput: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
"""Anthropic image mime type, as the API document has it."""
