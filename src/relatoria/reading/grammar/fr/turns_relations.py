"""French: how one speaker's words stand to another's."""

from relatoria.model import RelationKind

RELATIONS = {
    RelationKind.AGREES: (
        "(?:(?:est|a été|était|se dit|s['’]est dite?|se déclare|d['’]) ?)?(?:d['’])?accord avec",
        "(?:s['’](?:est )?(?:associ|rall)(?:e|ée?|ié?e?)|(?:s['’]est )?rallié?e?|se rallie|"
        "associée?) (?:à|aux?)",
        "(?:abond(?:e|é)|va|allée?) dans le (?:même )?sens (?:que|d[eu]|des)",
        "(?:rejoi(?:nt|gnent|ns)|appu(?:ie|yé|ient)|soutien(?:t|nent)|soutenu|partag(?:e|é|eant|ent)|"
        "souscri(?:t|vent) (?:à|aux?)|approuv(?:e|é)|fait sienn?e?s?|fait écho (?:à|aux?))",
        "donn(?:e|é) raison (?:à|aux?)", "de l['’]avis d[eu]",
        "(?:s['’]est (?:également |aussi |pleinement |en outre )?(?:associée?|ralliée?|"
        "jointe?|rangée?|alignée?|félicitée?)|s['’]associe|se rallie|se joint|se range|"
        "se félicite|s['’]associant|se ralliant|se joignant)(?: (?:également|pleinement|"
        "aussi|entièrement))? (?:à|au|aux|de|du|des|l['’])(?: ?(?:la |les |l['’]|ces |cette |"
        "cet |ce )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|propos|"
        "vues|observations?|remarques?|préoccupations?|appel|paroles|point de vue|"
        "intervention)(?: (?:exprimée?s?|formulée?s?|faite?s?|tenus?|"
        "présentée?s?))?(?: (?:de|du|des|par)| d['’]|(?=[.,;])))?",
        "(?:abonde|abondait|abondant|a abondé) dans le sens d(?:e|u|es|['’])",
        "(?:(?:a |l['’]a )?(?:appuyé|appuie|appuyant|soutenu|soutient|soutenant|partagé|"
        "partage|partageant|approuvé|approuve|endossé|endosse|salué|salue|repris|fait siens?|"
        "fait siennes?|corroboré|confirmé)) (?:à son compte )?(?:la |les |l['’]|le |ces |"
        "cette )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|propos|"
        "vues|observations?|remarques?|préoccupations?|appel|paroles|point de vue|idée|"
        "intervention|constat|analyse)(?: (?:exprimée?s?|formulée?s?|faite?s?|tenus?|émis|"
        "présentée?s?))? ?(?:de|du|des|par|d['’])",
        "(?:est|était|s['’]est (?:dite?|déclarée?|montrée?)|se dit|se déclare|"
        "s['’]est dit)(?: \\w+)? (?:d['’]accord|en accord|du même avis|solidaire)(?: (?:avec|"
        "que|d(?:e|u)))?(?: (?:ce qu['’]a dit|les propos d(?:e|u)))?",
        "s['’]est fait(?:e)? l['’]écho d(?:e|u|es)(?: propos d(?:e|u))?",
        "dans le (?:même sens|droit fil) (?:que|d(?:e|u|es propos d(?:e|u)))",
        "(?:(?:l['’])?(?:a|ont)(?: également| aussi)? rejoint|rejoignant|rejoint|"
        "rejoignait)(?: "
        "(?:l['’]avis|les propos|la position|l['’]opinion|le point de vue) d(?:e|u))?",
        "(?:est|était|s['’]est (?:dite?|déclarée?)|se dit|se déclare) (?:d['’]accord|"
        "en accord) "
        "avec", "(?:a souscrit|souscrit|s['’]est (?:associée?|ralliée?|jointe?)|s['’]associe|"
        "se rallie)(?: également)? (?:à|au|aux)(?: (?:la (?:déclaration|proposition|position)|"
        "l['’](?:avis|opinion)|propos)(?: (?:de|du|faite par))?)?",
        "(?:a )?(?:appuyé|appuie|soutenu|soutient|partagé|partage) (?:la (?:proposition|"
        "position|"
        "déclaration|préoccupation)|l['’](?:avis|opinion|idée)|le point de vue|les (?:propos|"
        "vues)) "
        "(?:d(?:e|u)|exprimée?s? par|faite par)", "à l['’]instar d(?:e|u)", "comme",
        "abondant dans le sens d(?:e|u)", "a abondé dans le sens d(?:e|u)",
    ),
    RelationKind.OPPOSES: (
        "(?:s['’](?:est )?(?:oppos|démarqu|écart)(?:e|ée?)|opposée?|démarquée?)(?: en cela)? "
        "(?:à|aux?|d[eu]|des)",
        "(?:contest|réfut|contredi|rejet|critiqu|conteste|récus)(?:e|é|t|te)", "en désaccord avec",
        "(?:du|de l['’]|d['’]un) avis contraire (?:à|d[eu])", "contrairement (?:à|aux?)",
        "(?:n['’]est pas|n['’]était pas|pas) du même avis que", "à la différence d[eu]s?",
        "(?:a dit |a déclaré |dit )?(?:ne (?:pas|point) (?:partager|souscrire à|appuyer|"
        "approuver|être d['’]accord avec)|ne (?:partage|partageait|souscrivait|souscrit|"
        "approuve|approuvait) pas|n['’](?:a|est|était|approuve|approuvait|"
        "appuie) pas (?:partagé|souscrit à|d['’]accord avec|appuyé|approuvé)?) ?(?:la |les |"
        "l['’]|le )?(?:\\w+ )?(?:avis|opinions?|vues|positions?|propositions?|enthousiasme|"
        "optimisme|pessimisme|préoccupations?|analyse|constat|idée|point de vue|"
        "propos)? ?(?:exprimée?s? )?(?:de|du|des|par|d['’])",
        "(?:s['’]est (?:inscrite?|élevée?|insurgée?|prononcée?)|s['’]inscrit|s['’]élève|"
        "s['’]insurge)(?: en faux)? contre(?: (?:la |les |l['’]|"
        "le )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|propos|vues|"
        "affirmations?|idée|chiffres?|arguments?)(?: (?:exprimée?s?|formulée?s?|avancée?s?|"
        "défendue?s?))? ?(?:de|du|des|par|d['’]))?",
        "(?:(?:a |l['’]a )?(?:contesté|conteste|rejeté|rejette|réfuté|réfute|contredit|"
        "critiqué|critique|récusé|récuse|démenti|dément|nuancé|nuance|mis en doute|"
        "remis en cause|mis en cause|pris le contre-pied d(?:e|es))) (?:la |les |l['’]|le |"
        "ces |cette )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|"
        "propos|vues|affirmations?|idée|chiffres?|arguments?|remarques?|observations?|"
        "constat|analyse)(?: (?:exprimée?s?|formulée?s?|avancée?s?))? ?(?:de|du|des|par|"
        "d['’])",
        "(?:a |s['’]est )?(?:émis|exprimé|formulé|déclarée?|dite?)(?: \\w+)? (?:des réserves|"
        "des doutes|son désaccord|un désaccord|son opposition|en désaccord)(?: (?:sur|avec|"
        "quant à|au sujet d(?:e|u)|à l['’]égard d(?:e|u)))?(?: (?:la |les |l['’]|"
        "le )?(?:propositions?|positions?|avis|propos|vues|idée) (?:d(?:e|u|es)))?",
        "s['’]est (?:opposée?|démarquée?|désolidarisée?|distanciée?|"
        "distinguée?)(?: \\w+)? (?:à|au|aux|d(?:e|u|es))(?: (?:la |l['’]|"
        "les )?(?:propositions?|avis|idée|positions?|propos) d(?:e|u|es))?",
        "à (?:l['’]inverse|la différence|l['’]opposé) d(?:e|u)", "au contraire d(?:e|u)",
        "(?:s['’]est opposée?|s['’]oppose|s['’]opposant) (?:à|au)(?: (?:la proposition|"
        "l['’](?:avis|idée)) d(?:e|u))?", "(?:en )?désaccord avec", "(?:a )?(?:contesté|rejeté|"
        "réfuté|contredit) (?:l['’](?:avis|argument|idée)|la (?:position|proposition)|"
        "les propos) "
        "d(?:e|u)", "contrairement (?:à|au)",
    ),
    RelationKind.ANSWERS: (
        "(?:répond(?:|u|ant|ent)?|répliqu(?:e|é|ant)) (?:à|aux?)", "en réponse (?:à|aux?)",
        "(?:interrogée?s?|questionnée?s?|interpellée?s?) par",
        "(?:en réponse|répondant|a (?:ensuite |alors )?répondu|répond|répondit|répliquant|"
        "a répliqué|réplique) (?:à|au|aux)(?: (?:une?|la|les|l['’]|"
        "cette))? ?(?:\\w+ )?(?:questions?|observations?|commentaires?|remarques?|"
        "préoccupations?|interrogations?|demandes?|objections?)(?: (?:posée?s?|formulée?s?|"
        "soulevée?s?|faite?s?|exprimée?s?))? ?(?:d(?:e|u|es)|par|d['’])",
        "(?:à (?:une )?question|interrogée?|questionnée?|interpellée?) (?:d(?:e|u)|par)",
        "en réponse (?:à|au|aux)(?: (?:la|une|les)? ?(?:question|questions|observations?|"
        "commentaires?) (?:d(?:e|u)|posées? par|formulées? par))?",
        "(?:a répondu|répondant|répond|répondit) (?:à|au|aux)(?: (?:la|une|les)? ?(?:question|"
        "questions|observations?|commentaires?) (?:d(?:e|u)|posées? par|formulées? par))?",
    ),
    RelationKind.ADDS: (
        "(?:complét(?:é|ant)|complète)",
        "(?:a complété|complétant|complète|a repris|reprenant|reprend|a prolongé|prolongeant|"
        "a approfondi|revenant sur|est revenue? sur|rebondissant sur|a rebondi sur) (?:la |"
        "les |l['’]|le )?(?:\\w+ )?(?:propos|exposé|intervention|présentation|idée|"
        "remarques?|propositions?|observations?)(?: (?:formulée?s?|faite?s?))? ?(?:d(?:e|u|"
        "es)|par|d['’])",
        "(?:a complété|complétant|complète) (?:les propos|l['’]exposé|l['’]intervention|la "
        "présentation) d(?:e|u)",
        "revenant sur (?:les propos|l['’]exposé|l['’]intervention) d(?:e|u)",
    ),
}  # fmt: skip
