"""Model MessagesMessageParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesMessageParam as MessagesMessageParam
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesMessageParam(WireModel):
        """A message of the conversation, in the form of the Messages API."""

        content: MessagesMessageParamContentUnion5
        role: MessagesMessageParamRole
        clear_at: AnthropicSystemClearAt | None = nullable(default=None)
        output_config: AnthropicMessageOutputConfig | None = nullable(default=None)
