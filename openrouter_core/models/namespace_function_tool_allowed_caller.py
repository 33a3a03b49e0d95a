"""Enum NamespaceFunctionToolAllowedCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import NamespaceFunctionToolAllowedCaller as NamespaceFunctionToolAllowedCaller
else:
    NamespaceFunctionToolAllowedCaller = Literal["direct", "programmatic"] | str
