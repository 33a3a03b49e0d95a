"""Model ComputerUseServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.environment_enum import EnvironmentEnum


@model
class ComputerUseServerTool(WireModel):
    """Tool that lets the model control a computer by its screen."""

    display_height: int
    """Height of the screen, in pixels."""
    display_width: int
    """Width of the screen, in pixels."""
    environment: EnvironmentEnum
    """Kind of system that the model controls."""
    type: Literal["computer_use_preview"]
