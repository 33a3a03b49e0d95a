"""Parameters APIFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

APIFormatInput: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""Known values of api format."""
