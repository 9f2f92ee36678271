import type { Provider } from './rule.ts';

const DOCS = 'https://talosintelligence.com/reputation_center';

export const cisco: Provider = {
  id: 'cisco',
  name: 'Cisco Secure Email (IronPort)',
  kind: 'filter',
  hosts: ['iphmx.com'],
  tokens: [
    "sending mta's poor reputation",
    'your access to this mail system has been rejected',
    'your access to submit messages to this',
  ],
  docs: DOCS,
  rules: [
    {
      id: 'cisco/reputation',
      reason: 'low-reputation',
      any: ["sending mta's poor reputation", 'sbrs', 'senderbase.org'],
      token: true,
    },
    {
      id: 'cisco/rejected',
      reason: 'ip-listed',
      any: ['your access to submit messages', 'your access to this mail system has been rejected'],
      none: ['poor reputation'],
      weight: 0.8,
    },
    {
      id: 'cisco/user-unknown',
      reason: 'user-unknown',
      any: ['address rejected', '#5.1.0 address', 'rejected by recipient verification'],
      none: ['sender address'],
      reply: [550],
      status: ['5.1.0', '5.1.1'],
      needsCode: true,
    },
    { id: 'cisco/recipients', reason: 'rate-limited', any: ['too many recipients received this hour'] },
    { id: 'cisco/connections', reason: 'too-many-connections', any: ['too many connections'] },
    { id: 'cisco/sender-denied', reason: 'sender-rejected', any: ['sender denied'] },
    {
      id: 'cisco/sender-domain',
      reason: 'sender-domain-dns',
      any: ['domain does not exist', 'does not exist', 'bounce verification'],
      status: ['5.1.8'],
      needsCode: true,
    },
  ],
};
