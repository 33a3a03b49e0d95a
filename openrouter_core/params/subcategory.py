"""Parameters Subcategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

SubcategoryInput: TypeAlias = (
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
"""Finer category of the apps to rank."""
