"""Model ToolChoiceAllowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.mode import Mode


@model
class ToolChoiceAllowed(WireModel):
    """Tool choice limited to some of the tools offered."""

    mode: Mode
    """Whether one of these tools may or must be called."""
    tools: list[dict[str, Any]]
    """Tools that may be called, each as an object that names it."""
    type: Literal["allowed_tools"]
