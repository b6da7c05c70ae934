#!/usr/bin/env python3
"""Read invitations with two independent libraries (python3-icalendar, python3-vobject) and hold them against RFC 5546, tables 3.2.2 and 3.2.5.

Usage: check-invitations.py FILE.ics...
Prints a JSON object a file: what both libraries read. Exits with 1 and says why where something is wrong.
"""
import json
import pathlib
import sys

import icalendar
import vobject

ONCE = {"DTSTAMP", "ORGANIZER", "UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS"}
AT_MOST_ONCE = {"CLASS", "DESCRIPTION", "LOCATION", "TRANSP", "PRIORITY", "URL", "GEO", "CREATED", "LAST-MODIFIED"}
NEVER = {"REQUEST-STATUS"}


def check(path):
    raw = pathlib.Path(path).read_bytes()
    lines = raw.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in b"".join(lines) and b"\r" not in b"".join(lines), "line ends are not CRLF"
    assert all(len(line) <= 75 for line in lines), "a line is over 75 octets"
    for line in lines:
        line.decode()  # no character is split
    calendar = icalendar.Calendar.from_ical(raw)
    assert not calendar.errors, calendar.errors
    events = calendar.walk("VEVENT")
    assert len(events) == 1 and len(calendar.subcomponents) == 1, "there is not one event"
    event = events[0]
    assert not event.errors, event.errors
    method = str(calendar["METHOD"])
    assert str(calendar["VERSION"]) == "2.0" and calendar["PRODID"]
    names = [name for name, _ in event.property_items(recursive=False) if name not in ("BEGIN", "END")]
    for name in ONCE:
        assert names.count(name) == 1, (name, names.count(name))
    for name in AT_MOST_ONCE:
        assert names.count(name) <= 1, name
    assert not NEVER & set(names)
    attendees = event["ATTENDEE"] if isinstance(event["ATTENDEE"], list) else [event["ATTENDEE"]]
    if method == "REQUEST":
        assert event["STATUS"] in ("TENTATIVE", "CONFIRMED")
        assert attendees and all(a.params["PARTSTAT"] == "NEEDS-ACTION" and a.params["RSVP"] == "TRUE" for a in attendees)
    else:
        assert method == "CANCEL" and event["STATUS"] == "CANCELLED" and int(event["SEQUENCE"]) > 0
    other = vobject.readOne(raw.decode())
    other.validate(raiseException=True)
    found = {
        "method": method,
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat(),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "location": str(event.get("LOCATION", "")),
        "organizer": [event["ORGANIZER"].params.get("CN"), str(event["ORGANIZER"])],
        "attendees": [[a.params.get("CN"), str(a)] for a in attendees],
    }
    theirs = other.vevent
    again = {
        "method": other.method.value,
        "uid": theirs.uid.value,
        "sequence": int(theirs.sequence.value),
        "start": theirs.dtstart.value.isoformat(),
        "end": theirs.dtend.value.isoformat(),
        "stamp": theirs.dtstamp.value.isoformat(),
        "summary": theirs.summary.value,
        "description": theirs.description.value if hasattr(theirs, "description") else "",
        "location": theirs.location.value if hasattr(theirs, "location") else "",
        "organizer": [getattr(theirs.organizer, "cn_param", None), theirs.organizer.value],
        "attendees": [[getattr(a, "cn_param", None), a.value] for a in theirs.attendee_list],
    }
    assert found == again, (found, again)
    return found


if __name__ == "__main__":
    for path in sys.argv[1:]:
        try:
            print(json.dumps(check(path), ensure_ascii=False))
        except Exception as error:
            sys.exit("%s: %s: %s" % (path, type(error).__name__, error))
