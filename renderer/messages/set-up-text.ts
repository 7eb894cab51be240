import type { ProviderView } from '../../electron/ipc/contract.ts';
import type { SetUpText, SetUpValue } from './connect-set-up-shape.ts';
import { texts } from './texts.ts';

/** What people see of the app where they consent. */
const appName = 'Holdfast';
const appHomePage = 'https://holdfast.app';

type SetUpProvider = Pick<ProviderView, 'kind' | 'name'> &
  Partial<Pick<ProviderView, 'scopes' | 'alwaysRequestedScopes'>>;

/** What to do at a provider of this kind. */
export function setUpText(provider: SetUpProvider): SetUpText {
  return setUps[provider.kind](provider);
}

function redirectUri(label = texts.setUp.values.redirectUri): SetUpValue {
  return { kind: 'redirect-uri', label };
}

function name(): SetUpValue {
  return { kind: 'text', label: texts.setUp.values.appName, text: appName };
}

function homePage(label = texts.setUp.values.homePage): SetUpValue {
  return { kind: 'text', label, text: appHomePage };
}

/** Those that are asked for as long as nobody chooses; nothing where none are. */
function usualScopes(
  { alwaysRequestedScopes = [], scopes = [] }: SetUpProvider,
  label: string,
): SetUpValue[] {
  const byDefault = scopes.filter((scope) => scope.byDefault).map((scope) => scope.name);
  const all = [...new Set([...alwaysRequestedScopes, ...byDefault])];
  return all.length > 0 ? [{ kind: 'text', label, text: all.join(' ') }] : [];
}

const setUps: Readonly<Record<ProviderView['kind'], (provider: SetUpProvider) => SetUpText>> = {
  demo: () => {
    const { intro, page, redirect, bring } = texts.setUpBrands.demo;
    const steps = [{ ...redirect, values: [redirectUri()] }];
    return { intro, pageButton: page, steps, bring, clientIdExample: 'holdfast-desktop' };
  },
  google: () => {
    const { intro, page, secretHint, bring, open, create, audience, library } = texts.setUpBrands.google;
    return {
      intro,
      pageButton: page,
      steps: [{ ...open, opensPage: true, values: [name()] }, create, audience, library],
      bring,
      secretHint,
      clientIdExample: '1234-abc.apps.googleusercontent.com',
    };
  },
  github: ({ name: provider }) => {
    const said = texts.setUpBrands.github;
    const values = [name(), homePage(said.homePage), redirectUri(said.callback)];
    return {
      intro: said.intro(provider),
      pageButton: said.page(provider),
      steps: [{ ...said.open, opensPage: true, values }, said.device, said.secret],
      bring: said.bring,
      secretHint: said.secretHint,
      clientIdExample: 'Ov23li…',
    };
  },
  'github-app': () => {
    const said = texts.setUpBrands.githubApp;
    const values = [homePage(said.homePage), redirectUri(said.callback)];
    return {
      intro: said.intro,
      pageButton: said.page,
      steps: [
        { ...said.open, opensPage: true, values },
        said.expire,
        said.device,
        said.permissions,
        said.secret,
      ],
      bring: said.bring,
      secretHint: said.secretHint,
      clientIdExample: 'Iv23li…',
    };
  },
  facebook: (provider) => {
    const said = texts.setUpBrands.facebook;
    return {
      intro: said.intro,
      pageButton: said.page,
      warning: said.warning,
      steps: [
        { ...said.open, opensPage: true, values: [name()] },
        { ...said.useCase, values: usualScopes(provider, texts.setUp.values.permissions) },
        { ...said.mode, values: [redirectUri()] },
        said.roles,
      ],
      bring: said.bring,
      clientIdLabel: said.idLabel,
      secretHint: said.secretHint,
      clientIdExample: '1234567890123456',
    };
  },
  microsoft: () => {
    const said = texts.setUpBrands.microsoft;
    return {
      intro: said.intro,
      pageButton: said.page,
      steps: [
        { ...said.open, opensPage: true, values: [name()] },
        said.accounts,
        { ...said.redirect, values: [redirectUri()] },
        said.flows,
      ],
      bring: said.bring,
      clientIdLabel: said.idLabel,
      secretHint: said.secretHint,
      clientIdExample: '00000000-0000-0000-0000-000000000000',
    };
  },
  gitlab: (provider) => {
    const said = texts.setUpBrands.gitlab;
    return {
      intro: said.intro(provider.name),
      pageButton: said.page(provider.name),
      steps: [
        { ...said.open, opensPage: true, values: [name(), redirectUri()] },
        said.confidential,
        { ...said.scopes, values: usualScopes(provider, texts.setUp.values.scopes) },
      ],
      bring: said.bring,
      clientIdLabel: said.idLabel,
      secretHint: said.secretHint,
      clientIdExample: '',
    };
  },
  'openid-connect': anySetUp,
  oauth2: anySetUp,
};

function anySetUp(provider: SetUpProvider): SetUpText {
  const said = texts.setUpBrands.any;
  const scopes = usualScopes(provider, texts.setUp.values.scopes);
  return {
    intro: said.intro(provider.name),
    pageButton: said.page,
    steps: [
      { title: said.open.title(provider.name), opensPage: true },
      { ...said.register, values: [name(), redirectUri(), ...scopes] },
    ],
    bring: said.bring,
    clientIdExample: '',
  };
}
