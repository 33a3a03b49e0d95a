"""Parameters ComputerUseServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.computer_use_server_tool import ComputerUseServerTool
    from openrouter_core.params.environment_enum import EnvironmentEnumInput


class ComputerUseServerToolParam(TypedDict, total=False):
    """Tool that lets the model control a computer by its screen."""

    display_height: Required[int]
    """Height of the screen, in pixels."""
    display_width: Required[int]
    """Width of the screen, in pixels."""
    environment: Required[EnvironmentEnumInput]
    """Kind of system that the model controls."""
    type: Required[Literal["computer_use_preview"]]


ComputerUseServerToolInput: TypeAlias = "ComputerUseServerToolParam | ComputerUseServerTool"
"""What may be passed as ComputerUseServerTool: a dict, or the model."""
