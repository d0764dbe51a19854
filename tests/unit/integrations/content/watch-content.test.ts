import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { watchContent } from '../../../../src/integrations/content/watch-content.ts';
import { replaced, useContentCopy } from '../../../fixtures/content-copy.ts';

const tip = 'content/tips/growth-mindset.mdx';
const message = expect.stringContaining(`${tip}:2\n  tittle: dit veld bestaat niet\n  → bedoel je "title"?`) as string;
const fault = { type: 'error', err: { message, stack: '' } };

describe('watchContent', { timeout: 60_000 }, () => {
  const copy = useContentCopy();
  const whole = copy.read(tip);
  const broken = replaced('\ntitle:', '\ntittle:')(whole);

  /** A development server that remembers what it sent, on content as it stands. */
  function start() {
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const ws = Object.assign(new EventEmitter(), { send: vi.fn() });
    const logger = { error: vi.fn(), info: vi.fn() };
    watchContent({ watcher, ws } as unknown as ViteDevServer, copy.root, logger);
    const save = (text: string, file = tip): void => {
      writeFileSync(join(copy.root, tip), text);
      watcher.emit('all', 'change', join(copy.root, file));
    };
    return { ws, logger, save };
  }

  it('shows a fault over the open pages, in Dutch and with its line', async () => {
    const { ws, save } = start();
    save(broken);
    await vi.waitFor(() => {
      expect(ws.send).toHaveBeenCalledWith(fault);
    }, 10_000);
    save(whole);
  });

  it('tells the same in the terminal', async () => {
    const { logger, save } = start();
    save(broken);
    await vi.waitFor(() => {
      expect(logger.error).toHaveBeenCalledWith(message);
    }, 10_000);
    save(whole);
  });

  it('loads the open pages anew when the fault is mended', async () => {
    writeFileSync(join(copy.root, tip), broken);
    const { ws, save } = start();
    save(whole);
    await vi.waitFor(() => {
      expect(ws.send).toHaveBeenCalledWith({ type: 'full-reload' });
    }, 10_000);
  });

  it('shows a fault on a page that is opened while it is there', () => {
    writeFileSync(join(copy.root, tip), broken);
    const { ws, save } = start();
    const socket = { send: vi.fn<(data: string) => void>() };
    ws.emit('connection', socket);
    save(whole);
    expect(socket.send.mock.calls.map(([data]) => JSON.parse(data) as unknown)).toEqual([fault]);
  });

  it('sends nothing for a change outside the content', async () => {
    const { ws, save } = start();
    save(broken, 'src/strings.ts');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(ws.send).not.toHaveBeenCalled();
    save(whole);
  });
});
