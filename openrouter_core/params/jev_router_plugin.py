"""Parameters JevRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.jev_router_plugin import JevRouterPlugin


class JevRouterPluginParam(TypedDict, total=False):
    """Plugin that sets up the Jev router."""

    id: Required[Literal["jev-router"]]
    allowed_models: Sequence[str]
    """Models that it is limited to."""
    cost_tier: str
    """Name of the cost tier to choose models from."""
    excluded_models: Sequence[str]
    """Models the router must not choose."""
    models: Sequence[str]
    """Models for the router to choose from."""


JevRouterPluginInput: TypeAlias = "JevRouterPluginParam | JevRouterPlugin"
"""What may be passed as JevRouterPlugin: a dict, or the model."""
