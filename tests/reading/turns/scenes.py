"""Passages with a panel in four languages, written for these tests: the same scene each time."""

from __future__ import annotations

SEATS = {
    "en": (
        "Ann Reed|of the National Population Council (NPC)",
        "Luke Sun|a professor at the University of the Coast",
        "Martha Vale|of the Andean Women's Network in Peru",
        "Peter Peace|",
    ),
    "es": (
        "Ana Ruiz|del Consejo Nacional de Población (CONAPO)",
        "Luis Sol|profesor de la Universidad de la Costa",
        "Marta Vega|de la Red de Mujeres Andinas, en el Perú",
        "Pedro Paz|",
    ),
    "pt": (
        "Ana Reis|do Conselho Nacional de População (CNP)",
        "Luís Sol|professor da Universidade da Costa",
        "Marta Veiga|da Rede de Mulheres Andinas, no Peru",
        "Pedro Paz|",
    ),
    "fr": (
        "Anne Roux|du Conseil national de la population (CNP)",
        "Luc Sol|professeur à l'Université de la Côte",
        "Marthe Vega|du Réseau des femmes andines, au Pérou",
        "Pierre Paix|",
    ),
}
"""Three speakers and the moderator."""

SCENES = {
    "en": """\
The speakers were Ann Reed of the National Population Council (NPC); Luke Sun, a professor at
the University of the Coast; and Martha Vale of the Andean Women's Network in Peru. The
moderator was Peter Peace.

The representative of the NPC argued that data were scarce. She added that funding was lacking.

The expert also noted that cooperation was essential.

Flows had changed a great deal over the decade.

Next, the University of the Coast professor turned to remittances and their effect on households.

Lastly, he agreed with the NPC representative that data were scarce.

The presentation was followed by the expert from the Andean Women's Network, who set out the
results of a survey.

In the discussion that followed, more resources were called for. For his part, the University of
the Coast professor recalled that laws existed. The moderator said that time was up.

It was also argued that countries should cooperate.
""",
    "es": """\
Los expositores fueron Ana Ruiz, del Consejo Nacional de Población (CONAPO); Luis Sol, profesor
de la Universidad de la Costa; y Marta Vega, de la Red de Mujeres Andinas, en el Perú. Moderó
Pedro Paz.

La representante del CONAPO sostuvo que los datos eran escasos. Agregó que hacía falta
financiamiento.

Asimismo, la expositora señaló que la cooperación era clave.

Los flujos habían cambiado mucho en la década.

A continuación, el profesor de la Universidad de la Costa se refirió a las remesas y a su efecto
en los hogares.

Por último, coincidió con la representante del CONAPO en que los datos eran escasos.

Intervino luego la experta de la Red de Mujeres Andinas, quien expuso los resultados de una
encuesta.

Por otra parte, destacó la violencia que sufrían las trabajadoras.

En el debate, se planteó la necesidad de contar con más recursos. También se mencionó la falta
de coordinación. Por su parte, el profesor de la Universidad de la Costa recordó que las leyes
existían. El moderador indicó que el tiempo había terminado.

Se señaló además que los países debían cooperar.
""",
    "pt": """\
Os palestrantes foram Ana Reis, do Conselho Nacional de População (CNP); Luís Sol, professor da
Universidade da Costa; e Marta Veiga, da Rede de Mulheres Andinas, no Peru. O moderador foi
Pedro Paz.

A representante do CNP afirmou que os dados eram escassos. Acrescentou que faltava financiamento.

Além disso, a palestrante assinalou que a cooperação era fundamental.

Os fluxos haviam mudado muito na década.

Em seguida, o professor da Universidade da Costa referiu-se às remessas e ao seu efeito nos
domicílios.

Por fim, concordou com a representante do CNP em que os dados eram escassos.

Usou da palavra, em seguida, a especialista da Rede de Mulheres Andinas, que expôs os resultados
de uma pesquisa.

No debate, foi assinalada a necessidade de mais recursos. Por sua vez, o professor da
Universidade da Costa lembrou que as leis existiam. O moderador indicou que o tempo havia
terminado.

Destacou-se também que os países deviam cooperar.
""",
    "fr": """\
Les intervenants étaient Anne Roux, du Conseil national de la population (CNP) ; Luc Sol,
professeur à l'Université de la Côte ; et Marthe Vega, du Réseau des femmes andines, au Pérou.
Le modérateur était Pierre Paix.

La représentante du CNP a déclaré que les données étaient rares. Elle a ajouté que le
financement manquait.

En outre, l'intervenante a souligné que la coopération était essentielle.

Les flux avaient beaucoup changé au cours de la décennie.

Ensuite, le professeur de l'Université de la Côte a évoqué les envois de fonds et leurs effets
sur les ménages.

Enfin, il a rejoint la représentante du CNP sur le manque de données.

Prit ensuite la parole l'experte du Réseau des femmes andines, qui a exposé les résultats d'une
enquête.

Au cours du débat, il a été souligné que davantage de ressources étaient nécessaires. Pour sa
part, le professeur de l'Université de la Côte a rappelé que les lois existaient. Le modérateur
a indiqué que le temps était écoulé.

L'accent a également été mis sur la coopération.
""",
}
