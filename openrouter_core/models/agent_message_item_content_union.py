"""Union AgentMessageItemContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AgentMessageItemContentUnion as AgentMessageItemContentUnion
else:
    from openrouter_core.unions import Tagged

    AgentMessageItemContentUnion = Tagged(
        "type",
        {
            "input_text": "InputText",
            "input_image": "AgentMessageItemContentInputImage",
            "encrypted_content": "ContentEncryptedContent",
        },
    )
