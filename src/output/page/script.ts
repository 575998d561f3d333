/*
 * The page's own script, as text: filters, sorting, and the way from a row to its place and back. The page reads without it. It makes no markup out of text, and keeps to `textContent` and
 * `replaceChildren`. No backslash and no backtick stand in it, so that what is written here is what runs.
 */
export const script = `(() => {
'use strict';
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId('data').textContent);
const count = data.kind.length;
const body = byId('rows');
const rows = [...document.querySelectorAll('#table > tbody > tr')];
for (const later of document.querySelectorAll('#table > tbody.later')) later.remove();

/* Words without diacritics; made while nobody waits. */
const isMark = (sign) => sign.charCodeAt(0) >= 768 && sign.charCodeAt(0) <= 879;
const fold = (text) => text.toLowerCase().normalize('NFD').replace(/[^ -~]/g, (sign) => (isMark(sign) ? '' : sign === 'đ' ? 'd' : sign));
const texts = new Array(count).fill(null);
let folded = 0;
const foldUntil = (end) => {
  for (; folded < count && performance.now() < end; folded += 1) texts[folded] = fold(rows[folded].textContent);
  return folded >= count;
};
const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 30));
const foldSome = () => { if (!foldUntil(performance.now() + 6)) idle(foldSome); };

const inputs = { kind: byId('by-kind'), section: byId('by-section'), unit: byId('by-unit'), period: byId('by-period') };
const search = byId('search');
const fill = (text, values) => text.replace(/[{]([a-z]+)[}]/g, (hole, name) => values[name] ?? hole);
const format = new Intl.NumberFormat(data.language);
const grouped = (number) => format.format(number);

const natural = Int32Array.from({ length: count }, (_, index) => index);
const ranks = new Map();
let order = natural;
let matching = natural;
let page = 0;

/* Of all rows by one column, made once; those that have nothing in it come last in both directions. */
const keysOf = (column) => {
  if (column === 'label') {
    const collator = new Intl.Collator('vi', { numeric: true });
    const names = rows.map((row) => row.cells[1].firstElementChild.textContent);
    const sorted = Array.from(natural).sort((a, b) => collator.compare(names[a], names[b]));
    const ranked = new Array(count);
    let rank = 0;
    sorted.forEach((row, index) => {
      if (index > 0 && names[row] !== names[sorted[index - 1]]) rank += 1;
      ranked[row] = rank;
    });
    return ranked;
  }
  return data[column];
};
const sortedBy = (column, sign) => {
  const key = column + sign;
  if (!ranks.has(key)) {
    const keys = keysOf(column);
    ranks.set(key, Int32Array.from(natural).sort((a, b) => (keys[a] === null ? 1 : 0) - (keys[b] === null ? 1 : 0) || sign * (keys[a] - keys[b]) || a - b));
  }
  return ranks.get(key);
};

const matches = (among) => {
  const words = fold(search.value).split(' ').filter((word) => word !== '');
  if (words.length > 0) foldUntil(Infinity);
  const kind = inputs.kind.value === '' ? null : Number(inputs.kind.value);
  const unit = inputs.unit.value === '' ? null : Number(inputs.unit.value);
  const period = inputs.period.value === '' ? null : Number(inputs.period.value);
  const [first, last] = inputs.section.value === '' ? [-2, Infinity] : inputs.section.value.split(':').map(Number);
  return among.filter((row) => (kind === null || data.kind[row] === kind) && (unit === null || data.unit[row] === unit) && (period === null || data.period[row] === period)
    && data.section[row] >= first && data.section[row] <= last && words.every((word) => texts[row].includes(word)));
};

/* What is in sight comes at once, the rest of the page of the table when nobody waits. */
let waiting = [];
const append = (most) => {
  body.append(...waiting.splice(0, most));
};
const appendSome = () => {
  if (waiting.length === 0) return;
  append(data.first);
  idle(appendSome);
};
const put = (indexes) => {
  const list = Array.from(indexes, (row) => rows[row]);
  const idling = waiting.length > 0;
  waiting = list.splice(data.first);
  body.replaceChildren(...list);
  if (waiting.length > 0 && !idling) idle(appendSome);
};

const draw = () => {
  const pages = Math.max(1, Math.ceil(matching.length / data.size));
  page = Math.min(page, pages - 1);
  const from = page * data.size;
  const chosen = matching.subarray(from, from + data.size);
  put(chosen);
  byId('nothing').hidden = matching.length > 0;
  byId('pager').hidden = pages === 1;
  byId('previous').disabled = page === 0;
  byId('next').disabled = page === pages - 1;
  byId('page').textContent = fill(data.words.pageOf, { page: grouped(page + 1), pages: grouped(pages) });
  const said = { n: grouped(matching.length), all: grouped(count), from: grouped(from + 1), to: grouped(from + chosen.length) };
  byId('status').textContent = fill(pages > 1 ? data.words.shown : matching.length === count ? data.words.shownAll : data.words.shownSome, said);
};
/* Letters added to what is searched only narrow what was found. */
let asked = '';
const filter = (event) => {
  const now = fold(search.value);
  matching = matches(event === undefined || !now.startsWith(asked) ? order : matching);
  asked = now;
  page = 0;
  draw();
};
const filtered = () => search.value !== '' || Object.values(inputs).some((input) => input.value !== '');
const clear = () => {
  search.value = '';
  for (const input of Object.values(inputs)) input.value = '';
  filter();
};
const turn = (by) => {
  page += by;
  draw();
  byId('list').scrollTop = 0;
  byId('status').scrollIntoView({ block: 'nearest' });
};

const sort = (button) => {
  const head = button.parentElement;
  const now = head.getAttribute('aria-sort');
  for (const other of document.querySelectorAll('#table th[aria-sort]')) other.removeAttribute('aria-sort');
  const column = button.dataset.sort;
  if (now !== 'descending') head.setAttribute('aria-sort', now === null ? 'ascending' : 'descending');
  order = now === 'descending' ? natural : sortedBy(column, now === null ? 1 : -1);
  filter();
};

/* To an element of this page, with the focus and a colour that stays until the next. */
let lit = [];
const light = (...elements) => {
  for (const element of lit) element.classList.remove('on');
  lit = elements.filter((element) => element !== null && element !== undefined);
  for (const element of lit) element.classList.add('on');
};
const reveal = (row) => {
  let at = matching.indexOf(row);
  if (at < 0) {
    clear();
    at = matching.indexOf(row);
  }
  const wanted = Math.floor(at / data.size);
  if (wanted !== page) {
    page = wanted;
    draw();
  }
  append(Infinity);
};
const show = (element) => {
  element.scrollIntoView({ block: 'center' });
  /* What was not laid out yet takes its real height only now. */
  requestAnimationFrame(() => requestAnimationFrame(() => element.scrollIntoView({ block: 'center' })));
};
const go = (id) => {
  const [, sort, number] = /^([a-z])([0-9]+)$/.exec(id) ?? [];
  if (sort === undefined) return false;
  const index = Number(number) - 1;
  if (sort === 'r' || sort === 'm') {
    if (index >= count) return false;
    if (sort === 'r') reveal(index);
    const mark = byId('m' + number);
    const target = sort === 'r' ? rows[index].querySelector('a') : mark;
    if (target === null) return false;
    light(rows[index], mark);
    show(target);
    target.focus({ preventScroll: true });
    return true;
  }
  const element = byId(id);
  if (element === null) return false;
  light(element);
  show(element);
  element.focus({ preventScroll: true });
  return true;
};

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest('a[href^="#"]');
  if (link !== null) {
    if (go(link.getAttribute('href').slice(1))) event.preventDefault();
    return;
  }
  const row = event.target.closest('#rows > tr');
  if (row !== null && String(getSelection()) === '') go('m' + row.id.slice(1));
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  if (filtered()) {
    event.preventDefault();
    clear();
  } else light();
});
search.addEventListener('input', filter);
for (const input of Object.values(inputs)) input.addEventListener('change', () => filter());
byId('clear').addEventListener('click', () => { clear(); search.focus(); });
byId('previous').addEventListener('click', () => turn(-1));
byId('next').addEventListener('click', () => turn(1));
for (const button of document.querySelectorAll('#table th button')) {
  button.disabled = false;
  button.addEventListener('click', () => sort(button));
}
window.addEventListener('hashchange', () => { go(location.hash.slice(1)); });

/* On paper stand all rows that match, and the figures of the charts. */
let closed = [];
window.addEventListener('beforeprint', () => {
  waiting = [];
  body.replaceChildren(...Array.from(matching, (row) => rows[row]));
  closed = [...document.querySelectorAll('details:not([open])')];
  for (const details of closed) details.open = true;
});
window.addEventListener('afterprint', () => {
  for (const details of closed) details.open = false;
  draw();
});

byId('filters').hidden = false;
/* A browser that comes back to the page may have kept what was typed. */
if (filtered()) filter();
else draw();
idle(foldSome);
if (location.hash !== '') go(location.hash.slice(1));
})();
`;
