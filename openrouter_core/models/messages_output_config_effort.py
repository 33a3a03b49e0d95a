"""Enum MessagesOutputConfigEffort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesOutputConfigEffort as MessagesOutputConfigEffort
else:
    MessagesOutputConfigEffort = Literal["low", "medium", "high", "xhigh", "max"] | str
