"""Parameters Distillable."""

from __future__ import annotations

from typing import Literal, TypeAlias

DistillableInput: TypeAlias = Literal["true", "false"] | str
"""Known values of distillable."""
