"""Model GetToolResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.server_tool_details import ServerToolDetails


@model
class GetToolResponse(WireModel):
    """One server tool in detail."""

    data: ServerToolDetails
