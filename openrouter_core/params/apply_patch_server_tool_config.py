"""Parameters ApplyPatchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_server_tool_config import ApplyPatchServerToolConfig
    from openrouter_core.params.apply_patch_engine_enum import ApplyPatchEngineEnumInput


class ApplyPatchServerToolConfigParam(TypedDict, total=False):
    """Settings of OpenRouter's apply-patch tool."""

    engine: ApplyPatchEngineEnumInput
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""


ApplyPatchServerToolConfigInput: TypeAlias = "ApplyPatchServerToolConfigParam | ApplyPatchServerToolConfig"
"""What may be passed as ApplyPatchServerToolConfig: a dict, or the model."""
