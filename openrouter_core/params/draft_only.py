"""Parameters DraftOnly."""

from __future__ import annotations

from typing import Literal, TypeAlias

DraftOnlyInput: TypeAlias = Literal["true", "false"] | str
"""Draft only, as the API document has it."""
