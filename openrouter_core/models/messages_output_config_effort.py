"""Enum MessagesOutputConfigEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagesOutputConfigEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much effort a model spends on its output, in the output settings."""
