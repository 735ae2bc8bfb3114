"""Spanish."""

from __future__ import annotations

from relatoria.drafting.checks.words.phrases.shape import Phrases

PHRASES = Phrases(
    opposites=(
        (r"(?:noche|nocturn[oa]s)", r"(?:día|diurn[oa]s)"),
        (r"(?:mujer(?:es)?|niñas?)", r"(?:hombres?|varones|niños?)"),
        (r"(?:urban[oa]s?|ciudad(?:es)?)", r"(?:rural(?:es)?|campo)"),
        (r"públic[oa]s?", r"privad[oa]s?"),
        (r"adult[oa]s?", r"(?:niñ[oa]s|menores)"),
        (r"(?:norte|septentrional(?:es)?)", r"(?:sur|meridional(?:es)?)"),
        (r"(?:este|oriente)", r"(?:oeste|occidente)"),
        (r"con", r"sin"),
        (r"a\s+favor", r"en\s+contra"),
        (r"tiempo\s+completo", r"(?:tiempo|jornada)\s+parcial"),
        (r"(?:aceptad|aprobad|admitid)[oa]s?", r"(?:rechazad|denegad)[oa]s?"),
        (r"(?:nacional(?:es)?|local(?:es)?)", r"(?:extranjer[oa]s?|internacional(?:es)?)"),
        (r"mañana", r"(?:tarde|noche)"),
        (r"(?:sec[oa]|verano|estiaje)", r"(?:lluvi\w+|invierno)"),
        (r"abiert[oa]s?", r"cerrad[oa]s?"),
        (r"presentes?", r"ausentes?"),
        (r"(?:concluid|terminad|resuelt|cumplid)[oa]s?", r"(?:pendientes?|en\s+curso)"),
    ),
    prepositions=r"(?:de|del|en|por|con|sin|a|al|para|entre|durante|sobre|contra)",
    of_which=r"(?:de\s+(?:l[oa]s\s+(?:cuales|que)|ell[oa]s)|entre\s+ell[oa]s)",
    in_all=r"(?:(?:un|en|para\s+un)\s+total(?:\s+de)?|en\s+conjunto)",
    adopted=r"(?:(?:que\s+fue\s+|fue\s+)?(?:aprobad|adoptad)[oa]s?\s+"
    r"(?:por\s+(?:la\s+)?(?:\w+\s+){1,4}?)?en|del?(?:\s+año)?|\()",
    adopting=r"(?:aprobó|adoptó|había\s+(?:aprobado|adoptado))",
    in_year=r"en(?:\s+el\s+año)?",
    assembly=r"Asamblea\s+General",
    meeting=r"(?:reunión|taller|seminario|conferencia|consulta|foro|diálogo|encuentro|simposio"
    r"|curso|jornadas?)",
    opens=r"(?:inauguró|inaugurad[oa]|abrió|cerró|clausuró|clausurad[oa]|concluyó|terminó"
    r"|comenzó|inició|finalizó)",
    will_be=r"(?:se\s+(?:celebrará|realizará|reunirá|llevará\s+a\s+cabo)|tendrá\s+lugar"
    r"|será\s+(?:celebrad|realizad|convocad)[oa])",
    was_before=r"(?:anterior|precedente|previ[oa])",
    days_long=(
        r"(?:el|la|este|esta)\s+{meeting}\s+(?:de|duró|se\s+desarrolló\s+(?:durante|en)|se\s+extendió\s+(?:durante|por))\s+{n}\s+días",
        r"{n}\s+días\s+(?:de\s+la|del|que\s+duró\s+(?:la|el))\s+{meeting}",
        r"(?:los|durante|tras)\s+{n}\s+días\s+de\s+(?:debates?|trabajos?|deliberaciones|discusiones)",
    ),
    of_the=r"(?:del|de\s+la)",
    day_of=r"el\s+{ordinal}\s+(?:y\s+último\s+)?día",
    sessions=r"(?:las|estas|sus|en|a\s+lo\s+largo\s+de)\s+(?:las\s+)?{n}\s+sesiones",
    another=r"(?:primer[oa]s|últim[oa]s|otr[oa]s|próxim[oa]s|siguientes|restantes|anteriores"
    r"|demás)",
    opening=r"(?:apertura|inaugura\w+|asistencia|bienvenida)",
    closing=r"(?:cierre|clausura|conclusi(?:ón|ones))",
    rose=r"(?:aument(?:ó|aron|ado)|subi(?:ó|eron|do)|creci(?:ó|eron|do)"
    r"|se\s+elev(?:ó|aron)|se\s+increment(?:ó|aron))",
    fell=r"(?:disminuy(?:ó|eron)|baj(?:ó|aron|ado)|ca(?:yó|yeron|ído)|descendi(?:ó|eron|do)"
    r"|se\s+redu(?:jo|jeron))",
    from_to=(r"del?", r"a(?:l)?"),
    more=r"(?:más|aumento|alza|incremento|crecimiento|adicionales)",
    less=r"(?:menos|disminución|baja|caída|descenso|reducción)",
    times={
        2: r"se\s+duplic(?:ó|aron)",
        3: r"se\s+triplic(?:ó|aron)",
        4: r"se\s+cuadruplic(?:ó|aron)",
    },
    fractions={
        r"la\s+mitad": (1, 2),
        r"(?:un\s+tercio|la\s+tercera\s+parte)": (1, 3),
        r"(?:un\s+cuarto|la\s+cuarta\s+parte)": (1, 4),
        r"(?:dos\s+tercios|las\s+dos\s+terceras\s+partes)": (2, 3),
        r"(?:tres\s+cuartos|las\s+tres\s+cuartas\s+partes)": (3, 4),
        r"(?:un\s+quinto|la\s+quinta\s+parte)": (1, 5),
        r"(?:un\s+décimo|la\s+décima\s+parte)": (1, 10),
    },
    approximately=r"(?:alrededor\s+de|cerca\s+de|casi|un[oa]s|aproximadamente|más\s+de|menos\s+de"
    r"|al\s+menos|hasta|por\s+lo\s+menos|en\s+torno\s+a)",
    aged=r"(?:edad(?:es)?\s+(?:comprendidas?\s+)?(?:de|entre)|de\s+edades\s+entre)",
    pages=r"(?:págs?\.|pp?\.|páginas)",
    parallel=r"(?:paralel[oa]s?|simultáne[oa]s?|grupos?\s+de\s+trabajo)",
    held_in=r"(?:celebr(?:ó|ad[oa])|realiz(?:ó|ad[oa])|tuvo\s+lugar|reunió|llevó\s+a\s+cabo)\s+en",
    listed=r"(?:figuran?|enumera[dn]?[oa]?s?|lista\w*|contiene|recog\w+|reproduc\w+|aparecen"
    r"|present\w+|consta\w*|véase|detalla\w*|incluye\w*|trae)",
    years_long=(r"(?:durante|de|por|en)\s+(?:los\s+)?{n}\s+años",),
    went=r"(?:pas(?:ó|aron|ado)|evolucion(?:ó|aron))",
    namely=r"(?:a\s+saber|es\s+decir)",
    seats=r"(?:moderador[a]?|presidenta?e?|relator[a]?|facilitador[a]?|orador[a]?|panelista"
    r"|comentarista|autor[a]?|anfitri\w+|expositor[a]?|ponente)",
    moderator=r"moderador[a]?",
    chair=r"president[ea]",
    every_one=r"(?:tod[oa]s\s+l[oa]s|l[oa]s|est[oa]s)",
)
