#!/usr/bin/env python3
"""Write days-off.json: the days off in Sweden as the PyPI package `holidays` computes them, to compare ours with.

    pip install holidays && ./days-off.py > days-off.json
"""
import json
import holidays

years = list(range(2024, 2036)) + [2005, 2008, 2011, 2038, 2049, 2076, 2079, 2099]
days = {}
for year in sorted(years):
    # Ordinary Sundays are no holidays here. The de facto holidays are the three eves.
    known = holidays.Sweden(years=year, include_sundays=False, categories=(holidays.PUBLIC, holidays.DE_FACTO))
    days[year] = sorted(day.isoformat() for day in known if day.year == year)
print(json.dumps(days, indent=0))
