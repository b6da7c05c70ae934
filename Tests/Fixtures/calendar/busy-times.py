#!/usr/bin/env python3
"""Write what other libraries read out of calendars, to compare ours with.

    pip install recurring-ical-events && ./busy-times.py

Makes calendars/random.ics (with a fixed seed), recurrences.json (rules expanded by python-dateutil) and busy-times.json (the busy times of every
calendar in calendars/, expanded by recurring-ical-events).
"""
import datetime as dt
import json
import pathlib
import random
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

HERE = pathlib.Path(__file__).parent
STOCKHOLM = ZoneInfo("Europe/Stockholm")
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
STAMP = "%Y%m%dT%H%M%S"


def rule(rng, start, until_zone=None):
    """A rule as people and programs make them, and some that only programs make."""
    frequency = rng.choice(["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
    parts = ["FREQ=" + frequency]
    if rng.random() < 0.5:
        parts.append("INTERVAL=%d" % rng.choice([1, 2, 2, 3, 4, 5]))
    pick = rng.random()
    some = lambda values, most: ",".join(map(str, rng.sample(values, rng.randint(1, most))))
    if frequency == "DAILY":
        if pick < 0.3:
            parts.append("BYDAY=" + some(DAYS, 5))
        elif pick < 0.4:
            parts.append("BYMONTH=" + some(range(1, 13), 3))
    if frequency == "WEEKLY":
        if pick < 0.8:
            parts.append("BYDAY=" + some(DAYS, 5))
        if rng.random() < 0.5:
            parts.append("WKST=" + rng.choice(["MO", "SU"]))
    if frequency == "MONTHLY":
        if pick < 0.3:
            parts.append("BYDAY=%s%s" % (rng.choice([1, 2, 3, 4, 5, -1, -2]), rng.choice(DAYS)))
        elif pick < 0.5:
            parts.append("BYMONTHDAY=" + some([1, 15, 28, 29, 30, 31, -1, -2], 2))
        elif pick < 0.7:
            parts.append("BYDAY=MO,TU,WE,TH,FR;BYSETPOS=%d" % rng.choice([1, 2, -1, -2]))
        elif pick < 0.8:
            parts.append("BYDAY=FR;BYMONTHDAY=13")
    if frequency == "YEARLY":
        if pick < 0.4:
            parts.append("BYMONTH=%d;BYDAY=%s%s" % (rng.randint(1, 12), rng.choice([1, 2, 3, 4, -1]), rng.choice(DAYS)))
        elif pick < 0.6:
            parts.append("BYMONTH=%d;BYMONTHDAY=%d" % (rng.randint(1, 12), rng.choice([1, 15, 28, 29, 30])))
        elif pick < 0.7:
            parts.append("BYMONTH=%d" % rng.randint(1, 12))
        elif pick < 0.8:
            parts.append("BYYEARDAY=" + some([1, 60, 100, 200, 365, 366, -1, -100], 3))
        elif pick < 0.9:
            parts.append("BYWEEKNO=%s;BYDAY=%s" % (some(range(2, 50), 3), some(DAYS, 2)))
        elif pick < 0.95:
            parts.append("BYDAY=%s%s" % (rng.choice([1, 20, 53, -1, -10]), rng.choice(DAYS)))
    end = rng.random()
    if end < 0.3:
        parts.append("COUNT=%d" % rng.randint(1, 60))
    elif end < 0.6:
        until = start + dt.timedelta(days=rng.randint(1, 3000))
        if until_zone:
            until = until.replace(tzinfo=until_zone).astimezone(dt.timezone.utc)
        parts.append("UNTIL=" + until.strftime(STAMP) + ("Z" if until_zone else ""))
    return ";".join(parts)


def recurrences():
    rng = random.Random(5)
    rows = []
    while len(rows) < 400:
        start = dt.datetime(rng.randint(2015, 2026), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.choice([0, 15, 30]))
        if rng.random() < 0.15:
            start = start.replace(month=rng.choice([1, 3, 5, 7, 8, 10, 12]), day=31)
        if rng.random() < 0.03:
            start = dt.datetime(2024, 2, 29, 10)
        text = rule(rng, start)
        expansion = rrulestr(text, dtstart=start)
        # Where the first start is not of the rule, libraries differ in what COUNT counts.
        if "COUNT" in text and next(iter(expansion), None) != start:
            continue
        between = expansion.between(dt.datetime(2026, 1, 1), dt.datetime(2028, 1, 1))
        rows.append({"rule": text, "start": start.strftime(STAMP), "dates": " ".join(day.strftime("%Y%m%d") for day in between if day != start)})
    return rows


def random_calendar():
    rng = random.Random(11)
    zones = [STOCKHOLM, STOCKHOLM, STOCKHOLM, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata"), dt.timezone.utc, None]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//random//EN"]
    for number in range(160):
        zone = rng.choice(zones)

        def at(moment):
            if zone is dt.timezone.utc:
                return ":" + moment.strftime(STAMP) + "Z"
            return (";TZID=%s:" % zone.key if zone else ":") + moment.strftime(STAMP)

        # Clear of midnight and of the small hours in which clocks change.
        start = dt.datetime(rng.randint(2022, 2026), rng.randint(1, 12), rng.randint(1, 28), rng.randint(6, 15), rng.choice([0, 15, 30]))
        length = dt.timedelta(minutes=rng.choice([15, 30, 45, 60, 90, 240]))
        text = rule(rng, start, zone)
        expansion = list(rrulestr(text.split(";UNTIL")[0], dtstart=start).xafter(dt.datetime(2025, 12, 1), count=80))
        if not expansion or start not in rrulestr(text.split(";UNTIL")[0], dtstart=start):
            continue
        body = ["BEGIN:VEVENT", "UID:%d" % number, "DTSTAMP:20260101T000000Z", "SUMMARY:Serie %d" % number, "DTSTART" + at(start)]
        body.append("DURATION:PT%dM" % (length.seconds // 60) if rng.random() < 0.3 else "DTEND" + at(start + length))
        body.append("RRULE:" + text)
        known = list(rrulestr(text.replace("Z", ""), dtstart=start).between(dt.datetime(2025, 12, 1), dt.datetime(2027, 2, 1)))
        exceptions = rng.sample(known, min(len(known), rng.randint(0, 6)))
        body += ["EXDATE" + at(moment) for moment in exceptions[:2]]
        body += [rng.choice(["TRANSP:OPAQUE", "TRANSP:OPAQUE", "TRANSP:TRANSPARENT"]), "END:VEVENT"]
        for moment in exceptions[2:]:
            moved = moment + dt.timedelta(days=rng.randint(-3, 3), minutes=rng.choice([-30, 15, 60]))
            body += ["BEGIN:VEVENT", "UID:%d" % number, "DTSTAMP:20260101T000000Z", "RECURRENCE-ID" + at(moment), "DTSTART" + at(moved)]
            body += ["DTEND" + at(moved + length * 2), "STATUS:" + rng.choice(["CONFIRMED", "CONFIRMED", "CANCELLED"]), "SEQUENCE:1", "END:VEVENT"]
        lines += body
    (HERE / "calendars/random.ics").write_bytes("\r\n".join(lines + ["END:VCALENDAR", ""]).encode())


def busy_times(calendar, begin, end):
    def instant(value):
        if not isinstance(value, dt.datetime):
            value = dt.datetime(value.year, value.month, value.day)
        return (value if value.tzinfo else value.replace(tzinfo=STOCKHOLM)).timestamp()

    # With it, the library reads recurring times in UTC as local ones, which RFC 5545 does not say and Google does not mean.
    calendar.pop("X-WR-TIMEZONE", None)
    times = []
    for event in recurring_ical_events.of(calendar).between(begin - dt.timedelta(days=30), end + dt.timedelta(days=30)):
        status = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", ""))
        free = status in ("FREE", "WORKINGELSEWHERE") or (not status and event.get("TRANSP") == "TRANSPARENT")
        if free or event.get("STATUS") == "CANCELLED":
            continue
        times.append((max(instant(event.start), begin.timestamp()), min(instant(event.end), end.timestamp())))
    merged = []
    for start, stop in sorted(time for time in times if time[0] < time[1]):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], stop)
        else:
            merged.append([start, stop])
    return [[int(start), int(stop)] for start, stop in merged]


def rows(values):
    return "[\n" + ",\n".join(json.dumps(value) for value in values) + "\n]\n"


if __name__ == "__main__":
    random_calendar()
    (HERE / "recurrences.json").write_text(rows(recurrences()))
    begin, end = dt.datetime(2026, 1, 1, tzinfo=STOCKHOLM), dt.datetime(2027, 1, 1, tzinfo=STOCKHOLM)
    found = {}
    for file in sorted((HERE / "calendars").glob("*.ics")):
        found[file.name] = busy_times(icalendar.Calendar.from_ical(file.read_bytes()), begin, end)
    text = ",\n".join(json.dumps(name) + ": " + json.dumps(times) for name, times in found.items())
    (HERE / "busy-times.json").write_text("{\n" + text + "\n}\n")
    print({name: len(times) for name, times in found.items()})
