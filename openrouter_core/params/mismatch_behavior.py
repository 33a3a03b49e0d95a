"""Parameters MismatchBehavior."""

from __future__ import annotations

from typing import Literal, TypeAlias

MismatchBehaviorInput: TypeAlias = Literal["error", "drop_block"] | str
"""What happens to a thinking block that does not fit the request."""
