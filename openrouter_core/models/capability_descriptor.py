"""Union CapabilityDescriptor."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.boolean_capability import BooleanCapability
    from openrouter_core.models.enum_capability import EnumCapability
    from openrouter_core.models.range_capability import RangeCapability
    from openrouter_core.unions import UnknownVariant

    CapabilityDescriptor: TypeAlias = EnumCapability | RangeCapability | BooleanCapability | UnknownVariant
    """Values that a model takes for a parameter: a list, a range, or true and false."""
else:
    CapabilityDescriptor = Tagged("type", {"enum": "EnumCapability", "range": "RangeCapability", "boolean": "BooleanCapability"})
