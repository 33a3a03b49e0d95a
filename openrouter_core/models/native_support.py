"""Model NativeSupport."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import NativeSupport as NativeSupport
else:
    from openrouter_core.model import WireModel, model

    @model
    class NativeSupport(WireModel):
        """Which models have a server tool of their own provider."""

        endpoint_count: int
        model_count: int
        models: list[ServerToolNativeModel]
