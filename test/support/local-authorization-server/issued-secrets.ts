import { formOf, type Step } from './server-context.ts';

const answerNames = ['access_token', 'refresh_token', 'id_token', 'device_code'] as const;
const requestNames = ['code', 'code_verifier'] as const;

export interface IssuedSecret {
  kind: (typeof answerNames)[number] | (typeof requestNames)[number];
  value: string;
}

/**
 * Every token, code and code verifier that passes, whether or not its answer arrives, so that a test can look
 * for them where they must not be.
 */
export function collectSecrets(secrets: IssuedSecret[]): Step {
  const add = (kind: IssuedSecret['kind'], value: unknown) => {
    if (typeof value !== 'string' || value === '' || secrets.some((known) => known.value === value)) return;
    secrets.push({ kind, value });
  };

  return async (ctx, next) => {
    const form = formOf(ctx);
    for (const name of requestNames) add(name, form.get(name));
    await next();
    const location = URL.parse(ctx.response.get('location'), 'http://127.0.0.1');
    add('code', location?.searchParams.get('code'));
    if (isRecord(ctx.body)) for (const name of answerNames) add(name, ctx.body[name]);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
