"""Reads the tables beside this file: types, dates and keys as datapackage.json has them.

    import load                       # with data/ on the path; Python 3.8 or later, nothing else
    tables = load.tables()            # {"issues": [{"issue_id": "…", "first_seen": date(…)}, …], …}
    frames = load.frames()            # the same as pandas data frames, where pandas is installed

    python3 data/load.py              # counts rows and checks all keys

An empty cell is None. A text that a spreadsheet would run as a formula has a ' before it in the
files; here it is taken away again. Several values in a cell are separated by ";".
"""

import csv
import sys
from datetime import date
from pathlib import Path

# Of each table: the type of each column, the codes of those that have a closed list, the primary
# key, and what other tables its columns refer to.
TABLES = {
    "documents": {
        "columns": {
            "document_id": "string",
            "path": "text",
            "media_type": "string",
            "bytes": "integer",
            "sha256": "string",
            "text_chars": "integer",
            "pages": "integer",
            "extent": "string",
            "council_id": "string",
            "council_method": "string",
            "council_evidence": "text",
            "committee": "text",
            "meeting_id": "string",
            "meeting_date": "date",
            "date_method": "string",
            "date_evidence": "text",
            "date_earliest": "date",
            "date_latest": "date",
            "title": "text",
            "minutes_status": "string",
            "access": "string",
            "source_url": "text",
            "licence": "text",
            "rights_holder": "text",
            "retrieved": "text",
            "read_status": "string",
            "duplicate_of": "text",
            "warnings": "text",
            "text_escaped": "boolean",
        },
        "codes": {
            "extent": ["whole", "part", "single_item", "unknown"],
            "council_method": ["stated", "sidecar", "inferred", "unknown"],
            "date_method": ["stated", "sidecar", "filename", "inferred", "unknown"],
            "minutes_status": ["draft", "confirmed", "unknown"],
            "access": ["open", "exempt_marked"],
            "read_status": ["read", "duplicate", "empty", "not_minutes", "unreadable", "unsupported", "too_large"],
        },
        "key": ["document_id", "path"],
        "refers": {
            "meeting_id": ("meetings", "meeting_id"),
        },
    },
    "councils": {
        "columns": {
            "council_id": "string",
            "name": "text",
            "gss_code": "string",
            "nation": "string",
            "type": "string",
            "region": "string",
            "register_version": "string",
            "documents": "integer",
            "meetings": "integer",
            "text_escaped": "boolean",
        },
        "codes": {
        },
        "key": ["council_id"],
        "refers": {
        },
    },
    "meetings": {
        "columns": {
            "meeting_id": "string",
            "council_id": "string",
            "committee": "text",
            "committee_type": "string",
            "date": "date",
            "extent": "string",
            "comparable": "boolean",
            "documents": "integer",
            "statements": "integer",
            "text_escaped": "boolean",
        },
        "codes": {
            "committee_type": ["childrens", "adults", "health", "housing", "audit", "planning", "cabinet", "full_council", "parish", "other"],
            "extent": ["whole", "part", "single_item", "unknown"],
        },
        "key": ["meeting_id"],
        "refers": {
            "council_id": ("councils", "council_id"),
        },
    },
    "items": {
        "columns": {
            "item_id": "string",
            "document_id": "string",
            "item_no": "text",
            "title": "text",
            "char_start": "integer",
            "char_end": "integer",
            "text_escaped": "boolean",
        },
        "codes": {
        },
        "key": ["item_id"],
        "refers": {
            "document_id": ("documents", "document_id"),
        },
    },
    "statements": {
        "columns": {
            "statement_id": "string",
            "document_id": "string",
            "meeting_id": "string",
            "council_id": "string",
            "subject_council_id": "string",
            "item_id": "string",
            "paragraph_no": "text",
            "page": "integer",
            "char_start": "integer",
            "char_end": "integer",
            "text": "text",
            "text_escaped": "boolean",
            "proposition_start": "integer",
            "proposition_end": "integer",
            "act": "string",
            "act_score": "number",
            "speaker_group": "string",
            "speaker_role": "text",
            "speaker_method": "string",
            "counted": "boolean",
            "not_counted_reason": "string",
            "speaker_title": "text",
            "stance": "string",
            "states_recurrence": "boolean",
        },
        "codes": {
            "act": ["concern", "assurance", "information", "question", "action", "decision", "recommendation", "commendation", "procedural"],
            "speaker_group": ["member", "executive", "officer", "external", "none"],
            "speaker_method": ["stated", "carried", "none"],
            "not_counted_reason": ["procedural", "standing", "duplicate", "exempt"],
            "stance": ["problem", "improving", "denied", "neutral"],
        },
        "key": ["statement_id"],
        "refers": {
            "document_id": ("documents", "document_id"),
            "meeting_id": ("meetings", "meeting_id"),
            "item_id": ("items", "item_id"),
            "council_id": ("councils", "council_id"),
            "subject_council_id": ("councils", "council_id"),
        },
    },
    "statement_themes": {
        "columns": {
            "statement_id": "string",
            "theme_id": "string",
            "score": "number",
            "stance": "string",
            "method": "string",
        },
        "codes": {
            "stance": ["problem", "improving", "denied", "neutral"],
            "method": ["term", "vector", "term+vector", "vector+context", "term+learnt", "vector+learnt", "term+vector+learnt", "vector+context+learnt", "learnt", "student", "discovered"],
        },
        "key": ["statement_id", "theme_id"],
        "refers": {
            "statement_id": ("statements", "statement_id"),
            "theme_id": ("themes", "theme_id"),
        },
    },
    "evidence": {
        "columns": {
            "council": "text",
            "committee": "text",
            "date": "date",
            "item_no": "text",
            "paragraph_no": "text",
            "page": "integer",
            "quote": "text",
            "act": "string",
            "stance": "string",
            "theme_ids": "string",
            "issue_id": "string",
            "speaker_group": "string",
            "citation": "text",
            "source_url": "text",
            "statement_id": "string",
            "text_escaped": "boolean",
            "subject_council_id": "string",
            "host_council_id": "string",
            "item_title": "text",
            "document_id": "string",
            "path": "text",
            "char_start": "integer",
            "char_end": "integer",
            "event": "string",
            "states_recurrence": "boolean",
        },
        "codes": {
            "act": ["concern", "assurance", "information", "question", "action", "decision", "recommendation", "commendation", "procedural"],
            "stance": ["problem", "improving", "denied", "neutral"],
            "speaker_group": ["member", "executive", "officer", "external", "none"],
        },
        "key": ["statement_id"],
        "refers": {
            "statement_id": ("statements", "statement_id"),
            "issue_id": ("issues", "issue_id"),
            "subject_council_id": ("councils", "council_id"),
            "host_council_id": ("councils", "council_id"),
            "document_id": ("documents", "document_id"),
        },
    },
    "mentions": {
        "columns": {
            "mention_id": "string",
            "document_id": "string",
            "statement_id": "string",
            "char_start": "integer",
            "char_end": "integer",
            "text": "text",
            "type": "string",
            "linked_id": "string",
            "link_method": "string",
            "score": "number",
            "text_escaped": "boolean",
            "candidate_ids": "string",
            "role_title": "text",
            "role_group": "string",
            "role_person_id": "string",
            "role_council_id": "string",
            "role_method": "string",
        },
        "codes": {
            "type": ["COUNCIL", "BODY", "ORGANISATION", "ROLE", "PERSON"],
            "link_method": ["full_name", "short_name", "host"],
            "role_group": ["member", "executive", "officer", "external", "none"],
            "role_method": ["stated", "carried", "none"],
        },
        "key": ["mention_id"],
        "refers": {
            "document_id": ("documents", "document_id"),
            "statement_id": ("statements", "statement_id"),
            "linked_id": ("organisations", "organisation_id"),
            "role_council_id": ("organisations", "organisation_id"),
        },
    },
    "figures": {
        "columns": {
            "figure_id": "string",
            "document_id": "string",
            "statement_id": "string",
            "char_start": "integer",
            "char_end": "integer",
            "text": "text",
            "kind": "string",
            "value": "number",
            "value_from": "number",
            "unit": "string",
            "qualifier": "string",
            "of_what": "text",
            "theme_id": "string",
            "text_escaped": "boolean",
        },
        "codes": {
            "kind": ["percent", "money", "count", "ratio", "duration"],
            "qualifier": ["exact", "about", "at_least", "at_most"],
        },
        "key": ["figure_id"],
        "refers": {
            "document_id": ("documents", "document_id"),
            "statement_id": ("statements", "statement_id"),
            "theme_id": ("themes", "theme_id"),
        },
    },
    "actions": {
        "columns": {
            "action_id": "string",
            "document_id": "string",
            "statement_id": "string",
            "marker_start": "integer",
            "marker_end": "integer",
            "text": "text",
            "owner": "text",
            "due_date": "date",
            "marked": "boolean",
            "theme_id": "string",
            "issue_id": "string",
            "text_escaped": "boolean",
        },
        "codes": {
        },
        "key": ["action_id"],
        "refers": {
            "document_id": ("documents", "document_id"),
            "statement_id": ("statements", "statement_id"),
            "theme_id": ("themes", "theme_id"),
            "issue_id": ("issues", "issue_id"),
        },
    },
    "resolutions": {
        "columns": {
            "resolution_id": "string",
            "document_id": "string",
            "item_id": "string",
            "char_start": "integer",
            "char_end": "integer",
            "text": "text",
            "kind": "string",
            "text_escaped": "boolean",
        },
        "codes": {
            "kind": ["resolved", "agreed", "noted", "recommended"],
        },
        "key": ["resolution_id"],
        "refers": {
            "document_id": ("documents", "document_id"),
            "item_id": ("items", "item_id"),
        },
    },
    "links": {
        "columns": {
            "from_council_id": "string",
            "to_id": "string",
            "relation": "string",
            "state": "string",
            "statement_id": "string",
        },
        "codes": {
            "relation": ["learns_from", "inspected_by", "supported_by", "works_with", "compared_with", "mentions"],
            "state": ["planned", "informal", "under_way", "past", "unclear"],
        },
        "key": ["from_council_id", "to_id", "relation", "state", "statement_id"],
        "refers": {
            "statement_id": ("statements", "statement_id"),
            "from_council_id": ("organisations", "organisation_id"),
            "to_id": ("organisations", "organisation_id"),
        },
    },
    "themes": {
        "columns": {
            "theme_id": "string",
            "label": "text",
            "kind": "string",
            "codebook_id": "string",
            "codebook_version": "text",
            "definition": "text",
            "terms": "text",
            "statements": "integer",
            "meetings": "integer",
            "councils": "integer",
            "stability": "number",
            "text_escaped": "boolean",
            "committee_types": "string",
            "council_types": "string",
        },
        "codes": {
            "kind": ["codebook", "discovered"],
        },
        "key": ["theme_id"],
        "refers": {
        },
    },
    "theme_council": {
        "columns": {
            "theme_id": "string",
            "council_id": "string",
            "committee_type": "string",
            "meetings_with_theme": "integer",
            "meetings_as_problem": "integer",
            "meetings_read": "integer",
            "other_meetings_with_theme": "integer",
            "rate": "number",
            "ci_low": "number",
            "ci_high": "number",
            "peer_group": "text",
            "rate_peers": "number",
            "log_ratio": "number",
            "log_ratio_low": "number",
            "log_ratio_high": "number",
            "q_value": "number",
            "status": "string",
            "text_escaped": "boolean",
            "compared_with_theme": "integer",
            "compared_meetings": "integer",
            "peer_meetings_with_theme": "integer",
            "peer_meetings": "integer",
            "peer_councils": "integer",
            "compared_from": "date",
            "compared_to": "date",
            "p_value": "number",
            "comparison_note": "text",
            "change_p": "number",
            "change_q": "number",
            "change_from": "string",
            "change_from_earliest": "string",
            "change_from_latest": "string",
            "before_as_problem": "integer",
            "before_read": "integer",
            "after_as_problem": "integer",
            "after_read": "integer",
        },
        "codes": {
            "committee_type": ["all", "childrens", "adults", "health", "housing", "audit", "planning", "cabinet", "full_council", "parish", "other"],
            "status": ["observed", "zero_with_coverage", "positive_only", "no_coverage", "low_reliability"],
        },
        "key": ["theme_id", "council_id", "committee_type"],
        "refers": {
            "theme_id": ("themes", "theme_id"),
            "council_id": ("councils", "council_id"),
        },
    },
    "theme_council_period": {
        "columns": {
            "theme_id": "string",
            "council_id": "string",
            "period": "string",
            "meetings_with_theme": "integer",
            "meetings_as_problem": "integer",
            "meetings_read": "integer",
        },
        "codes": {
        },
        "key": ["theme_id", "council_id", "period"],
        "refers": {
            "theme_id": ("themes", "theme_id"),
            "council_id": ("councils", "council_id"),
        },
    },
    "issues": {
        "columns": {
            "issue_id": "string",
            "shared_issue_id": "string",
            "label": "text",
            "theme_id": "string",
            "council_id": "string",
            "basis": "string",
            "meetings": "integer",
            "first_raised": "date",
            "last_raised": "date",
            "times_raised": "integer",
            "times_raised_after_assurance": "integer",
            "times_assured": "integer",
            "actions": "integer",
            "status": "string",
            "later_meetings_without": "integer",
            "score": "number",
            "span_days": "integer",
            "longest_gap_days": "integer",
            "share_of_meetings": "number",
            "text_escaped": "boolean",
            "days_to_first_action": "integer",
            "direction": "string",
            "meetings_with_act": "integer",
            "meetings_information_only": "integer",
            "copied_share": "number",
            "meetings_decided": "integer",
            "mean_words": "number",
            "status_statement_id": "string",
            "committees": "text",
            "followed_until": "date",
            "coherence": "number",
        },
        "codes": {
            "basis": ["observed", "stated", "both", "shared"],
            "status": ["raised", "raised_after_assurance", "assured", "actioned", "reported_back", "resolved", "denied", "referred"],
            "direction": ["problem_to_improving", "improving_to_problem", "still_problem", "still_improving", "unknown"],
        },
        "key": ["issue_id"],
        "refers": {
            "shared_issue_id": ("shared_issues", "shared_issue_id"),
            "theme_id": ("themes", "theme_id"),
            "council_id": ("councils", "council_id"),
            "status_statement_id": ("statements", "statement_id"),
        },
    },
    "shared_issues": {
        "columns": {
            "shared_issue_id": "string",
            "label": "text",
            "theme_id": "string",
            "council_ids": "string",
            "issues": "string",
            "meetings": "integer",
            "text_escaped": "boolean",
        },
        "codes": {
        },
        "key": ["shared_issue_id"],
        "refers": {
            "theme_id": ("themes", "theme_id"),
        },
    },
    "issue_events": {
        "columns": {
            "issue_id": "string",
            "statement_id": "string",
            "host_council_id": "string",
            "date": "date",
            "event": "string",
            "raised_by": "string",
            "similarity": "number",
        },
        "codes": {
            "event": ["raised", "raised_again", "stated_again", "assured", "action", "decision", "reported_back", "referred", "denied"],
            "raised_by": ["member", "executive", "officer", "inspector", "other_external"],
        },
        "key": ["issue_id", "statement_id"],
        "refers": {
            "issue_id": ("issues", "issue_id"),
            "statement_id": ("statements", "statement_id"),
            "host_council_id": ("councils", "council_id"),
        },
    },
    "organisations": {
        "columns": {
            "organisation_id": "string",
            "name": "text",
            "kind": "string",
            "text_escaped": "boolean",
        },
        "codes": {
            "kind": ["council", "organisation"],
        },
        "key": ["organisation_id"],
        "refers": {
        },
    },
    "coverage": {
        "columns": {
            "council_id": "string",
            "committee": "text",
            "period": "string",
            "meetings_expected": "integer",
            "meetings_found": "integer",
            "documents_read": "integer",
            "documents_not_read": "integer",
            "status": "string",
            "text_escaped": "boolean",
        },
        "codes": {
            "status": ["read", "partly_read", "not_read", "not_supplied"],
        },
        "key": ["council_id", "committee", "period"],
        "refers": {
        },
    },
    "quality": {
        "columns": {
            "check": "string",
            "scope": "string",
            "numerator": "integer",
            "denominator": "integer",
            "value": "number",
            "low": "number",
            "high": "number",
            "note": "text",
            "text_escaped": "boolean",
        },
        "codes": {
        },
        "key": ["check", "scope"],
        "refers": {
        },
    },
}

