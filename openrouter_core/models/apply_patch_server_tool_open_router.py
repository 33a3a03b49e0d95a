"""Model ApplyPatchServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_server_tool_config import ApplyPatchServerToolConfig


@model
class ApplyPatchServerToolOpenRouter(WireModel):
    """OpenRouter's server tool with which the model changes files by patches."""

    type: Literal["openrouter:apply_patch"]
    parameters: ApplyPatchServerToolConfig | None = None
