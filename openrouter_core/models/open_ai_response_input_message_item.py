"""Model OpenAIResponseInputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_response_input_message_item_content import OpenAIResponseInputMessageItemContent
    from openrouter_core.models.open_ai_response_input_message_item_role_union import OpenAIResponseInputMessageItemRoleUnion


@model
class OpenAIResponseInputMessageItem(WireModel):
    """A message with an ID, from the user, the system or the developer."""

    content: list[OpenAIResponseInputMessageItemContent]
    id: str
    role: OpenAIResponseInputMessageItemRoleUnion
    type: Literal["message"] | None = None
