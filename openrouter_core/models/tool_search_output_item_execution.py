"""Enum ToolSearchOutputItemExecution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchOutputItemExecution as ToolSearchOutputItemExecution
else:
    ToolSearchOutputItemExecution = Literal["server", "client"] | str
