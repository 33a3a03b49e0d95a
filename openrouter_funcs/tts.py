"""Text to speech: words spoken by a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.binary import BinaryResponse
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientError,
        EdgeNetworkTimeoutResponseError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PayloadTooLargeResponseError,
        PaymentRequiredResponseError,
        ProviderOverloadedResponseError,
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.shared import TraceConfigInput
    from openrouter_core.params.tts import (
        SpeechInputInput,
        SpeechInputReferenceInput,
        SpeechRequestProviderInput,
        SpeechRequestResponseFormatInput,
    )
    from openrouter_core.result import Result

    TtsCreateSpeechError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_TTS_CREATE_SPEECH = Operation(
    name="tts_create_speech",
    method="POST",
    path="/audio/speech",
    body="json",
    properties=(
        "input",
        "model",
        "input_references",
        "instructions",
        "provider",
        "response_format",
        "session_id",
        "speed",
        "trace",
        "user",
        "voice",
    ),
    kind="binary",
    accept="audio/*",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def tts_create_speech(
    core: OpenRouterCore,
    *,
    input: SpeechInputInput,
    model: str,
    input_references: Sequence[SpeechInputReferenceInput] | Unset = UNSET,
    instructions: str | Unset = UNSET,
    provider: SpeechRequestProviderInput | Unset = UNSET,
    response_format: SpeechRequestResponseFormatInput | Unset = UNSET,
    session_id: str | Unset = UNSET,
    speed: float | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    voice: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BinaryResponse, TtsCreateSpeechError]:
    """Speak a text.

    The format is that of `response_format`. Speech is charged to the account. Any API key will do.

    Example::

        match await tts_create_speech(
            core, model="openai/gpt-4o-mini-tts", input="The train leaves at nine.", voice="alloy", response_format="mp3"
        ):
            case Ok(audio):
                await audio.save("train.mp3")
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        input: Text to speak, or turns that may each have a voice and instructions of their own.
        model: Speech model, as `author/slug`.
        input_references: Audio, images or texts for the model to go by, such as a sample of a voice.
        instructions: How to speak: tone, pace, accent.
        provider: Data policy that providers must meet, and options that go to one provider alone.
        response_format: `mp3`, or `pcm` for raw samples without a header.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        speed: Pace of the speech, 1 being normal.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        voice: Voice to speak with; a model's are in its `supported_voices`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the audio, as a binary answer to read or save.

        Err with one of:

        - `BadRequestResponseError` (400): the text or a setting is not valid for the model, such as an unknown voice.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `NotFoundResponseError` (404): no speech model of that name, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the text is too long, or the references are too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `EdgeNetworkTimeoutResponseError` (524): openRouter's edge network gave up waiting for the answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /audio/speech``
    """
    return await call(_TTS_CREATE_SPEECH, locals())
