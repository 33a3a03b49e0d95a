"""Model ApplyPatchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_engine_enum import ApplyPatchEngineEnum


@model
class ApplyPatchServerToolConfig(WireModel):
    """Settings of OpenRouter's apply-patch tool."""

    engine: ApplyPatchEngineEnum | None = None
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""
