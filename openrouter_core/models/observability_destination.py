"""Union ObservabilityDestination."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.observability_arize_destination import ObservabilityArizeDestination
    from openrouter_core.models.observability_braintrust_destination import ObservabilityBraintrustDestination
    from openrouter_core.models.observability_clickhouse_destination import ObservabilityClickhouseDestination
    from openrouter_core.models.observability_datadog_destination import ObservabilityDatadogDestination
    from openrouter_core.models.observability_grafana_destination import ObservabilityGrafanaDestination
    from openrouter_core.models.observability_langfuse_destination import ObservabilityLangfuseDestination
    from openrouter_core.models.observability_langsmith_destination import ObservabilityLangsmithDestination
    from openrouter_core.models.observability_newrelic_destination import ObservabilityNewrelicDestination
    from openrouter_core.models.observability_opik_destination import ObservabilityOpikDestination
    from openrouter_core.models.observability_otel_collector_destination import ObservabilityOtelCollectorDestination
    from openrouter_core.models.observability_posthog_destination import ObservabilityPosthogDestination
    from openrouter_core.models.observability_ramp_destination import ObservabilityRampDestination
    from openrouter_core.models.observability_s3_destination import ObservabilityS3Destination
    from openrouter_core.models.observability_sentry_destination import ObservabilitySentryDestination
    from openrouter_core.models.observability_snowflake_destination import ObservabilitySnowflakeDestination
    from openrouter_core.models.observability_weave_destination import ObservabilityWeaveDestination
    from openrouter_core.models.observability_webhook_destination import ObservabilityWebhookDestination
    from openrouter_core.unions import UnknownVariant

    ObservabilityDestination: TypeAlias = (
        ObservabilityArizeDestination
        | ObservabilityBraintrustDestination
        | ObservabilityClickhouseDestination
        | ObservabilityDatadogDestination
        | ObservabilityGrafanaDestination
        | ObservabilityLangfuseDestination
        | ObservabilityLangsmithDestination
        | ObservabilityNewrelicDestination
        | ObservabilityOpikDestination
        | ObservabilityOtelCollectorDestination
        | ObservabilityPosthogDestination
        | ObservabilityRampDestination
        | ObservabilityS3Destination
        | ObservabilitySentryDestination
        | ObservabilitySnowflakeDestination
        | ObservabilityWeaveDestination
        | ObservabilityWebhookDestination
        | UnknownVariant
    )
    """A destination for traces, one alternative for each service, told apart by `type`."""
else:
    ObservabilityDestination = Tagged(
        "type",
        {
            "arize": "ObservabilityArizeDestination",
            "braintrust": "ObservabilityBraintrustDestination",
            "clickhouse": "ObservabilityClickhouseDestination",
            "datadog": "ObservabilityDatadogDestination",
            "grafana": "ObservabilityGrafanaDestination",
            "langfuse": "ObservabilityLangfuseDestination",
            "langsmith": "ObservabilityLangsmithDestination",
            "newrelic": "ObservabilityNewrelicDestination",
            "opik": "ObservabilityOpikDestination",
            "otel-collector": "ObservabilityOtelCollectorDestination",
            "posthog": "ObservabilityPosthogDestination",
            "ramp": "ObservabilityRampDestination",
            "s3": "ObservabilityS3Destination",
            "sentry": "ObservabilitySentryDestination",
            "snowflake": "ObservabilitySnowflakeDestination",
            "weave": "ObservabilityWeaveDestination",
            "webhook": "ObservabilityWebhookDestination",
        },
    )
