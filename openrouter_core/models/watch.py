"""Enum Watch."""

from __future__ import annotations

from typing import Literal, TypeAlias

Watch: TypeAlias = Literal["content", "tool_calls", "refusal", "images", "audio"] | str
"""Part of an answer that an alignment rule watches."""
