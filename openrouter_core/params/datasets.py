"""Parameters: datasets."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContextBucketInput: TypeAlias = Literal["1K", "10K", "100K", "1M", "10M"] | str
"""Size of context, in tokens, to rank models for."""


GetAppRankingsCategoryInput: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Category of the apps to rank."""


GetAppRankingsSortInput: TypeAlias = Literal["popular", "trending"] | str
"""Whether to rank apps as popular or as trending."""


GetRankingsDailyCategoryInput: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""Kind of work to rank models for."""


GetRankingsDailyModalityInput: TypeAlias = Literal["text", "image", "image_output", "audio", "tool_calling"] | str
"""Modality or feature to rank models for."""


GetSessionCostTurnRangeInput: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""Number of turns of the sessions to give costs for."""


LanguageTypeInput: TypeAlias = Literal["natural", "programming"] | str
"""Whether to rank by natural or by programming languages."""


PeriodInput: TypeAlias = Literal["day", "week", "month"] | str
"""Length of time that one row of the rankings covers."""


SubcategoryInput: TypeAlias = (
    Literal[
        "cli-agent",
        "ide-extension",
        "cloud-agent",
        "programming-app",
        "native-app-builder",
        "creative-writing",
        "video-gen",
        "image-gen",
        "audio-gen",
        "roleplay",
        "game",
        "writing-assistant",
        "general-chat",
        "personal-agent",
        "legal",
    ]
    | str
)
"""Finer category of the apps to rank."""
