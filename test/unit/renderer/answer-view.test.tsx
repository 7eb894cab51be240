import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { JsonReader, readJsonRows } from '../../../renderer/console/json-reader.ts';
import type { ConsoleAnswer } from '../../../renderer/store/console-draft.ts';

vi.mock('../../../renderer/bridge.ts', () => ({ bridge: {} }));
vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' });
const { AnswerView } = await import('../../../renderer/console/answer-view.tsx');
const { texts } = await import('../../../renderer/messages/texts.ts');

type Props = Parameters<typeof AnswerView>[0];

function shown(part: Partial<Props>): string {
  const none = { answer: null, arriving: null, callId: null, answeredAtMs: 0, request: null };
  return renderToStaticMarkup(
    <AnswerView {...none} apiOrigins={[]} isSending={false} onSend={() => undefined} {...part}>
      {null}
    </AnswerView>,
  );
}

const answer: ConsoleAnswer = {
  ...{ callId: 'a', status: 200, statusText: 'OK', durationMs: 1, sizeBytes: 5, headers: [] },
  ...{ body: '[1,2]', partCount: 2, image: null, kind: 'json', refreshed: false },
  ...{ missingScopes: [], answerId: 1, rows: readJsonRows('[1,2]') },
};

describe('an answer that is shown', () => {
  it('says that the rest is arriving, and offers nothing that needs all of it', () => {
    const reader = new JsonReader();
    reader.write('[1,');
    const rows = reader.soFar();
    const arriving = rows ? { rows, sizeBytes: 3000 } : null;
    const html = shown({ arriving, answer, callId: 'b', isSending: true });
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('role="tree"');
    expect(html).toContain(texts.consoleAnswer.arriving('3 KB'));
    for (const word of [texts.consoleAnswer.raw, texts.consoleAnswer.save, '200 OK'])
      expect(html).not.toContain(word);
  });

  it('has everything once it is whole', () => {
    const html = shown({ answer });
    for (const word of [texts.consoleAnswer.raw, texts.consoleAnswer.save, '200 OK'])
      expect(html).toContain(word);
    expect(html).not.toContain(texts.consoleAnswer.broken);
  });

  it('says of JSON that is broken why it is a text', () => {
    const html = shown({ answer: { ...answer, body: '[1,2', rows: undefined } });
    expect(html).toContain(texts.consoleAnswer.broken);
    expect(html).toContain('<pre>[1,2</pre>');
  });
});
