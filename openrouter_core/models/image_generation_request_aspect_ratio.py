"""Enum ImageGenerationRequestAspectRatio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationRequestAspectRatio as ImageGenerationRequestAspectRatio
else:
    ImageGenerationRequestAspectRatio = (
        Literal[
            "1:1",
            "1:2",
            "1:4",
            "1:8",
            "2:1",
            "2:3",
            "2.35:1",
            "3:2",
            "3:4",
            "4:1",
            "4:3",
            "4:5",
            "5:2",
            "5:4",
            "5:7",
            "7:5",
            "8:1",
            "9:16",
            "16:9",
            "9:19.5",
            "19.5:9",
            "9:20",
            "20:9",
            "9:21",
            "21:9",
            "auto",
        ]
        | str
    )
