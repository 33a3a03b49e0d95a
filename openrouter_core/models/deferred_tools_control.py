"""Model DeferredToolsControl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeferredToolsControl as DeferredToolsControl
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeferredToolsControl(WireModel):
        """How the model finds tools that are not loaded from the start."""

        profile: Literal["portable"]
        protocol: Literal["v1"]
        search: DeferredToolsSearchStrategy
        validation: Literal["runtime"]
