"""Model SwitchyardRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.algorithm import Algorithm


@model
class SwitchyardRouterPlugin(WireModel):
    """Plugin that lets the Switchyard router choose the model."""

    id: Literal["switchyard-router"]
    algorithm: Algorithm | None = None
    """How the model is chosen."""
    judge_model: str | None = None
    """Model that judges the request, for the algorithms that need one."""
