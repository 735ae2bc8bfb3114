"""French: words that seat people on panels."""

from relatoria.model import Role
from relatoria.reading.grammar.meeting import CAPITAL, Cue, words

_SPEAKERS = (
    r"(?:panélistes?|panelistes?|intervenant(?:e|es|s)?|orateurs?|oratrices?|conférenci(?:er|ère)s?"
    r"|exposants?|participant(?:e|es|s)?|expert(?:e|es|s)?|commentateurs?|présentateurs?"
    r"|présentatrices?)"
)
_EVENT = (
    r"(?:séance|session|panel|réunion|atelier|débat|table ronde|plénière|séminaire|rencontre"
    r"|cérémonie|colloque|discussion)"
)
_MODERATOR = r"(?:modérat(?:eur|rice)s?|animat(?:eur|rice)s?|facilitat(?:eur|rice)s?)"
_CHAIR = r"(?:co-?)?président(?:e|es|s)?(?: de (?:la )?séance)?"
_WAS = r"(?:était|étaient|ont été|a été|furent|fut|sont|est|seront|sera)"

CUES = (
    Cue(
        Role.SPEAKER,
        words(
            rf"{_SPEAKERS}\b[^.;:]{{0,90}}?\s{_WAS}",
            rf"{_WAS} (?:compos|constitu|form)(?:ée?s?|é) (?:de|d['’]|par)",
            rf"{_EVENT}\b[^.;:]{{0,60}}?\s(?:comprenait|réunissait|a réuni|comptait)",
            r"(?:ont participé|ont pris la parole|sont intervenus|sont intervenues"
            r"|ont présenté des exposés|ont pris part|a pris la parole|est intervenue?"
            r"|prendront la parole|participaient)"
            rf"(?:(?! que\b)[^.;:,]){{0,60}}?(?:\s(?:en qualité d['’e]|en tant qu['’e]"
            rf"|comme)\s?"
            rf"{_SPEAKERS})?",
            r"(?:présentations?|exposés?|allocutions?|communications?|interventions?|discours"
            r"|messages?|déclarations?)\b[^.;:]{0,70}?\s(?:par|d[eu] la part d[eu])",
            rf"(?:exposés?|présentations?|allocutions?) d(?:e|u|['’])(?=\s?(?:M\.|Mme|MM\."
            rf"|{CAPITAL}))|"
            r"(?:inaugur|ouvert|clôtur)(?:ée?|e)?s? par|avec la participation de",
        ),
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:ont participé|sont intervenus|sont intervenues|ont pris part)\b[^.;:,]{0,40}? "
            rf"(?:en qualité d['’e]|en tant qu['’e]|comme)\s?{_SPEAKERS}",
            rf"(?:étaient|ont été|furent) les {_SPEAKERS}",
            rf"(?:composaient|formaient|constituaient) (?:le|la|cette|ce) {_EVENT}",
            r"ont (?:fait|présenté|prononcé) (?:des|une?|les) (?:exposés?|présentations?"
            r"|allocutions?|communications?|discours|déclarations?)|ont pris la parole",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:modér|anim|facilit)ée?s? par",
            r"(?:modération|animation)\s?:(?=\s)",
            r"(?:modérat(?:eur|rice)s?|animat(?:eur|rice)s?)\s?:(?=\s)",
            r"(?:modération|animation)\b[^.;:]{0,50}?\s(?:par|confiée à|assurée par"
            r"|revenait à)",
            rf"(?:le|la|les|l['’]){_MODERATOR}\b[^.;:,]{{0,60}}?\s{_WAS}",
            rf"(?:le|la|les) {_MODERATOR}\b[^.;:,]{{0,60}}?\s{_WAS}",
            rf"(?:en qualité de|en tant que|comme) {_MODERATOR}(?=:? {CAPITAL})",
        ),
    ),
    Cue(
        Role.MODERATOR,
        words(
            rf"(?:{_WAS}|a fait office de|a joué le rôle de|a agi en qualité de"
            rf"|a exercé les fonctions de|ont fait office de)(?: le| la| les"
            rf"| l['’])?\s?{_MODERATOR}",
            rf"(?:a|ont) (?:modéré|animé) (?:la|le|cette|ce|les)\s?(?:\w+ )?{_EVENT}s?",
            r"(?:a|ont) assuré (?:la modération|l['’]animation)",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:co-?)?présidée?s? par|sous la présidence d(?:e|u|['’])|dirigée? par",
            rf"(?:le|la) {_CHAIR}\b[^.;:,]{{0,40}}?\s{_WAS}",
        ),
    ),
    Cue(
        Role.CHAIR,
        words(
            rf"(?:a été élue?|ont été élus|{_WAS}|a fait office de)(?: le| la)? {_CHAIR}",
            rf"(?:a|ont) (?:co-?)?présidé (?:la|le|cette|ce) (?:\w+ )?{_EVENT}",
            r"assurai(?:t|ent) la présidence",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(rf"(?:le|la) rapporteu(?:r|re|se)\b[^.;:,]{{0,30}}?\s{_WAS}"),
    ),
    Cue(
        Role.RAPPORTEUR,
        words(rf"(?:a été élue?|{_WAS}|a fait office de)(?: le| la)? rapporteu(?:r|re|se)"),
        people_follow=False,
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:avec|grâce à) (?:la participation|le concours|les (?:interventions"
            r"|contributions))"
            r"(?= d(?:e|u|es|['’]))",
            rf"(?:avec|avait|avaient|ayant),? pour {_SPEAKERS}:?",
            rf"{_EVENT}\b[^.;:]{{0,60}}?\s(?:rassemblait|a rassemblé|accueillait|a accueilli"
            r"|associait|a entendu|comprenait|réunissait)",
            r"(?:l['’]occasion|permis) d['’]entendre",
            rf"(?:au nombre|parmi) (?:des|les) {_SPEAKERS} (?:figuraient|on comptait):?",
            r"(?:ont débattu|ont dialogué|ont échangé|se sont succédé|étaient réunis)"
            r"(?: à la \w+| dans ce \w+)?:?",
            r"la parole (?:a été|fut|est) (?:ensuite |tour à tour )?(?:donnée|cédée|passée)"
            r"(?= (?:à|aux?)\b)",
            r"(?:donn(?:é|e|a)|cédé|passé|cède|passe) la parole(?= (?:à|aux?)\b)",
            r"(?:ont été|étaient|avaient été) invités?(?: à (?:intervenir|s['’]exprimer))?:?",
            r"(?:faite?s?|présentée?s?|prononcée?s?|donnée?s?|livrée?s?) par",
            rf"(?:en qualité d['’e]|en tant qu['’e]|comme)\s?{_SPEAKERS}",
            rf"(?:les|des) (?:\w+ )?{_SPEAKERS},",
            r"(?:interviennent|interviendront|participent|participeront|s['’]expriment)"
            r"(?: \w+ (?:le|la|ce|cette) \w+)?:?",
            r"(?:sont intervenus|sont intervenues|y ont pris la parole|ont pris la parole"
            r"|se sont exprimés|ont pris part (?:au|à la) \w+|y ont participé|ont siégé)"
            r"(?: tour à tour| successivement| également)?:?",
            r"(?:mots?|paroles|messages?|allocutions?)(?: de \w+| d['’]\w+)?"
            r"(?= d(?:e|u|es|['’]) ?(?:M\.|Mme|MM\.|la|l['’]))",
            r"(?:composée?|constituée?|formée?) (?:de|d['’]|par)",
        ),
        strict=True,
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:a|ont) (?:officiellement )?(?:ouvert|inauguré|clos|clôturé)"
            rf" (?:la|le|les|cette|ce|l['’])\s?(?:{_EVENT}|travaux)",
            r"(?:a|ont) souhaité la bienvenue",
            rf"(?:a|ont) (?:fait office|agi en qualité|joué le rôle) d['’e]\s?{_SPEAKERS}",
            r"(?:a|ont) (?:déclaré|prononcé) (?:ouvert|clos|la clôture|l['’]ouverture)\w*",
            rf"(?:animaient|composaient|formaient) (?:le|la|cette|ce) {_EVENT}",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:modération|animation)\b[^.;:]{0,50}?\s(?:assurée|confiée|revenait|incombait"
            r"|était|est revenue)(?= (?:par|à|aux?)\b)",
            r"sous la (?:modération|conduite|houlette|direction|animation)(?= d(?:e|u|['’]))",
            rf"{_EVENT}\b[^.;:]{{0,40}}?,? (?:(?:a été|était|qui était) )?(?:conduit|mené"
            rf"|dirigé"
            r"|animé|modéré)e?s? par",
            r"(?:débats?|échanges?|discussions?|travaux) (?:\w+ ){0,2}(?:conduit|mené|dirigé"
            r"|animé"
            r"|modéré)(?:e?s?) par",
            rf"(?:avec|et),? (?:comme|pour) {_MODERATOR},?",
        ),
        strict=True,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:a|ont|avait|en a)? ?(?:assur(?:é|ait|aient|a|e)|tenu|tenait) (?:la modération"
            r"|l['’]animation|la conduite des \w+)",
            r"(?:a|ont) (?:modéré|animé|dirigé|mené|conduit) (?:la|le|les|cette|ce|l['’])\s?"
            rf"(?:\w+ )?(?:{_EVENT}|débats?|échanges?|discussions?|travaux)",
            r"(?:jou(?:ait|é)|ten(?:ait|u)|assum(?:ait|é)|exer(?:çait|cé)"
            r"|rempli(?:ssait)?) (?:le rôle"
            r"|les fonctions|la fonction) (?:de (?:modérat|facilitat)|d['’]animat)(?:eur|rice)",
            r"(?:modérait|animait|dirigeait|menait|conduisait)(?: (?:la|le|les|cette|ce"
            r"|l['’])\s?"
            rf"(?:\w+ )?(?:{_EVENT}|débats?|échanges?|discussions?|travaux))?",
            r"(?:en qualité de|en tant que|comme) (?:modérat|animat)(?:eur"
            r"|rice)(?=\s*(?:[.;,]|\Z))",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:sous la|la) présidence\b(?:[^.;:]{0,40}? (?:assurée|confiée|revenait))?"
            r"(?= (?:d(?:e|u)|par|à|aux?|effective)\b| d['’])",
        ),
        strict=True,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:a|ont|avait) (?:co-?)?présidé (?:la|le|les|cette|ce|l['’])\s?(?:\w+ )?"
            rf"(?:{_EVENT}|travaux)",
            rf"présid(?:ait|aient|e) (?:la|le|les|cette|ce|l['’])\s?(?:\w+ )?(?:{_EVENT}"
            rf"|travaux)",
            r"(?:a|ont|avait) (?:co-?)?présidé(?=\s*(?:[.;]|\Z))|présidait(?=\s*(?:[.;,]|\Z))",
            r"(?:assur(?:e|a|ait|aient|é)|occup(?:e|ait|é)) (?:la présidence|le fauteuil)",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(
            r"(?:assur(?:e|ait|é)|tenait) (?:le secrétariat|les fonctions de secrétaire)",
            r"(?:fait|faisait) (?:fonction|office) de (?:secrétaire|rapporteu(?:r|se))",
        ),
        people_follow=False,
    ),
)
