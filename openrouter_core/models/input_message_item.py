"""Model InputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.input_message_item_content_union import InputMessageItemContentUnion
    from openrouter_core.models.input_message_item_role_union import InputMessageItemRoleUnion


@model
class InputMessageItem(WireModel):
    """Input item: a message of the user, the system or the developer, in parts."""

    role: InputMessageItemRoleUnion
    content: list[InputMessageItemContentUnion] | None = nullable(default=None)
    id: str | None = None
    type: Literal["message"] | None = None
