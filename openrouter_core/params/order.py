"""Parameters Order."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrderInput: TypeAlias = Literal["asc", "desc"] | str
"""Whether files are listed oldest first or newest first."""
