"""Union Body."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.body_chat_completion import BodyChatCompletion
    from openrouter_core.models.body_list import BodyList
    from openrouter_core.models.body_message import BodyMessage
    from openrouter_core.models.open_responses_result import OpenResponsesResult

    Body: TypeAlias = BodyList | BodyMessage | BodyChatCompletion | OpenResponsesResult
    """Answer to a request of a batch, in the form of the batch's endpoint."""
else:
    Body = AnyOf("BodyList", "BodyMessage", "BodyChatCompletion", "OpenResponsesResult")
