"""Union CapabilityDescriptor."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CapabilityDescriptor as CapabilityDescriptor
else:
    from openrouter_core.unions import Tagged

    CapabilityDescriptor = Tagged("type", {"enum": "EnumCapability", "range": "RangeCapability", "boolean": "BooleanCapability"})
