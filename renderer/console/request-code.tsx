import { useState } from 'react';
import type { ApiRequestInput } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Select } from '../ui/select.tsx';
import { curlOf } from './code/curl.ts';
import { fetchOf } from './code/fetch.ts';
import { pythonOf } from './code/python.ts';
import { copyText } from './copy-text.ts';

const writers = { curl: curlOf, fetch: fetchOf, python: pythonOf };
const comments = { curl: '#', fetch: '//', python: '#' };
type Language = keyof typeof writers;
const languages: readonly Language[] = ['curl', 'fetch', 'python'];

/** The request as code for elsewhere. The access token is never in it. */
export function RequestCode({ request, isBound }: { request: ApiRequestInput; isBound: boolean }) {
  const [language, setLanguage] = useState<Language>('curl');
  const note = isBound ? `${comments[language]} ${texts.console.codeIsBound}\n` : '';
  const code = note + writers[language](request);
  return (
    <div className="request-code">
      <div className="request-code-line">
        <Select
          label={texts.console.codeFor}
          value={language}
          choices={languages}
          text={(choice) => texts.console.languages[choice]}
          onChange={setLanguage}
        />
        <span className="secondary">{texts.console.codeHint}</span>
        <CopyButton
          label={texts.consoleAnswer.copy}
          name={texts.console.copyCode}
          copy={() => copyText(code)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="code-text mono" tabIndex={0} aria-label={texts.console.code}>
        <pre>{code}</pre>
      </section>
    </div>
  );
}
