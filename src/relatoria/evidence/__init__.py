"""The figures beside every claim: series, indicators, flows, tables, disclosure control, claims."""
