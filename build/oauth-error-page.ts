import { oauthErrorNames } from '../electron/errors/oauth-error-names.ts';
import { oauthErrorMeanings, oauthErrors } from '../electron/errors/oauth-errors.ts';
import { english } from '../renderer/messages/en/index.ts';

/** docs/oauth-errors.md: the one table of errors, with what the window says of each. */
export function oauthErrorPage(): string {
  const meanings = oauthErrorMeanings();
  const rows = oauthErrorNames.map((name) => {
    const codes = meanings.filter((meaning) => meaning.name === name);
    const byCode = new Map<string, string[]>();
    for (const { code, step } of codes) byCode.set(code, [...(byCode.get(code) ?? []), step]);
    const cells = [...byCode].map(([code, steps]) => `${code} (${steps.join(', ')})`).join('<br>');
    const { meaning, todo } = english.oauthErrors[name];
    const text = `${meaning} ${todo}`
      .replaceAll(/(^|\. )\{provider\}/g, '$1The provider')
      .replaceAll('{provider}', 'the provider');
    return `| \`${name}\` | ${oauthErrors[name].definedIn} | ${text} | ${cells} |`;
  });
  return `<!-- Written by \`npm run docs\`; do not edit. -->

# OAuth errors

Every error name that Holdfast knows, where it is defined, what the window says of it, and the app's own code at each step where it
can come. Unknown names are shown in quotes, cut to 60 characters, and never end an account by themselves. This page is made
from the table that the app uses.

| error | defined in | what it means, and what to do | code (step) |
|---|---|---|---|
${rows.join('\n')}
`;
}
