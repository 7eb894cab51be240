import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import type { InstallationKind } from '../../electron/installation/installation-kind.ts';
import { type UpdateEngine, UpdateService } from '../../electron/installation/update-service.ts';

let connecting: boolean;
let engine: { [K in keyof UpdateEngine]: ReturnType<typeof vi.fn<UpdateEngine[K]>> };

beforeEach(() => {
  connecting = false;
  engine = {
    check: vi.fn<UpdateEngine['check']>(async () => '2.0.0'),
    download: vi.fn<UpdateEngine['download']>(async () => undefined),
    install: vi.fn<UpdateEngine['install']>(async () => undefined),
    end: vi.fn<UpdateEngine['end']>(),
  };
});

const service = (kind: InstallationKind = 'app-image', isConfigured = true) =>
  new UpdateService({
    kind,
    engine: isConfigured ? engine : null,
    isConnecting: () => connecting,
    nowMs: () => 1_000,
  });

describe('updates are off, and say why', () => {
  test.each([
    ['source', true, 'source'],
    ['system-package', true, 'system-package'],
    ['archive', true, 'archive'],
    ['portable', true, 'portable'],
    ['app-image', false, 'not-configured'],
    ['installer', false, 'not-configured'],
    ['app-bundle', false, 'not-configured'],
  ] as const)('%s, configured: %s', async (kind, isConfigured, why) => {
    const updates = service(kind, isConfigured);
    expect(updates.state.getState()).toEqual({ at: 'off', why });
    await updates.check();
    expect(engine.check).not.toHaveBeenCalled();
  });
});

describe('a newer version', () => {
  test('is fetched, with how much of it is there, and waits for the person', async () => {
    engine.download.mockImplementation(async (onProgress) => onProgress(41.7));
    const updates = service();
    const seen: unknown[] = [];
    updates.state.subscribe((state) => seen.push(state));
    await updates.check();
    expect(seen).toEqual([
      { at: 'checking' },
      { at: 'downloading', version: '2.0.0', percent: 0 },
      { at: 'downloading', version: '2.0.0', percent: 41 },
      { at: 'ready', version: '2.0.0', waits: false },
    ]);
    expect(engine.install).not.toHaveBeenCalled();
    await updates.install();
    expect(engine.install).toHaveBeenCalledOnce();
  });

  test('is not installed while an account is being connected, and can be afterwards', async () => {
    const updates = service();
    connecting = true;
    await updates.check();
    expect(updates.state.getState()).toMatchObject({ at: 'ready', waits: true });
    await expect(updates.install()).rejects.toMatchObject({ code: 'UPDATE_WAITS' });
    connecting = false;
    updates.connectingChanged();
    expect(updates.state.getState()).toMatchObject({ at: 'ready', waits: false });
    await updates.install();
    expect(engine.install).toHaveBeenCalledOnce();
  });

  test('is not fetched a second time while it waits', async () => {
    const updates = service();
    await updates.check();
    await updates.check();
    expect(engine.check).toHaveBeenCalledOnce();
  });
});

test('the newest version says when that was found out', async () => {
  engine.check.mockResolvedValue(null);
  const updates = service();
  await updates.check();
  expect(updates.state.getState()).toEqual({ at: 'idle', checkedAtMs: 1_000 });
});

test('a failed look is told of, and the next one may do better', async () => {
  engine.check.mockRejectedValueOnce(new AppError('UPDATE_UNREACHABLE'));
  const updates = service();
  await updates.check();
  expect(updates.state.getState()).toMatchObject({ at: 'failed', error: { code: 'UPDATE_UNREACHABLE' } });
  await updates.check();
  expect(updates.state.getState()).toMatchObject({ at: 'ready' });
});

test('nothing is installed that was not fetched', async () => {
  await expect(service().install()).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
});
