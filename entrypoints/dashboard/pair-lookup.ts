/** The engine's answer for a pair of codes. In a file of its own, so that the engine is loaded only when it is asked. */
export { lookupPair } from '#lib/smtp/index.ts';
