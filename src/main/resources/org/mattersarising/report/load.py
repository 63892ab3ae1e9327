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
@TABLES@
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
