"""Answers to taps on buttons and to inline searches."""

from typing import Any

from bot.demo.server.errors import bad_request
from bot.demo.server.markup import check_inline
from bot.demo.server.methods.registry import method
from bot.demo.server.state import State
from bot.demo.server.texts import message_text

_ANSWER_LENGTH = 200
_RESULTS = 50
_NEXT_OFFSET_BYTES = 64


@method("answerCallbackQuery")
def answer_callback(state: State, params: dict[str, Any]) -> Any:
    if len(params.get("text", "")) > _ANSWER_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    state.callbacks.answer(params["callback_query_id"], params)
    return True


@method("answerInlineQuery")
def answer_inline(state: State, params: dict[str, Any]) -> Any:
    results = params["results"]
    if len(results) > _RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    if len(params.get("next_offset", "").encode()) > _NEXT_OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    ids = [result["id"] for result in results]
    if len(set(ids)) != len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    checked = []
    for result in results:
        if not 1 <= len(result["id"].encode()) <= 64:
            raise bad_request("RESULT_ID_INVALID")
        if result["type"] == "article" and not result["title"].strip():
            raise bad_request("ARTICLE_TITLE_EMPTY")
        content = result.get("input_message_content")
        if content is not None and "message_text" in content:
            call = {
                "text": content["message_text"],
                "parse_mode": content.get("parse_mode"),
                "entities": content.get("entities"),
            }
            content = message_text(state, call)
        markup = check_inline(result["reply_markup"]) if result.get("reply_markup") else None
        checked.append({**result, "message": content, "reply_markup": markup})
    state.inline.answer(params["inline_query_id"], {**params, "results": checked})
    return True
