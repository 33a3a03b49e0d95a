"""Model OutputArmorBlockedItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputArmorBlockedItem as OutputArmorBlockedItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputArmorBlockedItem(WireModel):
        """A tool call that the armor plugin blocked."""

        arguments: str
        call_id: str
        explanation: str
        id: str
        name: str
        reason: str
        status: Literal["completed"]
        type: Literal["openrouter:armor_blocked"]
        namespace: str | None = None
