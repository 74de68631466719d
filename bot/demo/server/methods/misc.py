"""Questions about the bot, chats and files, reactions, and the methods that end a session."""

from typing import Any

from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.files import DOWNLOAD_LIMIT
from bot.demo.server.kinds import SERVICE
from bot.demo.server.methods.registry import method
from bot.demo.server.state import State

_REACTIONS = frozenset(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳"
    "🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨"
    "🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡"
) | {"❤\u200d🔥", "👨\u200d💻", "🤷\u200d♂", "🤷\u200d♀"}


@method("getMe")
def get_me(state: State, _params: dict[str, Any]) -> Any:
    return {
        **state.me,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": True,
        "allows_users_to_create_topics": True,
    }


@method("getFile")
def get_file(state: State, params: dict[str, Any]) -> Any:
    file = state.files.get(params["file_id"])
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if file.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": params["file_id"],
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


@method("getChat")
def get_chat(state: State, params: dict[str, Any]) -> Any:
    chat = state.chats.get(params["chat_id"])
    silent = {"voice", "video_note"} & chat.refuses.keys()
    restricted = {"has_restricted_voice_and_video_messages": True} if silent else {}
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return {
        **chat.as_dict(),
        **restricted,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }


@method("getUserProfilePhotos")
def profile_photos(state: State, params: dict[str, Any]) -> Any:
    if state.chats.user(params["user_id"]) is None:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


@method("setMessageReaction")
def set_reaction(state: State, params: dict[str, Any]) -> Any:
    chat = state.chats.get_writable(params["chat_id"])
    message = chat.find(params["message_id"])
    if message is None:
        raise bad_request("message to react not found")
    reactions = params.get("reaction") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in reactions:
        known = reaction["type"] == "emoji" and reaction["emoji"].replace("\ufe0f", "") in _REACTIONS
        if not known or message.kind in SERVICE:
            raise bad_request("REACTION_INVALID")
    if reactions and chat.no_reactions:
        raise Refusal(400, chat.no_reactions, expected=True)
    message.reactions = [reaction["emoji"] for reaction in reactions]
    state.bell.ring()
    return True


@method("logOut", "close")
def end_session(_state: State, _params: dict[str, Any]) -> Any:
    return True
