import { alarmDue, saidBefore, showAlarm } from '#lib/ext/alarms.ts';
import { language, translate } from '#lib/ext/i18n.ts';
import { usableSettings } from '#lib/ext/settings.ts';
import type { Store } from '#lib/store/index.ts';
import { loadIndex } from '#lib/store/query.ts';
import { alarmOf } from '#lib/tally/alarm.ts';
import { localDay, metrics, NO_FILTER, periodOf, select } from '#lib/tally/index.ts';

/** Rates are computed at most this often: reading all counts costs a fraction of a second of a busy worker. */
const LEAST_MS = 60 * 60 * 1000;

/**
 * Tells the person when the bounce or block rate of the last seven days passed a threshold; once a day for each rate and
 * level. Off unless turned on in the options. Runs after a write, so an idle browser is never woken for it.
 */
export async function warn(store: Store): Promise<void> {
  try {
    const { alarms } = await usableSettings();
    if (!alarms || !(await alarmDue(Date.now(), LEAST_MS))) return;
    const today = localDay(new Date());
    const chosen = select(await loadIndex(store), { ...NO_FILTER, period: periodOf('7', today) });
    const alarm = alarmOf(metrics(chosen.totals, chosen.previous));
    if (!alarm || (await saidBefore(`${today} ${alarm.rate} ${alarm.level}`))) return;
    const number = new Intl.NumberFormat(language());
    const percent = new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 });
    await showAlarm(
      translate(`ui.alarm.${alarm.rate}`, [percent.format(alarm.at.value)]),
      translate('ui.alarm.text', [number.format(alarm.at.part), number.format(alarm.at.whole)]),
    );
  } catch {
    // A message that cannot be shown must never disturb counting.
  }
}
