"""Model ModerationPlugin."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ModerationPlugin(WireModel):
    """Plugin that has the request's content moderated."""

    id: Literal["moderation"]
