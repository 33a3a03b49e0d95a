"""Model DeferredToolsControl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.deferred_tools_search_strategy import DeferredToolsSearchStrategy


@model
class DeferredToolsControl(WireModel):
    """How the model finds tools that are not loaded from the start."""

    profile: Literal["portable"]
    """Profile of the mechanism; `portable` is the only one."""
    protocol: Literal["v1"]
    """Version of the mechanism; `v1` is the only one."""
    search: DeferredToolsSearchStrategy
    """How tools are searched for."""
    validation: Literal["runtime"]
    """When tool calls are checked; `runtime` is the only choice."""
