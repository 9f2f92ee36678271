/**
 * React 19: a table of 2,000 rows; every 200 ms texts change, rows move, come and go. `window.stop()` ends it, or so many
 * `?updates=`; `window.ticks` counts updates.
 */
import { createElement as h, memo, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { row } from './rows.js';

const COUNT = Number(new URLSearchParams(location.search).get('rows') ?? 2000);
const UPDATES = Number(new URLSearchParams(location.search).get('updates') ?? Infinity);
window.ticks = 0;
let stopped = false;
window.stop = () => {
  stopped = true;
};

const Row = memo(({ item }) =>
  h('tr', null, h('td', null, item.recipient), h('td', null, item.event), h('td', null, h('span', null, item.response)), h('td', null, item.key)),
);

function App() {
  const [items, setItems] = useState(() => Array.from({ length: COUNT }, (_, id) => ({ id, version: 0 })));
  useEffect(() => {
    let tick = 0;
    const timer = setInterval(() => {
      if (stopped || window.ticks >= UPDATES) return;
      tick += 1;
      setItems((old) => {
        const next = old.map((item, at) => ((at + tick) % 20 === 0 ? { ...item, version: item.version + 1 } : item));
        // Rows move, as sorted tables do.
        for (let n = 0; n < 20; n++) next.push(next.splice((tick * 37 + n * 53) % next.length, 1)[0]);
        return next;
      });
      window.ticks += 1;
    }, 200);
    return () => clearInterval(timer);
  }, []);
  return h(
    'table',
    null,
    h('thead', null, h('tr', null, h('th', null, 'Recipient'), h('th', null, 'Event'), h('th', null, 'Response'), h('th', null, 'Event ID'))),
    h('tbody', null, items.map(({ id, version }) => h(Item, { key: id, id, version }))),
  );
}
const Item = memo(({ id, version }) => h(Row, { item: row(id, version) }));

createRoot(document.getElementById('app')).render(h(App));
