/**
 * Version of all rules and of the catalogue together. Raise it by one with every release in which a verdict may differ:
 * counts keep the version that judged them, and only older ones are offered for reclassification.
 */
export const RULES_VERSION = 1;
