import { execFileSync, spawn } from 'node:child_process';

/** A screen that nobody sees, with a keyboard. */
export interface Display {
  press: (...keys: string[]) => void;
  close: () => void;
}

/** Starts an X server of its own and makes it the display of what is started from here on. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const before = process.env.DISPLAY;
  process.env.DISPLAY = `:${number}`;
  return {
    press: (...keys) => {
      execFileSync('xdotool', ['key', ...keys]);
    },
    close: () => {
      process.env.DISPLAY = before;
      server.kill();
    },
  };
}
