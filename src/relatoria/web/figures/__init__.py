"""Figures on the site: profiles of countries, corridors, regions and indicators.

held.py         the data, opened once a process and again when a dataset is added
shapes.py       what a page holds: panels of a drawing, its words, its table, its sources
wording.py      numbers, periods, areas and sources as a reader reads them
country.py corridor.py region.py indicator.py index.py
                each builds its page from the data; answers are kept by the data's digest
estimates.py    moves between countries, by every method
files.py        the tables as CSV
views.py urls.py
"""
