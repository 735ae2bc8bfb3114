"""A small register of our own words: four reports that say the same, each in its language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

OPEN = datetime(2020, 1, 1, tzinfo=UTC)

# Topic: what each report says of it.
SAID: dict[str, dict[str, str]] = {
    "remittances": {
        "en": "Sending remittances home should cost no more than three per cent of the amount.",
        "es": "Enviar remesas al hogar no debería costar más del tres por ciento del monto.",
        "pt": "Enviar remessas para casa não deveria custar mais de três por cento do valor.",
        "fr": "Les envois de fonds vers le foyer ne devraient pas coûter plus de trois pour cent.",
    },
    "women": {
        "en": "A woman who cares for others abroad needs a contract in her own name.",
        "es": "La mujer que cuida a otros en el exterior necesita un contrato a su nombre.",
        "pt": "A mulher que cuida de outros no exterior precisa de um contrato em seu nome.",
        "fr": "La femme qui prend soin d'autrui à l'étranger a besoin d'un contrat à son nom.",
    },
    "people": {
        "en": "Every person in the shelter received a meal and a bed.",
        "es": "Cada persona del albergue recibió una comida y una cama.",
        "pt": "Cada pessoa do abrigo recebeu uma refeição e uma cama.",
        "fr": "Chaque personne du refuge a reçu un repas et un lit.",
    },
    "discrimination": {
        "en": "Landlords still discriminate when a surname sounds foreign.",
        "es": "Los arrendadores todavía discriminan cuando un apellido suena extraño.",
        "pt": "Os locadores ainda discriminam quando um sobrenome soa estranho.",
        "fr": "Les bailleurs continuent de discriminer lorsqu'un nom sonne étrange.",
    },
    "law": {
        "en": "Without the rule of law no permit is worth its paper.",
        "es": "Sin el estado de derecho ningún permiso vale su papel.",
        "pt": "Sem o estado de direito nenhuma licença vale o seu papel.",
        "fr": "Sans l'état de droit aucun permis ne vaut son papier.",
    },
    "turkey": {
        "en": "The delegation of Türkiye offered to train the coast guards.",
        "es": "La delegación de Turquía ofreció capacitar a los guardacostas.",
        "pt": "A delegação da Turquia ofereceu treinar os guardas costeiros.",
        "fr": "La délégation de la Türkiye a proposé de former les garde-côtes.",
    },
    "orientation": {
        "en": "Asylum interviews should respect sexual orientation and gender identity.",
        "es": "Las entrevistas de asilo deben respetar orientación sexual e identidad de género.",
        "pt": "As entrevistas de asilo devem respeitar a orientação sexual e identidade de gênero.",
        "fr": "Les entretiens doivent respecter l'orientation sexuelle et identité de genre.",
    },
    "children": {
        "en": "No child should sleep behind bars because papers are missing.",
        "es": "Ningún niño debería dormir entre rejas porque faltan papeles.",
        "pt": "Nenhuma criança deveria dormir atrás das grades porque faltam papéis.",
        "fr": "Aucun enfant ne devrait dormir derrière les barreaux faute de papiers.",
    },
    "consular": {
        "en": "Mobile consulates visit the farms twice during the harvest.",
        "es": "Los consulados móviles visitan las fincas dos veces durante la cosecha.",
        "pt": "Os consulados móveis visitam as fazendas duas vezes durante a colheita.",
        "fr": "Les consulats mobiles visitent les fermes deux fois pendant la récolte.",
    },
    "trafficking": {
        "en": "Prosecutors need translators to bring cases of human trafficking to court.",
        "es": "Los fiscales necesitan traductores para llevar a juicio casos de trata de personas.",
        "pt": "Os promotores precisam de tradutores para julgar casos de tráfico de pessoas.",
        "fr": "Les procureurs ont besoin de traducteurs dans les affaires de traite des personnes.",
    },
    "organisation": {
        "en": "Labour organisations asked for inspections without notice.",
        "es": "Las organizaciones laborales pidieron inspecciones sin aviso.",
        "pt": "As organizações trabalhistas pediram inspeções sem aviso.",
        "fr": "Les organisations de travailleurs ont demandé des inspections sans préavis.",
    },
    "voting": {
        "en": "Citizens abroad vote by post in only nine of the countries.",
        "es": "La ciudadanía en el exterior vota por correo en apenas nueve de los países.",
        "pt": "Os cidadãos no exterior votam pelo correio em apenas nove dos países.",
        "fr": "Dans neuf pays le vote des citoyens à l'étranger se fait par correspondance.",
    },
}
TITLES = {
    "en": "Report of the workshop",
    "es": "Informe del taller",
    "pt": "Relatório da oficina",
    "fr": "Rapport de l'atelier",
}
_SPEAKERS = {
    "en": ("Ada Quillfeather", "JAM", "academia", "University of the Blue Hills"),
    "es": ("Ximena Curupay", "PER", "government", "Ministerio de los Puertos"),
    "pt": ("Tainá Buritirana", "BRA", "civil society", "Rede das Marés"),
    "fr": ("Solène Vaucresson", "HTI", "UN", "Bureau des passages"),
}


def fill(languages: tuple[str, ...] = ("en", "es", "pt", "fr")) -> dict[str, Any]:
    """A meeting a language, each told by one report; gives the expressions by language."""
    from relatoria.store.search.indexing import index

    made = {
        language: report(language, place, list(SAID)) for place, language in enumerate(languages)
    }
    index(one.pk for one in made.values())
    return made


def report(language: str, place: int, topics: list[str], **guarded: Any) -> Any:
    """One report on ``topics``, not yet indexed."""
    from relatoria.store import models as m

    guarded = {"public_from": OPEN} | guarded
    meeting = m.Meeting.objects.create(
        key=f"meeting-{place}", title=f"Encuentro {place}", date=f"201{place}-05-02",
        city="Lima", country="PER", public_from=OPEN,
    )  # fmt: skip
    work = m.Work.objects.create(key=f"work-{place}", title=TITLES[language], meeting=meeting)
    name, country, sector, institution = _SPEAKERS[language]
    sentences = [SAID[topic][language] for topic in topics]
    lead = f"{name} opened the afternoon with a song about harbours."
    text = "\n".join([lead, *sentences, "Everybody thanked the cooks of the canteen."])
    expression = m.Expression.objects.create(
        key=f"{place:016d}", sha256=f"sha-{place}", work=work, name=f"{place}.txt",
        media_type="text/plain", kind="rapporteurs_report", language=language,
        title=TITLES[language], **guarded,
    )  # fmt: skip
    m.Reading.objects.create(expression=expression, program_version="1", text=text, lines=b"")
    session = m.Event.objects.create(
        key=f"{expression.key}.e1", expression=expression, local_id="e1", ordinal=0, kind="session",
        meeting=meeting, title=f"Sesión {place}", number="1",
    )  # fmt: skip
    agent, _ = m.Agent.objects.get_or_create(
        key=f"person-{language}", kind="person", name=name, folded=name.lower(), country=country,
        sector=sector,
    )  # fmt: skip
    printed = m.PrintedAgent.objects.create(
        expression=expression, local_id="a1", ordinal=0, agent=agent, kind="person", name=name,
        organizations=[institution], country=country, sector=sector,
    )  # fmt: skip
    turn = m.Contribution.objects.create(
        key=f"{expression.key}.c0", expression=expression, local_id="c1", ordinal=0,
        meeting=meeting, event=session, start=0, end=text.index("Everybody"),
        mode="reported_speech", attribution_text=name, printed_agent=printed, agent=agent,
    )  # fmt: skip
    m.Passage.objects.create(
        expression=expression, eid="para_1", kind="paragraph", start=0, end=len(text)
    )
    for ordinal, (topic, said) in enumerate(zip(topics, sentences, strict=True)):
        start = text.index(said)
        m.Statement.objects.create(
            key=f"{expression.key}.{topic}", expression=expression, local_id=f"s{ordinal}",
            ordinal=ordinal, contribution=turn, start=start, end=start + len(said), text=said,
            kind="proposal" if ordinal % 2 else "finding", language=language, meeting=meeting,
            event=session, agent=agent, country=country, sector=sector, year=2010 + place,
        )  # fmt: skip
    return expression


def topics_found(results: Any) -> dict[str, set[str]]:
    """Topics of the statements found, each with the languages it was found in."""
    found: dict[str, set[str]] = {}
    for hit in results.hits:
        if hit.type == "statement":
            found.setdefault(hit.key.rpartition(".")[2], set()).add(hit.language)
    return found
