"""Parameters AgentMessageItemContentInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.agent_message_item_content_input_image import AgentMessageItemContentInputImage
    from openrouter_core.params.agent_message_item_detail import AgentMessageItemDetailInput


class AgentMessageItemContentInputImageParam(TypedDict, total=False):
    """Image within a message between agents."""

    detail: Required[AgentMessageItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


AgentMessageItemContentInputImageInput: TypeAlias = "AgentMessageItemContentInputImageParam | AgentMessageItemContentInputImage"
"""What may be passed as AgentMessageItemContentInputImage: a dict, or the model."""
