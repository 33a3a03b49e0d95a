"""Model ApplyPatchServerTool."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ApplyPatchServerTool(WireModel):
    """Tool with which the model changes files by patches."""

    type: Literal["apply_patch"]
