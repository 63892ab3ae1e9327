// The page is complete without this. It adds: show only what has some words, sort a table, choose
// its columns. What is set stands after "?" in the address's fragment, so a view can be shared.
(() => {
  'use strict';
  const hash = () => location.hash.slice(1).split('?');
  let state = new URLSearchParams(hash()[1]);
  const restore = [];

  const make = (tag, attributes, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  };
  const button = (text, act) => {
    const made = make('button', {type: 'button'}, text);
    made.addEventListener('click', act);
    return made;
  };
  const write = () => {
    const fragment = hash()[0] + (state.size ? '?' + state : '');
    history.replaceState(null, '', location.href.split('#')[0] + (fragment && '#' + fragment));
  };
  const remember = (key, value) => {
    if (value) state.set(key, value);
    else state.delete(key);
    write();
  };
  // Hidden things are printed all the same: a class of the screen's style.
  const show = (element, yes) => element.classList.toggle('off', !yes);
  const plain = text => text.toLowerCase().replace(/[‘’]/g, "'");

  // data-find: the name; data-of: a selector of what is shown or not; data-what: its plural.
  for (const place of document.querySelectorAll('[data-find]')) {
    const {find, of, what} = place.dataset;
    const rows = [...place.querySelectorAll(of)];
    if (rows.length < 4) continue;
    const texts = rows.map(row => plain(row.textContent));
    const parts = [];
    for (const head of place.querySelectorAll('section, h3')) {
      const part = [head];
      if (head.tagName === 'H3') {
        let next = head;
        while ((next = next.nextElementSibling) && next.tagName !== 'H3') part.push(next);
      }
      const inside = rows.filter(row => part.some(p => p.contains(row)));
      if (inside.length) parts.push([part.filter(p => !rows.includes(p)), inside]);
    }
    const field = make('input', {type: 'search', id: 'find-' + find, autocomplete: 'off'});
    const told = make('span', {role: 'status'});
    const all = button('Show all', () => {
      field.value = '';
      look();
      field.focus();
    });
    const apply = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        const has = words.every(word => texts[i].includes(word));
        show(row, has);
        if (has) shown++;
      });
      for (const [part, inside] of parts) {
        const any = inside.some(row => !row.classList.contains('off'));
        part.forEach(p => show(p, any));
      }
      show(all, words.length);
      told.textContent =
        words.length ? `${shown} of ${rows.length} ${what} on this page are shown.` : '';
    };
    const look = () => {
      apply();
      remember('find.' + find, field.value.trim());
    };
    field.addEventListener('input', look);
    restore.push(() => {
      field.value = state.get('find.' + find) || '';
      apply();
    });
    const box = make('div', {class: 'tools'},
      make('label', {for: field.id}, `Show only ${what} with these words`), field, all, told);
    const head = place.tagName === 'SECTION' && place.querySelector('h2');
    if (head) head.after(box);
    else place.prepend(box);
  }

  // "3 of 7" is sorted as a share, "7 June 2019 to …" as its first day; what is not known comes last.
  const value = cell => {
    const text = cell.dataset.v ||
      [...cell.childNodes].filter(n => n.nodeName !== 'SMALL').map(n => n.textContent).join('').trim();
    const number = /^([\d,.]+)(?: of ([\d,]+))?$/.exec(text);
    const day = /^\d{1,2} [A-Z][a-z]+ \d{4}/.exec(text);
    const count = digits => Number(digits.replace(/,/g, ''));
    if (number) return count(number[1]) / (number[2] ? count(number[2]) : 1);
    if (day) return Date.parse(day[0] + ' UTC');
    return !text || text.startsWith('[') || text.startsWith('seen in') ? null : text;
  };
  const words = new Intl.Collator('en-GB', {numeric: true});
  const order = (a, b, way) =>
    a === null || b === null ? (a === null) - (b === null)
      : way * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(a, b));

  for (const table of document.querySelectorAll('table[data-sort]')) {
    const key = 'sort.' + table.dataset.sort;
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    if (rows.length < 3) continue;
    // "2" is the third column rising, "-2" falling, nothing as the page has it.
    const apply = () => {
      const [, down, digits] = /^(-?)(\d+)$/.exec(state.get(key)) || [];
      const column = digits && heads[digits] ? Number(digits) : -1;
      heads.forEach((head, i) => {
        if (i === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      });
      if (column < 0) return body.append(...rows);
      const keyed = rows.map(row => [value(row.cells[column]), row]);
      keyed.sort((a, b) => order(a[0], b[0], down ? -1 : 1));
      body.append(...keyed.map(k => k[1]));
    };
    heads.forEach((head, i) => {
      const press = button('', () => {
        remember(key, {[i]: '-' + i, ['-' + i]: ''}[state.get(key)] ?? String(i));
        apply();
      });
      const mark = make('span', {class: 'mark', 'aria-hidden': 'true'});
      const link = head.querySelector('a');
      if (link) press.append(make('span', {class: 'vh'}, 'Sort by ' + link.textContent));
      else press.append(...head.childNodes);
      press.append(mark);
      head.append(press);
    });
    table.classList.add('sorts');
    restore.push(apply);
  }

  // data-choose: the plural of what stands in the columns after the first; data-c: each one's name.
  for (const table of document.querySelectorAll('table[data-choose]')) {
    const {sort, choose} = table.dataset;
    const heads = [...table.tHead.rows[0].cells].slice(1);
    if (heads.length < 3) continue;
    const boxes = heads.map(() => make('input', {type: 'checkbox'}));
    const told = make('span', {});
    const apply = () => {
      for (const row of table.rows) boxes.forEach((box, i) => show(row.cells[i + 1], box.checked));
      const shown = boxes.filter(box => box.checked).length;
      told.textContent = shown < boxes.length ? `: ${shown} of ${boxes.length} are shown` : '';
    };
    const change = () => {
      const names = yes => heads.filter((_, i) => boxes[i].checked === yes).map(h => h.dataset.c).join('.');
      const few = boxes.filter(box => box.checked).length * 2 < boxes.length;
      remember('only.' + sort, few ? names(true) || '-' : '');
      remember('hide.' + sort, few ? '' : names(false));
      apply();
    };
    const every = yes => () => {
      boxes.forEach(box => box.checked = yes);
      change();
    };
    boxes.forEach(box => box.addEventListener('change', change));
    restore.push(() => {
      const only = state.get('only.' + sort);
      const names = (only || state.get('hide.' + sort) || '').split('.');
      boxes.forEach((box, i) => box.checked = names.includes(heads[i].dataset.c) === !!only);
      apply();
    });
    const labels = heads.map((head, i) =>
      make('label', {}, boxes[i], ' ' + head.querySelector('a').textContent));
    table.parentElement.before(make('details', {class: 'tools'},
      make('summary', {}, `Choose ${choose}`, told),
      make('fieldset', {}, make('legend', {class: 'vh'}, `Shown ${choose}`), ...labels),
      button('Show all', every(true)), button('Show none', every(false))));
  }

  const all = () => restore.forEach(each => each());
  all();
  if (state.size) document.getElementById(hash()[0])?.scrollIntoView();
  // A link within the page keeps what is set; an address with settings of its own brings them.
  addEventListener('hashchange', () => {
    if (hash().length < 2) return write();
    state = new URLSearchParams(hash()[1]);
    all();
  });
})();
