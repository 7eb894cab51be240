import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AppError, type ErrorView, errorView } from '../../../electron/errors/app-error.ts';
import { fromOAuthError } from '../../../electron/errors/from-oauth-error.ts';
import { ErrorDetails } from '../../../renderer/ui/error-details.tsx';

const demo = { id: 'demo', name: 'Local demo' };
const shown = (error: ErrorView) => renderToStaticMarkup(<ErrorDetails error={error} provider={demo} />);

function sentByServer(name: string, description: string): ErrorView {
  return errorView(fromOAuthError({ name, description, microsoftNumbers: [] }, {}, 'authorization'));
}

describe('the details of an error', () => {
  it('say what it means and what to do, then the provider’s words, its name and where that is defined', () => {
    expect(shown(sentByServer('invalid_scope', 'No such scope.'))).toBe(
      [
        '<p>One of the chosen kinds of access is unknown at Local demo, or not open to this client.',
        ' Choose less access, or switch it on for the client at the provider.</p>',
        '<p class="said">The provider said: No such scope.</p>',
        '<p class="said"><code>invalid_scope</code> (RFC 6749 4.1.2.1, 5.2; RFC 8628 3.2)</p>',
      ].join(''),
    );
  });

  it('show what a server made up as plain text, quoted and cut', () => {
    const html = shown(
      sentByServer(
        `<img src=x onerror="alert(1)">${'y'.repeat(100)}`,
        '<a href="https://evil.example">x</a>',
      ),
    );
    expect(html).toContain('&quot;&lt;img src=x onerror=’alert(1)’&gt;yyy');
    expect(html).toContain('…&quot;: &lt;a href=');
    expect(html).not.toMatch(/<(?!\/?p\b|\/?code\b)/);
  });

  it('say how long to wait, and the code for a report', () => {
    expect(shown(errorView(new AppError('SERVER_RATE_LIMITED', '', { retryAfterSeconds: 120 })))).toContain(
      'The wait is',
    );
    expect(shown(errorView(new AppError('SERVER_REFUSED')))).toContain('<code>SERVER_REFUSED</code>');
  });
});
