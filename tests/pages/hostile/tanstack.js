/** TanStack Virtual: rows of divs that are positioned by transform and reused. */
import { createElement as h, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { row } from './rows.js';

function App() {
  const scroller = useRef(null);
  const virtual = useVirtualizer({ count: 5000, getScrollElement: () => scroller.current, estimateSize: () => 28, overscan: 4 });
  return h('div', { ref: scroller, id: 'scroller', style: { height: 600, overflow: 'auto' } },
    h('div', { role: 'table', style: { height: virtual.getTotalSize(), position: 'relative' } },
      h('div', { role: 'row' }, ['Recipient', 'Event', 'Response', 'Event ID'].map((name) => h('span', { role: 'columnheader', key: name }, name))),
      virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = row(index);
        return h('div', { key, role: 'row', style: { position: 'absolute', top: 20, transform: `translateY(${start}px)`, display: 'flex', gap: 12 } },
          [item.recipient, item.event, item.response, item.key].map((text, at) => h('span', { role: 'cell', key: at }, text)));
      }),
    ),
  );
}
createRoot(document.getElementById('app')).render(h(App));
window.scroller = () => document.getElementById('scroller');
