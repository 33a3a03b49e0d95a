"""Model MessagesToolAdditionBlockToolToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesToolAdditionBlockToolToolReference as MessagesToolAdditionBlockToolToolReference
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolAdditionBlockToolToolReference(WireModel):
        """A tool named in the request's tools, to be added."""

        name: str
        type: Literal["tool_reference"]
