"""Parameters ApplyPatchServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_server_tool_open_router import ApplyPatchServerToolOpenRouter
    from openrouter_core.params.apply_patch_server_tool_config import ApplyPatchServerToolConfigInput


class ApplyPatchServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool with which the model changes files by patches."""

    type: Required[Literal["openrouter:apply_patch"]]
    parameters: ApplyPatchServerToolConfigInput


ApplyPatchServerToolOpenRouterInput: TypeAlias = "ApplyPatchServerToolOpenRouterParam | ApplyPatchServerToolOpenRouter"
"""What may be passed as ApplyPatchServerToolOpenRouter: a dict, or the model."""
