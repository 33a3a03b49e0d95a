"""Parameters OutputArmorBlockedItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_armor_blocked_item import OutputArmorBlockedItem


class OutputArmorBlockedItemParam(TypedDict, total=False):
    """A tool call that the armor plugin blocked."""

    arguments: Required[str]
    """Arguments of the blocked call, as JSON text."""
    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    explanation: Required[str]
    """Account of why the call was blocked, for people to read."""
    id: Required[str]
    name: Required[str]
    """Name of the tool whose call was blocked."""
    reason: Required[str]
    """Why the call was blocked."""
    status: Required[Literal["completed"]]
    type: Required[Literal["openrouter:armor_blocked"]]
    namespace: str
    """Namespace of the tool that is called."""


OutputArmorBlockedItemInput: TypeAlias = "OutputArmorBlockedItemParam | OutputArmorBlockedItem"
"""What may be passed as OutputArmorBlockedItem: a dict, or the model."""
