"""Messages of the bot without a file or a text: contacts, places, dice, polls."""

from typing import Any

from bot.demo.server.errors import bad_request
from bot.demo.server.methods.registry import method
from bot.demo.server.methods.sending import post
from bot.demo.server.polls import DICE, new_dice, new_poll
from bot.demo.server.state import State
from bot.demo.server.texts import formatted

_QUESTION = 300
_OPTION = 100
_OPTIONS = 12


@method("sendContact")
def send_contact(state: State, params: dict[str, Any]) -> Any:
    keys = ("phone_number", "first_name", "last_name", "vcard")
    if not params["phone_number"].strip("+ "):
        raise bad_request("phone number is empty")
    return post(state, params, {"contact": {key: params[key] for key in keys if params.get(key)}}).raw


def _place(params: dict[str, Any]) -> dict[str, Any]:
    if not (-90 <= params["latitude"] <= 90 and -180 <= params["longitude"] <= 180):
        raise bad_request("wrong latitude or longitude")
    return {"latitude": params["latitude"], "longitude": params["longitude"]}


@method("sendLocation")
def send_location(state: State, params: dict[str, Any]) -> Any:
    return post(state, params, {"location": _place(params)}).raw


@method("sendVenue")
def send_venue(state: State, params: dict[str, Any]) -> Any:
    place = _place(params)
    venue = {"location": place, "title": params["title"], "address": params["address"]}
    return post(state, params, {"venue": venue, "location": place}).raw


@method("sendDice")
def send_dice(state: State, params: dict[str, Any]) -> Any:
    emoji = params.get("emoji", "🎲")
    if emoji not in DICE:
        raise bad_request("wrong dice emoji")
    return post(state, params, {"dice": new_dice(emoji)}).raw


def _option(state: State, option: str | dict[str, Any]) -> str:
    given = {"text": option} if isinstance(option, str) else {**option, "parse_mode": option.get("text_parse_mode")}
    return formatted(state, given, "text", "text_entities")[0]


@method("sendPoll")
def send_poll(state: State, params: dict[str, Any]) -> Any:
    asked = {**params, "parse_mode": params.get("question_parse_mode")}
    question, _ = formatted(state, asked, "question", "question_entities")
    if len(question) > _QUESTION:
        raise bad_request(f"poll question length must not exceed {_QUESTION}")
    options = [_option(state, option) for option in params["options"]]
    if not options:
        raise bad_request("poll must have at least one answer option")
    if len(options) > _OPTIONS:
        raise bad_request(f"poll can't have more than {_OPTIONS} options")
    if not question or not all(options):
        raise bad_request("text must be non-empty")
    if any(len(option) > _OPTION for option in options):
        raise bad_request(f"poll options length must not exceed {_OPTION}")
    correct = params.get("correct_option_ids")
    quiz = params.get("type", "regular") == "quiz"
    if quiz and (not correct or not all(0 <= number < len(options) for number in correct)):
        raise bad_request("wrong correct option ID specified")
    poll = new_poll(question, options, quiz=quiz, correct=correct if quiz else None)
    poll["is_anonymous"] = params.get("is_anonymous", True)
    poll["allows_multiple_answers"] = params.get("allows_multiple_answers", False)
    return post(state, params, {"poll": poll}).raw
