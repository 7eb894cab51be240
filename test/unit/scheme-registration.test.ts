import { describe, expect, test, vi } from 'vitest';
import { type LinkState, SchemeRegistration } from '../../electron/installation/scheme-registration.ts';

const registrar = (before: LinkState, canBeChanged = true) => {
  let now = before;
  return {
    inspect: vi.fn(async () => now),
    ensureRegistered: vi.fn(async () => {
      if (canBeChanged) now = { state: 'ours' };
      return canBeChanged;
    }),
    forget: vi.fn(async () => undefined),
  };
};
const another: LinkState = { state: 'another', program: 'Link Collector' };

describe('the self-test at start', () => {
  test('leaves alone what is as it should be', async () => {
    const system = registrar({ state: 'ours' });
    const links = new SchemeRegistration(system);
    expect(links.state.getState()).toEqual({ state: 'checking' });
    await links.check();
    expect(links.state.getState()).toEqual({ state: 'ours' });
    expect(system.ensureRegistered).not.toHaveBeenCalled();
  });

  test('registers where nobody is put out by it', async () => {
    const links = new SchemeRegistration(registrar({ state: 'nobody' }));
    await links.check();
    expect(links.state.getState()).toEqual({ state: 'ours' });
  });

  test('takes nothing from a program that is there, and tells of it', async () => {
    const system = registrar(another);
    const links = new SchemeRegistration(system);
    await links.check();
    expect(links.state.getState()).toEqual(another);
    expect(system.ensureRegistered).not.toHaveBeenCalled();
  });

  test('says so where nothing can be registered', async () => {
    const links = new SchemeRegistration(registrar({ state: 'nobody' }, false));
    await links.check();
    expect(links.state.getState()).toEqual({ state: 'nobody' });
  });
});

describe('a repair', () => {
  test('takes the links back from another program', async () => {
    const links = new SchemeRegistration(registrar(another));
    await links.check();
    expect(await links.ensureRegistered()).toBe(true);
    expect(links.state.getState()).toEqual({ state: 'ours' });
  });

  test('that the desktop does not take leaves said who has them', async () => {
    const links = new SchemeRegistration(registrar(another, false));
    expect(await links.ensureRegistered()).toBe(false);
    expect(links.state.getState()).toEqual(another);
  });
});
