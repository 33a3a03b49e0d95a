"""Model NativeSupport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.server_tool_native_model import ServerToolNativeModel


@model
class NativeSupport(WireModel):
    """Which models have a server tool of their own provider."""

    endpoint_count: int
    """How many endpoints offer the tool natively."""
    model_count: int
    """How many models offer the tool natively."""
    models: list[ServerToolNativeModel]
