"""Model MessagesToolRemovalBlockToolToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesToolRemovalBlockToolToolReference as MessagesToolRemovalBlockToolToolReference
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolRemovalBlockToolToolReference(WireModel):
        """A tool, by name, to be removed."""

        name: str
        type: Literal["tool_reference"]
