"""Parameters DeferredToolsControl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.deferred_tools_control import DeferredToolsControl
    from openrouter_core.params.deferred_tools_search_strategy import DeferredToolsSearchStrategyInput


class DeferredToolsControlParam(TypedDict, total=False):
    """How the model finds tools that are not loaded from the start."""

    profile: Required[Literal["portable"]]
    """Profile of the mechanism; `portable` is the only one."""
    protocol: Required[Literal["v1"]]
    """Version of the mechanism; `v1` is the only one."""
    search: Required[DeferredToolsSearchStrategyInput]
    """How tools are searched for."""
    validation: Required[Literal["runtime"]]
    """When tool calls are checked; `runtime` is the only choice."""


DeferredToolsControlInput: TypeAlias = "DeferredToolsControlParam | DeferredToolsControl"
"""What may be passed as DeferredToolsControl: a dict, or the model."""
