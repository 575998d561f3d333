"""Reads with others what the command has written: CSV by DuckDB and Python, Parquet by DuckDB, Excel by openpyxl and LibreOffice; all must say what the JSON says."""
import csv, datetime, io, json, math, pathlib, subprocess, sys, tempfile

import duckdb
import openpyxl

DOCUMENTS = ['fixtures/union-plan.md', 'fixtures/budget-plan.txt', 'fixtures/formats/report.fodt', 'fixtures/formats/hostile.md']
failures, cells = [], 0


def command(*arguments):
    done = subprocess.run(['node', 'bin/kpi-extract.js', '--quiet', '--lang', 'vi', *arguments], capture_output=True)
    if done.returncode != 0:
        sys.exit(f'{arguments}: status {done.returncode}: {done.stderr.decode()}')
    return done.stdout


def same(name, found, wanted):
    global cells
    cells += 1
    alike = math.isclose(found, wanted, rel_tol=1e-12, abs_tol=1e-12) if isinstance(wanted, (int, float)) and isinstance(found, (int, float)) and not isinstance(found, bool) else found == wanted
    if not alike:
        failures.append(f'{name}: {found!r} in the place of {wanted!r}')


def words(text):
    """What a spreadsheet could take for a formula has an apostrophe before it in CSV."""
    return text[1:] if text is not None and text.startswith("'") else text


def fields(indicator):
    quantity, period = indicator['quantity'], indicator['period']
    return {
        'id': indicator['id'], 'label': indicator['label'], 'value': quantity['value'], 'min': quantity['min'], 'max': quantity['max'], 'numerator': quantity['numerator'],
        'unit': quantity['unit'], 'periodStart': period['start'], 'periodEnd': period['end'], 'footnote': indicator['footnote'], 'sentence': indicator['sentence'], 'line': indicator['position']['start']['line'],
    }


HEADS = {'id': 'Mã', 'label': 'Nội dung', 'value': 'Giá trị', 'min': 'Từ', 'max': 'Đến', 'numerator': 'Tử số', 'unit': 'Đơn vị', 'periodStart': 'Từ kỳ', 'periodEnd': 'Đến kỳ', 'footnote': 'Chú thích', 'sentence': 'Câu', 'line': 'Dòng'}
NUMBERS = ('value', 'min', 'max', 'numerator', 'line')


def of_excel(name, value, unit):
    """Percents are shares of 1, days dates, years numbers."""
    if name in ('value', 'min', 'max') and unit == '%' and isinstance(value, (int, float)):
        return round(value * 100, 10)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return str(int(value)) if name in ('periodStart', 'periodEnd') and isinstance(value, (int, float)) else value


def office(book, folder):
    """The first sheet by LibreOffice: cells as they are, not as they are shown."""
    subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/office', '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,1', '--outdir', folder, book],
                   check=True, capture_output=True, timeout=180)
    found = sorted(pathlib.Path(folder).glob('*.csv'), key=lambda each: each.stat().st_mtime)[-1]
    return list(csv.DictReader(io.StringIO(found.read_text('utf-8'))))


for document in DOCUMENTS:
    wanted = [fields(each) for each in json.loads(command('--json', document))['indicators']]
    with tempfile.TemporaryDirectory() as folder:
        paths = {ending: f'{folder}/result.{ending}' for ending in ('csv', 'parquet', 'xlsx')}
        for path in paths.values():
            command('-o', path, document)
        rows = list(csv.DictReader(io.StringIO(pathlib.Path(paths['csv']).read_text('utf-8-sig'), newline='')))
        ducks = duckdb.sql(f"select * from read_csv('{paths['csv']}', header=true, all_varchar=true, quote='\"', escape='\"')").fetchall()
        parquet = duckdb.sql(f"select id, label, value, min, max, numerator, unit, periodStart, periodEnd, footnote, sentence, line from '{paths['parquet']}'").fetchall()
        sheet = openpyxl.load_workbook(paths['xlsx']).worksheets[0]
        head = [cell.value for cell in sheet[1]]
        lines = office(paths['xlsx'], folder)
        for kind, count in (('csv', len(rows)), ('duckdb', len(ducks)), ('parquet', len(parquet)), ('openpyxl', sheet.max_row - 1), ('LibreOffice', len(lines))):
            same(f'{document} {kind}: rows', count, len(wanted))
        names = list(rows[0])
        for i, record in enumerate(wanted):
            for at, (name, value) in enumerate(record.items()):
                where = f'{document} {record["id"]} {name}'
                number = name in NUMBERS
                text = rows[i][name]
                same(f'{where}: csv', (float(text) if number else words(text)) if text != '' else None, value)
                duck = ducks[i][names.index(name)]
                same(f'{where}: duckdb', None if duck is None else float(duck) if number else words(duck), value)
                same(f'{where}: parquet', parquet[i][at], value)
                cell = sheet.cell(i + 2, head.index(HEADS[name]) + 1)
                if cell.data_type == 'f':
                    failures.append(f'{where}: a formula')
                same(f'{where}: openpyxl', of_excel(name, cell.value, record['unit']), value)
                if number:
                    same(f'{where}: openpyxl has a number', cell.value is None or isinstance(cell.value, (int, float)), True)
                if name in ('label', 'sentence'):
                    same(f'{where}: LibreOffice', lines[i][HEADS[name]], value)
                elif name in ('value', 'numerator'):
                    told = lines[i][HEADS[name]]
                    shown = None if told == '' else float(told.rstrip('%')) / (100 if told.endswith('%') else 1)
                    same(f'{where}: LibreOffice', of_excel(name, shown, record['unit']), value)

for failure in failures[:20]:
    print(failure)
print(f'{cells} cells compared, {len(failures)} differ')
sys.exit(1 if failures or cells < 1000 else 0)
