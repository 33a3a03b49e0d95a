"""Parameters MetadataLevel."""

from __future__ import annotations

from typing import Literal, TypeAlias

MetadataLevelInput: TypeAlias = Literal["disabled", "enabled"] | str
"""Whether an answer tells how OpenRouter routed the request."""
