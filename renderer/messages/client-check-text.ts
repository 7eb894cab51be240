import type { ClientCheckView, ProviderView } from '../../electron/ipc/contract.ts';
import type { Tone } from './health-text.ts';
import { texts } from './texts.ts';

export interface ClientCheckText {
  tone: Tone;
  title: string;
  meaning: string;
  /** What is known besides. */
  more?: string;
  /** Below the fields that the finding is about. */
  faults: { clientId?: string; clientSecret?: string };
}

/**
 * What was learnt of a client from its provider, in words.
 *
 * @param hasSecret whether it was asked about with a secret
 */
export function clientCheckText(
  { finding, knowsRedirectUri, error }: ClientCheckView,
  { name }: Pick<ProviderView, 'name'>,
  hasSecret: boolean,
): ClientCheckText {
  const said = texts.setUp.findings;
  switch (finding) {
    case 'works':
      return {
        tone: 'works',
        title: said.works.title(name),
        meaning: hasSecret ? said.works.withSecret : said.works.public,
        ...(knowsRedirectUri && { more: said.works.redirectUri }),
        faults: {},
      };
    case 'works-by-device':
      return {
        tone: 'works',
        title: said.worksByDevice.title(name),
        meaning: said.worksByDevice.meaning,
        faults: {},
      };
    case 'secret-unclear':
      return {
        tone: 'unknown',
        title: said.secretUnclear.title(name),
        meaning: said.secretUnclear.meaning,
        faults: {},
      };
    case 'wrong-client': {
      const { title, meaning, fault } = said.wrongClient;
      return { tone: 'broken', title: title(name), meaning, faults: { clientId: fault } };
    }
    case 'wrong-secret': {
      const { title, meaning, fault } = said.wrongSecret;
      return { tone: 'broken', title, meaning: meaning(name), faults: { clientSecret: fault } };
    }
    case 'wrong-client-or-secret': {
      const { title, meaning, fault } = said.wrongEither;
      const faults = { clientId: fault, clientSecret: fault };
      return { tone: 'broken', title: title(name), meaning, faults };
    }
    case 'secret-missing': {
      const { title, meaning, fault } = said.secretMissing;
      return { tone: 'needs-you', title: title(name), meaning, faults: { clientSecret: fault } };
    }
    case 'wrong-client-or-secret-missing': {
      const { title, meaning, fault } = said.wrongOrSecretMissing;
      return { tone: 'broken', title: title(name), meaning, faults: { clientId: fault } };
    }
    case 'secret-not-wanted': {
      const { title, meaning, fault } = said.secretNotWanted;
      return { tone: 'needs-you', title: title(name), meaning, faults: { clientSecret: fault } };
    }
    case 'redirect-not-registered': {
      const { title, meaning } = said.redirectNotRegistered;
      return { tone: 'needs-you', title, meaning: meaning(name), faults: {} };
    }
    case 'not-for-browser': {
      const { title, meaning } = said.notForBrowser;
      return { tone: 'needs-you', title, meaning: meaning(name), faults: {} };
    }
    case 'unclear':
      return {
        tone: 'unknown',
        title: said.unclear.title,
        meaning: error ? said.unclear.withError : said.unclear.meaning(name),
        faults: {},
      };
  }
}
