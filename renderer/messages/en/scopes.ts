import { demoPresets, demoScopes } from './scopes-demo.ts';
import { facebookPresets, facebookScopes } from './scopes-facebook.ts';
import { gitHubPresets, gitHubScopes } from './scopes-github.ts';
import { gitLabPresets, gitLabScopes } from './scopes-gitlab.ts';
import { googlePresets, googleScopes } from './scopes-google.ts';
import { microsoftPresets, microsoftScopes } from './scopes-microsoft.ts';
import { standardScopes } from './scopes-standard.ts';

/** What a scope lets Holdfast do, in words that complete “Holdfast may …”. */
export const scopes = {
  standard: standardScopes,
  demo: demoScopes,
  facebook: facebookScopes,
  github: gitHubScopes,
  gitlab: gitLabScopes,
  google: googleScopes,
  microsoft: microsoftScopes,
  unknown: 'Other access, named by the provider',
};

/** Scopes that belong to one purpose: a name, and one line of what they allow. */
export const presets = {
  demo: demoPresets,
  facebook: facebookPresets,
  github: gitHubPresets,
  gitlab: gitLabPresets,
  google: googlePresets,
  microsoft: microsoftPresets,
};
