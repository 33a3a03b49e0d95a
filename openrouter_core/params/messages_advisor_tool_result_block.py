"""Parameters MessagesAdvisorToolResultBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.messages_advisor_tool_result_block import MessagesAdvisorToolResultBlock


class MessagesAdvisorToolResultBlockParam(TypedDict, total=False):
    """Result of an advisor tool, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["advisor_tool_result"]]


MessagesAdvisorToolResultBlockInput: TypeAlias = "MessagesAdvisorToolResultBlockParam | MessagesAdvisorToolResultBlock"
"""What may be passed as MessagesAdvisorToolResultBlock: a dict, or the model."""
