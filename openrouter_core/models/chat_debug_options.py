"""Model ChatDebugOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatDebugOptions as ChatDebugOptions
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatDebugOptions(WireModel):
        """Debugging facts to send along with the answer."""

        echo_upstream_body: bool | None = None
