"""Model ServerToolNativeSupport."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolNativeSupport as ServerToolNativeSupport
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerToolNativeSupport(WireModel):
        """How widely a server tool is run by the providers themselves."""

        endpoint_count: int
        model_count: int
