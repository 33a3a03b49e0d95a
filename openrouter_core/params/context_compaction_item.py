"""Parameters ContextCompactionItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.context_compaction_item import ContextCompactionItem


class ContextCompactionItemParam(TypedDict, total=False):
    """Input item that stands for context compacted earlier."""

    type: Required[Literal["context_compaction"]]
    encrypted_content: str | None
    """Compacted context, opaque; give it back unchanged."""
    id: str | None


ContextCompactionItemInput: TypeAlias = "ContextCompactionItemParam | ContextCompactionItem"
"""What may be passed as ContextCompactionItem: a dict, or the model."""
