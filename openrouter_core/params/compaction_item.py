"""Parameters CompactionItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.compaction_item import CompactionItem


class CompactionItemParam(TypedDict, total=False):
    """Input item that stands for earlier conversation, compacted into encrypted form."""

    encrypted_content: Required[str]
    """Compacted conversation, opaque; give it back unchanged."""
    type: Required[Literal["compaction"]]
    id: str | None


CompactionItemInput: TypeAlias = "CompactionItemParam | CompactionItem"
"""What may be passed as CompactionItem: a dict, or the model."""
