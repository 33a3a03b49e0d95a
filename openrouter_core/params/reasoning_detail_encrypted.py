"""Parameters ReasoningDetailEncrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_detail_encrypted import ReasoningDetailEncrypted
    from openrouter_core.params.reasoning_format import ReasoningFormatInput


class ReasoningDetailEncryptedParam(TypedDict, total=False):
    """Reasoning that only the provider can read; send it back unchanged in later turns."""

    data: Required[str]
    """The encrypted reasoning."""
    type: Required[Literal["reasoning.encrypted"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""


ReasoningDetailEncryptedInput: TypeAlias = "ReasoningDetailEncryptedParam | ReasoningDetailEncrypted"
"""What may be passed as ReasoningDetailEncrypted: a dict, or the model."""
