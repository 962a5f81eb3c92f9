"""A preview on this machine: HTTP on 127.0.0.1, for browsers on the same machine and nobody else.

A request that names another host is refused, so that no page of the web can speak to a preview
through a name that it controls; and pages may fetch nothing from anywhere else. It does *not* keep
a log.
"""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from assay.preview.application import Application, Request, Response

ADDRESS = "127.0.0.1"
HERE = (ADDRESS, "localhost")
COOKIE = "assay_preview"
LARGEST = 1_000_000
"""Units: bytes of a form that is sent."""


class Server(ThreadingHTTPServer):
    """One preview, listening. Port 0 takes any that is free."""

    daemon_threads = True

    def __init__(self, application: Application, port: int) -> None:
        self.application = application
        super().__init__((ADDRESS, port), _Handler)

    @property
    def address(self) -> str:
        """What to open in a browser."""
        return f"http://{ADDRESS}:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    """One request."""

    server_version = "assay"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        if self._is_from_here():
            self._send(self._response(None))

    def do_HEAD(self) -> None:
        if self._is_from_here():
            self._send(self._response(None), head=True)

    def do_POST(self) -> None:
        if not self._is_from_here():
            return
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > LARGEST:
            self.close_connection = True
            self.send_error(413)
            return
        data = self.rfile.read(int(length)).decode("utf-8", "replace")
        self._send(self._response(parse_qs(data, keep_blank_values=True, max_num_fields=1000)))

    def _is_from_here(self) -> bool:
        """Whether the request is for this machine, and comes from a page of its own."""
        host = urlsplit(f"//{self.headers.get('Host', '')}")
        origin = self.headers.get("Origin")
        ours = {f"http://{name}:{self.server.server_port}" for name in HERE}
        if host.hostname in HERE and (origin is None or origin in ours):
            return True
        self.close_connection = True
        self.send_error(403)
        return False

    def _response(self, posted: dict[str, list[str]] | None) -> Response:
        asked = urlsplit(self.path)
        return self.server.application.respond(
            Request(asked.path, asked.query, posted, self._token())
        )

    def _token(self) -> str:
        try:
            cookies = SimpleCookie(self.headers.get("Cookie", ""))
        except CookieError:
            return ""
        return cookies[COOKIE].value if COOKIE in cookies else ""

    def _send(self, response: Response, *, head: bool = False) -> None:
        self.send_response(response.status)
        self.send_header("Content-Type", response.type)
        self.send_header("Content-Length", str(len(response.body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "same-origin")
        self.send_header("Content-Security-Policy", _policy(response.nonce))
        if response.location:
            self.send_header("Location", response.location)
        if response.filename:
            shown = f'attachment; filename="{response.filename}"'
            self.send_header("Content-Disposition", shown)
        if response.token:
            kept = f"{COOKIE}={response.token}; Path=/; HttpOnly; SameSite=Strict"
            self.send_header("Set-Cookie", kept)
        self.end_headers()
        if not head:
            self.wfile.write(response.body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def _policy(nonce: str) -> str:
    """What a page may do: nothing but show itself and speak to this server."""
    script = f"'self' 'nonce-{nonce}'" if nonce else "'self'"
    return (
        f"default-src 'none'; style-src 'self'; script-src {script}; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
