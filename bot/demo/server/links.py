"""Links as TDLib checks them: in texts a bad link is lost in silence, on a button it is an error."""

import ipaddress
import re

_SPACES = b" \t\r\n\0\x0b"
_HOST_CHARACTERS = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789.-_!$,~*'();&+=")
_HEX = frozenset(b"0123456789abcdef")


class LinkError(ValueError):
    """Why a link is refused, in TDLib's words."""


def checked_link(link: bytes) -> bytes:
    """The link in the form Telegram stores it; LinkError when it is none."""
    lowered = link.lower()
    for scheme in (b"tg", b"ton", b"tonsite"):
        if lowered.startswith(scheme + b":"):
            rest = link[len(scheme) + 1 :].removeprefix(b"//")
            return _checked_internal_link(scheme, rest)
    protocol, userinfo, host, port, query, is_ipv6 = _parse_url(link)
    if b"." not in host and not is_ipv6:
        raise LinkError("Wrong HTTP URL")
    return b"".join(
        [protocol, b"://", userinfo + b"@" if userinfo else b"", host, b":%d" % port if port > 0 else b"", query]
    )


def linked_user_id(url: bytes) -> int | None:
    """The user of a tg://user?id=... link (a mention of somebody without a username), else None."""
    match = re.match(rb"tg:(?://)?user/?\?([^#]*)", url.lower(), re.DOTALL)
    if match is None:
        return None
    for parameter in match[1].split(b"&"):
        key, _, value = parameter.partition(b"=")
        if key == b"id":
            number = strict_integer(value)
            return number if number is not None and 0 < number < 2**40 else None
    return None


def strict_integer(value: bytes) -> int | None:
    """A 64-bit decimal number written plainly (no sign but '-', no spaces), else None."""
    if re.fullmatch(rb"-?[0-9]+", value) is None or not -(2**63) <= (number := int(value)) < 2**63:
        return None
    return number


def _checked_internal_link(scheme: bytes, link: bytes) -> bytes:
    protocol, userinfo, host, port, query, is_ipv6 = _parse_url(link)
    if link.lower().startswith(b"http://") or protocol == b"https" or userinfo or port or is_ipv6:
        raise LinkError("Wrong tg URL" if scheme == b"tg" else "Wrong ton URL")
    if query.startswith(b"/?"):
        query = query[1:]
    allowed = rb"[A-Za-z0-9_.-]*" if scheme == b"tonsite" else rb"[A-Za-z0-9_-]*"
    if re.fullmatch(allowed, host) is None:
        raise LinkError("Unallowed characters in URL host")
    return scheme + b"://" + host + query


def _parse_url(url: bytes) -> tuple[bytes, bytes, bytes, int, bytes, bool]:
    """(protocol, userinfo, host, port as written or 0, path and query, whether the host is an IPv6 address)."""
    protocol = b"http"
    if match := re.match(rb"([^:/?#@\[\]]*)://", url):
        protocol = match[1].lower()
        if protocol not in (b"http", b"https"):
            raise LinkError("Unsupported URL protocol")
        url = url[match.end() :]
    authority = re.match(rb"[^/?#]*", url)
    assert authority is not None
    userinfo_host, port = _split_port(authority[0])
    userinfo, _, host = userinfo_host.rpartition(b"@")
    is_ipv6 = len(host) > 1 and host.startswith(b"[") and host.endswith(b"]")
    if is_ipv6:
        try:
            ipaddress.IPv6Address(host[1:-1].decode("ascii", "replace"))
        except ValueError as error:
            raise LinkError("Wrong IPv6 address specified in the URL") from error
    if not host:
        raise LinkError("URL host is empty")
    if host == b".":
        raise LinkError("Host is invalid")
    query = url[authority.end() :].rstrip(_SPACES) or b"/"
    if not query.startswith(b"/"):
        query = b"/" + query
    query = b"".join(b"%%%02X" % c if c <= 0x20 else bytes([c]) for c in query)
    host = host.lower()
    if not is_ipv6:
        _check_host(host)
    return protocol, userinfo, host, port, query, is_ipv6


def _split_port(authority: bytes) -> tuple[bytes, int]:
    at = max(authority.rfind(c) for c in (b":", b"]", b"@"))
    if at <= 0 or authority[at : at + 1] != b":":
        return authority, 0
    digits = authority[at + 1 :].lstrip(b"0") or authority[at + 1 :][-1:]
    number = strict_integer(digits)
    if number is None or not 0 < number <= 65535:
        raise LinkError("Wrong port number specified in the URL")
    return authority[:at], number


def _check_host(host: bytes) -> None:
    i = 0
    while i < len(host):
        c = host[i]
        if c == ord("%"):
            pair = host[i + 1 : i + 3]
            if len(pair) < 2 or not all(digit in _HEX for digit in pair):
                raise LinkError("Wrong percent-encoded symbol in URL host")
            i += 2
        elif c < 128 and c not in _HOST_CHARACTERS:
            raise LinkError("Wrong URL host")
        i += 1
