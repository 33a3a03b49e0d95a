"""Union ChatContentItems."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentItems as ChatContentItems
else:
    from openrouter_core.unions import Tagged

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
