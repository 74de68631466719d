"""How long a text is for Telegram, which counts in UTF-16 code units: an emoji is two of them."""


def units_in(text: str) -> int:
    """Return how many code units the text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
