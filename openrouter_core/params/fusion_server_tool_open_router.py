"""Parameters FusionServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.fusion_server_tool_open_router import FusionServerToolOpenRouter
    from openrouter_core.params.fusion_server_tool_config import FusionServerToolConfigInput


class FusionServerToolOpenRouterParam(TypedDict, total=False):
    """Server tool that asks a panel of models and compares their answers."""

    type: Required[Literal["openrouter:fusion"]]
    parameters: FusionServerToolConfigInput


FusionServerToolOpenRouterInput: TypeAlias = "FusionServerToolOpenRouterParam | FusionServerToolOpenRouter"
"""What may be passed as FusionServerToolOpenRouter: a dict, or the model."""
