import { describe, expect, it } from 'vitest';
import type { ProviderView } from '../../../electron/ipc/contract.ts';
import { github } from '../../../electron/providers/catalogue/github.ts';
import { gitHubHost } from '../../../electron/providers/catalogue/github-host.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../../electron/providers/catalogue/local.ts';
import { groupProviders, searchProviders } from '../../../renderer/connect/provider-order.ts';
import { providerNote, readinessText } from '../../../renderer/messages/connect-provider-text.ts';
import { ownClient, viewOf } from './view-of.ts';

const preset = ownClient('holdfast-desktop', { origin: 'preset', hasSecret: false });
const demo = viewOf(localProvider('http://127.0.0.1:3010'), [preset]);
const work = viewOf(gitHubHost({ id: 'work', name: 'At work', host: 'https://github.example.com' }), [
  ownClient('a1b2c3d4'),
]);
const ids = (providers: readonly ProviderView[]) => providers.map(({ id }) => id);

describe('groupProviders', () => {
  it('puts what is ready first, in the order it came, then what wants a set-up', () => {
    const { ready, toSetUp, forbidden } = groupProviders([viewOf(google), demo, viewOf(github), work]);
    expect(ids(ready)).toEqual(['demo', 'work']);
    expect(ids(toSetUp)).toEqual(['google', 'github']);
    expect(forbidden).toEqual([]);
  });

  it('sets aside what the organisation does not allow, or gave no client', () => {
    const notAllowed = viewOf(google, [ownClient('x')], { allows: () => false });
    const noClient = viewOf(github, [], { fixesClients: () => true });
    expect(ids(groupProviders([notAllowed, noClient]).forbidden)).toEqual(['google', 'github']);
  });
});

describe('searchProviders', () => {
  it('finds by every word, in the name or the host, whatever the case', () => {
    const all = [viewOf(google), viewOf(github), work];
    expect(ids(searchProviders(all, 'GIT'))).toEqual(['github', 'work']);
    expect(ids(searchProviders(all, 'work example'))).toEqual(['work']);
    expect(ids(searchProviders(all, ' '))).toEqual(['google', 'github', 'work']);
  });
});

describe('the line below a provider', () => {
  const policy = { state: 'active', organization: 'Example Corp' } as const;
  const forbidden = viewOf(google, [], { allows: () => false });

  it('says who does not allow it', () => {
    expect(providerNote(forbidden, policy)).toBe('Not allowed by Example Corp');
    expect(providerNote(forbidden, { state: 'invalid', organization: '' })).toContain('can’t be read');
    expect(readinessText(forbidden, policy)).toBe('Not allowed by Example Corp');
  });

  it('says what is to be had, and for one’s own where it is', () => {
    expect(providerNote(demo, null)).toContain('made-up');
    expect(providerNote(work, null)).toBe('github.example.com');
  });

  it('says in the settings how far it is set up', () => {
    expect(readinessText(viewOf(google), null)).toBe('Not set up');
    expect(readinessText(demo, null)).toBe('Comes with Holdfast');
    expect(readinessText(work, null)).toBe('github.example.com, 1 client');
    expect(readinessText(viewOf(google, [ownClient('a'), ownClient('b')]), null)).toBe('2 clients');
    expect(readinessText(viewOf(google, [ownClient('a', { origin: 'policy' })]), policy)).toBe(
      'Set up by Example Corp',
    );
  });
});
