"""Model ObservabilityS3DestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityS3DestinationConfig as ObservabilityS3DestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityS3DestinationConfig(WireModel):
        """The bucket that traces go to, and how to sign in to its store."""

        bucket_name: str = wire("bucketName", required=True)
        access_key_id: str | None = wire("accessKeyId", default=None)
        auth_mode: AuthMode | None = wire("authMode", default=None)
        endpoint: str | None = None
        external_id: str | None = wire("externalId", default=None)
        headers: dict[str, str] | None = None
        path_template: str | None = wire("pathTemplate", default=None)
        prefix: str | None = None
        provider: ProviderEnum | None = None
        region: str | None = None
        role_arn: str | None = wire("roleArn", default=None)
        secret_access_key: str | None = wire("secretAccessKey", default=None)
        session_token: str | None = wire("sessionToken", default=None)
