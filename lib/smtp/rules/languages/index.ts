import type { Rule } from '../rule.ts';

export const languageRules: readonly Rule[] = [];
export const BOUNCE_PHRASES: readonly string[] = [];
