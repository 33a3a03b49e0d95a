"""Model EasyInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.easy_input_message_content_union2 import EasyInputMessageContentUnion2
    from openrouter_core.models.easy_input_message_phase_union import EasyInputMessagePhaseUnion
    from openrouter_core.models.easy_input_message_role_union import EasyInputMessageRoleUnion


@model
class EasyInputMessage(WireModel):
    """Input item: a message of any role, with text or parts as its content."""

    role: EasyInputMessageRoleUnion
    content: EasyInputMessageContentUnion2 | None = nullable(default=None)
    phase: EasyInputMessagePhaseUnion | None = nullable(default=None)
    """Whether an assistant message was `commentary` on the way or the `final_answer`."""
    type: Literal["message"] | None = None
