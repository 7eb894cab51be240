import { useEffect } from 'react';
import { create } from 'zustand';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app-store.ts';
import { settle } from './settle.ts';
import { stillPicture } from './still-picture.ts';
import { useOnline } from './use-online.ts';

interface Drawn {
  /** Of the picture that it was drawn from. */
  atMs: number;
  src: string | null;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Of rows that are only scrolled past, nobody asks. */
const passedMs = 150;
const noPictures: Readonly<Record<string, Drawn>> = {};

const usePictures = create<{ drawn: Readonly<Record<string, Drawn>> }>()(() => ({ drawn: noPictures }));

type Pictured = Pick<AccountView, 'id' | 'pictureAtMs'>;

/** The picture of an account as a data: URL; null while there is none. To show it is what has it fetched, where it is due. */
export function useAvatar(account: Pictured): string | null {
  const { id, pictureAtMs } = account;
  const storage = useApp((state) => state.storage.value.state);
  const isOnline = useOnline();
  const drawn = usePictures((state) => state.drawn[id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the vault is open or the network is back, it is asked for again
  useEffect(() => {
    const timer = setTimeout(() => void load({ id, pictureAtMs }), passedMs);
    return () => clearTimeout(timer);
  }, [id, pictureAtMs, storage, isOnline]);
  return pictureAtMs === null ? null : (drawn?.src ?? null);
}

/** While the vault is locked, the window knows of nobody. */
export function forgetAvatars(): void {
  usePictures.setState({ drawn: noPictures });
}

async function load({ id: accountId, pictureAtMs: atMs }: Pictured): Promise<void> {
  const isDrawn = usePictures.getState().drawn[accountId]?.atMs === atMs;
  if (isDrawn && atMs !== null && Date.now() - atMs < dayMs) return;
  const result = await settle(bridge.readAvatar({ accountId }));
  if (!result.ok || atMs === null || isDrawn) return;
  const src = result.value.dataUrl === null ? null : await stillPicture(result.value.dataUrl);
  // Drawn for an account that is still shown, or for nobody.
  if (!useApp.getState().accounts.value.some(({ id }) => id === accountId)) return;
  usePictures.setState(({ drawn }) => ({ drawn: { ...drawn, [accountId]: { atMs, src } } }));
}
