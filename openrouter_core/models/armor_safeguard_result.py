"""Model ArmorSafeguardResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.armor_safeguard_result_status import ArmorSafeguardResultStatus


@model
class ArmorSafeguardResult(WireModel):
    """What the armor plugin found in the answer's tool calls."""

    status: ArmorSafeguardResultStatus
    type: Literal["dangerous_tool_use"]
