/** react-virtuoso: 5,000 rows, only the visible ones exist. */
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { TableVirtuoso } from 'react-virtuoso';
import { row } from './rows.js';

createRoot(document.getElementById('app')).render(
  h(TableVirtuoso, {
    style: { height: 600 },
    totalCount: 5000,
    fixedHeaderContent: () => h('tr', null, h('th', null, 'Recipient'), h('th', null, 'Event'), h('th', null, 'Response'), h('th', null, 'Event ID')),
    itemContent: (index) => {
      const item = row(index);
      return [h('td', { key: 0 }, item.recipient), h('td', { key: 1 }, item.event), h('td', { key: 2 }, item.response), h('td', { key: 3 }, item.key)];
    },
  }),
);
window.scroller = () => document.querySelector('[data-virtuoso-scroller]');
