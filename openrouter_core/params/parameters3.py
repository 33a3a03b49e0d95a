"""Parameters Parameters3."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.params.parameters1 import Parameters1Input
    from openrouter_core.params.parameters2 import Parameters2Input

    Parameters3Input: TypeAlias = str | float | bool | Sequence[Parameters1Input | None] | Mapping[str, Parameters2Input | None]
    """Value of one parameter of a tool that the Fusion plugin offers its models."""
