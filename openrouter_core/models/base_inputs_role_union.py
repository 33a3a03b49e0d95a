"""Enum BaseInputsRoleUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

BaseInputsRoleUnion: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Who an input message is from."""
