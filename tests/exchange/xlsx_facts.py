# SPDX-License-Identifier: GPL-3.0-or-later
"""What openpyxl finds in an .xlsx, as JSON: its sheets in order, each with its cells (numbers as
they are, days and moments as text, formulas marked), frozen panes, filter, print set-up and number
of charts; and what the file says of itself by name."""
import json
import sys

import openpyxl


def value(cell):
    if cell.data_type == "f":
        return "FORMULA " + str(cell.value)
    if cell.value is None or isinstance(cell.value, (int, float, str)):
        return cell.value
    return str(cell.value)


def facts(sheet):
    return {
        "name": sheet.title,
        "rows": [[value(cell) for cell in row] for row in sheet.iter_rows()],
        "formats": [[cell.number_format for cell in row] for row in sheet.iter_rows(max_row=2)],
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "titles": sheet.print_title_rows,
        "area": str(sheet.print_area or ""),
        "paper": sheet.page_setup.paperSize,
        "orientation": sheet.page_setup.orientation,
        "header": [sheet.oddHeader.left.text, sheet.oddHeader.right.text],
        "footer": [sheet.oddFooter.left.text, sheet.oddFooter.center.text,
                   sheet.oddFooter.right.text],
        "charts": len(sheet._charts),
    }


book = openpyxl.load_workbook(sys.argv[1])
properties = {}
if hasattr(book, "custom_doc_props"):
    properties = {p.name: str(p.value) for p in book.custom_doc_props.props}
json.dump({"sheets": [facts(sheet) for sheet in book.worksheets], "properties": properties},
          sys.stdout, ensure_ascii=True)
