"""Union ChatRequestPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatRequestPlugin as ChatRequestPlugin
else:
    from openrouter_core.unions import Tagged

    ChatRequestPlugin = Tagged(
        "id",
        {
            "alignment": "AlignmentPlugin",
            "armor": "ArmorPlugin",
            "auto-beta-router": "AutoBetaRouterPlugin",
            "auto-router": "AutoRouterPlugin",
            "context-compression": "ContextCompressionPlugin",
            "file-parser": "FileParserPlugin",
            "fusion": "FusionPlugin",
            "jev-router": "JevRouterPlugin",
            "moderation": "ModerationPlugin",
            "pareto-router": "ParetoRouterPlugin",
            "response-healing": "ResponseHealingPlugin",
            "switchyard-router": "SwitchyardRouterPlugin",
            "web": "WebSearchPlugin",
            "web-fetch": "WebFetchPlugin",
        },
    )
