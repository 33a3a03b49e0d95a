"""Enum BaseInputsRoleUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BaseInputsRoleUnion as BaseInputsRoleUnion
else:
    BaseInputsRoleUnion = Literal["user", "system", "assistant", "developer"] | str
