import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * A connection to Firefox's own remote protocol. It can do what WebDriver BiDi may not: install a packed add-on for good,
 * open extension pages, and look into the browser's own window (the sidebar).
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  private readonly socket: Socket;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('close', () => this.failAll(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.failAll(error));
  }

  /** Connects and starts a session. */
  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    await client.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });
    return client;
  }

  /** Sends a command and resolves with its `value` (or the whole result where it has none). */
  send<T = unknown>(command: string, params: object = {}): Promise<T> {
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, command, params]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  }

  /** Runs a function body in the current context; `context` "chrome" reaches the browser itself. */
  async run<T>(script: string, args: unknown[] = [], context: 'content' | 'chrome' = 'content'): Promise<T> {
    await this.send('Marionette:SetContext', { value: context });
    try {
      return await this.send<T>('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1]; (async (...args) => { ${script} })(...arguments)
          .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error && error.stack) }));`,
        args,
        newSandbox: true,
        sandbox: context === 'chrome' ? 'system' : 'default',
      }).then((result) => {
        const { value, error } = result as { value: T; error?: string };
        if (error) throw new Error(`in Firefox: ${error}`);
        return value;
      });
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.socket.destroy();
  }

  private failAll(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < colon + 1 + length) return;
      const message = this.buffer.subarray(colon + 1, colon + 1 + length).toString();
      this.buffer = this.buffer.subarray(colon + 1 + length);
      this.answer(JSON.parse(message));
    }
  }

  private answer(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result && typeof result === 'object' && 'value' in result ? result.value : result);
  }
}
