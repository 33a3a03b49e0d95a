"""Enum ChatRequestReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatRequestReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Known values of chat request reasoning effort."""
