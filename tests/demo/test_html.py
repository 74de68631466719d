import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.demo.server.entities import EntityError, fix_text, utf16_length
from bot.demo.server.entity import Entity
from bot.demo.server.html import ParseError, parse_html
from tests.support.depth import examples

TYPES = {
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "TextUrl": "text_link",
    "MentionName": "text_mention",
    "CustomEmoji": "custom_emoji",
    "DateTime": "date_time",
}
EXTRA = ("url", "language", "user_id", "custom_emoji_id", "unix_time")
Shape = tuple[str, int, int, dict[str, Any]]


def ours(source: str) -> str | tuple[str, list[Shape]]:
    try:
        text, entities = parse_html(source)
    except ParseError as error:
        return f"Can't parse entities: {error}"
    return text, [(e.type, e.offset, e.length, {k: v for k, v in e.extra.items() if k in EXTRA}) for e in entities]


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("ab<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("ж</b>", "Unexpected end tag at byte offset 2"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b />", 'Empty attribute name in the tag "b" at byte offset 0'),
        ('<tg-emoji emoji-id="x">x</tg-emoji>', "Invalid custom emoji identifier specified"),
        ('<tg-time unix="1" format="z">x</tg-time>', "Invalid date format used"),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source: str, problem: str) -> None:
    assert ours(source) == f"Can't parse entities: {problem}"


@pytest.mark.parametrize(
    ("source", "parsed"),
    [
        ("a > b & c", ("a > b & c", [])),
        ("&lt;b&gt; &quot;&amp;&#1078;&#x416;", ('<b> "&жЖ', [])),
        ("😀<b>x</b>", ("😀x", [("bold", 2, 1, {})])),
        ("<i><b>x</b></i>", ("x", [("bold", 0, 1, {}), ("italic", 0, 1, {})])),
        ('<a href="ya.ru">x</a>', ("x", [("text_link", 0, 1, {"url": "http://ya.ru/"})])),
        ('<a href="http://localhost">x</a>', ("x", [])),
        ('<a href="tg://user?id=5">x</a>', ("x", [("text_mention", 0, 1, {"user_id": 5})])),
        ('<pre><code class="language-py">x</code></pre>', ("x", [("pre", 0, 1, {"language": "py"})])),
        ("<blockquote expandable>x</blockquote>", ("x", [("expandable_blockquote", 0, 1, {})])),
        ("<B>x</>", ("x", [("bold", 0, 1, {})])),
    ],
)
def test_html_becomes_text_and_entities(source: str, parsed: Any) -> None:
    assert ours(source) == parsed


# Compared with TDLib

