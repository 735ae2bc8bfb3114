"""Rounds on the site: a phone without scripts, a delegation's reservation, silence, the map."""

from __future__ import annotations

import io
import json
import random
import urllib.error
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES
from tests.store.registers import register as opened
from tests.web.conftest import new_register, served
from tests.web.test_accessibility import RULES

_ES = (
    "Los muelles abren también los domingos.",
    "Cada barrio elige a quien lo representa.",
    "Las obras se anuncian un mes antes.",
)
_RESERVED = "Only where the river is navigable."


@dataclass
class Rounds:
    """What the served register holds."""

    address: str = ""
    keys: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, list[str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def rounds(tmp_path_factory):
    path = new_register(tmp_path_factory.mktemp("rounds"))
    made = Rounds()
    with ThreadPoolExecutor(1) as beside:
        # The browser's own loop runs in this thread, in which Django will not write.
        beside.submit(_filled, path, made).result()
    with served(path) as made.address:
        yield made


def _filled(path, made: Rounds) -> None:
    with opened(str(path)):
        _fill(made)


def _fill(made: Rounds) -> None:
    from django.utils import timezone

    from relatoria.store.models import Manner, MayTakePart, RoundStage, Shown
    from relatoria.store.rounds import carrying, joining, opening

    def a_round(name: str, *, invite: bool = False, **settings):
        titles = {"en": f"Round {name}", "es": f"Ronda {name}"}
        row = opening.create(opening.RoundSettings(titles=titles, **settings), "acc-1")
        for text in _ES:
            opening.add_message(row, opening.Wording({"es": text}, "es"), "acc-1")
        opening.open_round(row, "acc-1")
        made.keys[name] = row.key
        if invite:
            invited = [joining.Invited(delegation=f"Delegation of {n}") for n in ("Ox", "Fox")]
            made.secrets[name] = [one for _, one in joining.invite(row, invited, "acc-1")]
        return row

    open_to_all = {"manner": Manner.OPEN, "may_take_part": MayTakePart.ANYBODY, "per_address": 0}
    a_round("phone", submissions=True, **open_to_all)
    past = a_round("past", votes_published=True, **open_to_all)
    _crowd(past, 24)
    opening.close_round(past, "acc-1")
    following = carrying.carry_over(past, "acc-1")
    opening.open_round(following, "acc-1")
    made.keys["following"] = following.key
    _crowd(following, 9)
    a_round("delegations", invite=True)
    a_round("hidden", invite=True, shown=Shown.PARTICIPANTS)
    silent = a_round(
        "silent", invite=True, silence=True, closes_at=timezone.now() + timedelta(days=1)
    )
    _objection(silent)
    type(silent).objects.filter(pk=silent.pk).update(
        closes_at=timezone.now() - timedelta(minutes=1)
    )
    assert silent.stage == RoundStage.OPEN.value


def _crowd(row, size: int) -> None:
    from relatoria.store.models import Channel, Reaction
    from relatoria.store.rounds import joining
    from relatoria.store.rounds.casting import Said, cast

    luck = random.Random(size)  # noqa: S311 - made-up votes
    for number in range(size):
        person, _ = joining.join(row, "192.0.2.1")
        joining.declare(person, "government" if number % 2 else "academia")
        said = [
            Said(one, Reaction.AGREE if luck.random() < 0.8 else Reaction.DISAGREE)
            for one in row.messages.all()
        ]
        cast(person, said, Channel.LIST)


def _objection(row) -> None:
    from relatoria.store.models import Channel, Reaction, RoundParticipant
    from relatoria.store.rounds.casting import Said, cast

    first = row.messages.order_by("ordinal").first()
    said = Said(first, Reaction.OPPOSE, "Not yet.", "es")
    cast(RoundParticipant.objects.filter(round=row).first(), [said], Channel.LIST)


def test_somebody_votes_from_a_phone_without_scripts_in_spanish(rounds, browser):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 360, "height": 640}, locale="es"
    )
    page = context.new_page()
    page.goto(f"{rounds.address}/es/rounds/")
    page.click("text=Ronda phone")
    page.click("text=Participar")
    seen = set()
    for reaction in ("De acuerdo", "En desacuerdo", "Paso / no sé"):
        seen.add(page.inner_text(".asked"))
        page.click(f"button:has-text('{reaction}') >> nth=0")
    assert seen == set(_ES)
    assert "Ha respondido a todo" in page.content()
    page.click("text=Repasar sus respuestas")
    assert page.locator("input[type=radio]:checked").count() == 3
    page.locator("input[value=agree]").nth(1).check()
    page.click("text=Guardar respuestas")
    assert "Sus respuestas están guardadas" in page.content()
    assert page.locator("input[value=agree]").nth(1).is_checked()
    page.goto(f"{rounds.address}/es/rounds/{rounds.keys['phone']}/submit")
    page.fill("textarea", "Las bibliotecas abren de noche.")
    page.click("text=Enviar")
    assert "En espera de lectura" in page.content()
    context.close()


