import type { Reason } from './reasons.ts';

/** Statuses a vendor numbers by the hundred; what the number alone says. From Microsoft's lists of Exchange Online replies. */
type VendorRange = { from: string; to: string; reason: Reason; id: string };

/** `from` and `to` share class and subject; "x" leaves the class open. First that holds wins. */
export const VENDOR_RANGES: readonly VendorRange[] = [
  { id: 'vendor-policy', from: 'x.7.900', to: 'x.7.999', reason: 'recipient-restricted' },
  { id: 'microsoft-dmarc', from: 'x.7.509', to: 'x.7.509', reason: 'dmarc' },
  { id: 'microsoft-authentication', from: 'x.7.515', to: 'x.7.515', reason: 'unauthenticated' },
  { id: 'microsoft-rate', from: '4.7.500', to: '4.7.699', reason: 'rate-limited' },
  { id: 'microsoft-tenant-rate', from: '4.7.850', to: '4.7.899', reason: 'rate-limited' },
  { id: 'microsoft-sender', from: 'x.7.501', to: 'x.7.503', reason: 'sender-suspended' },
  { id: 'microsoft-banned-sender', from: 'x.7.504', to: 'x.7.512', reason: 'sender-blocked' },
  { id: 'microsoft-forwarding', from: 'x.7.520', to: 'x.7.520', reason: 'recipient-restricted' },
  { id: 'microsoft-banned-ip', from: '5.7.606', to: '5.7.649', reason: 'ip-listed' },
  { id: 'microsoft-restriction', from: 'x.7.120', to: 'x.7.139', reason: 'recipient-restricted' },
  { id: 'microsoft-group', from: 'x.7.190', to: 'x.7.199', reason: 'recipient-restricted' },
  { id: 'microsoft-tenant', from: 'x.7.700', to: 'x.7.750', reason: 'tenant-limit' },
  { id: 'microsoft-queue', from: 'x.4.300', to: 'x.4.319', reason: 'expired' },
  { id: 'microsoft-recipient-rate', from: 'x.2.120', to: 'x.2.129', reason: 'recipient-rate' },
];

const inRange = (range: VendorRange, [klass, subject, detail]: readonly string[]): boolean => {
  const [fromClass, fromSubject, from] = range.from.split('.');
  const to = range.to.split('.')[2];
  return (
    (fromClass === 'x' || fromClass === klass) &&
    fromSubject === subject &&
    Number(detail) >= Number(from) &&
    Number(detail) <= Number(to)
  );
};

/** The vendor range a status stands in, or null. */
export const rangeOf = (status: string): VendorRange | null => {
  const parts = status.split('.');
  return VENDOR_RANGES.find((range) => inRange(range, parts)) ?? null;
};
