"""Model EasyInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.easy_input_message_role_union import EasyInputMessageRoleUnion


@model
class EasyInputMessage(WireModel):
    """Input item: a message of any role, with text or parts as its content."""

    role: EasyInputMessageRoleUnion
    content: Any = nullable(default=None)
    phase: Any = nullable(default=None)
    """Whether an assistant message was `commentary` on the way or the `final_answer`."""
    type: Literal["message"] | None = None
