"""What people build of the functions: typed answers, builders and readers of messages, server-sent events, webhooks."""

from openrouter_kit.answer_errors import AnswerError as AnswerError
from openrouter_kit.answer_errors import CutOffError as CutOffError
from openrouter_kit.answer_errors import MisfitError as MisfitError
from openrouter_kit.answer_errors import NoSchemaError as NoSchemaError
from openrouter_kit.answer_errors import RefusedError as RefusedError
from openrouter_kit.bound import OpenRouter as OpenRouter
from openrouter_kit.builders import UserMessage as UserMessage
from openrouter_kit.builders import system as system
from openrouter_kit.builders import tool_result as tool_result
from openrouter_kit.builders import user as user
from openrouter_kit.media import Media as Media
from openrouter_kit.media import audio as audio
from openrouter_kit.media import image as image
from openrouter_kit.media import pdf as pdf
from openrouter_kit.parsed_calls import chat_parsed as chat_parsed
from openrouter_kit.parsed_calls import messages_parsed as messages_parsed
from openrouter_kit.parsed_calls import responses_parsed as responses_parsed
from openrouter_kit.parsed_streams import messages_stream_parsed as messages_stream_parsed
from openrouter_kit.parsed_streams import responses_stream_parsed as responses_stream_parsed
from openrouter_kit.parsed_streams import stream_parsed as stream_parsed
from openrouter_kit.readers import images_of as images_of
from openrouter_kit.readers import message_of as message_of
from openrouter_kit.readers import reasoning_of as reasoning_of
from openrouter_kit.readers import text_of as text_of
from openrouter_kit.relays import SSE_HEADERS as SSE_HEADERS
from openrouter_kit.relays import Frames as Frames
from openrouter_kit.relays import sse_frames as sse_frames
from openrouter_kit.repair import Repaired as Repaired
from openrouter_kit.repair import until_ok as until_ok
from openrouter_kit.schemas import json_schema as json_schema
from openrouter_kit.typed_answers import parsed as parsed
from openrouter_kit.typed_requests import answering as answering
from openrouter_kit.typed_requests import messages_answering as messages_answering
from openrouter_kit.typed_requests import responses_answering as responses_answering
from openrouter_kit.webhooks import WebhookError as WebhookError
from openrouter_kit.webhooks import verify_webhook as verify_webhook
from openrouter_kit.younger import request as request

__all__: list[str]
