"""Enum Subcategory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Subcategory as Subcategory
else:
    Subcategory = (
        Literal[
            "cli-agent",
            "ide-extension",
            "cloud-agent",
            "programming-app",
            "native-app-builder",
            "creative-writing",
            "video-gen",
            "image-gen",
            "audio-gen",
            "roleplay",
            "game",
            "writing-assistant",
            "general-chat",
            "personal-agent",
            "legal",
        ]
        | str
    )
