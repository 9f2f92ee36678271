import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian packages behind a desktop without a screen: the display, a window manager (a prompt needs focus), a keyboard. */
const NEEDS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' } as const;

const found = (program: string): boolean => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/** A desktop of its own, so that a real window can be shown and typed into anywhere. */
export type Desktop = {
  display: string;
  /** Presses keys as a person would: "alt+shift+l", "Tab", "Return". */
  press: (...keys: string[]) => void;
  /** Types a text. */
  type: (text: string) => void;
  close: () => void;
};

/**
 * Starts a desktop; as root on Debian what is missing is installed.
 *
 * @throws Error that says in one line what to install.
 */
export async function openDesktop(): Promise<Desktop> {
  const missing = (Object.keys(NEEDS) as (keyof typeof NEEDS)[]).filter((program) => !found(program));
  if (missing.length > 0) install(missing.map((program) => NEEDS[program]));
  const display = `:${100 + (process.pid % 400)}`;
  const env = { ...process.env, DISPLAY: display };
  const children: ChildProcess[] = [];
  children.push(
    spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  );
  await answering(env);
  children.push(spawn('openbox', [], { stdio: 'ignore', env }));
  return {
    display,
    press: (...keys) => {
      for (const key of keys) execFileSync('xdotool', ['key', '--clearmodifiers', key], { env });
    },
    type: (text) => void execFileSync('xdotool', ['type', '--clearmodifiers', text], { env }),
    close: () => {
      for (const child of children.toReversed()) child.kill();
    },
  };
}

function install(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new Error(
      `Not found: ${packages.join(', ')}. Install them (Debian: apt-get install ${packages.join(' ')}).`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
    env,
  });
}

/** Waits until the display answers. */
async function answering(env: NodeJS.ProcessEnv): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (spawnSync('xdotool', ['getmouselocation'], { env, stdio: 'ignore' }).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The display did not start within 10 s.');
}
