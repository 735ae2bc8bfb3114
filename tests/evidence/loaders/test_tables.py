from __future__ import annotations

import gzip

import pytest

from relatoria.errors import DamagedFile, EmptyFile, InputError, InvalidRecord, UnknownFormat
from relatoria.evidence.loaders import load_bytes


def only(text, file, revision=None):
    (found,) = load_bytes(text.encode(), file, revision)
    return found


def values(found, *names):
    return [tuple(row[name] for name in names) for row in found.table.to_pylist()]


STOCK = "dest,origin,year,sex,stock\n32,0,2024,0,30\n32,152,2024,0,20\n32,2003,2024,0,10\n"
DISPLACED = (
    "year,coo_iso,coa_iso,refugees,asylum_seekers,oip\n"
    "2019,VEN,COL,5,0,70\n2019,UNK,COL,2,0,\n2019,XXA,COL,1,0,0\n2019,TIB,IND,9,0,\n"
)


def test_a_plain_table_of_origins_keeps_those_unknown():
    found = only(STOCK, "ims_rev2024.csv")
    assert (found.revision, found.id) == ("2024", "undesa-migrant_stock-2024-od")
    assert ("_X", 10.0) in values(found, "COUNTERPART_AREA", "OBS_VALUE")


def test_gzip_is_read_as_what_it_holds():
    (found,) = load_bytes(gzip.compress(STOCK.encode()), "ims_rev2024.csv.gz")
    assert found.table.num_rows == 3


def test_others_in_need_of_protection_are_never_dropped():
    found = only(DISPLACED, "population.csv")
    rows = values(found, "INDICATOR", "REF_AREA", "COUNTERPART_AREA", "OBS_VALUE")
    assert ("oip", "170", "862", 70.0) in rows
    assert ("refugees", "170", "_X", 2.0) in rows
    assert ("refugees", "170", "_XZ", 1.0) in rows
    assert ("refugees", "356", "_XTIB", 9.0) in rows


def test_a_table_without_them_says_so_for_ever():
    found = only("year,coo_iso,coa_iso,refugees\n2019,VEN,COL,5\n", "population.csv")
    assert found.limits == ("unhcr_without_oip",)


def test_prospects_turn_thousands_into_persons():
    text = (
        "LocID,Time,Variant,Births,NetMigrations\n484,2020,Medium,2.5,-0.051\n484,2020,High,9,9\n"
    )
    found = only(text, "WPP2022.csv")
    assert values(found, "INDICATOR", "OBS_VALUE") == [("births", 2500.0), ("net_migration", -51.0)]


def test_net_migration_by_five_years():
    found = only("m49,period,net_migration_thousands\n484,2000-2005,-12.5\n", "wpp2010.csv")
    assert values(found, "TIME_PERIOD", "start_year", "end_year") == [("2000/P5Y", 2000, 2005)]


def test_development_indicators_leave_aggregates_out():
    text = (
        "Country Name,Country Code,Indicator Code,2010,2011,2012\n"
        "Chile,CHL,BX.TRF.PWKR.CD.DT,1,2,3\nArab World,ARB,BX.TRF.PWKR.CD.DT,9,9,9\n"
        "Chile,CHL,BM.TRF.PWKR.CD.DT,4,5,6\n"
    )
    found = only(text, "wdi.csv")
    rows = values(found, "INDICATOR", "REF_AREA", "COUNTERPART_AREA", "OBS_VALUE")
    assert ("received", "152", "_T", 3.0) in rows
    assert ("sent", "_T", "152", 6.0) in rows
    assert found.table.num_rows == 6


def test_a_matrix_sends_by_rows():
    names = [
        "Chile", "Peru", "Cuba", "Haiti", "Spain", "Italy", "France", "Korea, Rep.", "India",
        "Japan", "Kenya", "Ghana", "Mali", "Chad", "Togo", "Nepal", "Qatar", "Oman", "Malta",
        "Iraq", "WORLD",
    ]  # fmt: skip
    lines = ["," + ",".join(f'"{name}"' for name in names)]
    for name in names[:-1]:
        lines.append(f'"{name}",' + ",".join("7" if name == "Spain" else "0" for _ in names))
    found = only("\n".join(lines), "bilateral_remittances_2021.csv")
    rows = values(found, "REF_AREA", "COUNTERPART_AREA", "OBS_VALUE")
    assert ("604", "724", 7_000_000.0) in rows
    assert ("_T", "724", 7_000_000.0) in rows


def test_treaties_keep_signature_and_consent_apart():
    text = (
        "iso3,treaty,signature,date,action,source,as_of\n"
        "HTI,ICRMW 1990,2013-12-05,,signature only,a list,2015-03\n"
        "PER,ICRMW 1990,2004-09-22,2005-09-14,ratification,a list,2015-03\n"
    )
    found = only(text, "treaties.csv")
    assert found.revision == found.as_of == "2015-03"
    assert sorted(values(found, "INDICATOR", "REF_AREA", "TIME_PERIOD")) == [
        ("icrmw", "604", "2005-09-14"),
        ("icrmw:signature", "332", "2013-12-05"),
        ("icrmw:signature", "604", "2004-09-22"),
    ]


