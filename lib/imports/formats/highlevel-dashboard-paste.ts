import { defineFormat } from '../format.ts';

/** The classification table of the dashboard, copied. Sums without days: shown, never counted among the events. */
export const highlevelDashboardPaste = defineFormat({
  id: 'highlevel-dashboard-paste',
  name: 'HighLevel bounce classification table',
  table: { all: ['Email Service Provider', 'Category', 'Error Code', 'Count (%)'] },
  totals: true,
  fields: {
    host: 'Email Service Provider',
    word: 'Category',
    reply: 'Error Code',
    status: ['Status Code', 'Status Code (Enhanced Code)'],
    text: 'Count (%)',
  },
});
