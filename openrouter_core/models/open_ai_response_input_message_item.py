"""Model OpenAIResponseInputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseInputMessageItem as OpenAIResponseInputMessageItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponseInputMessageItem(WireModel):
        """A message with an ID, from the user, the system or the developer."""

        content: list[OpenAIResponseInputMessageItemContent]
        id: str
        role: OpenAIResponseInputMessageItemRoleUnion
        type: Literal["message"] | None = None
