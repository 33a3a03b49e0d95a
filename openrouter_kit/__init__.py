"""What people build of the functions: typed answers, messages, cost and budgets, routing, races, server-sent events, webhooks.

Everything here is made of `openrouter_core` and `openrouter_funcs`, which do not know this package.

Importing this package imports none of its modules: names are resolved on first use. Type checkers and editors read
``__init__.pyi`` instead, which says where each name is from.
"""

from openrouter_core._base.lazy_names import modules_of, names_of

_MODULES = modules_of("""
answer_errors: AnswerError CutOffError MisfitError NoSchemaError RefusedError
batches: batch_each
bound: OpenRouter
builders: UserMessage system tool_result user
cost: Cost cost_of
many_calls: Progress each
mcp_tools: tools_of
media: Media audio image pdf
parsed_calls: chat_parsed messages_parsed responses_parsed
parsed_streams: messages_stream_parsed responses_stream_parsed stream_parsed
races: AllFailedError first_ok hedged
readers: images_of message_of reasoning_of text_of
relays: Frames SSE_HEADERS sse_frames
repair: Repaired until_ok
routing: Sticky cached_upto pinned
schemas: json_schema
spend: BudgetExceededError MemoryStore Spend SpendStore
tapes: Tape
tool_calls: tool_results
tool_loops: chat_with_tools messages_with_tools responses_with_tools
tool_runs: ToolCall ToolLoopError ToolOutcome ToolRun spent steps
tools: Tool tool
typed_answers: parsed
typed_requests: answering messages_answering responses_answering
webhooks: WebhookError verify_webhook
younger: request
""")
__getattr__, __dir__ = names_of(__name__, _MODULES)
