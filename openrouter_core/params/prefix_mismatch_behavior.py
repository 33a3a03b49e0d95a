"""Parameters PrefixMismatchBehavior."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrefixMismatchBehaviorInput: TypeAlias = Literal["error", "drop_block"] | str
"""What happens to a thinking block that does not fit what comes before it."""
