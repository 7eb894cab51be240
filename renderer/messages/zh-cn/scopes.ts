import type { presets as EnglishPresets, scopes as EnglishScopes } from '../en/scopes.ts';
import { demoPresets, demoScopes } from './scopes-demo.ts';
import { facebookPresets, facebookScopes } from './scopes-facebook.ts';
import { gitHubPresets, gitHubScopes } from './scopes-github.ts';
import { gitLabPresets, gitLabScopes } from './scopes-gitlab.ts';
import { googlePresets, googleScopes } from './scopes-google.ts';
import { microsoftPresets, microsoftScopes } from './scopes-microsoft.ts';
import { standardScopes } from './scopes-standard.ts';

export const scopes: typeof EnglishScopes = {
  standard: standardScopes,
  demo: demoScopes,
  facebook: facebookScopes,
  github: gitHubScopes,
  gitlab: gitLabScopes,
  google: googleScopes,
  microsoft: microsoftScopes,
  unknown: '提供商定义的其他权限',
};

export const presets: typeof EnglishPresets = {
  demo: demoPresets,
  facebook: facebookPresets,
  github: gitHubPresets,
  gitlab: gitLabPresets,
  google: googlePresets,
  microsoft: microsoftPresets,
};