SDMX = (
    "DATAFLOW,REVISION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,EDU\n"
    "XX:migrant_stock(1.0),2021,MX,USA,2020,123,A\nXX:migrant_stock(1.0),2021,484,_T,2020,200,B\n"
)


def test_sdmx_csv_is_read_by_its_concepts():
    found = only(SDMX, "message.csv")
    assert (found.publisher, found.dataflow, found.revision) == ("XX", "migrant_stock", "2021")
    assert values(found, "INDICATOR", "REF_AREA", "COUNTERPART_AREA", "OBS_VALUE") == [
        ("stock.EDU-A", "484", "840", 123.0),
        ("stock.EDU-B", "484", "_T", 200.0),
    ]


SDMX_ML = """<?xml version="1.0"?>
<mes:StructureSpecificData
 xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"
 xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
<mes:Header><mes:ID>a</mes:ID><mes:Structure structureID="S1"><com:Structure>
<Ref agencyID="XX" id="FLOW" version="1.0"/></com:Structure></mes:Structure></mes:Header>
<mes:DataSet action="Replace"><Series REF_AREA="CHL" SEX="F">
<Obs TIME_PERIOD="2017" OBS_VALUE="{value}"/></Series></mes:DataSet></mes:StructureSpecificData>"""

GENERIC = """<m:GenericData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message">
<m:DataSet><Series><SeriesKey><Value id="REF_AREA" value="CHL"/><Value id="SEX" value="F"/>
</SeriesKey><Obs><ObsDimension value="2017"/><ObsValue value="{value}"/></Obs></Series>
</m:DataSet></m:GenericData>"""


@pytest.mark.parametrize("message", [SDMX_ML, GENERIC])
def test_sdmx_ml_is_read_by_its_concepts(message):
    found = only(message.format(value="41"), "message.xml", "2018")
    assert values(found, "REF_AREA", "SEX", "TIME_PERIOD", "OBS_VALUE") == [
        ("152", "F", "2017", 41.0)
    ]


def test_a_wrong_observation_is_counted_out():
    with pytest.raises(InvalidRecord, match=r"message\.xml, observation 1, column OBS_VALUE"):
        only(SDMX_ML.format(value="many"), "message.xml", "2018")


def test_sdmx_ml_with_entities_is_refused():
    bomb = SDMX_ML.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>', 1).format(value="1")
    with pytest.raises(DamagedFile, match="declare no entities"):
        only(bomb, "message.xml")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (STOCK.replace(",20\n", ",x\n"), r"a_2024\.csv, line 3, column stock"),
        (STOCK.replace(",20\n", ",-20\n"), r"line 3, column stock"),
        (STOCK.replace(",20\n", ",nan1\n"), r"line 3, column stock"),
        (STOCK.replace(",20\n", ",500\n"), r"line 2, column stock"),
        (STOCK + "32,152,2024,0,20\n", r"line 5, column stock.*first at a_2024\.csv, line 3"),
        (STOCK.replace("2024,0,20", "2030,0,20"), r"line 3, column stock"),
        (STOCK.replace("2024,0,20", "2024,9,20"), r"line 3, column sex"),
        (STOCK.replace("32,152", "32,CHL"), r"line 3, column origin"),
        (DISPLACED.replace("VEN,COL", "Venezuela,COL"), r"line 2, column coo_iso"),
        (DISPLACED.replace("70", "7O"), r"line 2, column oip"),
        (SDMX.replace("123", "1 2 3"), r"line 2, column OBS_VALUE"),
        (SDMX.replace("2020,200", "soon,200"), r"line 3, column TIME_PERIOD"),
    ],
)
def test_a_wrong_line_is_named_and_nothing_is_loaded(text, place):
    with pytest.raises(InputError, match=place):
        load_bytes(text.encode(), "a_2024.csv")


def test_a_revision_nobody_states_is_asked_for():
    with pytest.raises(InvalidRecord, match="--revision"):
        only(STOCK, "table.csv")
    assert only(STOCK, "table.csv", "2024").revision == "2024"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", EmptyFile),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 100, UnknownFormat),
        (b"PK\x03\x04rubbish", DamagedFile),
        (b"\x1f\x8brubbish", DamagedFile),
        (b"a,b\n1,2\n", UnknownFormat),
        (b"\0\1\2\3" * 50, UnknownFormat),
    ],
)
def test_other_files_are_refused_by_name(data, kind):
    with pytest.raises(kind, match="some_file"):
        load_bytes(data, "some_file")
