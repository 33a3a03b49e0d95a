"""Union Parameters3."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.parameters1 import Parameters1
    from openrouter_core.models.parameters2 import Parameters2

    Parameters3: TypeAlias = str | float | bool | list[Parameters1 | None] | dict[str, Parameters2 | None]
    """Value of one parameter of a tool that the Fusion plugin offers its models."""
else:
    Parameters3 = AnyOf("str", "float", "bool", "list[Parameters1 | None]", "dict[str, Parameters2 | None]")
