"""Model EasyInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EasyInputMessage as EasyInputMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class EasyInputMessage(WireModel):
        """Input item: a message of any role, with text or parts as its content."""

        role: EasyInputMessageRoleUnion
        content: EasyInputMessageContentUnion2 | None = nullable(default=None)
        phase: EasyInputMessagePhaseUnion | None = nullable(default=None)
        type: Literal["message"] | None = None
