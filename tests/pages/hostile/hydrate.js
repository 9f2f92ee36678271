/** Server-rendered markup that React takes over half a second after load: any foreign node in it would throw it away. */
import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { row } from './rows.js';

window.recoverable = [];
export function App() {
  const [clicks, setClicks] = useState(0);
  return h(
    'section',
    null,
    h('button', { id: 'more', onClick: () => setClicks(clicks + 1) }, `clicked ${clicks}`),
    h('table', null,
      h('thead', null, h('tr', null, h('th', null, 'Recipient'), h('th', null, 'Event'), h('th', null, 'Response'), h('th', null, 'Event ID'))),
      h('tbody', null, Array.from({ length: 20 + clicks }, (_, id) => {
        const item = row(id);
        return h('tr', { key: id }, h('td', null, item.recipient), h('td', null, item.event), h('td', null, item.response), h('td', null, item.key));
      })),
    ),
  );
}
if (typeof document !== 'undefined') {
  window.hydrate = () => {
    hydrateRoot(document.getElementById('app'), h(App), { onRecoverableError: (error) => window.recoverable.push(String(error)) });
  };
}
