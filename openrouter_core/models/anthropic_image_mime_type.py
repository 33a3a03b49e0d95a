"""Enum AnthropicImageMimeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicImageMimeType: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
"""MIME type of an image sent as base64."""
