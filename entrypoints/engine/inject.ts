import { startEngine } from './start.tsx';

/** Loaded into a frame once it may hold a code; see `overlay.content`. The browser waits for what this file exports. */
export default startEngine();
