"""Parameters ChatContentItems."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.chat_content_audio import ChatContentAudioInput
    from openrouter_core.params.chat_content_file import ChatContentFileInput
    from openrouter_core.params.chat_content_image import ChatContentImageInput
    from openrouter_core.params.chat_content_text import ChatContentTextInput
    from openrouter_core.params.chat_content_video import ChatContentVideoInput
    from openrouter_core.params.legacy_chat_content_video import LegacyChatContentVideoInput

    ChatContentItemsInput: TypeAlias = (
        ChatContentFileInput
        | ChatContentImageInput
        | ChatContentAudioInput
        | LegacyChatContentVideoInput
        | ChatContentTextInput
        | ChatContentVideoInput
    )
    """Part of a message: text, an image, audio, video or a file."""
