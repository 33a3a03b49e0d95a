"""Parameters NamespaceFunctionToolAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

NamespaceFunctionToolAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Namespace function tool allowed caller, as the API document has it."""
