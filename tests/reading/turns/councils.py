"""Minutes and reports of our own in which speakers change within paragraphs."""

from __future__ import annotations

COUNCIL = {
    "en": """\
Present: Ms. Ada Quist (Chair), Mr. Omar Lund (Fishers' Guild), Dr. Ines Marsh, Port
Authority, Mr. Peter Marsh (Treasurer).

The Chair welcomed members. Mr. Lund queried the fees charged by the port. Dr. Marsh
disputed the figures given by Mr. Lund and tabled a new schedule. She undertook to circulate
it. The Treasurer echoed the concerns of Mr. Lund. It was agreed to defer the item. A member
of the public asked who would pay. The Chair ruled the question out of order. Mr. Lund
objected. He moved that the question be answered. The motion was lost.

The Port Authority's representative apologized for the delay. In response, Mr. Lund thanked
her.
""",
    "es": """\
Asistentes: Lic. Marta Olmedo (Presidenta), Ing. Raúl Pinto (Cámara de Turismo), Sra. Elsa
Vidal (Sindicato de Hoteles), Dr. Hugo Vidal (Ministerio de Salud).

La Presidenta abre la sesión. El Ing. Pinto solicita que se postergue el censo. La Sra.
Vidal se opone a lo solicitado por el Ing. Pinto y pide que conste en acta. El Dr. Vidal
informa que hay vacunas. Ella replica que no bastan. Se acuerda volver a tratar el tema. Un
vecino consulta por los horarios. El ingeniero Pinto aclara que no han cambiado. Se aprueba
el acta.

La directora del hospital, Dra. Nuria Campos, expuso las cifras. Agregó que faltan camas. El
representante del Ministerio de Salud respaldó lo dicho por la Dra. Campos.
""",
    "pt": """\
Presentes: Sra. Lia Moura (Presidente), Sr. Caio Bento (Associação Comercial), Dra. Eva
Bento (Secretaria de Saúde), Pe. Ivo Rossi (Pastoral).

A Presidente declarou aberta a reunião. O Pe. Ivo pediu esclarecimentos sobre o abrigo. A
Dra. Bento informou que o abrigo tem 30 vagas. O Sr. Bento discordou da Dra. Bento quanto ao
custo. Ele sugeriu uma auditoria. A proposta foi rejeitada. Uma moradora quis saber se
haverá ônibus. A Presidente respondeu que sim. Nada mais havendo a tratar, encerrou-se a
reunião.

O representante da Associação Comercial lamentou a decisão. Já a representante da Secretaria
de Saúde saudou o resultado.
""",
    "fr": """\
Présents : Mme Odile Brun (présidente), M. Luc Faure (Chambre de commerce), Mme Jeanne Faure
(Croix-Bleue), Dr Alain Petit (trésorier).

La présidente ouvre la séance. M. Faure réclame un audit. Mme Faure conteste les chiffres de
M. Faure. Elle demande un vote. La proposition est rejetée. Le trésorier fait observer que
le budget est voté. M. Faure s'en étonne. Il en est pris acte. Une habitante demande la date
des travaux. La présidente répond qu'ils commenceront en mai.

La représentante de la Croix-Bleue se félicite de cette décision.
""",
}
"""Minutes with a list of those present, two of one surname."""

OPENED = {
    "en": """\
The panel was opened by Ms. Carla Dunn, Deputy Minister of Labour of Belize, who thanked the
host city and recalled the purpose of the gathering.

Professor Neil Osgood (University of Saint Paul) walked the audience through thirty years of
data. He took issue with the Deputy Minister over the number of permits.

The Deputy Minister countered that permits were only half of the story. Along the same
lines, a delegate from Guyana remarked that seasonal workers were not counted at all.

When the floor was opened, several attendees wished to know when the law would enter into
force. One trade unionist complained of delays. Ms. Dunn said that it would be in force by
June.

The meeting concluded that data should be shared.
""",
    "es": """\
La jornada fue inaugurada por el Sr. Tomás Iriarte, alcalde de Punta Negra, quien celebró la
asistencia y recordó el compromiso de 2015.

La socióloga Berta Llanos (Universidad del Litoral) calificó de alarmante la situación. El
alcalde Iriarte matizó esa afirmación y anunció un plan. Durante el intercambio, los
asistentes quisieron conocer los plazos. Una delegada del Ecuador se hizo eco de las
palabras de la socióloga Llanos. Se preguntó también por el presupuesto.

Varias delegaciones discreparon. Al cierre, la Sra. Llanos agradeció los comentarios.
""",
    "pt": """\
O encontro foi aberto pela Sra. Rita Falcão, secretária de Cultura de Alegrete, que deu as
boas-vindas aos presentes.

O historiador Davi Porto fez um histórico da fronteira. Corroborou as palavras da secretária
e defendeu um arquivo comum. Na rodada de perguntas, os participantes indagaram sobre os
custos. Uma estudante questionou a escolha da sede. Em resposta à estudante, o Sr. Porto
explicou os critérios. Foi sugerido ainda criar um prêmio.

A secretária Falcão rebateu os argumentos do historiador Porto. Os participantes decidiram
reunir-se em maio.
""",
    "fr": """\
L'atelier a été ouvert par Mme Irène Castel, maire de Port-Neuf, qui a salué les
participants et rappelé l'objet de la rencontre.

Le géographe Bruno Aubert (Université du Large) a brossé un tableau des migrations. Il s'est
inscrit en faux contre l'idée d'une invasion. La maire a abondé dans le sens de M. Aubert.
Lors des échanges avec la salle, des participants ont regretté le manque de logements. Un
étudiant a voulu savoir qui paierait. Mme Castel a répondu à l'étudiant que la ville
paierait. Il a également été suggéré de créer un fonds.

Les participants sont convenus de se revoir.
""",
}
"""Reports in which a narrated sentence introduces the first speaker."""
