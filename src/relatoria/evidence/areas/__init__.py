"""Areas: countries, M49 regions, and sets of countries by any name, always with their members.

from relatoria.evidence.areas import area_set

area_set("MEX").members          # ("484",)
area_set("Centroamérica").code   # "013": the M49 region, with Mexico
area_set("013").listed("es")     # the members' names, to print beside the figure
"""

from relatoria.evidence.areas.codes import alpha3_of, code_named, code_of_alpha3, name_of
from relatoria.evidence.areas.sets import AreaSet, area_set, area_sets, country_set, sets_named

__all__ = [
    "AreaSet",
    "alpha3_of",
    "area_set",
    "area_sets",
    "code_named",
    "code_of_alpha3",
    "country_set",
    "name_of",
    "sets_named",
]
