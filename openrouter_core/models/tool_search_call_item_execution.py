"""Enum ToolSearchCallItemExecution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchCallItemExecution as ToolSearchCallItemExecution
else:
    ToolSearchCallItemExecution = Literal["server", "client"] | str
