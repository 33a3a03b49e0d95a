"""Union Parameters3."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Parameters3 as Parameters3
else:
    from openrouter_core.unions import AnyOf

    Parameters3 = AnyOf("str", "float", "bool", "list[Parameters1 | None]", "dict[str, Parameters2 | None]")
