"""Follow-up at the desk: what each role finds there, what is refused, what the form brings back."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from relatoria.followup.register import register_of
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report, ReporterKind
from tests.store.conftest import empty_register, fresh_register  # noqa: F401
from tests.store.followup.people import office

_DESK = "/es/desk/follow-up/"


@pytest.fixture
def there(fresh_register):  # noqa: F811
    from relatoria.store.followup import load

    made = office()
    soon = (datetime.now(UTC) + timedelta(days=10)).date().isoformat()
    load(register_of([
        Commitment("lamp/2", "Tell every year how many came", "Lamp Pact", "2", "csm",
                   addressees=("CHL",), adopted="2015-01-01", period_months=12),
        Commitment("lamp/1", "Light the stairs of the pier", "Lamp Pact", "1", "crm",
                   addressees=("CHL",), due=soon, themes=("gcm/14",)),
    ], [
        Report("r-lamp", "Chile", "Six hundred came.", "2020-06-01", ReporterKind.STATE, "CHL",
               limitations="Two piers were not counted.", language="en",
               links=(Link("lamp/2", LinkOrigin.CITED),)),
    ]))  # fmt: skip
    return made


@pytest.fixture
def signed_in(there):
    """A client signed in as somebody, by name; nobody gives a client of the public."""
    from django.test import Client

    def client(name: str = "") -> Client:
        made = Client(HTTP_HOST="localhost")
        if name:
            made.force_login(there["accounts"][name].user)
        return made

    return client


def _body(answer) -> str:
    return answer.content.decode()


def _draft(client, **more) -> str:
    answer = client.post(f"{_DESK}write", {"c": ["pact/3", "lamp/1"], **more})
    assert answer.status_code == 302, answer.content
    return answer["Location"]


def _written(client, place: str, **changes) -> dict[str, object]:
    page = _body(client.get(place))
    version = re.search(r'name="version" value="(\d+)"', page)
    assert version, page
    return {"version": version[1], "date": "2026-03-01", "language": "es",
            "text": "Se abrieron dos oficinas.", "c": ["pact/3", "lamp/1"], **changes}  # fmt: skip


def test_a_focal_point_finds_what_is_overdue_and_soon_with_what_was_written_last(signed_in):
    page = _body(signed_in("ana").get(_DESK))
    for words in ("Vencidos (1)", "Vencen en los próximos treinta días (1)", "Lamp Pact, 2",
                  "Lamp Pact, 1", "Six hundred came.", "Two piers were not counted.",
                  "fechas anteriores sin informe", "Reutilizar este texto"):  # fmt: skip
        assert words in page, words
    assert "Lantern Accord" not in page  # it does not bind Chile


def test_the_desk_is_closed_to_the_public_and_to_those_of_other_institutions(signed_in):
    draft = _draft(signed_in("ana"))
    out = signed_in().get(draft)
    assert out.status_code == 302
    assert "/accounts/login/" in out["Location"]
    assert signed_in("tide").get(draft).status_code == 404
    assert signed_in("tide").post(f"{draft}save", {"version": "1"}).status_code == 404
    assert "Six desks" not in _body(signed_in("tide").get(_DESK))
    assert signed_in("office").get(draft).status_code == 200


def test_one_text_answers_two_forums_and_goes_its_way_to_the_public(signed_in):
    ana, jefa = signed_in("ana"), signed_in("jefa")
    draft = _draft(ana, reuse="r-chl\tpact/3")
    assert "Six desks were opened in border towns." in _body(ana.get(draft))
    said = _written(ana, draft, do="send", **{"status:pact/3": "under_way",
                                             "reason:pact/3": "Hay presupuesto"})  # fmt: skip
    assert ana.post(f"{draft}save", said).status_code == 302
    version = re.search(r'name="version" value="(\d+)"', _body(jefa.get(draft)))[1]
    back = jefa.post(f"{draft}decide", {"version": version, "do": "return", "reason": "¿Dónde?"})
    assert back.status_code == 302
    assert "¿Dónde?" in _body(ana.get(_DESK))
    again = _written(ana, draft, do="send", text="Se abrieron dos oficinas en Arica.")
    ana.post(f"{draft}save", again)
    version = re.search(r'name="version" value="(\d+)"', _body(jefa.get(draft)))[1]
    nobody = signed_in()
    assert "Arica" not in _body(nobody.get("/es/follow-up/commitments/lamp/1/"))
    jefa.post(f"{draft}decide", {"version": version, "do": "publish"})
    for place in ("pact/3", "lamp/1"):
        assert "Arica" in _body(nobody.get(f"/es/follow-up/commitments/{place}/"))
    assert "Arica" in _body(nobody.get("/es/follow-up/CHL.atom"))
    assert "Arica" in _body(nobody.get("/api/v1/follow-up/reports"))


def test_an_old_version_is_refused_with_both_texts_shown(signed_in):
    ana, eva = signed_in("ana"), signed_in("eva")
    draft = _draft(ana)
    mine, theirs = _written(ana, draft, text="De Ana"), _written(eva, draft, text="De Eva")
    assert eva.post(f"{draft}save", theirs).status_code == 302
    refused = ana.post(f"{draft}save", mine)
    assert refused.status_code == 409
    assert "De Ana" in _body(refused)
    assert "De Eva" in _body(refused)
    version = re.search(r'name="version" value="(\d+)"', _body(refused))[1]
    assert ana.post(f"{draft}save", {**mine, "version": version}).status_code == 302


def test_what_breaks_the_form_is_told_and_what_was_written_stays(signed_in):
    ana = signed_in("ana")
    draft = _draft(ana)
    refused = ana.post(f"{draft}save", _written(ana, draft, links="not an address"))
    assert refused.status_code == 422
    for words in ("Se abrieron dos oficinas.", "no es una dirección web"):
        assert words in _body(refused)


def test_the_form_goes_out_in_three_forms_and_a_bad_row_keeps_everything_out(signed_in):
    from django.core.files.uploadedfile import SimpleUploadedFile

    from relatoria.store.models import ReportDraft

    ana = signed_in("ana")
    for ending, sign in (("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("pdf", b"%PDF")):
        answer = ana.get(f"{_DESK}form.{ending}")
        assert answer.content.startswith(sign), ending
    lines = ana.get(f"{_DESK}form.csv").content.decode("utf-8-sig").splitlines()
    # The text of a row stands in its eighth column.
    import csv
    import io

    rows = list(csv.reader(lines))
    filled = [list(row) for row in rows]
    at = rows[0].index("Qué se hizo")
    filled[1][at], filled[2][at] = "Hecho.", "Hecho también."
    filled[2][rows[0].index("Fecha del informe")] = "ayer"
    out = io.StringIO()
    csv.writer(out).writerows(filled)

    def brought(**more):
        file = SimpleUploadedFile("form.csv", out.getvalue().encode())
        return ana.post(f"{_DESK}form/back", {"file": file, **more})

    refused = _body(brought())
    assert "No se ha importado nada." in refused
    assert "fila 3" in refused
    assert not ReportDraft.objects.exists()
    assert "Filas no importadas: 3" in _body(brought(partial="1"))
    assert ReportDraft.objects.count() == 1


def test_what_came_on_paper_is_typed_in_by_its_code(signed_in):
    from relatoria.followup.imports.forms import form_id
    from relatoria.followup.imports.paper import row_code

    ana = signed_in("ana")
    code = row_code(form_id("CHL", "lamp/1", str(datetime.now(UTC).year)))
    opened = ana.post(f"{_DESK}form/paper", {"code": code.lower()})
    assert "/drafts/" in opened["Location"]
    assert "Lamp Pact, 1" in _body(ana.get(opened["Location"]))
    assert "/form/" in ana.post(f"{_DESK}form/paper", {"code": "ZZZZZZ"})["Location"]


def test_a_report_without_paragraph_is_tied_by_a_person_and_no_stranger(signed_in):
    from relatoria.store.models import CommitmentReport

    link = {"report": "r-loose", "commitment": "accord/9", "do": "confirm"}
    assert signed_in("ana").post(f"{_DESK}reports/link", link).status_code == 404
    assert "r-loose" in _body(signed_in("office").get(f"{_DESK}reports/"))
    assert signed_in("tide").post(f"{_DESK}reports/link", link).status_code == 302
    assert CommitmentReport.objects.get(key="r-loose").linked == "confirmed"


def test_a_question_is_answered_and_the_answer_stands_beside_it(signed_in):
    ana, jefa = signed_in("ana"), signed_in("jefa")
    page = _body(ana.get(f"{_DESK}questions/"))
    question = re.search(r'name="question" value="([^"]+)"', page)[1]
    draft = ana.post(f"{_DESK}questions/answer", {"question": question})["Location"]
    ana.post(f"{draft}save", _written(ana, draft, do="send", text="Hay un proyecto de ley.", c=[]))
    version = re.search(r'name="version" value="(\d+)"', _body(jefa.get(draft)))[1]
    nobody = signed_in()
    assert "proyecto de ley" not in _body(nobody.get("/es/follow-up/coherence?country=CHL"))
    jefa.post(f"{draft}decide", {"version": version, "do": "publish"})
    for place in ("/es/follow-up/coherence?country=CHL", "/es/follow-up/sheet?for=CHL",
                  "/api/v1/follow-up/questions/CHL"):  # fmt: skip
        assert "proyecto de ley" in _body(nobody.get(place)), place


def test_people_are_appointed_stood_in_for_and_handed_over_to(signed_in, there):
    from relatoria.store.models import FocalPost, ReportDraft

    ana, chosen = signed_in("ana"), there["accounts"]
    _draft(ana)
    place = f"{_DESK}people/{chosen['ana'].key}/"
    assert "Ana" in _body(ana.get(f"{_DESK}people/"))
    assert ana.post(f"{place}superior", {"do": "appoint"}).status_code == 403
    ana.post(f"{place}deputy", {"deputy": chosen["eva"].key, "first": "2026-07-01"})
    assert FocalPost.objects.get(account=chosen["ana"]).deputy == chosen["eva"]
    ana.post(f"{place}hand-over", {"to": chosen["eva"].key, "note": "Me voy"})
    assert ReportDraft.objects.get().holder == chosen["eva"]
    assert signed_in("tide").post(f"{place}hand-over", {"to": chosen["eva"].key}).status_code == 403


def test_a_finding_has_a_reason_and_may_go_back(signed_in):
    place = f"{_DESK}status/pact/3/"
    assert signed_in("ana").get(place).status_code == 403
    team = signed_in("office")
    told = {"addressee": "Chile", "date": "2026-05-01", "status": "partly_fulfilled",
            "by": "Panel"}  # fmt: skip
    assert team.post(place, told).status_code == 200  # without a reason nothing is added
    assert team.post(place, {**told, "reason": "Tres de seis"}).status_code == 302
    assert "Tres de seis" in _body(signed_in().get("/es/follow-up/commitments/pact/3/"))


def test_evidence_is_given_once_it_is_public_and_published(signed_in):
    from django.core.files.uploadedfile import SimpleUploadedFile

    from relatoria.store.models import DraftFile

    ana, jefa, nobody = signed_in("ana"), signed_in("jefa"), signed_in()
    draft = _draft(ana)
    for name, public in (("shown.pdf", "1"), ("kept.pdf", "")):
        file = SimpleUploadedFile(name, b"%PDF-1.7 x")
        ana.post(f"{draft}files", {"file": file, "public": public})
    shown, kept = DraftFile.objects.order_by("id")
    assert nobody.get(f"/evidence/{shown.key}").status_code == 404
    ana.post(f"{draft}save", _written(ana, draft, do="send"))
    version = re.search(r'name="version" value="(\d+)"', _body(jefa.get(draft)))[1]
    jefa.post(f"{draft}decide", {"version": version, "do": "publish"})
    given = nobody.get(f"/evidence/{shown.key}")
    assert given.content == b"%PDF-1.7 x"
    assert "attachment" in given["Content-Disposition"]
    assert nobody.get(f"/evidence/{kept.key}").status_code == 404
    page = _body(nobody.get("/es/follow-up/commitments/lamp/1/"))
    assert f"/evidence/{shown.key}" in page
    assert "kept.pdf" not in page


def test_the_calendar_is_public_and_a_feed_for_calendar_programs(signed_in):
    nobody = signed_in()
    assert "Lamp Pact" in _body(nobody.get("/es/follow-up/calendar?for=Chile"))
    feed = nobody.get("/es/follow-up/calendar.ics?for=CHL")
    assert feed["Content-Type"].startswith("text/calendar")
    lines = feed.content.split(b"\r\n")
    assert (lines[0], lines[-2]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR")
    assert all(len(line) <= 75 for line in lines)
    assert b"Lamp Pact" in feed.content


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_the_sheet_is_taken_away_as_a_file(signed_in, ending):
    given = signed_in().get(f"/es/follow-up/sheet.{ending}?for=CHL")
    assert given.status_code == 200
    assert given.content[:4] in (b"PK\x03\x04", b"%PDF")


def test_files_to_take_away_name_nobody_who_has_a_pseudonym(signed_in):
    import io

    import docx

    from relatoria.store.followup import load
    from relatoria.store.models import Agent
    from relatoria.store.pseudonyms.giving import give

    name = "Leocadia Urrutia Banda"
    person = Agent.objects.create(key="p-leo", kind="person", name=name, folded=name.lower())
    load(register_of([
        Commitment("lamp/9", f"Follow what {name} asked for on the pier", f"Pact of {name}", "9",
                   addressees=("CHL",), due="2026-12-01"),
    ]))  # fmt: skip
    give(person, "test")
    nobody = signed_in()
    document = docx.Document(io.BytesIO(nobody.get("/es/follow-up/sheet.docx?for=CHL").content))
    cells = "".join(cell.text for table in document.tables for row in table.rows
                    for cell in row.cells)  # fmt: skip
    assert "Follow what" in cells
    assert "Urrutia" not in cells
    feed = nobody.get("/es/follow-up/calendar.ics?for=CHL").content.decode()
    assert "Urrutia" not in feed.replace("\r\n ", "")
