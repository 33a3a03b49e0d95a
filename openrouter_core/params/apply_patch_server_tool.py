"""Parameters ApplyPatchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_server_tool import ApplyPatchServerTool


class ApplyPatchServerToolParam(TypedDict, total=False):
    """Tool with which the model changes files by patches."""

    type: Required[Literal["apply_patch"]]


ApplyPatchServerToolInput: TypeAlias = "ApplyPatchServerToolParam | ApplyPatchServerTool"
"""What may be passed as ApplyPatchServerTool: a dict, or the model."""
