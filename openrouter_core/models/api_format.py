"""Enum APIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

APIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Known values of api format."""
