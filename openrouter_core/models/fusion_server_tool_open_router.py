"""Model FusionServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.fusion_server_tool_config import FusionServerToolConfig


@model
class FusionServerToolOpenRouter(WireModel):
    """Server tool that asks a panel of models and compares their answers."""

    type: Literal["openrouter:fusion"]
    parameters: FusionServerToolConfig | None = None
