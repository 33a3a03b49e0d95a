"""Enum MessagesOutputConfigEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagesOutputConfigEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Known values of messages output config effort."""