_READ = {
    "string": str,
    "text": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
}


def _row(spec, cells):
    row = {}
    for (column, kind), cell in zip(spec["columns"].items(), cells):
        row[column] = None if cell == "" else _READ[kind](cell)
        codes = spec["codes"].get(column)
        if codes and cell and cell not in codes:
            raise ValueError(f"{column} has the unknown code {cell}")
    if row.get("text_escaped"):
        for column, kind in spec["columns"].items():
            text = row[column]
            if kind == "text" and text and text[0] == "'" and text[1:2] in tuple("=+-@\t\r"):
                row[column] = text[1:]
    return row


def table(name, folder=None):
    """The rows of one table as dictionaries."""
    spec = TABLES[name]
    path = Path(folder or Path(__file__).parent) / (name + ".csv")
    csv.field_size_limit(2**31 - 1)
    with open(path, encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file, strict=True)
        if next(lines) != list(spec["columns"]):
            raise ValueError(f"{path} has other columns than this script")
        rows = []
        for cells in lines:
            if len(cells) != len(spec["columns"]):
                raise ValueError(f"{path}, line {lines.line_num}: {len(cells)} cells")
            rows.append(_row(spec, cells))
    return rows


def tables(folder=None):
    """All tables, once their keys are checked."""
    loaded = {name: table(name, folder) for name in TABLES}
    for name, spec in TABLES.items():
        keys = [tuple(row[column] for column in spec["key"]) for row in loaded[name]]
        if spec["key"] and len(set(keys)) < len(keys):
            raise ValueError(f"{name}.csv has a key twice")
        for column, (target, target_column) in spec["refers"].items():
            known = {row[target_column] for row in loaded[target]} | {None}
            if any(row[column] not in known for row in loaded[name]):
                raise ValueError(f"{name}.{column} has a value that {target} has not")
    return loaded


def frames(folder=None):
    """All tables as pandas data frames."""
    import pandas

    types = {"string": "string", "text": "string", "integer": "Int64", "number": "Float64",
             "boolean": "boolean", "date": "datetime64[ns]"}
    made = {}
    for name, rows in tables(folder).items():
        spec = TABLES[name]
        frame = pandas.DataFrame(rows, columns=list(spec["columns"]), dtype=object)
        for column, kind in spec["columns"].items():
            if column in spec["codes"]:
                frame[column] = pandas.Categorical(frame[column], categories=spec["codes"][column])
            else:
                frame[column] = frame[column].astype(types[kind])
        made[name] = frame
    return made


if __name__ == "__main__":
    # The numbers of rows, in ASCII, so that no terminal can refuse them.
    for _name, _rows in tables(sys.argv[1] if len(sys.argv) > 1 else None).items():
        print(_name, len(_rows))
