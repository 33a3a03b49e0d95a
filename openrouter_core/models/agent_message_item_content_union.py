"""Union AgentMessageItemContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.agent_message_item_content_input_image import AgentMessageItemContentInputImage
    from openrouter_core.models.content_encrypted_content import ContentEncryptedContent
    from openrouter_core.models.input_text import InputText
    from openrouter_core.unions import UnknownVariant

    AgentMessageItemContentUnion: TypeAlias = (
        InputText | AgentMessageItemContentInputImage | ContentEncryptedContent | UnknownVariant
    )
    """Part of a message between agents: text, an image or encrypted content."""
else:
    AgentMessageItemContentUnion = Tagged(
        "type",
        {
            "input_text": "InputText",
            "input_image": "AgentMessageItemContentInputImage",
            "encrypted_content": "ContentEncryptedContent",
        },
    )
