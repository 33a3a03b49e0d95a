"""Images: models that draw, and pictures drawn by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        StreamTruncatedError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        ImageGenerationResponse,
        ImageModelEndpointsResponse,
        ImageModelsListResponse,
        ImageStreamingResponseData,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.images import (
        ImageGenerationProviderPreferencesInput,
        ImageGenerationRequestAspectRatioInput,
        ImageGenerationRequestBackgroundInput,
        ImageGenerationRequestOutputFormatInput,
        ImageGenerationRequestQualityInput,
        ImageGenerationRequestResolutionInput,
    )
    from openrouter_core.params.shared import TraceConfigInput
    from openrouter_core.params.video_generation import ContentPartImageInput
    from openrouter_core.result import Result
    from openrouter_core.streams import EventStream

    ImagesGenerateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ImagesGenerateStreamError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | StreamTruncatedError
        | ClientError
    )
    ImagesListModelsError: TypeAlias = InternalServerResponseError | OpenRouterDefaultError | ClientError
    ImagesListModelEndpointsError: TypeAlias = (
        NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_IMAGES_GENERATE = Operation(
    name="images_generate",
    method="POST",
    path="/images",
    body="json",
    properties=(
        "model",
        "prompt",
        "aspect_ratio",
        "background",
        "input_references",
        "n",
        "output_compression",
        "output_format",
        "provider",
        "quality",
        "resolution",
        "seed",
        "session_id",
        "size",
        "trace",
        "user",
    ),
    spine=("data",),
    returns="ImageGenerationResponse",
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
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def images_generate(
    core: OpenRouterCore,
    *,
    model: str,
    prompt: str,
    aspect_ratio: ImageGenerationRequestAspectRatioInput | Unset = UNSET,
    background: ImageGenerationRequestBackgroundInput | Unset = UNSET,
    input_references: Sequence[ContentPartImageInput] | Unset = UNSET,
    n: int | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    output_format: ImageGenerationRequestOutputFormatInput | Unset = UNSET,
    provider: ImageGenerationProviderPreferencesInput | Unset = UNSET,
    quality: ImageGenerationRequestQualityInput | Unset = UNSET,
    resolution: ImageGenerationRequestResolutionInput | Unset = UNSET,
    seed: int | Unset = UNSET,
    session_id: str | Unset = UNSET,
    size: str | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ImageGenerationResponse, ImagesGenerateError]:
    """Draw images from a prompt.

    The images arrive in one answer, as base64 text. Which of the settings a model honours is in its
    `supported_parameters` (see `images_list_models`). Generation is charged to the account. Any API key will do.

    Example::

        match await images_generate(core, model="google/gemini-2.5-flash-image", prompt="A lighthouse in fog"):
            case Ok(images):
                for image in images.data:
                    print(image.media_type, image.b64_json)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        model: Image model, as `author/slug`.
        prompt: What to draw, in words.
        aspect_ratio: Width to height, such as `16:9`, or `auto` to leave it to the model.
        background: Whether the background is `transparent` or `opaque`, or `auto`.
        input_references: Images to start from or to imitate, 16 at most.
        n: How many images to draw.
        output_compression: Compression of the image, in percent, for formats that have it (jpeg, webp).
        output_format: File format of the images: png, jpeg, webp or svg.
        provider: Which providers may serve the request and in which order, and options that go to one provider alone.
        quality: How much care to take, from `low` to `max`, or `auto`; more takes longer and costs more.
        resolution: Size class of the image, from `512` to `4K`; the shape comes from `aspect_ratio`.
        seed: Seed for sampling; equal requests then give the same result where the provider supports it, with no
            guarantee.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        size: Size in pixels, as width x height, such as `1024x1024`.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the images, in `data`, and what they cost, in `usage`.

        Err with one of:

        - `BadRequestResponseError` (400): the model does not take one of the settings, or the prompt is empty.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not use the model, or the prompt was refused.
        - `NotFoundResponseError` (404): no model of that name, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the reference images are too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /images``
    """
    return await call(_IMAGES_GENERATE, locals())


_IMAGES_GENERATE_STREAM = Operation(
    name="images_generate_stream",
    method="POST",
    path="/images",
    body="json",
    properties=(
        "model",
        "prompt",
        "aspect_ratio",
        "background",
        "input_references",
        "n",
        "output_compression",
        "output_format",
        "provider",
        "quality",
        "resolution",
        "seed",
        "session_id",
        "size",
        "trace",
        "user",
    ),
    constants={"stream": True},
    kind="stream",
    accept="text/event-stream",
    events="ImageStreamingResponseData",
    whole="ImageGenerationResponse",
    spine=("data",),
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
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def images_generate_stream(
    core: OpenRouterCore,
    *,
    model: str,
    prompt: str,
    aspect_ratio: ImageGenerationRequestAspectRatioInput | Unset = UNSET,
    background: ImageGenerationRequestBackgroundInput | Unset = UNSET,
    input_references: Sequence[ContentPartImageInput] | Unset = UNSET,
    n: int | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    output_format: ImageGenerationRequestOutputFormatInput | Unset = UNSET,
    provider: ImageGenerationProviderPreferencesInput | Unset = UNSET,
    quality: ImageGenerationRequestQualityInput | Unset = UNSET,
    resolution: ImageGenerationRequestResolutionInput | Unset = UNSET,
    seed: int | Unset = UNSET,
    session_id: str | Unset = UNSET,
    size: str | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[EventStream[ImageStreamingResponseData, ImageGenerationResponse], ImagesGenerateStreamError]:
    """Draw an image and receive previews of it while it is drawn.

    Only models whose `supports_streaming` is true send previews. The last event is the finished image, or an error. Any
    API key will do.

    Example::

        match await images_generate_stream(core, model="google/gemini-2.5-flash-image", prompt="A lighthouse in fog"):
            case Ok(stream):
                async with stream:
                    async for event in stream:
                        print(event.value if event else event.error)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        model: Image model, as `author/slug`.
        prompt: What to draw, in words.
        aspect_ratio: Width to height, such as `16:9`, or `auto` to leave it to the model.
        background: Whether the background is `transparent` or `opaque`, or `auto`.
        input_references: Images to start from or to imitate, 16 at most.
        n: How many images to draw.
        output_compression: Compression of the image, in percent, for formats that have it (jpeg, webp).
        output_format: File format of the images: png, jpeg, webp or svg.
        provider: Which providers may serve the request and in which order, and options that go to one provider alone.
        quality: How much care to take, from `low` to `max`, or `auto`; more takes longer and costs more.
        resolution: Size class of the image, from `512` to `4K`; the shape comes from `aspect_ratio`.
        seed: Seed for sampling; equal requests then give the same result where the provider supports it, with no
            guarantee.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        size: Size in pixels, as width x height, such as `1024x1024`.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a stream of partial images, pieces of text, and the finished image with its usage; images are base64 text.

        Err with one of:

        - `BadRequestResponseError` (400): the model does not take one of the settings, or the prompt is empty.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not use the model, or the prompt was refused.
        - `NotFoundResponseError` (404): no model of that name, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the reference images are too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `StreamTruncatedError`: a stream ended with neither its end mark nor a finish reason.
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /images``
    """
    return await call(_IMAGES_GENERATE_STREAM, locals())


_IMAGES_LIST_MODELS = Operation(
    name="images_list_models",
    method="GET",
    path="/images/models",
    keyless=True,
    spine=("data",),
    returns="ImageModelsListResponse",
    errors={500: "InternalServerResponseError"},
)


async def images_list_models(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ImageModelsListResponse, ImagesListModelsError]:
    """List the models that draw images.

    For each model: what it takes and gives, which settings it supports, and whether it can stream. Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the models, in `data`.

        Err with one of:

        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /images/models``
    """
    return await call(_IMAGES_LIST_MODELS, locals())


_IMAGES_LIST_MODEL_ENDPOINTS = Operation(
    name="images_list_model_endpoints",
    method="GET",
    path="/images/models/{author}/{slug}/endpoints",
    keyless=True,
    spine=("endpoints",),
    returns="ImageModelEndpointsResponse",
    errors={404: "NotFoundResponseError", 500: "InternalServerResponseError"},
)


async def images_list_model_endpoints(
    core: OpenRouterCore,
    *,
    author: str,
    slug: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ImageModelEndpointsResponse, ImagesListModelEndpointsError]:
    """List the providers of an image model, with prices.

    One endpoint for each provider: its prices, the settings that it supports, and the provider options that it lets
    through. Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        author: First part of the model's slug: `openai` of `openai/gpt-5`.
        slug: Second part of the model's slug: `gpt-5` of `openai/gpt-5`, with the variant if there is one
            (`gpt-5:free`).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the id of the model and its `endpoints`.

        Err with one of:

        - `NotFoundResponseError` (404): no image model of that author and slug.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /images/models/{author}/{slug}/endpoints``
    """
    return await call(_IMAGES_LIST_MODEL_ENDPOINTS, locals())