def test_a_delegation_supports_with_a_reservation_that_stays_beside_the_text(rounds, browser):
    key = rounds.keys["delegations"]
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{rounds.address}/en/rounds/{key}/in/{rounds.secrets['delegations'][0]}")
    assert "Delegation of Ox" in page.content()
    page.click("text=Begin")
    page.click("button[value=support_with_reservation]")
    assert "A reservation needs its words" in page.content()
    page.goto(f"{rounds.address}/en/rounds/{key}/vote")
    page.fill("textarea", _RESERVED)
    page.click("button[value=support_with_reservation]")
    page.goto(f"{rounds.address}/en/rounds/{key}/results")
    beside = page.locator("article").first
    assert _RESERVED in beside.inner_text()
    assert "Delegation of Ox" in beside.inner_text()
    page.goto(f"{rounds.address}/en/rounds/{key}/list")
    page.click("text=Propose an amendment >> nth=0")
    text = page.input_value("#text")
    page.fill("#text", text.replace("domingos", "sábados"))
    page.click("text=Send")
    assert page.inner_text("del") == "[domingos]"
    assert page.inner_text("ins") == "[sábados]"
    context.close()


def test_silence_adopts_at_the_deadline_what_nobody_opposed(rounds):
    key = rounds.keys["silent"]
    body = _fetched(f"{rounds.address}/en/rounds/{key}/results")
    assert body.count("Adopted by silence") == 2
    assert body.count("Objected to within the deadline") == 1
    told = json.loads(_fetched(f"{rounds.address}/api/v1/rounds/{key}/results"))
    assert [one["outcome"] for one in told["messages"]] == ["objected", "adopted", "adopted"]


def test_what_changed_since_the_round_before_is_told(rounds):
    body = _fetched(f"{rounds.address}/en/rounds/{rounds.keys['following']}/results")
    assert "What changed since the round before" in body
    assert body.count("no sure difference") + body.count("surely") == 3


def test_an_open_round_tells_nobody_who_voted_what(rounds):
    key, base = rounds.keys["following"], rounds.address
    for path in (
        f"/en/rounds/{key}/results", f"/en/rounds/{key}/results.jsonl",
        f"/api/v1/rounds/{key}/results",
    ):  # fmt: skip
        body = _fetched(base + path)
        assert '"participant"' not in body
        assert "192.0.2" not in body
    assert _status(f"{base}/en/rounds/{key}/polis.zip") == 404


def test_a_closed_round_that_said_so_gives_its_votes_without_their_people(rounds):
    with urllib.request.urlopen(
        f"{rounds.address}/en/rounds/{rounds.keys['past']}/polis.zip", timeout=60
    ) as answer:
        archive = zipfile.ZipFile(io.BytesIO(answer.read()))
    votes = next(name for name in archive.namelist() if name.endswith("/votes.csv"))
    lines = archive.read(votes).decode().splitlines()
    assert len(lines) == 1 + 24 * 3
    assert {line.split(",")[0] for line in lines[1:]} == {"0"}
    assert "academia" not in "".join(archive.read(name).decode() for name in archive.namelist())


def test_a_round_for_those_invited_is_found_by_nobody_else(rounds):
    key, base = rounds.keys["hidden"], rounds.address
    assert key not in _fetched(f"{base}/en/rounds/")
    assert key not in _fetched(f"{base}/api/v1/rounds")
    for path in ("", "results", "vote", "list", "in/guessed-secret"):
        assert _status(f"{base}/en/rounds/{key}/{path}") == 404
    assert _status(f"{base}/api/v1/rounds/{key}") == 404


def test_a_vote_without_the_sign_of_its_form_is_refused(rounds):
    request = urllib.request.Request(
        f"{rounds.address}/en/rounds/{rounds.keys['phone']}/join", data=b"", method="POST"
    )
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(request, timeout=60)
    with error.value:
        assert error.value.code == 403


def test_the_map_stands_in_tables_as_well(rounds, browser):
    page = browser.new_page()
    page.goto(f"{rounds.address}/fr/rounds/{rounds.keys['past']}/results")
    if page.locator("svg.opinion-map").count():
        drawn = page.locator("svg.opinion-map path").count()
        assert (
            page.locator("table:has(caption:text('Participants par place')) tbody tr").count()
            == drawn
        )
    else:
        assert "Pas de groupes" in page.content() or "groupes" in page.inner_text(".lead")
    page.close()


def test_no_page_of_a_round_breaks_a_rule_of_accessibility(rounds, browser):
    context, axe, found = browser.new_context(), Axe(), []
    page = context.new_page()
    key = rounds.keys["delegations"]
    page.goto(f"{rounds.address}/en/rounds/{key}/in/{rounds.secrets['delegations'][1]}")
    paths = (
        "", f"{key}/", f"{key}/vote", f"{key}/list", f"{key}/results",
        f"{rounds.keys['past']}/results", f"{rounds.keys['following']}/results",
        f"{rounds.keys['phone']}/",
    )  # fmt: skip
    for language in LANGUAGES:
        for path in paths:
            page.goto(f"{rounds.address}/{language}/rounds/{path}")
            for width, scheme in ((360, "dark"), (1280, "light")):
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme=scheme)
                for violation in axe.run(page, options=RULES).response["violations"]:
                    nodes = [node["html"][:200] for node in violation["nodes"][:3]]
                    found.append((language, path, width, violation["id"], nodes))
                if page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0:
                    found.append((language, path, width, "wider than the window"))
    context.close()
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


def _fetched(address: str) -> str:
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read().decode()


def _status(address: str) -> int:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code
