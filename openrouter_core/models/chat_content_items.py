"""Union ChatContentItems."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_audio import ChatContentAudio
    from openrouter_core.models.chat_content_file import ChatContentFile
    from openrouter_core.models.chat_content_image import ChatContentImage
    from openrouter_core.models.chat_content_text import ChatContentText
    from openrouter_core.models.chat_content_video import ChatContentVideo
    from openrouter_core.models.legacy_chat_content_video import LegacyChatContentVideo
    from openrouter_core.unions import UnknownVariant

    ChatContentItems: TypeAlias = (
        ChatContentFile
        | ChatContentImage
        | ChatContentAudio
        | LegacyChatContentVideo
        | ChatContentText
        | ChatContentVideo
        | UnknownVariant
    )
    """Part of a message: text, an image, audio, video or a file."""
else:
    ChatContentItems = Tagged(
        "type",
        {
            "file": "ChatContentFile",
            "image_url": "ChatContentImage",
            "input_audio": "ChatContentAudio",
            "input_video": "LegacyChatContentVideo",
            "text": "ChatContentText",
            "video_url": "ChatContentVideo",
        },
    )
