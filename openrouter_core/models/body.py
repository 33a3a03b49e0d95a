"""Union Body."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Body as Body
else:
    from openrouter_core.unions import AnyOf

    Body = AnyOf("BodyList", "BodyMessage", "BodyChatCompletion", "OpenResponsesResult")
