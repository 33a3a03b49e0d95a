"""Parameters ModerationPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.moderation_plugin import ModerationPlugin


class ModerationPluginParam(TypedDict, total=False):
    """Plugin that has the request's content moderated."""

    id: Required[Literal["moderation"]]


ModerationPluginInput: TypeAlias = "ModerationPluginParam | ModerationPlugin"
"""What may be passed as ModerationPlugin: a dict, or the model."""
