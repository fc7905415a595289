"""Reads exports with programs that are not ours: python's csv, openpyxl and zipfile.

cell FILE CHILD HEADER   one cell of a CSV file, of the row whose first cell is CHILD
rows FILE                lines of a CSV file, the header among them
safe FOLDER              every cell of every CSV file and workbook: "CELLS DANGEROUS RUNNING", exit 1 if one would run
bundle ZIP               checks the manifest of a subject access bundle, and that its files are for their owner only
cut FOLDER               how many cells of the workbooks are cut off: longer than their column, and than their row is high
"""
import csv
import glob
import hashlib
import io
import json
import os
import re
import sys
import unicodedata
import zipfile

import openpyxl

# What a spreadsheet takes for the beginning of a formula, written down here a second time on purpose.
STARTS = "=+-@\t\r\n" + "\uff1d\uff0b\uff0d\uff20\u2212"


def begins(text):
    stripped = text
    while stripped and stripped[0] not in STARTS and (
            stripped[0] in '"\u201c\u201d' or unicodedata.category(stripped[0]) in ("Zs", "Cf", "Cc")):
        stripped = stripped[1:]
    return bool(stripped) and stripped[0] in STARTS


def would_run(text):
    """A cell by itself, and each piece that a program which divides at ; tab or line end would take for one."""
    return begins(text) or any(begins(piece) for piece in re.split(r"[;\t\r\n]", text) if piece)


def rows_of(path):
    text = sys.stdin.buffer.read().decode("utf-8") if path == "-" else open(path, encoding="utf-8", newline="").read()
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def check_workbook(path, tally):
    with zipfile.ZipFile(path) as parts:
        for name in parts.namelist():
            content = parts.read(name)
            if b"<f>" in content or b"<f " in content or "externalLink" in name or b"TargetMode=\"External\"" in content:
                tally["running"] += 1
                print(f"{path}: {name} has a formula or a link", file=sys.stderr)
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                tally["cells"] += 1
                if cell.data_type == "f" and begins(str(cell.value)):
                    # openpyxl guesses from the text; the stored type decides, and it was looked at above.
                    tally["dangerous"] += 1
                elif isinstance(cell.value, str) and begins(cell.value):
                    tally["dangerous"] += 1


def safe(folder):
    tally = {"cells": 0, "dangerous": 0, "running": 0}
    for path in sorted(glob.glob(os.path.join(folder, "*.csv"))):
        for row in rows_of(path):
            for cell in row:
                tally["cells"] += 1
                if "'" in cell and would_run(re.sub(r"'(?=.)", "", cell)):
                    tally["dangerous"] += 1
                if would_run(cell):
                    tally["running"] += 1
                    print(f"{path}: {cell!r} would run", file=sys.stderr)
    for path in sorted(glob.glob(os.path.join(folder, "*.xlsx"))):
        check_workbook(path, tally)
    print(tally["cells"], tally["dangerous"], tally["running"])
    return 1 if tally["running"] else 0


def bundle(path):
    with zipfile.ZipFile(path) as parts:
        manifest = json.loads(parts.read("manifest.json"))
        names = {each["name"] for each in manifest["files"]} | {"manifest.json"}
        wrong = [each["name"] for each in manifest["files"]
                 if hashlib.sha256(parts.read(each["name"])).hexdigest() != each["sha256"]]
        records = json.loads(parts.read("record.json"))
        shut = all(each.external_attr >> 16 & 0o777 == 0o600 for each in parts.infolist())
        whole = shut and names == set(parts.namelist()) and not wrong and all(each["record"] for each in records)
        return 0 if whole and records else 1


def cut(folder):
    """A cell that is cut off hides what was recorded from whoever prints the sheet."""
    found = 0
    for path in sorted(glob.glob(os.path.join(folder, "*.xlsx"))):
        for sheet in openpyxl.load_workbook(path):
            for row in sheet.iter_rows(min_row=1):
                for cell in row:
                    if cell.value is None:
                        continue
                    length = 10 if cell.is_date else len(str(cell.value))
                    width = sheet.column_dimensions[cell.column_letter].width
                    height = sheet.row_dimensions[cell.row].height or 15
                    fits = cell.alignment.wrap_text and length <= width * (height // 15)
                    if length > width and not fits and height < 409:
                        found += 1
                        print(f"{path}: {cell.coordinate} is cut off", file=sys.stderr)
    print(found)
    return 0


def main(what, *arguments):
    if what == "cell":
        rows = rows_of(arguments[0])
        column = rows[0].index(arguments[2])
        print("".join(row[column] for row in rows[1:] if row[0] == arguments[1]))
        return 0
    if what == "rows":
        print(len(rows_of(arguments[0])))
        return 0
    if what == "cut":
        return cut(arguments[0])
    if what == "safe":
        return safe(arguments[0])
    return bundle(arguments[0])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
