import type { Case } from '../case.ts';
import { hostileCases } from './hostile.ts';
import { siteCases } from './sites.ts';
import { uiCases } from './ui-pages.ts';
import { popupCases } from './ui-popup.ts';

/** All cases, in the order they run. */
export const allCases = (): Case[] => [...siteCases(), ...hostileCases(), ...uiCases(), ...popupCases()];
