"""The functions, one for each operation of the OpenRouter API, by page. Importing this package imports none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_funcs.alpha_decisions import AlphaDecisionsCreateError as AlphaDecisionsCreateError
    from openrouter_funcs.alpha_decisions import alpha_decisions_create as alpha_decisions_create
    from openrouter_funcs.analytics import AnalyticsGetAnalyticsMetaError as AnalyticsGetAnalyticsMetaError
    from openrouter_funcs.analytics import AnalyticsGetUserActivityError as AnalyticsGetUserActivityError
    from openrouter_funcs.analytics import AnalyticsQueryAnalyticsError as AnalyticsQueryAnalyticsError
    from openrouter_funcs.analytics import analytics_get_analytics_meta as analytics_get_analytics_meta
    from openrouter_funcs.analytics import analytics_get_user_activity as analytics_get_user_activity
    from openrouter_funcs.analytics import analytics_query_analytics as analytics_query_analytics
    from openrouter_funcs.api_keys import ApiKeysCreateError as ApiKeysCreateError
    from openrouter_funcs.api_keys import ApiKeysDeleteError as ApiKeysDeleteError
    from openrouter_funcs.api_keys import ApiKeysGetCurrentKeyMetadataError as ApiKeysGetCurrentKeyMetadataError
    from openrouter_funcs.api_keys import ApiKeysGetError as ApiKeysGetError
    from openrouter_funcs.api_keys import ApiKeysListError as ApiKeysListError
    from openrouter_funcs.api_keys import ApiKeysUpdateError as ApiKeysUpdateError
    from openrouter_funcs.api_keys import api_keys_create as api_keys_create
    from openrouter_funcs.api_keys import api_keys_delete as api_keys_delete
    from openrouter_funcs.api_keys import api_keys_get as api_keys_get
    from openrouter_funcs.api_keys import api_keys_get_current_key_metadata as api_keys_get_current_key_metadata
    from openrouter_funcs.api_keys import api_keys_list as api_keys_list
    from openrouter_funcs.api_keys import api_keys_update as api_keys_update
    from openrouter_funcs.batch import BatchCreateBatchesError as BatchCreateBatchesError
    from openrouter_funcs.batch import BatchDeleteError as BatchDeleteError
    from openrouter_funcs.batch import BatchGetBatchesError as BatchGetBatchesError
    from openrouter_funcs.batch import BatchListError as BatchListError
    from openrouter_funcs.batch import batch_create_batches as batch_create_batches
    from openrouter_funcs.batch import batch_delete as batch_delete
    from openrouter_funcs.batch import batch_get_batches as batch_get_batches
    from openrouter_funcs.batch import batch_list as batch_list
    from openrouter_funcs.benchmarks import BenchmarksGetBenchmarksError as BenchmarksGetBenchmarksError
    from openrouter_funcs.benchmarks import benchmarks_get_benchmarks as benchmarks_get_benchmarks
    from openrouter_funcs.byok import ByokCreateError as ByokCreateError
    from openrouter_funcs.byok import ByokDeleteError as ByokDeleteError
    from openrouter_funcs.byok import ByokGetError as ByokGetError
    from openrouter_funcs.byok import ByokListError as ByokListError
    from openrouter_funcs.byok import ByokUpdateError as ByokUpdateError
    from openrouter_funcs.byok import byok_create as byok_create
    from openrouter_funcs.byok import byok_delete as byok_delete
    from openrouter_funcs.byok import byok_get as byok_get
    from openrouter_funcs.byok import byok_list as byok_list
    from openrouter_funcs.byok import byok_update as byok_update
    from openrouter_funcs.chat import ChatSendError as ChatSendError
    from openrouter_funcs.chat import ChatSendStreamError as ChatSendStreamError
    from openrouter_funcs.chat import chat_send as chat_send
    from openrouter_funcs.chat import chat_send_stream as chat_send_stream
    from openrouter_funcs.classifications import (
        ClassificationsGetTaskClassificationsError as ClassificationsGetTaskClassificationsError,
    )
    from openrouter_funcs.classifications import (
        classifications_get_task_classifications as classifications_get_task_classifications,
    )
    from openrouter_funcs.containers import (
        ContainersDownloadContainerFileContentError as ContainersDownloadContainerFileContentError,
    )
    from openrouter_funcs.containers import ContainersGetContainerFileError as ContainersGetContainerFileError
    from openrouter_funcs.containers import ContainersListContainerFilesError as ContainersListContainerFilesError
    from openrouter_funcs.containers import ContainersPromoteContainerFileError as ContainersPromoteContainerFileError
    from openrouter_funcs.containers import (
        containers_download_container_file_content as containers_download_container_file_content,
    )
    from openrouter_funcs.containers import containers_get_container_file as containers_get_container_file
    from openrouter_funcs.containers import containers_list_container_files as containers_list_container_files
    from openrouter_funcs.containers import containers_promote_container_file as containers_promote_container_file
    from openrouter_funcs.credits import CreditsGetCreditsError as CreditsGetCreditsError
    from openrouter_funcs.credits import credits_get_credits as credits_get_credits
    from openrouter_funcs.datasets import DatasetsGetAppRankingsError as DatasetsGetAppRankingsError
    from openrouter_funcs.datasets import DatasetsGetRankingsDailyError as DatasetsGetRankingsDailyError
    from openrouter_funcs.datasets import DatasetsGetSessionCostError as DatasetsGetSessionCostError
    from openrouter_funcs.datasets import datasets_get_app_rankings as datasets_get_app_rankings
    from openrouter_funcs.datasets import datasets_get_rankings_daily as datasets_get_rankings_daily
    from openrouter_funcs.datasets import datasets_get_session_cost as datasets_get_session_cost
    from openrouter_funcs.embeddings import EmbeddingsGenerateError as EmbeddingsGenerateError
    from openrouter_funcs.embeddings import EmbeddingsListModelsError as EmbeddingsListModelsError
    from openrouter_funcs.embeddings import embeddings_generate as embeddings_generate
    from openrouter_funcs.embeddings import embeddings_list_models as embeddings_list_models
    from openrouter_funcs.endpoints import EndpointsListError as EndpointsListError
    from openrouter_funcs.endpoints import EndpointsListZdrEndpointsError as EndpointsListZdrEndpointsError
    from openrouter_funcs.endpoints import endpoints_list as endpoints_list
    from openrouter_funcs.endpoints import endpoints_list_zdr_endpoints as endpoints_list_zdr_endpoints
    from openrouter_funcs.external_users import ExternalUsersCreateError as ExternalUsersCreateError
    from openrouter_funcs.external_users import ExternalUsersDeleteError as ExternalUsersDeleteError
    from openrouter_funcs.external_users import ExternalUsersGetError as ExternalUsersGetError
    from openrouter_funcs.external_users import ExternalUsersListError as ExternalUsersListError
    from openrouter_funcs.external_users import ExternalUsersUpdateError as ExternalUsersUpdateError
    from openrouter_funcs.external_users import external_users_create as external_users_create
    from openrouter_funcs.external_users import external_users_delete as external_users_delete
    from openrouter_funcs.external_users import external_users_get as external_users_get
    from openrouter_funcs.external_users import external_users_list as external_users_list
    from openrouter_funcs.external_users import external_users_update as external_users_update
    from openrouter_funcs.files import FilesDeleteError as FilesDeleteError
    from openrouter_funcs.files import FilesDownloadError as FilesDownloadError
    from openrouter_funcs.files import FilesListError as FilesListError
    from openrouter_funcs.files import FilesRetrieveError as FilesRetrieveError
    from openrouter_funcs.files import FilesUploadError as FilesUploadError
    from openrouter_funcs.files import files_delete as files_delete
    from openrouter_funcs.files import files_download as files_download
    from openrouter_funcs.files import files_list as files_list
    from openrouter_funcs.files import files_retrieve as files_retrieve
    from openrouter_funcs.files import files_upload as files_upload
    from openrouter_funcs.generations import GenerationsGetGenerationError as GenerationsGetGenerationError
    from openrouter_funcs.generations import GenerationsListGenerationContentError as GenerationsListGenerationContentError
    from openrouter_funcs.generations import GenerationsSubmitFeedbackError as GenerationsSubmitFeedbackError
    from openrouter_funcs.generations import generations_get_generation as generations_get_generation
    from openrouter_funcs.generations import generations_list_generation_content as generations_list_generation_content
    from openrouter_funcs.generations import generations_submit_feedback as generations_submit_feedback
    from openrouter_funcs.guardrails import GuardrailsBulkAssignKeysError as GuardrailsBulkAssignKeysError
    from openrouter_funcs.guardrails import GuardrailsBulkAssignMembersError as GuardrailsBulkAssignMembersError
    from openrouter_funcs.guardrails import GuardrailsBulkUnassignKeysError as GuardrailsBulkUnassignKeysError
    from openrouter_funcs.guardrails import GuardrailsBulkUnassignMembersError as GuardrailsBulkUnassignMembersError
    from openrouter_funcs.guardrails import GuardrailsCreateError as GuardrailsCreateError
    from openrouter_funcs.guardrails import GuardrailsDeleteError as GuardrailsDeleteError
    from openrouter_funcs.guardrails import GuardrailsGetError as GuardrailsGetError
    from openrouter_funcs.guardrails import GuardrailsListError as GuardrailsListError
    from openrouter_funcs.guardrails import (
        GuardrailsListGuardrailKeyAssignmentsError as GuardrailsListGuardrailKeyAssignmentsError,
    )
    from openrouter_funcs.guardrails import (
        GuardrailsListGuardrailMemberAssignmentsError as GuardrailsListGuardrailMemberAssignmentsError,
    )
    from openrouter_funcs.guardrails import GuardrailsListKeyAssignmentsError as GuardrailsListKeyAssignmentsError
    from openrouter_funcs.guardrails import GuardrailsListMemberAssignmentsError as GuardrailsListMemberAssignmentsError
    from openrouter_funcs.guardrails import GuardrailsUpdateError as GuardrailsUpdateError
    from openrouter_funcs.guardrails import guardrails_bulk_assign_keys as guardrails_bulk_assign_keys
    from openrouter_funcs.guardrails import guardrails_bulk_assign_members as guardrails_bulk_assign_members
    from openrouter_funcs.guardrails import guardrails_bulk_unassign_keys as guardrails_bulk_unassign_keys
    from openrouter_funcs.guardrails import guardrails_bulk_unassign_members as guardrails_bulk_unassign_members
    from openrouter_funcs.guardrails import guardrails_create as guardrails_create
    from openrouter_funcs.guardrails import guardrails_delete as guardrails_delete
    from openrouter_funcs.guardrails import guardrails_get as guardrails_get
    from openrouter_funcs.guardrails import guardrails_list as guardrails_list
    from openrouter_funcs.guardrails import guardrails_list_guardrail_key_assignments as guardrails_list_guardrail_key_assignments
    from openrouter_funcs.guardrails import (
        guardrails_list_guardrail_member_assignments as guardrails_list_guardrail_member_assignments,
    )
    from openrouter_funcs.guardrails import guardrails_list_key_assignments as guardrails_list_key_assignments
    from openrouter_funcs.guardrails import guardrails_list_member_assignments as guardrails_list_member_assignments
    from openrouter_funcs.guardrails import guardrails_update as guardrails_update
    from openrouter_funcs.images import ImagesGenerateError as ImagesGenerateError
    from openrouter_funcs.images import ImagesGenerateStreamError as ImagesGenerateStreamError
    from openrouter_funcs.images import ImagesListModelEndpointsError as ImagesListModelEndpointsError
    from openrouter_funcs.images import ImagesListModelsError as ImagesListModelsError
    from openrouter_funcs.images import images_generate as images_generate
    from openrouter_funcs.images import images_generate_stream as images_generate_stream
    from openrouter_funcs.images import images_list_model_endpoints as images_list_model_endpoints
    from openrouter_funcs.images import images_list_models as images_list_models
    from openrouter_funcs.interns import InternsChatError as InternsChatError
    from openrouter_funcs.interns import InternsCreateInternError as InternsCreateInternError
    from openrouter_funcs.interns import InternsDeleteInternError as InternsDeleteInternError
    from openrouter_funcs.interns import InternsGetInternDaemonAccessError as InternsGetInternDaemonAccessError
    from openrouter_funcs.interns import InternsGetInternDaemonError as InternsGetInternDaemonError
    from openrouter_funcs.interns import InternsGetInternError as InternsGetInternError
    from openrouter_funcs.interns import InternsGetInternIconError as InternsGetInternIconError
    from openrouter_funcs.interns import InternsInvokeError as InternsInvokeError
    from openrouter_funcs.interns import InternsListInternsError as InternsListInternsError
    from openrouter_funcs.interns import InternsProvisionInternError as InternsProvisionInternError
    from openrouter_funcs.interns import InternsSignInternDaemonAccessRequestError as InternsSignInternDaemonAccessRequestError
    from openrouter_funcs.interns import InternsSignInternDaemonRequestError as InternsSignInternDaemonRequestError
    from openrouter_funcs.interns import InternsSuspendInternError as InternsSuspendInternError
    from openrouter_funcs.interns import InternsUpdateInternError as InternsUpdateInternError
    from openrouter_funcs.interns import interns_chat as interns_chat
    from openrouter_funcs.interns import interns_create_intern as interns_create_intern
    from openrouter_funcs.interns import interns_delete_intern as interns_delete_intern
    from openrouter_funcs.interns import interns_get_intern as interns_get_intern
    from openrouter_funcs.interns import interns_get_intern_daemon as interns_get_intern_daemon
    from openrouter_funcs.interns import interns_get_intern_daemon_access as interns_get_intern_daemon_access
    from openrouter_funcs.interns import interns_get_intern_icon as interns_get_intern_icon
    from openrouter_funcs.interns import interns_invoke as interns_invoke
    from openrouter_funcs.interns import interns_list_interns as interns_list_interns
    from openrouter_funcs.interns import interns_provision_intern as interns_provision_intern
    from openrouter_funcs.interns import interns_sign_intern_daemon_access_request as interns_sign_intern_daemon_access_request
    from openrouter_funcs.interns import interns_sign_intern_daemon_request as interns_sign_intern_daemon_request
    from openrouter_funcs.interns import interns_suspend_intern as interns_suspend_intern
    from openrouter_funcs.interns import interns_update_intern as interns_update_intern
    from openrouter_funcs.jobs import wait_for_batch as wait_for_batch
    from openrouter_funcs.jobs import wait_for_video as wait_for_video
    from openrouter_funcs.messages import MessagesCreateError as MessagesCreateError
    from openrouter_funcs.messages import MessagesCreateStreamError as MessagesCreateStreamError
    from openrouter_funcs.messages import messages_create as messages_create
    from openrouter_funcs.messages import messages_create_stream as messages_create_stream
    from openrouter_funcs.models import ModelsCountError as ModelsCountError
    from openrouter_funcs.models import ModelsGetError as ModelsGetError
    from openrouter_funcs.models import ModelsListError as ModelsListError
    from openrouter_funcs.models import ModelsListForUserError as ModelsListForUserError
    from openrouter_funcs.models import models_count as models_count
    from openrouter_funcs.models import models_get as models_get
    from openrouter_funcs.models import models_list as models_list
    from openrouter_funcs.models import models_list_for_user as models_list_for_user
    from openrouter_funcs.oauth import OauthCreateAuthCodeError as OauthCreateAuthCodeError
    from openrouter_funcs.oauth import OauthCreateOauthTokenError as OauthCreateOauthTokenError
    from openrouter_funcs.oauth import OauthExchangeAuthCodeForApiKeyError as OauthExchangeAuthCodeForApiKeyError
    from openrouter_funcs.oauth import OauthListOauthJwksError as OauthListOauthJwksError
    from openrouter_funcs.oauth import oauth_create_auth_code as oauth_create_auth_code
    from openrouter_funcs.oauth import oauth_create_oauth_token as oauth_create_oauth_token
    from openrouter_funcs.oauth import oauth_exchange_auth_code_for_api_key as oauth_exchange_auth_code_for_api_key
    from openrouter_funcs.oauth import oauth_list_oauth_jwks as oauth_list_oauth_jwks
    from openrouter_funcs.oauth_helpers import oauth_create_authorization_url as oauth_create_authorization_url
    from openrouter_funcs.oauth_helpers import oauth_create_sha256_code_challenge as oauth_create_sha256_code_challenge
    from openrouter_funcs.observability import ObservabilityCreateError as ObservabilityCreateError
    from openrouter_funcs.observability import ObservabilityDeleteError as ObservabilityDeleteError
    from openrouter_funcs.observability import ObservabilityGetError as ObservabilityGetError
    from openrouter_funcs.observability import ObservabilityListError as ObservabilityListError
    from openrouter_funcs.observability import ObservabilityUpdateError as ObservabilityUpdateError
    from openrouter_funcs.observability import observability_create as observability_create
    from openrouter_funcs.observability import observability_delete as observability_delete
    from openrouter_funcs.observability import observability_get as observability_get
    from openrouter_funcs.observability import observability_list as observability_list
    from openrouter_funcs.observability import observability_update as observability_update
    from openrouter_funcs.organization import OrganizationGetSettingsError as OrganizationGetSettingsError
    from openrouter_funcs.organization import OrganizationListMembersError as OrganizationListMembersError
    from openrouter_funcs.organization import OrganizationUpdateSettingsError as OrganizationUpdateSettingsError
    from openrouter_funcs.organization import organization_get_settings as organization_get_settings
    from openrouter_funcs.organization import organization_list_members as organization_list_members
    from openrouter_funcs.organization import organization_update_settings as organization_update_settings
    from openrouter_funcs.presets import PresetsCreatePresetsChatCompletionsError as PresetsCreatePresetsChatCompletionsError
    from openrouter_funcs.presets import PresetsCreatePresetsMessagesError as PresetsCreatePresetsMessagesError
    from openrouter_funcs.presets import PresetsCreatePresetsResponsesError as PresetsCreatePresetsResponsesError
    from openrouter_funcs.presets import PresetsGetError as PresetsGetError
    from openrouter_funcs.presets import PresetsGetVersionError as PresetsGetVersionError
    from openrouter_funcs.presets import PresetsListError as PresetsListError
    from openrouter_funcs.presets import PresetsListVersionsError as PresetsListVersionsError
    from openrouter_funcs.presets import presets_create_presets_chat_completions as presets_create_presets_chat_completions
    from openrouter_funcs.presets import presets_create_presets_messages as presets_create_presets_messages
    from openrouter_funcs.presets import presets_create_presets_responses as presets_create_presets_responses
    from openrouter_funcs.presets import presets_get as presets_get
    from openrouter_funcs.presets import presets_get_version as presets_get_version
    from openrouter_funcs.presets import presets_list as presets_list
    from openrouter_funcs.presets import presets_list_versions as presets_list_versions
    from openrouter_funcs.private_endpoints import PrivateEndpointsActivateError as PrivateEndpointsActivateError
    from openrouter_funcs.private_endpoints import PrivateEndpointsCreateError as PrivateEndpointsCreateError
    from openrouter_funcs.private_endpoints import PrivateEndpointsDeleteError as PrivateEndpointsDeleteError
    from openrouter_funcs.private_endpoints import PrivateEndpointsDisableError as PrivateEndpointsDisableError
    from openrouter_funcs.private_endpoints import PrivateEndpointsEnableError as PrivateEndpointsEnableError
    from openrouter_funcs.private_endpoints import PrivateEndpointsGetError as PrivateEndpointsGetError
    from openrouter_funcs.private_endpoints import PrivateEndpointsListError as PrivateEndpointsListError
    from openrouter_funcs.private_endpoints import PrivateEndpointsUpdateError as PrivateEndpointsUpdateError
    from openrouter_funcs.private_endpoints import PrivateEndpointsUpdatePricingError as PrivateEndpointsUpdatePricingError
    from openrouter_funcs.private_endpoints import PrivateEndpointsValidateError as PrivateEndpointsValidateError
    from openrouter_funcs.private_endpoints import private_endpoints_activate as private_endpoints_activate
    from openrouter_funcs.private_endpoints import private_endpoints_create as private_endpoints_create
    from openrouter_funcs.private_endpoints import private_endpoints_delete as private_endpoints_delete
    from openrouter_funcs.private_endpoints import private_endpoints_disable as private_endpoints_disable
    from openrouter_funcs.private_endpoints import private_endpoints_enable as private_endpoints_enable
    from openrouter_funcs.private_endpoints import private_endpoints_get as private_endpoints_get
    from openrouter_funcs.private_endpoints import private_endpoints_list as private_endpoints_list
    from openrouter_funcs.private_endpoints import private_endpoints_update as private_endpoints_update
    from openrouter_funcs.private_endpoints import private_endpoints_update_pricing as private_endpoints_update_pricing
    from openrouter_funcs.private_endpoints import private_endpoints_validate as private_endpoints_validate
    from openrouter_funcs.providers import ProvidersListError as ProvidersListError
    from openrouter_funcs.providers import providers_list as providers_list
    from openrouter_funcs.rerank import RerankRerankError as RerankRerankError
    from openrouter_funcs.rerank import rerank_rerank as rerank_rerank
    from openrouter_funcs.responses import BetaResponsesSendError as BetaResponsesSendError
    from openrouter_funcs.responses import ResponsesSendError as ResponsesSendError
    from openrouter_funcs.responses import ResponsesSendStreamError as ResponsesSendStreamError
    from openrouter_funcs.responses import beta_responses_send as beta_responses_send
    from openrouter_funcs.responses import responses_send as responses_send
    from openrouter_funcs.responses import responses_send_stream as responses_send_stream
    from openrouter_funcs.scim import ScimCreateError as ScimCreateError
    from openrouter_funcs.scim import ScimCreateSyncJobError as ScimCreateSyncJobError
    from openrouter_funcs.scim import ScimDeleteError as ScimDeleteError
    from openrouter_funcs.scim import ScimGetSyncJobError as ScimGetSyncJobError
    from openrouter_funcs.scim import ScimListGroupsError as ScimListGroupsError
    from openrouter_funcs.scim import ScimListMappingsError as ScimListMappingsError
    from openrouter_funcs.scim import ScimReadError as ScimReadError
    from openrouter_funcs.scim import ScimUpdateError as ScimUpdateError
    from openrouter_funcs.scim import scim_create as scim_create
    from openrouter_funcs.scim import scim_create_sync_job as scim_create_sync_job
    from openrouter_funcs.scim import scim_delete as scim_delete
    from openrouter_funcs.scim import scim_get_sync_job as scim_get_sync_job
    from openrouter_funcs.scim import scim_list_groups as scim_list_groups
    from openrouter_funcs.scim import scim_list_mappings as scim_list_mappings
    from openrouter_funcs.scim import scim_read as scim_read
    from openrouter_funcs.scim import scim_update as scim_update
    from openrouter_funcs.stt import SttCreateTranscriptionError as SttCreateTranscriptionError
    from openrouter_funcs.stt import SttCreateTranscriptionMultipartError as SttCreateTranscriptionMultipartError
    from openrouter_funcs.stt import stt_create_transcription as stt_create_transcription
    from openrouter_funcs.stt import stt_create_transcription_multipart as stt_create_transcription_multipart
    from openrouter_funcs.system_one import SystemOneCreateError as SystemOneCreateError
    from openrouter_funcs.system_one import system_one_create as system_one_create
    from openrouter_funcs.tools import ToolsGetToolError as ToolsGetToolError
    from openrouter_funcs.tools import ToolsListToolsError as ToolsListToolsError
    from openrouter_funcs.tools import tools_get_tool as tools_get_tool
    from openrouter_funcs.tools import tools_list_tools as tools_list_tools
    from openrouter_funcs.tts import TtsCreateSpeechError as TtsCreateSpeechError
    from openrouter_funcs.tts import tts_create_speech as tts_create_speech
    from openrouter_funcs.vault import VaultCopyVaultSecretsToInternError as VaultCopyVaultSecretsToInternError
    from openrouter_funcs.vault import VaultDeleteInternVaultSecretError as VaultDeleteInternVaultSecretError
    from openrouter_funcs.vault import VaultDeleteVaultSecretError as VaultDeleteVaultSecretError
    from openrouter_funcs.vault import VaultListInternConnectionsError as VaultListInternConnectionsError
    from openrouter_funcs.vault import VaultListInternEffectiveVaultSecretsError as VaultListInternEffectiveVaultSecretsError
    from openrouter_funcs.vault import VaultListInternVaultSecretsError as VaultListInternVaultSecretsError
    from openrouter_funcs.vault import VaultListVaultSecretsError as VaultListVaultSecretsError
    from openrouter_funcs.vault import VaultStoreInternVaultSecretError as VaultStoreInternVaultSecretError
    from openrouter_funcs.vault import VaultStoreVaultSecretError as VaultStoreVaultSecretError
    from openrouter_funcs.vault import vault_copy_vault_secrets_to_intern as vault_copy_vault_secrets_to_intern
    from openrouter_funcs.vault import vault_delete_intern_vault_secret as vault_delete_intern_vault_secret
    from openrouter_funcs.vault import vault_delete_vault_secret as vault_delete_vault_secret
    from openrouter_funcs.vault import vault_list_intern_connections as vault_list_intern_connections
    from openrouter_funcs.vault import vault_list_intern_effective_vault_secrets as vault_list_intern_effective_vault_secrets
    from openrouter_funcs.vault import vault_list_intern_vault_secrets as vault_list_intern_vault_secrets
    from openrouter_funcs.vault import vault_list_vault_secrets as vault_list_vault_secrets
    from openrouter_funcs.vault import vault_store_intern_vault_secret as vault_store_intern_vault_secret
    from openrouter_funcs.vault import vault_store_vault_secret as vault_store_vault_secret
    from openrouter_funcs.video_generation import VideoGenerationGenerateError as VideoGenerationGenerateError
    from openrouter_funcs.video_generation import VideoGenerationGetGenerationError as VideoGenerationGetGenerationError
    from openrouter_funcs.video_generation import VideoGenerationGetVideoContentError as VideoGenerationGetVideoContentError
    from openrouter_funcs.video_generation import VideoGenerationListVideosModelsError as VideoGenerationListVideosModelsError
    from openrouter_funcs.video_generation import video_generation_generate as video_generation_generate
    from openrouter_funcs.video_generation import video_generation_get_generation as video_generation_get_generation
    from openrouter_funcs.video_generation import video_generation_get_video_content as video_generation_get_video_content
    from openrouter_funcs.video_generation import video_generation_list_videos_models as video_generation_list_videos_models
    from openrouter_funcs.workspaces import WorkspacesBulkAddMembersError as WorkspacesBulkAddMembersError
    from openrouter_funcs.workspaces import WorkspacesBulkRemoveMembersError as WorkspacesBulkRemoveMembersError
    from openrouter_funcs.workspaces import WorkspacesCreateError as WorkspacesCreateError
    from openrouter_funcs.workspaces import WorkspacesDeleteBudgetError as WorkspacesDeleteBudgetError
    from openrouter_funcs.workspaces import WorkspacesDeleteError as WorkspacesDeleteError
    from openrouter_funcs.workspaces import WorkspacesGetBudgetError as WorkspacesGetBudgetError
    from openrouter_funcs.workspaces import WorkspacesGetError as WorkspacesGetError
    from openrouter_funcs.workspaces import WorkspacesListBudgetsError as WorkspacesListBudgetsError
    from openrouter_funcs.workspaces import WorkspacesListError as WorkspacesListError
    from openrouter_funcs.workspaces import WorkspacesListMembersError as WorkspacesListMembersError
    from openrouter_funcs.workspaces import WorkspacesSetBudgetError as WorkspacesSetBudgetError
    from openrouter_funcs.workspaces import WorkspacesUpdateError as WorkspacesUpdateError
    from openrouter_funcs.workspaces import workspaces_bulk_add_members as workspaces_bulk_add_members
    from openrouter_funcs.workspaces import workspaces_bulk_remove_members as workspaces_bulk_remove_members
    from openrouter_funcs.workspaces import workspaces_create as workspaces_create
    from openrouter_funcs.workspaces import workspaces_delete as workspaces_delete
    from openrouter_funcs.workspaces import workspaces_delete_budget as workspaces_delete_budget
    from openrouter_funcs.workspaces import workspaces_get as workspaces_get
    from openrouter_funcs.workspaces import workspaces_get_budget as workspaces_get_budget
    from openrouter_funcs.workspaces import workspaces_list as workspaces_list
    from openrouter_funcs.workspaces import workspaces_list_budgets as workspaces_list_budgets
    from openrouter_funcs.workspaces import workspaces_list_members as workspaces_list_members
    from openrouter_funcs.workspaces import workspaces_set_budget as workspaces_set_budget
    from openrouter_funcs.workspaces import workspaces_update as workspaces_update

    __all__: list[str]

_TABLE = """
AlphaDecisionsCreateError alpha_decisions
AnalyticsGetAnalyticsMetaError analytics
AnalyticsGetUserActivityError analytics
AnalyticsQueryAnalyticsError analytics
ApiKeysCreateError api_keys
ApiKeysDeleteError api_keys
ApiKeysGetCurrentKeyMetadataError api_keys
ApiKeysGetError api_keys
ApiKeysListError api_keys
ApiKeysUpdateError api_keys
BatchCreateBatchesError batch
BatchDeleteError batch
BatchGetBatchesError batch
BatchListError batch
BenchmarksGetBenchmarksError benchmarks
BetaResponsesSendError responses
ByokCreateError byok
ByokDeleteError byok
ByokGetError byok
ByokListError byok
ByokUpdateError byok
ChatSendError chat
ChatSendStreamError chat
ClassificationsGetTaskClassificationsError classifications
ContainersDownloadContainerFileContentError containers
ContainersGetContainerFileError containers
ContainersListContainerFilesError containers
ContainersPromoteContainerFileError containers
CreditsGetCreditsError credits
DatasetsGetAppRankingsError datasets
DatasetsGetRankingsDailyError datasets
DatasetsGetSessionCostError datasets
EmbeddingsGenerateError embeddings
EmbeddingsListModelsError embeddings
EndpointsListError endpoints
EndpointsListZdrEndpointsError endpoints
ExternalUsersCreateError external_users
ExternalUsersDeleteError external_users
ExternalUsersGetError external_users
ExternalUsersListError external_users
ExternalUsersUpdateError external_users
FilesDeleteError files
FilesDownloadError files
FilesListError files
FilesRetrieveError files
FilesUploadError files
GenerationsGetGenerationError generations
GenerationsListGenerationContentError generations
GenerationsSubmitFeedbackError generations
GuardrailsBulkAssignKeysError guardrails
GuardrailsBulkAssignMembersError guardrails
GuardrailsBulkUnassignKeysError guardrails
GuardrailsBulkUnassignMembersError guardrails
GuardrailsCreateError guardrails
GuardrailsDeleteError guardrails
GuardrailsGetError guardrails
GuardrailsListError guardrails
GuardrailsListGuardrailKeyAssignmentsError guardrails
GuardrailsListGuardrailMemberAssignmentsError guardrails
GuardrailsListKeyAssignmentsError guardrails
GuardrailsListMemberAssignmentsError guardrails
GuardrailsUpdateError guardrails
ImagesGenerateError images
ImagesGenerateStreamError images
ImagesListModelEndpointsError images
ImagesListModelsError images
InternsChatError interns
InternsCreateInternError interns
InternsDeleteInternError interns
InternsGetInternDaemonAccessError interns
InternsGetInternDaemonError interns
InternsGetInternError interns
InternsGetInternIconError interns
InternsInvokeError interns
InternsListInternsError interns
InternsProvisionInternError interns
InternsSignInternDaemonAccessRequestError interns
InternsSignInternDaemonRequestError interns
InternsSuspendInternError interns
InternsUpdateInternError interns
MessagesCreateError messages
MessagesCreateStreamError messages
ModelsCountError models
ModelsGetError models
ModelsListError models
ModelsListForUserError models
OauthCreateAuthCodeError oauth
OauthCreateOauthTokenError oauth
OauthExchangeAuthCodeForApiKeyError oauth
OauthListOauthJwksError oauth
ObservabilityCreateError observability
ObservabilityDeleteError observability
ObservabilityGetError observability
ObservabilityListError observability
ObservabilityUpdateError observability
OrganizationGetSettingsError organization
OrganizationListMembersError organization
OrganizationUpdateSettingsError organization
PresetsCreatePresetsChatCompletionsError presets
PresetsCreatePresetsMessagesError presets
PresetsCreatePresetsResponsesError presets
PresetsGetError presets
PresetsGetVersionError presets
PresetsListError presets
PresetsListVersionsError presets
PrivateEndpointsActivateError private_endpoints
PrivateEndpointsCreateError private_endpoints
PrivateEndpointsDeleteError private_endpoints
PrivateEndpointsDisableError private_endpoints
PrivateEndpointsEnableError private_endpoints
PrivateEndpointsGetError private_endpoints
PrivateEndpointsListError private_endpoints
PrivateEndpointsUpdateError private_endpoints
PrivateEndpointsUpdatePricingError private_endpoints
PrivateEndpointsValidateError private_endpoints
ProvidersListError providers
RerankRerankError rerank
ResponsesSendError responses
ResponsesSendStreamError responses
ScimCreateError scim
ScimCreateSyncJobError scim
ScimDeleteError scim
ScimGetSyncJobError scim
ScimListGroupsError scim
ScimListMappingsError scim
ScimReadError scim
ScimUpdateError scim
SttCreateTranscriptionError stt
SttCreateTranscriptionMultipartError stt
SystemOneCreateError system_one
ToolsGetToolError tools
ToolsListToolsError tools
TtsCreateSpeechError tts
VaultCopyVaultSecretsToInternError vault
VaultDeleteInternVaultSecretError vault
VaultDeleteVaultSecretError vault
VaultListInternConnectionsError vault
VaultListInternEffectiveVaultSecretsError vault
VaultListInternVaultSecretsError vault
VaultListVaultSecretsError vault
VaultStoreInternVaultSecretError vault
VaultStoreVaultSecretError vault
VideoGenerationGenerateError video_generation
VideoGenerationGetGenerationError video_generation
VideoGenerationGetVideoContentError video_generation
VideoGenerationListVideosModelsError video_generation
WorkspacesBulkAddMembersError workspaces
WorkspacesBulkRemoveMembersError workspaces
WorkspacesCreateError workspaces
WorkspacesDeleteBudgetError workspaces
WorkspacesDeleteError workspaces
WorkspacesGetBudgetError workspaces
WorkspacesGetError workspaces
WorkspacesListBudgetsError workspaces
WorkspacesListError workspaces
WorkspacesListMembersError workspaces
WorkspacesSetBudgetError workspaces
WorkspacesUpdateError workspaces
alpha_decisions_create alpha_decisions
analytics_get_analytics_meta analytics
analytics_get_user_activity analytics
analytics_query_analytics analytics
api_keys_create api_keys
api_keys_delete api_keys
api_keys_get api_keys
api_keys_get_current_key_metadata api_keys
api_keys_list api_keys
api_keys_update api_keys
batch_create_batches batch
batch_delete batch
batch_get_batches batch
batch_list batch
benchmarks_get_benchmarks benchmarks
beta_responses_send responses
byok_create byok
byok_delete byok
byok_get byok
byok_list byok
byok_update byok
chat_send chat
chat_send_stream chat
classifications_get_task_classifications classifications
containers_download_container_file_content containers
containers_get_container_file containers
containers_list_container_files containers
containers_promote_container_file containers
credits_get_credits credits
datasets_get_app_rankings datasets
datasets_get_rankings_daily datasets
datasets_get_session_cost datasets
embeddings_generate embeddings
embeddings_list_models embeddings
endpoints_list endpoints
endpoints_list_zdr_endpoints endpoints
external_users_create external_users
external_users_delete external_users
external_users_get external_users
external_users_list external_users
external_users_update external_users
files_delete files
files_download files
files_list files
files_retrieve files
files_upload files
generations_get_generation generations
generations_list_generation_content generations
generations_submit_feedback generations
guardrails_bulk_assign_keys guardrails
guardrails_bulk_assign_members guardrails
guardrails_bulk_unassign_keys guardrails
guardrails_bulk_unassign_members guardrails
guardrails_create guardrails
guardrails_delete guardrails
guardrails_get guardrails
guardrails_list guardrails
guardrails_list_guardrail_key_assignments guardrails
guardrails_list_guardrail_member_assignments guardrails
guardrails_list_key_assignments guardrails
guardrails_list_member_assignments guardrails
guardrails_update guardrails
images_generate images
images_generate_stream images
images_list_model_endpoints images
images_list_models images
interns_chat interns
interns_create_intern interns
interns_delete_intern interns
interns_get_intern interns
interns_get_intern_daemon interns
interns_get_intern_daemon_access interns
interns_get_intern_icon interns
interns_invoke interns
interns_list_interns interns
interns_provision_intern interns
interns_sign_intern_daemon_access_request interns
interns_sign_intern_daemon_request interns
interns_suspend_intern interns
interns_update_intern interns
messages_create messages
messages_create_stream messages
models_count models
models_get models
models_list models
models_list_for_user models
oauth_create_auth_code oauth
oauth_create_authorization_url oauth_helpers
oauth_create_oauth_token oauth
oauth_create_sha256_code_challenge oauth_helpers
oauth_exchange_auth_code_for_api_key oauth
oauth_list_oauth_jwks oauth
observability_create observability
observability_delete observability
observability_get observability
observability_list observability
observability_update observability
organization_get_settings organization
organization_list_members organization
organization_update_settings organization
presets_create_presets_chat_completions presets
presets_create_presets_messages presets
presets_create_presets_responses presets
presets_get presets
presets_get_version presets
presets_list presets
presets_list_versions presets
private_endpoints_activate private_endpoints
private_endpoints_create private_endpoints
private_endpoints_delete private_endpoints
private_endpoints_disable private_endpoints
private_endpoints_enable private_endpoints
private_endpoints_get private_endpoints
private_endpoints_list private_endpoints
private_endpoints_update private_endpoints
private_endpoints_update_pricing private_endpoints
private_endpoints_validate private_endpoints
providers_list providers
rerank_rerank rerank
responses_send responses
responses_send_stream responses
scim_create scim
scim_create_sync_job scim
scim_delete scim
scim_get_sync_job scim
scim_list_groups scim
scim_list_mappings scim
scim_read scim
scim_update scim
stt_create_transcription stt
stt_create_transcription_multipart stt
system_one_create system_one
tools_get_tool tools
tools_list_tools tools
tts_create_speech tts
vault_copy_vault_secrets_to_intern vault
vault_delete_intern_vault_secret vault
vault_delete_vault_secret vault
vault_list_intern_connections vault
vault_list_intern_effective_vault_secrets vault
vault_list_intern_vault_secrets vault
vault_list_vault_secrets vault
vault_store_intern_vault_secret vault
vault_store_vault_secret vault
video_generation_generate video_generation
video_generation_get_generation video_generation
video_generation_get_video_content video_generation
video_generation_list_videos_models video_generation
wait_for_batch jobs
wait_for_video jobs
workspaces_bulk_add_members workspaces
workspaces_bulk_remove_members workspaces
workspaces_create workspaces
workspaces_delete workspaces
workspaces_delete_budget workspaces
workspaces_get workspaces
workspaces_get_budget workspaces
workspaces_list workspaces
workspaces_list_budgets workspaces
workspaces_list_members workspaces
workspaces_set_budget workspaces
workspaces_update workspaces
"""
_MODULES = {name: module for name, _, module in (line.partition(" ") for line in _TABLE.split("\n")[1:-1])}


if not TYPE_CHECKING:  # a type checker shall find the names that do not exist
    __all__ = list(_MODULES)

    def __getattr__(name: str) -> Any:
        from openrouter_core._lazy import resolve

        return resolve(__name__, _MODULES, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
