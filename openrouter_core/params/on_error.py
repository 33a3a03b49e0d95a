"""Parameters OnError."""

from __future__ import annotations

from typing import Literal, TypeAlias

OnErrorInput: TypeAlias = Literal["log", "block"] | str
"""What the armor plugin does when its check itself fails."""
