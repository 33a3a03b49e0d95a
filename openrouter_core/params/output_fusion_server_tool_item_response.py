"""Parameters OutputFusionServerToolItemResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_fusion_server_tool_item_response import OutputFusionServerToolItemResponse


class OutputFusionServerToolItemResponseParam(TypedDict, total=False):
    """One model's answer in a fusion."""

    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""
    content: str


OutputFusionServerToolItemResponseInput: TypeAlias = (
    "OutputFusionServerToolItemResponseParam | OutputFusionServerToolItemResponse"
)
"""What may be passed as OutputFusionServerToolItemResponse: a dict, or the model."""