TAGS = "a b strong i em u ins s strike del span tg-spoiler tg-emoji tg-time code pre blockquote B br p".split()  # noqa: SIM905
ATTRIBUTES = [
    'href="https://x.y"',
    "href=x.y",
    "href='tg://user?id=5'",
    'href="http://localhost"',
    'href="tg:resolve?domain=a"',
    'href="ton://abc?x"',
    'href="user:p@h.com:8080/?q#z"',
    'href="http://[::1]:80/x"',
    'href="a.b:0"',
    'href="a.b:070"',
    'href="&#1078;.рф/a b"',
    'href="a%20.b"',
    'class="tg-spoiler"',
    'class="language-py"',
    "class=''",
    'emoji-id="5"',
    'emoji-id="x"',
    'unix="170"',
    'unix="-5"',
    'format="r"',
    'format="wDT"',
    'format="zz"',
    "expandable",
    "foo",
    "foo =",
    "=",
    '"',
    "/",
    "y='a",
    "z=ж",
]
WORDS = [
    "x",
    "жук",
    "😀",
    " ",
    "\n",
    "a.b",
    "&lt;",
    "&amp",
    "&#60;",
    "&#x41;",
    "&#0;",
    "&foo;",
    "&",
    "&#55357;",
    ">",
    "é",
]
tag = st.builds(
    "<{}{}{}>".format,
    st.sampled_from(TAGS),
    st.sampled_from(["", "", " ", "\n"]),
    st.lists(st.sampled_from(ATTRIBUTES), max_size=2).map(" ".join),
)
attributes = st.lists(st.sampled_from(ATTRIBUTES), max_size=2).map(lambda some: "".join(" " + one for one in some))
well_formed = st.recursive(
    st.sampled_from(WORDS),
    lambda inner: st.builds(
        lambda name, attribute, parts: f"<{name}{attribute}>{''.join(parts)}</{name}>",
        st.sampled_from(TAGS[:17]),
        attributes,
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)
soup = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        tag,
        st.builds("</{}>".format, st.sampled_from(["", *TAGS])),
        st.text(alphabet="<>/&;#='\"ab ж😀\n", max_size=5),
        well_formed,
    ),
    max_size=8,
).map("".join)
anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@pytest.fixture(scope="module")
def tdlib() -> Any:
    tdjson = pytest.importorskip("tdjson", reason="no wheel for this platform")

    def execute(**request: Any) -> Any:
        return json.loads(tdjson.td_execute(json.dumps(request).encode()))

    execute(**{"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})
    return execute


def shapes(entities: list[dict[str, Any]]) -> list[Shape]:
    found = []
    for entity in entities:
        kind = entity["type"]
        name = TYPES[kind["@type"].removeprefix("textEntityType")]
        found.append((name, entity["offset"], entity["length"], {k: kind[k] for k in EXTRA if k in kind}))
    return found


@settings(max_examples=examples(100))
@given(source=st.one_of(well_formed, soup, soup, anything))
def test_html_is_parsed_as_tdlib_does(tdlib: Any, source: str) -> None:
    mode = {"@type": "textParseModeHTML"}
    answer = tdlib(**{"@type": "parseTextEntities", "text": source, "parse_mode": mode})
    theirs = answer["message"] if answer["@type"] == "error" else (answer["text"], shapes(answer["entities"]))

    assert ours(source) == theirs


@st.composite
def formatted(draw: st.DrawFn) -> tuple[str, list[tuple[str, int, int]]]:
    letters = ["a", "ж", "😀", " ", "\n", "b", "\r", "\t", "\u202e", "\u200e"]
    text = "".join(draw(st.lists(st.sampled_from(letters), min_size=1, max_size=14)))
    size = utf16_length(text)
    kinds = ["Bold", "Italic", "Underline", "Spoiler", "Code", "Pre", "BlockQuote", "TextUrl"]
    span = st.tuples(st.sampled_from(kinds), st.integers(0, size - 1), st.integers(0, size))
    spans = draw(st.lists(span, max_size=4))
    return text, [(kind, offset, min(length, size + 1 - offset)) for kind, offset, length in spans]


@settings(max_examples=examples(100))
@given(given_text=formatted())
def test_entities_are_split_and_merged_as_tdlib_does(
    tdlib: Any, given_text: tuple[str, list[tuple[str, int, int]]]
) -> None:
    text, spans = given_text
    raw = []
    for kind, offset, length in spans:
        link = {"url": "http://a.b/"} if kind == "TextUrl" else {}
        raw.append({"offset": offset, "length": length, "type": {"@type": f"textEntityType{kind}", **link}})
    answer = tdlib(**{"@type": "parseMarkdown", "text": {"@type": "formattedText", "text": text, "entities": raw}})
    theirs = (
        answer["message"]
        if answer["@type"] == "error"
        else (answer["text"], [shape[:3] for shape in shapes(answer["entities"])])
    )

    result: str | tuple[str, list[tuple[str, int, int]]]
    try:
        entities = [Entity(TYPES[kind], offset, length) for kind, offset, length in spans]
        fixed, left = fix_text(text, entities, trim=False)
        result = fixed, [(e.type, e.offset, e.length) for e in left]
    except EntityError as error:
        result = str(error)

    assert result == theirs


def test_a_text_is_trimmed_and_its_entities_move_along() -> None:
    text, entities = fix_text("  \n a\tb\r  ", [Entity("bold", 0, 8), Entity("code", 6, 1)])

    assert text == "a b"
    assert [(e.type, e.offset, e.length) for e in entities] == [("bold", 0, 2), ("code", 2, 1)]
