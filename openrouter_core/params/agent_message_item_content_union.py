"""Parameters AgentMessageItemContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.agent_message_item_content_input_image import AgentMessageItemContentInputImageInput
    from openrouter_core.params.content_encrypted_content import ContentEncryptedContentInput
    from openrouter_core.params.input_text import InputTextInput

    AgentMessageItemContentUnionInput: TypeAlias = (
        InputTextInput | AgentMessageItemContentInputImageInput | ContentEncryptedContentInput
    )
    """Part of a message between agents: text, an image or encrypted content."""
