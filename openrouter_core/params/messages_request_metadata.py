"""Parameters MessagesRequestMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_request_metadata import MessagesRequestMetadata


class MessagesRequestMetadataParam(TypedDict, total=False):
    """Information that goes with a Messages request."""

    user_id: str | None
    """Opaque identifier of the caller's end user, or null."""


MessagesRequestMetadataInput: TypeAlias = "MessagesRequestMetadataParam | MessagesRequestMetadata"
"""What may be passed as MessagesRequestMetadata: a dict, or the model."""
