/** Opens a page where there is a person with a browser to see it. */
import { spawn } from 'node:child_process';

export interface Place {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person sits at the terminal. */
  readonly terminal: boolean;
}

/** The command that opens a page there, its address still to be added; null where there is no browser to open. */
export function browserCommand({ platform, env, terminal }: Place): readonly string[] | null {
  if (!terminal || (env.CI ?? '') !== '') return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return (env.DISPLAY ?? '') !== '' || (env.WAYLAND_DISPLAY ?? '') !== '' ? ['xdg-open'] : null;
}

/** False where there is nothing to open; a browser that then fails to start is nobody's concern, the address is printed. */
export function openBrowser(url: string, place: Place): boolean {
  const [command, ...args] = browserCommand(place) ?? [];
  if (command === undefined) return false;
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return true;
}
