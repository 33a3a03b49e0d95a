"""Parameters DraftOnly."""

from __future__ import annotations

from typing import Literal, TypeAlias

DraftOnlyInput: TypeAlias = Literal["true", "false"] | str
"""Whether to delete a private endpoint only while it is a draft."""
