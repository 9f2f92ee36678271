import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEngine } from './engine/start.tsx';

/** Loaded into a frame once it may hold a code; see `overlay.content`. */
export default defineUnlistedScript(() => startEngine());
