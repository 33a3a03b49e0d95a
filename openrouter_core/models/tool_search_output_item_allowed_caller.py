"""Enum ToolSearchOutputItemAllowedCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchOutputItemAllowedCaller as ToolSearchOutputItemAllowedCaller
else:
    ToolSearchOutputItemAllowedCaller = Literal["direct", "programmatic"] | str
