"""Forms to be previewed, and somebody who visits them without a browser."""

from __future__ import annotations

from typing import Any

from assay.preview.application import Application, Request, Response

FORMS = """
facts visit "Visit" {
  announced "Was the visit announced?" yes or no
  notice "Time between the letter and the visit" number of weeks {
    applies when visit.announced is yes
  }
  first_day "First day" date
  seen "What was seen?" several of { rooms "Rooms" garden "Garden" }
}
hurdle children "Children" {
  when A1(a) is no
  then A1 must be no
}
form stay_form "One stay" {
  version "1.2"
  one per case
  view "The stay" { ask case }
  view "First days" {
    ask A1
    comment remarks "Is there anything else?"
  }
}
form visit_form "Visit" {
  version "1.0"
  one per visit
  view "The visit" { ask visit }
}
form hostel_form "The hostel" {
  version "1.0"
  one per hostel
  view "The hostel" { ask hostel, P1.1, P1.2, P1.3 }
}
"""


class Visitor:
    """Somebody at a preview, without a browser: keeps the token that it is given."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._token = ""

    def get(self, path: str, query: str = "") -> Response:
        return self._ask(Request(path, query, None, self._token))

    def post(self, path: str, query: str = "", /, **values: Any) -> Response:
        posted = {
            key: list(value) if isinstance(value, list) else [value]
            for key, value in values.items()
        }
        return self._ask(Request(path, query, posted, self._token))

    def _ask(self, request: Request) -> Response:
        response = self._application.respond(request)
        self._token = response.token or self._token
        return response
