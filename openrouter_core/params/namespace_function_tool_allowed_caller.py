"""Parameters NamespaceFunctionToolAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

NamespaceFunctionToolAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Known values of namespace function tool allowed caller."""
