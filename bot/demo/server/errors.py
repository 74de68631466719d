"""What the server answers instead of a result: Telegram's own descriptions with their HTTP status."""

from typing import Any


class Refusal(Exception):
    """A call the server refuses; `expected` ones (a blocked user) are answered but are no fault of the bot."""

    def __init__(
        self, status: int, description: str, *, parameters: dict[str, Any] | None = None, expected: bool = False
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters
        self.expected = expected

    def body(self) -> dict[str, Any]:
        """The JSON body that goes with the status."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(text: str) -> Refusal:
    """400; like the real server, lower-cases the first letter unless the text is an error name in capitals."""
    if len(text) > 1 and (text[1] == "_" or text[1].isupper()):
        return Refusal(400, f"Bad Request: {text}")
    return Refusal(400, f"Bad Request: {text[:1].lower()}{text[1:]}")


def too_many_requests(retry_after: int) -> Refusal:
    """429 with `parameters.retry_after`; the HTTP layer adds the Retry-After header."""
    return Refusal(
        429, f"Too Many Requests: retry after {retry_after}", parameters={"retry_after": retry_after}, expected=True
    )
