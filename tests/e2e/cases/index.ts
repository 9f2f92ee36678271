import type { Case } from '../case.ts';
import { canaryCases } from './canary.ts';
import { cardCases } from './card.ts';
import { countingCases } from './counting.ts';
import { deliveryCases } from './counting-deliveries.ts';
import { leavingCases } from './counting-leaving.ts';
import { paneCases } from './counting-panes.ts';
import { quoteCases } from './counting-quotes.ts';
import { reportCases } from './counting-reports.ts';
import { writtenCases } from './counting-written.ts';
import { dashboardImportCases } from './dashboard-import.ts';
import { dashboardSaveCases } from './dashboard-saves.ts';
import { dashboardViewCases } from './dashboard-views.ts';
import { clobberCases } from './hostile-clobber.ts';
import { fightCases } from './hostile-fights.ts';
import { restlessCases } from './hostile-restless.ts';
import { hostileCases } from './hostile.ts';
import { documentCases } from './documents.ts';
import { identityCases } from './identity.ts';
import { languageCases } from './languages.ts';
import { silenceCases } from './silence.ts';
import { leakCases } from './leaks.ts';
import { onItsWayCases } from './on-its-way.ts';
import { onceCases } from './once.ts';
import { quotaCases } from './quota.ts';
import { siteCases } from './sites.ts';
import { accessCases } from './ui-access.ts';
import { doorCases } from './ui-doors.ts';
import { lookCases } from './ui-looks.ts';
import { uiCases } from './ui-pages.ts';
import { popupCases } from './ui-popup.ts';
import { sidePanelCases } from './ui-side-panel.ts';

/** All cases, in the order they run. */
export const allCases = (): Case[] => [
  ...siteCases(),
  ...cardCases(),
  ...countingCases(),
  ...deliveryCases(),
  ...leavingCases(),
  ...paneCases(),
  ...writtenCases(),
  ...quoteCases(),
  ...reportCases(),
  ...hostileCases(),
  ...clobberCases(),
  ...fightCases(),
  ...restlessCases(),
  ...documentCases(),
  ...onItsWayCases(),
  ...identityCases(),
  ...languageCases(),
  ...onceCases(),
  ...leakCases(),
  ...quotaCases(),
  ...uiCases(),
  ...accessCases(),
  ...popupCases(),
  ...sidePanelCases(),
  ...lookCases(),
  ...doorCases(),
  ...dashboardImportCases(),
  ...dashboardViewCases(),
  ...dashboardSaveCases(),
  ...silenceCases(),
  ...canaryCases(),
];
