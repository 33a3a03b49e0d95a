"""Parameters SwitchyardRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.switchyard_router_plugin import SwitchyardRouterPlugin
    from openrouter_core.params.algorithm import AlgorithmInput


class SwitchyardRouterPluginParam(TypedDict, total=False):
    """Plugin that lets the Switchyard router choose the model."""

    id: Required[Literal["switchyard-router"]]
    algorithm: AlgorithmInput
    """How the model is chosen."""
    judge_model: str
    """Model that judges the request, for the algorithms that need one."""


SwitchyardRouterPluginInput: TypeAlias = "SwitchyardRouterPluginParam | SwitchyardRouterPlugin"
"""What may be passed as SwitchyardRouterPlugin: a dict, or the model."""
