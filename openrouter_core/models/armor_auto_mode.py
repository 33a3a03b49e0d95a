"""Model ArmorAutoMode."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ArmorAutoMode as ArmorAutoMode
else:
    from openrouter_core.model import WireModel, model

    @model
    class ArmorAutoMode(WireModel):
        """What the armor plugin's classifier is told to allow and to deny."""

        allow: list[Allow] | None = None
        environment: list[Environment] | None = None
        hard_deny: list[HardDeny] | None = None
        soft_deny: list[SoftDeny] | None = None
