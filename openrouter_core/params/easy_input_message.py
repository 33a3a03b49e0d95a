"""Parameters EasyInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.easy_input_message import EasyInputMessage
    from openrouter_core.params.easy_input_message_content_union2 import EasyInputMessageContentUnion2Input
    from openrouter_core.params.easy_input_message_phase_union import EasyInputMessagePhaseUnionInput
    from openrouter_core.params.easy_input_message_role_union import EasyInputMessageRoleUnionInput


class EasyInputMessageParam(TypedDict, total=False):
    """Input item: a message of any role, with text or parts as its content."""

    role: Required[EasyInputMessageRoleUnionInput]
    content: EasyInputMessageContentUnion2Input | None
    phase: EasyInputMessagePhaseUnionInput | None
    """Whether an assistant message was `commentary` on the way or the `final_answer`."""
    type: Literal["message"]


EasyInputMessageInput: TypeAlias = "EasyInputMessageParam | EasyInputMessage"
"""What may be passed as EasyInputMessage: a dict, or the model."""
