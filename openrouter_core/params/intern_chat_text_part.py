"""Parameters InternChatTextPart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_text_part import InternChatTextPart


class InternChatTextPartParam(TypedDict, total=False):
    """A piece of text in an intern chat message."""

    text: Required[str]
    type: Required[Literal["text"]]


InternChatTextPartInput: TypeAlias = "InternChatTextPartParam | InternChatTextPart"
"""What may be passed as InternChatTextPart: a dict, or the model."""
